/// Reads a patient's message for danger.
///
/// Pure, without a model, linear in the message. The rules are the text tables in `Rules/`.
public enum Screening {
    /// The version of all rules together, as they are compiled in.
    public static let rulesVersion = "rf-2026.11.30"

    /// The rules as messages are read with them; made at first use.
    static let tables = ScreeningRules.compiled.tables

    /// The same rules with their names and texts.
    static var rules: RuleSet { tables.source }

    /// Compiles the rules now, so that the first message does not wait for it.
    public static func prepare() { _ = tables.termCount }

    /// What `text` says, given what is known of the patient.
    ///
    /// Offsets are Unicode scalars. In doubt the higher level. Text that cannot be read gives
    /// `isUnreadable` and at least `urgent`.
    public static func examine(
        _ text: String,
        context: ScreeningContext = .unknown
    ) -> ScreeningResult {
        examine(text, context: context, tables)
    }

    /// The same with other rules than those compiled in.
    public static func examine(
        _ text: String,
        context: ScreeningContext = .unknown,
        rules: ScreeningRules
    ) -> ScreeningResult {
        examine(text, context: context, rules.tables)
    }

    /// Whether `text` raises a red flag for somebody, whoever it may be: to be asked where nobody's record can be looked
    /// at yet.
    ///
    /// Costs hardly more than one examination: the message is read once.
    public static func isRedFlag(forAnybody text: String, rules: ScreeningRules) -> Bool {
        let message = MessageTokens(text, vocabulary: rules.tables.vocabulary)
        let reading = Reading(rules: rules.tables, message: message, context: .unknown)
        return ScreeningContext.kinds.contains { context in
            examine(reading.of(context)).isRedFlag
        }
    }

    /// What the rules alone say, without the points of the words.
    static func examineByRules(_ text: String, rules: ScreeningRules) -> ScreeningResult {
        examine(text, context: .unknown, rules.tables, isWeighed: false)
    }

    private static func examine(
        _ text: String,
        context: ScreeningContext,
        _ tables: RuleTables,
        isWeighed: Bool = true
    ) -> ScreeningResult {
        let message = MessageTokens(text, vocabulary: tables.vocabulary)
        let reading = Reading(rules: tables, message: message, context: context)
        return examine(reading, isWeighed: isWeighed)
    }

    private static func examine(_ reading: Reading, isWeighed: Bool = true) -> ScreeningResult {
        let tables = reading.rules
        let findings = RuleEvaluation(rules: tables, reading: reading)
        var (flags, lowered) = findings.redFlags()
        let weight = tables.points.weigh(reading)
        let isInDoubt = !flags.isEmpty || weight.alarm != nil
        if isWeighed { findings.weigh(weight, flags: &flags, lowered: &lowered) }
        let isUnreadable = Readability.isUnreadable(reading.message, rules: tables) && flags.isEmpty
        let level = flags.map(\.minimum).max() ?? findings.careLevel(weight, isInDoubt: isInDoubt)
        let complaints = findings.complaints()
        return ScreeningResult(
            rulesVersion: tables.version,
            flags: flags,
            lowered: lowered,
            urgency: isUnreadable ? max(level, .urgent) : level,
            isUnreadable: isUnreadable,
            complaint: complaints.first ?? flags.first?.label,
            symptoms: complaints
        )
    }

    /// Lines of the rule tables that could not be used; empty in a good build.
    public static var ruleFaults: [String] { rules.faults }
}
