/// A tile's index and width as they stand in a path: `x001/x234/067`, `000.p/17` (c2sp.org/tlog-tiles).
struct TilePath: Equatable {
    let index: UInt64
    /// How many entries are asked for; 256 for a full tile.
    let width: Int

    /// Parses what the specification writes; `nil` for any other spelling.
    init?(_ text: String) {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        var width = 256
        if parts.count >= 2, parts[parts.count - 2].hasSuffix(".p") {
            guard let number = Int(parts.removeLast()), (1...255).contains(number),
                text.hasSuffix(".p/\(number)")
            else { return nil }
            width = number
            let last = parts.removeLast()
            parts.append(last.dropLast(2))
        }
        guard (1...6).contains(parts.count) else { return nil }
        var index: UInt64 = 0
        for (place, part) in parts.enumerated() {
            let isLast = place == parts.count - 1
            guard isLast || part.hasPrefix("x") else { return nil }
            let digits = isLast ? part : part.dropFirst()
            guard digits.utf8.count == 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = UInt64(digits), place > 0 || isLast || number > 0
            else { return nil }
            index = index * 1000 + number
        }
        self.index = index
        self.width = width
    }
}
