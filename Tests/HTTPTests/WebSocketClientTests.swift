import Testing

@testable import HTTP

@Suite("The client's side of a WebSocket")
struct WebSocketClientTests {
    private func steps(_ bytes: [UInt8], cut: Int, isMasked: Bool) -> [WebSocketParser.Step] {
        var parser = WebSocketParser(limits: HTTPLimits(), isMasked: isMasked)
        var steps: [WebSocketParser.Step] = []
        for start in stride(from: 0, to: bytes.count, by: cut) {
            let piece = Array(bytes[start..<min(start + cut, bytes.count)])
            var index = 0
            while let step = parser.next(piece, &index, end: piece.count) { steps.append(step) }
        }
        return steps
    }

    @Test(
        "what a server sends is read at every length and cut, and a masked frame is a fault",
        arguments: [0, 1, 125, 126, 127, 65_535, 65_536]
    )
    func reading(count: Int) {
        let payload = [UInt8](repeating: 0x61, count: count)
        let bytes =
            WebSocketFrame.encode(.text, payload) + WebSocketFrame.encode(.ping, [1])
            + WebSocketFrame.close(code: 1001, reason: "away")
        let wanted: [WebSocketParser.Step] = [.text(payload), .ping([1]), .close(1001)]
        for cut in [1, 2, 3, 7, 4096, bytes.count] {
            #expect(steps(bytes, cut: cut, isMasked: false) == wanted)
        }
        let masked = WebSocketFrame.masked(.text, payload, mask: 7)
        #expect(
            steps(masked, cut: masked.count, isMasked: false)
                == [.fault(1002, "a server frame is masked")]
        )
    }

    @Test(
        "what a client sends is what a server reads",
        arguments: [0, 1, 125, 126, 65_535, 65_536]
    )
    func sending(count: Int) {
        let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        for mask: UInt32 in [0, 1, 0x3D21_FA37, .max] {
            let bytes = WebSocketFrame.masked(.binary, payload, mask: mask)
            #expect(steps(bytes, cut: bytes.count, isMasked: true) == [.binary(payload)])
        }
        // RFC 6455 §5.7.
        #expect(
            WebSocketFrame.masked(.text, Array("Hello".utf8), mask: 0x3D21_FA37)
                == [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58]
        )
    }

    /// The status and the first bytes behind the head, or the fault.
    private func outcome(takesUpgrade: Bool) -> String {
        let answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\u{1}x"
        var parser = ResponseParser(method: "GET", bodyBytesMax: 100, takesUpgrade: takesUpgrade)
        parser.feed(Array(answer.utf8), count: answer.utf8.count)
        switch parser.next() {
        case .head(let head):
            guard case .body(let bytes) = parser.next(), !parser.isReusable else { return "" }
            return "\(head.status) \(bytes)"
        case .fault(let error): return "\(error)"
        default: return "nothing"
        }
    }

    @Test("another protocol is taken up by who asked for it alone, with all behind the head")
    func upgrade() {
        #expect(outcome(takesUpgrade: true) == "101 [1, 120]")
        #expect(outcome(takesUpgrade: false).contains("nobody asked for"))
    }
}
