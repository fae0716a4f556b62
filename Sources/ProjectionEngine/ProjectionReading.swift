public import SQLite

/// One row of an answer where SQLite has it; read by the place of a column in its query.
///
/// Good only within the call that is given it.
public struct RowView {
    let statement: Statement

    /// The text of a column.
    public func text(_ column: Int) -> String? {
        statement.isNull(column) ? nil : statement.text(column)
    }

    /// The text of a column that says the same in many rows, which then share it.
    public func text(_ column: Int, from words: SharedWords) -> String? {
        statement.isNull(column) ? nil : statement.withBlob(column) { words.word($0) }
    }

    /// The integer of a column.
    public func integer(_ column: Int) -> Int64? {
        statement.isNull(column) ? nil : statement.integer(column)
    }

    /// Whether the column is an integer other than zero.
    public func flag(_ column: Int) -> Bool { statement.integer(column) != 0 }

    /// Calls `body` with the bytes of a blob or a text; none for null.
    public func withBytes<Value>(_ column: Int, _ body: (Span<UInt8>) -> Value) -> Value {
        statement.withBlob(column, body)
    }
}

/// A projection at one moment, for answers of so many rows that copies of them would cost more than the query.
public final class ProjectionReading {
    /// How many events the projection had taken in.
    public let position: UInt64
    private let queries: QuerySet
    private let projection: String
    private(set) var failure: ReadModelError?

    init(_ queries: QuerySet, of projection: String, position: UInt64) {
        self.queries = queries
        self.projection = projection
        self.position = position
    }

    /// What `make` makes of each row of a query; rows for which it gives nothing are left out.
    ///
    /// Parameters left out are null.
    public func values<Value>(
        _ query: String,
        _ parameters: [String: SQLValue],
        _ make: (RowView) -> Value?
    ) throws(ProjectionError) -> [Value] {
        var values: [Value] = []
        try each(query, parameters) { row in if let value = make(row) { values.append(value) } }
        return values
    }

    /// Calls `body` with each row of a query; parameters left out are null.
    public func each(
        _ query: String,
        _ parameters: [String: SQLValue],
        _ body: (RowView) -> Void
    ) throws(ProjectionError) {
        do throws(ReadModelError) {
            try queries.visit(projection, query, parameters) { body(RowView(statement: $0)) }
        } catch {
            failure = error
            throw error.error
        }
    }
}

/// Texts that many rows of an answer say, each in memory once: names of nurses, reasons, complaints.
///
/// Belongs to one reading; ``wordsMax`` bounds it, and what comes past it is kept apart.
public final class SharedWords {
    /// Most texts that are shared.
    public static let wordsMax = 4096

    private var words: [UInt64: String] = [:]

    /// None yet.
    public init() {}

    /// The text of some bytes, those that are not UTF-8 replaced.
    func word(_ bytes: Span<UInt8>) -> String {
        // FNV-1a, 64 bits: a collision costs sharing and nothing else.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0100_0000_01B3 }
        if let known = words[hash], Self.isSame(known, bytes) { return known }
        let word = unsafe bytes.withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
        if words.count < Self.wordsMax { words[hash] = word }
        return word
    }

    private static func isSame(_ word: String, _ bytes: Span<UInt8>) -> Bool {
        let known = word.utf8Span.span
        guard known.count == bytes.count else { return false }
        for index in bytes.indices where known[index] != bytes[index] { return false }
        return true
    }
}
