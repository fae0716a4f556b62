import Cryptography
import SQLite
import World

/// One thread's connection and statements; checks ranges, sums the index.
final class VerifierLane {
    private let connection: Connection
    private let rows: Statement
    private let marks: Statement?
    private let oddSizes: Statement?
    private let tiles: Statement?
    // A failure says that the index of event ids is gone.
    private let ids: Result<Statement, SQLiteError>
    private let bounds: Statement
    private let scan: Statement
    /// Opens sealed bodies.
    let bodies: BodyChecker?
    /// What is odd about the guards of the tables.
    let oddGuards: [String]

    /// A lane over `connection`, which reads one snapshot from here on.
    init(_ connection: Connection, bodies: BodyChecker? = nil) throws(SQLiteError) {
        self.connection = connection
        try connection.execute(
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -4096"
        )
        // One snapshot for everything that follows, or a writer beside us would look like a forger.
        try connection.execute("BEGIN")
        // Places are numbers (LOG-4): a row with anything else for one is told by the index.
        let numbers = "FROM event WHERE pos >= \(Int64.min) AND pos <= \(Int64.max) ORDER BY pos"
        bounds = try connection.prepare(
            "SELECT (SELECT CAST(pos AS INTEGER) \(numbers) LIMIT 1), "
                + "(SELECT CAST(pos AS INTEGER) \(numbers) DESC LIMIT 1)"
        )
        rows = try connection.prepare(
            "SELECT pos, event_id, leaf, rec FROM event WHERE pos >= ? AND pos < ? ORDER BY pos"
        )
        scan = try connection.prepare("SELECT pos, event_id, leaf, rec \(numbers)")
        do throws(SQLiteError) {
            ids = .success(
                try connection.prepare(
                    "SELECT event_id, pos FROM event INDEXED BY sqlite_autoindex_event_1"
                )
            )
        } catch {
            ids = .failure(error)
        }
        // A log of schema version 1 has neither.
        marks = try? connection.prepare(
            "SELECT size, note FROM checkpoint WHERE size > ? AND size <= ? AND typeof(size) = 'integer' "
                + "ORDER BY size"
        )
        oddSizes = try? connection.prepare(
            "SELECT size FROM checkpoint WHERE typeof(size) <> 'integer' LIMIT 1"
        )
        tiles = try? connection.prepare("SELECT hashes FROM tile WHERE level = ? AND idx = ?")
        oddGuards = Schema.oddGuards(of: connection)
        self.bodies = bodies
    }

    /// Lets go of the snapshot, so that the write-ahead log can be copied; what follows reads another.
    func renew() {
        try? connection.execute("COMMIT; BEGIN")
    }

    /// The first and the last row's number; `nil` for an empty log.
    func extent() throws(SQLiteError) -> (first: Int64, last: Int64)? {
        do throws(SQLiteError) {
            defer { bounds.reset() }
            guard try bounds.step(), !bounds.isNull(0) else { return nil }
            return (bounds.integer(0), bounds.integer(1))
        } catch {
            forget()
            throw error
        }
    }

    // A page that was found damaged stays in SQLite's cache and is not looked at again: the next who reads
    // it would take it for a good one.
    private func forget() {
        try? connection.execute("PRAGMA shrink_memory")
    }

    /// How far rows can be read one after another when a damaged page hides where they end: the first, and
    /// one behind the last, where reading stops.
    func reach() -> (first: Int64, last: Int64) {
        defer {
            scan.reset()
            forget()
        }
        var first: Int64?
        var last: Int64 = -1
        while (try? scan.step()) == true {
            last = scan.integer(0)
            first = first ?? last
        }
        return (first ?? 0, min(last, .max - 2) + 1)
    }

    /// Checks the records from `start` up to `stop`.
    ///
    /// `extra` are the sizes of checkpoints from outside.
    func check(from start: UInt64, to stop: UInt64, extra: [UInt64]) -> RangeSummary {
        var checker = RangeChecker(
            start: start,
            marks: marks(from: start, to: stop, extra: extra),
            bodies: bodies
        )
        do throws(Finding) {
            try check(&checker, start, stop)
            return checker.finish()
        } catch {
            return checker.finish(error)
        }
    }

    private func check(
        _ checker: inout RangeChecker,
        _ start: UInt64,
        _ stop: UInt64
    ) throws(Finding) {
        defer { rows.reset() }
        do throws(SQLiteError) {
            try rows.bind(Int64(clamping: start), at: 0)
            try rows.bind(Int64(clamping: stop), at: 1)
        } catch {
            throw checker.finding(.database, error.message)
        }
        while try step(checker) { try take(&checker) }
        guard checker.summary.next == stop else {
            throw checker.finding(.position, "no row stands here, but later ones do")
        }
    }

    private func step(_ checker: RangeChecker) throws(Finding) -> Bool {
        do throws(SQLiteError) {
            return try rows.step()
        } catch {
            throw checker.finding(.database, "SQLite stops here: \(error.message)")
        }
    }

    private func take(_ checker: inout RangeChecker) throws(Finding) {
        guard rows.isInteger(0) else {
            throw checker.finding(
                .position,
                "the number of the row that stands here is no whole one"
            )
        }
        try rows.withBlob(1) { id throws(Finding) in
            try rows.withBlob(2) { leaf throws(Finding) in
                try rows.withBlob(3) { record throws(Finding) in
                    try checker.take(
                        position: rows.integer(0),
                        id: id,
                        leaf: leaf,
                        record: record
                    ) { tile in
                        stored(tile.place).map { $0 == tile.hashes } ?? true
                    }
                }
            }
        }
    }

    /// Stored checkpoints and the sizes of others, smallest first and at each size the stored one first.
    static func merged(
        _ stored: [(size: UInt64, note: String)],
        _ extra: [UInt64]
    ) -> [(size: UInt64, note: String?)] {
        let others = Set(extra).map { (size: $0, note: String?.none) }
        return (stored.map { (size: $0.size, note: String?.some($0.note)) } + others)
            .sorted { left, right in
                left.size != right.size
                    ? left.size < right.size : left.note != nil && right.note == nil
            }
    }

    // As far as they can be read; that they can't be is told when all records were.
    private func marks(
        from start: UInt64,
        to stop: UInt64,
        extra: [UInt64]
    ) -> [(size: UInt64, note: String?)] {
        var out: [(size: UInt64, note: String)] = []
        try? notes(from: start, to: stop) { size, note in
            out.append((size, note))
            return true
        }
        return Self.merged(out, extra.filter { $0 > start && $0 <= stop })
    }

    /// The stored tile at a place, if there is one; without hashes when it has another form.
    func stored(_ place: Tile.Place) -> [Digest]? {
        guard let tiles else { return nil }
        defer { tiles.reset() }
        do throws(SQLiteError) {
            try tiles.bind(Int64(place.level), at: 0)
            try tiles.bind(Int64(clamping: place.index), at: 1)
            guard try tiles.step() else { return nil }
            return tiles.withBlob(0) { Tile.hashes($0) } ?? []
        } catch {
            tiles.reset()
            forget()
            return []
        }
    }

    /// How many rows the index of event ids lists, and their sum.
    func index() throws(SQLiteError) -> (count: UInt64, sum: UInt64) {
        let ids = try ids.get()
        defer {
            ids.reset()
            forget()
        }
        var count: UInt64 = 0
        var sum: UInt64 = 0
        while try ids.step() {
            let id = ids.withBlob(0) { $0.count == 16 ? $0.identifier(at: 0) : .zero }
            sum &+= RowSum.of(id, UInt64(bitPattern: ids.integer(1)))
            count += 1
        }
        return (count, sum)
    }

    /// Whether a stored checkpoint has a size that is no integer; ``notes(from:to:each:)`` passes it over.
    func hasOddSizes() -> Bool {
        guard marks != nil, let oddSizes else { return false }
        defer { oddSizes.reset() }
        return (try? oddSizes.step()) == true
    }

    /// Calls `each` with the stored checkpoints whose size is in `range`, smallest first, until it says no.
    func notes(
        from start: UInt64,
        to stop: UInt64,
        each: (UInt64, String) -> Bool
    ) throws(SQLiteError) {
        guard let marks else { return }
        do throws(SQLiteError) {
            defer { marks.reset() }
            try marks.bind(Int64(clamping: start), at: 0)
            try marks.bind(Int64(clamping: stop), at: 1)
            while try marks.step() {
                guard each(UInt64(clamping: marks.integer(0)), marks.text(1)) else { return }
            }
        } catch {
            forget()
            throw error
        }
    }
}
