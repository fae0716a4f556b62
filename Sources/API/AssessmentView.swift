import Access
import Clinical
import EventLog
import JSON
import World

/// What an assessment put together, from the session's facts up to its last one; the same at any age.
struct AssessmentView {
    private let assessment: Identifier
    private let session: SessionID
    private let state: Session
    private let urgency: Urgency
    private let decision: TriageDecision
    private let age: Int64?
    private let flags: [(RedFlag, MessageID)]
    private let settings: APISettings
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
        var found: (Urgency, Timestamp)?
        for (event, fact) in history {
            state.evolve(fact)
            switch fact {
            case .messageScreened(let screened):
                for flag in screened.result.flags
                where !flags.contains(where: { $0.0.rule == flag.rule }) {
                    flags.append((flag, screened.message))
                }
            case .conversation(.assessmentStarted(let id, let age, let sex)) where id == assessment:
                person = (age, sex)
                startedAt = event.recordedAt
            case .conversation(.assessmentCompleted(let id, let urgency)) where id == assessment:
                found = (urgency, event.recordedAt)
            default: break
            }
            if found != nil { break }
        }
        guard let (urgency, completedAt) = found else { return nil }
        self.assessment = assessment
        self.session = session
        self.state = state
        self.urgency = urgency
        self.flags = flags
        self.settings = settings
        self.completedAt = completedAt
        self.startedAt = startedAt ?? completedAt
        age = person.age
        decision = state.assessed(nil, age: person.age, sex: person.sex)
    }

    /// The stages as a stream tells them, each with what it found.
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
                writeLevel(into: &writer)
                if role == .nurse { writeTexts("risk_factors", riskFactors, into: &writer) }
            },
            stage(4, "recommending", 85, at: completedAt) { writer in
                writeTexts("recommendations", recommendations, into: &writer)
                writeQuestion(into: &writer)
            },
            stage(5, "complete", 100, at: completedAt) { write(for: role, into: &$0) },
            TurnStory.Event(number: 6, name: "done", data: done.bytes),
        ]
    }

    /// The whole object; patients get no rules, no evidence and no score before a nurse has looked.
    func write(for role: Role, into writer: inout JSONWriter) {
        writer.field("assessment_id", assessment.text("asm"))
        writer.field("session_id", session.text)
        writer.field("chief_complaint", state.complaint)
        writeTexts("symptoms", state.symptoms, into: &writer)
        writeLevel(into: &writer)
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
        writeTexts("recommendations", recommendations, into: &writer)
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
        writer.field("rules_version", Screening.rulesVersion)
        writer.field("model", JSON.null)
        writer.object("review") { writer in
            writer.field("status", state.status == .reviewed ? "reviewed" : "pending")
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

    private func writeLevel(into writer: inout JSONWriter) {
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

    private var recommendations: [String] {
        let minutes = max(1, settings.targets[urgency] / 60)
        let nurse = "A nurse looks at this within \(minutes) minutes."
        switch urgency {
        case .emergency: return ["Call \(settings.emergencyNumber) now.", nurse]
        case .urgent, .routine: return [nurse]
        case .selfCare:
            return [nurse, "If it gets worse, write again or call \(settings.emergencyNumber)."]
        }
    }
}
