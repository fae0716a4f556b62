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
    /// `GET /api/audit/events`: who did and saw what, newest first; administrators see no patient in it.
    func auditEvents(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let search = try AuditSearch(call, self)
        let mayName = caller.role != .admin
        guard mayName || search.patient == nil else {
            throw Problem(403, "forbidden", "Administrators do not search by patient.")
        }
        // The officer's own look is recorded first, so that it is part of what is listed.
        let filter = call.request.query.map(\.name).filter { $0 != "token" }.sorted()
        try await look(
            viewer(call, caller, view: "audit", filter: filter.joined(separator: "&")),
            at: []
        )
        try await reached(service.log.head)
        let (rows, position) = try found { () throws(ProjectionError) in
            try search.run(service.projections)
        }
        let epoch = service.log.epoch
        let records = stored(rows.map(\.position))
        var writer = JSONWriter(capacity: 512 * (rows.count + 1))
        writer.object { writer in
            writer.array("items") { writer in
                for row in rows {
                    writer.object { writer in
                        row.write(
                            epoch: epoch,
                            namesPatients: mayName,
                            onBehalfOf: onBehalf(row),
                            record: records[row.position],
                            into: &writer
                        )
                    }
                }
            }
            let isFull = rows.count == search.limit
            writer.field("next_cursor", isFull ? rows.last.map { "\($0.position)" } : nil)
            writer.field("has_more", isFull)
            writer.field("total", JSON.null)
            writer.field("as_of_seq", Int64(clamping: position))
        }
        return .json(writer.bytes, headers: [("X-Log-Seq", "\(position)")])
    }

    /// `GET /api/audit/events/{seq}`: one record's hashes and inclusion proof; its body for who holds
    /// `audit.clinical`.
    func auditEvent(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let seq = UInt64(call.parameter("seq")), seq < service.log.head else {
            throw Problem(404, "not_found", "The log has no such position.")
        }
        let event = try recorded(at: seq)
        let opensBody = readsClinicalText(caller)
        let patient = opensBody ? try patient(of: event) : nil
        try await look(
            viewer(call, caller, view: "audit_event", filter: "seq=\(seq)"),
            at: patient.map { [$0] } ?? []
        )
        let record = stored([seq])[seq]
        // The proof is part of the answer: what no checkpoint covers yet gets one now.
        if service.log.checkpointStanding == .signing,
            seq >= service.log.latestCheckpoint?.size ?? 0
        {
            _ = await service.log.checkpointNow()
        }
        let row = try found { () throws(ProjectionError) in
            try AuditSearch.one(seq, service.projections)
        }
        guard let row else { throw Problem(503, "projection_behind", "The trail is catching up.") }
        let epoch = service.log.epoch
        let onBehalf = onBehalf(row)
        let body = opensBody ? event.body.flatMap { try? JSON(parsing: $0) } : nil
        let inclusion = inclusion(of: seq)
        var writer = JSONWriter(capacity: 2048)
        writer.object { writer in
            row.write(
                epoch: epoch,
                namesPatients: caller.role != .admin,
                onBehalfOf: onBehalf,
                record: record,
                into: &writer
            )
            writer.field("causation", event.causation == .zero ? nil : event.causation.text("evt"))
            writer.field("correlation", event.correlation.hex)
            writer.field(
                "payload_status",
                event.body == nil ? "erased" : opensBody ? "opened" : "sealed"
            )
            writer.field("payload", body ?? .null)
            writer.field("inclusion", inclusion)
        }
        return .json(writer.bytes)
    }

    /// The patient for whom a caregiver did it; `nil` for patients themselves and staff.
    func onBehalf(_ row: AuditRow) -> PatientID? {
        let user = UserID(row.actor)
        return row.patients.lazy.compactMap { PatientID($0) }
            .compactMap { [service] in service.patients.onBehalf(user, of: $0) }.first
    }

    /// The records at some positions as the log keeps them; without those that can't be read now.
    func stored(_ positions: [UInt64]) -> [UInt64: StoredRecord] {
        let found = try? service.log.records(at: positions)
        return (found ?? [:]).compactMapValues { StoredRecord($0) }
    }

    /// Whose record an event belongs to, if a patient's.
    private func patient(of event: RecordedEvent) throws(Problem) -> PatientID? {
        let rows = try ask("audit", "patient_of", ["stream": .blob(event.stream.bytes)])
        return rows.rows.first?.text(0).flatMap { PatientID($0) }
    }
}
