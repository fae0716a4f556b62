import Clinical
import Testing

@Suite("Changed rules are held to the examples of the compiled ones")
struct RuleReviewTests {
    private func review(_ amendment: String) -> RuleReview {
        ScreeningRules(amendedBy: amendment, version: "trial").review()
    }

    @Test("the compiled rules pass their own review and change nothing")
    func compiled() {
        let review = review("")
        #expect(review.faults == [] && review.changes == [] && review.lowered == [])
    }

    @Test("what only adds passes, and screenings bear the version that found them")
    func adding() {
        let amendment = """
            more black_stool: glimmering wobbles
            term xyzzy: plugh plover
            rule xyzzy_sign 1 emergency Xyzzy
            define: Words of a cave.
            source: Made up.
            when: xyzzy
            fires: i have the plugh plover
            """
        let review = review(amendment)
        #expect(review.faults == [] && review.lowered == [])
        #expect(review.changes.map(\.after?.id) == ["xyzzy_sign"])
        #expect(review.changes.map(\.before?.id) == [nil])
        let rules = ScreeningRules(amendedBy: amendment, version: "trial")
        let found = Screening.examine("i have the plugh plover", rules: rules)
        #expect(found.rulesVersion == "trial" && found.urgency == .emergency)
        #expect(Screening.examine("i have the plugh plover").rulesVersion == Screening.rulesVersion)
    }

    @Test(
        "an emergency that the compiled rules find can't be taken away, whatever the version says"
    )
    func emergencies() throws {
        let rule = try #require(
            ScreeningRules.compiled.categories.first { category in
                category.minimum == .emergency
                    && category.fires.contains { Screening.examine($0).urgency == .emergency }
            }
        )
        let text = """
            term xyzzy: plugh plover
            rule \(rule.id) \(rule.version + 1) emergency \(rule.label)
            define: Told again.
            source: Made up.
            when: xyzzy
            fires: i have the plugh plover
            """
        let faults = review(text).faults
        #expect(faults.contains { $0.hasPrefix("\(rule.id): an emergency is not found any more") })
    }

    @Test(
        "a term that an emergency is made of can't be forgotten, nor a condition left out; others can"
    )
    func parts() throws {
        #expect(
            review("forget black_stool").faults.contains { $0.hasPrefix("forget black_stool:") }
        )
        let rule = try #require(ScreeningRules.compiled.categories.first { $0.id == "gi_bleed" })
        let head = "rule gi_bleed \(rule.version + 1) emergency Bleed\nwhen: black_stool\n"
        let faults = review(head + rule.fires.map { "fires: \($0)\n" }.joined()).faults
        #expect(faults.contains { $0.hasPrefix("not any more: gi_bleed is an emergency") })
        let added = "term xyzzy: plugh\nforget xyzzy\nterm xyzzy: plover"
        #expect(review(added).faults == [])
    }

    @Test("an example of less than an emergency that counts for less is listed")
    func lowered() throws {
        let added = ScreeningRules(
            amendedBy: """
                term xyzzy: plugh plover
                rule xyzzy_sign 1 urgent Xyzzy
                define: Words of a cave.
                source: Made up.
                when: xyzzy
                fires: i have the plugh plover
                """
        )
        let back = ScreeningRules(amendedBy: "").review(against: added)
        #expect(back.faults == [])
        #expect(back.lowered.map(\.text) == ["i have the plugh plover"])
        #expect(back.lowered.first?.before == .urgent && back.lowered.first?.after == nil)
        #expect(back.changes.map(\.after?.id) == [nil])
    }

    @Test("a rule told again needs a higher version, and every rule an example")
    func versions() throws {
        let rule = try #require(ScreeningRules.compiled.categories.first)
        let head = "rule \(rule.id) \(rule.version) \(rule.minimum.rawValue) \(rule.label)"
        let faults = review(head + "\nwhen: black_stool").faults
        #expect(faults.contains { $0.contains("needs a version above \(rule.version)") })
        #expect(faults.contains("\(rule.id) has no example that must fire it"))
        #expect(review("term ok: x").faults == [])
    }

    @Test("a few lines that say a great deal are a fault, and take no time or memory to find out")
    func bounds() {
        let words = (0..<200).map { "w\($0)" }.joined(separator: "; ")
        #expect(review("macro m: \(words)\nterm t: @m @m @m @m").faults.count == 1)
        #expect(review("term t: a _99 b _99 c _99 d").faults.count == 1)
        #expect(review("term t: a _9 b _9 c").faults == [])
        let names = String(repeating: " g", count: 30)
        #expect(!review("group g:\(names)\ncomplaint X: g").faults.isEmpty)
        let doubling = String(repeating: "more xyzzy = xyzzy\n", count: 60)
        let rules = ScreeningRules(amendedBy: "term xyzzy: plugh\n" + doubling)
        #expect(rules.faults == [])
        #expect(!Screening.examine("plugh plugh", rules: rules).isRedFlag)
    }
}
