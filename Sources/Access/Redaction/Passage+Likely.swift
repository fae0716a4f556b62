// Names of no list: how a word is spelled and the words beside it are weighed together.
extension Passage {
    mutating func findLikely() {
        guard !isTitled, !isForeignSpeech else { return }
        for index in tokens.indices where isUnknown(index) && !isHoly(index) {
            let isPair =
                isUnknown(index + 1) && tokens[index + 1].isSpaced && !tokens[index].isPossessive
            let isLonger = !isPair && Lexicon.particles.contains(lower(index + 1))
            let last = isPair ? index + 1 : isLonger ? nameEnd(index) : index
            guard !isPlaceName(last) else { continue }
            if likeness(index, last) > Self.enough { markName(index, last) }
        }
        findHyphenated()
        findCompanions()
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

    /// A name that was found is taken out wherever the text says it again.
    mutating func findRepeated() {
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
            mark(tokens[index].start, tokens[index].end, .name)
        }
    }

    /// Above this a word is a name.
    private static let enough = 1.2

    /// A capital word of no list, nor a form of one of a list.
    private func isUnknown(_ index: Int) -> Bool {
        guard isOdd(index), let word = token(index), word.count > 2, word.count <= 20,
            word.isSpaced || index == 0
                || [",", "(", "/", "\"", "“", ":", "-"].contains(lower(index - 1)),
            !Self.isInflected(word.lower), !Self.chat.contains(word.lower),
            Lexicon.months[word.lower] == nil,
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
            guard isArabic || isPart || !words.contains(where: Lexicon.isCommon) else { continue }
            let signs = before(index) + after(last) + spoken(of: last)
            guard isArabic && signs > -2 || signs >= 1.5 || isSurnamed && isPart else { continue }
            markName(isSurnamed && !isTaken(tokens[index - 1]) ? index - 1 : index, last)
        }
    }

    private func likeness(_ first: Int, _ last: Int) -> Double {
        var sum = Lexicon.nameLikeness(tokens[first].lower)
        if last > first { sum = (sum + Lexicon.nameLikeness(tokens[last].lower)) / 2 + 1 }
        if isAmongThings(first, last) { sum -= 4 }
        return sum + before(first) + after(last) + spoken(of: last)
    }

    // MARK: What stands before

    private static let dosing: Set<String> = [
        "take", "taking", "took", "takes", "taken", "on", "of", "off", "stopped", "stop",
        "stopping",
        "started", "start", "starting", "using", "use", "uses", "used", "prescribed", "my", "the",
        "a", "an", "no", "some", "any", "his", "her", "your", "their", "our", "this", "that",
        "these",
        "new", "increase", "increased", "reduce", "reduced", "double", "crush", "swallow", "inject",
        "injected", "apply", "applied", "tried", "try", "than", "mg", "mcg", "ml", "generic",
        "brand",
        "via", "per", "another", "more", "less", "both", "had", "have", "has", "got", "get",
        "getting",
        "need", "needs", "cause", "causes", "like", "heard", "without", "under",
    ]
    private static let naming: Set<String> = [
        "call", "ring", "phone", "text", "tell", "ask", "told", "asked", "saw", "see", "met",
        "meet",
        "thank", "thanks", "remind", "wake", "let", "visit", "by", "who", "dear", "hi", "hello",
        "hey",
        "book", "gave", "give", "think", "did", "should", "could", "would", "will", "may", "bring",
        "brought", "collect", "fetch", "contact", "email", "message", "until", "because", "when",
        "while", "whether", "but", "so", "why", "hope", "believe", "said", "says",
    ]

    /// `Imodium, Pepto and Dioralyte`: one of several, and another is a drug or a thing.
    func isAmongThings(_ first: Int, _ last: Int) -> Bool {
        let joints: Set<String> = [",", "and", "or", "&", "+", "/", "vs", "plus", "to", "then"]
        for (joint, other) in [(first - 1, first - 2), (last + 1, last + 2)]
        where joints.contains(lower(joint)) {
            let word = lower(other)
            if Lexicon.brands.contains(word) || Lexicon.medical.contains(word)
                || Lexicon.isSubstance(word) || Lexicon.isMedicalByForm(word)
            {
                return true
            }
        }
        return false
    }

    private func before(_ index: Int) -> Double {
        if beginsSentence(index) || isMark(index - 1, ")") {
            return isMark(index - 1, "/") ? 0 : -1
        }
        let (word, second) = (lower(index - 1), lower(index - 2))
        // "the Royal Marsden": part of a longer title.
        if let title = token(index - 1), title.isCapital, title.kind == .word, title.count > 2,
            Lexicon.isCommon(word), !beginsSentence(index - 1),
            !Lexicon.capitalTitles.contains(word),
            !Lexicon.wordNames.contains(word) || word == "royal"
        {
            return -3
        }
        if ["her", "him", "me", "it"].contains(word),
            second == "call" || second == "calls" || second == "called"
        {
            return 3
        }
        if word == "up" { return ["pick", "picked", "picking"].contains(second) ? 3 : 0 }
        if word == "on" || word == "after",
            ["waiting", "looking", "look", "check"].contains(second)
        {
            return 2
        }
        if word == "with" {
            return [
                "lives", "live", "living", "lived", "spoke", "speak", "is", "was", "came", "here",
            ]
            .contains(second) ? 3 : 0
        }
        if word == "for" {
            return ["waiting", "asking", "asked", "wait", "speaking", "speak"].contains(second)
                ? 3 : 0
        }
        if word == "and" {
            return ["me", "you", "him", "her", "us", "i", "myself"].contains(second) ? 3 : 0
        }
        if word == "to" { return addressed(index) }
        if Self.dosing.contains(word) || word == "from" && Self.changing.contains(second) {
            return -4
        }
        return Self.naming.contains(word) ? 2 : 0
    }

    /// `send the letter to Ilse`, and not `switched from one thing to another`.
    private func addressed(_ index: Int) -> Double {
        for offset in 2...6 {
            if Self.sending.contains(lower(index - offset)) { return 2 }
            if Self.changing.contains(lower(index - offset)) { return -4 }
        }
        return -0.5
    }

    private static let sending: Set<String> = [
        "send", "sent", "letter", "copy", "give", "given", "gave", "it", "them", "spoke", "speak",
        "talk", "talked", "talking", "belongs", "married", "forward", "write", "wrote", "listen",
        "explain", "explained", "say", "said", "happened", "text", "email", "related",
    ]
    private static let changing: Set<String> = [
        "switched", "switch", "changed", "change", "allergic", "allergy", "reaction", "sensitive",
        "swapped", "moved", "compared", "due", "similar", "alternative", "intolerant", "added",
        "refer", "referred", "response",
    ]

    // MARK: What stands behind

    private static let things: Set<String> = [
        "tablet", "tablets", "pill", "pills", "capsule", "capsules", "cream", "ointment", "gel",
        "patch",
        "patches", "injection", "injections", "shot", "shots", "vaccine", "jab", "dose", "doses",
        "pump",
        "pen", "pens", "inhaler", "spray", "drops", "syrup", "implant", "coil", "sensor", "monitor",
        "meter", "machine", "device", "app", "watch", "insurance", "plan", "twice", "once", "daily",
        "three", "four", "nightly", "safe", "work", "works", "worked", "working", "help", "kick",
        "cause", "causes",
        "causing", "interact", "interacts", "makes", "made", "helps", "helped", "helping",
        "together",
        "interfere", "affect", "affects", "over", "again", "trial", "therapy", "treatment",
        "infusion",
        "infusions", "x", "units", "disease", "syndrome", "test", "score", "scale", "sign",
        "street",
        "hospital", "clinic", "centre", "center", "pharmacy", "surgery", "university", "school",
    ]
    private static let doings: Set<String> = [
        "took", "takes", "needs", "needed", "wants", "wanted", "can't", "won't", "couldn't",
        "didn't",
        "went", "fell", "said", "says", "cried", "came", "gets", "got", "ate", "drank", "slept",
        "woke",
        "vomited", "here", "stay", "pick", "come", "go", "eat", "drink", "sleep", "weighs",
        "refuses",
        "keeps", "swallowed", "coughed", "told", "asked", "thinks", "lives", "called", "rang",
        "walked",
        "died", "passed", "turned", "hates", "loves", "hit", "hurt", "broke", "cut", "bit",
        "scratched",
        "collapsed", "missed", "forgot", "lost", "left", "starts", "wet", "threw", "choked", "saw",
        "answered", "wrote", "texted", "sounds", "seems", "looks", "turns", "finished", "gave",
        "drives",
        "drove", "picked", "booked", "still", "there", "know", "knows", "also", "too", "really",
        "never", "always", "myself", "himself", "herself", "complains", "complained", "presented",
        "reports", "denies",
        "states", "wishes", "consented", "declined", "tolerated", "agreed", "noticed", "mentioned",
    ]
    /// What somebody will or can do, and a drug can't.
    private static let plans: Set<String> = [
        "need", "want", "call", "come", "ring", "phone", "drive", "bring", "pick", "wait", "attend",
        "see", "sign", "eat", "walk", "speak", "talk", "go", "say", "sleep", "stand", "sit",
        "drink",
        "swallow", "hear", "visit", "meet", "wake", "breathe",
    ]
    private static let being: Set<String> = [
        "had", "have", "will", "would", "was", "hasn't", "has", "can", "and", "&",
    ]

    /// Whether a word says what somebody does.
    func doesSomething(_ index: Int) -> Bool { Self.doings.contains(lower(index)) }

    private func after(_ index: Int) -> Double {
        if tokens[index].isPossessive { return 2 }
        if ["and", "&"].contains(lower(index + 1)), ["i", "me", "my"].contains(lower(index + 2)) {
            return 3
        }
        guard let next = token(index + 1) else { return 0.3 }
        if next.kind == .number || next.kind == .code
            || next.lower != "in" && Lexicon.units.contains(next.lower)
        {
            return -4
        }
        if Self.doings.contains(next.lower) { return 2.5 }
        if Lexicon.eponymTails.contains(next.lower) || Self.things.contains(next.lower) {
            return -4
        }
        if next.lower == "is", token(index + 2)?.kind == .number {
            return isMark(index + 3, "%") ? -4 : 2
        }
        if ["isn't", "hasn't", "doesn't"].contains(next.lower) {
            return Self.things.contains(lower(index + 2)) ? -4 : 1.5
        }
        // "Ferelith had 2 nosebleeds": a drug has none.
        if next.lower == "had", let what = token(index + 2),
            what.kind == .number || ["a", "an", "his", "her", "no"].contains(what.lower)
        {
            return 2.5
        }
        if Self.being.contains(next.lower) {
            return Self.plans.contains(lower(index + 2)) && !["had", "have"].contains(next.lower)
                ? 2.5 : 0.7
        }
        if next.lower == ",", let fact = token(index + 2), isTaken(fact),
            [.address, .date, .phone, .age].contains(kindsByStart[fact.start])
        {
            return 2
        }
        if next.kind == .mark, [",", ".", "?", "!", ")"].contains(next.lower) { return 0.3 }
        return next.lower == "-" && !next.isSpaced ? -2 : 0
    }

    /// Somebody is spoken of behind it: `waiting for Ilse, she has the forms`.
    private func spoken(of index: Int) -> Double {
        for next in index + 1..<min(index + 9, tokens.count)
        where ["she", "he", "her", "his", "him", "she's", "he's"].contains(tokens[next].lower) {
            return 1
        }
        return 0
    }
}
