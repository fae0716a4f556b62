import Testing

@testable import Clinical

@Suite("the rule tables")
struct ScreeningRuleTests {
    @Test("every line of the rule tables is understood and every term is defined")
    func tablesAreSound() {
        #expect(Screening.rules.faults == [])
    }

    @Test("all 47 categories have a definition, a source and examples of both kinds")
    func rulesAreComplete() {
        let rules = Screening.rules.rules
        #expect(rules.count == 47)
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(!rule.definition.isEmpty, "\(rule.id)")
            #expect(!rule.source.isEmpty, "\(rule.id)")
            #expect(!rule.fires.isEmpty, "\(rule.id)")
            #expect(!rule.spares.isEmpty, "\(rule.id)")
            #expect(rule.clauses.count > 0 && rule.version > 0, "\(rule.id)")
        }
    }

    @Test("each rule fires on its examples", arguments: Screening.rules.rules.map(\.id))
    func fires(id: String) throws {
        let rule = try #require(Screening.rules.rules.first { $0.id == id })
        for text in rule.fires {
            let flags = Screening.examine(text).flags
            #expect(flags.contains { $0.rule == id }, "\(text)")
        }
    }

    @Test("each rule is silent on what it must spare", arguments: Screening.rules.rules.map(\.id))
    func spares(id: String) throws {
        let rule = try #require(Screening.rules.rules.first { $0.id == id })
        for text in rule.spares {
            #expect(Screening.examine(text).flags.isEmpty, "\(text)")
        }
    }

    @Test("of the collected lay messages at least 97 in 100 dangerous ones are flagged")
    func sensitivity() {
        let dangerous = ScreeningMessages.all.filter { $0.category != "-" }
        let missed = dangerous.filter { Screening.examine($0.text).flags.isEmpty }
        #expect(missed.count * 100 <= dangerous.count * 3, "\(missed.map(\.text))")
    }

    @Test("of the collected lay messages at least 96 in 100 harmless ones are not flagged")
    func specificity() {
        let harmless = ScreeningMessages.all.filter { $0.category == "-" }
        let wrong = harmless.filter { Screening.examine($0.text).isRedFlag }
        #expect(wrong.count * 100 <= harmless.count * 4, "\(wrong.map(\.text))")
        let unread = harmless.filter { Screening.examine($0.text).isUnreadable }
        #expect(unread.isEmpty, "\(unread.map(\.text))")
    }
}
