import Cryptography
import SQLite
import Synchronization
import World

/// Why the key store gave no key.
enum KeyStoreError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A wrapped key does not open: the row was changed, or moved here from elsewhere.
    case damaged(Identifier)
    case full
    case failed(String)
    case closed

    /// One line.
    var description: String {
        switch self {
        case .damaged(let id): "key \(id.hex) in keys.db does not open"
        case .full: "the disk is full"
        case .failed(let reason): reason
        case .closed: "the key store is closed"
        }
    }
}

/// `keys.db`: data keys, named secrets and the blind index, each wrapped by the master key.
///
/// Any thread; one at a time. A new key is on disk when a call returns, so that no event is ever
/// sealed by a key that a crash can lose.
final class KeyStore: Sendable {
    /// Most data keys kept open; all are dropped when one more comes.
    static let openKeysMax = 16_384

    let log: Identifier
    let world: World
    private let kek: Mutex<(master: [UInt8], epoch: UInt32)>
    private let state: Mutex<State?>

    struct State {
        let connection: Connection
        let keyByID: Statement
        let keyByOwner: Statement
        let insertKey: Statement
        var byID: [Identifier: DataKey] = [:]
        var secrets: [String: [UInt8]] = [:]

        mutating func keep(_ key: DataKey) {
            if byID.count >= KeyStore.openKeysMax {
                byID.removeAll(keepingCapacity: true)
            }
            byID[key.id] = key
        }
    }

    /// Opens the store of `log`.
    init(
        _ connection: sending Connection,
        log: Identifier,
        master: [UInt8],
        world: World
    )
        throws(OpenError)
    {
        self.log = log
        self.world = world
        do throws(SQLiteError) {
            let row = try connection.prepare("SELECT log_id, kek_epoch, kek_id FROM key_store")
            guard try row.step() else {
                throw SQLiteError(code: SQLiteError.misuse, message: "it holds no key store")
            }
            guard row.blob(0) == log.bytes else {
                throw SQLiteError(code: SQLiteError.misuse, message: "keys.db is of another log")
            }
            kek = Mutex((master, UInt32(clamping: row.integer(1))))
            let needed = Hexadecimal.text(row.blob(2))
            row.reset()
            let given = MasterKey.id(of: master).hex
            guard needed == given else {
                throw SQLiteError(code: 0, message: needed)
            }
            state = Mutex(
                State(
                    connection: connection,
                    keyByID: try connection.prepare(
                        "SELECT key_id, kind, owner, epoch, wrapped FROM data_key WHERE key_id = ?"
                    ),
                    keyByOwner: try connection.prepare(
                        """
                        SELECT key_id, kind, owner, epoch, wrapped FROM data_key
                        WHERE kind = ? AND owner = ?
                        """
                    ),
                    insertKey: try connection.prepare(
                        """
                        INSERT INTO data_key (key_id, kind, owner, epoch, wrapped)
                        VALUES (?, ?, ?, ?, ?)
                        """
                    )
                )
            )
        } catch {
            guard error.code != 0 else {
                throw .wrongMasterKey(given: MasterKey.id(of: master).hex, needed: error.message)
            }
            throw .storageFailed("keys.db: \(error.message)")
        }
    }

    /// Writes the one row that ties a fresh store to `log` and `master`.
    static func initialise(
        _ connection: Connection,
        log: Identifier,
        master: [UInt8]
    ) throws(SQLiteError) {
        let insert = try connection.prepare("INSERT INTO key_store VALUES (1, ?, 1, ?)")
        try insert.bind(log.bytes, at: 0)
        try insert.bind(MasterKey.id(of: master).bytes, at: 1)
        try insert.run()
    }

    /// The key-encryption key and how often it was changed, from 1.
    var master: [UInt8] { kek.withLock { $0.master } }
    var epoch: UInt32 { kek.withLock { $0.epoch } }
    var kekAndEpoch: (master: [UInt8], epoch: UInt32) { kek.withLock { $0 } }

    /// Takes another key-encryption key, by which every row is wrapped already.
    func adopt(_ master: [UInt8], epoch: UInt32) {
        kek.withLock { $0 = (master, epoch) }
    }

    func close() {
        state.withLock { $0 = nil }
    }

    // MARK: Data keys

    /// The data key `id`; `nil` when it was destroyed or never was.
    func key(_ id: Identifier) throws(KeyStoreError) -> DataKey? {
        try withState { state throws(SQLiteError) in
            if let key = state.byID[id] { return key }
            try state.keyByID.bind(id.bytes, at: 0)
            guard let key = try read(state.keyByID) else { return nil }
            state.keep(key)
            return key
        }
    }

    /// The data key of each of `owners`; those that have none get one, in one transaction.
    ///
    /// An owner whose key does not open is left out.
    func keys(for owners: Set<KeyOwner>) throws(KeyStoreError) -> [KeyOwner: DataKey] {
        try withState { state throws(SQLiteError) in
            var found: [KeyOwner: DataKey] = [:]
            var absent: [KeyOwner] = []
            for owner in owners {
                do throws(SQLiteError) {
                    if let key = try find(owner, &state) {
                        found[owner] = key
                    } else {
                        absent.append(owner)
                    }
                } catch {
                    guard error.code == Self.damagedCode else { throw error }
                }
            }
            // Nothing more is sealed for a subject that was erased.
            let row = try state.connection.prepare("SELECT 1 FROM erased_key WHERE subject = ?")
            for (index, owner) in absent.enumerated().reversed() where owner.kind == .subject {
                try row.bind(owner.id.bytes, at: 0)
                if try row.step() { absent.remove(at: index) }
                row.reset()
            }
            guard !absent.isEmpty else { return found }
            let made = try state.connection.transaction { () throws(SQLiteError) in
                var made: [DataKey] = []
                for owner in absent { made.append(try make(owner, state.insertKey)) }
                return made
            }
            for key in made {
                state.keep(key)
                found[key.owner] = key
            }
            return found
        }
    }

    private func find(_ owner: KeyOwner, _ state: inout State) throws(SQLiteError) -> DataKey? {
        try state.keyByOwner.bind(owner.kind.rawValue, at: 0)
        try state.keyByOwner.bind(owner.id.bytes, at: 1)
        guard let key = try read(state.keyByOwner) else { return nil }
        state.keep(key)
        return key
    }

    private func make(_ owner: KeyOwner, _ insert: Statement) throws(SQLiteError) -> DataKey {
        let id = world.identifier()
        let secret = world.bytes(32)
        try insert.bind(id.bytes, at: 0)
        try insert.bind(owner.kind.rawValue, at: 1)
        try insert.bind(owner.id.bytes, at: 2)
        try insert.bind(Int64(epoch), at: 3)
        try insert.bind(try wrap(secret, id), at: 4)
        try insert.run()
        return DataKey(id: id, owner: owner, secret: secret, log: log)
    }

    private func read(_ statement: Statement) throws(SQLiteError) -> DataKey? {
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        guard let id = Identifier(bytes: statement.blob(0)),
            let kind = KeyOwner.Kind(rawValue: statement.integer(1)),
            let owner = Identifier(bytes: statement.blob(2))
        else { throw SQLiteError(code: SQLiteError.misuse, message: "a malformed key row") }
        let secret = try unwrap(statement.blob(4), id, epoch: statement.integer(3))
        return DataKey(id: id, owner: KeyOwner(kind: kind, id: owner), secret: secret, log: log)
    }

    // MARK: Secrets

    /// Thirty-two random bytes known by `name`, made on first use.
    func secret(_ name: String) throws(KeyStoreError) -> [UInt8] {
        try withState { state throws(SQLiteError) in try secret(name, &state) }
    }

    func secret(_ name: String, _ state: inout State) throws(SQLiteError) -> [UInt8] {
        if let known = state.secrets[name] { return known }
        let secret: [UInt8]
        if let stored = try Self.storedSecret(name, state.connection) {
            secret = try unwrap(stored.wrapped, Self.secretID(name), epoch: stored.epoch)
        } else {
            secret = world.bytes(32)
            try put(secret, as: name, state.connection)
        }
        state.secrets[name] = secret
        return secret
    }

    /// Keeps 32 bytes that were given, such as a password's hash, under `name` in place of what was there.
    func keep(_ secret: [UInt8], as name: String) throws(KeyStoreError) {
        try withState { state throws(SQLiteError) in
            try put(secret, as: name, state.connection)
            state.secrets[name] = secret
        }
    }

    func put(
        _ secret: [UInt8],
        as name: String,
        _ connection: Connection
    ) throws(SQLiteError) {
        let id = Self.secretID(name)
        let insert = try connection.prepare(
            """
            INSERT INTO secret (name, key_id, epoch, wrapped) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, wrapped = excluded.wrapped
            """
        )
        try insert.bind(name, at: 0)
        try insert.bind(id.bytes, at: 1)
        try insert.bind(Int64(epoch), at: 2)
        try insert.bind(try wrap(secret, id), at: 3)
        try insert.run()
    }

    /// The secret called `name`; `nil` when there is none, and none is made.
    func keptSecret(_ name: String) throws(KeyStoreError) -> [UInt8]? {
        try withState { state throws(SQLiteError) in
            guard try Self.storedSecret(name, state.connection) != nil else { return nil }
            return try secret(name, &state)
        }
    }

    /// Destroys the secret called `name`.
    func forget(_ name: String) throws(KeyStoreError) {
        try withState { state throws(SQLiteError) in
            state.secrets[name] = nil
            let delete = try state.connection.prepare("DELETE FROM secret WHERE name = ?")
            try delete.bind(name, at: 0)
            try delete.run()
        }
    }

    static func storedSecret(
        _ name: String,
        _ connection: Connection
    ) throws(SQLiteError) -> (wrapped: [UInt8], epoch: Int64)? {
        let select = try connection.prepare("SELECT wrapped, epoch FROM secret WHERE name = ?")
        try select.bind(name, at: 0)
        defer { select.reset() }
        guard try select.step() else { return nil }
        return (select.blob(0), select.integer(1))
    }

    /// The key id that a secret's wrapping is bound to: a hash of its name, so that rows can't be swapped.
    static func secretID(_ name: String) -> Identifier {
        let digest = SHA256.hash(parts: [Label.secretID, Array(name.utf8)])
        return Identifier(bytes: digest.bytes.prefix(16)) ?? .zero
    }

    // MARK: Wrapping

    private func wrap(_ secret: [UInt8], _ id: Identifier) throws(SQLiteError) -> [UInt8] {
        let (master, epoch) = kekAndEpoch
        do throws(CryptographyError) {
            return try KeyWrap.wrap(
                secret,
                master: master,
                log: log,
                keyID: id,
                epoch: epoch,
                nonce: world.bytes(12)
            )
        } catch {
            throw SQLiteError(code: SQLiteError.misuse, message: "wrapping failed: \(error)")
        }
    }

    func unwrap(
        _ wrapped: [UInt8],
        _ id: Identifier,
        epoch: Int64
    ) throws(SQLiteError) -> [UInt8] {
        do throws(CryptographyError) {
            return try KeyWrap.unwrap(
                wrapped,
                master: master,
                log: log,
                keyID: id,
                epoch: UInt32(clamping: epoch)
            )
        } catch {
            throw SQLiteError(code: Self.damagedCode, message: id.hex)
        }
    }

    // Codes of this room that travel through code that throws SQLite's errors.
    static let damagedCode: Int32 = -1
    private static let closedCode: Int32 = -2

    func withState<Result: Sendable>(
        _ body: (inout State) throws(SQLiteError) -> Result
    ) throws(KeyStoreError) -> Result {
        do throws(SQLiteError) {
            let result = try state.withLock { state throws(SQLiteError) -> Result? in
                guard var open = state.take() else { return nil }
                defer { state = open }
                return try body(&open)
            }
            guard let result else { throw SQLiteError(code: Self.closedCode, message: "closed") }
            return result
        } catch {
            if error.code == Self.damagedCode {
                throw .damaged(Identifier(hex: error.message) ?? .zero)
            }
            if error.code == Self.closedCode { throw .closed }
            throw error.isFull ? .full : .failed("keys.db: \(error.message)")
        }
    }
}
