import Testing

@testable import Clinical

@Suite("what the points of words make of a message")
struct WordPointsTests {
    /// What `text` is behind four words that say nothing, since words alone tell a danger from five on.
    private func read(_ text: String, _ amendment: String) -> ScreeningResult {
        let rules = ScreeningRules(amendedBy: amendment + "\npoints: qaa 0; qab 0; qac 0; qad 0")
        #expect(rules.faults.isEmpty)
        return Screening.examine("qaa qab qac qad " + text, rules: rules)
    }

    @Test("a danger that no rule knows is found by its words, which are quoted where they stand")
    func found() throws {
        let amendment = "points: zyxomel 90\nleads stroke_tia: zyxomel 30"
        let result = read("on the table a zyxomel", amendment)
        let flag = try #require(result.flags.first)
        #expect(flag.rule == "stroke_tia" && flag.minimum == .emergency && flag.tier == .interrupt)
        #expect(flag.quote == "zyxomel" && flag.start == 31 && flag.end == 38)
        #expect(flag.label.hasSuffix("by its words"))
        #expect(!read("on the table a zyxomel", "").isRedFlag)
    }

    @Test("a figure of one digit has points by itself, a longer one by how many digits it has")
    func figures() {
        #expect(read("7", "points: 7 90; base 0\nleads stroke_tia: 7 30").isRedFlag)
        #expect(!read("8", "points: 7 90; base 0\nleads stroke_tia: 7 30").isRedFlag)
        #expect(read("4821", "points: #4 90; base 0\nleads stroke_tia: #4 30").isRedFlag)
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
        let rules = ScreeningRules(amendedBy: "points: zyxomel 90\nleads stroke_tia: zyxomel 30")
        #expect(!Screening.examine("had a zyxomel today", rules: rules).isRedFlag)
        #expect(Screening.examine("had a zyxomel today again", rules: rules).isRedFlag)
    }

    @Test("a word counts once, however often it stands there")
    func once() {
        let amendment = "points: zyxomel 20; base 0\nleads stroke_tia: zyxomel 30"
        #expect(read("zyxomel", amendment).isRedFlag)
        let less = "points: zyxomel 12; base 0\nleads stroke_tia: zyxomel 30"
        #expect(!read("zyxomel zyxomel zyxomel", less).isRedFlag)
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

    @Test("what the words of a long text tell by the way waits in the queue, more raises the alarm")
    func long() {
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        let words: [String] = letters.flatMap { letter in
            ["qx", "xq", "zx"].map { letter + $0 + letter + $0 }
        }
        let zeros = "points: " + words.map { "\($0) 0" }.joined(separator: "; ") + "; base 0"
        let text = words.joined(separator: " ") + " zyxomel"
        let lead = "\nleads stroke_tia: zyxomel 30"
        #expect(read(text, zeros + "\npoints: zyxomel 30" + lead).flags.map(\.tier) == [.queue])
        #expect(read(text, zeros + "\npoints: zyxomel 40" + lead).flags.map(\.tier) == [.interrupt])
        #expect(
            read("zyxomel", zeros + "\npoints: zyxomel 30" + lead).flags.map(\.tier) == [.interrupt]
        )
    }

    @Test(
        "what stands further apart than the words that are summed at once does not make up for a danger"
    )
    func window() {
        let amendment = "points: zyxomel 90; quillip -200; base 0\nleads stroke_tia: zyxomel 30"
        let far = String(repeating: "7 ", count: WordPoints.windowMax)
        #expect(!read("zyxomel 7 7 quillip", amendment).isRedFlag)
        #expect(read("zyxomel " + far + "quillip", amendment).isRedFlag)
    }

    @Test("words alone lead to a danger of pregnancy only where one is told or on record")
    func needs() {
        let amendment =
            "points: zyxomel 90\nleads pre_eclampsia: zyxomel 90"
        let untold = read("a zyxomel", amendment)
        #expect(!untold.isRedFlag && untold.urgency == .urgent)
        #expect(read("a zyxomel, pregnant", amendment).flags.map(\.rule) == ["pre_eclampsia"])
        let pregnant = ScreeningContext(age: 30, sex: "female", isPregnant: true)
        let rules = ScreeningRules(amendedBy: amendment)
        let text = "it is a zyxomel and no pain"
        let known = Screening.examine(text, context: pregnant, rules: rules)
        #expect(known.flags.map(\.rule) == ["pre_eclampsia"])
    }

    @Test("a message without a danger takes the level that its words speak for")
    func levels() {
        let amendment = "points: base 0; zyxomel 0 15; quillip 0 0 15; vornish 0 5"
        let rules = ScreeningRules(amendedBy: amendment)
        #expect(Screening.examine("zyxomel", rules: rules).urgency == .urgent)
        #expect(Screening.examine("quillip", rules: rules).urgency == .selfCare)
        #expect(Screening.examine("vornish", rules: rules).urgency == .routine)
    }

    @Test(
        "points that are no numbers are told as faults",
        arguments: [
            "points: ashen", "points: ashen much", "points: ashen 1 2 3 4",
            "leads stroke_tia: ashen 1 2",
            "leads: ashen 1", "points: ashen 99999",
        ]
    )
    func faults(line: String) {
        #expect(ScreeningRules(amendedBy: line).faults == [line])
    }

    @Test("the words with points are words as they are read")
    func current() {
        let tables = Screening.tables
        let words = tables.source.points.keys.filter { $0 != "base" }
        #expect(words.count > 2_000)
        let other = words.filter { Trace.read($0).map { $0.drop { $0 == "~" } } != [Substring($0)] }
            .filter { !$0.hasPrefix("#") }
        #expect(other.count * 100 <= words.count, "\(other.sorted())")
    }
}
