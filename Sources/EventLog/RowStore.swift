import Cryptography
import SQLite
import World

/// Puts the records of a group into the database, some with one statement, which costs less than one by one.
///
/// Rows are inserted in the order they were added. After a failure none is, until ``drop()``: SQLite may have rolled
/// the transaction back by then, and what came later would stand alone.
struct RowStore {
    /// Rows of one statement.
    static let rowsAtOnce = 8

    private let one: Statement
    private let several: Statement
    private var failure: SQLiteError?
    // Leaves and records that are not inserted yet, one after the other.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var first: UInt64 = 0

    init(_ connection: Connection) throws(SQLiteError) {
        // What fails undoes nothing by itself, so no statement keeps a journal: the group is rolled back as a whole.
        let insert = "INSERT OR FAIL INTO event (pos, event_id, leaf, rec) VALUES "
        let values = [String](repeating: "(?, ?, ?, ?)", count: Self.rowsAtOnce)
        one = try connection.prepare(insert + values[0])
        several = try connection.prepare(insert + values.joined(separator: ", "))
    }

    /// Adds a record; it is inserted with the next ones, or by ``settle()``.
    mutating func add(
        _ position: UInt64,
        _ leaf: Digest,
        _ record: [UInt8]
    ) throws(SQLiteError) {
        if let failure { throw failure }
        if ends.isEmpty { first = position }
        leaf.append(to: &bytes)
        bytes.append(contentsOf: record)
        ends.append(bytes.count)
        if ends.count == Self.rowsAtOnce { try insert(several, 0..<ends.count) }
    }

    /// Inserts what was added and is not inserted yet.
    mutating func settle() throws(SQLiteError) {
        if let failure { throw failure }
        guard !ends.isEmpty else { return }
        for index in ends.indices { try insert(one, index..<index + 1) }
    }

    /// Forgets what is not inserted yet, and a failure.
    mutating func drop() {
        failure = nil
        bytes.removeAll(keepingCapacity: bytes.count < 1 << 16)
        ends.removeAll(keepingCapacity: true)
    }

    private mutating func insert(
        _ statement: Statement,
        _ rows: Range<Int>
    ) throws(SQLiteError) {
        do throws(SQLiteError) {
            try statement.run(rows.count, of: bytes.span) { row(rows.lowerBound + $0) }
        } catch {
            failure = error
            throw error
        }
        if rows.upperBound == ends.count { drop() }
    }

    // Position, event id, leaf and record.
    private func row(_ index: Int) -> Statement.Row {
        let start = index == 0 ? 0 : ends[index - 1]
        let record = start + 32
        return (
            Int64(clamping: first + UInt64(index)), record + 44..<record + 60, start..<record,
            record..<ends[index]
        )
    }
}
