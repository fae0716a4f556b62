// Names with the surname first: `O'Brien, Siobhan`, `WOJCIECHOWSKI, HALINA`, `O'Shaughnessy, TJ`.
extension Passage {
    /// `O'Brien, Siobhan`.
    mutating func reversed(_ index: Int) -> Int? {
        evidence = .reversed
        if let last = initials(behind: index) { return markName(index, last) }
        if let double = doubleReversed(index) { return double }
        guard mayBeName(index), isMark(index + 1, ","), mayBeName(index + 2),
            tokens[index + 2].isSpaced,
            !Lexicon.isCommon(tokens[index].lower) || isSurname(tokens[index].lower),
            !tokens[index + 2].isUpper || tokens[index].isUpper || isGiven(tokens[index + 2].lower)
        else { return nil }
        let (surname, given) = (tokens[index].lower, tokens[index + 2].lower)
        // "Kim, Soo-ah"
        if isSurname(surname), isSyllablePair(index + 2) { return markName(index, index + 4) }
        let isStart =
            beginsSentence(index) || [":", "|", "name", "patient"].contains(lower(index - 1))
        if let phrase = phrase(before: index), Self.certain.contains(phrase),
            !Lexicon.isCommon(given), isMark(index + 3, ",") || !isEponym(index, index)
        {
            return markName(index, nameEnd(index + 2, max: 2))
        }
        let isRecord =
            index == 0 && !Lexicon.isCommon(surname) && !Lexicon.isCommon(given)
            && !Lexicon.cities.contains(surname)
            && (token(index + 3).map { isTaken($0) || $0.lower == "(" || $0.lower == "/" } ?? false)
        // "label found: Kim, Soo-jin 04/04/60"
        let end = nameEnd(index + 2, max: 2)
        if isSurname(surname), beginsSentence(index), !Lexicon.isCommon(given),
            let fact = token(end + 1), isTaken(fact),
            [.date, .recordNumber].contains(kindsByStart[fact.start])
        {
            return markName(index, end)
        }
        if isRecord, !isEponym(index, index) { return markName(index, nameEnd(index + 2, max: 2)) }
        guard isGiven(given) || Lexicon.wordNames.contains(given) && isSurname(surname),
            isSurname(surname) || !isGiven(surname) && isStart,
            !isEponym(index, index)
        else { return nil }
        return markName(index, nameEnd(index + 2, max: 2))
    }

    /// `O'Shaughnessy-Lim, TJ`: a surname, a comma and the initials of given names.
    private func initials(behind index: Int) -> Int? {
        var last = index
        if isMark(index + 1, "-"), !tokens[index + 1].isSpaced, mayBeName(index + 2) { last += 2 }
        guard mayBeName(index), beginsSentence(index), isMark(last + 1, ","),
            let letters = token(last + 2), letters.kind == .word, letters.isUpper, letters.isSpaced,
            letters.count <= 2,
            !["md", "rn", "np", "pa", "do", "iv", "im", "gp", "ok", "er", "ed"]
                .contains(letters.lower), Lexicon.nameLikeness(tokens[index].lower) > 1,
            isSurname(tokens[index].lower) || last > index || isOdd(index)
        else { return nil }
        let next = token(last + 3)
        return next == nil || next?.kind == .number || next?.kind == .code || isParted(last + 2)
            ? last + 2 : nil
    }

    /// `Vasquez-Romero, Ximena`: a surname of two parts.
    private func isDouble(_ index: Int) -> Bool {
        guard mayBeName(index), isMark(index + 1, "-"), !tokens[index + 1].isSpaced,
            mayBeName(index + 2), !tokens[index + 2].isSpaced, isMark(index + 3, ",")
        else { return false }
        return !Lexicon.isCommon(lower(index)) || isSurname(lower(index))
    }

    private mutating func doubleReversed(_ index: Int) -> Int? {
        guard isDouble(index), mayBeName(index + 4), tokens[index + 4].isSpaced,
            !Lexicon.isCommon(lower(index + 4)),
            isGiven(lower(index + 4)) || isSurname(lower(index)) || isSurname(lower(index + 2)),
            !isEponym(index, index + 2)
        else { return nil }
        return markName(index, nameEnd(index + 4, max: 2))
    }

    /// `pt WOJCIECHOWSKI, HALINA`, `DE LA CRUZ, Maria`: a surname in capitals, a comma, a given name.
    mutating func shouted(_ index: Int) -> Int? {
        evidence = .shouted
        var last = index
        while Lexicon.particles.contains(lower(last)), tokens[last].isUpper, last - index < 3 {
            last += 1
        }
        guard let surname = token(last), surname.kind == .word, surname.isUpper,
            surname.count > 3 || last > index,
            !isTaken(surname), !Lexicon.isCommon(surname.lower), isMark(last + 1, ","),
            let given = token(last + 2), given.kind == .word, given.isCapital, given.isSpaced,
            given.count > 2,
            !Lexicon.isCommon(given.lower) || isGiven(given.lower), !isTaken(given)
        else { return nil }
        let isCued =
            ["patient", "pt", "name", ":", "|", "re"].contains(lower(index - 1)) || index == 0
        guard isCued || isGiven(given.lower) || !given.isUpper && beginsSentence(index) else {
            return nil
        }
        return markName(index, given.isUpper ? last + 2 : nameEnd(last + 2, max: 2))
    }

    /// `shauna kelleher 02-11-97 need my repeat`: two words at the beginning and a date behind them.
    mutating func heading(_ index: Int) -> Int? {
        evidence = .heading
        guard index == 0, let first = token(0), let second = token(1), let date = token(2),
            kindsByStart[date.start] == .date,
            first.kind == .word, second.kind == .word, !isTaken(first), !isTaken(second),
            first.count > 2, second.count > 2, date.kind == .number,
            !Lexicon.isCommon(first.lower) || isGiven(first.lower), !Lexicon.isCommon(second.lower),
            !Lexicon.isFunction(second.lower), Lexicon.months[second.lower] == nil,
            // "scan booked 31-Mar-2026"
            !Self.handled.contains(second.lower)
        else { return nil }
        return markName(0, 1)
    }
}
