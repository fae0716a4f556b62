import SQLite

@testable import EventLog

/// A row of the log as its bytes.
struct Row: Equatable {
    var position: Int64
    var id: [UInt8]
    var leaf: [UInt8]
    var record: [UInt8]
}

extension Place {
    /// The rows of the closed log.
    func rows() throws -> [Row] {
        let connection = try Connection(path: events, mode: .immutable)
        let select = try connection.prepare(
            "SELECT pos, event_id, leaf, rec FROM event ORDER BY pos"
        )
        var out: [Row] = []
        while try select.step() {
            out.append(
                Row(
                    position: select.integer(0),
                    id: select.blob(1),
                    leaf: select.blob(2),
                    record: select.blob(3)
                )
            )
        }
        return out
    }

    /// Changes the closed log as somebody with the file could, triggers taken away first.
    func tamper(_ sql: String) throws {
        let connection = try Connection(path: events, mode: .readWrite)
        try connection.execute(
            "DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted"
        )
        try connection.execute("PRAGMA ignore_check_constraints = ON")
        try connection.execute(sql)
    }

    /// Verifies rows as if they stood in a file, in memory.
    func verdict(on rows: [Row]) throws -> Verdict {
        let connection = try Connection(path: "", mode: .memory)
        try connection.execute(
            "CREATE TABLE event (pos INTEGER PRIMARY KEY, event_id BLOB UNIQUE, leaf BLOB, rec BLOB)"
        )
        let insert = try connection.prepare("INSERT INTO event VALUES (?, ?, ?, ?)")
        for row in rows {
            try insert.bind(row.position, at: 0)
            try insert.bind(row.id, at: 1)
            try insert.bind(row.leaf, at: 2)
            try insert.bind(row.record, at: 3)
            try insert.run()
        }
        return Verifier.verify(connection)
    }
}
