import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// What people keep and take away: their conversations, transcripts, drafts, and a patient's own data.
extension API {
    /// `GET /api/sessions/{id}/transcript?format=json,txt,html,pdf`: the conversation to keep; recorded as an export.
    func transcript(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, session, _) = try await ownSession(call.parameter("id"), call, caller)
        let format = call.request.query("format") ?? "json"
        guard ["json", "txt", "html", "pdf"].contains(format) else {
            throw Problem(422, "validation_failed", "`format` is json, txt, html or pdf.")
        }
        let patients = session.patient.map { [service.patients.current($0)] } ?? []
        let grant = grant(caller, session.patient)
        try await exported(format, patients, call, caller, filter: id.text, by: grant)
        let said = MessageList(try history(of: id), session: id, role: caller.role).said
        switch format {
        case "txt", "pdf":
            // Only who spoke stands at the beginning of a line, so that no message looks like two.
            let text =
                said.map { line in
                    "\(line.at.text) \(line.title): "
                        + Self.lines(of: line.content).joined(separator: "\n    ") + "\n"
                }
                .joined()
            return try format == "txt" ? .plain(text) : PlainPDF.answer(text, name: "transcript")
        case "html":
            var page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            page +=
                "<meta name=\"viewport\" content=\"width=device-width\"><title>Transcript</title>"
            page += "</head><body><main><h1>Transcript</h1><dl>"
            for line in said {
                let words = Self.lines(of: line.content).map(Self.escaped).joined(separator: "<br>")
                let time = "<time datetime=\"\(line.at.text)\">\(line.at.text)</time>"
                page += "<dt>\(time) \(Self.escaped(line.title))</dt>"
                page += "<dd dir=\"auto\">\(words)</dd>"
            }
            return HTTPResponse(
                status: 200,
                headers: ["Content-Type": "text/html; charset=utf-8"],
                content: .bytes(Array((page + "</dl></main></body></html>").utf8))
            )
        default:
            return .json(["session_id": .string(id.text), "messages": .array(said.map(\.json))])
        }
    }

    private static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// Text as HTML shows it, whatever it holds.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            case 0x22: out += Array("&quot;".utf8)
            case 0x27: out += Array("&#39;".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `GET /api/me/export`: everything the record holds of the patient, in JSON with the same as a FHIR Bundle, or
    /// that Bundle alone to who asks for `?format=fhir` or accepts nothing else.
    func exportOwn(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let own = caller.patient else {
            throw Problem(403, "forbidden", "Only patients have a record of their own.")
        }
        let format =
            call.request.query("format")
            ?? (call.request.prefers("application/fhir+json", to: "application/json")
                ? "fhir" : "json")
        guard ["json", "fhir"].contains(format) else {
            throw Problem(422, "validation_failed", "`format` is json or fhir.")
        }
        let id = service.patients.current(own)
        let known = try answered { () throws(ServiceError) in try service.patients.find(id) }
        try await exported(format, [id], call, caller)
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(id.text)])
        let now = world.now()
        var sessions: [JSON] = []
        var bundle = RecordBundle(of: id, known, at: now)
        for row in rows.rows {
            guard let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) })
            else { continue }
            let session = SessionID(raw)
            let said = MessageList(try history(of: session), session: session, role: caller.role)
                .said
            let opened = Timestamp(microseconds: row.integer(rows.column("opened_at")) ?? 0)
            let isClosed = row.integer(rows.column("is_closed")) == 1
            bundle.add(session, openedAt: opened, isClosed: isClosed, said: said)
            sessions.append([
                "session_id": .string(session.text),
                "urgency": JSON(row.text(rows.column("urgency"))),
                "messages": .array(said.map(\.json)),
            ])
        }
        let name = format == "fhir" ? "record.fhir.json" : "record.json"
        let headers = [("Content-Disposition", "attachment; filename=\"\(name)\"")]
        guard format == "json" else {
            var answer = HTTPResponse.json(bundle.json, headers: headers)
            answer.headers["Content-Type"] = "application/fhir+json"
            return answer
        }
        return .json(
            [
                "exported_at": .string(now.text), "patient": Self.shape(known, id, now),
                "sessions": .array(sessions), "fhir": bundle.json,
                "as_of_seq": .integer(Int64(clamping: rows.position)),
            ],
            headers: headers
        )
    }

    // On disk before the first byte leaves, as every look is.
    private func exported(
        _ format: String,
        _ patients: [PatientID],
        _ call: Call,
        _ caller: Caller,
        filter: String? = nil,
        by grant: EmergencyGrant? = nil
    ) async throws(Problem) {
        let viewer = viewer(call, caller, view: "export", filter: filter, by: grant)
        try await look(viewer, at: Set(patients))
        do throws(ServiceError) {
            try await service.recordExport(
                by: viewer,
                format: format,
                patients: Set(patients),
                grant: grant
            )
        } catch {
            throw Problem(error)
        }
    }

    // MARK: Drafts

    /// `PUT /api/drafts/{key}`: text that outlives a sign-in, in memory alone.
    func keepDraft(_ call: Call) throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let content = try call.body().text("content", max: messageBytesMax) else {
            throw Problem(422, "validation_failed", "`content` is needed.")
        }
        let key = try draftKey(call)
        do throws(Drafts.Refusal) {
            try drafts.keep(content, of: caller, key: key, now: world.now())
        } catch {
            switch error {
            case .ownFull: throw Problem(409, "conflict", "You have as many drafts as are kept.")
            case .full:
                throw Problem(
                    503,
                    "overloaded",
                    "There is no room for another draft now.",
                    headers: [("Retry-After", "60")]
                )
            }
        }
        return .json(["key": .string(key), "content": .string(content)])
    }

    /// `GET /api/drafts/{key}`.
    func draft(_ call: Call) throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let key = try draftKey(call)
        guard let content = drafts.find(user: caller.user, key: key, now: world.now()) else {
            throw Problem(404, "not_found", "There is no such draft.")
        }
        return .json(["key": .string(key), "content": .string(content)])
    }

    /// `DELETE /api/drafts/{key}`.
    func dropDraft(_ call: Call) throws(Problem) -> HTTPResponse {
        drafts.drop(user: try call.authenticated().user, key: try draftKey(call))
        return HTTPResponse(status: 204)
    }

    private func draftKey(_ call: Call) throws(Problem) -> String {
        let key = call.parameter("key")
        guard (1...128).contains(key.utf8.count) else {
            throw Problem(422, "validation_failed", "A key has 1 to 128 bytes.")
        }
        return key
    }

    /// `GET /api/admin/sla-targets`: seconds to a nurse's first look.
    func slaTargets() -> HTTPResponse {
        .json([
            "items": .array(
                [Urgency.emergency, .urgent, .routine, .selfCare]
                    .map { urgency in
                        [
                            "urgency": .string(urgency.rawValue),
                            "target_s": .integer(settings.targets[urgency]),
                        ]
                    }
            )
        ])
    }

    /// `POST /test/mock/assessment`: what triage makes of given words; nothing is recorded.
    func mockAssessment(_ call: Call) throws(Problem) -> HTTPResponse {
        let body = try call.body()
        guard let text = try body.text("message", max: messageBytesMax), !text.isEmpty else {
            throw Problem(422, "validation_failed", "`message` is needed.")
        }
        let patient = body["patient"] ?? .null
        var context = ScreeningContext()
        if let age = patient["age"]?.integer, (0...130).contains(age) { context.age = Int(age) }
        context.sex = try patient.text("sex", max: 10)
        context.isPregnant = patient["pregnant"]?.bool
        let screening = service.screen(text, context: context)
        let decision = Triage.decide(screening, facts: TriageFacts(context: context))
        return .json([
            "input": body,
            "output": [
                "urgency": .string(decision.urgency.rawValue),
                "triage_category": JSON(decision.urgency.triageCategory),
                "confidence": JSON(decision.confidence),
                "chief_complaint": JSON(screening.complaint),
                "symptoms": .array(screening.symptoms.map { .string($0) }),
                "red_flags": .array(screening.flags.map(\.json)),
                "rules": .array(decision.rules.map { .string($0.rule) }),
            ],
            "test_status": "completed",
        ])
    }
}
