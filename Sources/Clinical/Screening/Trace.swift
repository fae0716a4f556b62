/// Tells how the rules read a message, for whoever amends them.
package enum Trace {
    /// Words taken for other words, mentions with their status, and each part of a rule that held.
    package static func of(_ text: String) -> [String] {
        let tables = Screening.tables
        let message = MessageTokens(text, vocabulary: tables.vocabulary)
        let reading = Reading(rules: tables, message: message, context: .unknown)
        let found = RuleEvaluation(rules: tables, reading: reading)
        return words(message, tables) + mentions(reading, message) + holding(found)
            + points(reading)
    }

    /// The words of a message as points are given to them; `~` before one says that it is denied.
    package static func read(_ text: String) -> [String] {
        let tables = Screening.tables
        let message = MessageTokens(text, vocabulary: tables.vocabulary)
        let reading = Reading(rules: tables, message: message, context: .unknown)
        return message.tokens.indices.map { index in
            reading.name(index)
        }
    }

    private static func words(_ message: MessageTokens, _ tables: RuleTables) -> [String] {
        message.tokens.indices.compactMap { index in
            let written = message.quote(index, index).text.lowercased()
            let word = message.tokens[index].word
            if word < 0 { return word == Vocabulary.unknown ? "unknown  \(written)" : nil }
            let read = tables.vocabulary.text(of: word)
            return read == written.filter(\.isLetter) || !message.tokens[index].number.isNaN
                ? nil : "reads    \(written) as \(read)"
        }
    }

    /// The words whose points decide, the greatest first, and the sum.
    private static func points(_ reading: Reading) -> [String] {
        let weight = reading.rules.points.weigh(reading)
        return reading.rules.points.told(reading).map { "points   \($0.name) \($0.danger)" } + [
            "points   \(weight.danger) for a danger, \(weight.emergency) for an emergency, "
                + "\(weight.urgent) for urgent, \(weight.selfCare) for self-care"
        ]
    }

    private static func mentions(_ reading: Reading, _ message: MessageTokens) -> [String] {
        let terms = Screening.rules.terms
        return reading.said.flatMap { term in
            reading.mentions(term)
                .map { mention in
                    let reasons = Status.byReason.filter { mention.status.contains($0.1) }
                        .map(\.0.rawValue)
                    let quote = message.quote(mention.first, mention.last).text
                    return "mention  \(terms[Int(term)].name): \(quote)"
                        + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
                }
        }
    }

    private static func holding(_ found: RuleEvaluation) -> [String] {
        let set = found.rules.source
        var lines: [String] = []
        for (number, rule) in set.rules.enumerated() {
            let flat = found.rules.rules[number]
            for (clause, index) in zip(rule.clauses, flat.clauses)
            where found.match(
                found.rules.clauses[Int(index)],
                allowing: flat.ignored,
                denials: .sentence
            ) != nil {
                let level = (clause.level ?? rule.level).rawValue
                lines.append("rule     \(rule.id) \(level): \(set.told(clause))")
            }
        }
        for (care, flat) in zip(set.careLevels, found.rules.careLevels)
        where found.match(flat.clause, allowing: []) != nil {
            lines.append("care     \(care.level.rawValue): \(set.told(care.clause))")
        }
        return lines
    }
}
