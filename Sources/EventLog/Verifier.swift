import Cryptography
import Glibc
import SQLite
import World

/// Verifies a log without keys: every record's form, hash, columns, link, time and revision.
///
/// Streams through the file once, in memory that grows with the number of streams only. Never writes to
/// what it reads.
public enum Verifier {
    /// Verifies the log at `path`, a data directory or its `events.db`.
    ///
    /// While a service has the directory open, reads beside it; after a clean stop reads the file alone;
    /// after a crash, when the write-ahead log must be replayed, reads a private copy under `$TMPDIR`.
    public static func verify(path: String) -> Verdict {
        let file = FileSystem.status(path)?.isDirectory == true ? path + "/events.db" : path
        guard let before = FileSystem.status(file), before.isRegular else {
            return .notVerifiable("there is no log at \(path)")
        }
        if isServed(file) { return verify(file, mode: .readOnly) }
        guard (FileSystem.status(file + "-wal")?.size ?? 0) == 0 else {
            return verifyCopy(of: file)
        }
        let verdict = verify(file, mode: .immutable)
        // A service that started meanwhile may have written into the file under us.
        if verdict.exitCode != 0, FileSystem.status(file) != before, isServed(file) {
            return verify(file, mode: .readOnly)
        }
        return verdict
    }

    static func isServed(_ file: String) -> Bool {
        let lock = String(file.dropLast("events.db".count)) + "lock"
        guard file.hasSuffix("events.db"),
            let descriptor = try? FileSystem.open(lock, O_RDONLY | O_NOFOLLOW)
        else { return false }
        return !descriptor.lock(exclusive: false)
    }

    private static func verify(_ file: String, mode: Connection.Mode) -> Verdict {
        do throws(SQLiteError) {
            return verify(try Connection(path: file, mode: mode))
        } catch {
            return .notVerifiable("the file can't be opened: \(error.message)")
        }
    }

    private static func verifyCopy(of file: String) -> Verdict {
        do throws(FileSystem.Failure) {
            let copy = try PrivateCopy(of: file)
            defer { copy.remove() }
            return verify(copy.file, mode: .readWrite)
        } catch {
            return .notVerifiable("no private copy could be made: \(error.text)")
        }
    }

    // MARK: One pass

    /// Verifies the log that `connection` has open.
    static func verify(_ connection: Connection) -> Verdict {
        var pass = VerifierPass()
        let rows: Statement
        do throws(SQLiteError) {
            try connection.execute(
                "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -8192"
            )
            // One snapshot for everything that follows, or a writer beside us would look like a forger.
            try connection.execute("BEGIN")
            rows = try connection.prepare("SELECT pos, event_id, leaf, rec FROM event ORDER BY pos")
        } catch {
            return .notVerifiable("it holds no event table that can be read: \(error.message)")
        }
        do throws(Finding) {
            while try step(rows, pass) { try pass.take(rows) }
            guard pass.checker.next > 0 else { return .notVerifiable("it holds no record") }
            try checkStructure(connection, pass)
        } catch {
            return pass.verdict(
                .tampered(position: error.position, kind: error.fault, detail: error.detail)
            )
        }
        return pass.verdict(.intact)
    }

    private static func step(
        _ rows: Statement,
        _ pass: borrowing VerifierPass
    ) throws(Finding) -> Bool {
        do throws(SQLiteError) {
            return try rows.step()
        } catch {
            throw pass.checker.finding(.database, "SQLite stops here: \(error.message)")
        }
    }

    // Rows that a damaged page hides make no gap when they were the last ones; SQLite's own check of
    // its pages, and the count in the index of event ids, tell.
    private static func checkStructure(
        _ connection: Connection,
        _ pass: borrowing VerifierPass
    ) throws(Finding) {
        do throws(SQLiteError) {
            let check = try connection.prepare("PRAGMA quick_check(1)")
            let answer = try check.step() ? check.text(0) : ""
            check.reset()
            guard answer == "ok" else { throw SQLiteError(code: 11, message: answer) }
            let count = try connection.prepare(
                "SELECT count(*) FROM event INDEXED BY sqlite_autoindex_event_1"
            )
            let indexed = try count.step() ? count.integer(0) : -1
            count.reset()
            guard UInt64(exactly: indexed) == pass.checker.next else {
                throw SQLiteError(code: 11, message: "the index of event ids lists \(indexed)")
            }
        } catch {
            throw pass.checker.finding(
                .database,
                "records may be missing from here: \(error.message)"
            )
        }
    }
}

/// What one pass over the rows knows so far.
struct VerifierPass {
    private(set) var checker = ChainChecker()
    private var merkle = MerkleRoot()
    private var versions: [Identifier: UInt64] = [:]

    /// Checks the row that `row` stands on.
    mutating func take(_ row: Statement) throws(Finding) {
        let header = try row.withBlob(1) { id throws(Finding) in
            try row.withBlob(2) { leaf throws(Finding) in
                try row.withBlob(3) { record throws(Finding) in
                    try check(row.integer(0), id, leaf, record)
                }
            }
        }
        if let leaf = checker.leaf { merkle.append(leaf) }
        versions[header.stream] = header.revision + 1
    }

    // Revisions first are looked at here, so that a bad record never counts as good.
    private mutating func check(
        _ position: Int64,
        _ id: Span<UInt8>,
        _ leaf: Span<UInt8>,
        _ record: Span<UInt8>
    ) throws(Finding) -> RecordHeader {
        var next = checker
        let header = try next.check(position: position, id: id, leaf: leaf, record: record)
        guard header.revision == versions[header.stream] ?? 0 else {
            throw checker.finding(.revision, "it is not the next of its stream")
        }
        checker = next
        return header
    }

    func verdict(_ result: Verdict.Result) -> Verdict {
        Verdict(
            result: result,
            records: merkle.count,
            headLeaf: checker.leaf?.hex ?? "",
            root: merkle.root.hex,
            notProven: Verdict.withoutKeysOrCheckpoints
        )
    }
}
