import Cryptography
import SQLite
public import World

/// Where the keys of a data directory stand.
public struct KeyStatus: Sendable, Equatable {
    /// How often the key-encryption key was changed, from 1.
    public let epoch: UInt32
    /// The name of the key-encryption key.
    public let masterKeyID: String
    /// Data keys that are there.
    public let dataKeys: Int
    /// Subjects whose keys were destroyed.
    public let erased: [Identifier]
    /// Those of them whose erasure waits for an old key-encryption key to be destroyed.
    public let pending: [Identifier]
    /// The epoch whose key-encryption key must go, with all before it; `nil` when none must.
    public let epochToRetire: UInt32?
}

// Erasure and rotation.
extension KeyStore {
    /// Whether the key was destroyed on purpose.
    func isErased(_ id: Identifier) throws(KeyStoreError) -> Bool {
        try withState { state throws(SQLiteError) in
            let row = try state.connection.prepare("SELECT 1 FROM erased_key WHERE key_id = ?")
            try row.bind(id.bytes, at: 0)
            return try row.step()
        }
    }

    /// Whether the subject's keys were destroyed, so that nothing more may be sealed for it.
    func isErased(subject: Identifier) throws(KeyStoreError) -> Bool {
        try withState { state throws(SQLiteError) in
            let row = try state.connection.prepare("SELECT 1 FROM erased_key WHERE subject = ?")
            try row.bind(subject.bytes, at: 0)
            return try row.step()
        }
    }

    /// Destroys the keys and blind-index rows of a subject, on disk when it returns; how many keys there were.
    func erase(_ subject: Identifier) throws(KeyStoreError) -> Int {
        let (epoch, now) = (epoch, world.now().microseconds)
        return try withState { state throws(SQLiteError) in
            let connection = state.connection
            let keys = try Self.keyIDs(of: subject, connection)
            try connection.transaction { () throws(SQLiteError) in
                for key in keys {
                    let note = try connection.prepare(
                        "INSERT INTO erased_key VALUES (?, ?, ?, ?, 0)"
                    )
                    try note.bind(key.bytes, at: 0)
                    try note.bind(subject.bytes, at: 1)
                    try note.bind(Int64(epoch), at: 2)
                    try note.bind(now, at: 3)
                    try note.run()
                }
                for sql in [
                    "DELETE FROM data_key WHERE kind = 1 AND owner = ?",
                    "DELETE FROM blind_index WHERE subject = ?",
                ] {
                    let delete = try connection.prepare(sql)
                    try delete.bind(subject.bytes, at: 0)
                    try delete.run()
                }
            }
            for key in keys { state.byID[key] = nil }
            return keys.count
        }
    }

    private static func keyIDs(
        of subject: Identifier,
        _ connection: Connection
    ) throws(SQLiteError) -> [Identifier] {
        let rows = try connection.prepare(
            "SELECT key_id FROM data_key WHERE kind = 1 AND owner = ?"
        )
        try rows.bind(subject.bytes, at: 0)
        var out: [Identifier] = []
        while try rows.step() {
            if let id = Identifier(bytes: rows.blob(0)) { out.append(id) }
        }
        return out
    }

    /// Wraps every key anew by `new`, in one transaction, as the next epoch; the epoch.
    ///
    /// A row that does not open stays as it is: it is damaged, and `new` would not mend it.
    func rotate(to new: [UInt8]) throws(KeyStoreError) -> UInt32 {
        let (old, next) = (master, epoch + 1)
        try withState { state throws(SQLiteError) in
            let connection = state.connection
            try connection.transaction { () throws(SQLiteError) in
                for table in ["data_key", "secret"] {
                    let update = try connection.prepare(
                        "UPDATE \(table) SET wrapped = ?, epoch = ? WHERE key_id = ?"
                    )
                    for (id, epoch, wrapped) in try Self.wrapped(table, connection) {
                        let secret = try? KeyWrap.unwrap(
                            wrapped,
                            master: old,
                            log: log,
                            keyID: id,
                            epoch: epoch
                        )
                        guard let secret else { continue }
                        try update.bind(try wrap(secret, id, master: new, epoch: next), at: 0)
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
        adopt(new, epoch: next)
        return next
    }

    private static func wrapped(
        _ table: String,
        _ connection: Connection
    ) throws(SQLiteError) -> [(Identifier, UInt32, [UInt8])] {
        let rows = try connection.prepare("SELECT key_id, epoch, wrapped FROM \(table)")
        var out: [(Identifier, UInt32, [UInt8])] = []
        while try rows.step() {
            guard let id = Identifier(bytes: rows.blob(0)) else { continue }
            out.append((id, UInt32(clamping: rows.integer(1)), rows.blob(2)))
        }
        return out
    }

    /// Makes a named secret anew; whatever the old one sealed opens no more.
    func replaceSecret(_ name: String) throws(KeyStoreError) -> [UInt8] {
        try withState { state throws(SQLiteError) in
            let delete = try state.connection.prepare("DELETE FROM secret WHERE name = ?")
            try delete.bind(name, at: 0)
            try delete.run()
            state.secrets[name] = nil
        }
        return try secret(name)
    }

    /// Says that the key-encryption keys before `epoch` exist no more; the subjects whose erasure that completes.
    func completeErasures(before epoch: UInt32) throws(KeyStoreError) -> [Identifier] {
        try withState { state throws(SQLiteError) in
            let rows = try state.connection.prepare(
                "SELECT DISTINCT subject FROM erased_key WHERE is_completed = 0 AND epoch < ?"
            )
            try rows.bind(Int64(epoch), at: 0)
            var out: [Identifier] = []
            while try rows.step() {
                if let id = Identifier(bytes: rows.blob(0)) { out.append(id) }
            }
            let update = try state.connection.prepare(
                "UPDATE erased_key SET is_completed = 1 WHERE epoch < ?"
            )
            try update.bind(Int64(epoch), at: 0)
            try update.run()
            return out
        }
    }

    func status() throws(KeyStoreError) -> KeyStatus {
        let (epoch, master) = (epoch, master)
        return try withState { state throws(SQLiteError) in
            let count = try state.connection.prepare("SELECT count(*) FROM data_key")
            let dataKeys = try count.step() ? Int(count.integer(0)) : 0
            count.reset()
            let rows = try state.connection.prepare(
                "SELECT subject, max(epoch), min(is_completed) FROM erased_key GROUP BY subject"
            )
            var erased: [Identifier] = []
            var pending: [Identifier] = []
            var toRetire: UInt32?
            while try rows.step() {
                guard let id = Identifier(bytes: rows.blob(0)) else { continue }
                erased.append(id)
                guard rows.integer(2) == 0 else { continue }
                pending.append(id)
                toRetire = max(toRetire ?? 0, UInt32(clamping: rows.integer(1)))
            }
            return KeyStatus(
                epoch: epoch,
                masterKeyID: MasterKey.id(of: master).hex,
                dataKeys: dataKeys,
                erased: erased,
                pending: pending,
                epochToRetire: toRetire
            )
        }
    }

    /// Copies the store to `path`, which must not exist, and reads the copy back: every key must open.
    func backUp(to path: String) throws(KeyStoreError) {
        do throws(FileSystem.Failure) {
            try FileSystem.create(path)
        } catch {
            throw .failed(error.text)
        }
        try withState { state throws(SQLiteError) in
            let copy = try Connection(path: path, mode: .readWrite)
            try state.connection.copy(to: copy)
            try copy.execute("PRAGMA journal_mode = DELETE")
        }
        do throws(FileSystem.Failure) {
            try FileSystem.open(path, 2).sync()
            try FileSystem.syncDirectory(FileSystem.directory(of: path))
        } catch {
            throw .failed(error.text)
        }
        try Self.verify(path, log: log, master: master)
    }

    /// Opens every key of a copy.
    static func verify(_ path: String, log: Identifier, master: [UInt8]) throws(KeyStoreError) {
        do throws(SQLiteError) {
            let copy = try Connection(path: path, mode: .readOnly)
            for table in ["data_key", "secret"] {
                for (id, epoch, wrapped) in try Self.wrapped(table, copy) {
                    let key = try? KeyWrap.unwrap(
                        wrapped,
                        master: master,
                        log: log,
                        keyID: id,
                        epoch: epoch
                    )
                    guard key != nil else { throw SQLiteError(code: -1, message: id.hex) }
                }
            }
        } catch {
            throw .failed("the copy of keys.db does not open: \(error.message)")
        }
    }
}
