import Testing

@testable import Clinical

@Suite("what makes a mention harmless")
struct ScreeningAssertionTests {
    @Test(
        "a denied finding is listed as negated and raises no flag",
        arguments: [
            "no chest pain", "I don't have chest pain", "he denies chest pain",
            "I am not having chest pain", "without any chest pain", "chest pain - no",
            "never had chest pain",
        ]
    )
    func negated(text: String) throws {
        let result = Screening.examine(text)
        #expect(!result.isRedFlag)
        let mention = try #require(result.lowered.first { $0.rule == "acute_coronary" })
        #expect(mention.reason == .negated)
    }

    @Test("\"but\" ends what a denial reaches")
    func contrast() {
        #expect(Screening.examine("no fever but I have chest pain").isRedFlag)
        #expect(Screening.examine("no chest pain but I cannot breathe").isRedFlag)
        #expect(!Screening.examine("no chest pain or trouble breathing").isRedFlag)
    }

    @Test("a denial does not reach past a new subject or a comma with one")
    func newSubject() {
        #expect(Screening.examine("no fever, my chest hurts").isRedFlag)
        #expect(Screening.examine("no cough and my chest is tight and I'm sweating").isRedFlag)
        #expect(Screening.examine("No. My chest hurts").isRedFlag)
    }

    @Test("a \"no\" that answers does not deny the clause that follows it")
    func answer() {
        for text in [
            "no he's swallowed it and is choking", "no her lips are blue and she's gasping",
            "nope his face has drooped on one side", "No, I've got crushing chest pain",
            "no mum's collapsed and isn't breathing",
        ] {
            #expect(Screening.examine(text).isRedFlag, "\(text)")
        }
        for text in ["no chest pain", "no he has no chest pain", "no I don't have chest pain"] {
            #expect(!Screening.examine(text).isRedFlag, "\(text)")
        }
    }

    @Test("words of denial inside a finding do not deny it")
    func inside() {
        for text in [
            "he is not breathing", "I can't breathe", "the bleeding won't stop",
            "she isn't responding", "I haven't peed for 14 hours and my bladder is agony",
            "it's not going away, this chest pain",
        ] {
            #expect(Screening.examine(text).isRedFlag, "\(text)")
        }
    }

    @Test(
        "the reason for lowering is told",
        arguments: [
            ("I had chest pain ten years ago", LoweredMention.Reason.historical),
            ("what are the signs of a stroke?", .hypothetical),
            ("my uncle had a stroke at 60", .otherPerson),
            ("in the film he was having a heart attack", .media),
            ("my dog had a seizure yesterday, the vet saw him", .pet),
            ("nearly had a heart attack when I saw the bill", .idiom),
            ("chest pain yesterday, the hospital gave me the all clear", .assessed),
        ]
    )
    func reasons(text: String, reason: LoweredMention.Reason) {
        let result = Screening.examine(text)
        #expect(!result.isRedFlag, "\(result.flags.map(\.quote))")
        #expect(result.lowered.contains { $0.reason == reason }, "\(result.lowered)")
    }

    @Test("somebody else in danger now counts")
    func thirdPerson() {
        for text in [
            "my dad just collapsed and he's grey", "a man in the street isn't breathing",
            "my mum can't move her left arm and her face has dropped",
        ] {
            #expect(Screening.examine(text).isRedFlag, "\(text)")
        }
    }

    @Test(
        "what is still so does not make the accident before it one of today",
        arguments: [
            ("I was hit by a van in 2011 and my neck still clicks", false),
            ("I was hit by a van and my neck still hurts, my arms tingle", true),
        ]
    )
    func aftermath(text: String, isFlag: Bool) {
        #expect(Screening.examine(text).isRedFlag == isFlag)
    }

    @Test(
        "a lifeless culprit, a laugh, a tale or a screen makes alarming words harmless, an act does not",
        arguments: [
            ("the pollen is strangling me this year", false),
            ("my boss has his hands round her throat, strangling her", true),
            ("laughed till I couldn't breathe, ribs ache today", false),
            ("laughing at the telly, then suddenly couldn't breathe, lips blue", true),
            ("grandfather choked to death and now mum won't eat steak", false),
            ("he choked on a sweet and he's not breathing", true),
            ("watching Casualty, a bloke had a nail through his eye", false),
            ("watching Casualty when my husband slumped over, lips blue", true),
            ("got knocked out playing rugby at uni, I'm 50", false),
            ("got knocked out at rugby today, sick twice since", true),
            ("the pharmacy gave me 28 of my tablets instead of 56", false),
            ("I took 20 of my tablets instead of 2", true),
        ]
    )
    func harmless(text: String, isFlag: Bool) {
        let result = Screening.examine(text)
        #expect(result.isRedFlag == isFlag, "\(result.flags.map(\.quote))")
    }

    @Test("a stroke sign that has passed still counts")
    func transient() {
        #expect(
            Screening.examine("my face dropped for ten minutes this morning, gone now").isRedFlag
        )
    }
}
