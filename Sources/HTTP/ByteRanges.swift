/// The parts of a body that `Range` asks for (RFC 9110 §14).
enum ByteRanges: Equatable {
    /// The field is not there, not understood, or asks for more parts than is sensible: send all.
    case whole
    /// Parts in the order they were asked for, none empty, none overlapping.
    case parts([Range<Int>])
    /// None of the parts exists: 416.
    case unsatisfiable

    /// More parts than this in one request, or parts that overlap, are an attack or a fault (§14.2).
    static let partsMax = 16

    /// Reads `bytes=0-99,200-,-50` against a body of `count` bytes; numbers of any length.
    init(_ value: String?, count: Int) {
        self = .whole
        guard let value, value.utf8.count <= 512, value.lowercased().hasPrefix("bytes=") else {
            return
        }
        let items = value.dropFirst(6).split(separator: ",", omittingEmptySubsequences: true)
            .map(\.trimmedOfBlanks)
            .filter { !$0.isEmpty }
        guard (1...Self.partsMax).contains(items.count) else { return }
        var parts: [Range<Int>] = []
        for item in items {
            guard let part = Self.part(item, count: count) else { return }
            if !part.isEmpty { parts.append(part) }
        }
        let sorted = parts.sorted { $0.lowerBound < $1.lowerBound }
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else {
            return
        }
        self = parts.isEmpty ? .unsatisfiable : .parts(parts)
    }

    /// One part, empty when it lies outside; `nil` when it is not valid.
    private static func part(_ item: Substring, count: Int) -> Range<Int>? {
        let ends = item.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        if ends[0].isEmpty {
            guard let length = number(ends[1]) else { return nil }
            return (count - min(length, count))..<count
        }
        guard let first = number(ends[0]) else { return nil }
        guard !ends[1].isEmpty else { return min(first, count)..<count }
        guard let last = number(ends[1]), first <= last else { return nil }
        guard first < count else { return count..<count }
        return first..<(min(last, count - 1) + 1)
    }

    /// Digits only; what is larger than any body counts as the largest number.
    private static func number(_ digits: Substring) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits) ?? .max
    }
}
