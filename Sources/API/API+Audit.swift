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
    /// `GET /api/audit/events`: who did and saw what, newest first.
    func auditEvents(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        let parameters = try auditParameters(call, limit: limit)
        // The officer's own look is recorded first, so that it is part of what is listed.
        let filter = call.request.query.map(\.name).filter { $0 != "token" }.sorted()
        try await look(
            viewer(call, caller, view: "audit", filter: filter.joined(separator: "&")),
            at: []
        )
        try await reached(service.log.head)
        let rows = try ask("audit", "search", parameters)
        var writer = JSONWriter(capacity: 512 * (rows.rows.count + 1))
        writer.object { writer in
            writer.array("items") { writer in
                for row in rows.rows {
                    writer.object { Self.writeAudit(row, rows, self.service, into: &$0) }
                }
            }
            let isFull = rows.rows.count == limit
            let last = rows.rows.last?.integer(rows.column("position"))
            writer.field("next_cursor", isFull ? last.map { "\($0)" } : nil)
            writer.field("has_more", isFull)
            writer.field("total", JSON.null)
            writer.field("as_of_seq", Int64(clamping: rows.position))
        }
        return .json(writer.bytes, headers: [("X-Log-Seq", "\(rows.position)")])
    }

    private func auditParameters(_ call: Call, limit: Int) throws(Problem) -> [String: SQLValue] {
        var parameters: [String: SQLValue] = ["limit": .integer(Int64(limit))]
        for name in ["type", "patient_id", "purpose", "outcome", "request_id"] {
            if let text = call.request.query(name) { parameters[name] = .text(text) }
        }
        if let text = call.request.query("actor") {
            guard let actor = UserID(text) else {
                throw Problem(422, "validation_failed", "`actor` is `usr_…`.")
            }
            parameters["actor"] = .blob(actor.raw.bytes)
        }
        for (name, column) in [("from", "since"), ("to", "until")] {
            guard let text = call.request.query(name) else { continue }
            guard let time = Timestamp(text) else {
                throw Problem(422, "validation_failed", "`\(name)` is RFC 3339 in UTC.")
            }
            parameters[column] = .integer(time.microseconds)
        }
        if let text = call.request.query("cursor") {
            guard let cursor = Int64(text), cursor >= 0 else {
                throw Problem(422, "validation_failed", "`cursor` comes from `next_cursor`.")
            }
            parameters["before"] = .integer(cursor)
        }
        return parameters
    }

    private static func writeAudit(
        _ row: Rows.Row,
        _ rows: Rows,
        _ service: RecordService,
        into writer: inout JSONWriter
    ) {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        func identifier(_ name: String) -> Identifier {
            row.blob(rows.column(name)).flatMap { Identifier(bytes: $0) } ?? .zero
        }
        let actor = identifier("actor")
        writer.field("seq", row.integer(rows.column("position")))
        writer.field("epoch", service.log.epoch)
        writer.field("event_id", identifier("event_id").text("evt"))
        writer.field("type", text("type"))
        writer.field("stream", identifier("stream").hex)
        writer.field("revision", row.integer(rows.column("revision")))
        writer.field(
            "recorded_at",
            Timestamp(microseconds: row.integer(rows.column("recorded_at")) ?? 0).text
        )
        writer.object("actor") { writer in
            writer.field("id", actor == .zero ? "service" : actor.text("usr"))
            writer.field("role", text("role"))
        }
        writer.field("view", text("view"))
        writer.field("purpose", text("purpose"))
        writer.field("filter", text("filter"))
        writer.field("as_of", row.integer(rows.column("as_of")))
        writer.field("outcome", text("outcome"))
        writer.field("reason", text("reason"))
        writer.field("request_id", text("request_id"))
        writer.field("source_ip", text("address"))
        if let patients = text("patients") {
            writer.field("patient_ids", raw: Array(patients.utf8))
        } else {
            writer.array("patient_ids") { writer in
                if let patient = text("session_patient") { writer.string(patient) }
            }
        }
        writer.field("key_id", identifier("key_id").hex)
    }

    /// `GET /api/audit/events/{seq}`: one record's hashes and inclusion proof; no clinical body.
    func auditEvent(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let seq = UInt64(call.parameter("seq")), seq < service.log.head else {
            throw Problem(404, "not_found", "The log has no such position.")
        }
        try await look(viewer(call, caller, view: "audit_event", filter: "seq=\(seq)"), at: [])
        let read: [RecordedEvent]
        do throws(ReadError) {
            read = try service.log.read(from: seq, limit: 1)
        } catch {
            throw Problem(500, "integrity_failed", "The record does not verify or open.")
        }
        guard let event = read.first else {
            throw Problem(404, "not_found", "The log has no such position.")
        }
        return .json([
            "seq": .integer(Int64(clamping: event.position)), "epoch": .string(service.log.epoch),
            "event_id": .string(event.id.text("evt")), "type": .string(event.type),
            "stream": .string(event.stream.hex),
            "revision": .integer(Int64(clamping: event.revision)),
            "recorded_at": .string(event.recordedAt.text),
            "actor": ["id": .string(event.actor.text("usr"))],
            "key_id": .string(event.keyID.hex), "payload_alg": "A256GCM",
            "prev_hash": .string(event.prev.hex), "hash": .string(event.leaf.hex),
            "inclusion": inclusion(of: seq),
        ])
    }
}
