import Access
import Cryptography
import Foundation
import JSON
import Testing

private func vectors(_ name: String, file: String = #filePath) throws -> JSON {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Vectors/\(name).json"))
    return try JSON(parsing: Array(data))
}

private func accepts(_ text: String, _ keys: [TrustedKey]) -> Bool {
    guard let token = try? SignedToken(text) else { return false }
    return token.isSigned(byOneOf: keys)
}

@Suite("Signatures agree with Wycheproof")
struct WycheproofTests {
    /// Doubtful labels; Vectors/README.md says why.
    private static let skipped: Set<Int64> = [367, 370]
    private static let refusedHere: Set<Int64> = [372, 373]
    /// Signed with PS384 under a key that says PS256: the key decides.
    private static let otherAlgorithm: Set<Int64> = [346, 350]

    @Test("every token of json_web_signature is judged as labelled; other algorithms are refused")
    func signatures() throws {
        var (judged, accepted) = (0, 0)
        for group in try vectors("json_web_signature_test")["testGroups"]?.array ?? [] {
            let jwk = try #require(group["public"] ?? group["private"])
            let key = TrustedKey(jwk: jwk)
            for test in group["tests"]?.array ?? [] {
                let id = try #require(test["tcId"]?.integer)
                guard !Self.skipped.contains(id) else { continue }
                let isRefused = Self.refusedHere.union(Self.otherAlgorithm).contains(id)
                let isValid = test["result"]?.string == "valid" && !isRefused
                let expected = isValid && key != nil
                let found = accepts(test["jws"]?.string ?? "", [key].compactMap { $0 })
                #expect(found == expected, "tcId \(id) \(test["comment"]?.string ?? "")")
                judged += 1
                accepted += found ? 1 : 0
            }
        }
        #expect(judged == 399)
        #expect(accepted > 15)
    }

    @Test(
        "keys and key sets are refused as labelled: short, leaked, mixed, doubled, off the curve",
        arguments: ["json_web_key_test", "json_web_crypto_test"]
    )
    func keySets(name: String) throws {
        for group in try vectors(name)["testGroups"]?.array ?? []
        where group["comment"]?.string?.hasPrefix("jwe") != true {
            let jwk = try #require(group["public"] ?? group["private"])
            let set =
                jwk["keys"] == nil
                ? JSON.object(JSONObject([.init(name: "keys", value: .array([jwk]))])) : jwk
            let keys = TrustedIssuer.keys(ofSet: set) ?? []
            for test in group["tests"]?.array ?? [] {
                // HS384 and HS512 are no algorithms of this service.
                let isOurs = !["HS384", "HS512"].contains(group["comment"]?.string)
                let expected = test["result"]?.string == "valid" && isOurs
                let found = accepts(test["jws"]?.string ?? "", keys)
                #expect(found == expected, "\(name) \(test["tcId"]?.integer ?? 0)")
            }
        }
    }

    @Test("every raw r and s of ecdsa_secp256r1_sha256_p1363 is judged as labelled")
    func rawECDSA() throws {
        var judged = 0
        for group in try vectors("ecdsa_secp256r1_sha256_p1363_test")["testGroups"]?.array ?? [] {
            let text = try #require(group["publicKey"]?["uncompressed"]?.string)
            let point = try #require(Hexadecimal.bytes(text))
            let key = try #require(
                P256PublicKey(x: Array(point[1...32]), y: Array(point[33...64]))
            )
            for test in group["tests"]?.array ?? [] {
                let message = try #require(test["msg"]?.string.flatMap(Hexadecimal.bytes))
                let signature = try #require(test["sig"]?.string.flatMap(Hexadecimal.bytes))
                let isValid = key.isValid(signature: signature, for: message)
                #expect(isValid == (test["result"]?.string == "valid"), "\(test)")
                judged += 1
            }
        }
        #expect(judged == 262)
    }
}
