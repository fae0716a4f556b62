import SQLite
import World

/// What is wrong with the keys of a key store, held against what the log says of them.
struct KeyFaults: Sendable {
    /// How many announced keys are neither there nor destroyed on purpose (LOG-17).
    var missing = 0
    /// Keys that do not open, and whose they are.
    var closed: [Identifier: KeyOwner] = [:]
    /// Keys that the log announced for another owner than the one they stand under.
    var moved: [Identifier: KeyOwner] = [:]
    /// Subjects that are called erased although the log does not say so, or although their key is there.
    var unsaid: Set<Identifier> = []

    /// What is wrong besides missing keys, in one line; `nil` when nothing is.
    var reason: String? {
        var parts: [String] = []
        if !closed.isEmpty { parts.append("\(Self.names(closed)) can't be opened") }
        if !moved.isEmpty {
            parts.append("\(Self.names(moved)) given to another owner than the log says")
        }
        if !unsaid.isEmpty { parts.append("\(unsaid.count) subjects called erased by it alone") }
        return parts.isEmpty ? nil : "in keys.db: " + parts.joined(separator: "; ")
    }

    /// The key of `owner`, if it is one that does not open or is another's.
    func key(of owner: KeyOwner?) -> Identifier? {
        (closed.first { $0.value == owner } ?? moved.first { $0.value == owner })?.key
    }

    private static func names(_ keys: [Identifier: KeyOwner]) -> String {
        let names = keys.keys.map(\.hex).sorted()
        let more = names.count > 4 ? " and \(names.count - 4) more" : ""
        return "key " + names.prefix(4).joined(separator: ", ") + more
    }
}

// Whether the rows of the store are those that were written.
extension KeyStore {
    /// What it says was destroyed on purpose.
    struct Erasure: Sendable {
        let key: Identifier
        let subject: Identifier
        /// Whether a key of the subject is there all the same.
        let hasKey: Bool
    }

    /// What is wrong with the keys, of which the log `announced` these; every one is opened.
    ///
    /// Anybody who can write the file can write down that a key was destroyed: that counts only where the log
    /// says so too, or ends before the store does (LOG-17).
    func faults(
        against announced: [Identifier: KeyOwner],
        _ history: KeyHistory,
        isCopy: Bool
    ) throws(KeyStoreError) -> KeyFaults {
        let isLater = try isWrapped(after: history.epoch)
        let isNewer = isCopy || isLater
        let erasures = try erasures()
        return try withState { state throws(SQLiteError) in
            var faults = KeyFaults()
            var missing = Set(
                announced.lazy
                    .filter { $0.value.kind != .subject || !history.erased.contains($0.value.id) }
                    .map(\.key)
            )
            let rows = try state.connection.prepare(
                "SELECT key_id, kind, owner, epoch, wrapped FROM data_key"
            )
            while try rows.step() {
                guard let id = Identifier(bytes: rows.blob(0)),
                    let kind = KeyOwner.Kind(rawValue: rows.integer(1)),
                    let name = Identifier(bytes: rows.blob(2))
                else { continue }
                missing.remove(id)
                let owner = KeyOwner(kind: kind, id: name)
                if announced[id] ?? owner != owner { faults.moved[id] = owner }
                if (try? unwrap(rows.blob(4), id, epoch: rows.integer(3))) == nil {
                    faults.closed[id] = owner
                }
            }
            for erasure in erasures where isNewer { missing.remove(erasure.key) }
            faults.missing = missing.count
            faults.unsaid = Self.unsaid(erasures, isNewer ? nil : history.erased)
            return faults
        }
    }

    /// What it says was destroyed on purpose.
    func erasures() throws(KeyStoreError) -> [Erasure] {
        try withState { state throws(SQLiteError) in
            let rows = try state.connection.prepare(
                """
                SELECT key_id, subject, EXISTS (
                    SELECT 1 FROM data_key WHERE kind = 1 AND owner = subject
                ) FROM erased_key
                """
            )
            var out: [Erasure] = []
            while try rows.step() {
                guard let key = Identifier(bytes: rows.blob(0)),
                    let subject = Identifier(bytes: rows.blob(1))
                else { continue }
                out.append(Erasure(key: key, subject: subject, hasKey: rows.integer(2) != 0))
            }
            return out
        }
    }

    /// The subjects that `erasures` call erased although their key is there, or the log's `erased` lack them;
    /// `nil` for a log that ends before the store does.
    static func unsaid(_ erasures: [Erasure], _ erased: Set<Identifier>?) -> Set<Identifier> {
        Set(erasures.filter { $0.hasKey || erased?.contains($0.subject) == false }.map(\.subject))
    }

    /// What is wrong with the epoch it says it has, if anything: every key that opens was wrapped at it.
    ///
    /// The epoch of a row is bound into its wrapping, so that nobody without the key-encryption key can
    /// change it (LOG-14).
    func epochFault() throws(KeyStoreError) -> String? {
        try withState { state throws(SQLiteError) in
            let epoch = epoch
            let rows = try state.connection.prepare(
                """
                SELECT key_id, epoch, wrapped FROM data_key WHERE epoch <> ?1
                UNION ALL SELECT key_id, epoch, wrapped FROM secret WHERE epoch <> ?1
                """
            )
            try rows.bind(Int64(epoch), at: 0)
            while try rows.step() {
                guard let id = Identifier(bytes: rows.blob(0)),
                    (try? unwrap(rows.blob(2), id, epoch: rows.integer(1))) != nil
                else { continue }
                return "it says that it is of epoch \(epoch), and key \(id.hex) is of epoch "
                    + "\(rows.integer(1))"
            }
            return nil
        }
    }
}
