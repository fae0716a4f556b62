import Foundation
import Testing

@Suite("The book of the format")
struct RuleTests {
    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let book = tests.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/EventLog/EventLog.docc/LogFormat.md")

    private func matches(_ pattern: String, in text: String) throws -> [String] {
        let expression = try NSRegularExpression(pattern: pattern)
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
            .compactMap { Range($0.range(at: 1), in: text).map { String(text[$0]) } }
    }

    @Test("every rule has a test that names it, and no test names a rule that is not there")
    func proven() throws {
        let book = try String(contentsOf: Self.book, encoding: .utf8)
        let rules = try matches(#"- \*\*(LOG-\d+)\*\* "#, in: book)
        #expect(Set(rules).count == rules.count, "a number is used twice")
        var named: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.tests.path)
        where file.hasSuffix(".swift") {
            let text = try String(
                contentsOf: Self.tests.appendingPathComponent(file),
                encoding: .utf8
            )
            for call in try matches(#"\.proves\(([^)]*)\)"#, in: text) {
                named.formUnion(try matches(#""(LOG-\d+)""#, in: call))
            }
        }
        #expect(Set(rules).subtracting(named).sorted() == [], "rules without proof")
        #expect(named.subtracting(rules).sorted() == [], "proofs of no rule")
        #expect(rules.count >= 30)
    }
}
