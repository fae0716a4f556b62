import Clinical
import JSON
import RecordService
import World

/// Queue rows and alerts as REST, sockets and streams show them; one shape for all three.
enum Shapes {
    /// A queue entry.
    static func entry(_ row: QueueCase, now: Timestamp, into writer: inout JSONWriter) {
        let waited = max(0, now.microseconds - row.arrivedAt.microseconds) / 1_000_000
        let holds = row.leaseExpiresAt.map { $0 > now } ?? false
        let urgency = row.urgency ?? .routine
        writer.field("id", row.session.raw.text("qe"))
        writer.field("session_id", row.session.text)
        writer.field("patient_id", row.patient.text)
        writer.field("patient_name", row.patientName)
        writer.field("callback_number", row.callbackNumber)
        writer.field("location", row.location)
        writer.field("chief_complaint", row.complaint)
        writer.field("symptoms", raw: Array(row.symptoms.utf8))
        writer.field("risk_level", riskLevel(urgency))
        writer.field("urgency", urgency.rawValue)
        writer.field("triage_category", urgency.triageCategory)
        writer.field("has_red_flags", row.hasRedFlags)
        writer.field("red_flags", raw: Array(row.redFlags.utf8))
        writer.field("alert_id", row.alert)
        writer.field("created_at", row.arrivedAt.text)
        writer.field("wait_time_minutes", waited / 60)
        writer.field("wait_seconds", waited)
        writer.field("due_at", row.dueAt.text)
        writer.field("breached", row.dueAt < now)
        let points = points(row, urgency: urgency, waited: waited)
        writer.field("priority_score", points.reduce(0) { $0 + $1.1 })
        writer.array("priority_factors") { writer in
            for (name, value) in points {
                writer.object { writer in
                    writer.field("name", name)
                    writer.field("points", value)
                }
            }
        }
        writer.field("status", row.status == "in_review" && !holds ? "pending" : row.status)
        writer.field("assigned_nurse_id", holds ? row.nurse : nil)
        writer.field("assigned_nurse_name", holds ? row.nurseName : nil)
        writer.field("lease_expires_at", holds ? row.leaseExpiresAt?.text : nil)
        writer.field("confidence_score", row.confidence)
        writer.field("review_notes", row.notes)
        writer.field("unread", row.unread)
        writer.field("version", row.version)
    }

    /// The score follows the queue's order: urgency weighs more than an alert, an alert more than any wait.
    private static func points(
        _ row: QueueCase,
        urgency: Urgency,
        waited: Int64
    )
        -> [(String, Double)]
    {
        let late = Double(waited) / 60
        return [
            ("urgency", Double(urgency.rank) * 10),
            ("red_flag", row.alertWaits ? 5 : 0),
            ("waiting", (late / (late + 60) * 40).rounded() / 10),
        ]
    }

    /// The old word for urgency that clients of the specified system know.
    static func riskLevel(_ urgency: Urgency) -> String {
        switch urgency {
        case .emergency: "critical"
        case .urgent: "high"
        case .routine: "moderate"
        case .selfCare: "low"
        }
    }

    /// An alert.
    static func alert(_ alert: QueueAlert, into writer: inout JSONWriter) {
        writer.field("alert_id", alert.alert.text)
        writer.field("severity", alert.severity)
        writer.field("session_id", alert.session.text)
        writer.field("patient_id", alert.patient.text)
        writer.field("patient_name", alert.patientName)
        writer.field("callback_number", alert.callbackNumber)
        writer.field("location", alert.location)
        writer.field("chief_complaint", alert.complaint)
        writer.field("red_flags", raw: Array(alert.flags.utf8))
        writer.field("message_id", alert.message)
        writer.field("raised_at", alert.raisedAt.text)
        if let by = alert.acknowledgedBy {
            writer.object("ack") { writer in
                writer.field("by", by)
                writer.field("at", alert.acknowledgedAt?.text)
            }
        } else {
            writer.field("ack", JSON.null)
        }
        writer.field("outcome", alert.outcome)
        writer.field("link", "/nurse#/case/\(alert.session.raw.text("qe"))")
    }
}
