/// A message with its mentions and their assertion status.
struct Reading {
    let rules: RuleSet
    let message: MessageTokens
    /// Mentions by term, each list by place.
    private(set) var lists: [[Mention]]
    /// Terms that the record affirms.
    private(set) var known: Set<Int32> = []
    /// For each token the number of its sentence.
    let sentences: [Int32]

    init(rules: RuleSet, message: MessageTokens, context: ScreeningContext) {
        self.rules = rules
        self.message = message
        let tokens = message.tokens
        var sentence: Int32 = 0
        sentences = tokens.map { token in
            if token.gap == .sentence { sentence += 1 }
            return sentence
        }
        lists = Array(repeating: [], count: rules.terms.count)
        let found = PhraseMatcher(rules: rules, tokens: tokens).mentions()
        let status = Assertions(rules: rules, tokens: tokens, mentions: found).status
        for mention in found { add(mention, status) }
        for mention in Facts(rules: rules, tokens: tokens, bytes: message.bytes).mentions {
            add(mention, status)
        }
        learn(context)
        for derivation in rules.derivations { derive(derivation) }
    }

    private mutating func add(_ mention: Mention, _ status: [Status]) {
        let kind = rules.terms[Int(mention.term)].kind
        guard kind != .cue else { return }
        var mention = mention
        for index in mention.first...mention.last { mention.status.formUnion(status[index]) }
        mention.status.formIntersection(kind.lowering)
        lists[Int(mention.term)].append(mention)
    }

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
            if let term = rules.termNumbers[name] { known.insert(term) }
        }
    }

    private mutating func derive(_ derivation: RuleSet.Derivation) {
        let clause = derivation.clause
        var made: [Mention] = []
        for anchor in clause.anchor {
            for mention in lists[Int(anchor)] {
                guard let whole = extend(mention, clause, term: derivation.term) else { continue }
                made.append(whole)
            }
        }
        guard !made.isEmpty else { return }
        made.sort { $0.first < $1.first }
        var list = lists[Int(derivation.term)]
        list.append(contentsOf: made)
        lists[Int(derivation.term)] = list
    }

    /// The anchor with the nearest mention of each other part, whatever their status.
    private func extend(_ anchor: Mention, _ clause: RuleSet.Clause, term: Int32) -> Mention? {
        var first = anchor.first
        var last = anchor.last
        var status = anchor.status
        for condition in clause.others {
            let other = nearest(condition, to: first...last, at: anchor.first) { _ in true }
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

    /// The mention of a condition's terms that is nearest to `span` and in reach.
    func nearest(
        _ condition: RuleSet.Condition,
        to span: ClosedRange<Int>,
        at place: Int,
        where counts: (Mention) -> Bool
    ) -> Mention? {
        let reach = condition.place == .near ? 7 : 80
        var best: (distance: Int, mention: Mention)?
        for term in condition.terms {
            let list = lists[Int(term)]
            guard !list.isEmpty else { continue }
            var index = Reading.lowerBound(list, span.lowerBound - reach - 12)
            while index < list.count {
                let mention = list[index]
                index += 1
                let distance = max(mention.first - span.upperBound, span.lowerBound - mention.last)
                if mention.first > span.upperBound + reach { break }
                guard distance <= reach, distance < best?.distance ?? .max, counts(mention) else {
                    continue
                }
                if condition.place == .near, sentences[mention.first] != sentences[place] {
                    continue
                }
                best = (distance, mention)
            }
        }
        return best?.mention
    }

    private static func lowerBound(_ list: [Mention], _ first: Int) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].first < first { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
