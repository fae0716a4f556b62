import Testing
import World

@testable import EventLog

@Suite("The index of streams")
struct StreamIndexTests {
    private func stream(_ number: UInt64) -> Identifier {
        Identifier(high: number % 7, low: number / 7)
    }

    /// Events of many streams in turns, some of which get hundreds and some one, with distances of all sizes.
    private func fill(_ index: inout StreamIndex, _ known: inout [Identifier: [UInt64]]) {
        var position = known.values.compactMap(\.last).max() ?? 0
        for round in UInt64(0)..<30_000 {
            let number = round % 3 == 0 ? round % 5 : round % 4_001
            position += round % 1_013 == 0 ? 70_000 : 1
            index.append(position, to: stream(number))
            known[stream(number), default: []].append(position)
        }
    }

    @Test("gives back every position of every stream, long or short, and none of another")
    func same() {
        var (index, known) = (StreamIndex(), [Identifier: [UInt64]]())
        fill(&index, &known)
        #expect(index.count == known.count)
        for (stream, positions) in known {
            #expect(index.count(of: stream) == positions.count)
            #expect(index[stream].dropFirst(0) == positions)
            #expect(index[stream].dropFirst(2) == Array(positions.dropFirst(2)))
        }
        #expect(index.count(of: stream(5_000)) == 0)
        #expect(index[stream(5_000)] == Positions())
    }

    @Test("is the same when each stream is put in whole, and goes on from there")
    func whole() {
        var (index, known) = (StreamIndex(), [Identifier: [UInt64]]())
        fill(&index, &known)
        var other = StreamIndex()
        for (stream, positions) in index.all {
            let isNew = other.insert(positions, of: stream)
            let isNewAgain = other.insert(positions, of: stream)
            #expect(isNew && !isNewAgain)
        }
        var again = known
        fill(&index, &known)
        fill(&other, &again)
        #expect(known == again)
        for stream in known.keys { #expect(index[stream] == other[stream]) }
    }

    @Test("a copy stays as it was")
    func copied() {
        var (index, known) = (StreamIndex(), [Identifier: [UInt64]]())
        fill(&index, &known)
        let (copy, then) = (index, known)
        fill(&index, &known)
        for (stream, positions) in then { #expect(copy[stream].dropFirst(0) == positions) }
        #expect(copy.count == then.count)
    }
}
