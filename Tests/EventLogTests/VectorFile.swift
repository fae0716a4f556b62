import Cryptography
import Foundation

/// Reads the vector files beside these tests.
enum VectorFile {
    static func url(_ name: String, file: String = #filePath) -> URL {
        URL(fileURLWithPath: file).deletingLastPathComponent()
            .appendingPathComponent("Vectors/\(name)")
    }

    static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: try Data(contentsOf: url(name)))
    }

    static func lines<Value: Decodable>(_ name: String, as type: Value.Type) throws -> [Value] {
        try String(contentsOf: url(name), encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
}

/// A digest in base64; `nil` for anything else, which no proof survives.
func digest(_ base64: String) -> Digest? {
    Base64.decode(base64).flatMap { Digest(bytes: $0) }
}
