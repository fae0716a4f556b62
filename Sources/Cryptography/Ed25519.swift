import COpenSSL

/// An Ed25519 signing key (RFC 8032 §5.1.5).
@safe public struct Ed25519PrivateKey: Sendable {
    private let key: KeyHandle
    /// The key that checks this one's signatures.
    public let publicKey: Ed25519PublicKey

    /// The key of a 32-byte `seed`; `nil` for any other count.
    public init?(seed: [UInt8]) {
        guard seed.count == 32, let key = KeyHandle(seed: seed),
            let publicBytes = key.publicBytes,
            let publicKey = Ed25519PublicKey(bytes: publicBytes)
        else { return nil }
        self.key = key
        self.publicKey = publicKey
    }

    /// The 64-byte signature of `message`, deterministic.
    ///
    /// Empty only when memory runs out.
    public func sign(_ message: [UInt8]) -> [UInt8] {
        key.sign(message)
    }
}

/// An Ed25519 verification key (RFC 8032 §5.1.5).
@safe public struct Ed25519PublicKey: Sendable, Equatable {
    private let key: KeyHandle
    /// The 32 bytes of the key.
    public let bytes: [UInt8]

    /// A key of 32 bytes; `nil` for any other count.
    ///
    /// A point that is not on the curve verifies nothing.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32, let key = KeyHandle(publicKey: bytes) else { return nil }
        self.key = key
        self.bytes = bytes
    }

    /// Whether `signature` (64 bytes) is this key's for `message` (RFC 8032 §5.1.7, S below the order).
    public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == 64 else { return false }
        return key.verify(signature, message)
    }

    /// Whether two keys have the same bytes.
    public static func == (left: Ed25519PublicKey, right: Ed25519PublicKey) -> Bool {
        left.bytes == right.bytes
    }
}

// Owns one EVP_PKEY. `@unchecked Sendable`: after creation the key is only read, each operation makes
// its own digest context, and OpenSSL allows that from many threads (crypto(7), "Thread safety").
@safe private final class KeyHandle: @unchecked Sendable {
    private let pointer: OpaquePointer

    init?(seed: [UInt8]) {
        guard
            let pointer = unsafe seed.withUnsafeBufferPointer({ bytes in
                unsafe bytes.baseAddress.flatMap { unsafe crypto_ed25519_private($0) }
            })
        else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    init?(publicKey: [UInt8]) {
        guard
            let pointer = unsafe publicKey.withUnsafeBufferPointer({ bytes in
                unsafe bytes.baseAddress.flatMap { unsafe crypto_ed25519_public($0) }
            })
        else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    deinit {
        unsafe EVP_PKEY_free(pointer)
    }

    var publicBytes: [UInt8]? {
        var out = [UInt8](repeating: 0, count: 32)
        let good = unsafe out.withUnsafeMutableBufferPointer {
            unsafe crypto_ed25519_raw_public(pointer, $0.baseAddress)
        }
        return good == 1 ? out : nil
    }

    func sign(_ message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 64)
        let good = unsafe out.withUnsafeMutableBufferPointer { out in
            unsafe message.withUnsafeBufferPointer {
                unsafe crypto_ed25519_sign(pointer, $0.baseAddress, $0.count, out.baseAddress)
            }
        }
        return good == 1 ? out : []
    }

    func verify(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
        unsafe signature.withUnsafeBufferPointer { signature in
            unsafe message.withUnsafeBufferPointer { message in
                unsafe crypto_ed25519_verify(
                    pointer,
                    signature.baseAddress,
                    signature.count,
                    message.baseAddress,
                    message.count
                ) == 1
            }
        }
    }
}
