extension HTTPRequest {
    /// Whether the client names `type` among what it accepts and wants it at least as much as `other`; media types in small
    /// letters (RFC 9110 §12.5.1).
    ///
    /// A range such as `*/*` names nothing: who sends it gets what is given to all.
    public func prefers(_ type: String, to other: String) -> Bool {
        guard let field = headers["Accept"] else { return false }
        let ranges = field.lowercased().split(separator: ",").prefix(64).map(MediaRange.init)
        guard let wanted = ranges.last(where: { $0.type == type })?.quality, wanted > 0 else {
            return false
        }
        return wanted >= MediaRange.quality(of: other, among: ranges)
    }
}

/// One range of an Accept field.
private struct MediaRange {
    let type: String
    /// In thousandths; what is no number counts as 1, like a missing one.
    let quality: Int

    init(_ text: Substring) {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        type = parts.first ?? ""
        let weight = parts.dropFirst().last { $0.hasPrefix("q=") }
            .flatMap { Double($0.dropFirst(2)) }
        quality = weight.map { Int(min(max($0, 0), 1) * 1000) } ?? 1000
    }

    /// What the most telling range says of a type; 0 where none does.
    static func quality(of type: String, among ranges: [MediaRange]) -> Int {
        let major = type.prefix { $0 != "/" }
        for name in [type, "\(major)/*", "*/*"] {
            if let range = ranges.last(where: { $0.type == name }) { return range.quality }
        }
        return 0
    }
}
