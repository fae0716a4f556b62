import Cryptography
import Foundation

/// Reads the vector files beside the tests.
enum VectorFiles {
    static func data(_ name: String, file: String = #filePath) throws -> Data {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        return try Data(contentsOf: folder.appendingPathComponent("Vectors/\(name)"))
    }

    /// The file as text, lines ended by a bare newline.
    static func text(_ name: String) throws -> String {
        String(decoding: try data(name).filter { $0 != 0x0D }, as: UTF8.self)
    }

    /// The `name = value` blocks of a NIST or RFC file; a block ends at an empty line, `FAIL` stands alone.
    static func blocks(_ name: String) throws -> [[String: String]] {
        var out: [[String: String]] = []
        var block: [String: String] = [:]
        for line in try text(name).components(separatedBy: .newlines) + [""] {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.hasPrefix("#") || line.hasPrefix("[") { continue }
            if line.isEmpty {
                if !block.isEmpty { out.append(block) }
                block = [:]
                continue
            }
            let parts = line.split(separator: "=", maxSplits: 1)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            block[parts.first ?? ""] = parts.count > 1 ? parts[1] : ""
        }
        return out
    }
}

/// A Wycheproof file: groups of cases, all binary values in hexadecimal.
struct Wycheproof: Decodable {
    struct Group: Decodable {
        struct PublicKey: Decodable {
            let pk: String
        }

        let ivSize: Int?
        let keySize: Int?
        let tagSize: Int?
        let publicKey: PublicKey?
        let tests: [Case]
    }

    struct Case: Decodable {
        let tcId: Int
        let result: String
        let key: String?
        let iv: String?
        let aad: String?
        let msg: String?
        let ct: String?
        let tag: String?
        let sig: String?
        let ikm: String?
        let salt: String?
        let info: String?
        let size: Int?
        let okm: String?
    }

    let numberOfTests: Int
    let testGroups: [Group]

    init(_ name: String) throws {
        self = try JSONDecoder()
            .decode(
                Wycheproof.self,
                from: VectorFiles.data("wycheproof/\(name)_test.json")
            )
    }
}

/// The bytes of hexadecimal text; an empty array for anything else, which no case survives.
func hex(_ text: String?) -> [UInt8] {
    Hexadecimal.bytes(text ?? "") ?? []
}
