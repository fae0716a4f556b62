import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// Conversations as a list, the latest first.
extension API {
    /// `GET /api/sessions?patient_id&limit&cursor`: a patient's own conversations; to nurses those of a patient, or of
    /// everybody within their unit.
    func listSessions(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let limit = try call.integer("limit", default: 50, in: 1...200)
        let patient = try await listedPatient(
            call.request.query("patient_id"),
            call,
            caller
        )
        try checkKept(patient)
        var parameters: [String: SQLValue] = ["limit": .integer(Int64(limit + 1))]
        // A nurse who opened a record in an emergency finds its conversations here, whatever their unit.
        let grant = caller.role == .nurse ? grant(caller, patient) : nil
        let isNarrow = caller.role == .nurse && grant == nil
        if isNarrow, let patient { try await checkListed(patient, call, caller) }
        let isWide = isNarrow && patient != nil && reach(of: caller).isOnCall
        if grant == nil, !isWide { parameters["unit"] = reach(of: caller).parameters["unit"] }
        if let text = call.request.query("cursor") {
            guard let place = PageCursor(text, kind: "l"), place.numbers.count == 1 else {
                throw PageCursor.refused
            }
            parameters["before_at"] = .integer(place.numbers[0])
            parameters["before_session"] = .blob(place.identifier.bytes)
        }
        if let patient { parameters["patient_id"] = .text(patient.text) }
        let rows = try ask("sessions", patient == nil ? "page" : "page_of_patient", parameters)
        let hasMore = rows.rows.count > limit
        var shown: [SessionRow] = []
        for row in rows.rows.prefix(limit) {
            if isWide {
                guard try admits(row, rows, to: caller) else { continue }
            }
            if let listed = SessionRow(row, rows) { shown.append(listed) }
        }
        let patients = patient.map { [$0] } ?? Set(shown.compactMap(\.patient))
        try await look(viewer(call, caller, view: "sessions", by: grant), at: patients)
        let last = hasMore ? shown.last : nil
        let next = last.map { PageCursor(kind: "l", [$0.openedAt.microseconds], $0.id.raw).text }
        return .json([
            "items": .array(shown.map(\.json)), "next_cursor": JSON(next),
            "has_more": .bool(hasMore), "total": .null,
            "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }

    /// Refuses a record that was erased: an empty answer would say that there never was anything.
    func checkKept(_ patient: PatientID?) throws(Problem) {
        guard let patient, (try? service.log.isErased(patient.raw)) == true else { return }
        throw Problem(ServiceError.erased)
    }

    /// Lets a nurse ask for one patient's conversations: those of her unit or, on call, an escalated one elsewhere.
    ///
    /// Another unit's patient is told as that: an empty answer would say that there is nothing.
    func checkListed(
        _ patient: PatientID,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) {
        var isEscalated = false
        if reach(of: caller).isOnCall {
            let rows = try ask("sessions", "of_patient", ["patient_id": .text(patient.text)])
            for row in rows.rows where !isEscalated {
                isEscalated = try isEscalatedCase(row, rows)
            }
        }
        _ = try await reach(
            caller,
            patient,
            unit: unit(of: patient, seenBy: caller),
            isEscalated: isEscalated,
            call
        )
    }

    /// Whether a nurse may see a conversation of the list.
    func admits(_ row: Rows.Row, _ rows: Rows, to caller: Caller) throws(Problem) -> Bool {
        let reach = reach(of: caller)
        if reach.admits(row.text(rows.column("unit"))) { return true }
        guard reach.isOnCall else { return false }
        return try isEscalatedCase(row, rows)
    }

    private func isEscalatedCase(_ row: Rows.Row, _ rows: Rows) throws(Problem) -> Bool {
        guard let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) }) else {
            return false
        }
        let known = try found { () throws(ProjectionError) in
            try QueueCase.find(SessionID(raw), in: service.projections)
        }
        return known?.isEscalated ?? false
    }

    /// Whose conversations are asked for; `nil` for everybody's a nurse may see.
    func listedPatient(
        _ text: String?,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> PatientID? {
        guard let text else {
            if caller.role == .nurse { return nil }
            guard let own = caller.patient else {
                throw Problem(422, "validation_failed", "`patient_id` is needed.")
            }
            return service.patients.current(own)
        }
        guard let given = PatientID(text) else {
            throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
        }
        guard caller.role != .patient || speaks(caller, for: given) else {
            throw try await notOwnRecord(call, caller, of: service.patients.current(given))
        }
        return service.patients.current(given)
    }

    /// How much there is in a conversation; unread is what the reader's own side has not read.
    func counts(of id: SessionID, for role: Role) throws(Problem) -> JSON {
        let rows = try ask("sessions", "by_session", ["session": .blob(id.raw.bytes)])
        let row = try found { () throws(ProjectionError) in
            try QueueCase.find(id, in: service.projections)
        }
        let flags = row.flatMap { try? JSON(parsing: Array($0.redFlags.utf8)) }?.array ?? []
        let theirs = rows.rows.first?.integer(rows.column("unread"))
        return [
            "messages": JSON(rows.rows.first?.integer(rows.column("messages")) ?? 0),
            "unread": JSON((role == .nurse ? row?.unread : theirs) ?? 0),
            "red_flags": JSON(flags.count),
        ]
    }
}

/// One conversation as the `sessions` read model knows it.
private struct SessionRow {
    let id: SessionID
    let patient: PatientID?
    let openedAt: Timestamp
    let json: JSON

    init?(_ row: Rows.Row, _ rows: Rows) {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        func time(_ name: String) -> Timestamp {
            Timestamp(microseconds: row.integer(rows.column(name)) ?? 0)
        }
        guard let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) }) else {
            return nil
        }
        id = SessionID(raw)
        patient = text("patient_id").flatMap { PatientID($0) }
        openedAt = time("opened_at")
        let isClosed = row.integer(rows.column("is_closed")) == 1
        let messages = JSON(row.integer(rows.column("messages")))
        json = [
            "session_id": .string(id.text), "patient_id": JSON(patient?.text),
            "alias": JSON(text("alias")), "state": isClosed ? "closed" : "open",
            "owner": .string(isClosed ? "closed" : text("owner") ?? ""),
            "urgency": JSON(text("urgency")), "unit": JSON(text("unit")),
            "language": JSON(text("language")), "messages": messages,
            "counts": ["messages": messages], "opened_at": .string(openedAt.text),
            "last_message_at": .string(time("last_at").text),
        ]
    }
}
