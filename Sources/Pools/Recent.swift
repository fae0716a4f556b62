import Synchronization

/// The latest measurements of something that is done again and again: how long it took, and whether it failed.
///
/// Bounded: of more than ``max`` the oldest are forgotten.
public final class Recent: Sendable {
    /// Most that are remembered.
    public static let max = 256

    private struct Sample {
        let at: UInt64
        let milliseconds: UInt64
        let isFailure: Bool
    }

    private struct State {
        var samples: [Sample] = []
        var next = 0
    }

    private let state = Mutex(State())

    /// Nothing is known yet.
    public init() {}

    /// Takes one in that began and ended at these monotonic nanoseconds.
    public func add(from began: UInt64, to ended: UInt64, isFailure: Bool = false) {
        let sample = Sample(
            at: ended,
            milliseconds: (ended &- began) / 1_000_000,
            isFailure: isFailure
        )
        state.withLock { state in
            if state.samples.count < Self.max {
                state.samples.append(sample)
            } else {
                state.samples[state.next] = sample
            }
            state.next = (state.next + 1) % Self.max
        }
    }

    /// The time that 95 of 100 did not exceed, in milliseconds; `nil` when there are none, failures aside.
    public var p95: Int64? {
        let times = state.withLock { $0.samples }.filter { !$0.isFailure }.map(\.milliseconds)
            .sorted()
        guard !times.isEmpty else { return nil }
        return Int64(clamping: times[(times.count * 95 - 1) / 100])
    }

    /// How many failed within so many nanoseconds before `now`.
    public func failures(within nanoseconds: UInt64, of now: UInt64) -> Int {
        state.withLock { $0.samples }.count { $0.isFailure && $0.at &+ nanoseconds > now }
    }
}
