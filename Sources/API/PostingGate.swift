import HTTP
import JSON
import Synchronization

/// How many messages are on their way to the log at once.
///
/// A commit takes all that wait, so more at once are not recorded sooner, only each of them later. One past ``max`` is
/// let in for half a second, since a burst is worked off, and then turned away with 503, over REST and on sockets
/// alike. Words that raise a flag always pass.
final class PostingGate: Sendable {
    /// Messages at once.
    static let max = 128
    /// More than so many at once, and what is not as pressing waits.
    static let busy = 16
    private static let patience: UInt64 = 500_000_000

    private let state = Mutex((count: 0, gauge: LoadGauge()))

    /// Counts one in unless there are too many and it does not pass all the same; ``leave()`` for each.
    func enter(_ now: UInt64, passes: Bool) -> Bool {
        state.withLock { state in
            if state.count >= Self.max, state.gauge.noteLate(now, patience: Self.patience),
                !passes
            {
                return false
            }
            state.count += 1
            return true
        }
    }

    func leave() {
        state.withLock { $0.count -= 1 }
    }

    /// How many are on their way.
    var count: Int { state.withLock { $0.count } }
}

extension Problem {
    /// Too much is asked for at once; what was sent is not recorded.
    static let overloaded = Problem(
        503,
        "overloaded",
        "Too much is asked for at the moment; send it again shortly.",
        current: ["retry_after_ms": 1000],
        headers: [("Retry-After", "1")]
    )
}
