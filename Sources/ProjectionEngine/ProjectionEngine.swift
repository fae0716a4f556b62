public import Cryptography
import Dispatch
public import EventLog
import JSON
public import SQLite
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

/// Keeps read models in step with the log and answers their queries.
///
/// One projector follows the log on a queue of its own. Each projection has a database of its own, so a
/// file can't reach another's tables, and a changed file is rebuilt beside the old one, then swapped.
public final class ProjectionEngine: Sendable {
    /// Most events taken in by one transaction.
    public static let batchMax = 1024

    private struct Waiter {
        let position: UInt64
        let resume: @Sendable () -> Void
    }

    private struct State {
        var stores: [String: ProjectionStore] = [:]
        var applied: UInt64 = 0
        var waiters: [Waiter] = []
        var isScheduled = false
        var failure: ProjectionError?
        var listener: (@Sendable ([RecordedEvent]) -> Void)?
    }

    private let source: any EventSource
    private let events: [String: DeclaredEvent]
    private let queue = DispatchQueue(label: "projector", qos: .userInitiated)
    private let state = Mutex(State())

    /// An engine over `source`; nothing is read before ``catchUp()``.
    public init(
        source: any EventSource,
        events: [DeclaredEvent],
        files: [ProjectionFile]
    ) throws(ProjectionError) {
        self.source = source
        self.events = Dictionary(events.map { ($0.name, $0) }) { first, _ in first }
        var stores: [String: ProjectionStore] = [:]
        for file in files {
            stores[file.name] = try ProjectionStore(file: file, events: self.events)
        }
        state.withLock { $0.stores = stores }
    }

    /// How many events every projection has taken in.
    public var position: UInt64 { state.withLock { $0.applied } }

    /// What stopped the projector, if anything did.
    public var failure: ProjectionError? { state.withLock { $0.failure } }

    /// Names of the projections.
    public var names: [String] { state.withLock { $0.stores.keys.sorted() } }

    /// Calls `listener` on the projector with events that every projection has just taken in.
    public func onAdvance(_ listener: @escaping @Sendable ([RecordedEvent]) -> Void) {
        state.withLock { $0.listener = listener }
    }

    /// Reads from where it is to the head, on the caller's thread; for start-up and tests.
    ///
    /// While one batch is applied, the next is read, opened and parsed on another core.
    public func catchUp(batch: Int = ProjectionEngine.batchMax) throws(ProjectionError) {
        var ahead: Prefetch?
        while true {
            let events: [DecodedEvent]
            if let ahead {
                events = try ahead.wait()
            } else {
                events = try decode(from: position, limit: batch)
            }
            guard let last = events.last?.event.position else { return }
            ahead = nil
            if events.count == batch {
                ahead = Prefetch { [self] in decoded(from: last + 1, limit: batch) }
            }
            try take(events)
        }
    }

    /// Tells the engine that there is something new; returns at once.
    public func wake() {
        let mustSchedule = state.withLock { state in
            if state.isScheduled || state.failure != nil { return false }
            state.isScheduled = true
            return true
        }
        guard mustSchedule else { return }
        queue.async { self.drain() }
    }

    private func drain() {
        state.withLock { $0.isScheduled = false }
        do throws(ProjectionError) {
            try catchUp()
        } catch {
            let waiters = state.withLock { state in
                state.failure = error
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.resume() }
        }
    }

    private func decoded(from: UInt64, limit: Int) -> Result<[DecodedEvent], ProjectionError> {
        do throws(ProjectionError) {
            return .success(try decode(from: from, limit: limit))
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
                guard error == .integrityFailed(position: from) else {
                    throw .failed(projection: "*", reason: "\(error)")
                }
                from += 1
            }
        }
    }

    private func take(_ events: [DecodedEvent]) throws(ProjectionError) {
        guard let last = events.last?.event.position else { return }
        for store in state.withLock({ Array($0.stores.values) }) { try store.apply(events) }
        let (ready, listener) = state.withLock { state in
            state.applied = last + 1
            let reached = state.applied
            let ready = state.waiters.filter { $0.position <= reached }
            state.waiters.removeAll { $0.position <= reached }
            return (ready, state.listener)
        }
        listener?(events.map(\.event))
        for waiter in ready { waiter.resume() }
    }

    /// Loads another version of a projection, rebuilds it beside the old one, then swaps it in.
    ///
    /// Takes as long as reading the whole log; the old one answers meanwhile.
    public func replace(_ file: ProjectionFile) throws(ProjectionError) {
        let old = state.withLock { $0.stores[file.name] }
        guard old?.file.digest != file.digest else { return }
        let store = try ProjectionStore(file: file, events: events)
        try fill(store)
        let error = queue.sync { () -> ProjectionError? in
            do throws(ProjectionError) {
                try fill(store, upTo: position)
                state.withLock { $0.stores[file.name] = store }
                return nil
            } catch {
                return error
            }
        }
        if let error { throw error }
    }

    private func fill(_ store: ProjectionStore, upTo end: UInt64 = .max) throws(ProjectionError) {
        while store.position < end {
            let events = try decode(from: store.position, limit: Self.batchMax)
            let wanted = events.filter { $0.event.position < end }
            guard !wanted.isEmpty else { return }
            try store.apply(wanted)
        }
    }

    /// Waits until every projection has taken in the first `count` events; at most `milliseconds`.
    public func reached(_ count: UInt64, milliseconds: Int = 2000) async throws(ProjectionError) {
        if position >= count { return }
        wake()
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let once = Once { continuation.resume() }
            let isReady = state.withLock { state in
                if state.applied >= count || state.failure != nil { return true }
                state.waiters.append(Waiter(position: count, resume: once.run))
                return false
            }
            if isReady { return once.run() }
            queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds), execute: once.run)
        }
        let reached = position
        guard reached >= count else { throw .behind(position: reached, wanted: count) }
    }

    /// Answers a query; parameters left out are null, and it costs what the query reads.
    public func query(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue] = [:]
    ) throws(ProjectionError) -> Rows {
        guard let store = state.withLock({ $0.stores[projection] }) else {
            throw .unknownQuery(projection: projection, query: name)
        }
        return try store.query(name, parameters)
    }

    /// SHA-256 over every row of a projection, for comparing rebuilds.
    public func contentDigest(of projection: String) throws(ProjectionError) -> Digest {
        guard let store = state.withLock({ $0.stores[projection] }) else {
            throw .unknownQuery(projection: projection, query: "*")
        }
        return try store.contentDigest()
    }
}

/// An event with its body parsed, once for all projections.
struct DecodedEvent: Sendable {
    let event: RecordedEvent
    /// `nil` when the key is gone or the body is no object.
    let body: JSONObject?

    init(_ event: RecordedEvent) {
        self.event = event
        body = event.body.flatMap { try? JSON(parsing: $0) }?.object
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
    private let body: Mutex<(@Sendable () -> Void)?>

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = Mutex(body)
    }

    func run() {
        let body = body.withLock { body in
            defer { body = nil }
            return body
        }
        body?()
    }
}
