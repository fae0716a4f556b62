import Testing
import World

@testable import HTTP

/// One request for a static file, and what its answer must be.
struct StaticCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let method: String
    let fields: [(String, String)]
    let status: Int
    /// The body, or `nil` for the whole file.
    let body: String?

    init(
        _ name: String,
        _ fields: [(String, String)],
        _ status: Int,
        body: String? = nil,
        method: String = "GET"
    ) {
        testDescription = name
        self.fields = fields
        self.status = status
        self.body = body
        self.method = method
    }

    /// `Range: bytes=…` with this outcome.
    static func range(_ value: String, _ status: Int, _ body: String? = nil) -> StaticCase {
        StaticCase("Range: \(value)", [("Range", value)], status, body: body)
    }

    static let tag = StaticFileTests.tag

    static let conditions: [StaticCase] = [
        StaticCase("nothing said", [], 200),
        StaticCase("the tag", [("If-None-Match", tag)], 304, body: ""),
        StaticCase("the tag, weak", [("If-None-Match", "W/\(tag)")], 304, body: ""),
        StaticCase(
            "the tag among others",
            [("If-None-Match", "\"a\", \(tag),\"b\"")],
            304,
            body: ""
        ),
        StaticCase("any", [("If-None-Match", "*")], 304, body: ""),
        StaticCase("another tag", [("If-None-Match", "\"a\"")], 200),
        StaticCase("the tag without quotes", [("If-None-Match", "\(tag.dropFirst())")], 200),
        StaticCase(
            "in two fields",
            [("If-None-Match", "\"a\""), ("If-None-Match", tag)],
            304,
            body: ""
        ),
        StaticCase("the tag, HEAD", [("If-None-Match", tag)], 304, body: "", method: "HEAD"),
        StaticCase("must be the tag", [("If-Match", tag)], 200),
        StaticCase("must be any", [("If-Match", "*")], 200),
        StaticCase("must be another", [("If-Match", "\"a\"")], 412, body: ""),
        StaticCase("must be the tag, weak", [("If-Match", "W/\(tag)")], 412, body: ""),
        StaticCase("must be nothing readable", [("If-Match", "a")], 412, body: ""),
        StaticCase(
            "the date",
            [("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")],
            304,
            body: ""
        ),
        StaticCase(
            "later",
            [("If-Modified-Since", "Sun, 06 Nov 1994 08:49:38 GMT")],
            304,
            body: ""
        ),
        StaticCase("earlier", [("If-Modified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")], 200),
        StaticCase(
            "the date, RFC 850",
            [("If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT")],
            304,
            body: ""
        ),
        StaticCase(
            "the date, asctime",
            [("If-Modified-Since", "Sun Nov  6 08:49:37 1994")],
            304,
            body: ""
        ),
        StaticCase("no date", [("If-Modified-Since", "yesterday")], 200),
        StaticCase(
            "a date that is none",
            [("If-Modified-Since", "Sun, 31 Feb 1994 08:49:37 GMT")],
            200
        ),
        StaticCase(
            "a tag counts more than a date",
            [("If-None-Match", "\"a\""), ("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")],
            200
        ),
        StaticCase(
            "unchanged since then",
            [("If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")],
            200
        ),
        StaticCase(
            "changed since then",
            [("If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")],
            412,
            body: ""
        ),
    ]

    static let ranges: [StaticCase] = [
        range("bytes=0-0", 206, "0"), range("bytes=0-9", 206, "0123456789"),
        range("bytes=5-", 206, String(StaticFileTests.text.dropFirst(5))),
        range("bytes=-3", 206, "789"), range("bytes=0-99999", 206, StaticFileTests.text),
        range("BYTES=1-2", 206, "12"), range("bytes= 1-2 ", 206, "12"),
        range("bytes=999-999", 206, "9"), range("bytes=1000-", 416, ""),
        range("bytes=1000-1001", 416, ""), range("bytes=-0", 416, ""),
        range("bytes=0-9223372036854775807", 206, StaticFileTests.text),
        range("bytes=0-99999999999999999999999", 206, StaticFileTests.text),
        range("bytes=9223372036854775807-", 416, ""),
        range("bytes=99999999999999999999999-", 416, ""),
        range("bytes=-9223372036854775808", 206, StaticFileTests.text),
        range("bytes=-99999999999999999999999", 206, StaticFileTests.text),
        range("bytes=9223372036854775807-9223372036854775807", 416, ""),
        range("bytes=5-4", 200), range("bytes=", 200), range("bytes=-", 200),
        range("bytes=a-b", 200), range("bytes=0x1-2", 200), range("bytes=+1-2", 200),
        range("bytes=1--2", 200), range("bytes=--1", 200), range("bytes", 200),
        range("lines=0-1", 200), range("bytes=0-1,2-3,0-5", 200), range("bytes=0-,0-", 200),
        range("bytes=\(String(repeating: "0-,", count: 1300))", 200),
        range("bytes=\((0..<17).map { "\($0 * 3)-\($0 * 3)" }.joined(separator: ","))", 200),
        StaticCase("a part with HEAD", [("Range", "bytes=0-1")], 200, method: "HEAD"),
        StaticCase(
            "a part of this tag",
            [("Range", "bytes=0-1"), ("If-Range", tag)],
            206,
            body: "01"
        ),
        StaticCase(
            "a part of a weak tag",
            [("Range", "bytes=0-1"), ("If-Range", "W/\(tag)")],
            200
        ),
        StaticCase("a part of another tag", [("Range", "bytes=0-1"), ("If-Range", "\"a\"")], 200),
        StaticCase(
            "a part of this date",
            [("Range", "bytes=0-1"), ("If-Range", "Sun, 06 Nov 1994 08:49:37 GMT")],
            206,
            body: "01"
        ),
        StaticCase(
            "a part of another date",
            [("Range", "bytes=0-1"), ("If-Range", "Sun, 06 Nov 1994 08:49:38 GMT")],
            200
        ),
        StaticCase("a part of no date", [("Range", "bytes=0-1"), ("If-Range", "x")], 200),
        StaticCase(
            "a part although gzip is taken",
            [("Range", "bytes=0-1"), ("Accept-Encoding", "gzip")],
            206,
            body: "01"
        ),
    ]
}

@Suite("A static file")
struct StaticFileTests {
    static let text = String(repeating: "0123456789", count: 100)
    static let modified = Timestamp("1994-11-06T08:49:37Z")
    static let file = StaticFile(
        Array(text.utf8),
        type: "text/plain; charset=utf-8",
        modified: modified
    )
    static let tag = file.response(to: get([]), now: now).headers["ETag"] ?? ""
    static let now = Timestamp(microseconds: 1_800_000_000_000_000)

    static func get(_ fields: [(String, String)], method: String = "GET") -> HTTPRequest {
        HTTPRequest(method: method, target: "/", path: "/", headers: HTTPHeaders(fields))
    }

    static func body(_ response: HTTPResponse) -> String {
        if case .bytes(let bytes) = response.content {
            String(decoding: bytes, as: UTF8.self)
        } else {
            ""
        }
    }

    @Test("is sent, or not, as its conditions say", arguments: StaticCase.conditions)
    func conditions(_ given: StaticCase) {
        let response = Self.file.response(
            to: Self.get(given.fields, method: given.method),
            now: Self.now
        )
        #expect(response.status == given.status)
        #expect(Self.body(response) == given.body ?? Self.text)
        #expect(response.headers["ETag"] == Self.tag)
    }

    @Test("is sent in part as asked for, whatever the numbers", arguments: StaticCase.ranges)
    func ranges(_ given: StaticCase) {
        let response = Self.file.response(
            to: Self.get(given.fields, method: given.method),
            now: Self.now
        )
        #expect(response.status == given.status)
        #expect(Self.body(response) == given.body ?? Self.text)
        #expect((response.headers["Content-Range"] != nil) == (given.status != 200))
        if given.status == 416 { #expect(response.headers["Content-Range"] == "bytes */1000") }
    }

    @Test("is sent in several parts, each with its own head")
    func parts() {
        let request = Self.get([("Range", "bytes=0-1, 500-501 ,-1, 2000-")])
        let response = Self.file.response(to: request, now: Self.now)
        #expect(response.status == 206)
        let type = response.headers["Content-Type"] ?? ""
        #expect(type.hasPrefix("multipart/byteranges; boundary="))
        let boundary = type.dropFirst(31)
        let wanted = [(0, 1, "01"), (500, 501, "01"), (999, 999, "9")]
            .map {
                "--\(boundary)\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Content-Range: bytes \($0)-\($1)/1000\r\n\r\n\($2)\r\n"
            }
        #expect(Self.body(response) == wanted.joined() + "--\(boundary)--\r\n")
    }

    @Test(
        "is compressed for those who take it, under a tag of its own",
        arguments: [
            ("gzip", true), ("GZIP", true), ("x-gzip", true), ("deflate, gzip;q=0.5, br", true),
            ("*", true), ("gzip;q=1.0", true), ("", false), ("identity", false),
            ("gzip;q=0", false), ("gzip; q=0.000", false), ("*;q=0", false),
            ("*;q=0, gzip", true), ("gzip;q=0, *", false), ("gzipped", false), ("br", false),
        ]
    )
    func gzip(_ accepted: String, _ isTaken: Bool) throws {
        let response = Self.file.response(
            to: Self.get([("Accept-Encoding", accepted)]),
            now: Self.now
        )
        #expect((response.headers["Content-Encoding"] == "gzip") == isTaken)
        #expect((response.headers["ETag"] == Self.tag) == !isTaken)
        #expect(response.headers["Vary"] == "Accept-Encoding")
        guard isTaken, case .bytes(let bytes) = response.content else { return }
        #expect(bytes.count < 100)
        #expect(try Inflate.stream(Array(bytes[10...]), max: 1000) == Array(Self.text.utf8))
        let again = Self.get([
            ("Accept-Encoding", accepted), ("If-None-Match", response.headers["ETag"] ?? ""),
        ])
        #expect(Self.file.response(to: again, now: Self.now).status == 304)
    }

    @Test("that is no text, or too short to gain, is never compressed")
    func uncompressed() {
        for (type, count) in [("image/png", 1000), ("text/css", 100)] {
            let file = StaticFile([UInt8](repeating: 0, count: count), type: type)
            let response = file.response(
                to: Self.get([("Accept-Encoding", "gzip")]),
                now: Self.now
            )
            #expect(response.headers["Content-Encoding"] == nil)
            #expect(response.headers["Vary"] == nil)
        }
    }

    @Test("dates with two digits are the nearest within fifty years")
    func years() {
        func year(_ digits: String) -> String? {
            HTTPDate.parse("Monday, 02-Jan-\(digits) 00:00:00 GMT", now: Self.now)
                .map { String($0.date.prefix(4)) }
        }
        #expect(year("27") == "2027")
        #expect(year("76") == "2076")
        #expect(year("78") == "1978")
        #expect(year("5") == nil)
        #expect(year("+5") == nil)
    }
}
