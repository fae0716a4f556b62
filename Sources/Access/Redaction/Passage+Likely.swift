// Names of no list: how a word is spelled and the words beside it are weighed together.
extension Passage {
    mutating func findLikely() {
        evidence = .spelling
        guard !isTitled, !isForeignSpeech else { return }
        for index in tokens.indices where prior(index) != nil && !isHoly(index) {
            let isPair =
                isUnknown(index + 1) && tokens[index + 1].isSpaced && !tokens[index].isPossessive
            let isLonger = !isPair && Lexicon.particles.contains(lower(index + 1))
            let last = isPair ? index + 1 : isLonger ? nameEnd(index) : index
            guard !isPlaceName(last) else { continue }
            if likeness(index, last) > Self.enough { markName(firstPart(index), last) }
        }
        findHyphenated()
        findHalves()
        findCompanions()
    }

    /// `Bonnie Jo Haugen`: names and short words right before a name are of it.
    private func firstPart(_ index: Int) -> Int {
        var first = index
        while index - first < 2, let before = token(first - 1), before.kind == .word,
            before.isCapital, !before.isUpper, !before.isPossessive, !isTaken(before),
            before.end + 1 == tokens[first].start, !Lexicon.isFunction(before.lower),
            Lexicon.givenNames.contains(Lexicon.plain(before.lower))
                || Lexicon.wordNames.contains(before.lower)
                || before.count == 2 && !Lexicon.isCommon(before.lower)
                    && !["fr", "sr", "br", "pt", "st", "re", "cc"].contains(before.lower)
        {
            first -= 1
        }
        return first
    }

    /// `Smythe-Jones`: what is joined to a name is of it.
    private mutating func findHalves() {
        evidence = .hyphen
        for index in tokens.indices where isMark(index, "-") && !tokens[index].isSpaced {
            guard let left = token(index - 1), let right = token(index + 1), !right.isSpaced,
                left.kind == .word, right.kind == .word, left.isCapital, right.isCapital,
                isTaken(left) != isTaken(right)
            else { continue }
            let isLeft = isTaken(left)
            let (known, other) = isLeft ? (left, right) : (right, left)
            guard (isLeft ? kindsByEnd[known.end] : kindsByStart[known.start]) == .name,
                other.count > 2, !Lexicon.isCommon(other.lower),
                !Lexicon.eponyms.contains(other.lower), !Lexicon.brands.contains(other.lower)
            else { continue }
            if isLeft {
                mark(other.start, other.end, .name)
            } else {
                markName(index - 1, index - 1)
            }
        }
    }

    /// Whether the text is of a language that writes every noun with a capital, or is not English at all.
    private var isForeignSpeech: Bool {
        let words: Set<String> = [
            "ist", "und", "der", "die", "das", "ich", "nicht", "mein", "meine", "seit", "habe",
            "bitte", "mit", "je", "et", "est", "les", "une", "mon", "el", "los", "una", "che", "il",
            "non", "que", "por", "para", "het", "een", "niet", "och", "jag",
        ]
        var foreign = 0
        var english = 0
        for token in tokens where token.kind == .word {
            if words.contains(token.lower) { foreign += 1 }
            if Lexicon.isFunction(token.lower) { english += 1 }
        }
        return foreign > 1 && foreign > english
    }

    /// `Will won't eat`, `May may not`: two such words in a row, so the first is somebody.
    mutating func findWilling() {
        evidence = .context
        let helping: Set<String> = [
            "will", "won't", "may", "might", "can't", "needs", "wants", "says", "hasn't", "hates",
            "got", "would", "could",
        ]
        for index in tokens.indices where ["will", "may"].contains(tokens[index].lower) {
            guard tokens[index].isCapital, !tokens[index].isUpper, !isTaken(tokens[index]),
                !tokens[index].isPossessive, helping.contains(lower(index + 1)),
                token(index + 1)?.isCapital == false
            else { continue }
            markName(index, index)
        }
    }

    /// A name that was found is taken out wherever the text says it again.
    mutating func findRepeated() {
        evidence = .repetition
        var names: Set<String> = []
        for span in spans where span.kind == .name {
            guard var index = firstToken(from: span.start) else { continue }
            while let part = token(index), part.end <= span.end {
                if part.kind == .word, part.count > 2, !Lexicon.isCommon(part.lower),
                    !Lexicon.isFunction(part.lower), !Lexicon.eponyms.contains(part.lower),
                    !Lexicon.countries.contains(part.lower), !Lexicon.particles.contains(part.lower)
                {
                    names.insert(part.lower)
                }
                index += 1
            }
        }
        guard !names.isEmpty else { return }
        for index in tokens.indices where names.contains(tokens[index].lower) {
            guard !isTaken(tokens[index]), !Lexicon.eponymTails.contains(lower(index + 1)) else {
                continue
            }
            // "Holly Berry, ate holly berries"
            if !tokens[index].isCapital, Lexicon.wordNames.contains(tokens[index].lower) {
                continue
            }
            mark(tokens[index].start, tokens[index].end, .name)
        }
    }

    /// Above this a word is a name.
    ///
    /// Chosen on known texts with a part of the lists taken away.
    private static let enough = 0.4

    /// How much a word alone speaks for a name: by its spelling, or as a word that people are called too.
    private func prior(_ index: Int) -> Double? {
        guard let word = token(index), word.kind == .word, word.isCapital else { return nil }
        let isWordName = Lexicon.wordNames.contains(word.lower)
        guard isWordName || Lexicon.wordSurnames.contains(word.lower) else {
            return isUnknown(index) ? Lexicon.nameLikeness(word.lower) : nil
        }
        guard !word.isUpper, word.count > 2, !isTaken(word), !things.contains(index),
            !isJoined(index), Lexicon.months[word.lower] == nil,
            !Lexicon.eponyms.contains(word.lower) || isWilling(index + 1),
            !Self.roles.contains(word.lower)
        else { return nil }
        if isWordName { return Self.masses.contains(word.lower) ? -1.5 : -0.2 }
        return -2.4
    }

    /// Words that need no article and so begin a sentence as a name does.
    private static let masses: Set<String> = [
        "amber", "autumn", "basil", "belle", "berry", "candy", "chance", "charity", "cherry",
        "clay", "crystal", "daisy", "destiny", "faith", "fern", "flora", "foster", "ginger",
        "grace", "hazel", "heath", "heather", "holly", "hope", "iris", "ivory", "ivy", "jade",
        "jasmine", "jasper", "joy", "lane", "laurel", "lily", "melody", "mercy", "myrtle", "olive",
        "opal", "paisley", "patience", "pearl", "poppy", "ray", "reed", "rich", "rose", "rosemary",
        "royal", "ruby", "rusty", "sage", "sandy", "sierra", "sterling", "summer", "sunny", "viola",
        "violet", "ward", "will", "windy", "young", "precious", "prince", "princess", "soon",
        "miles",
    ]
    private static let roles: Set<String> = [
        "alarm", "angel", "barber", "bishop", "butcher", "carpenter", "carrier", "carver",
        "chamberlain", "champion", "close", "cook", "cooper", "day", "duke", "early", "east",
        "farmer", "fisher", "foreman", "free", "friend", "good", "guest", "her", "high", "judge",
        "king", "knight", "large", "law", "like", "little", "long", "lord", "low", "major", "mason",
        "mayor", "miller", "moody", "more", "north", "painter", "parent", "parson", "person",
        "pope",
        "porter", "priest", "quick", "self", "shepherd", "sharp", "short", "singer", "small",
        "smart",
        "south", "steward", "still", "strong", "sweet", "swift", "walker", "west", "white", "wise",
        "workman", "young", "ward", "will",
    ]

    /// A capital word of no list, nor a form of one of a list.
    private func isUnknown(_ index: Int) -> Bool {
        guard isOdd(index), let word = token(index), word.count > 2, word.count <= 20,
            word.isSpaced || index == 0
                || [",", "(", "/", "\"", "“", ":", "-"].contains(lower(index - 1)),
            !Self.isInflected(word.lower), !Self.chat.contains(word.lower),
            Lexicon.months[word.lower] == nil,
            !Lexicon.isPlainWord(word.lower),
            !Lexicon.relations.contains(word.lower), !Lexicon.capitalTitles.contains(word.lower)
        else { return false }
        let capitals = scalars[word.start..<word.end].count { $0.properties.isUppercase }
        return capitals == 1 || ["mc", "ma", "o'", "de", "fi"].contains(word.lower.prefix(2))
    }

    private static let chat: Set<String> = [
        "cant", "dont", "wont", "didnt", "doesnt", "isnt", "wasnt", "couldnt", "wouldnt", "havent",
        "hasnt", "gonna", "wanna", "gotta", "please", "again", "tmrw", "need", "havin", "ive",
        "whats", "wheres", "theres", "shes", "youre", "thats", "await", "redo", "recheck",
        "reassess",
        "rebook", "refer", "advise", "counsel", "lon", "lat", "long",
    ]

    /// A word of no list in small letters, as a surname behind a given name may be.
    func isUnknownSmall(_ index: Int) -> Bool {
        guard let word = token(index), word.kind == .word, !word.isCapital, word.count > 3,
            !isTaken(word)
        else { return false }
        return !Lexicon.isCommon(word.lower) && !Lexicon.isFunction(word.lower)
            && !Self.isInflected(word.lower) && !Self.chat.contains(word.lower)
            && !Lexicon.isSubstance(word.lower) && !Lexicon.brands.contains(word.lower)
            && Lexicon.nameLikeness(word.lower) > -3
    }

    /// `Throbbing`, `itchy`: a common word with an ending of English.
    private static func isInflected(_ lower: String) -> Bool {
        for ending in [
            "s", "es", "ed", "d", "ing", "ly", "y", "er", "est", "ness", "less", "ful", "n't",
        ]
        where lower.hasSuffix(ending) && lower.count > ending.count + 2 {
            let stem = String(lower.dropLast(ending.count))
            if Lexicon.isCommon(stem) || Lexicon.isCommon(stem + "e") { return true }
            if let letter = stem.last, stem.dropLast().last == letter,
                Lexicon.isCommon(String(stem.dropLast()))
            {
                return true
            }
            if stem.hasSuffix("i"), Lexicon.isCommon(stem.dropLast() + "y") { return true }
        }
        return false
    }

    private static let articles: Set<String> = ["al", "el", "abu", "abd", "ould", "ibn", "ben"]

    /// `Al-Rashid`, `Ah-reum says`, `Park Ji-min`: two parts joined by a hyphen, and a sign of a person beside them.
    private mutating func findHyphenated() {
        evidence = .hyphen
        for index in tokens.indices where isMark(index + 1, "-") {
            let last = index + 2
            guard let first = token(index), let second = token(last), first.kind == .word,
                second.kind == .word, first.isCapital, !first.isUpper, !first.isPossessive,
                !tokens[index + 1].isSpaced, !second.isSpaced, !isMark(last + 1, "-"),
                !isMark(index - 1, "-"), !isTaken(first), !isTaken(second), second.count > 1,
                !second.isUpper
            else { continue }
            let words = [first.lower, second.lower]
            guard
                !words.contains(where: {
                    Lexicon.eponyms.contains($0) || Lexicon.brands.contains($0)
                        || Lexicon.isSubstance($0) || Lexicon.isMedicalByForm($0)
                        || Lexicon.medical.contains($0)
                })
            else { continue }
            let isArabic =
                Self.articles.contains(first.lower) && second.isCapital
                && !Lexicon.isCommon(second.lower)
            let isSurnamed =
                (Lexicon.surnames.contains(Lexicon.plain(lower(index - 1)))
                    || Lexicon.wordSurnames.contains(lower(index - 1))) && first.isSpaced
                && tokens[index - 1].isCapital
            let isPart = first.count <= 4 && !Lexicon.isFunction(first.lower)
            guard
                isArabic || isPart || isSyllablePair(index)
                    || !words.contains(where: Lexicon.isCommon)
            else { continue }
            let signs = before(index) + after(last) + spoken(of: last)
            // "Soon-ok is 95": halves of given names of Korea, and not both words.
            let isPair =
                isSyllablePair(index)
                && (!words.allSatisfy(Lexicon.isCommon)
                    || Lexicon.relations.contains(lower(index - 1)))
            guard isPair || isArabic && signs > -2 || signs >= 1.5 || isSurnamed && isPart else {
                continue
            }
            markName(isSurnamed && !isTaken(tokens[index - 1]) ? index - 1 : index, last)
        }
    }

    /// The sum of the evidence: the word itself, what stands before, what behind, and who is spoken of then.
    private func likeness(_ first: Int, _ last: Int) -> Double {
        var sum = prior(first) ?? 0
        if last > first { sum = (sum + Lexicon.nameLikeness(tokens[last].lower)) / 2 + 1 }
        if isAmongThings(first, last) { sum -= 4 }
        // "took Hamza's tablets": what is dosed owns nothing.
        let isOwner = tokens[last].isPossessive && lower(first - 1) != "the"
        return sum + (isOwner ? max(0, before(first)) : before(first)) + after(last)
            + spoken(of: last)
    }
}
