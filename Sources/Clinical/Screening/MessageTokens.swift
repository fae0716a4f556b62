/// One word or number of a message.
struct Token: Sendable {
    /// What stands between this token and the one before.
    enum Gap: UInt8, Comparable {
        case none
        /// A comma, a dash, a bracket, a quotation mark.
        case soft
        /// The end of a sentence, a line or a list item.
        case sentence

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// The vocabulary's number of the word, or `Vocabulary.unknown`.
    var word: Int32
    /// The word before `'s` where rules know it, as in "my heart's racing"; else `Vocabulary.unknown`.
    var owner = Vocabulary.unknown
    /// The value when the token is a number or a number word, else `nan`.
    var number: Double
    /// UTF-8 offsets, end exclusive.
    var bytes: Range<Int>
    /// Unicode scalar offset of the first character.
    var scalar: Int
    var gap: Gap
    /// Whether a slash joins it to the token before, as in `160/110`.
    var joinedBySlash: Bool
}

/// A message cut into tokens, with what the cutting learned about its letters.
struct MessageTokens: Sendable {
    /// More tokens than this are not read; such a message counts as unreadable.
    static let countMax = 6_000

    private(set) var tokens: [Token] = []
    let bytes: [UInt8]
    /// Letters that are not Latin.
    private(set) var foreignLetters = 0
    /// Latin letters.
    private(set) var latinLetters = 0
    private(set) var isTruncated = false

    /// Words that were put right already, so that a slip made a thousand times is looked up once.
    private var corrections: [UInt64: Int32] = [:]
    private static let correctionsMax = 256
    private var scalarCount = 0
    private var gap = Token.Gap.sentence
    private var isSlash = false

    /// Cuts `text`, looking words up in `vocabulary`.
    init(_ text: String, vocabulary: borrowing Vocabulary) {
        bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count / 4 + 4)
        var at = 0
        var word: [UInt8] = []
        word.reserveCapacity(32)
        while at < bytes.count {
            guard tokens.count < MessageTokens.countMax else {
                isTruncated = true
                break
            }
            let byte = bytes[at]
            if Letters.isDigit(byte) {
                at = number(from: at, vocabulary: vocabulary)
            } else if Letters.isLetter(byte) || byte >= 0x80 {
                at = wordOrSymbol(from: at, into: &word, vocabulary: vocabulary)
            } else {
                punctuation(byte, at: at)
                at += 1
                scalarCount += 1
            }
        }
    }

    /// The words between two tokens, inclusive, as they were written.
    func quote(_ first: Int, _ last: Int) -> (text: String, start: Int, end: Int) {
        let range = tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound
        let text = String(decoding: bytes[range], as: UTF8.self)
        let start = tokens[first].scalar
        return (text, start, start + text.unicodeScalars.count)
    }

    /// Whether the token is written in figures.
    func isFigure(_ index: Int) -> Bool { Letters.isDigit(bytes[tokens[index].bytes.lowerBound]) }

    /// The word at `index` as it is read: put right, and one for all words of one meaning; of a number in
    /// several figures the first and how many follow, as `1xx`, but whole what may be a temperature in degrees
    /// Celsius.
    func name(_ index: Int, _ vocabulary: borrowing Vocabulary) -> String {
        let word = tokens[index].word
        if word >= 0, !isFigure(index) { return vocabulary.text(of: word) }
        return String(decoding: written(index), as: UTF8.self)
    }

    /// The hash of the name of a word that the rules do not know.
    func nameHash(_ index: Int) -> UInt64 { Vocabulary.hash(written(index)) }

    private func written(_ index: Int) -> [UInt8] {
        let letters = bytes[tokens[index].bytes]
        guard isFigure(index) else {
            return letters.filter(Letters.isLetter).map { $0 | 0x20 }
        }
        let figures = letters.prefix(while: Letters.isDigit)
        let isTemperature =
            figures.count == 2 && (34...42).contains(tokens[index].number.rounded(.down))
        if figures.count == 1 || isTemperature { return Array(figures) }
        return [letters[letters.startIndex]]
            + repeatElement(UInt8(ascii: "x"), count: min(figures.count - 1, 8))
    }

    private mutating func append(
        word: Int32,
        owner: Int32 = Vocabulary.unknown,
        number: Double,
        bytes: Range<Int>,
        scalar: Int
    ) {
        tokens.append(
            Token(
                word: word,
                owner: owner,
                number: number,
                bytes: bytes,
                scalar: scalar,
                gap: gap,
                joinedBySlash: isSlash
            )
        )
        gap = .none
        isSlash = false
    }

    private mutating func punctuation(_ byte: UInt8, at index: Int) {
        switch byte {
        case UInt8(ascii: "."):
            // The last dot of "..." as well; but a stop after a closing quotation mark or bracket ends
            // the sentence.
            let isEllipsis =
                index + 1 < bytes.count && bytes[index + 1] == byte
                || index > 0 && bytes[index - 1] == byte
            let isInitial = index + 1 < bytes.count && Letters.isLetter(bytes[index + 1])
            if isEllipsis {
                raise(.soft)
            } else if !isInitial || (tokens.last?.bytes.count ?? 0) > 1 {
                raise(.sentence)
            }
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "\n"),
            UInt8(ascii: "\r"):
            raise(.sentence)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "+"),
            UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<"),
            UInt8(ascii: "|"):
            raise(.soft)
        case UInt8(ascii: "-"):
            let isJoined =
                index > 0 && index + 1 < bytes.count && Letters.isJoining(bytes[index - 1])
                && Letters.isJoining(bytes[index + 1])
            if !isJoined { raise(.soft) }
        case UInt8(ascii: "/"):
            isSlash = true
        default:
            break
        }
    }

    private mutating func raise(_ new: Token.Gap) {
        gap = max(gap, new)
    }

    private mutating func number(from start: Int, vocabulary: borrowing Vocabulary) -> Int {
        var at = start
        var value = 0.0
        var scale = 0.0
        while at < bytes.count {
            let byte = bytes[at]
            if Letters.isDigit(byte) {
                let digit = Double(byte - UInt8(ascii: "0"))
                if scale > 0 {
                    value += digit * scale
                    scale /= 10
                } else {
                    value = min(value * 10 + digit, 1e12)
                }
            } else if let step = separator(byte, at: at, scale: scale) {
                scale = step
            } else {
                break
            }
            at += 1
        }
        let word = vocabulary.number(of: bytes[start..<at])
        append(word: word, number: value, bytes: start..<at, scalar: scalarCount)
        scalarCount += at - start
        return at
    }

    /// The scale after a decimal point or a thousands comma at `at`; nil when it is neither.
    private func separator(_ byte: UInt8, at index: Int, scale: Double) -> Double? {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), scale == 0 else { return nil }
        guard index + 1 < bytes.count, Letters.isDigit(bytes[index + 1]) else { return nil }
        var digits = 0
        while index + 1 + digits < bytes.count, digits < 4,
            Letters.isDigit(bytes[index + 1 + digits])
        {
            digits += 1
        }
        if byte == UInt8(ascii: ","), digits == 3 { return 0 }
        return 0.1
    }

    private mutating func wordOrSymbol(
        from start: Int,
        into word: inout [UInt8],
        vocabulary: borrowing Vocabulary
    ) -> Int {
        word.removeAll(keepingCapacity: true)
        let firstScalar = scalarCount
        var at = start
        var possessive = -1
        while at < bytes.count {
            let byte = bytes[at]
            if Letters.isLetter(byte) {
                word.append(byte | 0x20)
                latinLetters += 1
                at += 1
                scalarCount += 1
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                possessive = word.count
                at += 1
                scalarCount += 1
            } else if byte >= 0x80 {
                let (scalar, length) = Letters.scalar(in: bytes, at: at)
                guard let folded = Letters.fold(scalar) else {
                    if !word.isEmpty { break }
                    symbol(scalar, length: length, at: at, vocabulary: vocabulary)
                    return at + length
                }
                if folded == UInt8(ascii: "'") {
                    possessive = word.count
                } else {
                    word.append(folded)
                    latinLetters += 1
                }
                at += length
                scalarCount += 1
            } else {
                break
            }
        }
        guard !word.isEmpty else { return at }
        var id = vocabulary.word(word, apostropheAt: possessive)
        // "hadache" is a slip in one word, "chestpain" is two words, "haemorage" has two slips.
        if id == Vocabulary.unknown, word.count > 6 {
            id = corrected(word, slips: 1, vocabulary: vocabulary)
        }
        if id == Vocabulary.unknown {
            if let parts = vocabulary.split(word), at - start == word.count {
                let cut = start + parts.at
                append(word: parts.first, number: .nan, bytes: start..<cut, scalar: firstScalar)
                append(
                    word: parts.second,
                    number: .nan,
                    bytes: cut..<at,
                    scalar: firstScalar + parts.at
                )
                return at
            }
            id = corrected(word, slips: 2, vocabulary: vocabulary)
            if id == Vocabulary.unknown { id = vocabulary.swapped(word) }
            // "Blud" is too short to look for slips, and two of them away.
            if id == Vocabulary.unknown { id = vocabulary.sounding(word) }
        }
        let isOwned =
            possessive > 2 && possessive == word.count - 1 && word.last == UInt8(ascii: "s")
        let owner = isOwned ? vocabulary.number(of: word[..<possessive]) : Vocabulary.unknown
        append(
            word: id,
            owner: owner == id ? Vocabulary.unknown : owner,
            number: vocabulary.value(of: id),
            bytes: start..<at,
            scalar: firstScalar
        )
        return at
    }

    private mutating func corrected(
        _ word: [UInt8],
        slips: Int,
        vocabulary: borrowing Vocabulary
    ) -> Int32 {
        let key = Vocabulary.hash(word) &* 2 &+ UInt64(slips & 1)
        if let known = corrections[key] { return known }
        let found = vocabulary.corrected(word, slips: slips)
        if corrections.count < MessageTokens.correctionsMax { corrections[key] = found }
        return found
    }

    private mutating func symbol(
        _ scalar: UInt32,
        length: Int,
        at start: Int,
        vocabulary: borrowing Vocabulary
    ) {
        switch scalar {
        case 0x2013, 0x2014, 0x2022, 0x201C, 0x201D, 0x00B7, 0x2026:
            raise(.soft)
        case 0x2028, 0x2029:
            raise(.sentence)
        default:
            if Letters.isForeignLetter(scalar) { foreignLetters += 1 }
            if let name = Letters.emoji(scalar) {
                let word = vocabulary.number(of: Array(name.utf8)[...])
                gap = max(gap, .soft)
                append(
                    word: word,
                    number: .nan,
                    bytes: start..<(start + length),
                    scalar: scalarCount
                )
            }
        }
        scalarCount += 1
    }
}
