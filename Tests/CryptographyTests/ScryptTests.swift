import Cryptography
import Testing

@Suite("Password hashes and one-time codes agree with their documents")
struct ScryptTests {
    @Test("scrypt gives the outputs of RFC 7914 section 12")
    func vectors() throws {
        let first = try Scrypt.hash(
            password: [],
            salt: [],
            cost: .init(n: 16, r: 1, p: 1),
            count: 64
        )
        #expect(
            Hexadecimal.text(first).hasPrefix("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8")
        )
        let second = try Scrypt.hash(
            password: Array("password".utf8),
            salt: Array("NaCl".utf8),
            cost: .init(n: 1024, r: 8, p: 16),
            count: 64
        )
        #expect(
            Hexadecimal.text(second).hasPrefix("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830")
        )
        // Past OpenSSL's own limit of 32 MiB.
        let third = try Scrypt.hash(
            password: Array("pleaseletmein".utf8),
            salt: Array("SodiumChloride".utf8),
            cost: .init(n: 1 << 16, r: 8, p: 1)
        )
        #expect(third.count == 32)
    }

    @Test("a cost past a gibibyte, or that is no power of two, is refused")
    func bounds() {
        for cost in [
            Scrypt.Cost(n: 1 << 22, r: 8, p: 1), .init(n: 1000, r: 8, p: 1),
            .init(n: 1, r: 8, p: 1),
            .init(n: 16, r: 0, p: 1),
        ] {
            #expect(throws: CryptographyError.tooLong) {
                try Scrypt.hash(password: [1], salt: [1], cost: cost)
            }
        }
    }

    @Test("HMAC-SHA-1 gives the first output of RFC 2202")
    func sha1() {
        let code = HMACSHA1.code(
            key: [UInt8](repeating: 0x0B, count: 20),
            message: Array("Hi There".utf8)
        )
        #expect(Hexadecimal.text(code) == "b617318655057264e28bc0b6fb378c8ef146be00")
    }
}
