import Cryptography
public import World

/// A refresh token: `rt_<sign-in>_<number>_<code>`, where the code proves that this service made it.
///
/// Only the newest number of a sign-in counts; an older one that proves itself was stolen or copied.
public struct RefreshToken: Sendable, Equatable {
    /// The sign-in, `sid_…`.
    public let session: String
    /// Counts its refreshes.
    public let number: UInt64

    /// A token for a sign-in.
    public init(session: String, number: UInt64) {
        self.session = session
        self.number = number
    }

    /// The text, proved by `key`.
    public func text(_ key: [UInt8]) -> String {
        "rt_\(session.dropFirst(4))_\(number)_\(Base64URL.encode(code(key)))"
    }

    /// Parses what ``text(_:)`` prints; `nil` for anything else and for another key.
    public init?(_ text: String, key: [UInt8]) {
        let parts = text.split(separator: "_", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "rt", parts[1].utf8.count == 26,
            let number = UInt64(parts[2]), "\(number)" == parts[2],
            let given = Base64URL.decode(parts[3])
        else { return nil }
        self.init(session: "sid_" + parts[1], number: number)
        guard constantTimeEquals(given, code(key)) else { return nil }
    }

    private func code(_ key: [UInt8]) -> [UInt8] {
        HMACSHA256.code(key: key, message: Array("refresh \(session) \(number)".utf8))
    }
}

/// The cookie of a browser's sign-in and the token its pages send beside it.
public enum SessionCookie {
    /// The prefix binds it to this host, `Secure` and path `/` (RFC 6265bis §4.1.3.2).
    public static let name = "__Host-anamnesis"

    /// What a cookie names.
    public struct Named: Sendable, Equatable {
        /// The sign-in, `sid_…`.
        public let session: String
        /// When the cookie ends before the sign-in does, in seconds since 1970.
        public let until: Int64?
    }

    /// `Set-Cookie` for a sign-in, until that ends or `until` at the latest.
    public static func header(_ session: String, until: Int64? = nil, key: [UInt8]) -> String {
        let value = value(Named(session: session, until: until), key)
        return "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Strict"
    }

    /// `Set-Cookie` that takes it away.
    public static let clearing = "\(name)=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"

    private static func value(_ named: Named, _ key: [UInt8]) -> String {
        let text = named.session + (named.until.map { ".\($0)" } ?? "")
        let code = HMACSHA256.code(key: key, message: Array("cookie \(text)".utf8))
        return text + "." + Base64URL.encode(code)
    }

    /// The sign-in that `Cookie` fields name; `nil` without the cookie, for two of them, and for a forged one.
    public static func session(in fields: [String], key: [UInt8]) -> Named? {
        var found: [Substring] = []
        for field in fields {
            // By scalars: a separator with a mark above it is one character that is none.
            for pair in field.unicodeScalars.split(separator: ";") {
                let pair = Substring(pair.drop { $0 == " " })
                if pair.utf8.starts(with: (name + "=").utf8) {
                    found.append(Substring(pair.utf8.dropFirst(name.utf8.count + 1)))
                }
            }
        }
        guard found.count == 1, let given = found.first else { return nil }
        let parts = given.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let until = parts.count == 3 ? Int64(parts[1]) : nil
        let named = Named(session: String(parts[0]), until: until)
        guard constantTimeEquals(Array(value(named, key).utf8), Array(given.utf8)) else {
            return nil
        }
        return named
    }

    /// What a page of the sign-in must send with anything that changes something.
    public static func requestToken(_ session: String, key: [UInt8]) -> String {
        Base64URL.encode(HMACSHA256.code(key: key, message: Array("csrf \(session)".utf8)))
    }

    /// Whether `token` is that.
    public static func isRequestToken(_ token: String, of session: String, key: [UInt8]) -> Bool {
        constantTimeEquals(Array(requestToken(session, key: key).utf8), Array(token.utf8))
    }
}

/// The key of a program: `ak_<credential>_<secret>`; only the secret's hash is kept.
public struct APIKey: Sendable {
    /// The credential, `crd_…`.
    public let credential: String
    private let secret: String

    /// A fresh key for a credential.
    public init(credential: String, world: World) {
        self.credential = credential
        secret = Base64URL.encode(world.bytes(32))
    }

    /// Parses a key; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "ak", parts[1].utf8.count == 26,
            parts[2].utf8.count == 43
        else { return nil }
        credential = "crd_" + parts[1]
        secret = String(parts[2])
    }

    /// What is given to its owner, once.
    public var text: String { "ak_\(credential.dropFirst(4))_\(secret)" }

    /// What is kept: the secret has 256 random bits, so that a plain hash is enough.
    public var hash: [UInt8] { SHA256.hash(Array("\(credential) \(secret)".utf8)).bytes }
}

/// A code that is read off a screen once and typed: eighty bits in groups of four.
public struct ActivationCode: Sendable {
    /// `XXXX-XXXX-XXXX-XXXX`.
    public let text: String

    /// A fresh code.
    public init(world: World) {
        let letters = Base32.encode(world.bytes(10))
        text = stride(from: 0, to: 16, by: 4)
            .map { start in
                String(letters.utf8.dropFirst(start).prefix(4)) ?? ""
            }
            .joined(separator: "-")
    }

    /// What is kept of a code that somebody typed, whatever its case and dashes.
    public static func hash(_ text: String) -> [UInt8] {
        let bare = text.uppercased().utf8.filter { $0 != 0x2D && $0 != 0x20 }
        return SHA256.hash(Array("activation ".utf8) + Array(bare)).bytes
    }
}
