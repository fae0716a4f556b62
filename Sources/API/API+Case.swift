import Access
import Clinical
import Cryptography
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// `POST …/claim`: takes a case for the lease's time, or renews the hold.
    func claim(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await reachedSession(call, caller)
        let now = world.now()
        let until = now.adding(seconds: settings.leaseSeconds)
        let done = try await execute(
            .claim(nurse: caller.user, name: caller.principal.subject, until: until, now: now),
            on: id,
            by: caller,
            expecting: try call.expectedVersion(call.body())
        )
        return .json([
            "success": true, "session_id": .string(id.text),
            "patient_id": JSON(done.standing.patient?.text), "status": status(done),
            "assigned_nurse_id": .string(caller.user.text),
            "lease_expires_at": .string(until.text),
            "version": .integer(Int64(clamping: done.version)), "seq": seq(done),
        ])
    }

    /// `POST …/release`: gives a case back.
    func release(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await reachedSession(call, caller)
        let reason = try call.body().text("reason", max: 500) ?? "released"
        let done = try await execute(
            .release(nurse: caller.user, reason: reason, now: world.now()),
            on: id,
            by: caller
        )
        return .json([
            "success": true, "session_id": .string(id.text), "status": status(done),
            "version": .integer(Int64(clamping: done.version)), "seq": seq(done),
        ])
    }

    /// `POST …/action`: approve, override, escalate or ask for more.
    func act(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let request = try Self.action(body)
        let key = try call.idempotencyKey()
        let expected = try call.expectedVersion(body)
        if settings.requiresPreconditions, key == nil || expected == nil {
            throw Problem(
                428,
                "precondition_required",
                "`If-Match` (or `expected_version`) and `Idempotency-Key` are needed."
            )
        }
        let id = try await reachedSession(call, caller)
        let act = SessionCommand.Act(
            action: ActionID(world.identifier()),
            request: request,
            nurse: caller.user,
            nurseName: caller.principal.subject,
            key: key.map { "\(caller.user.text) \($0)" },
            digest: SHA256.hash(body.bytes).hex,
            now: world.now(),
            leaseSeconds: settings.leaseSeconds,
            message: MessageID(world.identifier()),
            targets: settings.targets
        )
        let done = try await execute(.act(act), on: id, by: caller, expecting: expected)
        return try await answer(done, id: id, act: act)
    }

    private func answer(
        _ done: Executed,
        id: SessionID,
        act: SessionCommand.Act
    )
        async throws(Problem) -> HTTPResponse
    {
        var position: UInt64?
        var recorded: SessionEvent.ActedOn?
        for (at, event) in done.events {
            guard case .actedOn(let acted) = event else { continue }
            (position, recorded) = (at, acted)
        }
        if recorded == nil, let key = act.key,
            let before = try await known(id).0.action(key: key)
        {
            recorded = before
            position = try answered { () throws(ServiceError) in
                try service.position(of: before.action.raw)
            }
        }
        guard let recorded, let position else {
            throw Problem(500, "integrity_failed", "The recorded action can't be found.")
        }
        let status = Frames.status(after: recorded.verb)
        return .json([
            "success": true, "message": .string("Recorded: \(recorded.verb.rawValue)"),
            "action": [
                "action_id": .string(recorded.action.text),
                "action": .string(recorded.verb.rawValue),
                "patient_id": JSON(done.standing.patient?.text),
                "session_id": .string(id.text), "nurse_id": .string(recorded.nurse.text),
                "timestamp": .string((done.recordedAt ?? world.now()).text),
                "before": ["urgency": JSON(recorded.before?.rawValue)],
                "after": ["urgency": JSON(recorded.after?.rawValue)],
                "event_seq": .integer(Int64(clamping: position)),
            ],
            "updated_status": .string(status),
            "version": .integer(Int64(clamping: done.version)),
            "seq": .integer(Int64(clamping: position)),
            "duplicate": .bool(done.events.isEmpty),
        ])
    }

    /// Reads the body of an act; `approved` is an old name of `approve`.
    private static func action(_ body: JSON) throws(Problem) -> NurseAction {
        let name = try body.text("action", max: 40)
        guard let name,
            let verb = NurseAction.Verb(rawValue: name == "approved" ? "approve" : name)
        else {
            throw Problem(
                422,
                "validation_failed",
                "`action` is approve, override, escalate or request_more_info."
            )
        }
        let changes = body["changes"] ?? .null
        var urgency: Urgency?
        if let text = try changes.text("urgency", max: 40) {
            guard let level = Urgency(rawValue: text) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`changes.urgency` is emergency, urgent, routine or self_care."
                )
            }
            urgency = level
        }
        return NurseAction(
            verb: verb,
            notes: try body.text("notes"),
            overrideReason: try body.text("override_reason", max: 60),
            urgency: urgency,
            escalateTo: try body.text("escalate_to", max: 60),
            reason: try body.text("reason"),
            questions: try body.texts("questions"),
            recommendations: try changes.texts("recommendations")
                + body.texts("recommended_actions"),
            messageToPatient: try body.text("message_to_patient")
        )
    }

    /// `GET /api/nurse/alerts`: alerts that are not settled.
    func alerts(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let limit = try call.integer("limit", default: 50, in: 1...200)
        let rows = try ask(
            "alerts",
            "open",
            ["limit": .integer(Int64(limit))]
                .merging(reach(of: caller).parameters) { mine, _ in mine }
        )
        let alerts = QueueAlert.all(rows)
        try await look(viewer(call, caller, view: "alerts"), at: Set(alerts.map(\.patient)))
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            writer.array("items") { writer in
                for alert in alerts { writer.object { Shapes.alert(alert, into: &$0) } }
            }
            writer.field("next_cursor", JSON.null)
            writer.field("has_more", alerts.count == limit)
            writer.field("total", alerts.count)
            writer.field("as_of_seq", Int64(clamping: rows.position))
        }
        return .json(writer.bytes)
    }

    /// `POST /api/nurse/alerts/{id}/ack`, `/resolve`, `/false-positive`.
    func settleAlert(_ call: Call, outcome: String?) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let id = AlertID(call.parameter("id")),
            let alert = try found({ () throws(ProjectionError) in
                try QueueAlert.find(id, in: service.projections)
            })
        else { throw Problem(404, "not_found", "There is no such alert.") }
        _ = try await reach(caller, alert.patient, unit: alert.unit, isEscalated: true, call)
        let note = try call.body().text("note")
        let command: SessionCommand =
            outcome.map {
                .resolve(alert: id, nurse: caller.user, outcome: $0, note: note)
            } ?? .acknowledge(alert: id, nurse: caller.user)
        let done = try await execute(command, on: alert.session, by: caller)
        return .json([
            "success": true, "alert_id": .string(id.text),
            "session_id": .string(alert.session.text), "seq": seq(done),
        ])
    }

    // MARK: Shared

    /// Carries out a command and turns what goes wrong into a problem.
    func execute(
        _ command: SessionCommand,
        on id: SessionID,
        by caller: Caller,
        expecting version: UInt64? = nil,
        correlation: Identifier = .zero
    ) async throws(Problem) -> Executed {
        let done: Executed
        do throws(ServiceError) {
            done = try await service.execute(
                command,
                on: id,
                by: caller.user,
                expecting: version,
                correlation: correlation
            )
        } catch {
            throw Problem(error)
        }
        // Whoever changes something reads it back; a slow projector does not undo the commit.
        if let last = done.events.last { try? await reached(last.position + 1) }
        return done
    }

    /// A session as it is on disk, and its version.
    func known(_ id: SessionID) async throws(Problem) -> (Session, UInt64) {
        do throws(ServiceError) {
            return try await service.session(id)
        } catch {
            throw Problem(error)
        }
    }

    func answered<Value>(_ body: () throws(ServiceError) -> Value) throws(Problem) -> Value {
        do throws(ServiceError) {
            return try body()
        } catch {
            throw Problem(error)
        }
    }

    private func status(_ done: Executed) -> JSON { JSON(done.standing.status?.rawValue) }

    private func seq(_ done: Executed) -> JSON {
        JSON(done.events.last.map { Int64(clamping: $0.position) })
    }
}
