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

// Erasure.
extension KeyStore {
    /// Whether the key was destroyed on purpose.
    func isErased(_ id: Identifier) throws(KeyStoreError) -> Bool {
        try withState { state throws(SQLiteError) in
            let row = try state.connection.prepare("SELECT 1 FROM erased_key WHERE key_id = ?")
            try row.bind(id.bytes, at: 0)
            return try row.step()
        }
    }

    /// Whether a key is there that was wrapped at a later epoch than `epoch`, and opens: nobody without the
    /// key-encryption key can make one.
    func isWrapped(after epoch: UInt32) throws(KeyStoreError) -> Bool {
        let (log, master) = (log, master)
        return try withState { state throws(SQLiteError) in
            let rows = try state.connection.prepare(
                """
                SELECT key_id, epoch, wrapped FROM data_key WHERE epoch > ?1
                UNION ALL SELECT key_id, epoch, wrapped FROM secret WHERE epoch > ?1 LIMIT 16
                """
            )
            try rows.bind(Int64(epoch), at: 0)
            while try rows.step() {
                guard let id = Identifier(bytes: rows.blob(0)) else { continue }
                let secret = try? KeyWrap.unwrap(
                    rows.blob(2),
                    master: master,
                    log: log,
                    keyID: id,
                    epoch: UInt32(clamping: rows.integer(1))
                )
                if secret != nil { return true }
            }
            return false
        }
    }

    // Who can write the file can write down that a subject was erased; one whose key is there was not.
    private static let erasedRows =
        "erased_key WHERE NOT EXISTS (SELECT 1 FROM data_key WHERE kind = 1 AND owner = subject)"

    /// Whether the subject's keys were destroyed, so that nothing more may be sealed for it.
    func isErased(subject: Identifier) throws(KeyStoreError) -> Bool {
        try withState { state throws(SQLiteError) in
            let row = try state.connection.prepare(
                "SELECT 1 FROM \(Self.erasedRows) AND subject = ?"
            )
            try row.bind(subject.bytes, at: 0)
            return try row.step()
        }
    }

    /// Destroys the keys and blind-index rows of a subject, and `secrets`, in one transaction; how many keys
    /// the subject had.
    ///
    /// Those that the log `announced` for it count as destroyed where they are missing already.
    /// - Throws: `damaged`, and nothing is destroyed, where a key stands under another owner than was announced.
    func erase(
        _ subject: Identifier,
        _ announced: [Identifier: KeyOwner],
        secrets: [String]
    ) throws(KeyStoreError) -> Int {
        try checkOwner(subject, announced)
        let (epoch, now) = (epoch, world.now().microseconds)
        let told = Self.keyIDs(of: subject, announced)
        return try withState { state throws(SQLiteError) in
            let connection = state.connection
            let keys = try Self.keyIDs(of: subject, connection)
            try connection.transaction { () throws(SQLiteError) in
                for key in keys + told.filter({ !keys.contains($0) }) {
                    let note = try connection.prepare(
                        "INSERT OR REPLACE INTO erased_key VALUES (?, ?, ?, ?, 0)"
                    )
                    try note.bind(key.bytes, at: 0)
                    try note.bind(subject.bytes, at: 1)
                    try note.bind(Int64(epoch), at: 2)
                    try note.bind(now, at: 3)
                    try note.run()
                }
                let delete = try connection.prepare(
                    "DELETE FROM data_key WHERE kind = 1 AND owner = ?"
                )
                try delete.bind(subject.bytes, at: 0)
                try delete.run()
                try unbind(subject, &state)
                let forget = try connection.prepare("DELETE FROM secret WHERE name = ?")
                for name in secrets {
                    try forget.bind(name, at: 0)
                    try forget.run()
                }
            }
            for key in keys { state.byID[key] = nil }
            for name in secrets { state.secrets[name] = nil }
            return keys.count
        }
    }

    /// Refuses where a key of `subject` stands under another owner than the log `announced`, or another's
    /// key under this one.
    func checkOwner(
        _ subject: Identifier,
        _ announced: [Identifier: KeyOwner]
    ) throws(KeyStoreError) {
        let owner = KeyOwner(kind: .subject, id: subject)
        let told = Self.keyIDs(of: subject, announced)
        try withState { state throws(SQLiteError) in
            let stored = try Self.keyIDs(of: subject, state.connection)
            let isThere = try state.connection.prepare("SELECT 1 FROM data_key WHERE key_id = ?")
            var strange = stored.first { announced[$0] ?? owner != owner }
            for key in told where strange == nil && !stored.contains(key) {
                try isThere.bind(key.bytes, at: 0)
                if try isThere.step() { strange = key }
                isThere.reset()
            }
            guard let strange else { return }
            throw SQLiteError(code: Self.damagedCode, message: strange.hex)
        }
    }

    private static func keyIDs(
        of subject: Identifier,
        _ announced: [Identifier: KeyOwner]
    ) -> [Identifier] {
        let owner = KeyOwner(kind: .subject, id: subject)
        return announced.filter { $0.value == owner }.map(\.key)
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

    /// Notes that the key-encryption key which could still open copies of the subject's keys exists no more.
    func noteErasureCompleted(_ subject: Identifier) throws(KeyStoreError) {
        try withState { state throws(SQLiteError) in
            let update = try state.connection.prepare(
                "UPDATE erased_key SET is_completed = 1 WHERE subject = ?"
            )
            try update.bind(subject.bytes, at: 0)
            try update.run()
        }
    }

    /// Subjects whose erasure waits for the key-encryption keys before `epoch` alone.
    func erasuresWaiting(before epoch: UInt32) throws(KeyStoreError) -> [Identifier] {
        try withState { state throws(SQLiteError) in
            let rows = try state.connection.prepare(
                """
                SELECT subject FROM \(Self.erasedRows)
                GROUP BY subject HAVING min(is_completed) = 0 AND max(epoch) < ?
                """
            )
            try rows.bind(Int64(epoch), at: 0)
            var out: [Identifier] = []
            while try rows.step() {
                if let id = Identifier(bytes: rows.blob(0)) { out.append(id) }
            }
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
                """
                SELECT subject, max(epoch), min(is_completed) FROM \(Self.erasedRows) GROUP BY subject
                """
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
}
