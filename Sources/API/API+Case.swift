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
    /// `POST …/action`: approve, override, escalate or ask for more.
    func act(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let (id, body, caller) = (change.session, change.body, change.caller)
        try await checkMeant(change, call)
        let request = try Self.action(body)
        var reassign: DeskCommand.Hold?
        if body["reassign_to"].map({ !$0.isNull }) ?? false {
            let to = try nurse(body, "reassign_to")
            try await checkReach(of: to, change, isEscalated: request.verb == .escalate)
            reassign = hold(to, name(of: to))
        }
        let act = SessionCommand.Act(
            action: ActionID(world.identifier()),
            request: request,
            nurse: caller.user,
            nurseName: nurseName(caller),
            key: change.key?.key,
            digest: SHA256.hash(body.bytes).hex,
            now: world.now(),
            leaseSeconds: settings.desk.leaseSeconds,
            message: MessageID(world.identifier()),
            targets: settings.targets,
            reassign: reassign
        )
        // An act carries its key itself.
        let bare = DeskChange(
            caller: caller,
            session: id,
            body: body,
            key: nil,
            expected: change.expected
        )
        return try await answer(try await carryOut(.act(act), bare), id: id, act: act)
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
        let status = recorded.verb.status.rawValue
        let event = (try? service.log.read(from: position, limit: 1))?.first
        let hash = event?.leaf.hex
        let recordedAt = done.recordedAt ?? event?.recordedAt ?? world.now()
        return .json(
            [
                "success": true, "message": .string(recorded.verb.recorded),
                "action": [
                    "action_id": .string(recorded.action.text),
                    "action": .string(recorded.verb.rawValue),
                    "patient_id": JSON(done.standing.patient?.text),
                    "session_id": .string(id.text), "nurse_id": .string(recorded.nurse.text),
                    "timestamp": .string(recordedAt.text),
                    "before": ["urgency": JSON(recorded.before?.rawValue)],
                    "after": ["urgency": JSON(recorded.after?.rawValue)],
                    "release_to_patient": recorded.releaseToPatient.map { .bool($0) } ?? .null,
                    "priority_adjustment": JSON(recorded.priorityAdjustment),
                    "reassign_to": JSON(recorded.reassignTo?.text),
                    "event_seq": .integer(Int64(clamping: position)), "event_hash": JSON(hash),
                    "undo_until": .string(
                        recorded.action.raw.time.adding(seconds: settings.desk.undoSeconds).text
                    ),
                ],
                "updated_status": .string(status),
                "version": .integer(Int64(clamping: done.version)),
                "seq": .integer(Int64(clamping: position)),
                "duplicate": .bool(done.events.isEmpty),
            ],
            headers: [("ETag", "\"\(done.version)\"")]
        )
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
        let adjustment = body["priority_adjustment"] ?? .null
        guard adjustment.isNull || adjustment.integer != nil else {
            throw Problem(
                422,
                "validation_failed",
                "`priority_adjustment` is a whole number of minutes by which the case is due sooner."
            )
        }
        let release = body["release_to_patient"] ?? .null
        guard release.isNull || release.bool != nil else {
            throw Problem(422, "validation_failed", "`release_to_patient` is true or false.")
        }
        return NurseAction(
            verb: verb,
            notes: try body.words("notes"),
            overrideReason: try body.text("override_reason", max: 60),
            urgency: urgency,
            escalateTo: try body.text("escalate_to", max: 60),
            reason: try body.words("reason"),
            questions: try body.texts("questions").filter(\.hasWords),
            recommendations: try changes.texts("recommendations")
                + body.texts("recommended_actions"),
            messageToPatient: try body.words("message_to_patient"),
            releaseToPatient: release.bool,
            priorityAdjustment: adjustment.integer
        )
    }

    // MARK: Shared

    /// Carries out a command and turns what goes wrong into a problem.
    func execute(
        _ command: SessionCommand,
        on id: SessionID,
        by caller: Caller,
        expecting version: UInt64? = nil
    ) async throws(Problem) -> Executed {
        let done: Executed
        do throws(ServiceError) {
            done = try await service.execute(
                command,
                on: id,
                by: caller.user,
                expecting: version
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
}

extension NurseAction.Verb {
    /// What is answered once it is on record.
    fileprivate var recorded: String {
        switch self {
        case .approve: "Approval recorded"
        case .override: "Override recorded"
        case .escalate: "Escalation recorded"
        case .requestMoreInfo: "Request for more information recorded"
        }
    }
}
