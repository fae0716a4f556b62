import Dispatch
import EventLog
import Synchronization

/// A projection that takes events in behind the others, on a thread and in a database of its own.
///
/// It rests between batches, so that they grow and each page is written less often; who asks it waits until it
/// has caught up. Offered events wait in memory, at most twice ``transactionMax``: past that, who offers waits.
final class Trail: Sendable {
    /// Most events of one transaction.
    static let transactionMax = 4 * ProjectionEngine.batchMax
    /// How long it rests unless somebody waits, or more than that wait.
    ///
    /// The trail's indexes are written all over: 200 events of 64 conversations write .8 pages each, 1,400 write .2.
    private static let rest = DispatchTimeInterval.milliseconds(250)

    private struct State {
        var waiting: [[DecodedEvent]] = []
        var count = 0
        /// The positions behind the last event offered, and behind the last one taken in.
        var offered: UInt64
        var taken: UInt64
        var isScheduled = false
        var isClosed = false
        var failure: ReadModelError?
        var sleepers: [(position: UInt64, wake: DispatchSemaphore)] = []
    }

    let database: ProjectionDatabase
    private let queue = DispatchQueue(label: "trailing projection", qos: .userInitiated)
    private let state: Mutex<State>

    init(_ database: ProjectionDatabase) {
        self.database = database
        let position = database.position
        state = Mutex(State(offered: position, taken: position))
    }

    /// How many events it has taken in.
    var position: UInt64 { state.withLock { $0.taken } }

    /// Takes `events` over, to be taken in later; those it was offered before are passed over.
    ///
    /// Some of a batch may be known and some new: it is read again, and longer, when a leading one failed on it.
    func offer(_ batch: [DecodedEvent]) throws(ReadModelError) {
        let offered = state.withLock { $0.offered }
        let events = batch.filter { $0.event.position >= offered }
        guard let first = events.first?.event.position, let last = events.last?.event.position
        else {
            return
        }
        let (isFull, failure) = state.withLock { state in
            if state.failure != nil { return (false, state.failure) }
            state.waiting.append(events)
            state.count += events.count
            state.offered = last + 1
            // A whole batch comes of a history being read, which shall be taken in beside the others.
            if events.count == ProjectionEngine.batchMax || state.count >= Self.transactionMax {
                queue.async { self.work() }
            } else if !state.isScheduled {
                schedule(&state)
            }
            return (state.count >= 2 * Self.transactionMax, nil)
        }
        if let failure { throw failure }
        if isFull { try reach(first) }
    }

    /// Waits until the first `count` events are taken in, at most until `deadline`.
    func reach(
        _ count: UInt64,
        by deadline: DispatchTime = .distantFuture
    ) throws(ReadModelError) {
        let done = DispatchSemaphore(value: 0)
        let mustWait = state.withLock { state in
            guard state.taken < min(count, state.offered), !state.isClosed else { return false }
            // Whoever asks after a failure tries again.
            state.failure = nil
            state.sleepers.append((min(count, state.offered), done))
            return true
        }
        guard mustWait else {
            if let failure { throw failure }
            return
        }
        queue.async { self.work() }
        let isLate = done.wait(timeout: deadline) == .timedOut
        let (taken, failure) = state.withLock { ($0.taken, $0.failure) }
        if let failure { throw failure }
        if isLate, taken < count {
            throw ReadModelError(.behind(position: taken, wanted: count))
        }
    }

    /// Waits until everything offered is taken in, after a failure by trying again.
    func settle() throws(ReadModelError) { try reach(.max) }

    /// Why it stands still, if it does.
    var failure: ReadModelError? { state.withLock { $0.failure } }

    // One transaction after the other while somebody waits or much is there, else a rest before the next.
    private func work() {
        while true {
            let (events, batches) = state.withLock { state in
                state.isScheduled = false
                var batches = 0
                var events: [DecodedEvent] = []
                while batches < state.waiting.count, events.count < Self.transactionMax {
                    events += state.waiting[batches]
                    batches += 1
                }
                return (events, batches)
            }
            guard let last = events.last?.event.position else { return }
            var failure: ReadModelError?
            do throws(ReadModelError) {
                try database.apply(events)
            } catch {
                failure = error
            }
            let (ready, goesOn) = state.withLock { state in
                state.failure = failure
                if failure == nil {
                    state.waiting.removeFirst(batches)
                    state.count -= events.count
                    state.taken = last + 1
                }
                let taken = state.taken
                let ready = state.sleepers.filter { failure != nil || $0.position <= taken }
                state.sleepers.removeAll { failure != nil || $0.position <= taken }
                let goesOn = !state.sleepers.isEmpty || state.count >= Self.transactionMax
                if failure == nil, !goesOn, state.count > 0, !state.isScheduled { schedule(&state) }
                return (ready, goesOn)
            }
            for sleeper in ready { sleeper.wake.signal() }
            if failure != nil || !goesOn { return }
        }
    }

    private func schedule(_ state: inout State) {
        state.isScheduled = true
        queue.asyncAfter(deadline: .now() + Self.rest) { self.work() }
    }

    /// Closes the database; what still waits is taken in at the next start.
    func close() {
        queue.sync {
            database.close()
            let sleepers = state.withLock { state in
                state.waiting = []
                state.count = 0
                state.isClosed = true
                state.failure = ReadModelError(projection: "*", reason: "closed", isDamage: false)
                defer { state.sleepers = [] }
                return state.sleepers
            }
            for sleeper in sleepers { sleeper.wake.signal() }
        }
    }
}
