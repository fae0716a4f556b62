// Days as they are said: `twelfth of march nineteen eighty`, `the fourth of the sixth`, `dob three four eighty eight`.
extension Passage {
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
        "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    ]

    /// The end of a day that is said, or of a feast or a weekday with its day.
    func saidDay(at index: Int) -> Int? {
        spokenDate(at: index) ?? dayOfMonth(at: index) ?? spokenBirth(at: index) ?? feast(at: index)
            ?? weekday(at: index)
    }

    /// The last token of an ordinal, `ninth`, `twenty-first`, and what it is.
    private func ordinal(_ index: Int) -> (last: Int, value: Int)? {
        if let value = Self.ordinals[lower(index)] { return (index, value) }
        guard ["twenty", "thirty"].contains(lower(index)), let tens = Self.tens[lower(index)] else {
            return nil
        }
        let next = isMark(index + 1, "-") ? index + 2 : index + 1
        guard let unit = Self.ordinals[lower(next)], unit < 10, tens + unit < 32 else { return nil }
        return (next, tens + unit)
    }

    /// `3rd`, or as `ordinal`.
    private func anyOrdinal(_ index: Int) -> (last: Int, value: Int)? {
        if let said = ordinal(index) { return said }
        guard let token = token(index), token.kind == .code, token.count <= 4,
            ["st", "nd", "rd", "th"].contains(String(token.lower.suffix(2))),
            let value = Int(token.lower.dropLast(2)), (1...31).contains(value)
        else { return nil }
        return (index, value)
    }

    /// `eleventh of December`, `June the ninth, nineteen fifty two`, `thirtieth june`.
    private func spokenDate(at index: Int) -> Int? {
        if let day = ordinal(index) {
            let isOf = lower(day.last + 1) == "of"
            let month = isOf ? day.last + 2 : day.last + 1
            guard Lexicon.months[lower(month)] != nil, lower(month).count > 3 || isOf else {
                return nil
            }
            let end = spokenYear(after: month) ?? saidYear(after: month, near: index)
            // "third march", "on second may": months that are words, unless something tells.
            let isTold =
                isOf || tokens[month].isCapital || end != nil
                || !["march", "mars", "may"].contains(lower(month))
                    && token(month + 1)?.isPossessive != true
                || ["on", "since", "until", "till", "til", "by", "before", "after"]
                    .contains(lower(index - 1))
                || day.value > 12
            return isTold ? end ?? tokens[month].end : nil
        }
        guard Lexicon.months[lower(index)] != nil else { return nil }
        let isWord = ["march", "mars", "may"].contains(lower(index))
        guard
            tokens[index].isCapital || tokens[index].count > 3 || isWord
                || lower(index + 1) == "the"
        else { return nil }
        let next = lower(index + 1) == "the" ? index + 2 : index + 1
        guard let day = ordinal(next) else { return nil }
        let end = spokenYear(after: day.last) ?? saidYear(after: day.last, near: index)
        guard tokens[index].isCapital || !isWord || end != nil else { return nil }
        return end ?? tokens[day.last].end
    }

    /// `the fourth of the sixth seventy two`, `12th of the 12th`, `the 7th of this month`.
    private func dayOfMonth(at index: Int) -> Int? {
        guard let day = anyOrdinal(index), lower(day.last + 1) == "of" else { return nil }
        if ["this", "last", "next"].contains(lower(day.last + 2)), lower(day.last + 3) == "month",
            lower(index - 1) == "the"
        {
            return tokens[day.last].end
        }
        guard lower(day.last + 2) == "the", let month = anyOrdinal(day.last + 3), month.value <= 12
        else { return nil }
        let end = spokenYear(after: month.last) ?? saidYear(after: month.last, near: index)
        // "the second of the third" may be of anything; "the 12th of the 12th" is a day.
        let isDigits = tokens[index].kind == .code && tokens[month.last].kind == .code
        let isOver = token(month.last + 1).map { $0.kind == .mark } ?? true
        return end
            ?? (isDigits && isOver || isNearBirth(index, month.last)
                ? tokens[month.last].end : nil)
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

    /// The end of a year of two figures, said or written: `seventy two`, `65`; where nobody was born only what counts nothing.
    private func saidYear(after index: Int, near first: Int) -> Int? {
        let next = index + 1
        let isBirth = isNearBirth(first, index)
        if isBirth, let end = twoFigures(index) { return end }
        guard let tens = Self.tens[lower(next)], tens > 20 else { return nil }
        let unit = isMark(next + 1, "-") ? next + 2 : next + 1
        let last = Self.unitWords[lower(unit)] != nil ? unit : next
        let isOver =
            token(last + 1).map { $0.kind == .mark || Lexicon.isFunction($0.lower) } ?? true
        return isBirth || last > next && isOver ? tokens[last].end : nil
    }

    /// `dob three four eighty eight`, `my birthday is ten eleven ninety two`: day, month and year in words.
    private func spokenBirth(at index: Int) -> Int? {
        var before = index - 1
        while [":", "is", "its", "it's", "my", "on"].contains(lower(before)), index - before < 4 {
            before -= 1
        }
        guard ["dob", "birthday", "bday", "born", "birth", "birthdate"].contains(lower(before)),
            let day = said(index), (1...31).contains(day.value),
            let month = said(day.last + 1), (1...31).contains(month.value),
            min(day.value, month.value) <= 12
        else { return nil }
        if let end = spokenYear(after: month.last) { return end }
        guard Self.tens[lower(month.last + 1)] != nil, let year = said(month.last + 1) else {
            return nil
        }
        return tokens[year.last].end
    }

    /// A number up to 99 in words.
    private func said(_ index: Int) -> (last: Int, value: Int)? {
        if let value = Self.unitWords[lower(index)] ?? Self.teens[lower(index)] {
            return (index, value)
        }
        guard let tens = Self.tens[lower(index)] else { return nil }
        let next = isMark(index + 1, "-") ? index + 2 : index + 1
        if let unit = Self.unitWords[lower(next)] { return (next, tens + unit) }
        return (index, tens)
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
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    /// `Saturday the 4th`, `tues 14th`.
    private func weekday(at index: Int) -> Int? {
        let place = lower(index + 1) == "the" ? index + 2 : index + 1
        guard Self.weekdays.contains(tokens[index].lower), let day = token(place),
            day.kind == .code, !isTaken(day),
            ["st", "nd", "rd", "th"].contains(where: { day.lower.hasSuffix($0) }),
            day.count <= 4, day.lower.dropLast(2).allSatisfy(\.isNumber),
            Int(day.lower.dropLast(2)).map({ (1...31).contains($0) }) == true
        else { return nil }
        return day.end
    }
}
