package import Cryptography

/// The head of a log at a size: what a checkpoint note says (c2sp.org/tlog-checkpoint).
package struct Checkpoint: Sendable, Equatable {
    /// The name of the log.
    package let origin: String
    /// How many records it has.
    package let size: UInt64
    /// The Merkle root over them.
    package let root: Digest

    package init(origin: String, size: UInt64, root: Digest) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Three lines: origin, size, root in base64.
    package var text: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }

    /// Parses what ``text`` prints.
    ///
    /// With `allowsExtensions` also a text with further lines, which are not looked at.
    package init?(_ text: String, allowsExtensions: Bool = false) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4 || allowsExtensions && lines.count > 4, lines.last?.isEmpty == true,
            !lines.dropLast().contains(where: \.isEmpty), let size = Self.size(lines[1]),
            let bytes = Base64.decode(lines[2]), let root = Digest(bytes: bytes)
        else { return nil }
        self.init(origin: String(lines[0]), size: size, root: root)
    }

    /// A size in decimal: no sign, no leading zeros, at most 2^63 − 1.
    package static func size(_ text: some StringProtocol) -> UInt64? {
        guard (1...19).contains(text.utf8.count), text == "0" || text.utf8.first != 0x30,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let size = Int64(text)
        else { return nil }
        return UInt64(size)
    }
}
