// What the weights alone may not take out: words of the dictionary, short forms of the ward, what rules know to be nobody.
extension Passage {
    /// Above this a small word of the dictionary is somebody all the same.
    private static let sureOfDictionary = 3.0

    /// `lovey`, `tracker`: a word of the dictionary in small letters, or with a capital where every word has one.
    private func isWordOfDictionary(_ index: Int) -> Bool {
        let word = tokens[index]
        guard !word.isCapital || isAmongCapitals(index), !word.isPossessive, !isGiven(word.lower),
            !isSurname(word.lower), !Lexicon.wordNames.contains(word.lower),
            !Lexicon.cities.contains(word.lower),
            !isMark(index + 1, "-") || tokens[index + 1].isSpaced
        else { return false }
        // "mrs teale", "grandma yer": somebody is spoken of.
        let before = lower(isMark(index - 1, ".") ? index - 2 : index - 1)
        return !Lexicon.titles.contains(before) && !Lexicon.capitalTitles.contains(before)
            && !Lexicon.relations.contains(before) && !Lexicon.family.contains(before)
            && (Lexicon.isDictionaryWord(word.lower) || isNoNameBySpelling(word))
    }

    /// `LEFT VENTRICULAR WALL`: a word in capitals beside another, so that its own say nothing.
    private func isAmongCapitals(_ index: Int) -> Bool {
        let word = tokens[index]
        guard word.isUpper, word.count > 3, !Lexicon.wordSurnames.contains(word.lower) else {
            return false
        }
        return [index - 1, index + 1]
            .contains { place in
                guard let other = token(place), other.kind == .word, other.isUpper, other.count > 1
                else { return false }
                return Lexicon.isCommon(other.lower) || Lexicon.isFunction(other.lower)
                    || Lexicon.isDictionaryWord(other.lower) || isNoNameBySpelling(other)
            }
    }

    /// `tachycardic`, `vm`: no name is spelled so, or staff write it short.
    private func isNoNameBySpelling(_ word: Token) -> Bool {
        if Lexicon.shorthand.contains(word.lower) { return true }
        if word.count <= 4, !word.lower.contains(where: { "aeiouy".contains($0) || !$0.isASCII }) {
            return true
        }
        return word.count > 5 && Lexicon.nameLikeness(word.lower) <= -2
            && !Lexicon.isCountedGiven(word.lower) && !Lexicon.isCountedSurname(word.lower)
    }

    /// `Await histology`, `1) Large hernia`: an everyday word that begins a sentence or a row of a list.
    private func isOpening(_ index: Int) -> Bool {
        let word = tokens[index]
        guard word.isCapital, !word.isUpper, !word.isPossessive,
            beginsSentence(index) || isMark(index - 1, ")") && number(index - 2) != nil,
            !Lexicon.wordNames.contains(word.lower), !isGiven(word.lower), !isSurname(word.lower)
        else { return false }
        // "Star has a lump": who does or has something is somebody.
        if let next = token(index + 1), next.kind == .word,
            next.isCapital || Lexicon.isFunction(next.lower) || doesSomething(index + 1)
                || isWilling(index + 1) || next.lower.contains("'") || next.lower.hasSuffix("s")
        {
            return false
        }
        return !Lexicon.wordSurnames.contains(word.lower)
            && (Lexicon.isCommon(word.lower) || Lexicon.isDictionaryWord(word.lower))
    }

    /// `Hope it heals`, `Mark the spot`: what somebody does or is to do.
    private func isWish(_ index: Int) -> Bool {
        ["hope", "mark", "grant", "chase", "pat", "rob", "sue", "bill", "peg", "may", "will"]
            .contains(lower(index))
            && ["it", "this", "that", "the", "you", "i", "all", "they", "we", "everything"]
                .contains(lower(index + 1))
    }

    /// `the grey Octavia`, `Major Thornton`: a car by its colour, a rank before a name.
    private func isOfThing(_ index: Int) -> Bool {
        if Self.colours.contains(lower(index - 1)), !tokens[index - 1].isCapital { return true }
        guard Self.isRank(lower(index)), let next = token(index + 1) else { return false }
        return kindsByStart[next.start] == .name && next.start == tokens[index].end + 1
    }

    /// Words for whoever or whatever it was.
    private static let indefinite: Set<String> = [
        "something", "someone", "somebody", "anything", "anyone", "anybody", "nothing", "nobody",
        "everything", "everyone", "everybody", "whatever", "whoever", "another", "neither",
        "either", "nothin", "somethin", "somewhere", "anyway", "everywhere", "half", "most",
        "several", "others", "none",
    ]

    /// Whether a word has no Latin letters; those of Vietnamese are.
    func isOfOtherScript(_ index: Int) -> Bool {
        guard let word = token(index), word.kind == .word else { return false }
        let first = scalars[word.start].value
        return first >= 0x370 && !(0x1D00...0x1EFF).contains(first)
    }

    private static let monthly: Set<String> = [
        "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid",
        "from", "during", "every", "for", "of", "to", "and",
    ]

    /// What rules know to be a thing, a place of work or a drug, whatever the weights say.
    func isSurelyNobody(_ index: Int, _ weight: Double) -> Bool {
        if things.contains(index) || isCatalogued(index) { return true }
        // A part of a longer number says nothing.
        guard tokens[index].kind == .word else { return isJoined(index) || isCount(index) }
        // Nothing was learnt of other scripts, and "α-blocker" is a drug.
        if isOfOtherScript(index) || isMark(index - 1, "-") && isOfOtherScript(index - 2) {
            return true
        }
        // "2wks n has": a letter for a word.
        if tokens[index].count == 1, !tokens[index].isCapital { return true }
        if Self.isNumberCue(lower(index)), isMark(index + 1, ":") { return true }
        // "ta, jim": who thanks, and who it is.
        if Self.closings.contains(lower(index)), !tokens[index].isCapital, isMark(index + 1, ","),
            token(index + 2).map({ kindsByStart[$0.start] == .name }) == true
        {
            return true
        }
        // "weight 93 M", "98 F": a unit or a sex.
        if ["m", "f"].contains(lower(index)), number(index - 1) != nil,
            token(index + 1).map({ kindsByStart[$0.start] != .name }) ?? true
        {
            return true
        }
        // "Something got her": an everyday word that begins a sentence.
        if weight <= 2, beginsSentence(index), tokens[index].isCapital,
            Self.indefinite.contains(lower(index))
        {
            return true
        }
        if weight <= Self.sureOfDictionary, isWordOfDictionary(index) { return true }
        if weight <= 2.5, isOpening(index) { return true }
        if weight <= 2, isWish(index) { return true }
        if weight <= Self.sureOfDictionary, isOfThing(index) { return true }
        // "in june i will travel"
        if !tokens[index].isCapital, Lexicon.months[lower(index)] != nil,
            Self.monthly.contains(lower(index - 1))
        {
            return true
        }
        // The surer the weights, the fewer of the rules stand against them.
        if isHoly(index) || isHoly(index - 1) || weight <= 4 && isPlaceName(index) { return true }
        if weight <= 2, isThing(index) || isAmongThings(index, index) { return true }
        if weight <= 1.5, isEponym(index, index) { return true }
        // People and drugs are moved from one to the other; what else is changed so is no town.
        if ["from", "to"].contains(lower(index - 1)), before(index) <= -4,
            weight <= 2.5 || !(2...6).contains(where: { lower(index - $0) == "moved" })
        {
            return true
        }
        return Lexicon.cityBeginnings.contains(lower(index - 1)) || lower(index - 1) == "royal"
            || weight <= 2 && Lexicon.eponymTails.contains(lower(index + 1))
    }
}
