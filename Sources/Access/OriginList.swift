/// Web origins that may use the service from a browser; compared whole, never by suffix (RFC 6454).
public struct OriginList: Sendable {
    /// The origins, lower-case, as browsers send them.
    public let origins: Set<String>

    /// No origin but the service's own.
    public static let none = OriginList()

    private init() { origins = [] }

    /// A list of `scheme://host[:port]`; `nil` when one of them is anything else.
    public init?(_ texts: [String]) {
        var origins: Set<String> = []
        for text in texts {
            guard let origin = Self.parse(text) else { return nil }
            origins.insert(origin)
        }
        self.origins = origins
    }

    /// Whether a request's `Origin` may use the service: listed, or the service's own.
    public func admits(_ origin: String, host: String?) -> Bool {
        // As browsers write it, or it is none: they never send capitals (RFC 6454 §6.2).
        guard let parsed = Self.parse(origin), parsed == origin else { return false }
        if origins.contains(parsed) { return true }
        guard let host = host?.lowercased() else { return false }
        return parsed == "http://\(host)" || parsed == "https://\(host)"
    }

    /// Whether `origin` is on the list itself.
    public func lists(_ origin: String) -> Bool {
        origins.contains(origin)
    }

    private static func parse(_ text: String) -> String? {
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
