/// Web origins that may use the service from a browser; compared whole, never by suffix (RFC 6454).
public struct OriginList: Sendable {
    /// The origins with their bounds.
    let rules: [String: AllowedOrigin]

    /// The origins, lower-case, as browsers send them.
    public var origins: Set<String> { Set(rules.keys) }

    /// No origin but the service's own.
    public static let none = OriginList()

    private init() { rules = [:] }

    /// A list of origins with their bounds.
    public init(_ origins: [AllowedOrigin]) {
        rules = Dictionary(origins.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A list of `scheme://host[:port]`; `nil` when one of them is anything else.
    public init?(_ texts: [String]) {
        var origins: [AllowedOrigin] = []
        for text in texts {
            guard let origin = AllowedOrigin(text, paths: []) else { return nil }
            origins.append(origin)
        }
        self.init(origins)
    }

    /// An origin as browsers write it (`scheme://host[:port]`, lower case, no standard port); `nil` for anything else.
    public static func parse(_ text: String) -> String? {
        let lower = text.lowercased()
        guard let range = lower.firstRange(of: "://") else { return nil }
        let scheme = lower[..<range.lowerBound]
        let rest = lower[range.upperBound...]
        guard scheme == "http" || scheme == "https", !rest.isEmpty, rest.utf8.count <= 261,
            rest.utf8.allSatisfy(isHostByte)
        else { return nil }
        guard let host = named(String(rest), standard: scheme == "http" ? 80 : 443) else {
            return nil
        }
        return "\(scheme)://\(host)"
    }

    /// `host[:port]` as browsers write it, without the scheme's own port; `nil` for what none of them would send.
    private static func named(_ text: String, standard: UInt16) -> String? {
        var host = text[...]
        var port: UInt16?
        let afterBracket = text.lastIndex(of: "]").map { text.index(after: $0) }
        if let colon = text[(afterBracket ?? text.startIndex)...].firstIndex(of: ":") {
            let digits = text[text.index(after: colon)...]
            guard let number = UInt16(digits), number > 0, "\(number)" == digits else { return nil }
            host = text[..<colon]
            port = number
        }
        if host.hasPrefix("[") {
            let inner = String(host.dropFirst().dropLast())
            guard host.hasSuffix("]"), inner.contains(":"), AddressBlock.bytes(inner) != nil else {
                return nil
            }
        } else {
            let labels = host.split(separator: ".", omittingEmptySubsequences: false)
            // One dot at the end names the root; browsers send it on.
            let isNamed =
                !host.contains("[") && !host.contains("]")
                && !labels.dropLast().contains("") && labels.first != ""
            guard isNamed else { return nil }
        }
        guard let port, port != standard else { return String(host) }
        return "\(host):\(port)"
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D: true
        default: false
        }
    }
}
