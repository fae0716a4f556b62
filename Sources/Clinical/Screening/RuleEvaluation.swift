/// Applies the rules to a reading.
struct RuleEvaluation {
    let reading: Reading

    private var rules: RuleSet { reading.rules }

    /// The red flags, most urgent first, and what was lowered.
    func redFlags() -> (flags: [RedFlag], lowered: [LoweredMention]) {
        var flags: [RedFlag] = []
        var lowered: [LoweredMention] = []
        for rule in rules.rules {
            if let flag = flag(rule) {
                flags.append(flag)
            } else if let mention = lowering(rule) {
                lowered.append(mention)
            }
        }
        let order = flags.indices.sorted {
            (flags[$1].minimum, $0) < (flags[$0].minimum, $1)
        }
        return (order.map { flags[$0] }, lowered)
    }

    private func flag(_ rule: RuleSet.Rule) -> RedFlag? {
        let ignored = rule.ignored
        var best: (level: Urgency, mention: Mention)?
        for clause in rule.clauses {
            let level = clause.level ?? rule.level
            if let best, best.level >= level { continue }
            if let mention = match(clause, counting: { $0.isSubset(of: ignored) }) {
                best = (level, mention)
            }
        }
        guard let best else { return nil }
        let span = widened(best.mention, by: rule)
        let quote = reading.message.quote(span.lowerBound, span.upperBound)
        return RedFlag(
            rule: rule.id,
            version: rule.version,
            label: rule.label,
            quote: quote.text,
            start: quote.start,
            end: quote.end,
            minimum: best.level,
            tier: best.level == .emergency ? .interrupt : .queue
        )
    }

    /// The mention with what else of the rule overlaps it, so that a quote reads well.
    private func widened(_ mention: Mention, by rule: RuleSet.Rule) -> ClosedRange<Int> {
        var first = mention.first
        var last = mention.last
        for clause in rule.clauses {
            for term in clause.anchor {
                for other in reading.lists[Int(term)]
                where other.first <= mention.last && other.last >= mention.first {
                    first = min(first, other.first)
                    last = max(last, other.last)
                }
            }
        }
        return first...last
    }

    private func lowering(_ rule: RuleSet.Rule) -> LoweredMention? {
        for clause in rule.clauses + rule.listed {
            guard let mention = match(clause, counting: { _ in true }),
                let reason = mention.status.reason
            else { continue }
            let quote = reading.message.quote(mention.first, mention.last)
            return LoweredMention(
                rule: rule.id,
                label: rule.label,
                quote: quote.text,
                start: quote.start,
                end: quote.end,
                reason: reason
            )
        }
        return nil
    }

    /// The first place where the clause holds, with mentions whose status counts.
    func match(_ clause: RuleSet.Clause, counting counts: (Status) -> Bool) -> Mention? {
        if clause.anchor.contains(where: reading.known.contains),
            let next = clause.others.firstIndex(where: { $0.place != .nowhere })
        {
            // The record affirms the anchor: the rest must hold.
            var others = clause.others
            let anchor = others.remove(at: next).terms
            let rest = RuleSet.Clause(anchor: anchor, others: others, level: clause.level)
            return match(rest, counting: counts)
        }
        guard clause.anchor.contains(where: { !reading.lists[Int($0)].isEmpty }) else { return nil }
        for condition in clause.others {
            let isMet = condition.terms.contains { term in
                reading.known.contains(term)
                    || reading.lists[Int(term)].contains { counts($0.status) }
            }
            let isDenied = condition.place == .nowhere
            if isDenied {
                let isSaid = condition.terms.contains { term in
                    reading.known.contains(term)
                        || reading.lists[Int(term)].contains { $0.status.isEmpty }
                }
                if isSaid { return nil }
            } else if !isMet {
                return nil
            }
        }
        for term in clause.anchor {
            for mention in reading.lists[Int(term)] where counts(mention.status) {
                if let whole = gather(mention, clause, counts) { return whole }
            }
        }
        return nil
    }

    private func gather(
        _ anchor: Mention,
        _ clause: RuleSet.Clause,
        _ counts: (Status) -> Bool
    ) -> Mention? {
        var near = anchor.first...anchor.last
        var quoted = near
        var status = anchor.status
        for condition in clause.others where condition.place != .nowhere {
            if condition.terms.contains(where: reading.known.contains) { continue }
            guard
                let other = reading.nearest(
                    condition,
                    to: near,
                    at: anchor.first,
                    where: { counts($0.status) }
                )
            else { return nil }
            status.formUnion(other.status)
            let union = min(near.lowerBound, other.first)...max(near.upperBound, other.last)
            if condition.place == .near { near = union }
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

    /// The level of a message without red flags.
    func careLevel() -> Urgency {
        for level in [Urgency.urgent, .routine, .selfCare] {
            for care in rules.careLevels where care.level == level {
                if match(care.clause, counting: \.isEmpty) != nil { return level }
            }
        }
        return .routine
    }

    /// Names of what the message complains of, in the order of the table.
    func complaints() -> [String] {
        var result: [String] = []
        for complaint in rules.complaints where !result.contains(complaint.label) {
            if match(complaint.clause, counting: \.isEmpty) != nil {
                result.append(complaint.label)
            }
        }
        return result
    }
}
