/// A message with its mentions and their assertion status.
struct Reading {
    let rules: RuleTables
    let message: MessageTokens
    /// Mentions by term, each list by place, for the terms that the message says.
    private var lists: MentionLists
    /// How many of them were derived from others.
    private var derived = 0
    /// Terms that the record affirms.
    private(set) var known: [Int32] = []
    /// For each token the number of its sentence.
    let sentences: [Int32]
    /// What the words around it make of each token.
    private let status: [Status]

    /// The words whose points count, in order.
    let counted: [WordPoints.Counted]
    /// How many of them have points by themselves; what more of them make long, no politeness does.
    let words: Int

    init(rules: RuleTables, message: MessageTokens, context: ScreeningContext) {
        self.rules = rules
        self.message = message
        let tokens = message.tokens
        var sentence: Int32 = 0
        sentences = tokens.map { token in
            if token.gap == .sentence { sentence += 1 }
            return sentence
        }
        let found = PhraseMatcher(rules: rules, tokens: tokens).mentions()
        let status = Assertions(rules: rules, tokens: tokens, mentions: found).status
        self.status = status
        counted = rules.points.counted(message) { Reading.denies(status[$0]) }
        words = counted.count { $0.isPointed }
        var told = found.filter { !rules.isCue[Int($0.term)] }
        told += Facts(rules: rules, tokens: tokens, bytes: message.bytes).mentions
        for index in told.indices {
            for token in told[index].first...told[index].last {
                told[index].status.formUnion(status[token])
            }
            told[index].status.formIntersection(rules.lowering[Int(told[index].term)])
        }
        lists = MentionLists(told, termCount: rules.termCount)
        learn(context)
        for derivation in rules.derivations { derive(derivation) }
    }

    /// The same words, of somebody else.
    func of(_ context: ScreeningContext) -> Reading {
        var reading = self
        reading.known = []
        reading.learn(context)
        return reading
    }

    /// The number of the sentence in which the scalar at `place` of the message stands.
    func sentence(at place: Int) -> Int32 {
        let token = message.tokens.lastIndex { $0.scalar <= place } ?? 0
        return token < sentences.count ? sentences[token] : 0
    }

    /// Whether the words around it deny the token or say it of an animal.
    func denies(_ index: Int) -> Bool { Reading.denies(status[index]) }

    private static func denies(_ status: Status) -> Bool {
        !status.isDisjoint(with: [.negated, .pet])
    }

    /// The word at `index` as points are given to it; `~` before it says that it is denied.
    func name(_ index: Int) -> String {
        (denies(index) ? "~" : "") + message.name(index, rules.vocabulary)
    }

    /// Whether the message says, or the record affirms, any of `terms`.
    func tells(anyOf terms: [Int32]) -> Bool { terms.contains { says($0) || knows($0) } }

    /// The terms that the message says, by where each is said first.
    var said: [Int32] { lists.terms }

    /// Whether the message says `term` anywhere, in whatever status.
    func says(_ term: Int32) -> Bool { lists.has(term) }

    /// Whether the record affirms `term`.
    func knows(_ term: Int32) -> Bool { !known.isEmpty && known.contains(term) }

    /// The mentions of `term`, by place.
    func mentions(_ term: Int32) -> ArraySlice<Mention> { lists[term] }

    private mutating func learn(_ context: ScreeningContext) {
        var names: [String] = []
        if let age = context.age {
            if age < 1 { names.append("infant") }
            names.append(age < 16 ? "child" : "adult")
            if age >= 65 { names.append("elder") }
        }
        if context.isPregnant == true {
            names += ["pregnant", "preg_nonearly", "preg_word", "early_preg", "early_hard"]
        }
        for name in names {
            if let term = rules.source.termNumbers[name] { known.append(term) }
        }
    }

    /// Mentions that derivations make in one message, past which each makes one: those of an amendment may lead to
    /// each other.
    private static let derivedMax = 1 << 16

    private mutating func derive(_ derivation: RuleTables.Outcome) {
        let clause = derivation.clause
        var made: [Mention] = []
        for index in clause.anchor {
            let anchor = rules.terms[Int(index)]
            guard says(anchor) else { continue }
            for mention in mentions(anchor) {
                guard let whole = extend(mention, clause, term: derivation.term) else { continue }
                made.append(whole)
                if derived + made.count >= Reading.derivedMax { break }
            }
        }
        guard !made.isEmpty else { return }
        derived += made.count
        made.sort { $0.first < $1.first }
        for mention in made { lists.append(mention) }
    }

    /// The anchor with the nearest mention of each other part, whatever their status.
    private func extend(
        _ anchor: Mention,
        _ clause: RuleTables.Clause,
        term: Int32
    ) -> Mention? {
        var first = anchor.first
        var last = anchor.last
        var status = anchor.status
        for index in clause.others {
            let condition = rules.conditions[Int(index)]
            let other = nearest(condition, to: first...last, at: anchor.first, allowing: .all)
            if condition.place == .nowhere {
                if let other, other.status.isEmpty { return nil }
                continue
            }
            guard let other else { return nil }
            first = min(first, other.first)
            last = max(last, other.last)
            status.formUnion(other.status)
        }
        return Mention(term: term, first: first, last: last, status: status)
    }

    /// The mention of a condition's terms that is nearest to `span` and in reach, of those whose
    /// status is within `allowed`.
    func nearest(
        _ condition: RuleTables.Condition,
        to span: ClosedRange<Int>,
        at place: Int,
        allowing allowed: Status
    ) -> Mention? {
        let reach = reach(of: condition)
        var best: (distance: Int, mention: Mention)?
        for index in condition.terms {
            let list = lists[rules.terms[Int(index)]]
            guard !list.isEmpty else { continue }
            var index = Reading.lowerBound(list, span.lowerBound - reach - 12)
            while index < list.endIndex {
                let mention = list[index]
                index += 1
                let distance = max(mention.first - span.upperBound, span.lowerBound - mention.last)
                if mention.first > span.upperBound + reach { break }
                guard distance <= reach, distance < best?.distance ?? .max,
                    mention.status.isSubset(of: allowed)
                else { continue }
                if condition.place == .near, sentences[mention.first] != sentences[place] {
                    continue
                }
                best = (distance, mention)
            }
        }
        return best?.mention
    }

    /// How many words away the other part of a conjunction may stand.
    ///
    /// In a long text unlike things stand together by chance, so its findings must be closer; what
    /// holds of the person (an illness, a treatment, a pregnancy) counts from anywhere.
    private func reach(of condition: RuleTables.Condition) -> Int {
        if condition.place == .near { return 7 }
        let isWide =
            words <= Weight.longTextMin
            || condition.terms.contains { rules.isRisk[Int(rules.terms[Int($0)])] }
        return isWide ? 80 : 25
    }

    private static func lowerBound(_ list: ArraySlice<Mention>, _ first: Int) -> Int {
        var low = list.startIndex
        var high = list.endIndex
        while low < high {
            let middle = (low + high) / 2
            if list[middle].first < first { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
