// Names whose parts marks divide are one stretch: `Osterhout, Delphine`, `Ernesto "Neto" Baca`.
extension Passage {
    /// Joins what marks divide within one name.
    mutating func joinDivided() {
        let names = spans.filter { $0.kind == .name }.sorted { $0.start < $1.start }
        guard names.count > 1 else { return }
        let gaps = nicknames() + reversals(names)
        guard !gaps.isEmpty else { return }
        var isGap = [Bool](repeating: false, count: scalars.count)
        for gap in gaps { for place in gap { isGap[place] = true } }
        var parts: [Redactor.Span] = []
        var wholes: [(start: Int, end: Int)] = []
        var index = 0
        while index < names.count {
            var last = index
            while last + 1 < names.count,
                (names[last].end..<names[last + 1].start).allSatisfy({ isGap[$0] })
            { last += 1 }
            if last > index {
                parts += names[index...last]
                wholes.append((names[index].start, names[last].end))
            }
            index = last + 1
        }
        unmark(parts)
        for whole in wholes { mark(whole.start, whole.end, .name) }
    }

    private static let quotes: Set<String> = ["\"", "“", "”", "‘", "’", "'"]

    /// `Ernesto "Neto" Baca`: what stands between a given name and a surname, and is what somebody is called.
    private func nicknames() -> [Range<Int>] {
        tokens.indices.compactMap { index in
            guard tokens[index].kind == .mark, tokens[index].isSpaced,
                Self.quotes.contains(tokens[index].lower), isNameEnd(index - 1),
                let called = token(index + 1), called.kind == .word, called.isCapital,
                !called.isSpaced, let close = token(index + 2), !close.isSpaced,
                Self.quotes.contains(close.lower), let surname = token(index + 3),
                surname.isSpaced, surname.isCapital, kindsByStart[surname.start] == .name
            else { return nil }
            return tokens[index - 1].end..<surname.start
        }
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "dear", "thanks", "regards", "cheers", "and", "or", ",", "&",
    ]

    /// `Osterhout, Delphine, 39w1d`, `SALAZAR-WYNN,TOBIN`: what parts a surname from a given name behind it.
    private func reversals(_ names: [Redactor.Span]) -> [Range<Int>] {
        zip(names, names.dropFirst())
            .compactMap { left, right in
                guard right.start - left.end <= 2, scalars[left.end] == ",",
                    let comma = firstToken(from: left.end),
                    let first = firstToken(from: left.start),
                    isSurnameFirst(first, comma: comma),
                    let last = lastToken(to: right.end), isListEnd(last)
                else { return nil }
                return left.end..<right.start
            }
    }

    private func isSurnameFirst(_ first: Int, comma: Int) -> Bool {
        let (surname, given) = (tokens[comma - 1], tokens[comma + 1])
        // One word, or several that hyphens and particles join.
        let isOne = (first..<comma)
            .allSatisfy {
                $0 == first || isMark($0, "-") || isMark($0 - 1, "-")
                    || Lexicon.particles.contains(lower($0 - 1))
            }
        let isSurnameLike =
            isSurname(surname.lower) || Lexicon.wordSurnames.contains(surname.lower)
            || !isGiven(surname.lower)
        let isGivenLike =
            isGiven(given.lower) || Lexicon.wordNames.contains(given.lower)
            || !isSurname(given.lower) && !given.isPossessive
        guard isOne, isSurnameLike, isGivenLike, !given.isPossessive, surname.isCapital,
            given.isCapital, surname.lower != given.lower, !Lexicon.brands.contains(given.lower),
            !isGiven(surname.lower) || isSurname(surname.lower), !isOfSeveral(first),
            given.isSpaced || given.isUpper && surname.isUpper,
            !Self.greetings.contains(lower(first - 1))
        else { return false }
        let title = isMark(first - 1, ".") ? lower(first - 2) : lower(first - 1)
        return !Lexicon.titles.contains(title) && !Lexicon.capitalTitles.contains(title)
    }

    private static let several: Set<String> = [
        "sons", "daughters", "twins", "kids", "children", "brothers", "sisters", "parents", "both",
        "drs", "nurses", "boys", "girls", "siblings", "friends", "present", "attended", "attendees",
        "apologies", "cc",
    ]

    /// `sons Hovsep, Raffi`: what stands before speaks of more than one.
    private func isOfSeveral(_ first: Int) -> Bool {
        (1...2).contains { Self.several.contains(lower(first - $0)) }
    }

    /// Whether no further name follows, nor what its bearer does: then a comma parts two people.
    private func isListEnd(_ last: Int) -> Bool {
        guard let next = token(last + 1) else { return true }
        if next.kind == .word {
            return next.isUpper && next.count > 1 || isTaken(next)
                || next.lower == "w" && isMark(last + 2, "/")
        }
        guard [",", "&", "/"].contains(next.lower) else { return true }
        return token(last + 2).map { kindsByStart[$0.start] != .name } ?? true
    }
}
