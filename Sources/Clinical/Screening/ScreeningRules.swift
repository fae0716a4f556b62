/// The rules of screening, as they are compiled in or as somebody wants to change them.
public struct ScreeningRules: Sendable {
    /// One category of danger, for people who read or amend it.
    public struct Category: Sendable, Equatable {
        /// The taxonomy's identifier, such as `acute_coronary`.
        public let id: String
        /// From one.
        public let version: Int
        /// The name for people.
        public let label: String
        /// What it means, in plain words.
        public let definition: String
        /// The least urgency of its mentions, unless a condition says otherwise.
        public let minimum: Urgency
        /// Whence it is.
        public let source: String
        /// What must be said together: `a + b` in one message, `a ~ b` close by, `!c` not in the sentence of `a`.
        public let conditions: [String]
        /// Messages that must fire it.
        public let fires: [String]
        /// Messages that must not fire anything.
        public let spares: [String]
    }

    /// An example that does not behave as its rule says.
    public struct Failure: Sendable, Equatable {
        /// The rule.
        public let rule: String
        /// The example.
        public let text: String
        /// Whether it had to fire.
        public let mustFire: Bool
    }

    /// The rules that are compiled in.
    public static let compiled = ScreeningRules(amendedBy: "")

    let tables: RuleTables

    /// The compiled rules, with `amendment` read after them; `version` is what records of screenings call them.
    ///
    /// In an amendment a rule told again replaces the one before, `more NAME:` adds phrases to a term, and
    /// `forget NAME` drops the phrases of a term. Takes some tens of milliseconds.
    public init(amendedBy amendment: String, version: String = Screening.rulesVersion) {
        tables = RuleTables(RuleReader.compile(amendedBy: amendment), version: version)
    }

    /// What records of screenings call these rules.
    public var version: String { tables.version }

    /// Lines that could not be read, and names that nothing defines.
    public var faults: [String] { tables.source.faults }

    /// All categories, in the order they are tried.
    public var categories: [Category] {
        tables.source.rules.map { rule in
            Category(
                id: rule.id,
                version: rule.version,
                label: rule.label,
                definition: rule.definition,
                minimum: rule.level,
                source: rule.source,
                conditions: rule.clauses.map { told($0, within: rule) },
                fires: rule.fires,
                spares: rule.spares
            )
        }
    }

    /// The examples of `rule`, or of all, that do not behave as their rule says: the rules alone must find a
    /// danger, and neither they nor the points of the words may find one where none is.
    public func failures(of rule: String? = nil) -> [Failure] {
        var failures: [Failure] = []
        for category in tables.source.rules where rule == nil || rule == category.id {
            for text in category.fires {
                let flags = Screening.examineByRules(text, rules: self).flags
                if !flags.contains(where: { $0.rule == category.id }) {
                    failures.append(Failure(rule: category.id, text: text, mustFire: true))
                }
            }
            for text in category.spares where Screening.examine(text, rules: self).isRedFlag {
                failures.append(Failure(rule: category.id, text: text, mustFire: false))
            }
        }
        return failures
    }

    private func told(_ clause: RuleSet.Clause, within rule: RuleSet.Rule) -> String {
        let level = clause.level.map { $0 == rule.level ? "" : " => \($0.rawValue)" } ?? ""
        return tables.source.told(clause) + level
    }
}

extension RuleSet {
    /// A clause in the words of the tables; a long list of terms is cut.
    func told(_ clause: Clause) -> String {
        let marks: [Condition.Place: String] = [.near: " ~ ", .anywhere: " + ", .nowhere: " !"]
        return names(clause.anchor)
            + clause.others.map { (marks[$0.place] ?? " ") + names($0.terms) }.joined()
    }

    private func names(_ numbers: [Int32]) -> String {
        let names = numbers.map { terms[Int($0)].name }
        return names.count > 6
            ? names.prefix(5).joined(separator: "|") + "|and \(names.count - 5) more"
            : names.joined(separator: "|")
    }
}
