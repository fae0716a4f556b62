import Clinical
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// Two open cases of one patient stay two: each conversation is triaged, claimed and settled by itself, and
// whoever opens one sees the others.
extension API {
    /// The open cases of the same patient that a caller may see.
    func otherCases(of row: QueueCase, within reach: Reach) throws(Problem) -> [QueueCase] {
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(row.patient.text)])
        var others: [QueueCase] = []
        for known in rows.rows where known.integer(rows.column("is_closed")) == 0 {
            guard
                let raw = known.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) }),
                raw != row.session.raw, others.count < 20
            else { continue }
            let unit = known.text(rows.column("unit"))
            let other = try found { () throws(ProjectionError) in
                try QueueCase.find(SessionID(raw), in: service.projections)
            }
            if let other, other.isOpen, reach.admits(unit, isEscalated: other.isEscalated) {
                others.append(other)
            }
        }
        return others
    }

    /// One of them in little.
    static func writeOther(_ row: QueueCase, into writer: inout JSONWriter) {
        writer.field("id", row.session.raw.text("qe"))
        writer.field("session_id", row.session.text)
        writer.field("chief_complaint", row.complaint)
        writer.field("urgency", row.urgency?.rawValue)
        writer.field("status", row.status)
        writer.field("alert_id", row.alert)
        writer.field("created_at", row.arrivedAt.text)
    }
}
