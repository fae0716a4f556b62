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

extension API {
    /// `GET /api/nurse/alerts?limit&cursor`: alerts that are not settled, those nobody has seen first.
    func alerts(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        present.see(caller)
        let limit = try call.integer("limit", default: 50, in: 1...200)
        var parameters = reach(of: caller).parameters
        parameters["limit"] = .integer(Int64(limit + 1))
        if let text = call.request.query("cursor") {
            guard let place = PageCursor(text, kind: "a"), place.numbers.count == 2 else {
                throw PageCursor.refused
            }
            parameters["after_seen"] = .integer(place.numbers[0])
            parameters["after_raised"] = .integer(place.numbers[1])
            parameters["after_alert"] = .text(AlertID(place.identifier).text)
        }
        let rows = try ask("alerts", "open", parameters)
        let found = QueueAlert.all(rows)
        let alerts = found.prefix(limit)
        try await look(viewer(call, caller, view: "alerts"), at: Set(alerts.map(\.patient)))
        let hasMore = found.count > limit
        let now = world.now()
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            writer.array("items") { writer in
                for alert in alerts {
                    writer.object { Shapes.alert(alert, chain: chain, now: now, into: &$0) }
                }
            }
            let last = hasMore ? alerts.last : nil
            writer.field(
                "next_cursor",
                last.map { alert in
                    PageCursor(
                        kind: "a",
                        [alert.acknowledgedBy == nil ? 0 : 1, alert.raisedAt.microseconds],
                        alert.alert.raw
                    )
                    .text
                }
            )
            writer.field("has_more", hasMore)
            writer.field("total", JSON.null)
            writer.field("as_of_seq", Int64(clamping: rows.position))
        }
        return .json(writer.bytes)
    }

    /// How alerts go on when nobody acknowledges them.
    var chain: EscalationChain { settings.desk.chain }

    /// `GET /api/nurse/alerts/{id}`: one alert, settled or not.
    func alert(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let alert = try knownAlert(call)
        let grant = try await reach(
            caller,
            alert.patient,
            unit: alert.unit,
            isEscalated: true,
            call
        )
        try await look(viewer(call, caller, view: "alerts", by: grant), at: [alert.patient])
        var writer = JSONWriter(capacity: 1024)
        let now = world.now()
        writer.object { Shapes.alert(alert, chain: chain, now: now, into: &$0) }
        return .json(writer.bytes)
    }

    func knownAlert(_ call: Call) throws(Problem) -> QueueAlert {
        let none = Problem(404, "not_found", "There is no such alert.")
        guard let id = AlertID(call.parameter("id")) else { throw none }
        let alert = try found { () throws(ProjectionError) in
            try QueueAlert.find(id, in: service.projections)
        }
        if let alert { return alert }
        // An alert of an erased patient has no row; the event that raised it has its identifier.
        let position = try answered { () throws(ServiceError) in try service.position(of: id.raw) }
        let raised = try position.map { position throws(Problem) in try recorded(at: position) }
        guard let raised, raised.type == "alert_raised", raised.body == nil else { throw none }
        throw Problem(ServiceError.erased)
    }

    /// `POST /api/nurse/alerts/{id}/ack`, `/resolve`, `/false-positive`.
    ///
    /// A second time is harmless; one that another nurse settled otherwise is 409 and says how.
    func settleAlert(_ call: Call, outcome: String?) async throws(Problem) -> HTTPResponse {
        let before = try knownAlert(call)
        let change = try await change(call, of: before.session, isEscalated: true)
        var note = try change.body.text("note")
        if note == nil { note = try change.body.text("reason") }
        let id = before.alert
        let nurse = change.caller.user
        if let settled = before.outcome, outcome != nil {
            guard settled == outcome else {
                throw Problem(
                    409,
                    "conflict",
                    "The alert was settled already.",
                    current: [
                        "outcome": .string(settled), "by": JSON(before.resolvedBy),
                        "at": JSON(before.resolvedAt?.text),
                    ]
                )
            }
            return try alertAnswer(id, before.session, seq: nil)
        }
        if before.outcome != nil || (outcome == nil && before.acknowledgedBy != nil) {
            return try alertAnswer(id, before.session, seq: nil)
        }
        let command: SessionCommand =
            outcome.map { .resolve(alert: id, nurse: nurse, outcome: $0, note: note) }
            ?? .acknowledge(alert: id, nurse: nurse)
        let done = try await carryOut(command, change)
        return try alertAnswer(
            id,
            before.session,
            seq: done.events.first.map { Int64(clamping: $0.position) }
        )
    }

    private func alertAnswer(
        _ id: AlertID,
        _ session: SessionID,
        seq: Int64?
    ) throws(Problem) -> HTTPResponse {
        let alert = try found { () throws(ProjectionError) in
            try QueueAlert.find(id, in: service.projections)
        }
        return .json([
            "success": true, "alert_id": .string(id.text), "session_id": .string(session.text),
            "acknowledged_by": JSON(alert?.acknowledgedBy),
            "acknowledged_at": JSON(alert?.acknowledgedAt?.text),
            "outcome": JSON(alert?.outcome), "resolved_by": JSON(alert?.resolvedBy),
            "resolved_at": JSON(alert?.resolvedAt?.text), "seq": JSON(seq),
            "duplicate": .bool(seq == nil),
        ])
    }

    // MARK: Raising

    /// `POST /api/emergency/alerts`: an emergency button, or a detector outside.
    ///
    /// Each press is noted under its key, also where it adds nothing to an alert that waits, so a repeat finds its
    /// answer at any age and in any session.
    func raiseAlert(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let press = try Press(call, caller, body)
        if let press, let before = try answer(to: press) { return before }
        let id = try await raisedSession(call, caller, body)
        let isPatient = caller.role == .patient
        let label =
            isPatient ? "Emergency button" : try body.text("label", max: 120) ?? "Emergency alert"
        guard label.contains(where: { !$0.isWhitespace }) else {
            throw Problem(422, "validation_failed", "`label` has no text.")
        }
        let raise = DeskCommand.Raise(
            message: MessageID(world.identifier()),
            alert: AlertID(world.identifier()),
            sender: caller.user.text,
            source: isPatient ? "panic_button" : "detector",
            label: label,
            targets: settings.targets,
            nurses: nurseStatus(in: id),
            key: press?.key,
            keyEvent: press?.event
        )
        let done = try await execute(.desk(.raise(raise)), on: id, by: caller)
        // The same press at the same moment.
        if done.events.isEmpty, let press, let before = try answer(to: press) { return before }
        let raises = done.events.contains { _, event in
            if case .alertRaised = event { true } else { false }
        }
        let seq = done.events.last?.position
        return raised(done.standing.alert, in: id, at: seq, isNew: raises)
    }

    private func raised(
        _ alert: AlertID?,
        in id: SessionID,
        at seq: UInt64?,
        isNew: Bool
    ) -> HTTPResponse {
        let nurses = nurseStatus(in: id)
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("success", true)
            writer.field("alert_id", alert?.text)
            writer.field("session_id", id.text)
            writer.field("seq", seq.map { Int64(clamping: $0) })
            writer.field("duplicate", !isNew)
            writer.field("nurse_status", nurses.rawValue)
            writer.field("emergency_number", settings.emergencyNumber)
            guard let alert else { return }
            writer.object("emergency_guidance") { writer in
                Frames.guidance(
                    [],
                    alert: alert,
                    emergencyNumber: settings.emergencyNumber,
                    nurses: nurses,
                    into: &writer
                )
            }
        }
        return .json(writer.bytes, status: isNew ? 201 : 200)
    }

    /// What an earlier press under the same key was answered; `nil` when there was none.
    private func answer(to press: Press) throws(Problem) -> HTTPResponse? {
        let position = try answered { () throws(ServiceError) in
            try service.position(of: press.event)
        }
        guard let position,
            let event = try? service.log.read(from: position, limit: 1).first
        else { return nil }
        let id = SessionID(event.stream)
        var alert: AlertID?
        for (recorded, fact) in try history(of: id) where recorded.position <= position {
            if case .alertRaised(let raised) = fact { alert = raised.alert }
            if recorded.position == position, case .desk(.keyed(let key)) = fact,
                key.digest != press.key.digest
            {
                throw Problem(SessionRefusal.keyReused)
            }
        }
        return raised(alert, in: id, at: position, isNew: false)
    }

    /// The conversation an alert belongs to; a patient without an open one gets one.
    private func raisedSession(
        _ call: Call,
        _ caller: Caller,
        _ body: JSON
    ) async throws(Problem) -> SessionID {
        let name = try body.text("session_id", max: 128)
        if caller.role == .patient {
            guard let name else { return try await openForEmergency(caller) }
            if SessionID(name) != nil { return try await ownSession(name, call, caller).0 }
            return try await open(
                caller,
                alias: name,
                language: "en",
                disclosureVersion: nil,
                call
            )
            .0
        }
        if let name { return try await named(name, call, caller) }
        guard let patient = try body.text("patient_id", max: 60) else {
            throw Problem(422, "validation_failed", "`session_id` or `patient_id` is needed.")
        }
        let id = try session(ofCase: patient)
        // An alarm needs nobody's leave; who raises it while a grant opens the record to her does it under that.
        if let grant = neededGrant(caller, for: try await known(id).0) {
            try await mark(grant, caller, call)
        }
        return id
    }

    private func named(
        _ name: String,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> SessionID {
        if caller.role == .nurse { return try await ownSession(name, call, caller).0 }
        guard let id = SessionID(name), try await known(id).1 > 0 else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        return id
    }
}

/// One press of an emergency button under an `Idempotency-Key` (or `client_id`).
private struct Press {
    let key: CommandKey
    /// The event that notes it, the same whenever it is repeated.
    let event: Identifier

    init?(_ call: Call, _ caller: Caller, _ body: JSON) throws(Problem) {
        var name = try call.idempotencyKey()
        if name == nil { name = try body.text("client_id", max: 128) }
        guard let name, !name.isEmpty else { return nil }
        key = CommandKey(
            key: "emergency_alert \(caller.user.text) \(name)",
            digest: SHA256.hash(body.bytes).hex,
            command: call.route.operation
        )
        event = Identifier(of: ["emergency_alert", caller.user.text, name])
    }
}
