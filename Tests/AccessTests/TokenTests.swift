import Access
import Cryptography
import JSON
import Testing
import World

private let noon = Timestamp(microseconds: 1_768_478_400_000_000)
private let secret = Array("0123456789abcdef0123456789abcdef".utf8)

private func key(_ byte: UInt8) throws -> Ed25519PrivateKey {
    try #require(Ed25519PrivateKey(seed: [UInt8](repeating: byte, count: 32)))
}

private func verifier(secret: [UInt8]? = secret) throws -> TokenVerifier {
    TokenVerifier(
        issuer: "anamnesis",
        audience: "anamnesis",
        key: try key(1).publicKey,
        secret: secret
    )
}

private let claims =
    #"{"iss":"anamnesis","aud":"anamnesis","sub":"n1","role":"nurse","exp":1768482000}"#

private func hs256(
    _ payload: String = claims,
    header: String = #"{"alg":"HS256","typ":"JWT"}"#,
    with key: [UInt8] = secret
) -> String {
    let signed =
        Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(Array(payload.utf8))
    return signed + "."
        + Base64URL.encode(HMACSHA256.code(key: key, message: Array(signed.utf8)))
}

@Suite("Tokens are accepted only as their key says")
struct TokenTests {
    @Test("a minted token is accepted until it runs out")
    func minted() throws {
        let (world, _) = World.seeded(1, at: noon)
        let minter = TokenMinter(issuer: "anamnesis", audience: "anamnesis", key: try key(1))
        let token = minter.mint(
            subject: "p1",
            role: .patient,
            patient: "MRN-1",
            seconds: 900,
            world: world
        )
        let verifier = try verifier()
        for _ in 0..<2 {
            let principal = try verifier.verify(token, now: noon)
            #expect(principal.role == .patient)
            #expect(principal.patient == "MRN-1")
        }
        _ = try verifier.verify(token, now: noon.adding(seconds: 959))
        #expect(throws: TokenError.expired) {
            try verifier.verify(token, now: noon.adding(seconds: 960))
        }
    }

    @Test("a shared secret signs only when it is configured")
    func sharedSecret() throws {
        #expect(try verifier().verify(hs256(), now: noon).subject == "n1")
        #expect(throws: TokenError.unknownKey) {
            try verifier(secret: nil).verify(hs256(), now: noon)
        }
    }

    @Test("a token of another key, or with one byte changed, is refused")
    func signatures() throws {
        let (world, _) = World.seeded(1, at: noon)
        let foreign = TokenMinter(issuer: "anamnesis", audience: "anamnesis", key: try key(2))
        let token = foreign.mint(
            subject: "n",
            role: .nurse,
            patient: nil,
            seconds: 60,
            world: world
        )
        let verifier = try verifier()
        #expect(throws: TokenError.self) { try verifier.verify(token, now: noon) }
        let good = Array(hs256().utf8)
        for index in good.indices {
            var bad = good
            bad[index] = bad[index] == 0x41 ? 0x42 : 0x41
            guard bad != good else { continue }
            #expect(throws: TokenError.self, "byte \(index)") {
                try verifier.verify(String(decoding: bad, as: UTF8.self), now: noon)
            }
        }
    }

    @Test(
        "a header that asks for anything else is refused",
        arguments: [
            #"{"alg":"none","typ":"JWT"}"#, #"{"alg":"None"}"#, #"{"typ":"JWT"}"#,
            #"{"alg":"HS384"}"#, #"{"alg":"RS256"}"#, #"{"alg":"EdDSA","typ":"at+jwt"}"#,
            #"{"alg":"HS256","crit":["exp"]}"#, #"{"alg":"HS256","jwk":{}}"#,
            #"{"alg":"HS256","jku":"https://evil.example"}"#, #"{"alg":"HS256","x5c":[]}"#,
            #"{"alg":"HS256","zip":"DEF"}"#, #"{"alg":"HS256","b64":false}"#,
            #"{"alg":"HS256","typ":"JWE"}"#, #"{"alg":"HS256","kid":7}"#,
            #"{"alg":"HS256","alg":"HS256"}"#, #"["HS256"]"#, "", "{",
        ]
    )
    func headers(header: String) throws {
        let verifier = try verifier()
        #expect(throws: TokenError.self) { try verifier.verify(hs256(header: header), now: noon) }
    }

    @Test(
        "claims that are missing, of another kind or for somebody else are refused",
        arguments: [
            #"{"aud":"anamnesis","sub":"n","role":"nurse","exp":1768482000}"#,
            #"{"iss":"other","aud":"anamnesis","sub":"n","role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"other","sub":"n","role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":["other"],"sub":"n","role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"","role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":7,"role":"nurse","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"root","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"service","exp":1768482000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse"}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":"1768482000"}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":1e10}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":1}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":9223372036854775807}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":9223372036854775748}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":9223372036854775807,"nbf":1768490000}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"nurse","exp":1768482000,"nbf":1.5}"#,
            #"{"iss":"anamnesis","aud":"anamnesis","sub":"n","role":"patient","patient_id":5,"exp":1768482000}"#,
        ]
    )
    func wrongClaims(payload: String) throws {
        let verifier = try verifier()
        #expect(throws: TokenError.self) { try verifier.verify(hs256(payload), now: noon) }
    }

    @Test("a token that is not three canonical parts is refused")
    func shape() throws {
        let verifier = try verifier()
        let good = hs256()
        let shapes = [
            "", ".", "..", "a.b", good + ".", "." + good, good + "=", " " + good, good + "\n",
            good.split(separator: ".").dropLast().joined(separator: ".") + ".",
            String(repeating: ".", count: 8000), good + String(repeating: "A", count: 9000),
        ]
        for token in shapes {
            #expect(throws: TokenError.self) { try verifier.verify(token, now: noon) }
        }
    }

    @Test("the public key used as a shared secret opens nothing")
    func confusion() throws {
        let verifier = try verifier()
        let confused = hs256(with: try key(1).publicKey.bytes)
        #expect(throws: TokenError.badSignature) { try verifier.verify(confused, now: noon) }
    }
}

@Suite("Base64url has one form for each value")
struct Base64URLTests {
    @Test("bytes read back, and no other text reads as them")
    func canonical() {
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            let text = Base64URL.encode(bytes)
            #expect(Base64URL.decode(text) == bytes)
            #expect(Base64URL.decode(text + "=") == nil)
        }
        #expect(Base64URL.decode("QQ") == [0x41])
        #expect(Base64URL.decode("QR") == nil)
        #expect(Base64URL.decode("Q") == nil)
        #expect(Base64URL.decode("Q+") == nil)
    }
}

@Suite("Limits and origins")
struct LimitTests {
    @Test("a bucket gives what it holds, then what flows in")
    func bucket() {
        let (world, clock) = World.seeded(1, at: noon)
        let limiter = RateLimiter(capacity: 3, perSecond: 1, world: world)
        for _ in 0..<3 { #expect(limiter.take("a").isAllowed) }
        #expect(!limiter.take("a").isAllowed)
        #expect(limiter.take("b").isAllowed)
        clock.advance(seconds: 2)
        #expect(limiter.take("a").isAllowed)
        #expect(limiter.take("a").isAllowed)
        #expect(!limiter.take("a").isAllowed)
    }

    @Test(
        "an origin that only resembles a listed one is not admitted",
        arguments: [
            "null", "https://app.example.evil.test", "https://evil-app.example",
            "http://app.example",
            "https://app.example:444", "https://user@app.example", "https://app.example/",
            "app.example", "https://", "https://APP.example.", "https://app.example\u{0}",
        ]
    )
    func origins(origin: String) throws {
        let policy = OriginPolicy(try #require(OriginList(["https://app.example"])))
        func verdict(_ origin: String, own: String?) -> OriginPolicy.Verdict {
            policy.verdict(origin, own: own, path: "/", method: "GET", now: noon)
        }
        #expect(verdict(origin, own: "https://api.example") == .denied)
        #expect(verdict("https://app.example", own: nil) == .listed)
        #expect(verdict("https://api.example", own: "https://API.example") == .own)
        #expect(verdict("https://api.example", own: "http://api.example") == .denied)
        #expect(OriginList(["https://a b"]) == nil)
    }
}
