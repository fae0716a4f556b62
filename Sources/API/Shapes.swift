import Clinical
import JSON
import RecordService
import World

/// A nurse who has a case open now.
struct NurseThere: Sendable {
    let id: UserID
    /// Her name, if this service knows it.
    let name: String?
}

/// Queue rows and alerts as REST, sockets and streams show them; one shape for all three.
enum Shapes {
    /// A queue entry.
    static func entry(
        _ row: QueueCase,
        now: Timestamp,
        _ viewers: [NurseThere] = [],
        into writer: inout JSONWriter
    ) {
        // A settled case waits no longer than until a nurse took it.
        let until = row.isOpen ? now : row.claimedAt ?? row.arrivedAt
        let waited = max(0, until.microseconds - row.arrivedAt.microseconds) / 1_000_000
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
        writer.field("breached", row.isBreached(at: now))
        writer.field("breached_at", row.breachedAt?.text)
        writer.field("clock_paused", row.pausedAt != nil)
        writer.field("snoozed_until", row.snoozedUntil.flatMap { $0 > now ? $0.text : nil })
        let points = points(row, urgency: urgency, now: now)
        writer.field("priority_score", (points.reduce(0) { $0 + $1.1 } * 1000).rounded() / 1000)
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
        writer.field("claimed_at", holds ? row.claimedAt?.text : nil)
        writer.field("lease_expires_at", holds ? row.leaseExpiresAt?.text : nil)
        writer.field("escalated_to", row.escalatedTo)
        writer.field("confidence_score", row.confidence)
        writer.field("review_notes", row.notes)
        writer.array("viewers") { writer in
            for viewer in viewers {
                writer.object { writer in
                    writer.field("id", viewer.id.text)
                    writer.field("name", viewer.name)
                }
            }
        }
        writer.field("unread", row.unread)
        writer.field("unit", row.unit)
        writer.field("version", row.version)
    }

    /// The score never contradicts the queue's order: urgency weighs more than an alert, an alert more
    /// than any wait, and of two cases alike in both the one due earlier has more.
    ///
    /// `waiting` is 2 + 2·x / (60 + |x|) for x minutes past the due time: 0…4, 2 when due now.
    private static func points(
        _ row: QueueCase,
        urgency: Urgency,
        now: Timestamp
    )
        -> [(String, Double)]
    {
        let late = Double(now.microseconds - row.dueAt.microseconds) / 60e6
        return [
            ("urgency", Double(urgency.rank) * 10),
            ("red_flag", row.alertWaits ? 5 : 0),
            ("waiting", ((2 + 2 * late / (60 + abs(late))) * 1000).rounded() / 1000),
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
    static func alert(
        _ alert: QueueAlert,
        chain: EscalationChain,
        now: Timestamp,
        into writer: inout JSONWriter
    ) {
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
        let came = MessageID(alert.message)?.raw.time.microseconds
        writer.field("detect_ms", came.map { max(0, alert.raisedAt.microseconds - $0) / 1000 })
        let until = alert.acknowledgedAt ?? alert.resolvedAt ?? now
        writer.field(
            "waited_s",
            max(0, until.microseconds - alert.waitsSince.microseconds) / 1_000_000
        )
        if let by = alert.acknowledgedBy {
            writer.object("ack") { writer in
                writer.field("by", by)
                writer.field("at", alert.acknowledgedAt?.text)
            }
        } else {
            writer.field("ack", JSON.null)
        }
        writer.object("escalation") { escalation(alert, chain: chain, into: &$0) }
        writer.field("outcome", alert.outcome)
        writer.field("unit", alert.unit)
        writer.field("link", "/nurse#/case/\(alert.session.raw.text("qe"))")
    }

    /// Where an alert stands in the chain, who is told next and when, and who was told already.
    private static func escalation(
        _ alert: QueueAlert,
        chain: EscalationChain,
        into writer: inout JSONWriter
    ) {
        let next = alert.waits ? chain.next(after: alert.level, raised: alert.waitsSince) : nil
        writer.field("level", alert.level)
        writer.field("next_at", next?.at.text)
        writer.array("chain") { writer in
            for name in chain.names { writer.string(name) }
        }
        writer.array("told") { writer in
            for hop in (try? JSON(parsing: Array(alert.hops.utf8)))?.array ?? [] {
                writer.object { writer in
                    writer.field("level", hop["level"]?.integer ?? 0)
                    writer.field("to", hop["to"]?.string)
                    writer.field(
                        "at",
                        hop["at"]?.integer.map { Timestamp(microseconds: $0).text }
                    )
                }
            }
        }
        writer.field("notified_at", alert.notifiedAt?.text)
        writer.field("attempts", alert.attempts)
    }
}
