@testable import HTTP

extension Malformed {
    /// Ways to make two readers see two requests: each must be seen as none.
    static let smuggling: [Malformed] = [
        framing(
            "both, a tab before chunked",
            400,
            "Content-Length: 5\r\nTransfer-Encoding:\tchunked"
        ),
        framing(
            "both, chunked in capitals",
            400,
            "Content-Length: 5\r\nTRANSFER-ENCODING: CHUNKED"
        ),
        framing(
            "both, another field between",
            400,
            "Content-Length: 5\r\nA: b\r\nTransfer-Encoding: chunked"
        ),
        framing("both, the coding unknown", 400, "Content-Length: 5\r\nTransfer-Encoding: cow"),
        framing(
            "both, the coding identity",
            400,
            "Content-Length: 5\r\nTransfer-Encoding: identity"
        ),
        framing(
            "both, the length twice",
            400,
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\nContent-Length: 5"
        ),
        framing("a vertical tab behind chunked", 400, "Transfer-Encoding: chunked\u{b}"),
        framing("a form feed behind chunked", 400, "Transfer-Encoding: chunked\u{c}"),
        framing("a NUL behind chunked", 400, "Transfer-Encoding: chunked\0"),
        framing("a next-line character behind chunked", 400, "Transfer-Encoding: chunked\u{85}"),
        framing("a no-break space behind chunked", 400, "Transfer-Encoding: chunked\u{a0}"),
        framing("chunked, then cow", 400, "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow"),
        framing("cow, then chunked", 400, "Transfer-Encoding: cow\r\nTransfer-Encoding: chunked"),
        framing(
            "identity, then chunked",
            400,
            "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked"
        ),
        framing("cow, chunked", 400, "Transfer-Encoding: cow, chunked"),
        framing("chunked, identity", 400, "Transfer-Encoding: chunked, identity"),
        framing("chunked and an empty one", 400, "Transfer-Encoding: chunked, "),
        framing("chunked and a space inside", 400, "Transfer-Encoding: chun ked"),
        framing("chunked in single quotes", 400, "Transfer-Encoding: 'chunked'"),
        framing("chunked in brackets", 400, "Transfer-Encoding: [chunked]"),
        framing("chunked by homoglyph", 400, "Transfer-Encoding: \u{441}hunked"),
        framing("a line end before the colon", 400, "Transfer-Encoding\r\n: chunked"),
        framing("a coding behind a folded line", 400, "X: y\r\n\tTransfer-Encoding: chunked"),
        framing("a coding behind a bare LF", 400, "X: y\nTransfer-Encoding: chunked"),
        framing("a coding behind a bare CR", 400, "X: y\rTransfer-Encoding: chunked"),
        framing("a length behind a bare LF", 400, "X: y\nContent-Length: 5"),
        framing("a length behind a folded line", 400, "Content-Length: 5\r\n Content-Length: 6"),
        framing(
            "two lengths, one with a space before its colon",
            400,
            "Content-Length: 5\r\nContent-Length : 6"
        ),
        framing("two lengths in different case", 400, "Content-Length: 5\r\ncontent-length: 0"),
        framing("a length and an empty one", 400, "Content-Length: 5\r\nContent-Length:"),
        framing("a length with a vertical tab", 400, "Content-Length: \u{b}5"),
        framing("a length with a form feed", 400, "Content-Length: 5\u{c}"),
        framing("a length with a no-break space", 400, "Content-Length: 5\u{a0}"),
        framing("a length with a comma", 400, "Content-Length: 5,"),
        framing("a length with a comma first", 400, "Content-Length: ,5"),
        framing("a list of zero and five", 400, "Content-Length: 0, 5"),
        framing("a length in octal dress", 400, "Content-Length: 0o5"),
        framing("a length in binary dress", 400, "Content-Length: 0b1"),
        framing("a length in fullwidth digits", 400, "Content-Length: \u{ff15}"),
        framing("a length of infinity", 400, "Content-Length: Infinity"),
        framing("a length of 19 digits", 400, "Content-Length: 0000000000000000005"),
        framing(
            "an expectation twice",
            417,
            "Expect: 100-continue, 100-continue\r\nContent-Length: 5"
        ),
        framing(
            "an expectation with a word before",
            417,
            "Expect: y 100-continue\r\nContent-Length: 5"
        ),
        framing(
            "an expectation with a parameter",
            417,
            "Expect: 100-continue;a=b\r\nContent-Length: 5"
        ),
        framing("an expectation in quotes", 417, "Expect: \"100-continue\"\r\nContent-Length: 5"),
        framing(
            "an expectation and an empty one",
            417,
            "Expect: 100-continue\r\nExpect:\r\nContent-Length: 5"
        ),
        framing("an expectation with a number", 417, "Expect: 100\r\nContent-Length: 5"),
        chunks("CR CR LF behind the size", 400, "5\r\r\nhello\r\n0\r\n\r\n"),
        chunks("CR CR in an extension", 400, "5;a\r\rb\r\nhello\r\n0\r\n\r\n"),
        chunks("the next size is no number", 400, "1\r\nZ\r\nQ\r\n\r\n"),
        chunks("one byte behind the data", 400, "3\r\nabcX\r\n0\r\n\r\n"),
        chunks("LF ends an extension of the last", 400, "0;\n\r\n"),
        chunks(
            "LF ends a named extension of the last",
            400,
            "0;a\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n"
        ),
        chunks("a line of the trailer without colon", 400, "00\r\nX\r\n\r\n"),
        chunks("LF in the trailer", 400, "0\r\nX: y\nZ: w\r\n\r\n"),
        chunks("CR in the trailer", 400, "0\r\nX: y\rZ: w\r\n\r\n"),
        chunks("NUL in the trailer", 400, "0\r\nX: \0\r\n\r\n"),
        chunks("a length in a trailer, in capitals", 400, "0\r\nCONTENT-LENGTH: 0\r\n\r\n"),
        chunks("a trailer that announces trailers", 400, "0\r\nTrailer: X\r\n\r\n"),
        chunks("a comma in the size", 400, "5,5\r\nhello\r\n0\r\n\r\n"),
        chunks("an underscore behind the size", 400, "5_\r\nhello\r\n0\r\n\r\n"),
        chunks("a point behind the size", 400, "5.\r\nhello\r\n0\r\n\r\n"),
        chunks("an h behind the size", 400, "5h\r\nhello\r\n0\r\n\r\n"),
        chunks("a fullwidth digit", 400, "\u{ff15}\r\nhello\r\n0\r\n\r\n"),
        chunks("DEL in an extension", 400, "5;a=\u{7f}\r\nhello\r\n0\r\n\r\n"),
        chunks("DEL in a quoted extension", 400, "5;a=\"\u{7f}\"\r\nhello\r\n0\r\n\r\n"),
        chunks("a size without end", 400, String(repeating: "0", count: 300)),
        chunks("zeros, then a size", 400, "00000000000000000000\r\n\r\n"),
        chunks("a size in curly brackets", 400, "{5}\r\nhello\r\n0\r\n\r\n"),
    ]

    /// One byte that may not stand there, in each part of a head.
    static let strays: [Malformed] = methodStrays + targetStrays + nameStrays + valueStrays

    private static let delimiters = Array("\"(),/;<=>?@[\\]{}".utf8)
    private static let controls = Array(UInt8(0)...0x1F) + [0x7F]

    private static func stray(
        _ place: String,
        _ byte: UInt8,
        _ before: String,
        _ after: String
    ) -> Malformed {
        Malformed(
            "stray: \(byte) in the \(place)",
            400,
            bytes: Array(before.utf8) + [byte] + Array(after.utf8)
        )
    }

    private static let methodStrays = (controls + delimiters + [0x20, 0x3A, 0x80, 0xFF])
        .map { stray("method", $0, "GE", "T / HTTP/1.1\r\nHost: a\r\n\r\n") }

    private static let targetStrays =
        (controls + Array(" \"#<>\\^`{}".utf8) + [0x80, 0xA0, 0xFF])
        .map { stray("target", $0, "GET /x", "y HTTP/1.1\r\nHost: a\r\n\r\n") }

    private static let nameStrays = (controls + delimiters + [0x20, 0x80, 0xFF])
        .map { stray("name", $0, "GET / HTTP/1.1\r\nHost: a\r\nX", "Y: z\r\n\r\n") }

    private static let valueStrays = (controls.filter { $0 != 0x09 } + [0x80, 0xC0, 0xFF])
        .map { stray("value", $0, "GET / HTTP/1.1\r\nHost: a\r\nX: y", "z\r\n\r\n") }
}
