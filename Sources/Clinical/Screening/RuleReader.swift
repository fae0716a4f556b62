/// Reads the rule tables.
///
/// A line is an entry, a line that starts with a space goes on with the entry above, `#` starts a
/// comment. Entries:
///
///     alias pregnant: preggo preggers        these spellings mean that word
///     sound: blood vomit                     words that are also known by their sound ("blud")
///     number two: 2                          a number word
///     filler: a the my                       words that may stand inside a phrase
///     self: i my                             words for the writer
///     set limb: arm~ leg~                    words that may replace each other: @limb
///     macro cannot: cant; can not            phrases that may replace each other: @cannot
///     term breathless: out of breath; short _1 breath     a finding
///     risk / mod                             see RuleSet.Kind
///     more breathless: out of puff           more phrases for a term of that name; without
///                                            `more` a name that is taken is refused
///     forget breathless                      drops the phrases so far, in amendments
///     group bleed: gi_bleed nosebleed        any of these terms
///     derive chest_pain = chest ~ pain       a term made of terms
///     more chest_pain = ribs ~ pain          one more way to make it
///     cue negated forward clause [listing]: denies; no sign of
///     stop: but        pseudo: no doubt      current [ongoing|acute]: right now
///     rule gi_bleed 1 emergency [transient|persistent] Gastrointestinal bleed
///     define / source: text                  when: black_stool + faint !iron => urgent
///     when gi_bleed: vomit ~ coffee          one more for a rule further up
///     lists: stroke                          told to a nurse when harmless, never fires
///     fires: a message    spares: a message  examples that tests check
///     complaint Chest pain: chest ~ pain     what a message is about
///     care urgent: cystitis                  the level of messages without a red flag
///     points: ashen 24 5 -8 9; grey+lips 6   what a word, or two, say for a danger, for urgent, for
///                                            self-care, for an emergency (see WordPoints)
///     polite: please thanks                  words that say nothing and have no points
///     leads stroke_tia: droopy 21; arm 4     how much a word tells that danger from others
///     needs infant_fever: baby_young|newborn one of these, before words alone lead there
///
/// A finding that begins with a denial would swallow it ("no fever" as a sign of illness), so it is
/// refused, unless `=` says that the denial is the finding: `=no wet nappies`.
///
/// In a phrase `word~` is the word with its endings, `a/b` either, `a?` optional, `_3` up to three
/// words, `#` a number. In a conjunction `~` is close by (what stands first, or the part before),
/// `+` in the same message, `!` not in the sentence of what stands first (of a term that holds of the person, of a
/// level and of a complaint: nowhere in the message).
struct RuleReader {
    private typealias Bytes = ArraySlice<UInt8>

    private var rules = RuleSet()
    private var compiler = PhraseCompiler()
    private var groups: [String: [String]] = [:]
    private var defined = Set(Facts.Name.allCases.map(\.term))
    private var forgotten: Set<String> = []

    /// The rows of points that are compiled in, and the lines that could not be read.
    private static let points: (rows: WordRows, faults: [String]) = {
        var reader = RuleReader()
        for table in RuleText.points { reader.read(Array(table.utf8)) }
        return (reader.rules.rows, reader.rules.faults)
    }()

    /// All tables that are compiled in, read in order; `amendment` is read after them.
    private static let compiled: RuleReader = {
        var reader = RuleReader()
        (reader.rules.rows, reader.rules.faults) = points
        // The week of a pregnancy is a circumstance, also in "should I worry at 32 weeks?".
        reader.rules.terms[Int(reader.rules.term(Facts.Name.weeksLate.term))].kind = .risk
        for table in RuleText.all { reader.read(Array(table.utf8)) }
        reader.readClues()
        let common = CommonWords.text.utf8
        for word in Array(common).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            reader.compiler.vocabulary.protect(word)
        }
        return reader
    }()

    /// The compiled tables with `amendment`.
    ///
    /// A rule told again replaces the one before; a term told again is a fault, `more` widens it.
    static func compile(amendedBy amendment: String) -> RuleSet {
        var reader = compiled
        reader.compiler.limit()
        reader.read(Array(amendment.utf8))
        reader.finish()
        return reader.rules
    }

    /// Cuts a table into entries, each with its continuation lines.
    private mutating func read(_ table: [UInt8]) {
        var start = 0
        var at = 0
        while at < table.count {
            let isBreak = table[at] == 0x0A && (at + 1 == table.count || table[at + 1] != 0x20)
            at += 1
            if isBreak {
                entry(table[start..<(at - 1)])
                start = at
            }
        }
        if start < at { entry(table[start..<at]) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func words(_ bytes: Bytes) -> [String] {
        bytes.split(whereSeparator: isSpace).map(text)
    }

    private mutating func fault(_ bytes: Bytes) { rules.faults.append(RuleReader.text(bytes)) }

    private mutating func entry(_ line: Bytes) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        let mark = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let head = RuleReader.words(line[..<mark])
        let body = mark < line.endIndex ? line[(mark + 1)...] : []
        guard let word = head.first else { return }
        switch word {
        case "term", "risk", "mod", "cue", "stop", "pseudo", "current":
            // A line break counts as a space.
            let phrases = body.map { $0 == 0x0A ? 0x20 : $0 }[...]
            guard define(head, phrases) else { return fault(line) }
        case "set", "macro", "alias", "number", "filler", "subject", "self", "negator", "foreign",
            "sound":
            guard lexicon(head, body.map { $0 == 0x0A ? 0x20 : $0 }[...]) else {
                return fault(line)
            }
        case "more":
            guard widen(head, body.map { $0 == 0x0A ? 0x20 : $0 }[...], line) else {
                return fault(line)
            }
        case "forget":
            for name in head.dropFirst() {
                compiler.forget(term: rules.term(name))
                forgotten.insert(name)
                rules.forgotten.insert(name)
            }
        case "polite":
            rules.polite.formUnion(RuleReader.words(body))
        case "points", "leads":
            guard weighed(head, body) else { return fault(line) }
        case "group":
            for name in head.dropFirst() { groups[name] = RuleReader.words(body) }
        default:
            guard logic(head, body, line) else { return fault(line) }
        }
    }

    /// Rows with their points; told again they replace those before.
    private mutating func weighed(_ head: [String], _ body: Bytes) -> Bool {
        for part in body.split(separator: UInt8(ascii: ";")) {
            let words = part.split(whereSeparator: RuleReader.isSpace)
            let points = words.dropFirst().compactMap(RuleReader.number)
            guard let row = words.first, !points.isEmpty, points.count == words.count - 1 else {
                return false
            }
            if head[0] == "points" {
                guard head.count == 1, points.count <= 4 else { return false }
                let padded = points + [0, 0, 0]
                let four = WordRows.Points(
                    danger: padded[0],
                    urgent: padded[1],
                    selfCare: padded[2],
                    emergency: padded[3]
                )
                rules.rows.set(four, of: row)
            } else {
                guard head.count == 2, points.count == 1 else { return false }
                rules.rows.lead(row, to: head[1], points: points[0])
            }
        }
        return true
    }

    /// A whole number of at most four figures; nil where it is none.
    private static func number(_ bytes: Bytes) -> Int16? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let figures = isNegative ? bytes.dropFirst() : bytes
        guard (1...4).contains(figures.count), figures.allSatisfy(Letters.isDigit) else {
            return nil
        }
        let value = figures.reduce(Int16(0)) { $0 * 10 + Int16($1 - UInt8(ascii: "0")) }
        return isNegative ? -value : value
    }

    private mutating func define(_ head: [String], _ body: Bytes) -> Bool {
        let kinds: [String: RuleSet.Kind] = ["term": .symptom, "risk": .risk, "mod": .modifier]
        if let kind = kinds[head[0]] {
            guard head.count == 2, isFree(head[1]) else { return false }
            let term = rules.term(head[1])
            defined.insert(head[1])
            rules.terms[Int(term)].kind = kind
            compiler.add(body, term: term, refusing: rules.isNegator)
            return true
        }
        guard let cue = RuleReader.cue(head) else { return false }
        let name = head.joined(separator: " ")
        defined.insert(name)
        let term = rules.term(name)
        rules.terms[Int(term)].kind = .cue
        rules.terms[Int(term)].cue = cue
        compiler.add(body, term: term)
        return true
    }

    /// Whether no term has the name yet, or one that was forgotten had it.
    private mutating func isFree(_ name: String) -> Bool {
        forgotten.remove(name) != nil || !defined.contains(name)
    }

    /// More phrases for a term, or one more way to make it of other terms.
    private mutating func widen(_ head: [String], _ body: Bytes, _ line: Bytes) -> Bool {
        guard head.count > 1, defined.contains(head[1]) else { return false }
        if head.count == 2 {
            compiler.add(body, term: rules.term(head[1]), refusing: rules.isNegator)
            return true
        }
        return head[2] == "=" && derivation(head[1], line)
    }

    private mutating func derivation(_ name: String, _ line: Bytes) -> Bool {
        guard let mark = line.firstIndex(of: UInt8(ascii: "=")),
            let clause = clause(line[(mark + 1)...])
        else { return false }
        defined.insert(name)
        rules.derivations.append(RuleSet.Derivation(term: rules.term(name), clause: clause))
        return true
    }

    private static func cue(_ head: [String]) -> RuleSet.Cue? {
        let marks: [String: RuleSet.Cue.Effect] = [
            "stop": .stop, "pseudo": .pseudo, "current": .current,
        ]
        if let effect = marks[head[0]] {
            let isAcute = effect == .current && head.dropFirst().first == "acute"
            return RuleSet.Cue(
                effect: isAcute ? .acute : effect,
                direction: .cover,
                reach: .clause,
                isListing: !isAcute && head.count > 1
            )
        }
        let directions: [String: RuleSet.Cue.Direction] = [
            "forward": .forward, "backward": .backward, "both": .both, "cover": .cover,
        ]
        let reaches: [String: RuleSet.Cue.Reach] = [
            "clause": .clause, "sentence": .sentence, "message": .message,
        ]
        guard head.count >= 4, let reason = LoweredMention.Reason(rawValue: head[1]),
            let status = Status.byReason.first(where: { $0.0 == reason })?.1,
            let direction = directions[head[2]], let reach = reaches[head[3]]
        else { return nil }
        return RuleSet.Cue(
            effect: .status(status),
            direction: direction,
            reach: reach,
            isListing: head.count > 4
        )
    }

    private mutating func lexicon(_ head: [String], _ body: Bytes) -> Bool {
        switch head[0] {
        case "set":
            for name in head.dropFirst() { compiler.defineSet(Array(name.utf8)[...], body) }
        case "macro":
            for name in head.dropFirst() { compiler.defineMacro(Array(name.utf8)[...], body) }
        case "number", "alias":
            guard head.count == 2 else { return false }
            let word = compiler.vocabulary.intern(Array(head[1].utf8))
            if head[0] == "alias" {
                for alias in body.split(separator: 0x20) {
                    compiler.vocabulary.alias(alias, for: word)
                }
            } else {
                let value = RuleReader.words(body).first.flatMap(Double.init) ?? .nan
                compiler.vocabulary.setValue(value, of: word)
            }
        case "sound":
            for word in body.split(separator: 0x20) { compiler.vocabulary.listen(for: word) }
        default:
            for word in body.split(separator: 0x20) {
                flag(head[0], Int(compiler.vocabulary.intern(word)))
            }
        }
        return true
    }

    private mutating func flag(_ kind: String, _ word: Int) {
        switch kind {
        case "filler": RuleReader.mark(&rules.isFiller, word)
        case "subject": RuleReader.mark(&rules.isSubject, word)
        case "foreign": RuleReader.mark(&rules.isForeign, word)
        case "self": RuleReader.mark(&rules.isSelf, word)
        default: RuleReader.mark(&rules.isNegator, word)
        }
    }

    private static func mark(_ flags: inout [Bool], _ index: Int) {
        while flags.count <= index { flags.append(false) }
        flags[index] = true
    }

    /// Entries made of terms.
    private mutating func logic(_ head: [String], _ body: Bytes, _ line: Bytes) -> Bool {
        switch head[0] {
        case "rule": return rule(head)
        case "when" where head.count == 2: return further(head[1], body)
        case "define", "source", "fires", "spares", "when", "lists": return ruleLine(head[0], body)
        case "complaint":
            guard let clause = clause(body) else { return false }
            let label = head.dropFirst().joined(separator: " ")
            rules.complaints.append(RuleSet.Complaint(label: label, clause: clause))
        case "care":
            guard let level = Urgency(rawValue: head.last ?? ""), let clause = clause(body) else {
                return false
            }
            rules.careLevels.append(RuleSet.CareLevel(level: level, clause: clause))
        case "needs":
            guard head.count == 2, let names = RuleReader.words(body).first else { return false }
            rules.needs[head[1]] = alternatives(names[...])
        case "derive":
            return head.count > 2 && isFree(head[1]) && derivation(head[1], line)
        default: return false
        }
        return true
    }

    private mutating func rule(_ head: [String]) -> Bool {
        guard head.count > 4, let version = Int(head[2]), let level = Urgency(rawValue: head[3])
        else { return false }
        // Dangerous after it stops; dangerous however long it lasts.
        let kinds: [String: Status] = [
            "transient": [.resolved],
            "persistent": [.resolved, .chronic, .pet, .administrative, .conditional],
        ]
        // A rule that is told again replaces the one before.
        rules.rules.removeAll { $0.id == head[1] }
        rules.rules.append(
            RuleSet.Rule(
                id: head[1],
                version: version,
                label: head.dropFirst(kinds[head[4]] == nil ? 4 : 5).joined(separator: " "),
                level: level,
                ignored: kinds[head[4]] ?? []
            )
        )
        return true
    }

    private mutating func ruleLine(_ word: String, _ body: Bytes) -> Bool {
        guard let last = rules.rules.indices.last else { return false }
        if word == "when" {
            guard let clause = clause(body) else { return false }
            rules.rules[last].clauses.append(clause)
            return true
        }
        if word == "lists" {
            guard let clause = clause(body) else { return false }
            rules.rules[last].listed.append(clause)
            return true
        }
        let text = RuleReader.words(body).joined(separator: " ")
        switch word {
        case "define": rules.rules[last].definition = text
        case "source": rules.rules[last].source = text
        case "fires": rules.rules[last].fires.append(text)
        default: rules.rules[last].spares.append(text)
        }
        return true
    }

    /// One more condition of a rule that stands further up.
    private mutating func further(_ id: String, _ body: Bytes) -> Bool {
        guard let place = rules.rules.firstIndex(where: { $0.id == id }),
            let clause = clause(body)
        else { return false }
        rules.rules[place].clauses.append(clause)
        return true
    }

    private mutating func clause(_ body: Bytes) -> RuleSet.Clause? {
        var anchor: [Int32]?
        var others: [RuleSet.Condition] = []
        var level: Urgency?
        var place = RuleSet.Condition.Place.anywhere
        var isLevel = false
        for word in RuleReader.words(body) {
            switch word {
            case "~": place = .near
            case "+": place = .anywhere
            case "=>": isLevel = true
            default:
                if isLevel {
                    level = Urgency(rawValue: word)
                } else if word.utf8.first == UInt8(ascii: "!") {
                    others.append(.init(place: .nowhere, terms: alternatives(word.dropFirst())))
                } else if anchor == nil {
                    anchor = alternatives(word[...])
                } else {
                    others.append(.init(place: place, terms: alternatives(word[...])))
                }
            }
        }
        guard let anchor else { return nil }
        return RuleSet.Clause(anchor: anchor, others: others, level: level)
    }

    private mutating func alternatives(_ text: Substring) -> [Int32] {
        var result: [Int32] = []
        for name in text.split(separator: "|").map(String.init) {
            for member in members(name, depth: 0) { result.append(rules.term(member)) }
        }
        return result
    }

    private mutating func members(_ name: String, depth: Int) -> [String] {
        guard let group = groups[name], depth < 8 else {
            return compiler.spend(1) ? [name] : []
        }
        var result: [String] = []
        for name in group where compiler.budget >= 0 {
            result += members(name, depth: depth + 1)
        }
        return result
    }

    private mutating func readClues() {
        rules.andWord = compiler.vocabulary.intern("and".utf8)
        rules.orWord = compiler.vocabulary.intern("or".utf8)
        rules.norWord = compiler.vocabulary.intern("nor".utf8)
        for (clue, text) in Facts.words {
            for word in Array(text.utf8).split(separator: 0x20) {
                let number = Int(compiler.vocabulary.intern(word))
                while rules.clues.count <= number { rules.clues.append(.none) }
                rules.clues[number] = clue
            }
        }
    }

    private mutating func finish() {
        let count = compiler.vocabulary.count
        rules.vocabulary = compiler.vocabulary
        rules.elements = compiler.elements
        rules.phrases = compiler.phrases
        rules.setWords = compiler.setWords
        rules.setRanges = compiler.setRanges
        rules.phrasesByNumber = compiler.numberHeads
        rules.faults += compiler.faults
        index(compiler.heads, words: count)
        while rules.clues.count < count { rules.clues.append(.none) }
        for flags in [\RuleSet.isFiller, \.isSubject, \.isNegator, \.isForeign, \.isSelf] {
            while rules[keyPath: flags].count < count { rules[keyPath: flags].append(false) }
        }
        for term in rules.terms where !defined.contains(term.name) {
            rules.faults.append("no term \(term.name)")
        }
    }

    /// Puts the phrases in the order of their first words, and of their second words, so that those which can go
    /// on are found without trying all.
    private mutating func index(_ heads: [(word: Int32, phrase: Int32)], words: Int) {
        var starts = [Int](repeating: 0, count: words + 1)
        for head in heads { starts[Int(head.word) + 1] += 1 }
        for word in 0..<words { starts[word + 1] += starts[word] }
        let seconds = RuleReader.secondWords(rules.phrases, rules.elements)
        let order =
            heads.map { head in
                let second = UInt64(seconds[Int(head.phrase)] + 1)
                return (words: UInt64(head.word) << 32 | second, phrase: head.phrase)
            }
            .sorted { ($0.words, $0.phrase) < ($1.words, $1.phrase) }
        rules.phraseOrder = order.map(\.phrase)
        rules.phraseSeconds = order.map { seconds[Int($0.phrase)] }
        rules.phraseStarts = starts
    }

    /// For each phrase the word that must be second in it, else -1.
    private static func secondWords(
        _ phrases: [RuleSet.Phrase],
        _ elements: [RuleSet.Element]
    ) -> [Int32] {
        phrases.map { phrase in
            guard phrase.elements.count > 1 else { return -1 }
            let second = elements[Int(phrase.elements.lowerBound) + 1]
            return second.kind == .word && !second.isOptional ? second.value : -1
        }
    }
}
