import Glibc
import Synchronization

/// Time and chance as values, so that a run repeats from its seed.
///
/// Rooms take a `World` and never ask the system themselves; tests hand in their own.
public struct World: Sendable {
    /// The wall clock, which may step in either direction.
    public let now: @Sendable () -> Timestamp
    /// Nanoseconds on a clock that never steps; for waits, leases and rates.
    public let monotonic: @Sendable () -> UInt64
    /// Sixty-four random bits, fit for keys and nonces.
    public let random: @Sendable () -> UInt64

    /// A world from its three parts.
    public init(
        now: @escaping @Sendable () -> Timestamp,
        monotonic: @escaping @Sendable () -> UInt64,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.now = now
        self.monotonic = monotonic
        self.random = random
    }

    /// The machine's clocks and the system's random generator (`getrandom`).
    public static let system: World = {
        let chance = SystemChance()
        return World(
            now: { Timestamp(microseconds: Int64(clamping: World.read(CLOCK_REALTIME) / 1000)) },
            monotonic: { World.read(CLOCK_MONOTONIC) },
            random: { chance.next() }
        )
    }()

    private static func read(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
    }

    /// A world that starts at `time`, moves only when told, and draws from `seed` (SplitMix64).
    public static func seeded(_ seed: UInt64, at time: Timestamp) -> (World, SeededClock) {
        let clock = SeededClock(seed: seed, time: time)
        let world = World(
            now: { clock.now },
            monotonic: { clock.monotonic },
            random: { clock.random() }
        )
        return (world, clock)
    }

    /// A fresh UUIDv7.
    public func identifier() -> Identifier {
        Identifier(time: now(), random: (random(), random()))
    }

    /// `count` random bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        while out.count < count {
            var word = random()
            for _ in 0..<min(8, count - out.count) {
                out.append(UInt8(truncatingIfNeeded: word))
                word >>= 8
            }
        }
        return out
    }
}

/// A clock and generator that a test drives by hand.
public final class SeededClock: Sendable {
    private struct State {
        var wall: Int64
        var monotonic: UInt64
        var seed: UInt64
    }

    private let state: Mutex<State>

    init(seed: UInt64, time: Timestamp) {
        state = Mutex(State(wall: time.microseconds, monotonic: 0, seed: seed))
    }

    var now: Timestamp { state.withLock { Timestamp(microseconds: $0.wall) } }

    var monotonic: UInt64 { state.withLock { $0.monotonic } }

    /// Moves both clocks forward.
    public func advance(seconds: Int64) {
        state.withLock {
            $0.wall += seconds * 1_000_000
            $0.monotonic += UInt64(clamping: seconds) * 1_000_000_000
        }
    }

    /// Steps the wall clock alone, in either direction.
    public func stepWall(seconds: Int64) {
        state.withLock { $0.wall += seconds * 1_000_000 }
    }

    func random() -> UInt64 {
        state.withLock { state in
            state.seed &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state.seed
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}

extension UInt64 {
    /// Nanoseconds since an earlier reading of the monotonic clock; 0 where another thread took that one later.
    ///
    /// Who reads the clock before a lock may find behind it what somebody wrote who read it afterwards.
    public func elapsed(since earlier: UInt64) -> UInt64 {
        self > earlier ? self - earlier : 0
    }
}
