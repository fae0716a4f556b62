// Names in another script within a text of Latin letters: `my son Юрій has a fever`, `pt 王小明, 34`.
extension Passage {
    /// Words of one name at most.
    private static let wordsMax = 4
    /// Join two words of another script to one name: a hyphen, a maqaf, a middle dot.
    private static let joints: Set<String> = ["-", "\u{5BE}", "·", "・", "‐"]

    /// Words of another script that no more than three others follow are somebody's name, or a town behind `in`.
    ///
    /// A text that is mostly of another script says what everybody says in it: there only a title or a label tells a name.
    mutating func findForeignScript() {
        evidence = .shape
        let foreign = tokens.indices.filter { isForeign(tokens[$0]) }
        guard !foreign.isEmpty else { return }
        let letters = foreign.reduce(0) { $0 + tokens[$1].count }
        let isWithin = letters <= latinLetters
        var index = 0
        while index < foreign.count {
            var end = index
            while end + 1 < foreign.count, isJoint(from: foreign[end], to: foreign[end + 1]) {
                end += 1
            }
            let (first, last) = (foreign[index], foreign[end])
            if end - index < Self.wordsMax, isWithin || isIntroduced(first) {
                let isPlace = ["in", "near", "from", "at"].contains(lower(first - 1))
                mark(tokens[first].start, tokens[last].end, isPlace ? .place : .name)
            }
            index = end + 1
        }
    }

    private var latinLetters: Int {
        tokens.reduce(0) { sum, token in
            token.kind == .word && scalars[token.start].value < 0x250 ? sum + token.count : sum
        }
    }

    private func isJoint(from first: Int, to second: Int) -> Bool {
        second == first + 1
            || second == first + 2 && Self.joints.contains(lower(first + 1))
                && !tokens[first + 1].isSpaced && !tokens[second].isSpaced
    }

    /// Whether Latin letters right before a word say that somebody is called so: `Name: Дмитро`, `my son يوسف`.
    private func isIntroduced(_ index: Int) -> Bool {
        var before = index - 1
        if isMark(before, ":") || isMark(before, ".") || isMark(before, ",") { before -= 1 }
        let word = lower(before)
        return Lexicon.titles.contains(word) || Lexicon.capitalTitles.contains(word)
            || Lexicon.relations.contains(word) || Lexicon.family.contains(word)
            || phrase(before: index).map(Self.certain.contains) == true
    }

    /// Whether a word is of another script, and no longer than a name; one or two Greek letters measure something.
    private func isForeign(_ token: Token) -> Bool {
        guard token.kind == .word, !isTaken(token) else { return false }
        switch scalars[token.start].value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: return (3...16).contains(token.count)
        // What has no blanks between its words is a sentence when it is longer.
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF: return token.count <= 6
        case 0x400...0x6FF, 0x900...0x139F, 0x1780...0x17FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC:
            return token.count <= 16
        default: return false
        }
    }
}
