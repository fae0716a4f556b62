import Access
import Cryptography
import JSON
import Testing
import World

private let noon = Timestamp(microseconds: 1_768_478_400_000_000)
private let secret = Array("0123456789abcdef0123456789abcdef".utf8)

/// One forged token and what is wrong with it.
private struct Forgery {
    let name: String
    let token: String
}

/// Makes tokens that must not be accepted: every class of RFC 8725 and of the advisories since.
private struct Forger {
    let key: Ed25519PrivateKey
    let stranger: Ed25519PrivateKey
    let good: JSONObject

    init() throws {
        key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 1, count: 32)))
        stranger = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32)))
        good = JSONObject([
            .init(name: "iss", value: "anamnesis"), .init(name: "aud", value: "anamnesis"),
            .init(name: "sub", value: "n1"), .init(name: "role", value: "nurse"),
            .init(name: "exp", value: .integer(noon.seconds + 600)),
        ])
    }

    var verifier: TokenVerifier {
        TokenVerifier(
            issuer: "anamnesis",
            audience: "anamnesis",
            key: key.publicKey,
            secret: secret
        )
    }

    func claims(_ changes: [(String, JSON?)] = []) -> [UInt8] {
        var claims = good
        for (name, value) in changes { claims[name] = value }
        return JSON.object(claims).bytes
    }

    func edDSA(
        _ payload: [UInt8]? = nil,
        header: String? = nil,
        by signer: Ed25519PrivateKey? = nil
    ) -> String {
        let kid = TokenVerifier.keyID(of: key.publicKey)
        let head = header ?? #"{"alg":"EdDSA","typ":"at+jwt","kid":"\#(kid)"}"#
        let signed = part(Array(head.utf8)) + "." + part(payload ?? claims())
        return signed + "." + part((signer ?? key).sign(Array(signed.utf8)))
    }

    func hs256(_ payload: [UInt8]? = nil, header: String? = nil, with key: [UInt8]? = nil) -> String
    {
        let head = header ?? #"{"alg":"HS256","typ":"JWT"}"#
        let signed = part(Array(head.utf8)) + "." + part(payload ?? claims())
        let code = HMACSHA256.code(key: key ?? secret, message: Array(signed.utf8))
        return signed + "." + part(code)
    }

    func part(_ bytes: [UInt8]) -> String { Base64URL.encode(bytes) }
}

extension Forger {
    /// Every forgery, for both algorithms that are configured.
    func all() -> [Forgery] {
        headers() + payloads() + signatures() + texts() + flips()
    }

    private func headers() -> [Forgery] {
        var out: [Forgery] = []
        let algorithms = [
            "none", "None", "NONE", "nOnE", "", " EdDSA", "EdDSA ", "eddsa", "EDDSA", "Ed25519",
            "HS256 ", "hs256", "HS384", "HS512", "RS256", "PS256", "ES256", "ES256K", "ES384",
            "ES512", "RS384", "RS512", "PS384", "PS512", "A256GCM", "dir", "RSA-OAEP", "null",
        ]
        for algorithm in algorithms {
            for type in ["at+jwt", "JWT"] {
                let header = #"{"alg":"\#(algorithm)","typ":"\#(type)"}"#
                let name = "alg \(algorithm) typ \(type)"
                out.append(Forgery(name: name, token: edDSA(header: header)))
                if algorithm != "HS256" {
                    out.append(Forgery(name: name + " hmac", token: hs256(header: header)))
                }
                let bare = part(Array(header.utf8)) + "." + part(claims()) + "."
                out.append(Forgery(name: name + " unsigned", token: bare))
            }
        }
        let extras = [
            #""crit":["exp"]"#, #""crit":[]"#, #""jku":"https://evil.example/jwks""#,
            #""jwk":{"kty":"OKP"}"#, #""x5u":"https://evil.example/c""#, #""x5c":["MII"]"#,
            #""x5t":"abc""#, #""x5t#S256":"abc""#, #""zip":"DEF""#, #""b64":false"#,
            #""enc":"A256GCM""#, #""epk":{}"#, #""kid":7"#, #""kid":null"#, #""kid":["a"]"#,
            #""alg":"EdDSA""#, #""typ":7"#,
        ]
        for extra in extras {
            let own = #"{"alg":"EdDSA","typ":"at+jwt",\#(extra)}"#
            let shared = #"{"alg":"HS256","typ":"JWT",\#(extra)}"#
            out.append(Forgery(name: "header \(extra)", token: edDSA(header: own)))
            out.append(Forgery(name: "header \(extra) hmac", token: hs256(header: shared)))
        }
        for kid in ["../../dev/null", "' OR 1=1 --", "other", "/etc/passwd", "\\u0000"] {
            let header = #"{"alg":"EdDSA","typ":"at+jwt","kid":"\#(kid)"}"#
            out.append(Forgery(name: "kid \(kid)", token: edDSA(header: header)))
        }
        for type in ["", "jwe", "JOSE", "dpop+jwt", "at", "jwt+at", "logout+jwt", "secevent+jwt"] {
            let own = #"{"alg":"EdDSA","typ":"\#(type)"}"#
            let shared = #"{"alg":"HS256","typ":"\#(type)"}"#
            out.append(Forgery(name: "typ \(type)", token: edDSA(header: own)))
            out.append(Forgery(name: "typ \(type) hmac", token: hs256(header: shared)))
        }
        for header in [
            "", "{}", "[]", "null", "\"EdDSA\"", #"{"typ":"at+jwt"}"#, "{", "\u{FEFF}{}",
        ] {
            out.append(Forgery(name: "header \(header)", token: edDSA(header: header)))
        }
        return out
    }

    private func payloads() -> [Forgery] {
        let now = noon.seconds
        let changes: [(String, JSON?)] = [
            ("iss", nil), ("iss", "Anamnesis"), ("iss", "anamnesis "), ("iss", ""), ("iss", 7),
            ("iss", ["anamnesis"]), ("iss", "https://evil.example"), ("aud", nil), ("aud", ""),
            ("aud", "anamnesis2"), ("aud", ["other"]), ("aud", []), ("aud", 7), ("aud", .null),
            ("sub", nil), ("sub", ""), ("sub", 7), ("sub", .null), ("sub", ["n1"]),
            ("sub", .string(String(repeating: "x", count: 129))), ("role", nil), ("role", ""),
            ("role", "Nurse"), ("role", "nurse "), ("role", "root"), ("role", ["nurse"]),
            ("role", "nurse,admin"), ("role", 7), ("role", true), ("exp", nil), ("exp", .null),
            ("exp", "1768482000"), ("exp", 0), ("exp", -1), ("exp", 1), ("exp", [1]),
            ("exp", .number(1e300)), ("exp", .integer(.max)), ("exp", .integer(now - 60)),
            ("exp", .integer(now - 3600)), ("exp", true), ("nbf", .integer(now + 61)),
            ("nbf", "1"), ("nbf", -1), ("nbf", .null), ("iat", "1"), ("iat", -1), ("iat", .null),
            ("patient_id", 7), ("patient_id", ""), ("patient_id", ["p"]), ("sid", 7), ("jti", 7),
            ("scope", 7), ("scope", ["a"]), ("auth_time", "1"),
        ]
        var out: [Forgery] = []
        for (name, value) in changes {
            let payload = claims([(name, value)])
            out.append(Forgery(name: "\(name) \(value as Any)", token: edDSA(payload)))
            out.append(Forgery(name: "\(name) \(value as Any) hmac", token: hs256(payload)))
        }
        let texts = [
            "", "null", "[]", "{}", "\"x\"", "{\"iss\":", "{\"iss\":\"anamnesis\",\"iss\":\"x\"}",
            "\u{FEFF}{}", "{'iss':'anamnesis'}",
        ]
        for text in texts {
            out.append(Forgery(name: "payload \(text)", token: edDSA(Array(text.utf8))))
            out.append(Forgery(name: "payload \(text) hmac", token: hs256(Array(text.utf8))))
        }
        let doubled = String(decoding: claims(), as: UTF8.self).dropLast() + #","role":"admin"}"#
        out.append(Forgery(name: "role twice", token: edDSA(Array(doubled.utf8))))
        return out
    }

    private func signatures() -> [Forgery] {
        let good = edDSA()
        let head = String(good.prefix(upTo: good.lastIndex(of: ".") ?? good.endIndex))
        var out = [
            Forgery(name: "a stranger's key", token: edDSA(by: stranger)),
            Forgery(name: "no signature", token: head + "."),
            Forgery(name: "no third part", token: head),
        ]
        for count in [1, 31, 32, 63, 64, 65, 96, 128, 256] {
            for byte: UInt8 in [0, 0xFF] {
                let zeros = [UInt8](repeating: byte, count: count)
                out.append(
                    Forgery(
                        name: "signature of \(count) × \(byte)",
                        token: head + "." + part(zeros)
                    )
                )
            }
        }
        // Key confusion: the public key's bytes, in every spelling, as the HMAC secret.
        let bytes = key.publicKey.bytes
        let spellings = [
            bytes, Array(part(bytes).utf8), Array(Hexadecimal.text(bytes).utf8), [],
            [UInt8](repeating: 0, count: 32), Array("secret".utf8), Array("anamnesis".utf8),
        ]
        for spelling in spellings {
            out.append(
                Forgery(name: "hmac by \(spelling.count) bytes", token: hs256(with: spelling))
            )
        }
        return out
    }

    private func texts() -> [Forgery] {
        let good = edDSA()
        let parts = good.split(separator: ".").map(String.init)
        let dots = String(repeating: ".", count: 4000)
        let long = claims([("pad", .string(String(repeating: "a", count: 8200)))])
        var out = [
            Forgery(name: "dots", token: dots), Forgery(name: "empty", token: ""),
            Forgery(name: "a fourth part", token: good + "." + parts[2]),
            Forgery(name: "a fifth part", token: good + ".."),
            Forgery(name: "past 8 KiB", token: edDSA(long)),
            Forgery(name: "parts swapped", token: "\(parts[1]).\(parts[0]).\(parts[2])"),
        ]
        for pad in ["=", "==", " ", "\n", "\t", "?", "%3D", "\u{0}", "+", "/"] {
            for index in 0..<3 {
                var changed = parts
                changed[index] += pad
                out.append(
                    Forgery(
                        name: "part \(index) ends \(pad.debugDescription)",
                        token: changed.joined(separator: ".")
                    )
                )
                changed[index] = pad + parts[index]
                out.append(
                    Forgery(
                        name: "part \(index) begins \(pad.debugDescription)",
                        token: changed.joined(separator: ".")
                    )
                )
            }
        }
        return out
    }

    /// One character of a good token changed at a time: left-over bits in the last of a part included.
    private func flips() -> [Forgery] {
        let good = Array(edDSA().utf8)
        return good.indices.compactMap { index in
            guard good[index] != 0x2E else { return nil }
            var changed = good
            changed[index] = good[index] == 0x41 ? 0x42 : 0x41
            return Forgery(
                name: "character \(index)",
                token: String(decoding: changed, as: UTF8.self)
            )
        }
    }
}

@Suite("No hostile token is accepted")
struct HostileTokenTests {
    @Test("of more than 300 forgeries for each algorithm none is accepted, while the controls are")
    func none() throws {
        let forger = try Forger()
        let verifier = forger.verifier
        let forgeries = forger.all()
        #expect(forgeries.count >= 600)
        for forgery in forgeries {
            #expect(throws: TokenError.self, "\(forgery.name)") {
                try verifier.verify(forgery.token, now: noon)
            }
            #expect(try verifier.verify(forger.edDSA(), now: noon).role == .nurse)
        }
        #expect(try verifier.verify(forger.hs256(), now: noon).role == .nurse)
    }
}

@Suite("Keys rotate and issuers stay apart")
struct IssuerTests {
    private func jwks(_ keys: [Ed25519PublicKey]) -> JSON {
        ["keys": .array(keys.compactMap { TrustedKey($0).jwk })]
    }

    @Test("a token of the key before is accepted until that key is taken away")
    func rotation() throws {
        let forger = try Forger()
        let verifier = forger.verifier
        let next = forger.stranger.publicKey
        verifier.replaceOwnKeys([next, forger.key.publicKey])
        #expect(try verifier.verify(forger.edDSA(), now: noon).subject == "n1")
        #expect(try JSON(parsing: verifier.keySet)["keys"]?.array?.count == 2)
        verifier.replaceOwnKeys([next])
        #expect(throws: TokenError.unknownKey) { try verifier.verify(forger.edDSA(), now: noon) }
    }

    @Test("a foreign issuer's key signs for that issuer alone, with its audience and roles")
    func foreign() throws {
        let forger = try Forger()
        let keys = try #require(TrustedIssuer.keys(ofSet: jwks([forger.stranger.publicKey])))
        let issuer = TrustedIssuer(
            name: "https://idp",
            audience: "record",
            keys: keys,
            roles: [.nurse]
        )
        let verifier = TokenVerifier(
            issuer: "anamnesis",
            audience: "anamnesis",
            key: forger.key.publicKey,
            secret: nil,
            foreign: [issuer]
        )
        func token(_ changes: [(String, JSON?)], by signer: Ed25519PrivateKey) -> String {
            forger.edDSA(
                forger.claims(changes),
                header: #"{"alg":"EdDSA","typ":"JWT"}"#,
                by: signer
            )
        }
        let theirs: [(String, JSON?)] = [("iss", "https://idp"), ("aud", "record")]
        let good = token(theirs, by: forger.stranger)
        #expect(try verifier.verify(good, now: noon).issuer == "https://idp")
        let bad = [
            token(theirs, by: forger.key), token([("iss", "https://idp")], by: forger.stranger),
            token(theirs + [("role", "admin")], by: forger.stranger),
            token([], by: forger.stranger),
            token(theirs + [("iss", "https://idp/")], by: forger.stranger),
        ]
        for token in bad {
            #expect(throws: TokenError.self) { try verifier.verify(token, now: noon) }
        }
        let stepped = token(
            theirs + [("acr", "step-up"), ("auth_time", .integer(noon.seconds))],
            by: forger.stranger
        )
        #expect(try verifier.verify(stepped, now: noon).steppedUpAt == nil)
    }
}
