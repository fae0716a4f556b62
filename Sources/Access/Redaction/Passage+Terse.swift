// Names as notes of a ward have them: `jimenez r,`, `C.W. 11/02/56`, `Tib (nok, husband)`, `j.paley rn`.
extension Passage {
    /// The last token of a name that the words of a terse note tell.
    func terse(_ index: Int) -> Int? {
        initialBehindSurname(index) ?? initialsOfPatient(index) ?? kinInBrackets(index)
            ?? vietnamese(index) ?? handedOver(index) ?? lettersOfPatient(index)
            ?? nextOfKin(index)
    }

    /// `JK 19M DKA`: two capitals at the beginning of a line, and an age with a sex.
    private func lettersOfPatient(_ index: Int) -> Int? {
        let letters = tokens[index]
        guard letters.isUpper, letters.count == 2, index == 0 || isParted(index - 1),
            let age = token(index + 1), age.kind == .code, age.isSpaced, isShortAge(age),
            !Self.dotted.contains(letters.lower), !Lexicon.shorthand.contains(letters.lower),
            !["rm", "bd", "sr", "wd", "cb", "mr"].contains(letters.lower)
        else { return nil }
        return index
    }

    /// `nok gwendoline 01248 555 019`: a small word of no list behind who is to be told.
    private func nextOfKin(_ index: Int) -> Int? {
        let name = tokens[index]
        let cue = isMark(index - 1, ":") ? index - 2 : index - 1
        guard !name.isCapital, name.count > 2, ["nok", "lpa", "epoa"].contains(lower(cue)),
            !Lexicon.isCommon(name.lower), !Lexicon.isFunction(name.lower),
            !Lexicon.relations.contains(name.lower), !Lexicon.shorthand.contains(name.lower),
            isGiven(name.lower) || !Lexicon.isDictionaryWord(name.lower)
        else { return nil }
        return index
    }

    /// `quintero, 14A: gi bleed`: at the beginning of a line, and a bed and a colon behind a comma.
    private func handedOver(_ index: Int) -> Int? {
        let name = tokens[index]
        guard index == 0 || isParted(index - 1), name.count > 2, !name.isPossessive,
            isMark(index + 1, ","), let bed = token(index + 2), bed.kind == .code, bed.count <= 4,
            isMark(index + 3, ":"), !tokens[index + 3].isSpaced, !things.contains(index),
            isSurname(name.lower)
                || !Lexicon.isCommon(name.lower) && !Lexicon.isFunction(name.lower)
                    && !Lexicon.isDictionaryWord(name.lower)
                    && !Lexicon.brands.contains(name.lower)
                    && !Lexicon.shorthand.contains(name.lower)
        else { return nil }
        return index
    }

    /// `lap chole jimenez r, drain out`, `adeyemi f, 29`: a surname written small and an initial.
    private func initialBehindSurname(_ index: Int) -> Int? {
        let name = tokens[index]
        guard !name.isCapital, !name.isPossessive, name.count > 3, !things.contains(index),
            let initial = token(index + 1), initial.kind == .word, initial.count == 1,
            !initial.isCapital, initial.start == name.end + 1, !isTaken(initial),
            !["a", "i", "c", "x"].contains(initial.lower), !Lexicon.isCommon(name.lower),
            !Lexicon.isFunction(name.lower), !Lexicon.brands.contains(name.lower),
            !Lexicon.isSubstance(name.lower), !Lexicon.eponyms.contains(name.lower)
        else { return nil }
        // "adeyemi f, 29": an age says that it is somebody.
        let isAged =
            isMark(index + 2, ",") && number(index + 3).map { (1...112).contains($0) } == true
        let isKnown = isSurname(name.lower) && !Lexicon.isDictionaryWord(name.lower)
        guard
            isKnown && token(index + 2).map({ [",", ":", ";", ")"].contains($0.lower) }) ?? true
                || isAged && beginsSentence(index) && !Lexicon.isDictionaryWord(name.lower)
                    && Lexicon.nameLikeness(name.lower) > 0
        else { return nil }
        return index + 1
    }

    /// `C.W. 11/02/56`, `R.T. dob`: initials before a birth.
    private func initialsOfPatient(_ index: Int) -> Int? {
        func isInitial(_ index: Int) -> Bool {
            guard let letter = token(index), letter.kind == .word, letter.isUpper,
                letter.count == 1, !isTaken(letter)
            else { return false }
            return isMark(index + 1, ".") && !tokens[index + 1].isSpaced
        }
        guard isInitial(index), isInitial(index + 2), !tokens[index + 2].isSpaced,
            !isMark(index - 1, ".")
        else { return nil }
        let last = isInitial(index + 4) && !tokens[index + 4].isSpaced ? index + 5 : index + 3
        guard let next = token(last + 1), next.isSpaced else { return nil }
        if ["dob", "born", "aged"].contains(next.lower) || next.kind == .code && isShortAge(next) {
            return last
        }
        // A whole date, and no day and month of an appointment.
        let isWhole = isMark(last + 2, "/") && isMark(last + 4, "/")
        if kindsByStart[next.start] == .date && isWhole { return last }
        // "T.O. back from CT": at the beginning of a line or behind who it is.
        let isBegun =
            index == 0 || isParted(index - 1)
            || ["pt", "patient", "bed", "mr", "mrs", "ms", "miss"].contains(lower(index - 1))
        let letters = stride(from: index, to: last, by: 2).map { lower($0) }.joined()
        let isOver = next.kind != .word || !next.isCapital || next.isUpper
        return isBegun && isOver && !Self.dotted.contains(letters)
            && !Lexicon.shorthand.contains(letters) ? last : nil
    }

    /// What is written with dots and is nobody.
    private static let dotted: Set<String> = [
        "am", "pm", "ad", "bd", "bid", "tid", "qid", "po", "pr", "pv", "iv", "im", "sc", "sl", "ng",
        "us", "uk", "usa", "eu", "er", "ed", "icu", "itu", "hr", "bp", "ct", "mri", "ot", "pt",
        "st",
        "md", "rn", "do", "np", "pa", "phd", "gp", "dr", "dna", "dnr", "ie", "eg", "nb", "ps", "re",
        "ca", "id", "dob", "doa", "rta", "mva", "uti", "tb", "ms", "cf", "dm", "ra", "oa", "mi",
        "pe", "cva", "tia", "od", "os", "ou", "ac", "pc", "hs", "npo", "nbm", "tto", "tta", "ok",
        "la", "dc", "ny", "nj", "nhs", "va", "ac", "sob", "gu", "gi", "cns", "cvs", "rs", "le",
        "ue",
    ]

    private static let kin: Set<String> = [
        "nok", "poa", "hcp", "hcpoa", "sdm", "carer", "caregiver", "guardian", "epoa", "lpa",
    ]

    /// `Tib (nok, husband)`: who it is stands in brackets behind.
    private func kinInBrackets(_ index: Int) -> Int? {
        let name = tokens[index]
        guard name.isCapital, !name.isUpper, name.count > 1, !name.isPossessive,
            isMark(index + 1, "("), let who = token(index + 2), !who.isSpaced,
            Self.kin.contains(who.lower) || Lexicon.family.contains(who.lower)
                || Lexicon.relations.contains(who.lower),
            isMark(index + 3, ",") || isMark(index + 3, ")") || isMark(index + 3, "/"),
            !["patient", "client", "gp", "consultant", "therapist"].contains(who.lower),
            !Lexicon.isCommon(name.lower) || Lexicon.wordNames.contains(name.lower),
            !Lexicon.isFunction(name.lower), !Lexicon.relations.contains(name.lower),
            !Lexicon.brands.contains(name.lower), !Lexicon.shorthand.contains(name.lower)
        else { return nil }
        return index
    }

    /// Dishes, and how people are addressed.
    private static let vietnameseWords: Set<String> = [
        "phở", "bánh", "bún", "chị", "anh", "bà", "ông", "cô", "em", "chú", "bác", "dì", "cháu",
    ]

    /// Letters that only Vietnamese has.
    private func isVietnamese(_ word: Token) -> Bool {
        scalars[word.start..<word.end]
            .contains { (0x1EA0...0x1EF9).contains($0.value) || "ơưƠƯ".unicodeScalars.contains($0) }
    }

    /// `Lê Quang Dũng`: two capital words and more, one of them with letters that only Vietnamese has.
    private func vietnamese(_ index: Int) -> Int? {
        guard tokens[index].isCapital, !Self.vietnameseWords.contains(tokens[index].lower),
            !["in", "at", "near", "to", "from"].contains(lower(index - 1))
        else { return nil }
        var last = index
        while last - index < 4, let next = token(last + 1), next.kind == .word, next.isCapital,
            next.start == tokens[last].end + 1, !isTaken(next), !tokens[last].isPossessive
        { last += 1 }
        guard last > index, kindsByStart[tokens[index].start] == nil,
            tokens[index...last].contains(where: isVietnamese),
            !Lexicon.titles.contains(lower(index)), !Lexicon.capitalTitles.contains(lower(index)),
            !Lexicon.cities.contains(Lexicon.plain(lower(index))),
            !(isMark(index - 1, ",") && last == index + 1)
        else { return nil }
        return last
    }

    /// What somebody of the staff is, behind their name.
    func isCredential(_ index: Int) -> Bool {
        ["rn", "lpn", "np", "pa", "md", "cna", "hca", "rgn", "rmn", "een", "do", "rmo", "sho"]
            .contains(lower(index))
    }

    /// `Soo-ah`, `Ji-hoon`: two halves of a given name of Korea or China.
    func isSyllablePair(_ index: Int) -> Bool {
        guard let first = token(index), let second = token(index + 2), first.isCapital,
            isMark(index + 1, "-"), !tokens[index + 1].isSpaced, !second.isSpaced,
            !isTaken(first), !isTaken(second)
        else { return false }
        return Self.syllables.contains(first.lower) && Self.syllables.contains(second.lower)
    }
}
