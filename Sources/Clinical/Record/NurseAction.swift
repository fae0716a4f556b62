/// What a nurse asks for when acting on a case.
public struct NurseAction: Sendable, Equatable {
    /// The four acts.
    public enum Verb: String, Sendable, CaseIterable {
        case approve
        case override
        case escalate
        case requestMoreInfo = "request_more_info"
    }

    /// Coded reasons of an override.
    public static let overrideReasons: Set<String> = [
        "additional_information", "ai_missed_symptom", "ai_over_triaged", "ai_under_triaged",
        "known_patient_condition", "patient_preference", "rule_false_positive", "other",
    ]

    /// To whom a case can be escalated.
    public static let escalationTargets: Set<String> = [
        "charge_nurse", "on_call_physician", "emergency_services",
    ]

    /// How many minutes an act can make a case due sooner, or later.
    public static let adjustmentMax: Int64 = 240

    /// What to do.
    public var verb: Verb
    /// Private notes.
    public var notes: String?
    /// Coded reason, needed for an override.
    public var overrideReason: String?
    /// New urgency, needed for an override.
    public var urgency: Urgency?
    /// To whom, needed for an escalation.
    public var escalateTo: String?
    /// Why, in words.
    public var reason: String?
    /// Questions for the patient.
    public var questions: [String]
    /// What the patient should do.
    public var recommendations: [String]
    /// What the patient is told.
    public var messageToPatient: String?
    /// Whether the patient sees the level and what to do, and the answers that wait for a nurse go out.
    ///
    /// Unsaid, an approval lets waiting answers go, and the patient sees every decision.
    public var releaseToPatient: Bool?
    /// Minutes by which the case is due sooner, or later if negative; for acts that keep it in the queue.
    public var priorityAdjustment: Int64?

    /// An act and its particulars.
    public init(
        verb: Verb,
        notes: String? = nil,
        overrideReason: String? = nil,
        urgency: Urgency? = nil,
        escalateTo: String? = nil,
        reason: String? = nil,
        questions: [String] = [],
        recommendations: [String] = [],
        messageToPatient: String? = nil,
        releaseToPatient: Bool? = nil,
        priorityAdjustment: Int64? = nil
    ) {
        self.verb = verb
        self.notes = notes
        self.overrideReason = overrideReason
        self.urgency = urgency
        self.escalateTo = escalateTo
        self.reason = reason
        self.questions = questions
        self.recommendations = recommendations
        self.messageToPatient = messageToPatient
        self.releaseToPatient = releaseToPatient
        self.priorityAdjustment = priorityAdjustment
    }

    /// Whether answers that wait for a nurse go out with the act.
    public var releasesReplies: Bool { releaseToPatient ?? (verb == .approve) }
}
