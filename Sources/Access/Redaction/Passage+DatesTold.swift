// Days as people type them: `called 7/1`, `my period tracker says 18/9`, `dob 19 may 88`.
extension Passage {
    private static let born: Set<String> = [
        "dob", "d.o.b", "born", "birth", "birthdate", "birthday", "bday", "b",
    ]

    /// Whether a word for being born stands close before one token or behind another.
    func isNearBirth(_ first: Int, _ last: Int) -> Bool {
        (1...3).contains { Self.born.contains(lower(first - $0)) && lower(first - $0).count > 1 }
            || (1...5).contains { ["dob", "birthday", "bday", "birth"].contains(lower(last + $0)) }
    }

    /// Two figures right behind a token that nothing counts: the year of a birth.
    func twoFigures(_ index: Int) -> Int? {
        guard let year = token(index + 1), year.kind == .number, year.count == 2,
            year.start == tokens[index].end + 1, !isMark(index + 2, ":"), !isMark(index + 2, "/"),
            !Lexicon.units.contains(lower(index + 2))
        else { return nil }
        return year.end
    }

    private static let visits: Set<String> = [
        "visit", "visits", "appt", "appointment", "opd", "opa", "op", "clinic", "date", "until",
        "till", "til", "seen", "review",
    ]

    /// `OPD 22.11`, `next visit 14.6.`: a day and a month with dots behind what has one.
    func dottedDay(at index: Int) -> Int? {
        guard let day = number(index), isMark(index + 1, "."), !tokens[index + 1].isSpaced,
            let month = number(index + 2), !tokens[index + 2].isSpaced, tokens[index].isSpaced,
            tokens[index].count <= 2, tokens[index + 2].count <= 2, (1...31).contains(day),
            (1...12).contains(month), !isTaken(tokens[index + 2]),
            Self.visits.contains(lower(index - 1)),
            !Lexicon.units.contains(lower(index + 3))
        else { return nil }
        let isDotted = isMark(index + 3, ".") && !tokens[index + 3].isSpaced
        guard isDotted || day > 12, !(isDotted && token(index + 4)?.isSpaced == false) else {
            return nil
        }
        return tokens[isDotted ? index + 3 : index + 2].end
    }

    /// What is done on a day, right before it.
    private static let done: Set<String> = [
        "called", "rang", "phoned", "emailed", "messaged", "texted", "faxed", "saw", "seen",
        "visited", "fell", "happened", "began", "ended", "removed", "cancelled", "canceled",
        "filled", "refilled", "spoke", "sent", "wrote", "booked", "scheduled", "rescheduled",
        "tested", "injured", "delivered", "bitten", "stung", "discharged", "admitted", "period",
        "periods", "lmp", "appt", "appointment", "since", "crashed", "mailed", "submitted",
        "ordered", "picked", "collected", "signed", "vaccinated", "jabbed", "boosted", "operated",
        "diagnosed", "ovulated", "due", "expires", "expired", "dated", "dob", "until", "till",
        "til",
        "opd", "opa", "tci", "meeting", "coming", "trache", "extubated", "intubated",
        "after", "before", "by", "on", "off",
    ]
    /// What has a day, some words before it, with `was`, `in` or `is` between.
    private static let events: Set<String> = [
        "appt", "appointment", "stitches", "sutures", "staples", "surgery", "op", "operation",
        "period", "scan", "mri", "xray", "ultrasound", "biopsy", "test", "jab", "vaccine",
        "booster",
        "visit", "accident", "crash", "fall", "nurse", "doctor", "doc", "dr", "physio", "dentist",
        "clinic", "dose", "pill", "infusion", "chemo", "cast", "drain", "stent", "birthday", "work",
        "tracker", "calendar", "letter", "form", "referral", "script", "prescription", "transfer",
        "iud", "coil", "implant", "rash", "cough", "fever", "symptoms", "bleeding", "spotting",
    ]
    private static let between: Set<String> = [
        "was", "is", "in", "out", "says", "said", "for", "moved", "to", "from", "on", "a", "the",
        "missed", "started", "stopped", "came", "went", "it", "last", "next", "my", "got", "and",
        "back", "done", "up", "changed",
    ]
    private static let parts: Set<String> = [
        "tab", "tabs", "tablet", "tablets", "dose", "doses", "pill", "pills", "cup", "cups", "tsp",
        "teaspoon", "strength", "vision", "fasting", "fast", "hours", "hrs", "bottle", "glass",
        "pint", "packet", "a", "power", "murmur", "stars", "questions", "people", "times", "days",
        "mg", "ml", "scale",
    ]
    private static let notDays: Set<String> = [
        "fasting", "fast", "vision", "eyes", "eye", "acuity", "sight", "murmur", "strength",
        "power",
        "scored", "score", "pain", "grade", "ratio", "bp", "pressure", "mmse", "moca", "gcs",
        "apgar", "phq", "gad", "scale", "epds", "reflexes", "tab", "tablets", "bishop",
    ]

    /// `called 7/1`, `stitches in 5/7 out 5/17`, `since 2/11`: a day and a month by what stands before them.
    func toldDay(at index: Int) -> Int? {
        guard let first = number(index), let second = number(index + 2), tokens[index].count <= 2,
            tokens[index + 2].count <= 2, isMark(index + 1, "/"), !tokens[index + 1].isSpaced,
            !tokens[index + 2].isSpaced, tokens[index].isSpaced, !isTaken(tokens[index + 2]),
            (1...12).contains(first) && (1...31).contains(second)
                || (1...31).contains(first) && (1...12).contains(second),
            !isMark(index + 3, "/"), !isMark(index + 3, "%"), !isMark(index + 3, "-"),
            !Self.parts.contains(lower(index + 3)), lower(index + 3) != "of", !isScore(index),
            !(1...6).contains(where: { Self.notDays.contains(lower(index - $0)) })
        else { return nil }
        // "1/2", "3/4" are parts, and "2/7", "6/12" days and months, unless they can be nothing else.
        let isPart = first < second && [2, 3, 4].contains(second)
        let isSpell = [7, 10, 12, 52].contains(second)
        if Self.done.contains(lower(index - 1)) {
            return isPart && ["on", "off", "after", "before", "by"].contains(lower(index - 1))
                ? nil : tokens[index + 2].end
        }
        if lower(index - 1) == "in", ["came", "went", "popped"].contains(lower(index - 2)),
            !isPart, !isSpell
        {
            return tokens[index + 2].end
        }
        let isEvent =
            (1...5)
            .contains { offset in
                Self.events.contains(lower(index - offset))
                    && (1..<offset)
                        .allSatisfy { step in
                            Self.between.contains(lower(index - step))
                                || Self.events.contains(lower(index - step))
                                || isTaken(tokens[index - step]) || isMark(index - step, "/")
                                || token(index - step)?.kind == .number
                        }
            }
        // "surgery was 3/12" is no spell, "cough for 3/12" is one.
        let isStated = second == 12 && ["was", "is", "moved"].contains(lower(index - 1))
        if isEvent, !isPart, !isSpell || first > 12 || isStated { return tokens[index + 2].end }
        // "18/9" can be nothing but the eighteenth.
        guard first > 12, !isSpell, second > 1, ![20, 30].contains(first) || second > 2,
            ["says", "said", "was", "on", "from", "to", "out", "until", "til", "and", "for", "is"]
                .contains(lower(index - 1)), first != 16, first != 18 || second != 6
        else { return nil }
        return tokens[index + 2].end
    }
}
