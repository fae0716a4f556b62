// Names and towns of no list, told by the words around them; and names of the lists that are written small.
extension Passage {
    mutating func findUnlisted() {
        evidence = .context
        let isTitled = isTitled
        for index in tokens.indices where !isTaken(tokens[index]) && tokens[index].kind == .word {
            if let last = noble(index) ?? small(index) ?? acting(index) ?? initialled(index)
                ?? closing(index)
                ?? (isTitled ? nil : paired(index))
            {
                markName(index, last)
            } else if let last = unlistedTown(index) {
                mark(tokens[index].start, tokens[last].end, .place)
            }
        }
        guard !isTitled else { return }
        for index in tokens.indices where isAlone(index) || isCalled(index) {
            markName(index, index)
        }
    }

    /// Before a person rather than a thing.
    private static let persons: Set<String> = [
        "ring", "call", "prefer", "prefers", "patient", "client", "pal", "mate", "friend", "nurse",
        "carer", "colleague", "seeing", "visit", "visiting", "message", "contact", "named",
        "called",
        "neighbour", "neighbor", "resident", "student", "driver", "surgeon", "consultant", "cousin",
    ]

    /// `ring Iorwerth on`, `it was me, Tobiah,`: a capital word of no list within a sentence is somebody.
    private func isAlone(_ index: Int) -> Bool {
        guard isOdd(index), tokens[index].count > 3, !beginsSentence(index), index > 0,
            !tokens[index].lower.hasSuffix("ly"), !Lexicon.eponymTails.contains(lower(index + 1))
        else { return false }
        // "LFTs" and their like are no names, "McX" is.
        let capitals = scalars[tokens[index].start..<tokens[index].end]
            .count { $0.properties.isUppercase }
        guard capitals == 1 || ["mc", "ma", "o'"].contains(tokens[index].lower.prefix(2)) else {
            return false
        }
        let before = tokens[index - 1]
        let isSelf =
            isMark(index - 1, ",") && ["me", "us", "him", "them"].contains(lower(index - 2))
        let isBeside =
            before.lower == "with"
            && ["lives", "living", "lived", "spoke", "was", "came", "speak", "stays"]
                .contains(lower(index - 2))
        guard Self.persons.contains(before.lower) && !before.isCapital || isSelf || isBeside else {
            return false
        }
        guard let after = token(index + 1), after.isSpaced else { return !isMark(index + 1, ":") }
        return after.kind == .word && !after.isCapital && !Lexicon.units.contains(after.lower)
    }

    /// `Gulshan, my sister in law`: at the beginning, with a comma and no capital behind it.
    private func isCalled(_ index: Int) -> Bool {
        guard isOdd(index), !Lexicon.isPlainWord(tokens[index].lower), tokens[index].count > 3,
            beginsSentence(index), isMark(index + 1, ","),
            !tokens[index].lower.hasSuffix("ly"), !tokens[index].lower.hasSuffix("ing"),
            !tokens[index].lower.hasSuffix("ed"), let after = token(index + 2)
        else { return false }
        return [
            "my", "our", "please", "can", "could", "thanks", "thank", "your", "the", "his", "her",
        ]
        .contains(after.lower) || after.lower == "bed"
            || after.kind == .number && !Lexicon.units.contains(lower(index + 3))
    }

    /// Whether capitals say nothing here: most words begin with one.
    var isTitled: Bool { capitalShare() > 0.7 }

    /// How many of the longer words begin with a capital.
    private func capitalShare() -> Double {
        var capitals = 0
        var count = 0
        for token in tokens where token.kind == .word && token.count > 2 {
            count += 1
            if token.isCapital { capitals += 1 }
        }
        return count < 8 ? 0 : Double(capitals) / Double(count)
    }

    /// A capital word that is of no list of words, drugs, makers, diseases or countries.
    func isOdd(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word, token.isCapital, !token.isUpper,
            token.count > 2, !isTaken(token), !things.contains(index)
        else { return false }
        let lower = token.lower
        return !Lexicon.isCommon(lower) && !Lexicon.isFunction(lower)
            && !Lexicon.eponyms.contains(lower) && !Lexicon.brands.contains(lower)
            && !Lexicon.countries.contains(lower) && !Lexicon.titles.contains(lower)
            && !Lexicon.capitalTitles.contains(lower)
            && !Lexicon.isSubstance(lower) && !Lexicon.eponymTails.contains(lower)
            && !Lexicon.cities.contains(Lexicon.plain(lower)) && !isJoined(index)
            && !Self.isNumberCue(lower) && lower.contains(where: Self.isVowel)
    }

    /// Words without one are short for others: `Svc`, `Hgb`.
    private static func isVowel(_ letter: Character) -> Bool {
        "aeiouy".contains(letter) || !letter.isASCII
    }

    /// Whether marks tie a word to others: part of a path, a key or a compound.
    func isJoined(_ index: Int) -> Bool {
        if let before = token(index - 1), before.kind == .mark, before.end == tokens[index].start,
            ["_", "/", "=", "-", "@", "#", "\\"].contains(before.lower)
                || before.lower == "." && (token(index - 2)?.count ?? 2) > 1
        {
            return true
        }
        guard let after = token(index + 1), after.kind == .mark, !after.isSpaced else {
            return false
        }
        if ["_", "/", "=", "-", "@", "\\"].contains(after.lower) { return true }
        return after.lower == "."
            && token(index + 2).map { !$0.isSpaced && $0.kind != .mark } == true
    }

    // MARK: Names

    private static let kinds: Set<String> = [
        "big", "lil", "little", "wee", "young", "auld", "poor",
    ]

    /// `saoirse's mum`, `tell kwame`: names of the lists that are no word of English.
    private func small(_ index: Int) -> Int? {
        let name = tokens[index]
        // "fatou, 34, 3rd baby": an age says that it is somebody.
        if !name.isCapital, beginsSentence(index), name.count > 3, isMark(index + 1, ","),
            isAgeOfSomebody(index + 1), isUnknownSmall(index), Lexicon.nameLikeness(name.lower) > 0
        {
            return index
        }
        // "big tony", "wee finlay": what people are called by, and a name of the lists.
        if !name.isCapital, !name.isPossessive, name.count > 2, isGiven(name.lower),
            Self.kinds.contains(lower(index - 1)), !Lexicon.wordNames.contains(name.lower),
            !Lexicon.medical.contains(name.lower), !isJoined(index)
        {
            return index
        }
        // "thx dani" at the end.
        if !name.isCapital, name.count == 4 || name.count == 3, index + 1 == tokens.count,
            Self.closings.contains(lower(index - 1)),
            Lexicon.givenNames.contains(name.lower), !Lexicon.isCommon(name.lower)
        {
            return index
        }
        guard !name.isCapital, name.count > 3,
            Lexicon.givenNames.contains(Lexicon.plain(name.lower)), !Lexicon.isCommon(name.lower),
            !Lexicon.eponyms.contains(name.lower), !Lexicon.brands.contains(name.lower),
            !isJoined(index), !Lexicon.eponymTails.contains(lower(index + 1))
        else { return nil }
        guard let next = token(index + 1), next.kind == .word, next.isSpaced, !next.isCapital,
            !isTaken(next), !name.isPossessive
        else { return index }
        if Lexicon.surnames.contains(Lexicon.plain(next.lower)) { return index + 1 }
        let isSaid = ["is", "it's", "its", "i'm", "im", "am"].contains(lower(index - 1))
        let isOddWord =
            next.count > 4 && !Lexicon.isCommon(next.lower) && !Lexicon.isFunction(next.lower)
            && !Lexicon.isSubstance(next.lower)
        return isSaid && (isOddWord || Lexicon.wordSurnames.contains(next.lower))
            ? index + 1 : index
    }

    /// `von Trotha`, `van der Berg`: small words that only stand in surnames.
    private func noble(_ index: Int) -> Int? {
        var next = index
        switch lower(index) {
        case "von", "bint", "ibn", "dos", "zu", "ap", "nic", "ní": next += 1
        case "van", "du", "da", "di", "del", "den", "ter", "ten", "de":
            // "van Wyk phoned": not at all sure, so the word must look like a name, and something say so.
            next += ["la", "las", "los", "der", "den", "het"].contains(lower(index + 1)) ? 2 : 1
            guard isOdd(next), Lexicon.nameLikeness(lower(next)) > -1,
                before(index) + after(next) + spoken(of: next) > 1
            else { return nil }
        case "van" where ["der", "den", "de", "het"].contains(lower(index + 1)): next += 2
        default: return nil
        }
        return isOdd(next) && tokens[next].isSpaced ? next : nil
    }

    private static let addressing: Set<String> = [
        "told", "tell", "asked", "ask", "telling", "asking", "thank", "thanks", "met", "phoned",
        "rang", "texted", "emailed", "remind", "reminded", "hi", "hello", "hey", "hiya", "dear",
        "morning", "afternoon", "evening", "married", "helped", "messaged", "pt", "hca", "sw", "rn",
        "cna", "deputy", "chaplain", "porter", "anaesthetist", "registrar", "sister", "niece",
        "nephew",
    ]
    private static let acts: Set<String> = [
        "said", "says", "asked", "told", "thinks", "feels", "phoned", "rang", "wrote", "texted",
        "emailed", "wants", "wanted", "prefers", "complains", "refused", "agreed", "lives",
        "noticed", "mentioned", "explained", "insists", "worries", "hopes", "remembers", "visited",
        "drove", "fainted", "fell", "collapsed", "cried", "smiled", "apologised", "apologized",
    ]
    private static let helping: Set<String> = ["will", "can", "could", "would", "is", "was", "has"]
    private static let doing: Set<String> = [
        "call", "phone", "ring", "fax", "bring", "come", "pick", "drive", "send", "email", "text",
        "collect", "visit", "coming", "calling", "bringing", "collecting", "crying", "feeling",
        "phoning", "ringing", "worried", "anxious", "asleep", "tearful", "upset",
    ]

    /// `They told Xochitl`, `Kirra will fax the form`.
    private func acting(_ index: Int) -> Int? {
        // "Faith is my carer".
        if isWordName(index), lower(index + 1) == "is",
            ["my", "our", "his", "her"].contains(lower(index + 2)),
            Lexicon.relations.contains(lower(index + 3))
        {
            return index
        }
        // "Grace asked", "on Will's bike".
        if isWordName(index), !tokens[index].isUpper,
            Self.acts.contains(lower(index + 1)) && lower(index + 1) != "fell"
                || tokens[index].isPossessive && !Self.seasons.contains(tokens[index].lower)
                    && lower(index - 1) != "the"
                    && Lexicon.months[tokens[index].lower] == nil
                    && !Lexicon.eponymTails.contains(lower(index + 1))
        {
            return index
        }
        guard isOdd(index),
            !beginsSentence(index)
                || !Lexicon.isPlainWord(tokens[index].lower)
                    && Lexicon.nameLikeness(tokens[index].lower) > -1.5
        else { return nil }
        // "the Lindbergs": several of one name.
        if lower(index - 1) == "the", tokens[index].lower.hasSuffix("s"),
            Lexicon.surnames.contains(Lexicon.plain(String(tokens[index].lower.dropLast()))),
            !Lexicon.surnames.contains(tokens[index].lower)
        {
            return index
        }
        // "the Okonjo twins"
        if lower(index - 1) == "the",
            [
                "family", "twins", "kids", "children", "boys", "girls", "brothers", "sisters",
                "household", "triplets",
            ]
            .contains(lower(index + 1)), !tokens[index].isPossessive
        {
            return index
        }
        var last = index
        if isOdd(index + 1), tokens[index + 1].isSpaced, !tokens[index].isPossessive { last += 1 }
        var cue = index - 1
        if isMark(cue, ","), ["hi", "hello", "hey"].contains(lower(cue - 1)) { cue -= 1 }
        if Self.addressing.contains(lower(cue)) { return last }
        if lower(cue) == "by", Self.done.contains(lower(cue - 1)) { return last }
        guard !tokens[last].isPossessive else { return nil }
        if Self.acts.contains(lower(last + 1)) { return last }
        return Self.helping.contains(lower(last + 1)) && Self.doing.contains(lower(last + 2))
            ? last : nil
    }

    private static let seasons: Set<String> = [
        "summer", "autumn", "prince", "princess", "royal", "junior", "eve", "dawn", "heather",
    ]
    private static let done: Set<String> = [
        "dictated", "typed", "witnessed", "reviewed", "signed", "written", "examined", "performed",
        "prepared", "checked", "authored", "verified", "assessed", "interpreted", "accompanied",
    ]

    /// `S. Vandermeer`: an initial with its dot, and a word of no list.
    private func initialled(_ index: Int) -> Int? {
        // "K. Abubakar-Jensen": of two parts.
        let isDouble =
            isMark(index + 1, "-") && !tokens[index + 1].isSpaced && tokens[index].isCapital
            && token(index + 2).map { $0.isCapital && !$0.isSpaced && $0.kind == .word } == true
            && !tokens[index].isUpper && !isTaken(tokens[index])
            && !Lexicon.eponyms.contains(tokens[index].lower)
            && !Lexicon.eponyms.contains(lower(index + 2)) && !isMark(index - 3, "/")
        guard isOdd(index) || isDouble, tokens[index].count > 3, isMark(index - 1, "."),
            let letter = token(index - 2), letter.kind == .word, letter.isUpper, letter.count == 1,
            !tokens[index - 1].isSpaced, !isTaken(letter), isDouble || !isSentence(index)
        else { return nil }
        return isDouble ? index + 2 : index
    }

    static let closings: Set<String> = [
        "thx", "tx", "tks", "ty", "luv", "regards", "sincerely", "wishes", "best", "thanks",
        "cheers", "rgds", "ta", "love",
        "faithfully", "truly", "yours", "gratefully", "fondly", "respectfully", "xoxo", "xx",
        "warmly", "respectfully", "cordially",
    ]

    /// A name behind a greeting that ends the text or the line.
    private func closing(_ index: Int) -> Int? {
        guard isOdd(index) || isWordName(index) || isShortName(index) else { return nil }
        let isMarked = isMark(index - 1, ",") || isMark(index - 1, "!")
        let word = isMarked ? index - 2 : index - 1
        guard Self.closings.contains(lower(word)) || isThanked(word), isMarked || isBroken(word)
        else { return nil }
        var last = index
        while last - index < 3, let next = token(last + 1), next.kind == .word, next.isCapital,
            !isBroken(last), !isTaken(next)
        { last += 1 }
        let end = isMark(last + 1, ".") || isKiss(last + 1) ? last + 1 : last
        let isQuoted = isMark(end + 1, "\"") || isMark(end + 1, "”")
        return token(end + 1) == nil || isBroken(end) || isMark(last + 1, ",") || isQuoted
            ? last : nil
    }

    /// What people are addressed by as well as called.
    private static let addressed: Set<String> = [
        "angel", "buddy", "guy", "junior", "precious", "prince", "princess", "soon",
    ]

    /// `thanks, bob`, `ta, jim x`, `x, bob`: a small name of the lists, whatever else it is, behind a greeting or a kiss and
    /// a comma, where the text or the line ends.
    func isSmallClosing(_ index: Int) -> Bool {
        let name = tokens[index]
        guard isMark(index - 1, ","), !name.isCapital, !name.isPossessive, name.count > 2,
            Lexicon.wordNames.contains(name.lower) && !Self.addressed.contains(name.lower)
                || isGiven(name.lower) && !Lexicon.isCommon(name.lower)
                    && !Lexicon.relations.contains(name.lower)
                    && !Lexicon.nobodysWords.contains(name.lower)
        else { return false }
        let isKissed = isKiss(index - 2) && number(index - 3) == nil
        guard Self.closings.contains(lower(index - 2)) || isThanked(index - 2) || isKissed else {
            return false
        }
        // "faith, hope, love, joy"; "when is best, may or june"
        let isWish = ["love", "best", "wishes"].contains(lower(index - 2))
        if isWish, isMark(index - 3, ",") || Lexicon.months[name.lower] != nil { return false }
        let end = isMark(index + 1, ".") || isKiss(index + 1) ? index + 1 : index
        return isBroken(end)
    }

    /// `thanks so much`, `thank you again`, `thanks in advance`.
    private func isThanked(_ last: Int) -> Bool {
        guard ["much", "again", "advance", "lot", "you", "everything", "all"].contains(lower(last))
        else { return false }
        return (1...3).contains { ["thank", "thanks", "ta", "cheers"].contains(lower(last - $0)) }
    }

    /// `x`, `xxx`, or a small picture behind a name.
    private func isKiss(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.lower.allSatisfy { $0 == "x" || $0 == "o" }
            || token.kind == .mark && scalars[token.start].value > 0x2000
    }

    private func isShortName(_ index: Int) -> Bool {
        guard let token = token(index), token.isCapital, !token.isUpper, token.count == 2 else {
            return false
        }
        return !isTaken(token) && !Lexicon.isCommon(token.lower) && !Lexicon.isFunction(token.lower)
    }

    private func isWordName(_ index: Int) -> Bool {
        guard let token = token(index), token.isCapital, !isTaken(token) else { return false }
        return Lexicon.wordNames.contains(token.lower)
    }

    private func isBroken(_ index: Int) -> Bool {
        guard let here = token(index), let next = token(index + 1) else { return true }
        return scalars[here.end..<next.start].contains("\n")
    }

    /// `transport for Hemi Parata`: two words of no list beside each other.
    private func paired(_ index: Int) -> Int? {
        guard isOdd(index), isOdd(index + 1), tokens[index + 1].isSpaced, !isPlaceName(index + 1),
            tokens[index + 1].start - tokens[index].end == 1, !tokens[index].isPossessive,
            token(index + 2).map({ $0.kind != .number && !Lexicon.units.contains($0.lower) })
                ?? true,
            !Lexicon.eponymTails.contains(lower(index + 2)),
            !Lexicon.isPlainWord(tokens[index].lower) || !Lexicon.isPlainWord(lower(index + 1))
        else { return nil }
        // "Rutger Haanstra 71M"
        if let age = token(index + 2), age.kind == .code, isShortAge(age) { return index + 1 }
        if beginsSentence(index) {
            guard let next = token(index + 2),
                next.lower == "(" || next.lower == "," || Self.acts.contains(next.lower)
                    || Self.helping.contains(next.lower)
            else { return nil }
        }
        return isOdd(index + 2) && tokens[index + 2].isSpaced && !tokens[index + 1].isPossessive
            ? index + 2 : index + 1
    }

    /// `71M`, `7F`, `44yo`.
    func isShortAge(_ token: Token) -> Bool {
        let digits = token.lower.prefix { $0.isNumber }
        return (1...3).contains(digits.count)
            && ["m", "f", "yo", "y"].contains(String(token.lower.dropFirst(digits.count)))
    }

    // MARK: Towns

    private static let behind: Set<String> = [
        "and", "with", "when", "since", "for", "where", "because", "but", "so", "until", "before",
        "after", "last", "next", "this", "to", "on", "at", "as", "or", "now", "again", "every",
        "by", "who",
    ]
    private static let ways: Set<String> = [
        "moved", "went", "flew", "drove", "going", "back", "transfer", "transferred", "transport",
        "trip", "train", "bus", "flight", "returned", "return", "travel", "travelled", "traveled",
        "travelling", "traveling", "drive", "come", "came", "get", "moving", "relocating", "sent",
        "home", "ambulance", "repatriated", "evacuated", "road", "ferry", "flying", "fly",
        "travels",
        "heading", "headed", "driving", "relocated", "emigrated",
    ]

    /// `from lagos to houston`: two towns, written small.
    private func isJourney(_ index: Int) -> Bool {
        let isLeft = lower(index - 1) == "from" && lower(index + 1) == "to"
        let isReached = lower(index - 1) == "to" && lower(index - 3) == "from"
        guard isLeft || isReached else { return false }
        return [index, isLeft ? index + 2 : index - 2]
            .allSatisfy { place in
                let town = Lexicon.plain(lower(place))
                return town.count > 3 && !Lexicon.isCommon(town)
                    && (Lexicon.cities.contains(town) || Lexicon.moreTowns.contains(town))
            }
    }

    /// `a bungalow in Tredegar`, `transport to Rotorua`, `Co. Mayo`; small only those that are no word.
    private func unlistedTown(_ index: Int) -> Int? {
        let word = tokens[index]
        guard word.isCapital else {
            if isJourney(index) { return index }
            guard ["in", "near", "from"].contains(lower(index - 1)), word.count > 4,
                Lexicon.moreTowns.contains(Lexicon.plain(word.lower)),
                !Lexicon.isCommon(word.lower), !isJoined(index)
            else { return nil }
            return index
        }
        let dot = isMark(index - 1, ".") ? index - 2 : index - 1
        if lower(dot) == "co", let county = token(dot), county.isCapital, word.isSpaced,
            !Lexicon.isFunction(word.lower)
        {
            return index
        }
        guard isOdd(index) || Lexicon.cities.contains(Lexicon.plain(word.lower)),
            word.count > 3, !beginsSentence(index), !Lexicon.isMedicalByForm(word.lower)
        else { return nil }
        var last = index
        if let next = token(index + 1), next.kind == .word, next.isCapital, next.isSpaced,
            !next.isUpper, !word.isPossessive, isOdd(index + 1)
        {
            last += 1
        }
        let next = token(last + 1)
        let isEnded = next.map { mark in
            Lexicon.isFunction(mark.lower)
                || mark.kind == .mark && [".", ",", ";", "!", "?", ")", ":"].contains(mark.lower)
                || Self.behind.contains(mark.lower)
        }
        guard isEnded ?? true else { return nil }
        switch lower(index - 1) {
        case "in", "near", "around", "outside": return last
        case "from": return isMark(last + 1, "-") || lower(last + 1) == "to" ? nil : last
        case "to":
            for offset in 2...5 where Self.ways.contains(lower(index - offset)) { return last }
            return nil
        default: return nil
        }
    }
}
