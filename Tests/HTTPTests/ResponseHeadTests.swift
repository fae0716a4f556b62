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

    @Test("fields of a block are found and sent once, and give way to one that is set")
    func block() {
        var response = HTTPResponse(status: 200, headers: ["A": "own"])
        response.headers.prepend(
            .init([.init(name: "B", value: "1"), .init(name: "C", value: "2")])
        )
        #expect(response.headers["b"] == "1" && response.headers.values("C") == ["2"])
        #expect(response.headers == HTTPHeaders([("B", "1"), ("C", "2"), ("A", "own")]))
        func fields() -> String {
            let date = Array("now".utf8)
            let head = ResponseHead.encode(
                response,
                framing: .none,
                persistence: .implied,
                date: date
            )
            return String(decoding: head, as: UTF8.self)
        }
        #expect(fields() == "HTTP/1.1 200 OK\r\nDate: now\r\nB: 1\r\nC: 2\r\nA: own\r\n\r\n")
        response.headers["c"] = "3"
        #expect(fields() == "HTTP/1.1 200 OK\r\nDate: now\r\nB: 1\r\nA: own\r\nc: 3\r\n\r\n")
        response.headers.prepend(.init([.init(name: "D", value: "4")]))
        #expect(response.headers.fields.map(\.name) == ["D", "B", "A", "c"])
    }
}
