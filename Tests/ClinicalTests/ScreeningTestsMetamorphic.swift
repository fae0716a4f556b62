import Testing

@testable import Clinical

@Suite("screening is not fooled by spelling")
struct ScreeningMetamorphicTests {
    static let dangerous = [
        "I have crushing chest pain and I can't breathe",
        "my tongue is swelling after eating peanuts",
        "she is unconscious and won't wake up",
        "I took thirty paracetamol an hour ago",
        "I'm vomiting bright red blood",
        "he's having a seizure right now",
        "I want to kill myself tonight",
        "my calf is swollen and painful after a flight",
    ]

    private func verdict(_ text: String) -> [String] {
        Screening.examine(text).flags.map(\.rule).sorted()
    }

    @Test("capitals, spaces and exclamation marks do not change the flags", arguments: dangerous)
    func shape(text: String) {
        let expected = verdict(text)
        #expect(!expected.isEmpty)
        #expect(verdict(text.uppercased()) == expected)
        #expect(verdict("   " + text.replacing(" ", with: "   ") + "  ") == expected)
        #expect(verdict(text + "!!!") == expected)
        #expect(verdict(text.replacing("'", with: "\u{2019}")) == expected)
        #expect(verdict(text.replacing("'", with: "")) == expected)
    }

    @Test("asking for help around it does not hide the flag", arguments: dangerous)
    func politeness(text: String) {
        let expected = Set(verdict(text))
        for wrapped in ["please help. \(text)", "\(text). please help", "hi, \(text) thanks"] {
            #expect(expected.isSubset(of: verdict(wrapped)), "\(wrapped)")
        }
    }

    @Test(
        "one slip in a long word does not hide the flag",
        arguments: [
            "crushing chest preessure down my arm", "she is unconcious", "having a seizzure now",
            "throat is swellling after nuts", "he is strugling to breathe",
            "chest tighness and swaeting",
            "vomitting bright red blood", "took an overdsoe of tablets tonight", "i feel suicidel",
        ]
    )
    func typo(text: String) {
        #expect(Screening.examine(text).isRedFlag)
    }

    @Test("the same text gives the same result twice")
    func deterministic() {
        for message in ScreeningMessages.all.prefix(100) {
            #expect(Screening.examine(message.text) == Screening.examine(message.text))
        }
    }

    @Test("random bytes, words and symbols never crash, and offsets stay inside the text")
    func random() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let words = [
            "chest", "pain", "no", "but", "I", "can't", "breathe", "😂", "160/110", "38.5", ".",
            ",", "…", "日本", "é", "'", "-", "999999999999999999999", "\u{0}", "baby", "weeks", "3",
        ]
        for _ in 0..<2_000 {
            let text = (0..<next(40)).map { _ in words[next(words.count)] }
                .joined(separator: next(2) == 0 ? " " : "")
            let bytes = (0..<next(60)).map { _ in UInt8(truncatingIfNeeded: next(256)) }
            for input in [text, String(decoding: bytes, as: UTF8.self)] {
                let count = input.unicodeScalars.count
                for flag in Screening.examine(input).flags {
                    #expect(flag.start >= 0 && flag.start < flag.end && flag.end <= count)
                }
            }
        }
    }
}
