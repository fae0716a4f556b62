/// What a text asserts of a phrase it contains.
public struct Assertion: Sendable, Equatable {
    /// When what the phrase says holds.
    public enum Temporality: String, Sendable, CaseIterable {
        case recent
        case historical
        case hypothetical
    }

    /// Of whom the phrase is said.
    public enum Experiencer: String, Sendable, CaseIterable {
        case patient
        case other
    }

    /// Whether the text denies it.
    public let isNegated: Bool
    /// When it holds.
    public let temporality: Temporality
    /// Whose it is.
    public let experiencer: Experiencer

    /// What `text` asserts of `concept`, or nil where it does not occur.
    ///
    /// Of several places the last one in capitals counts, as annotators mark it, else the first.
    /// Letters compare without case (ASCII). Cost is linear in the text, times the concept.
    public static func of(_ concept: String, in text: String) -> Assertion? {
        let rules = Screening.tables
        let message = MessageTokens(text, vocabulary: rules.vocabulary)
        guard let place = find(Array(concept.utf8), in: message.bytes) else { return nil }
        let tokens = message.tokens
        let touched = tokens.indices.filter { tokens[$0].bytes.overlaps(place) }
        guard let first = touched.first, let last = touched.last else { return nil }
        // Only cues: what findings the phrase itself contains must not matter.
        let cues = PhraseMatcher(rules: rules, tokens: tokens).mentions()
            .filter { mention in
                rules.isCue[Int(mention.term)]
                    && (mention.last < first || mention.first > last)
            }
        let reading = Assertions(rules: rules, tokens: tokens, mentions: cues)
        let status = reading.status[first...last].reduce(Status()) { $0.union($1) }
        let isPossible = !status.isDisjoint(with: [.hypothetical, .conditional])
        let isPast = !status.isDisjoint(with: [.historical])
        return Assertion(
            isNegated: !status.isDisjoint(with: [.negated, .resolved]),
            temporality: isPossible ? .hypothetical : isPast ? .historical : .recent,
            experiencer: status.contains(.otherPerson) ? .other : .patient
        )
    }

    /// Where `part` stands in `bytes`, letters without case.
    private static func find(_ part: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard !part.isEmpty, part.count <= bytes.count else { return nil }
        var place: Range<Int>?
        for start in 0...(bytes.count - part.count) {
            var length = 0
            var isMarked = true
            while length < part.count, lower(bytes[start + length]) == lower(part[length]) {
                if (0x61...0x7A).contains(bytes[start + length]) { isMarked = false }
                length += 1
            }
            guard length == part.count, place == nil || isMarked else { continue }
            place = start..<(start + length)
        }
        return place
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        Letters.isLetter(byte) ? byte | 0x20 : byte
    }
}
