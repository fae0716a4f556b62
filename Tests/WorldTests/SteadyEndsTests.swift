import Testing
import World

@Suite("Ends that no step of the wall clock moves")
struct SteadyEndsTests {
    private let noon = Timestamp(microseconds: 1_700_000_000_000_000)

    @Test(
        "what was to end in a minute ends in a minute",
        arguments: [0, -1, -59, -3600, -1_700_000_000, 1, 58]
    )
    func steps(seconds: Int64) {
        let (world, clock) = World.seeded(1, at: noon)
        var ends = SteadyEnds<Int>()
        let end = noon.adding(seconds: 60)
        #expect(ends.left(of: 1, end: end, in: world) == 60_000_000)
        clock.stepWall(seconds: seconds)
        #expect(ends.left(of: 1, end: end, in: world) == 60_000_000 - max(0, seconds) * 1_000_000)
        clock.advance(seconds: min(59, 60 - seconds - 1))
        #expect(ends.left(of: 1, end: end, in: world) > 0)
        clock.advance(seconds: 1)
        #expect(ends.left(of: 1, end: end, in: world) == 0)
    }

    @Test("a wall clock at the end ends it, another end is reckoned anew, and nothing overflows")
    func bounds() {
        let (world, clock) = World.seeded(1, at: noon)
        var ends = SteadyEnds<Int>()
        #expect(ends.left(of: 1, end: noon, in: world) == 0)
        #expect(ends.left(of: 1, end: noon.adding(seconds: 9), in: world) == 9_000_000)
        #expect(ends.left(of: 2, end: noon.adding(seconds: 9), in: world, most: 2) == 2_000_000)
        clock.stepWall(seconds: 10)
        #expect(ends.left(of: 1, end: noon.adding(seconds: 9), in: world) == 0)
        let never = Timestamp(microseconds: .max)
        #expect(ends.left(of: 3, end: never, in: world) > 0)
        clock.advance(seconds: 5)
        ends.keep([1])
        clock.stepWall(seconds: -1_000_000)
        #expect(ends.left(of: 2, end: noon.adding(seconds: 9), in: world, most: 2) == 2_000_000)
    }
}
