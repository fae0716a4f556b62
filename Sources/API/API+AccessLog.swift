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
    /// `GET /api/me/access-log`: the patient sees who looked at their record, when, in what role and why.
    func accessLog(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let patient = caller.patient else {
            throw Problem(403, "forbidden", "Only patients have a record of their own.")
        }
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        var parameters: [String: SQLValue] = [
            "limit": .integer(Int64(limit)), "types": .text(#"["viewing_started"]"#),
            "patient_id": .text(patient.text), "after": .integer(0), "before": .integer(.max),
        ]
        if let text = call.request.query("cursor") {
            guard let cursor = Int64(text), cursor >= 0 else {
                throw Problem(422, "validation_failed", "`cursor` comes from `next_cursor`.")
            }
            parameters["before"] = .integer(cursor)
        }
        try await look(viewer(call, caller, view: "access_log"), at: [patient])
        try await reached(service.log.head)
        let rows = try ask("audit", "search_patient", parameters)
        let items = rows.rows.map { row -> JSON in
            func text(_ name: String) -> String? { row.text(rows.column(name)) }
            let user = text("user_id").flatMap { UserID($0) }
            let person = user.flatMap { identity.people.person($0) }
            return [
                "at": .string(
                    Timestamp(microseconds: row.integer(rows.column("recorded_at")) ?? 0).text
                ),
                "user_id": JSON(text("user_id")), "name": JSON(person?.name),
                "role": JSON(text("role")), "view": JSON(text("view")),
                "purpose": JSON(text("purpose")),
                "self": .bool(user == caller.user),
            ]
        }
        let isFull = rows.rows.count == limit
        let last = rows.rows.last?.integer(rows.column("position"))
        return .json([
            "items": .array(items), "next_cursor": isFull ? JSON(last.map { "\($0)" }) : .null,
            "has_more": .bool(isFull), "total": .null,
            "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }
}
