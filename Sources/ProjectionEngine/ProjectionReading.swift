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
        do throws(ReadModelError) {
            try queries.visit(projection, query, parameters) { statement in
                if let value = make(RowView(statement: statement)) { values.append(value) }
            }
        } catch {
            failure = error
            throw error.error
        }
        return values
    }
}
