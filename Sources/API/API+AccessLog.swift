import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import World

extension API {
    /// `GET /api/me/access-log`: the patient sees who looked at their record, when, in what role and why.
    func accessLog(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let patient = caller.patient else {
            throw Problem(403, "forbidden", "Only patients have a record of their own.")
        }
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        var before = UInt64.max
        if let text = call.request.query("cursor") {
            guard let cursor = Int64(text), cursor >= 0 else {
                throw Problem(422, "validation_failed", "`cursor` comes from `next_cursor`.")
            }
            before = UInt64(cursor)
        }
        let search = AuditSearch(
            record: service.patients.record(of: patient),
            types: ["viewing_started"],
            before: before,
            limit: limit
        )
        try await look(viewer(call, caller, view: "access_log"), at: [patient])
        try await reached(service.log.head)
        let (rows, position) = try found { () throws(ProjectionError) in
            try search.run(service.projections)
        }
        let items = rows.map { row -> JSON in
            let user = row.user.flatMap { UserID($0) }
            let person = user.flatMap { identity.people.person($0) }
            return [
                "at": .string(row.recordedAt.text), "user_id": JSON(row.user),
                "name": JSON(person?.name), "role": JSON(row.role), "view": JSON(row.view),
                "purpose": JSON(row.purpose), "self": .bool(user == caller.user),
            ]
        }
        let isFull = rows.count == limit
        let last = rows.last?.position
        return .json([
            "items": .array(items), "next_cursor": isFull ? JSON(last.map { "\($0)" }) : .null,
            "has_more": .bool(isFull), "total": .null,
            "as_of_seq": .integer(Int64(clamping: position)),
        ])
    }
}
