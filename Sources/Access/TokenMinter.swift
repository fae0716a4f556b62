public import Cryptography
import JSON
public import World

/// What an access token says besides whom it speaks for.
public struct TokenGrant: Sendable {
    /// Who.
    public var subject: String
    /// What they are.
    public var role: Role
    /// Whose record they may reach; only for patients.
    public var patient: String?
    /// The sign-in it belongs to.
    public var session: String?
    /// The key it was given for, `crd_…`; it ends with that key.
    public var credential: String?
    /// The unit they work in or come to.
    public var unit: String?
    /// What it is for, SMART style.
    public var scope: String?
    /// When the bearer last proved themselves again, in seconds since 1970.
    public var steppedUpAt: Int64?

    /// A grant of a role to a subject.
    public init(subject: String, role: Role, patient: String? = nil) {
        self.subject = subject
        self.role = role
        self.patient = patient
    }
}

/// Signs the service's own access tokens: EdDSA, `typ` `at+jwt` (RFC 9068).
public struct TokenMinter: Sendable {
    private let issuer: String
    private let audience: String
    private let key: Ed25519PrivateKey

    /// A minter for `issuer` and `audience`.
    public init(issuer: String, audience: String, key: Ed25519PrivateKey) {
        self.issuer = issuer
        self.audience = audience
        self.key = key
    }

    /// A token for `subject` that ends `seconds` after `world.now()`.
    public func mint(
        subject: String,
        role: Role,
        patient: String?,
        seconds: Int64,
        world: World
    ) -> String {
        mint(
            TokenGrant(subject: subject, role: role, patient: patient),
            seconds: seconds,
            world: world
        )
    }

    /// A token for `grant` that ends `seconds` after `world.now()`.
    public func mint(_ grant: TokenGrant, seconds: Int64, world: World) -> String {
        let now = world.now()
        let header: JSON = [
            "alg": "EdDSA", "typ": "at+jwt",
            "kid": .string(TokenVerifier.keyID(of: key.publicKey)),
        ]
        var claims = JSONObject([
            .init(name: "iss", value: .string(issuer)),
            .init(name: "aud", value: .string(audience)),
            .init(name: "sub", value: .string(grant.subject)),
            .init(name: "role", value: .string(grant.role.rawValue)),
            .init(name: "iat", value: .integer(now.seconds)),
            .init(name: "exp", value: .integer(now.adding(seconds: seconds).seconds)),
            .init(name: "jti", value: .string(world.identifier().text("tok"))),
        ])
        if let patient = grant.patient { claims["patient_id"] = .string(patient) }
        if let unit = grant.unit { claims["unit"] = .string(unit) }
        if let session = grant.session { claims["sid"] = .string(session) }
        if let credential = grant.credential { claims["cid"] = .string(credential) }
        if let scope = grant.scope { claims["scope"] = .string(scope) }
        if let time = grant.steppedUpAt {
            claims["acr"] = "step-up"
            claims["auth_time"] = .integer(time)
        }
        let signed =
            Base64URL.encode(header.bytes) + "." + Base64URL.encode(JSON.object(claims).bytes)
        return signed + "." + Base64URL.encode(key.sign(Array(signed.utf8)))
    }
}
