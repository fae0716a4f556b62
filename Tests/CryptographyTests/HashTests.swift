import Cryptography
import Testing

@Suite("Hashes and codes")
struct HashTests {
    @Test("SHA-256 gives NIST's digest for every short message")
    func shortMessages() throws {
        var count = 0
        for block in try VectorFiles.blocks("nist-cavp/SHA256ShortMsg.rsp") {
            guard let digest = block["MD"], let bits = block["Len"].flatMap({ Int($0) }) else {
                continue
            }
            let message = Array(hex(block["Msg"]).prefix(bits / 8))
            #expect(SHA256.hash(message).hex == digest)
            #expect(SHA256.hash(parts: message.map { [$0] }).hex == digest)
            count += 1
        }
        #expect(count == 65)
    }

    @Test("a leaf and a node are SHA-256 behind one byte")
    func merkle() {
        let record = Array("record".utf8)
        #expect(SHA256.leaf(record.span) == SHA256.hash([0] + record))
        #expect(SHA256.leaf([UInt8]().span) == SHA256.hash([0]))
        let left = SHA256.hash([1])
        let right = SHA256.hash([2])
        #expect(SHA256.node(left, right) == SHA256.hash([1] + left.bytes + right.bytes))
        #expect(SHA256.node(left, right) != SHA256.node(right, left))
    }

    @Test("a digest takes 32 bytes and nothing else", arguments: 0...65)
    func digestBytes(count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(Digest(bytes: bytes)?.bytes == (count == 32 ? bytes : nil))
    }

    @Test("HMAC-SHA256 gives the codes of RFC 4231")
    func rfc4231() throws {
        var count = 0
        for block in try VectorFiles.blocks("ietf-rfc/rfc-4231-hmac-sha256.txt") {
            guard let code = block["MD"] else { continue }
            let got = HMACSHA256.code(key: hex(block["Key"]), message: hex(block["Msg"]))
            #expect(Hexadecimal.text(got) == code)
            count += 1
        }
        #expect(count == 6)
    }

    @Test("HMAC-SHA256 agrees with every Wycheproof case")
    func wycheproofHMAC() throws {
        let file = try Wycheproof("hmac_sha256")
        var count = 0
        for group in file.testGroups {
            for test in group.tests {
                let code = HMACSHA256.code(key: hex(test.key), message: hex(test.msg))
                let wanted = hex(test.tag)
                let fits = constantTimeEquals(Array(code.prefix(wanted.count)), wanted)
                #expect(fits == (test.result == "valid"), "case \(test.tcId)")
                count += 1
            }
        }
        #expect(count == file.numberOfTests)
    }

    @Test("HKDF-SHA256 gives the keys of RFC 5869")
    func rfc5869() throws {
        var count = 0
        var block: [String: String] = [:]
        for part in try VectorFiles.blocks("ietf-rfc/rfc-5869-hkdf-sha256.txt") {
            // A case is written in three parts with empty lines between; `OKM` stands in the last.
            block.merge(part) { $1 }
            guard let okm = part["OKM"] else { continue }
            let key = HKDFSHA256.extract(salt: hex(block["salt"]), secret: hex(block["IKM"]))
            #expect(Hexadecimal.text(key) == block["PRK"])
            let size = try #require(block["L"].flatMap { Int($0) })
            let got = try HKDFSHA256.expand(key: key, info: hex(block["info"]), count: size)
            #expect(Hexadecimal.text(got) == okm)
            count += 1
        }
        #expect(count == 3)
    }

    @Test("HKDF-SHA256 agrees with every Wycheproof case")
    func wycheproofHKDF() throws {
        let file = try Wycheproof("hkdf_sha256")
        var count = 0
        for group in file.testGroups {
            for test in group.tests {
                let key = HKDFSHA256.extract(salt: hex(test.salt), secret: hex(test.ikm))
                let size = try #require(test.size)
                let got = try? HKDFSHA256.expand(key: key, info: hex(test.info), count: size)
                let fits = got.map { Hexadecimal.text($0) } == test.okm
                #expect(fits == (test.result == "valid"), "case \(test.tcId)")
                count += 1
            }
        }
        #expect(count == file.numberOfTests)
    }

    @Test("hexadecimal reads only what it prints")
    func hexadecimal() {
        let all = Array(UInt8.min...UInt8.max)
        #expect(Hexadecimal.bytes(Hexadecimal.text(all)) == all)
        for text in ["0", "0g", "AB", " 00", "00 ", "0x00", "é0"] {
            #expect(Hexadecimal.bytes(text) == nil, "\(text)")
        }
    }

    @Test("constant-time comparison sees every differing byte and length")
    func comparison() {
        let bytes = Array(UInt8(0)..<40)
        #expect(constantTimeEquals(bytes, bytes))
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            #expect(!constantTimeEquals(bytes, other))
        }
        #expect(!constantTimeEquals(bytes, Array(bytes.dropLast())))
        #expect(constantTimeEquals([], []))
    }
}
