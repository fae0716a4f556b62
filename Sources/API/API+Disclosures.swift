import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
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
            if let asked = call.request.query("patient_id"), asked != own.text {
                throw try await notOwnRecord(call, caller)
            }
            patient = own
        } else {
            guard let asked = call.request.query("patient_id").flatMap({ PatientID($0) }) else {
                throw Problem(422, "validation_failed", "`patient_id` is `pat_…`.")
            }
            patient = asked
        }
        let limit = try call.integer("limit", default: 200, in: 1...1000)
        let cursor = try call.integer("cursor", default: .max, in: 0...Int.max)
        try await look(viewer(call, caller, view: "disclosures"), at: [patient])
        try await reached(service.log.head)
        let found = AuditRow.all(
            try ask(
                "audit",
                "search_patient",
                [
                    "patient_id": .text(patient.text), "limit": .integer(Int64(limit)),
                    "types": .text(Self.disclosing), "outcome": .text("success"),
                    "after": .integer(0), "before": .integer(Int64(cursor)),
                ]
            )
        )
        // Who exports or acts does not say in what role; the trail knows it of everybody.
        let rows = try self.found { () throws(ProjectionError) in
            try AuditSearch.withRoles(found, service.projections)
        }
        let items = rows.map { disclosure($0, patient) }
        return .json([
            "patient_id": .string(patient.text), "items": .array(items),
            "next_cursor": rows.count == limit ? JSON(rows.last.map { "\($0.position)" }) : .null,
            "has_more": .bool(rows.count == limit), "total": .null,
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private static let disclosing =
        #"["viewing_started","record_exported","emergency_access_opened","emergency_access_used"]"#

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
