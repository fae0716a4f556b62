public import JSON
import World

/// Why a stored body can't be read as the event its name says.
public struct EventDecodingError: Error, Equatable, Sendable {
    /// The event's name.
    public let type: String
    /// The field that is missing or of the wrong kind.
    public let field: String
}

extension SessionEvent {
    /// The stored name.
    public var type: String {
        switch self {
        case .opened: "session_opened"
        case .messagePosted: "message_posted"
        case .messageScreened: "message_screened"
        case .rated: "rating_given"
        case .alertRaised: "alert_raised"
        case .alertAcknowledged: "alert_acknowledged"
        case .alertResolved: "alert_resolved"
        case .triageDecided: "triage_decided"
        case .replyStarted: "reply_started"
        case .replyCompleted: "reply_completed"
        case .replyFailed: "reply_failed"
        case .claimed: "case_claimed"
        case .released: "claim_released"
        case .actedOn: "case_acted_on"
        case .ownershipChanged: "ownership_changed"
        case .closed: "session_closed"
        case .conversation(let event): event.type
        case .desk(let event): event.type
        }
    }

    /// The stored body; fields as ``EventCatalogue`` declares them, absent ones left out.
    public var body: JSON {
        switch self {
        case .opened(let event): event.body
        case .messagePosted(let event): event.body
        case .messageScreened(let event): event.body
        case .rated(let rating, let comment):
            Fields().with("rating", rating).with("comment", comment).json
        case .alertRaised(let event): event.body
        case .alertAcknowledged(let alert, let nurse):
            ["alert_id": .string(alert.text), "nurse_id": .string(nurse.text)]
        case .alertResolved(let alert, let nurse, let outcome, let note):
            Fields()
                .with("alert_id", alert.text).with("nurse_id", nurse.text)
                .with("outcome", outcome).with("note", note).json
        case .triageDecided(let event): event.body
        case .replyStarted(let reply, let message, let source):
            Fields()
                .with("reply_id", reply.text("str")).with("message_id", message.text)
                .with("source", source).json
        case .replyCompleted(let event): event.body
        case .replyFailed(let reply, let reason, let content):
            Fields()
                .with("reply_id", reply.text("str")).with("reason", reason)
                .with("content", content).json
        case .claimed(let nurse, let name, let until):
            Fields()
                .with("nurse_id", nurse.text).with("nurse_name", name)
                .with("lease_expires_at", until.microseconds).json
        case .released(let nurse, let reason, let note):
            Fields().with("nurse_id", nurse.text).with("reason", reason).with("note", note).json
        case .actedOn(let event): event.body
        case .ownershipChanged(let owner, let by):
            Fields().with("owner", owner).with("by", by).json
        case .closed(let by, let reason):
            Fields().with("by", by).with("reason", reason).json
        case .conversation(let event): event.body
        case .desk(let event): event.body
        }
    }

    /// Reads a stored event; `nil` for a name this version gives no meaning to.
    public init?(type: String, body: JSON) throws(EventDecodingError) {
        let reader = FieldReader(type: type, body: body)
        switch type {
        case "session_opened": self = .opened(try Opened(reader))
        case "message_posted": self = .messagePosted(try MessagePosted(reader))
        case "message_screened": self = .messageScreened(try MessageScreened(reader))
        case "rating_given":
            self = .rated(try reader.integer("rating"), comment: reader.optionalText("comment"))
        case "alert_raised": self = .alertRaised(try AlertRaised(reader))
        case "alert_acknowledged":
            self = .alertAcknowledged(
                alert: try reader.id("alert_id"),
                nurse: try reader.id("nurse_id")
            )
        case "alert_resolved":
            self = .alertResolved(
                alert: try reader.id("alert_id"),
                nurse: try reader.id("nurse_id"),
                outcome: try reader.text("outcome"),
                note: reader.optionalText("note")
            )
        case "triage_decided": self = .triageDecided(try TriageDecided(reader))
        case "reply_started":
            self = .replyStarted(
                reply: try reader.identifier("reply_id", prefix: "str"),
                message: try reader.id("message_id"),
                source: try reader.text("source")
            )
        case "reply_completed": self = .replyCompleted(try ReplyCompleted(reader))
        case "reply_failed":
            self = .replyFailed(
                reply: try reader.identifier("reply_id", prefix: "str"),
                reason: try reader.text("reason"),
                content: reader.optionalText("content")
            )
        case "case_claimed":
            self = .claimed(
                nurse: try reader.id("nurse_id"),
                name: reader.optionalText("nurse_name"),
                until: Timestamp(microseconds: try reader.integer("lease_expires_at"))
            )
        case "claim_released":
            self = .released(
                nurse: try reader.id("nurse_id"),
                reason: try reader.text("reason"),
                note: reader.optionalText("note")
            )
        case "case_acted_on": self = .actedOn(try ActedOn(reader))
        case "ownership_changed":
            self = .ownershipChanged(owner: try reader.text("owner"), by: try reader.text("by"))
        case "session_closed":
            self = .closed(by: try reader.text("by"), reason: reader.optionalText("reason"))
        default:
            if let event = try ConversationEvent(reader) {
                self = .conversation(event)
            } else if let event = try DeskEvent(type: type, reader: reader) {
                self = .desk(event)
            } else {
                return nil
            }
        }
    }
}

extension SessionEvent.Opened {
    var body: JSON {
        Fields()
            .with("patient_id", patient.text).with("alias", alias).with("unit", unit)
            .with("language", language).with("disclosure_version", disclosureVersion)
            .with("opened_by", openedBy).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            patient: try reader.id("patient_id"),
            alias: reader.optionalText("alias"),
            unit: try reader.text("unit"),
            language: try reader.text("language"),
            disclosureVersion: reader.optionalText("disclosure_version"),
            openedBy: try reader.text("opened_by")
        )
    }
}

extension SessionEvent.MessagePosted {
    var body: JSON {
        Fields()
            .with("message_id", message.text).with("sender_type", sender.rawValue)
            .with("sender_id", senderID).with("content", content).with("client_id", clientID)
            .with("reply_to", replyTo?.text)
            .with("quick_replies", quickReplies.isEmpty ? nil : quickReplies.map(\.json)).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        guard let sender = SessionEvent.Sender(rawValue: try reader.text("sender_type")) else {
            throw reader.fault("sender_type")
        }
        self.init(
            message: try reader.id("message_id"),
            sender: sender,
            senderID: try reader.text("sender_id"),
            content: try reader.text("content"),
            clientID: reader.optionalText("client_id"),
            replyTo: reader.optionalText("reply_to").flatMap { MessageID($0) },
            quickReplies: reader.list("quick_replies").compactMap(QuickReply.init(json:))
        )
    }
}

extension SessionEvent.MessageScreened {
    var body: JSON {
        Fields()
            .with("message_id", message.text).with("rules_version", rulesVersion)
            .with("flags", result.flags.map(\.json)).with("lowered", result.lowered.map(\.json))
            .with("urgency", result.urgency.rawValue)
            .with("unreadable", .bool(result.isUnreadable))
            .with("complaint", result.complaint)
            .with("symptoms", result.symptoms.map { .string($0) }).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        let rulesVersion = try reader.text("rules_version")
        self.init(
            message: try reader.id("message_id"),
            rulesVersion: rulesVersion,
            result: ScreeningResult(
                rulesVersion: rulesVersion,
                flags: reader.list("flags").compactMap(RedFlag.init(json:)),
                lowered: reader.list("lowered").compactMap(LoweredMention.init(json:)),
                urgency: try reader.urgency("urgency"),
                isUnreadable: reader.body["unreadable"]?.bool ?? false,
                complaint: reader.optionalText("complaint"),
                symptoms: reader.texts("symptoms")
            )
        )
    }
}

extension SessionEvent.AlertRaised {
    var body: JSON {
        Fields()
            .with("alert_id", alert.text).with("message_id", message.text)
            .with("severity", severity).with("flags", flags.map(\.json))
            .with("red_flags", flags.map { .string($0.label) })
            .with("complaint", complaint).with("nurse_status", nurses?.rawValue).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            alert: try reader.id("alert_id"),
            message: try reader.id("message_id"),
            severity: try reader.text("severity"),
            flags: reader.list("flags").compactMap(RedFlag.init(json:)),
            complaint: reader.optionalText("complaint"),
            nurses: reader.optionalText("nurse_status").flatMap { NurseStatus(rawValue: $0) }
        )
    }
}

extension SessionEvent.TriageDecided {
    var body: JSON {
        Fields()
            .with("urgency", urgency.rawValue).with("previous", previous?.rawValue)
            .with("source", source).with("rules", rules.map { .string($0) })
            .with("rules_version", rulesVersion)
            .with("confidence", confidence)
            .with("target_seconds", targetSeconds)
            .with("complaint", complaint).with("symptoms", symptoms.map { .string($0) })
            .with("red_flags", redFlags.map { .string($0) }).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            urgency: try reader.urgency("urgency"),
            previous: reader.optionalText("previous").flatMap { Urgency(rawValue: $0) },
            source: try reader.text("source"),
            rules: reader.texts("rules"),
            rulesVersion: try reader.text("rules_version"),
            confidence: reader.body["confidence"]?.double,
            targetSeconds: try reader.integer("target_seconds"),
            complaint: reader.optionalText("complaint"),
            symptoms: reader.texts("symptoms"),
            redFlags: reader.texts("red_flags")
        )
    }
}

extension SessionEvent.ReplyCompleted {
    var body: JSON {
        Fields()
            .with("reply_id", reply.text("str")).with("message_id", message.text)
            .with("source", source).with("model", model).with("finish_reason", finishReason)
            .with("input_tokens", inputTokens).with("output_tokens", outputTokens)
            .with("parts", parts).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        self.init(
            reply: try reader.identifier("reply_id", prefix: "str"),
            message: try reader.id("message_id"),
            source: try reader.text("source"),
            model: reader.optionalText("model"),
            finishReason: try reader.text("finish_reason"),
            inputTokens: reader.body["input_tokens"]?.integer,
            outputTokens: reader.body["output_tokens"]?.integer,
            parts: reader.body["parts"]?.integer
        )
    }
}

extension SessionEvent.ActedOn {
    var body: JSON {
        Fields()
            .with("action_id", action.text).with("action", verb.rawValue)
            .with("nurse_id", nurse.text).with("notes", notes)
            .with("override_reason", overrideReason).with("urgency_before", before?.rawValue)
            .with("urgency_after", after?.rawValue).with("escalate_to", escalateTo)
            .with("reason", reason)
            .with("questions", questions.isEmpty ? nil : questions.map { .string($0) })
            .with(
                "recommendations",
                recommendations.isEmpty ? nil : recommendations.map { .string($0) }
            )
            .with("message_to_patient", messageToPatient).with("key", key)
            .with("digest", digest)
            .with("release_to_patient", releaseToPatient)
            .with("priority_adjustment", priorityAdjustment)
            .with("reassign_to", reassignTo?.text).json
    }

    init(_ reader: FieldReader) throws(EventDecodingError) {
        guard let verb = NurseAction.Verb(rawValue: try reader.text("action")) else {
            throw reader.fault("action")
        }
        self.init(
            action: try reader.id("action_id"),
            verb: verb,
            nurse: try reader.id("nurse_id"),
            notes: reader.optionalText("notes"),
            overrideReason: reader.optionalText("override_reason"),
            before: reader.optionalText("urgency_before").flatMap { Urgency(rawValue: $0) },
            after: reader.optionalText("urgency_after").flatMap { Urgency(rawValue: $0) },
            escalateTo: reader.optionalText("escalate_to"),
            reason: reader.optionalText("reason"),
            questions: reader.texts("questions"),
            recommendations: reader.texts("recommendations"),
            messageToPatient: reader.optionalText("message_to_patient"),
            releaseToPatient: reader.body["release_to_patient"]?.bool,
            priorityAdjustment: reader.body["priority_adjustment"]?.integer,
            reassignTo: reader.optionalText("reassign_to").flatMap { UserID($0) },
            key: reader.optionalText("key"),
            digest: try reader.text("digest")
        )
    }
}
