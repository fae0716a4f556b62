import Cryptography
import JSON
import World

/// What the log says of itself: its name, and whose signatures stand under its checkpoints.
struct AnnouncedSigners: Sendable {
    /// The event that says a subject's key was destroyed.
    static let erasure = "subject_erased"

    private(set) var opened: LogOpened?
    private(set) var types = TypeRegistry()
    /// The origin key that the first `signer_rotated` names.
    private(set) var origin: VerifierKey?
    /// Day keys and the positions of the events that announce them, in order.
    private(set) var days: [(position: UInt64, key: VerifierKey)] = []
    /// Owners of keys, by key.
    private(set) var owners: [Identifier: KeyOwner] = [:]
    /// The latest epoch of the key-encryption key that `kek_rotated` tells.
    private(set) var keyEpoch: UInt32 = 1

    /// Takes in a record of the log itself.
    mutating func learn(_ notice: RangeSummary.Notice) {
        switch notice.type {
        case 1:
            if opened == nil { opened = LogOpened(notice.body) }
        case 2:
            guard let json = try? JSON(parsing: notice.body),
                let id = json["dek_id"]?.string.flatMap({ Identifier(hex: $0) }),
                let owner = json["owner"]?.string.flatMap({ Identifier(hex: $0) }),
                let kind = KeyOwner.Kind(word: json["kind"]?.string ?? "")
            else { return }
            owners[id] = KeyOwner(kind: kind, id: owner)
        case 3:
            guard let json = try? JSON(parsing: notice.body), let name = json["name"]?.string,
                let number = json["type_id"]?.integer.flatMap({ UInt16(exactly: $0) })
            else { return }
            _ = types.register(name, as: number)
        default:
            let name = types.names[notice.type]
            if name == OwnEvent.kekRotated.rawValue,
                let epoch = (try? JSON(parsing: notice.body))?["epoch"]?.integer
            {
                keyEpoch = max(keyEpoch, UInt32(clamping: epoch))
            }
            guard name == OwnEvent.signerRotated.rawValue,
                let json = try? JSON(parsing: notice.body),
                let key = VerifierKey(json["key"]?.string ?? "")
            else { return }
            if origin == nil { origin = VerifierKey(json["origin_key"]?.string ?? "") }
            days.append((notice.position, key))
        }
    }

    /// What is wrong with the signatures under a checkpoint of `size`, if anything.
    ///
    /// It must be signed by `origin`; and, once day keys are announced, by one of the latest two that
    /// were announced below its size, since the old key signs the checkpoint that covers the new one.
    func fault(_ note: SignedNote, size: UInt64, origin: VerifierKey) -> String? {
        guard let checkpoint = Checkpoint(note.text), checkpoint.origin.hasBytes(of: origin.name)
        else {
            return "is of another log"
        }
        guard (try? note.verified(by: [origin])) != nil else {
            return "has no valid signature by \(origin.name)"
        }
        var index = days.count
        while index > 0, days[index - 1].position >= size { index -= 1 }
        guard index > 0 else { return nil }
        let usable = days[max(0, index - 2)..<index].map(\.key)
        let isSigned = usable.contains { (try? note.verified(by: [$0])) != nil }
        return isSigned ? nil : "has no valid signature by its day key"
    }
}

extension KeyOwner.Kind {
    init?(word: String) {
        switch word {
        case "subject": self = .subject
        case "day": self = .day
        case "access": self = .access
        default: return nil
        }
    }
}
