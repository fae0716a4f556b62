import Testing
import World

@testable import EventLog

@Suite("What is kept in memory of each stream and each id")
struct PositionsTests {
    @Test("positions come back in order from any number on, whatever their distances")
    func roundTrip() {
        let steps: [UInt64] = [0, 1, 1, 126, 127, 128, 129, 16_383, 16_384, 1 << 40, 1, 3]
        var (list, all, position) = (Positions(), [UInt64](), UInt64(0))
        for step in steps {
            position += step
            list.append(position)
            all.append(position)
        }
        for skipped in 0...all.count + 1 {
            #expect(list.dropFirst(skipped) == Array(all.dropFirst(skipped)))
        }
        #expect(Positions(list.bytes[...], count: all.count, below: position + 1) == list)
        #expect(Positions(list.bytes[...], count: all.count, below: position) == nil)
        #expect(Positions(list.bytes[...], count: all.count + 1, below: position + 1) == nil)
        #expect(Positions(list.bytes.dropLast(), count: all.count, below: position + 1) == nil)
        #expect(Positions([0x80, 0x80][...], count: 0, below: 9) == nil)
        #expect(Positions([UInt8](repeating: 0xFF, count: 12)[...], count: 1, below: 9) == nil)
    }

    @Test("an id that was written is never taken for new, however many came after it")
    func recent() {
        let (world, _) = World.seeded(3, at: Timestamp(microseconds: 1_768_478_400_000_000))
        let before = world.identifier()
        var recent = RecentIDs(greatest: before)
        var written: [Identifier] = [before]
        for _ in 0..<RecentIDs.max * 2 {
            let id = world.identifier()
            written.append(id)
            recent.insert(id)
        }
        #expect(written.allSatisfy { recent.mayHold($0) })
        let later = Identifier(high: .max, low: 1)
        #expect(!recent.mayHold(later))
        recent.insert(later)
        #expect(recent.mayHold(later))
    }
}
