/// What is known of the patient before the message is read.
public struct ScreeningContext: Sendable, Equatable {
    /// Completed years.
    public var age: Int?
    /// As the record states it, such as `female`.
    public var sex: String?
    /// Whether the record says she is pregnant.
    public var isPregnant: Bool?

    /// Nothing is known.
    public static let unknown = ScreeningContext()

    /// Makes a context from what is known; leave out what is not.
    public init(age: Int? = nil, sex: String? = nil, isPregnant: Bool? = nil) {
        self.age = age
        self.sex = sex
        self.isPregnant = isPregnant
    }

    /// One of each kind of people that rules tell apart, and one of whom nothing is known.
    static let kinds =
        [nil, 0, 10, 40, 70].map { ScreeningContext(age: $0) }
        + [nil, 10, 40].map { ScreeningContext(age: $0, isPregnant: true) }
}

/// One category of danger found in a message, with the words that say so.
public struct RedFlag: Sendable, Equatable {
    /// What a flag does when it rises.
    public enum Tier: String, Sendable, CaseIterable {
        /// Alerts a nurse now.
        case interrupt
        /// Raises the case in the queue, without an alarm.
        case queue
    }

    /// What the text asserts of it.
    public enum Assertion: String, Sendable, CaseIterable {
        /// It is there.
        case present
        /// It stopped, and is dangerous still.
        case recent
    }

    /// The taxonomy's category, such as `acute_coronary`.
    public let rule: String
    /// The rule's version, from one.
    public let version: Int
    /// The category's name for people.
    public let label: String
    /// The words of the message that made the rule fire.
    public let quote: String
    /// Where the quote starts, in Unicode scalars.
    public let start: Int
    /// Where the quote ends, in Unicode scalars, exclusive.
    public let end: Int
    /// The least urgency this mention calls for.
    public let minimum: Urgency
    /// Whether it interrupts or queues.
    public let tier: Tier
    /// What the text asserts of it.
    public let assertion: Assertion

    /// The flag in one line, for a nurse.
    public var explanation: String {
        "\(label): \u{201C}\(quote)\u{201D} (rule \(rule) \(version), \(assertion.rawValue))"
    }

    /// The same at another level.
    func at(_ minimum: Urgency) -> RedFlag {
        RedFlag(
            rule: rule,
            version: version,
            label: label,
            quote: quote,
            start: start,
            end: end,
            minimum: minimum,
            tier: minimum == .emergency ? .interrupt : .queue,
            assertion: assertion
        )
    }

    /// Makes a flag.
    public init(
        rule: String,
        version: Int,
        label: String,
        quote: String,
        start: Int,
        end: Int,
        minimum: Urgency,
        tier: Tier,
        assertion: Assertion = .present
    ) {
        self.rule = rule
        self.version = version
        self.label = label
        self.quote = quote
        self.start = start
        self.end = end
        self.minimum = minimum
        self.tier = tier
        self.assertion = assertion
    }
}

/// A dangerous phrase that the words around it make harmless; listed for the nurse.
public struct LoweredMention: Sendable, Equatable {
    /// Why it was lowered.
    public enum Reason: String, Sendable, CaseIterable {
        /// "No chest pain."
        case negated
        /// "I had a stroke in 2015."
        case historical
        /// "What are the signs of a stroke?"
        case hypothetical
        /// "If I ever get chest pain."
        case conditional
        /// "My uncle had a heart attack at 60."
        case otherPerson = "other_person"
        /// "This cough is killing me."
        case idiom
        /// "The character got stabbed."
        case media
        /// "My dog ate it."
        case pet
        /// "It went away."
        case resolved
        /// "The hospital ruled it out."
        case assessed
        /// "Same as always, for years."
        case chronic
        /// "I need a letter about my angina."
        case administrative
        /// A rule's words among none but everyday ones.
        case everyday = "everyday_words"
    }

    /// The taxonomy's category that would have fired.
    public let rule: String
    /// The category's name for people.
    public let label: String
    /// The words.
    public let quote: String
    /// Where the quote starts, in Unicode scalars.
    public let start: Int
    /// Where the quote ends, in Unicode scalars, exclusive.
    public let end: Int
    /// Why it does not count.
    public let reason: Reason
}

/// Everything that screening found in one message.
public struct ScreeningResult: Sendable, Equatable {
    /// The version of the rules that found it.
    public let rulesVersion: String
    /// At most one flag per category, the most urgent first.
    public let flags: [RedFlag]
    /// Mentions that did not count, at most one per category.
    public let lowered: [LoweredMention]
    /// The level of this message alone.
    public let urgency: Urgency
    /// Whether the message could not be read, as another language or gibberish; a nurse must.
    public let isUnreadable: Bool
    /// What the message is about, such as `Chest pain`.
    public let complaint: String?
    /// Names of the symptoms the message affirms, in the order of the complaint table.
    public let symptoms: [String]

    /// Whether any category of danger fired.
    public var isRedFlag: Bool { !flags.isEmpty }
}

extension ScreeningResult {
    /// The same, where there is more than could be read: a nurse has to look.
    public var withUnreadRest: ScreeningResult {
        ScreeningResult(
            rulesVersion: rulesVersion,
            flags: flags,
            lowered: lowered,
            urgency: max(urgency, .urgent),
            isUnreadable: true,
            complaint: complaint,
            symptoms: symptoms
        )
    }
}
