// Days as notes have them: `MBSS 3/4`, `inactive as of 3/31`, `seen 5/2023`, `866.555.0184 9/28 1422`.
extension Passage {
    /// What is done once, on a day that stands right behind it.
    private static let studies: Set<String> = [
        "mbss", "fees", "ct", "cta", "mri", "mra", "mrcp", "ercp", "us", "ultrasound", "uss", "tte",
        "tee", "cxr", "kub", "eeg", "emg", "vcug", "hida", "vq", "dexa", "mammo", "mammogram",
        "colonoscopy", "egd", "bx", "biopsy", "cath", "angio", "ekg", "ecg", "holter", "sonogram",
        "anatomy", "orif", "tka", "tha", "cabg", "lap", "appy", "chole", "hyst", "csection",
        "amnio",
        "lp", "para", "thora", "bronch", "dialysis", "hd", "depo", "ppd", "tdap", "flu", "mmr",
        "covid", "pap", "wcc", "cvl", "cvc", "picc", "idc", "ngt", "icc", "piv", "pivc", "port",
        "vascath", "foley", "drain", "stent", "catheter", "conf", "confirmed", "inactive", "termed",
        "lwbs", "eloped", "cx", "ldos",
    ]
    /// What makes parts, points or bottles of two numbers.
    private static let counted: Set<String> = [
        "bottle", "bottles", "sets", "positive", "pos", "neg", "negative", "strength", "power",
        "sem", "murmur", "pulses", "edema", "oedema", "reflexes", "dtrs", "views", "view", "quads",
        "vessels", "criteria", "points", "leads", "nodes", "cores", "lobes", "valves", "segments",
    ]

    /// The end of a day and a month by what notes write before or behind them.
    func notedDay(at index: Int) -> Int? {
        guard let end = notedEnd(index), !Self.counted.contains(lower(index + 3)),
            !Lexicon.units.contains(lower(index + 3)) || lower(index + 3) == "l",
            lower(index + 3) != "of", !isMark(index + 3, "%"), !isMark(index + 3, "/"),
            !isMark(index + 3, "-")
        else { return nil }
        return end
    }

    private func notedEnd(_ index: Int) -> Int? {
        guard let first = number(index), let joint = token(index + 1),
            let second = number(index + 2),
            tokens[index].isSpaced || index == 0 || isMark(index - 1, "("), !joint.isSpaced,
            !tokens[index + 2].isSpaced, !isTaken(tokens[index + 2])
        else { return nil }
        let end = tokens[index + 2].end
        guard tokens[index].count <= 2, ["/", "-"].contains(joint.lower) else { return nil }
        // "seen 5/2023": no ratio is written so.
        if tokens[index + 2].count == 4 {
            return joint.lower == "/" && (1...12).contains(first) && (1950...2049).contains(second)
                && !Self.numbering.contains(lower(index - 1)) ? end : nil
        }
        guard tokens[index + 2].count <= 2,
            (1...12).contains(first) && (1...31).contains(second)
                || (13...31).contains(first) && (1...12).contains(second)
        else { return nil }
        let isAsOf = lower(index - 1) == "of" && lower(index - 2) == "as"
        // "ultrasound 5-17:" is a day, "ultrasound 8-10 weeks" is not, nor is "as of 3-4 days ago".
        if joint.lower == "-" {
            let isClosed =
                token(index + 3).map { $0.kind == .mark && !["–", "+", "x"].contains($0.lower) }
                ?? true
            return isClosed && second > 12 && (isAsOf || Self.studies.contains(lower(index - 1)))
                ? end : nil
        }
        if isAsOf { return end }
        // "sent 9/28 1422": a day, and when on it.
        if isClock(index + 3), second > 12 || first > 12 || !isScore(index) && first > second {
            return end
        }
        // "s/p ORIF 2/2 fall" is what came of what.
        return Self.studies.contains(lower(index - 1)) && !isScore(index)
            && (first != second || token(index + 3)?.kind != .word) && second > 2 ? end : nil
    }

    /// `7-Jan`, `Jan-7`: a day and a month that a hyphen joins.
    func dashedDay(at index: Int) -> Int? {
        guard isMark(index + 1, "-"), !tokens[index + 1].isSpaced, let last = token(index + 2),
            !last.isSpaced, !isTaken(last), !isMark(index - 1, "-"), !isMark(index + 3, "-")
        else { return nil }
        let isBehind = Lexicon.months[last.lower] != nil
        let (day, month) = isBehind ? (index, last) : (index + 2, tokens[index])
        guard let value = number(day), (1...31).contains(value), tokens[day].count <= 2,
            month.isCapital, Lexicon.months[month.lower] != nil
        else { return nil }
        return last.end
    }

    /// `the date was 21 1 24`: three numbers behind what asks for a day.
    func countedDay(at index: Int) -> Int? {
        guard let day = number(index), let month = number(index + 1), let year = token(index + 2),
            (1...31).contains(day),
            (1...12).contains(month) || day <= 12 && (1...31).contains(month),
            tokens[index].count <= 2, tokens[index + 1].count <= 2, year.kind == .number,
            year.count == 2 || year.count == 4 && (number(index + 2) ?? 0) > 1899,
            [index + 1, index + 2].allSatisfy({ tokens[$0].start == tokens[$0 - 1].end + 1 }),
            !isTaken(tokens[index + 1]), !isTaken(year), token(index + 3)?.kind != .number,
            !Lexicon.units.contains(lower(index + 3)), !isScore(index),
            ["was", "is", "date", "on", "dated", "since", "born"].contains(lower(index - 1)),
            (1...6)
                .contains(where: {
                    ["date", "born", "birthday", "birth", "dob", "think", "day", "since"]
                        .contains(lower(index - $0))
                })
        else { return nil }
        return year.end
    }

    /// `1422`, `14:22`: a time of 24 hours.
    private func isClock(_ index: Int) -> Bool {
        guard let clock = token(index), clock.kind == .number, clock.isSpaced,
            let value = number(index)
        else { return false }
        if clock.count == 4 {
            return value / 100 < 24 && value % 100 < 60
                && !Lexicon.units.contains(lower(index + 1))
        }
        return clock.count <= 2 && value < 24 && isMark(index + 1, ":")
            && token(index + 2).map { $0.kind == .number && $0.count == 2 } == true
    }

    private static let numbering: Set<String> = [
        "no", "number", "report", "paper", "resolution", "act", "rule", "guideline", "circular",
        "version", "ref", "case", "file",
    ]
}
