public import World

/// What can be asked about messages, replies and assessments that are there already.
public enum ConversationCommand: Sendable {
    /// Take a message back, and put another in its place if there is one.
    ///
    /// Who wrote the message never changes, so the caller has checked that.
    case retract(message: MessageID, by: String, reason: String, correction: SessionCommand.Post?)
    /// Note that somebody, as `patient` or `nurse`, has read everything up to a position.
    case read(by: String, upTo: Int64, role: String? = nil)
    /// Keep more words of an answer that is being made.
    case checkpoint(reply: Identifier, content: String)
    /// Note that a source failed and another answers.
    case fallBack(reply: Identifier, source: String, reason: String)
    /// Let a held answer go, in other words if `content` is given.
    case release(message: MessageID, nurse: UserID, content: String?)
    /// Keep a held answer back for good.
    case discard(message: MessageID, nurse: UserID, reason: String?)
    /// Put together what is known.
    case assess(Assess)
    /// Put the patient into the queue because they ask for a person.
    case requestNurse(message: MessageID, targets: TriageTargets)
    /// End the conversation because nobody says anything.
    case expire(reason: String)
    /// Take in a picture or a document with the message that says so; its bytes are stored already.
    case attach(ConversationEvent.Attachment, SessionCommand.Post)

    /// An assessment to make.
    public struct Assess: Sendable {
        /// Its identifier, new.
        public var assessment: Identifier
        /// Completed years.
        public var age: Int64?
        /// As the client says.
        public var sex: String?
        /// What the rules say about evidence that is no message; `nil` without such.
        public var screening: ScreeningResult?
        /// Targets to a nurse's first look.
        public var targets: TriageTargets
        /// Whether a nurse is on duty.
        public var nurses: NurseStatus?

        /// An assessment to make.
        public init(
            assessment: Identifier,
            age: Int64?,
            sex: String?,
            screening: ScreeningResult?,
            targets: TriageTargets,
            nurses: NurseStatus? = nil
        ) {
            self.assessment = assessment
            self.age = age
            self.sex = sex
            self.screening = screening
            self.targets = targets
            self.nurses = nurses
        }
    }
}

/// What is to be known of a message besides its words.
public struct MessageMark: Sendable, Equatable {
    /// `stopped` or `failed` for an answer that was cut short.
    public var state: String?
    /// The nurse who released it.
    public var reviewedBy: UserID?
    /// Whether it was taken back.
    public var isRetracted = false
    /// The message it stands in place of.
    public var corrects: MessageID?

    /// Nothing but its words.
    public init() {}
}

extension Session {
    /// Answers that may wait for a nurse in one session; past it the assistant is silent.
    public static let heldMax = 64

    /// The facts that follow from a wish about what is there already.
    func converse(_ command: ConversationCommand) throws(SessionRefusal) -> [SessionEvent] {
        switch command {
        case .retract(let message, let by, let reason, let correction):
            var events: [SessionEvent] = []
            if marks[message]?.isRetracted != true {
                events = [.conversation(.retracted(message: message, by: by, reason: reason))]
            } else if correction.map({ marks[$0.message]?.corrects == message }) ?? true {
                return []
            }
            // Words to stand in its place are heard, whoever took it back before.
            if let correction {
                // Once, but words that must not be lost as often as they are said.
                let isDanger = correction.screening.map { $0.isRedFlag || $0.isUnreadable } ?? false
                guard isDanger || !marks.values.contains(where: { $0.corrects == message }) else {
                    throw .corrected
                }
                events += try decide(.post(correction)).filter { !$0.isFall }
                events.append(
                    .conversation(.corrected(message: message, correction: correction.message))
                )
            }
            let rises = events.contains { if case .triageDecided = $0 { true } else { false } }
            let targets = correction?.targets ?? .standard
            if !rises, let fall = lowering(without: message, correction: correction, targets) {
                events.append(fall)
            }
            return events
        case .read(let by, let upTo, let role):
            guard upTo > reads[by, default: -1] else { return [] }
            return [.conversation(.read(by: by, upTo: upTo, role: role))]
        case .checkpoint(let reply, let content):
            return content.isEmpty
                ? [] : [.conversation(.replyCheckpointed(reply: reply, content: content))]
        case .fallBack(let reply, let source, let reason):
            return [.conversation(.replyFellBack(reply: reply, source: source, reason: reason))]
        case .release(let message, let nurse, let content):
            return try release(message, by: nurse, content: content)
        case .discard(let message, let nurse, let reason):
            guard held[message] != nil else { throw .noReply }
            return [
                .conversation(.replyDiscarded(message: message, nurse: nurse, reason: reason))
            ]
        case .assess(let assess): return try decide(assess)
        case .requestNurse(let message, let targets):
            return try requestNurse(message, targets)
        case .expire(let reason):
            guard !isClosed, alert == nil, status == nil || status == .reviewed else { return [] }
            return [.conversation(.expired(reason: reason))]
        case .attach(let attachment, let message):
            let said = try decide(.post(message))
            return said.isEmpty ? [] : said + [.conversation(.attached(attachment))]
        }
    }

    func release(
        _ message: MessageID,
        by nurse: UserID,
        content: String?
    ) throws(SessionRefusal) -> [SessionEvent] {
        guard let reply = held[message] else { throw .noReply }
        guard !isClosed else { throw .closed }
        let words = content ?? reply.content
        guard words.contains(where: { !$0.isWhitespace }) else { throw .emptyMessage }
        let posted = SessionEvent.MessagePosted(
            message: message,
            sender: .assistant,
            senderID: reply.source,
            content: words,
            replyTo: reply.to,
            quickReplies: words == reply.content ? reply.quickReplies : []
        )
        return [
            .messagePosted(posted),
            .conversation(
                .replyReleased(message: message, nurse: nurse, isEdited: words != reply.content)
            ),
        ]
    }

    private func requestNurse(
        _ message: MessageID,
        _ targets: TriageTargets
    ) throws(SessionRefusal) -> [SessionEvent] {
        guard !isClosed else { throw .closed }
        let words = SessionEvent.messagePosted(
            SessionEvent.MessagePosted(
                message: message,
                sender: .system,
                senderID: "system",
                content: "The patient asks for a nurse."
            )
        )
        guard status == nil || status == .reviewed else { return [words] }
        let wanted = max(Urgency.routine, status == nil ? urgency ?? .routine : .routine)
        let decided = triaged(wanted, source: "patient_request", rules: [], nil, targets)
        return [words, decided]
    }

    private func decide(
        _ assess: ConversationCommand.Assess
    ) throws(SessionRefusal) -> [SessionEvent] {
        guard !isClosed else { throw .closed }
        let decision = assessed(assess.screening, age: assess.age, sex: assess.sex)
        let urgency = max(self.urgency ?? decision.urgency, decision.urgency)
        func advanced(_ progress: Int64, asking question: String? = nil) -> SessionEvent {
            .conversation(
                .assessmentAdvanced(
                    assessment: assess.assessment,
                    question: question,
                    progress: progress
                )
            )
        }
        var events: [SessionEvent] = [
            .conversation(
                .assessmentStarted(
                    assessment: assess.assessment,
                    age: assess.age,
                    sex: assess.sex
                )
            ),
            advanced(35),
        ]
        let rises = self.urgency.map { urgency > $0 } ?? true
        if rises {
            events.append(
                triaged(
                    urgency,
                    source: "assessment",
                    rules: decision.rules.map(\.rule),
                    decision.confidence,
                    assess.targets,
                    by: assess.screening
                )
            )
        }
        events.append(advanced(85, asking: nextQuestion?.id))
        events.append(
            .conversation(
                .assessmentCompleted(
                    ConversationEvent.CompletedAssessment(
                        assessment: assess.assessment,
                        urgency: urgency,
                        targetSeconds: assess.targets[urgency],
                        nurses: status == .reviewed && !rises ? .reviewed : assess.nurses
                    )
                )
            )
        )
        return events
    }

    /// What triage makes of everything said so far.
    public func assessed(
        _ screening: ScreeningResult?,
        age: Int64?,
        sex: String?
    ) -> TriageDecision {
        let context = ScreeningContext(age: age.map { Int(clamping: $0) }, sex: sex)
        let decision = Triage.decide(
            screening ?? lastScreening ?? .silent,
            complaint: complaint,
            facts: TriageFacts(context: context, answers: answers)
        )
        let isSilent = screening == nil && lastScreening == nil
        return isSilent ? decision.doubted("nothing was said yet") : decision
    }

    /// The rules that read what the patient said last.
    var rulesVersion: String { lastScreening?.rulesVersion ?? Screening.rulesVersion }

    /// Whether the patient has said anything that was screened.
    public var hasSpoken: Bool { lastScreening != nil }

    /// What would be asked next, if anything is left to ask.
    public var nextQuestion: InterviewQuestion? {
        guard let first = transcript.first(where: \.isPatient)?.text, let lastScreening else {
            return nil
        }
        let asked = transcript.filter { !$0.isPatient }.map(\.text)
        return Interview.questions(for: first, lastScreening)
            .first { question in !asked.contains { $0.hasSuffix(question.text) } }
    }

    func triaged(
        _ urgency: Urgency,
        source: String,
        rules: [String],
        _ confidence: Double?,
        _ targets: TriageTargets,
        by screening: ScreeningResult? = nil
    ) -> SessionEvent {
        .triageDecided(
            SessionEvent.TriageDecided(
                urgency: urgency,
                previous: self.urgency,
                source: source,
                rules: rules,
                rulesVersion: (screening?.rulesVersion ?? rulesVersion) + " "
                    + Triage.rulesVersion,
                confidence: confidence,
                targetSeconds: targets[urgency],
                complaint: complaint,
                symptoms: symptoms,
                redFlags: redFlags
            )
        )
    }
}
