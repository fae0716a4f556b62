import Cryptography
import Dispatch
import EventLog
import Synchronization

/// The read models of one service: the leading ones in one database, each trailing one in its own, behind them.
///
/// A trailing one is written at every look and act, or is only counted from. Who asks a leading one never waits
/// for it, its commits empty nobody else's page cache, and a history is taken in on every core.
final class ReadModels: Sendable {
    /// How long a question waits for a trailing one to catch up.
    private static let patience = DispatchTimeInterval.seconds(2)

    /// How large a database may be to be checked at a start before anybody is answered: some tenths of a second.
    ///
    /// What is larger is checked later.
    static let checkedBytesMax = 16 << 20

    let storage: ReadStorage
    let lead: ProjectionDatabase
    private let trails: [Trail]
    private let places: [String: Int]
    private let isFinished: Atomic<Bool>

    init(
        storage: ReadStorage,
        files: [ProjectionFile],
        events: [String: DeclaredEvent],
        isBulk: Bool = false
    ) throws(ReadModelError) {
        self.storage = storage
        let leading = files.filter { !$0.isTrailing }
        let trailing = leading.isEmpty ? [] : files.filter(\.isTrailing)
        lead = try ProjectionDatabase(
            storage: storage,
            files: leading.isEmpty ? files : leading,
            events: events,
            isBulk: isBulk
        )
        var trails: [Trail] = []
        var places: [String: Int] = [:]
        for file in trailing {
            places[file.name] = trails.count
            trails.append(
                Trail(
                    try ProjectionDatabase(
                        storage: storage.sibling(file.name),
                        files: [file],
                        events: events,
                        isBulk: isBulk
                    )
                )
            )
        }
        self.trails = trails
        self.places = places
        isFinished = Atomic(!isBulk)
    }

    /// Every database, the leading one first.
    var databases: [ProjectionDatabase] { [lead] + trails.map(\.database) }

    /// Names of the projections.
    var names: [String] { databases.flatMap(\.names) }

    /// How many events every projection has taken in.
    var position: UInt64 { min(lead.position, trails.map(\.position).min() ?? .max) }

    /// What is wrong with one that is checked at a start, in one line.
    func fault() throws(ReadModelError) -> String? {
        for database in databases where database.storage.bytes <= Self.checkedBytesMax {
            if let fault = try database.fault() { return fault }
        }
        return nil
    }

    /// How many events were taken in, where the last of them does not stand in `source`; `nil` if it does.
    func lost(by source: any EventSource) -> UInt64? {
        databases.compactMap(\.latest).filter { !ProjectionEngine.isKnown($0, to: source) }
            .map(\.count).max()
    }

    /// Takes events in: all or none at once by the leading ones, later by the trailing ones.
    func apply(_ events: [DecodedEvent]) throws(ReadModelError) {
        for trail in trails { try trail.offer(events) }
        try lead.apply(events)
    }

    /// Waits until the trailing ones have taken in everything they were offered.
    func settle() throws(ReadModelError) {
        for trail in trails { try trail.settle() }
    }

    /// Tries again what a trailing one could not take in.
    func retry() throws(ReadModelError) {
        for trail in trails where trail.failure != nil { try trail.settle() }
    }

    /// Settles, and makes the indexes that a long history put off; the first time, at the head.
    func finish() throws(ReadModelError) {
        guard !isFinished.load(ordering: .acquiring) else { return }
        try settle()
        for database in databases { try database.makeIndexes() }
        isFinished.store(true, ordering: .releasing)
    }

    /// The database that answers for `projection`, once it has taken in `count` events.
    func database(
        of projection: String,
        at count: UInt64
    ) throws(ReadModelError) -> ProjectionDatabase? {
        guard let place = places[projection] else {
            return lead.names.contains(projection) ? lead : nil
        }
        try trails[place].reach(count, by: .now() + Self.patience)
        return trails[place].database
    }

    /// Closes every database; questions fail from here on.
    func close() {
        lead.close()
        for trail in trails { trail.close() }
    }

    /// Deletes every file; all must be closed.
    func remove() {
        for database in databases { database.storage.remove() }
    }

    /// Takes the place of the read models in `other`; all must be closed.
    func replace(_ other: ReadStorage) throws(ProjectionError) {
        try storage.replace(other)
        for (name, place) in places {
            try trails[place].database.storage.replace(other.sibling(name))
        }
    }
}
