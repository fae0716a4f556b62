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
    /// The same, of an issuer whose keys are fetched: it may have newer ones.
    case keyNotFetched(issuer: String)
    /// The signature does not hold.
    case badSignature
    /// `iss`, `aud`, `sub`, `role` or a time is missing or wrong.
    case claimRefused(String)
    /// `exp` has passed.
    case expired
}

/// Checks JSON Web Tokens (RFC 7519, RFC 8725) of the service itself and of configured issuers.
///
/// `iss` chooses the issuer, `kid` one of its keys, and the key decides the algorithm: the header only has to
/// agree. Results are cached by token hash, since an Ed25519 check costs about 100 µs; what was revoked since is
/// asked again each time, by whoever holds the list.
public final class TokenVerifier: Sendable {
    /// Longest token that is looked at, in bytes.
    public static let tokenBytesMax = 8192
    /// Allowed difference between clocks, in seconds.
    public static let leewaySeconds: Int64 = 60
    private static let cacheMax = 4096

    private let own: Mutex<TrustedIssuer>
    private let published: Mutex<[UInt8]>
    private let foreign: Mutex<[String: TrustedIssuer]>
    private let cache = Mutex<[Digest: Cached]>([:])

    private struct Cached {
        var principal: Principal
        let notBefore: Int64
    }

    /// A verifier; `secret` (≥ 32 bytes) turns HS256 on, `keys` are further keys of the service's own.
    public init(
        issuer: String,
        audience: String,
        key: Ed25519PublicKey,
        keys: [Ed25519PublicKey] = [],
        secret: [UInt8]?,
        foreign: [TrustedIssuer] = []
    ) {
        let ours = TrustedIssuer(
            name: issuer,
            audience: audience,
            keys: Self.keys([key] + keys, secret),
            roles: Set(Role.allCases)
        )
        own = Mutex(ours)
        published = Mutex(Self.keySet(of: ours))
        self.foreign = Mutex(
            Dictionary(
                foreign.filter { $0.name != issuer }.map { ($0.name, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    private static func keys(_ keys: [Ed25519PublicKey], _ secret: [UInt8]?) -> [TrustedKey] {
        keys.map { TrustedKey($0) } + [secret.flatMap { TrustedKey(secret: $0) }].compactMap { $0 }
    }

    /// Takes other keys of the service's own into use; tokens of keys that are gone stop being accepted.
    public func replaceOwnKeys(_ keys: [Ed25519PublicKey]) {
        own.withLock { own in
            let secrets = own.keys.filter { $0.algorithm == .hs256 }
            own = TrustedIssuer(
                name: own.name,
                audience: own.audience,
                keys: keys.map { TrustedKey($0) } + secrets,
                roles: own.roles
            )
            published.withLock { $0 = Self.keySet(of: own) }
        }
        cache.withLock { $0.removeAll(keepingCapacity: true) }
    }

    /// Takes other keys of a foreign issuer into use; tokens of keys that are gone stop being accepted.
    public func replaceKeys(of issuer: String, _ keys: [TrustedKey]) {
        foreign.withLock { foreign in
            guard let old = foreign[issuer] else { return }
            foreign[issuer] = TrustedIssuer(
                name: old.name,
                audience: old.audience,
                keys: keys,
                roles: old.roles,
                isRemote: old.isRemote
            )
        }
        cache.withLock { $0.removeAll(keepingCapacity: true) }
    }

    /// The key set others may check this service's tokens with, as JSON (RFC 7517 §5).
    public var keySet: [UInt8] { published.withLock { $0 } }

    private static func keySet(of issuer: TrustedIssuer) -> [UInt8] {
        (["keys": .array(issuer.keys.compactMap(\.jwk))] as JSON).bytes
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
        let parsed = try SignedToken(token)
        // RFC 9068 for own keys; HS256 and foreign issuers may leave `typ` out or say `JWT`.
        let types: Set<String?> = ["at+jwt", "jwt", nil]
        guard types.contains(parsed.type) else { throw .headerRefused }
        guard let claims = try? JSON(parsing: parsed.payload), claims.object != nil else {
            throw .malformed
        }
        // Which keys to try is the one thing an unproved claim decides.
        guard let name = claims["iss"]?.string else { throw .claimRefused("iss") }
        let ours = own.withLock { $0 }
        let isOwn = name == ours.name
        guard let issuer = isOwn ? ours : foreign.withLock({ $0[name] }) else {
            throw .claimRefused("iss")
        }
        if isOwn, parsed.algorithm == .edDSA, parsed.type != "at+jwt" { throw .headerRefused }
        guard let key = issuer.key(parsed.algorithm, id: parsed.keyID) else {
            throw issuer.isRemote ? .keyNotFetched(issuer: name) : .unknownKey
        }
        guard key.isValid(signature: parsed.signature, for: parsed.signed) else {
            throw .badSignature
        }
        var found = try read(claims, of: issuer, isMinted: isOwn && key.algorithm == .edDSA)
        // So that one without a name can be taken back, too; of what is signed, since signatures have several forms.
        if found.principal.tokenID == nil {
            found.principal.tokenID = "tok_\(SHA256.hash(parsed.signed).hex.prefix(32))"
        }
        found.principal.tokenName = found.principal.tokenID.map { Self.name(of: $0, by: name) }
        return found
    }

    /// A token's name among those of all issuers; the length keeps issuer and identifier apart.
    private static func name(of token: String, by issuer: String) -> String {
        let text = "\(issuer.utf8.count) \(issuer)\(token)"
        return "tok_\(SHA256.hash(Array(text.utf8)).hex.prefix(32))"
    }

    private func read(
        _ claims: JSON,
        of issuer: TrustedIssuer,
        isMinted: Bool
    )
        throws(TokenError) -> Cached
    {
        let audiences = claims["aud"]?.array?.map(\.string) ?? [claims["aud"]?.string]
        guard audiences.contains(issuer.audience) else { throw .claimRefused("aud") }
        guard let subject = claims["sub"]?.string, (1...128).contains(subject.count) else {
            throw .claimRefused("sub")
        }
        guard let role = claims["role"]?.string.flatMap({ Role(rawValue: $0) }),
            issuer.roles.contains(role) && (role != .service || isMinted)
        else { throw .claimRefused("role") }
        guard let expires = claims["exp"]?.integer, expires > 0 else { throw .claimRefused("exp") }
        for name in ["nbf", "iat", "auth_time"] {
            guard let value = claims[name] else { continue }
            guard let time = value.integer, time >= 0 else { throw .claimRefused(name) }
        }
        let patient = try text(claims, "patient_id")
        let scope = try text(claims, "scope", max: 2000)
        var principal = Principal(
            issuer: issuer.name,
            subject: subject,
            role: role,
            patient: role == .patient ? patient ?? subject : nil,
            expires: expires
        )
        principal.unit = try text(claims, "unit", max: 60)
        let session = try text(claims, "sid")
        let credential = try text(claims, "cid")
        if isMinted {
            principal.session = session
            principal.credential = credential
        }
        principal.tokenID = try text(claims, "jti")
        principal.issuedAt = claims["iat"]?.integer
        principal.scopes = Set(scope?.split(separator: " ").map(String.init) ?? [])
        // Only this service's own word that somebody has just proved themselves again counts.
        if isMinted, try text(claims, "acr") == "step-up" {
            principal.steppedUpAt = claims["auth_time"]?.integer
        }
        // One that was made in the future counts from then on.
        let notBefore = max(claims["nbf"]?.integer ?? 0, claims["iat"]?.integer ?? 0)
        return Cached(principal: principal, notBefore: notBefore)
    }

    private func text(
        _ claims: JSON,
        _ name: String,
        max: Int = 128
    ) throws(TokenError) -> String? {
        guard let value = claims[name] else { return nil }
        guard let text = value.string, (1...max).contains(text.count) else {
            throw .claimRefused(name)
        }
        return text
    }
}
