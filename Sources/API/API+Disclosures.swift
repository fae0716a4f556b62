import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import World

extension API {
    /// `GET /api/audit/disclosures?patient_id=`: to whom the record was shown or given, when and why;
    /// patients ask for their own (45 CFR 164.528).
    func disclosures(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let patient: PatientID
        if caller.role == .patient {
            guard let own = caller.patient else {
                throw Problem(403, "forbidden", "Only patients have a record of their own.")
            }
            if let asked = call.request.query("patient_id") {
                guard let asked = PatientID(asked).map(service.patients.current) else {
                    throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
                }
                guard asked == service.patients.current(own) else {
                    throw try await notOwnRecord(call, caller, of: asked)
                }
            }
            patient = service.patients.current(own)
        } else {
            guard let asked = call.request.query("patient_id").flatMap({ PatientID($0) }) else {
                throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
            }
            patient = service.patients.current(asked)
        }
        let limit = try call.integer("limit", default: 200, in: 1...1000)
        let cursor = try call.integer("cursor", default: .max, in: 0...Int.max)
        let search = AuditSearch(
            record: service.patients.record(of: patient),
            types: Self.disclosing,
            outcome: "success",
            before: UInt64(clamping: cursor),
            limit: limit
        )
        try await look(viewer(call, caller, view: "disclosures"), at: [patient])
        try await reached(service.log.head)
        let rows = try found { () throws(ProjectionError) in
            try search.run(service.projections).rows
        }
        let items = rows.map { disclosure($0, patient) }
        return .json([
            "patient_id": .string(patient.text), "items": .array(items),
            "next_cursor": rows.count == limit ? JSON(rows.last.map { "\($0.position)" }) : .null,
            "has_more": .bool(rows.count == limit), "total": .null,
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private static let disclosing = [
        "viewing_started", "record_exported", "emergency_access_opened", "emergency_access_used",
    ]

    private func disclosure(_ row: AuditRow, _ patient: PatientID) -> JSON {
        let person = (row.user ?? row.actorText)
        let known = UserID(person).flatMap { identity.people.person($0) }
        let what =
            switch row.type {
            case "viewing_started": "shown"
            case "record_exported": "exported"
            case "emergency_access_used": "acted on in an emergency"
            default: "opened in an emergency"
            }
        let purpose = row.purpose ?? row.role.flatMap { Role(rawValue: $0) }.map(Self.purpose(of:))
        return [
            "seq": .integer(Int64(clamping: row.position)), "at": .string(row.recordedAt.text),
            "what": .string(what), "view": JSON(row.view),
            "recipient": [
                "id": .string(person), "name": JSON(known?.name), "role": JSON(row.role),
            ],
            "purpose": JSON(purpose), "request_id": JSON(row.requestID),
            // Treatment, payment and operations need no accounting by law; they are told all the same.
            "accounting_required": .bool(
                !["TREAT", "HPAYMT", "HOPERAT", "PATRQT"].contains(purpose ?? "TREAT")
            ),
        ]
    }
}
