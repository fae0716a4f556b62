import SQLite
import Synchronization
import World

/// A log that no service has open, with its keys: read as it lies there, and never written.
///
/// What is asked of it needs no room on its disk. Only after a crash, when the write-ahead log must be replayed, a
/// private copy is made under `$TMPDIR`.
public final class StoredLog: Sendable {
    /// How many records there are.
    public let head: UInt64
    private let types: TypeRegistry
    private let keys: KeyStore
    private let reader: ReaderSlot
    private let copy: PrivateCopy?

    /// Opens the log in `directory` for reading, with the 32 bytes that wrap its keys.
    ///
    /// - Throws: `missing`, `hidden`, `notALog`, `keyStoreMissing`, `wrongMasterKey`, `storageFailed`.
    public init(directory: String, masterKey: [UInt8]) throws(OpenError) {
        let files = DataDirectory(path: directory)
        try files.checkPresent()
        guard FileSystem.status(files.keys) != nil else {
            throw .keyStoreMissing(masterKey: MasterKey.id(of: masterKey).hex)
        }
        let isServed = Verifier.isServed(files.events)
        var copy: PrivateCopy?
        if !isServed, Verifier.writeAheadLog(of: files.events) != .absent {
            do throws(FileSystem.Failure) {
                copy = try PrivateCopy(of: files.events)
            } catch {
                throw .storageFailed(error.text)
            }
        }
        self.copy = copy
        let file = copy?.file ?? files.events
        let mode: Connection.Mode = isServed ? .readOnly : copy == nil ? .immutable : .readWrite
        do throws(OpenError) {
            let scan = try LogScan(try Self.connection(file, mode))
            (head, types) = (scan.head.next, scan.head.types)
            keys = try KeyStore(
                try Self.keys(files.keys),
                log: scan.opened.log,
                master: masterKey,
                world: .system
            )
            reader = ReaderSlot(try Reader(try Self.connection(file, mode), keys: keys))
        } catch {
            copy?.remove()
            throw error
        }
    }

    private static func connection(
        _ file: String,
        _ mode: Connection.Mode
    ) throws(OpenError) -> Connection {
        do throws(SQLiteError) {
            return try Connection(path: file, mode: mode)
        } catch {
            throw .notALog(error.message)
        }
    }

    private static func keys(_ path: String) throws(OpenError) -> sending Connection {
        do throws(SQLiteError) {
            return try EventLog.storedKeys(path)
        } catch {
            throw .storageFailed("keys.db: \(error.message)")
        }
    }

    deinit { copy?.remove() }

    /// Up to `limit` events from `position` on, in order, opened.
    public func read(from position: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        guard position < head, limit > 0 else { return [] }
        let end = min(head, position + UInt64(min(limit, 1 << 20)))
        return try reader.reader.withLock { reader throws(ReadError) in
            guard let reader else { throw .closed }
            return try reader.read(position..<end, types: types)
        }
    }

    /// How the keys stand.
    public func keyStatus() throws(ReadError) -> KeyStatus {
        do throws(KeyStoreError) {
            return try keys.status()
        } catch {
            throw ReadError(error)
        }
    }
}
