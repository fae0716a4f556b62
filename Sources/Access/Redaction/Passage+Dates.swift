// Dates with a day or a month; a year alone may stay (45 CFR 164.514(b)(2)(i)(C)).
extension Passage {
    mutating func findDates() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let shaped =
                numericDate(at: index) ?? joinedDate(at: index) ?? fusedDate(at: index)
                ?? monthAndYear(at: index) ?? writtenDate(at: index)
            let told =
                shaped ?? cuedDate(at: index) ?? toldDay(at: index) ?? notedDay(at: index)
                ?? dottedDay(at: index)
            if let end = told ?? cuedDay(at: index) ?? dashedDay(at: index) ?? countedDay(at: index)
            {
                mark(tokens[index].start, end, .date)
            }
        }
        findOtherDays()
    }

    /// `Adm 11/28, closed 11/29`: where one day is written so, others are.
    private mutating func findOtherDays() {
        let hasDay = spans.contains { span in
            span.kind == .date && span.end - span.start <= 8
                && scalars[span.start..<span.end].contains("/")
        }
        guard hasDay else { return }
        for index in tokens.indices where isMark(index + 1, "/") && !isTaken(tokens[index]) {
            guard let first = number(index), let second = number(index + 2),
                tokens[index].count <= 2, tokens[index + 2].count <= 2, tokens[index].isSpaced,
                !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced,
                !isTaken(tokens[index + 2]), isDayAndMonth(first, second), second > 2,
                ![4, 5, 6, 7, 8, 10, 12, 15, 20, 24, 30].contains(second),
                !isUnitBehind(index + 2), !isMark(index + 3, "/"), lower(index + 3) != "of",
                !(1...6).contains(where: { Self.scores.contains(lower(index - $0)) })
            else { continue }
            mark(tokens[index].start, tokens[index + 2].end, .date)
        }
    }

    // MARK: In digits

    /// `2024-11-19`, `04/12/1981`, `9.6.2017`, `17-08-64`.
    private func numericDate(at index: Int) -> Int? {
        guard let first = number(index), let separator = token(index + 1),
            let second = number(index + 2),
            isMark(index + 3, separator.lower), let last = token(index + 4),
            ["-", "/", ".", "–"].contains(separator.lower)
        else { return nil }
        for offset in 1...4 where tokens[index + offset].isSpaced { return nil }
        if let before = token(index - 1), before.end == tokens[index].start,
            [".", "/", "-"].contains(before.lower), token(index - 2)?.kind == .number,
            kindsByEnd[before.start] != .date
        {
            return nil
        }
        if separator.lower == ".",
            ["v", "version", "ver", "release", "build", "firmware", "fw", "revision", "rev"]
                .contains(lower(isMark(index - 1, ".") ? index - 2 : index - 1))
        {
            return nil
        }
        let width = tokens[index].count
        // `2024-11-19T10:30` is one word from the day on.
        let text = last.lower
        let third = Int(String(text.prefix { $0.isNumber })) ?? -1
        let isTimed = last.kind == .code && text.dropFirst(2).first == "t"
        guard last.kind == .number || isTimed else { return nil }
        let isPlain = !isMark(index + 5, separator.lower) || tokens[index + 5].isSpaced
        guard isPlain || separator.lower == "-" || separator.lower == "." else { return nil }
        if width == 4, (1800...2200).contains(first), isDayAndMonth(second, third) {
            return isTimed ? last.start + 2 : last.end
        }
        guard !isTimed, width <= 2, tokens[index + 2].count <= 2, isDayAndMonth(first, second)
        else { return nil }
        let isYear = last.count == 4 && (1800...2200).contains(third)
        let isShortYear = last.count == 2 && isPlain
        return isYear || isShortYear ? last.end : nil
    }

    /// `03/2019`.
    private func monthAndYear(at index: Int) -> Int? {
        guard let month = number(index), (1...12).contains(month), tokens[index].count == 2,
            isMark(index + 1, "/"), !tokens[index + 1].isSpaced, let year = number(index + 2),
            tokens[index + 2].count == 4, !tokens[index + 2].isSpaced, (1900...2099).contains(year),
            !isMark(index - 1, "/"), !isMark(index + 3, "/")
        else { return nil }
        return tokens[index + 2].end
    }

    /// `discharged the 9th`: an ordinal that nothing follows which it could count.
    private func cuedDay(at index: Int) -> Int? {
        guard isOrdinal(index), let day = day(index), lower(index - 1) == "the" else { return nil }
        let isCued =
            [
                "admitted", "discharged", "on", "since", "until", "till", "til", "by", "seen",
                "due", "before", "after",
            ]
            .contains(lower(index - 2))
            // "appointment is the 11th"
            || ["is", "was", "for", "from", "to"].contains(lower(index - 2))
                && (3...5).contains { Self.occasions.contains(lower(index - $0)) }
        let isOver =
            token(index + 1).map { $0.kind == .mark || ["and", "at"].contains($0.lower) } ?? true
        // "on the 21st they took it out", but "on the 2nd one"
        let isSentence =
            Lexicon.isFunction(lower(index + 1))
            && !["of", "one", "or", "to", "time"].contains(lower(index + 1))
        guard isCued && (isOver || isSentence && day > 4) || day > 12 && isBetweenDays(index)
        else { return nil }
        return tokens[index].end
    }

    /// `the 24th and the 26th are fine`: two of them.
    private func isBetweenDays(_ index: Int) -> Bool {
        let isFirst = lower(index + 1) == "and" && lower(index + 2) == "the"
        let isSecond = lower(index - 2) == "and" && lower(index - 4) == "the"
        func isHigh(_ index: Int) -> Bool { isOrdinal(index) && (day(index) ?? 0) > 12 }
        return isFirst && isHigh(index + 3)
            || isSecond && isOrdinal(index - 3) && Lexicon.isFunction(lower(index + 1))
    }

    private func isDayAndMonth(_ left: Int, _ right: Int) -> Bool {
        ((1...12).contains(left) && (1...31).contains(right))
            || ((1...31).contains(left) && (1...12).contains(right))
    }

    /// `03-Nov-2025`, `Nov/3/25`, `2025.Nov.03`.
    private func joinedDate(at index: Int) -> Int? {
        guard let separator = token(index + 1), ["-", "/", "."].contains(separator.lower),
            isMark(index + 3, separator.lower), token(index + 2) != nil, let last = token(index + 4)
        else { return nil }
        for offset in 1...4 where tokens[index + offset].isSpaced { return nil }
        let parts = [index, index + 2, index + 4].map { tokens[$0] }
        guard parts.filter({ Lexicon.months[$0.lower] != nil }).count == 1,
            Lexicon.months[last.lower] == nil,
            parts.allSatisfy({
                $0.kind == .number && $0.count <= 4 || Lexicon.months[$0.lower] != nil
            })
        else { return nil }
        return last.end
    }

    /// `03NOV2025`, `3nov25`.
    private func fusedDate(at index: Int) -> Int? {
        let token = tokens[index]
        // `20251112T140000Z`: the day of it.
        if token.kind == .code, token.count >= 13, token.lower.dropFirst(8).first == "t",
            let year = Int(token.lower.prefix(4)), (1900...2099).contains(year),
            let month = Int(token.lower.dropFirst(4).prefix(2)),
            let day = Int(token.lower.dropFirst(6).prefix(2)), (1...12).contains(month),
            (1...31).contains(day)
        {
            return token.start + 8
        }
        guard token.kind == .code, (6...9).contains(token.count) else { return nil }
        let day = token.lower.prefix { $0.isNumber }
        let rest = token.lower.dropFirst(day.count)
        let month = rest.prefix { !$0.isNumber }
        let year = rest.dropFirst(month.count)
        guard (1...2).contains(day.count), (1...31).contains(Int(day) ?? 0), month.count == 3,
            Lexicon.months[String(month)] != nil, year.count == 2 || year.count == 4,
            year.allSatisfy(\.isNumber)
        else { return nil }
        return token.end
    }

    // MARK: In words

    /// `12 Jan`, `the 3rd of March 2024`, `March 3rd, 2024`, `12–15 May`, `May 2024`.
    private func writtenDate(at index: Int) -> Int? {
        if day(index) != nil {
            var next = index + 1
            if let mark = token(next), ["-", "–", "/"].contains(mark.lower), day(next + 1) != nil {
                next += 2
            } else if ["and", "or", "to", "&"].contains(lower(next)), day(next + 1) != nil {
                next += 2
            }
            if ["of", "de", "."].contains(lower(next)),
                lower(next) != "." || isMonth(next + 1, nearDay: true)
            {
                next += 1
            }
            guard isMonth(next, nearDay: true) else { return nil }
            if ["may", "march", "mar", "sun"].contains(lower(next)), !tokens[next].isCapital,
                !isOrdinal(index), lower(next - 1) != "of",
                year(after: next) == nil, !Self.leads.contains(lower(index - 1)),
                !Self.weekdays.contains(lower(index - 1)), !isNearBirth(index, next),
                !isBesideDay(index, next)
            {
                return nil
            }
            return year(after: next) ?? shortYear(next) ?? monthEnd(next)
        }
        guard isMonth(index, nearDay: false) else { return nil }
        var next = index + 1
        if isMark(next, "."), token(next + 1)?.kind != .word { next += 1 }
        if lower(next) == "the" { next += 1 }
        if day(next) != nil, !isUnitBehind(next) {
            var last = next
            if let mark = token(next + 1), ["-", "–"].contains(mark.lower), day(next + 2) != nil {
                last = next + 2
            }
            let isLower = !tokens[index].isCapital
            let isRisky = ["may", "march", "mar"].contains(lower(index)) && isLower
            if isRisky, !isOrdinal(next), year(after: last) == nil, !isNearBirth(index, last),
                !["on", "since", "until", "till", "by"].contains(lower(index - 1))
            {
                return nil
            }
            return year(after: last) ?? (isNearBirth(index, last) ? twoFigures(last) : nil)
                ?? tokens[last].end
        }
        return year(after: index)
    }

    /// `first jab 4 april second 2 may`: where another day stands, and no verb behind.
    private func isBesideDay(_ first: Int, _ month: Int) -> Bool {
        let isOver =
            token(month + 1)
            .map {
                $0.kind == .mark && $0.lower != "'"
                    || ["and", "to", "at", "for", "or", "till", "til", "in"].contains($0.lower)
            } ?? true
        return isOver && tokens[first].count <= 2
            && spans.suffix(8)
                .contains { span in
                    span.kind == .date && span.end <= tokens[first].start
                        && scalars[span.start..<span.end].contains(where: Self.isLetter)
                }
    }

    /// Behind these a number and `may` or `march` are a day.
    private static let leads: Set<String> = [
        "on", "dob", "from", "since", "until", "till", "til", "by", "before", "after", "dated",
        "born",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    /// `10 Nov 24`: two figures right behind the month that count nothing.
    private func shortYear(_ month: Int) -> Int? {
        if isNearBirth(month - 1, month), let end = twoFigures(month) { return end }
        guard tokens[month].isCapital, let year = token(month + 1), year.kind == .number,
            year.count == 2, year.start == tokens[month].end + 1,
            let value = number(month + 1), (15...45).contains(value) || (50...99).contains(value),
            !isUnitBehind(month + 1), !isMark(month + 2, ":"),
            token(month + 2).map({ $0.kind == .mark || !$0.lower.hasPrefix("h") }) ?? true
        else { return nil }
        return year.end
    }

    private func monthEnd(_ index: Int) -> Int { tokens[index].end }

    private func isMonth(_ index: Int, nearDay: Bool) -> Bool {
        guard let token = token(index), token.kind == .word, !isTaken(token),
            Lexicon.months[token.lower] != nil
                || token.lower == "mayo" && lower(index - 1) == "de"
        else { return false }
        return token.isCapital || token.count > 3 || nearDay || token.lower != "mar"
    }

    /// A day of the month in a token: `3`, `3rd`, `31st`.
    private func day(_ index: Int) -> Int? {
        guard let token = token(index), token.kind == .number || token.kind == .code,
            !isTaken(token)
        else { return nil }
        let digits = token.lower.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let value = Int(digits), (1...31).contains(value)
        else { return nil }
        let ending = token.lower.dropFirst(digits.count)
        guard ending.isEmpty || ["st", "nd", "rd", "th"].contains(ending) else { return nil }
        if let before = self.token(index - 1), before.end == token.start,
            [".", "/"].contains(before.lower)
        {
            return nil
        }
        // "3:15" is a time.
        if isMark(index + 1, ":") && (self.token(index + 2).map { !$0.isSpaced } ?? false)
            || isMark(index + 1, ".") && self.token(index + 2)?.kind == .number
                && !tokens[index + 2].isSpaced
        {
            return nil
        }
        return value
    }

    private func isOrdinal(_ index: Int) -> Bool { token(index)?.kind == .code }

    private func isUnitBehind(_ index: Int) -> Bool {
        let next = lower(index + 1)
        return (Lexicon.units.contains(next) && next != "in" && next != "at" && next != "st")
            || next == "%" || next == "/"
    }

    /// The end of a year behind a token, a comma or apostrophe between them allowed.
    private func year(after index: Int) -> Int? {
        var next = index + 1
        if isMark(next, ",") || isMark(next, ".") || ["of", "de"].contains(lower(next)) {
            next += 1
        }
        if isMark(next, "'") || isMark(next, "’") {
            guard let token = token(next + 1), token.kind == .number, token.count == 2 else {
                return nil
            }
            return token.end
        }
        guard let token = token(next), let value = number(next), token.count == 4,
            (1800...2200).contains(value)
        else { return nil }
        return token.end
    }

    // MARK: After a word that asks for one

    private static let occasions: Set<String> = [
        "appointment", "appt", "op", "operation", "surgery", "scan", "visit", "clinic", "birthday",
        "date", "admission", "discharge", "stitches", "delivery", "review", "referral",
    ]

    /// `for 3/11 to 7/11`: two of them with `to`, `until` or `and` between.
    private func isPeriod(_ index: Int) -> Bool {
        func isDay(_ index: Int) -> Bool {
            guard let left = number(index), let right = number(index + 2), isMark(index + 1, "/")
            else { return false }
            return isDayAndMonth(left, right) && tokens[index].count <= 2
                && tokens[index + 2].count <= 2
        }
        let joints = ["to", "until", "till", "and", "through"]
        let isBetween = ["for", "from", "between"]
        return joints.contains(lower(index + 3)) && isDay(index + 4)
            && isBetween.contains(lower(index - 1))
            || joints.contains(lower(index - 1)) && isDay(index - 4)
                && isBetween.contains(lower(index - 5))
    }

    /// `9/11 was my op date`, `23/11 stitches out`: what was on that day stands behind it.
    private func isOccasion(_ index: Int) -> Bool {
        (1...4).contains { Self.occasions.contains(lower(index + $0)) }
    }

    /// `Next INR 5/12`: what is to come has a day.
    private func isPlanned(_ index: Int) -> Bool {
        (1...3)
            .contains {
                ["next", "booked", "rebooked", "recheck", "repeat", "scheduled", "postponed"]
                    .contains(lower(index - $0))
            }
    }

    /// How many numbers are out of ten: a diary of pain has several.
    private func scoresOfTen(around index: Int) -> Int {
        (max(0, index - 40)..<min(tokens.count, index + 40))
            .count {
                lower($0) == "10" && isMark($0 - 1, "/") && number($0 - 2).map { $0 <= 10 } == true
            }
    }

    /// `6/12 review` where `3/52` stands too: months, weeks and days as prescriptions have them.
    private func isDuration(_ index: Int) -> Bool {
        if lower(index + 2) == "10", scoresOfTen(around: index) > 2 { return true }
        // "5/7 augmentin": so long a course.
        if ["7", "12", "52"].contains(lower(index + 2)),
            Lexicon.brands.contains(lower(index + 3)) || Lexicon.isSubstance(lower(index + 3))
                || Lexicon.isMedicalByForm(lower(index + 3))
                || ["hx", "history", "course", "augmentin", "penicillin", "of"]
                    .contains(lower(index + 3))
        {
            return true
        }
        guard ["7", "12", "52"].contains(lower(index + 2)) else { return false }
        // "recheck in 3/7"
        if ["in", "for", "x", "every"].contains(lower(index - 1)) { return true }
        for other in max(0, index - 40)..<min(tokens.count, index + 40)
        where lower(other) == "52" && isMark(other - 1, "/") { return true }
        return false
    }

    private static let birth: Set<String> = [
        "dob", "d.o.b", "born", "birth", "birthdate", "birthday",
    ]
    private static let cues: Set<String> = [
        "on", "dated", "since", "until", "till", "til", "by", "due", "from", "appt", "appointment",
        "seen", "opd", "opa", "tci", "meeting", "coming", "trache", "extubated", "intubated",
        "before", "after", "between", "dob", "discharged", "admitted", "surgery", "labs", "bloods",
        "implanted", "visit", "clinic", "adm", "dc", "mva", "rtc", "doi", "dos", "lmp", "edd",
        "admit",
        "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
        "review", "born", "recert", "cancel", "rec'd", "received", "follow", "rebook", "expires",
    ]
    private static let scores: Set<String> = [
        "pain", "scale", "score", "rated", "rate", "ranked", "murmur", "strength", "power", "grade",
        "bp", "legs", "arms", "limbs", "grip", "flexion", "extension", "motor", "goal", "goals",
        "target", "bipap", "niv", "ipap",
    ]

    /// Whether `7/10` counts points, or stands for months or weeks.
    func isScore(_ index: Int) -> Bool {
        [5, 7, 10, 52].contains(number(index + 2) ?? 0) && scoresOfTen(around: index) > 0
            || isDuration(index) || lower(index + 3) == "of"
            || (1...6).contains { Self.scores.contains(lower(index - $0)) }
            || (1...8).contains { Self.sights.contains(lower(index - $0)) }
    }

    /// `eyes are 6/9 and 6/12`: how well somebody sees.
    private static let sights: Set<String> = ["eyes", "eye", "vision", "acuity", "eyesight"]

    /// `dob 04121981`, `on 3/14`.
    private func cuedDate(at index: Int) -> Int? {
        guard let value = token(index), value.kind == .number, !isTaken(value) else { return nil }
        var before = index - 1
        while [":", "is", "was", "of", "date", "on", ".", "="].contains(lower(before)),
            index - before < 4
        {
            if lower(before) == "on" { break }
            before -= 1
        }
        // "dob 1 1 1950"
        if Self.birth.contains(lower(before)) || Self.birth.contains(lower(before - 1)),
            let day = number(index), let month = number(index + 1), let year = token(index + 2),
            value.count <= 2, tokens[index + 1].count <= 2, year.kind == .number,
            year.count == 2 || year.count == 4, isDayAndMonth(day, month),
            !isTaken(tokens[index + 1]), !isTaken(year)
        {
            return year.end
        }
        if Self.birth.contains(lower(before))
            || lower(before) == "on" && Self.birth.contains(lower(before - 1)),
            [6, 8].contains(value.count)
        {
            return value.end
        }
        // "letter to follow 23-01", "Next 30.06": with a zero before a figure.
        let isDashed =
            (isMark(index + 1, "-") || isMark(index + 1, "."))
            && (lower(index).hasPrefix("0") || lower(index + 2).hasPrefix("0"))
            && value.count == 2 && token(index + 2)?.count == 2
        guard let first = number(index), isMark(index + 1, "/") || isDashed,
            let second = number(index + 2), value.count <= 2,
            !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced, tokens[index + 2].count <= 2,
            Self.cues.contains(lower(index - 1)) || isOccasion(index + 2) || isPeriod(index)
                || isPlanned(index),
            isDayAndMonth(first, second),
            first > 1 || second > 4,
            !isUnitBehind(index + 2), lower(index + 3) != "of", !isMark(index + 3, "/"),
            !isDuration(index)
        else { return nil }
        for offset in 1...6 where Self.scores.contains(lower(index - offset)) { return nil }
        return tokens[index + 2].end
    }
}
