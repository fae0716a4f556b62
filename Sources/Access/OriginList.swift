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

    static func parse(_ text: String) -> String? {
        let lower = text.lowercased()
        guard let range = lower.firstRange(of: "://") else { return nil }
        let scheme = lower[..<range.lowerBound]
        let rest = lower[range.upperBound...]
        guard scheme == "http" || scheme == "https", !rest.isEmpty, rest.utf8.count <= 261,
            rest.utf8.allSatisfy(isHostByte)
        else { return nil }
        return lower
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D: true
        default: false
        }
    }
}
