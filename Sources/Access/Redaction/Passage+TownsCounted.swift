// Towns of two words that are counted as towns, by what stands around them: `the pharmacy in Oak Lawn`, `the Grove City office`.
extension Passage {
    private static let sites: Set<String> = [
        "office", "branch", "location", "campus", "site", "clinic", "pharmacy", "store", "er",
        "library", "exit", "police",
    ]
    private static let ways: Set<String> = ["in", "near", "from", "outside", "frm", "around"]

    /// The second of two capital words that are a town together, behind a word of place or before an office.
    func countedTown(_ index: Int) -> Int? {
        let first = tokens[index]
        guard !first.isUpper, !first.isPossessive, let second = token(index + 1),
            second.kind == .word, second.isCapital, !second.isUpper, !isTaken(second),
            second.start == first.end + 1, second.count > 2, !things.contains(index),
            !things.contains(index + 1)
        else { return nil }
        let isWay = Self.ways.contains(lower(index - 1))
        let isSite =
            ["the", "your", "our", "their"].contains(lower(index - 1)) && !second.isPossessive
            && Self.sites.contains(lower(index + 2)) && token(index + 2)?.isCapital == false
        guard isWay || isSite, !isGiven(first.lower), !isEponym(index, index + 1),
            !Lexicon.eponymTails.contains(lower(index + 2)), !isPlaceName(index + 1),
            !Lexicon.medical.contains(second.lower), !Lexicon.medical.contains(first.lower),
            !Lexicon.brands.contains(first.lower), !Lexicon.titles.contains(first.lower),
            !Self.isVenue(second.lower), !Lexicon.isFunction(first.lower)
        else { return nil }
        return Lexicon.isCountedTown(Lexicon.plain(first.lower) + Lexicon.plain(second.lower))
            ? index + 1 : nil
    }
}
