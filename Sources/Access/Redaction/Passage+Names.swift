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
            if isDrug(index) {
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
                guard mayBeName(after), tokens[after].count > 1, tokens[after].isSpaced else {
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

    /// Whether a line ends behind a token, or a column of a form.
    func isParted(_ index: Int) -> Bool {
        guard index >= 0, let next = token(index + 1) else { return true }
        let gap = scalars[tokens[index].end..<next.start]
        return gap.contains("\n") || gap.contains("\t") || gap.count > 2 && next.kind == .word
    }

    /// A word with a colon behind it that is no name: the next field of a form.
    private func isLabel(_ index: Int) -> Bool {
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

    private func nameAfterParticles(_ index: Int) -> Int? {
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

    private static let owned: Set<String> = [
        "operation", "test", "tests", "diet", "exercise", "exercises", "chart", "procedure",
        "thumb",
        "finger", "toe", "heel", "knee", "elbow", "teeth", "body", "score", "scores", "catheter",
        "tube", "line", "elbow", "nerve", "veins", "stool", "questionnaire", "regimen", "mask",
        "lines", "solution", "drain", "fever", "collar", "brace", "cast", "device", "gait", "water",
        "tea", "oil", "soap", "seeds",
    ]

    func isEponym(_ index: Int, _ last: Int) -> Bool {
        let next = lower(last + 1)
        // "Luca's operation": what anybody can own.
        if tokens[last].isPossessive, Self.owned.contains(next), isGiven(tokens[index].lower),
            !Lexicon.eponyms.contains(tokens[index].lower)
        {
            return false
        }
        if Lexicon.eponymTails.contains(next)
            || (tokens[last].isPossessive && Lexicon.eponymTails.contains(lower(last + 2)))
        {
            return true
        }
        // "Guthrie negative": a test; "Okafor positive for strep" is somebody.
        if last == index, ["negative", "positive", "neg", "pos"].contains(next),
            !["for", "on"].contains(lower(last + 2)), !isGiven(tokens[index].lower),
            !tokens[index].isPossessive
        {
            return true
        }
        let isListed =
            Lexicon.eponyms.contains(tokens[index].lower)
            || Lexicon.eponyms.contains(tokens[last].lower)
            || last - index >= 4 && isMark(index + 1, "-")
                && Lexicon.eponyms.contains(lower(index + 2))
        guard isListed else { return false }
        // "Sjogren's, Addison's and Wilson's": one of several, none of whom owns anything.
        if tokens[last].isPossessive, let before = token(index - 2), before.isPossessive,
            Lexicon.eponyms.contains(before.lower),
            ["and", "or", ",", "/"].contains(lower(index - 1))
        {
            return true
        }
        // "Wolff-Parkinson-White": one of them is enough.
        if last - index >= 4, isMark(index + 1, "-"),
            (index...last).contains(where: { Lexicon.eponyms.contains(tokens[$0].lower) })
        {
            return true
        }
        // "Salter-Harris": the other half.
        if isMark(index - 1, "-"), Lexicon.eponyms.contains(lower(index - 2)) { return true }
        // "Dix-Hallpike": both.
        if last > index, Lexicon.eponyms.contains(tokens[index].lower),
            Lexicon.eponyms.contains(tokens[last].lower)
        {
            return true
        }
        let isPerson =
            isGiven(tokens[index].lower) || (isSurname(tokens[index].lower) && last > index)
        return !isPerson
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
        if !title.isUpper, ["dr", "doctor", "mr", "mrs"].contains(title.lower),
            Lexicon.wordSurnames.contains(name.lower) || name.lower == "long",
            doesSomething(next + 1) || Self.calling.contains(lower(next + 1))
        {
            return markName(next, next)
        }
        // In lower case: only one of the lists, behind a title that is nothing else.
        guard isTitle, title.lower != "miss", title.lower != "ms",
            isSurname(name.lower) || isGiven(name.lower)
        else { return nil }
        return markName(next, lowerEnd(next))
    }

    // MARK: Announced

    private static let announcing: [[String]] = [
        ["my", "name", "is"], ["name", "is"], ["name's"], ["name", ":"], ["name"], ["named"],
        ["called"], ["i'm"], ["im"], ["i", "am"], ["this", "is"],
        ["it's"], ["its"], ["it", "is"], ["from"], ["signed"], ["regards", ","], ["thanks", ","],
        ["cheers", ","], ["sincerely", ","], ["wishes", ","], ["yours", ","], ["faithfully", ","],
        ["truly", ","],
        ["love", ","], ["ask", "for"], ["spoke", "to"], ["spoke", "with"], ["speak", "to"],
        ["speak", "with"], ["talk", "to"], ["talked", "to"], ["saw"], ["see"], ["seen", "by"],
        ["contact"], ["patient"],
        ["patient", ":"], ["pt"], ["dear"], ["hi"], ["hello"], ["hey"], ["cc"], ["kin"],
        ["kin", ":"], ["contact", ":"], ["with"], ["by"], ["for"], ["and"], ["tell"], ["told"],
        ["thank", "you"], ["message", "for"], ["attn"], ["attn", ":"], ["about"], ["re", ":"],
        ["referred", "by"], ["under"], ["call"], ["ring"], ["text"], ["email"], ["to"], ["at"],
        ["meet"], ["call", "me"], ["of"], ["surname"], ["surname", ":"], ["nee"], ["née"],
        ["maiden", "name"], ["am"], ["from", ":"], ["to", ":"], ["signed", ","], ["signed", ":"],
        ["by", ":"], ["mum", "to"], ["mom", "to"], ["dad", "to"], ["mother", "of"],
        ["father", "of"],
        ["wife", "of"], ["husband", "of"], ["son", "of"], ["daughter", "of"], ["first", "name"],
        ["first", "name", ":"],
        ["forename"], ["last", "name"], ["known", "as"], ["goes", "by"], ["aka"], ["a", "k", "a"],
    ]
    private static let byLast: [String: [[String]]] = Dictionary(grouping: announcing) {
        $0.last ?? ""
    }
    .mapValues { phrases in phrases.sorted { $0.count > $1.count } }
    /// Behind these even a name of no list counts, if it is written like one.
    static let certain: Set<String> = [
        "call me",
        "my name is", "name is", "name's", "name :", "named", "signed", "patient :", "kin :",
        "contact :", "regards ,", "sincerely ,", "dear", "attn :", "surname :", "spoke to",
        "spoke with", "seen by", "ask for", "referred by", "surname", "maiden name", "nee", "née",
        "from :", "signed ,", "signed :", "by :", "mum to", "mom to", "dad to", "mother of",
        "father of", "wife of",
        "husband of", "son of", "daughter of", "first name", "first name :", "forename",
        "last name", "known as", "goes by", "aka", "a k a",
    ]
    /// Behind these a name of the lists in lower case counts.
    private static let chatty: Set<String> = [
        "my name is", "name is", "name's", "name :", "i'm", "im", "i am", "this is", "it's", "its",
        "named", "called", "signed", "patient :", "regards ,", "thanks ,",
    ]

    private mutating func announced(_ index: Int) -> Int? {
        evidence = .announced
        // "mum of Kayden"
        let isRelative =
            ["of", "to"].contains(lower(index - 1)) && Lexicon.relations.contains(lower(index - 2))
            && !["patient", "client", "consultant", "gp"].contains(lower(index - 2))
        guard
            let phrase = isRelative
                ? "relation"
                : phrase(before: index) ?? (relation(before: index) ? "relation" : nil),
            let name = token(index), name.kind == .word, !isTaken(name), name.count > 1
        else { return nil }
        let isKnown = isGiven(name.lower) || isSurname(name.lower)
        if isLabel(index) { return nil }
        // "His cousin will ring", "pharmacist reg 2087734"
        if !name.isCapital,
            Lexicon.isFunction(name.lower)
                || Self.isNumberCue(name.lower) && token(index + 1)?.kind == .number
        {
            return nil
        }
        // "surname de Villiers"
        if Self.certain.contains(phrase), Lexicon.particles.contains(name.lower),
            let last = nameAfterParticles(index)
        {
            return markName(index, nameEnd(last))
        }
        // "seen at St Thomas'"
        if ["st", "saint"].contains(name.lower), !Self.certain.contains(phrase) { return nil }
        guard name.isCapital else {
            // "its jaz again": what comes again is somebody.
            if ["it's", "its", "it is"].contains(phrase),
                ["again", "here"].contains(lower(index + 1))
                    || lower(index + 1) == "from" && name.count > 4,
                !Lexicon.isCommon(name.lower), !Lexicon.isFunction(name.lower)
            {
                return markName(index, index)
            }
            let isNaming = phrase.hasSuffix("name is") || phrase == "name :" || phrase == "relation"
            let isSelf = ["i'm", "im", "i am", "this is"].contains(phrase)
            let end = lowerEnd(index, isNamed: isNaming || isSelf)
            let isPair = isNaming && end > index && Lexicon.wordNames.contains(name.lower)
            if phrase == "relation", name.count > 3, isUnknownSmall(index),
                !Lexicon.isPlainWord(name.lower), Lexicon.nameLikeness(name.lower) > 2
            {
                return markName(index, index)
            }
            guard Self.chatty.contains(phrase) || phrase == "relation",
                isGiven(name.lower) || isPair, name.count > 2
            else { return nil }
            return markName(index, end)
        }
        guard mayBeName(index),
            !name.isUpper || isShouted(index) || Self.certain.contains(phrase) && isKnown
        else { return nil }
        let last = nameEnd(index)
        if isEponym(index, last) { return nil }
        let isWordName = Lexicon.wordNames.contains(name.lower)
        let isOdd = !Lexicon.isCommon(name.lower) && !Lexicon.cities.contains(name.lower)
        let isPair = last > index && isSurname(tokens[last].lower)
        if isKnown || isPair && !Lexicon.isFunction(name.lower) && (isOdd || isWordName) {
            return markName(index, last)
        }
        let isBare =
            ["i'm", "im", "i am", "am"].contains(phrase)
            && (token(last + 1).map { $0.kind == .mark } ?? true) && !name.isUpper
        if isBare, isOdd, !Lexicon.eponyms.contains(name.lower) { return markName(index, last) }
        // "it's Jessamine again": who is here or here again is somebody.
        let isPresent =
            ["it's", "its", "it is", "this is"].contains(phrase) && isOdd && !name.isUpper
            && !Lexicon.eponyms.contains(name.lower) && !Lexicon.brands.contains(name.lower)
            && ["again", "here"].contains(lower(last + 1))
        if isPresent { return markName(index, last) }
        // "Hi it's Temperance, …": a greeting before, a mark behind.
        let isGreeting =
            ["it's", "its", "it is", "this is"].contains(phrase) && isOdd && !name.isPossessive
            && !name.isUpper
            && !Lexicon.eponyms.contains(name.lower)
            && (token(last + 1).map { $0.kind == .mark } ?? true)
            && (1...5)
                .contains {
                    ["hi", "hello", "hey", "hiya", "morning", "evening"].contains(lower(index - $0))
                }
        if isGreeting { return markName(index, last) }
        let isClosing =
            ["thanks ,", "cheers ,", "love ,", "wishes ,", "yours ,", "faithfully ,", "truly ,"]
            .contains(phrase)
            && (token(last + 1) == nil || isMark(last + 1, ".") && token(last + 2) == nil)
        if phrase == "relation" || isClosing || Self.certain.contains(phrase) {
            guard isOdd || isWordName else { return nil }
            return markName(index, last)
        }
        guard isWordName || (isOdd && last > index && !tokens[last].isUpper),
            Self.chatty.contains(phrase) || phrase == "dear"
                || (isWordName
                    && ["about", "to", "for", "with", "from", "see", "saw", "and"].contains(phrase)
                    && (token(last + 1).map { [".", ",", "!", "?"].contains($0.lower) } ?? true)
                    && !beginsSentence(index - 1))
                || (isWordName
                    && ["hi", "thanks ,", "tell", "told", "call", "ring", "text"].contains(phrase))
        else { return nil }
        if isWordName, Lexicon.months[name.lower] != nil { return nil }
        return markName(index, last)
    }

    func phrase(before index: Int) -> String? {
        guard let before = token(index - 1),
            let phrases = Self.byLast[before.lower + (before.isPossessive ? "'s" : "")]
                ?? Self.byLast[before.lower]
        else {
            return nil
        }
        for phrase in phrases {
            let start = index - phrase.count
            guard start >= 0 else { continue }
            var isMatch = true
            for (offset, word) in phrase.enumerated() {
                let token = tokens[start + offset]
                let text = token.lower + (token.isPossessive ? "'s" : "")
                if text != word, token.lower != word || token.isPossessive { isMatch = false }
            }
            if isMatch { return phrase.joined(separator: " ") }
        }
        return nil
    }

    /// `my son Tyrell`, `our neighbour Anna`, `her husband, Tom`.
    private func relation(before index: Int) -> Bool {
        var before = index - 1
        if isMark(before, ",") || isMark(before, ":") { before -= 1 }
        guard let word = token(before), Lexicon.relations.contains(word.lower), !word.isPossessive
        else { return false }
        let owner = lower(before - 1)
        let isOwned = [
            "my", "our", "his", "her", "their", "your", "the", "a", "old", "year", "little", "late",
            "ex", "best", "eldest", "youngest", "older", "younger", "named", "s",
        ]
        .contains(owner)
        return isOwned || token(before - 1)?.isPossessive == true || before == index - 1
    }

    /// In lower case a surname of the lists goes along.
    private func lowerEnd(_ index: Int, isNamed: Bool = false) -> Int {
        guard let next = token(index + 1), next.kind == .word, next.isSpaced, !isTaken(next),
            isSurname(next.lower) || isNamed && isUnknownSmall(index + 1)
                || Lexicon.wordSurnames.contains(next.lower)
                    && (isNamed || isMark(index + 2, ",") || index + 2 == tokens.count)
        else { return index }
        return index + 1
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

    private static let colours: Set<String> = [
        "red", "blue", "grey", "gray", "silver", "white", "black", "green", "yellow", "orange",
        "brown", "purple", "beige",
    ]
    private static let times: Set<String> = [
        "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid",
        "during", "every",
        "before", "after",
    ]

    /// Text in capitals throughout says nothing by its capitals.
    private func isShouted(_ index: Int) -> Bool {
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
