import Testing

@testable import HTTP

@Suite("Head of an answer")
struct ResponseHeadTests {
    @Test("fields made beforehand are equal to others and sent like them, or like them not at all")
    func prepared() {
        let pairs = [
            ("X-Plain", "b"), ("X-Split", "a\r\nX-Injected: c"), ("Content-Length", "5"), ("", "x"),
            ("Bad name", "x"), ("ETag", "\"é\""),
        ]
        let before = HTTPHeaders(pairs.map { HTTPHeaders.Field(prepared: $0.0, $0.1) })
        let plain = HTTPHeaders(pairs)
        #expect(before == plain)
        let heads = [before, plain]
            .map { headers in
                ResponseHead.encode(
                    HTTPResponse(status: 200, headers: headers),
                    framing: .length(3),
                    persistence: .implied,
                    date: Array("now".utf8)
                )
            }
        #expect(heads[0] == heads[1])
        let text = String(decoding: heads[0], as: UTF8.self)
        #expect(
            text == "HTTP/1.1 200 OK\r\nDate: now\r\nX-Plain: b\r\nETag: \"é\"\r\n"
                + "Content-Length: 3\r\n\r\n"
        )
    }
}
