import Cryptography
import EventLog
import SQLite
import Synchronization
import World

/// One database of read models: the tables of every projection, how far each has come, and its connections.
///
/// One connection writes, in one transaction for all projections; in a file, others only read, so that
/// a query sees one moment and never waits for a batch. In memory the writer answers.
final class ProjectionDatabase: Sendable {
    private static let readersMax = 2

    let storage: ReadStorage
    let names: [String]
    private let digests: [String: Digest]
    private let writer: Mutex<ProjectionWriter?>
    private let readers: [Slot]
    private let files: [ProjectionFile]
    private let owned: [String: Ownership]
    /// How many events every projection has taken in, also those that changed no row.
    private let taken: Atomic<UInt64>

    /// Opens or makes the database; projections whose file changed begin anew.
    ///
    /// One that is `isBulk` takes a whole history in faster; see ``makeIndexes()``.
    init(
        storage: ReadStorage,
        files: [ProjectionFile],
        events: [String: DeclaredEvent],
        isBulk: Bool = false,
        readers count: Int = readersMax
    ) throws(ReadModelError) {
        self.storage = storage
        names = files.map(\.name)
        digests = Dictionary(files.map { ($0.name, $0.digest) }) { first, _ in first }
        let opened = try ProjectionWriter(
            storage: storage,
            files: files,
            events: events,
            isBulk: isBulk
        )
        self.files = files
        owned = opened.owned
        let isReadable = !opened.hasIndexesToMake
        taken = Atomic(opened.positions.values.min() ?? 0)
        writer = Mutex(opened)
        let count = storage.path == nil ? 0 : storage.guardrails == nil ? count : 1
        readers = (0..<count).map { _ in Slot() }
        if isReadable { try openReaders() }
    }

    // Their queries may name any index, so all must be there.
    private func openReaders() throws(ReadModelError) {
        for slot in readers {
            try slot.reader.withLock { reader throws(ReadModelError) in
                reader = try ProjectionReader(storage: storage, files: files, owned: owned)
            }
        }
    }

    /// The digest of the file that a projection was made from.
    func digest(of projection: String) -> Digest? { digests[projection] }

    /// Closes every connection; calls after that fail.
    func close() {
        for slot in readers { slot.reader.withLock { $0 = nil } }
        writer.withLock { writer in
            // Without them the next start reads a little more again.
            try? writer?.savePositions()
            writer = nil
        }
    }

    /// How many events every projection has taken in.
    var position: UInt64 {
        writer.withLock { $0?.positions.values.min() ?? 0 }
    }

    /// The leaf of the last event taken in, and how many that makes; `nil` before the first.
    var latest: (count: UInt64, leaf: [UInt8])? {
        writer.withLock { $0?.latest }
    }

    /// Takes events in, all or none; each projection skips those it has.
    func apply(_ events: [DecodedEvent]) throws(ReadModelError) {
        try withWriter { writer throws(ReadModelError) in
            try writer.apply(events)
            taken.store(writer.positions.values.min() ?? 0, ordering: .releasing)
        }
    }

    /// Makes the indexes that were put off; call it once the database is at the head.
    ///
    /// Nobody reads before.
    func makeIndexes() throws(ReadModelError) {
        let areNew = try withWriter { writer throws(ReadModelError) in
            guard writer.hasIndexesToMake else { return false }
            try writer.makeIndexes()
            return true
        }
        if areNew { try openReaders() }
    }

    /// Copies everything, as it is now, into a new place.
    func copy(to place: ReadStorage) throws(ReadModelError) {
        try withWriter { writer throws(ReadModelError) in
            try writer.savePositions()
            try writer.copy(to: place)
        }
    }

    /// Answers a query; parameters left out are null.
    func query(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue]
    ) throws(ReadModelError) -> Rows {
        try queries(projection, [(name, parameters)]).first
            ?? Rows(columns: [], rows: [], position: 0)
    }

    /// Answers queries at one moment; parameters left out are null.
    func queries(
        _ projection: String,
        _ questions: [(name: String, parameters: [String: SQLValue])]
    ) throws(ReadModelError) -> [Rows] {
        guard !readers.isEmpty else {
            return try withWriter { writer throws(ReadModelError) in
                var out: [Rows] = []
                for (name, parameters) in questions {
                    out.append(try writer.query(projection, name, parameters))
                }
                return out
            }
        }
        let since = taken.load(ordering: .acquiring)
        return try withReader { reader throws(ReadModelError) in
            try reader.queries(projection, questions, since: since)
        }
    }

    /// Lets `body` read a projection at one moment.
    func read<Result: Sendable>(
        _ projection: String,
        _ body: @Sendable (ProjectionReading) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        guard !readers.isEmpty else {
            return try withWriter { writer throws(ReadModelError) in
                try writer.read(projection, body)
            }
        }
        let since = taken.load(ordering: .acquiring)
        return try withReader { reader throws(ReadModelError) in
            try reader.read(projection, since: since, body)
        }
    }

    /// Connections that read, and how many of them answer somebody now.
    var readerCounts: (open: Int, busy: Int) {
        (readers.count, readers.count { $0.reader.withLockIfAvailable { _ in true } == nil })
    }

    /// A reader that is free, else the first.
    private func withReader<Result: Sendable>(
        _ body: @Sendable (ProjectionReader) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        for slot in readers {
            let result = try slot.reader.withLockIfAvailable { reader throws(ReadModelError) in
                try Self.answer(reader, body)
            }
            if let result { return result }
        }
        return try readers[0].reader
            .withLock { reader throws(ReadModelError) in try Self.answer(reader, body) }
    }

    private static func answer<Result: Sendable>(
        _ reader: ProjectionReader?,
        _ body: @Sendable (ProjectionReader) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        guard let reader else {
            throw ReadModelError(projection: "*", reason: "closed", isDamage: false)
        }
        return try body(reader)
    }

    /// SHA-256 over every row of every table of a projection, in a fixed order.
    func contentDigest(of projection: String) throws(ReadModelError) -> Digest {
        try withWriter { writer throws(ReadModelError) in try writer.contentDigest(of: projection) }
    }

    /// What SQLite finds wrong, in one line; `nil` when it is whole.
    ///
    /// Reads it all.
    func fault() throws(ReadModelError) -> String? {
        try withWriter { writer throws(ReadModelError) in
            do throws(SQLiteError) {
                return try writer.connection.fault()
            } catch {
                throw ReadModelError(error)
            }
        }
    }

    private func withWriter<Result: Sendable>(
        _ body: (ProjectionWriter) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        try writer.withLock { writer throws(ReadModelError) in
            guard let writer else {
                throw ReadModelError(projection: "*", reason: "closed", isDamage: false)
            }
            return try body(writer)
        }
    }
}

/// A reading connection behind its own lock.
private final class Slot: Sendable {
    let reader = Mutex<ProjectionReader?>(nil)
}

/// Why a database of read models failed, and whether it is damaged, so that it must be made anew.
struct ReadModelError: Error {
    let error: ProjectionError
    let isDamage: Bool
    /// Whether an answer was ended because it grew too large.
    var isTooCostly = false
    /// Whether rows contradict what the log gives, or tables what their file says, as older pages put back do.
    var isContradiction = false

    init(_ error: ProjectionError) {
        self.error = error
        isDamage = false
        if case .refused = error { isContradiction = true }
    }

    init(projection: String, reason: String, isDamage: Bool) {
        error = .failed(projection: projection, reason: reason)
        self.isDamage = isDamage
    }

    init(_ error: SQLiteError, _ projection: String = "*") {
        self.init(projection: projection, reason: "\(error)", isDamage: error.isDamage)
        isTooCostly = error.primary == 18
        isContradiction = error.isConstraint
    }
}
