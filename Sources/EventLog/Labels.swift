package import Cryptography
package import World

/// The ASCII labels that begin everything hashed or MACed except records (LOG.md section 2).
package enum Label {
    /// Before the first record: what its `prev` hashes.
    package static let genesis = bytes("genesis")
    /// Additional data of a sealed body.
    package static let additionalData = bytes("aad")
    /// Information of the key of one event.
    package static let eventKey = bytes("event-key")
    /// The commitment to an event's key.
    package static let commitment = bytes("event-com")
    /// Additional data of a wrapped key.
    package static let wrap = bytes("wrap")
    /// The check value of a data key.
    package static let checkValue = bytes("kcv")
    /// The blind index.
    package static let blindIndex = bytes("bidx")
    /// A row of the blind index, in the sum over all.
    package static let indexRow = bytes("bidx-row")
    /// The name of a key-encryption key.
    package static let masterKeyID = bytes("kek-id")
    /// The key id of a named secret.
    package static let secretID = bytes("secret-id")

    /// The key of the file `heads`, from the master key.
    package static let heads = bytes("heads")

    /// Additional data of a sealed day key of the signer.
    package static let signer = bytes("signer")

    private static func bytes(_ use: String) -> [UInt8] {
        Array("evlog/\(use)/v1".utf8) + [0]
    }
}

/// Hashes that belong to a log as a whole.
package enum Genesis {
    /// The `prev` of position 0: SHA-256(label ‖ log id).
    package static func prev(log: Identifier) -> Digest {
        SHA256.hash(parts: [Label.genesis, log.bytes])
    }
}
