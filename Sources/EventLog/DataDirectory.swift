import Glibc
import Migrations
import SQLite

/// The files of a data directory and how its databases are opened.
struct DataDirectory: Sendable {
    let path: String
    /// Where the databases are read and written.
    var disk = Disk.system

    var events: String { path + "/events.db" }
    var keys: String { path + "/keys.db" }
    var lock: String { path + "/lock" }
    /// Why the disk stopped the log, from then until the next start recorded it.
    var faultFile: String { path + "/fault" }
    var signer: String { path + "/signer" }
    var checkpoints: String { path + "/checkpoints.log" }
    /// There in a copy of a log, from when it is made until a person accepts it in the original's place.
    var copyMark: String { path + "/awaiting-acceptance" }

    /// Makes the directory (0700; it may exist if empty of a log) and its empty files (0600).
    func create() throws(OpenError) {
        do throws(FileSystem.Failure) {
            if FileSystem.status(path) == nil { try FileSystem.makeDirectory(path) }
            guard FileSystem.status(path)?.isDirectory == true else {
                throw FileSystem.Failure(code: ENOTDIR, call: "mkdir", path: path)
            }
            try FileSystem.setMode(path, 0o700)
            // All are looked for before any is made: a refusal leaves nothing behind.
            for file in [events, keys, lock] where FileSystem.status(file) != nil {
                throw FileSystem.Failure(code: EEXIST, call: "open", path: file)
            }
            for file in [events, keys, lock] { try FileSystem.create(file) }
            try FileSystem.syncDirectory(path)
        } catch {
            guard error.code == EEXIST else { throw .storageFailed(error.text) }
            throw isLogLost ? .logMissing(path) : .exists(path)
        }
    }

    // Whether the key store of a log is there, and the log is not.
    var isLogLost: Bool {
        (FileSystem.status(keys)?.size ?? 0) > 0 && (FileSystem.status(events)?.size ?? 0) == 0
    }

    /// Refuses a directory without a log.
    ///
    /// An empty `events.db` would be made one by opening it.
    func checkPresent() throws(OpenError) {
        guard !isLogLost else { throw .logMissing(path) }
        guard let file = FileSystem.status(events) else { throw .nothing(at: path, file: events) }
        guard file.size > 0 else { throw .notALog("events.db is empty") }
    }

    /// Whether a checkpoint is stored in `events.db`.
    func hasCheckpoint(_ events: Connection) -> Bool {
        guard let row = try? events.prepare("SELECT 1 FROM checkpoint LIMIT 1") else {
            return false
        }
        defer { row.reset() }
        return (try? row.step()) == true
    }

    /// The lock that keeps other processes out for as long as it is held.
    ///
    /// Waits a quarter of a second for it: a verifier holds it while it looks who does.
    func takeLock() throws(OpenError) -> Descriptor {
        let file: Descriptor
        do throws(FileSystem.Failure) {
            file = try FileSystem.open(lock, O_RDWR | O_CREAT | O_NOFOLLOW)
        } catch {
            throw .storageFailed(error.text)
        }
        for _ in 0..<25 {
            if file.lock(exclusive: true) { return file }
            usleep(10_000)
        }
        throw .inUse(path)
    }

    /// The writer's connection to `events.db`; its schema is brought to the latest version.
    ///
    /// What is missing of its guards is made again; `mends` is told so before.
    func openEvents(
        mends: (String) -> Void = { _ in }
    ) throws(SQLiteError) -> Connection {
        let connection = try Connection(
            path: events,
            mode: .readWrite,
            disk: disk,
            gathersCommits: disk.synchronous == "FULL"
        )
        try connection.execute(
            """
            PRAGMA page_size = 8192;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = \(disk.synchronous);
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -4096;
            """
        )
        connection.holdCheckpoints()
        try migrate(connection, Migrations.eventLog, mark: Migrations.eventLogMark)
        try Schema.mend(connection, as: Migrations.eventLog, tell: mends)
        connection.setDefensive()
        return connection
    }

    /// The write-ahead log of `events.db`, to be grown ahead; that goes past a layered disk, so not there.
    func writeAheadLog() -> WriteAheadLogFile? {
        guard disk.isSystem else { return nil }
        return try? WriteAheadLogFile(database: events, pageBytes: 8192)
    }

    /// A connection that only reads `events.db` and never checkpoints it.
    func openEventsForReading() throws(SQLiteError) -> Connection {
        let connection = try Connection(path: events, mode: .readOnly, disk: disk)
        try connection.execute(
            """
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -1024;
            """
        )
        return connection
    }

    /// The connection to `keys.db`; its schema is brought to the latest version.
    ///
    /// Not in WAL mode: there a deleted key would stay in the `-wal` file until a checkpoint.
    func openKeys() throws(SQLiteError) -> Connection {
        let connection = try Connection(path: keys, mode: .readWrite, disk: disk)
        try connection.execute(
            """
            PRAGMA journal_mode = DELETE;
            PRAGMA secure_delete = ON;
            PRAGMA synchronous = EXTRA;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -1024;
            """
        )
        try migrate(connection, Migrations.keyStore, mark: Migrations.keyStoreMark)
        connection.setDefensive()
        return connection
    }

    private func migrate(
        _ connection: Connection,
        _ migrations: [Migration],
        mark: Int64
    ) throws(SQLiteError) {
        func number(_ pragma: String) throws(SQLiteError) -> Int64 {
            let question = try connection.prepare("PRAGMA \(pragma)")
            return try question.step() ? question.integer(0) : 0
        }
        // Files of before the mark have 0.
        let found = try number("application_id")
        guard found == 0 || found == mark else {
            throw SQLiteError(
                code: SQLiteError.notADatabase,
                message: "the file belongs to another program: its application_id is \(found), "
                    + "not \(mark)"
            )
        }
        let version = try number("user_version")
        guard version <= migrations.last?.version ?? 0 else {
            throw SQLiteError(
                code: SQLiteError.misuse,
                message: "schema version \(version) is newer than this program"
            )
        }
        for migration in migrations where migration.version > version {
            try connection.transaction { () throws(SQLiteError) in
                try connection.execute(String(decoding: migration.sql, as: UTF8.self))
                try connection.execute("PRAGMA user_version = \(migration.version)")
            }
        }
        if try number("application_id") != mark {
            try connection.execute("PRAGMA application_id = \(mark)")
        }
    }
}

extension EventLog {
    /// `$TMPDIR`, if it is set.
    package static var temporaryDirectory: String? {
        FileSystem.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Deletes the files of the log in `directory`, and the directory if nothing else is in it.
    ///
    /// For measurements and tests; the log must be closed. What can't be deleted stays.
    package static func remove(directory: String) {
        let files = DataDirectory(path: directory)
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileSystem.remove(files.events + suffix)
            try? FileSystem.remove(files.keys + suffix)
        }
        for file in [
            files.lock, files.checkpoints, files.path + "/heads", files.signer + "/state",
            files.signer + "/day.key", files.copyMark,
        ] {
            try? FileSystem.remove(file)
        }
        try? FileSystem.removeDirectory(files.signer)
        files.forgetFault()
        for name in FileSystem.names(in: directory) ?? [] where name.hasPrefix("read.db") {
            try? FileSystem.remove(directory + "/" + name)
        }
        try? FileSystem.removeDirectory(directory)
    }
}

// The mark of a copy that was not accepted in the original's place yet.
extension DataDirectory {
    private static let copyText = """
        This directory is a copy of a log. What the original recorded after it was made is not here, so it is
        opened read-only until a person accepts it: anamnesis accept-restore

        """

    private static let olderStart = "This log is older than it was: "
    private static let textMax = 4_096

    /// Marks the directory as a copy, on disk with the directory's next sync.
    func markCopy() throws(FileSystem.Failure) { try mark(Self.copyText) }

    /// Marks the directory as one that lost records, on disk on return; `reason` in one line.
    func markOlder(_ reason: String) throws(FileSystem.Failure) {
        let next = "It is opened read-only until a person accepts it: anamnesis accept-restore"
        try mark(Self.olderStart + reason + "\n" + next + "\n")
        try FileSystem.syncDirectory(path)
    }

    private func mark(_ text: String) throws(FileSystem.Failure) {
        let file = try FileSystem.open(copyMark, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW)
        try file.write(Array(text.utf8))
        try file.sync()
    }

    var isMarkedCopy: Bool { FileSystem.status(copyMark) != nil }

    /// Why the directory is marked as one that lost records, if it is.
    var olderReason: String? {
        guard let file = try? FileSystem.open(copyMark, O_RDONLY | O_NOFOLLOW),
            let bytes = try? file.read(Self.textMax, at: 0),
            let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first,
            line.hasPrefix(Self.olderStart)
        else { return nil }
        return String(line.dropFirst(Self.olderStart.count))
    }

    /// Takes the mark away, on disk on return.
    func removeCopyMark() throws(FileSystem.Failure) {
        guard isMarkedCopy else { return }
        try FileSystem.remove(copyMark)
        try FileSystem.syncDirectory(path)
    }
}

// The note that a log leaves when its disk fails: the log itself can't take it then.
extension DataDirectory {
    /// Leaves the reason, as far as the disk lets.
    func leaveFault(_ reason: String) {
        guard let file = try? FileSystem.open(faultFile, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW)
        else { return }
        try? file.write(Array(reason.utf8.prefix(1024)))
        try? file.sync()
    }

    /// The reason that was left, if any.
    func fault() -> String? {
        guard let bytes = try? FileSystem.open(faultFile, O_RDONLY | O_NOFOLLOW).read(1024) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func forgetFault() { try? FileSystem.remove(faultFile) }
}
