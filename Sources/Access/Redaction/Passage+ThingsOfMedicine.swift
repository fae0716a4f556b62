// What is written like a name in medicine and in towns, and told by its form: kinds of germs, shops, signs, short words.
extension Passage {
    /// Finds what a form alone tells to be nobody: `S. aureus`, `Olive Garden`, `Allen's neg`, `a "Widowmaker"`.
    mutating func findKind(_ index: Int) {
        if isGenus(index) {
            things.formUnion(index...index + 2)
        } else if isVendor(index) {
            things.formUnion([index, index + 1])
        } else if isSign(index) || isQuotedThing(index) || isPlural(index) {
            things.insert(index)
        }
    }

    private static let species = Lexicon.words(
        """
        coli diff difficile aureus pylori pneumo pneumoniae flu influenzae strep albicans auris avium typhi mitis bovis
        acnes viridans vivax gondii psittaci krusei jejuni oralis simiae canis suis equi ovis hominis capitis
        """
    )
    private static let endings = [
        "iae", "eae", "ii", "osa", "osum", "ans", "ense", "ensis", "alis", "eus", "icus", "inus",
        "ogenes", "oides", "itis", "atum", "ilis", "ides", "ferus", "phila", "philia", "cola",
        "cium",
        "calis", "orum", "arum", "ginosa", "tica", "ella", "annii", "trata", "lytica", "niae",
    ]

    /// `S. aureus`, `A. baumannii`: the initial of a genus and a species in small letters.
    private func isGenus(_ index: Int) -> Bool {
        guard tokens[index].count == 1, isMark(index + 1, "."), !tokens[index + 1].isSpaced,
            let kind = token(index + 2), kind.kind == .word, !kind.isCapital, kind.count >= 4,
            !isMark(index - 1, ".") || tokens[index].isSpaced
        else { return false }
        return Self.species.contains(kind.lower)
            || kind.count > 5 && Self.endings.contains(where: kind.lower.hasSuffix)
                && !isSurname(kind.lower) && !isGiven(kind.lower)
    }

    private static let vendors: Set<String> = [
        "garden", "bull", "lobster", "barrel", "express", "grill", "diner", "cafe", "café", "pizza",
        "wok", "steakhouse", "bistro", "deli", "bakery", "mart", "depot", "tree", "outlet",
        "fitness", "cinema", "donuts", "burger", "bagels", "brewery", "tavern", "buffet", "gym",
        "kitchen", "yoga", "chicken", "noodles", "coffee", "supermarket", "chippy", "carvery",
    ]
    private static let visiting: Set<String> = [
        "to", "at", "from", "the", "had", "drank", "ate", "a", "an", "in", "two", "some", "of",
        "by",
        "and", "or", "drinks", "like", "our", "this",
    ]

    /// `to Olive Garden`, `a Red Bull`: a shop, a place to eat or what is had there.
    private func isVendor(_ index: Int) -> Bool {
        guard let kind = token(index + 1), kind.isCapital, kind.kind == .word,
            Self.vendors.contains(kind.lower), kind.start == tokens[index].end + 1,
            !tokens[index].isUpper || tokens[index].count > 1,
            !Lexicon.titles.contains(tokens[index].lower),
            Self.visiting.contains(lower(index - 1)) || tokens[index].isPossessive
        else { return false }
        // "and Rose Kitchen", where "at Rose Kitchen" is a place.
        return ["at", "to", "the", "a", "an", "had", "drank", "ate"].contains(lower(index - 1))
            || !isGiven(tokens[index].lower) && !Lexicon.wordNames.contains(tokens[index].lower)
    }

    /// Signs whose names are people's first names too.
    private static let signs: Set<String> = [
        "allen", "murphy", "homan", "homans", "phalen", "tinel", "lachman", "mcmurray", "romberg",
        "spurling", "hawkins", "neer", "finkelstein", "rovsing", "thompson", "ober", "kernig",
        "brudzinski", "adson", "faber", "speed", "yergason", "apley", "hoover", "hoffman",
        "hoffmann", "babinski", "simmonds",
    ]
    private static let outcomes: Set<String> = [
        "ok", "neg", "negative", "pos", "positive", "wnl", "normal", "intact", "adequate",
        "equivocal", "absent", "present", "nl", "sign", "test", "patent", "satisfactory",
    ]

    /// `Allen's ok`, `neg Murphy's`: a sign and how it came out.
    private func isSign(_ index: Int) -> Bool {
        guard tokens[index].isPossessive, Self.signs.contains(tokens[index].lower),
            token(index - 1).map({ !$0.isCapital || $0.kind == .mark || Self.isOutcome($0.lower) })
                ?? true
        else { return false }
        return Self.isOutcome(lower(index + 1)) || Self.isOutcome(lower(index - 1))
            || ["modified", "mod", "no"].contains(lower(index - 1))
    }

    private static func isOutcome(_ lower: String) -> Bool { outcomes.contains(lower) }

    /// `a "Widowmaker"`: an article before the quotation makes a thing of it.
    private func isQuotedThing(_ index: Int) -> Bool {
        guard let open = token(index - 1), ["\"", "“"].contains(open.lower),
            !tokens[index].isSpaced,
            let close = token(index + 1), ["\"", "”"].contains(close.lower), !close.isSpaced
        else { return false }
        return ["a", "an", "the"].contains(lower(index - 2)) && !isGiven(tokens[index].lower)
    }

    /// `ADLs`, `LFTs`: letters in capitals and a small `s`.
    private func isPlural(_ index: Int) -> Bool {
        let word = tokens[index]
        guard (3...6).contains(word.count), scalars[word.end - 1] == "s" else { return false }
        return scalars[word.start..<word.end - 1].allSatisfy(Self.isUpper)
    }
}
