import Foundation
import Testing

@testable import JSON

@Suite("Whatever bytes come,")
struct JSONFuzzTests {
    private static let corpus = [
        #"{"a":[1,-2.5e3,true,false,null],"b":{"c":"d\u00e4\n\"\\"}}"#, "[]", "{}", "0", "-0",
        "1e308",
        #""\ud83d\ude00""#, "9223372036854775807", "-9223372036854775808", "18446744073709551616",
        "[[[[[[[[[[]]]]]]]]]]",
        #"{"type":"message","content":"I have chest pain","client_id":"c-1"}"#,
    ]
    private static let words = [
        "[", "]", "{", "}", ",", ":", "\"", "\\", "\\u", "\\ud800", "e", "E", "+", "-", ".", "0",
        "1", "9", "true",
        "null", " ", "\n", "\u{0}", "1e999", String(repeating: "[", count: 70), "\u{e4}",
    ]

    @Test("JSON is refused, or comes back the same once written and read again")
    func parsing() {
        let environment = ProcessInfo.processInfo.environment
        var state = UInt64(environment["FUZZ_SEED"] ?? "") ?? 20_260_115
        /// SplitMix64.
        func random(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ z >> 31) % UInt64(bound))
        }
        let clock = ContinuousClock()
        let end = clock.now + (environment["ANAMNESIS_LONG"] == "1" ? .seconds(150) : .seconds(4))
        var read = 0
        while clock.now < end {
            var bytes = Array(Self.corpus[random(Self.corpus.count)].utf8)
            for _ in 0...random(4) {
                let place = random(bytes.count + 1)
                switch random(4) {
                case 0 where place < bytes.count: bytes[place] = UInt8(random(256))
                case 1 where place < bytes.count: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: bytes[place...].prefix(random(20)), at: place)
                default:
                    bytes.insert(contentsOf: Self.words[random(Self.words.count)].utf8, at: place)
                }
            }
            guard let value = try? JSON(parsing: bytes) else { continue }
            read += 1
            let again = try? JSON(parsing: value.bytes)
            #expect(again?.bytes == value.bytes, "\(bytes)")
        }
        #expect(read > 100)
    }
}
