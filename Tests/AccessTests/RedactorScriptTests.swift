import Access
import Testing

/// A rule and lines for it, with what identifies somebody between ⟦ and ⟧.
private struct Told: Sendable, CustomTestStringConvertible {
    let rule: String
    let marked: String
    var testDescription: String { rule }
}

private let told: [Told] = [
    ("a name of Greek letters is one", "⟦Αριάδνη⟧ needs her inhaler"),
    ("a name of Georgian letters is one", "my neighbour ⟦ნინო⟧ fainted on the stairs"),
    ("a name of Armenian letters is one", "the form says ⟦Արամ⟧ and his wrist is broken"),
    ("a name of Ethiopic letters is one", "⟦ሰላም⟧ has a cough since monday"),
    ("a short text may be half a name", "im ⟦טליה⟧ from work"),
    ("a label tells a name that is longer than the rest", "Name: ⟦Ярослава Гончаренко⟧"),
    ("a relation tells one too", "my son ⟦عبدالرحمن⟧"),
    ("a middle dot joins two words to one name", "patient ⟦マリア・シルバ⟧ rang about her results"),
    ("a maqaf joins two words to one name", "please ring ⟦בת־שבע⟧ about the scan"),
    ("what stands behind in is a place", "we live in ⟦חיפה⟧ and need a doctor"),
    (
        "what turns the direction of writing stands in no name's way",
        "its \u{200F}⟦Noam⟧\u{200E} again, still itchy"
    ),
    ("it begins no word", "\u{202B}⟦Dalia⟧\u{202C} called, her knee is worse"),
    ("a byte order mark begins no sentence of its own", "\u{FEFF}its ⟦Priya⟧ again"),
]
.map { Told(rule: $0.0, marked: $0.1) }

/// Other letters that name nobody.
private let nobodys = [
    "an α-blocker or a β-blocker?", "10 μg of it, Δ 3 mm", "the ❤️ beats fast", "thanks 👩‍⚕️!",
    "У меня болит голова и температура уже третий день", "我头痛三天了而且一直在发烧不知道怎么办",
]

@Suite(
    "Names of other scripts are redacted beside Latin letters, and marks that nobody sees are nothing"
)
struct RedactorScriptTests {
    @Test("exactly the marked stretches are found", arguments: told)
    fileprivate func found(told: Told) { expectMarked(told.marked) }

    @Test("a line that names nobody is left alone", arguments: nobodys)
    func kept(text: String) {
        #expect(Redactor.redact(text).text == text)
    }
}
