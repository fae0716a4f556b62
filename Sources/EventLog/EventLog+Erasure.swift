import Dispatch
import JSON
import SQLite
import Synchronization
public import World

// Erasure, and rotation of the key-encryption key (LOG.md section 7).
extension EventLog {
    /// Where the keys stand.
    public func keyStatus() throws(ReadError) -> KeyStatus {
        try keyed { () throws(KeyStoreError) in try keys.status() }
    }

    /// Whether the keys of `subject` were destroyed.
    public func isErased(_ subject: Identifier) throws(ReadError) -> Bool {
        try keyed { () throws(KeyStoreError) in try keys.isErased(subject: subject) }
    }

    /// Whether the log says that `subject` is to be erased: what the key store says alone counts for nothing.
    public func isErasureTold(of subject: Identifier) -> Bool {
        writer.withLock { $0?.keyHistory.erased.contains(subject) ?? false }
    }

    /// Destroys the keys of `subject`, its blind index, and what is opened of it in memory.
    ///
    /// On disk when it returns, in one transaction with the secrets called `secrets`, which are made anew
    /// when they are next needed: what they sealed opens no more either. Copies of the wrapped keys
    /// elsewhere open until the key-encryption key of this epoch is destroyed. Nothing more is sealed for
    /// the subject.
    /// - Returns: How many keys there were.
    /// - Throws: `keyDamaged` as ``checkKeys(of:)``; nothing is destroyed then.
    public func destroyKeys(
        of subject: Identifier,
        forgetting secrets: [String] = []
    ) throws(ReadError) -> Int {
        // Between two groups: none is sealed by the key and published when it is gone.
        let result = queue.sync { () -> Result<Int, KeyStoreError> in
            do throws(KeyStoreError) {
                let count = try keys.erase(subject, announcedKeys, secrets: secrets)
                withWriter { $0.openKeys.removeAll() }
                published.withLock { $0.ring = EventRing() }
                return .success(count)
            } catch {
                return .failure(error)
            }
        }
        return try keyed { () throws(KeyStoreError) in try result.get() }
    }

    /// Refuses where the key store gives a key of `subject` to another owner than the log says, or another's
    /// key to it: to erase it would destroy the other's.
    ///
    /// - Throws: `keyDamaged`, `storageFailed`, `closed`.
    public func checkKeys(of subject: Identifier) throws(ReadError) {
        try keyed { () throws(KeyStoreError) in try keys.checkOwner(subject, announcedKeys) }
    }

    private var announcedKeys: [Identifier: KeyOwner] { writer.withLock { $0?.announced ?? [:] } }

    /// Wraps every key by `new` as the next epoch; a copy of the key store under `new` lies at `path` then.
    ///
    /// The store changes only after every key of the copy was opened and compared, so that whoever destroys
    /// the old key-encryption key afterwards, which is the caller's act, has the copy. On any failure the
    /// store is as it was, or stops.
    /// - Parameters:
    ///   - new: The next key-encryption key.
    ///   - path: Where the copy is made; nothing may stand there.
    /// - Returns: The new epoch.
    /// - Throws: `storageFull`, `storageFailed`, `closed`.
    public func rotateMasterKey(
        to new: MasterKey,
        copy path: String
    ) throws(ReadError) -> UInt32 {
        try keyed { () throws(KeyStoreError) in
            try keys.rotate(to: new.bytes, copy: path, disk: files.disk)
        }
    }

    /// Whether `key` wraps the key store now, or did so before as far as the log says.
    ///
    /// To wrap by it again would give whoever kept it for an old backup what was erased since.
    public func hasUsed(_ key: MasterKey) -> Bool {
        guard key.bytes != keys.master else { return true }
        return writer.withLock {
            $0?.keyHistory.masterKeys.contains(MasterKey.id(of: key.bytes)) ?? false
        }
    }

    /// Whether the key store is of a later epoch than the log tells of.
    public var isRotationUntold: Bool {
        writer.withLock { $0.map { keys.epoch > $0.keyHistory.epoch } ?? false }
    }

    /// Records as `kek_rotated` which key-encryption key wraps the key store now.
    public func recordRotation() async throws(AppendError) {
        var body = JSONWriter()
        body.object {
            $0.field("epoch", Int64(keys.epoch))
            $0.field("kek_id", MasterKey.id(of: keys.master).hex)
        }
        try await record(.kekRotated, body.bytes)
    }

    /// Copies the key store to a new file and opens every key of the copy.
    public func backUpKeys(to path: String) throws(ReadError) {
        try keyed { () throws(KeyStoreError) in try keys.backUp(to: path) }
    }

    /// The subjects whose erasure is complete once the key-encryption keys before `epoch` exist no more.
    public func erasuresWaiting(before epoch: UInt32) throws(ReadError) -> [Identifier] {
        try keyed { () throws(KeyStoreError) in try keys.erasuresWaiting(before: epoch) }
    }

    /// Says that nothing can open the keys of `subject` any more.
    public func noteErasureCompleted(of subject: Identifier) throws(ReadError) {
        try keyed { () throws(KeyStoreError) in try keys.noteErasureCompleted(subject) }
    }

    private func keyed<Result>(
        _ body: () throws(KeyStoreError) -> Result
    ) throws(ReadError) -> Result {
        do throws(KeyStoreError) {
            return try body()
        } catch {
            throw ReadError(error)
        }
    }
}
