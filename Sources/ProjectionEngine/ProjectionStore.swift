import Cryptography
import EventLog
import JSON
import SQLite
import Synchronization

/// The fields an event's body may have; what parameters of projection files are checked against.
public struct DeclaredEvent: Sendable {
    let name: String
    let fields: Set<String>

    /// An event name and the names of its body's fields.
    public init(name: String, fields: some Sequence<String>) {
        self.name = name
        self.fields = Set(fields)
    }
}

/// One projection: its tables in a database of their own, its statements, and how far it has come.
///
/// The database is private memory of this process; nothing of it reaches a disk.
final class ProjectionStore: Sendable {
    let file: ProjectionFile
    private let state: Mutex<State>

    init(file: ProjectionFile, events: [String: DeclaredEvent]) throws(ProjectionError) {
        self.file = file
        state = Mutex(try State(file: file, events: events))
    }

    /// How many events were taken in.
    var position: UInt64 { state.withLock { $0.position } }

    /// Takes events in, all or none; those before ``position`` are skipped.
    func apply(_ events: [DecodedEvent]) throws(ProjectionError) {
        let outcome = state.withLock { state -> ProjectionError? in
            do throws(SQLiteError) {
                try state.apply(events)
                return nil
            } catch {
                return .failed(projection: file.name, reason: "\(error)")
            }
        }
        if let outcome { throw outcome }
    }

    /// Answers a query; parameters left out are null.
    func query(_ name: String, _ parameters: [String: SQLValue]) throws(ProjectionError) -> Rows {
        let outcome = state.withLock { state -> Result<Rows, ProjectionError> in
            do throws(ProjectionError) {
                return .success(try state.query(name, parameters, file: file.name))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// SHA-256 over every row of every table, in a fixed order.
    func contentDigest() throws(ProjectionError) -> Digest {
        let outcome = state.withLock { state -> Result<Digest, ProjectionError> in
            do throws(SQLiteError) {
                return .success(try state.contentDigest())
            } catch {
                return .failure(.failed(projection: file.name, reason: "\(error)"))
            }
        }
        return try outcome.get()
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

private struct Query {
    let statement: Statement
    let parameters: [String]
    let columns: [String]
}

private struct State {
    let connection: Connection
    var position: UInt64 = 0
    private var handlers: [String: [BoundStatement]] = [:]
    private var anyEvent: [BoundStatement] = []
    private var queries: [String: Query] = [:]

    init(file: ProjectionFile, events: [String: DeclaredEvent]) throws(ProjectionError) {
        do throws(SQLiteError) {
            connection = try Connection(path: ":memory:", mode: .memory)
            // Their tables are declared when first named, which a confined file may not do.
            try connection.execute("SELECT 1 FROM json_each('[]'); SELECT 1 FROM json_tree('[]')")
        } catch {
            throw .failed(projection: file.name, reason: "\(error)")
        }
        for section in file.sections {
            do throws(SQLiteError) {
                try load(section, events: events, file: file)
            } catch {
                throw Self.refusal(file, section.line, "\(error)")
            }
        }
        connection.setAuthorizer(nil)
    }

    private static func refusal(
        _ file: ProjectionFile,
        _ line: Int,
        _ reason: String
    )
        -> ProjectionError
    {
        .refused(file: file.name, line: line, reason: reason)
    }

    private mutating func load(
        _ section: ProjectionFile.Section,
        events: [String: DeclaredEvent],
        file: ProjectionFile
    ) throws(SQLiteError) {
        switch section.heading {
        case .tables:
            connection.setAuthorizer { Confinement.permits($0, at: .tables) }
            var statements = connection.statements(in: section.sql)
            while let (statement, _) = try statements.next() {
                while try statement.step() {}
            }
        case .on(let event, _):
            guard event == "*" || events[event] != nil else {
                throw SQLiteError(code: 1, message: "no event is called \(event)")
            }
            let watch = WriteWatch()
            connection.setAuthorizer { action in
                watch.see(action)
                return Confinement.permits(action, at: .event)
            }
            var statements = connection.statements(in: section.sql)
            while let (statement, _) = try statements.next() {
                guard watch.takeSeen() else {
                    throw SQLiteError(code: 1, message: "what an event does is to change a table")
                }
                let bound = try bind(statement, event: events[event])
                if event == "*" {
                    anyEvent.append(bound)
                } else {
                    handlers[event, default: []].append(bound)
                }
            }
        case .query(let name, let parameters):
            connection.setAuthorizer { Confinement.permits($0, at: .query) }
            queries[name] = try query(connection.prepare(section.sql), parameters: parameters)
        }
    }

    private func bind(
        _ statement: Statement,
        event: DeclaredEvent?
    ) throws(SQLiteError)
        -> BoundStatement
    {
        var sources: [ParameterSource] = []
        var needsBody = false
        for index in 0..<statement.parameterCount {
            let name = String((statement.parameterName(index) ?? "?").dropFirst())
            if let field = EnvelopeField(rawValue: name) {
                sources.append(.envelope(field))
            } else if let event, event.fields.contains(name) {
                sources.append(.body(name))
                needsBody = true
            } else {
                throw SQLiteError(code: 1, message: "no field is called :\(name)")
            }
        }
        return BoundStatement(statement: statement, sources: sources, needsBody: needsBody)
    }

    private func query(_ statement: Statement, parameters: [String]) throws(SQLiteError) -> Query {
        var names: [String] = []
        for index in 0..<statement.parameterCount {
            let name = String((statement.parameterName(index) ?? "?").dropFirst())
            guard parameters.contains(name) else {
                throw SQLiteError(code: 1, message: "the query does not declare :\(name)")
            }
            names.append(name)
        }
        let columns = (0..<statement.columnCount).map { statement.columnName($0) }
        return Query(statement: statement, parameters: names, columns: columns)
    }

    mutating func apply(_ events: [DecodedEvent]) throws(SQLiteError) {
        try connection.execute("BEGIN")
        var next = position
        do throws(SQLiteError) {
            for decoded in events where decoded.event.position >= next {
                for statement in handlers[decoded.event.type] ?? [] { try statement.run(decoded) }
                for statement in anyEvent { try statement.run(decoded) }
                next = decoded.event.position + 1
            }
            try connection.execute("COMMIT")
        } catch {
            try? connection.execute("ROLLBACK")
            throw error
        }
        position = next
    }

    func query(
        _ name: String,
        _ parameters: [String: SQLValue],
        file: String
    )
        throws(ProjectionError) -> Rows
    {
        guard let query = queries[name] else {
            throw .unknownQuery(projection: file, query: name)
        }
        var rows: [Rows.Row] = []
        do throws(SQLiteError) {
            defer { query.statement.reset() }
            for (offset, parameter) in query.parameters.enumerated() {
                try query.statement.bind(parameters[parameter] ?? .null, at: offset)
            }
            while try query.statement.step() {
                rows.append(
                    Rows.Row(values: query.columns.indices.map { query.statement.column($0) })
                )
            }
        } catch {
            throw .failed(projection: file, reason: "\(error)")
        }
        return Rows(columns: query.columns, rows: rows, position: position)
    }

    /// A value as digests see it: its kind, then its text.
    private static func text(_ value: SQLValue) -> String {
        switch value {
        case .null: "|n"
        case .integer(let number): "|i" + String(number)
        case .real(let number): "|r" + String(number)
        case .text(let text): "|t" + text
        case .blob(let bytes): "|b" + bytes.map { String($0, radix: 16) + "." }.joined()
        }
    }

    func contentDigest() throws(SQLiteError) -> Digest {
        var text = ""
        let tables = try connection.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        )
        var names: [String] = []
        while try tables.step() {
            if case .text(let name) = tables.column(0) { names.append(name) }
        }
        for name in names {
            let rows = try connection.prepare("SELECT * FROM \"\(name)\"")
            var lines: [String] = []
            while try rows.step() {
                lines.append((0..<rows.columnCount).map { Self.text(rows.column($0)) }.joined())
            }
            text += name + "\n" + lines.sorted().joined(separator: "\n") + "\n"
        }
        return SHA256.hash(Array(text.utf8))
    }
}
