public import JSON
import World

extension DeskEvent {
    /// The stored name.
    public var type: String {
        switch self {
        case .alertEscalated: "alert_escalated"
        case .alertNotified: "alert_notified"
        case .handedOff: "case_handed_off"
        case .undone: "action_undone"
        case .targetBreached: "target_breached"
        case .noteAdded: "note_added"
        case .snoozed: "case_snoozed"
        case .returned: "case_returned"
        case .retriaged: "case_retriaged"
        case .keyed: "command_keyed"
        }
    }

    /// The stored body; fields as ``EventCatalogue`` declares them, absent ones left out.
    public var body: JSON {
        switch self {
        case .alertEscalated(let alert, let level, let to):
            Fields().with("alert_id", alert.text).with("level", level).with("to", to).json
        case .alertNotified(let event):
            Fields()
                .with("alert_id", event.alert.text).with("channel", event.channel)
                .with("delivery_id", event.delivery).with("attempt", event.attempt)
                .with("outcome", event.outcome).with("status", event.status).json
        case .handedOff(let event):
            Fields()
                .with("from_nurse_id", event.from.text).with("to_nurse_id", event.to.text)
                .with("situation", event.situation).with("background", event.background)
                .with("assessment", event.assessment)
                .with("recommendation", event.recommendation).json
        case .undone(let action, let nurse, let urgency, let status, let adjustment):
            Fields()
                .with("action_id", action.text).with("nurse_id", nurse.text)
                .with("urgency_after", urgency?.rawValue).with("status", status.rawValue)
                .with("priority_adjustment", adjustment).json
        case .targetBreached(let urgency, let due):
            Fields().with("urgency", urgency.rawValue).with("due_at", due.microseconds).json
        case .noteAdded(let note, let nurse, let content):
            Fields()
                .with("note_id", note.text("not")).with("nurse_id", nurse.text)
                .with("content", content).json
        case .snoozed(let nurse, let until, let reason):
            Fields()
                .with("nurse_id", nurse.text).with("until", until.microseconds)
                .with("reason", reason).json
        case .returned(let until): Fields().with("until", until.microseconds).json
        case .retriaged(let event):
            Fields()
                .with("nurse_id", event.nurse.text).with("reason", event.reason)
                .with("note", event.note).with("urgency_before", event.before?.rawValue)
                .with("urgency_after", event.after.rawValue).json
        case .keyed(let key):
            Fields()
                .with("key", key.key).with("digest", key.digest)
                .with("command", key.command).json
        }
    }

    /// Reads a stored event; `nil` for a name that is not the desk's.
    init?(type: String, reader: FieldReader) throws(EventDecodingError) {
        switch type {
        case "alert_escalated":
            self = .alertEscalated(
                alert: try reader.id("alert_id"),
                level: try reader.integer("level"),
                to: try reader.text("to")
            )
        case "alert_notified": self = .alertNotified(try AlertNotified(reader))
        case "case_handed_off": self = .handedOff(try HandOff(reader))
        case "action_undone":
            guard let status = Session.Status(rawValue: try reader.text("status")) else {
                throw reader.fault("status")
            }
            self = .undone(
                action: try reader.id("action_id"),
                nurse: try reader.id("nurse_id"),
                urgency: reader.optionalText("urgency_after").flatMap { Urgency(rawValue: $0) },
                status: status,
                adjustment: reader.body["priority_adjustment"]?.integer
            )
        case "target_breached":
            self = .targetBreached(
                urgency: try reader.urgency("urgency"),
                due: Timestamp(microseconds: try reader.integer("due_at"))
            )
        case "note_added":
            self = .noteAdded(
                note: try reader.identifier("note_id", prefix: "not"),
                nurse: try reader.id("nurse_id"),
                content: try reader.text("content")
            )
        case "case_snoozed":
            self = .snoozed(
                nurse: try reader.id("nurse_id"),
                until: Timestamp(microseconds: try reader.integer("until")),
                reason: reader.optionalText("reason")
            )
        case "case_returned":
            self = .returned(until: Timestamp(microseconds: try reader.integer("until")))
        case "case_retriaged": self = .retriaged(try Retriaged(reader))
        case "command_keyed":
            self = .keyed(
                CommandKey(
                    key: try reader.text("key"),
                    digest: try reader.text("digest"),
                    command: try reader.text("command")
                )
            )
        default: return nil
        }
    }
}

extension DeskEvent.AlertNotified {
    fileprivate init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            alert: try reader.id("alert_id"),
            channel: try reader.text("channel"),
            delivery: try reader.text("delivery_id"),
            attempt: try reader.integer("attempt"),
            outcome: try reader.text("outcome"),
            status: reader.body["status"]?.integer
        )
    }
}

extension DeskEvent.HandOff {
    fileprivate init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            from: try reader.id("from_nurse_id"),
            to: try reader.id("to_nurse_id"),
            situation: try reader.text("situation"),
            background: reader.optionalText("background"),
            assessment: reader.optionalText("assessment"),
            recommendation: reader.optionalText("recommendation")
        )
    }
}

extension DeskEvent.Retriaged {
    fileprivate init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            nurse: try reader.id("nurse_id"),
            reason: try reader.text("reason"),
            note: reader.optionalText("note"),
            before: reader.optionalText("urgency_before").flatMap { Urgency(rawValue: $0) },
            after: try reader.urgency("urgency_after")
        )
    }
}
