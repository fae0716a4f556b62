import EventLog
import JSON
import SQLite
import World

/// A name a projection may use, beside the fields of the event's body.
enum EnvelopeField: String, CaseIterable {
    case position
    case revision
    case recordedAt = "recorded_at"
    case occurredAt = "occurred_at"
    case eventID = "event_id"
    case stream
    case actor
    case causation
    case correlation
    case type
    case schema
    case keyID = "key_id"

    /// Times in µs since 1970, identifiers as 16 bytes.
    func bind(
        _ event: RecordedEvent,
        to statement: Statement,
        at index: Int
    )
        throws(SQLiteError)
    {
        switch self {
        case .position: try statement.bind(Int64(clamping: event.position), at: index)
        case .revision: try statement.bind(Int64(clamping: event.revision), at: index)
        case .recordedAt: try statement.bind(event.recordedAt.microseconds, at: index)
        case .occurredAt: try bindTime(event.occurredAt, to: statement, at: index)
        case .eventID: try bind(event.id, to: statement, at: index)
        case .stream: try bind(event.stream, to: statement, at: index)
        case .actor: try bind(event.actor, to: statement, at: index)
        case .causation: try bind(event.causation, to: statement, at: index)
        case .correlation: try bind(event.correlation, to: statement, at: index)
        case .type: try statement.bind(event.type, at: index)
        case .schema: try statement.bind(Int64(event.schema), at: index)
        case .keyID: try bind(event.keyID, to: statement, at: index)
        }
    }

    private func bind(
        _ identifier: Identifier,
        to statement: Statement,
        at index: Int
    )
        throws(SQLiteError)
    {
        try statement.bind(identifier.high, identifier.low, at: index)
    }

    private func bindTime(
        _ time: Timestamp?,
        to statement: Statement,
        at index: Int
    )
        throws(SQLiteError)
    {
        guard let time else { return try statement.bindNull(at: index) }
        try statement.bind(time.microseconds, at: index)
    }
}

/// Where a parameter's value comes from.
enum ParameterSource {
    case envelope(EnvelopeField)
    case body(String)
}

/// One statement of an event section, with its parameters resolved.
struct BoundStatement {
    let statement: Statement
    let sources: [ParameterSource]
    let needsBody: Bool
    /// Where it stands in its file.
    let line: Int

    /// Finds out where the value of each parameter comes from.
    init(_ statement: Statement, event: DeclaredEvent?, line: Int) throws(SQLiteError) {
        self.line = line
        var sources: [ParameterSource] = []
        for index in 0..<statement.parameterCount {
            let name = String((statement.parameterName(index) ?? "?").dropFirst())
            if let field = EnvelopeField(rawValue: name) {
                sources.append(.envelope(field))
            } else if let event, event.fields.contains(name) {
                sources.append(.body(name))
            } else {
                throw SQLiteError(code: 1, message: "no field is called :\(name)")
            }
        }
        self.statement = statement
        self.sources = sources
        needsBody = sources.contains { if case .body = $0 { true } else { false } }
    }

    func run(_ decoded: DecodedEvent) throws(SQLiteError) {
        let (event, body) = (decoded.event, decoded.body)
        if needsBody, body == nil { return }
        do throws(SQLiteError) {
            for offset in sources.indices {
                switch sources[offset] {
                case .envelope(let field): try field.bind(event, to: statement, at: offset)
                case .body(let name): try bind(body?[name] ?? .null, at: offset)
                }
            }
            while try statement.step() {}
        } catch {
            throw SQLiteError(code: error.code, message: "line \(line): \(error.message)")
        }
        statement.reset()
    }

    private func bind(_ value: JSON, at index: Int) throws(SQLiteError) {
        switch value {
        case .null: try statement.bindNull(at: index)
        case .bool(let truth): try statement.bind(Int64(truth ? 1 : 0), at: index)
        case .integer(let number): try statement.bind(number, at: index)
        case .number(let double): try statement.bind(double, at: index)
        case .string(let text): try statement.bind(text, at: index)
        case .array, .object: try statement.bind(value.text, at: index)
        }
    }
}
