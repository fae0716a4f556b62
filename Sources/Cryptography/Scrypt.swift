import COpenSSL

/// scrypt (RFC 7914), the password hash of OpenSSL 3.0 that asks for memory.
public enum Scrypt {
    /// How much work one hash is.
    public struct Cost: Sendable, Equatable {
        /// CPU and memory cost, a power of two.
        public let n: UInt64
        /// Block size.
        public let r: UInt64
        /// Parallelisation.
        public let p: UInt64

        /// A cost from its parts.
        public init(n: UInt64, r: UInt64, p: UInt64) {
            self.n = n
            self.r = r
            self.p = p
        }

        /// N = 2¹⁷, r = 8, p = 1: 128 MiB and about 0.3 s here.
        public static let standard = Cost(n: 1 << 17, r: 8, p: 1)
    }

    /// `count` bytes from `password` under `salt`; blocks for as long as `cost` says.
    ///
    /// - Throws: `tooLong` for a count or cost out of bounds (1 GiB), `unavailable` when memory runs out.
    public static func hash(
        password: [UInt8],
        salt: [UInt8],
        cost: Cost = .standard,
        count: Int = 32
    ) throws(CryptographyError) -> [UInt8] {
        guard (1...1024).contains(count), cost.n.nonzeroBitCount == 1, cost.n > 1,
            (1...64).contains(cost.r), (1...16).contains(cost.p), cost.n <= 1 << 22,
            128 * cost.r * cost.n <= 1 << 30
        else { throw .tooLong }
        var out = [UInt8](repeating: 0, count: count)
        // OpenSSL refuses what needs more than 32 MiB unless told; the blocks of r and p come on top.
        let memoryMax = 128 * cost.r * (cost.n + cost.p + 2) + (1 << 20)
        let good = unsafe out.withUnsafeMutableBufferPointer { out in
            unsafe password.withUnsafeBytes { password in
                unsafe salt.withUnsafeBufferPointer { salt in
                    unsafe crypto_scrypt(
                        password.baseAddress?.assumingMemoryBound(to: CChar.self),
                        password.count,
                        salt.baseAddress,
                        salt.count,
                        cost.n,
                        cost.r,
                        cost.p,
                        memoryMax,
                        out.baseAddress,
                        out.count
                    )
                }
            }
        }
        guard good == 1 else { throw .unavailable }
        return out
    }
}

/// HMAC with SHA-1, only for one-time codes (RFC 4226, RFC 6238).
public enum HMACSHA1 {
    /// The 20-byte code of `message` under `key`; empty only when OpenSSL fails.
    public static func code(key: [UInt8], message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 20)
        let good = unsafe out.withUnsafeMutableBufferPointer { out in
            unsafe key.withUnsafeBufferPointer { key in
                unsafe message.withUnsafeBufferPointer { message in
                    unsafe crypto_hmac_sha1(
                        key.baseAddress,
                        Int32(clamping: key.count),
                        message.baseAddress,
                        message.count,
                        out.baseAddress
                    )
                }
            }
        }
        return good == 1 ? out : []
    }
}
