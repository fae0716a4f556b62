public import Cryptography
public import JSON

/// A signature algorithm of RFC 7518 or RFC 8037; `none` and the rest do not exist here.
public enum TokenAlgorithm: String, Sendable, CaseIterable {
    /// Ed25519.
    case edDSA = "EdDSA"
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    case rs256 = "RS256"
    /// RSASSA-PSS with SHA-256.
    case ps256 = "PS256"
    /// ECDSA on P-256 with SHA-256.
    case es256 = "ES256"
    /// HMAC with SHA-256.
    case hs256 = "HS256"
}

/// One key that may check tokens, with the one algorithm it does so by (RFC 8725 §3.1).
public struct TrustedKey: Sendable {
    private enum Material: Sendable {
        case ed25519(Ed25519PublicKey)
        case pkcs1(RSAPublicKey)
        case pss(RSAPublicKey)
        case p256(P256PublicKey)
        case secret([UInt8])
    }

    /// Its `kid`; `nil` fits a token with any.
    public let id: String?
    private let material: Material

    /// A key of the service's own.
    public init(_ key: Ed25519PublicKey) {
        id = TokenVerifier.keyID(of: key)
        material = .ed25519(key)
    }

    /// A shared secret; `nil` below 32 bytes.
    public init?(secret: [UInt8], id: String? = nil) {
        guard secret.count >= 32 else { return nil }
        self.id = id
        material = .secret(secret)
    }

    /// A key as a JWK (RFC 7517, RFC 8037).
    ///
    /// `nil` unless it is whole, public (or `oct`), meant for signatures, and of an algorithm listed here; an RSA
    /// key without `alg` is RS256. A key with private members is refused: somebody leaked it.
    public init?(jwk: JSON) {
        guard jwk.object != nil, jwk["use"] == nil || jwk["use"]?.string == "sig" else {
            return nil
        }
        if let operations = jwk["key_ops"] {
            guard operations.array?.contains("verify") == true else { return nil }
        }
        for name in ["d", "p", "q", "dp", "dq", "qi", "oth"] where jwk[name] != nil { return nil }
        if let id = jwk["kid"] {
            guard let text = id.string, (1...256).contains(text.utf8.count) else { return nil }
        }
        let type = jwk["kty"]?.string
        guard jwk["alg"] == nil || jwk["alg"]?.string != nil else { return nil }
        guard let material = Self.material(jwk, type, jwk["alg"]?.string) else { return nil }
        id = jwk["kid"]?.string
        self.material = material
    }

    private static func material(_ jwk: JSON, _ type: String?, _ algorithm: String?) -> Material? {
        func bytes(_ name: String) -> [UInt8]? { jwk[name]?.string.flatMap(Base64URL.decode) }
        switch (type, algorithm) {
        case ("OKP", nil), ("OKP", "EdDSA"):
            guard jwk["crv"]?.string == "Ed25519" else { return nil }
            return bytes("x").flatMap { Ed25519PublicKey(bytes: $0) }.map { .ed25519($0) }
        case ("RSA", nil), ("RSA", "RS256"), ("RSA", "PS256"):
            guard let modulus = bytes("n"), let exponent = bytes("e"),
                let key = RSAPublicKey(modulus: modulus, exponent: exponent)
            else { return nil }
            return algorithm == "PS256" ? .pss(key) : .pkcs1(key)
        case ("EC", nil), ("EC", "ES256"):
            guard jwk["crv"]?.string == "P-256", let x = bytes("x"), let y = bytes("y") else {
                return nil
            }
            return P256PublicKey(x: x, y: y).map { .p256($0) }
        case ("oct", "HS256"):
            guard let secret = bytes("k"), secret.count >= 32 else { return nil }
            return .secret(secret)
        default: return nil
        }
    }

    /// The one algorithm this key is used with.
    public var algorithm: TokenAlgorithm {
        switch material {
        case .ed25519: .edDSA
        case .pkcs1: .rs256
        case .pss: .ps256
        case .p256: .es256
        case .secret: .hs256
        }
    }

    /// Whether `signature` is this key's for `signed`.
    public func isValid(signature: [UInt8], for signed: [UInt8]) -> Bool {
        switch material {
        case .ed25519(let key): key.isValid(signature: signature, for: signed)
        case .pkcs1(let key): key.isValidPKCS1(signature: signature, for: signed)
        case .pss(let key): key.isValidPSS(signature: signature, for: signed)
        case .p256(let key): key.isValid(signature: signature, for: signed)
        case .secret(let secret):
            constantTimeEquals(HMACSHA256.code(key: secret, message: signed), signature)
        }
    }

    /// The public key as a JWK, for `/.well-known/jwks.json`; `nil` for all but Ed25519 keys.
    public var jwk: JSON? {
        guard case .ed25519(let key) = material else { return nil }
        return [
            "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig",
            "kid": JSON(id), "x": .string(Base64URL.encode(key.bytes)),
        ]
    }
}

/// Somebody whose tokens are accepted: a name, the audience they must name, and their keys.
public struct TrustedIssuer: Sendable {
    /// Most keys of one issuer.
    public static let keysMax = 64

    /// What `iss` says.
    public let name: String
    /// What `aud` must hold.
    public let audience: String
    /// The keys, each with an id of its own.
    public let keys: [TrustedKey]
    /// The roles its tokens may carry; `service` counts with the service's own keys alone.
    public let roles: Set<Role>
    /// Whether its keys are fetched from an address and may be newer there.
    public let isRemote: Bool

    /// An issuer with keys that were parsed already.
    public init(
        name: String,
        audience: String,
        keys: [TrustedKey],
        roles: Set<Role>,
        isRemote: Bool = false
    ) {
        self.isRemote = isRemote
        self.name = name
        self.audience = audience
        self.keys = keys
        self.roles = roles
    }

    /// The keys of a key set (RFC 7517 §5); `nil` when it is none, holds no usable key, names a `kid` twice, or
    /// mixes shared secrets with public keys.
    ///
    /// Keys of other uses and algorithms are left out, as the RFC asks.
    public static func keys(ofSet json: JSON) -> [TrustedKey]? {
        guard let items = json["keys"]?.array, items.count <= keysMax else { return nil }
        let keys = items.compactMap { TrustedKey(jwk: $0) }
        let ids = keys.compactMap(\.id)
        let secrets = keys.filter { $0.algorithm == .hs256 }.count
        guard !keys.isEmpty, Set(ids).count == ids.count, secrets == 0 || secrets == items.count
        else { return nil }
        return keys
    }

    /// The one key for a token's header; `nil` when none or more than one fits.
    func key(_ algorithm: TokenAlgorithm, id: String?) -> TrustedKey? {
        let fitting = keys.filter { key in
            key.algorithm == algorithm && (id == nil || key.id == nil || key.id == id)
        }
        return fitting.count == 1 ? fitting.first : nil
    }
}
