import Access
import Clinical
import Cryptography
import EventLog
import JSON
import ProjectionEngine
import SQLite
import World

/// One event as the trail lists it: who, what, when, on whose record; no clinical text.
struct AuditRow: Sendable {
    let position: UInt64
    let eventID: Identifier
    let type: String
    let stream: Identifier
    let revision: Int64
    let recordedAt: Timestamp
    let actor: Identifier
    let keyID: Identifier
    let user: String?
    private(set) var role: String?
    let view: String?
    let purpose: String?
    private(set) var filter: String?
    let asOf: Int64?
    let outcome: String
    private(set) var reason: String?
    let requestID: String?
    let address: String?
    /// Whom it is about.
    let patients: [String]

    var action: AuditAction { .of(type) }

    /// The row as it may leave the service: what people wrote themselves goes over the policy.
    func released(by output: OutputPolicy) -> AuditRow {
        var row = self
        row.reason = reason.map { Self.isOurs($0) ? $0 : output.text($0) }
        row.filter = filter.map { Self.isOurs($0) ? $0 : output.text($0) }
        return row
    }

    /// Whether a text is the service's own: single words in ASCII; what somebody wrote has several, or other letters.
    private static func isOurs(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The row with the role its actor had, where the event does not say.
    func acting(as known: String?) -> AuditRow {
        var row = self
        row.role = role ?? known
        return row
    }

    /// Reads every row of a query that has the trail's columns.
    static func all(_ rows: Rows) -> [AuditRow] {
        let names = [
            "position", "event_id", "type", "stream", "revision", "recorded_at", "actor", "key_id",
            "user_id", "role", "view", "purpose", "filter", "as_of", "outcome", "reason",
            "request_id", "address", "patients", "session_patient", "correlation", "act_request",
            "act_address",
        ]
        let columns = names.map { rows.column($0) }
        return rows.rows.map { AuditRow($0, columns) }
    }

    private init(_ row: Rows.Row, _ columns: [Int]) {
        func identifier(_ index: Int) -> Identifier {
            row.blob(columns[index]).flatMap { Identifier(bytes: $0) } ?? .zero
        }
        func text(_ index: Int) -> String? { row.text(columns[index]) }
        func integer(_ index: Int) -> Int64? { row.integer(columns[index]) }
        position = UInt64(clamping: integer(0) ?? 0)
        eventID = identifier(1)
        type = text(2) ?? ""
        stream = identifier(3)
        revision = integer(4) ?? 0
        recordedAt = Timestamp(microseconds: integer(5) ?? 0)
        actor = identifier(6)
        keyID = identifier(7)
        user = text(8)
        role = text(9)
        view = text(10)
        purpose = text(11)
        filter = text(12)
        asOf = integer(13)
        outcome = text(14) ?? "success"
        reason = text(15)
        // An act names its request by the record's header, and where it came from by the act before it.
        let request = row.blob(columns[20]).flatMap { Identifier(bytes: $0) }
        requestID = text(16) ?? text(21) ?? request?.text("req")
        address = text(17) ?? text(22)
        if let named = text(18), let list = try? JSON(parsing: Array(named.utf8)) {
            patients = (list.array ?? []).compactMap(\.string)
        } else {
            patients = [text(19)].compactMap { $0 }
        }
    }

    /// Who did it, as the trail names them.
    var actorText: String { actor == .zero ? "service" : actor.text("usr") }

    /// The stream by the name that it has elsewhere.
    var streamText: String { EventCatalogue.streamText(stream, of: type) }

    /// Writes the event; without patients, nothing that leads to one.
    func write(
        epoch: String,
        namesPatients: Bool,
        onBehalfOf: PatientID?,
        record: StoredRecord? = nil,
        into writer: inout JSONWriter
    ) {
        let leadsToPatient = !patients.isEmpty
        writer.field("seq", Int64(clamping: position))
        writer.field("epoch", epoch)
        writer.field("event_id", eventID.text("evt"))
        writer.field("type", type)
        writer.field("stream", namesPatients || !leadsToPatient ? streamText : nil)
        writer.field("revision", revision)
        writer.field("recorded_at", recordedAt.text)
        writer.object("actor") { writer in
            writer.field("id", actorText)
            writer.field("role", role)
            writer.field("on_behalf_of", namesPatients ? onBehalfOf?.text : nil)
        }
        writer.field("action", action.rawValue)
        writer.field("view", view)
        writer.field("purpose", purpose)
        writer.field("filter", namesPatients ? filter : nil)
        writer.field("as_of", asOf)
        writer.field("outcome", outcome)
        writer.field("reason", reason)
        writer.field("request_id", requestID)
        writer.field("source_ip", address)
        writer.array("patient_ids") { writer in
            for patient in namesPatients ? patients : [] { writer.string(patient) }
        }
        writer.field("key_id", keyID.hex)
        record?.write(into: &writer)
    }
}

extension StoredRecord {
    func write(into writer: inout JSONWriter) {
        writer.field("payload_alg", algorithm)
        writer.field("payload_hash", payload.hex)
        writer.field("prev_hash", prev.hex)
        writer.field("hash", hash.hex)
    }

    /// How the body is sealed, in the words of JOSE.
    var algorithm: String { isSealed ? "A256GCM" : "none" }
}
