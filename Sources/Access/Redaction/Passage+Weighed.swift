// Names and numbers by weights that are learnt: what a word is, and what stands around it, is added up.
extension Passage {
    /// A token with what the rows of the table call it.
    private struct Sight {
        var facts: Lexicon.Facts?
        /// `wC` a word with a capital, `wU` in capitals, `ws` in small letters, `n`, `c`.
        var form: Weights.Atom = 0
        var letterCase: Weights.Atom = 0
        var word: Weights.Atom = 0
        var kind: Weights.Atom = 0
        /// What it is told apart by: a word's kind, a number's length.
        var base: Weights.Atom = 0
        /// A few kinds instead of many.
        var coarse: Weights.Atom = 0
        /// The word itself where `word` is its kind; 0 is none.
        var raw: Weights.Atom = 0
        /// What it is to words some way off; 0 is nothing.
        var near: Weights.Atom = 0
        /// Whether it and the word behind it are a town, or it and the word before.
        var beginsTown = false
        var endsTown = false
    }

    /// Names of features, and the words in them that are no word of the text.
    private enum Row {
        static let bias = Weights.atom("bias")
        static let kind = Weights.atom("kind")
        static let letterCase = Weights.atom("case")
        static let like = Weights.atom("like")
        static let size = Weights.atom("size")
        static let word = Weights.atom("word")
        static let group = Weights.atom("in")
        static let end2 = Weights.atom("end2")
        static let end3 = Weights.atom("end3")
        static let start2 = Weights.atom("start2")
        static let shape = Weights.atom("shape")
        static let glued = Weights.atom("glued")
        static let glue = Weights.atom("glue")
        static let town = Weights.atom("town")
        static let begins = Weights.atom("begins")
        static let label = Weights.atom("label")
        static let labelled = Weights.atom("labelled")
        static let near = Weights.atom("near")
        static let nearBase = Weights.atom("nearb")
        static let before = Weights.atom("^")
        static let behind = Weights.atom("$")
        static let newLine = Weights.atom("newline")
        static let none = Weights.atom("_")
        static let left = Weights.atom("L")
        static let right = Weights.atom("R")
        static let (upper, capital, small) = (
            Weights.atom("U"), Weights.atom("C"), Weights.atom("s")
        )
        static let (known, unknown) = (Weights.atom("k"), Weights.atom("u"))
        static let (start, middle) = (Weights.atom("B"), Weights.atom("b"))
        static let (titled, untitled) = (Weights.atom("T"), Weights.atom("t"))
        static let (allSmall, mixed) = (Weights.atom("Z"), Weights.atom("z"))
        static let glues = [".", "<.", ">.", "<>."].map { Weights.atom($0) }
        static let numbers = (-9...40).map { Weights.atom(String($0)) }
        static func number(_ value: Int) -> Weights.Atom { numbers[value + 9] }
        /// Two words before, the word before, and so on; of words and of kinds.
        static let w = ["w1", "v1", "w2", "v2"].map { Weights.atom($0) }
        static let k = ["k1", "d1", "k2", "d2"].map { Weights.atom($0) }
        static let (w1b, v1b) = (Weights.atom("w1b"), Weights.atom("v1b"))
        static let (w3, v3) = (Weights.atom("w3"), Weights.atom("v3"))
        static let manner = Weights.atom("style")
        static let (manner0, manner1) = (Weights.atom("style0"), Weights.atom("style1"))
        static let coarse = ["w1g", "v1g", "k1g", "d1g", "w21g", "v12g", "w1v1g", "styleg"]
            .map { Weights.atom($0) }
        static let raw = ["r1", "u1", "r2"].map { Weights.atom($0) }
        static let pairs = ["k21", "d12", "w21", "v12", "k1d1", "w1v1"].map { Weights.atom($0) }
        static let numeral = Weights.atom("num")
        static let pronoun = Weights.atom("pron")
        static let mark = Weights.atom("m")
        static let (isNumber, isCode) = (Weights.atom("#"), Weights.atom("#a"))
    }

    /// What people type, and what they mean by it.
    private static let contractions: [String] = [
        "im:i'm", "ive:i've", "hes:he's", "shes:she's", "whos:who's", "thats:that's",
        "dont:don't", "wont:won't", "cant:can't", "didnt:didn't", "doesnt:doesn't",
        "isnt:isn't", "wasnt:wasn't", "hasnt:hasn't", "havent:haven't", "couldnt:couldn't",
        "wouldnt:wouldn't", "theyre:they're", "youre:you're", "theres:there's",
        "whats:what's", "weve:we've", "frm:from", "arent:aren't", "werent:weren't",
        "hadnt:hadn't", "shouldnt:shouldn't", "youve:you've", "theyve:they've", "u:you",
        "ur:your", "n:and", "nd:and", "pls:please", "plz:please", "cos:because",
        "cuz:because", "coz:because", "tho:though", "thru:through", "abt:about",
        "wiv:with", "cud:could", "shud:should", "wud:would", "tmrw:tomorrow", "wen:when",
        "wat:what", "thx:thanks", "txt:text", "msg:message", "jus:just", "hav:have",
    ]
    private static let wholeWords: [String: String] = contractions.reduce(into: [:]) {
        words,
        pair in
        let sides = pair.split(separator: ":").map(String.init)
        words[sides[0]] = sides[1]
    }

    /// Whether a word is none that people write without its apostrophe: `doesnt`.
    static func isWhole(_ lower: String) -> Bool { wholeWords[lower] == nil }

    private static let pronouns: Set<String> = [
        "he", "she", "his", "her", "him", "hers", "himself", "herself", "he's", "she's",
    ]
    private static let knownMarks = Set(".,:;()/-'\"=|&?!+@#_[]{}<>*%–—“”’".map(String.init))
    private static let beginnings = Set(".!?:\"“-–•/".map(String.init))

    // MARK: Looking

    private func sight(_ token: Token, _ known: inout [String: Lexicon.Facts]) -> Sight {
        var sight = Sight()
        switch token.kind {
        case .mark:
            let mark = Self.knownMarks.contains(token.lower) ? token.lower : "?m"
            sight.word = Weights.atom(mark)
            sight.kind = Weights.atom("m" + mark)
            sight.form = Row.mark
        case .word:
            let lower = (token.isUpper ? nil : Self.wholeWords[token.lower]) ?? token.lower
            let facts = known[lower] ?? Lexicon.facts(lower)
            known[lower] = facts
            let letter = token.isUpper && token.count > 1 ? "U" : token.isCapital ? "C" : "s"
            let own = token.isPossessive ? "'" : ""
            sight.facts = facts
            sight.letterCase = Weights.atom(letter)
            sight.form = Weights.atom("w" + letter)
            sight.word = Weights.atom((facts.isNameLike ? facts.kind : lower) + own)
            sight.kind = Weights.atom(
                (facts.isFunction ? lower : facts.kind) + letter + own
            )
            sight.base = sight.kind
            sight.coarse = Weights.atom(facts.coarse + letter)
            if facts.isSpoken { sight.raw = Weights.atom(lower) }
            if Self.pronouns.contains(lower) {
                sight.near = Row.pronoun
            } else if facts.isWindow {
                sight.near = Weights.atom(facts.kind)
            }
        case .number, .code:
            let isNumber = token.kind == .number
            let letter = token.isUpper ? "U" : "s"
            sight.letterCase = token.isUpper ? Row.upper : Row.small
            sight.form = Weights.atom(isNumber ? "n" : "c")
            sight.word = Weights.atom(
                "#" + (isNumber ? String(min(9, token.count)) : shape(token))
            )
            sight.kind = isNumber ? Row.isNumber : Row.isCode
            sight.base = Weights.atom((isNumber ? "n" : "c") + "\(min(token.count, 12))" + letter)
            if isNumber { sight.near = Row.numeral }
        }
        return sight
    }

    /// `9` for a digit, `a` for a letter, how many of them behind it; of 10 characters at most.
    private func shape(_ token: Token) -> String {
        var out = ""
        var (last, count) = ("", 0)
        for scalar in scalars[token.start..<token.end] {
            let this = Self.isDigit(scalar) ? "9" : Self.isLetter(scalar) ? "a" : "'"
            if this != last {
                if count > 0 { out += last + "\(min(count, 9))" }
                (last, count) = (this, 0)
            }
            count += 1
        }
        return String((out + last + "\(min(count, 9))").prefix(10))
    }

    /// Says of each two words beside each other whether they are a town: `rio rancho`.
    private func findTowns(_ sights: inout [Sight]) {
        for index in sights.indices.dropLast() {
            guard let first = sights[index].facts, let second = sights[index + 1].facts,
                tokens[index + 1].start == tokens[index].end + 1, !tokens[index].isPossessive,
                !first.isListedFunction, !second.isListedFunction,
                !first.isCommon || !second.isCommon || tokens[index].isCapital,
                Lexicon.isCountedTown(
                    Lexicon.plain(tokens[index].lower) + Lexicon.plain(tokens[index + 1].lower)
                )
            else { continue }
            sights[index].beginsTown = true
            sights[index + 1].endsTown = true
        }
    }

    /// For each token how much speaks for its being part of what names somebody; `nil` where nothing hangs on it.
    private func weighed(_ towns: inout [Int]) -> [Double?] {
        var isDoubted = [Bool](repeating: false, count: tokens.count)
        for span in spans where Self.tooLittle(evidenceByStart[span.start]) > -.infinity {
            var index = firstToken(from: span.start) ?? tokens.count
            while index < tokens.count, tokens[index].start < span.end {
                isDoubted[index] = true
                index += 1
            }
        }
        var known: [String: Lexicon.Facts] = [:]
        var sights = tokens.map { sight($0, &known) }
        findTowns(&sights)
        towns = sights.indices.filter { sights[$0].beginsTown }
        let longer = tokens.filter { $0.kind == .word && $0.count > 2 }
        let capitals = longer.count { $0.isCapital }
        let isTitled = longer.count >= 8 && Double(capitals) > 0.7 * Double(longer.count)
        let style = [
            isTitled ? Row.titled : Row.untitled,
            longer.count >= 4 && capitals == 0 ? Row.allSmall : Row.mixed,
        ]
        let manner = Weights.atom(manner.rawValue)
        var label: (atom: Weights.Atom, index: Int)?
        return tokens.indices.map { index in
            let token = tokens[index]
            if token.kind == .mark {
                if token.lower == ":" || token.lower == "=", index > 0,
                    tokens[index - 1].kind == .word
                {
                    label = (Weights.atom(tokens[index - 1].lower), index)
                }
                return nil
            }
            guard isDoubted[index] || !isTaken(token) else { return nil }
            if let facts = sights[index].facts,
                facts.isFunction
                    || facts.isEveryday && !token.isCapital && !facts.isWordName
                        && !sights[index].beginsTown && !sights[index].endsTown
            {
                return nil
            }
            // "db" in "keys.db" ends the name of a file or a host.
            if !token.isCapital, index > 0, tokens[index - 1].lower == ".",
                tokens[index - 1].end == token.start
            {
                return nil
            }
            var sum = Sum()
            addItself(index, sights, style, &sum)
            if sights[index].beginsTown || sights[index].endsTown {
                let before = sights[index].beginsTown ? index - 1 : index - 2
                let isNew = sights[index].beginsTown && breaksLine(index)
                let word = isNew ? Row.newLine : before < 0 ? Row.before : sights[before].word
                sum.add(Row.town, word, sights[index].letterCase)
                sum.add(Row.town, sights[index].letterCase)
            }
            addBeside(index, sights, manner, &sum)
            let sight = sights[index]
            if let label, index - label.index <= 3 {
                sum.add(Row.label, label.atom, Row.number(index - label.index), sight.form)
                sum.add(Row.labelled, label.atom, sight.form)
            }
            for (side, range) in [
                (Row.left, max(0, index - 5)..<index),
                (Row.right, index + 1..<min(tokens.count, index + 6)),
            ] where !range.isEmpty {
                for place in range where sights[place].near != 0 {
                    let near = sights[place].near
                    if sights[range.lowerBound..<place].contains(where: { $0.near == near }) {
                        continue
                    }
                    sum.add(Row.near, side, near, sight.form)
                    sum.add(Row.nearBase, side, near, sight.base)
                }
            }
            return sum.value
        }
    }

    private struct Sum {
        private let weights = Weights.learnt
        var value = Weights.learnt.start

        mutating func add(_ name: Weights.Atom, _ first: Weights.Atom) {
            value += weights[Weights.joined(name, first)]
        }
        mutating func add(_ name: Weights.Atom, _ first: Weights.Atom, _ second: Weights.Atom) {
            value += weights[Weights.joined(Weights.joined(name, first), second)]
        }
        mutating func add(
            _ name: Weights.Atom,
            _ first: Weights.Atom,
            _ second: Weights.Atom,
            _ third: Weights.Atom
        ) {
            let key = Weights.joined(Weights.joined(name, first), second)
            value += weights[Weights.joined(key, third)]
        }
        mutating func add(_ name: Weights.Atom, _ words: [Weights.Atom]) {
            value += weights[words.reduce(name, Weights.joined)]
        }
    }

    private func isBeginning(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = tokens[index - 1]
        return breaksLine(index) || before.kind == .mark && Self.beginnings.contains(before.lower)
    }

    private func breaksLine(_ index: Int) -> Bool {
        index > 0 && scalars[tokens[index - 1].end..<tokens[index].start].contains("\n")
    }

    private func addItself(
        _ index: Int,
        _ sights: [Sight],
        _ style: [Weights.Atom],
        _ sum: inout Sum
    ) {
        let (token, sight) = (tokens[index], sights[index])
        let start = isBeginning(index) ? Row.start : Row.middle
        sum.add(Row.bias, sight.form)
        sum.add(Row.kind, sight.base)
        sum.add(Row.begins, start, sight.base)
        guard let facts = sight.facts else {
            sum.add(Row.shape, Weights.atom(shape(token)), sight.letterCase)
            sum.add(Row.glued, sight.base, Row.glues[glue(index)])
            return
        }
        let known = facts.isUnknown ? Row.unknown : Row.known
        sum.add(Row.letterCase, [sight.letterCase, start] + style)
        sum.add(Row.like, Row.number(facts.likeness), sight.letterCase, known)
        sum.add(Row.size, Row.number(min(token.count, 9)), sight.letterCase, known)
        if facts.isTelling { sum.add(Row.word, Weights.atom(token.lower), sight.letterCase) }
        for group in facts.groups { sum.add(Row.group, group, sight.letterCase) }
        let letters = token.lower.unicodeScalars
        sum.add(Row.end2, Weights.atom(String(letters.suffix(2))), sight.letterCase)
        sum.add(Row.end3, Weights.atom(String(letters.suffix(3))), sight.letterCase)
        sum.add(Row.start2, Weights.atom(String(letters.prefix(2))), sight.letterCase)
    }

    /// 1 if no space stands before it, and 2 if none stands behind.
    private func glue(_ index: Int) -> Int {
        let isGlued = index + 1 < tokens.count && !tokens[index + 1].isSpaced
        return (tokens[index].isSpaced ? 0 : 1) + (isGlued ? 2 : 0)
    }

    private func addBeside(
        _ index: Int,
        _ sights: [Sight],
        _ manner: Weights.Atom,
        _ sum: inout Sum
    ) {
        func word(_ place: Int) -> Weights.Atom {
            place < 0 ? Row.before : place >= sights.count ? Row.behind : sights[place].word
        }
        func kind(_ place: Int) -> Weights.Atom {
            place < 0 ? Row.before : place >= sights.count ? Row.behind : sights[place].kind
        }
        let sight = sights[index]
        let isNew = breaksLine(index)
        let (w1, w2) = (isNew ? Row.newLine : word(index - 1), word(index - 2))
        let (v1, v2) = (word(index + 1), word(index + 2))
        let (k1, k2) = (isNew ? Row.newLine : kind(index - 1), kind(index - 2))
        let (d1, d2) = (kind(index + 1), kind(index + 2))
        let glue = glue(index)
        sum.add(
            Row.glue,
            [
                sight.form, Row.glues[glue], glue & 1 == 1 ? w1 : Row.none,
                glue & 2 == 2 ? v1 : Row.none,
            ]
        )
        sum.add(Row.w3, word(index - 3), sight.form)
        sum.add(Row.v3, word(index + 3), sight.form)
        sum.add(Row.manner, manner, sight.base)
        sum.add(Row.manner1, manner, k1, sight.base)
        let start = isBeginning(index) ? Row.start : Row.middle
        sum.add(Row.manner0, manner, sight.letterCase, start)
        sum.add(Row.w[0], w1, sight.form)
        sum.add(Row.w[1], v1, sight.form)
        sum.add(Row.w[2], w2, sight.form)
        sum.add(Row.w[3], v2, sight.form)
        sum.add(Row.k[0], k1, sight.base)
        sum.add(Row.k[1], d1, sight.base)
        sum.add(Row.k[2], k2, sight.form)
        sum.add(Row.k[3], d2, sight.form)
        sum.add(Row.w1b, w1, sight.base)
        sum.add(Row.v1b, v1, sight.base)
        if sight.facts != nil {
            sum.add(Row.coarse[0], w1, sight.coarse)
            sum.add(Row.coarse[1], v1, sight.coarse)
            sum.add(Row.coarse[2], k1, sight.coarse)
            sum.add(Row.coarse[3], d1, sight.coarse)
            sum.add(Row.coarse[4], w2, w1, sight.coarse)
            sum.add(Row.coarse[5], v1, v2, sight.coarse)
            sum.add(Row.coarse[6], w1, v1, sight.coarse)
            sum.add(Row.coarse[7], manner, start, sight.coarse)
        }
        for (row, place) in zip(Row.raw, [index - 1, index + 1, index - 2])
        where sights.indices.contains(place) && sights[place].raw != 0 {
            sum.add(row, sights[place].raw, sight.form)
        }
        sum.add(Row.pairs[0], k2, k1, sight.form)
        sum.add(Row.pairs[1], d1, d2, sight.form)
        sum.add(Row.pairs[2], w2, w1, sight.form)
        sum.add(Row.pairs[3], v1, v2, sight.form)
        sum.add(Row.pairs[4], k1, d1, sight.form)
        sum.add(Row.pairs[5], w1, v1, sight.form)
    }

    // MARK: Deciding

    /// Above this a token that no rule found is taken out.
    private func enough(_ index: Int) -> Double {
        let token = tokens[index]
        switch token.kind {
        case .word:
            if token.isCapital, isBesideName(index) { return 0 }
            // Where few words have a capital, those that have one are of all kinds.
            if manner == .chat || manner == .letter { return token.isCapital ? 1 : 0.4 }
            return token.isCapital ? 1.5 : 1.2
        case .number: return 3
        case .code, .mark: return 2.5
        }
    }

    /// Whether only a blank stands between a word and a name.
    private func isBesideName(_ index: Int) -> Bool {
        let token = tokens[index]
        if let before = self.token(index - 1), before.end + 1 == token.start, isTaken(before),
            kindsByEnd[before.end] == .name, !before.isPossessive
        {
            return true
        }
        guard let next = self.token(index + 1), token.end + 1 == next.start, !token.isPossessive
        else { return false }
        return kindsByStart[next.start] == .name
    }

    /// At or below this a name that was found stays in: the weaker the evidence, the more must speak for it.
    private static func tooLittle(_ evidence: Evidence?) -> Double {
        switch evidence {
        case .listed, .spelling, .hyphen, .repetition: 0.1
        case .companions: -0.1
        case .context: -2.5
        case .place: -2
        case .announced, .titled: -1.5
        default: -.infinity
        }
    }

    /// Takes out what the weights are sure of, and leaves names in that they are sure against.
    mutating func findWeighed() {
        evidence = .weight
        var towns: [Int] = []
        let weights = weighed(&towns)
        let mistaken = spans.filter { span in
            guard [.name, .place, .address, .postcode].contains(span.kind) else { return false }
            var most: Double?
            var index = firstToken(from: span.start) ?? tokens.count
            while index < tokens.count, tokens[index].start < span.end {
                if let weight = weights[index] { most = max(most ?? weight, weight) }
                index += 1
            }
            let least =
                span.kind == .name || span.kind == .place
                ? Self.tooLittle(evidenceByStart[span.start])
                : span.kind == .postcode ? -3 : -1
            return most.map { $0 <= least } ?? false
        }
        unmark(mistaken)
        var isBarred: Set<Int> = []
        for index in towns
        where isMedicalPair(index) || isPlainPair(index) || isOfOtherScript(index) {
            isBarred.formUnion([index, index + 1])
        }
        for index in towns where !isTaken(tokens[index]) && !isTaken(tokens[index + 1]) {
            let isThere = ["in", "near", "from", "at", "to", "frm"].contains(lower(index - 1))
            let most = max(weights[index] ?? -9, weights[index + 1] ?? -9)
            guard most > (isThere ? -1 : 1.2), !isBarred.contains(index) else { continue }
            mark(tokens[index].start, tokens[index + 1].end, .place)
        }
        for index in tokens.indices where !isTaken(tokens[index]) {
            // "nan beryl": a name is one, though the two words together look like a town.
            guard let weight = weights[index], weight > enough(index),
                !isBarred.contains(index) || isCalledSmall(lower(index)) || isGiven(lower(index)),
                !isSurelyNobody(index, weight)
            else { continue }
            let token = tokens[index]
            switch token.kind {
            // "1200000": a round number counts something.
            case .number, .code:
                if !token.lower.hasSuffix("000") { mark(token.start, token.end, .account) }
            case .word:
                let isPlace = ["in", "near", "from", "at"].contains(lower(index - 1))
                mark(token.start, token.end, isPlace ? .place : .name)
            case .mark: break
            }
        }
        findGroups(weights)
        findDays(weights)
        findDrivers()
    }

    /// `Ann Arbor classification`, `Hay fever`: two words that are a town and something else.
    private func isMedicalPair(_ index: Int) -> Bool {
        // "seen at St Thomas'": a house, where "in St Paul" is a town.
        if ["st", "saint"].contains(lower(index)),
            !["in", "near", "from"].contains(lower(index - 1))
        {
            return true
        }
        return things.contains(index) || Lexicon.eponymTails.contains(lower(index + 2))
            || lower(index + 2) == "grade" || isEponym(index, index + 1)
            || [index, index + 1]
                .contains {
                    Lexicon.medical.contains(lower($0)) || Lexicon.isMedicalByForm(lower($0))
                }
    }

    /// `scheduling said`: in small letters, and the second is what somebody does.
    private func isPlainPair(_ index: Int) -> Bool {
        !tokens[index].isCapital && (doesSomething(index + 1) || isWilling(index + 1))
            && Lexicon.isDictionaryWord(lower(index))
    }
}
