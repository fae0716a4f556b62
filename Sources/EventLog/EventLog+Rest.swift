import Cryptography
import SQLite
import World

/// What a damaged log gave to a copy of it from before.
public struct RestReport: Sendable, Equatable {
    /// How many records.
    public let records: UInt64
    /// Why not more; `nil` when it holds no more.
    public let end: String?
}

// A backup goes on with what the damaged log has behind it, so that only what is damaged is lost.
extension EventLog {
    private static let rowsAtOnce = 4096

    /// Adds to the copy in `copy` the records that the log at `path` has behind it, as far as each can be read and
    /// follows the one before, and the checkpoints over them; never writes to `path`.
    ///
    /// - Throws: `missing`, `hidden`, `inUse`, `notALog` when it is no log, or does not go on where the copy ends;
    ///   `storageFailed`.
    static func takeRest(of path: String, into copy: DataDirectory) throws(OpenError) -> RestReport
    {
        let real = FileSystem.resolved(path)
        let isDirectory = FileSystem.status(real)?.isDirectory == true
        let file = isDirectory ? FileSystem.resolved(real + "/events.db") : real
        guard FileSystem.status(file)?.isRegular == true else {
            throw .nothing(at: path, file: file)
        }
        guard !Verifier.isServed(file) else { throw .inUse(path) }
        var whole: PrivateCopy?
        if Verifier.writeAheadLog(of: file) != .absent {
            do throws(FileSystem.Failure) {
                whole = try PrivateCopy(of: file)
            } catch {
                throw .storageFailed(error.text)
            }
        }
        defer { whole?.remove() }
        let rest: Connection
        let target: Connection
        do throws(SQLiteError) {
            rest = try Connection(
                path: whole?.file ?? file,
                mode: whole == nil ? .immutable : .readWrite
            )
            target = try Connection(path: copy.events, mode: .readWrite)
        } catch {
            throw .notALog(error.message)
        }
        if let (one, other) = Self.ids(rest, target), one != other {
            throw .notALog("\(path) holds another log than the backup")
        }
        let report = try takeRecords(rest, target)
        takeCheckpoints(rest, target)
        do throws(SQLiteError) {
            _ = try target.checkpoint(.truncate)
        } catch {
            throw .storageFailed(error.description)
        }
        return report
    }

    // Which logs they are, as far as their first records can be read.
    private static func ids(_ rest: Connection, _ target: Connection) -> (Identifier, Identifier)? {
        func id(_ connection: Connection) -> Identifier? {
            let row = try? connection.prepare("SELECT substr(rec, 177) FROM event WHERE pos = 0")
            guard let row, (try? row.step()) == true else { return nil }
            return LogOpened(row.blob(0))?.log
        }
        guard let one = id(rest), let other = id(target) else { return nil }
        return (one, other)
    }

    private static func takeRecords(
        _ rest: Connection,
        _ target: Connection
    ) throws(OpenError) -> RestReport {
        var checker = try self.checker(behind: target)
        let start = checker.next
        var end: String?
        do throws(SQLiteError) {
            let rows = try rest.prepare(
                "SELECT pos, event_id, leaf, rec FROM event WHERE pos >= ? ORDER BY pos"
            )
            try rows.bind(Int64(clamping: start), at: 0)
            let insert = try target.prepare("INSERT INTO event VALUES (?, ?, ?, ?)")
            var isMore = true
            while isMore {
                try target.transaction { () throws(SQLiteError) in
                    for _ in 0..<rowsAtOnce {
                        (isMore, end) = next(rows, &checker)
                        guard isMore else { return }
                        try insert.bind(rows.integer(0), at: 0)
                        for column in 1...3 { try insert.bind(rows.blob(column), at: column) }
                        try insert.run()
                    }
                }
            }
        } catch {
            throw .storageFailed(error.description)
        }
        guard checker.next > start || end == nil else {
            throw .notALog("nothing of it follows the \(start) records of the backup: \(end ?? "")")
        }
        return RestReport(records: checker.next - start, end: end)
    }

    // Steps to the next row; whether it is good, or why it is not, where there is one.
    private static func next(_ rows: Statement, _ checker: inout ChainChecker) -> (Bool, String?) {
        do throws(SQLiteError) {
            guard try rows.step() else { return (false, nil) }
        } catch {
            return (false, "record \(checker.next): \(error.message)")
        }
        do throws(Finding) {
            _ = try rows.withBlob(1) { id throws(Finding) in
                try rows.withBlob(2) { leaf throws(Finding) in
                    try rows.withBlob(3) { record throws(Finding) in
                        try checker.check(
                            position: rows.integer(0),
                            id: id,
                            leaf: leaf,
                            record: record
                        )
                    }
                }
            }
            return (true, nil)
        } catch {
            return (false, "record \(error.position): \(error.detail)")
        }
    }

    // A checker for the row behind the last one that is there.
    private static func checker(behind target: Connection) throws(OpenError) -> ChainChecker {
        do throws(SQLiteError) {
            let last = try target.prepare("SELECT pos, rec FROM event ORDER BY pos DESC LIMIT 1")
            guard try last.step(), let position = UInt64(exactly: last.integer(0)) else {
                return ChainChecker()
            }
            let (leaf, time) = last.withBlob(1) { record in
                (SHA256.leaf(record), RecordHeader(record)?.recordedAt)
            }
            last.reset()
            guard let time else { return ChainChecker(next: position + 1, leaf: leaf) }
            return ChainChecker(next: position + 1, leaf: leaf, time: time)
        } catch {
            throw .notALog(error.message)
        }
    }

    // As far as they can be read: those that are missing are made again, those that are wrong fail the copy.
    private static func takeCheckpoints(_ rest: Connection, _ target: Connection) {
        guard
            let rows = try? rest.prepare(
                "SELECT size, note FROM checkpoint WHERE size > ? AND size <= ? ORDER BY size"
            ),
            let range = try? target.prepare(
                "SELECT ifnull((SELECT max(size) FROM checkpoint), 0), (SELECT count(*) FROM event)"
            ), (try? range.step()) == true,
            let insert = try? target.prepare("INSERT INTO checkpoint VALUES (?, ?)"),
            (try? rows.bind(range.integer(0), at: 0)) != nil,
            (try? rows.bind(range.integer(1), at: 1)) != nil
        else { return }
        range.reset()
        while (try? rows.step()) == true {
            try? insert.bind(rows.integer(0), at: 0)
            try? insert.bind(rows.text(1), at: 1)
            try? insert.run()
        }
    }
}
