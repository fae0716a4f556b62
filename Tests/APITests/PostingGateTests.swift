import Testing

@testable import API

@Suite("Messages on their way to the log")
struct PostingGateTests {
    private static let second: UInt64 = 1_000_000_000

    @Test("are let in beyond their number for half a second, then only what passes all the same")
    func burst() {
        let gate = PostingGate()
        let now = 10 * Self.second
        for _ in 0..<PostingGate.max { #expect(gate.enter(now, passes: false)) }
        // A burst: let in, and counted.
        #expect(gate.enter(now, passes: false))
        #expect(gate.enter(now + Self.second / 4, passes: false))
        #expect(!gate.enter(now + Self.second / 2, passes: false))
        #expect(gate.enter(now + Self.second / 2, passes: true))
        #expect(gate.count == PostingGate.max + 3)
    }

    @Test("are let in again as soon as there are fewer, and after a calm moment in a burst again")
    func recovery() {
        let gate = PostingGate()
        let now = 10 * Self.second
        for _ in 0..<PostingGate.max { _ = gate.enter(now, passes: false) }
        #expect(gate.enter(now, passes: false))
        gate.leave()
        #expect(gate.enter(now + Self.second / 4, passes: false))
        gate.leave()
        #expect(!gate.enter(now + Self.second / 2, passes: false))
        gate.leave()
        #expect(gate.enter(now + Self.second / 2, passes: false))
        #expect(gate.enter(now + 2 * Self.second, passes: false))
    }
}
