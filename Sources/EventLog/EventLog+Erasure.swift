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

    /// Destroys the keys of `subject`, its blind index, and what is opened of it in memory.
    ///
    /// On disk when it returns. Copies of the wrapped keys elsewhere open until the key-encryption key of
    /// this epoch is destroyed. Nothing more is sealed for the subject.
    /// - Returns: How many keys there were.
    public func destroyKeys(of subject: Identifier) throws(ReadError) -> Int {
        let count = try keyed { () throws(KeyStoreError) in try keys.erase(subject) }
        withWriter { $0.openKeys.removeAll() }
        published.withLock { $0.ring = EventRing() }
        return count
    }

    /// Wraps every key by `new` as the next epoch, and records it as `kek_rotated`.
    ///
    /// The old key-encryption key opens nothing of the directory from here on; destroying it is the
    /// caller's act, after a copy of the key store under the new one was verified.
    public func rotateMasterKey(to new: MasterKey) throws(ReadError) -> UInt32 {
        try keyed { () throws(KeyStoreError) in try keys.rotate(to: new.bytes) }
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

    /// Says that the key-encryption keys before `epoch` exist no more; the subjects that completes.
    public func completeErasures(before epoch: UInt32) throws(ReadError) -> [Identifier] {
        try keyed { () throws(KeyStoreError) in try keys.completeErasures(before: epoch) }
    }

    /// Makes the secret called `name` anew; what the old one sealed opens no more.
    public func replaceSecret(_ name: String) throws(ReadError) -> [UInt8] {
        try keyed { () throws(KeyStoreError) in try keys.replaceSecret(name) }
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

extension MasterKey {
    /// Where the next key waits while the key store is wrapped anew.
    static func nextPath(_ path: String) -> String { path + ".next" }

    /// Makes the key that comes after the one at `path`, in a file beside it.
    public static func createNext(_ path: String, world: World) throws(MasterKeyError) -> MasterKey
    {
        try? FileSystem.remove(nextPath(path))
        return try create(nextPath(path), world: world)
    }

    /// The key that was made to come after the one at `path`, if a rotation was cut short.
    public static func readNext(_ path: String) -> MasterKey? { try? read(nextPath(path)) }

    /// Puts the next key in the place of the one at `path`, whose bytes are overwritten.
    public static func installNext(_ path: String) throws(MasterKeyError) {
        do throws(FileSystem.Failure) {
            let old = try? FileSystem.open(path, 2)
            try FileSystem.rename(nextPath(path), to: path)
            try FileSystem.syncDirectory(FileSystem.directory(of: path))
            try old?.write([UInt8](repeating: 0x30, count: 65), at: 0)
            try old?.sync()
        } catch {
            throw .failed(error.text)
        }
    }
}
