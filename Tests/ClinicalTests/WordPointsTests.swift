import Testing

@testable import Clinical

@Suite("what the points of words make of a message")
struct WordPointsTests {
    /// What `text` is behind ten words that say nothing, since words alone tell a danger from five on and
    /// in ten more easily.
    private func read(_ text: String, _ amendment: String) -> ScreeningResult {
        let zeros = WordPointsTests.empty.map { "\($0) 0" }.joined(separator: "; ")
        let rules = ScreeningRules(amendedBy: amendment + "\npoints: " + zeros)
        #expect(rules.faults.isEmpty)
        let lead = WordPointsTests.empty.joined(separator: " ")
        return Screening.examine(lead + " " + text, rules: rules)
    }

    private static let empty = [
        "qaa", "qab", "qac", "qad", "qae", "qaf", "qag", "qah", "qai", "qaj",
    ]

    @Test("a danger that no rule knows is found by its words, which are quoted where they stand")
    func found() throws {
        let amendment = "points: zyxomel 90\nleads stroke_tia: zyxomel 30"
        let result = read("on the table a zyxomel", amendment)
        let flag = try #require(result.flags.first)
        #expect(flag.rule == "stroke_tia" && flag.minimum == .emergency && flag.tier == .interrupt)
        #expect(flag.quote == "zyxomel" && flag.start == 55 && flag.end == 62)
        #expect(flag.label.hasSuffix("by its words"))
        #expect(!read("on the table a zyxomel", "").isRedFlag)
    }

    @Test(
        "a figure has points by its first digit and how many follow, whole if it may be a temperature",
        arguments: [
            ("7", "7", "8"), ("4821", "4xxx", "3821"), ("39.5", "39", "38.5"), ("84", "8x", "94"),
        ]
    )
    func figures(written: String, row: String, other: String) {
        let amendment = "points: \(row) 90; base 0\nleads stroke_tia: \(row) 30"
        #expect(read(written, amendment).isRedFlag)
        #expect(!read(other, amendment).isRedFlag)
    }

    @Test("two words have points together, next to each other or with one between, in their order")
    func pairs() {
        let next = "points: zyxomel+quillip 200; base 0\nleads stroke_tia: zyxomel+quillip 30"
        #expect(read("zyxomel quillip", next).isRedFlag)
        #expect(!read("quillip zyxomel", next).isRedFlag)
        #expect(!read("zyxomel 7 quillip", next).isRedFlag)
        let apart = "points: zyxomel+?+quillip 200; base 0\nleads stroke_tia: zyxomel+?+quillip 30"
        #expect(read("zyxomel 7 quillip", apart).isRedFlag)
        #expect(!read("zyxomel quillip", apart).isRedFlag)
    }

    @Test("polite words stand nowhere, not even between two that have points together")
    func polite() {
        let next = "points: zyxomel+quillip 200; base 0\nleads stroke_tia: zyxomel+quillip 30"
        #expect(read("zyxomel, please, quillip", next).isRedFlag)
        let thanks = "points: please 900; base 0\nleads stroke_tia: please 30"
        #expect(!read("please", thanks).isRedFlag)
        let quaff = "polite: quaff\npoints: quaff 900; base 0\nleads stroke_tia: quaff 30"
        #expect(!read("quaff", quaff).isRedFlag)
    }

    @Test("a word that is denied has points of its own")
    func deniedRow() {
        let amendment = "points: ~zyxomel 200; base 0\nleads stroke_tia: quillip 30"
        #expect(read("quillip and no zyxomel", amendment).isRedFlag)
        #expect(!read("quillip and zyxomel", amendment).isRedFlag)
    }

    @Test(
        "a word that is denied or said of an animal says nothing for a danger",
        arguments: ["there is no zyxomel at all", "my dog has a zyxomel on his paw"]
    )
    func denied(text: String) {
        #expect(!read(text, "points: zyxomel 90\nleads stroke_tia: zyxomel 30").isRedFlag)
    }

    @Test("words alone tell no danger in a message of four words")
    func short() {
        let rules = ScreeningRules(amendedBy: "points: zyxomel 900\nleads stroke_tia: zyxomel 30")
        #expect(!Screening.examine("had a zyxomel today", rules: rules).isRedFlag)
        #expect(Screening.examine("had a zyxomel today again", rules: rules).isRedFlag)
    }

    @Test("a word counts once, however often it stands there")
    func once() {
        let amendment = "points: zyxomel 14; base 0\nleads stroke_tia: zyxomel 30"
        #expect(read("zyxomel", amendment).isRedFlag)
        let less = "points: zyxomel 4; base 0\nleads stroke_tia: zyxomel 30"
        #expect(!read("zyxomel zyxomel zyxomel zyxomel", less).isRedFlag)
    }

    @Test("the sum is divided by the root of how many rows the words may have")
    func scaled() {
        let amendment = "points: zyxomel 24; base 0\nleads stroke_tia: zyxomel 30"
        #expect(read("zyxomel", amendment).isRedFlag)
        #expect(
            !read(
                "zyxomel" + String(repeating: " 7", count: 80),
                amendment + "\npoints: 7 0; 7+7 0; 7+?+7 0"
            )
            .isRedFlag
        )
    }

    @Test(
        "among everyday words what a rule found is lowered, listed, and waits for a nurse all the same"
    )
    func everyday() {
        let text = "we had a row at the fair, then crushing chest pain zyxomel"
        #expect(read(text, "").isRedFlag)
        let result = read(text, "points: zyxomel -200")
        #expect(!result.isRedFlag && result.urgency == .urgent)
        #expect(result.lowered.contains { $0.rule == "acute_coronary" && $0.reason == .everyday })
        let rules = ScreeningRules(amendedBy: "points: zyxomel -200")
        #expect(Screening.examine("crushing chest pain zyxomel", rules: rules).isRedFlag)
    }

    @Test("as many words as people tell what happens in need fewer points than fewer or many more")
    func told() {
        func read(sevens: Int) -> Bool {
            let points = "points: base 0; 7 0; 7+7 0; 7+?+7 0; 7+zyxomel 0; 7+?+zyxomel 0; zyxomel "
            // Some 16 points at any length.
            let needed = 1.6 * Double(3 * sevens).squareRoot()
            let amendment =
                points + String(Int(needed.rounded())) + "\nleads stroke_tia: zyxomel 30"
            let text = String(repeating: "7 ", count: sevens) + "zyxomel"
            return Screening.examine(text, rules: ScreeningRules(amendedBy: amendment)).isRedFlag
        }
        #expect(!read(sevens: 16) && read(sevens: 17))
        #expect(read(sevens: 59) && !read(sevens: 60))
    }

    @Test("what the words tell waits in the queue where few points speak for an emergency")
    func queued() {
        let lead = "\nleads stroke_tia: zyxomel 30"
        let waits = read("zyxomel", "points: zyxomel 90 0 0 -90; base 0" + lead)
        #expect(waits.flags.map(\.tier) == [.queue] && waits.urgency == .urgent)
        let alarms = read("zyxomel", "points: zyxomel 90 0 0 90; base 0" + lead)
        #expect(alarms.flags.map(\.tier) == [.interrupt])
    }

    @Test(
        "what stands further apart than the words that are summed at once does not make up for a danger"
    )
    func window() {
        let amendment = "points: zyxomel 300; quillip -900; base 0\nleads stroke_tia: zyxomel 30"
        let far = String(repeating: "7 ", count: WordPoints.windowMax)
        #expect(!read("zyxomel 7 7 quillip", amendment).isRedFlag)
        #expect(read("zyxomel " + far + "quillip", amendment).isRedFlag)
    }

    @Test("words alone lead to a danger of pregnancy only where one is told or on record")
    func needs() {
        let amendment =
            "points: zyxomel 90\nleads pre_eclampsia: zyxomel 90"
        let untold = read("zyxomel", amendment)
        #expect(!untold.isRedFlag && untold.urgency == .urgent)
        let other = read("zyxomel", amendment + "\nleads stroke_tia: zyxomel 30")
        #expect(other.flags.map(\.rule) == ["stroke_tia"])
        #expect(read("a zyxomel, pregnant", amendment).flags.map(\.rule) == ["pre_eclampsia"])
        let pregnant = ScreeningContext(age: 30, sex: "female", isPregnant: true)
        let rules = ScreeningRules(amendedBy: amendment)
        let text = "it is a zyxomel and no pain"
        let known = Screening.examine(text, context: pregnant, rules: rules)
        #expect(known.flags.map(\.rule) == ["pre_eclampsia"])
    }

    @Test("a message without a danger takes the level that its words speak for, from five words on")
    func levels() {
        let rules = ScreeningRules(
            amendedBy: """
                points: base 0; 7 0; 7+7 0; 7+?+7 0
                points: zyxomel 0 90; quillip 0 0 15; plimth 0 2
                """
        )
        #expect(Screening.examine("7 7 7 7 zyxomel", rules: rules).urgency == .urgent)
        #expect(Screening.examine("7 7 7 zyxomel", rules: rules).urgency == .routine)
        #expect(Screening.examine("7 7 7 7 quillip", rules: rules).urgency == .selfCare)
        #expect(Screening.examine("7 7 7 7 plimth", rules: rules).urgency == .routine)
    }

    @Test(
        "points that are no numbers are told as faults",
        arguments: [
            "points: ashen", "points: ashen much", "points: ashen 1 2 3 4 5",
            "leads stroke_tia: ashen 1 2",
            "leads: ashen 1", "points: ashen 99999",
        ]
    )
    func faults(line: String) {
        #expect(ScreeningRules(amendedBy: line).faults == [line])
    }

    @Test("the words with points are words as they are read")
    func current() {
        let words = RuleText.wordPoints.split(separator: "points:")
            .flatMap { $0.split(separator: ";") }
            .compactMap { $0.split(whereSeparator: \.isWhitespace).first?.drop { $0 == "~" } }
            .filter { $0 != "base" }
        #expect(words.count > 2_000)
        let other = words.filter { Trace.read(String($0)).map { $0.drop { $0 == "~" } } != [$0] }
            .filter { $0.last != "x" }
        #expect(other.count * 100 <= words.count, "\(other.sorted())")
    }
}
