import Access
import Clinical
import EventLog
import JSON
import World

/// What an assessment put together, from the session's facts up to its last one; the same at any age, but for what a
/// nurse decided since, which is told where the reader asks how it stands now.
struct AssessmentView {
    /// Of which moment it tells.
    enum Moment {
        /// Of its end: what was told then.
        case then
        /// Of now: with the decision of a nurse that came after it.
        case now
    }

    /// A nurse's decision about the case.
    private struct Review {
        let act: SessionEvent.ActedOn
        let at: Timestamp
    }

    private let assessment: Identifier
    private let session: SessionID
    private let state: Session
    private let completed: ConversationEvent.CompletedAssessment
    private let decision: TriageDecision
    private let age: Int64?
    private let flags: [(RedFlag, MessageID)]
    private let emergencyNumber: String
    /// The rules that read the latest words.
    private let rulesVersion: String
    /// The target to a nurse's first look, as it was told.
    private let targetSeconds: Int64
    private let reviewThen: Review?
    private let reviewNow: Review?
    /// When each stage was recorded.
    private let startedAt: Timestamp
    private let completedAt: Timestamp

    /// `nil` when the facts hold no such assessment, or not its end.
    init?(
        _ assessment: Identifier,
        in history: [(RecordedEvent, SessionEvent)],
        session: SessionID,
        _ settings: APISettings
    ) {
        var state = Session.initial
        var flags: [(RedFlag, MessageID)] = []
        var person: (age: Int64?, sex: String?) = (nil, nil)
        var startedAt: Timestamp?
        var rulesVersion = Screening.rulesVersion
        var target: Int64?
        var found: (ConversationEvent.CompletedAssessment, Timestamp)?
        var reviews = Reviews()
        var rest = history[...]
        while found == nil, let (event, fact) = rest.popFirst() {
            reviews.take(fact, at: event.recordedAt, in: state)
            state.evolve(fact)
            switch fact {
            case .triageDecided(let decided): target = decided.targetSeconds
            case .messageScreened(let screened):
                rulesVersion = screened.rulesVersion
                for flag in screened.result.flags
                where !flags.contains(where: { $0.0.rule == flag.rule }) {
                    flags.append((flag, screened.message))
                }
            case .conversation(.assessmentStarted(let id, let age, let sex)) where id == assessment:
                person = (age, sex)
                startedAt = event.recordedAt
            case .conversation(.assessmentCompleted(let end)) where end.assessment == assessment:
                found = (end, event.recordedAt)
            default: break
            }
        }
        guard let (completed, completedAt) = found else { return nil }
        reviewThen = reviews.latest
        var later = state
        for (event, fact) in rest where !reviews.isOver {
            reviews.take(fact, at: event.recordedAt, in: later, isEnded: true)
            later.evolve(fact)
        }
        reviewNow = reviews.latest
        self.assessment = assessment
        self.session = session
        self.state = state
        self.completed = completed
        self.flags = flags
        self.rulesVersion = rulesVersion
        emergencyNumber = settings.emergencyNumber
        targetSeconds =
            completed.targetSeconds ?? target ?? settings.targets[completed.urgency]
        self.completedAt = completedAt
        self.startedAt = startedAt ?? completedAt
        age = person.age
        decision = state.assessed(nil, age: person.age, sex: person.sex)
    }

    /// The decision that an assessment stands under: the latest one, until the case comes back from it.
    private struct Reviews {
        private(set) var latest: Review?
        private(set) var isOver = false

        /// Takes a fact in that comes to a session as it stands; what comes behind the assessment is no matter of it
        /// once a settled case has come back.
        mutating func take(
            _ fact: SessionEvent,
            at time: Timestamp,
            in session: Session,
            isEnded: Bool = false
        ) {
            switch fact {
            case .actedOn(let act) where act.verb.status == .reviewed:
                latest = Review(act: act, at: time)
            case .desk(.undone(let action, _, _, _, _)) where action == latest?.act.action:
                latest = nil
            case .triageDecided where session.status == .reviewed || session.status == .closed:
                if isEnded { isOver = true } else { latest = nil }
            default: break
            }
        }
    }

    /// The decision that a reader of a role may know: nurses keep some from the patient.
    private func review(_ moment: Moment, for role: Role) -> Review? {
        let review = moment == .now ? reviewNow : reviewThen
        let isReleased = review?.act.releaseToPatient != false
        return role == .nurse || isReleased ? review : nil
    }

    /// How pressing the case is by then.
    private func urgency(_ review: Review?) -> Urgency {
        review?.act.after ?? completed.urgency
    }

    /// The stages as a stream tells them, each with what it found; all as they were told first.
    func stages(for role: Role) -> [TurnStory.Event] {
        let done: JSON = [
            "status": "completed", "assessment_id": .string(assessment.text("asm")),
        ]
        return [
            stage(1, "processing", 10, at: startedAt) { writer in
                writer.field("assessment_id", assessment.text("asm"))
                writer.field("session_id", session.text)
            },
            stage(2, "analyzing", 35, at: startedAt) { writer in
                writer.field("chief_complaint", state.complaint)
                writeTexts("symptoms", state.symptoms, into: &writer)
            },
            stage(3, "assessing", 60, at: completedAt) { writer in
                writeLevel(urgency(review(.then, for: role)), into: &writer)
                if role == .nurse { writeTexts("risk_factors", riskFactors, into: &writer) }
            },
            stage(4, "recommending", 85, at: completedAt) { writer in
                let review = review(.then, for: role)
                writeTexts("recommendations", recommendations(review), into: &writer)
                writeQuestion(into: &writer)
            },
            stage(5, "complete", 100, at: completedAt) { write(for: role, .then, into: &$0) },
            TurnStory.Event(number: 6, name: "done", data: done.bytes),
        ]
    }

    /// The whole object; patients get no rules, no evidence and no score before a nurse has looked.
    func write(for role: Role, _ moment: Moment, into writer: inout JSONWriter) {
        let review = review(moment, for: role)
        let urgency = urgency(review)
        writer.field("assessment_id", assessment.text("asm"))
        writer.field("session_id", session.text)
        writer.field("chief_complaint", state.complaint)
        writeTexts("symptoms", state.symptoms, into: &writer)
        writeLevel(urgency, into: &writer)
        writer.field("triage_category", urgency.triageCategory)
        writer.field("confidence", role == .nurse ? decision.confidence : nil)
        writer.array("red_flags") { writer in
            for (flag, _) in flags {
                writer.object { writer in
                    writer.field("rule", flag.rule)
                    writer.field("version", flag.version)
                    writer.field("label", flag.label)
                }
            }
        }
        writeTexts("recommendations", recommendations(review), into: &writer)
        writer.array("evidence") { writer in
            for (flag, message) in flags where role == .nurse {
                writer.object { writer in
                    writer.field("quote", flag.quote)
                    writer.field("message_id", message.text)
                }
            }
        }
        if role == .nurse { writeTexts("risk_factors", riskFactors, into: &writer) }
        writeQuestion(into: &writer)
        let isAsked = state.hasSpoken && state.nextQuestion == nil
        writer.field("should_stop", isAsked || urgency == .emergency)
        writer.field("rules_version", rulesVersion)
        writer.field("model", JSON.null)
        writer.object("review") { writer in
            writer.field("status", review == nil ? "pending" : "reviewed")
            writer.field("by", review?.act.nurse.text)
            writer.field("at", review?.at.text)
        }
    }

    private func stage(
        _ number: Int,
        _ name: String,
        _ progress: Int,
        at time: Timestamp,
        _ body: (inout JSONWriter) -> Void
    ) -> TurnStory.Event {
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("stage", name)
            writer.field("progress", progress)
            writer.field("timestamp", time.text)
            writer.object("assessment_data", body)
        }
        return TurnStory.Event(number: number, name: "assessment_update", data: writer.bytes)
    }

    private func writeLevel(_ urgency: Urgency, into writer: inout JSONWriter) {
        writer.field("risk_level", Shapes.riskLevel(urgency))
        writer.field("urgency", urgency.rawValue)
    }

    private func writeTexts(_ name: String, _ texts: [String], into writer: inout JSONWriter) {
        writer.array(name) { writer in
            for text in texts { writer.string(text) }
        }
    }

    private func writeQuestion(into writer: inout JSONWriter) {
        guard let question = state.nextQuestion else {
            return writer.field("next_question", JSON.null)
        }
        writer.object("next_question") { writer in
            writer.field("id", question.id)
            writer.field("type", question.shape.rawValue)
            writer.field("text", question.text)
            writer.array("choices") { writer in
                for reply in question.replies { writer.string(reply.label) }
            }
            writer.field("why", question.why)
        }
    }

    private var riskFactors: [String] {
        let age = age.map { $0 >= 50 ? ["age_over_50"] : [] } ?? []
        return age + decision.rules.map(\.rule)
    }

    /// What to do: first whom to call, then what the nurse says, or until she has looked what was told of her.
    private func recommendations(_ review: Review?) -> [String] {
        let own = review?.act.recommendations ?? []
        let call = urgency(review) == .emergency ? ["Call \(emergencyNumber) now."] : []
        if !own.isEmpty { return call + own }
        let worse =
            urgency(review) == .selfCare
            ? ["If it gets worse, write again or call \(emergencyNumber)."] : []
        return call + [review == nil ? promise : "A nurse has looked at this."] + worse
    }

    /// When a nurse looks, as far as somebody was there who would and the case waited for one.
    private var promise: String {
        if let nurses = completed.nurses, nurses != .alerted {
            return nurses.words(emergencyNumber: emergencyNumber)
        }
        let minutes = max(1, targetSeconds / 60)
        return "A nurse looks at this within \(minutes) minute\(minutes == 1 ? "" : "s")."
    }
}
