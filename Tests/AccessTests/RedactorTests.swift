import Access
import Testing

/// Sentences with what identifies somebody between ⟦ and ⟧, each of another kind than the development set's.
private let sentences = [
    "we stayed in ⟦baton rouge⟧ and then drove to ⟦duluth⟧ for the scan",
    "fell off my bike on ⟦wexham road⟧ in ⟦slough⟧", "im ⟦tomiwa⟧, can someone ring me back",
    "licence ⟦HARTL 605119 KM9AB⟧ handed in", "Ms ⟦Adaeze Obi⟧, female, ⟦96⟧, walks with a frame",
    "send it to ⟦RR 3 Box 204⟧ please", "seen by ⟦Kwarteng A⟧, home on ⟦12 Oct 24⟧",
    "user ⟦kwabena_x4⟧ locked", "spoke to her son ⟦Min-jae⟧",
    "the results of ⟦Ewurabena T.⟧ are back", "rota: ⟦Abdirashid, K⟧ – nights",
    "⟦al-Farouqi⟧'s drip ran dry", "is ⟦Van der Walle⟧ on call, or ⟦Te Hemara⟧",
    "dr ⟦wood⟧ said it is fine, doctor ⟦stone⟧ gave me drops",
    "⟦Will⟧ won't sleep, ⟦May⟧ can't eat", "⟦Mercy⟧ says the stitches come out soon",
    "NK1|1|⟦SORENSON^INGRID⟧|SPO||", "ack=⟦nurse_olumide⟧ bed=4 state=ok level=2",
    "role \"⟦dba_fatoumata⟧\" connected", "seen; review ⟦21/3⟧, letter to follow ⟦23-01⟧",
    "biometric template ⟦QF-77E1-B20C-4419⟧ enrolled",
    "keys.db lacks 12 keys and read.db was damaged",
    "Hello, I am ⟦Oluwaseun Adeyemi⟧ and my number is ⟦+44 7911 123456⟧",
    "Please tell Dr ⟦Nguyen⟧ that Mrs. ⟦Kowalczyk⟧ cancelled",
    "my daughter ⟦emily⟧ has had a fever since yesterday",
    "Seen by ⟦J. R. Hartley⟧ on ⟦03/09/2023⟧ at clinic",
    "I was born on ⟦5th of November 1955⟧ in ⟦Gdansk⟧",
    "Patient: ⟦Hernández, Lucía⟧, MRN: ⟦A1234567⟧",
    "Send it to ⟦12 Elm Street⟧, ⟦Dayton⟧, OH ⟦45402⟧",
    "I'm at ⟦221B Baker Street⟧, ⟦London⟧ ⟦NW1 6XE⟧",
    "Insurance ID: ⟦W2389-44120⟧ expires soon",
    "He is ⟦94⟧ and lives alone; my ⟦91⟧-year-old mother fell",
    "fax it to ⟦020 7946 0991⟧ please, or ring ⟦0161 496 0345⟧",
    "NI number ⟦QQ 12 34 56 C⟧, SSN: ⟦987-65-4321⟧",
    "my passport number is ⟦533380006⟧, car reg ⟦LB07 SEO⟧",
    "CPAP serial number ⟦22171234567⟧, S/N ⟦GM-88213-A⟧",
    "the router is ⟦10.0.0.138⟧ and v6 ⟦2001:db8::ff00:42:8329⟧",
    "account number ⟦12345678⟧, handle ⟦@night_owl77⟧",
    "moved from ⟦14 February⟧ to ⟦March 2nd⟧, scan in ⟦June 2021⟧",
    "my sons ⟦Liam⟧, ⟦Noah⟧ and ⟦Zebedee⟧ all have it",
    "⟦Wei Zhang⟧ (DOB ⟦1978-12-30⟧) from ⟦Santa Fe⟧",
    "I spoke with Mr ⟦van der Berg⟧ yesterday. Thanks, ⟦Deb⟧",
    "my name is ⟦john smith⟧ and i feel sick",
    "write to ⟦P.O. Box 4471⟧, ⟦Tulsa⟧, OK ⟦74101⟧ or ⟦jo.bloggs+nhs@mail.example.co.uk⟧",
    "I live at ⟦45 Queensway⟧, ⟦Birmingham⟧ ⟦B4 6NF⟧",
    "Signed, ⟦Ezekiel Obi⟧", "From: ⟦Beatrix Potterton⟧", "am ⟦Nkechi⟧, 29, 12 weeks pregnant",
    "text me at ⟦(503)555-0181⟧ or ⟦5035550182⟧", "asking for my mate ⟦Gaz⟧, he is shy",
    "⟦Pryce, Gwyneth⟧ ⟦11/03/1972⟧", "visiting my sister ⟦Ingrid⟧ in ⟦Bergen⟧",
    "⟦April Jones⟧ and ⟦Will Thompson⟧ are my carers",
    "mail me: ⟦priya dot raman at mailbox dot example⟧ or ⟦o.kowal [at] uni [dot] example⟧",
    "tell ⟦kwame⟧ that ⟦saoirse⟧'s mum rang, its ⟦tyreese⟧ from ward 7",
    "They told ⟦Xanthippe⟧ that ⟦Quorra⟧ will fax the form", "Dictated by ⟦S. Vandermolen⟧, ward 7",
    "To: ⟦Pham, Quoc Bao⟧; ⟦Vasquez-Romero, Ximena⟧", "Dr ⟦May Song⟧ saw ⟦Luca⟧'s operation notes",
    "We moved to ⟦Flat 12, Rowan Court, 8 Harbour Walk⟧, ⟦Leith⟧ ⟦EH6 7LX⟧",
    "eircode ⟦A94 X2K7⟧, PIN: ⟦500003⟧, ⟦Secunderabad⟧ ⟦500003⟧, ⟦Dayton⟧ ⟦45402⟧",
    "seen ⟦03-Nov-2025⟧, again ⟦04NOV2025⟧ and ⟦3. November⟧", "lives in ⟦Llanfihangel⟧ now",
    "device=⟦00:1A:7D:DA:71:13⟧ relay=⟦10.20.30.40⟧", "library card ⟦BX00441928⟧ handed in",
    "she'll be ⟦ninety-four⟧ in spring; my zip is ⟦nine four one one oh⟧",
    "Vehicle: ⟦KA 05 MH 1234⟧, TFN ⟦865 414 088⟧, UR ⟦4471203⟧",
    "Call ⟦Fatoumatta⟧ at noon please", "⟦Kionah⟧ and ⟦Takodah⟧ both have lice",
    "we are waiting for ⟦Ezrelle⟧, she has the forms", "could ⟦Brixtonne⟧ pick up my tablets",
    "it was ⟦Jorvyn⟧ who answered, ⟦Jorvyn⟧ again at five", "my name is ⟦jon smythewick⟧",
    "my uncle, ⟦97⟧, fell; mom's ⟦95⟧ and well", "reached at extension ⟦4417⟧ most mornings",
    "my insta is ⟦annaruns99⟧, ask ⟦@dr_anna⟧", "log in as ⟦p.moreau_55⟧ fails, ⟦90210⟧ is my zip",
    "⟦9/11⟧ was my op date, off for ⟦3/11⟧ to ⟦7/11⟧",
    "from ⟦Rua das Flores 210⟧, unit no ⟦55-20-14⟧",
    "<patient><name>⟦Ivo Karlovic⟧</name><zip>⟦21000⟧</zip></patient>",
    "login name ⟦s.maddy81⟧ fails; log in name ⟦kt_88⟧ too",
    "member number ⟦KPT220914763⟧ and group ⟦88213⟧", "it's ⟦Corisande⟧ again, still dizzy",
    "I live at ⟦4 Hillfoot Place, Flat 3/2⟧, ⟦Glasgow⟧ ⟦G11 5QR⟧",
    "thanks so much, ⟦Jo⟧ x", "thank you again, ⟦Ebo⟧",
    "⟦Keizersgracht 88⟧, ⟦1015 CT⟧ ⟦Amsterdam⟧", "⟦Calle Serrano 41, 2º A⟧, ⟦28001⟧ ⟦Madrid⟧",
    "⟦ul. Krótka 9/3⟧, ⟦30-002⟧ ⟦Kraków⟧", "⟦2-11-3 Ebisu⟧, ⟦Shibuya-ku⟧, ⟦Tokyo⟧ ⟦150-0013⟧",
    "⟦Block 88 Bedok North Avenue 4 #05-212⟧, Singapore ⟦460088⟧",
    "camping near ⟦Lake Garda⟧ last week", "⟦Al-Hakimi⟧ in bed 4 is asleep",
    "⟦von Trappenberg⟧ would like to speak to a doctor",
    "NHS No: ⟦614 208 7730⟧ and Aadhaar: ⟦4417 2290 8831⟧",
    "Accepted publickey for ⟦deploy7⟧ from ⟦198.51.100.77⟧ port 50122",
    #"{"event":"opened","actor":"⟦rnovak⟧"}"#, "UDI ⟦(01)00643169007222(21)PJN4471205⟧",
    "peer [⟦2001:db8::1⟧]:443 reset", #""age": ⟦92⟧, "lives": "alone""#,
    "Hearing aid R: ⟦2217-HX-0093⟧", "unit ⟦W0412 25 338841⟧ A POS",
    "seen at ⟦44.0582,-121.3153⟧ by the crew", "DTSTART:⟦20251112⟧T140000Z",
    "name;room;diet\n⟦Thornbury⟧;12;renal",
    "⟦Torvin⟧ had a fit this morning", "the ⟦Lindbergs⟧ next door have flu",
    "mum of ⟦Kaydence⟧ says so", "SSN on file ⟦xxx-xx-9043⟧", "Contact: Aunty ⟦Ifeoma⟧",
    "Police ref ⟦CAD 4471/12⟧", "RxGrp ⟦RX2291⟧", "message from ⟦nkemi_o⟧: call me",
    "Next INR ⟦5/12⟧, dose 4", "Admit: ⟦Rutger Haanstra⟧ 71M, COPD",
    "⟦93⟧F dementia, sitter here",
    "Adm ⟦11/28⟧ for DKA, gap closed ⟦11/29⟧", "label found: ⟦Kim, Soo-jin⟧ ⟦04/04/60⟧",
    "MVA ⟦10/3⟧, run ⟦25-118834⟧",
    "the shop on ⟦Willow Hill⟧ has none", "he is at ⟦Sunset Lodge, room 4⟧ now",
    "dob ⟦2 11 1950⟧, rash", "Grandma ⟦Edie⟧ (⟦97⟧) is asleep", "moved from ⟦Ottawa⟧ to ⟦York⟧",
    "our cleaner ⟦Precious⟧ found her", "the ⟦Adebimpe⟧ twins need jabs",
    "licence ⟦WILLI 902157⟧ and NI ⟦AB 44 71 90 D⟧", "my fob says ⟦tkn-0044-8812⟧",
    "keeps reminding me of ⟦20-8841-7⟧", "a letter for ⟦Camden⟧ Council",
    // A word and what stands beside it, weighed together.
    "⟦Marek⟧ wants his drip out", "⟦Robin⟧ got stung at school", "⟦Pat⟧'s sling came off",
    "⟦Frank⟧ and ⟦Rosie⟧ share a bay", "⟦Tavindor⟧ (7) has croup", "⟦Bronislava⟧ 6 mo, 7.1 kg",
    "been under ⟦Venkatesan⟧ since the bypass", "paging ⟦Olufunke⟧ to theatre",
    "Present: ⟦Sundarajan⟧, ⟦Brandao⟧, minutes late", "sitter ⟦Marisel⟧ overnight",
    "took ⟦Hamzeh⟧'s tablets by mistake", "⟦mwajuma⟧, 34, third baby",
    "seen by Dr ⟦Ruiz-Thackeray⟧, and 12 ⟦Smythe-Jones⟧ waits", "⟦van Wyk⟧ phoned at nine",
    "Registration: surname ⟦de Villiers⟧, known as ⟦Kobie⟧",
    // By the rows that are learnt.
    "Has anyone rung ⟦Marigold⟧ about the bloods", "Our ⟦Indie⟧ has nits",
    "Bed 5 ⟦Ormerod⟧ NBM, bed 6 ⟦Quilliam⟧ home",
    // Lists and forms.
    "Theatre list: ⟦Quigley⟧, ⟦Pereira⟧, then lunch", "⟦Tunde⟧, ⟦Kit⟧ and ⟦Saoirse⟧ were on shift",
    "met with ⟦Oduya⟧/⟦Veldhuis⟧ at 3", "Name: ⟦xu wei⟧  DOB: ⟦3.4.77⟧",
    "my lad ⟦olek⟧ has a cough",
    "user ⟦jkowalczyk⟧ logged in",
    "3 ⟦Ng Kar Wai⟧ 44 M ankle, 4 ⟦Okoh⟧ ⟦92⟧ F hip", "Label: ⟦O'Shaughnessy, TJ⟧ ⟦02JAN1976⟧",
    #"the form says "⟦KOWALSKA B⟧""#, "NAME OF CHILD (BLOCK CAPITALS): ⟦AMARACHI NWADIKE⟧",
    "truck (⟦MT 4417⟧) is outside", "van plate ⟦ND 417 BQT⟧", "Port (⟦BP-8806061-F⟧) flushes",
    "father ⟦Sione⟧ (⟦0412 555 018⟧) came", #"{"user":"x","src":"⟦198.51.100.212⟧","tries":3}"#,
    "img ref ⟦DSC_08841.JPG⟧ is mine", "moved from ⟦Masarykova 55⟧, ⟦Olomouc⟧, in May",
    "at ⟦300 Ponce de Leon Pl⟧ with her", "my nan will be ⟦91⟧ on Sunday", "⟦103⟧ this week! Cake",
]

/// Words of medicine and of every day that look like names, dates or numbers.
private let harmless = [
    "the will may be read in May, can it wait", "a long wait, doctor long gone",
    "Meds: Venlafaxine 225 in the morning",
    "version_2.file and patient_list.csv by state=ok x=1 y=2",
    "Echo: EF 55, R hemi, itch post Vanc", "Boston Sci lead, Zoll LifeVest, NBM 0200",
    "Plan: NBM 0200, list order 3", "elbow pain, FOOSH, NV intact",
    "Seen by Podiatry, Pt's shoe rubs",
    "recheck in 3/7, again in 6/12", "Pollen's high in June",
    "98F this morning, PHQ 14/27, MMSE 28/30",
    "Mon 6/10, Tue 4/10, Wed 7/10", "seen at St Thomas' in 2020, Wolff-Parkinson-White",
    "Ottawa ankle rules met, Bristol stool type 4", "viral load 1200000, platelets 1500000",
    "Schatzki ring dilated, Killian dehiscence", "Unterberger stable, Kleihauer negative",
    "seen at Johns Hopkins, then at Marie Curie", "Witch Hazel and rose water didn't help",
    "switched from Yasmin to Cerazette", "is 125 ok, I was on 120 before",
    "NDC 0093-7146-56, SNOMED 44054006, build 2025.11.2", "3/52 off work, 6/12 review, 2/7 of it",
    "parked by the grey Octavia", "Svc and Hgb pending, lat and lon unknown",
    "Hudson mask 2 L, Kerley B lines", "the ward is off limits, I'll wait",
    "I have Parkinson's and my doctor mentioned Lewy body dementia",
    "May I ask if Bell's palsy is permanent?", "Apgar 9 at five minutes, GCS 15",
    "Hodgkin lymphoma stage 2, Ann Arbor classification", "Can't take codeine. BP 150/95, pulse 92",
    "She takes 500 mg of metformin 2 times a day since 2019", "heart rate is 110 and O2 is 93",
    "weight 95 kg, height 180 cm, temp 38.4", "pain 7/10, was 4/10 on Monday",
    "1/2 tablet twice daily, 10/325 strength", "Could it be Crohn's or Graves' disease?",
    "St John Ambulance came, very kind", "I need Tylenol, Advil or Aleve?",
    "Rose hip tea and ginger helps, may be placebo", "Mark the spot with a pen, Hope it heals",
    "The Turner syndrome clinic called", "Summer heat makes MS worse",
    "call 911 or 999 if it gets worse",
    "started on Sodium Valproate and Entresto, walks with a Zimmer frame, TED stockings on",
    "Los Angeles grade A oesophagitis, a Mallory-Weiss tear, Boston Scientific pacemaker",
    "switched from Zelvaryn to Morvexa and feel sick", "took Imodium, Peptoq and Dioralyte",
    "is Plendil safe, does Tambocor cause rashes, Calvira 20 units at night",
    "worked at the Royal Marsden, Elm Tree Surgery and Oakwood Primary",
    "June was fine, knee extension 130 degrees, pain 3/10 to 7/10",
    "I moved to Medicare, Hay fever",
    "request_id=7f2c1a status=429 fw=4.2.1 bytes=10485760",
    "The Wong-Baker faces, my Fitzpatrick type is 4, the Ivor-Lewis went well",
    "the Janssen jab hurt, then Churchill theatre",
    "Boston 6, Lille 0.31, Rankin 4, Epworth 9", "legs 5/5, power 4/5, reg pulse",
    "Fasting explained. Verruca frozen. Lanyard found. Eschar dry.", "Ask Matron, she knows",
    "Victoria Sponge and a Charley horse", "His cousin will ring later",
    #""fw":"7.6.0.1","basal":18.4"#, "back from Uganda and Eritrea, no Ebola",
    "Film reviewed. Candida grown. Penrose removed.", "Genetics: Li-Fraumeni excluded",
    "covid test negative, day 5, 24/7 pharmacy", "Baker's cyst behind the knee, Achilles sore",
]

@Suite("What identifies a person is taken out, and medicine stays")
struct RedactorTests {
    @Test("of every sentence exactly the marked stretches are found", arguments: sentences)
    func found(marked: String) { expectMarked(marked) }

    @Test("words of medicine and of every day are not eaten", arguments: harmless)
    func kept(text: String) {
        #expect(Redactor.redact(text).text == text)
    }

    @Test("stretches are in order, do not overlap, lie within the text, and the rest is unchanged")
    func form() {
        let text = sentences.map { unmarked($0).text }.joined(separator: "\n🩺 ")
        let spans = Redactor.spans(in: text)
        #expect(spans.count > 40)
        var last = 0
        for span in spans {
            #expect(span.start >= last && span.start < span.end)
            #expect(span.end <= text.unicodeScalars.count)
            last = span.end
        }
        let out = Redactor.redact(text).text
        #expect(out.contains("[NAME]") && out.contains("🩺") && !out.contains("Adeyemi"))
    }

    @Test(
        "a text of four times the length takes about four times as long",
        arguments: [
            "Anna Smith rang 07700 900123 on 3/12, ", "name: ", "12, 1234 Abc ", "A-", "(", "345 ",
        ]
    )
    func linear(part: String) {
        func time(_ length: Int) -> Duration {
            let text = String(
                String(repeating: part, count: length / part.count + 1).prefix(length)
            )
            let clock = ContinuousClock()
            return (0..<3).map { _ in clock.measure { _ = Redactor.spans(in: text) } }.min()
                ?? .zero
        }
        // A square law would say sixteen.
        #expect(time(20_000) < time(5000) * 10)
    }

    @Test("any bytes are taken without a fault, and a text past the limit goes as a whole")
    func robust() {
        var seed: UInt64 = 7
        let letters = Array("aZ09 .,'-/@:+()#éß🩺\n\u{0}May Dr 12".unicodeScalars)
        for _ in 0..<2000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<40 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(letters[Int(seed >> 33) % letters.count])
            }
            _ = Redactor.redact(String(text))
        }
        // Parts of real sentences in any order come where the rules look ahead and behind.
        let parts = sentences.flatMap { unmarked($0).text.split(separator: " ") }
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(seed >> 33) % parts.count]
                text += [" ", ", ", "\n", "-"][Int(seed >> 29) & 3]
            }
            _ = Redactor.redact(text)
        }
        let long = String(repeating: "a ", count: Redactor.scalarsMax)
        #expect(Redactor.redact(long).text == "[ACCOUNT]")
        #expect(Redactor.redact("").text.isEmpty)
    }
}
