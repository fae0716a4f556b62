/// The statements of a text one after the other; each is compiled when it is asked for.
public struct StatementSequence {
    private let connection: Connection
    private let sql: [UInt8]
    private var offset = 0

    init(connection: Connection, sql: [UInt8]) {
        self.connection = connection
        self.sql = sql
    }

    /// The next statement and the bytes of the text it was made from; `nil` when none is left.
    public mutating func next() throws(SQLiteError) -> (statement: Statement, source: Range<Int>)? {
        let start = offset
        let (statement, end) = try connection.compile(sql, from: start)
        offset = end
        guard let statement else { return nil }
        return (statement, start..<end)
    }
}
