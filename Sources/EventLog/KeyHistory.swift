import JSON
import World

/// What the log says of the keys in `keys.db`, besides which there are.
struct KeyHistory: Sendable, Equatable {
    /// The latest epoch of the key-encryption key that `kek_rotated` tells.
    var epoch: UInt32 = 1
    /// The names of all key-encryption keys that wrapped the key store.
    var masterKeys: Set<Identifier> = []
    /// Subjects in whose stream a `subject_erased` stands.
    var erased: Set<Identifier> = []

    /// Takes in `log_opened`.
    mutating func open(masterKey name: String) {
        if let key = Identifier(hex: name) { masterKeys.insert(key) }
    }

    /// Whether ``learn(_:in:_:)`` takes anything from events called `name`.
    static func isToldBy(_ name: String?) -> Bool {
        name == OwnEvent.kekRotated.rawValue || name == AnnouncedSigners.erasure
    }

    /// Takes in an event; only the body of `kek_rotated` is looked at.
    mutating func learn(_ name: String?, in stream: Identifier, _ body: [UInt8]?) {
        if name == AnnouncedSigners.erasure { erased.insert(stream) }
        guard name == OwnEvent.kekRotated.rawValue, let body,
            let json = try? JSON(parsing: body)
        else { return }
        epoch = max(epoch, json["epoch"]?.integer.map { UInt32(clamping: $0) } ?? 1)
        open(masterKey: json["kek_id"]?.string ?? "")
    }
}
