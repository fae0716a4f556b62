import Foundation
import Testing

@testable import HTTP

@Suite("Every input that tools/fuzz has kept")
struct CorpusTests {
    /// Up to so many bytes an input is cut once at each of its bytes; beyond, byte by byte and at random.
    private static var everywhere: Int { FuzzTime.isLong ? .max : 100 }

    @Test("is read the same at whatever byte it is cut", arguments: Checks.all.keys.sorted())
    func replay(target: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fuzzing/Corpus/\(target).txt").standardized
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 50)
        let check = try #require(Checks.all[target])
        for (number, line) in lines.enumerated() {
            let bytes = try #require(Self.bytes(line), "line \(number + 1) is not hexadecimal")
            let cuts = Cuts.all(of: bytes.count, seed: UInt64(number))
            let isShort = bytes.count <= Self.everywhere
            let wrong = check(bytes, isShort ? cuts : cuts.filter { $0.count != 1 })
            #expect(wrong == nil, "\(target) line \(number + 1): \(wrong ?? "")")
        }
    }

    private static func bytes(_ line: Substring) -> [UInt8]? {
        let digits = Array(line.utf8).compactMap(\.hexadecimalValue)
        guard digits.count == line.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
