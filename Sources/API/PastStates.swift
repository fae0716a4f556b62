import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import World

/// What is replayed: the queue, a conversation with its case, every case of a patient, or an alert.
enum ReplaySubject: Sendable {
    case queue(QueueFilter)
    case session(SessionID)
    case patient(PatientID, [SessionID])
    case alert(AlertID, in: SessionID)

    /// As answers name it.
    var kind: String {
        switch self {
        case .queue: "queue"
        case .session: "case"
        case .patient: "patient"
        case .alert: "alert"
        }
    }

    /// As access events name it.
    var text: String {
        switch self {
        case .queue(let filter): filter.text ?? "queue"
        case .session(let id): "session_id=\(id.text)"
        case .patient(let id, _): "patient_id=\(id.text)"
        case .alert(let id, _): "alert_id=\(id.text)"
        }
    }
}

/// The state of a subject at a moment: its JSON, and whom it shows.
struct PastState: Sendable {
    let body: [UInt8]
    let patients: Set<PatientID>
}

extension API {
    /// The state of `subject` at `moment`.
    ///
    /// A case is folded from its own events and its patient's; the queue from the whole log up to there.
    func state(
        of subject: ReplaySubject,
        at moment: Moment
    ) async throws(Problem) -> PastState {
        switch subject {
        case .queue(let filter):
            do throws(ProjectionError) {
                let made = try await timeTravel.at(moment.count) {
                    (engine) throws(ProjectionError) -> ServedQueue in
                    try API.queueBody(of: engine, filter: filter, now: moment.time)
                }
                return PastState(body: made.body, patients: made.patients)
            } catch {
                throw Problem(error)
            }
        case .session(let id): return try caseState(id, at: moment)
        case .patient(let patient, let sessions):
            var writer = JSONWriter(capacity: 4096)
            var states: [PastState] = []
            // Of those that are theirs now, the ones that were theirs then.
            let (then, _) = try patientEvents(patient, before: moment)
            for id in sessions where !(try stream(id.raw, before: moment).isEmpty) {
                let state = try caseState(id, at: moment)
                if state.patients == [then] { states.append(state) }
            }
            writer.object { writer in
                writer.field("patient_id", then.text)
                writer.array("cases") { writer in
                    for state in states { writer.raw(state.body) }
                }
            }
            return PastState(body: writer.bytes, patients: [then])
        case .alert(let alert, let session): return try alertState(alert, in: session, at: moment)
        }
    }

    /// Read models made of one session's events before `moment`, and of its patient's.
    private func past(
        _ id: SessionID,
        at moment: Moment
    ) throws(Problem) -> (engine: ProjectionEngine, patient: PatientID, events: [RecordedEvent]) {
        let events = try stream(id.raw, before: moment)
        guard let first = events.first else {
            throw Problem(404, "not_found", "There was no such case at that moment.")
        }
        let fact = try answered { () throws(ServiceError) in try RecordService.fact(first) }
        guard case .opened(let opened) = fact else {
            throw Problem(410, "erased", "The patient's record was erased.")
        }
        let (patient, theirs) = try patientEvents(opened.patient, before: moment)
        let engine = try found { () throws(ProjectionError) in
            try service.projections.fold(events + theirs, projections: ["queue", "alerts"])
        }
        return (engine, patient, events)
    }

    /// The events of a patient before a moment, and of those they were merged into by then.
    private func patientEvents(
        _ patient: PatientID,
        before moment: Moment
    ) throws(Problem) -> (PatientID, [RecordedEvent]) {
        var (patient, events) = (patient, try stream(patient.raw, before: moment))
        for _ in 0..<8 {
            let into = events.last { $0.type == "patients_merged" }
                .flatMap { $0.body.flatMap { try? JSON(parsing: $0) } }
                .flatMap { $0["into"]?.string }.flatMap { PatientID($0) }
            guard let into, into != patient else { break }
            patient = into
            events += try stream(into.raw, before: moment)
        }
        return (patient, events)
    }

    private func caseState(_ id: SessionID, at moment: Moment) throws(Problem) -> PastState {
        let past = try past(id, at: moment)
        let row = try found { () throws(ProjectionError) in
            try QueueCase.find(id, in: past.engine)
        }
        var session = Session.initial
        var history: [(RecordedEvent, SessionEvent)] = []
        for event in past.events {
            let fact = try answered { () throws(ServiceError) in try RecordService.fact(event) }
            guard let fact else { continue }
            session.evolve(fact)
            history.append((event, fact))
        }
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            if let row, row.urgency != nil {
                Shapes.entry(row, now: moment.time, into: &writer)
            } else {
                writer.field("session_id", id.text)
                writer.field("patient_id", past.patient.text)
                writer.field("status", "open")
            }
            writer.field("owner", session.owner)
            writer.field("closed", session.isClosed)
            let list = MessageList(history, session: id, role: .nurse)
            writer.array("messages") { list.write(into: &$0) }
        }
        past.engine.close()
        return PastState(body: writer.bytes, patients: [past.patient])
    }

    private func alertState(
        _ alert: AlertID,
        in session: SessionID,
        at moment: Moment
    ) throws(Problem) -> PastState {
        let past = try past(session, at: moment)
        let row = try found { () throws(ProjectionError) in
            try QueueAlert.find(alert, in: past.engine)
        }
        past.engine.close()
        guard let row else {
            throw Problem(404, "not_found", "There was no such alert at that moment.")
        }
        var writer = JSONWriter(capacity: 1024)
        writer.object { Shapes.alert(row, chain: chain, now: moment.time, into: &$0) }
        return PastState(body: writer.bytes, patients: [past.patient])
    }
}
