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
    /// The caller's task was cancelled before it had one.
    case cancelled
}

/// A bounded number of leases, given by priority and then in order of asking.
///
/// Emergencies always get one: they may go past the size, since a busy assistant must not delay them.
public final class Pool: Sendable {
    private struct Waiter {
        let place: UInt64
        let priority: PoolPriority
        let since: UInt64
        let resume: CheckedContinuation<Result<Void, PoolError>, Never>
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
        /// How many have asked.
        var asked: UInt64 = 0
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

    /// Runs `body` while holding a lease; not at all once the caller's task is cancelled.
    public func withLease<Result: Sendable>(
        _ priority: PoolPriority,
        _ body: () async -> Result
    ) async throws(PoolError) -> Result {
        try await acquire(priority)
        guard !Task.isCancelled else {
            release()
            throw .cancelled
        }
        let result = await body()
        release()
        return result
    }

    private func acquire(_ priority: PoolPriority) async throws(PoolError) {
        let place = state.withLock { state in
            state.asked += 1
            return state.asked
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let outcome = enter(place, priority, continuation)
                if let outcome { continuation.resume(returning: outcome) }
            }
        } onCancel: {
            leave(place)
        }
        try outcome.get()
    }

    /// Gives a lease or says why there is none; `nil` where the caller waits.
    private func enter(
        _ place: UInt64,
        _ priority: PoolPriority,
        _ resume: CheckedContinuation<Result<Void, PoolError>, Never>
    ) -> Result<Void, PoolError>? {
        state.withLock { state in
            // Under the lock: who is cancelled later than this is found among those who wait.
            if Task.isCancelled { return .failure(.cancelled) }
            if state.inUse < state.size || priority == .emergency {
                state.inUse += 1
                return .success(())
            }
            guard state.waiters.count < waitingMax else { return .failure(.full) }
            let waiter = Waiter(place: place, priority: priority, since: now(), resume: resume)
            state.waiters.append(waiter)
            return nil
        }
    }

    /// Lets a caller go who waits no more; one who was given a lease meanwhile gives it back.
    private func leave(_ place: UInt64) {
        let gone = state.withLock { state -> Waiter? in
            state.waiters.firstIndex { $0.place == place }.map { state.waiters.remove(at: $0) }
        }
        gone?.resume.resume(returning: .failure(.cancelled))
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
        waiter.resume.resume(returning: .success(()))
    }
}
