import Dispatch
public import EventLog
import Synchronization

/// Read models as they were when the log had fewer events.
///
/// A past moment is a fold of the log up to a position, in private memory. It begins with the nearest sealed
/// copy of ``Snapshots``, or with the last look, which is kept for five minutes: what costs time is what lies
/// between. One look at a time, on a queue of its own; at most ``waitingMax`` wait. What the log no longer opens
/// (an erased patient) was never there.
public final class TimeTravel: Sendable {
    /// Most looks that wait; past it one is refused.
    public static let waitingMax = 16
    private static let keptSeconds = 300

    private struct Past {
        let engine: ProjectionEngine
        let prefix: Prefix
        let generation: UInt64
    }

    private let present: ProjectionEngine
    private let names: Set<String>
    private let snapshots: Snapshots?
    private let queue = DispatchQueue(label: "time-travel", qos: .utility)
    private let waiting = Mutex(0)
    /// What is kept, and how often it was used.
    private let kept = Mutex<(past: Past?, uses: UInt64)>((nil, 0))

    /// Travels to the past of the projections called `names`, from copies of just these if there are any.
    public init(
        _ present: ProjectionEngine,
        projections names: Set<String>,
        snapshots: Snapshots? = nil
    ) {
        self.present = present
        self.names = names
        self.snapshots = snapshots
    }

    /// Lets go of the look that is kept; after an erasure.
    public func forget() { kept.withLock { $0.past = nil } }

    /// Calls `look` with the read models as they were after the first `count` events.
    ///
    /// They are good only inside `look`, which must not keep them. Throws `failed` when too many wait.
    public func at<Value: Sendable>(
        _ count: UInt64,
        _ look: @escaping @Sendable (ProjectionEngine) throws(ProjectionError) -> Value
    ) async throws(ProjectionError) -> Value {
        let mayWait = waiting.withLock { waiting in
            guard waiting < Self.waitingMax else { return false }
            waiting += 1
            return true
        }
        guard mayWait else {
            throw .failed(projection: "*", reason: "too many look at the past at once")
        }
        let outcome = await withCheckedContinuation {
            (continuation: CheckedContinuation<Result<Value, ProjectionError>, Never>) in
            queue.async { [self] in
                let answer = answer(count, look)
                waiting.withLock { $0 -= 1 }
                continuation.resume(returning: answer)
            }
        }
        return try outcome.get()
    }

    private func answer<Value>(
        _ count: UInt64,
        _ look: (ProjectionEngine) throws(ProjectionError) -> Value
    ) -> Result<Value, ProjectionError> {
        do throws(ProjectionError) {
            return .success(try look(try past(count).engine))
        } catch {
            kept.withLock { $0.past = nil }
            return .failure(error)
        }
    }

    /// The past of `count` events: the kept one moved forward, or a new fold.
    private func past(_ count: UInt64) throws(ProjectionError) -> Past {
        // An erasure makes the read models anew: what was folded before it must not be shown again.
        let generation = names.map { present.mark(of: $0).generation }.max() ?? 0
        let past = try begun(count, generation)
        past.prefix.move(to: count)
        try past.engine.catchUp()
        let use = kept.withLock { kept in
            kept.past = past
            kept.uses &+= 1
            return kept.uses
        }
        queue.asyncAfter(deadline: .now() + .seconds(Self.keptSeconds)) { [self] in
            kept.withLock { if $0.uses == use { $0.past = nil } }
        }
        return past
    }
}

extension TimeTravel {
    /// Where a fold up to `count` events begins: the kept look, a copy, or nothing; whichever is nearest.
    private func begun(_ count: UInt64, _ generation: UInt64) throws(ProjectionError) -> Past {
        let known = kept.withLock { $0.past }
            .flatMap { $0.generation == generation && $0.prefix.end <= count ? $0 : nil }
        if let near = snapshots?.nearest(atMost: count), near.position > known?.prefix.end ?? 0 {
            // A copy that can't be read is of no use, and no harm.
            if let begun = try? past(from: near.storage, near.position, generation) { return begun }
        }
        if let known { return known }
        return try past(from: .memory, 0, generation)
    }

    private func past(
        from storage: ReadStorage,
        _ position: UInt64,
        _ generation: UInt64
    ) throws(ProjectionError) -> Past {
        let prefix = Prefix(of: present.source)
        prefix.move(to: position)
        return Past(
            engine: try present.fold(prefix, names, storage),
            prefix: prefix,
            generation: generation
        )
    }
}

/// The first events of a history.
private final class Prefix: EventSource {
    private let source: any EventSource
    private let count = Mutex<UInt64>(0)

    init(of source: any EventSource) {
        self.source = source
    }

    var end: UInt64 { count.withLock { $0 } }

    func move(to count: UInt64) { self.count.withLock { $0 = count } }

    var head: UInt64 { min(source.head, end) }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        let head = head
        guard from < head else { return [] }
        return try source.read(from: from, limit: min(limit, Int(clamping: head - from)))
    }
}

/// Some events of a history, as those of one case.
private struct Excerpt: EventSource {
    let events: [RecordedEvent]

    var head: UInt64 { events.last.map { $0.position + 1 } ?? 0 }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        Array(events.drop { $0.position < from }.prefix(limit))
    }
}

extension ProjectionEngine {
    /// Read models made of `events` alone, in the order of their positions: the past of one case.
    ///
    /// In private memory; costs what the events cost, and about a millisecond.
    public func fold(
        _ events: [RecordedEvent],
        projections names: Set<String>
    ) throws(ProjectionError) -> ProjectionEngine {
        let sorted = events.sorted { $0.position < $1.position }
        let engine = try fold(Excerpt(events: sorted), names)
        try engine.catchUp()
        return engine
    }

    func fold(
        _ source: any EventSource,
        _ names: Set<String>,
        _ storage: ReadStorage = .memory
    ) throws(ProjectionError) -> ProjectionEngine {
        try ProjectionEngine(
            source: source,
            events: Array(events.values),
            files: files.filter { names.contains($0.name) },
            storage: storage,
            isBulk: false
        )
    }
}
