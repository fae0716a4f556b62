import Testing

@testable import HTTP

/// What a parser said about some bytes, as lines that can be compared.
func transcript(of bytes: [UInt8], cuts: [Int] = [], limits: HTTPLimits = HTTPLimits()) -> [String]
{
    var parser = RequestParser(limits: SharedLimits(limits))
    var lines: [String] = []
    for piece in Cuts.pieces(bytes, cuts) {
        parser.feed(piece, count: piece.count)
        while let line = describe(parser.next()) {
            lines.append(line)
            if line.hasPrefix("fault") { return lines }
        }
    }
    return lines
}

private func describe(_ step: RequestParser.Step) -> String? {
    switch step {
    case .incomplete: nil
    case .part(let bytes): "part \(bytes.count)"
    case .head(let head): "head \(head.method) \(head.framing) continue=\(head.expectsContinue)"
    case .request(let head, let body):
        "request \(head.method) \(head.path) \(head.query.map { "\($0.name)=\($0.value)" }) "
            + "1.\(head.minor) keep=\(head.keepAlive) "
            + "\(head.headers.fields.map { "\($0.name)=\($0.value)" }) "
            + String(decoding: body, as: UTF8.self)
    case .fault(let fault): "fault \(fault.status)"
    }
}

@Suite("A valid request is read in one way")
struct RequestParserTests {
    static let valid: [(name: String, bytes: String, wanted: [String])] = [
        (
            "the smallest", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            ["request GET / [] 1.1 keep=true [\"Host=a\"] "]
        ),
        (
            "two in a pipeline",
            "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nDELETE /2 HTTP/1.1\r\nHost: a\r\n\r\n",
            [
                "request GET /1 [] 1.1 keep=true [\"Host=a\"] ",
                "request DELETE /2 [] 1.1 keep=true [\"Host=a\"] ",
            ]
        ),
        (
            "an empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
            ["request GET / [] 1.1 keep=true [\"Host=a\"] "]
        ),
        (
            "a body by length", "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
            [
                "head POST length(5) continue=false",
                "request POST /x [] 1.1 keep=true [\"Host=a\", \"Content-Length=5\"] hello",
            ]
        ),
        (
            "a length of zero and leading zeros",
            "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 000\r\n\r\n",
            ["request POST /x [] 1.1 keep=true [\"Host=a\", \"Content-Length=000\"] "]
        ),
        (
            "a body in chunks",
            "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "5\r\nhello\r\n0006;a=b;c=\"d\\\"e\";f\r\n world\r\n0\r\n\r\n",
            [
                "head POST chunked continue=false",
                "request POST /x [] 1.1 keep=true [\"Host=a\", \"Transfer-Encoding=Chunked\"] "
                    + "hello world",
            ]
        ),
        (
            "trailers, which are dropped",
            "PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1\r\na\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\nGET / HTTP/1.1\r\nHost: b\r\n\r\n",
            [
                "head PUT chunked continue=false",
                "request PUT /x [] 1.1 keep=true [\"Host=a\", \"Transfer-Encoding=chunked\"] a",
                "request GET / [] 1.1 keep=true [\"Host=b\"] ",
            ]
        ),
        (
            "an expectation",
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\nx",
            [
                "head POST length(1) continue=true",
                "request POST / [] 1.1 keep=true "
                    + "[\"Host=a\", \"Expect=100-Continue\", \"Content-Length=1\"] x",
            ]
        ),
        (
            "an expectation without a body",
            "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
            ["request GET / [] 1.1 keep=true [\"Host=a\", \"Expect=100-continue\"] "]
        ),
        (
            "an unknown expectation in HTTP/1.0, which has none",
            "GET / HTTP/1.0\r\nExpect: magic\r\n\r\n",
            ["request GET / [] 1.0 keep=false [\"Expect=magic\"] "]
        ),
        (
            "HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n",
            ["request GET / [] 1.0 keep=false [] "]
        ),
        (
            "HTTP/1.0 that stays", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
            ["request GET / [] 1.0 keep=true [\"Connection=Keep-Alive\"] "]
        ),
        (
            "a client that leaves",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive , CLOSE\r\n\r\n",
            ["request GET / [] 1.1 keep=false [\"Host=a\", \"Connection=keep-alive , CLOSE\"] "]
        ),
        (
            "white space around values, empty values and UTF-8",
            "GET / HTTP/1.1\r\nHost:\t a \t\r\nA:\r\nB:  \r\nC: x \t y\r\nD: \u{e4}\r\n\r\n",
            [
                "request GET / [] 1.1 keep=true [\"Host=a\", \"A=\", \"B=\", \"C=x \\t y\", \"D=\u{e4}\"] "
            ]
        ),
        (
            "a query", "GET /a%20b/c?x=1&y=%C3%A4+z&&empty&e==&x=2 HTTP/1.1\r\nHost: a\r\n\r\n",
            [
                "request GET /a b/c [\"x=1\", \"y=\u{e4} z\", \"empty=\", \"e==\", \"x=2\"] "
                    + "1.1 keep=true [\"Host=a\"] "
            ]
        ),
        (
            "an absolute target",
            "GET HTTP://Example.org:80/a?b=c HTTP/1.1\r\nHost: example.org:80\r\n\r\n",
            ["request GET /a [\"b=c\"] 1.1 keep=true [\"Host=example.org:80\"] "]
        ),
        (
            "an absolute target without a path", "GET http://a?b HTTP/1.1\r\nHost: a\r\n\r\n",
            ["request GET / [\"b=\"] 1.1 keep=true [\"Host=a\"] "]
        ),
        (
            "the whole server", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
            ["request OPTIONS * [] 1.1 keep=true [\"Host=a\"] "]
        ),
        (
            "an IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n",
            ["request GET / [] 1.1 keep=true [\"Host=[::1]:8000\"] "]
        ),
        (
            "dots that are no dot segments", "GET /.well-known/.../a. HTTP/1.1\r\nHost: a\r\n\r\n",
            ["request GET /.well-known/.../a. [] 1.1 keep=true [\"Host=a\"] "]
        ),
        (
            "an encoding of nothing",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
            [
                "request GET / [] 1.1 keep=true "
                    + "[\"Host=a\", \"Content-Encoding=gzip\", \"Content-Length=0\"] "
            ]
        ),
        (
            "a valid request before a fault",
            "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost : a\r\n\r\n",
            ["request GET / [] 1.1 keep=true [\"Host=a\"] ", "fault 400"]
        ),
    ]

    @Test("and as what it says", arguments: valid)
    func reading(name: String, bytes: String, wanted: [String]) {
        #expect(transcript(of: Array(bytes.utf8)) == wanted)
    }

    @Test("however it is cut", arguments: valid)
    func cutting(name: String, bytes: String, wanted: [String]) {
        let bytes = Array(bytes.utf8)
        for cuts in Cuts.all(of: bytes.count, seed: 1) {
            #expect(transcript(of: bytes, cuts: cuts) == wanted, "cut at \(cuts)")
        }
    }

    @Test(
        "and the same when it comes once more on the connection, whole, in pieces or with more behind",
        arguments: valid
    )
    func repeating(name: String, bytes: String, wanted: [String]) {
        guard wanted.last?.hasPrefix("fault") == false else { return }
        let bytes = Array(bytes.utf8)
        let count = bytes.count
        let other = Array("GET /other HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        let said = transcript(of: other)
        #expect(
            transcript(of: bytes + bytes + bytes, cuts: [count, 2 * count]) == wanted + wanted
                + wanted
        )
        #expect(transcript(of: bytes + bytes, cuts: [count, count + 1]) == wanted + wanted)
        #expect(transcript(of: bytes + bytes, cuts: [count, 2 * count - 1]) == wanted + wanted)
        #expect(transcript(of: bytes + bytes + other, cuts: [count]) == wanted + wanted + said)
        #expect(
            transcript(of: other + bytes + other, cuts: [other.count + count]) == said + wanted
                + said
        )
    }

    @Test("a request that differs from the one before it in one byte is read as what it is")
    func nearRepetition() {
        let first = Array("GET /a?x=1 HTTP/1.1\r\nHost: a\r\nCookie: k=1\r\n\r\n".utf8)
        for place in first.indices {
            for byte in [UInt8(ascii: "b"), 0x20, 0x0D, 0x3A, 0x80] where first[place] != byte {
                var second = first
                second[place] = byte
                let wanted = transcript(of: first) + transcript(of: second)
                #expect(
                    transcript(of: first + second, cuts: [first.count]) == wanted,
                    "\(place) \(byte)"
                )
            }
        }
    }

    @Test("a whole corpus in one stream is read as its parts are")
    func stream() {
        let parts = Self.valid.filter { $0.wanted.last?.hasPrefix("fault") == false }
        let bytes = parts.flatMap { Array($0.bytes.utf8) }
        let wanted = parts.flatMap(\.wanted)
        for cuts in Cuts.all(of: bytes.count, seed: 2).prefix(400) {
            #expect(transcript(of: bytes, cuts: cuts) == wanted, "cut at \(cuts)")
        }
    }

    @Test("a body in chunks of a byte is read, and extensions as long as it is")
    func smallChunks() {
        for (chunk, count) in [("1\r\nx\r\n", 20_000), ("64;\(a(98))\r\n\(a(100))\r\n", 1000)] {
            let text =
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Array(repeating: chunk, count: count).joined() + "0\r\n\r\n"
            let steps = transcript(of: Array(text.utf8))
            #expect(steps.last?.hasPrefix("request POST ") == true)
        }
    }

    private func a(_ count: Int) -> String { String(repeating: "a", count: count) }

    @Test("what follows a request is left for who reads on")
    func rest() {
        var parser = RequestParser(limits: SharedLimits(HTTPLimits()))
        let bytes = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\nrest".utf8)
        parser.feed(bytes, count: bytes.count)
        guard case .request = parser.next() else {
            Issue.record("no request was read")
            return
        }
        #expect(parser.takeRest() == Array("rest".utf8))
        #expect(!parser.isInMessage)
    }

    @Test("a route's own bound on the body counts instead of the common one", arguments: [4, 5, 6])
    func bound(max: Int) {
        for framing in [
            "Content-Length: 5\r\n\r\nhello",
            "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        ] {
            var parser = RequestParser(limits: SharedLimits(HTTPLimits()))
            let bytes = Array("POST / HTTP/1.1\r\nHost: a\r\n\(framing)".utf8)
            parser.feed(bytes, count: bytes.count)
            guard case .head = parser.next() else {
                Issue.record("no head was read")
                return
            }
            parser.bodyBytesMax = max
            switch parser.next() {
            case .fault(let fault): #expect(fault.status == 413 && max < 5)
            case .request(_, let body): #expect(body == Array("hello".utf8) && max >= 5)
            default: Issue.record("neither a request nor a fault")
            }
        }
    }
}
