import JSON
import Testing

@Suite("JSON is read strictly and written in one form")
struct JSONTests {
    @Test(
        "what is written reads back as the same value",
        arguments: [
            "null", "true", "0", "-1", "9223372036854775807", "1.5", "\"\"",
            "\"a\\\"b\\\\c\\n\\u0001é\"", "[]", "{}", "[1,[2,{\"a\":null}]]",
            "{\"b\":1,\"a\":[true,false]}",
        ]
    )
    func roundTrip(text: String) throws {
        let value = try JSON(parsing: text)
        #expect(try JSON(parsing: value.bytes) == value)
        #expect(value.text == text)
    }

    @Test(
        "a text that is not strict JSON is refused",
        arguments: [
            "", " ", "nul", "truex", "01", "+1", "1.", ".5", "1e", "--1", "\"", "\"\\x\"",
            "\"\u{1}\"",
            "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "1 2", "\u{FEFF}1", "'a'",
            "NaN", "\"\\ud800\"", "\"\\udc00\"", "{\"a\":1,\"a\":2}", "[1", "{\"a\":1", "\"\\u12\"",
        ]
    )
    func refused(text: String) {
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
    }

    @Test("bytes that are not UTF-8 are refused inside strings")
    func notUnicode() {
        #expect(throws: JSONError(reason: .unicode, offset: 3)) {
            try JSON(parsing: [0x22, 0xC3, 0x28, 0x22])
        }
    }

    @Test("nesting is read to depth 64 and no deeper")
    func depth() throws {
        let deep = { (count: Int) in
            String(repeating: "[", count: count) + String(repeating: "]", count: count)
        }
        _ = try JSON(parsing: deep(64))
        #expect(throws: JSONError.self) { try JSON(parsing: deep(65)) }
        #expect(throws: JSONError.self) { try JSON(parsing: deep(100_000)) }
    }

    @Test("a name twice is found past sixteen members too")
    func manyMembers() throws {
        let names = (0..<100).map { "\"k\($0)\":\($0)" }
        let object = try JSON(parsing: "{\(names.joined(separator: ","))}")
        #expect(object["k99"]?.integer == 99)
        #expect(throws: JSONError.self) {
            try JSON(parsing: "{\((names + ["\"k3\":1"]).joined(separator: ","))}")
        }
    }

    @Test("names that look alike and differ in their scalars are two members")
    func alike() throws {
        let filling = (0..<20).map { "\"n\($0)\":0," }.joined()
        for pair in [("\u{E9}", "e\u{301}"), ("K", "\u{212A}")] {
            for before in ["", filling] {
                let value = try JSON(parsing: #"{\#(before)"\#(pair.0)":1,"\#(pair.1)":2}"#)
                #expect(value[pair.0] == 1 && value[pair.1] == 2)
            }
        }
        // Compared as texts, these would take minutes.
        let marks = { String(repeating: "\u{301}\u{323}", count: 100_000) + $0 }
        let long = try JSON(parsing: #"{"a\#(marks("x"))":1,"a\#(marks("y"))":2}"#)
        #expect(long.object?.members.count == 2)
    }

    @Test("numbers keep integers exact and refuse what a double can't hold")
    func numbers() throws {
        #expect(try JSON(parsing: "9007199254740993") == .integer(9_007_199_254_740_993))
        #expect(try JSON(parsing: "1e3") == .number(1000))
        #expect(throws: JSONError.self) { try JSON(parsing: "1e999") }
        #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "1", count: 65)) }
        #expect(JSON(Double.nan) == .null)
    }

    @Test("escapes become the characters they stand for")
    func escapes() throws {
        let value = try JSON(parsing: #""\u0041\ud83d\ude00\/\b\f\t""#)
        #expect(value.string == "A😀/\u{8}\u{C}\t")
    }

    @Test("every cut of a document is refused and never traps")
    func cuts() throws {
        let text = #"{"a":[1,-2.5e3,"x\u00e9\n"],"b":{"c":null,"d":true}}"#
        _ = try JSON(parsing: text)
        let bytes = Array(text.utf8)
        for count in 0..<bytes.count {
            #expect(throws: JSONError.self) { try JSON(parsing: Array(bytes[..<count])) }
        }
    }

    @Test("random bytes never trap the parser")
    func fuzz() {
        var seed: UInt64 = 42
        let alphabet = Array("{}[]\",:\\ue0123456789.-+ntrfals \u{7F}é".utf8)
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            if let value = try? JSON(parsing: bytes) {
                #expect((try? JSON(parsing: value.bytes)) == value)
            }
        }
    }
}
