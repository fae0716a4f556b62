import JSON
public import World

/// What can happen in a session, as it is stored: names and fields are for ever.
public enum SessionEvent: Sendable, Equatable {
    /// A conversation began.
    case opened(Opened)
    /// Somebody said something.
    case messagePosted(MessagePosted)
    /// A patient's message went through the red-flag rules.
    case messageScreened(MessageScreened)
    /// The patient said how good the help was, from 1 to 5.
    case rated(Int64, comment: String?)
    /// Nurses must look now.
    case alertRaised(AlertRaised)
    /// A nurse has seen an alert.
    case alertAcknowledged(alert: AlertID, nurse: UserID)
    /// An alert is settled: `resolved` or `false_positive`.
    case alertResolved(alert: AlertID, nurse: UserID, outcome: String, note: String?)
    /// The case got its place in the queue.
    case triageDecided(TriageDecided)
    /// The assistant began to answer.
    case replyStarted(reply: Identifier, message: MessageID, source: String)
    /// The assistant's answer is whole; the message event beside it carries the words.
    case replyCompleted(ReplyCompleted)
    /// The assistant's answer broke off.
    case replyFailed(reply: Identifier, reason: String, content: String?)
    /// A nurse took the case until the lease ends.
    case claimed(nurse: UserID, name: String?, until: Timestamp)
    /// The case went back to the queue; `reason` is the service's own code, `note` what the nurse says of it.
    case released(nurse: UserID, reason: String, note: String? = nil)
    /// A nurse decided.
    case actedOn(ActedOn)
    /// Who speaks changed: `assistant` or `nurse`.
    case ownershipChanged(owner: String, by: String)
    /// The conversation ended.
    case closed(by: String, reason: String?)
    /// Something became of a message, a reply or an assessment.
    case conversation(ConversationEvent)
    /// Something at the nurses' desk; not for the patient.
    case desk(DeskEvent)

    /// A conversation began.
    public struct Opened: Sendable, Equatable {
        /// Whose it is.
        public var patient: PatientID
        /// The client's own name for it, ≤ 128 characters, scoped to `openedBy`.
        public var alias: String?
        /// The unit whose nurses see it.
        public var unit: String
        /// BCP 47 language tag.
        public var language: String
        /// The AI disclosure the patient was shown.
        public var disclosureVersion: String?
        /// Who opened it: `usr_…`.
        public var openedBy: String

        /// A new conversation.
        public init(
            patient: PatientID,
            alias: String?,
            unit: String = "default",
            language: String = "en",
            disclosureVersion: String? = nil,
            openedBy: String
        ) {
            self.patient = patient
            self.alias = alias
            self.unit = unit
            self.language = language
            self.disclosureVersion = disclosureVersion
            self.openedBy = openedBy
        }
    }

    /// Somebody said something.
    public struct MessagePosted: Sendable, Equatable {
        /// The message; same bytes as its event.
        public var message: MessageID
        /// Who spoke.
        public var sender: Sender
        /// `usr_…`, or the name of the reply source.
        public var senderID: String
        /// The words, ≤ 16 KiB of UTF-8.
        public var content: String
        /// The client's own identifier, for repeats.
        public var clientID: String?
        /// The message this answers.
        public var replyTo: MessageID?
        /// Answers offered as buttons.
        public var quickReplies: [QuickReply]

        /// A message.
        public init(
            message: MessageID,
            sender: Sender,
            senderID: String,
            content: String,
            clientID: String? = nil,
            replyTo: MessageID? = nil,
            quickReplies: [QuickReply] = []
        ) {
            self.message = message
            self.sender = sender
            self.senderID = senderID
            self.content = content
            self.clientID = clientID
            self.replyTo = replyTo
            self.quickReplies = quickReplies
        }
    }

    /// Who speaks in a session.
    public enum Sender: String, Sendable {
        case patient
        case assistant
        case nurse
        case system
    }

    /// A patient's message went through the red-flag rules.
    public struct MessageScreened: Sendable, Equatable {
        /// The message.
        public var message: MessageID
        /// Version of the rules.
        public var rulesVersion: String
        /// Flags, lowered mentions, urgency, complaint.
        public var result: ScreeningResult

        /// The outcome for one message.
        public init(message: MessageID, rulesVersion: String, result: ScreeningResult) {
            self.message = message
            self.rulesVersion = rulesVersion
            self.result = result
        }
    }

    /// Nurses must look now.
    public struct AlertRaised: Sendable, Equatable {
        /// The alert; same bytes as its event.
        public var alert: AlertID
        /// The message that raised it.
        public var message: MessageID
        /// `critical` for an emergency, else `high`.
        public var severity: String
        /// What fired.
        public var flags: [RedFlag]
        /// The complaint in a few words.
        public var complaint: String?
        /// What the patient was told of nurses; `nil` where that was not asked yet.
        public var nurses: NurseStatus?

        /// An alert.
        public init(
            alert: AlertID,
            message: MessageID,
            severity: String,
            flags: [RedFlag],
            complaint: String?,
            nurses: NurseStatus? = nil
        ) {
            self.nurses = nurses
            self.alert = alert
            self.message = message
            self.severity = severity
            self.flags = flags
            self.complaint = complaint
        }
    }

    /// The case got its place in the queue.
    public struct TriageDecided: Sendable, Equatable {
        /// How soon.
        public var urgency: Urgency
        /// What it was before.
        public var previous: Urgency?
        /// `screening` or `nurse`.
        public var source: String
        /// Rules that fired.
        public var rules: [String]
        /// Version of the rules.
        public var rulesVersion: String
        /// How sure the level is, 0 to 1; a score, not a probability.
        public var confidence: Double?
        /// Target to a nurse's first look.
        public var targetSeconds: Int64
        /// The complaint in a few words.
        public var complaint: String?
        /// Symptoms named so far.
        public var symptoms: [String]
        /// Labels of the red flags so far.
        public var redFlags: [String]

        /// A triage decision.
        public init(
            urgency: Urgency,
            previous: Urgency?,
            source: String,
            rules: [String],
            rulesVersion: String,
            confidence: Double? = nil,
            targetSeconds: Int64,
            complaint: String?,
            symptoms: [String],
            redFlags: [String]
        ) {
            self.urgency = urgency
            self.previous = previous
            self.source = source
            self.rules = rules
            self.rulesVersion = rulesVersion
            self.confidence = confidence
            self.targetSeconds = targetSeconds
            self.complaint = complaint
            self.symptoms = symptoms
            self.redFlags = redFlags
        }
    }

    /// The assistant's answer is whole.
    public struct ReplyCompleted: Sendable, Equatable {
        /// The turn, `str_…`.
        public var reply: Identifier
        /// The assistant's message.
        public var message: MessageID
        /// `interviewer`, or a model endpoint's name.
        public var source: String
        /// The model, if one spoke.
        public var model: String?
        /// `stop`, `length`, ….
        public var finishReason: String
        /// Usage, if the model told.
        public var inputTokens: Int64?
        /// Usage, if the model told.
        public var outputTokens: Int64?
        /// How many parts it was told in.
        public var parts: Int64?

        /// A completed answer.
        public init(
            reply: Identifier,
            message: MessageID,
            source: String,
            model: String?,
            finishReason: String,
            inputTokens: Int64? = nil,
            outputTokens: Int64?,
            parts: Int64? = nil
        ) {
            self.parts = parts
            self.reply = reply
            self.message = message
            self.source = source
            self.model = model
            self.finishReason = finishReason
            self.inputTokens = inputTokens
            self.outputTokens = outputTokens
        }
    }

    /// A nurse decided.
    public struct ActedOn: Sendable, Equatable {
        /// The action; same bytes as its event.
        public var action: ActionID
        /// What was done.
        public var verb: NurseAction.Verb
        /// Who did it.
        public var nurse: UserID
        /// Private notes.
        public var notes: String?
        /// Coded reason of an override.
        public var overrideReason: String?
        /// Urgency before.
        public var before: Urgency?
        /// Urgency after.
        public var after: Urgency?
        /// Whom an escalation went to.
        public var escalateTo: String?
        /// Why, in words.
        public var reason: String?
        /// Questions for the patient.
        public var questions: [String]
        /// What the patient should do.
        public var recommendations: [String]
        /// What the patient is told.
        public var messageToPatient: String?
        /// Whether the patient sees the level and what to do; `nil` where the nurse did not say.
        public var releaseToPatient: Bool?
        /// Minutes by which the case is due sooner.
        public var priorityAdjustment: Int64?
        /// Who has the case from now on.
        public var reassignTo: UserID?
        /// The request's `Idempotency-Key`.
        public var key: String?
        /// Digest of the request, to tell a repeat from another wish under the same key.
        public var digest: String
    }
}
