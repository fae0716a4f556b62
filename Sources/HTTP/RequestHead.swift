/// A request's line and fields, checked as RFC 9112 §3, §5 and §6 and RFC 9110 §7.2 want it.
struct RequestHead: Sendable {
    /// How a body is told from what follows it.
    enum Framing: Sendable, Equatable {
        case none
        case length(Int)
        case chunked
    }

    private(set) var method = ""
    private(set) var target = ""
    private(set) var path = ""
    private(set) var query: [QueryItem] = []
    private(set) var headers = HTTPHeaders()
    private(set) var framing = Framing.none
    /// 0 or 1, of HTTP/1.x.
    private(set) var minor = 1
    /// Whether another request may follow.
    private(set) var keepAlive = true
    /// Whether the client waits for `100 Continue` before it sends the body.
    private(set) var expectsContinue = false

    private var authority: String?
    private var host: String?
    private var isChunked = false
    private var hasEncoding = false
    private var namesConnection = false
    private var expectation: String?
    /// Which of ``once`` have come, bit by bit.
    private var seen: UInt16 = 0

    init() {}

    /// The known methods; others are 501, CONNECT by intent.
    ///
    /// TRACE and QUERY are known so that they are told 405: no route takes them.
    private static let methods = [
        "GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY",
    ]

    // MARK: Request line

    /// Parses `method SP target SP version`, with one space each.
    init(line: Span<UInt8>, limits: HTTPLimits) throws(HTTPFault) {
        let space = UInt8(ascii: " ")
        guard let first = line.firstIndex(of: space), let last = line.lastIndex(of: space),
            first < last
        else { throw .bad("The request line is not method, target and version.") }
        let name = line.extracting(..<first)
        let target = line.extracting((first + 1)..<last)
        guard !name.isEmpty, name.allIn(ByteClass.token), !target.isEmpty,
            target.allIn(ByteClass.visible)
        else { throw .bad("The request line is not method, target and version.") }
        minor = try Self.minor(line.extracting((last + 1)...))
        for known in Self.methods where name.isText(known) { method = known }
        guard !method.isEmpty else { throw .method }
        let parsed = try RequestTarget(target, method: method, limits: limits)
        path = parsed.path
        // Nothing was decoded or taken off where both are as long.
        self.target = path.utf8.count == target.count ? path : target.text ?? ""
        query = parsed.query
        authority = parsed.authority
    }

    private static func minor(_ version: Span<UInt8>) throws(HTTPFault) -> Int {
        if version.isText("HTTP/1.1") { return 1 }
        if version.isText("HTTP/1.0") { return 0 }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard version.count == 8, version.extracting(..<5).isText("HTTP/"),
            digits.contains(version[5]), version[6] == UInt8(ascii: "."),
            digits.contains(version[7])
        else { throw .bad("The request line has no valid version.") }
        throw .version
    }

    // MARK: Fields

    /// Takes one field line, without its line end.
    mutating func add(_ line: Span<UInt8>) throws(HTTPFault) {
        let colon = try Self.endOfName(line)
        let name = line.extracting(..<colon)
        let rest = line.extracting((colon + 1)...)
        let value = rest.extracting(rest.trimmedOfBlanks)
        guard let text = value.text else { throw .bad("A field value is not UTF-8.") }
        try note(name, value: value, text)
        headers.append(name.text ?? "", text)
    }

    /// Takes one trailer line; it is checked and dropped.
    static func checkTrailer(_ line: Span<UInt8>) throws(HTTPFault) {
        let name = line.extracting(..<(try endOfName(line)))
        for framing in ["content-length", "transfer-encoding", "host", "trailer"]
        where name.isName(framing) {
            throw .bad("A trailer field may not change the framing.")
        }
    }

    /// Where the colon behind the name of a field is.
    private static func endOfName(_ line: Span<UInt8>) throws(HTTPFault) -> Int {
        guard !line.isEmpty, line[0] != 0x20, line[0] != 0x09 else {
            throw .bad("A field line begins with white space.")
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            throw .bad("A field line has no colon.")
        }
        let name = line.extracting(..<colon)
        guard !name.isEmpty, name.allIn(ByteClass.token) else {
            throw .bad("A field name is not a token.")
        }
        return colon
    }

    /// Fields that say who asks, from where, and what for; each may stand once.
    ///
    /// Of two, one would count, and whoever stands in between may have looked at the other (RFC 9110 §5.3).
    private static let once = [
        "authorization", "content-type", "cookie", "idempotency-key", "origin", "x-api-key",
        "x-csrf-token", "x-min-log-seq",
    ]

    /// Remembers what decides about framing; each such field may stand once.
    private mutating func note(
        _ name: Span<UInt8>,
        value: Span<UInt8>,
        _ text: String
    ) throws(HTTPFault) {
        switch name.count {
        case 4 where name.isName("host"):
            guard host == nil else { throw .bad("There is more than one Host.") }
            guard HostName.validated(value) != nil else { throw .bad("Host is not valid.") }
            host = text
        case 6 where name.isName("expect"):
            expectation = expectation.map { "\($0),\(text)" } ?? text
        case 10 where name.isName("connection"):
            namesConnection = true
        case 14 where name.isName("content-length"):
            guard framing == .none else { throw .bad("There is more than one Content-Length.") }
            framing = .length(try Self.length(value))
        case 16 where name.isName("content-encoding"):
            hasEncoding = hasEncoding || !value.isName("identity")
        case 17 where name.isName("transfer-encoding"):
            guard !isChunked else { throw .bad("There is more than one Transfer-Encoding.") }
            try Self.checkCoding(text)
            isChunked = true
        default:
            try noteOnce(name)
        }
    }

    private mutating func noteOnce(_ name: Span<UInt8>) throws(HTTPFault) {
        for (place, known) in Self.once.enumerated() where name.isName(known) {
            guard seen & 1 << place == 0 else { throw .bad("There is more than one \(known).") }
            seen |= 1 << place
        }
    }

    private static func length(_ digits: Span<UInt8>) throws(HTTPFault) -> Int {
        guard let length = digits.decimal(digitsMax: 18) else {
            throw .bad("Content-Length is not a number.")
        }
        return length
    }

    /// Only `chunked` alone is understood; what does not end in it cannot be framed at all.
    private static func checkCoding(_ value: String) throws(HTTPFault) {
        if value.equalsIgnoringCase("chunked") { return }
        let codings = value.split(separator: ",", omittingEmptySubsequences: false)
            .map { String($0.trimmedOfBlanks).lowercased() }
        let known: Set = ["gzip", "x-gzip", "deflate", "compress", "x-compress"]
        guard codings.last == "chunked", codings.dropLast().allSatisfy(known.contains) else {
            throw .bad("Transfer-Encoding is not chunked.")
        }
        throw .coding
    }

    // MARK: The whole

    /// Checks what can only be known once all fields are there.
    mutating func finish() throws(HTTPFault) {
        if isChunked {
            guard framing == .none else {
                throw .bad("Content-Length and Transfer-Encoding exclude each other.")
            }
            guard minor == 1 else { throw .bad("HTTP/1.0 has no Transfer-Encoding.") }
            framing = .chunked
        }
        if host == nil, minor == 1 { throw .bad("Host is missing.") }
        if let authority, let host, !authority.equalsIgnoringCase(host) {
            throw .bad("Host is not that of the target.")
        }
        if framing == .length(0) { framing = .none }
        if hasEncoding, framing != .none { throw .encoded }
        try settleExpectation()
        keepAlive = minor == 1
        guard namesConnection else { return }
        let close = headers.contains("close", in: "connection")
        keepAlive = !close && (minor == 1 || headers.contains("keep-alive", in: "connection"))
    }

    private mutating func settleExpectation() throws(HTTPFault) {
        guard let expectation, minor == 1 else { return }
        guard expectation.equalsIgnoringCase("100-continue") else { throw .expectation }
        expectsContinue = framing != .none
    }

    /// The request, once its body is there.
    func request(body: [UInt8], remoteAddress: String) -> HTTPRequest {
        var request = HTTPRequest(
            method: method,
            target: target,
            path: path,
            query: query,
            headers: headers,
            body: body,
            remoteAddress: remoteAddress
        )
        request.minor = minor
        return request
    }
}
