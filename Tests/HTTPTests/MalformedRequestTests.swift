import Testing

@testable import HTTP

/// One request that must be refused.
struct Malformed: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int
    let bytes: [UInt8]

    var testDescription: String { name }

    init(_ name: String, _ status: Int, _ text: String) {
        self.name = name
        self.status = status
        bytes = Array(text.utf8)
    }

    init(_ name: String, _ status: Int, bytes: [UInt8]) {
        self.name = name
        self.status = status
        self.bytes = bytes
    }

    /// `line` as the request line.
    static func line(_ name: String, _ status: Int, _ line: String) -> Malformed {
        Malformed("line: \(name)", status, "\(line)\r\nHost: a\r\n\r\n")
    }

    /// `target` in an otherwise good request.
    static func target(_ name: String, _ status: Int, _ target: String) -> Malformed {
        Malformed("target: \(name)", status, "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
    }

    /// `field` as the second field line.
    static func field(_ name: String, _ status: Int, _ field: String) -> Malformed {
        Malformed("field: \(name)", status, "GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n")
    }

    /// `value` as the only Host.
    static func host(_ value: String) -> Malformed {
        Malformed("host: \(value)", 400, "GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n")
    }

    /// `fields` of a POST, with a body behind them.
    static func framing(_ name: String, _ status: Int, _ fields: String) -> Malformed {
        let text = "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n"
        return Malformed("framing: \(name)", status, text)
    }

    /// `body` as a chunked body.
    static func chunks(_ name: String, _ status: Int, _ body: String) -> Malformed {
        let text = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(body)"
        return Malformed("chunks: \(name)", status, text)
    }
}

extension Malformed {
    static let lines: [Malformed] = [
        line("no version", 400, "GET /"),
        line("no target", 400, "GET HTTP/1.1"),
        line("empty target", 400, "GET  HTTP/1.1"),
        line("two spaces before the target", 400, "GET  / HTTP/1.1"),
        line("two spaces before the version", 400, "GET /  HTTP/1.1"),
        line("space before the method", 400, " GET / HTTP/1.1"),
        line("space behind the version", 400, "GET / HTTP/1.1 "),
        line("tab for a space", 400, "GET\t/ HTTP/1.1"),
        line("tab before the version", 400, "GET /\tHTTP/1.1"),
        line("tab in the target", 400, "GET /a\tb HTTP/1.1"),
        line("space in the target", 400, "GET /a b HTTP/1.1"),
        line("no method", 400, "/ HTTP/1.1"),
        line("only a space", 400, " "),
        line("only a word", 400, "GET"),
        line("an answer", 400, "HTTP/1.1 200 OK"),
        line("unknown method", 501, "BREW / HTTP/1.1"),
        line("method in lower case", 501, "get / HTTP/1.1"),
        line("CONNECT", 501, "CONNECT a:80 HTTP/1.1"),
        line("PRI", 501, "PRI / HTTP/1.1"),
        line("colon in the method", 400, "GET: / HTTP/1.1"),
        line("quote in the method", 400, "\"GET\" / HTTP/1.1"),
        line("UTF-8 in the method", 400, "G\u{c9}T / HTTP/1.1"),
        line("HTTP/2.0", 505, "GET / HTTP/2.0"),
        line("the preface of HTTP/2", 505, "PRI * HTTP/2.0"),
        line("HTTP/1.2", 505, "GET / HTTP/1.2"),
        line("HTTP/0.9", 505, "GET / HTTP/0.9"),
        line("HTTP/3.0", 505, "GET / HTTP/3.0"),
        line("HTTP/9.9", 505, "GET / HTTP/9.9"),
        line("version in lower case", 400, "GET / http/1.1"),
        line("version HTP", 400, "GET / HTP/1.1"),
        line("version HTTPS", 400, "GET / HTTPS/1.1"),
        line("version without minor", 400, "GET / HTTP/1"),
        line("version with a dot only", 400, "GET / HTTP/1."),
        line("version with a leading zero", 400, "GET / HTTP/01.1"),
        line("version with two minor digits", 400, "GET / HTTP/1.10"),
        line("version with a comma", 400, "GET / HTTP/1,1"),
        line("version with a space inside", 400, "GET / HTTP /1.1"),
        line("version with letters", 400, "GET / HTTP/1.x"),
        line("version with a minus", 400, "GET / HTTP/-1.1"),
        line("version with junk behind", 400, "GET / HTTP/1.1a"),
        line("version with three parts", 400, "GET / HTTP/1.1.1"),
        line("version with another slash", 400, "GET / HTTP\\1.1"),
        line("too long by one", 414, "GET /\(String(repeating: "a", count: 8179)) HTTP/1.1"),
        line("far too long", 414, "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1"),
        line("a method without end", 400, String(repeating: "A", count: 9000)),
        line(
            "a method longer than a line",
            400,
            "\(String(repeating: "A", count: 100_000)) / HTTP/1.1"
        ),
        Malformed("line: two empty lines first", 400, "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: LF first", 400, "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: CR first", 400, "\rGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: ends in LF", 400, "GET / HTTP/1.1\nHost: a\r\n\r\n"),
        Malformed("line: ends in CR", 400, "GET / HTTP/1.1\rHost: a\r\n\r\n"),
        Malformed("line: ends in CR CR LF", 400, "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n"),
        Malformed("line: CR inside", 400, "GET /\rx HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: NUL inside", 400, "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: DEL inside", 400, "GET /\u{7f} HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: vertical tab for a space", 400, "GET\u{b}/ HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: form feed for a space", 400, "GET\u{c}/ HTTP/1.1\r\nHost: a\r\n\r\n"),
        Malformed("line: a TLS greeting", 400, bytes: [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]),
        Malformed("line: zeros", 400, bytes: [UInt8](repeating: 0, count: 100)),
        Malformed("line: SSH", 400, "SSH-2.0-OpenSSH_9.2\r\n"),
        Malformed(
            "line: byte order mark",
            400,
            bytes: [0xEF, 0xBB, 0xBF] + Array("GET / HTTP/1.1\r\n".utf8)
        ),
    ]

    static let targets: [Malformed] = [
        target("no slash", 400, "a"),
        target("only a query", 400, "?a=b"),
        target("a host", 400, "a:80"),
        target("* with GET", 400, "*"),
        target("** with GET", 400, "**"),
        target("another scheme", 400, "ftp://a/"),
        target("a scheme without slashes", 400, "http:a"),
        target("a scheme without a host", 400, "http:///a"),
        target("a user", 400, "http://u@a/"),
        target("a user and password", 400, "http://u:p@a/"),
        target("another host than Host", 400, "http://b/"),
        target("another port than Host", 400, "http://a:81/"),
        target("a port that is no number", 400, "http://a:x/"),
        target("a port that is too large", 400, "http://a:65536/"),
        target("a fragment", 400, "/a#b"),
        target("a fragment in the query", 400, "/a?b#c"),
        target("a backslash", 400, "/a\\b"),
        target("angle brackets", 400, "/<script>"),
        target("a quote", 400, "/\"a\""),
        target("a quote in the query", 400, "/?\"a\""),
        target("angle brackets in the query", 400, "/?<a>"),
        target("a brace", 400, "/{a}"),
        target("a caret", 400, "/^"),
        target("a backtick", 400, "/`"),
        target("UTF-8 that is not encoded", 400, "/\u{e4}"),
        target("UTF-8 in the query that is not encoded", 400, "/?\u{e4}"),
        target("a lone percent", 400, "/%"),
        target("one digit", 400, "/%4"),
        target("no hexadecimal digits", 400, "/%zz"),
        target("a sign for a digit", 400, "/%+1"),
        target("a space for a digit, encoded badly", 400, "/%_1"),
        target("a lone percent in the query", 400, "/?a=%"),
        target("no hexadecimal digits in the query", 400, "/?a=%gg"),
        target("percent u", 400, "/%u0041"),
        target("%00", 400, "/a%00b"),
        target("%00 in the query", 400, "/?a=%00"),
        target("%00 in a query's name", 400, "/?a%00=b"),
        target("%0a", 400, "/a%0ab"),
        target("%0d", 400, "/a%0Db"),
        target("%1b", 400, "/%1b"),
        target("%7f", 400, "/%7f"),
        target("%2f", 400, "/a%2fb"),
        target("%2F", 400, "/a%2Fb"),
        target("an encoded slash at the end", 400, "/a%2f"),
        target("a dot segment", 400, "/./a"),
        target("a dot segment at the end", 400, "/a/."),
        target("two dots", 400, "/../a"),
        target("two dots at the end", 400, "/a/.."),
        target("two dots inside", 400, "/a/../b"),
        target("encoded dots", 400, "/%2e%2e/a"),
        target("one encoded dot of two", 400, "/.%2E/a"),
        target("an encoded dot", 400, "/%2e"),
        target("a lone continuation byte", 400, "/%80"),
        target("a cut sequence", 400, "/%c3"),
        target("an overlong slash", 400, "/%c0%af"),
        target("an overlong NUL", 400, "/%c0%80"),
        target("a surrogate", 400, "/%ed%a0%80"),
        target("past U+10FFFF", 400, "/%f4%90%80%80"),
        target("invalid UTF-8 in the query", 400, "/?a=%ff"),
        target("invalid UTF-8 in a query's name", 400, "/?%ff=a"),
        target("an encoded latin letter", 400, "/%e4"),
        target("dots in an absolute target", 400, "http://a/../b"),
        target(
            "101 query items",
            400,
            "/?\(Array(repeating: "a=1", count: 101).joined(separator: "&"))"
        ),
    ]

    static let fields: [Malformed] = [
        field("two proofs", 400, "Authorization: Bearer a\r\nauthorization: Bearer b"),
        field(
            "two kinds of body",
            400,
            "Content-Type: text/plain\r\nContent-Type: application/json"
        ),
        field("two origins", 400, "Origin: https://a.example\r\nOrigin: https://b.example"),
        field("two keys of a repeat", 400, "Idempotency-Key: a\r\nIdempotency-Key: a"),
        field("two cookies", 400, "Cookie: a=1\r\nCookie: b=2"),
        field("space before the colon", 400, "A : b"),
        field("tab before the colon", 400, "A\t: b"),
        field("space in the name", 400, "A b: c"),
        field("no name", 400, ": b"),
        field("no colon", 400, "abc"),
        field("a folded line", 400, "A: b\r\n c"),
        field("a folded line with a tab", 400, "A: b\r\n\tc"),
        field("only white space", 400, " "),
        field("only a tab", 400, "\t"),
        field("a leading space", 400, " A: b"),
        field("UTF-8 in the name", 400, "\u{c4}: b"),
        field("bracket in the name", 400, "A[0]: b"),
        field("slash in the name", 400, "A/B: c"),
        field("at sign in the name", 400, "A@B: c"),
        field("parentheses in the name", 400, "A(x): c"),
        field("quote in the name", 400, "\"A\": c"),
        field("NUL in the name", 400, "A\0: b"),
        field("NUL in the value", 400, "A: b\0c"),
        field("a bell in the value", 400, "A: b\u{7}"),
        field("ESC in the value", 400, "A: \u{1b}[31m"),
        field("DEL in the value", 400, "A: b\u{7f}"),
        field("CR in the value", 400, "A: b\rc"),
        field("LF in the value", 400, "A: b\nC: d"),
        field("vertical tab around the value", 400, "A: \u{b}b"),
        field("a CR LF only line end inside", 400, "A: b\r\r\nC: d"),
        Malformed("field: ends in LF", 400, "GET / HTTP/1.1\r\nHost: a\n\r\n"),
        Malformed("field: the head ends in LF", 400, "GET / HTTP/1.1\r\nHost: a\r\n\n"),
        Malformed("field: the head ends in LF LF", 400, "GET / HTTP/1.1\r\nHost: a\n\n"),
        Malformed("field: the head ends in CR CR", 400, "GET / HTTP/1.1\r\nHost: a\r\n\r\r"),
        Malformed(
            "field: first line begins with a space",
            400,
            "GET / HTTP/1.1\r\n Host: a\r\n\r\n"
        ),
        Malformed(
            "field: latin-1 in the value",
            400,
            bytes: Array("GET / HTTP/1.1\r\nHost: a\r\nA: ".utf8) + [0xE4] + Array("\r\n\r\n".utf8)
        ),
        field("line too long by one", 431, "A: \(String(repeating: "b", count: 8190))"),
        field("line without end", 431, "A: \(String(repeating: "b", count: 100_000))"),
        field("name without end", 431, String(repeating: "b", count: 100_000)),
        field(
            "one field too many",
            431,
            (0..<100).map { "A\($0): b" }.joined(separator: "\r\n")
        ),
        field(
            "200,000 small fields",
            431,
            Array(repeating: "A: b", count: 200_000).joined(separator: "\r\n")
        ),
        field(
            "a block too large",
            431,
            (0..<9).map { "A\($0): \(String(repeating: "b", count: 8000))" }
                .joined(separator: "\r\n")
        ),
        field("unknown expectation", 417, "Expect: magic"),
        field("two expectations", 417, "Expect: 100-continue\r\nExpect: magic"),
        field("empty expectation", 417, "Expect:"),
    ]

    static let hosts: [Malformed] = [
        Malformed("host: none", 400, "GET / HTTP/1.1\r\n\r\n"),
        Malformed("host: none among others", 400, "GET / HTTP/1.1\r\nA: b\r\n\r\n"),
        field("host: a second one", 400, "Host: b"),
        field("host: the same twice", 400, "HOST: a"),
        Malformed("host: two in HTTP/1.0", 400, "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"),
        host(""), host(" "), host("a b"), host("a,b"), host("a/b"), host("a?b"), host("a#b"),
        host("u@a"), host("http://a"), host("a:x"), host("a:65536"), host("a:123456"), host("a:-1"),
        host("a:80:80"), host(":80"), host("[::1"), host("::1"), host("[::1]x"), host("[]"),
        host("[::g]"), host("a\\b"), host("a\"b"), host("<a>"), host("%zz"), host("a%"),
        host("\u{e4}"),
        host("a[0]"),
    ]
    .filter { $0.name != "host: a,b" }

    static let framings: [Malformed] = [
        framing("both", 400, "Content-Length: 5\r\nTransfer-Encoding: chunked"),
        framing(
            "both, the other way round",
            400,
            "Transfer-Encoding: chunked\r\nContent-Length: 5"
        ),
        framing(
            "both with a length of zero",
            400,
            "Content-Length: 0\r\nTransfer-Encoding: chunked"
        ),
        framing("two lengths", 400, "Content-Length: 5\r\nContent-Length: 6"),
        framing("the same length twice", 400, "Content-Length: 5\r\nContent-Length: 5"),
        framing("two lengths of zero", 400, "Content-Length: 0\r\nContent-Length: 0"),
        framing("a list of lengths", 400, "Content-Length: 5, 5"),
        framing("a length with a sign", 400, "Content-Length: +5"),
        framing("a negative length", 400, "Content-Length: -1"),
        framing("a negative zero", 400, "Content-Length: -0"),
        framing("a hexadecimal length", 400, "Content-Length: 0x5"),
        framing("hexadecimal digits", 400, "Content-Length: a"),
        framing("an underscore", 400, "Content-Length: 1_0"),
        framing("a decimal point", 400, "Content-Length: 5.0"),
        framing("an exponent", 400, "Content-Length: 5e1"),
        framing("a space inside", 400, "Content-Length: 5 5"),
        framing("an empty length", 400, "Content-Length:"),
        framing("a blank length", 400, "Content-Length:  "),
        framing("a length in quotes", 400, "Content-Length: \"5\""),
        framing("a length with junk", 400, "Content-Length: 5a"),
        framing("a length with a semicolon", 400, "Content-Length: 5;"),
        framing("a length past 64 bits", 400, "Content-Length: 18446744073709551616"),
        framing(
            "a length with 40 digits",
            400,
            "Content-Length: \(String(repeating: "9", count: 40))"
        ),
        framing("an arabic digit", 400, "Content-Length: \u{665}"),
        framing("a length one past the bound", 413, "Content-Length: 1048577"),
        framing("a length with 18 digits", 413, "Content-Length: 999999999999999999"),
        framing(
            "a large length with an expectation",
            413,
            "Expect: 100-continue\r\nContent-Length: 1048577"
        ),
        framing("gzip, chunked", 501, "Transfer-Encoding: gzip, chunked"),
        framing("deflate, chunked", 501, "Transfer-Encoding: deflate,chunked"),
        framing("chunked twice", 400, "Transfer-Encoding: chunked, chunked"),
        framing("two lines", 400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
        framing(
            "two lines, one of them identity",
            400,
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"
        ),
        framing("chunked, gzip", 400, "Transfer-Encoding: chunked, gzip"),
        framing("gzip", 400, "Transfer-Encoding: gzip"),
        framing("identity", 400, "Transfer-Encoding: identity"),
        framing("identity, chunked", 400, "Transfer-Encoding: identity, chunked"),
        framing("xchunked", 400, "Transfer-Encoding: xchunked"),
        framing("chunkedx", 400, "Transfer-Encoding: chunkedx"),
        framing("chunked with a parameter", 400, "Transfer-Encoding: chunked;q=1"),
        framing("chunked in quotes", 400, "Transfer-Encoding: \"chunked\""),
        framing("a comma before", 400, "Transfer-Encoding: ,chunked"),
        framing("a comma behind", 400, "Transfer-Encoding: chunked,"),
        framing("a vertical tab before", 400, "Transfer-Encoding: \u{b}chunked"),
        framing("a no-break space before", 400, "Transfer-Encoding: \u{a0}chunked"),
        framing("no coding", 400, "Transfer-Encoding:"),
        framing("a space in the name's end", 400, "Transfer-Encoding : chunked"),
        framing("a folded coding", 400, "Transfer-Encoding:\r\n chunked"),
        Malformed(
            "framing: chunked in HTTP/1.0",
            400,
            "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        ),
        framing("gzip body", 415, "Content-Encoding: gzip\r\nContent-Length: 5"),
        framing("br body in chunks", 415, "Content-Encoding: br\r\nTransfer-Encoding: chunked"),
        framing(
            "gzip after identity",
            415,
            "Content-Encoding: identity, gzip\r\nContent-Length: 5"
        ),
        framing("an empty encoding", 415, "Content-Encoding:\r\nContent-Length: 5"),
        framing(
            "gzip with an expectation",
            415,
            "Content-Encoding: gzip\r\nExpect: 100-continue\r\nContent-Length: 5"
        ),
    ]

    static let chunkings: [Malformed] = [
        chunks("no size", 400, "\r\nhello"),
        chunks("no digits", 400, "g\r\n"),
        chunks("a prefix", 400, "0x5\r\nhello\r\n"),
        chunks("a sign", 400, "+5\r\nhello\r\n"),
        chunks("negative", 400, "-5\r\nhello\r\n"),
        chunks("an underscore", 400, "0_2e\r\nhello\r\n"),
        chunks("a space before", 400, " 5\r\nhello\r\n"),
        chunks("a space behind", 400, "5 \r\nhello\r\n"),
        chunks("a tab behind", 400, "5\t\r\nhello\r\n"),
        chunks("ends in LF", 400, "5\nhello\r\n"),
        chunks("ends in CR", 400, "5\rhello\r\n"),
        chunks("LF in an extension", 400, "5;a\nhello\r\n"),
        chunks("CR in an extension", 400, "5;a\rb\r\nhello\r\n"),
        chunks("NUL in an extension", 400, "5;a\0\r\nhello\r\n"),
        chunks("an extension without a name", 400, "5;\r\nhello\r\n"),
        chunks("an extension without a value", 400, "5;a=\r\nhello\r\n"),
        chunks("an extension with a space", 400, "5; a=b\r\nhello\r\n"),
        chunks("a space before an extension", 400, "5 ;a=b\r\nhello\r\n"),
        chunks("an open quote", 400, "5;a=\"b\r\nhello\r\n"),
        chunks("a quote that escapes its end", 400, "5;a=\"b\\\"\r\nhello\r\n"),
        chunks("junk behind a quote", 400, "5;a=\"b\"c\r\nhello\r\n"),
        chunks(
            "an extension too long",
            400,
            "5;\(String(repeating: "a", count: 255))\r\nhello\r\n"
        ),
        chunks(
            "many extensions",
            400,
            Array(repeating: "1;\(String(repeating: "a", count: 200))\r\nx\r\n", count: 83).joined()
        ),
        chunks("17 digits", 400, "00000000000000005\r\nhello\r\n"),
        chunks("64 bits", 413, "ffffffffffffffff\r\n"),
        chunks("63 bits", 413, "7fffffffffffffff\r\n"),
        chunks("one past the bound", 413, "100001\r\n"),
        chunks("one past the bound in sum", 413, "5\r\nhello\r\nffffc\r\n"),
        chunks("data too long", 400, "5\r\nhello!\r\n0\r\n\r\n"),
        chunks("data too short", 400, "5\r\nhell\r\n0\r\n\r\n"),
        chunks("data ends in LF", 400, "5\r\nhello\n0\r\n\r\n"),
        chunks("data ends in CR", 400, "5\r\nhello\r0\r\n\r\n"),
        chunks("data ends in anything else", 400, "5\r\nhelloXX0\r\n\r\n"),
        chunks("no end after data", 400, "5\r\nhello0\r\n\r\n"),
        chunks("the last chunk ends in LF", 400, "0\n\r\n"),
        chunks("the body ends in LF", 400, "0\r\n\n"),
        chunks("a request for a trailer", 400, "0\r\nGET / HTTP/1.1\r\n\r\n"),
        chunks("a folded trailer", 400, "0\r\nA: b\r\n c\r\n\r\n"),
        chunks("space before a trailer's colon", 400, "0\r\nA : b\r\n\r\n"),
        chunks("a length in a trailer", 400, "0\r\nContent-Length: 5\r\n\r\n"),
        chunks("a coding in a trailer", 400, "0\r\nTransfer-Encoding: chunked\r\n\r\n"),
        chunks("a host in a trailer", 400, "0\r\nHost: b\r\n\r\n"),
        chunks("a trailer without end", 431, "0\r\nA: \(String(repeating: "b", count: 100_000))"),
        chunks(
            "too many trailers",
            431,
            "0\r\n\(Array(repeating: "A: b\r\n", count: 99).joined())\r\n"
        ),
    ]

    static let all =
        lines + targets + fields + hosts + framings + chunkings + smuggling + strays
}

@Suite("A malformed request is refused")
struct MalformedRequestTests {
    @Test("with the status that says what is wrong", arguments: Malformed.all)
    func status(_ malformed: Malformed) {
        #expect(transcript(of: malformed.bytes).last == "fault \(malformed.status)")
    }

    @Test("with the same status however it is cut", arguments: Malformed.all)
    func cutting(_ malformed: Malformed) {
        let wanted = transcript(of: malformed.bytes)
        let cuts = Cuts.all(of: malformed.bytes.count, seed: 3)
        // The long ones only byte by byte, at a hundred places, and at random.
        let chosen = cuts.count < 1500 ? cuts : Array(cuts.prefix(100) + cuts.suffix(20))
        for cuts in chosen {
            #expect(
                transcript(of: malformed.bytes, cuts: cuts) == wanted,
                "cut at \(cuts.prefix(9))"
            )
        }
    }

    @Test("the table has no two of the same bytes and is long enough to be worth it")
    func table() {
        #expect(Set(Malformed.all.map(\.bytes)).count == Malformed.all.count)
        #expect(Malformed.all.count >= 450)
    }

    @Test("nothing that one byte changes in a good request makes it read as two")
    func mutations() {
        let good = "POST /a?b=c HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nX: y\r\n\r\nhello"
        for index in good.utf8.indices.enumerated().map(\.offset) {
            for value in UInt8.min...UInt8.max {
                var bytes = Array(good.utf8)
                bytes[index] = value
                let requests = transcript(of: bytes).filter { $0.hasPrefix("request") }
                #expect(requests.count <= 1)
            }
        }
    }

    @Test("each bound holds at it and breaks one past it")
    func bounds() {
        var limits = HTTPLimits()
        limits.requestLineBytesMax = 20
        limits.fieldLineBytesMax = 10
        limits.headerBlockBytesMax = 50
        limits.fieldCountMax = 4
        limits.queryItemsMax = 2
        func status(_ text: String) -> String? {
            transcript(of: Array(text.utf8), limits: limits).last.map { String($0.prefix(9)) }
        }
        let end = "\r\nHost: a\r\n\r\n"
        #expect(status("GET /1234567 HTTP/1.1\(end)") == "fault 414")
        #expect(status("GET /123456 HTTP/1.1\(end)") == "request G")
        #expect(status("GET /?a&b HTTP/1.1\(end)") == "request G")
        #expect(status("GET /?a&b&c HTTP/1.1\(end)") == "fault 400")
        #expect(status("GET / HTTP/1.1\r\nA: 4567890\(end)") == "request G")
        #expect(status("GET / HTTP/1.1\r\nA: 45678901\(end)") == "fault 431")
        #expect(status("GET / HTTP/1.1\r\nA:\r\nB:\r\nC:\(end)") == "request G")
        #expect(status("GET / HTTP/1.1\r\nA:\r\nB:\r\nC:\r\nD:\(end)") == "fault 431")
        // Host and the empty line take 11 of the 50.
        #expect(
            status("GET / HTTP/1.1\r\nA: 4567890\r\nB: 4567890\r\nC: 4567890\(end)") == "request G"
        )
        #expect(
            status("GET / HTTP/1.1\r\nA: 4567890\r\nB: 4567890\r\nC: 456789\r\nD:\(end)")
                == "fault 431"
        )
    }
}
