import COpenSSL

/// SHA-256 (FIPS 180-4).
public enum SHA256 {
    /// The digest of `bytes`.
    public static func hash(_ bytes: [UInt8]) -> Digest {
        hash(bytes.span)
    }

    /// The digest of `bytes`.
    public static func hash(_ bytes: Span<UInt8>) -> Digest {
        var hasher = SHA256Hasher()
        hasher.update(bytes)
        return hasher.finish()
    }

    /// The digest of the parts one after the other.
    public static func hash(parts: [[UInt8]]) -> Digest {
        var hasher = SHA256Hasher()
        for part in parts { hasher.update(part) }
        return hasher.finish()
    }

    /// The hash of a Merkle leaf: SHA-256(0x00 ‖ `record`) (RFC 9162 §2.1.1).
    public static func leaf(_ record: Span<UInt8>) -> Digest {
        var out: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &out) { target in
            unsafe record.withUnsafeBufferPointer { bytes in
                let target = unsafe target.assumingMemoryBound(to: UInt8.self).baseAddress
                unsafe crypto_sha256_prefixed(0, bytes.baseAddress, bytes.count, nil, 0, target)
            }
        }
        return Digest(words: out)
    }

    /// The hash of an inner Merkle node: SHA-256(0x01 ‖ `left` ‖ `right`) (RFC 9162 §2.1.1).
    public static func node(_ left: Digest, _ right: Digest) -> Digest {
        var out: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &out) { target in
            unsafe withUnsafeBytes(of: left.words) { first in
                unsafe withUnsafeBytes(of: right.words) { second in
                    let target = unsafe target.assumingMemoryBound(to: UInt8.self).baseAddress
                    let first = unsafe first.assumingMemoryBound(to: UInt8.self).baseAddress
                    let second = unsafe second.assumingMemoryBound(to: UInt8.self).baseAddress
                    unsafe crypto_sha256_prefixed(1, first, 32, second, 32, target)
                }
            }
        }
        return Digest(words: out)
    }
}

/// SHA-256 fed in parts; a value, so a copy is a fork.
public struct SHA256Hasher: Sendable {
    private var context = SHA256_CTX()

    /// A hasher that has seen nothing.
    public init() {
        unsafe crypto_sha256_init(&context)
    }

    init(context: SHA256_CTX) {
        self.context = context
    }

    /// Hashes `bytes` next.
    public mutating func update(_ bytes: [UInt8]) {
        update(bytes.span)
    }

    /// Hashes `bytes` next.
    public mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer {
            unsafe crypto_sha256_update(&context, $0.baseAddress, $0.count)
        }
    }

    /// The digest of all that was fed; the hasher itself goes on.
    public func finish() -> Digest {
        var copy = context
        var out: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &out) { target in
            let target = unsafe target.assumingMemoryBound(to: UInt8.self).baseAddress
            unsafe crypto_sha256_final(&copy, target)
        }
        return Digest(words: out)
    }

    // The 32 bytes of HMAC: this hasher is the inner one, `key` holds the outer.
    func finish(keyedBy key: crypto_hmac_key) -> Digest {
        var inner = context
        var key = key
        var out: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &out) { target in
            let target = unsafe target.assumingMemoryBound(to: UInt8.self).baseAddress
            unsafe crypto_hmac_finish(&key, &inner, target)
        }
        return Digest(words: out)
    }
}
