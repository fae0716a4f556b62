import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import World

extension API {
    static let reasonCodes: Set<String> = ["ETREAT", "BTG", "PATSFTY"]

    /// `POST /api/emergency/access`: opens one record for a while; everybody who must know is told.
    func openEmergencyAccess(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let given = try body.text("patient_id", max: 128).flatMap({ PatientID($0) }) else {
            throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
        }
        guard let code = try body.text("reason_code", max: 20), Self.reasonCodes.contains(code),
            let justification = try body.text("justification", max: 2000),
            justification.count(where: { !$0.isWhitespace }) >= 10
        else {
            throw Problem(
                422,
                "validation_failed",
                "`reason_code` (ETREAT, BTG, PATSFTY) and a `justification` of ten characters "
                    + "or more are needed."
            )
        }
        let seconds = try body.whole("duration_seconds") ?? 3600
        guard (60...EmergencyAccess.durationMax).contains(seconds) else {
            throw Problem(422, "validation_failed", "`duration_seconds` is from 60 to 14400.")
        }
        let patient = service.patients.current(try knownPatient(given))
        try checkKept(patient)
        let opened: (grant: EmergencyGrant, position: UInt64)
        do throws(ServiceError) {
            opened = try await service.emergency.open(
                patient,
                by: viewer(call, caller, view: "emergency_access"),
                reasonCode: code,
                justification: justification,
                seconds: seconds
            )
        } catch {
            throw Problem(error)
        }
        let notified = tellOfEmergency(opened.grant)
        return .json(
            [
                "grant_id": .string(opened.grant.id), "patient_id": .string(patient.text),
                "expires_at": .string(opened.grant.expiresAt.text),
                "event_seq": .integer(Int64(clamping: opened.position)),
                "notified": ["privacy_officer", "charge_nurse"],
                "notified_now": JSON(notified),
                "review_due_at": .string(opened.grant.reviewDueAt.text),
            ],
            status: 201
        )
    }

    /// Tells charge nurses and officers who are connected; the rest find it in the review inbox.
    private func tellOfEmergency(_ grant: EmergencyGrant) -> Int {
        let people = identity.people
        return connections.notify("emergency_access", of: grant) { connection in
            let scopes = people.person(connection.user)?.scopes ?? []
            return connection.principal.role == .compliance || scopes.contains("charge_nurse")
                || scopes.contains("privacy_officer")
        }
    }

    /// `GET /api/emergency/access`: one's own grants; to officers all, with what waits for them.
    func emergencyAccess(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let isOfficer = caller.role == .compliance
        let now = world.now()
        let grants = service.emergency.all.filter { isOfficer || $0.user == caller.user }
            .prefix(500)
        try await look(
            viewer(call, caller, view: "emergency_access"),
            at: Set(grants.map(\.patient))
        )
        let items = grants.map { grant -> JSON in
            [
                "grant_id": .string(grant.id), "user_id": .string(grant.user.text),
                "patient_id": .string(grant.patient.text),
                "reason_code": .string(grant.reasonCode),
                "justification": isOfficer || grant.user == caller.user
                    ? .string(grant.justification) : .null,
                "opened_at": .string(grant.openedAt.text),
                "expires_at": .string(grant.expiresAt.text),
                "active": .bool(service.emergency.isActive(grant)), "outcome": JSON(grant.outcome),
                "review_due_at": .string(grant.reviewDueAt.text),
                "review_overdue": .bool(grant.outcome == nil && now >= grant.reviewDueAt),
            ]
        }
        return .json([
            "items": .array(Array(items)), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    /// `POST /api/emergency/access/{id}/end`.
    func endEmergencyAccess(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let grant = try grant(call)
        guard grant.user == caller.user || caller.role == .compliance else {
            throw Problem(403, "forbidden", "This grant belongs to somebody else.")
        }
        do throws(ServiceError) {
            let actor = viewer(call, caller, view: "emergency_access")
            try await service.emergency.end(grant.id, by: actor, reason: "ended")
        } catch {
            throw Problem(error)
        }
        // What was opened by it is closed before the answer.
        await sweepStanding()
        return .json(["grant_id": .string(grant.id), "active": false])
    }

    /// `POST /api/emergency/access/{id}/review`: what an officer says of a grant that is over.
    ///
    /// Of one that runs still only `unjustified` can be said, and ends it: no later act escapes the review.
    func reviewEmergencyAccess(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let grant = try grant(call)
        guard let outcome = try call.body().text("outcome", max: 20),
            EmergencyAccess.outcomes.contains(outcome)
        else {
            throw Problem(
                422,
                "validation_failed",
                "`outcome` is justified, unjustified or needs_follow_up."
            )
        }
        guard grant.user != caller.user else {
            throw Problem(403, "forbidden", "Nobody reviews their own access.")
        }
        let runs = service.emergency.isActive(grant)
        guard !runs || outcome == "unjustified" else {
            throw Problem(
                409,
                "conflict",
                "The access is still open: review it when it is over, end it first, or say unjustified."
            )
        }
        let actor = viewer(call, caller, view: "emergency_access")
        do throws(ServiceError) {
            if runs {
                try await service.emergency.end(grant.id, by: actor, reason: "unjustified")
            }
            try await service.emergency.review(grant.id, outcome: outcome, by: actor)
        } catch {
            throw Problem(error)
        }
        if runs { await sweepStanding() }
        return .json(["grant_id": .string(grant.id), "outcome": .string(outcome)])
    }

    private func grant(_ call: Call) throws(Problem) -> EmergencyGrant {
        guard let grant = service.emergency.grant(call.parameter("id")) else {
            throw Problem(404, "not_found", "There is no such grant.")
        }
        return grant
    }

    // MARK: What a grant opens

    /// Reads that a grant opens to those whose role or unit does not.
    static let grantable: Set<String> = [
        "case", "session", "messages", "patient", "fhir_communication", "fhir_task",
        "fhir_risk_assessment",
    ]

    /// Reads that a grant opens to nurses of other units; `chat` is the socket in the conversation.
    static let grantableReads: Set<String> = [
        "notes", "alert", "attachment", "chat", "stream",
    ]

    /// Acts that a grant opens to nurses of other units; each is marked before it is done, and so is what is taken away.
    static let grantableActs: Set<String> = [
        "claim", "release", "act", "post_message", "mark_read", "take_over", "hand_back",
        "ack_alert", "resolve_alert", "false_alert", "reassign", "hand_off", "snooze",
        "retriage", "undo", "add_note", "stop_stream", "raise_alert", "transcript",
    ]

    /// Whose work a caller sees and may do.
    func reach(of caller: Caller) -> Reach {
        guard caller.role == .nurse else { return .everything }
        return service.people.reach(of: caller.user, claimed: caller.principal.unit)
    }

    /// Whether somebody may reach a patient's record in a unit; the grant they come by, if they need one.
    ///
    /// A patient's own reach is checked elsewhere. People this service does not know itself have no unit.
    func reach(
        _ caller: Caller,
        _ patient: PatientID,
        unit: String?,
        isEscalated: Bool = false,
        _ call: Call
    ) async throws(Problem) -> EmergencyGrant? {
        guard caller.role != .patient else { return nil }
        if caller.role == .nurse, reach(of: caller).admits(unit, isEscalated: isEscalated) {
            return nil
        }
        let patient = service.patients.current(patient)
        if let grant = service.emergency.active(caller.user, patient) {
            let operation = call.route.operation
            if Self.grantable.contains(operation) { return grant }
            if caller.role == .nurse, Self.grantableReads.contains(operation) { return grant }
            if caller.role == .nurse, Self.grantableActs.contains(call.route.operation) {
                if !call.isProbe { try await mark(grant, caller, call) }
                return grant
            }
        }
        try await recordDenial(
            caller,
            operation: call.route.operation,
            reason: caller.role == .nurse ? "other_unit" : "role",
            of: patient,
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
        guard caller.role == .nurse else {
            throw Problem(403, "forbidden", "Your role may not do this.")
        }
        throw Problem(
            403,
            "not_your_patient",
            "This patient belongs to another unit; in an emergency: POST /api/emergency/access."
        )
    }

    /// Whether somebody may go on with a conversation they came into: units change, relations and grants end.
    ///
    /// Who came `by` a grant goes with it, so that no later look stands under a right that has ended.
    func mayStay(
        _ caller: Caller,
        in session: SessionID,
        of patient: PatientID,
        unit: String?,
        by grant: EmergencyGrant? = nil
    ) -> Bool {
        if let grant { return service.emergency.isActive(grant) }
        switch caller.role {
        case .patient: return speaks(caller, for: patient)
        case .nurse: break
        case .admin, .compliance, .service: return true
        }
        let reach = reach(of: caller)
        if reach.admits(unit) { return true }
        let row = try? QueueCase.find(session, in: service.projections)
        return reach.admits(unit, isEscalated: row?.isEscalated ?? false)
    }

    /// The grant that a nurse needs for a conversation and has; `nil` where her unit lets her in, or nothing does.
    func neededGrant(_ caller: Caller, for session: Session) -> EmergencyGrant? {
        guard caller.role == .nurse, let patient = session.patient,
            !reach(of: caller)
                .admits(
                    session.opened?.unit,
                    isEscalated: session.status == .escalated
                )
        else { return nil }
        return grant(caller, patient)
    }

    /// Records that somebody is about to act under a grant; nothing is done before this is on disk.
    func mark(_ grant: EmergencyGrant, _ caller: Caller, _ call: Call) async throws(Problem) {
        try await mark(
            grant,
            caller,
            operation: call.route.operation,
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
    }

    private func mark(
        _ grant: EmergencyGrant,
        _ caller: Caller,
        operation: String,
        requestID: String?,
        address: String?
    ) async throws(Problem) {
        do throws(ServiceError) {
            try await service.emergency.used(
                grant,
                by: caller.user,
                operation: operation,
                requestID: requestID,
                address: address
            )
        } catch {
            throw Problem(error)
        }
    }

    /// Acts that a grant opens on the socket in a conversation; the rest of `session_control` is the unit's own.
    static let grantableOnSockets: Set<String> = [
        "post_message", "mark_read", "stop_ai", "request_nurse",
    ]

    /// Lets somebody who came into a conversation by a grant do one thing there, once it is marked.
    func act(
        _ operation: String,
        under grant: EmergencyGrant?,
        _ caller: Caller,
        _ viewer: Viewer
    ) async throws(Problem) {
        guard let grant else { return }
        guard service.emergency.isActive(grant), Self.grantableOnSockets.contains(operation) else {
            try await recordDenial(
                caller,
                operation: operation,
                reason: "other_unit",
                of: grant.patient,
                requestID: viewer.requestID ?? "",
                address: viewer.address ?? ""
            )
            throw Problem(403, "not_your_patient", "This patient belongs to another unit.")
        }
        try await mark(
            grant,
            caller,
            operation: operation,
            requestID: viewer.requestID,
            address: viewer.address
        )
    }

    /// The session a case's path means, once the caller may work on it; others are refused, and it is recorded.
    func reachedSession(_ call: Call, _ caller: Caller) async throws(Problem) -> SessionID {
        let id = try session(ofCase: call.parameter("patient_id"))
        let (session, _) = try await known(id)
        guard let patient = session.patient else {
            throw Problem(404, "not_found", "There is no such case.")
        }
        _ = try await reach(
            caller,
            patient,
            unit: session.opened?.unit,
            isEscalated: session.status == .escalated,
            call
        )
        return id
    }

    /// The grant under which somebody looks at a patient's record, if they have one.
    func grant(_ caller: Caller, _ patient: PatientID?) -> EmergencyGrant? {
        guard caller.role != .patient, let patient else { return nil }
        return service.emergency.active(caller.user, service.patients.current(patient))
    }

    /// A viewer under a grant, so that each look says by what right.
    func viewer(
        _ call: Call,
        _ caller: Caller,
        view: String,
        filter: String? = nil,
        by grant: EmergencyGrant?
    ) -> Viewer {
        let plain = viewer(call, caller, view: view, filter: filter)
        return grant.map { Self.viewer(plain, by: $0) } ?? plain
    }

    /// The same viewer under a grant: its purpose, and its name before what narrows the view.
    static func viewer(_ viewer: Viewer, by grant: EmergencyGrant) -> Viewer {
        Viewer(
            user: viewer.user,
            role: viewer.role,
            view: viewer.view,
            purpose: grant.reasonCode,
            filter: "grant=\(grant.id)" + (viewer.filter.map { "&" + $0 } ?? ""),
            searched: viewer.searched,
            requestID: viewer.requestID,
            address: viewer.address
        )
    }
}
