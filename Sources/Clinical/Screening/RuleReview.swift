public import JSON

/// What changed rules do, for the people who have to agree to them.
///
/// A change may add, and it may make less of what is no emergency, which is listed. What the compiled rules hold to
/// be an emergency it can't take away.
public struct RuleReview: Sendable, Equatable {
    /// A category that is new or told in another way; `nil` on a side where there is none.
    public struct Change: Sendable, Equatable {
        /// As it was.
        public let before: ScreeningRules.Category?
        /// As it would be.
        public let after: ScreeningRules.Category?
    }

    /// An example of danger that would call for less than it does; `nil` for no danger at all.
    public struct Lowered: Sendable, Equatable {
        /// Whose example it is.
        public let rule: String
        /// The example, words of the tables.
        public let text: String
        /// What it calls for now.
        public let before: Urgency
        /// What it would call for.
        public let after: Urgency?
    }

    /// Why they can't be used, a line each.
    public let faults: [String]
    /// What they tell in another way than the rules before them.
    public let changes: [Change]
    /// What they make less of.
    public let lowered: [Lowered]
}

extension ScreeningRules {
    /// Holds these rules to their own examples and to those of the compiled ones, and compares them with `active`.
    ///
    /// Every rule needs an example, and does what its examples say; a compiled rule that is told again has a higher
    /// version; what is an emergency by the compiled rules still is, with and without the points of the words; and no
    /// condition that makes one is gone, nor a term it is made of forgotten.
    /// Takes as long as screening some hundred messages.
    public func review(against active: ScreeningRules = .compiled) -> RuleReview {
        guard faults.isEmpty else { return RuleReview(faults: faults, changes: [], lowered: []) }
        let (old, new) = (active.categories, categories)
        var faults = new.filter(\.fires.isEmpty).map { "\($0.id) has no example that must fire it" }
        faults += ScreeningRules.compiled.categories.compactMap { compiled in
            let told = new.first { $0.id == compiled.id }
            guard let told, told.isTold(anew: compiled), told.version <= compiled.version else {
                return nil
            }
            return "\(told.id) is told again and needs a version above \(compiled.version)"
        }
        faults += missingConditions + forgottenTerms
        faults += failures()
            .map { "\($0.rule) must\($0.mustFire ? "" : " not") fire on: \($0.text)" }
        faults += ScreeningRules.compiled.categories.flatMap { category in
            category.fires
                .filter { text in
                    ScreeningRules.compiled.danger(text) == .emergency && danger(text) != .emergency
                }
                .map { "\(category.id): an emergency is not found any more: \($0)" }
        }
        return RuleReview(
            faults: faults,
            changes: changes(from: old, to: new),
            lowered: old.flatMap { category in
                category.fires.compactMap { text in
                    let after = danger(text)
                    guard let before = active.danger(text), after.map({ $0 < before }) ?? true
                    else { return nil }
                    return .init(rule: category.id, text: text, before: before, after: after)
                }
            }
        )
    }

    /// The conditions that make an emergency, by rule.
    private var emergencies: [(rule: String, clause: RuleSet.Clause)] {
        tables.source.rules.flatMap { rule in
            rule.clauses.filter { ($0.level ?? rule.level) == .emergency }.map { (rule.id, $0) }
        }
    }

    private var missingConditions: [String] {
        func told(_ rules: ScreeningRules) -> [String] {
            rules.emergencies.map {
                "\($0.rule) is an emergency: \(rules.tables.source.told($0.clause))"
            }
        }
        let here = Set(told(self))
        return told(.compiled).filter { !here.contains($0) }.map { "not any more: \($0)" }
    }

    /// Terms that were forgotten although an emergency of the compiled rules is made of them.
    private var forgottenTerms: [String] {
        let compiled = ScreeningRules.compiled
        let set = compiled.tables.source
        func parts(_ clause: RuleSet.Clause) -> [Int32] {
            clause.anchor + clause.others.filter { $0.place != .nowhere }.flatMap(\.terms)
        }
        var needed = Set(compiled.emergencies.flatMap { parts($0.clause) })
        // A term is derived from those before it, so the last derivation is looked at first.
        for derivation in set.derivations.reversed() where needed.contains(derivation.term) {
            needed.formUnion(parts(derivation.clause))
        }
        return tables.source.forgotten.sorted()
            .filter { name in set.termNumbers[name].map(needed.contains) ?? false }
            .map {
                "forget \($0): an emergency is made of it; more phrases, or other ones, can be added"
            }
    }

    /// What a text calls for by its flags, the less of what the rules say alone and with the points of the words.
    private func danger(_ text: String) -> Urgency? {
        let whole = Screening.examine(text, rules: self).flags.map(\.minimum).max()
        let alone = Screening.examineByRules(text, rules: self).flags.map(\.minimum).max()
        guard let whole, let alone else { return nil }
        return min(whole, alone)
    }

    private func changes(from old: [Category], to new: [Category]) -> [RuleReview.Change] {
        let gone = old.filter { category in !new.contains { $0.id == category.id } }
        return gone.map { .init(before: $0, after: nil) }
            + new.compactMap { category in
                let before = old.first { $0.id == category.id }
                return before == category ? nil : .init(before: before, after: category)
            }
    }
}

extension ScreeningRules.Category {
    /// Whether it is told in place of `other`, and not only given more conditions and examples.
    fileprivate func isTold(anew other: Self) -> Bool {
        label != other.label || minimum != other.minimum || definition != other.definition
            || source != other.source || !conditions.starts(with: other.conditions)
            || !fires.starts(with: other.fires) || !spares.starts(with: other.spares)
    }
}

extension RuleReview {
    /// Changes and lowered examples, as people see them.
    public var json: JSON {
        ["rules": .array(changes.map(\.json)), "lowered_examples": .array(lowered.map(\.json))]
    }
}

extension RuleReview.Change {
    fileprivate var json: JSON {
        let (old, new) = (before?.conditions ?? [], after?.conditions ?? [])
        return [
            "rule": .string((after ?? before)?.id ?? ""),
            "version_before": before.map { JSON($0.version) } ?? .null,
            "version_after": after.map { JSON($0.version) } ?? .null,
            "minimum_before": JSON(before?.minimum.rawValue),
            "minimum_after": JSON(after?.minimum.rawValue),
            "conditions_added": .array(new.filter { !old.contains($0) }.map { .string($0) }),
            "conditions_dropped": .array(old.filter { !new.contains($0) }.map { .string($0) }),
        ]
    }
}

extension RuleReview.Lowered {
    fileprivate var json: JSON {
        [
            "rule": .string(rule), "text": .string(text), "before": .string(before.rawValue),
            "after": JSON(after?.rawValue),
        ]
    }
}
