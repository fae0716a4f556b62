import Testing

@testable import Assistant

@Suite("What a model's server streams")
struct ModelStreamParserTests {
    private func events(_ pieces: [[UInt8]]) throws -> [ModelEvent] {
        var parser = ModelStreamParser()
        var out: [ModelEvent] = []
        for piece in pieces { out += try parser.feed(piece) }
        return out + (try parser.finish())
    }

    private static let chat = """
        : ping\r
        data: {"choices":[{"delta":{"role":"assistant"},"finish_reason":null}]}\r
        \r
        data: {"choices":[{"delta":{"content":"Wénn "}}]}

        data:{"choices":[{"delta":{"content":"did it start? 🙂"}}],"usage":null}

        data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

        data: {"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":7}}

        data: [DONE]


        """

    @Test("a stream cut at any byte tells the same as the whole")
    func split() throws {
        let bytes = Array(Self.chat.utf8)
        let whole = try events([bytes])
        #expect(
            whole == [
                .text("Wénn "), .text("did it start? 🙂"), .finish("stop"),
                .usage(input: 12, output: 7), .done,
            ]
        )
        for cut in 0...bytes.count {
            #expect(try events([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "\(cut)")
        }
        #expect(try events(bytes.map { [$0] }) == whole)
    }

    @Test("the other interface tells words, usage and the end as well")
    func responses() throws {
        let text = """
            event: response.created
            data: {"type":"response.created","response":{}}

            event: response.output_text.delta
            data: {"type":"response.output_text.delta","delta":"Hello"}

            event: response.completed
            data: {"type":"response.completed","response":{"usage":{"input_tokens":3,"output_tokens":1}}}


            """
        #expect(
            try events([Array(text.utf8)])
                == [.text("Hello"), .usage(input: 3, output: 1), .finish("stop"), .done]
        )
    }

    @Test("a last event without its empty line counts")
    func unended() throws {
        let text = #"data: {"choices":[{"delta":{"content":"x"},"finish_reason":"length"}]}"#
        #expect(try events([Array(text.utf8)]) == [.text("x"), .finish("length")])
    }

    @Test(
        "an error after 200 is a failure, and its words, which may repeat the prompt, are not told",
        arguments: [
            "data: {\"error\":{\"message\":\"I have chest pain\",\"code\":\"overloaded\"}}\n\n",
            "event: error\ndata: {\"code\":\"overloaded\",\"message\":\"I have chest pain\"}\n\n",
        ]
    )
    func errors(text: String) throws {
        #expect(try events([Array(text.utf8)]) == [.failed("error overloaded")])
    }

    @Test(
        "what is no JSON object, or has no end, is a failure and not a reply",
        arguments: [
            "data: {\"choices\":[\n\n", "data: 5\n\n", "data: <html>\n\n",
            "data: " + String(repeating: "x", count: ModelStreamParser.bytesMax),
            String(repeating: "data: 12345678901234567890\n", count: 20_000),
        ]
    )
    func malformed(text: String) {
        #expect(throws: ReplyError.self) { try events([Array(text.utf8)]) }
    }

    @Test("random bytes never trap")
    func noise() {
        var seed: UInt64 = 5
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<64 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let choices = Array("data: {}[]\"\n\r:e,".utf8)
                bytes.append(choices[Int(truncatingIfNeeded: (seed >> 33) % UInt64(choices.count))])
            }
            _ = try? events([bytes])
        }
    }
}
