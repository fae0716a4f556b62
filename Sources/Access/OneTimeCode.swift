import Cryptography
import Synchronization
public import World

/// Time-based one-time codes (RFC 6238): HMAC-SHA-1, six digits, thirty seconds, as authenticator apps make them.
public enum OneTimeCode {
    /// Bytes of a secret.
    public static let secretCount = 20
    /// Seconds for which one code counts.
    public static let stepSeconds: Int64 = 30

    /// The code of `secret` for a step, counted in ``stepSeconds`` since 1970 (RFC 4226 §5.3).
    public static func code(_ secret: [UInt8], step: Int64) -> String {
        let value = UInt64(bitPattern: step)
        let message = (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
        let hash = HMACSHA1.code(key: secret, message: message)
        guard let last = hash.last else { return "" }
        let start = Int(last & 0x0F)
        var number: UInt32 = 0
        for byte in hash[start..<start + 4] { number = number << 8 | UInt32(byte) }
        let digits = String((number & 0x7FFF_FFFF) % 1_000_000)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// The step in which `code` is right at `now`, one step early or late allowed; `nil` when it is wrong.
    public static func step(of code: String, secret: [UInt8], now: Timestamp) -> Int64? {
        let given = Array(code.utf8)
        guard given.count == 6 else { return nil }
        let current = now.seconds / stepSeconds
        var found: Int64?
        for step in [current, current - 1, current + 1] {
            let isRight = constantTimeEquals(Array(Self.code(secret, step: step).utf8), given)
            if isRight, found == nil { found = step }
        }
        return found
    }

    /// What an authenticator app reads from a QR code.
    public static func link(_ secret: [UInt8], account: String, issuer: String) -> String {
        "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(Base32.encode(secret))"
            + "&issuer=\(escaped(issuer))&algorithm=SHA1&digits=6&period=30"
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return out
    }
}

/// Remembers which codes were used, so that one that was overheard is worth nothing.
///
/// Bounded: steps that can't be right any more are dropped when it is full.
public final class UsedCodes: Sendable {
    private static let usedMax = 10_000
    private let used = Mutex<[String: Int64]>([:])

    /// Nothing used yet.
    public init() {}

    /// Takes the code's step for a credential; `false` when that or a later one was taken before.
    public func take(_ step: Int64, of credential: String) -> Bool {
        used.withLock { used in
            if let last = used[credential], last >= step { return false }
            if used.count >= Self.usedMax { used = used.filter { $0.value >= step - 2 } }
            used[credential] = step
            return true
        }
    }
}

/// Base32 without padding (RFC 4648 §6), for secrets that people type.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The text of `bytes`.
    public static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(alphabet[Int(buffer >> bits & 31)])
            }
            buffer &= (1 << bits) - 1
        }
        if bits > 0 { out.append(alphabet[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }
}
