/// Status line and fields of an answer another server gave, checked as RFC 9112 §4 to §6 want it.
struct AnswerHead: Sendable {
    /// How the body's end is told.
    enum Framing: Equatable {
        case length(Int)
        case chunked
        case untilClose
    }

    private(set) var status = 0
    private(set) var headers = HTTPHeaders()
    /// Whether another request may follow on the same connection.
    var keepsAlive = true
    private var minor = 1
    private var length: Int?
    private var isChunked = false

    init() {}

    /// Parses `HTTP/1.x SP status [SP reason]`.
    init(line: ArraySlice<UInt8>) throws(HTTPClientError) {
        let isFirst = line.starts(with: "HTTP/1.1 ".utf8)
        guard isFirst || line.starts(with: "HTTP/1.0 ".utf8), line.count >= 12 else {
            throw .malformed("the status line is not one of HTTP/1.1")
        }
        let digits = line.dropFirst(9).prefix(3)
        let rest = line.dropFirst(12)
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }), rest.isEmpty || rest.first == 0x20
        else { throw .malformed("the status line has no valid status") }
        status = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard (100...599).contains(status) else {
            throw .malformed("the status line has no valid status")
        }
        minor = isFirst ? 1 : 0
        keepsAlive = isFirst
    }

    /// Takes one field line, without its line end.
    mutating func add(_ line: ArraySlice<UInt8>) throws(HTTPClientError) {
        guard let field = FieldLine(line) else { throw .malformed("a field line is not valid") }
        switch field.name.utf8.count {
        case 14 where field.name.equalsIgnoringCase("content-length"):
            guard length == nil else { throw .malformed("there is more than one Content-Length") }
            length = try Self.length(field.value)
        case 17 where field.name.equalsIgnoringCase("transfer-encoding"):
            guard !isChunked, field.value.equalsIgnoringCase("chunked") else {
                throw .malformed("the transfer coding is not chunked")
            }
            isChunked = true
        case 16 where field.name.equalsIgnoringCase("content-encoding"):
            guard field.value.equalsIgnoringCase("identity") else {
                throw .malformed("a content coding nobody asked for")
            }
        default: break
        }
        headers.append(field.name, field.value)
    }

    private static func length(_ text: String) throws(HTTPClientError) -> Int {
        guard (1...18).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
        else { throw .malformed("Content-Length is not a number") }
        return number
    }

    /// Settles framing and persistence once all fields are there.
    mutating func framing() throws(HTTPClientError) -> Framing {
        if headers.contains("close", in: "Connection") {
            keepsAlive = false
        } else if minor == 0 {
            keepsAlive = headers.contains("keep-alive", in: "Connection")
        }
        if isChunked {
            guard length == nil, minor == 1 else {
                throw .malformed("two ways to tell the body's end")
            }
            return .chunked
        }
        return length.map { .length($0) } ?? .untilClose
    }
}
