/// A request target taken apart and decoded (RFC 9112 §3.2).
struct RequestTarget {
    /// See ``HTTPRequest/path``.
    let path: String
    /// See ``HTTPRequest/query``.
    let query: [QueryItem]
    /// Host and port of an absolute-form target; must be what `Host` says.
    let authority: String?

    /// Origin-form, absolute-form with `http` or `https`, or `*` for `OPTIONS`.
    init(_ bytes: Span<UInt8>, method: String, limits: HTTPLimits) throws(HTTPFault) {
        if bytes.isText("*") {
            guard method == "OPTIONS" else { throw .bad("The target * is for OPTIONS only.") }
            path = "*"
            query = []
            authority = nil
            return
        }
        var begin = 0
        if bytes.isEmpty || bytes[0] != UInt8(ascii: "/") {
            let host = try Self.authority(of: bytes)
            guard let text = HostName.validated(bytes.extracting(host)) else {
                throw .bad("The target's host is not valid.")
            }
            authority = text
            begin = host.upperBound
        } else {
            authority = nil
        }
        let rest = bytes.extracting(begin...)
        let mark = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.count
        path = mark == 0 ? "/" : try Self.decodePath(rest.extracting(..<mark))
        query =
            mark == rest.count
            ? []
            : try Self.decodeQuery(rest.extracting((mark + 1)...), max: limits.queryItemsMax)
    }

    /// Where host and port of an absolute-form target stand.
    private static func authority(of bytes: Span<UInt8>) throws(HTTPFault) -> Range<Int> {
        let begin =
            bytes.count >= 7 && bytes.extracting(..<7).isName("http://")
            ? 7 : bytes.count >= 8 && bytes.extracting(..<8).isName("https://") ? 8 : 0
        guard begin > 0 else { throw .bad("The target is neither a path nor a URL.") }
        var end = begin
        while end < bytes.count, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") {
            end += 1
        }
        return begin..<end
    }

    private static func decodePath(_ bytes: Span<UInt8>) throws(HTTPFault) -> String {
        guard bytes.allIn(ByteClass.path) else {
            throw .bad("The path holds a character that must be percent-encoded.")
        }
        guard bytes.firstIndex(of: UInt8(ascii: "%")) != nil else {
            try refuseDotSegments(bytes)
            return bytes.text ?? ""
        }
        guard let decoded = Percent.decode(bytes, plusIsSpace: false) else {
            throw .bad("The path's percent-encoding is not valid.")
        }
        var slashes = decoded.count { $0 == UInt8(ascii: "/") }
        for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { slashes -= 1 }
        guard slashes == 0 else { throw .bad("The path holds an encoded slash.") }
        guard !decoded.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw .bad("The path holds a control character.")
        }
        guard let text = decoded.span.text else { throw .bad("The path is not UTF-8.") }
        try refuseDotSegments(decoded.span)
        return text
    }

    private static func refuseDotSegments(_ bytes: Span<UInt8>) throws(HTTPFault) {
        // How many bytes of the segment so far, all of them dots; `nil` after any other byte.
        var dots: Int? = 0
        for index in 0...bytes.count {
            if index == bytes.count || bytes[index] == UInt8(ascii: "/") {
                if dots == 1 || dots == 2 { throw .bad("The path holds a dot segment.") }
                dots = 0
            } else {
                dots = bytes[index] == UInt8(ascii: ".") ? dots.map { $0 + 1 } : nil
            }
        }
    }

    private static func decodeQuery(_ bytes: Span<UInt8>, max: Int) throws(HTTPFault) -> [QueryItem]
    {
        guard bytes.allIn(ByteClass.query) else {
            throw .bad("The query holds a character that must be percent-encoded.")
        }
        var items: [QueryItem] = []
        var begin = 0
        while begin < bytes.count {
            var end = begin
            while end < bytes.count, bytes[end] != UInt8(ascii: "&") { end += 1 }
            let pair = bytes.extracting(begin..<end)
            begin = end + 1
            guard !pair.isEmpty else { continue }
            guard items.count < max else { throw .bad("The query has too many items.") }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.count
            let name = try decodeQueryPart(pair.extracting(..<equals))
            let value = pair.extracting(min(equals + 1, pair.count)...)
            items.append(QueryItem(name: name, value: try decodeQueryPart(value)))
        }
        return items
    }

    private static func decodeQueryPart(_ bytes: Span<UInt8>) throws(HTTPFault) -> String {
        guard let decoded = Percent.decode(bytes, plusIsSpace: true) else {
            throw .bad("The query's percent-encoding is not valid.")
        }
        guard !decoded.contains(0), let text = decoded.span.text else {
            throw .bad("The query is not UTF-8 text.")
        }
        return text
    }
}

/// The host of a URL or of the `Host` field (RFC 9110 §7.2, RFC 3986 §3.2.2).
enum HostName {
    /// The text as it is when it is a non-empty host with an optional port and no user; else `nil`.
    static func validated(_ bytes: Span<UInt8>) -> String? {
        guard !bytes.isEmpty, bytes.allIn(ByteClass.authority) else { return nil }
        let end: Int
        if bytes[0] == UInt8(ascii: "[") {
            guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")),
                isLiteral(bytes.extracting(1..<bracket))
            else { return nil }
            end = bracket + 1
        } else {
            end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
            guard end > 0, isName(bytes.extracting(..<end)) else { return nil }
        }
        return isPort(bytes.extracting(end...)) ? bytes.text : nil
    }

    private static func isName(_ host: Span<UInt8>) -> Bool {
        guard host.firstIndex(of: UInt8(ascii: "[")) == nil,
            host.firstIndex(of: UInt8(ascii: "]")) == nil
        else { return false }
        return host.firstIndex(of: UInt8(ascii: "%")) == nil
            || Percent.decode(host, plusIsSpace: false) != nil
    }

    private static func isLiteral(_ address: Span<UInt8>) -> Bool {
        guard address.count >= 2 else { return false }
        for index in address.indices {
            let byte = address[index]
            guard
                byte.hexadecimalValue != nil || byte == UInt8(ascii: ":")
                    || byte == UInt8(ascii: ".")
            else { return false }
        }
        return true
    }

    /// Empty, or a colon and up to five digits that make at most 65535.
    private static func isPort(_ bytes: Span<UInt8>) -> Bool {
        if bytes.isEmpty { return true }
        guard bytes[0] == UInt8(ascii: ":") else { return false }
        if bytes.count == 1 { return true }
        return bytes.extracting(1...).decimal(digitsMax: 5).map { $0 <= 65_535 } ?? false
    }
}
