import Cryptography

/// Why a text is no note that can be trusted (c2sp.org/signed-note).
package enum NoteError: Error, Equatable, Sendable {
    /// It has not the form of a note.
    case malformed
    /// A signature by a known key is wrong.
    case invalid(name: String)
    /// No signature is by a known key.
    case unverified
}

/// A text and signatures under it (c2sp.org/signed-note).
package struct SignedNote: Sendable, Equatable {
    /// One line under a note.
    package struct Signature: Sendable, Equatable {
        package let name: String
        /// Which key of that name it claims to be by.
        package let keyID: UInt32
        /// What follows the key id: 64 bytes, or 8 of time and 64 for a cosignature.
        package let bytes: [UInt8]

        package init(name: String, keyID: UInt32, bytes: [UInt8]) {
            self.name = name
            self.keyID = keyID
            self.bytes = bytes
        }

        /// The line, with its newline.
        package var line: String {
            var blob: [UInt8] = []
            blob.append(bigEndian: keyID)
            return "— \(name) \(Base64.encode(blob + bytes))\n"
        }

        /// Parses a line without its newline.
        package init?(line: Substring) {
            // Byte by byte: a mark that combines with the space before it is part of a name.
            guard line.utf8.starts(with: SignedNote.dash) else { return nil }
            let parts = line.utf8.dropFirst(SignedNote.dash.count)
                .split(separator: 0x20, omittingEmptySubsequences: false)
                .map { Substring($0) }
            // Left-over bits are taken as Go takes them: the signature decides, not its spelling.
            guard parts.count == 2, SignedNote.isKeyName(parts[0]),
                let blob = Base64.decode(parts[1], allowsLooseBits: true), blob.count >= 5
            else { return nil }
            name = String(parts[0])
            keyID = blob.span.bigEndian32(at: 0)
            bytes = Array(blob.dropFirst(4))
        }
    }

    /// What a signature's line begins with.
    static let dash = Array("— ".utf8)
    /// Most signatures under a note.
    package static let signaturesMax = 100
    /// Most bytes of a note.
    package static let bytesMax = 1_000_000

    /// What is signed; ends with a newline.
    package let text: String
    package var signatures: [Signature]

    package init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Parses a whole note.
    package init(_ bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= Self.bytesMax, String(validating: bytes, as: UTF8.self) != nil,
            bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), bytes.last == 0x0A,
            let gap = Self.lastGap(bytes)
        else { throw .malformed }
        let lines = String(decoding: bytes[(gap + 2)...], as: UTF8.self).dropLast()
            .split(separator: "\n", omittingEmptySubsequences: false)
        guard !lines.isEmpty, lines.count <= Self.signaturesMax else { throw .malformed }
        var signatures: [Signature] = []
        for line in lines {
            guard let signature = Signature(line: line) else { throw .malformed }
            signatures.append(signature)
        }
        text = String(decoding: bytes[...gap], as: UTF8.self)
        self.signatures = signatures
    }

    // Where the last empty line begins: at the newline before it.
    private static func lastGap(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 3 else { return nil }
        for index in stride(from: bytes.count - 2, through: 0, by: -1)
        where bytes[index] == 0x0A && bytes[index + 1] == 0x0A {
            return index
        }
        return nil
    }

    static func isKeyName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace }
    }

    /// The whole note.
    package var note: String {
        text + "\n" + signatures.map(\.line).joined()
    }

    /// The signatures that are by one of `keys`, each key once.
    ///
    /// - Throws: `invalid` when one that claims to be by a key of these is wrong; `unverified` when none
    ///   is by any of them.
    package func verified(by keys: [VerifierKey]) throws(NoteError) -> [Signature] {
        var good: [Signature] = []
        for signature in signatures {
            let isKnown = good.contains {
                $0.keyID == signature.keyID && $0.name.hasBytes(of: signature.name)
            }
            guard !isKnown,
                let key = keys.first(where: {
                    $0.id == signature.keyID && $0.name.hasBytes(of: signature.name)
                })
            else { continue }
            guard key.isValid(signature, for: text) else { throw .invalid(name: key.name) }
            good.append(signature)
        }
        guard !good.isEmpty else { throw .unverified }
        return good
    }
}
