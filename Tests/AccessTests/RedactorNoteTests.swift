import Access
import Testing

/// What staff write, and people elsewhere, with what identifies somebody between ⟦ and ⟧.
private let named = [
    // Ages.
    "Uncle ⟦Roy⟧ is also ⟦96⟧ and drives", "Great-aunt ⟦Hettie⟧ made it to ⟦104⟧ without one",
    "My wife's mother, ⟦Concetta⟧, is ⟦ninety-one⟧ and won't come in",
    "⟦92⟧ y/o? DOB ⟦3/7/1933⟧, pt states ⟦92⟧, son agrees", "me da is ⟦93⟧, still farming",
    // Days.
    "SLP: MBSS ⟦3/4⟧, thin liquids", "card inactive as of ⟦2/28⟧", "prev seen ⟦4/2022⟧ for same",
    "ultrasound ⟦6-18⟧: single live IUP", "FAXED 4 pp to ⟦212.555.0171⟧ ⟦9/27⟧ 1340, went ok",
    // Numbers.
    "on call: ⟦Abdirahman⟧ pgr ⟦5512⟧", "GET /fhir/Patient/⟦p-4410982⟧ 401",
    "implant: sz 4 LOT ⟦TX4R9P⟧, tibia", "kit #⟦K-330817⟧ to police",
    "audit: break-glass ⟦mkowal⟧ ⟦2025-02-11⟧ 21:04",
    "My CRN is ⟦204 118 552A⟧",
    // Names.
    "Our dad, ⟦Ernesto \"Neto\" Baca⟧, signed it", "Neonate of ⟦Osterman, Delphine⟧, 38w4d",
    "⟦ART DELGADILLO⟧ no show 1030", "pt goes by ⟦Skip⟧, nothing else",
    "c/s ⟦Hakobyan⟧ ID: stop vanc",
    "Dr ⟦St. Germain⟧ off til ⟦1/15⟧", "I'm ⟦Jun-ho⟧'s wife", "my friend ⟦ash⟧ ate nine gummies",
    // Places.
    "walk-ins at the ⟦Grove City⟧ office?", "the pharmacy in ⟦Oak Lawn⟧ says no",
    "cabin at ⟦W5521 County Road K⟧, ⟦Elkhart Lake⟧",
]

/// What looks like a name, a date or a number in notes and messages, and is none.
private let nobodys = [
    "Took mom to Olive Garden, he had 2 Dr Peppers and a Red Bull",
    "is Mrs. Dash salt-free, and Dr. Pepper?", "Tommy John surgery for a pitcher",
    "Sister Mary Joseph nodule, bx adenoca", "A-line R radial, Allen's ok",
    "S. aureus 4/4 bottles, E. coli in urine, C. diff neg, A. baumannii", "St. Jude valve, INR 2.5",
    "indep ADLs, IADLs w/ help", "TOD 0347", "e-mailed ROI per CM", "bby is 2wks n has a cone head",
    "A bug bite? Something got her on the ankle", "Is it true a \"Widowmaker\" is the LAD?",
    "PT: amb 150 ft, step goal 4/12", "s/p ORIF 2/2 fall, DTRs 2/4, MMT 4/5 today",
    "US 8-10 weeks, CT 1-2 mm nodules", "call me Monday",
    "my son still coughs, my husband will drive",
    // Elsewhere.
    "Popped a Crocin and a Dolo 650, also had Gelusil", "had two Beechams and a Lemsip from Boots",
    "Woolies had no Hydralyte", "Centrelink wants a Medical Certificate",
    "Ayushman Bharat card lost, Jan Aushadhi store has Telma 40", "she ate Maggi and Kurkure",
    "The Priory wants a referral, the Maudsley has no beds", "Asha worker gave iron tablets",
]

@Suite("Notes, lists and messages from elsewhere are redacted as letters are")
struct RedactorNoteTests {
    @Test("of every line exactly the marked stretches are found", arguments: named)
    func found(marked: String) { expectMarked(marked) }

    @Test("a line that names nobody is left alone", arguments: nobodys)
    func kept(text: String) {
        #expect(Redactor.redact(text).text == text)
    }

    @Test(
        "a name whose parts marks divide is one stretch, and two people are two",
        arguments: [
            ("Neonate of Osterman, Delphine, 38w4d", 1),
            ("merge pt Macready, Sheila w/ her twin", 1),
            ("dad, Ernesto \"Neto\" Baca, signed", 1), ("sons Hovsep, Raffi came", 2),
        ]
    )
    func joined(text: String, count: Int) {
        #expect(Redactor.spans(in: text).count { $0.kind == .name } == count)
    }

    @Test("a number that something was faxed to is a fax, and one to ring is not")
    func fax() {
        #expect(Redactor.spans(in: "FAXED 7 pp to 866.555.0184").map(\.kind) == [.fax])
        #expect(Redactor.spans(in: "they faxed it, ring 866-555-0184").map(\.kind) == [.phone])
    }
}
