import Cryptography
import Testing

@Suite("AES-256-GCM")
struct AESGCMTests {
    @Test("every NIST case of sealing gives NIST's ciphertext and tag, and opens")
    func nistSealing() throws {
        var count = 0
        for block in try VectorFiles.blocks("nist-cavp/gcmEncryptExtIV256.iv96-tag128.rsp")
        where block["Tag"] != nil {
            let key = hex(block["Key"])
            let nonce = hex(block["IV"])
            let aad = hex(block["AAD"])
            let sealed = hex(block["CT"]) + hex(block["Tag"])
            let plain = hex(block["PT"])
            #expect(try AESGCM.seal(plain, key: key, nonce: nonce, aad: aad) == sealed)
            #expect(try AESGCM.open(sealed, key: key, nonce: nonce, aad: aad) == plain)
            count += 1
        }
        #expect(count == 375)
    }

    @Test("every NIST case of opening opens or is refused as NIST says")
    func nistOpening() throws {
        var count = 0
        for block in try VectorFiles.blocks("nist-cavp/gcmDecrypt256.iv96-tag128.rsp")
        where block["Tag"] != nil {
            let plain = try? AESGCM.open(
                hex(block["CT"]) + hex(block["Tag"]),
                key: hex(block["Key"]),
                nonce: hex(block["IV"]),
                aad: hex(block["AAD"])
            )
            #expect(plain == (block["FAIL"] == nil ? hex(block["PT"]) : nil))
            count += 1
        }
        #expect(count == 375)
    }

    @Test("every Wycheproof case of our sizes agrees, and every other size is refused")
    func wycheproof() throws {
        let file = try Wycheproof("aes_gcm")
        var ours = 0
        var others = 0
        for group in file.testGroups {
            let isOurs = group.keySize == 256 && group.ivSize == 96 && group.tagSize == 128
            for test in group.tests {
                let opened = try? AESGCM.open(
                    hex(test.ct) + hex(test.tag),
                    key: hex(test.key),
                    nonce: hex(test.iv),
                    aad: hex(test.aad)
                )
                let valid = isOurs && test.result == "valid"
                #expect(opened == (valid ? hex(test.msg) : nil), "case \(test.tcId)")
                if isOurs { ours += 1 } else { others += 1 }
            }
        }
        #expect(ours == 66)
        #expect(ours + others == file.numberOfTests)
    }

    @Test("a context gives the same after a failed opening as before")
    func contextIsReusable() throws {
        let context = try AESGCMContext()
        let key = [UInt8](repeating: 1, count: 32)
        let nonce = [UInt8](repeating: 2, count: 12)
        let plain = Array("chest pain".utf8)
        let aad = Array("header".utf8)
        var sealed: [UInt8] = []
        try context.seal(
            plain.span,
            key: key.span,
            nonce: nonce.span,
            aad: Array(aad.prefix(2)).span,
            then: Array(aad.dropFirst(2)).span,
            into: &sealed
        )
        #expect(sealed == (try AESGCM.seal(plain, key: key, nonce: nonce, aad: aad)))
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: CryptographyError.notAuthentic) {
                try context.open(
                    changed.span,
                    key: key.span,
                    nonce: nonce.span,
                    aad: aad.span,
                    then: [UInt8]().span
                )
            }
        }
        let opened = try context.open(
            sealed.span,
            key: key.span,
            nonce: nonce.span,
            aad: aad.span,
            then: [UInt8]().span
        )
        #expect(opened == plain)
    }

    @Test("keys, nonces and sealed texts of another length are refused")
    func lengths() {
        let key = [UInt8](repeating: 1, count: 32)
        let nonce = [UInt8](repeating: 2, count: 12)
        for (wrongKey, wrongNonce) in [(31, 12), (33, 12), (32, 11), (32, 13), (0, 0), (16, 12)] {
            #expect(throws: CryptographyError.wrongLength) {
                try AESGCM.seal(
                    [1],
                    key: [UInt8](repeating: 0, count: wrongKey),
                    nonce: [UInt8](repeating: 0, count: wrongNonce),
                    aad: []
                )
            }
        }
        #expect(throws: CryptographyError.wrongLength) {
            try AESGCM.open([UInt8](repeating: 0, count: 15), key: key, nonce: nonce, aad: [])
        }
    }
}
