import Testing

@testable import Clinical

@Suite("amended rules")
struct ScreeningRulesTests {
    @Test("an amendment adds words, replaces a rule and can forget a term; the rest stays")
    func amends() {
        let text = "I have the glimmering wobbles"
        #expect(!Screening.examine(text).isRedFlag)
        let added = ScreeningRules(amendedBy: "term black_stool: glimmering wobbles")
        #expect(added.faults == [])
        #expect(Screening.examine(text, rules: added).flags.map(\.rule) == ["gi_bleed"])
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
        let flag = Screening.examine(text, rules: replaced).flags.first
        #expect(flag?.version == 2 && flag?.minimum == .urgent)
        #expect(!Screening.examine("my poo is black and sticky", rules: replaced).isRedFlag)
        let forgot = ScreeningRules(amendedBy: "forget black_stool")
        #expect(!Screening.examine("my poo is black and sticky", rules: forgot).isRedFlag)
        #expect(Screening.examine("vomiting bright red blood", rules: forgot).isRedFlag)
    }

    @Test("an amendment that can't be read says which line")
    func faults() {
        #expect(ScreeningRules(amendedBy: "rule x").faults == ["rule x"])
        #expect(!ScreeningRules(amendedBy: "care urgent: no_such_term").faults.isEmpty)
    }

    @Test("the compiled rules pass their own examples, and every category tells its conditions")
    func examples() {
        let rules = ScreeningRules.compiled
        #expect(rules.failures() == [])
        #expect(rules.categories.allSatisfy { !$0.conditions.isEmpty })
    }
}
