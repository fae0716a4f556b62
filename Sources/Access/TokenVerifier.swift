public import Cryptography
import JSON
import Synchronization
public import World

/// Why a token is not accepted.
///
/// Callers tell the client only whether it ran out.
public enum TokenError: Error, Equatable, Sendable {
    /// Not three canonical base64url parts of JSON, or past 8 KiB.
    case malformed
    /// A header parameter that can't be honoured (`crit`, `jku`, `jwk`, `x5c`, …) or a wrong `typ`.
    case headerRefused
    /// No key for this algorithm and key id.
    case unknownKey
    /// The signature does not hold.
    case badSignature
    /// `iss`, `aud`, `sub`, `role` or a time is missing or wrong.
    case claimRefused(String)
    /// `exp` has passed.
    case expired
}

/// Checks JSON Web Tokens (RFC 7519, RFC 8725): EdDSA by the service's key, HS256 by a configured secret.
///
/// The key decides the algorithm; the header only has to agree. Results are cached by token hash, since
/// an Ed25519 check costs about 100 µs.
public final class TokenVerifier: Sendable {
    /// Longest token that is looked at, in bytes.
    public static let tokenBytesMax = 8192
    /// Allowed difference between clocks, in seconds.
    public static let leewaySeconds: Int64 = 60
    private static let cacheMax = 4096
    private static let refusedParameters = [
        "crit", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "zip", "b64", "enc", "epk",
    ]

    private let issuer: String
    private let audience: String
    private let key: Ed25519PublicKey
    private let keyID: String
    private let secret: [UInt8]?
    private let cache = Mutex<[Digest: Cached]>([:])

    private struct Cached {
        let principal: Principal
        let notBefore: Int64
    }

    /// A verifier; `secret` (≥ 32 bytes) turns HS256 on.
    public init(
        issuer: String,
        audience: String,
        key: Ed25519PublicKey,
        secret: [UInt8]?
    ) {
        self.issuer = issuer
        self.audience = audience
        self.key = key
        keyID = TokenVerifier.keyID(of: key)
        self.secret = secret
    }

    /// The `kid` of a key: the first 16 bytes of its hash.
    public static func keyID(of key: Ed25519PublicKey) -> String {
        Base64URL.encode(Array(SHA256.hash(key.bytes).bytes.prefix(16)))
    }

    /// Who a token speaks for, at `now`.
    public func verify(_ token: String, now: Timestamp) throws(TokenError) -> Principal {
        guard token.utf8.count <= Self.tokenBytesMax else { throw .malformed }
        let hash = SHA256.hash(Array(token.utf8))
        let cached = cache.withLock { $0[hash] }
        let found: Cached
        if let cached { found = cached } else { found = try check(token) }
        guard !found.principal.hasExpired(at: now) else { throw .expired }
        guard now.seconds &+ Self.leewaySeconds >= found.notBefore else {
            throw .claimRefused("nbf")
        }
        if cached == nil {
            cache.withLock { cache in
                if cache.count >= Self.cacheMax { cache.removeAll(keepingCapacity: true) }
                cache[hash] = found
            }
        }
        return found.principal
    }

    private func check(_ token: String) throws(TokenError) -> Cached {
        let parts = token.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 3, let header = json(parts[0]), let claims = json(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw .malformed }
        let signed = Array("\(parts[0]).\(parts[1])".utf8)
        try checkSignature(header: header, signed: signed, signature: signature)
        return try read(claims)
    }

    private func json(_ part: Substring) -> JSON? {
        guard let bytes = Base64URL.decode(part), let value = try? JSON(parsing: bytes),
            value.object != nil
        else { return nil }
        return value
    }

    private func checkSignature(
        header: JSON,
        signed: [UInt8],
        signature: [UInt8]
    )
        throws(TokenError)
    {
        for name in Self.refusedParameters where header[name] != nil { throw .headerRefused }
        let type = header["typ"]?.string?.lowercased()
        let keyID = header["kid"]?.string
        guard header["kid"] == nil || keyID != nil, header["typ"] == nil || type != nil else {
            throw .headerRefused
        }
        switch header["alg"]?.string {
        case "EdDSA":
            guard type == "at+jwt" else { throw .headerRefused }
            guard keyID == nil || keyID == self.keyID else { throw .unknownKey }
            guard key.isValid(signature: signature, for: signed) else { throw .badSignature }
        case "HS256":
            guard type == nil || type == "jwt" || type == "at+jwt" else { throw .headerRefused }
            guard let secret else { throw .unknownKey }
            let code = HMACSHA256.code(key: secret, message: signed)
            guard constantTimeEquals(code, signature) else { throw .badSignature }
        default: throw .unknownKey
        }
    }

    private func read(_ claims: JSON) throws(TokenError) -> Cached {
        guard claims["iss"]?.string == issuer else { throw .claimRefused("iss") }
        let audiences = claims["aud"]?.array?.map(\.string) ?? [claims["aud"]?.string]
        guard audiences.contains(audience) else { throw .claimRefused("aud") }
        guard let subject = claims["sub"]?.string, (1...128).contains(subject.count) else {
            throw .claimRefused("sub")
        }
        guard let role = claims["role"]?.string.flatMap({ Role(rawValue: $0) }), role != .service
        else { throw .claimRefused("role") }
        guard let expires = claims["exp"]?.integer, expires > 0 else { throw .claimRefused("exp") }
        for name in ["nbf", "iat"] {
            guard let value = claims[name] else { continue }
            guard let time = value.integer, time >= 0 else { throw .claimRefused(name) }
        }
        let patient = claims["patient_id"]
        if let patient {
            guard let text = patient.string, (1...128).contains(text.count) else {
                throw .claimRefused("patient_id")
            }
        }
        let principal = Principal(
            issuer: issuer,
            subject: subject,
            role: role,
            patient: role == .patient ? patient?.string ?? subject : nil,
            expires: expires
        )
        return Cached(principal: principal, notBefore: claims["nbf"]?.integer ?? 0)
    }
}
