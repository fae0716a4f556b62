// Long numbers and codes that nothing named, alone and in groups, and what only counts something.
extension Passage {
    /// `tkn-0044-8812`: some small letters and two groups of digits.
    private func isToken(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, !tokens[index].isCapital, tokens[index].count <= 4
        else { return false }
        return [index + 1, index + 3]
            .allSatisfy { place in
                isMark(place, "-") && !tokens[place].isSpaced
                    && token(place + 1).map { $0.kind == .number && $0.count >= 3 && !$0.isSpaced }
                        == true
            }
    }

    private static let counted: Set<String> = [
        "platelets", "plt", "count", "load", "copies", "cfu", "titre", "titer", "steps", "wbc",
        "rbc", "cells", "population", "million", "budget", "cost", "costs", "paid", "salary",
        "ferritin", "ck", "cpk", "bnp", "probnp", "hcg", "bhcg", "lipase", "amylase", "troponin",
        "crp", "psa", "tsh", "alt", "ast", "ggt", "ldh", "triglycerides", "trigs", "estradiol",
        "oestradiol", "testosterone", "progesterone", "prolactin", "cortisol", "dimer", "ige",
        "afp", "cea", "myoglobin", "calprotectin", "neutrophils", "leukocytes", "lymphocytes",
        "eosinophils", "cd4", "titres", "titers", "level", "levels", "counts", "calories", "kcal",
        "vitamin", "b12", "iu", "parasites", "sperm", "cholesterol", "viral", "followers",
    ]

    /// Whether a number counts something: `viral load 1200000`, `$1500000`.
    func isCount(_ index: Int) -> Bool {
        ["$", "£", "€", "<", ">", "~"].contains(lower(index - 1))
            || (1...4).contains { Self.counted.contains(lower(index - $0)) }
            || Self.counted.contains(lower(index + 1))
    }

    /// `2217-HX-0093`, `VC/88102/GH`, `898 0012 3344 5566`: in groups that nothing named.
    private mutating func findGroupedCodes() {
        for index in tokens.indices where !isTaken(tokens[index]) {
            let first = tokens[index]
            guard first.kind != .mark,
                first.isSpaced || isMark(index - 1, ":") || isMark(index - 1, "("),
                first.count <= 8,
                first.isUpper || first.kind == .number || isToken(index)
            else { continue }
            var last = index
            while let mark = token(last + 1), ["-", "/"].contains(mark.lower), !mark.isSpaced,
                let next = token(last + 2), !next.isSpaced, !isTaken(next),
                next.isUpper || next.kind == .number
            { last += 2 }
            if last > index {
                let (start, end) = (first.start, tokens[last].end)
                let letters = scalars[start..<end].count { Self.isLetter($0) }
                let isLettered = end - start >= 8 && digits(start, end) >= 5 && letters < 8
                // "20-8841-7": no measure is written so.
                let isNumber =
                    letters == 0 && digits(start, end) >= (last - index >= 4 ? 7 : 8)
                    && (last - index >= 4 || tokens[last].count >= 6)
                    && (index...last).contains { tokens[$0].count >= 4 }
                // "Okafor 44-18-027": behind a name.
                let isOwned = isNameEnd(index - 1) && letters == 0 && digits(start, end) >= 6
                guard letters > 0 ? isLettered : isNumber || isOwned, !isCatalogued(index),
                    !Lexicon.units.contains(lower(last + 1)), !isMark(last + 1, "="),
                    !isMark(last + 1, ":"), !isMark(last + 1, "%")
                else { continue }
                mark(start, end, .account)
                continue
            }
            var digits = first.kind == .number && first.count >= 3 ? first.count : 0
            while digits > 0, let next = token(last + 1), next.kind == .number,
                next.start == tokens[last].end + 1, (3...6).contains(next.count), !isTaken(next)
            {
                digits += next.count
                last += 1
            }
            guard last - index >= 2, digits >= 12, !isCatalogued(index) else { continue }
            mark(first.start, tokens[last].end, .account)
        }
    }

    /// Long numbers and codes that nothing named: `BX00441928`, `2219N0HXA`, `00918273`.
    mutating func findCodes() {
        findGroupedCodes()
        for index in tokens.indices where !isTaken(tokens[index]) {
            let code = tokens[index]
            // "Bertolini J 441029": behind a name six figures are enough.
            guard code.count >= (code.kind == .number && isNameEnd(index - 1) ? 6 : 7),
                code.count <= 40, !isCount(index),
                code.kind == .code || !Lexicon.units.contains(lower(index + 1)),
                !isMark(index - 1, "="), !isMark(index - 1, "."), !isMark(index + 1, "%"),
                !isMark(index - 1, "_"), !isCatalogued(index)
            else { continue }
            let digits = digits(code.start, code.end)
            if code.kind == .number {
                // Seconds since 1970 say when, not who.
                let isClock = code.lower.hasPrefix("17") && (digits == 10 || digits == 13)
                if !isClock { mark(code.start, code.end, .account) }
            } else if code.kind == .code, code.isUpper, digits >= (code.count < 8 ? 5 : 4),
                !code.lower.dropFirst(8).hasPrefix("t")
            {
                mark(code.start, code.end, .account)
            }
        }
    }
}
