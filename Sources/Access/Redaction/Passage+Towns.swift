// Towns, counties and villages: by the words before them, by lists, and by a state or an address beside them.
extension Passage {
    private static let strongCues: Set<String> = [
        "live", "lives", "living", "lived", "moved", "moving", "move", "based", "born", "raised",
        "grew", "resident", "staying", "reside", "resides", "town", "city", "village", "county",
        "suburb", "hometown", "borough", "district", "settled", "relocated",
    ]
    private static let prepositions: Set<String> = [
        "in", "to", "of", "at", "from", "near", "up", "outside", "back", "around",
    ]

    mutating func findTowns() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let token = tokens[index]
            guard token.kind == .word, token.isCapital,
                !Lexicon.brands.contains(token.lower) || Lexicon.cities.contains(token.lower),
                !Lexicon.countries.contains(token.lower) || lower(index + 1) == "city",
                token.count > 2,
                !token.isUpper || token.count > 4 || Lexicon.cities.contains(token.lower)
            else { continue }
            let last = capitals(from: index)
            if let end = joinedTown(index) ?? district(index) ?? landscape(index)
                ?? countedTown(index)
            {
                mark(token.start, tokens[end].end, .place)
                continue
            }
            if lower(last + 1) == "grade" || lower(last + 1) == "classification"
                || ["scientific", "sci"].contains(lower(index + 1))
            {
                continue
            }
            let pair = token.lower + " " + lower(index + 1)
            let isSaint = Lexicon.cityBeginnings.contains(token.lower) && last > index
            if isSaint || Lexicon.cityPairs.contains(pair),
                self.token(index + 1)?.isCapital == true
            {
                mark(token.start, tokens[index + 1].end, .place)
            } else if isBehindAddress(index) || isBeforeState(last) {
                markTown(index, last)
            } else if isCuedTown(index), !Lexicon.isCommon(token.lower) || last > index {
                markTown(index, last)
            } else if Lexicon.cities.contains(Lexicon.plain(token.lower)), isTownByList(index) {
                markTown(index, index)
            } else if ["County", "Township", "Parish"]
                .contains(where: { lower(index + 1) == $0.lowercased() }),
                self.token(index + 1)?.isCapital == true, !beginsSentence(index)
            {
                mark(token.start, tokens[index + 1].end, .place)
            }
        }
    }

    /// `Stow-on-the-Wold`, `Newcastle-under-Lyme`: no other word is made like that.
    private func joinedTown(_ index: Int) -> Int? {
        guard isMark(index + 1, "-"),
            ["on", "upon", "under", "le", "by", "super"].contains(lower(index + 2))
        else { return nil }
        var last = index
        while last - index < 8, isMark(last + 1, "-"), let after = token(last + 2),
            after.kind == .word,
            !after.isSpaced
        { last += 2 }
        return last - index >= 4 && tokens[last].isCapital ? last : nil
    }

    private mutating func markTown(_ first: Int, _ last: Int) {
        // "Boston 6", "the Berlin": a scale.
        let isScored =
            token(last + 1)?.kind == .number && tokens[last + 1].isSpaced
            && tokens[last + 1].count <= 2 && !isMark(last + 2, ",")
        if last == first, lower(first - 1) == "the" || isScored,
            Lexicon.cities.contains(Lexicon.plain(lower(first))),
            token(first + 1)?.isCapital != true
        {
            return
        }
        // "from Ottawa" is a town, "to Ottawa ankle rules" a rule.
        let isKnown =
            Lexicon.cities.contains(Lexicon.plain(lower(first)))
            && Self.prepositions.contains(lower(first - 1)) && token(last + 1)?.kind != .number
            && !(1...2).contains { Lexicon.eponymTails.contains(lower(last + $0)) }
        guard !Lexicon.medical.contains(lower(first)),
            !Lexicon.eponyms.contains(lower(first)) || last > first || isKnown
        else { return }
        mark(tokens[first].start, tokens[last].end, .place)
    }

    /// The last of up to three capital words in a row: `New York`, `Stoke-on-Trent`.
    func capitals(from index: Int) -> Int {
        var last = index
        while last - index < 8, !tokens[last].isPossessive, let next = token(last + 1),
            !isTaken(next)
        {
            if next.kind == .word, next.isCapital, next.start == tokens[last].end + 1,
                !next.isUpper || next.count > 2,
                !Lexicon.medical.contains(next.lower)
            {
                last += 1
            } else if isMark(last + 1, "-"), !next.isSpaced, let after = token(last + 2),
                after.kind == .word, !after.isSpaced
            {
                last += 2
            } else {
                break
            }
        }
        return last
    }

    private func isBehindAddress(_ index: Int) -> Bool {
        guard isMark(index - 1, ","), let before = token(index - 2),
            !Lexicon.isFunction(lower(index))
        else { return false }
        return isTaken(before) && kindsByEnd[before.end] == .address
    }

    /// `Springfield, IL`, `Austin, Texas`.
    private func isBeforeState(_ last: Int) -> Bool {
        guard isMark(last + 1, ","), let state = token(last + 2) else { return false }
        if state.isUpper, state.count == 2, Lexicon.states.contains(state.lower) {
            // "FOOSH, NV intact" is no town.
            if tokens[last].isUpper, !Lexicon.cities.contains(lower(last)) { return false }
            if Lexicon.brands.contains(lower(last)) { return false }
            // "E. Gottschalk, MD" is a doctor.
            if isMark(last - 1, "."), token(last - 2).map({ $0.isUpper && $0.count == 1 }) == true {
                return false
            }
            return !["ok", "hi", "me", "or", "in", "id"].contains(state.lower)
                || token(last + 3)?.kind == .number
        }
        return state.isCapital && Lexicon.countries.contains(state.lower)
    }

    private func isCuedTown(_ index: Int) -> Bool {
        guard Self.prepositions.contains(lower(index - 1)) else { return false }
        if lower(index - 1) == "in" || lower(index - 1) == "at" {
            for offset in 2...10 where lower(index - offset) == "born" { return true }
        }
        if ["in", "near"].contains(lower(index - 1)), !Lexicon.isCommon(lower(index)) {
            for offset in 2...5
            where [
                "visiting", "visited", "holiday", "vacation", "holidaying", "flat", "apartment",
                "house",
                "home", "clinic", "office", "hospital", "branch", "practice", "shop", "store",
                "warehouse",
            ]
            .contains(lower(index - offset)) { return true }
        }
        if ["near", "outside"].contains(lower(index - 1)), !Lexicon.isCommon(lower(index)),
            !Lexicon.eponyms.contains(lower(index)), lower(index).count > 4
        {
            return true
        }
        var before = index - 2
        while ["alone", "locally", "over", "up", "here", "just", "back", "down", "out", "now"]
            .contains(lower(before))
        {
            before -= 1
        }
        return Self.strongCues.contains(lower(before))
            || [
                "i'm", "im", "am", "we're", "originally", "he's", "she's", "come", "comes",
                "commute", "drove", "driving", "flew", "travelled", "traveled", "visiting", "trip",
                "work", "works", "job", "hospital", "clinic", "address",
            ]
            .contains(lower(before)) && Lexicon.cities.contains(lower(index))
    }

    private func isTownByList(_ index: Int) -> Bool {
        let name = lower(index)
        if Lexicon.eponymTails.contains(lower(index + 1))
            || ["coma", "scale"].contains(lower(index + 1))
            || ["and", "or"].contains(lower(index - 1)) && isAmongThings(index, index)
        {
            return false
        }
        let isPerson =
            Lexicon.givenNames.contains(name) || Lexicon.surnames.contains(name)
            || Lexicon.wordNames.contains(name) || Lexicon.common.contains(name)
        if ["in", "near", "from", "to", "at", "around", "outside", "visiting"]
            .contains(lower(index - 1))
        {
            return lower(index + 1) != "airport"
        }
        // "Camden Council"
        if ["council", "borough", "constabulary"].contains(lower(index + 1)),
            token(index + 1)?.isCapital == true
        {
            return true
        }
        // "the Premier Inn, Carlisle"
        if isMark(index - 1, ","), let venue = token(index - 2), venue.isCapital,
            [
                "inn", "hotel", "hospital", "infirmary", "station", "school", "university",
                "surgery",
                "clinic", "centre", "center", "hall", "park", "hospice", "pharmacy", "college",
                "airport",
            ]
            .contains(venue.lower)
        {
            return true
        }
        return !isPerson && !beginsSentence(index)
    }

    private static let statesSpelled = Lexicon.words(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
        nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
        """
    )
    private static let statesOfTwo: Set<String> = [
        "new hampshire", "new jersey", "new mexico", "new york", "north carolina",
        "south carolina", "north dakota", "south dakota", "rhode island", "west virginia",
        "puerto rico",
    ]

    /// `Illinois 60173`, `new mexico 88003`: whether a state of the United States ends with a token.
    func isStateSpelled(_ index: Int) -> Bool {
        guard let state = token(index), state.kind == .word, !state.isPossessive else {
            return false
        }
        return Self.statesSpelled.contains(state.lower) || isStateSpelledInTwo(index)
    }

    func isStateSpelledInTwo(_ index: Int) -> Bool {
        Self.statesOfTwo.contains(lower(index - 1) + " " + lower(index))
    }
}
