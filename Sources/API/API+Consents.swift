import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// What patients agree to, who speaks for them, and how good they say the help was.
extension API {
    /// `POST /api/patients/{id}/consents`: agrees to the text of a version.
    func giveConsent(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        let body = try call.body()
        guard let kind = try body.text("kind", max: 40),
            let version = try body.text("version", max: 60), version.hasWords
        else { throw Problem(422, "validation_failed", "`kind` and `version` are needed.") }
        let position = try await recorded { () async throws(PatientError) in
            try await service.patients.execute(
                .consent(kind: kind, version: version),
                on: id,
                by: caller.user
            )
        }
        return Self.consent(id, kind, isGiven: true, position)
    }

    /// `POST /api/patients/{id}/consents/{kind}/withdraw`: the assistant's replies end with this call.
    ///
    /// No reply is recorded behind it. Open conversations go to the nurses, who stay with them until one
    /// hands back, which is refused as long as consent is withdrawn.
    func withdrawConsent(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        let kind = call.parameter("kind")
        let position = try await recorded { () async throws(PatientError) in
            try await service.patients.execute(.withdraw(kind: kind), on: id, by: caller.user)
        }
        if kind == Patient.assistantConsent { try await muteAssistant(for: id, by: caller) }
        return Self.consent(id, kind, isGiven: false, position)
    }

    private static func consent(
        _ id: PatientID,
        _ kind: String,
        isGiven: Bool,
        _ position: UInt64?
    ) -> HTTPResponse {
        .json([
            "success": true, "patient_id": .string(id.text), "kind": .string(kind),
            "given": .bool(isGiven), "seq": JSON(position.map { Int64(clamping: $0) - 1 }),
        ])
    }

    // So that everybody in these conversations sees who speaks; that nobody else does is sure already.
    private func muteAssistant(for id: PatientID, by caller: Caller) async throws(Problem) {
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(id.text)])
        for row in rows.rows where row.integer(rows.column("is_closed")) == 0 {
            guard
                let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) })
            else { continue }
            try await mute(SessionID(raw), by: caller)
        }
    }

    private func mute(_ id: SessionID, by caller: Caller) async throws(Problem) {
        _ = try await execute(
            .changeOwner(owner: "nurse", by: caller.user.text),
            on: id,
            by: caller
        )
        turns.stop(id, as: "consent_withdrawn")
    }

    /// Notes what was agreed to when a conversation was opened.
    ///
    /// Who withdrew before agrees again by an explicit call only: clients send their version by themselves.
    func opened(
        _ id: SessionID,
        of patient: PatientID,
        by caller: Caller,
        isNew: Bool,
        disclosureVersion: String?
    ) async throws(Problem) {
        if service.patients.isAssistantStopped(patient) {
            if isNew { try await mute(id, by: caller) }
        } else if let disclosureVersion, !disclosureVersion.isEmpty {
            try await recorded { () async throws(PatientError) in
                _ = try await service.patients.execute(
                    .consent(kind: Patient.assistantConsent, version: disclosureVersion),
                    on: patient,
                    by: caller.user
                )
            }
        }
    }

    /// Whether anybody came by that identifier.
    private func isKnown(_ user: UserID) throws(Problem) -> Bool {
        do throws(PeopleError) {
            return try identity.people.isKnown(user)
        } catch {
            throw Problem(error)
        }
    }

    /// `POST /api/patients/{id}/caregivers`: lets somebody speak for the patient.
    func addCaregiver(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        let body = try call.body()
        guard let user = try body.text("user_id", max: 64).flatMap({ UserID($0) }),
            let relation = try body.text("relation", max: 60), relation.hasWords,
            try isKnown(user)
        else {
            throw Problem(
                422,
                "validation_failed",
                "`user_id` of somebody who called before, and `relation`, are needed."
            )
        }
        try await recorded { () async throws(PatientError) in
            _ = try await service.patients.execute(
                .addCaregiver(user, relation: relation),
                on: id,
                by: caller.user
            )
        }
        return .json(
            ["success": true, "patient_id": .string(id.text), "user_id": .string(user.text)],
            status: 201
        )
    }

    /// `POST /api/patients/{id}/caregivers/{user_id}/end`.
    func endCaregiver(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try await ownPatient(call, caller)
        guard let user = UserID(call.parameter("user_id")) else {
            throw Problem(404, "not_found", "There is no such caregiver.")
        }
        try await recorded { () async throws(PatientError) in
            _ = try await service.patients.execute(.endCaregiver(user), on: id, by: caller.user)
        }
        // Nothing more is told to them once this is answered.
        await sweepStanding()
        return .json(["success": true, "patient_id": .string(id.text)])
    }

    /// `POST /api/sessions/{id}/rating`: from 1 to 5; a later one counts in place of this.
    func rate(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let (id, _, _) = try await ownSession(call.parameter("id"), call, caller)
        let body = try call.body()
        guard let stars = body["rating"]?.integer else {
            throw Problem(422, "validation_failed", "`rating` is from 1 to 5.")
        }
        let comment = try body.text("comment", max: 2000)
        let done = try await execute(.rate(stars, comment: comment), on: id, by: caller)
        return .json(
            [
                "success": true, "session_id": .string(id.text), "rating": .integer(stars),
                "seq": JSON(done.events.last.map { Int64(clamping: $0.position) }),
            ],
            status: done.events.isEmpty ? 200 : 201
        )
    }
}
