import JSON

extension TestSuite {
    static let categories = Set(all.map(\.category)).sorted()

    /// What `GET /docs/testing/scenarios` answers: each case of the suites, with the bodies it sends if wanted.
    static func scenarios(category: String?, showsData: Bool) -> JSON {
        let suites = all.filter { category == nil || $0.category == category }
        let scenarios = suites.flatMap { suite in
            suite.cases.map { $0.scenario(of: suite, showsData: showsData) }
        }
        return ["scenarios": .array(scenarios), "total": JSON(scenarios.count)]
    }
}

extension TestCase {
    fileprivate func scenario(of suite: TestSuite, showsData: Bool) -> JSON {
        [
            "id": .string(id), "name": .string(name),
            "endpoint": JSON(steps.first?.path), "method": JSON(steps.first?.method),
            "preconditions": ["a sandbox with a log of its own"],
            "steps": .array(steps.map { .string($0.description) }),
            "expected_results": .array(
                steps.map { .string("\($0.status): \($0.description)") }
            ),
            "suite": .string(suite.id), "case": .string(id),
            "mock_data": showsData
                ? .array(steps.map { $0.body.map { .string($0) } ?? .null }) : .null,
        ]
    }
}
