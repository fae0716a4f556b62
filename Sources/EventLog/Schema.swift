import Migrations
import SQLite

/// What stands in a database's schema, and what its migrations make.
struct Schema {
    /// A table, an index or a trigger; without SQL when SQLite made it by itself.
    struct Part: Equatable {
        let kind: String
        let name: String
        let table: String
        let sql: String

        /// Two texts are one when they differ in white space alone.
        var words: [Substring] { sql.split(whereSeparator: \.isWhitespace) }

        /// Whether nothing is lost with it.
        var canBeMadeAgain: Bool { kind == "trigger" || (kind == "index" && !sql.isEmpty) }
    }

    private static let question = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema"

    static func parts(
        of connection: Connection,
        _ question: String = Self.question
    ) throws(SQLiteError) -> [Part] {
        let rows = try connection.prepare(question)
        var out: [Part] = []
        while try rows.step() {
            out.append(
                Part(
                    kind: rows.text(0),
                    name: rows.text(1),
                    table: rows.text(2),
                    sql: rows.text(3)
                )
            )
        }
        return out
    }

    /// What `migrations` make of an empty database.
    static func wanted(_ migrations: [Migration]) throws(SQLiteError) -> [Part] {
        let connection = try Connection(path: "", mode: .memory)
        for migration in migrations {
            try connection.execute(String(decoding: migration.sql, as: UTF8.self))
        }
        return try parts(of: connection)
    }

    /// Makes triggers and indexes of the migrations again where they are missing or others, and takes away
    /// those that belong to nobody; each is told before.
    ///
    /// - Throws: `corrupt` when a table, or an index that stands for a constraint, is missing or another.
    static func mend(
        _ connection: Connection,
        as migrations: [Migration],
        tell: (String) -> Void
    ) throws(SQLiteError) {
        // SQLite's own tables hold what ANALYZE found.
        let found = try parts(of: connection).filter { !$0.name.hasPrefix("sqlite_stat") }
        let wanted = try Self.wanted(migrations)
        var changes: [String] = []
        for part in wanted {
            let other = found.first { $0.name == part.name && $0.kind == part.kind }
            guard other?.words != part.words else { continue }
            guard part.canBeMadeAgain else {
                throw SQLiteError(
                    code: SQLiteError.corrupt,
                    message: "its \(part.kind) \(part.name) is "
                        + (other == nil ? "missing" : "another")
                        + "; restore a backup that verifies"
                )
            }
            let words = other == nil ? "was missing" : "had another text"
            tell("\(part.kind) \(part.name) of events.db \(words) and was made again")
            if other != nil { changes.append(Self.drop(part)) }
            changes.append(part.sql)
        }
        for part in found
        where ["trigger", "index", "view"].contains(part.kind)
            && !wanted.contains(where: { $0.name == part.name && $0.kind == part.kind })
        {
            tell("\(part.kind) \(part.name) does not belong to events.db and was taken away")
            changes.append(Self.drop(part))
        }
        guard !changes.isEmpty else { return }
        try connection.transaction { () throws(SQLiteError) in
            for change in changes { try connection.execute(change) }
        }
    }

    /// What of `migrations` is missing or another in a database of their version, and can't be made again.
    ///
    /// `nil` in one of an earlier version, which the next opening brings up to this one.
    static func fault(
        of connection: Connection,
        as migrations: [Migration]
    ) throws(SQLiteError) -> String? {
        let version = try connection.prepare("PRAGMA user_version")
        guard try version.step(), version.integer(0) == migrations.last?.version else { return nil }
        version.reset()
        let found = try parts(of: connection)
        return try wanted(migrations)
            .first { part in
                !part.canBeMadeAgain
                    && !found.contains {
                        $0.name == part.name && $0.kind == part.kind && $0.words == part.words
                    }
            }
            .map {
                "its \($0.kind) \($0.name) is missing or another; restore a backup that verifies"
            }
    }

    /// Puts an empty table in the place of a damaged one that holds nothing of its own.
    static func empty(
        _ table: String,
        of connection: Connection,
        as migrations: [Migration]
    ) throws(SQLiteError) {
        let made = try wanted(migrations).first { $0.kind == "table" && $0.name == table }
        guard let made else { preconditionFailure("no migration makes the table \(table)") }
        try connection.replace(table, by: made.sql)
    }

    private static func drop(_ part: Part) -> String {
        let name = part.name.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        return "DROP \(part.kind.uppercased()) \"\(name)\""
    }

    // MARK: Telling

    /// What is odd about the guards of a log that is only read, each a sentence (LOG-56).
    static func oddGuards(of connection: Connection) -> [String] {
        let tables = "SELECT type, name, tbl_name, '' FROM sqlite_schema WHERE type = 'table'"
        let guards = Self.question + " WHERE type = 'trigger' ORDER BY name"
        guard let known = try? parts(of: connection, tables).map(\.name),
            let found = try? parts(of: connection, guards),
            let all = try? Self.wanted(Migrations.eventLog)
        else { return [] }
        // A log of schema version 1 has no checkpoints to guard.
        let wanted = all.filter { $0.kind == "trigger" && known.contains($0.table) }
        var out: [String] = []
        let version = try? connection.prepare("PRAGMA user_version")
        if (try? version?.step()) == true, (version?.integer(0) ?? 0) >= 2 {
            out += all.filter { $0.kind == "table" && !known.contains($0.name) }
                .map {
                    "Table \($0.name) is missing; the service does not start without it: restore a "
                        + "backup."
                }
        }
        for part in wanted {
            let other = found.first { $0.name == part.name }
            guard other?.words != part.words else { continue }
            out.append(
                "Trigger \(part.name) is \(other == nil ? "missing" : "another"): rows of \(part.table) "
                    + "could be changed by hand; the next start of the service makes it again."
            )
        }
        for part in found where !wanted.contains(where: { $0.name == part.name }) {
            out.append(
                "Trigger \(part.name) does not belong to the log; the next start of the service takes "
                    + "it away."
            )
        }
        return Array(out.prefix(10))
    }
}
