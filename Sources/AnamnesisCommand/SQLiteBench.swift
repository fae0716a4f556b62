import JSON
import SQLite
import World

/// Measures what this machine's SQLite gives to whoever appends events without a log of ours: the limit
/// beside ``LogBench``.
///
/// One table `(seq, stream, at, body, id)` with an index on `(stream, seq)`, WAL, `synchronous=FULL` and
/// SQLite's own checkpoints; no chain, no seal, one caller.
enum SQLiteBench {
    /// Inserts rows of `bodyBytes` bytes, `batch` in a transaction, for `seconds`.
    ///
    /// - Parameters:
    ///   - seconds: How long.
    ///   - batch: Rows in a transaction.
    ///   - bodyBytes: Bytes of each body.
    ///   - directory: Where the database is made; a real disk.
    /// - Returns: Rows a second, how long a transaction took, and bytes of the database for each row.
    /// - Throws: What SQLite refused.
    static func append(
        seconds: Double,
        batch: Int,
        bodyBytes: Int,
        directory: String?
    ) throws -> JSON {
        let path = BenchPlace(directory).directory + ".db"
        defer { for suffix in ["", "-wal", "-shm"] { SystemCalls.remove(path + suffix) } }
        let connection = try Connection(path: path, mode: .readWriteCreate)
        try connection.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE event (seq INTEGER PRIMARY KEY, stream INTEGER, at INTEGER, body BLOB, id BLOB);
            CREATE INDEX event_by_stream ON event (stream, seq);
            """
        )
        let insert = try connection.prepare("INSERT INTO event VALUES (?, ?, ?, ?, NULL)")
        let body = LogBench.body(bodyBytes)
        var waits: [UInt64] = []
        var rows: Int64 = 0
        let start = World.system.monotonic()
        let end = start + UInt64(max(0, seconds) * 1e9)
        while true {
            let begun = World.system.monotonic()
            guard begun < end else { break }
            try connection.transaction { () throws(SQLiteError) in
                for _ in 0..<max(1, batch) {
                    rows += 1
                    try insert.bind(rows, at: 0)
                    try insert.bind(rows &* 2_654_435_761 % 1000, at: 1)
                    try insert.bind(Int64(clamping: begun), at: 2)
                    try insert.bind(body, at: 3)
                    try insert.run()
                }
            }
            waits.append(World.system.monotonic() - begun)
        }
        let elapsed = Double(World.system.monotonic() - start) / 1e9
        _ = try connection.checkpoint(.truncate)
        waits.sort()
        return [
            "bench": "sqlite", "batch": JSON(batch), "body_bytes": JSON(bodyBytes),
            "events": .integer(rows), "seconds": JSON(elapsed),
            "per_second": JSON(Double(rows) / elapsed),
            "p50_us": JSON(LogBench.percentile(waits, 0.5)),
            "p99_us": JSON(LogBench.percentile(waits, 0.99)),
            "max_us": JSON(LogBench.percentile(waits, 1)),
            "bytes_per_event": JSON(try Self.bytes(connection) / Double(max(1, rows))),
        ]
    }

    /// Bytes of the database file at `path`, which nobody has open.
    static func bytes(path: String) throws -> Double {
        try bytes(try Connection(path: path, mode: .readOnly))
    }

    private static func bytes(_ connection: Connection) throws -> Double {
        let row = try connection.prepare(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        )
        return try row.step() ? Double(row.integer(0)) : 0
    }
}
