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
        let since: UInt64
        let resume: CheckedContinuation<Bool, Never>
    }

    /// A change of the size.
    public struct Scaling: Sendable, Equatable {
        /// The size before.
        public let from: Int
        /// The size after.
        public let to: Int
    }

    private struct State {
        var size: Int
        var inUse = 0
        var waiters: [Waiter] = []
    }

    /// Most callers that may wait.
    public let waitingMax: Int
    /// How long callers waited.
    public let waits = Recent()
    private let now: @Sendable () -> UInt64
    private let state: Mutex<State>

    /// A pool of `size` leases for which at most `waitingMax` callers may wait; `now` tells monotonic nanoseconds.
    public init(size: Int, waitingMax: Int, now: @escaping @Sendable () -> UInt64 = { 0 }) {
        self.waitingMax = max(0, waitingMax)
        self.now = now
        state = Mutex(State(size: max(1, size)))
    }

    /// Most leases at once, emergencies aside.
    public var size: Int { state.withLock { $0.size } }

    /// Changes the size: callers that wait get what is more; what is less goes as leases come back.
    public func resize(to size: Int) -> Scaling {
        let (change, served) = state.withLock { state -> (Scaling, [Waiter]) in
            let change = Scaling(from: state.size, to: max(1, size))
            state.size = change.to
            var served: [Waiter] = []
            while state.inUse < state.size, let next = Self.next(&state) {
                state.inUse += 1
                served.append(next)
            }
            return (change, served)
        }
        for waiter in served { serve(waiter) }
        return change
    }

    /// Leases given out now, and callers that wait.
    public var counts: (inUse: Int, waiting: Int) {
        state.withLock { ($0.inUse, $0.waiters.count) }
    }

    /// How many callers of a priority wait.
    public func waiting(_ priority: PoolPriority) -> Int {
        state.withLock { $0.waiters.count { $0.priority == priority } }
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
                if state.inUse < state.size || priority == .emergency {
                    state.inUse += 1
                    return true
                }
                guard state.waiters.count < waitingMax else { return false }
                let waiter = Waiter(priority: priority, since: now(), resume: continuation)
                state.waiters.append(waiter)
                return nil
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
        guard isAdmitted else { throw .full }
    }

    private func release() {
        let next = state.withLock { state -> Waiter? in
            guard state.inUse <= state.size, let next = Self.next(&state) else {
                state.inUse -= 1
                return nil
            }
            return next
        }
        if let next { serve(next) }
    }

    /// The most pressing of those who wait, of equals the first.
    private static func next(_ state: inout State) -> Waiter? {
        let best = state.waiters.indices.max {
            state.waiters[$0].priority < state.waiters[$1].priority
                || (state.waiters[$0].priority == state.waiters[$1].priority && $0 > $1)
        }
        return best.map { state.waiters.remove(at: $0) }
    }

    private func serve(_ waiter: Waiter) {
        waits.add(from: waiter.since, to: now())
        waiter.resume.resume(returning: true)
    }
}
