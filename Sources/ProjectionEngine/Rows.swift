public import SQLite

/// The answer to a query: named columns and rows of values.
public struct Rows: Sendable {
    /// One row.
    public struct Row: Sendable {
        let values: [SQLValue]

        /// A row of `values`.
        public init(values: [SQLValue]) {
            self.values = values
        }

        /// The value of a column; null for a column there is not.
        public subscript(_ column: Int) -> SQLValue {
            values.indices.contains(column) ? values[column] : .null
        }

        /// The text of a column.
        public func text(_ column: Int) -> String? {
            guard case .text(let value) = self[column] else { return nil }
            return value
        }

        /// The integer of a column.
        public func integer(_ column: Int) -> Int64? {
            guard case .integer(let value) = self[column] else { return nil }
            return value
        }

        /// The number of a column.
        public func real(_ column: Int) -> Double? {
            switch self[column] {
            case .real(let value): value
            case .integer(let value): Double(value)
            default: nil
            }
        }

        /// The bytes of a column.
        public func blob(_ column: Int) -> [UInt8]? {
            guard case .blob(let value) = self[column] else { return nil }
            return value
        }
    }

    /// Names in the order of the query.
    public let columns: [String]
    /// The rows in the order of the query.
    public let rows: [Row]
    /// How many events the projection had taken in.
    public let position: UInt64

    /// The place of a column by name; -1, which reads as null, when there is none.
    public func column(_ name: String) -> Int {
        columns.firstIndex(of: name) ?? -1
    }
}
