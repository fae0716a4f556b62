// Ages over 89 that a sex beside them tells: `(93F)`, `98/M`, `mum (f, 93)`, `93 yr F`, `a 95 M`.
extension Passage {
    private static let sexes: Set<String> = ["m", "f", "male", "female"]
    private static let years: Set<String> = ["yr", "yrs", "year", "years", "y", "yo"]
    /// Words of measures that say where somebody lies, too.
    private static let whereabouts: Set<String> = [
        "room", "bed", "ward", "unit", "day", "days", "count", "pain",
    ]
    /// Before these `F` is a degree.
    private static let climates: Set<String> = [
        "outside", "inside", "outdoors", "indoors", "today", "weather", "heat", "hot", "water",
        "degrees", "day", "days", "fever", "temp", "temperature", "oral", "tympanic",
    ]

    /// Behind these a letter is a degree or a metre, beside the words for measures.
    private static let measured: Set<String> = [
        "t", "wt", "ht", "car", "outside", "inside", "weather", "water", "oven",
    ]

    /// Whether the digits that a token begins with are an age, by the sex that stands in it or beside it.
    func isAgeOfSex(_ index: Int, _ value: Int) -> Bool {
        if tokens[index].kind == .code {
            return isJoinedToSex(index, value) && !isBehindMeasure(index)
        }
        if isSlashedToSex(index) { return true }
        if let sex = sexInFront(of: index) { return !isBehindMeasure(sex) }
        return isBeforeSex(index, value) && !isBehindMeasure(index)
    }

    /// `F/93`, `98/M`; small behind it also a minute: `pulse 93/m`.
    private func isSlashedToSex(_ index: Int) -> Bool {
        if isMark(index - 1, "/"), !tokens[index].isSpaced, !tokens[index - 1].isSpaced,
            let sex = token(index - 2), Self.sexes.contains(sex.lower),
            sex.isSpaced || ["(", ":", "."].contains(lower(index - 3))
        {
            return !isFraction(index)
        }
        guard isMark(index + 1, "/"), !tokens[index + 1].isSpaced, let sex = token(index + 2),
            !sex.isSpaced, Self.sexes.contains(sex.lower),
            tokens[index].isSpaced || isMark(index - 1, "(") || isMark(index - 1, ",")
        else { return false }
        return sex.isCapital || !isBehindMeasure(index)
    }

    /// The sex of `(f, 93)`, `(M 93)`, `, f, 93,`: between marks, right in front of a number.
    private func sexInFront(of index: Int) -> Int? {
        let sex = isMark(index - 1, ",") ? index - 2 : index - 1
        guard Self.sexes.contains(lower(sex)), isMark(sex - 1, "(") || isMark(sex - 1, ","),
            tokens[index].isSpaced || isMark(sex - 1, "("), !isFraction(index),
            token(index + 1).map({ [")", ",", ";"].contains($0.lower) }) ?? true
        else { return nil }
        return sex
    }

    /// `(93F)`, `pt 93M`, `91F, lives alone`: digits and a letter alone, or before a mark or a word.
    private func isJoinedToSex(_ index: Int, _ value: Int) -> Bool {
        let token = tokens[index]
        guard token.lower.hasSuffix("f") || token.lower.hasSuffix("m"),
            token.lower.dropLast().allSatisfy(\.isNumber), !isFraction(index)
        else { return false }
        let isSomebodys = isSomebody(index - 1) || isMark(index - 1, "(") && isSomebody(index - 2)
        return (token.isUpper || isSomebodys)
            && isLikelySex(token.lower.hasSuffix("f"), value, index)
            && (isSomebodys || isBegun(index))
    }

    /// `93 yr F`, `93 female`, `(93, f)`, `a 95 M with cough`.
    private func isBeforeSex(_ index: Int, _ value: Int) -> Bool {
        var place = index + 1
        let isOfYears = Self.years.contains(lower(place))
        if isOfYears { place += 1 }
        let isParted = isMark(place, ",")
        if isParted { place += 1 }
        guard let sex = token(place), sex.isSpaced, Self.sexes.contains(sex.lower),
            !isFraction(place)
        else { return false }
        // "93 female patients" are many.
        if sex.count > 1, token(place + 1)?.lower.hasSuffix("s") == true { return false }
        if isOfYears { return true }
        guard isBegun(index) else { return false }
        if isParted { return token(place + 1).map { $0.kind == .mark } ?? true }
        return sex.count > 1
            || sex.isUpper && isLikelySex(sex.lower == "f", value, place)
    }

    /// Whether a letter behind a number is no degree and no metre, by the number and by the word that follows.
    private func isLikelySex(_ isDegree: Bool, _ value: Int, _ letter: Int) -> Bool {
        if isDegree, Self.climates.contains(lower(letter + 1)) { return false }
        return value < (isDegree ? 97 : 100) || Self.arrivals.contains(lower(letter + 1))
    }

    /// Whether a number begins a sentence, a line or brackets, or stands behind somebody.
    private func isBegun(_ index: Int) -> Bool {
        if isMark(index - 1, "(") { return true }
        guard tokens[index].isSpaced else { return false }
        // "90 - 93 F"
        if ["-", "–", "/"].contains(lower(index - 1)), number(index - 2) != nil { return false }
        if isMark(index - 1, ",") { return isSomebody(index - 2) }
        return beginsSentence(index) || isParted(index - 1) || isSomebody(index - 1)
            || ["a", "an"].contains(lower(index - 1))
    }

    private func isSomebody(_ index: Int) -> Bool {
        Lexicon.relations.contains(lower(index)) || isOlden(index)
    }

    /// Whether digits or a sign follow without a blank, so that a number goes on.
    private func isFraction(_ index: Int) -> Bool {
        guard let next = token(index + 1), !next.isSpaced else { return false }
        return next.kind != .mark || ["/", "%", "°", "-", "="].contains(next.lower)
            || [".", ","].contains(next.lower) && token(index + 2)?.kind == .number
                && token(index + 2)?.isSpaced == false
    }

    /// Whether a measure or degrees stand close before a token, in its line: `weight 93 M`, `34C (93F)`.
    private func isBehindMeasure(_ index: Int) -> Bool {
        for place in stride(from: index - 1, through: index - 3, by: -1) {
            guard let word = token(place), !isParted(place) else { return false }
            if Self.measured.contains(word.lower)
                || isMeasureWord(place) && !Self.whereabouts.contains(word.lower)
                || word.kind == .code && word.lower.hasSuffix("c") || word.lower == "°"
            {
                return true
            }
        }
        return false
    }
}
