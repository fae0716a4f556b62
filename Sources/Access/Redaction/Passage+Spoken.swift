// What people say rather than write: digits and ages in words, dates in words, names spelled out, other scripts.
extension Passage {
    static let digitWords: Set<String> = [
        "zero", "oh", "o", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "double", "triple", "hundred",
    ]
    private static let units: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
    ]
    private static let teens: Set<String> = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ]
    private static let tens: Set<String> = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", "twentieth", "thirtieth",
    ]

    static func isNumberWord(_ lower: String) -> Bool {
        units[lower] != nil || teens.contains(lower) || tens.contains(lower)
            || ["hundred", "thousand"].contains(lower)
    }

    mutating func findSpoken() {
        findSpokenDigits()
        findSpelledNames()
        findSpelledApart()
        findSpokenAges()
        for index in tokens.indices where !isTaken(tokens[index]) {
            if let end = spokenDate(at: index) ?? feast(at: index) ?? weekday(at: index) {
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

    /// `K-A-C-Z-M-A-R-E-K`: four letters and more, joined by hyphens.
    private mutating func findSpelledNames() {
        var index = 0
        while index < tokens.count {
            var last = index
            var count = isLetterAlone(index) ? 1 : 0
            while count > 0, isMark(last + 1, "-"), isLetterAlone(last + 2) {
                last += 2
                count += 1
            }
            if count >= 4 { mark(tokens[index].start, tokens[last].end, .name) }
            index = last + 1
        }
    }

    private func isLetterAlone(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .word && token.isUpper && token.count == 1 && !isTaken(token)
    }

    /// A word or three of another script within a text of Latin letters is somebody's name.
    mutating func findForeignScript() {
        let foreign = tokens.indices.filter { isForeign(tokens[$0]) }
        let letters = foreign.reduce(0) { $0 + tokens[$1].count }
        guard !foreign.isEmpty, letters * 4 < scalars.count else { return }
        var index = 0
        while index < foreign.count {
            var end = index
            while end + 1 < foreign.count, foreign[end + 1] == foreign[end] + 1 { end += 1 }
            if end - index < 4 {
                mark(tokens[foreign[index]].start, tokens[foreign[end]].end, .name)
            }
            index = end + 1
        }
    }

    private func isForeign(_ token: Token) -> Bool {
        guard token.kind == .word, token.count <= 16, !isTaken(token) else { return false }
        let first = scalars[token.start].value
        switch first {
        case 0x0400...0x06FF, 0x0900...0x0DFF, 0x0E00...0x0E7F, 0x3040...0x30FF, 0x3400...0x9FFF,
            0xAC00...0xD7AF:
            return true
        default: return false
        }
    }

    // MARK: Ages

    /// `I'm ninety-one`, `she turned a hundred and two`.
    private mutating func findSpokenAges() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            var last = index
            if tokens[index].lower == "ninety" {
                let next = isMark(index + 1, "-") ? index + 2 : index + 1
                if Self.units[lower(next)] != nil { last = next }
            } else if tokens[index].lower == "hundred", ["a", "one"].contains(lower(index - 1)) {
                let next = lower(index + 1) == "and" ? index + 2 : index + 1
                if Self.units[lower(next)] != nil { last = next }
            } else {
                continue
            }
            let first = tokens[index].lower == "hundred" ? index - 1 : index
            guard isAge(first, last) else { continue }
            mark(tokens[first].start, tokens[last].end, .age)
        }
    }

    // MARK: Dates

    /// The last token of an ordinal in words: `ninth`, `twenty-first`.
    private func ordinal(_ index: Int) -> Int? {
        if Self.ordinals.contains(lower(index)) { return index }
        guard ["twenty", "thirty"].contains(lower(index)) else { return nil }
        let next = isMark(index + 1, "-") ? index + 2 : index + 1
        return Self.ordinals.contains(lower(next)) ? next : nil
    }

    /// `eleventh of December`, `June the ninth, nineteen fifty two`.
    private func spokenDate(at index: Int) -> Int? {
        if let last = ordinal(index) {
            let month = lower(last + 1) == "of" ? last + 2 : last + 1
            guard Lexicon.months[lower(month)] != nil, lower(month).count > 3 || month > last + 1,
                month > last + 1 || tokens[month].isCapital
            else { return nil }
            return spokenYear(after: month) ?? tokens[month].end
        }
        guard Lexicon.months[lower(index)] != nil,
            tokens[index].isCapital
                || tokens[index].count > 3 && !["march", "mars"].contains(lower(index))
        else { return nil }
        let next = lower(index + 1) == "the" ? index + 2 : index + 1
        guard let last = ordinal(next) else { return nil }
        return spokenYear(after: last) ?? tokens[last].end
    }

    /// `, nineteen fifty two`, `two thousand and five`, `1952`.
    private func spokenYear(after index: Int) -> Int? {
        var next = isMark(index + 1, ",") ? index + 2 : index + 1
        if let year = number(next), (1800...2200).contains(year) { return tokens[next].end }
        guard ["eighteen", "nineteen", "twenty", "two"].contains(lower(next)) else { return nil }
        var last = next
        while last - next < 6,
            Self.isNumberWord(lower(last + 1)) || ["and", "oh", "-"].contains(lower(last + 1))
        { last += 1 }
        while last > next, !Self.isNumberWord(lower(last)) { last -= 1 }
        guard last > next else { return nil }
        next = last
        return tokens[next].end
    }

    /// Feasts that are one day of the year.
    private func feast(at index: Int) -> Int? {
        let first = tokens[index].lower
        let second = lower(index + 1)
        switch first {
        case "christmas" where ["eve", "day"].contains(second), "boxing" where second == "day":
            return tokens[index + 1].end
        case "new"
        where ["year", "years"].contains(second)
            && ["eve", "day"].contains(lower(index + 2)):
            return tokens[index + 2].end
        default: return nil
        }
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// `Saturday the 4th`.
    private func weekday(at index: Int) -> Int? {
        guard Self.weekdays.contains(tokens[index].lower), lower(index + 1) == "the",
            let day = token(index + 2), day.kind == .code,
            ["st", "nd", "rd", "th"].contains(where: { day.lower.hasSuffix($0) }),
            day.count <= 4
        else { return nil }
        return day.end
    }
}
