import Cryptography
import JSON
import SQLite
import World

/// Opens bodies while verifying; one for each lane.
final class BodyChecker {
    private let keys: KeyStore
    private let sealer: Sealer
    // From before the log is read: what is erased meanwhile is none of it.
    private let erasures: Result<[KeyStore.Erasure], KeyStoreError>
    // `nil` for a key that the store has not.
    private var known: [Identifier: DataKey?] = [:]

    /// A checker that opens with the keys of an open log.
    init(_ keys: KeyStore) throws(OpenError) {
        self.keys = keys
        erasures = Result { () throws(KeyStoreError) in try keys.erasures() }
        do throws(CryptographyError) {
            sealer = try Sealer(log: keys.log)
        } catch {
            throw .storageFailed("no AES-256-GCM: \(error)")
        }
    }

    /// A checker that opens with the keys of the file at `path`.
    convenience init(path: String, log: Identifier, master: [UInt8]) throws(OpenError) {
        let connection: Connection
        do throws(SQLiteError) {
            connection = try Connection(path: path, mode: .readOnly)
        } catch {
            throw .keyStoreMissing(masterKey: MasterKey.id(of: master).hex)
        }
        try self.init(KeyStore(connection, log: log, master: master, world: .system))
    }

    /// Whether a key for the body is there; that it opens the body, commitment and tag, is checked then.
    func opens(
        _ header: RecordHeader,
        _ record: Span<UInt8>,
        _ chain: ChainChecker
    ) throws(Finding) -> Bool {
        guard let key = try key(header.keyID, chain) else { return false }
        do throws(CryptographyError) {
            let body = try sealer.open(record, event: header.event, key: key)
            guard (try? JSON(parsing: body)) != nil else {
                throw CryptographyError.notAuthentic
            }
            return true
        } catch {
            throw chain.finding(.body, "its body does not open with the key it names")
        }
    }

    /// Checks that the stored key is the one that `key_created` announced.
    func checkKey(
        _ header: RecordHeader,
        _ record: Span<UInt8>,
        _ chain: ChainChecker
    ) throws(Finding) {
        let body = try? JSON(parsing: record.array(RecordHeader.count..<record.count))
        guard let id = body?["dek_id"]?.string.flatMap({ Identifier(hex: $0) }),
            let key = try key(id, chain)
        else { return }
        guard Hexadecimal.text(key.checkValue) == body?["kcv"]?.string,
            key.owner.kind.word == body?["kind"]?.string,
            key.owner.id.hex == body?["owner"]?.string
        else { throw chain.finding(.key, "the key store holds another key than was announced") }
    }

    /// Whether the key store says that the key was destroyed on purpose.
    func isErased(_ id: Identifier) -> Bool { (try? keys.isErased(id)) ?? false }

    /// Whether the key store is from after the change of key-encryption key to `epoch`, which the log knows last.
    func isNewer(than epoch: UInt32) -> Bool { (try? keys.isWrapped(after: epoch)) ?? false }

    /// What else is wrong with the key store, if anything: its blind index (LOG-18), its epoch, that it is older
    /// than the log, or that it alone calls subjects erased; `nil` for `erased` in a log that ends before it does.
    func storeFault(isSealed: Bool, epoch: UInt32, erased: Set<Identifier>?) -> String? {
        guard keys.epoch >= epoch else {
            return "it is of epoch \(keys.epoch), and the log tells of epoch \(epoch)"
        }
        do throws(KeyStoreError) {
            if let fault = try keys.epochFault() { return fault }
            let unsaid = KeyStore.unsaid(try erasures.get(), erased)
            if !unsaid.isEmpty {
                return "it calls \(unsaid.count) subjects erased that the log does not, or whose "
                    + "keys are there"
            }
            return try keys.indexFault(isSealed: isSealed)
        } catch {
            return error.description
        }
    }

    private func key(_ id: Identifier, _ chain: ChainChecker) throws(Finding) -> DataKey? {
        if let key = known[id] { return key }
        do throws(KeyStoreError) {
            let key = try keys.key(id)
            if known.count > KeyStore.openKeysMax { known.removeAll() }
            known[id] = .some(key)
            return key
        } catch {
            throw chain.finding(.key, "key \(id.hex) in the key store does not open")
        }
    }
}
