import Cryptography
import Testing

@Suite("Ed25519")
struct Ed25519Tests {
    @Test("every Wycheproof signature is accepted or refused as it should be")
    func wycheproof() throws {
        let file = try Wycheproof("ed25519")
        var count = 0
        for group in file.testGroups {
            let key = Ed25519PublicKey(bytes: hex(group.publicKey?.pk))
            for test in group.tests {
                let isValid = key?.isValid(signature: hex(test.sig), for: hex(test.msg)) ?? false
                #expect(isValid == (test.result == "valid"), "case \(test.tcId)")
                count += 1
            }
        }
        #expect(count == file.numberOfTests)
    }

    @Test("signing is deterministic and gives the published signatures")
    func signInput() throws {
        var count = 0
        for line in try VectorFiles.text("ietf-rfc/ed25519-sign.input.first256")
            .split(separator: "\n")
        {
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
                .map(String.init)
            let seed = Array(hex(parts[0]).prefix(32))
            let message = hex(parts[2])
            let signature = Array(hex(parts[3]).prefix(64))
            let key = try #require(Ed25519PrivateKey(seed: seed))
            #expect(key.publicKey.bytes == hex(parts[1]))
            #expect(key.sign(message) == signature)
            #expect(key.publicKey.isValid(signature: signature, for: message))
            #expect(!key.publicKey.isValid(signature: signature, for: message + [0]))
            count += 1
        }
        #expect(count == 256)
    }

    @Test("keys and signatures of another length are refused")
    func lengths() throws {
        for count in [0, 31, 33, 64] {
            let bytes = [UInt8](repeating: 1, count: count)
            #expect(Ed25519PrivateKey(seed: bytes) == nil)
            #expect(Ed25519PublicKey(bytes: bytes) == nil)
        }
        let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 1, count: 32)))
        let signature = key.sign([])
        #expect(!key.publicKey.isValid(signature: Array(signature.dropLast()), for: []))
        #expect(!key.publicKey.isValid(signature: signature + [0], for: []))
    }

    @Test("one key signs from many threads")
    func threads() async throws {
        let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32)))
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in UInt8(0)..<64 {
                group.addTask {
                    key.publicKey.isValid(signature: key.sign([number]), for: [number])
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == [Bool](repeating: true, count: 64))
    }
}
