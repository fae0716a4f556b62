import Cryptography
public import SQLite
public import World

// How a log begins.
extension EventLog {
    /// Makes a log in `directory`: its files, its key store, and `log_opened` at position 0.
    ///
    /// The directory is made with mode 0700 unless it exists; files get 0600 and must not exist. All of
    /// it is on disk on return.
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - masterKey: 32 bytes that wrap every other key; kept outside the directory by the caller.
    ///   - origin: A name for the log that stays, such as `clinic.example/records`.
    ///   - environment: `development` or `production`; stands in `log_opened`.
    ///   - world: Clock and chance.
    ///   - disk: Where its databases are; another one only in tests.
    /// - Throws: `exists`, `masterKeyLength`, `storageFailed`.
    public static func create(
        directory: String,
        masterKey: [UInt8],
        origin: String,
        environment: String,
        world: World,
        disk: Disk = .system
    ) throws(OpenError) {
        guard masterKey.count == AESGCM.keyCount else {
            throw .masterKeyLength(masterKey.count)
        }
        let files = DataDirectory(path: directory, disk: disk)
        try files.create()
        let lock = try files.takeLock()
        // A child that was just forked may have the file open still, and with it the lock.
        defer { lock.unlock() }
        let log = Identifier(high: world.random(), low: world.random())
        try EventLog.fill(files, log, masterKey, origin, environment, world)
        do throws(FileSystem.Failure) {
            try FileSystem.syncDirectory(directory)
            try lock.sync()
        } catch {
            throw .storageFailed(error.text)
        }
    }

    private static func fill(
        _ files: DataDirectory,
        _ log: Identifier,
        _ master: [UInt8],
        _ origin: String,
        _ environment: String,
        _ world: World
    ) throws(OpenError) {
        let keys: KeyStore
        let events: Connection
        do throws(SQLiteError) {
            let store = try files.openKeys()
            try KeyStore.initialise(store, log: log, master: master)
            events = try files.openEvents()
        } catch {
            throw .storageFailed(error.description)
        }
        keys = try openKeys(files, log, master, world)
        let opened = LogOpened(
            log: log,
            origin: origin,
            environment: environment,
            masterKeyID: MasterKey.id(of: master).hex
        )
        let writer = try Writer(
            events,
            keys: keys,
            head: ChainHead(leaf: Genesis.prev(log: log)),
            announced: [:],
            allowed: [],
            world: world,
            clock: LogClock(world, last: Timestamp(microseconds: 0))
        )
        try writer.writeFirst(opened.body)
        writer.checkpoint(.truncate)
    }

    /// The key store of a log that is there, with everything that the log says must be in it.
    static func storedKeys(
        _ files: DataDirectory,
        _ events: Connection,
        _ scan: LogScan,
        _ master: [UInt8],
        _ world: World
    ) throws(OpenError) -> KeyStore {
        func damaged(_ reason: String) -> OpenError {
            .keyStoreDamaged(masterKey: MasterKey.id(of: master).hex, reason: reason)
        }
        let keys: KeyStore
        do throws(OpenError) {
            keys = try openKeys(files, scan.opened.log, master, world)
        } catch .storageFailed(let reason) where reason.hasPrefix("keys.db: ") {
            throw damaged(String(reason.dropFirst(9)))
        }
        let types = scan.head.types.numbers
        let isSealed = types[OwnEvent.indexSealed.rawValue] != nil
        var fault: String?
        var isSigner = true
        do throws(KeyStoreError) {
            fault = try keys.epochFault()
            if fault == nil { fault = try keys.indexFault(isSealed: isSealed) }
            isSigner = try keys.keptSecret(NotaryStart.originSecret) != nil
        } catch {
            fault = error.description
        }
        // Made anew, it would sign as another log does, and nobody who knows this one would believe it.
        let wasSigned = types[OwnEvent.signerRotated.rawValue] != nil
        if fault == nil, !isSigner, wasSigned || files.hasCheckpoint(events) {
            fault = "its secret \(NotaryStart.originSecret) is missing, which signed checkpoints"
        }
        if let fault { throw damaged(fault) }
        return keys
    }

    /// What is wrong with the keys of a log that is there, in the way of nobody but those whose they are.
    ///
    /// - Throws: `keyStoreDamaged` where nothing could be recorded `now`.
    static func keyFaults(
        _ keys: KeyStore,
        _ scan: LogScan,
        isCopy: Bool,
        now: Timestamp
    ) throws(OpenError) -> (missing: Int, reason: String?) {
        let faults: KeyFaults
        do throws(KeyStoreError) {
            faults = try keys.faults(against: scan.announced, scan.keyHistory, isCopy: isCopy)
        } catch {
            return (0, "\(error)")
        }
        if let key = faults.key(of: KeyOwner(.day, at: max(now, scan.head.time))) {
            throw .keyStoreDamaged(
                masterKey: MasterKey.id(of: keys.master).hex,
                reason: "key \(key.hex), which seals this day's events, does not open or is "
                    + "another owner's"
            )
        }
        return (faults.missing, faults.reason)
    }

    /// The key store of a data directory, opened with `master`.
    static func openKeys(
        _ files: DataDirectory,
        _ log: Identifier,
        _ master: [UInt8],
        _ world: World
    ) throws(OpenError) -> KeyStore {
        let connection: Connection
        do throws(SQLiteError) {
            connection = try files.openKeys()
        } catch {
            throw .storageFailed("keys.db: \(error.message)")
        }
        return try KeyStore(connection, log: log, master: master, world: world)
    }
}
