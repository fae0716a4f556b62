// What is called after somebody and is nobody: signs, diseases, tests.
extension Passage {
    private static let owned: Set<String> = [
        "operation", "test", "tests", "diet", "exercise", "exercises", "chart", "procedure",
        "thumb",
        "finger", "toe", "heel", "knee", "elbow", "teeth", "body", "score", "scores", "catheter",
        "tube", "line", "elbow", "nerve", "veins", "stool", "questionnaire", "regimen", "mask",
        "lines", "solution", "drain", "fever", "collar", "brace", "cast", "device", "gait", "water",
        "tea", "oil", "soap", "seeds",
    ]

    private static let suspected: Set<String> = [
        "suspects", "suspected", "suspect", "has", "have", "had", "with", "query", "of", "or", "?",
        "no", "not", "excluded", "diagnosed", "got", "develops", "developed", "confirmed",
        "possible", "probable", "likely", "for", "and",
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
        // "suspects Wilson's.": what somebody has, and nothing that is owned.
        if tokens[last].isPossessive, last == index, Lexicon.eponyms.contains(tokens[index].lower),
            Self.suspected.contains(lower(index - 1)),
            token(last + 1).map({ [".", ",", "?", ";", ")"].contains($0.lower) }) ?? true
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
}
