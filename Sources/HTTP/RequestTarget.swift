/// A request target taken apart and decoded (RFC 9112 §3.2).
struct RequestTarget {
    /// See ``HTTPRequest/path``.
    let path: String
    /// See ``HTTPRequest/query``.
    let query: [QueryItem]
    /// Host and port of an absolute-form target; must be what `Host` says.
    let authority: String?

    /// Origin-form, absolute-form with `http` or `https`, or `*` for `OPTIONS`.
    init(_ bytes: [UInt8], method: String, limits: HTTPLimits) throws(HTTPFault) {
        if bytes == [UInt8(ascii: "*")] {
            guard method == "OPTIONS" else { throw .bad("The target * is for OPTIONS only.") }
            path = "*"
            query = []
            authority = nil
            return
        }
        let (authority, rest) = try Self.splitAuthority(bytes)
        self.authority = authority
        let mark = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        path = try Self.decodePath(rest[..<mark])
        query = try Self.decodeQuery(rest[mark...].dropFirst(), max: limits.queryItemsMax)
    }

    private static func splitAuthority(
        _ bytes: [UInt8]
    ) throws(HTTPFault) -> (String?, ArraySlice<UInt8>) {
        if bytes.first == UInt8(ascii: "/") { return (nil, bytes[...]) }
        let lowered = bytes.prefix(8).map(\.loweredASCII)
        let schemeLength =
            lowered.starts(with: "http://".utf8) ? 7 : lowered.starts(with: "https://".utf8) ? 8 : 0
        guard schemeLength > 0 else { throw .bad("The target is neither a path nor a URL.") }
        let rest = bytes[schemeLength...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
        let authority = rest[..<(end ?? rest.endIndex)]
        guard let text = HostName.validated(authority) else {
            throw .bad("The target's host is not valid.")
        }
        var remaining = rest[(end ?? rest.endIndex)...]
        if remaining.first != UInt8(ascii: "/") { remaining = [UInt8(ascii: "/")] + remaining }
        return (text, remaining)
    }

    private static func decodePath(_ bytes: ArraySlice<UInt8>) throws(HTTPFault) -> String {
        guard bytes.allIn(ByteClass.path) else {
            throw .bad("The path holds a character that must be percent-encoded.")
        }
        guard bytes.contains(UInt8(ascii: "%")) else {
            try refuseDotSegments(bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        let slashes = bytes.count { $0 == UInt8(ascii: "/") }
        guard let decoded = Percent.decode(bytes, plusIsSpace: false) else {
            throw .bad("The path's percent-encoding is not valid.")
        }
        guard decoded.count(where: { $0 == UInt8(ascii: "/") }) == slashes else {
            throw .bad("The path holds an encoded slash.")
        }
        guard !decoded.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw .bad("The path holds a control character.")
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw .bad("The path is not UTF-8.")
        }
        try refuseDotSegments(decoded[...])
        return text
    }

    private static func refuseDotSegments(_ bytes: ArraySlice<UInt8>) throws(HTTPFault) {
        for segment in bytes.split(separator: UInt8(ascii: "/"))
        where segment.count <= 2 && segment.allSatisfy({ $0 == UInt8(ascii: ".") }) {
            throw .bad("The path holds a dot segment.")
        }
    }

    private static func decodeQuery(
        _ bytes: ArraySlice<UInt8>,
        max: Int
    ) throws(HTTPFault) -> [QueryItem] {
        if bytes.isEmpty { return [] }
        guard bytes.allIn(ByteClass.query) else {
            throw .bad("The query holds a character that must be percent-encoded.")
        }
        var items: [QueryItem] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard items.count < max else { throw .bad("The query has too many items.") }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = try decodeQueryPart(pair[..<equals])
            items.append(
                QueryItem(name: name, value: try decodeQueryPart(pair[equals...].dropFirst()))
            )
        }
        return items
    }

    private static func decodeQueryPart(_ bytes: ArraySlice<UInt8>) throws(HTTPFault) -> String {
        guard let decoded = Percent.decode(bytes, plusIsSpace: true) else {
            throw .bad("The query's percent-encoding is not valid.")
        }
        guard !decoded.contains(0), let text = String(validating: decoded, as: UTF8.self) else {
            throw .bad("The query is not UTF-8 text.")
        }
        return text
    }
}

/// The host of a URL or of the `Host` field (RFC 9110 §7.2, RFC 3986 §3.2.2).
enum HostName {
    /// The text as it is when it is a non-empty host with an optional port and no user; else `nil`.
    static func validated(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.allIn(ByteClass.authority) else { return nil }
        let host: ArraySlice<UInt8>
        let port: ArraySlice<UInt8>
        if bytes.first == UInt8(ascii: "[") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            host = bytes[bytes.startIndex...end]
            port = bytes[(end + 1)...]
            guard isLiteral(host.dropFirst().dropLast()) else { return nil }
        } else {
            let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
            host = bytes[..<colon]
            port = bytes[colon...]
            guard !host.isEmpty, isName(host) else { return nil }
        }
        return isPort(port) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func isName(_ host: ArraySlice<UInt8>) -> Bool {
        guard !host.contains(UInt8(ascii: "[")), !host.contains(UInt8(ascii: "]")) else {
            return false
        }
        return Percent.decode(host, plusIsSpace: false) != nil
    }

    private static func isLiteral(_ address: ArraySlice<UInt8>) -> Bool {
        address.count >= 2
            && address.allSatisfy {
                $0.hexadecimalValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
            }
    }

    /// Empty, or a colon and up to five digits that make at most 65535.
    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.isEmpty { return true }
        let digits = bytes.dropFirst()
        guard bytes.first == UInt8(ascii: ":"), digits.count <= 5,
            digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 65_535
    }
}
