import Testing

@testable import API
@testable import ProjectionEngine

@Suite("What was read is shown while it is fresh")
struct FreshnessTests {
    private static let read = ProjectionMark(position: 10, generation: 1)
    private static let changed = ProjectionMark(position: 11, generation: 1)
    private static let remade = ProjectionMark(position: 10, generation: 2)
    private static let millisecond: UInt64 = 1_000_000

    private func made(in milliseconds: UInt64) -> Freshness {
        Freshness(Self.read, began: 0, ended: milliseconds * Self.millisecond)
    }

    @Test("while the rows are the same it serves for ever, however long it took")
    func unchanged() {
        #expect(made(in: 1).serves(Self.read, at: .max))
        #expect(made(in: 500).serves(Self.read, at: .max))
    }

    @Test("what took at most 20 ms does not outlive a change", arguments: [0, 1, 20] as [UInt64])
    func prompt(_ cost: UInt64) {
        #expect(!made(in: cost).serves(Self.changed, at: cost * Self.millisecond))
    }

    @Test("what took longer outlives a change by ten times what it took beyond that, and no longer")
    func slow() {
        let slow = made(in: 120)
        #expect(slow.serves(Self.changed, at: 1119 * Self.millisecond))
        #expect(!slow.serves(Self.changed, at: 1120 * Self.millisecond))
    }

    @Test("whatever it took, it outlives a change by five seconds at most")
    func longest() {
        for cost in [600, 100_000, 10_000_000] as [UInt64] {
            let end = cost * Self.millisecond
            #expect(made(in: cost).serves(Self.changed, at: end + Freshness.longest - 1))
            #expect(!made(in: cost).serves(Self.changed, at: end + Freshness.longest))
        }
        // A clock that ran backwards must not stop the service.
        _ = Freshness(Self.read, began: 1, ended: 0)
    }

    @Test(
        "who asks for a position is shown nothing from before a change, and the same rows as ever"
    )
    func asked() {
        #expect(!made(in: 120).serves(Self.changed, at: 121 * Self.millisecond, mayLag: false))
        #expect(made(in: 120).serves(Self.read, at: .max, mayLag: false))
    }

    @Test("nothing outlives a remaking of the rows")
    func remaking() {
        #expect(!made(in: 120).serves(Self.remade, at: 121 * Self.millisecond))
    }
}
