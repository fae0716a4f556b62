import Cryptography
import World

extension Identifier {
    /// What a request makes is called after the request, so that a repeat finds it, at any age and without an index.
    ///
    /// The first 16 bytes of the SHA-256 of `parts`, each behind its length; they hold the user.
    init(of parts: [String]) {
        var bytes: [UInt8] = []
        for part in parts { bytes += Array("\(part.utf8.count) ".utf8) + Array(part.utf8) }
        self = Identifier(bytes: Array(SHA256.hash(bytes).bytes.prefix(16))) ?? .zero
    }
}
