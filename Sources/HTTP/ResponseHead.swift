import World

/// Status line and fields of an answer, as bytes.
enum ResponseHead {
    /// How the end of the body is told.
    enum Framing: Equatable {
        /// There is none and may be none.
        case none
        case length(Int)
        case chunked
        case untilClose
    }

    /// What `Connection` says.
    enum Persistence: Equatable {
        case implied
        case keepAlive
        case close
        case upgrade
    }

    /// The field written by the server alone that has a name of so many bytes, if there is one.
    private static func reserved(count: Int) -> [String] {
        switch count {
        case 4: ["date"]
        case 7: ["trailer"]
        case 10: ["connection", "keep-alive"]
        case 14: ["content-length"]
        case 17: ["transfer-encoding"]
        default: []
        }
    }

    /// The head with its empty line; `extra` is room to keep for a body behind it, in bytes.
    static func encode(
        _ response: HTTPResponse,
        framing: Framing,
        persistence: Persistence,
        date: [UInt8],
        extra: Int = 0
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(768 + extra)
        let status = response.status
        out += "HTTP/1.1 ".utf8
        append(status, to: &out)
        out.append(0x20)
        out += reason(status).utf8
        out += "\r\nDate: ".utf8
        out += date
        out += "\r\n".utf8
        if let block = response.headers.block { out += block.lines }
        for field in response.headers.own {
            if let line = field.line {
                out += line
            } else {
                append(field.name, field.value, to: &out)
            }
        }
        append(framing, persistence, offersUpgrade: status == 426, to: &out)
        return out
    }

    /// The line of a field, empty when it may not be sent.
    static func line(_ name: String, _ value: String) -> [UInt8] {
        var out: [UInt8] = []
        append(name, value, to: &out)
        return out
    }

    private static func append(_ name: String, _ value: String, to out: inout [UInt8]) {
        guard isSendable(name, value) else { return }
        out += name.utf8
        out += ": ".utf8
        out += value.utf8
        out += "\r\n".utf8
    }

    private static func append(
        _ framing: Framing,
        _ persistence: Persistence,
        offersUpgrade: Bool,
        to out: inout [UInt8]
    ) {
        switch framing {
        case .none, .untilClose: break
        case .chunked: out += "Transfer-Encoding: chunked\r\n".utf8
        case .length(let count):
            out += "Content-Length: ".utf8
            append(count, to: &out)
            out += "\r\n".utf8
        }
        // `Upgrade` is of this connection alone (RFC 9110 §7.8).
        if offersUpgrade { out += "Connection: Upgrade\r\n".utf8 }
        switch persistence {
        case .implied: out += "\r\n".utf8
        case .keepAlive: out += "Connection: keep-alive\r\n\r\n".utf8
        case .close: out += "Connection: close\r\n\r\n".utf8
        case .upgrade: out += "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n".utf8
        }
    }

    /// Neither framing nor anything that would end the line or the head (RFC 9110 §5.5).
    private static func isSendable(_ text: String, _ words: String) -> Bool {
        let (name, token) = (text.utf8Span.span, ByteClass.token)
        guard !name.isEmpty else { return false }
        for index in name.indices where !token[Int(name[index])] { return false }
        let value = words.utf8Span.span
        for index in value.indices {
            let byte = value[index]
            guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else { return false }
        }
        return !reserved(count: name.count).contains { $0.equalsIgnoringCase(text) }
    }

    private static func append(_ number: Int, to out: inout [UInt8]) {
        out += String(max(0, number)).utf8
    }

    private static func reason(_ status: Int) -> String {
        reasons[status] ?? "Unknown"
    }

    private static let reasons: [Int: String] = [
        100: "Continue", 101: "Switching Protocols",
        200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
        301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
        307: "Temporary Redirect", 308: "Permanent Redirect",
        400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict",
        410: "Gone", 411: "Length Required", 412: "Precondition Failed", 413: "Content Too Large",
        414: "URI Too Long", 415: "Unsupported Media Type", 416: "Range Not Satisfiable",
        417: "Expectation Failed", 421: "Misdirected Request", 422: "Unprocessable Content",
        423: "Locked", 425: "Too Early", 426: "Upgrade Required", 428: "Precondition Required",
        429: "Too Many Requests", 431: "Request Header Fields Too Large",
        451: "Unavailable For Legal Reasons",
        500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
        503: "Service Unavailable", 504: "Gateway Timeout", 505: "HTTP Version Not Supported",
        507: "Insufficient Storage",
    ]
}

/// The `Date` field's value (RFC 9110 §5.6.7), made once a second.
struct DateCache: Sendable {
    private var seconds: Int64 = -1
    private var bytes: [UInt8] = []

    mutating func bytes(at now: Timestamp) -> [UInt8] {
        if now.seconds != seconds {
            seconds = now.seconds
            bytes = Array(HTTPDate.text(now).utf8)
        }
        return bytes
    }
}
