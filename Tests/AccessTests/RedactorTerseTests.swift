import Access
import Testing

/// A rule and lines for it, with what identifies somebody between ⟦ and ⟧.
private struct Told: Sendable, CustomTestStringConvertible {
    let rule: String
    let marked: String
    var testDescription: String { rule }
}

private let told: [Told] = [
    (
        "a state written out makes a postcode of five digits",
        "moved to ⟦Waukesha⟧, Wisconsin ⟦53186⟧"
    ),
    ("a state of two words does too", "PO box in ⟦Santa Fe⟧, New Mexico ⟦87501⟧"),
    ("a day and a month joined by a hyphen are a day", "seen ⟦9-Feb⟧, wound clean"),
    ("a line has the day of its insertion behind it", "picc ⟦5/9⟧ l arm, flushes well"),
    ("three numbers behind a date that was are a day", "i think the date was ⟦21 1 24⟧"),
    (
        "a number before march is a day, without a capital too",
        "waiting since ⟦8 march⟧ for the scan"
    ),
    ("a month of Spain is one behind a day", "she is due on ⟦4 de mayo⟧"),
    ("a surname and an initial in small letters are a name", "lap appy ⟦ramirez t⟧, drain out"),
    ("initials before a birth are a name", "⟦R.T.⟧ ⟦3/4/61⟧, bm 2.9"),
    ("who stands before kin in brackets is somebody", "⟦Corentin⟧ (nok, husband) rang"),
    (
        "initials and a surname before a credential are a name",
        "seen, signed, then ⟦b.hurst⟧ rn left"
    ),
    ("a surname before a given name of two syllables is of it", "rm 3: ⟦Park, Eun-ji⟧, lmp unsure"),
    ("a word that is a name is one behind this is", "hello this is ⟦mercy⟧ my leg is swollen"),
    ("a word that is a name is one behind the name is", "yes the name is ⟦bill⟧ i ran out"),
    ("a word that is a name is one before where it comes from", "its ⟦dot⟧ from the day centre"),
    ("a surname that is a word is one behind mrs", "mrs ⟦park⟧ cannot sleep"),
    ("the letters behind a name are the name again", "⟦arthur pendle p e n d l e⟧ is calling"),
    ("a postcode may be read aloud", "post code is ⟦n p twenty six five a b⟧"),
    ("a house may be said in words", "i live at ⟦forty two rosemary lane⟧"),
    ("a box on a rural route is an address", "mail to ⟦Rt 2 Box 118⟧"),
    (
        "a driver's number is one in small letters behind a licence",
        "my licence is ⟦morga⟧ ⟦657054⟧ ⟦sm9ij⟧"
    ),
    (
        "two towns of a journey are towns in small letters",
        "moved from ⟦kumasi⟧ to ⟦bolton⟧ last year"
    ),
    ("a child called like a disease is a child by their age", "⟦Addison⟧ is 3, no sign of it"),
    ("letters of Vietnam alone make a name of capital words", "⟦Lê Quang Dũng⟧ has gout"),
    ("an age has a sex joined to it", "pt ⟦93⟧M"),
    ("so it has in brackets", "seen at home (⟦93⟧F)"),
    ("so it has before a comma", "⟦91⟧F, lives alone"),
    ("a sex is a letter apart", "⟦91⟧ M, lives alone"),
    ("a woman's letter is one, too", "⟦91⟧ F with cough"),
    ("an article stands before an age", "pt is a ⟦95⟧ M with cough"),
    ("a slash parts an age from a sex", "⟦98⟧/M, hip pain"),
    ("a slash parts a sex from an age", "F/⟦93⟧"),
    ("a sex stands before an age in brackets", "mum (f, ⟦93⟧) needs a wheelchair"),
    ("it may stand behind it", "dad (⟦90⟧, m) is off his food"),
    ("a sex stands behind years", "⟦93⟧ yr F"),
    ("a sex may be a word", "⟦93⟧ female, off legs"),
]
.map { Told(rule: $0.0, marked: $0.1) }

/// What looks like a name, a date or a number in terse notes, and is none.
private let nobodys = [
    "LEFT VENTRICULAR WALL THICKNESS IS INCREASED.", "02) No PERICARDIAL EFFUSION.",
    "nkda but rash w/ keflex", "ct ap no acute", "dc'd w/ 5/7 augmentin duo forte",
    "status: preliminary; ref: 12.0-15.5; interp: L", "in june i will travel, is it ok",
    "Osgood-Schlatter both knees, plays football", "trace mr, mild tr",
    "2 tablets may help, 3 may not", "we march on monday", "this is hope for my mother",
    "pulse 93/m", "warmed to 34C (93F)", "temp 96 F", "a 95 F day", "101F, shivering",
    "93 female patients", "weight: 93 M", "swam 93 m", "left in the car at 93 F",
]

@Suite("Terse notes and messages without capitals are redacted as letters are")
struct RedactorTerseTests {
    @Test("exactly the marked stretches are found", arguments: told)
    fileprivate func found(told: Told) { expectMarked(told.marked) }

    @Test("a line that names nobody is left alone", arguments: nobodys)
    func kept(text: String) {
        #expect(Redactor.redact(text).text == text)
    }
}
