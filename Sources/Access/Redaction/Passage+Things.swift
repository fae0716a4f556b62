// What is called after a person and is none: known before names are looked for, and left alone at the end.
extension Passage {
    /// Finds phrases that name nobody, whatever their words may be elsewhere: `Adam's apple`, `plaster of Paris`.
    mutating func findPhrases() {
        for index in tokens.indices {
            guard tokens[index].kind == .word, let last = phraseEnd(at: index) else { continue }
            things.formUnion(index...last)
        }
        for index in tokens.indices where tokens[index].isCapital && tokens[index].kind == .word {
            findKind(index)
            if isMonthMovedTo(index) { things.insert(index) }
            guard Lexicon.motorNames.contains(tokens[index].lower), isMotor(index) else { continue }
            things.insert(index)
        }
    }

    private static let moving: Set<String> = [
        "moved", "move", "moving", "postponed", "postpone", "rescheduled", "reschedule", "changed",
        "change", "delayed", "deferred", "pushed", "rebooked",
    ]

    /// `can the clinic be moved to June`: a month, as nobody is moved to somebody.
    private func isMonthMovedTo(_ index: Int) -> Bool {
        let month = tokens[index]
        return Lexicon.months[month.lower] != nil && !month.isPossessive
            && lower(index - 1) == "to" && token(index + 1)?.isCapital != true
            && !["me", "him", "her", "us", "them"].contains(lower(index - 2))
            && ((2...4).contains { Self.moving.contains(lower(index - $0)) }
                || lower(index - 2) == "forward"
                    && ["brought", "bring"].contains(lower(index - 3)))
    }

    private static let shortened: Set<String> = ["dr", "mr", "mrs", "ms", "st", "jr"]

    private func phraseEnd(at index: Int) -> Int? {
        guard let phrases = Lexicon.nobodysPhrases[tokens[index].lower] else { return nil }
        for words in phrases {
            if let last = phraseEnd(words, at: index) { return last }
        }
        return nil
    }

    /// The last token of a phrase that begins at a token; `Dr. Pepper` is `Dr Pepper`, and `Dr Peppers` several of them.
    private func phraseEnd(_ words: [String], at index: Int) -> Int? {
        var next = index
        for (offset, word) in words.enumerated() {
            if offset > 0, isMark(next, "."), word != ".", Self.shortened.contains(lower(next - 1))
            {
                next += 1
            }
            guard let token = token(next),
                token.lower == word
                    || offset > 0 && offset + 1 == words.count && word.count > 3
                        && token.lower == word + "s"
            else { return nil }
            next += 1
        }
        return next - 1
    }

    private static let rides: Set<String> = [
        "plate", "plates", "vibration", "vibrations", "ride", "rider", "rides", "crash", "engine",
        "seat", "door", "boot", "dealer", "bike", "motorbike", "car", "van", "truck", "airbag",
        "reg", "registration", "keys", "nick", "razor", "blade", "blades", "drill", "grill", "saw",
        "exhaust", "helmet", "seatbelt", "bumper", "bonnet", "key", "hoover", "vacuum", "mower",
    ]

    /// `Harley plate`, `my Mercedes`: a make, and neither somebody's name nor what they do.
    private func isMotor(_ index: Int) -> Bool {
        if Self.rides.contains(lower(index + 1)) { return !tokens[index].isPossessive }
        guard ["my", "a", "his", "our", "the", "their", "parked"].contains(lower(index - 1)) else {
            return false
        }
        return token(index + 1)
            .map { next in
                next.kind == .mark || Lexicon.isFunction(next.lower)
                    || next.lower.hasSuffix("ed") && !isWilling(index + 1)
            } ?? true
    }

    /// Takes back what was found as a name or a place and is a thing, a word of medicine or a label.
    mutating func leaveThings() {
        let mistaken = spans.filter { span in
            // "CTRI/2021/03/032221": a trial, and nobody's account.
            if span.kind == .account || span.kind == .date, let first = firstToken(from: span.start)
            {
                return isRegistered(first)
            }
            guard [.name, .place, .address].contains(span.kind),
                let first = firstToken(from: span.start), tokens[first].start == span.start
            else { return false }
            var last = first
            while let next = token(last + 1), next.end <= span.end { last += 1 }
            if things.contains(first), things.contains(last) { return true }
            // "johnsons shampoo": a thing, and a word behind it.
            if things.contains(first) || things.contains(last), last - first == 1 {
                let other = things.contains(first) ? last : first
                return Lexicon.isCommon(lower(other)) || Lexicon.isDictionaryWord(lower(other))
            }
            return first == last && span.kind != .address && isNobodysWord(first)
        }
        unmark(mistaken)
    }

    private func isRegistered(_ index: Int) -> Bool {
        let registers: Set<String> = ["ctri", "nct", "eudract", "isrctn", "euctr", "actrn"]
        return registers.contains(lower(index))
            || isMark(index - 1, "/") && registers.contains(lower(index - 2))
    }

    /// `brady` for a slow pulse, `EHIC` for a card: small or in capitals, and nothing says that it is somebody.
    private func isNobodysWord(_ index: Int) -> Bool {
        let word = tokens[index]
        switch evidenceByStart[word.start] {
        case .announced, .titled, .speaker, .owning, .heading, .reversed: return false
        default: break
        }
        // "model HEM-7120": letters that begin a code.
        if word.isUpper, word.count <= 4, isMark(index + 1, "-"), !tokens[index + 1].isSpaced,
            let number = token(index + 2), !number.isSpaced, !isTaken(number),
            number.kind == .number || number.kind == .code
        {
            return true
        }
        // "Amma is 82": who somebody is to somebody, though people are called so too.
        if Lexicon.relations.contains(word.lower), word.lower != "tito" { return true }
        guard Lexicon.nobodysWords.contains(word.lower), !word.isPossessive else { return false }
        let isName = isGiven(word.lower) || isSurname(word.lower)
        return word.isUpper && word.count > 1 || !word.isCapital && !isWilling(index + 1)
            || beginsSentence(index) && !isName
    }

    // MARK: Titles

    /// What people are addressed by, beside those that are found anyway.
    private static let ranks = Lexicon.capitalTitles.union(Lexicon.titles)
        .union([
            "judge", "pastor", "father", "brother", "deacon", "vicar", "elder", "bishop", "chief",
            "colonel", "col", "corporal", "cpl", "major", "general", "admiral", "commander",
            "lieutenant",
            "lt", "constable", "detective", "inspector", "councillor", "councilman",
            "councilwoman", "senator", "governor", "mayor", "president", "principal", "coach",
            "headmaster", "headteacher", "chaplain", "ranger", "trooper", "sheriff", "deputy",
            "paramedic", "private", "pvt", "warden", "attorney", "ambassador", "minister",
            "baroness", "baron", "lord", "madam", "sensei", "chef", "uncle", "aunt", "specialist",
            "congressman", "congresswoman", "cantor", "canon", "monsignor", "archdeacon", "nan",
            "sn", "sr", "hca", "csw", "rn", "lpn", "cna", "amhp", "sho", "ssgt", "hv", "sw", "slt",
        ])

    static func isRank(_ lower: String) -> Bool {
        ranks.contains(lower)
            && !["nan", "elder", "private", "general", "specialist", "chef"].contains(lower)
    }

    /// Names begin behind titles: of `Judge Abernathy` the second word.
    mutating func leaveTitles() {
        for span in spans where span.kind == .name {
            guard var first = firstToken(from: span.start), tokens[first].start == span.start else {
                continue
            }
            let start = first
            while Self.ranks.contains(lower(first)), tokens[first].isCapital,
                !tokens[first].isPossessive
            {
                let next = isMark(first + 1, ".") ? first + 2 : first + 1
                guard let name = token(next), name.end <= span.end, name.isCapital, name.isSpaced,
                    name.kind == .word, name.count > 1
                else { break }
                first = next
            }
            // The name behind it is a stretch of its own.
            if first == start, Self.ranks.contains(lower(first)), tokens[first].end == span.end,
                !tokens[first].isPossessive,
                let name = token(isMark(first + 1, ".") ? first + 2 : first + 1),
                kindsByStart[name.start] == .name, name.isSpaced, name.isCapital
            {
                unmark([span])
            }
            guard first > start else { continue }
            let evidence = evidenceByStart[span.start]
            unmark([span])
            self.evidence = evidence ?? .titled
            mark(tokens[first].start, span.end, .name)
        }
    }
}
