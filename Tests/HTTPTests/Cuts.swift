import Glibc

/// Ways to cut a message into pieces that a reader must not notice.
enum Cuts {
    /// Whole, byte by byte, cut once at every place, and 20 seeded random ways.
    static func all(of count: Int, seed: UInt64) -> [[Int]] {
        var generator = SeededGenerator(state: seed)
        var cuts: [[Int]] = [[], Array(1..<max(1, count))]
        if count > 1 { cuts += (1..<count).map { [$0] } }
        for _ in 0..<20 where count > 1 {
            let places = (0..<Int.random(in: 1...8, using: &generator))
                .map { _ in
                    Int.random(in: 1..<count, using: &generator)
                }
            cuts.append(Set(places).sorted())
        }
        return cuts
    }

    /// The pieces of `bytes` between the cuts.
    static func pieces(_ bytes: [UInt8], _ cuts: [Int]) -> [[UInt8]] {
        let edges = [0] + cuts + [bytes.count]
        return zip(edges, edges.dropFirst()).map { Array(bytes[$0..<$1]) }
    }
}

/// SplitMix64: the same numbers from the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// How long a thread works, in microseconds of its own: waits for a busy machine do not count.
enum WorkTime {
    /// What `body` takes; where that is not `enough`, the least of three times, since a busy machine's caches count too.
    static func least(enough: Int64, _ body: () -> Void) -> Int64 {
        var least = Int64.max
        for _ in 0..<3 where least > enough {
            let began = now()
            body()
            least = min(least, now() - began)
        }
        return least
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
