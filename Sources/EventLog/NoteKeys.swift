package import Cryptography
import World

/// What a note key signs: the note itself, or a statement of a witness about it.
package enum NoteAlgorithm: UInt8, Sendable {
    /// Ed25519 over the note's text.
    case ed25519 = 1
    /// `cosignature/v1`: Ed25519 over a time and the note's text (c2sp.org/tlog-cosignature).
    case cosignature = 4
}

/// A key that checks signatures under notes; its text form is a "vkey" (c2sp.org/signed-note).
package struct VerifierKey: Sendable, Equatable {
    package let name: String
    package let algorithm: NoteAlgorithm
    package let key: Ed25519PublicKey

    package init?(name: String, algorithm: NoteAlgorithm, key: Ed25519PublicKey) {
        guard SignedNote.isKeyName(name) else { return nil }
        self.name = name
        self.algorithm = algorithm
        self.key = key
    }

    /// The first four bytes of SHA-256(name ‖ `\n` ‖ algorithm ‖ key).
    package var id: UInt32 {
        let digest = SHA256.hash(parts: [
            Array(name.utf8), [0x0A, algorithm.rawValue], key.bytes,
        ])
        return digest.bytes.span.bigEndian32(at: 0)
    }

    /// `name+hash+key`.
    package var text: String {
        var hash: [UInt8] = []
        hash.append(bigEndian: id)
        return "\(name)+\(Hexadecimal.text(hash))+"
            + Base64.encode([algorithm.rawValue] + key.bytes)
    }

    /// Parses what ``text`` prints.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].utf8.count == 8,
            let hash = Hexadecimal.bytes(parts[1]), let blob = Base64.decode(parts[2]),
            let first = blob.first, let algorithm = NoteAlgorithm(rawValue: first),
            let key = Ed25519PublicKey(bytes: Array(blob.dropFirst()))
        else { return nil }
        self.init(name: String(parts[0]), algorithm: algorithm, key: key)
        guard id == hash.span.bigEndian32(at: 0) else { return nil }
    }

    /// Whether `signature`, whose name and key id are this key's, is right for `text`.
    package func isValid(_ signature: SignedNote.Signature, for text: String) -> Bool {
        switch algorithm {
        case .ed25519:
            return key.isValid(signature: signature.bytes, for: Array(text.utf8))
        case .cosignature:
            guard signature.bytes.count == 72 else { return false }
            let seconds = signature.bytes.span.bigEndian64(at: 0)
            guard seconds <= UInt64(Int64.max) else { return false }
            return key.isValid(
                signature: Array(signature.bytes.dropFirst(8)),
                for: Self.cosigned(text, at: seconds)
            )
        }
    }

    static func cosigned(_ text: String, at seconds: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(seconds)\n\(text)".utf8)
    }
}

/// A key that signs notes.
package struct NoteSigner: Sendable {
    package let verifier: VerifierKey
    private let key: Ed25519PrivateKey

    /// - Returns: `nil` when `seed` has not 32 bytes or `name` has a space or `+`.
    package init?(name: String, algorithm: NoteAlgorithm, seed: [UInt8]) {
        guard let key = Ed25519PrivateKey(seed: seed),
            let verifier = VerifierKey(name: name, algorithm: algorithm, key: key.publicKey)
        else { return nil }
        self.key = key
        self.verifier = verifier
    }

    /// The signature line for `text`; `seconds` since 1970 counts in cosignatures only.
    package func sign(_ text: String, at seconds: UInt64 = 0) -> SignedNote.Signature {
        var bytes: [UInt8] = []
        switch verifier.algorithm {
        case .ed25519:
            bytes = key.sign(Array(text.utf8))
        case .cosignature:
            bytes.append(bigEndian: seconds)
            bytes += key.sign(VerifierKey.cosigned(text, at: seconds))
        }
        return SignedNote.Signature(name: verifier.name, keyID: verifier.id, bytes: bytes)
    }
}
