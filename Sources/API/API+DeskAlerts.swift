import Access
import Clinical
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
        present.see(caller.user)
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

    private func knownAlert(_ call: Call) throws(Problem) -> QueueAlert {
        guard let id = AlertID(call.parameter("id")),
            let alert = try found({ () throws(ProjectionError) in
                try QueueAlert.find(id, in: service.projections)
            })
        else { throw Problem(404, "not_found", "There is no such alert.") }
        return alert
    }

    /// `POST /api/nurse/alerts/{id}/ack`, `/resolve`, `/false-positive`.
    ///
    /// A second time is harmless; one that another nurse settled otherwise is 409 and says how.
    func settleAlert(_ call: Call, outcome: String?) async throws(Problem) -> HTTPResponse {
        let before = try knownAlert(call)
        let change = try await change(call, of: before.session, isEscalated: true)
        let note = try change.body.text("note")
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
    func raiseAlert(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
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
            targets: settings.targets
        )
        let done = try await execute(.desk(.raise(raise)), on: id, by: caller)
        return .json(
            [
                "success": true, "alert_id": JSON(done.standing.alert?.text),
                "session_id": .string(id.text),
                "seq": JSON(done.events.last.map { Int64(clamping: $0.position) }),
                "duplicate": .bool(done.events.isEmpty),
                "emergency_number": .string(settings.emergencyNumber),
            ],
            status: done.events.isEmpty ? 200 : 201
        )
    }

    /// The conversation an alert belongs to; a patient without one gets one.
    private func raisedSession(
        _ call: Call,
        _ caller: Caller,
        _ body: JSON
    ) async throws(Problem) -> SessionID {
        let name = try body.text("session_id", max: 128)
        if caller.role == .patient {
            guard let name else {
                return try await open(
                    caller,
                    alias: nil,
                    language: "en",
                    disclosureVersion: nil
                )
                .0
            }
            if SessionID(name) != nil { return try await ownSession(name, call, caller).0 }
            return try await open(caller, alias: name, language: "en", disclosureVersion: nil).0
        }
        if let name { return try await named(name, call, caller) }
        guard let patient = try body.text("patient_id", max: 60) else {
            throw Problem(422, "validation_failed", "`session_id` or `patient_id` is needed.")
        }
        return try session(ofCase: patient)
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
