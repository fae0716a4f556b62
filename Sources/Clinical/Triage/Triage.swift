/// What triage knows of a case, besides the words of the message.
public struct TriageFacts: Sendable, Equatable {
    /// Age, sex and pregnancy.
    public var context: ScreeningContext
    /// What the interview learnt.
    public var answers: InterviewAnswers
    /// Measured signs.
    public var vitals: VitalSigns
    /// From 0 to 10, as the patient says.
    public var severity: Int?
    /// How long it has lasted.
    public var hours: Double?

    /// Nothing is known.
    public static let unknown = TriageFacts()

    /// Makes facts; leave out what is not known.
    public init(
        context: ScreeningContext = .unknown,
        answers: InterviewAnswers = InterviewAnswers(),
        vitals: VitalSigns = VitalSigns(),
        severity: Int? = nil,
        hours: Double? = nil
    ) {
        self.context = context
        self.answers = answers
        self.vitals = vitals
        self.severity = severity
        self.hours = hours
    }
}

/// How soon a case needs a clinician, and why.
public struct TriageDecision: Sendable, Equatable {
    /// A rule that fired.
    public struct Fired: Sendable, Equatable {
        /// The rule, such as `acute_coronary` or `news2_high`.
        public let rule: String
        /// Its version, from one.
        public let version: Int
        /// The level it asks for.
        public let level: Urgency
        /// Why, in words for a nurse.
        public let reason: String
    }

    /// The highest level of the rules that fired.
    public let urgency: Urgency
    /// The rules that fired, the highest level first.
    public let rules: [Fired]
    /// How sure the level is, 0 to 1: a score of what is known, not a probability.
    public let confidence: Double

    /// The same, but never advice alone: too little is known for that.
    func doubted(_ reason: String) -> TriageDecision {
        guard urgency < .routine else { return self }
        let doubt = Fired(rule: "in_doubt", version: 1, level: .routine, reason: reason)
        return TriageDecision(
            urgency: .routine,
            rules: [doubt] + rules,
            confidence: min(confidence, 0.2)
        )
    }
}

/// Puts screening, answers, age, pregnancy, severity, duration and vital signs together.
///
/// The highest level of all rules wins; in doubt the level is never advice alone.
public enum Triage {
    /// The version of the rules of triage.
    public static let rulesVersion = TriageRules.version

    /// Decides for one message of a case; `complaint` is the case's, where it has one already.
    public static func decide(
        _ screening: ScreeningResult,
        complaint: String? = nil,
        facts: TriageFacts = .unknown
    ) -> TriageDecision {
        let complaint = complaint ?? screening.complaint
        var fired = screening.flags.map { flag in
            TriageDecision.Fired(
                rule: flag.rule,
                version: flag.version,
                level: flag.minimum,
                reason: flag.label
            )
        }
        func fire(_ rule: String, _ level: Urgency, _ reason: String) {
            fired.append(.init(rule: rule, version: 1, level: level, reason: reason))
        }
        if screening.isUnreadable { fire("unreadable", .urgent, "the message can't be read") }
        for (rule, level, reason) in vitalRules(facts) { fire(rule, level, reason) }
        for (rule, level, reason) in personRules(screening, facts) { fire(rule, level, reason) }
        for rule in TriageRules.rules(for: complaint) where rule.holds(facts.answers) {
            fired.append(
                .init(rule: rule.id, version: rule.version, level: rule.level, reason: rule.reason)
            )
        }
        let confidence = confidence(screening, facts, fired: fired.count)
        if screening.urgency == .selfCare, isDoubtful(screening, confidence) {
            fire("in_doubt", .routine, "too little is known for advice alone")
        }
        let highest = fired.map(\.level).max() ?? .selfCare
        let order = fired.indices.sorted { (fired[$1].level, $0) < (fired[$0].level, $1) }
        return TriageDecision(
            urgency: max(highest, screening.urgency),
            rules: order.map { fired[$0] },
            confidence: confidence
        )
    }

    /// Reasons for lowering a mention that the next message may contradict.
    private static let doubtful: Set<LoweredMention.Reason> = [
        .historical, .hypothetical, .conditional, .resolved, .assessed, .chronic,
    ]

    /// Advice alone needs a complaint that is understood and no danger that was talked away.
    private static func isDoubtful(_ screening: ScreeningResult, _ confidence: Double) -> Bool {
        confidence < 0.4
    }

    private static func vitalRules(_ facts: TriageFacts) -> [(String, Urgency, String)] {
        let signs = facts.vitals
        guard !signs.isEmpty else { return [] }
        var rules: [(String, Urgency, String)] = []
        if let oxygen = signs.oxygenSaturation, oxygen <= 91 {
            rules.append(("oxygen_low", .emergency, "oxygen saturation of 91 % or less"))
        }
        if let state = signs.consciousness, state != .alert {
            rules.append(("not_alert", .emergency, "not fully awake, or newly confused"))
        }
        if let degrees = signs.temperature {
            if degrees >= 40 || degrees < 35 {
                rules.append(("temperature_extreme", .urgent, "temperature below 35 or from 40"))
            }
            if degrees >= 38, let age = facts.context.age, age < 1 {
                rules.append(("infant_fever", .urgent, "fever in the first year"))
            }
        }
        let isAdult = facts.context.age.map { $0 >= 16 } ?? true
        guard isAdult, facts.context.isPregnant != true, let score = EarlyWarningScore(signs) else {
            return rules
        }
        if score.total >= 7 {
            rules.append(("news2_high", .emergency, "NEWS2 of \(score.total)"))
        } else if score.total >= 5 {
            rules.append(("news2_medium", .urgent, "NEWS2 of \(score.total)"))
        } else if score.hasRedScore {
            rules.append(("news2_single_three", .urgent, "one vital sign scores 3 in NEWS2"))
        }
        return rules
    }

    private static func personRules(
        _ screening: ScreeningResult,
        _ facts: TriageFacts
    ) -> [(String, Urgency, String)] {
        var rules: [(String, Urgency, String)] = []
        let isNew = facts.hours.map { $0 < 72 } ?? true
        if let severity = facts.severity {
            if severity >= 9 {
                rules.append(("severity_extreme", .urgent, "severity \(severity) of 10"))
            } else if severity >= 7, isNew {
                rules.append(("severity_high", .urgent, "severity \(severity) of 10, and new"))
            }
        }
        let pressing: Set<String> = ["Belly pain", "Headache", "Vomiting", "Swelling", "Bleeding"]
        if facts.context.isPregnant == true, !pressing.isDisjoint(with: screening.symptoms) {
            rules.append(("pregnant", .urgent, "pregnant, with pain, bleeding or vomiting"))
        }
        let fragile = facts.context.age.map { $0 < 1 || $0 >= 80 } ?? false
        if fragile, screening.urgency == .selfCare, !screening.symptoms.isEmpty {
            rules.append(("fragile_age", .routine, "under one or over eighty"))
        }
        return rules
    }

    /// A plain score: what was understood and answered raises it, what speaks against lowers it.
    private static func confidence(
        _ screening: ScreeningResult,
        _ facts: TriageFacts,
        fired: Int
    ) -> Double {
        if screening.isUnreadable { return 0.2 }
        var hundredths = screening.isRedFlag ? 85 : screening.symptoms.isEmpty ? 45 : 65
        hundredths += min(facts.answers.count, 4) * 5
        if !facts.vitals.isEmpty { hundredths += 5 }
        if facts.context.age != nil { hundredths += 3 }
        if fired > 1 { hundredths += 5 }
        if screening.lowered.contains(where: { doubtful.contains($0.reason) }) { hundredths -= 10 }
        return Double(min(max(hundredths, 10), 98)) / 100
    }
}
