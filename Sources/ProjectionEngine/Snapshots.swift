import Dispatch
import EventLog
import SQLite
import Synchronization

/// Read models as they were every so many events, so that a look at the past begins near it.
///
/// A thread of its own folds the log once more for the projections that are asked about the past, rests six times as long
/// as it works (thirty times while events come), and keeps a sealed copy at every step; past ``countMax`` copies every
/// second one goes and the step doubles. They are disposable: without them a look costs more, and answers the same.
public final class Snapshots: Sendable {
    /// Most copies kept.
    public static let countMax = 32
    private static let batchMax = 512

    private struct State {
        var storage: ReadStorage
        var step: UInt64
        /// Positions of the copies, in order.
        var positions: [UInt64] = []
        var database: ProjectionDatabase?
        var generation: UInt64
        var isScheduled = false
        var isClosed = false

        /// Where the next copy is made, by who has read so much.
        func next(after position: UInt64) -> UInt64 {
            (max(positions.last ?? 0, position) / step + 1) * step
        }
    }

    private let present: ProjectionEngine
    private let files: [ProjectionFile]
    private let firstStep: UInt64
    private let witness: String
    private let now: @Sendable () -> UInt64
    private let queue = DispatchQueue(label: "snapshots", qos: .utility)
    private let state: Mutex<State>

    /// Copies of the projections called `names`, beside `storage`, every `step` events at first.
    ///
    /// `now` is a monotonic clock in nanoseconds. Copies of an earlier run are found again; one that can't be
    /// read, or is of another file or log, is only of no use.
    public init(
        _ present: ProjectionEngine,
        projections names: Set<String>,
        storage: ReadStorage,
        step: UInt64 = 50_000,
        now: @escaping @Sendable () -> UInt64
    ) {
        self.present = present
        self.now = now
        files = present.files.filter { names.contains($0.name) }
        firstStep = max(1, step)
        witness = names.min() ?? ""
        state = Mutex(
            State(
                storage: storage,
                step: max(1, step),
                positions: Self.found(storage, max(1, step), present.source.head),
                generation: present.mark(of: names.min() ?? "").generation
            )
        )
    }

    // An erasure makes the read models anew: what was folded before it must not be shown again.
    private var generation: UInt64 { present.mark(of: witness).generation }

    // Copies stand at multiples of the first step, up to where the log is.
    private static func found(_ storage: ReadStorage, _ step: UInt64, _ head: UInt64) -> [UInt64] {
        guard storage.path != nil else { return [] }
        return (0..<min(head / step, 10_000)).map { ($0 + 1) * step }
            .filter { place($0, storage).exists }
    }

    /// Positions of the copies there are.
    public var positions: [UInt64] { state.withLock { $0.positions } }

    /// Whether no copy is under way or due.
    public var isSettled: Bool {
        state.withLock { !$0.isScheduled && present.position < $0.next(after: 0) }
    }

    /// Tells that there is something new; returns at once.
    public func wake() {
        let generation = self.generation
        let mustSchedule = state.withLock { state in
            if state.isScheduled || state.isClosed { return false }
            // Between two copies there is nothing to do, unless there are copies of another time to be
            // looked at or forgotten.
            let isUnknown = state.database == nil && !state.positions.isEmpty
            guard
                isUnknown || state.generation != generation
                    || present.position >= state.next(after: 0)
            else { return false }
            state.isScheduled = true
            return true
        }
        if mustSchedule { queue.async { self.work() } }
    }

    /// Storage that begins with the last copy of `count` events or fewer, with its position; `nil` without one.
    func nearest(atMost count: UInt64) -> (storage: ReadStorage, position: UInt64)? {
        let generation = self.generation
        return state.withLock { state in
            guard state.generation == generation,
                let position = state.positions.last(where: { $0 <= count })
            else { return nil }
            return (.memory(copying: Self.place(position, state.storage)), position)
        }
    }

    private static func place(_ position: UInt64, _ storage: ReadStorage) -> ReadStorage {
        storage.sibling("past-\(position)")
    }

    // One batch, then a rest several times as long as that took: nobody waits for a copy, and the cores are two.
    private func work() {
        let (began, head) = (now(), present.position)
        let hasMore = (try? step()) ?? false
        guard hasMore else { return state.withLock { $0.isScheduled = false } }
        let worked = Int(clamping: (now() &- began) / 1000)
        let rest = (present.position > head ? 30 : 6) * worked
        queue.asyncAfter(deadline: .now() + .microseconds(min(max(rest, 500), 300_000))) {
            self.work()
        }
    }

    private func step() throws -> Bool {
        if state.withLock({ $0.isClosed }) { return false }
        let generation = self.generation
        if state.withLock({ $0.generation != generation }) { forget(generation) }
        let database = try opened()
        let position = database.position
        let target = state.withLock { $0.next(after: position) }
        guard present.position >= target else { return false }
        let limit = Int(clamping: min(UInt64(Self.batchMax), target - position))
        let events = try present.source.read(from: position, limit: limit)
        guard let end = events.last?.position else { return false }
        try database.apply(events.map { DecodedEvent($0) })
        if end + 1 >= target { try copy(database, at: end + 1) }
        return true
    }

    private func opened() throws -> ProjectionDatabase {
        if let known = state.withLock({ $0.database }) { return known }
        let place = state.withLock { $0.storage }.sibling("past")
        if let kept = try? database(place) {
            let isKnown = kept.latest.map { ProjectionEngine.isKnown($0, to: present.source) }
            let last = state.withLock { $0.positions.last ?? 0 }
            if isKnown ?? true, kept.position >= last { return keep(kept) }
            kept.close()
        }
        // Damaged, of another history, or behind the copies: begun anew, and they with it.
        place.remove()
        forget(generation)
        return keep(try database(place))
    }

    private func database(_ place: ReadStorage) throws -> ProjectionDatabase {
        try ProjectionDatabase(
            storage: place,
            files: files,
            events: present.events,
            readers: 0
        )
    }

    private func keep(_ database: ProjectionDatabase) -> ProjectionDatabase {
        state.withLock { $0.database = database }
        return database
    }

    private func copy(_ database: ProjectionDatabase, at position: UInt64) throws {
        let place = Self.place(position, state.withLock { $0.storage })
        // Only a whole copy gets the name by which it is found.
        let new = state.withLock { $0.storage }.sibling("past-new")
        new.remove()
        try database.copy(to: new)
        try new.replace(place)
        let gone = state.withLock { state in
            state.positions.append(position)
            guard state.positions.count > Self.countMax else { return [UInt64]() }
            state.step *= 2
            let gone = state.positions.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            state.positions.removeAll { gone.contains($0) }
            return gone
        }
        let storage = state.withLock { $0.storage }
        for position in gone { Self.place(position, storage).remove() }
    }

    // After an erasure: what was folded before must not be shown again.
    private func forget(_ generation: UInt64) {
        let (database, positions, storage) = state.withLock { state in
            defer {
                state.database = nil
                state.positions = []
                state.step = firstStep
                state.generation = generation
            }
            return (state.database, state.positions, state.storage)
        }
        database?.close()
        database?.storage.remove()
        for position in positions { Self.place(position, storage).remove() }
    }

    /// Throws everything away and begins anew in `storage`.
    public func remake(in storage: ReadStorage) {
        queue.sync {
            forget(generation)
            state.withLock { $0.storage = storage }
        }
        wake()
    }

    /// Ends the work; the copies stay for the next start.
    public func close() {
        state.withLock { $0.isClosed = true }
        queue.sync { state.withLock { $0.database }?.close() }
    }
}
