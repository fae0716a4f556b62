import COpenSSL

/// An RSA verification key (RFC 8017) of 2048 to 8192 bits.
@safe public struct RSAPublicKey: Sendable {
    private let key: VerificationHandle
    private let modulusCount: Int

    /// The key of `modulus` and `exponent`, big-endian without leading zeros.
    ///
    /// `nil` for a modulus that is even or of another size, and for an exponent that is even, below 3, or past 32 bits.
    public init?(modulus: [UInt8], exponent: [UInt8]) {
        guard (256...1024).contains(modulus.count), let first = modulus.first, first != 0,
            modulus.count > 256 || first & 0x80 != 0, modulus[modulus.count - 1] & 1 == 1,
            (1...4).contains(exponent.count), exponent[0] != 0,
            exponent[exponent.count - 1] & 1 == 1, exponent != [1], !Self.isROCA(modulus),
            let key = VerificationHandle(modulus: modulus, exponent: exponent)
        else { return nil }
        self.key = key
        modulusCount = modulus.count
    }

    /// Whether `signature` is RSASSA-PKCS1-v1_5 with SHA-256 for `message` (RFC 7518 §3.3).
    public func isValidPKCS1(signature: [UInt8], for message: [UInt8]) -> Bool {
        signature.count == modulusCount
            && key.verify(signature, message, isPSS: false)
    }

    /// Whether `signature` is RSASSA-PSS with SHA-256 and a 32-byte salt for `message` (RFC 7518 §3.5).
    public func isValidPSS(signature: [UInt8], for message: [UInt8]) -> Bool {
        signature.count == modulusCount
            && key.verify(signature, message, isPSS: true)
    }

    /// Whether a modulus has the shape of CVE-2017-15361, whose factors can be found: modulo each of these
    /// primes it is a power of 65537.
    private static func isROCA(_ modulus: [UInt8]) -> Bool {
        let primes: [UInt32] = [
            3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89,
            97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
        ]
        return primes.allSatisfy { prime in
            var rest: UInt32 = 0
            for byte in modulus { rest = (rest << 8 | UInt32(byte)) % prime }
            var power: UInt32 = 1
            repeat {
                if power == rest { return true }
                power = power * (65_537 % prime) % prime
            } while power != 1
            return false
        }
    }
}

/// An ECDSA verification key on P-256 (FIPS 186-4).
@safe public struct P256PublicKey: Sendable {
    private let key: VerificationHandle

    /// The key of a point's 32-byte coordinates; `nil` when the point is not on the curve.
    public init?(x: [UInt8], y: [UInt8]) {
        guard x.count == 32, y.count == 32, let key = VerificationHandle(point: [4] + x + y) else {
            return nil
        }
        self.key = key
    }

    /// Whether `signature`, r ‖ s in 64 bytes, is this key's for `message` with SHA-256 (RFC 7518 §3.4).
    public func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        signature.count == 64 && key.verifyPair(signature, message)
    }
}

// Owns one EVP_PKEY. `@unchecked Sendable`: after creation the key is only read, each operation makes
// its own digest context, and OpenSSL allows that from many threads (crypto(7), "Thread safety").
@safe private final class VerificationHandle: @unchecked Sendable {
    private let pointer: OpaquePointer

    init?(modulus: [UInt8], exponent: [UInt8]) {
        let made = unsafe modulus.withUnsafeBufferPointer { modulus in
            unsafe exponent.withUnsafeBufferPointer { exponent in
                unsafe crypto_rsa_public(
                    modulus.baseAddress,
                    Int32(clamping: modulus.count),
                    exponent.baseAddress,
                    Int32(clamping: exponent.count)
                )
            }
        }
        guard let made = unsafe made else { return nil }
        unsafe pointer = made
    }

    init?(point: [UInt8]) {
        let made = unsafe point.withUnsafeBufferPointer {
            unsafe crypto_p256_public($0.baseAddress)
        }
        guard let made = unsafe made else { return nil }
        unsafe pointer = made
    }

    deinit {
        unsafe EVP_PKEY_free(pointer)
    }

    func verify(_ signature: [UInt8], _ message: [UInt8], isPSS: Bool) -> Bool {
        unsafe signature.withUnsafeBufferPointer { signature in
            unsafe message.withUnsafeBufferPointer { message in
                unsafe crypto_sha256_verify(
                    pointer,
                    isPSS ? 1 : 0,
                    signature.baseAddress,
                    signature.count,
                    message.baseAddress,
                    message.count
                ) == 1
            }
        }
    }

    func verifyPair(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
        unsafe signature.withUnsafeBufferPointer { signature in
            unsafe message.withUnsafeBufferPointer { message in
                unsafe crypto_p256_verify(
                    pointer,
                    signature.baseAddress,
                    message.baseAddress,
                    message.count
                ) == 1
            }
        }
    }
}
