// Ages over 89 that no word for an age names: told by who is described, and by what nobody says of a measure.
extension Passage {
    private static let sexes: Set<String> = [
        "male", "female", "man", "woman", "lady", "gentleman", "gent", "widow", "widower", "m", "f",
        "pensioner", "retiree", "resident", "pt", "patient", "elder", "veteran", "vet", "elderly",
    ]
    private static let households: Set<String> = [
        "lives", "living", "alone", "widow", "widower", "widowed", "housebound", "bedbound",
        "retired", "wheelchair", "frail", "himself", "herself", "independent", "veteran", "elderly",
        "bedridden",
    ]
    /// Whoever has a measure of that size near its number is not told by it.
    private static let measures: Set<String> = [
        "pulse", "sats", "sat", "hr", "bpm", "bp", "heart", "rate", "temp", "temperature", "fever",
        "sugar", "sugars", "glucose", "spo2", "ox", "oxygen", "o2", "systolic", "diastolic",
        "pressure", "weight", "weighs", "weigh", "weighed", "lb", "lbs", "kg", "kilos", "pounds",
        "stone", "degrees", "score", "scored", "level", "levels", "reading", "reads", "read",
        "cholesterol", "ldl", "hdl", "inr", "hb", "creatinine", "egfr", "gfr", "iron", "ferritin",
        "tsh", "percent", "mg", "mcg", "ml", "units", "miles", "tablets", "pills", "caps", "count",
        "platelets", "map", "resting", "bolus", "dose", "f", "c", "mph", "waist", "bust", "size",
        "room", "bed", "ward", "page", "bus", "route", "channel", "highway", "exit", "unit", "cm",
        "pain", "hrt", "respirations", "resps", "saturation", "pieces", "bucks", "dollars", "quid",
        "days", "day", "minutes", "mins", "hours", "seconds", "steps", "calories", "grams", "carbs",
    ]
    func isMeasureWord(_ index: Int) -> Bool { Self.measures.contains(lower(index)) }

    private static let olden: Set<String> = [
        "gramps", "grandpa", "grandad", "granddad", "grampa", "grandma", "gran", "granny", "nan",
        "nana", "nanna", "gramma", "grandmother", "grandfather", "mum", "mom", "mam", "mother",
        "dad", "father", "pop", "pops", "poppa", "papa", "pa", "auntie", "aunt", "aunty", "uncle",
        "neighbour", "neighbor", "opa", "oma", "nonna", "nonno", "abuela", "abuelo", "husband",
        "wife", "hubby", "memaw", "mamaw", "papaw", "grammy", "gram", "gramp", "grandfather's",
        "he", "she", "law", "landlady", "patient", "client", "lady", "gentleman", "resident",
        "granda", "amma", "appa", "nani", "dadi", "thatha", "paati", "ammamma", "ajji", "nanaji",
        "dadaji", "maa", "great-gran", "ma", "nanny", "granddads", "friend", "yiayia", "babcia",
        "dziadek", "bubbe", "mammy", "mummy", "daddy", "granma", "nonny",
    ]

    /// Whether a word says who may be so old: `mum`, `pt`, `she`.
    func isOlden(_ index: Int) -> Bool {
        let who = lower(index)
        return Self.olden.contains(who)
            || Self.sexes.contains(who) && (who.count > 2 || who == "pt")
    }

    /// An age over 89 by what stands around it; the words from the first to the last token say the number.
    func isToldAge(_ first: Int, _ last: Int) -> Bool {
        guard !isCounted(first, last) else { return false }
        return isOfDescription(first, last) || isReached(first, last) || isOfNow(first, last)
            || isOfSpeaker(first, last) || isOfApposition(first, last) || isStated(first, last)
    }

    /// Whether the number measures or counts: by the word behind, or a word for a measure close by.
    private func isCounted(_ first: Int, _ last: Int) -> Bool {
        if let next = token(last + 1) {
            if next.kind == .number || ["%", "/", "-", ":", "°", "."].contains(next.lower),
                !next.isSpaced, token(last + 2).map({ !$0.isSpaced }) ?? false
            {
                return true
            }
            if ["°", "%", "over"].contains(next.lower) { return true }
            if Self.measures.contains(next.lower) { return true }
        }
        if let before = token(first - 1), before.kind == .mark, !tokens[first].isSpaced,
            !["(", "\"", "“"].contains(before.lower)
        {
            return true
        }
        return (1...4).contains { Self.measures.contains(lower(first - $0)) }
    }

    private func isEnd(_ index: Int) -> Bool {
        token(index).map { [",", ".", ";", ")", "!", "?"].contains($0.lower) } ?? true
    }

    /// `Male, 91,`, `Female 93 chest infection`, `lives alone in Duluth, 93, no heating`.
    private func isOfDescription(_ first: Int, _ last: Int) -> Bool {
        // "a lady of 90 who", "my dad died at 98"
        let isBorne =
            lower(first - 1) == "of" && Self.sexes.contains(lower(first - 2))
            && lower(first - 2).count > 2
            || lower(first - 1) == "at" && ["died", "passed"].contains(lower(first - 2))
        if isBorne, isEnd(last + 1) || Lexicon.isFunction(lower(last + 1)) { return true }
        let isParted = isMark(first - 1, ",") || isMark(first - 1, "(")
        let who = isParted ? first - 2 : first - 1
        if Self.sexes.contains(lower(who)),
            beginsSentence(who) || lower(who).count > 1 && isParted
                || ["a", "the", "elderly", "old", "this"].contains(lower(who - 1)),
            isParted || beginsSentence(who)
        {
            return isEnd(last + 1) || !isParted
        }
        // "gran 97, lives alone"
        if !isParted, Self.olden.contains(lower(who)), lower(who).count > 2, isEnd(last + 1),
            token(who)?.isPossessive == false,
            beginsSentence(who) || ["my", "our", "his", "her"].contains(lower(who - 1))
        {
            return true
        }
        guard isParted, isEnd(last + 1) else { return false }
        if Self.olden.contains(lower(who)), lower(who).count > 2 { return true }
        return (2...9).contains { Self.households.contains(lower(first - $0)) }
    }

    /// `gramps hit 100 this year`, `grandad made it to 101`, `mum's just turned 92`.
    private func isReached(_ first: Int, _ last: Int) -> Bool {
        var before = first - 1
        if ["just", "already", "about", "the", "age", "of", "almost", "nearly"]
            .contains(lower(before))
        {
            before -= 1
        }
        switch lower(before) {
        case "hit", "hits", "made", "reached", "reaches", "turned", "turns", "pushing", "nearing",
            "approaching", "celebrated", "hitting", "reaching", "turning":
            before -= 1
        case "to"
        where ["made", "lived", "got", "live", "make", "makes"].contains(lower(before - 1)):
            before -= 2
        case "to" where lower(before - 1) == "it": before -= 3
        default: return false
        }
        while [
            "just", "is", "has", "finally", "will", "only", "who", "would", "to", "going", "she'll",
            "he'll",
        ]
        .contains(lower(before)), first - before < 7 { before -= 1 }
        guard Self.olden.contains(lower(before)) || isNameEnd(before) else { return false }
        // "he hit 103" may be a fever.
        return lower(before).count > 2 || ["turned", "turns"].contains(lower(first - 1))
            || ["this", "last", "in", "next"].contains(lower(last + 1))
    }

    /// `was 89 when it started and is 91 now`, `he was 88 then, 90 now`, `pop's 98, hears nothing`.
    private func isOfNow(_ first: Int, _ last: Int) -> Bool {
        // "mums ninety six": without its apostrophe too.
        if let owner = token(first - 1),
            owner.isPossessive && Self.olden.contains(owner.lower)
                || owner.lower.hasSuffix("s") && owner.count > 3
                    && Self.olden.contains(String(owner.lower.dropLast())),
            isEnd(last + 1) || Lexicon.isFunction(lower(last + 1))
        {
            return true
        }
        // "he has 102 years": as it is said elsewhere.
        if ["has", "have", "completed"].contains(lower(first - 1)), lower(last + 1) == "years",
            !["of", "in", "on", "with", "left", "experience"].contains(lower(last + 2)),
            Self.olden.contains(lower(first - 2)) || isNameEnd(first - 2)
        {
            return true
        }
        // "the lady downstairs is 93 and fell"
        if ["is", "was"].contains(lower(first - 1)), isEnd(last + 1) || lower(last + 1) == "and",
            (2...4)
                .contains(where: {
                    let who = lower(first - $0)
                    return (who.count > 2 || who == "pt")
                        && (Self.sexes.contains(who) || Self.olden.contains(who))
                        && token(first - $0)?.isPossessive == false
                })
        {
            return true
        }
        guard ["now", "today", "tomorrow"].contains(lower(last + 1)),
            isEnd(last + 2) || Lexicon.isFunction(lower(last + 2)),
            ["is", "was", "and", ",", "he's", "she's", "i'm", "are"].contains(lower(first - 1))
        else { return false }
        return (1...14)
            .contains {
                ["he", "she", "i", "i'm", "he's", "she's"].contains(lower(first - $0))
                    || Self.olden.contains(lower(first - $0))
            }
            && !(5...14).contains { Self.measures.contains(lower(first - $0)) }
    }

    /// `My husband's grandmother, Concepcion, is ninety-six`: who is meant stands before a name in commas.
    private func isOfApposition(_ first: Int, _ last: Int) -> Bool {
        guard ["is", "was", "turned", "turns"].contains(lower(first - 1)), isMark(first - 2, ","),
            isEnd(last + 1) || Lexicon.isFunction(lower(last + 1)),
            let comma = (4...7).map({ first - $0 }).first(where: { isMark($0, ",") })
        else { return false }
        let who = lower(comma - 1)
        return Self.olden.contains(who) || who.count > 2 && Self.sexes.contains(who)
            || Lexicon.relations.contains(who)
    }

    private static let agesAsked: Set<String> = [
        "yo", "y", "dob", "age", "aged", "old", "birthday", "born", "birthdate", "id",
    ]

    /// `91 y/o? pt states 91`: who says a number where an age or a birth is asked for.
    private func isStated(_ first: Int, _ last: Int) -> Bool {
        guard
            ["states", "says", "reports", "claims", "insists", "stated"].contains(lower(first - 1)),
            ["pt", "patient", "she", "he", "dtr", "son", "daughter", "family", "wife", "husband"]
                .contains(lower(first - 2)), isEnd(last + 1)
        else { return false }
        return (2...20).contains { Self.agesAsked.contains(lower(first - $0)) }
    }

    private static let goingOn: Set<String> = [
        "still", "never", "on", "not", "living", "my", "i", "i'm", "her", "his", "he", "she",
        "have",
        "want", "can't", "cant", "don't", "dont", "need", "deaf", "blind", "frail", "alone",
        "sharp",
        "feeling", "drive", "drives", "gardening", "fit", "counting", "going", "refusing", "we",
    ]

    /// `ninety-four and I still can't swallow`, `at 93 do I need`, `90 isn't too old`: who begins with a number says an age.
    private func isOfSpeaker(_ first: Int, _ last: Int) -> Bool {
        if (1...4)
            .contains(where: {
                lower(last + $0) == "too"
                    && ["old", "young", "late"].contains(lower(last + $0 + 1))
            }), beginsSentence(first) || ["is", "at", "are"].contains(lower(first - 1))
        {
            return true
        }
        let isFirst = first == 0 || beginsSentence(first) && !isMark(first - 1, ":")
        if isFirst, lower(last + 1) == "and", Self.goingOn.contains(lower(last + 2)) { return true }
        if isFirst, isMark(last + 1, ","),
            ["still", "widow", "widowed", "widower", "lives", "living", "frail"]
                .contains(lower(last + 2))
        {
            return true
        }
        return lower(first - 1) == "at"
            && (first == 1 || beginsSentence(first - 1) || isMark(first - 2, ","))
            && ["do", "is", "should", "can", "am", "does", "i", "he", "she", "would", "my", "will"]
                .contains(lower(last + 1))
    }
}
