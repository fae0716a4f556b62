// Names behind words that announce one: `my name is`, `spoke with`, `my son Tyrell`.
extension Passage {
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

    mutating func announced(_ index: Int) -> Int? {
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
        if isSaidName(index, phrase) { return markName(index, lowerEnd(index, isNamed: true)) }
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
    func lowerEnd(_ index: Int, isNamed: Bool = false) -> Int {
        guard let next = token(index + 1), next.kind == .word, next.isSpaced, !isTaken(next),
            isSurname(next.lower) || isNamed && isUnknownSmall(index + 1)
                || Lexicon.wordSurnames.contains(next.lower)
                    && (isNamed || isMark(index + 2, ",") || index + 2 == tokens.count)
        else { return index }
        return index + 1
    }
}
