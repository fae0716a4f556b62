// What people say rather than write: digits and ages in words, dates in words, names spelled out.
extension Passage {
    static let digitWords: Set<String> = [
        "zero", "oh", "o", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "double", "triple", "hundred",
    ]
    static let unitWords: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
    ]
    static let teens: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]

    static func isNumberWord(_ lower: String) -> Bool {
        unitWords[lower] != nil || teens[lower] != nil || tens[lower] != nil
            || ["hundred", "thousand"].contains(lower)
    }

    mutating func findSpoken() {
        findSpokenDigits()
        findSpelledNames()
        findSpelledApart()
        findSpokenAges()
        for index in tokens.indices where !isTaken(tokens[index]) {
            if let end = saidDay(at: index) {
                mark(tokens[index].start, end, .date)
            }
        }
    }

    // MARK: Digits

    /// `five five five, oh one four two`: a number read aloud; fewer digits only behind a word for one.
    private mutating func findSpokenDigits() {
        var index = 0
        while index < tokens.count {
            var last = index
            var count = 0
            var next = index
            while let token = token(next), !isTaken(token) {
                if Self.digitWords.contains(token.lower) {
                    count += 1
                    last = next
                } else if token.lower == "plus", next == index {
                    last = next
                } else if token.kind == .number, token.count <= 4, isSaidNumber(index) {
                    // "triple seven 0 555 01 8"
                    count += token.count
                    last = next
                } else if ![",", "-", "."].contains(token.lower) || count == 0 {
                    break
                }
                next += 1
            }
            let isBehindState = count == 5 && Lexicon.countries.contains(lower(index - 1))
            if count >= 4 && isAskedFor(index, Self.postal) || isBehindState {
                mark(tokens[index].start, tokens[last].end, .postcode)
            } else if count >= 6 || count >= 3 && isAskedFor(index)
                || count >= 4 && isAskedFor(index, Self.numbered)
            {
                mark(tokens[index].start, tokens[last].end, .phone)
            }
            index = max(index + 1, next)
        }
    }

    /// Whether a number that begins so goes on in figures: behind a word for a telephone, or with a word for no quantity.
    private func isSaidNumber(_ index: Int) -> Bool {
        let isOdd = ["zero", "oh", "double", "triple", "nought"].contains(lower(index))
        return (isOdd || tokens[index].kind == .number)
            && isAskedFor(index, Self.telephones)
            && (isOdd || Self.digitWords.contains(lower(index + 1)))
    }

    private static let telephones: Set<String> = [
        "phone", "number", "num", "mobile", "mob", "cell", "tel", "ring", "call", "text",
    ]
    private static let postal: Set<String> = [
        "zip", "zipcode", "postcode", "pin", "pincode", "postal",
    ]
    private static let numbered: Set<String> = [
        "phone", "policy", "account", "member", "mrn", "ssn", "social", "medicare", "extension",
        "badge", "card", "pager", "fax",
    ]

    private func isAskedFor(_ index: Int, _ words: Set<String>) -> Bool {
        for offset in 1...4 where words.contains(lower(index - offset)) { return true }
        return false
    }

    private func isAskedFor(_ index: Int) -> Bool {
        for offset in 1...6 where lower(index - offset) == "code" {
            return ["area", "zip", "post", "sort"].contains(lower(index - offset - 1))
        }
        return false
    }

    // MARK: Names

    /// `K-A-C-Z-M-A-R-E-K`, `spelled k-w-a-m-e`: four letters and more, joined by hyphens.
    private mutating func findSpelledNames() {
        var index = 0
        while index < tokens.count {
            var last = index
            var count = isLetterAlone(index) ? 1 : 0
            let isUpper = tokens[index].isUpper
            while count > 0, isMark(last + 1, "-"), isLetterAlone(last + 2),
                tokens[last + 2].isUpper == isUpper
            {
                last += 2
                count += 1
            }
            if count >= 4, isUpper || isSpelling(index, last) {
                mark(tokens[index].start, tokens[last].end, .name)
            }
            index = last + 1
        }
    }

    private func isLetterAlone(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .word && token.count == 1 && !isTaken(token)
    }

    /// Whether small letters from one token to another spell no word: `x-r-a-y` does, and so does the alphabet.
    private func isSpelling(_ first: Int, _ last: Int) -> Bool {
        let word = stride(from: first, through: last, by: 2).map { tokens[$0].lower }.joined()
        return !Lexicon.isCommon(word) && !Lexicon.isDictionaryWord(word)
            && !"abcdefghijklmnopqrstuvwxyz".contains(word) && word != "xray"
    }

    // MARK: Ages

    /// `I'm ninety-one`, `she turned a hundred and two`.
    private mutating func findSpokenAges() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            var last = index
            if tokens[index].lower == "ninety" {
                let next = isMark(index + 1, "-") ? index + 2 : index + 1
                if Self.unitWords[lower(next)] != nil { last = next }
            } else if tokens[index].lower == "hundred", ["a", "one"].contains(lower(index - 1)) {
                let next = lower(index + 1) == "and" ? index + 2 : index + 1
                if Self.unitWords[lower(next)] != nil { last = next }
            } else {
                continue
            }
            let first = tokens[index].lower == "hundred" ? index - 1 : index
            guard isAge(first, last) else { continue }
            mark(tokens[first].start, tokens[last].end, .age)
        }
    }
}
