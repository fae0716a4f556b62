import Testing

@testable import HTTP

@Suite("Answers of other servers")
struct ResponseParserTests {
    /// What an answer amounts to: status, body and whether another may follow, or the fault.
    enum Outcome: Equatable {
        case answer(Int, String, isReusable: Bool)
        case fault(HTTPClientError)
        case incomplete
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: String
        let outcome: Outcome
        var method = "GET"
        var isEndedInOrder: Bool?

        var testDescription: String { name }
    }

    static func parse(_ test: Case, cut: Int) -> Outcome {
        var parser = ResponseParser(method: test.method, bodyBytesMax: 100)
        var status = 0
        var body: [UInt8] = []
        func take(_ step: ResponseParser.Step) -> Outcome? {
            switch step {
            case .incomplete: return nil
            case .head(let head): status = head.status
            case .body(let bytes): body += bytes
            case .end:
                let text = String(decoding: body, as: UTF8.self)
                return .answer(status, text, isReusable: parser.isReusable)
            case .fault(let error): return .fault(error)
            }
            return take(parser.next())
        }
        let bytes = Array(test.bytes.utf8)
        var start = 0
        while start < bytes.count {
            let end = bytes.count - start <= cut ? bytes.count : start + cut
            parser.feed(Array(bytes[start..<end]), count: end - start)
            if let outcome = take(parser.next()), end == bytes.count || !outcome.isAnswer {
                return outcome
            }
            start = end
        }
        guard let isInOrder = test.isEndedInOrder else { return .incomplete }
        return take(parser.finish(inOrder: isInOrder)) ?? .incomplete
    }

    static let good: [Case] = [
        Case(
            name: "a length",
            bytes: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
            outcome: .answer(200, "hi", isReusable: true)
        ),
        Case(
            name: "no reason phrase",
            bytes: "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n",
            outcome: .answer(404, "", isReusable: true)
        ),
        Case(
            name: "chunks with extensions and a trailer",
            bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "3;a=b\r\nabc\r\n2\r\nde\r\n0\r\nT: x\r\n\r\n",
            outcome: .answer(200, "abcde", isReusable: true)
        ),
        Case(
            name: "the server closes afterwards",
            bytes: "HTTP/1.1 200 OK\r\nConnection: x, close\r\nContent-Length: 1\r\n\r\na",
            outcome: .answer(200, "a", isReusable: false)
        ),
        Case(
            name: "HTTP/1.0 closes",
            bytes: "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na",
            outcome: .answer(200, "a", isReusable: false)
        ),
        Case(
            name: "interim answers are skipped",
            bytes: "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nA: b\r\n\r\n"
                + "HTTP/1.1 204 No Content\r\n\r\n",
            outcome: .answer(204, "", isReusable: true)
        ),
        Case(
            name: "a HEAD has no body, whatever its length",
            bytes: "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n",
            outcome: .answer(200, "", isReusable: true),
            method: "HEAD"
        ),
        Case(
            name: "a body up to the end of the connection",
            bytes: "HTTP/1.1 200 OK\r\n\r\nall of it",
            outcome: .answer(200, "all of it", isReusable: false),
            isEndedInOrder: true
        ),
    ]

    static let bad: [Case] = [
        ("two lengths", "Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi"),
        ("a length list", "Content-Length: 2, 2\r\n\r\nhi"),
        ("a signed length", "Content-Length: +2\r\n\r\nhi"),
        ("an endless length", "Content-Length: 99999999999999999999\r\n\r\n"),
        ("length and chunks", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("another transfer coding", "Transfer-Encoding: gzip, chunked\r\n\r\n"),
        (
            "two transfer codings",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
        ),
        ("a content coding", "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\na"),
        ("a space before the colon", "Content-Length : 2\r\n\r\nhi"),
        ("a folded line", "A: b\r\n c\r\nContent-Length: 2\r\n\r\nhi"),
        ("a line without a colon", "Content-Length\r\n\r\n"),
        ("a bare line feed", "A: b\nContent-Length: 2\r\n\r\nhi"),
        ("a control character", "A: \u{1}\r\n\r\n"),
        ("a chunk size with white space", "Transfer-Encoding: chunked\r\n\r\n1 \r\na\r\n0\r\n\r\n"),
        ("a chunk longer than told", "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n"),
        ("no chunk size", "Transfer-Encoding: chunked\r\n\r\n\r\n"),
        ("a bad trailer", "Transfer-Encoding: chunked\r\n\r\n0\r\nnothing\r\n\r\n"),
    ]
    .map { name, rest in
        Case(name: name, bytes: "HTTP/1.1 200 OK\r\n" + rest, outcome: .fault(.malformed("")))
    }

    static let others: [Case] = [
        Case(name: "no status", bytes: "HTTP/1.1 2x0 OK\r\n\r\n", outcome: .fault(.malformed(""))),
        Case(name: "HTTP/2", bytes: "HTTP/2 200 OK....\r\n\r\n", outcome: .fault(.malformed(""))),
        Case(
            name: "an upgrade nobody asked for",
            bytes: "HTTP/1.1 101 Switching Protocols\r\n\r\n",
            outcome: .fault(.malformed(""))
        ),
        Case(
            name: "interim answers without end",
            bytes: String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 9),
            outcome: .fault(.malformed(""))
        ),
        Case(
            name: "chunks in HTTP/1.0",
            bytes: "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            outcome: .fault(.malformed(""))
        ),
        Case(
            name: "a length past the bound",
            bytes: "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n",
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "chunks past the bound",
            bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n",
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "a chunk size of sixteen digits",
            bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "bytes up to the end past the bound",
            bytes: "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "a", count: 101),
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "too many fields",
            bytes: "HTTP/1.1 200 OK\r\n" + String(repeating: "A: b\r\n", count: 101),
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "a line too long",
            bytes: "HTTP/1.1 200 OK\r\nA: " + String(repeating: "a", count: 8192),
            outcome: .fault(.tooLarge)
        ),
        Case(
            name: "an end before the body's",
            bytes: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nh",
            outcome: .fault(.closed),
            isEndedInOrder: true
        ),
        Case(
            name: "an end that is none in order",
            bytes: "HTTP/1.1 200 OK\r\n\r\nhalf",
            outcome: .fault(.closed),
            isEndedInOrder: false
        ),
    ]

    @Test("is read the same however it is cut", arguments: good + bad + others)
    func outcome(_ test: Case) {
        for cut in [1, 2, 3, 7, 50, 100_000] {
            switch (Self.parse(test, cut: cut), test.outcome) {
            case (.fault(.malformed), .fault(.malformed)): break
            case (let found, let expected): #expect(found == expected, "cut at \(cut)")
            }
        }
    }

    @Test(
        "an address is taken in one form only",
        arguments: [
            ("https://a.example/x?y=1", "https://a.example/x?y=1"),
            ("HTTP://A.example", "http://a.example/"), ("http://a:80/", "http://a/"),
            ("https://a:8443?q", "https://a:8443/?q"), ("http://[::1]:8080/", "http://[::1]:8080/"),
            ("https://127.0.0.1", "https://127.0.0.1/"),
        ]
    )
    func addresses(_ text: String, _ canonical: String) {
        #expect(HTTPClientURL(text)?.description == canonical)
    }

    @Test(
        "an address that could mean two things is refused",
        arguments: [
            "", "a.example", "ftp://a/", "http://", "http://user@a/", "http://a:0/",
            "http://a:65536/", "http://a:/", "http://a:+1/", "http://a b/", "http://a/ b",
            "http://a/\r\nX: y", "http://a#f", "http://a/#f", "http://ä/", "http://[::1/",
            "http://[a]/", "http://::1/", "http://.a/", "http:///a", "http://a\\b/",
        ]
    )
    func refusedAddresses(_ text: String) {
        #expect(HTTPClientURL(text) == nil)
    }
}

extension ResponseParserTests.Outcome {
    var isAnswer: Bool {
        if case .answer = self { true } else { false }
    }
}
