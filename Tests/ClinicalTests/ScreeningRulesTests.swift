import Testing

@testable import Clinical

@Suite("amended rules")
struct ScreeningRulesTests {
    @Test("an amendment adds words, replaces a rule and can forget a term; the rest stays")
    func amends() {
        let text = "I have the glimmering wobbles"
        #expect(!Screening.examine(text).isRedFlag)
        let added = ScreeningRules(amendedBy: "more black_stool: glimmering wobbles")
        #expect(added.faults == [])
        #expect(Screening.examineByRules(text, rules: added).flags.map(\.rule) == ["gi_bleed"])
        let replaced = ScreeningRules(
            amendedBy: """
                term glimmer: glimmering wobbles
                rule gi_bleed 2 urgent Bleeding
                define: words
                source: none
                when: glimmer
                fires: the glimmering wobbles
                spares: nothing
                """
        )
        #expect(replaced.faults == [])
        let flag = Screening.examineByRules(text, rules: replaced).flags.first
        #expect(flag?.version == 2 && flag?.minimum == .urgent)
        #expect(!Screening.examineByRules("my poo is black and sticky", rules: replaced).isRedFlag)
        let forgot = ScreeningRules(amendedBy: "forget black_stool")
        #expect(!Screening.examineByRules("my poo is black and sticky", rules: forgot).isRedFlag)
        #expect(Screening.examineByRules("vomiting bright red blood", rules: forgot).isRedFlag)
    }

    @Test("an amendment that can't be read says which line")
    func faults() {
        #expect(ScreeningRules(amendedBy: "rule x").faults == ["rule x"])
        #expect(!ScreeningRules(amendedBy: "care urgent: no_such_term").faults.isEmpty)
    }

    @Test("a name that is taken is refused, unless it is widened on purpose or was forgotten")
    func takenNames() {
        let taken = ["term black_stool: xyzzy", "risk elder: xyzzy", "derive fit = pain ~ leg"]
        for line in taken { #expect(ScreeningRules(amendedBy: line).faults == [line]) }
        let missing = "more no_such_term: xyzzy"
        #expect(ScreeningRules(amendedBy: missing).faults == [missing])
        let twice = ScreeningRules(amendedBy: "term xyzzy: plugh\nterm xyzzy: plover")
        #expect(twice.faults == ["term xyzzy: plover"])
        let fine = ["more black_stool: xyzzy", "more fit = pain ~ leg"]
        for line in fine { #expect(ScreeningRules(amendedBy: line).faults == []) }
        let renewed = ScreeningRules(amendedBy: "forget black_stool\nterm black_stool: xyzzy")
        #expect(renewed.faults == [])
    }

    @Test("a finding that begins with a denial is refused unless it is marked as meant")
    func denials() {
        for text in ["no fever", "pain; no fever", "isnt/wasnt hot", "without a rash"] {
            #expect(ScreeningRules(amendedBy: "term xyzzy: \(text)").faults.count == 1, "\(text)")
        }
        for text in ["=no wet nappies", "pain; =no urine", "@not moving", "fever but no cough"] {
            #expect(ScreeningRules(amendedBy: "term xyzzy: \(text)").faults == [], "\(text)")
        }
        let cue = ScreeningRules(amendedBy: "cue negated forward clause: not a trace of")
        #expect(cue.faults == [])
    }

    @Test("the compiled rules pass their own examples, and every category tells its conditions")
    func examples() {
        let rules = ScreeningRules.compiled
        #expect(rules.failures() == [])
        #expect(rules.categories.allSatisfy { !$0.conditions.isEmpty })
    }

    @Test("what raises a flag in somebody does when it is not known whose words they are")
    func anybody() {
        let people =
            [nil, 0, 5, 15, 16, 64, 65, 90].map { ScreeningContext(age: $0) }
            + [nil, 15, 28].map { ScreeningContext(age: $0, isPregnant: true) }
        var texts = ["vomiting and not drinking", "My sore throat is better today"]
        for rule in ScreeningRules.compiled.categories {
            texts += rule.fires.prefix(2) + rule.spares.prefix(2)
        }
        var flagged = 0
        for text in texts {
            let isFlagged = people.contains { Screening.examine(text, context: $0).isRedFlag }
            #expect(
                Screening.isRedFlag(forAnybody: text, rules: .compiled) == isFlagged,
                "\(text)"
            )
            flagged += isFlagged ? 1 : 0
        }
        #expect(flagged > 20 && flagged < texts.count - 20)
        #expect(!Screening.examine("vomiting and not drinking").isRedFlag)
    }
}
