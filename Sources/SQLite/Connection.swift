import CSQLite

/// One connection to one database file.
///
/// Not `Sendable`: it stays with its owner, which calls it from one thread at a time; SQLite's own
/// mutexes are off. Statements keep their connection alive.
@safe public final class Connection {
    /// How a file is opened.
    public enum Mode: Sendable {
        /// For reading and writing; made when absent.
        case readWriteCreate
        /// For reading and writing; must exist.
        case readWrite
        /// For reading, with locks; sees what a writer commits. Never checkpoints.
        case readOnly
        /// For reading a file that nobody changes: no locks, no side files, the WAL is not looked at.
        case immutable
        /// A private database in memory; the path is not used.
        case memory
    }

    let handle: OpaquePointer
    private let disk: Disk
    private var authorizer: Authorizer?
    var budget: Budget?
    private let wal = WALFrames()

    /// Opens the database at `path` on `disk`; waits up to five seconds for locks of others.
    ///
    /// What `gathersCommits` writes each commit to the system's write-ahead log in one call; it must stay at
    /// `synchronous=FULL`.
    /// - Throws: SQLite's code and words; a path with a zero byte is ``SQLiteError/misuse``.
    public init(
        path: String,
        mode: Mode,
        disk: Disk = .system,
        gathersCommits: Bool = false
    ) throws(SQLiteError) {
        _ = Self.countsNoMemory
        let (name, flags) = try Self.place(path, mode)
        self.disk = disk
        let system = gathersCommits ? Self.gathering : nil
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(name, &opened, flags, disk.registration?.name ?? system)
        guard let handle = unsafe opened else {
            throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory")
        }
        guard code == SQLITE_OK else {
            let error = unsafe Self.error(handle, code)
            unsafe sqlite3_close_v2(handle)
            throw error
        }
        unsafe self.handle = unsafe handle
        unsafe sqlite3_busy_timeout(handle, 5000)
        unsafe Self.addFold(handle)
    }

    deinit {
        unsafe sqlite3_close_v2(handle)
    }

    // Once, before the first connection; a refusal only costs speed.
    private static let countsNoMemory = sqlite_count_no_memory() == SQLITE_OK

    // The system's files with commits gathered; without it they are only slower.
    private static let gathering = unsafe sqlite_gathering_name().map { unsafe String(cString: $0) }

    private static func place(_ path: String, _ mode: Mode) throws(SQLiteError) -> (String, Int32) {
        guard !path.utf8.contains(0) else {
            throw SQLiteError(code: SQLiteError.misuse, message: "a path with a zero byte")
        }
        // SQLite would wait for who writes to a pipe, and for ever.
        guard FileSystem.status(FileSystem.resolved(path))?.isSpecial != true else {
            throw SQLiteError(code: SQLITE_CANTOPEN, message: "\(path) is no regular file")
        }
        let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE
        return switch mode {
        case .readWriteCreate: (uri(path), common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        case .readWrite: (uri(path), common | SQLITE_OPEN_READWRITE)
        case .readOnly: (uri(path) + "?mode=ro", common | SQLITE_OPEN_READONLY)
        case .immutable: (uri(path) + "?immutable=1", common | SQLITE_OPEN_READONLY)
        case .memory: (":memory:", common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        }
    }

    // RFC 3986 path with everything but plain characters escaped, so that no name is read as a parameter.
    private static func uri(_ path: String) -> String {
        // Of a path that begins with two slashes the first name would be taken for a host.
        var out = Array((path.hasPrefix("/") ? "file://" : "file:").utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in path.utf8 {
            switch byte {
            case 0x2F, 0x2E, 0x2D, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.append(byte)
            default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    // MARK: Running

    /// Runs every statement of `sql`; rows are dropped.
    public func execute(_ sql: String) throws(SQLiteError) {
        var rest = statements(in: sql)
        while let (statement, _) = try rest.next() { try statement.run() }
    }

    /// Compiles `sql`, which must hold exactly one statement.
    public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        let bytes = Array(sql.utf8)
        let (statement, used) = try compile(bytes, from: 0)
        guard let statement else {
            throw SQLiteError(code: SQLiteError.misuse, message: "no statement in the text")
        }
        guard try compile(bytes, from: used).statement == nil else {
            throw SQLiteError(code: SQLiteError.misuse, message: "more than one statement")
        }
        return statement
    }

    /// The statements of `sql` in order, each compiled after the ones before it ran.
    ///
    /// Iterate and step each before asking for the next: a statement may need a table that an earlier one makes.
    public func statements(in sql: String) -> StatementSequence {
        StatementSequence(connection: self, sql: Array(sql.utf8))
    }

    /// Compiles the first statement of `sql` from byte `offset` on.
    ///
    /// - Returns: The statement, `nil` when only space and comments are left, and the offset behind it.
    func compile(
        _ sql: [UInt8],
        from offset: Int
    ) throws(SQLiteError) -> (statement: Statement?, end: Int) {
        guard (0...sql.count).contains(offset), sql.count < Int(Int32.max) else {
            throw SQLiteError(code: SQLiteError.misuse, message: "offset out of range")
        }
        authorizer?.calls = 0
        var pointer: OpaquePointer?
        var used = sql.count - offset
        let code = unsafe sql.withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress.map { unsafe $0 + offset }
            let text = unsafe start?.assumingMemoryBound(to: CChar.self)
            var tail: UnsafePointer<CChar>?
            let code = unsafe sqlite3_prepare_v3(
                handle,
                text,
                Int32(truncatingIfNeeded: used),
                UInt32(SQLITE_PREPARE_PERSISTENT),
                &pointer,
                &tail
            )
            if let text = unsafe text, let tail = unsafe tail { used = unsafe tail - text }
            return code
        }
        guard code == SQLITE_OK else { throw unsafe Self.error(handle, code) }
        guard let pointer = unsafe pointer else { return (nil, offset + used) }
        return (unsafe Statement(self, pointer), offset + used)
    }

    /// Runs `body` in one transaction, committed when it returns and rolled back when it throws.
    public func transaction<Result>(
        _ body: () throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try execute("BEGIN IMMEDIATE")
        do throws(SQLiteError) {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }

    // MARK: State

    /// Rows changed by the latest statement.
    public var changes: Int { Int(unsafe sqlite3_changes64(handle)) }

    /// Whether a transaction is open; SQLite may have rolled it back by itself after an error.
    public var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// The words for the latest failure.
    public var lastErrorMessage: String {
        unsafe String(cString: sqlite3_errmsg(handle))
    }

    /// Turns on defensive mode: no schema edits by hand, no writing of internal tables.
    public func setDefensive() {
        unsafe sqlite_set_defensive(handle, 1)
    }

    /// Whether SQLite finds the pages of a table or of its indexes damaged, or can't tell; reads all of them.
    package func isDamaged(_ table: String) -> Bool {
        guard let check = try? prepare("PRAGMA integrity_check(\(table))") else { return true }
        defer { check.reset() }
        return (try? check.step()) != true || check.text(0) != "ok"
    }

    /// Puts an empty table, made by `sql`, in the place of a damaged one.
    ///
    /// Its pages are left to themselves: what they name as theirs may be another table's, and dropping the
    /// table would give that away. The file stays larger by them.
    package func replace(_ table: String, by sql: String) throws(SQLiteError) {
        unsafe sqlite_set_defensive(handle, 0)
        defer { setDefensive() }
        do throws(SQLiteError) {
            try transaction { () throws(SQLiteError) in
                try execute("PRAGMA writable_schema = ON")
                try execute("DELETE FROM sqlite_schema WHERE tbl_name = '\(table)'")
                try execute("PRAGMA writable_schema = RESET")
                try execute(sql)
            }
        } catch {
            try? execute("PRAGMA writable_schema = RESET")
            throw error
        }
    }

    /// Copies the whole database, as it is at one moment, over `target`.
    ///
    /// One read transaction: writers of another connection go on meanwhile (sqlite.org/backup.html).
    package func copy(to target: Connection) throws(SQLiteError) {
        guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw unsafe Self.error(target.handle, SQLITE_ERROR)
        }
        let code = unsafe sqlite3_backup_step(backup, -1)
        unsafe sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else {
            throw SQLiteError(code: code, message: "the copy did not come to its end")
        }
    }

    /// Keeps `count` bytes at the end of each page free in a database that is about to be made.
    package func reserveBytes(_ count: Int) {
        var count = Int32(clamping: count)
        unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &count)
    }

    /// Ends a running statement of this connection soon, with SQLITE_INTERRUPT.
    public func interrupt() {
        unsafe sqlite3_interrupt(handle)
    }

    static func error(_ handle: OpaquePointer, _ code: Int32) -> SQLiteError {
        SQLiteError(code: code, message: unsafe String(cString: sqlite3_errmsg(handle)))
    }
}

// MARK: - Authorizer

extension Connection {
    /// Asks `decide` about every action of statements compiled from now on; `false` fails the compilation.
    ///
    /// `nil` lets everything pass again. Held for as long as the connection lives.
    public func setAuthorizer(_ decide: ((AuthorizerAction) -> Bool)?) {
        guard let decide else {
            unsafe sqlite3_set_authorizer(handle, nil, nil)
            authorizer = nil
            return
        }
        let box = Authorizer(decide)
        authorizer = box
        unsafe sqlite3_set_authorizer(
            handle,
            { context, action, first, second, database, trigger in
                guard let context = unsafe context else { return SQLITE_DENY }
                let box = unsafe Unmanaged<Authorizer>.fromOpaque(context).takeUnretainedValue()
                box.calls &+= 1
                guard box.calls <= Authorizer.callsMax else { return SQLITE_DENY }
                let question = unsafe AuthorizerAction(
                    code: action,
                    first: first.map { unsafe String(cString: $0) },
                    second: second.map { unsafe String(cString: $0) },
                    database: database.map { unsafe String(cString: $0) },
                    trigger: trigger.map { unsafe String(cString: $0) }
                )
                return box.decide(question) ? SQLITE_OK : SQLITE_DENY
            },
            Unmanaged.passUnretained(box).toOpaque()
        )
    }
}

private final class Authorizer {
    /// Most actions of one statement: views of views of views unfold without end otherwise.
    static let callsMax = 20_000

    let decide: (AuthorizerAction) -> Bool
    var calls = 0

    init(_ decide: @escaping (AuthorizerAction) -> Bool) {
        self.decide = decide
    }
}

// MARK: - Write-ahead log

extension Connection {
    /// Takes over checkpointing: SQLite does none by itself except when the last connection closes, and
    /// ``walFrames`` counts.
    public func holdCheckpoints() {
        unsafe sqlite3_wal_hook(
            handle,
            { context, _, _, frames in
                guard let context = unsafe context else { return SQLITE_OK }
                unsafe Unmanaged<WALFrames>.fromOpaque(context).takeUnretainedValue().count = frames
                return SQLITE_OK
            },
            Unmanaged.passUnretained(wal).toOpaque()
        )
    }

    /// Pages in the write-ahead log after this connection's latest commit; 0 before ``holdCheckpoints()``.
    public var walFrames: Int { Int(wal.count) }

    /// Says that all of the write-ahead log was copied, so that the next commit begins it anew: ``walFrames``
    /// is 0 until then.
    public func walStartsOver() { wal.count = 0 }

    /// How far a checkpoint goes.
    public enum Checkpoint: Sendable {
        /// As far as it gets without waiting for anybody.
        case passive
        /// All of it, then an empty file; waits for readers.
        case truncate
    }

    /// Copies pages of the write-ahead log into the database file.
    ///
    /// - Returns: Whether all of it was copied, so that the log starts over at the next write.
    public func checkpoint(_ kind: Checkpoint) throws(SQLiteError) -> Bool {
        let mode = kind == .passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
        var frames: Int32 = 0
        var copied: Int32 = 0
        let code = unsafe sqlite3_wal_checkpoint_v2(handle, nil, mode, &frames, &copied)
        if code == SQLITE_BUSY { return false }
        guard code == SQLITE_OK else { throw unsafe Self.error(handle, code) }
        return frames == copied
    }
}

private final class WALFrames {
    var count: Int32 = 0
}
