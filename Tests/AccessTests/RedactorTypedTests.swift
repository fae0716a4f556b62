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
        "a house and its street are an address in small letters",
        "we moved to ⟦52 hazel court⟧ in may"
    ),
    ("a flat in a named house is one", "do you deliver to ⟦flat 6 larch house⟧ or not"),
    ("a road is one without its number", "fell off my bike on ⟦marsh lane⟧ today"),
    ("a plate in small letters is whole", "my car reg is ⟦bx70 ofj⟧ in bay 4"),
    (
        "letters and numbers that a slash joins are a reference",
        "claim ref ⟦clm/2231/88⟧ is pending"
    ),
    ("who logs in has a name without a figure", "username ⟦redfox⟧"),
    ("a word that is a user's name has a place of its own", "i am u/⟦achy_breaky⟧ there"),
    ("an o may be a zero of a telephone number", "ring ⟦07700 9oo 221⟧ please"),
    ("words and figures may make one number", "my num is ⟦triple seven 0 555 01 8⟧"),
    ("a plus may be said", "phone is ⟦plus four four seven seven one two three⟧"),
    ("a second day behind a first is one", "first jab ⟦4 april⟧ second ⟦2 may⟧"),
    ("an ordinal of the month is a day in a sentence", "on the ⟦21st⟧ they took it out"),
    ("a weekday has its day behind it", "appointment ⟦mon 3rd⟧ at ten"),
    ("days on both sides of a hyphen are two", "valid ⟦1/1/26⟧-⟦31/12/26⟧"),
    ("a day and a month with dots are one behind a visit", "OPD ⟦22.11⟧ with bloods"),
    ("a year of two figures is said behind a month", "dob ⟦fourth of june seventy two⟧"),
    ("a month may be counted too", "dob is the ⟦fourth of the sixth seventy two⟧"),
    ("a birth may be three numbers in words", "my birthday is ⟦ten eleven ninety two⟧"),
    ("a day needs no of before its month", "see you ⟦twenty first march⟧"),
    ("an age stands behind who is old", "gran ⟦97⟧, lives alone"),
    ("who is almost so old is named by it", "almost ⟦90⟧"),
    ("a name may be spelled in small letters", "that is ⟦k-w-a-m-e⟧"),
    ("initials begin a line about somebody", "⟦T.O.⟧ back from CT 1520"),
    ("a soft hyphen is of the word around it", "its ⟦Pri\u{AD}ya⟧ again, still itchy"),
    ("a blank without width is too", "Dr ⟦O\u{200B}kafor⟧ saw me"),
    ("a name owns something without its apostrophe", "⟦sunita⟧s mum has a cold"),
    ("what people are called by stands before a name", "big ⟦craig⟧ lost two toes to it"),
    ("who sits on reception has a name that is a word", "⟦mark⟧ on reception never rang me back"),
    ("who is from the gym has one too", "⟦jack⟧ from the gym says its safe"),
    ("no verb of the past stands behind the verb will", "⟦will⟧ came home with a rash"),
    ("a wish has no fit", "⟦hope⟧ had a fit in the car"),
    ("two towns behind moved are towns", "we moved from ⟦rotherham⟧ to ⟦swansea⟧ in june"),
    ("a sex may stand before an age", "⟦Hanna Lindqvist⟧ F ⟦92⟧. Long lie"),
    ("an age stands behind a birth in brackets", "DOB ⟦04.05.1930⟧ (⟦95⟧)"),
    ("an age may be cried out", "her gran ⟦Elsie⟧ (⟦100⟧!) makes it"),
    ("somebody has years as well as is so old", "he has ⟦97⟧ years and still smokes"),
    ("no home has a temperature", "⟦98⟧F from a home, septic"),
    ("a letter is of the number behind it", "Hosp No ⟦E 204417⟧, seen today"),
    ("a house has a name before its street", "lives at ⟦The Old Rectory⟧, ⟦Church Lane⟧"),
    ("a flat behind a street is of it", "at ⟦215 Maple Street, apt. 32⟧"),
    (
        "a line of a handover begins with a name",
        "Handover\n⟦quintero⟧, 14A: dressing changed, home today"
    ),
    ("a lady is of an age", "i look after a lady of ⟦93⟧ who falls"),
    ("a father dies at an age", "my dad died at ⟦98⟧, heart"),
    ("initials stand before an age with a sex", "⟦T.K.⟧ 44F SVT, adenosine given"),
    ("so do two letters", "⟦KJ⟧ 19M DKA, insulin running"),
    ("who is to be told has a small name", "nok ⟦gwendoline⟧ ⟦01248 555 019⟧"),
    ("who lies in a bed has a name that is a word", "⟦May⟧ bed 6 wants to go home"),
    ("a small word with which a text ends behind thanks is a name", "thanks, ⟦bob⟧"),
    ("so is one before kisses", "thanks, ⟦sue⟧ x"),
    ("so is one behind a kiss", "x, ⟦bob⟧"),
    ("who is cheered has a name that is a word", "cheers, ⟦jack⟧"),
    ("a closing word may be of several", "many thanks, ⟦rose⟧"),
    ("a wish may be somebody", "yours, ⟦hope⟧"),
    ("a verb may be somebody", "best, ⟦will⟧"),
    ("who thanks short is no name", "ta, ⟦jim⟧"),
    ("a scan is nobody before its day", "scan booked ⟦31-Mar-2026⟧ at 10.15"),
    ("who is young at an age is nobody", "I am ⟦91⟧ years young and still dancing"),
    ("a house has a number before its road", "⟦House No. 45, MG Road⟧"),
    ("a house has its estate behind it", "⟦House No. 7, Model Town⟧"),
    ("parts of a number of a house are no day", "⟦H.No. 12-3-45, Gandhi Nagar⟧"),
    ("a plot has hills behind it", "it is ⟦Plot 18, Jubilee Hills⟧"),
    ("a block stands before a flat", "flat is ⟦B-204, Green Park Society⟧"),
    ("a street may be a letter, and have a floor and a door", "⟦C/ Goya 14, 3º B⟧"),
    ("a flat is of the house behind it", "⟦Apt 9C, The Lofts⟧"),
]
.map { Told(rule: $0.0, marked: $0.1) }

/// What looks like an address, a day or a name as people type it, and is none.
private let nobodys = [
    "walk down the street and im breathless", "on the main road my chest got tight",
    "went from 4 to 5 loaded walks a day", "x-r-a-y was fine", "first of all it hurts",
    "it may the second time be worse", "took one two hours ago", "twenty first time mum",
    "second of two doses", "took 1/2 then 3/4", "vision 6/12 and 6/9",
    "bp 95, pulse 92", "username doesnt work",
    "had 2 tias last year", "it may have been worse", "this will has been changed",
    "i hope it had no effect", "a mark from the strap", "bannister R. Stepdaughter to supply",
    "Needs a Shona interpreter", "speaks Kinyarwanda and some French",
    "Boston bowel prep 8, Nottingham grade 2", "I am Ghanaian and fasting",
    "switched from zoloft to lexapro", "hi hun, is it ok", "Amma is 82, walks daily",
    "review 3/52 then 6/12", "can May's clinic be moved to June", "doing Couch to 5K week 3",
    "98 F", "weight 93 M", "thanks, doc", "cheers, mate", "many thanks, bye", "thanks, will do",
]

@Suite("What people type without capitals is redacted: where they live, when, and by which number")
struct RedactorTypedTests {
    @Test("exactly the marked stretches are found", arguments: told)
    fileprivate func found(told: Told) { expectMarked(told.marked) }

    @Test("a line that names nobody is left alone", arguments: nobodys)
    func kept(text: String) {
        #expect(Redactor.redact(text).text == text)
    }
}
