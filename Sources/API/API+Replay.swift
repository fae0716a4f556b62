import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// `GET /api/audit/replay`: how something stood at a moment; as `text/event-stream`, how it went on.
    ///
    /// `session_id`, `patient_id` or `alert_id`; else the queue, with the queue's own filters. `viewing=vie_…`
    /// replays what somebody saw, with their filter, from when they began to look.
    func replay(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let viewing = try viewing(call)
        let subject = try replaySubject(call, viewing)
        let now = Moment(count: service.log.head, time: world.now())
        let start = try moment(call) ?? viewing?.began ?? now
        if wantsEvents(call) {
            let end = try moment(call, at: "until", seq: "to", asOf: nil) ?? viewing?.ended ?? now
            return try await play(subject, from: start, to: end, call, caller)
        }
        let past = try await state(of: subject, at: start)
        try await look(
            viewer(
                call,
                caller,
                view: "replay",
                filter: "\(subject.text)&as_of=\(start.count)&at=\(start.time.text)"
            ),
            at: past.patients
        )
        var writer = JSONWriter(capacity: past.body.count + 512)
        let isRedacted = !readsClinicalText(caller)
        writer.object { writer in
            writer.field("kind", subject.kind)
            writer.field("at", start.time.text)
            writer.field("as_of_seq", Int64(clamping: start.count))
            writer.field("redacted", isRedacted)
            if let viewing { writer.field("viewing", viewing.json) }
            writer.field("state", raw: shown(past.body, to: caller))
        }
        return .json(writer.bytes, headers: [("X-Log-Seq", "\(start.count)")])
    }

    /// What a request names.
    func replaySubject(
        _ call: Call,
        _ viewing: RecordedViewing?
    ) throws(Problem) -> ReplaySubject {
        if let text = call.request.query("session_id") {
            guard let id = SessionID(text), try isOpened(id) else {
                throw Problem(404, "not_found", "There is no such session.")
            }
            return .session(id)
        }
        if let text = call.request.query("patient_id") {
            guard let id = PatientID(text) else {
                throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
            }
            return .patient(id, try sessions(of: id))
        }
        if let text = call.request.query("alert_id") { return try alertSubject(text) }
        if let viewing {
            guard ["queue", "dashboard", "alerts", "metrics"].contains(viewing.view) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "This look was at \(viewing.view); name `session_id` or `patient_id` of it."
                )
            }
            return .queue(try QueueFilter(recorded: viewing.view == "queue" ? viewing.filter : nil))
        }
        let unit = call.request.query("unit") ?? Reach.anywhere
        let reach = Reach(unit: unit, isOnCall: try call.flag("on_call") ?? false)
        return .queue(try QueueFilter(call, reach: reach))
    }

    /// Whether a session was ever opened by that identifier; a patient's or a user's is none.
    private func isOpened(_ id: SessionID) throws(Problem) -> Bool {
        do throws(ReadError) {
            return try service.log.begins(id.raw, with: "session_opened")
        } catch {
            throw Problem(ServiceError.integrity("\(error)"))
        }
    }

    /// The sessions of a patient's record as it is now, whatever was merged into it, the oldest first.
    private func sessions(of patient: PatientID) throws(Problem) -> [SessionID] {
        let current = service.patients.current(patient)
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(current.text)])
        let column = rows.column("session")
        let found = rows.rows.compactMap { row in
            row.blob(column).flatMap { Identifier(bytes: $0) }.map { SessionID($0) }
        }
        guard !found.isEmpty else {
            try checkKept(patient)
            throw Problem(404, "not_found", "There is no such patient, or nothing of theirs.")
        }
        return found.reversed()
    }

    private func alertSubject(_ text: String) throws(Problem) -> ReplaySubject {
        guard let id = AlertID(text) else {
            throw Problem(422, "validation_failed", "`alert_id` is `alr_…`.")
        }
        // The alert has the identifier of the event that raised it.
        let position = try answered { () throws(ServiceError) in try service.position(of: id.raw) }
        let event = try position.map { position throws(Problem) in try recorded(at: position) }
        guard let event, event.type == "alert_raised" else {
            throw Problem(404, "not_found", "There is no such alert.")
        }
        return .alert(id, in: SessionID(event.stream))
    }
}

/// A look that access events tell of: who, at what, from when until when.
struct RecordedViewing: Sendable {
    let id: String
    let user: String
    let role: String?
    let view: String
    let purpose: String?
    let filter: String?
    let patients: JSON
    let began: Moment
    /// `nil` while the look lasts.
    let ended: Moment?

    var json: JSON {
        [
            "viewing_id": .string(id), "user_id": .string(user), "role": JSON(role),
            "view": .string(view), "purpose": JSON(purpose), "filter": JSON(filter),
            "patient_ids": patients, "started_at": .string(began.time.text),
            "started_as_of": .integer(Int64(clamping: began.count)),
            "ended_at": JSON(ended?.time.text),
            "ended_as_of": JSON(ended.map { Int64(clamping: $0.count) }),
        ]
    }
}

extension API {
    /// The look that `viewing=vie_…` names, if the request names one.
    private func viewing(_ call: Call) throws(Problem) -> RecordedViewing? {
        guard let text = call.request.query("viewing") else { return nil }
        guard let id = Identifier(text, prefix: "vie") else {
            throw Problem(422, "validation_failed", "`viewing` is `vie_…`.")
        }
        let position = try answered { () throws(ServiceError) in try service.position(of: id) }
        let event = try position.map { position throws(Problem) in try recorded(at: position) }
        guard let event, event.type == "viewing_started",
            let body = event.body.flatMap({ try? JSON(parsing: $0) }),
            let user = body["user_id"]?.string, let view = body["view"]?.string
        else { throw Problem(404, "not_found", "There is no such look.") }
        let asOf = body["as_of"]?.integer.map { UInt64(clamping: $0) } ?? event.position
        return RecordedViewing(
            id: text,
            user: user,
            role: body["role"]?.string,
            view: view,
            purpose: body["purpose"]?.string,
            filter: body["filter"]?.string,
            patients: body["patients"] ?? [],
            began: Moment(count: asOf, time: event.recordedAt),
            ended: try end(of: text, after: event)
        )
    }

    private func end(of viewing: String, after event: RecordedEvent) throws(Problem) -> Moment? {
        let later: [RecordedEvent]
        do throws(ReadError) {
            later = try service.log.stream(event.stream, from: event.revision + 1)
        } catch {
            throw Problem(500, "integrity_failed", "A stored record can't be read or opened.")
        }
        for other in later where other.type == "viewing_ended" {
            guard let body = other.body.flatMap({ try? JSON(parsing: $0) }),
                body["viewing_id"]?.string == viewing
            else { continue }
            return Moment(count: other.position, time: other.recordedAt)
        }
        return nil
    }
}

extension QueueFilter {
    /// The filter that an access event tells of.
    init(recorded text: String?) throws(Problem) {
        guard let request = HTTPRequest("GET", "/api/nurse/queue?" + (text ?? "")) else {
            throw Problem(422, "validation_failed", "The look's filter can't be read.")
        }
        let route = Route("GET", "/api/nurse/queue", .anyone, "queue", .queue)
        let call = Call(request: request, route: route, parameters: [:], caller: nil, requestID: "")
        let reach = Reach(
            unit: request.query("unit") ?? Person.standardUnit,
            isOnCall: try call.flag("on_call") ?? false
        )
        try self.init(call, reach: reach)
    }
}
