import Cryptography
import Foundation
import Testing

@Suite("Ed25519 at its edges")
struct EdgePointTests {
    private struct Case: Decodable {
        let number: Int
        let key: String
        let sig: String
        let msg: String
        let flags: [String]?
    }

    @Test(
        "a signature with a low-order residue or a respelled R is refused; other edge points are not"
    )
    func edges() throws {
        let cases = try JSONDecoder()
            .decode([Case].self, from: VectorFiles.data("cctv-ed25519/ed25519vectors.json"))
        // Without cofactor, and R compared as bytes: what leaves a residue or respells R is refused.
        let refusing: Set = ["low_order_residue", "non_canonical_R"]
        for test in cases {
            let key = Ed25519PublicKey(bytes: hex(test.key))
            let isValid = key?.isValid(signature: hex(test.sig), for: Array(test.msg.utf8)) ?? false
            let isRefused = !refusing.isDisjoint(with: test.flags ?? [])
            #expect(isValid != isRefused, "case \(test.number)")
        }
        #expect(cases.count == 914)
    }
}
