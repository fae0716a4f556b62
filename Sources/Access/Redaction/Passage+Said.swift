// What people say of themselves without a capital: `this is mercy my leg`, `s m y t h e`, `n p twenty six`, `forty two rosemary lane`.
extension Passage {
    // MARK: Names that are words

    /// Behind `i'm` these say how somebody is.
    private static let moods: Set<String> = [
        "rich", "frank", "young", "sunny", "sandy", "rusty", "dusty", "randy", "earnest", "merry",
        "misty", "coy", "royal", "junior", "sterling", "soon", "ever", "just", "will", "may",
        "windy", "precious", "fanny", "constance", "blue", "true", "golden", "free", "bright",
    ]
    private static let goingOn: Set<String> = [
        "my", "i", "here", "speaking", "again", "and", "from", "calling", "i'm", "im", "ive",
        "i've",
    ]
    private static let hailing: Set<String> = [
        "hi", "hello", "hey", "hiya", "morning", "afternoon", "evening", "yes", "good", "day",
    ]

    /// `this is mercy my leg`, `the name is bill i ran out`, `its dot from chapel row`: a word that people are called, small.
    func isSaidName(_ index: Int, _ phrase: String) -> Bool {
        let name = tokens[index]
        guard !name.isCapital, name.count > 2, isCalledSmall(name.lower), !isTaken(name) else {
            return false
        }
        let next = lower(index + 1)
        let isOver = token(index + 1).map { [",", ".", "!"].contains($0.lower) } ?? true
        switch phrase {
        case "my name is", "name is", "name's", "first name", "surname", "called":
            return phrase != "called" || isOver && !Self.moods.contains(name.lower)
        case "this is", "i'm", "im", "i am":
            guard !Self.moods.contains(name.lower) || ["here", "speaking"].contains(next),
                Lexicon.months[name.lower] == nil || next != "my"
            else { return false }
            let isHailed = (2...6).contains { Self.hailing.contains(lower(index - $0)) }
            return Self.goingOn.contains(next) && (isHailed || !["and", "from"].contains(next))
                || isHailed && isOver
        case "it's", "its", "it is":
            return ["here", "again", "from", "speaking"].contains(next)
                && Lexicon.months[name.lower] == nil
        case "from":
            let before = lower(index - 1) == "old" ? index - 3 : index - 2
            return Lexicon.wordNames.contains(name.lower)
                && ["hello", "hi", "hey", "greetings"].contains(lower(before))
        default: return false
        }
    }

    // MARK: Letters

    /// The last of single letters that only blanks part, from a token on.
    private func letters(from index: Int) -> Int? {
        var last = index
        while let letter = token(last), letter.kind == .word, letter.count == 1, !isTaken(letter),
            last == index || letter.start == tokens[last - 1].end + 1
        { last += 1 }
        return last - 1 > index ? last - 1 : nil
    }

    /// `pendle p e n d l e`, `spelled s m y t h e`: a name in its letters.
    mutating func findSpelledApart() {
        var index = 0
        while index < tokens.count {
            guard var last = letters(from: index) else {
                index += 1
                continue
            }
            var word = tokens[index...last].map(\.lower).joined()
            let shorter = String(word.dropLast())
            // "pendle p e n d l e i would like"
            if ["i", "a"].contains(lower(last)),
                (1...5).contains(where: { lower(index - $0) == shorter })
            {
                last -= 1
                word = shorter
            }
            let whole = (1...5).map { index - $0 }.first { lower($0) == word }
            let isRepeated = whole != nil
            let isCued =
                word.count >= 4
                && (1...5)
                    .contains {
                        ["spelled", "spelt", "spelling", "spell", "surname", "name"]
                            .contains(lower(index - $0))
                    }
            if isRepeated && word.count >= 3 || isCued {
                mark(tokens[index].start, tokens[last].end, .name)
                if let whole { mark(tokens[whole].start, tokens[whole].end, .name) }
            }
            index = last + 1
        }
        findSpelledPostcodes()
    }

    /// `post code is n p twenty six five a b`: letters and numbers in words.
    private mutating func findSpelledPostcodes() {
        for index in tokens.indices
        where ["postcode", "code", "zip", "zipcode"].contains(tokens[index].lower) {
            guard
                tokens[index].lower != "code"
                    || ["post", "zip", "postal"].contains(lower(index - 1))
            else { continue }
            let first =
                ["is", "its", "it's", ":"].contains(lower(index + 1)) ? index + 2 : index + 1
            var last = first
            while isSpokenPart(last, isFirst: last == first) { last += 1 }
            guard last - first >= 5, tokens[first].isSpaced else { continue }
            mark(tokens[first].start, tokens[last - 1].end, .postcode)
        }
    }

    /// Whether a token is read aloud as part of a postcode: a letter, digits, a number in words.
    private func isSpokenPart(_ index: Int, isFirst: Bool) -> Bool {
        guard let part = token(index), !isTaken(part) else { return false }
        switch part.kind {
        case .number: return true
        case .code: return part.count < 4
        case .mark: return false
        case .word:
            if part.count == 1 { return part.lower != "i" && (part.lower != "a" || !isFirst) }
            return Self.isNumberWord(part.lower) || Self.digitWords.contains(part.lower)
        }
    }

    // MARK: Streets

    private static let living: Set<String> = [
        "live", "lives", "living", "at", "address", "number", "from", "house", "flat", "deliver",
        "send", "visit", "staying", "no",
    ]
    private static let streets: Set<String> = [
        "street", "road", "avenue", "lane", "close", "drive", "crescent", "terrace", "way", "court",
        "row", "gardens", "place", "grove", "square", "mews", "rise", "walk",
    ]

    /// `forty two rosemary lane`, `number 9 chapel row`: a house as it is said.
    func spokenStreet(at index: Int) -> Int? {
        let isDigits = number(index) != nil && tokens[index].count <= 4
        guard isDigits || Self.isNumberWord(lower(index)),
            Self.living.contains(lower(index - 1))
                || !isDigits && Self.living.contains(lower(index - 2))
        else { return nil }
        var next = index + 1
        while !isDigits, next - index < 4,
            Self.isNumberWord(lower(next))
                || lower(next) == "and" && Self.isNumberWord(lower(next + 1))
        { next += 1 }
        for length in 1...2 {
            guard let word = token(next + length - 1), word.kind == .word, !isTaken(word),
                !Lexicon.isFunction(word.lower), !Lexicon.units.contains(word.lower)
            else { return nil }
            if let end = token(next + length), Self.streets.contains(end.lower), end.isSpaced {
                return next + length
            }
        }
        return nil
    }
}
