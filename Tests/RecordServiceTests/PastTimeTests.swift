import Testing

@testable import RecordService

@Suite("Time that is over and time that goes on make one length")
struct PastTimeTests {
    /// The length of a union, counted second by second.
    private func counted(_ spans: [PastTime.Span]) -> Double {
        Double(
            (0..<200)
                .count { second in
                    spans.contains { $0.from <= Double(second) && Double(second) + 1 <= $0.to }
                }
        )
    }

    @Test("any intervals, however they overlap, are as long as their seconds counted one by one")
    func union() {
        var random = SystemRandomNumberGenerator()
        func some(_ most: Int, after: Int = 0) -> [PastTime.Span] {
            (0..<Int.random(in: 0...most, using: &random))
                .map { _ in
                    let from = Int.random(in: after..<190, using: &random)
                    return (Double(from), Double(from + Int.random(in: 0...10, using: &random)))
                }
        }
        for round in 0..<500 {
            let past = some(20)
            let more = some(5, after: round % 2 == 0 ? 0 : 150)
            #expect(PastTime(past).length(with: more) == counted(past + more))
            #expect(PastTime(past).length(with: []) == counted(past))
        }
    }
}
