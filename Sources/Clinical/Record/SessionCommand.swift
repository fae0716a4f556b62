public import World

/// What can be asked of a session.
public indirect enum SessionCommand: Sendable {
    /// Begin a conversation.
    case open(SessionEvent.Opened)
    /// Take in what somebody said.
    case post(Post)
    /// Begin the assistant's answer to `message`.
    case startReply(reply: Identifier, to: MessageID, source: String)
    /// Finish the assistant's answer with its words.
    case completeReply(CompleteReply)
    /// Note that the assistant's answer broke off.
    case failReply(reply: Identifier, reason: String, content: String?)
    /// Say how good the help was, from 1 to 5.
    case rate(Int64, comment: String?)
    /// Take the case until `until`.
    case claim(nurse: UserID, name: String?, until: Timestamp, now: Timestamp)
    /// Give the case back; `reason` is a code, `note` the nurse's own words.
    case release(nurse: UserID, reason: String, note: String? = nil, now: Timestamp)
    /// Decide as a nurse.
    case act(Act)
    /// Note that a nurse has seen an alert.
    case acknowledge(alert: AlertID, nurse: UserID)
    /// Settle an alert.
    case resolve(alert: AlertID, nurse: UserID, outcome: String, note: String?)
    /// Hand speaking to `assistant` or `nurse`.
    case changeOwner(owner: String, by: String)
    /// End the conversation.
    case close(by: String, reason: String?, nurse: UserID? = nil)
    /// Do something about a message, a reply or an assessment.
    case converse(ConversationCommand)
    /// Something at the nurses' desk.
    case desk(DeskCommand)
    /// A wish that may be repeated under its key: the second time nothing more happens.
    case keyed(CommandKey, SessionCommand)

    /// A message to take in.
    public struct Post: Sendable {
        /// Its identifier, new.
        public var message: MessageID
        /// Who speaks.
        public var sender: SessionEvent.Sender
        /// `usr_…`.
        public var senderID: String
        /// The words.
        public var content: String
        /// The client's identifier, for repeats.
        public var clientID: String?
        /// The outcome of the red-flag rules; `nil` unless a patient speaks.
        public var screening: ScreeningResult?
        /// An identifier for the alert that may follow, new.
        public var alert: AlertID
        /// Targets to a nurse's first look.
        public var targets: TriageTargets
        /// What the patient's record says, for triage.
        public var context: ScreeningContext
        /// What the patient is told of nurses.
        public var nurses: NurseStatus?

        /// A message to take in.
        public init(
            message: MessageID,
            sender: SessionEvent.Sender,
            senderID: String,
            content: String,
            clientID: String?,
            screening: ScreeningResult?,
            alert: AlertID,
            targets: TriageTargets = .standard,
            context: ScreeningContext = .unknown,
            nurses: NurseStatus? = nil
        ) {
            self.nurses = nurses
            self.context = context
            self.message = message
            self.sender = sender
            self.senderID = senderID
            self.content = content
            self.clientID = clientID
            self.screening = screening
            self.alert = alert
            self.targets = targets
        }
    }

    /// The assistant's whole answer.
    public struct CompleteReply: Sendable {
        /// The turn.
        public var reply: Identifier
        /// The message it becomes, new.
        public var message: MessageID
        /// The message it answers.
        public var to: MessageID
        /// `interviewer`, or a model endpoint's name.
        public var source: String
        /// The words.
        public var content: String
        /// Answers offered as buttons.
        public var quickReplies: [QuickReply]
        /// The model, if one spoke.
        public var model: String?
        /// `stop`, `length`, `stopped`, `failed` or `fallback`.
        public var finishReason: String
        /// How many tokens were read, if known.
        public var inputTokens: Int64?
        /// How many tokens it took, if known.
        public var outputTokens: Int64?
        /// Whether it waits for a nurse.
        public var isHeld: Bool
        /// How many parts it was told in.
        public var parts: Int64?

        /// A whole answer.
        public init(
            reply: Identifier,
            message: MessageID,
            to: MessageID,
            source: String,
            content: String,
            quickReplies: [QuickReply],
            model: String?,
            finishReason: String = "stop",
            inputTokens: Int64? = nil,
            outputTokens: Int64?,
            isHeld: Bool = false,
            parts: Int64? = nil
        ) {
            self.parts = parts
            self.reply = reply
            self.message = message
            self.to = to
            self.source = source
            self.content = content
            self.quickReplies = quickReplies
            self.model = model
            self.finishReason = finishReason
            self.inputTokens = inputTokens
            self.outputTokens = outputTokens
            self.isHeld = isHeld
        }
    }

    /// A nurse's decision.
    public struct Act: Sendable {
        /// Its identifier, new.
        public var action: ActionID
        /// What is asked.
        public var request: NurseAction
        /// Who asks.
        public var nurse: UserID
        /// The name shown to others.
        public var nurseName: String?
        /// The request's `Idempotency-Key`.
        public var key: String?
        /// Digest of the request.
        public var digest: String
        /// When.
        public var now: Timestamp
        /// How long a claim made by acting lasts, in seconds.
        public var leaseSeconds: Int64
        /// Identifier of the message to the patient, new.
        public var message: MessageID
        /// Targets to a nurse's first look.
        public var targets: TriageTargets
        /// Who has the case afterwards, if not the one who acts.
        public var reassign: DeskCommand.Hold?

        /// A decision.
        public init(
            action: ActionID,
            request: NurseAction,
            nurse: UserID,
            nurseName: String?,
            key: String?,
            digest: String,
            now: Timestamp,
            leaseSeconds: Int64,
            message: MessageID,
            targets: TriageTargets = .standard,
            reassign: DeskCommand.Hold? = nil
        ) {
            self.reassign = reassign
            self.action = action
            self.request = request
            self.nurse = nurse
            self.nurseName = nurseName
            self.key = key
            self.digest = digest
            self.now = now
            self.leaseSeconds = leaseSeconds
            self.message = message
            self.targets = targets
        }
    }
}

/// Seconds to a nurse's first look, by urgency (defaults after the Australasian Triage Scale).
public struct TriageTargets: Sendable, Equatable {
    /// Seconds for each level.
    public var emergency: Int64
    /// Seconds for ``Urgency/urgent``.
    public var urgent: Int64
    /// Seconds for ``Urgency/routine``.
    public var routine: Int64
    /// Seconds for ``Urgency/selfCare``.
    public var selfCare: Int64

    /// 2, 10, 60 and 120 minutes.
    public static let standard = TriageTargets(
        emergency: 120,
        urgent: 600,
        routine: 3600,
        selfCare: 7200
    )

    /// Targets, in seconds.
    public init(emergency: Int64, urgent: Int64, routine: Int64, selfCare: Int64) {
        self.emergency = emergency
        self.urgent = urgent
        self.routine = routine
        self.selfCare = selfCare
    }

    /// The target of one level, in seconds.
    public subscript(_ urgency: Urgency) -> Int64 {
        switch urgency {
        case .emergency: emergency
        case .urgent: urgent
        case .routine: routine
        case .selfCare: selfCare
        }
    }
}

/// Why a session says no.
public enum SessionRefusal: Error, Equatable, Sendable {
    /// It was never opened.
    case notOpen
    /// It was opened before, by or for somebody else.
    case alreadyOpen
    /// It ended.
    case closed
    /// The text is empty.
    case emptyMessage
    /// The client identifier stands for another text.
    case clientIDReused
    /// Other words stand in the message's place already.
    case corrected
    /// The client identifier was used so long ago that the log alone tells what it stands for.
    case clientIDUsedBefore
    /// The key stands for another request.
    case keyReused
    /// Another nurse holds the case.
    case heldBy(Session.Claim)
    /// The caller does not hold the case.
    case notHolder
    /// There is no case yet.
    case noCase
    /// The case was decided already.
    case finished(Session.Status)
    /// An override needs a coded reason of the list, and text with `other`.
    case overrideReasonNeeded
    /// An override needs a new urgency.
    case urgencyNeeded
    /// An escalation needs a known target.
    case targetNeeded
    /// A question for the patient is needed.
    case questionsNeeded
    /// A case is due at most so many minutes sooner or later by an act.
    case adjustmentOutOfRange
    /// The act takes the case out of the queue: there is nothing to order or to give away.
    case settles
    /// The act says something that belongs to another act, and would leave it undone.
    case belongsToAnotherAct
    /// A rating is from 1 to 5.
    case ratingOutOfRange
    /// There is no such open alert.
    case noAlert
    /// No such answer waits for a nurse.
    case noReply
    /// The patient agrees to the assistant no longer.
    case consentWithdrawn
    /// The assistant is muted: a nurse has taken over.
    case assistantMuted
    /// Nobody hands a case to themselves.
    case sameNurse
    /// An emergency, or an alert nobody has seen, can't be put off.
    case tooPressing
    /// There is no decision that could be taken back.
    case nothingToUndo
    /// The decision is somebody else's.
    case notYours(UserID)
    /// The time in which a decision can be taken back is over.
    case undoTooLate
}
