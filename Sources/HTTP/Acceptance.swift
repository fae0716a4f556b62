extension HTTPRequest {
    /// Whether the client names `type` among what it accepts and wants it at least as much as `other`; media types in small
    /// letters (RFC 9110 §12.5.1).
    ///
    /// A range such as `*/*` names nothing: who sends it gets what is given to all.
    public func prefers(_ type: String, to other: String) -> Bool {
        let fields = headers.values("accept").joined(separator: ",")
        let ranges = fields.lowercased().split(separator: ",").prefix(64).map(MediaRange.init)
        guard let wanted = ranges.last(where: { $0.type == type })?.quality, wanted > 0 else {
            return false
        }
        return wanted >= MediaRange.quality(of: other, among: ranges)
    }
}

/// One range of an Accept field.
private struct MediaRange {
    let type: String
    /// In thousandths; what is no weight counts as 1, like a missing one.
    let quality: Int

    init(_ text: Substring) {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        type = parts.first ?? ""
        let weight = parts.dropFirst().last { $0.hasPrefix("q=") }
            .flatMap { Self.thousandths(Array($0.utf8.dropFirst(2))) }
        quality = weight ?? 1000
    }

    /// A weight (RFC 9110 §12.4.2: one digit and up to three decimals); `nil` for anything else.
    private static func thousandths(_ weight: [UInt8]) -> Int? {
        guard (1...5).contains(weight.count), weight.count == 1 || weight[1] == UInt8(ascii: "."),
            weight[0] == 0x30 || weight[0] == 0x31,
            weight.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        var (value, unit) = (Int(weight[0] - 0x30) * 1000, 100)
        for digit in weight.dropFirst(2) {
            value += Int(digit - 0x30) * unit
            unit /= 10
        }
        return min(value, 1000)
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
