// Names of people: by titles, by words that announce one, by lists, and by what stands beside them.
extension Passage {
    mutating func findNames() {
        var index = 0
        while index < tokens.count {
            let pair = tokens[index].lower + (tokens[index].isPossessive ? "'s " : " ")
            if tokens[index].isCapital, Lexicon.namedThings.contains(pair + lower(index + 1)) {
                things.formUnion([index, index + 1])
                index += 2
                continue
            }
            if isDrug(index) || isLanguage(index) {
                things.insert(index)
                index += 1
                continue
            }
            let next =
                speaker(index) ?? titled(index) ?? shouted(index) ?? heading(index) ?? reversed(
                    index
                ) ?? announced(index) ?? listed(
                    index
                )
                ?? owning(index)
            index = next ?? index + 1
        }
        findCompanions()
    }

    /// `from Yasmin to Cerazette`, `on Yasmin`: a name that a drug has too.
    private func isDrug(_ index: Int) -> Bool {
        guard Lexicon.drugNames.contains(lower(index)), tokens[index].isCapital,
            !tokens[index].isPossessive
        else { return false }
        return isAmongThings(index, index)
            || ["on", "taking", "take", "took", "started", "stopped", "the", "pill"]
                .contains(lower(index - 1))
    }

    /// `speaks Shona`, `a Karen interpreter`: a language, whatever else it is.
    private func isLanguage(_ index: Int) -> Bool {
        guard tokens[index].isCapital, !tokens[index].isPossessive, tokens[index].kind == .word
        else { return false }
        if ["speaks", "speak", "spoke"].contains(lower(index - 1)) { return true }
        let next = isMark(index + 1, "-") ? index + 2 : index + 1
        return ["interpreter", "translator", "speaker", "speaking"].contains(lower(next))
            && (next > index + 1
                || ["a", "an", "the", "needs", "need", "via", "w", "no", "requires", "in"]
                    .contains(lower(index - 1)))
    }

    // MARK: What a word can be

    func isGiven(_ lower: String) -> Bool {
        Lexicon.givenNames.contains(Lexicon.plain(lower))
    }
    func isSurname(_ lower: String) -> Bool {
        Lexicon.surnames.contains(Lexicon.plain(lower))
    }

    /// A capital word that may be part of a name when something beside it says so.
    func mayBeName(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word, token.isCapital, !isTaken(token) else {
            return false
        }
        // "DNA'd": a verb of the ward.
        if token.count <= 6, token.lower.hasSuffix("'d") || token.lower.hasSuffix("’d") {
            return false
        }
        if token.isUpper, token.count > 1, token.count <= 4, !isGiven(token.lower),
            !isSurname(token.lower)
        {
            return false
        }
        if isGiven(token.lower) || isSurname(token.lower) { return true }
        return !Lexicon.medical.contains(token.lower) && !Lexicon.isMedicalByForm(token.lower)
            && !Lexicon.countries.contains(token.lower)
            && !Lexicon.isFunction(token.lower) && !Lexicon.titles.contains(token.lower)
    }

    /// Washington, Jordan, England: places that are surnames behind a given name.
    private func isPlaceSurname(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word, token.isCapital, !isTaken(token) else {
            return false
        }
        return Lexicon.countries.contains(token.lower) && isGiven(lower(index - 1))
    }

    /// The last token of a name that begins at `index`: more capital words, initials, hyphens, particles.
    func nameEnd(_ index: Int, max: Int = 4) -> Int {
        var last = index
        var parts = 1
        while parts < max, !tokens[last].isPossessive, !isParted(last), let next = token(last + 1) {
            if next.lower == "-" || next.lower == "‐", !next.isSpaced, let after = token(last + 2),
                after.kind == .word, !after.isSpaced,
                after.isCapital || after.count <= 5 && !Lexicon.isCommon(after.lower)
            {
                last += 2
            } else if next.kind == .word, next.isCapital, next.count == 1,
                next.lower != "i" || isMark(last + 2, ".")
            {
                // An initial, with or without its dot, and a surname behind it.
                let after = isMark(last + 2, ".") ? last + 3 : last + 2
                guard mayBeName(after), tokens[after].count > 1, tokens[after].isSpaced,
                    after == last + 2 || !isSentence(after)
                else {
                    if isGiven(tokens[last].lower), next.isSpaced, next.lower != "i",
                        next.lower != "a"
                    {
                        last += 1
                    }
                    break
                }
                last = after
            } else if Lexicon.particles.contains(next.lower), next.isSpaced,
                nameAfterParticles(last + 1) != nil, let after = nameAfterParticles(last + 1)
            {
                last = after
            } else if next.isSpaced, mayBeName(last + 1) || isPlaceSurname(last + 1),
                continues(last + 1), !isLabel(last + 1)
            {
                last += 1
            } else {
                break
            }
            parts += 1
        }
        if isMark(last + 1, ","),
            ["jr", "sr", "ii", "iii", "md", "phd", "rn"].contains(lower(last + 2))
        {
            return last
        }
        return last
    }

    /// `Jodie P. Agreed: comfort`: a word of English behind the dot, so that a sentence begins with it.
    func isSentence(_ index: Int) -> Bool {
        let word = lower(index)
        return !isGiven(word) && !isSurname(word) && !Lexicon.wordSurnames.contains(word)
            && !Lexicon.wordNames.contains(word)
            && (Lexicon.isCommon(word) || Lexicon.isDictionaryWord(word)
                || Lexicon.relations.contains(word))
    }

    /// Whether a line ends behind a token, or a column of a form.
    func isParted(_ index: Int) -> Bool {
        guard index >= 0, let next = token(index + 1) else { return true }
        let gap = scalars[tokens[index].end..<next.start]
        return gap.contains("\n") || gap.contains("\t") || gap.count > 2 && next.kind == .word
    }

    /// A word with a colon behind it that is no name: the next field of a form.
    func isLabel(_ index: Int) -> Bool {
        guard let word = token(index) else { return false }
        let isTwo =
            token(index + 1).map { $0.kind == .word && !$0.isCapital } ?? false
            && isMark(index + 2, ":")
        let isPlural = isMark(index + 1, "(") && isMark(index + 3, ")") && isMark(index + 4, ":")
        guard isMark(index + 1, ":") && !tokens[index + 1].isSpaced || isTwo || isPlural else {
            return false
        }
        return !isGiven(word.lower) && !isSurname(word.lower)
    }

    func nameAfterParticles(_ index: Int) -> Int? {
        var next = index
        while Lexicon.particles.contains(lower(next)), next - index < 3 { next += 1 }
        // "Maria St. Clair"
        if next > index, isMark(next, "."), lower(next - 1) == "st" { next += 1 }
        return mayBeName(next) && tokens[next].isSpaced
            || isMark(index + 1, "-") && mayBeName(index + 2)
            ? (isMark(index + 1, "-") ? index + 2 : next) : nil
    }

    /// Whether a capital word goes on a name: one of a list, or one that is no everyday word.
    private func continues(_ index: Int) -> Bool {
        let word = tokens[index].lower
        if isSurname(word) || isGiven(word) { return true }
        // "Victoria Sponge"
        if Lexicon.eponymTails.contains(word), !Lexicon.wordSurnames.contains(word) { return false }
        return !Lexicon.medical.contains(word)
            && (!Lexicon.common.contains(word) || Lexicon.wordNames.contains(word)
                || (tokens[index].isCapital && !beginsSentence(index) && !Lexicon.isFunction(word)))
    }

    @discardableResult
    mutating func markName(_ first: Int, _ last: Int) -> Int {
        var first = first
        // Initials before it: "J. R. Hartley", "T Okafor".
        while let before = token(first - 1), !isTaken(before) {
            if isMark(first - 2, "/"), !before.isSpaced { break }
            // "Al-Rashid"
            if before.lower == "-", !before.isSpaced, !tokens[first].isSpaced,
                let article = token(first - 2), article.isCapital, !isTaken(article),
                ["al", "el", "abd", "abu", "bin", "ben", "ibn", "ould"].contains(article.lower)
            {
                first -= 2
            } else if before.lower == ".", !before.isSpaced, let letter = token(first - 2),
                letter.isUpper,
                letter.count == 1
            {
                first -= 2
            } else if before.isUpper, before.count == 1, before.kind == .word,
                !["i", "a"].contains(before.lower), tokens[first].isCapital
            {
                first -= 1
            } else {
                break
            }
        }
        mark(tokens[first].start, tokens[last].end, .name)
        return last + 1
    }

    /// `[14:02] tomasz w.: hello`: who speaks, at the beginning of a line of a chat.
    private mutating func speaker(_ index: Int) -> Int? {
        evidence = .speaker
        let name = tokens[index]
        guard name.kind == .word, !isTaken(name), isGiven(name.lower), name.count > 2,
            !name.isUpper || name.count > 4,
            index == 0 || isParted(index - 1) || isMark(index - 1, "]")
        else { return nil }
        var last = index
        while last - index < 2, let next = token(last + 1), next.kind == .word, !isTaken(next) {
            last += 1
        }
        let end = isMark(last + 1, ".") ? last + 2 : last + 1
        guard isMark(end, ":"), last == index || !Lexicon.isCommon(tokens[last].lower) else {
            return nil
        }
        return markName(index, last)
    }

    // MARK: Titles

    /// Before these letters a leak of a valve is meant: `trace mr`.
    private static let amounts: Set<String> = [
        "trace", "mild", "mod", "moderate", "severe", "trivial", "no", "min", "minimal", "and", "+",
    ]

    /// `Dr. Patel`, `Mr Tran`, `nurse Kelly`.
    private mutating func titled(_ index: Int) -> Int? {
        evidence = .titled
        let title = tokens[index]
        guard title.kind == .word else { return nil }
        let isTitle =
            Lexicon.titles.contains(title.lower) && !(title.isUpper && title.lower == "ms")
        let isWord = Lexicon.capitalTitles.contains(title.lower)
        guard isTitle || isWord else { return nil }
        var next = index + 1
        if isMark(next, ".") { next += 1 }
        guard let name = token(next), name.kind == .word, name.isSpaced || isMark(index + 1, "."),
            !isTaken(name)
        else { return nil }
        if name.isCapital {
            // "MR BRAIN" is an image of a head.
            if title.isUpper, name.isUpper, name.count > 1, !isGiven(name.lower),
                !isSurname(name.lower)
            {
                return nil
            }
            if name.count == 1, isMark(next + 1, "."), mayBeName(next + 2) {
                return markName(next, nameEnd(next + 2))
            }
            // "Dr St. Germain"
            if name.lower == "st", let last = nameAfterParticles(next), last > next,
                !isPlaceName(last)
            {
                return markName(next, nameEnd(last))
            }
            guard mayBeName(next) || isTitle && Lexicon.wordNames.contains(name.lower),
                !(isWord && Lexicon.common.contains(name.lower)
                    && !Lexicon.wordNames.contains(name.lower) && !isSurname(name.lower)),
                !isWord || !Lexicon.capitalTitles.contains(name.lower)
            else { return nil }
            if !isGiven(name.lower), !isSurname(name.lower), Lexicon.titles.contains(name.lower) {
                return nil
            }
            return markName(next, nameEnd(next))
        }
        if Lexicon.particles.contains(name.lower), let last = nameAfterParticles(next) {
            return markName(next, nameEnd(last))
        }
        // "asked for dr petrosyan": behind this title alone a word that is nothing else.
        if title.lower == "dr", !title.isCapital, name.count >= 4, name.kind == .word,
            !Lexicon.isCommon(name.lower), !Lexicon.isFunction(name.lower)
        {
            return markName(next, next)
        }
        // "dr price said", "doctor green gave me": a word that is a surname too, before what somebody does.
        let isMister = ["mr", "mrs"].contains(title.lower)
        if !title.isUpper, isMister || ["dr", "doctor"].contains(title.lower) {
            let isSurnameToo = Lexicon.wordSurnames.contains(name.lower) || name.lower == "long"
            let isNameToo = isMister && Lexicon.wordNames.contains(name.lower)
            let isActing = doesSomething(next + 1) || Self.calling.contains(lower(next + 1))
            let isCertain = isMister && !Self.amounts.contains(lower(index - 1))
            if isSurnameToo || isNameToo, isActing || isCertain { return markName(next, next) }
        }
        // In lower case: only one of the lists, behind a title that is nothing else.
        guard isTitle, title.lower != "miss", title.lower != "ms",
            isSurname(name.lower) || isGiven(name.lower)
        else { return nil }
        return markName(next, lowerEnd(next))
    }

    // MARK: Of the lists

    /// A name of the lists with a capital, wherever it stands; two in lower case beside each other.
    private mutating func listed(_ index: Int) -> Int? {
        evidence = .listed
        let name = tokens[index]
        guard name.kind == .word, !isTaken(name), name.count > 1 else { return nil }
        guard name.isCapital else {
            guard isGiven(name.lower), name.count > 2, let next = token(index + 1), next.isSpaced,
                next.kind == .word, !next.isCapital, isSurname(next.lower), !isTaken(next)
            else { return nil }
            return markName(index, index + 1)
        }
        let isMonth = Lexicon.months[name.lower] != nil && Lexicon.wordNames.contains(name.lower)
        // "my Fitzpatrick type", "the Ivor-Lewis", "the Frank's hot sauce": a thing that is called so.
        if isThing(index) {
            if isMark(index + 1, "-") { things.formUnion([index, index + 2]) }
            return isMark(index + 1, "-") ? index + 3 : nil
        }
        // "a grey Octavia" is a car.
        if Self.colours.contains(lower(index - 1)), !tokens[index - 1].isCapital,
            !beginsSentence(index)
        {
            return nil
        }
        // "Echo: EF 55" is an examination.
        if Lexicon.wardWords.contains(name.lower), nameEnd(index) == index { return nil }
        // "the Royal Marsden" is a hospital.
        if name.lower == "royal", lower(index - 1) == "the" { return nil }
        // "expired in June" is no person.
        if Lexicon.months[name.lower] != nil, Self.times.contains(lower(index - 1)) { return nil }
        guard isMonth || !Lexicon.medical.contains(name.lower),
            !Lexicon.countries.contains(name.lower)
        else { return nil }
        if name.isUpper, name.count > 1, !isShouted(index) { return nil }
        let last = nameEnd(index)
        if isEponym(index, last) || isMark(last + 1, "&") || isHoly(index) || isPlaceName(last) {
            return nil
        }
        if isGiven(name.lower) {
            // "June was fine" is a month, "June fell" is somebody.
            if Lexicon.months[name.lower] != nil, last == index, !name.isPossessive,
                !doesSomething(index + 1)
            {
                return nil
            }
            // "Florence is cold", and "Florence from reception says".
            if Lexicon.cities.contains(name.lower), last == index, !name.isPossessive,
                after(last) < 1
            {
                return nil
            }
            return markName(index, last)
        }
        if isSurname(name.lower), !Lexicon.cities.contains(name.lower) {
            // A given name of no list before it: "Ezekiel Obi".
            let isNamed =
                mayBeName(index - 1) && name.isSpaced && !Lexicon.isCommon(lower(index - 1))
                && !tokens[index - 1].isPossessive && !tokens[index - 1].isUpper
                && !Lexicon.isPlainWord(lower(index - 1))
                && Lexicon.nameLikeness(lower(index - 1)) > -2.5
            return markName(isNamed ? index - 1 : index, last)
        }
        // "Mark Green", "Rose Okafor": a word and a name, or two words that are both names.
        guard Lexicon.wordNames.contains(name.lower), last > index,
            Lexicon.months[name.lower] == nil || isSurname(tokens[last].lower)
        else { return nil }
        let isStart = beginsSentence(index)
        let isSecond =
            isSurname(tokens[last].lower) || isGiven(lower(index + 1))
            || (isGiven(tokens[last].lower) && !isMonth)
        guard
            isSecond
                || (!isStart && !isMonth && tokens[last].isCapital
                    && !Lexicon.medical.contains(tokens[last].lower))
        else { return nil }
        return markName(index, last)
    }

    /// Whether an article makes a thing of a name, or a number a score: `the Wong-Baker`, `a Fitzpatrick 4`, `Rankin 4`.
    func isThing(_ index: Int) -> Bool {
        let name = tokens[index]
        let article = lower(index - 1)
        let last = nameEnd(index)
        if ["the", "a", "an"].contains(article) {
            if last == index + 2, isMark(index + 1, "-"), !tokens[last].isPossessive {
                return token(last + 1).map { !$0.isCapital } ?? true
            }
            if name.isPossessive, !Lexicon.family.contains(lower(index + 1)) { return true }
        }
        // "the Janssen jab", "Churchill theatre"
        if last == index, !name.isPossessive, let next = token(index + 1), !next.isCapital,
            ["jab", "vaccine", "vaccination", "booster"].contains(next.lower)
                || ["theatre", "bay", "wing", "suite", "ward"].contains(next.lower)
                    && token(index + 2)?.kind != .number && !isGiven(name.lower)
        {
            return true
        }
        guard last == index, !isGiven(name.lower), !name.isPossessive else { return false }
        if ["my", "a", "an"].contains(article), let next = token(index + 1), next.kind == .word,
            !next.isCapital,
            ["type", "skin", "key", "score", "scale", "chair", "bed"].contains(next.lower)
        {
            return true
        }
        guard let score = number(index + 1), score < 16, tokens[index + 1].isSpaced,
            !isAgeOfSomebody(index + 1), !beginsSentence(index), !Lexicon.titles.contains(article),
            !Lexicon.capitalTitles.contains(article), kindsByStart[tokens[index + 1].start] == nil
        else { return false }
        return token(index + 2).map { [".", ",", ";", ")"].contains($0.lower) } ?? true
    }

    static let colours: Set<String> = [
        "red", "blue", "grey", "gray", "silver", "white", "black", "green", "yellow", "orange",
        "brown", "purple", "beige",
    ]
    private static let times: Set<String> = [
        "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid",
        "during", "every",
        "before", "after",
    ]

    /// Text in capitals throughout says nothing by its capitals.
    func isShouted(_ index: Int) -> Bool {
        let next = lower(index + 1)
        return isGiven(lower(index))
            && (isSurname(next) || isMark(index - 1, ",") && isNameEnd(index - 2))
            || isSurname(lower(index)) && isMark(index + 1, ",") && isGiven(lower(index + 2))
    }

    /// Saints name plants, hospitals and schools.
    func isHoly(_ index: Int) -> Bool {
        let before = isMark(index - 1, ".") ? lower(index - 2) : lower(index - 1)
        return before == "st" || before == "saint"
    }

    func isPlaceName(_ last: Int) -> Bool {
        [
            "hospital", "clinic", "infirmary", "university", "college", "school", "street", "road",
            "avenue", "pharmacy", "surgery", "health", "medical", "centre", "center", "ward",
            "unit", "hotel", "church", "vaccine", "diet", "primary", "academy", "infants",
            "nursery",
            "lodge", "hall", "house", "trust", "general", "community", "high", "county",
            "foundation",
        ]
        .contains(lower(last + 1))
            && (token(last + 1)?.isCapital ?? false)
            || [
                "surgery", "practice", "hospital", "clinic", "academy", "school", "hospice",
                "pharmacy", "nursery", "university", "infirmary",
            ]
            .contains(lower(last + 2))
                && (token(last + 1)?.isCapital ?? false) && (token(last + 2)?.isCapital ?? false)
    }

    // MARK: Beside others

    /// `Ellie's dad`, for names of no list.
    private mutating func owning(_ index: Int) -> Int? {
        evidence = .owning
        let name = tokens[index]
        guard name.isPossessive, name.isCapital, mayBeName(index),
            Lexicon.family.contains(lower(index + 1)),
            !Lexicon.isCommon(name.lower) || Lexicon.wordNames.contains(name.lower),
            !Lexicon.eponyms.contains(name.lower), !["pt", "pts"].contains(name.lower)
        else { return nil }
        return markName(index, index)
    }

    /// Names beside names: `Tom, Oluchi and Bex`.
    mutating func findCompanions() {
        evidence = .companions
        for _ in 0..<2 {
            for index in tokens.indices where mayBeName(index) && tokens[index].count > 1 {
                let name = tokens[index]
                if isEnclosed(index) {
                    markName(index, index)
                    continue
                }
                guard !Lexicon.isCommon(name.lower),
                    !Lexicon.cities.contains(name.lower) || isSurname(name.lower),
                    !Lexicon.eponyms.contains(name.lower), !name.isUpper,
                    !Lexicon.brands.contains(name.lower)
                else { continue }
                let isListed =
                    isMark(index - 1, ",") && ([",", "and", "&", ")"].contains(lower(index + 1)))
                let before = isBesideName(index - 1, -1) || (isListed && isNameEnd(index - 2))
                let after = isBesideName(index + 1, 1)
                if before || after { markName(index, nameEnd(index, max: 2)) }
            }
        }
    }

    /// `Tunde, Kit and Saoirse`, `Quigley, Pereira, Voss`: between two names of a list, or behind two of them.
    private func isEnclosed(_ index: Int) -> Bool {
        guard isMark(index - 1, ","), isNameEnd(index - 2), tokens[index].isSpaced,
            !tokens[index].isUpper, !tokens[index].isPossessive,
            !Lexicon.titles.contains(lower(index)), !Lexicon.capitalTitles.contains(lower(index)),
            !Lexicon.brands.contains(lower(index))
        else { return false }
        if [",", "and", "&"].contains(lower(index + 1)), let other = token(index + 2),
            isTaken(other), kindsByStart[other.start] == .name
        {
            return true
        }
        guard !Lexicon.isCommon(lower(index)), !Lexicon.isPlainWord(lower(index)) else {
            return false
        }
        var first = index - 2
        while first > 0, index - first < 7, kindsByStart[tokens[first].start] != .name {
            first -= 1
        }
        return isMark(first - 1, ",") && isNameEnd(first - 2)
    }

    func isNameEnd(_ index: Int) -> Bool {
        guard let other = token(index), isTaken(other) else { return false }
        return kindsByEnd[other.end] == .name
    }

    private func isBesideName(_ index: Int, _ step: Int) -> Bool {
        guard let joint = token(index), ["and", "&", "or", "/"].contains(joint.lower),
            let other = token(index + step)
        else { return false }
        return isTaken(other)
            && (kindsByStart[other.start] == .name || kindsByEnd[other.end] == .name)
    }
}
