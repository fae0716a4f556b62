import Cryptography
import Dispatch
public import EventLog
import JSON
import SQLite
import Synchronization
import World

/// Where events come from: the log, or a test's list.
public protocol EventSource: Sendable {
    /// How many events there are.
    var head: UInt64 { get }
    /// Up to `limit` events from a position on; fewer only at the end.
    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent]
}

extension EventLog: EventSource {}
extension StoredLog: EventSource {}

/// Keeps read models in step with the log and answers their queries.
///
/// One projector follows the log on a queue of its own and owns the one connection that writes; trailing
/// projections follow it on theirs. Their databases are disposable: what is damaged, of another log or ahead
/// of this one is made anew. A projection whose file changed is made anew at the start.
public final class ProjectionEngine: Sendable {
    /// Most events taken in by one transaction.
    public static let batchMax = 1024

    /// How long the projector rests after a batch, in nanoseconds, unless somebody waits for it.
    ///
    /// Under load this makes a few large transactions of many small ones, which leaves the cores to those who
    /// append: a message's acknowledgement took 390 µs instead of 470 at the median. The first event after a rest
    /// is taken in at once.
    private static let rest: UInt64 = 2_000_000

    struct Waiter {
        let number: UInt64
        let position: UInt64
        let resume: @Sendable () -> Void
    }

    struct State {
        var models: ReadModels
        var storage: ReadStorage
        var applied: UInt64 = 0
        var concerns: Concerns
        var waiters: [Waiter] = []
        /// How many there have been.
        var waited: UInt64 = 0
        var isScheduled = false
        /// When the last batch ended, in `DispatchTime` nanoseconds.
        var rested: UInt64 = 0
        /// Set while a damaged database is made anew: half a history answers nothing.
        var isRemaking = false
        var failure: ProjectionError?
        var listener: (@Sendable ([RecordedEvent]) -> Void)?
        var watcher: (@Sendable (ProjectionError?) -> Void)?
    }

    let source: any EventSource
    let events: [String: DeclaredEvent]
    let files: [ProjectionFile]
    /// Types of events that a projection names.
    private let named: Set<String>
    private let notice: @Sendable (String) -> Void
    let queue = DispatchQueue(label: "projector", qos: .userInitiated)
    let state: Mutex<State>
    /// Whether a catch-up need go on no longer.
    private let isOver = Slot<@Sendable () -> Bool>({ false })
    /// Held by whoever makes read models anew beside the old ones: they use the same files.
    let beside = Mutex(())

    /// An engine over `source` that goes on where `storage` ends; nothing is read before ``catchUp()``.
    ///
    /// `notice` is told in one line when the read models are made anew, and why. `onLost` is called before that with
    /// how many events they had taken in, where `source` lacks some of them. What is not `isBulk` expects only a few
    /// events.
    public init(
        source: any EventSource,
        events: [DeclaredEvent],
        files: [ProjectionFile],
        storage: ReadStorage = .memory,
        isBulk: Bool = true,
        notice: @escaping @Sendable (String) -> Void = { _ in },
        onLost: (UInt64) -> Void = { _ in }
    ) throws(ProjectionError) {
        self.source = source
        self.events = Dictionary(events.map { ($0.name, $0) }) { first, _ in first }
        self.files = files
        named = Set(files.flatMap(\.eventNames))
        self.notice = notice
        let next = storage.sibling("next")
        for place in [next] + files.map({ next.sibling($0.name) }) { place.remove() }
        let models = try Self.open(storage, files, self.events, source, isBulk, notice, onLost)
        let position = models.position
        state = Mutex(
            State(
                models: models,
                storage: storage,
                applied: position,
                concerns: Concerns(files, position: position)
            )
        )
    }

    // Opens what is stored if it is whole and of this log; makes it anew otherwise.
    private static func open(
        _ storage: ReadStorage,
        _ files: [ProjectionFile],
        _ events: [String: DeclaredEvent],
        _ source: any EventSource,
        _ isBulk: Bool,
        _ notice: @Sendable (String) -> Void,
        _ onLost: (UInt64) -> Void
    ) throws(ProjectionError) -> ReadModels {
        func models() throws(ReadModelError) -> ReadModels {
            try ReadModels(storage: storage, files: files, events: events, isBulk: isBulk)
        }
        let isStored = storage.exists
        do throws(ReadModelError) {
            let stored = try models()
            if let lost = stored.lost(by: source) {
                stored.close()
                if lost > 0 { onLost(lost) }
                notice("the read models are of another history and are made anew")
            } else {
                guard isStored, let fault = try stored.fault() else { return stored }
                stored.close()
                notice("the read models are damaged and are made anew (\(fault))")
            }
        } catch {
            guard error.isDamage || isStored && error.isContradiction else { throw error.error }
            notice("the read models are damaged and are made anew (\(error.error))")
        }
        for place in [storage] + files.map({ storage.sibling($0.name) }) { place.remove() }
        do throws(ReadModelError) {
            return try models()
        } catch {
            throw error.error
        }
    }

    static func isKnown(
        _ latest: (count: UInt64, leaf: [UInt8]),
        to source: any EventSource
    ) -> Bool {
        guard latest.count > 0, latest.count <= source.head else { return false }
        // A record that can't be read proves nothing either way.
        guard let event = try? source.read(from: latest.count - 1, limit: 1).first else {
            return true
        }
        return event.leaf.bytes == latest.leaf
    }

    /// How many events every projection has taken in.
    public var position: UInt64 { state.withLock { $0.applied } }

    /// How far a projection's rows have moved; what it answered under an equal mark still holds.
    public func mark(of projection: String) -> ProjectionMark {
        state.withLock { $0.concerns.mark(projection) }
    }

    /// What stops the projector, if anything does.
    public var failure: ProjectionError? {
        state.withLock { state in
            state.failure ?? (state.isRemaking ? Self.remaking : nil)
        }
    }

    static let remaking = ProjectionError.failed(
        projection: "*",
        reason: "the read models are being made anew"
    )

    /// Connections that read the read models, how many of them answer somebody now, and in how many databases.
    public var readers: (open: Int, busy: Int, databases: Int) {
        let databases = state.withLock { $0.models }.databases
        let counts = databases.map(\.readerCounts)
        return (
            counts.reduce(0) { $0 + $1.open }, counts.reduce(0) { $0 + $1.busy }, databases.count
        )
    }

    /// Names of the projections.
    public var names: [String] { state.withLock { $0.models.names.sorted() } }

    /// Calls `listener` on the projector with events that every projection has just taken in.
    public func onAdvance(_ listener: @escaping @Sendable ([RecordedEvent]) -> Void) {
        state.withLock { $0.listener = listener }
    }

    /// Calls `watcher` on the projector when it stands still, with why, and with `nil` when it goes on.
    public func onStandstill(_ watcher: @escaping @Sendable (ProjectionError?) -> Void) {
        state.withLock { $0.watcher = watcher }
    }

    /// Closes the database; queries fail from here on.
    public func close() {
        queue.sync {
            let models = state.withLock { state in
                state.failure = .failed(projection: "*", reason: "closed")
                state.watcher = nil
                return state.models
            }
            models.close()
        }
    }

    /// Reads from where it is to the head, on the caller's thread; for start-up and tests.
    ///
    /// Makes the read models anew when they turn out to be damaged, and at the start also when a row breaks a rule of its
    /// table: that is what an older page leads to that was put back. `isOver` is asked after each batch: once it is, this
    /// returns with what was taken in, and the next catch-up goes on from there.
    public func catchUp(
        batch: Int = ProjectionEngine.batchMax,
        unless isOver: @escaping @Sendable () -> Bool = { false }
    ) throws(ProjectionError) {
        self.isOver.body = isOver
        defer { self.isOver.body = { false } }
        // Once: what the log itself gives would break it again.
        let isStart = state.withLock { $0.failure == nil }
        try remakingDamaged(orContradicted: isStart) { () throws(ReadModelError) in
            try follow(batch)
            if isOver() { return }
            try state.withLock { $0.models }.settle()
        }
    }

    private func remakingDamaged(
        orContradicted: Bool = false,
        _ body: () throws(ReadModelError) -> Void
    ) throws(ProjectionError) {
        do throws(ReadModelError) {
            try body()
        } catch {
            guard error.isDamage || orContradicted && error.isContradiction else {
                throw error.error
            }
            try remake("the read models are damaged and are made anew (\(error.error))")
        }
    }

    private func follow(_ batch: Int = ProjectionEngine.batchMax) throws(ReadModelError) {
        try state.withLock { $0.models }.retry()
        let isOver = isOver.body
        try follow(from: position, batch) { events throws(ReadModelError) in
            try take(events)
            return !isOver()
        }
        if isOver() { return }
        try state.withLock { $0.models }.finish()
    }

    func bulk(_ storage: ReadStorage) throws(ReadModelError) -> ReadModels {
        try ReadModels(storage: storage, files: files, events: events, isBulk: true)
    }

    // Hands events on in batches, to the head or until `take` says that it has enough. While one batch is
    // taken in, the next is read, opened and parsed on another core.
    func follow(
        from start: UInt64,
        _ batch: Int,
        _ take: ([DecodedEvent]) throws(ReadModelError) -> Bool
    ) throws(ReadModelError) {
        var ahead: Prefetch?
        var next = start
        while true {
            let events: [DecodedEvent]
            do throws(ProjectionError) {
                if let ahead {
                    events = try ahead.wait()
                } else {
                    events = try decode(from: next, limit: batch)
                }
            } catch {
                throw ReadModelError(error)
            }
            guard let last = events.last?.event.position else { return }
            next = last + 1
            ahead = nil
            if events.count == batch {
                ahead = Prefetch { [self, next] in decoded(from: next, limit: batch) }
            }
            guard try take(events) else { return }
        }
    }

    // Throws away the database and reads the whole log again; nothing is answered meanwhile.
    func remake(_ reason: String) throws(ProjectionError) {
        notice(reason)
        let (old, storage) = state.withLock { state in
            state.isRemaking = true
            return (state.models, state.storage)
        }
        old.close()
        old.remove()
        do throws(ReadModelError) {
            let models = try bulk(storage)
            state.withLock { state in
                state.models = models
                state.concerns.remade()
                state.applied = 0
            }
            try follow()
        } catch {
            throw error.error
        }
        state.withLock { $0.isRemaking = false }
    }

    /// Tells the engine that there is something new; returns at once.
    public func wake() {
        let now = DispatchTime.now().uptimeNanoseconds
        let due: UInt64? = state.withLock { state in
            if state.isScheduled || state.failure != nil { return nil }
            state.isScheduled = true
            return state.rested &+ Self.rest
        }
        guard let due else { return }
        if due <= now { return queue.async { self.drain() } }
        queue.asyncAfter(deadline: DispatchTime(uptimeNanoseconds: due)) { self.drain() }
    }

    /// Tells the engine that somebody waits for what is new: it does not rest first.
    public func hurry() {
        queue.async { self.drain() }
    }

    private func drain() {
        // After a failure the next try is on its way.
        let isStopped = state.withLock { state in
            state.isScheduled = false
            return state.failure != nil
        }
        if isStopped { return }
        defer { state.withLock { $0.rested = DispatchTime.now().uptimeNanoseconds } }
        do throws(ProjectionError) {
            try remakingDamaged { () throws(ReadModelError) in try follow() }
        } catch {
            let (waiters, watcher) = state.withLock { state in
                state.failure = error
                defer { state.waiters = [] }
                return (state.waiters, state.watcher)
            }
            watcher?(error)
            for waiter in waiters { waiter.resume() }
            retryLater(error)
        }
    }

    /// How long after a failure the projector tries again: a full disk may have space then.
    private static let pause = DispatchTimeInterval.seconds(1)

    func retryLater(_ failure: ProjectionError) {
        queue.asyncAfter(deadline: .now() + Self.pause) { [weak self] in
            guard let self, state.withLock({ $0.failure == failure }) else { return }
            do throws(ProjectionError) {
                // What was begun anew and not ended answers nothing until it is begun once more.
                if state.withLock({ $0.isRemaking }) {
                    try remake("the read models could not be made anew; tried once more")
                } else {
                    try catchUp()
                }
                let watcher = state.withLock { state in
                    state.failure = nil
                    return state.watcher
                }
                watcher?(nil)
                wake()
            } catch {
                state.withLock { $0.failure = error }
                retryLater(error)
            }
        }
    }

    private func decoded(from: UInt64, limit: Int) -> Result<[DecodedEvent], ProjectionError> {
        do throws(ProjectionError) {
            let events = try decode(from: from, limit: limit)
            for event in events where named.contains(event.event.type) { _ = event.body }
            return .success(events)
        } catch {
            return .failure(error)
        }
    }

    private func decode(from: UInt64, limit: Int) throws(ProjectionError) -> [DecodedEvent] {
        var from = from
        while true {
            do throws(ReadError) {
                return try source.read(from: from, limit: limit).map { DecodedEvent($0) }
            } catch {
                // What a damaged record said is unknown; the others are served without it.
                switch error {
                case .integrityFailed(from), .keyDamaged: from += 1
                default: throw .failed(projection: "*", reason: "\(error)")
                }
            }
        }
    }

    private func take(_ events: [DecodedEvent]) throws(ReadModelError) {
        guard let last = events.last?.event.position else { return }
        try state.withLock { $0.models }.apply(events)
        let (ready, listener) = state.withLock { state in
            state.applied = last + 1
            state.concerns.note(events)
            let reached = state.applied
            let ready = state.waiters.filter { $0.position <= reached }
            state.waiters.removeAll { $0.position <= reached }
            return (ready, state.listener)
        }
        listener?(events.map(\.event))
        for waiter in ready { waiter.resume() }
    }

    /// Waits until every projection has taken in the first `count` events; at most `milliseconds`.
    public func reached(_ count: UInt64, milliseconds: Int = 2000) async throws(ProjectionError) {
        if position >= count { return }
        hurry()
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let once = Once { continuation.resume() }
            let number = state.withLock { state -> UInt64? in
                if state.applied >= count || state.failure != nil { return nil }
                state.waited += 1
                state.waiters.append(
                    Waiter(number: state.waited, position: count, resume: once.run)
                )
                return state.waited
            }
            guard let number else { return once.run() }
            queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [self] in
                state.withLock { $0.waiters.removeAll { $0.number == number } }
                once.run()
            }
        }
        let reached = position
        guard reached >= count else { throw .behind(position: reached, wanted: count) }
    }
}

/// An event whose body is parsed once for all projections, by the first that asks for it; they all hold the
/// same one.
///
/// So who waits for an alert does not wait for the looks that were recorded beside it to be parsed.
final class DecodedEvent: Sendable {
    private enum Body {
        case unread
        case read(JSONObject?)
    }

    let event: RecordedEvent
    private let read = Mutex(Body.unread)

    init(_ event: RecordedEvent) {
        self.event = event
    }

    /// `nil` when the key is gone or the body is no object.
    var body: JSONObject? {
        read.withLock { read in
            if case .read(let body) = read { return body }
            let body = event.body.flatMap { try? JSON(parsing: $0) }?.object
            read = .read(body)
            return body
        }
    }
}

/// A batch that is made ready on another thread.
private final class Prefetch: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<[DecodedEvent], ProjectionError>>(.success([]))

    init(_ make: @escaping @Sendable () -> Result<[DecodedEvent], ProjectionError>) {
        DispatchQueue.global(qos: .userInitiated)
            .async { [self] in
                let made = make()
                result.withLock { $0 = made }
                done.signal()
            }
    }

    func wait() throws(ProjectionError) -> [DecodedEvent] {
        done.wait()
        return try result.withLock { $0 }.get()
    }
}

/// Runs a body the first time it is asked to.
private final class Once: Sendable {
    private let body: @Sendable () -> Void
    private let hasRun = Atomic<Bool>(false)

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    func run() {
        if !hasRun.exchange(true, ordering: .relaxed) { body() }
    }
}
