import Migrations
import SQLite
import World

extension EventLog {
    /// A named secret of a data directory, read without opening its log: a running service is not disturbed.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - directory: The data directory.
    ///   - masterKey: 32 bytes that wrap it.
    /// - Returns: 32 bytes; `nil` when the secret was never made.
    /// - Throws: `keyStoreMissing`, `wrongMasterKey`, `storageFailed`.
    public static func storedSecret(
        _ name: String,
        directory: String,
        masterKey: [UInt8]
    ) throws(OpenError) -> [UInt8]? {
        let path = DataDirectory(path: directory).keys
        guard FileSystem.status(path) != nil else {
            throw .keyStoreMissing(masterKey: MasterKey.id(of: masterKey).hex)
        }
        do throws(SQLiteError) {
            let connection = try storedKeys(path)
            let row = try connection.prepare("SELECT log_id FROM key_store")
            guard try row.step(), let log = Identifier(bytes: row.blob(0)) else { return nil }
            row.reset()
            guard try KeyStore.storedSecret(name, connection) != nil else { return nil }
            return try secret(name, path: path, log: log, masterKey: masterKey)
        } catch {
            throw .storageFailed("keys.db: \(error.message)")
        }
    }

    /// The name of the key-encryption key that a data directory needs; `nil` without a key store.
    public static func storedMasterKeyID(directory: String) -> String? {
        let path = DataDirectory(path: directory).keys
        guard FileSystem.status(path) != nil,
            let connection = try? storedKeys(path),
            let row = try? connection.prepare("SELECT kek_id FROM key_store"),
            (try? row.step()) == true
        else { return nil }
        return Identifier(bytes: row.blob(0))?.hex
    }

    /// Whether a process has the log of a data directory open.
    public static func isServed(directory: String) -> Bool {
        Verifier.isServed(DataDirectory(path: directory).events)
    }

    /// Why a data directory that nobody has open would not be opened, as far as reading it tells; `nil` when it would.
    ///
    /// Looks at its files' kinds, the tables of `events.db`, and the whole of `keys.db`; at no record.
    public static func storedFault(directory: String) -> String? {
        let files = DataDirectory(path: directory)
        if let lock = FileSystem.status(files.lock), !lock.isRegular {
            return "\(files.lock) is no file; remove it"
        }
        return storedTableFault(files) ?? storedKeysFault(files)
    }

    private static func storedTableFault(_ files: DataDirectory) -> String? {
        do throws(SQLiteError) {
            let events = try Connection(path: files.events, mode: .immutable)
            return try Schema.fault(of: events, as: Migrations.eventLog).map { "events.db: \($0)" }
        } catch {
            return "events.db: \(error.message)"
        }
    }

    private static func storedKeysFault(_ files: DataDirectory) -> String? {
        let remedy = "put back the one of this log"
        guard let store = FileSystem.status(files.keys) else {
            return "keys.db is missing; \(remedy)"
        }
        guard store.isRegular, store.size > 0 else {
            return "keys.db is empty, or no file; \(remedy)"
        }
        do throws(SQLiteError) {
            let keys = try storedKeys(files.keys)
            let row = try keys.prepare("SELECT log_id FROM key_store")
            guard try row.step() else { return "keys.db holds no key store; \(remedy)" }
            let log = Identifier(bytes: row.blob(0))
            row.reset()
            guard log == storedLogID(directory: files.path) else {
                return "keys.db is of another log; \(remedy)"
            }
            let check = try keys.prepare("PRAGMA quick_check(1)")
            guard try check.step(), check.text(0) == "ok" else {
                return "keys.db is damaged; \(remedy)"
            }
            return try Schema.fault(of: keys, as: Migrations.keyStore)
                .map { "keys.db: \($0); \(remedy)" }
        } catch {
            return "keys.db: \(error.message); \(remedy)"
        }
    }

    /// Whether a data directory has its key store and no log, or an empty file for one.
    public static func isLogLost(directory: String) -> Bool {
        DataDirectory(path: directory).isLogLost
    }

    /// The id of the log in a data directory, as its first record says; `nil` where there is none to read.
    static func storedLogID(directory: String) -> Identifier? { storedOpening(directory)?.log }

    /// What a log was made for, `development` or `production`, as its first record says; `nil` where there is none to read.
    ///
    /// The first record stands in the file since the log was made, so nothing is opened but the file itself.
    public static func storedEnvironment(directory: String) -> String? {
        storedOpening(directory)?.environment
    }

    private static func storedOpening(_ directory: String) -> LogOpened? {
        let path = DataDirectory(path: directory).events
        guard FileSystem.status(path) != nil,
            let connection = try? Connection(path: path, mode: .immutable),
            let first = try? connection.prepare("SELECT substr(rec, 177) FROM event WHERE pos = 0"),
            (try? first.step()) == true
        else { return nil }
        return LogOpened(first.blob(0))
    }

    /// A connection that reads `keys.db`.
    ///
    /// A writer that was killed in the middle of a transaction leaves its journal behind, and what it changed must be
    /// taken back before anybody can read; a connection for reading may not and says "attempt to write a readonly
    /// database". Then one for writing is opened, which takes it back under SQLite's own lock, and closed again.
    static func storedKeys(_ path: String) throws(SQLiteError) -> sending Connection {
        var attempt = 0
        while true {
            attempt += 1
            do throws(SQLiteError) {
                let connection = try Connection(path: path, mode: .readOnly)
                let row = try connection.prepare("SELECT log_id FROM key_store")
                _ = try row.step()
                row.reset()
                return connection
            } catch {
                guard error.isReadOnly, attempt < 3 else { throw error }
                let repair = try Connection(path: path, mode: .readWrite)
                try repair.execute("SELECT count(*) FROM key_store")
            }
        }
    }

    private static func secret(
        _ name: String,
        path: String,
        log: Identifier,
        masterKey: [UInt8]
    ) throws(SQLiteError) -> [UInt8]? {
        let connection = try storedKeys(path)
        do throws(OpenError) {
            let store = try KeyStore(connection, log: log, master: masterKey, world: .system)
            do throws(KeyStoreError) {
                return try store.secret(name)
            } catch {
                throw OpenError.storageFailed("\(error)")
            }
        } catch {
            throw SQLiteError(code: SQLiteError.misuse, message: error.description)
        }
    }
}
