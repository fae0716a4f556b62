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

/// One change a nurse asks for, on what condition and under which key.
struct DeskChange: Sendable {
    let caller: Caller
    let session: SessionID
    let body: JSON
    let key: CommandKey?
    let expected: UInt64?
}

extension API {
    /// Reads what every change of a case has in common: the case, the conditions, and whether the nurse may.
    ///
    /// `isEscalated` marks what somebody on call may do in every unit; `isReached`, what was asked for this call already.
    func change(
        _ call: Call,
        of session: SessionID? = nil,
        isEscalated: Bool = false,
        isReached: Bool = false
    ) async throws(Problem) -> DeskChange {
        let caller = try call.authenticated()
        let body = try call.body()
        let key = try call.idempotencyKey()
        let id: SessionID
        if let session {
            id = session
        } else {
            id = try await self.session(ofChange: call, caller, body, key: key)
        }
        let (known, version) = try await known(id)
        let expected = try expectedVersion(call, body, current: version)
        guard version > 0, let patient = known.patient else {
            throw Problem(404, "not_found", "There is no such case.")
        }
        if !isReached {
            _ = try await reach(
                caller,
                patient,
                unit: known.opened?.unit,
                isEscalated: isEscalated || known.status == .escalated,
                call
            )
        }
        present.see(caller)
        let digest = SHA256.hash(Array("\(id.text)\n".utf8) + body.bytes).hex
        return DeskChange(
            caller: caller,
            session: id,
            body: body,
            key: key.map { key in
                CommandKey(
                    key: Self.commandKey(caller, key),
                    digest: digest,
                    command: call.route.operation
                )
            },
            expected: expected
        )
    }

    /// Carries out a change; a refusal says how the case stands.
    func carryOut(
        _ command: SessionCommand,
        _ change: DeskChange
    ) async throws(Problem) -> Executed {
        let wish = change.key.map { SessionCommand.keyed($0, command) } ?? command
        do throws(Problem) {
            return try await execute(
                wish,
                on: change.session,
                by: change.caller,
                expecting: change.expected
            )
        } catch {
            throw await standing(error, change.session)
        }
    }

    /// A conflict with who holds or decided the case since when, where it stands and in which version.
    private func standing(_ problem: Problem, _ id: SessionID) async -> Problem {
        guard problem.status == 409 || problem.status == 412 else { return problem }
        // What it conflicts with was committed a moment ago.
        try? await service.projections.reached(service.log.head)
        guard let row = try? QueueCase.find(id, in: service.projections) else { return problem }
        let now = world.now()
        let holds = row.leaseExpiresAt.map { $0 > now } ?? false
        var members = problem.current?.object ?? JSONObject()
        if let (session, _) = try? await known(id), let decided = session.decided,
            session.status == .reviewed
        {
            members["decided_by"] = .string(decided.nurse.text)
            members["decided_by_name"] = JSON(name(of: decided.nurse))
            members["decided_at"] = .string(decided.action.raw.time.text)
            members["action"] = .string(decided.verb.rawValue)
        }
        members["status"] = .string(row.status)
        members["version"] = .integer(row.version)
        var detail = problem.detail
        if holds, let nurse = row.nurse {
            members["assigned_nurse_id"] = .string(nurse)
            members["assigned_nurse_name"] = JSON(row.nurseName)
            members["claimed_at"] = JSON(row.claimedAt?.text)
            members["lease_expires_at"] = JSON(row.leaseExpiresAt?.text)
            if problem.code == "claim_conflict", let since = row.claimedAt {
                let seconds = max(0, now.seconds - since.seconds)
                detail = "This case was claimed by another nurse \(seconds) s ago."
            }
        }
        return Problem(
            problem.status,
            problem.code,
            detail,
            current: .object(members),
            headers: problem.headers
        )
    }

    /// How the case stands after a change.
    func caseAnswer(
        _ done: Executed,
        _ change: DeskChange,
        _ more: [JSONObject.Member] = []
    ) throws(Problem) -> HTTPResponse {
        let row = try found { () throws(ProjectionError) in
            try QueueCase.find(change.session, in: service.projections)
        }
        let now = world.now()
        let holds = row?.leaseExpiresAt.map { $0 > now } ?? false
        var members: [JSONObject.Member] = [
            .init(name: "success", value: true),
            .init(name: "id", value: .string(change.session.raw.text("qe"))),
            .init(name: "session_id", value: .string(change.session.text)),
            .init(name: "patient_id", value: JSON(done.standing.patient?.text)),
            .init(name: "status", value: JSON(done.standing.status?.rawValue)),
            .init(name: "urgency", value: JSON(row?.urgency?.rawValue)),
            .init(name: "due_at", value: JSON(row?.dueAt.text)),
            .init(name: "assigned_nurse_id", value: JSON(holds ? row?.nurse : nil)),
            .init(
                name: "lease_expires_at",
                value: JSON(holds ? row?.leaseExpiresAt?.text : nil)
            ),
            .init(name: "version", value: .integer(Int64(clamping: done.version))),
            .init(
                name: "seq",
                value: JSON(
                    (done.events.last ?? earlier(change).last)
                        .map { Int64(clamping: $0.position) }
                )
            ),
            .init(name: "duplicate", value: .bool(done.events.isEmpty)),
        ]
        members += more
        return .json(
            .object(JSONObject(members)),
            headers: [("ETag", "\"\(done.version)\"")]
        )
    }

    func hold(_ nurse: UserID, _ name: String?) -> DeskCommand.Hold {
        let now = world.now()
        return DeskCommand.Hold(
            nurse: nurse,
            name: name,
            until: now.adding(seconds: settings.desk.leaseSeconds),
            now: now
        )
    }

    // MARK: Holding

    /// `POST …/claim`: takes a case for the lease's time, or renews the hold.
    func claim(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let hold = hold(change.caller.user, nurseName(change.caller))
        let done = try await carryOut(
            .desk(.claim(hold, scopes: identity.scopes(of: change.caller))),
            change
        )
        return try caseAnswer(done, change)
    }

    /// `POST …/release`: gives a case back.
    func release(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let note = try change.body.text("reason", max: 500)
        let done = try await carryOut(
            .release(
                nurse: change.caller.user,
                reason: "released",
                note: note,
                now: world.now()
            ),
            change
        )
        return try caseAnswer(done, change)
    }

    /// `POST …/handoff`: to another nurse, with situation, background, assessment, recommendation.
    func handOff(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let sbar = change.body["sbar"] ?? change.body
        guard let situation = try sbar.text("situation"),
            situation.contains(where: { !$0.isWhitespace })
        else {
            throw Problem(422, "validation_failed", "`situation` is needed: what is going on.")
        }
        let to = try nurse(change.body, "to_nurse_id", "nurse_id", "reassign_to", "to")
        try await checkReach(of: to, change)
        let handOff = DeskEvent.HandOff(
            from: change.caller.user,
            to: to,
            situation: situation,
            background: try sbar.text("background"),
            assessment: try sbar.text("assessment"),
            recommendation: try sbar.text("recommendation")
        )
        let done = try await carryOut(
            .desk(.handOff(handOff, to: hold(to, name(of: to)))),
            change
        )
        return try caseAnswer(done, change)
    }

    /// `POST …/reassign`: a charge nurse gives a case to somebody, whoever holds it.
    func reassign(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        guard identity.scopes(of: change.caller).contains("charge_nurse") else {
            try await recordDenial(
                change.caller,
                operation: call.route.operation,
                reason: "scope",
                requestID: call.requestID,
                address: call.request.remoteAddress
            )
            throw Problem(403, "forbidden", "Charge nurses reassign cases.")
        }
        let to = try nurse(change.body, "nurse_id", "to_nurse_id", "reassign_to", "to")
        try await checkReach(of: to, change)
        let done = try await carryOut(.desk(.reassign(to: hold(to, name(of: to)))), change)
        return try caseAnswer(done, change)
    }

    /// What a nurse is called to others: by the name that is known here, or the one of their token.
    func nurseName(_ caller: Caller) -> String? {
        let subject = caller.principal.subject
        return name(of: caller.user) ?? (UserID(subject) == nil ? subject : nil)
    }

    func name(of nurse: UserID) -> String? {
        let person = identity.people.person(nurse)
        return person?.name ?? person?.login
    }

    /// A nurse somebody names: one this service knows as such, or has seen as such.
    func nurse(_ body: JSON, _ names: String...) throws(Problem) -> UserID {
        let field = names.first { body[$0].map { !$0.isNull } ?? false } ?? names.first ?? ""
        guard let user = try body.text(field, max: 60).flatMap({ UserID($0) }),
            service.log.version(of: user.raw) > 0
        else {
            throw Problem(422, "validation_failed", "`\(field)` is `usr_…` of a nurse.")
        }
        let rows = try ask("users", "role_of", ["user_id": .text(user.text)])
        let row = rows.rows.first
        guard row?.text(rows.column("role")) == Role.nurse.rawValue,
            row?.integer(rows.column("disabled_at")) == nil
        else {
            throw Problem(422, "validation_failed", "`\(field)` is `usr_…` of a nurse.")
        }
        return user
    }

    // MARK: Ordering

    /// `POST …/snooze`: puts a case off for `seconds`, or until `until`.
    func snooze(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let now = world.now()
        let most = settings.desk.snoozeSecondsMax
        var until = now.adding(seconds: try change.body.whole("seconds") ?? 900)
        if let text = try change.body.text("until", max: 40) {
            guard change.body["seconds"] == nil else {
                throw Problem(422, "validation_failed", "Give `until` or `seconds`, not both.")
            }
            guard let time = Timestamp(text) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`until` is a time as 2026-01-15T14:02:11Z."
                )
            }
            until = time
        }
        guard until > now, until <= now.adding(seconds: most) else {
            throw Problem(
                422,
                "validation_failed",
                "A case is put off for at least a second and at most \(most) s."
            )
        }
        let done = try await carryOut(
            .desk(
                .snooze(
                    nurse: change.caller.user,
                    until: until,
                    reason: try change.body.text("reason", max: 500),
                    now: now
                )
            ),
            change
        )
        var put = until
        if done.events.isEmpty {
            for case (_, .desk(.snoozed(_, let before, _))) in earlier(change) { put = before }
        }
        return try caseAnswer(
            done,
            change,
            [.init(name: "snoozed_until", value: .string(put.text))]
        )
    }

    /// `POST …/retriage`: a nurse finds the case more or less pressing; it stays in the queue.
    func retriage(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        guard let text = try change.body.text("urgency", max: 40),
            let urgency = Urgency(rawValue: text)
        else {
            throw Problem(
                422,
                "validation_failed",
                "`urgency` is emergency, urgent, routine or self_care."
            )
        }
        var code = try change.body.text("reason_code", max: 60)
        if code == nil { code = try change.body.text("reason", max: 60) }
        let retriage = DeskCommand.Retriage(
            nurse: change.caller.user,
            urgency: urgency,
            reason: code ?? "",
            note: try change.body.words("notes"),
            now: world.now(),
            targets: settings.targets
        )
        let done = try await carryOut(.desk(.retriage(retriage)), change)
        return try caseAnswer(done, change)
    }

    /// `POST …/undo`: takes the nurse's latest decision back, within a few seconds.
    func undo(_ call: Call) async throws(Problem) -> HTTPResponse {
        let change = try await change(call)
        let named = try change.body.text("action_id", max: 60)
        let action = named.flatMap { ActionID($0) }
        guard named == nil || action != nil else {
            throw Problem(422, "validation_failed", "`action_id` is `act_…`.")
        }
        let undo = DeskCommand.Undo(
            action: action,
            hold: hold(change.caller.user, nurseName(change.caller)),
            seconds: settings.desk.undoSeconds
        )
        let done = try await carryOut(.desk(.undo(undo)), change)
        var undone: ActionID?
        let events = done.events.isEmpty ? earlier(change) : done.events
        for case (_, .desk(.undone(let action, _, _, _, _))) in events { undone = action }
        return try caseAnswer(
            done,
            change,
            [.init(name: "undone_action_id", value: JSON((undone ?? action)?.text))]
        )
    }

    // MARK: Notes

    /// `POST /api/nurse/sessions/{id}/notes`: for nurses alone.
    func addNote(_ call: Call) async throws(Problem) -> HTTPResponse {
        let (id, _, _) = try await ownSession(
            call.parameter("id"),
            call,
            try call.authenticated()
        )
        let change = try await change(call, of: id, isReached: true)
        guard let content = try change.body.text("content", max: messageBytesMax) else {
            throw Problem(422, "validation_failed", "`content` is needed.")
        }
        let note = world.identifier()
        let done = try await carryOut(
            .desk(.addNote(note: note, nurse: change.caller.user, content: content)),
            change
        )
        let isRepeat = done.events.isEmpty
        let events = isRepeat ? earlier(change) : done.events
        var kept: Identifier?
        for case (_, .desk(.noteAdded(let note, _, _))) in events { kept = note }
        return .json(
            [
                "success": true, "note_id": JSON(kept?.text("not")),
                "session_id": .string(id.text),
                "version": .integer(Int64(clamping: done.version)),
                "seq": JSON(events.first.map { Int64(clamping: $0.position) }),
                "duplicate": .bool(isRepeat),
            ],
            status: isRepeat ? 200 : 201
        )
    }

    /// `GET /api/nurse/sessions/{id}/notes`: what nurses wrote for nurses, hand-offs among it.
    func notes(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, session, _) = try await ownSession(call.parameter("id"), call, caller)
        try await look(
            viewer(call, caller, view: "notes", by: grant(caller, session.patient)),
            at: session.patient.map { [$0] } ?? []
        )
        let items = try history(of: id).compactMap { Self.note($0.1, $0.0) }
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private static func note(_ fact: SessionEvent, _ event: RecordedEvent) -> JSON? {
        func item(_ kind: String, _ id: String, _ nurse: UserID, _ rest: Fields) -> JSON {
            var members =
                Fields().with("note_id", id).with("kind", kind).with("nurse_id", nurse.text)
                .with("timestamp", event.recordedAt.text)
                .with("seq", Int64(clamping: event.position)).json.object ?? JSONObject()
            for member in rest.json.object?.members ?? [] { members[member.name] = member.value }
            return .object(members)
        }
        switch fact {
        case .desk(.noteAdded(let note, let nurse, let content)):
            return item("note", note.text("not"), nurse, Fields().with("content", content))
        case .desk(.handedOff(let handOff)):
            return item(
                "handoff",
                event.id.text("not"),
                handOff.from,
                Fields()
                    .with("to_nurse_id", handOff.to.text).with("situation", handOff.situation)
                    .with("background", handOff.background)
                    .with("assessment", handOff.assessment)
                    .with("recommendation", handOff.recommendation)
            )
        case .desk(.retriaged(let retriaged)):
            return item(
                "retriage",
                event.id.text("not"),
                retriaged.nurse,
                Fields()
                    .with("reason", retriaged.reason).with("content", retriaged.note)
                    .with("urgency_before", retriaged.before?.rawValue)
                    .with("urgency_after", retriaged.after.rawValue)
            )
        case .actedOn(let act):
            guard let notes = act.notes else { return nil }
            return item(
                "action",
                act.action.text,
                act.nurse,
                Fields().with("action", act.verb.rawValue).with("content", notes)
            )
        default: return nil
        }
    }

    // MARK: Presence

    /// `PUT /api/nurse/presence`: available, busy, or away, which gives back what the nurse holds.
    func presence(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard
            let presence = try body.text(body["presence"] == nil ? "status" : "presence", max: 20),
            RecordService.presences.contains(presence)
        else {
            throw Problem(422, "validation_failed", "`presence` is available, busy or away.")
        }
        let returned: Int
        do throws(ServiceError) {
            returned = try await service.setPresence(presence, of: caller.user)
        } catch {
            throw Problem(error)
        }
        present.note(presence, of: caller)
        return .json([
            "user_id": .string(caller.user.text), "presence": .string(presence),
            "leases_returned": JSON(returned),
        ])
    }
}
