import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

/// Longest message text, in bytes of UTF-8.
let messageBytesMax = 16_384

extension API {
    /// `POST /api/sessions`: a patient opens a conversation, or somebody else for the patient named.
    func openSession(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let alias = try body.text("session_id", max: 128)
        let complaint = try body.text("chief_complaint", max: messageBytesMax)
        if let alias, SessionID(alias) != nil {
            let (id, session, _) = try await ownSession(alias, call, caller)
            if let named = try await patient(of: body, call, caller) {
                try checkPatient(of: session, is: named)
            }
            return try await said(complaint, in: id, status: 200, call, caller)
        }
        let language = try body.text("language", max: 35) ?? "en"
        if let consent = body["consent"], !consent.isNull, consent.object == nil {
            throw Problem(422, "validation_failed", "`consent` is an object.")
        }
        let disclosure = try (body["consent"] ?? .null).text("ai_disclosure_version", max: 60)
        let unit = try body.text("unit", max: 60)
        if let unit, !service.people.isStaffed(unit) {
            throw Problem(422, "validation_failed", "`unit` is one that somebody works in.")
        }
        let (id, isNew) = try await open(
            caller,
            alias: alias,
            unit: unit,
            language: language,
            disclosureVersion: disclosure,
            for: try await patient(of: body, call, caller),
            call
        )
        return try await said(complaint, in: id, status: isNew ? 201 : 200, call, caller)
    }

    /// What a conversation is opened with is said in it: screened, whoever wrote it down, told and answered as any message;
    /// once, however often the request is repeated.
    private func said(
        _ complaint: String?,
        in id: SessionID,
        status: Int,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        guard let complaint, complaint.hasWords else {
            return try await sessionBody(call, caller, id, status: status)
        }
        let name = "chief_complaint \(SHA256.hash(Array(complaint.utf8)).hex.prefix(32))"
        let posted = try await post(
            complaint,
            clientID: name,
            isComplaint: true,
            in: id,
            by: caller,
            own: nil
        )
        // Whatever becomes of this answer; behind it, which counts what was said and no more.
        defer { turns.answer(id, after: posted, api: self) }
        // A slow projector does not undo the commit.
        let end = posted.seq + UInt64(max(1, posted.revisions.count))
        try? await reached(end)
        return try await sessionBody(call, caller, id, posted, status: status)
    }

    /// Whom a new session is for; a patient names nobody but those they care for.
    private func patient(
        of body: JSON,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> PatientID? {
        guard let text = try body.text("patient_id", max: 64) else { return nil }
        let patient = service.patients.current(try knownPatient(PatientID(text)))
        if caller.role == .patient, !speaks(caller, for: patient) {
            throw try await notOwnRecord(call, caller, of: patient)
        }
        // A conversation makes a record her unit's: it must be hers to reach before.
        if caller.role == .nurse {
            _ = try await reach(caller, patient, unit: unit(of: patient, seenBy: caller), call)
        }
        return patient
    }

    /// Finds or opens the caller's session of that name, for `patient`, or whom the name was last used for by who speaks
    /// or spoke for them, or the caller themselves.
    ///
    /// Without a name it is `given`, which a repeated request names again, or a new one. Rights are looked at as if the
    /// session had been named by its identifier: a name that was used before opens nothing by itself.
    func open(
        _ caller: Caller,
        alias: String?,
        as given: SessionID? = nil,
        unit: String? = nil,
        language: String,
        disclosureVersion: String?,
        for named: PatientID? = nil,
        _ call: Call
    ) async throws(Problem) -> (SessionID, isNew: Bool) {
        var meant = named.map(service.patients.current)
        if meant == nil { meant = try await self.meant(alias, caller) }
        guard let patient = meant else {
            throw Problem(422, "validation_failed", "`patient_id` is needed.")
        }
        if caller.role == .patient, !speaks(caller, for: patient) {
            throw try await notOwnRecord(call, caller, of: patient)
        }
        let unit = unit ?? standardUnit(of: caller)
        let found = try await finding { [finder] () async throws in
            try await finder.findOrOpen(
                alias,
                as: given,
                by: caller.user,
                patient: patient,
                unit: unit,
                language: language,
                disclosureVersion: disclosureVersion
            )
        }
        if !found.isNew {
            let session = try await known(found.0).0
            // A program finds by a name of its own only what it opened itself.
            if caller.role != .service { try await checkReach(session, call, caller) }
            try checkPatient(of: session, is: patient)
        }
        try await opened(
            found.0,
            of: patient,
            by: caller,
            isNew: found.isNew,
            disclosureVersion: disclosureVersion
        )
        return found
    }

    /// Whom a name means where no patient is named: the caller; a patient whom they opened a session of that name for,
    /// if they care for them or once did and have none of that name themselves.
    ///
    /// Who ceased to speak for a patient is refused by it, and not led into another record with words about that one.
    private func meant(_ alias: String?, _ caller: Caller) async throws(Problem) -> PatientID? {
        guard let own = caller.patient.map(service.patients.current) else { return nil }
        guard let alias, SessionID(alias) == nil else { return own }
        let found = try self.found { () throws(ProjectionError) in
            try finder.find(alias, by: caller.user, preferring: own)
        }
        guard let found, let other = try await known(found).0.patient.map(service.patients.current),
            service.patients.onBehalf(caller.user, of: other) != nil
        else { return own }
        return other
    }

    /// Refuses what names one session and another session's patient: it would be filed with the wrong one.
    func checkPatient(of session: Session, is patient: PatientID) throws(Problem) {
        let found = session.patient.map(service.patients.current)
        guard let found, found != service.patients.current(patient) else { return }
        throw Problem(
            409,
            "conflict",
            "This session is another patient's than the one named; nothing was done."
        )
    }

    /// The session an emergency button of the caller's is for: their open one, else a new one.
    func openForEmergency(_ caller: Caller) async throws(Problem) -> SessionID {
        guard let patient = caller.patient else {
            throw Problem(422, "validation_failed", "`session_id` or `patient_id` is needed.")
        }
        let unit = standardUnit(of: caller)
        let found = try await finding { [finder] () async throws in
            try await finder.findOrOpen(
                forEmergencyOf: patient,
                by: caller.user,
                unit: unit,
                language: "en"
            )
        }
        try await opened(
            found.0,
            of: patient,
            by: caller,
            isNew: found.isNew,
            disclosureVersion: nil
        )
        return found.0
    }

    /// The unit the token names, if anybody works there: it must not lead where nobody looks.
    private func standardUnit(of caller: Caller) -> String {
        let claimed = caller.principal.unit.flatMap { service.people.isStaffed($0) ? $0 : nil }
        return claimed ?? Person.standardUnit
    }

    private func finding(
        _ find: () async throws -> (SessionID, isNew: Bool)
    ) async throws(Problem) -> (SessionID, isNew: Bool) {
        do {
            return try await find()
        } catch let error as ServiceError {
            throw Problem(error)
        } catch let error as ProjectionError {
            throw Problem(error)
        } catch {
            throw Problem(503, "degraded", "The session can't be opened now.")
        }
    }

    /// Whether a patient who knows a session by name had one that was erased: names go with the record, and
    /// what is left is who began it.
    private func wasErased(_ caller: Caller) throws(Problem) -> Bool {
        guard caller.role == .patient else { return false }
        let rows = try ask(
            "audit",
            "search_actor",
            [
                "actor": .blob(caller.user.raw.bytes), "types": .text("[\"session_opened\"]"),
                "after": .integer(0), "before": .integer(.max), "limit": .integer(20),
            ]
        )
        for row in rows.rows {
            guard let stream = row.blob(rows.column("stream")).flatMap({ Identifier(bytes: $0) })
            else { continue }
            let opened = try? service.log.stream(stream, from: 0).first
            if opened != nil, opened?.body == nil { return true }
        }
        return false
    }

    /// The session a caller means, with its state; a patient only ever reaches their own.
    func ownSession(
        _ text: String,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem)
        -> (SessionID, Session, UInt64)
    {
        let found = try self.found { () throws(ProjectionError) in
            try finder.find(
                text,
                by: caller.user,
                preferring: caller.patient.map(service.patients.current)
            )
        }
        guard let id = found else {
            guard !(try wasErased(caller)) else { throw Problem(ServiceError.erased) }
            throw Problem(404, "not_found", "There is no such session.")
        }
        let (session, version) = try await known(id)
        guard version > 0, session.patient != nil else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        try await checkReach(session, call, caller)
        return (id, session, version)
    }

    /// Refuses, and records, who may not reach a conversation: patients their own and those they care for, nurses their
    /// unit's.
    private func checkReach(
        _ session: Session,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) {
        guard let patient = session.patient else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        if caller.role == .patient, !speaks(caller, for: patient) {
            throw try await notOwnRecord(call, caller, of: patient)
        }
        _ = try await reach(
            caller,
            patient,
            unit: session.opened?.unit,
            isEscalated: session.status == .escalated,
            call
        )
    }

    /// `GET /api/sessions/{id}`.
    func session(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        return try await sessionBody(call, caller, id, status: 200)
    }

    private func sessionBody(
        _ call: Call,
        _ caller: Caller,
        _ id: SessionID,
        _ said: Posted? = nil,
        status: Int
    ) async throws(Problem) -> HTTPResponse {
        let (session, version) = try await known(id)
        try await look(
            viewer(call, caller, view: "session", by: grant(caller, session.patient)),
            at: session.patient.map { [$0] } ?? []
        )
        let body: JSON = [
            "session_id": .string(id.text), "alias": JSON(session.opened?.alias),
            "patient_id": JSON(session.patient?.text),
            "state": session.isClosed ? "closed" : "open",
            "counts": try counts(of: id, for: caller.role),
            "owner": .string(session.isClosed ? "closed" : session.owner),
            "status": JSON(session.status?.rawValue),
            "urgency": JSON(session.urgency?.rawValue),
            "version": .integer(Int64(clamping: version)),
            "seq": .integer(Int64(clamping: service.log.head) - 1),
        ]
        var members = body.object ?? JSONObject()
        if let said {
            var writer = JSONWriter()
            writer.object { writer in
                said.write(into: &writer)
                said.writeGuidance(emergencyNumber: settings.emergencyNumber, into: &writer)
            }
            members["message"] = try? JSON(parsing: writer.bytes)
        }
        var headers = [("ETag", "\"\(version)\"")]
        if status == 201 { headers.append(("Location", "/api/sessions/\(id.text)")) }
        return .json(.object(members), status: status, headers: headers)
    }

    /// `GET /api/sessions/{id}/messages?after_seq&limit&cursor`: what stands behind a position, or behind a page.
    func messages(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, session, _) = try await ownSession(call.parameter("id"), call, caller)
        let start = try call.integer("after_seq", default: -1, in: -1...Int.max - 1)
        let after = max(start, try call.integer("cursor", default: -1, in: -1...Int.max - 1))
        let limit = try call.integer("limit", default: 200, in: 1...1000)
        try await look(
            viewer(call, caller, view: "chat", by: grant(caller, session.patient)),
            at: session.patient.map { [$0] } ?? []
        )
        // Read before the messages, so that a client may go on from there.
        let head = Int64(clamping: service.log.head) - 1
        var list = MessageList(try history(of: id), session: id, role: caller.role)
        list.drop(through: after)
        let last = list.cut(to: limit)
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            writer.array("items") { list.write(into: &$0) }
            writer.field("next_cursor", last.map { "\($0)" })
            writer.field("has_more", last != nil)
            writer.field("total", JSON.null)
            writer.field("as_of_seq", head)
        }
        return .json(writer.bytes)
    }

    /// Every readable event of a session in order.
    func history(of id: SessionID) throws(Problem) -> [(RecordedEvent, SessionEvent)] {
        try answered { () throws(ServiceError) in
            var out: [(RecordedEvent, SessionEvent)] = []
            for event in try service.history(id) {
                if let fact = try RecordService.fact(event) { out.append((event, fact)) }
            }
            return out
        }
    }

    /// `POST /api/sessions/{id}/messages`: the same as a `message` frame.
    func postMessage(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        guard let content = try body.text("content", max: messageBytesMax) else {
            throw Problem(422, "validation_failed", "`content` is needed.")
        }
        try checkNamed(body["session_id"], id, beside: content, caller)
        var clientID = try clientID(body["client_id"], beside: content, caller)
        if clientID == nil { clientID = try call.idempotencyKey() }
        let posted = try await post(content, clientID: clientID, in: id, by: caller, own: nil)
        turns.answer(id, after: posted, api: self)
        var writer = JSONWriter()
        writer.object { writer in
            posted.write(into: &writer)
            posted.writeGuidance(emergencyNumber: settings.emergencyNumber, into: &writer)
        }
        return .json(writer.bytes, status: posted.isDuplicate ? 200 : 201)
    }

    /// `POST /api/sessions/{id}/close`.
    func closeSession(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, _, version) = try await ownSession(call.parameter("id"), call, caller)
        let body = try call.body()
        let reason = try body.text("reason", max: 500)
        let done = try await execute(
            .close(
                by: caller.user.text,
                reason: reason,
                nurse: caller.role == .nurse ? caller.user : nil
            ),
            on: id,
            by: caller,
            expecting: try expectedVersion(call, body, current: version)
        )
        turns.stopLong(id)
        return .json([
            "success": true, "session_id": .string(id.text),
            "version": .integer(Int64(clamping: done.version)),
            "seq": JSON(done.events.last.map { Int64(clamping: $0.position) }),
        ])
    }

    /// `POST /api/sessions/{id}/takeover`, `…/release`: who answers the patient, a nurse or the assistant.
    ///
    /// The assistant is muted where replies are decided, so one under way is not recorded either.
    func changeOwner(_ call: Call, to owner: String) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, _, version) = try await ownSession(call.parameter("id"), call, caller)
        present.see(caller)
        let done = try await execute(
            .changeOwner(owner: owner, by: caller.user.text),
            on: id,
            by: caller,
            expecting: try expectedVersion(call, try call.body(), current: version)
        )
        if done.standing.owner == "nurse" { turns.stop(id, as: "paused_by_nurse") }
        return .json([
            "success": true, "session_id": .string(id.text),
            "owner": .string(done.standing.owner),
            "version": .integer(Int64(clamping: done.version)),
            "seq": JSON(done.events.last.map { Int64(clamping: $0.position) }),
        ])
    }
}
