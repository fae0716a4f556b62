import Synchronization

/// How much a wait matters; the most pressing waits are served first.
public enum PoolPriority: Int, Sendable, Comparable, CaseIterable {
    case batch
    case routine
    case clinical
    case emergency

    /// The lower priority first.
    public static func < (left: PoolPriority, right: PoolPriority) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Why no lease was given.
public enum PoolError: Error, Equatable, Sendable {
    /// As many callers wait as may wait; try later.
    case full
}

/// A bounded number of leases, given by priority and then in order of asking.
///
/// Emergencies always get one: they may go past the size, since a busy assistant must not delay them.
public final class Pool: Sendable {
    private struct Waiter {
        let priority: PoolPriority
        let resume: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var inUse = 0
        var waiters: [Waiter] = []
    }

    /// Most leases at once, emergencies aside.
    public let size: Int
    /// Most callers that may wait.
    public let waitingMax: Int
    private let state = Mutex(State())

    /// A pool of `size` leases for which at most `waitingMax` callers may wait.
    public init(size: Int, waitingMax: Int) {
        self.size = max(1, size)
        self.waitingMax = max(0, waitingMax)
    }

    /// Leases given out now, and callers that wait.
    public var counts: (inUse: Int, waiting: Int) {
        state.withLock { ($0.inUse, $0.waiters.count) }
    }

    /// Runs `body` while holding a lease.
    public func withLease<Result: Sendable>(
        _ priority: PoolPriority,
        _ body: () async -> Result
    ) async throws(PoolError) -> Result {
        try await acquire(priority)
        let result = await body()
        release()
        return result
    }

    private func acquire(_ priority: PoolPriority) async throws(PoolError) {
        let isAdmitted = await withCheckedContinuation { continuation in
            let outcome = state.withLock { state -> Bool? in
                if state.inUse < size || priority == .emergency {
                    state.inUse += 1
                    return true
                }
                guard state.waiters.count < waitingMax else { return false }
                state.waiters.append(Waiter(priority: priority, resume: continuation))
                return nil
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
        guard isAdmitted else { throw .full }
    }

    private func release() {
        let next = state.withLock { state -> Waiter? in
            let best = state.waiters.indices.max {
                state.waiters[$0].priority < state.waiters[$1].priority
                    || (state.waiters[$0].priority == state.waiters[$1].priority && $0 > $1)
            }
            guard let best, state.inUse <= size else {
                state.inUse -= 1
                return nil
            }
            return state.waiters.remove(at: best)
        }
        next?.resume.resume(returning: true)
    }
}
