public import World

/// One conversation and the case that grows out of it.
///
/// Events in ``SessionEvent``, wishes in ``SessionCommand``; this file holds memory and rules.
public struct Session: Aggregate {
    /// Where a case stands.
    public enum Status: String, Sendable {
        case pending
        case inReview = "in_review"
        case moreInfo = "more_info"
        case reviewed
        case escalated
        case closed
    }

    /// A nurse's hold on a case.
    public struct Claim: Sendable, Equatable {
        /// Who holds it.
        public var nurse: UserID
        /// The holder's name, if known.
        public var name: String?
        /// When the hold ends by itself.
        public var until: Timestamp

        /// A hold.
        public init(nurse: UserID, name: String?, until: Timestamp) {
            self.nurse = nurse
            self.name = name
            self.until = until
        }
    }

    /// An alert that was raised and not yet settled.
    public struct OpenAlert: Sendable, Equatable {
        /// Which.
        public var alert: AlertID
        /// What fired.
        public var flags: [RedFlag]
        /// Whether a nurse has seen it.
        public var isAcknowledged: Bool
    }

    /// What a client identifier stands for, so that a repeat is recognised.
    public struct Posted: Sendable, Equatable {
        /// The message it became.
        public var message: MessageID
        /// The words, to tell a repeat from another message under the same identifier.
        public var content: String
    }

    /// Where a conversation stands, in little: cheap to hand around.
    public struct Standing: Sendable, Equatable {
        /// Whose it is.
        public let patient: PatientID?
        /// Who speaks: `assistant` or `nurse`.
        public let owner: String
        /// Where the case stands; `nil` until triage.
        public let status: Status?
        /// The alert that waits to be settled.
        public let alert: AlertID?
    }

    /// How many turns the interview looks back on.
    public static let transcriptMax = 64
    /// How many client identifiers are remembered.
    public static let postedMax = 512

    /// Whose it is; `nil` before it was opened.
    public private(set) var patient: PatientID?
    /// How it was opened.
    public private(set) var opened: SessionEvent.Opened?
    /// Who speaks: `assistant` or `nurse`.
    public private(set) var owner = "assistant"
    /// Where the case stands; `nil` until triage.
    public private(set) var status: Status?
    /// How soon somebody must look; `nil` until triage.
    public private(set) var urgency: Urgency?
    /// The hold on the case, which may have run out.
    public private(set) var claim: Claim?
    /// The alert that waits to be settled.
    public private(set) var alert: OpenAlert?
    /// Whether the conversation ended.
    public private(set) var isClosed = false
    /// The latest turns, oldest first, at most ``transcriptMax``.
    public private(set) var transcript: [InterviewTurn] = []
    /// The patient's latest message.
    public private(set) var lastMessage: MessageID?
    /// Labels of all red flags so far.
    public private(set) var redFlags: [String] = []
    /// Symptoms named so far.
    public private(set) var symptoms: [String] = []
    /// The complaint in a few words.
    public private(set) var complaint: String?
    /// The first symptom any message named.
    public private(set) var firstSymptom: String?
    /// What the patient answered to the assistant's questions.
    public private(set) var answers = InterviewAnswers()
    private var asked: InterviewQuestion?
    /// The outcome for the patient's latest message.
    public private(set) var lastScreening: ScreeningResult?
    private(set) var posted: [String: Posted] = [:]
    private var postedOrder: [String] = []
    private(set) var actions: [String: SessionEvent.ActedOn] = [:]

    /// Before anything happened.
    public static let initial = Session()

    /// Where it stands now.
    public var standing: Standing {
        Standing(patient: patient, owner: owner, status: status, alert: alert?.alert)
    }

    /// The answers, with `text` as the one to the question that was asked last.
    func answers(with text: String) -> InterviewAnswers {
        guard let asked else { return answers }
        var answers = answers
        answers.take(text, for: asked)
        return answers
    }

    /// What `clientID` stands for, if it was used before.
    public func posted(as clientID: String) -> Posted? { posted[clientID] }

    /// The action recorded under an idempotency key.
    public func action(key: String) -> SessionEvent.ActedOn? { actions[key] }

    /// Who holds the case at `now`, if anybody does.
    public func holder(at now: Timestamp) -> Claim? {
        guard let claim, claim.until > now else { return nil }
        return claim
    }

    /// Takes a fact in.
    public mutating func evolve(_ event: SessionEvent) {
        switch event {
        case .opened(let event):
            opened = event
            patient = event.patient
        case .messagePosted(let event): remember(event)
        case .messageScreened(let event):
            lastScreening = event.result
            complaint = complaint ?? event.result.complaint
            firstSymptom = firstSymptom ?? event.result.symptoms.first
        case .alertRaised(let event):
            alert = OpenAlert(alert: event.alert, flags: event.flags, isAcknowledged: false)
        case .alertAcknowledged(let id, _):
            if alert?.alert == id { alert?.isAcknowledged = true }
        case .alertResolved(let id, _, _, _):
            if alert?.alert == id { alert = nil }
        case .triageDecided(let event):
            urgency = event.urgency
            redFlags = event.redFlags
            symptoms = event.symptoms
            complaint = event.complaint
            if status == nil || status == .reviewed { status = .pending }
        case .replyStarted, .replyCompleted, .replyFailed: break
        case .claimed(let nurse, let name, let until):
            claim = Claim(nurse: nurse, name: name, until: until)
            if status == .pending { status = .inReview }
        case .released:
            claim = nil
            if status == .inReview { status = .pending }
        case .actedOn(let event): take(event)
        case .ownershipChanged(let owner, _): self.owner = owner
        case .closed:
            isClosed = true
            status = .closed
            claim = nil
        }
    }

    private mutating func remember(_ event: SessionEvent.MessagePosted) {
        if event.sender == .patient || event.sender == .assistant {
            transcript.append(
                InterviewTurn(isPatient: event.sender == .patient, text: event.content)
            )
            if transcript.count > Self.transcriptMax { transcript.removeFirst() }
        }
        if event.sender == .assistant { asked = InterviewAnswers.question(in: event.content) }
        if event.sender == .patient {
            answers = answers(with: event.content)
            asked = nil
            lastMessage = event.message
            if status == .moreInfo { status = .pending }
        }
        guard let clientID = event.clientID else { return }
        if posted[clientID] == nil { postedOrder.append(clientID) }
        posted[clientID] = Posted(message: event.message, content: event.content)
        if postedOrder.count > Self.postedMax {
            posted[postedOrder.removeFirst()] = nil
        }
    }

    private mutating func take(_ event: SessionEvent.ActedOn) {
        if let after = event.after { urgency = after }
        if let key = event.key { actions[key] = event }
        switch event.verb {
        case .approve, .override:
            status = .reviewed
            claim = nil
        case .escalate: status = .escalated
        case .requestMoreInfo: status = .moreInfo
        }
    }
}
