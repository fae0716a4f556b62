/// A text taken apart for redaction: its scalars, its words with their places, and what was found so far.
struct Passage {
    /// A run of letters, of digits, of both, or one mark.
    struct Token {
        enum Kind {
            case word
            case number
            case code
            case mark
        }

        let kind: Kind
        let start: Int
        /// Behind the last scalar; a word's `'s` is not part of it.
        let end: Int
        let lower: String
        let isCapital: Bool
        let isUpper: Bool
        let isPossessive: Bool
        /// Whether white space stands before it.
        let isSpaced: Bool

        var count: Int { end - start }
    }

    let scalars: [Unicode.Scalar]
    let tokens: [Token]
    /// What kind of text it is.
    let manner: Manner
    private(set) var spans: [Redactor.Span] = []
    private var taken: [Bool]
    /// What begins and what ends at a scalar.
    private(set) var kindsByStart: [Int: Redactor.Kind] = [:]
    private(set) var kindsByEnd: [Int: Redactor.Kind] = [:]

    /// By what the stretch that begins at a scalar was found.
    private(set) var evidenceByStart: [Int: Evidence] = [:]
    /// By what the next stretches are found.
    var evidence = Evidence.shape

    /// Tokens of what is called after a person and is none: `Johns Hopkins`.
    var things: Set<Int> = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        taken = [Bool](repeating: false, count: scalars.count)
        tokens = Self.owned(Self.tokens(scalars))
        manner = Self.manner(of: tokens)
    }

    /// Marks a stretch, unless part of it was found as something else already.
    @discardableResult
    mutating func mark(_ start: Int, _ end: Int, _ kind: Redactor.Kind) -> Bool {
        guard start >= 0, start < end, end <= scalars.count else { return false }
        for index in start..<end where taken[index] { return false }
        for index in start..<end { taken[index] = true }
        spans.append(Redactor.Span(start: start, end: end, kind: kind))
        kindsByStart[start] = kind
        evidenceByStart[start] = evidence
        kindsByEnd[end] = kind
        return true
    }

    /// Takes marks back.
    mutating func unmark(_ mistaken: [Redactor.Span]) {
        guard !mistaken.isEmpty else { return }
        let starts = Set(mistaken.map(\.start))
        spans.removeAll { starts.contains($0.start) }
        for span in mistaken {
            for index in span.start..<span.end { taken[index] = false }
            kindsByStart[span.start] = nil
            kindsByEnd[span.end] = nil
        }
    }

    /// Makes a stretch of `spans` longer, unless something else stands there.
    mutating func widen(at place: Int, from start: Int, to end: Int) {
        let span = spans[place]
        guard start <= span.start, end >= span.end, start >= 0, end <= scalars.count else { return }
        for index in start..<span.start where taken[index] { return }
        for index in span.end..<end where taken[index] { return }
        for index in start..<end { taken[index] = true }
        spans[place] = Redactor.Span(start: start, end: end, kind: span.kind)
        kindsByStart[span.start] = nil
        kindsByEnd[span.end] = nil
        kindsByStart[start] = span.kind
        kindsByEnd[end] = span.kind
        evidenceByStart[start] = evidenceByStart[span.start]
    }

    func isTaken(_ token: Token) -> Bool { taken[token.start] || taken[token.end - 1] }

    /// The token at an index, or `nil` past either end.
    func token(_ index: Int) -> Token? {
        index >= 0 && index < tokens.count ? tokens[index] : nil
    }

    /// The first token that begins at a scalar or behind it.
    func firstToken(from start: Int) -> Int? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < start { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count ? low : nil
    }

    /// The lower-case text of a token; empty past either end.
    func lower(_ index: Int) -> String { token(index)?.lower ?? "" }

    func isMark(_ index: Int, _ mark: String) -> Bool {
        guard let token = token(index), token.kind == .mark else { return false }
        return token.lower == mark
    }

    /// Whether a token begins a sentence or the text.
    func beginsSentence(_ index: Int) -> Bool {
        guard let before = token(index - 1) else { return true }
        return before.kind == .mark
            && [".", "!", "?", ":", "\"", "“", "-", "–", "•", "/"].contains(before.lower)
    }

    /// The number a token of digits stands for.
    func number(_ index: Int) -> Int? {
        guard let token = token(index), token.kind == .number, token.count <= 9 else { return nil }
        return Int(token.lower)
    }

    func digits(_ start: Int, _ end: Int) -> Int {
        var count = 0
        for index in start..<end where Self.isDigit(scalars[index]) { count += 1 }
        return count
    }

    // MARK: Taking apart

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x30 && scalar.value <= 0x39
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A }
        return scalar.properties.isAlphabetic
            || scalar.properties.generalCategory == .nonspacingMark
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return value < 0x80
            ? value == 0x20 || value >= 0x09 && value <= 0x0D : scalar.properties.isWhitespace
    }

    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return value < 0x80 ? value >= 0x41 && value <= 0x5A : scalar.properties.isUppercase
    }

    /// Soft hyphens, blanks and joiners without width, and what says which way to write: a word goes on behind them, and
    /// between words they are nothing.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
            0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            return true
        default: return false
        }
    }

    /// The first scalar from one on that is seen, of the next eight.
    private static func visible(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        (start..<min(scalars.count, start + 8)).first { !isInvisible(scalars[$0]) }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "‘"
    }

    private static func tokens(_ scalars: [Unicode.Scalar]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        var isSpaced = true
        while index < scalars.count {
            let scalar = scalars[index]
            if isSpace(scalar) {
                isSpaced = true
                index += 1
                continue
            }
            if isInvisible(scalar) {
                index += 1
                continue
            }
            var end = index + 1
            if isLetter(scalar) || isDigit(scalar) {
                end = run(scalars, from: index)
                tokens.append(word(scalars, index, end, isSpaced))
            } else {
                tokens.append(mark(scalars, index, isSpaced))
            }
            isSpaced = false
            index = end
        }
        return tokens
    }

    /// The tokens, and a given name that is typed without its apostrophe owns what stands behind it: `sunitas mum`.
    private static func owned(_ tokens: [Token]) -> [Token] {
        tokens.enumerated()
            .map { index, token in
                guard token.kind == .word, token.count > 3, !token.isUpper, !token.isPossessive,
                    token.lower.hasSuffix("s"), index + 1 < tokens.count,
                    tokens[index + 1].kind == .word, tokens[index + 1].isSpaced
                else { return token }
                let name = String(token.lower.dropLast())
                guard Lexicon.givenNames.contains(Lexicon.plain(name)), !Lexicon.isCommon(name),
                    Lexicon.facts(token.lower).isUnknown, !Lexicon.isDictionaryWord(token.lower),
                    !Lexicon.shorthand.contains(token.lower)
                else { return token }
                return Token(
                    kind: .word,
                    start: token.start,
                    end: token.end - 1,
                    lower: name,
                    isCapital: token.isCapital,
                    isUpper: false,
                    isPossessive: true,
                    isSpaced: token.isSpaced
                )
            }
    }

    /// The end of a run of letters and digits, apostrophes between letters included.
    private static func run(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start + 1
        while end < scalars.count {
            if isLetter(scalars[end]) || isDigit(scalars[end]) {
                end += 1
            } else if isInvisible(scalars[end]), let next = visible(scalars, from: end),
                isLetter(scalars[next])
            {
                end = next + 1
            } else if isApostrophe(scalars[end]), end + 1 < scalars.count,
                isLetter(scalars[end + 1]),
                isLetter(scalars[end - 1])
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static func word(
        _ scalars: [Unicode.Scalar],
        _ start: Int,
        _ end: Int,
        _ isSpaced: Bool
    ) -> Token {
        var end = end
        let isPossessive =
            end - start > 2 && (scalars[end - 1] == "s" || scalars[end - 1] == "S")
            && isApostrophe(scalars[end - 2])
        if isPossessive { end -= 2 }
        var text = ""
        var letters = 0
        var upper = 0
        var digits = 0
        for scalar in scalars[start..<end] where !isInvisible(scalar) {
            text.unicodeScalars.append(isApostrophe(scalar) ? "'" : scalar)
            if isDigit(scalar) { digits += 1 } else if isLetter(scalar) { letters += 1 }
            if isUpper(scalar) { upper += 1 }
        }
        return Token(
            kind: letters == 0 ? .number : digits == 0 ? .word : .code,
            start: start,
            end: end,
            lower: text.lowercased(),
            isCapital: isUpper(scalars[start]),
            isUpper: letters > 0 && upper == letters,
            isPossessive: isPossessive,
            isSpaced: isSpaced
        )
    }

    private static func mark(_ scalars: [Unicode.Scalar], _ index: Int, _ isSpaced: Bool) -> Token {
        Token(
            kind: .mark,
            start: index,
            end: index + 1,
            lower: String(scalars[index]),
            isCapital: false,
            isUpper: false,
            isPossessive: false,
            isSpaced: isSpaced
        )
    }
}
