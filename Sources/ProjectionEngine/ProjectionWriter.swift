import Cryptography
import EventLog
import SQLite
import World

/// The connection that makes tables, takes events in, and in memory answers too.
///
/// `anamnesis_projection` says which file made each projection's tables and how many events they hold;
/// `anamnesis_table` which tables are whose, `anamnesis_index` which indexes are still to be made. A file whose digest differs loses its tables and begins anew.
final class ProjectionWriter {
    private struct Loaded {
        let owned: Ownership
        /// How many events it holds, and the leaf of the last of them.
        var position: UInt64 = 0
        var leaf: [UInt8] = []
        /// What each type of event does, by the type's number.
        var handlers: [[BoundStatement]] = []
        var anyEvent: [BoundStatement] = []

        func takes(_ number: Int) -> Bool {
            !anyEvent.isEmpty || number < handlers.count && !handlers[number].isEmpty
        }

        mutating func add(_ statements: [BoundStatement], for number: Int) {
            while handlers.count <= number { handlers.append([]) }
            handlers[number] += statements
        }
    }

    /// Of the tables above, and of how events are applied: another one makes everything anew.
    private static let version: Int64 = 2

    let connection: Connection
    /// Whether ``makeIndexes()`` has something to do.
    var hasIndexesToMake = false
    private var loaded: [String: Loaded] = [:]
    /// Types of events that do something, numbered as they come.
    private var numbers: [String: Int] = [:]
    /// The line of the file whose SQL is being compiled, for errors.
    private var line = 1
    private var queries: QuerySet
    private let begin: Statement
    private let commit: Statement
    private let move: Statement
    /// Whether the positions in the file lag behind, as nothing else was to be written.
    private var isUnsaved = false

    init(
        storage: ReadStorage,
        files: [ProjectionFile],
        events: [String: DeclaredEvent],
        isBulk: Bool
    ) throws(ReadModelError) {
        do throws(SQLiteError) {
            connection = try storage.writer()
            try connection.execute(Confinement.declareTables)
            try Self.prepareTables(connection)
            begin = try connection.prepare("BEGIN IMMEDIATE")
            commit = try connection.prepare("COMMIT")
            move = try connection.prepare(
                "UPDATE anamnesis_projection SET position = ?, leaf = ? WHERE name = ?"
            )
            queries = QuerySet(connection, isBounded: storage.guardrails != nil)
            for name in try strings("SELECT name FROM anamnesis_projection")
            where !files.contains(where: { $0.name == name }) {
                try connection.transaction { () throws(SQLiteError) in try drop(name) }
            }
        } catch {
            throw ReadModelError(error)
        }
        // Of a process that ended before its time; queries may name them.
        try makeIndexes()
        for file in files { try load(file, events: events, isBulk: isBulk) }
    }

    /// Which tables belong to which projection.
    var owned: [String: Ownership] { loaded.mapValues(\.owned) }

    /// How many events each projection has taken in.
    var positions: [String: UInt64] { loaded.mapValues(\.position) }

    /// The leaf of the last event taken in, and how many that makes; `nil` before the first.
    var latest: (count: UInt64, leaf: [UInt8])? {
        loaded.values.filter { $0.position > 0 }.max { $0.position < $1.position }
            .map { ($0.position, $0.leaf) }
    }

    // MARK: Making

    private static func prepareTables(_ connection: Connection) throws(SQLiteError) {
        let question = try connection.prepare("PRAGMA user_version")
        let version = try question.step() ? question.integer(0) : 0
        question.reset()
        guard version != Self.version else { return }
        guard version == 0 else { throw SQLiteError(code: 11, message: "of another program") }
        try connection.transaction { () throws(SQLiteError) in
            try connection.execute(
                """
                CREATE TABLE anamnesis_projection (
                    name TEXT PRIMARY KEY, digest BLOB NOT NULL, position INTEGER NOT NULL, leaf BLOB
                ) STRICT;
                CREATE TABLE anamnesis_table (
                    name TEXT PRIMARY KEY, kind TEXT NOT NULL, projection TEXT NOT NULL
                ) STRICT;
                CREATE TABLE anamnesis_index (
                    name TEXT PRIMARY KEY, projection TEXT NOT NULL, sql TEXT NOT NULL
                ) STRICT;
                PRAGMA user_version = \(Self.version);
                """
            )
        }
    }

    func strings(_ sql: String, _ value: String? = nil) throws(SQLiteError) -> [String] {
        let rows = try connection.prepare(sql)
        if let value { try rows.bind(value, at: 0) }
        var out: [String] = []
        while try rows.step() { out.append(rows.text(0)) }
        return out
    }

    static func quoted(_ name: String) -> String {
        let parts = name.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }

    private func drop(_ name: String) throws(SQLiteError) {
        for kind in ["view", "table"] {
            let tables = try strings(
                "SELECT name FROM anamnesis_table WHERE kind = '\(kind)' AND projection = ?",
                name
            )
            for table in tables {
                try connection.execute("DROP \(kind) IF EXISTS \(Self.quoted(table))")
            }
        }
        for table in [
            "anamnesis_table WHERE projection", "anamnesis_index WHERE projection",
            "anamnesis_projection WHERE name",
        ] {
            let delete = try connection.prepare("DELETE FROM \(table) = ?")
            try delete.bind(name, at: 0)
            try delete.run()
        }
    }

    private func load(
        _ file: ProjectionFile,
        events: [String: DeclaredEvent],
        isBulk: Bool
    ) throws(ReadModelError) {
        line = 1
        do throws(SQLiteError) {
            let stored = try storedPosition(file)
            if stored == nil {
                try connection.transaction { () throws(SQLiteError) in
                    try drop(file.name)
                    for section in file.sections where section.heading == .tables {
                        try makeTables(section, of: file)
                    }
                    try register(file)
                }
            }
            let tables = try strings(
                "SELECT name FROM anamnesis_table WHERE projection = ?",
                file.name
            )
            loaded[file.name] = Loaded(
                owned: Ownership(tables),
                position: stored?.position ?? 0,
                leaf: stored?.leaf ?? []
            )
            for section in file.sections {
                line = section.line
                try load(section, of: file, events: events)
            }
            if stored == nil, isBulk {
                try connection.transaction { () throws(SQLiteError) in
                    try putOffIndexes(of: file.name)
                }
            }
        } catch {
            guard !error.isDamage else { throw ReadModelError(error, file.name) }
            throw ReadModelError(.refused(file: file.name, line: line, reason: "\(error)"))
        }
    }

    private func storedPosition(
        _ file: ProjectionFile
    ) throws(SQLiteError) -> (position: UInt64, leaf: [UInt8])? {
        let row = try connection.prepare(
            "SELECT digest, position, leaf FROM anamnesis_projection WHERE name = ?"
        )
        try row.bind(file.name, at: 0)
        defer { row.reset() }
        guard try row.step(), row.blob(0) == file.digest.bytes else { return nil }
        return (UInt64(clamping: row.integer(1)), row.blob(2))
    }

    private func register(_ file: ProjectionFile) throws(SQLiteError) {
        let insert = try connection.prepare(
            "INSERT INTO anamnesis_projection VALUES (?, ?, 0, NULL)"
        )
        try insert.bind(file.name, at: 0)
        try insert.bind(file.digest.bytes, at: 1)
        try insert.run()
    }

    private func makeTables(
        _ section: ProjectionFile.Section,
        of file: ProjectionFile
    ) throws(SQLiteError) {
        let owned = Ownership([])
        connection.setAuthorizer { Confinement.permits($0, at: .tables, owned: owned) }
        defer { connection.setAuthorizer(nil) }
        var statements = connection.statements(in: section.sql)
        line = section.line(of: 0)
        while let (statement, source) = try statements.next() {
            try statement.run()
            line = section.line(of: source.upperBound)
        }
        connection.setAuthorizer(nil)
        for (name, kind) in owned.kinds {
            let insert = try connection.prepare("INSERT INTO anamnesis_table VALUES (?, ?, ?)")
            try insert.bind(name, at: 0)
            try insert.bind(kind, at: 1)
            try insert.bind(file.name, at: 2)
            try insert.run()
        }
    }

    private func load(
        _ section: ProjectionFile.Section,
        of file: ProjectionFile,
        events: [String: DeclaredEvent]
    ) throws(SQLiteError) {
        guard let owned = loaded[file.name]?.owned else { return }
        switch section.heading {
        case .tables: break
        case .query: try queries.add(section, of: file, owned: owned)
        case .on(let event, _):
            guard event == "*" || events[event] != nil else {
                throw SQLiteError(code: 1, message: "no event is called \(event)")
            }
            let bound = try statements(section, of: events[event], owned: owned)
            if event == "*" {
                loaded[file.name]?.anyEvent += bound
            } else {
                let number = numbers[event] ?? numbers.count
                numbers[event] = number
                loaded[file.name]?.add(bound, for: number)
            }
        }
    }

    private func statements(
        _ section: ProjectionFile.Section,
        of event: DeclaredEvent?,
        owned: Ownership
    ) throws(SQLiteError) -> [BoundStatement] {
        let watch = WriteWatch()
        connection.setAuthorizer { action in
            watch.see(action)
            return Confinement.permits(action, at: .event, owned: owned)
        }
        defer { connection.setAuthorizer(nil) }
        var out: [BoundStatement] = []
        var statements = connection.statements(in: section.sql)
        line = section.line(of: 0)
        while let (statement, source) = try statements.next() {
            guard watch.takeSeen() else {
                throw SQLiteError(code: 1, message: "what an event does is to change a table")
            }
            out.append(try BoundStatement(statement, event: event, line: line))
            line = section.line(of: source.upperBound)
        }
        return out
    }

    // MARK: Running

    /// The statements that run when events come.
    func statements(of projection: String) -> [Statement] {
        guard let loaded = loaded[projection] else { return [] }
        return (loaded.handlers.joined() + loaded.anyEvent).map(\.statement)
    }

    /// Takes events in, in one transaction; each projection skips those it has.
    ///
    /// Nothing is written for events that concern none of them.
    func apply(_ events: [DecodedEvent]) throws(ReadModelError) {
        guard let last = events.last?.event else { return }
        let numbered = events.map { (number: numbers[$0.event.type] ?? .max, event: $0) }
        let behind = loaded.filter { $0.value.position <= last.position }
        guard !behind.isEmpty else { return }
        for name in behind.keys {
            loaded[name]?.position = last.position + 1
            loaded[name]?.leaf = last.leaf.bytes
        }
        isUnsaved = true
        let isConcerned = behind.values.contains { projection in
            numbered.contains { projection.takes($0.number) }
        }
        guard isConcerned else { return }
        var applying = "*"
        do throws(SQLiteError) {
            try begin.run()
            for (name, projection) in behind {
                applying = name
                try run(projection, numbered)
            }
            try writePositions()
            try commit.run()
            isUnsaved = false
        } catch {
            if connection.isInTransaction { try? connection.execute("ROLLBACK") }
            for (name, projection) in behind {
                loaded[name]?.position = projection.position
                loaded[name]?.leaf = projection.leaf
            }
            throw ReadModelError(error, applying)
        }
    }

    /// Writes down how many events were taken in, if that moved with nothing else to write.
    func savePositions() throws(ReadModelError) {
        guard isUnsaved else { return }
        do throws(SQLiteError) {
            try connection.transaction { () throws(SQLiteError) in try writePositions() }
            isUnsaved = false
        } catch {
            throw ReadModelError(error)
        }
    }

    private func writePositions() throws(SQLiteError) {
        for (name, projection) in loaded {
            try move.bind(Int64(clamping: projection.position), at: 0)
            try move.bind(projection.leaf, at: 1)
            try move.bind(name, at: 2)
            try move.run()
        }
    }

    private func run(
        _ projection: Loaded,
        _ events: [(number: Int, event: DecodedEvent)]
    ) throws(SQLiteError) {
        for (number, decoded) in events where decoded.event.position >= projection.position {
            if number < projection.handlers.count {
                for statement in projection.handlers[number] { try statement.run(decoded) }
            }
            for statement in projection.anyEvent { try statement.run(decoded) }
        }
    }

    /// Copies everything into a new place.
    func copy(to place: ReadStorage) throws(ReadModelError) {
        do throws(SQLiteError) {
            let target = try place.empty()
            try connection.copy(to: target)
        } catch {
            throw ReadModelError(error)
        }
    }

    /// Answers a question.
    func query(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue]
    ) throws(ReadModelError) -> Rows {
        let position = loaded[projection]?.position ?? 0
        return try queries.rows(projection, name, parameters) { position }
    }

    /// Lets `body` read a projection.
    func read<Result: Sendable>(
        _ projection: String,
        _ body: @Sendable (ProjectionReading) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        let position = loaded[projection]?.position ?? 0
        return try body(ProjectionReading(queries, of: projection, position: position))
    }

    /// A digest of every row of every table of a projection, in whatever order they lie, and of what is wrong with its
    /// indexes; in little memory.
    func contentDigest(of projection: String) throws(ReadModelError) -> Digest {
        guard let owned = loaded[projection]?.owned else {
            throw ReadModelError(.unknownQuery(projection: projection, query: "*"))
        }
        var text = ""
        do throws(SQLiteError) {
            let tables = try strings(
                "SELECT name FROM anamnesis_table WHERE kind = 'table' AND projection = ?"
                    + " ORDER BY name",
                projection
            )
            for name in tables where owned.contains(name) {
                let rows = try connection.prepare("SELECT * FROM \"\(name)\"")
                // The sum of the rows' hashes, in four words: it does not depend on their order.
                var sums: [UInt64] = [0, 0, 0, 0]
                var count = 0
                var line: [UInt8] = []
                while try rows.step() {
                    line.removeAll(keepingCapacity: true)
                    for column in 0..<rows.columnCount {
                        Self.append(rows.column(column), to: &line)
                    }
                    for (index, byte) in SHA256.hash(line).bytes.enumerated() {
                        sums[index / 8] &+= UInt64(byte) &<< UInt64(index % 8 * 8)
                    }
                    count += 1
                }
                text += "\(name) \(count) \(sums)\n"
                if let fault = try connection.fault(of: name) { text += "\(fault)\n" }
            }
        } catch {
            throw ReadModelError(error, projection)
        }
        return SHA256.hash(Array(text.utf8))
    }

    /// Appends a value as digests see it: its kind, how many bytes it has, and these.
    private static func append(_ value: SQLValue, to line: inout [UInt8]) {
        func append(_ kind: UInt8, _ number: UInt64) {
            line.append(kind)
            for shift in stride(from: 0, to: 64, by: 8) {
                line.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
            }
        }
        func append(_ kind: UInt8, _ bytes: some Collection<UInt8>) {
            append(kind, UInt64(bytes.count))
            line.append(contentsOf: bytes)
        }
        switch value {
        case .null: line.append(0)
        case .integer(let number): append(1, UInt64(bitPattern: number))
        case .real(let number): append(2, number.bitPattern)
        case .text(let text): append(3, text.utf8)
        case .blob(let bytes): append(4, bytes)
        }
    }
}

/// Notices whether a statement being prepared writes rows; SQLite asks nobody about `VACUUM` and its like.
private final class WriteWatch {
    private var seen = false

    func see(_ action: AuthorizerAction) {
        switch action.kind {
        case .insert, .update, .delete: seen = true
        default: break
        }
    }

    func takeSeen() -> Bool {
        defer { seen = false }
        return seen
    }
}
