import COpenSSL

/// HMAC with SHA-256 (RFC 2104, RFC 4231).
public enum HMACSHA256 {
    /// The 32-byte code of `message` under `key`, which may have any length.
    public static func code(key: [UInt8], message: [UInt8]) -> [UInt8] {
        HMACKey(key).code(message.span).bytes
    }
}

/// An HMAC-SHA256 key whose two key blocks are hashed already: codes of short messages cost two blocks.
public struct HMACKey: Sendable {
    private var state = crypto_hmac_key()

    /// Prepares `key`, which may have any length.
    public init(_ key: [UInt8]) {
        unsafe key.withUnsafeBufferPointer {
            unsafe crypto_hmac_init(&state, $0.baseAddress, $0.count)
        }
    }

    /// The code of `message`; its 32 bytes are a MAC, compare them with ``constantTimeEquals(_:_:)``.
    public func code(_ message: Span<UInt8>) -> Digest {
        var inner = hasher
        inner.update(message)
        return finish(inner)
    }

    /// The hasher to feed the message to; end with ``finish(_:)``.
    public var hasher: SHA256Hasher { SHA256Hasher(context: state.inner) }

    /// The code of what `inner`, made by ``hasher``, was fed.
    public func finish(_ inner: SHA256Hasher) -> Digest {
        inner.finish(keyedBy: state)
    }
}

/// HKDF with SHA-256 (RFC 5869).
public enum HKDFSHA256 {
    /// Longest output of ``expand(key:info:count:)``: 255 × 32 bytes (RFC 5869 §2.3).
    public static let outputMax = 255 * 32

    /// The 32-byte pseudorandom key of `secret` under `salt` (RFC 5869 §2.2).
    public static func extract(salt: [UInt8], secret: [UInt8]) -> [UInt8] {
        HMACSHA256.code(key: salt, message: secret)
    }

    /// `count` bytes from the pseudorandom `key`, bound to `info` (RFC 5869 §2.3).
    ///
    /// - Throws: `tooLong` when `count` is negative or past ``outputMax``.
    public static func expand(
        key: [UInt8],
        info: [UInt8],
        count: Int
    ) throws(CryptographyError) -> [UInt8] {
        guard (0...outputMax).contains(count) else { throw .tooLong }
        let prepared = HMACKey(key)
        var out: [UInt8] = []
        var previous: [UInt8] = []
        var counter: UInt8 = 0
        while out.count < count {
            counter &+= 1
            previous = prepared.code((previous + info + [counter]).span).bytes
            out += previous.prefix(count - out.count)
        }
        return out
    }
}
