import Cryptography
import Testing
import World

@testable import EventLog

@Suite("The latest events in memory")
struct RingTests {
    private static func event(_ position: UInt64, bytes: Int) -> RecordedEvent {
        RecordedEvent(
            position: position,
            revision: 0,
            recordedAt: Timestamp(microseconds: 0),
            id: .zero,
            stream: .zero,
            type: "t",
            leaf: SHA256.hash([UInt8(truncatingIfNeeded: position)]),
            prev: SHA256.hash([]),
            body: [UInt8](repeating: 0, count: bytes)
        )
    }

    @Test("the ring answers from its oldest event on, however often it went round, not before")
    func goesRound() throws {
        var ring = EventRing()
        #expect(ring.events(from: 0, limit: 1) == nil)
        let max = UInt64(EventRing.countMax)
        for position in 7..<(2 * max + 9) {
            ring.append(Self.event(position, bytes: 1))
            let first = Swift.max(7, position + 1 - Swift.min(position + 1, max))
            guard ring.first == first, ring.count == Int(position + 1 - first) else {
                Issue.record("\(ring.first) and \(ring.count) at \(position)")
                return
            }
        }
        let first = max + 9
        let all = try #require(ring.events(from: first, limit: .max))
        #expect(all.map(\.position) == Array(first..<(2 * max + 9)))
        #expect(ring.leaves(from: first, limit: .max) == all.map(\.leaf))
        #expect(ring.events(from: first - 1, limit: 5) == nil)
        // Over the place where the first was written.
        let some = try #require(ring.events(from: 2 * max - 3, limit: 6))
        #expect(some.map(\.position) == Array((2 * max - 3)..<(2 * max + 3)))
        #expect(ring.events(from: 2 * max + 9, limit: 5) == [])
        #expect(ring.events(from: .max, limit: 5) == [])
        #expect(ring.events(from: first, limit: 0) == [])
    }

    @Test("long events push out as many as they take the room of, and the last one always stays")
    func bounded() throws {
        var ring = EventRing()
        for position in 0..<40 {
            ring.append(Self.event(UInt64(position), bytes: EventRing.bytesMax / 4))
            #expect(ring.count == min(position + 1, 4))
        }
        ring.append(Self.event(40, bytes: EventRing.bytesMax + 1))
        #expect(ring.count == 1 && ring.first == 40)
        ring.append(Self.event(41, bytes: 1))
        #expect(try #require(ring.events(from: 41, limit: 9)).map(\.position) == [41])
        #expect(ring.events(from: 40, limit: 9) == nil)
    }
}
