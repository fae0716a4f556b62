import Cryptography
import SQLite
import World

// Wrapping every key by another key-encryption key, and copies of the store.
extension KeyStore {
    private static let tables = ["data_key", "secret"]
    private static let rowsAtOnce: Int64 = 512

    /// Wraps every key anew by `new` as the next epoch: first in a copy at `path`, then in the store.
    ///
    /// The store changes, in one transaction, only after every key of the copy was opened and found to be
    /// the same; until then a failure leaves it as it was. Nothing else touches the store meanwhile. A row
    /// that does not open stays as it is in both: it is damaged, and `new` would not mend it.
    /// - Returns: The new epoch.
    func rotate(
        to new: [UInt8],
        copy path: String,
        disk: Disk = .system
    ) throws(KeyStoreError) -> UInt32 {
        let (old, epoch) = kekAndEpoch
        // An erasure is complete when the old key is gone; it must be another then.
        guard old != new else { throw .failed("keys.db: the next key is the present one") }
        let change = KeyChange(
            log: log,
            world: world,
            old: old,
            new: new,
            next: epoch &+ 1
        )
        try Self.createCopy(path)
        let isDone = try withState { state throws(SQLiteError) in
            do throws(SQLiteError) {
                try Self.writeCopy(of: state.connection, to: path, change, disk)
                try Self.compare(state.connection, to: path, change)
            } catch {
                try? FileSystem.remove(path)
                throw error
            }
            guard try Self.commit(change, in: state.connection) else { return false }
            adopt(new, epoch: change.next)
            return true
        }
        guard isDone else {
            // Whichever key the rows are wrapped by, nothing more may be wrapped by the wrong one.
            close()
            throw .failed("keys.db: the disk failed while keys were wrapped anew; start again")
        }
        return change.next
    }

    // `false` when it is not known whether the disk holds the old rows or the new.
    private static func commit(
        _ change: KeyChange,
        in store: Connection
    ) throws(SQLiteError) -> Bool {
        do throws(SQLiteError) {
            try change.apply(to: store)
            return true
        } catch {
            guard let stored = try? storedKeyID(store) else { return false }
            if stored == MasterKey.id(of: change.new).bytes { return true }
            throw error
        }
    }

    private static func storedKeyID(_ connection: Connection) throws(SQLiteError) -> [UInt8]? {
        let row = try connection.prepare("SELECT kek_id FROM key_store")
        return try row.step() ? row.blob(0) : nil
    }

    /// Copies the store to `path`, which must not exist, and reads the copy back: every key must open.
    func backUp(to path: String) throws(KeyStoreError) {
        let (master, epoch) = kekAndEpoch
        let same = KeyChange(log: log, world: world, old: master, new: master, next: epoch)
        try Self.createCopy(path)
        try withState { state throws(SQLiteError) in
            try Self.writeCopy(of: state.connection, to: path, nil, .system)
            try Self.compare(state.connection, to: path, same)
        }
    }

    private static func createCopy(_ path: String) throws(KeyStoreError) {
        do throws(FileSystem.Failure) {
            try FileSystem.create(path)
        } catch {
            throw .failed(error.text)
        }
    }

    // The copy is on disk, and closed, when this returns.
    private static func writeCopy(
        of store: Connection,
        to path: String,
        _ change: KeyChange?,
        _ disk: Disk
    ) throws(SQLiteError) {
        do {
            let copy = try Connection(path: path, mode: .readWrite, disk: disk)
            try store.copy(to: copy)
            try copy.execute("PRAGMA journal_mode = DELETE")
            try copy.execute("PRAGMA secure_delete = ON")
            try copy.execute("PRAGMA synchronous = EXTRA")
            try change?.apply(to: copy)
        }
        do throws(FileSystem.Failure) {
            try FileSystem.open(path, 2).sync()
            try FileSystem.syncDirectory(FileSystem.directory(of: path))
        } catch {
            throw SQLiteError(code: SQLiteError.misuse, message: error.text)
        }
    }

    // Every key of `store` that opens by the old key-encryption key opens in the copy by the new one, and is
    // the same; no row is missing.
    private static func compare(
        _ store: Connection,
        to path: String,
        _ change: KeyChange
    ) throws(SQLiteError) {
        let copy = try Connection(path: path, mode: .readOnly)
        for table in tables + ["blind_index", "erased_key"] {
            let counts = try [store, copy]
                .map { connection throws(SQLiteError) in
                    let count = try connection.prepare("SELECT count(*) FROM \(table)")
                    return try count.step() ? count.integer(0) : -1
                }
            guard counts[0] == counts[1] else {
                throw differs("\(table) has \(counts[1]) rows for \(counts[0])")
            }
        }
        guard try storedKeyID(copy) == MasterKey.id(of: change.new).bytes else {
            throw differs("it names another key-encryption key")
        }
        for table in tables {
            let find = try copy.prepare(
                "SELECT epoch, wrapped FROM \(table) WHERE key_id = ?"
            )
            try eachWrapped(table, store) { id, epoch, wrapped throws(SQLiteError) in
                guard let secret = change.open(wrapped, id, by: change.old, epoch) else { return }
                try find.bind(id.bytes, at: 0)
                defer { find.reset() }
                guard try find.step(), find.integer(0) == Int64(change.next) || !change.isChange,
                    let again = change.open(
                        find.blob(1),
                        id,
                        by: change.new,
                        UInt32(clamping: find.integer(0))
                    ), again == secret
                else { throw differs("key \(id.hex) does not open") }
            }
        }
    }

    private static func differs(_ what: String) -> SQLiteError {
        SQLiteError(code: SQLiteError.misuse, message: "the copy is not whole: \(what)")
    }

    // Rows are read a few at a time, so that `body` may change them and memory stays small.
    fileprivate static func eachWrapped(
        _ table: String,
        _ connection: Connection,
        _ body: (Identifier, UInt32, [UInt8]) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        let rows = try connection.prepare(
            """
            SELECT key_id, epoch, wrapped FROM \(table) WHERE key_id > ? ORDER BY key_id LIMIT ?
            """
        )
        var last: [UInt8] = []
        while true {
            try rows.bind(last, at: 0)
            try rows.bind(rowsAtOnce, at: 1)
            var some: [(Identifier, UInt32, [UInt8])] = []
            while try rows.step() {
                last = rows.blob(0)
                guard let id = Identifier(bytes: last) else { continue }
                some.append((id, UInt32(clamping: rows.integer(1)), rows.blob(2)))
            }
            rows.reset()
            guard !some.isEmpty else { return }
            for (id, epoch, wrapped) in some { try body(id, epoch, wrapped) }
        }
    }
}

/// From one key-encryption key to the next.
private struct KeyChange {
    let log: Identifier
    let world: World
    let old: [UInt8]
    let new: [UInt8]
    let next: UInt32

    var isChange: Bool { old != new }

    func open(_ wrapped: [UInt8], _ id: Identifier, by master: [UInt8], _ epoch: UInt32) -> [UInt8]?
    {
        try? KeyWrap.unwrap(wrapped, master: master, log: log, keyID: id, epoch: epoch)
    }

    /// Wraps the rows of `connection` anew, in one transaction.
    func apply(to connection: Connection) throws(SQLiteError) {
        try connection.transaction { () throws(SQLiteError) in
            for table in ["data_key", "secret"] {
                let update = try connection.prepare(
                    "UPDATE \(table) SET wrapped = ?, epoch = ? WHERE key_id = ?"
                )
                try KeyStore.eachWrapped(table, connection) {
                    id,
                    epoch,
                    wrapped throws(SQLiteError) in
                    guard let secret = open(wrapped, id, by: old, epoch) else { return }
                    try update.bind(try wrap(secret, id), at: 0)
                    try update.bind(Int64(next), at: 1)
                    try update.bind(id.bytes, at: 2)
                    try update.run()
                }
            }
            let row = try connection.prepare("UPDATE key_store SET kek_epoch = ?, kek_id = ?")
            try row.bind(Int64(next), at: 0)
            try row.bind(MasterKey.id(of: new).bytes, at: 1)
            try row.run()
        }
    }

    private func wrap(_ secret: [UInt8], _ id: Identifier) throws(SQLiteError) -> [UInt8] {
        do throws(CryptographyError) {
            return try KeyWrap.wrap(
                secret,
                master: new,
                log: log,
                keyID: id,
                epoch: next,
                nonce: world.bytes(12)
            )
        } catch {
            throw SQLiteError(code: SQLiteError.misuse, message: "wrapping failed: \(error)")
        }
    }
}
