import Testing

@testable import Clinical

@Suite("what screening reads from a message")
struct ScreeningReadingTests {
    @Test("crushing chest pain with breathlessness is an emergency that quotes the words")
    func quotes() throws {
        let text = "I have crushing chest pain and I can't breathe"
        let result = Screening.examine(text)
        #expect(result.urgency == .emergency)
        let flag = try #require(result.flags.first { $0.rule == "acute_coronary" })
        #expect(flag.quote.contains("crushing chest pain"))
        #expect(flag.tier == .interrupt)
        #expect(result.flags.contains { $0.rule == "severe_dyspnoea" })
        #expect(result.complaint == "Chest pain")
    }

    @Test("offsets count Unicode scalars and cut out exactly the quote")
    func offsets() {
        let text = "👩‍👩‍👧 café “help” — my chest hurts, I’m sweating 😖"
        let flags = Screening.examine(text).flags
        #expect(!flags.isEmpty)
        let scalars = Array(text.unicodeScalars)
        for flag in flags {
            var cut = String.UnicodeScalarView()
            cut.append(contentsOf: scalars[flag.start..<flag.end])
            #expect(String(cut) == flag.quote)
        }
    }

    @Test(
        "measured values count only when they are dangerous",
        arguments: [
            ("sats 84 and wheezy", true), ("my sats are 97%", false),
            ("sats 98, pulse 74, feel well", false), ("sats 84, pulse 98, feel awful", true),
            ("BP 210/120 with a headache", true), ("BP 128/76, slight headache", false),
            ("my 6 week old has a temp of 38.4", true), ("my 6 week old has a temp of 36.9", false),
            ("on chemo, temperature 101.5F", true), ("pulse 34 and I keep going grey", true),
            ("sugar 2.1 and he's confused", true), ("sugar was 6.4 this morning", false),
            ("glucose 36 mg/dl and shaky", true), ("glucose 95 mg/dl and shaky", false),
            ("ketones 4.2", true), ("temp 104 after the marathon and confused", true),
        ]
    )
    func measurements(text: String, isFlag: Bool) {
        #expect(Screening.examine(text).isRedFlag == isFlag)
    }

    @Test(
        "a name that sounds like a danger is a name",
        arguments: [
            "my name is Cesar Tang", "Cezary needs his repeat", "Brian and Angela are well",
        ]
    )
    func names(text: String) {
        let result = Screening.examine(text)
        #expect(!result.isRedFlag, "\(result.flags.map(\.quote))")
        #expect(result.lowered.isEmpty, "\(result.lowered)")
    }

    @Test("a stop after a closing quotation mark ends the sentence")
    func quoted() {
        let text = "the letter says \"take iron\". I'm tired all the time"
        #expect(!Screening.examine(text).isRedFlag)
    }

    @Test("what the record knows of age and pregnancy counts")
    func context() {
        let text = "headache and flashing lights in my eyes"
        let pregnant = ScreeningContext(age: 30, sex: "female", isPregnant: true)
        let flags = Screening.examine(text, context: pregnant).flags
        #expect(flags.contains { $0.rule == "pre_eclampsia" })
        #expect(!Screening.examine(text).flags.contains { $0.rule == "pre_eclampsia" })
    }

    @Test(
        "text that cannot be read goes to a nurse",
        arguments: [
            "me duele mucho el pecho y no puedo respirar", "у меня болит грудь", "胸が痛いです",
            "ich habe starke schmerzen", "asdkjh qwlekj zxmcnb qpwoei", "xkcdqwrt",
            "j'ai mal à la tête depuis hier",
        ]
    )
    func unreadable(text: String) {
        let result = Screening.examine(text)
        #expect(result.isUnreadable || result.isRedFlag)
        #expect(result.urgency >= .urgent)
    }

    @Test("short answers and names are readable")
    func readable() {
        for text in ["yes", "No", "3 days", "amlodipine", "it's about Tuesday", "", "ok thx", "7"] {
            #expect(!Screening.examine(text).isUnreadable, "\(text)")
        }
    }

    @Test(
        "a critical word spelt by ear is read, an ordinary word that sounds like it is not",
        arguments: [
            ("he's vomiting blud", true), ("vometing blod since this morning", true),
            ("my dad is unkonsius", true), ("I want to commit suiside", true),
            ("tung swelled up after nuts and I can't swolow", true),
            ("the broth was far too salty", false), ("my hart was a painting of a deer", false),
            ("whizzing about on the seaside", false), ("vomit is a funny word, isn't it", false),
        ]
    )
    func sound(text: String, isFlag: Bool) {
        #expect(Screening.examine(text).isRedFlag == isFlag)
    }

    @Test(
        "who says it in another word of the same meaning, or swaps two letters of a short one, is heard alike",
        arguments: [
            "excruciating pain in the tum, hard as a board",
            "the pain in my noggin came in one second, worst ever",
            "my gullet is closing up after a prawn", "I cnat breathe",
            "he has nubm legs and wet himself, back agony",
        ]
    )
    func synonyms(text: String) {
        #expect(Screening.examine(text).urgency == .emergency)
    }

    @Test(
        "in a long text what is told of different days is not put together, what stands together is"
    )
    func longText() {
        let between =
            "The garden looks lovely now, we planted roses, beans, two apple trees and a row of "
            + "lettuces, and the shed got a coat of green paint from the neighbours. "
        let apart =
            "Prawns gave me hives on Sunday, they went in an hour. " + between
            + "On Thursday our grandson comes to stay and he always vomits in the car."
        #expect(!Screening.examineByRules(apart, rules: .compiled).isRedFlag)
        let together = between + "Prawns gave me hives and now I keep vomiting and feel faint."
        #expect(Screening.examine(together).urgency == .emergency)
    }

    @Test(
        "blood pressure and a faint at needles are no bleeding, a cut that soaks a towel is",
        arguments: [
            ("Colonoscopy next week: take my blood pressure tablets? I faint at needles", false),
            ("Cut my foot, it has soaked a towel and won't stop", true),
        ]
    )
    func bleeding(text: String, isFlag: Bool) {
        #expect(Screening.examine(text).isRedFlag == isFlag)
    }

    @Test("an animal beside a person in danger does not make the person an animal")
    func animals() {
        let beside = "Worst headache of my life, came on in a second, I've been sick on the cat"
        #expect(Screening.examine(beside).urgency == .emergency)
        #expect(!Screening.examine("my cat has been sick all night and can't breathe").isRedFlag)
    }

    @Test("what sounds alike has one sound, whatever its letters; a word of any letters has one")
    func sounds() {
        for (left, right) in [
            ("blood", "blud"), ("heart", "hert"), ("unconscious", "unkonsius"),
            ("haemorrhage", "hemorage"), ("swallow", "swolow"), ("seizure", "siezure"),
            ("blood", "blooded"),
        ] {
            let isAlike = Sound.key(Array(left.utf8)) == Sound.key(Array(right.utf8))
            #expect(isAlike == (right != "blooded"), "\(left) \(right)")
        }
        #expect(Sound.key([]).isEmpty)
        #expect(Sound.key(Array("eeee".utf8)) == Array("*".utf8))
        #expect(Sound.key(Array("wwwhhhyyy".utf8)).count <= 9)
    }

    @Test("harmless messages get the level of their care")
    func levels() {
        #expect(Screening.examine("burning when I pee since yesterday").urgency == .urgent)
        #expect(Screening.examine("can I book an appointment for a review").urgency == .routine)
        #expect(Screening.examine("runny nose and sneezing").urgency == .selfCare)
    }
}
