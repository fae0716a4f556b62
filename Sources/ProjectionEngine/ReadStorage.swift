import SQLite
public import World

/// Where the read models lie.
public struct ReadStorage: Sendable {
    /// The file; `nil` for private memory of this process.
    let path: String?
    let disk: Disk
    /// Bounds for SQL that comes from outside; `nil` for the service's own.
    var guardrails: Guardrails?
    /// What a database in memory begins with; `nil` for an empty one.
    var original: Original?

    /// Kibibytes of pages that a connection keeps: the one that writes, and each that reads.
    ///
    /// Each fills up and stays full as the history grows. Four times as many made a history of a million events no
    /// faster to take in, to rebuild or to read: a reader's pages are dropped at each commit, and what a writer needs
    /// again is near.
    private static let cache = (writer: 4096, reader: 2048)

    /// In memory, made anew at each start.
    public static let memory = ReadStorage(path: nil, disk: .system)

    /// In a file at `path`, every page of it sealed under `key` (32 bytes).
    public static func sealed(
        path: String,
        key: [UInt8],
        world: World
    ) throws(ProjectionError) -> ReadStorage {
        let layer = SealingLayer { PageSeal(key: key, world: world) }
        do throws(SQLiteError) {
            return ReadStorage(path: path, disk: try Disk(layer: layer))
        } catch {
            throw .failed(projection: "*", reason: "\(error)")
        }
    }

    /// In a file at `path`, in clear; for measuring what sealing costs.
    package static func clear(path: String) -> ReadStorage {
        ReadStorage(path: path, disk: .system)
    }

    /// Where a copy comes from.
    final class Original: Sendable {
        let storage: ReadStorage

        init(_ storage: ReadStorage) { self.storage = storage }
    }

    /// In memory, beginning with what lies in `original`, which stays as it is.
    static func memory(copying original: ReadStorage) -> ReadStorage {
        ReadStorage(path: nil, disk: .system, original: Original(original))
    }

    /// Whether there is a file.
    var exists: Bool { path.flatMap { FileSystem.status($0) } != nil }

    /// How large the file is.
    var bytes: Int { Int(clamping: path.flatMap { FileSystem.status($0) }?.size ?? 0) }

    /// A connection to a new file for a copy; its pages are sealed as they come.
    func empty() throws(SQLiteError) -> Connection {
        guard let path else { return try Connection(path: ":memory:", mode: .memory) }
        do throws(FileSystem.Failure) {
            try FileSystem.create(path)
        } catch {
            throw SQLiteError(code: 14, message: error.text)
        }
        let connection = try Connection(path: path, mode: .readWrite, disk: disk)
        if !disk.isSystem { connection.reserveBytes(PageSeal.reserveBytes) }
        // A copy that is cut short is of no use anyway.
        try connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        return connection
    }

    /// The same storage in another file beside this one.
    func sibling(_ name: String) -> ReadStorage {
        ReadStorage(path: path.map { $0 + "." + name }, disk: disk)
    }

    /// The connection that writes, alone; it also checkpoints.
    func writer() throws(SQLiteError) -> Connection {
        guard let path else {
            let connection = try Connection(path: ":memory:", mode: .memory)
            if let source = try original?.storage.reader() { try source.copy(to: connection) }
            try bound(connection, guardrails?.writer)
            return connection
        }
        if FileSystem.status(path) == nil {
            do throws(FileSystem.Failure) {
                try FileSystem.create(path)
            } catch {
                throw SQLiteError(code: 14, message: error.text)
            }
        }
        let connection = try Connection(path: path, mode: .readWrite, disk: disk)
        if !disk.isSystem { connection.reserveBytes(PageSeal.reserveBytes) }
        try connection.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA secure_delete = ON;
            PRAGMA cache_size = -\(Self.cache.writer);
            """
        )
        try bound(connection, guardrails?.writer)
        return connection
    }

    /// A connection that only reads and never checkpoints; `nil` in memory.
    func reader() throws(SQLiteError) -> Connection? {
        guard let path else { return nil }
        let connection = try Connection(path: path, mode: .readOnly, disk: disk)
        try connection.execute(
            """
            PRAGMA trusted_schema = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -\(Self.cache.reader);
            """
        )
        try bound(connection, guardrails?.reader)
        return connection
    }

    private func bound(_ connection: Connection, _ budget: Budget?) throws(SQLiteError) {
        guard let guardrails, let budget else { return }
        try connection.execute(
            """
            PRAGMA cache_size = -2048;
            PRAGMA max_page_count = \(guardrails.limits.pagesMax);
            """
        )
        connection.bound(by: guardrails.limits, budget)
    }

    /// Deletes the file and what SQLite keeps beside it; every connection must be closed.
    func remove() {
        guard let path else { return }
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileSystem.remove(path + suffix) }
    }

    /// Takes the place of `other`, whose connections and one's own must be closed.
    func replace(_ other: ReadStorage) throws(ProjectionError) {
        guard let path, let target = other.path else { return }
        other.remove()
        do throws(FileSystem.Failure) {
            try FileSystem.rename(path, to: target)
        } catch {
            throw .failed(projection: "*", reason: error.text)
        }
    }
}
