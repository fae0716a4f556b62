// Ages over 89: the years of somebody so old identify them.
extension Passage {
    private static let people: Set<String> = [
        "he", "she", "i", "they", "who", "patient", "he'll", "she'll", "i'll", "they'll", "he'd",
        "she'd",
    ]
    private static let being: Set<String> = [
        "is", "was", "am", "turned", "turns", "turning", "be", "almost", "nearly", "now", "aged",
        "age", "about", "over", "only", "just", "already", "are", "reached", "hit", "also", "still",
        "actually",
    ]
    private static let adverbs: Set<String> = [
        "also", "now", "only", "just", "still", "almost", "nearly", "about", "already", "actually",
        "over",
    ]

    /// `Winifred, 97, can't get up`: an age in commas behind a name.
    mutating func findAgesOfNamed() {
        for index in tokens.indices {
            guard let value = number(index), (90...119).contains(value) else { continue }
            // "2 Bernice Okoh 92 F", "Okoh, 92 F": an age and a sex behind a name.
            if isNameEnd(index - 1) || isMark(index - 1, ",") && isNameEnd(index - 2),
                let sex = token(index + 1), sex.isUpper, sex.count == 1,
                ["m", "f"].contains(sex.lower)
            {
                mark(tokens[index].start, tokens[index].end, .age)
            }
            // "Jervis Tan M 90": the other way round, and "02.03.1931 (94)" behind a birth.
            if let before = token(index - 1), !isTaken(tokens[index]),
                isNameEnd(index - 2) && before.isUpper && ["m", "f"].contains(before.lower)
                    || before.lower == "(" && isMark(index + 1, ")")
                        && token(index - 2).map({ kindsByEnd[$0.end] == .date }) == true
            {
                mark(tokens[index].start, tokens[index].end, .age)
            }
            if !isTaken(tokens[index]), isAgeOfName(index) || isToldAge(index, index) {
                mark(tokens[index].start, tokens[index].end, .age)
            }
            guard
                isMark(index - 1, ",")
                    || isMark(index - 1, "(") && [")", "!", "?", ","].contains(lower(index + 1)),
                isNameEnd(index - 2),
                [",", ".", ";", ")", ":", "!", "?", ""].contains(lower(index + 1)),
                token(index + 1)?.isSpaced != true,
                token(index + 2).map({ $0.isSpaced || $0.kind == .mark }) ?? true
            else { continue }
            mark(tokens[index].start, tokens[index].end, .age)
        }
    }

    /// `grandma Yer is 96`, `Halvor's 98 and`, `Ovila Naquin, male, 97,`.
    private func isAgeOfName(_ index: Int) -> Bool {
        guard tokens[index].isSpaced, !isMeasured(index) || isMark(index + 1, "."),
            !isMark(index + 1, "/"), !isMark(index + 1, "%")
        else { return false }
        let isEnd =
            token(index + 1)
            .map { $0.kind == .mark || Lexicon.isFunction($0.lower) || Lexicon.isCommon($0.lower) }
            ?? true
        if let owner = token(index - 1), owner.isPossessive { return isNameEnd(index - 1) && isEnd }
        let verb = Self.adverbs.contains(lower(index - 1)) ? index - 2 : index - 1
        if ["is", "was", "turned", "turns", "turning", "aged"].contains(lower(verb)) {
            return isNameEnd(verb - 1) && isEnd
        }
        return isMark(index - 1, ",") && ["male", "female", "m", "f"].contains(lower(index - 2))
            && isMark(index - 3, ",") && isNameEnd(index - 4)
    }

    /// What a temperature doesn't do: `97F from a home`.
    static let arrivals: Set<String> = [
        "from", "with", "w", "adm", "admitted", "lives", "found", "biba", "fell", "fall", "brought",
        "presents", "presenting", "referred", "who",
    ]

    mutating func findAges() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let token = tokens[index]
            let digits = token.lower.prefix { $0.isNumber }
            guard let value = Int(digits), (90...125).contains(value),
                digits.count == 2 || digits.count == 3
            else { continue }
            let ending = token.lower.dropFirst(digits.count)
            let end = token.start + digits.count
            if token.kind == .code {
                let isSex =
                    ["f", "m"].contains(ending)
                    && (beginsSentence(index) || isMark(index - 1, ","))
                    && (value < 97 || ending == "m" || Self.arrivals.contains(lower(index + 1)))
                    && token.end < scalars.count && self.token(index + 1)?.kind == .word
                    && (scalars[token.end - 1].properties.isUppercase
                        || index == 0 && !isMeasureWord(index + 1))
                let isAge =
                    isSex || isAgeOfSex(index, value)
                    || ["yo", "yr", "yrs", "y", "yrold", "f", "m"].contains(ending)
                        && (ending.count > 1 || isAgeBehind(index) || ending == "y")
                let isBirthday =
                    ending == "th" && ["birthday", "bday", "year"].contains(lower(index + 1))
                    || ending == "st" && lower(index + 1) == "birthday"
                if isAge || isBirthday { mark(token.start, isBirthday ? token.end : end, .age) }
                continue
            }
            guard token.kind == .number else { continue }
            if isAgeOfSex(index, value) {
                mark(token.start, token.end, .age)
                continue
            }
            guard
                !isMark(index + 1, "/") || lower(index + 2) == "o"
                    || ["yo", "y"].contains(lower(index + 2)), !isMark(index + 1, "%")
            else { continue }
            if isAgeBehind(index) || isAgeBefore(index) || isCelebrated(index)
                || isToldAge(index, index)
            {
                mark(token.start, token.end, .age)
            }
        }
    }

    /// `103 this week!`, `94 birthday candles`, `will be 91 on Sunday`: how old somebody gets.
    private func isCelebrated(_ index: Int) -> Bool {
        if ["birthday", "bday", "candles"].contains(lower(index + 1)) { return true }
        let isSoon =
            ["on", "this", "next", "in", "tomorrow", "today"].contains(lower(index + 1))
            || token(index + 1) == nil
        if isSoon, lower(index - 1) == "be",
            ["will", "ll", "would", "to"].contains(lower(index - 2))
                || token(index - 2)?.lower.hasSuffix("'ll") == true
        {
            return true
        }
        return beginsSentence(index) && ["this", "next"].contains(lower(index + 1))
            && [
                "week", "month", "year", "sunday", "monday", "tuesday", "wednesday", "thursday",
                "friday", "saturday", "weekend",
            ]
            .contains(lower(index + 2))
    }

    /// `years old`, `-year-old`, `yo`, `y/o` behind a number.
    private func isAgeBehind(_ index: Int) -> Bool {
        var next = index + 1
        if isMark(next, "-") { next += 1 }
        let word = lower(next)
        if ["yo", "yrs", "yr", "y"].contains(word) {
            return word == "yo" || word == "yrs" || lower(next + 1) == "old"
                || isMark(next + 1, "/")
                || isMark(next + 1, "-") || word == "y"
        }
        guard word == "year" || word == "years" else { return false }
        if isMark(next + 1, "-") { next += 1 }
        return lower(next + 1) == "old" || lower(next + 2) == "old"
            || lower(next + 1) == "of" && lower(next + 2) == "age" || lower(next + 1) == "young"
    }

    /// `age 101`, `aged 92`, `she is 93`, `Rosa is 90 next week`, `turned 91`.
    private func isAgeBefore(_ index: Int) -> Bool {
        var before = index - 1
        while [":", "=", "of", "\""].contains(lower(before)) { before -= 1 }
        if ["age", "aged", "ages", "turned", "turns", "turning"].contains(lower(before)) {
            return !isMeasured(index) || ["m", "f"].contains(lower(index + 1))
        }
        // "almost 90", and nothing else
        if ["almost", "nearly"].contains(lower(before)), beginsSentence(before),
            token(index + 1).map({ [".", ",", "!"].contains($0.lower) && !$0.isPossessive })
                ?? true,
            token(index + 2).map(\.isSpaced) ?? true
        {
            return true
        }
        var steps = 0
        var hasVerb = false
        while steps < 4,
            Self.being.contains(lower(before)) || ["well", "going"].contains(lower(before))
                || lower(before) == "on" && lower(before - 1) == "going"
                || lower(before) == "to" && ["on", "close"].contains(lower(before - 1))
        {
            if ["is", "was", "am", "be", "are"].contains(lower(before)) { hasVerb = true }
            before -= 1
            steps += 1
        }
        if steps == 0, isBracketedAge(index) { return true }
        guard let subject = token(before), subject.kind == .word, !isMeasured(index) else {
            return false
        }
        let name = subject.lower
        // "Mom's 95 and on warfarin".
        if steps == 0, subject.isPossessive, Lexicon.family.contains(name),
            token(index + 1).map({ $0.kind == .mark || Lexicon.isFunction($0.lower) }) ?? true
        {
            return true
        }
        let short = ["he's", "she's", "i'm", "im", "hes", "shes", "who's"]
        if short.contains(name) || subject.isPossessive && ["he", "she", "who"].contains(name) {
            return true
        }
        guard hasVerb else { return false }
        // "me da is 92"
        if name == "da", ["me", "my", "his", "her", "our"].contains(lower(before - 1)) {
            return true
        }
        if Self.people.contains(name) || Lexicon.relations.contains(name)
            || Lexicon.family.contains(name)
        {
            return true
        }
        return subject.isCapital
            && (Lexicon.givenNames.contains(name) || Lexicon.wordNames.contains(name)
                || Lexicon.surnames.contains(name))
    }

    /// `My uncle, 97, had a fall`, `my mum (91)`: between two marks behind a relative.
    private func isBracketedAge(_ index: Int) -> Bool {
        guard isMark(index - 1, ",") || isMark(index - 1, "("),
            token(index + 1).map({ [",", ")", ".", ";"].contains($0.lower) }) ?? true,
            token(index + 2).map({ $0.isSpaced || $0.kind == .mark }) ?? true
        else { return false }
        return Lexicon.relations.contains(lower(index - 2))
            || ["pt", "patient", "resident", "elder", "lady", "man", "woman", "gentleman"]
                .contains(lower(index - 2))
            // "mother-in-law (92)"
            || lower(index - 2) == "law" && isMark(index - 3, "-")
    }

    /// Whether words from one token to another are an age.
    func isAge(_ first: Int, _ last: Int) -> Bool {
        isAgeBehind(last) || isAgeBefore(first) || isToldAge(first, last)
    }

    private func isMeasured(_ index: Int) -> Bool {
        let next = lower(index + 1)
        if next == "years" || next == "yrs" || next == "in" || next == "on" { return false }
        if isMark(index + 1, ".") || isMark(index + 1, "-"), let after = token(index + 2),
            after.kind == .number, !after.isSpaced
        {
            return true
        }
        return Lexicon.units.contains(next) || isMark(index + 1, "°")
            || ["over", "percent", "sure"].contains(next)
    }
}
