/// Applies the rules to a reading.
struct RuleEvaluation {
    let rules: RuleTables
    let reading: Reading
    /// For each rule, complaint and level whether the message says how one of its clauses starts.
    private let isConcerned: [Bool]
    /// For each clause of a rule whether the message says, or the record affirms, how it starts.
    private let isBegun: [Bool]

    init(rules: RuleTables, reading: Reading) {
        self.rules = rules
        self.reading = reading
        var isConcerned = [Bool](repeating: false, count: rules.ownerCount)
        var isBegun = [Bool](repeating: false, count: rules.clauses.count)
        for terms in [reading.said, reading.known] {
            for term in terms {
                for owner in rules.owners[Int(term)] { isConcerned[Int(owner)] = true }
                for clause in rules.beginnings[Int(term)] { isBegun[Int(clause)] = true }
            }
        }
        self.isConcerned = isConcerned
        self.isBegun = isBegun
    }

    /// The red flags, most urgent first, and what was lowered.
    func redFlags() -> (flags: [RedFlag], lowered: [LoweredMention]) {
        var flags: [RedFlag] = []
        var lowered: [LoweredMention] = []
        for number in rules.rules.indices where isConcerned[number] {
            if let flag = flag(number) {
                flags.append(flag)
            } else if let mention = lowering(number) {
                lowered.append(mention)
            }
        }
        let order = flags.indices.sorted {
            (flags[$1].minimum, $0) < (flags[$0].minimum, $1)
        }
        return (order.map { flags[$0] }, lowered)
    }

    /// What the points of the words make of what the rules found.
    ///
    /// They add a danger that no rule found, and plain ones make an alarm of one that was to wait. Where they
    /// speak of everyday things throughout, what the rules found is lowered, and listed for the nurse; but not where
    /// its own sentence tells the danger by its words: thanks, a repeat prescription and a knee beside it say nothing
    /// against it.
    func weigh(
        _ weight: Weight,
        flags: inout [RedFlag],
        lowered: inout [LoweredMention]
    ) {
        if let alarm = weight.alarm {
            if flags.isEmpty {
                if let flag = weighed(lowered) { flags.append(flag.at(alarm)) }
            } else if weight.isPlain, flags[0].minimum < .emergency {
                flags[0] = flags[0].at(.emergency)
            }
        } else if weight.isEveryday {
            let isTold = flags.map { flag in
                rules.points.danger(reading, inSentenceAt: flag.start) >= Weight.shortDangerMin
            }
            for (flag, isTold) in zip(flags, isTold) where !isTold {
                lowered.append(
                    LoweredMention(
                        rule: flag.rule,
                        label: flag.label,
                        quote: flag.quote,
                        start: flag.start,
                        end: flag.end,
                        reason: .everyday
                    )
                )
            }
            flags = zip(flags, isTold).compactMap { $1 ? $0 : nil }
        }
    }

    /// The flag of a danger that the words tell and no rule found.
    private func weighed(_ lowered: [LoweredMention]) -> RedFlag? {
        let aside = lowered.compactMap { mention in
            rules.source.rules.firstIndex { $0.id == mention.rule }
        }
        guard let number = rules.points.category(reading, excluding: aside) else { return nil }
        let passage = rules.points.passage(reading)
        let quote = reading.message.quote(passage.lowerBound, passage.upperBound)
        let named = rules.source.rules[number]
        return RedFlag(
            rule: named.id,
            version: named.version,
            label: "\(named.label), by its words",
            quote: quote.text,
            start: quote.start,
            end: quote.end,
            minimum: .emergency,
            tier: .interrupt
        )
    }

    private func flag(_ number: Int) -> RedFlag? {
        let rule = rules.rules[number]
        var best: (level: Urgency, mention: Mention)?
        for index in rule.clauses where isBegun[Int(index)] {
            let clause = rules.clauses[Int(index)]
            let level = clause.level ?? rule.level
            if let best, best.level >= level { continue }
            if let mention = match(clause, allowing: rule.ignored, denials: .sentence) {
                best = (level, mention)
            }
        }
        guard let best else { return nil }
        let span = widened(best.mention, by: rule)
        let quote = reading.message.quote(span.lowerBound, span.upperBound)
        let named = rules.source.rules[number]
        return RedFlag(
            rule: named.id,
            version: named.version,
            label: named.label,
            quote: quote.text,
            start: quote.start,
            end: quote.end,
            minimum: best.level,
            tier: best.level == .emergency ? .interrupt : .queue,
            assertion: best.mention.status.contains(.resolved) ? .recent : .present
        )
    }

    /// The mention with what else of the rule overlaps it, so that a quote reads well.
    private func widened(_ mention: Mention, by rule: RuleTables.Rule) -> ClosedRange<Int> {
        var first = mention.first
        var last = mention.last
        for index in rule.clauses {
            for term in rules.clauses[Int(index)].anchor {
                let term = rules.terms[Int(term)]
                guard reading.says(term) else { continue }
                for other in reading.mentions(term)
                where other.first <= mention.last && other.last >= mention.first {
                    first = min(first, other.first)
                    last = max(last, other.last)
                }
            }
        }
        return first...last
    }

    private func lowering(_ number: Int) -> LoweredMention? {
        let rule = rules.rules[number]
        for range in [rule.clauses, rule.listed] {
            for index in range where isBegun[Int(index)] {
                let clause = rules.clauses[Int(index)]
                guard let mention = match(clause, allowing: .all, denials: .sentence),
                    let reason = mention.status.reason
                else { continue }
                let quote = reading.message.quote(mention.first, mention.last)
                let named = rules.source.rules[number]
                return LoweredMention(
                    rule: named.id,
                    label: named.label,
                    quote: quote.text,
                    start: quote.start,
                    end: quote.end,
                    reason: reason
                )
            }
        }
        return nil
    }

    /// From where what a clause wants nowhere (`!`) speaks against it.
    enum DenialReach {
        /// The sentence of what the clause starts with; of the person (an illness, a pregnancy) from anywhere.
        case sentence
        case message
    }

    /// The first place where the clause holds, with mentions whose status is within `allowed`.
    func match(
        _ clause: RuleTables.Clause,
        allowing allowed: Status,
        denials: DenialReach = .message
    ) -> Mention? {
        match(clause.anchor, clause.others, skipping: 0, allowed, denials)
    }

    /// Where the record affirms the anchor, the next part takes its place; `skipped` marks those.
    private func match(
        _ anchor: Range<Int32>,
        _ others: Range<Int32>,
        skipping skipped: UInt64,
        _ allowed: Status,
        _ denials: DenialReach
    ) -> Mention? {
        var isSaid = false
        for index in anchor {
            let term = rules.terms[Int(index)]
            if reading.says(term) { isSaid = true }
            guard reading.knows(term) else { continue }
            for other in others where !isSkipped(other, others, skipped) {
                let condition = rules.conditions[Int(other)]
                guard condition.place != .nowhere else { continue }
                let skipped = skipped | 1 << UInt64(other - others.lowerBound)
                return match(condition.terms, others, skipping: skipped, allowed, denials)
            }
        }
        guard isSaid else { return nil }
        for other in others where !isSkipped(other, others, skipped) {
            guard isMet(rules.conditions[Int(other)], allowed, denials) else { return nil }
        }
        for index in anchor {
            let term = rules.terms[Int(index)]
            guard reading.says(term) else { continue }
            for mention in reading.mentions(term) where mention.status.isSubset(of: allowed) {
                if denials == .sentence, isDenied(mention, others, skipped) { continue }
                if let whole = gather(mention, others, skipped, allowed) { return whole }
            }
        }
        return nil
    }

    /// Whether the anchor's own sentence says what the clause wants nowhere.
    private func isDenied(_ anchor: Mention, _ others: Range<Int32>, _ skipped: UInt64) -> Bool {
        let sentence = reading.sentences[anchor.first]
        for other in others where !isSkipped(other, others, skipped) {
            let condition = rules.conditions[Int(other)]
            guard condition.place == .nowhere else { continue }
            for index in condition.terms {
                let term = rules.terms[Int(index)]
                guard reading.says(term) else { continue }
                for mention in reading.mentions(term)
                where !mention.status.contains(.negated)
                    && reading.sentences[mention.first] == sentence
                {
                    return true
                }
            }
        }
        return false
    }

    private func isSkipped(_ other: Int32, _ others: Range<Int32>, _ skipped: UInt64) -> Bool {
        skipped != 0 && skipped & 1 << UInt64(other - others.lowerBound) != 0
    }

    /// Whether the condition can hold, wherever its terms stand.
    private func isMet(
        _ condition: RuleTables.Condition,
        _ allowed: Status,
        _ denials: DenialReach
    ) -> Bool {
        let isDenied = condition.place == .nowhere
        // What speaks against a danger does so however long it has stood, unless it is denied.
        let allowed = isDenied ? Status.all.subtracting(.negated) : allowed
        for index in condition.terms {
            let term = rules.terms[Int(index)]
            if reading.knows(term) { return !isDenied }
            guard reading.says(term) else { continue }
            // What stands elsewhere: see `isDenied`.
            if isDenied, denials == .sentence, !rules.isRisk[Int(term)] { continue }
            for mention in reading.mentions(term) where mention.status.isSubset(of: allowed) {
                return !isDenied
            }
        }
        return isDenied
    }

    private func gather(
        _ anchor: Mention,
        _ others: Range<Int32>,
        _ skipped: UInt64,
        _ allowed: Status
    ) -> Mention? {
        var near = anchor.first...anchor.last
        // "a + b ~ c": c may be close to b, the part before it, as well as to a.
        var latest = near
        var quoted = near
        var status = anchor.status
        for index in others where !isSkipped(index, others, skipped) {
            let condition = rules.conditions[Int(index)]
            guard condition.place != .nowhere, !isKnown(condition) else { continue }
            var isLatest = false
            var found = reading.nearest(condition, to: near, at: anchor.first, allowing: allowed)
            if found == nil, condition.place == .near, latest != near {
                isLatest = true
                found = reading.nearest(
                    condition,
                    to: latest,
                    at: latest.lowerBound,
                    allowing: allowed
                )
            }
            guard let other = found else { return nil }
            status.formUnion(other.status)
            let span = isLatest ? latest : near
            let union = min(span.lowerBound, other.first)...max(span.upperBound, other.last)
            switch (condition.place, isLatest) {
            case (.near, true): latest = union
            case (.near, false): near = union
            default: latest = other.first...other.last
            }
            let whole =
                min(quoted.lowerBound, union.lowerBound)...max(quoted.upperBound, union.upperBound)
            if whole.count <= 30 { quoted = whole }
        }
        return Mention(
            term: anchor.term,
            first: quoted.lowerBound,
            last: quoted.upperBound,
            status: status
        )
    }

    private func isKnown(_ condition: RuleTables.Condition) -> Bool {
        guard !reading.known.isEmpty else { return false }
        return condition.terms.contains { reading.knows(rules.terms[Int($0)]) }
    }

    /// The level of a message without red flags: what its words speak for, but urgent where the table of
    /// levels says so or `isInDoubt`.
    func careLevel(_ weight: Weight, isInDoubt: Bool) -> Urgency {
        isInDoubt || careLevel() == .urgent ? .urgent : weight.level
    }

    /// The first line of the table of levels that holds.
    private func careLevel() -> Urgency {
        let first = rules.rules.count + rules.complaints.count
        for (number, care) in rules.careLevels.enumerated() where isConcerned[first + number] {
            // What is old, examined or asked for still tells an appointment or advice, no haste.
            let allowed: Status =
                care.level == .urgent ? [] : [.chronic, .assessed, .hypothetical]
            if match(care.clause, allowing: allowed) != nil { return care.level }
        }
        return .routine
    }

    /// Names of what the message complains of, in the order of the table.
    ///
    /// What is old or was examined is a complaint when nothing else is.
    func complaints() -> [String] {
        let present = complaints(allowing: [])
        return present.isEmpty ? complaints(allowing: [.chronic, .assessed]) : present
    }

    private func complaints(allowing allowed: Status) -> [String] {
        var result: [String] = []
        for (number, complaint) in rules.complaints.enumerated()
        where isConcerned[rules.rules.count + number]
            && match(complaint.clause, allowing: allowed) != nil
        {
            let label = rules.source.complaints[number].label
            if !result.contains(label) { result.append(label) }
        }
        return result
    }
}
