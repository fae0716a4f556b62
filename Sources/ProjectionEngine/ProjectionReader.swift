import Cryptography
import SQLite

/// The questions of projections, compiled on one connection.
struct QuerySet {
    private struct Query {
        let statement: Statement
        let parameters: [String]
        let columns: [String]
    }

    private let connection: Connection
    private let isBounded: Bool
    private var queries: [String: [String: Query]] = [:]

    /// `isBounded` for files that come from outside: their answers have an end.
    init(_ connection: Connection, isBounded: Bool = false) {
        self.connection = connection
        self.isBounded = isBounded
    }

    /// Compiles a question of `file`, which may read the file's own tables alone.
    mutating func add(
        _ section: ProjectionFile.Section,
        of file: ProjectionFile,
        owned: Ownership
    ) throws(SQLiteError) {
        guard case .query(let name, let parameters) = section.heading else { return }
        connection.setAuthorizer { Confinement.permits($0, at: .query, owned: owned) }
        defer { connection.setAuthorizer(nil) }
        let statement = try connection.prepare(section.sql)
        guard statement.isReadOnly, statement.columnCount > 0 else {
            throw SQLiteError(code: 1, message: "a query reads and answers")
        }
        var names: [String] = []
        for index in 0..<statement.parameterCount {
            let name = String((statement.parameterName(index) ?? "?").dropFirst())
            guard parameters.contains(name) else {
                throw SQLiteError(code: 1, message: "the query does not declare :\(name)")
            }
            names.append(name)
        }
        let columns = (0..<statement.columnCount).map { statement.columnName($0) }
        queries[file.name, default: [:]][name] = Query(
            statement: statement,
            parameters: names,
            columns: columns
        )
    }

    /// Answers a question; parameters left out are null.
    func rows(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue],
        position: () throws(SQLiteError) -> UInt64
    ) throws(ReadModelError) -> Rows {
        var rows: [Rows.Row] = []
        var bytes = 0
        let columns = queries[projection]?[name]?.columns ?? []
        try visit(projection, name, parameters) { statement throws(SQLiteError) in
            let row = Rows.Row(values: columns.indices.map { statement.column($0) })
            rows.append(row)
            if isBounded { try Self.count(row, of: rows.count, &bytes) }
        }
        do throws(SQLiteError) {
            return Rows(columns: columns, rows: rows, position: try position())
        } catch {
            throw ReadModelError(error, projection)
        }
    }

    /// Calls `body` at each row of the answer to a question; parameters left out are null.
    func visit(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue],
        _ body: (Statement) throws(SQLiteError) -> Void
    ) throws(ReadModelError) {
        guard let query = queries[projection]?[name] else {
            throw ReadModelError(.unknownQuery(projection: projection, query: name))
        }
        do throws(SQLiteError) {
            defer { query.statement.reset() }
            for (offset, parameter) in query.parameters.enumerated() {
                try query.statement.bind(parameters[parameter] ?? .null, at: offset)
            }
            while try query.statement.step() { try body(query.statement) }
        } catch {
            throw ReadModelError(error, projection)
        }
    }
}

extension QuerySet {
    /// Ends an answer that grows too large.
    private static func count(
        _ row: Rows.Row,
        of rows: Int,
        _ bytes: inout Int
    ) throws(SQLiteError) {
        for value in row.values {
            switch value {
            case .text(let text): bytes += text.utf8.count
            case .blob(let blob): bytes += blob.count
            case .null, .integer, .real: bytes += 8
            }
        }
        guard rows <= Guardrails.rowsMax, bytes <= Guardrails.answerBytesMax else {
            throw SQLiteError(
                code: 18,
                message: "more than \(Guardrails.rowsMax) rows, or 8 MiB; narrow it, or use LIMIT"
            )
        }
    }
}

/// A connection that answers questions, each at one moment of the read models.
final class ProjectionReader {
    private let connection: Connection
    private let queries: QuerySet
    private let begin: Statement
    private let end: Statement
    private let position: Statement

    init(
        storage: ReadStorage,
        files: [ProjectionFile],
        owned: [String: Ownership]
    ) throws(ReadModelError) {
        do throws(SQLiteError) {
            guard let connection = try storage.reader() else {
                throw SQLiteError(code: SQLiteError.misuse, message: "no file to read")
            }
            try connection.execute(Confinement.declareTables)
            var queries = QuerySet(connection, isBounded: storage.guardrails != nil)
            for file in files {
                for section in file.sections {
                    try queries.add(section, of: file, owned: owned[file.name] ?? Ownership([]))
                }
            }
            self.connection = connection
            self.queries = queries
            begin = try connection.prepare("BEGIN")
            end = try connection.prepare("COMMIT")
            position = try connection.prepare(
                "SELECT position FROM anamnesis_projection WHERE name = ?"
            )
        } catch {
            throw ReadModelError(error)
        }
    }

    /// Answers questions in one transaction, so that all of them see one moment.
    ///
    /// The rows were known to hold for `since` events before it began: later ones may have changed none.
    func queries(
        _ projection: String,
        _ questions: [(name: String, parameters: [String: SQLValue])],
        since: UInt64
    ) throws(ReadModelError) -> [Rows] {
        try atOneMoment(projection) { () throws(ReadModelError) in
            var out: [Rows] = []
            for (name, parameters) in questions {
                out.append(
                    try queries.rows(projection, name, parameters) { () throws(SQLiteError) in
                        max(since, try position(of: projection))
                    }
                )
            }
            return out
        }
    }

    /// Lets `body` read a projection in one transaction, whose rows were known to hold for `since` events.
    func read<Result: Sendable>(
        _ projection: String,
        since: UInt64,
        _ body: @Sendable (ProjectionReading) throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        try atOneMoment(projection) { () throws(ReadModelError) in
            let position: UInt64
            do throws(SQLiteError) {
                position = max(since, try self.position(of: projection))
            } catch {
                throw ReadModelError(error, projection)
            }
            return try body(ProjectionReading(queries, of: projection, position: position))
        }
    }

    private func atOneMoment<Result>(
        _ projection: String,
        _ body: () throws(ReadModelError) -> Result
    ) throws(ReadModelError) -> Result {
        do throws(SQLiteError) {
            try begin.run()
        } catch {
            throw ReadModelError(error, projection)
        }
        defer { try? end.run() }
        return try body()
    }

    private func position(of projection: String) throws(SQLiteError) -> UInt64 {
        try position.bind(projection, at: 0)
        defer { position.reset() }
        return try position.step() ? UInt64(clamping: position.integer(0)) : 0
    }
}
