import EventLoop

/// An absolute `http` or `https` address, in the one form that is sent.
///
/// No user information and no fragment; the host is lower-case ASCII (names in other scripts in their
/// `xn--` form) or a numeric address; nothing is decoded or normalised, so what stands here is what goes out.
public struct HTTPClientURL: Sendable, Hashable, CustomStringConvertible {
    /// Whether TLS is spoken.
    public let isSecure: Bool
    /// Without brackets for IPv6.
    public let host: String
    /// 1…65535.
    public let port: UInt16
    /// Path and query as on the request line; at least `/`.
    public let target: String

    /// Parses `text`; `nil` for anything that is not exactly that.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 8192 else { return nil }
        var rest = bytes[...]
        if rest.takes("https://") {
            isSecure = true
        } else if rest.takes("http://") {
            isSecure = false
        } else {
            return nil
        }
        let end = rest.firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? rest.endIndex
        guard let authority = Self.authority(rest[..<end], isSecure: isSecure),
            let target = Self.target(rest[end...])
        else { return nil }
        (host, port) = authority
        self.target = target
    }

    /// `host[:port]` or `[v6][:port]`.
    private static func authority(
        _ bytes: ArraySlice<UInt8>,
        isSecure: Bool
    ) -> (String, UInt16)? {
        var host = bytes
        var port = isSecure ? UInt16(443) : 80
        let isBracketed = bytes.first == UInt8(ascii: "[")
        let close = bytes.firstIndex(of: UInt8(ascii: "]"))
        let colon = bytes[(close ?? bytes.startIndex)...].firstIndex(of: UInt8(ascii: ":"))
        if let colon {
            let digits = bytes[(colon + 1)...]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = UInt16(String(decoding: digits, as: UTF8.self)), number > 0
            else { return nil }
            port = number
            host = bytes[..<colon]
        }
        if isBracketed {
            guard let close, close + 1 == host.endIndex else { return nil }
            let text = String(decoding: host[(host.startIndex + 1)..<close], as: UTF8.self)
            guard text.contains(":"), HostResolver.isNumeric(text) else { return nil }
            return (text.lowercased(), port)
        }
        let isName = host.allSatisfy { byte in
            let lower = byte.loweredASCII
            return (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower)
                || lower == 0x2D || lower == 0x2E || lower == 0x5F
        }
        guard isName, (1...253).contains(host.count), host.first != 0x2E else { return nil }
        return (String(decoding: host.map(\.loweredASCII), as: UTF8.self), port)
    }

    private static func target(_ bytes: ArraySlice<UInt8>) -> String? {
        let mark = bytes.firstIndex(of: 0x3F) ?? bytes.endIndex
        guard bytes[..<mark].allIn(ByteClass.path), bytes[mark...].allIn(ByteClass.query) else {
            return nil
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.first == 0x2F ? text : "/" + text
    }

    /// Where connections go; requests of one origin may share them.
    struct Origin: Hashable, Sendable {
        let isSecure: Bool
        let host: String
        let port: UInt16
    }

    var origin: Origin { Origin(isSecure: isSecure, host: host, port: port) }

    /// The value of `Host`: without the scheme's own port.
    var authority: String {
        let name = host.utf8.contains(0x3A) ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    /// The text it was parsed from, but for case and a port that goes without saying.
    public var description: String { "\(isSecure ? "https" : "http")://\(authority)\(target)" }
}

extension ArraySlice<UInt8> {
    /// Drops `prefix` from the front in any case; `false` and nothing dropped if it is not there.
    fileprivate mutating func takes(_ prefix: String) -> Bool {
        let wanted = prefix.utf8
        guard count >= wanted.count,
            zip(self, wanted).allSatisfy({ $0.loweredASCII == $1 })
        else { return false }
        removeFirst(wanted.count)
        return true
    }
}
