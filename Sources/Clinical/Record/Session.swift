public import World

/// One conversation and the case that grows out of it.
///
/// Events in ``SessionEvent``, wishes in ``SessionCommand``; this file holds memory and rules.
public struct Session: Aggregate {
    /// What can be asked of it.
    public typealias Command = SessionCommand
    /// What can happen in it.
    public typealias Event = SessionEvent
    /// Why it says no.
    public typealias Refusal = SessionRefusal

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
        /// How far up the chain it has gone; zero is all nurses.
        public var level: Int64 = 0
    }

    /// How good the help was, in the patient's words.
    public struct Rating: Sendable, Equatable {
        /// From 1 to 5.
        public let stars: Int64
        /// Why, if the patient said.
        public let comment: String?

        init(_ stars: Int64, _ comment: String?) {
            self.stars = stars
            self.comment = comment
        }
    }

    /// What a client identifier stands for, so that a repeat is recognised.
    public struct Posted: Sendable, Equatable {
        /// The message it became.
        public var message: MessageID
        /// The words, to tell a repeat from another message under the same identifier.
        public var content: String

        /// What stands behind an identifier.
        public init(message: MessageID, content: String) {
            self.message = message
            self.content = content
        }
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
    /// How many client identifiers are remembered with what they stand for; of others only that they were used.
    public static let postedMax = 512

    /// Whose it is; `nil` before it was opened.
    public private(set) var patient: PatientID?
    /// How it was opened.
    public private(set) var opened: SessionEvent.Opened?
    /// Who speaks: `assistant` or `nurse`.
    public private(set) var owner = "assistant"
    /// Where the case stands; `nil` until triage.
    public internal(set) var status: Status?
    /// How soon somebody must look; `nil` until triage.
    public internal(set) var urgency: Urgency?
    /// The hold on the case, which may have run out.
    public private(set) var claim: Claim?
    /// The alert that waits to be settled.
    public internal(set) var alert: OpenAlert?
    /// Whether the conversation ended.
    public private(set) var isClosed = false
    /// The latest turns, oldest first, at most ``transcriptMax``.
    public private(set) var transcript: [InterviewTurn] = []
    /// How many bytes of people's words it holds, with what it takes to know which client identifiers were used before.
    public private(set) var bytes = 0
    /// The patient's latest message.
    public private(set) var lastMessage: MessageID?
    /// The message that the assistant answered last.
    private var answered: MessageID?
    /// The patient's latest word on how good the help was.
    public private(set) var rating: Rating?
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
    /// What each message asked for, so that an explicit rule can take one away.
    var levels = Levels()
    private var asked: InterviewQuestion?
    /// The outcome for the patient's latest message.
    public private(set) var lastScreening: ScreeningResult?
    /// Whether it ended because nobody said anything; any message of the patient opens it again.
    public private(set) var isExpired = false
    /// Answers that wait for a nurse.
    public private(set) var held: [MessageID: ConversationEvent.HeldReply] = [:]
    /// What is special about messages, the latest ``postedMax`` of them.
    public private(set) var marks: [MessageID: MessageMark] = [:]
    private var markedOrder: [MessageID] = []
    /// How far each user has read, as positions of the log.
    public private(set) var reads: [String: Int64] = [:]
    private var transcriptMessages: [MessageID] = []
    private(set) var posted: [String: Posted] = [:]
    private var postedOrder: [String] = []
    /// Client identifiers of messages before those in ``posted``.
    private(set) var postedBefore = UsedNames()
    private(set) var actions: [String: SessionEvent.ActedOn] = [:]
    private var actionOrder: [String] = []
    var desk = Desk()

    /// Before anything happened.
    public static let initial = Session()

    /// The turns as the assistant is to answer them, the patient's last; `nil` when nothing waits for an answer.
    ///
    /// What the patient said while the assistant was speaking stands behind its answer.
    public var unanswered: [InterviewTurn]? {
        guard let lastMessage, lastMessage != answered else { return nil }
        let before = answered.flatMap { transcriptMessages.firstIndex(of: $0) }
        let start = before.map { $0 + 1 } ?? 0
        let rest = transcript[start...]
        let turns = transcript[..<start] + rest.filter { !$0.isPatient } + rest.filter(\.isPatient)
        return turns.last?.isPatient == true ? Array(turns) : nil
    }

    /// Where it stands now.
    public var standing: Standing {
        Standing(patient: patient, owner: owner, status: status, alert: alert?.alert)
    }

    /// Whether an alert is raised that no nurse has seen.
    var isAlertWaiting: Bool { alert.map { !$0.isAcknowledged } ?? false }

    /// The answers, with `text` as the one to the question that was asked last.
    func answers(with text: String) -> InterviewAnswers {
        guard let asked else { return answers }
        var answers = answers
        answers.take(text, for: asked)
        return answers
    }

    /// What `clientID` stands for, if it was used lately.
    public func posted(as clientID: String) -> Posted? { posted[clientID] }

    /// Whether `clientID` was used at any time; what it stands for may be in the log alone.
    public func wasPosted(as clientID: String) -> Bool {
        posted[clientID] != nil || postedBefore.mayHold(clientID)
    }

    /// The action recorded under an idempotency key.
    public func action(key: String) -> SessionEvent.ActedOn? { actions[key] }

    /// Whether a nurse's request was carried out here under an idempotency key.
    public func knows(key: String) -> Bool { actions[key] != nil || desk.keys[key] != nil }

    /// The latest decision, unless it was taken back.
    public var decided: SessionEvent.ActedOn? { desk.decision?.event }

    /// Who holds the case at `now`, if anybody does.
    public func holder(at now: Timestamp) -> Claim? {
        guard let claim, claim.until > now else { return nil }
        return claim
    }

    /// Takes a fact in.
    public mutating func evolve(_ event: SessionEvent) {
        if !event.followsDecision { desk.decision?.isFresh = false }
        switch event {
        case .opened(let event):
            opened = event
            patient = event.patient
        case .messagePosted(let event): remember(event)
        case .messageScreened(let event):
            lastScreening = event.result
            levels.take(event)
            complaint = complaint ?? event.result.complaint
            firstSymptom = firstSymptom ?? event.result.symptoms.first
        case .rated(let rating, let comment): self.rating = Rating(rating, comment)
        case .alertRaised(let event):
            alert = OpenAlert(alert: event.alert, flags: event.flags, isAcknowledged: false)
            desk.snoozedUntil = nil
        case .alertAcknowledged(let id, _):
            if alert?.alert == id { alert?.isAcknowledged = true }
        case .alertResolved(let id, _, _, _):
            if alert?.alert == id { alert = nil }
        case .triageDecided(let event):
            if event.urgency != urgency || status == .reviewed { desk.isBreached = false }
            desk.snoozedUntil = nil
            urgency = event.urgency
            levels.take(event)
            redFlags = event.redFlags
            symptoms = event.symptoms
            complaint = event.complaint
            if status == nil || status == .reviewed || status == .closed { status = .pending }
        case .replyCompleted(let event):
            if event.finishReason == "stopped" || event.finishReason == "failed" {
                mark(event.message) { $0.state = event.finishReason }
            }
        case .replyStarted, .replyFailed: break
        case .conversation(let event): take(event)
        case .claimed(let nurse, let name, let until):
            claim = Claim(nurse: nurse, name: name, until: until)
            desk.snoozedUntil = nil
            if status == .pending { status = .inReview }
        case .released:
            claim = nil
            if status == .inReview { status = .pending }
        case .actedOn(let event): take(event)
        case .ownershipChanged(let owner, _): self.owner = owner
        case .closed:
            isClosed = true
            isExpired = false
            // An emergency that nobody has seen is not over because the conversation is.
            guard !isAlertWaiting else { break }
            status = .closed
            claim = nil
        case .desk(let event): evolve(event)
        }
    }

    private mutating func remember(_ event: SessionEvent.MessagePosted) {
        if event.sender == .patient || event.sender == .assistant {
            transcript.append(
                InterviewTurn(isPatient: event.sender == .patient, text: event.content)
            )
            transcriptMessages.append(event.message)
            bytes += event.content.utf8.count
            if transcript.count > Self.transcriptMax {
                bytes -= transcript.removeFirst().text.utf8.count
                transcriptMessages.removeFirst()
            }
        }
        // Said by the patient, or raised for them: it goes on. The rest of an answer that was cut off does not.
        if event.sender == .patient || event.sender == .system {
            (isExpired, isClosed) = (false, false)
        }
        if event.sender == .assistant {
            asked = InterviewAnswers.question(in: event.content)
            answered = event.replyTo ?? answered
        }
        if event.sender == .patient {
            answers = answers(with: event.content)
            asked = nil
            lastMessage = event.message
            if status == .moreInfo { status = claim == nil ? .pending : .inReview }
            desk.snoozedUntil = nil
        }
        if event.sender == .nurse, let words = desk.decision?.event.words,
            desk.decision?.words == nil, words == event.content
        {
            desk.decision?.words = event.message
        }
        guard let clientID = event.clientID else { return }
        if posted[clientID] == nil { postedOrder.append(clientID) }
        let new = Posted(message: event.message, content: event.content)
        let old = posted.updateValue(new, forKey: clientID)
        bytes += new.content.utf8.count - (old?.content.utf8.count ?? 0)
        if postedOrder.count > Self.postedMax {
            let name = postedOrder.removeFirst()
            bytes -= posted.removeValue(forKey: name)?.content.utf8.count ?? 0
            bytes -= postedBefore.count * UsedNames.bytesEach
            postedBefore.insert(name)
            bytes += postedBefore.count * UsedNames.bytesEach
        }
    }

    private mutating func take(_ event: ConversationEvent) {
        switch event {
        case .retracted(let message, _, _):
            mark(message) { $0.isRetracted = true }
            guard let index = transcriptMessages.firstIndex(of: message) else { return }
            bytes -= transcript.remove(at: index).text.utf8.count
            transcriptMessages.remove(at: index)
        case .corrected(let message, let correction):
            mark(correction) { $0.corrects = message }
        case .read(let by, let upTo, _): reads[by] = upTo
        case .replyHeld(let reply):
            bytes += reply.content.utf8.count
            drop(held.updateValue(reply, forKey: reply.message))
        case .replyReleased(let message, let nurse, _):
            drop(held.removeValue(forKey: message))
            mark(message) { $0.reviewedBy = nurse }
            if desk.decision?.isFresh == true { desk.decision?.released.append(message) }
        case .replyDiscarded(let message, _, _): drop(held.removeValue(forKey: message))
        case .expired:
            isClosed = true
            isExpired = true
            claim = nil
        case .replyCheckpointed, .replyFellBack, .assessmentStarted, .assessmentAdvanced,
            .assessmentCompleted, .attached:
            break
        }
    }

    private mutating func drop(_ reply: ConversationEvent.HeldReply?) {
        bytes -= reply?.content.utf8.count ?? 0
    }

    private mutating func mark(_ message: MessageID, _ change: (inout MessageMark) -> Void) {
        if marks[message] == nil { markedOrder.append(message) }
        change(&marks[message, default: MessageMark()])
        if markedOrder.count > Self.postedMax { marks[markedOrder.removeFirst()] = nil }
    }

    private mutating func take(_ event: SessionEvent.ActedOn) {
        desk.decision = Decision(event: event, statusBefore: status ?? .pending)
        desk.escalatedTo = event.escalateTo
        desk.snoozedUntil = nil
        if let after = event.after { urgency = after }
        levels.isSetByOthers = true
        if let key = event.key {
            if actions[key] == nil { actionOrder.append(key) }
            actions[key] = event
            if actionOrder.count > Self.postedMax { actions[actionOrder.removeFirst()] = nil }
        }
        status = event.verb.status
        if event.verb.status == .reviewed { claim = nil }
    }
}
