public import Cryptography
import JSON
public import World

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
        let now = world.now()
        let header: JSON = [
            "alg": "EdDSA", "typ": "at+jwt",
            "kid": .string(TokenVerifier.keyID(of: key.publicKey)),
        ]
        var claims = JSONObject([
            .init(name: "iss", value: .string(issuer)),
            .init(name: "aud", value: .string(audience)),
            .init(name: "sub", value: .string(subject)),
            .init(name: "role", value: .string(role.rawValue)),
            .init(name: "iat", value: .integer(now.seconds)),
            .init(name: "exp", value: .integer(now.adding(seconds: seconds).seconds)),
            .init(name: "jti", value: .string(world.identifier().text("tok"))),
        ])
        if let patient { claims["patient_id"] = .string(patient) }
        let signed =
            Base64URL.encode(header.bytes) + "." + Base64URL.encode(JSON.object(claims).bytes)
        return signed + "." + Base64URL.encode(key.sign(Array(signed.utf8)))
    }
}
