/// Event names and the numbers that stand for them in records.
struct TypeRegistry: Sendable {
    /// Numbers below this are fixed; from here on they are given by `type_registered`.
    static let firstFree: UInt16 = 16

    private(set) var names: [UInt16: String] = [:]
    private(set) var numbers: [String: UInt16] = [:]
    private(set) var next = TypeRegistry.firstFree

    init() {
        for event in OwnEvent.allCases {
            guard let number = event.number else { continue }
            names[number] = event.rawValue
            numbers[event.rawValue] = number
        }
    }

    /// Never gives `number` to a name: its `type_registered` can't be read.
    mutating func skip(_ number: UInt16) {
        if number < UInt16.max { next = max(next, number + 1) }
    }

    /// Gives `name` the number that a `type_registered` event says; `false` when it can't have it.
    mutating func register(_ name: String, as number: UInt16) -> Bool {
        guard number >= Self.firstFree, numbers[name] == nil, names[number] == nil,
            number < UInt16.max
        else { return false }
        names[number] = name
        numbers[name] = number
        next = max(next, number + 1)
        return true
    }
}

/// The events that the log itself writes, all on the system stream (the zero identifier), bodies in clear.
///
/// Names are for ever.
package enum OwnEvent: String, CaseIterable, Sendable {
    /// v, origin, log_id, environment, kek_id: position 0.
    case logOpened = "log_opened"
    /// dek_id, kcv, kind, owner: before the first event sealed by the key.
    case keyCreated = "key_created"
    /// type_id, name: before the first event of the type.
    case typeRegistered = "type_registered"
    /// previous, observed (microseconds): the clock was set back.
    case clockRegressed = "clock_regressed"
    /// expected, observed (microseconds): the clock jumped ahead and is not followed.
    case clockJumped = "clock_jumped"
    /// reason: the disk failed under the log, which was opened again and its tail verified.
    case storageRecovered = "storage_recovered"
    /// day, key, previous, origin_key: whose signatures stand under checkpoints from here on.
    case signerRotated = "signer_rotated"
    /// epoch, kek_id: every key is wrapped by another key-encryption key.
    case kekRotated = "kek_rotated"
    /// records, root: a copy of the log was made and verified.
    case backupTaken = "backup_taken"
    /// size, vouched, by: a person took the log although it once was longer.
    case logRestored = "log_restored"
    /// mode, result, records, root: somebody had the log verified.
    case logVerified = "log_verified"
    /// rows: from here on a secret of the key store tells whether its blind index is whole.
    case indexSealed = "index_sealed"

    /// The fixed number; `nil` for a name that is registered like any other.
    var number: UInt16? {
        switch self {
        case .logOpened: 1
        case .keyCreated: 2
        case .typeRegistered: 3
        case .clockRegressed, .clockJumped, .storageRecovered, .signerRotated, .kekRotated,
            .backupTaken, .logRestored, .logVerified, .indexSealed:
            nil
        }
    }

    /// The names of the fields of its body, in order.
    package var fields: [String] {
        switch self {
        case .logOpened: ["v", "origin", "log_id", "environment", "kek_id"]
        case .keyCreated: ["dek_id", "kcv", "kind", "owner"]
        case .typeRegistered: ["type_id", "name"]
        case .clockRegressed: ["previous", "observed"]
        case .clockJumped: ["expected", "observed"]
        case .storageRecovered: ["reason"]
        case .signerRotated: ["day", "key", "previous", "origin_key"]
        case .kekRotated: ["epoch", "kek_id"]
        case .backupTaken: ["records", "root"]
        case .logRestored: ["size", "vouched", "by"]
        case .logVerified: ["mode", "result", "records", "root"]
        case .indexSealed: ["rows"]
        }
    }
}
