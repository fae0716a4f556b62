import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import World

/// The envelope every server frame has, and the payloads made from events.
enum Frames {
    /// One frame: `{"type","payload","timestamp","message_id","session_id","seq"}`; ephemeral ones have no
    /// `seq`.
    static func frame(
        _ type: String,
        at time: Timestamp,
        id: Identifier,
        session: SessionID?,
        seq: UInt64?,
        payload: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.object { writer in
            writer.field("type", type)
            writer.object("payload", payload)
            writer.field("timestamp", time.text)
            writer.field("message_id", id.text("evt"))
            if let session { writer.field("session_id", session.text) }
            if let seq { writer.field("seq", Int64(clamping: seq)) }
        }
        return writer.bytes
    }

    /// The same with a payload that is JSON already.
    static func frame(
        _ type: String,
        at time: Timestamp,
        id: Identifier,
        session: SessionID?,
        seq: UInt64?,
        body: [UInt8]
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: body.count + 256)
        writer.object { writer in
            writer.field("type", type)
            writer.field("payload", raw: body)
            writer.field("timestamp", time.text)
            writer.field("message_id", id.text("evt"))
            if let session { writer.field("session_id", session.text) }
            if let seq { writer.field("seq", Int64(clamping: seq)) }
        }
        return writer.bytes
    }

    /// A message as REST and sockets show it.
    static func message(
        _ event: SessionEvent.MessagePosted,
        session: SessionID,
        seq: UInt64,
        at time: Timestamp,
        flags: [RedFlag],
        mark: MessageMark? = nil,
        readBy: [String] = [],
        for role: Role = .nurse,
        into writer: inout JSONWriter
    ) {
        writer.field("message_id", event.message.text)
        writer.field("session_id", session.text)
        writer.field("seq", Int64(clamping: seq))
        writer.field("timestamp", time.text)
        writer.field("sender_type", event.sender.rawValue)
        writer.object("sender") { writer in
            writer.field("id", event.sender == .assistant ? "assistant" : event.senderID)
            writer.field("name", senderName(event.sender))
        }
        writer.field("content", words(of: event, mark, for: role))
        writer.field("state", mark?.isRetracted == true ? "retracted" : mark?.state ?? "final")
        writer.field("client_id", clientID(event))
        writer.field("reply_to", event.replyTo?.text)
        if event.sender == .assistant {
            writer.object("ai") { writer in
                writer.field("model", event.senderID)
                writer.field("model_hash", JSON.null)
                writer.field("cached", false)
                writer.field("confidence", JSON.null)
                writer.field("disclosure", Interview.disclosureVersion)
            }
        } else {
            writer.field("ai", JSON.null)
        }
        writer.object("review") { writer in
            let isOpen = event.sender == .assistant && mark?.reviewedBy == nil
            let status = event.sender == .assistant ? "released" : "not_needed"
            writer.field("status", isOpen ? "unreviewed" : status)
            writer.field("by", mark?.reviewedBy?.text)
            writer.field("at", mark?.reviewedBy == nil ? nil : time.text)
        }
        if let corrects = mark?.corrects { writer.field("corrects", corrects.text) }
        writer.array("red_flags") { writer in
            for flag in flags { writer.value(flag.json) }
        }
        writer.array("quick_replies") { writer in
            for reply in event.quickReplies { writer.value(reply.json) }
        }
        writer.array("read_by") { writer in
            for reader in readBy { writer.string(reader) }
        }
    }

    /// Whether a fact is a message that may have gone through screening: a nurse's does where it opened the conversation.
    static func isScreened(_ fact: SessionEvent) -> Bool {
        guard case .messagePosted(let message) = fact else { return false }
        return message.sender != .assistant
    }

    /// What screening found in a message, as the event says that stands right behind it.
    static func flags(of fact: SessionEvent, _ behind: RecordedEvent?) -> [RedFlag] {
        guard isScreened(fact), case .messagePosted(let message) = fact,
            let behind, behind.type == "message_screened",
            case .messageScreened(let screened)? = try? RecordService.fact(behind),
            screened.message == message.message
        else { return [] }
        return screened.result.flags
    }

    /// What a reader is shown of a message: nothing of what nurses or the assistant took back, which may have been
    /// meant for somebody else, except to nurses.
    static func words(
        of event: SessionEvent.MessagePosted,
        _ mark: MessageMark?,
        for role: Role
    ) -> String {
        let isWithheld = mark?.isRetracted == true && role != .nurse && event.sender != .patient
        return isWithheld ? "" : event.content
    }

    /// The client's own identifier, which is recorded behind the user it belongs to.
    private static func clientID(_ event: SessionEvent.MessagePosted) -> String? {
        guard let key = event.clientID else { return nil }
        let owner = event.senderID + " "
        return key.hasPrefix(owner) ? String(key.dropFirst(owner.count)) : key
    }

    private static func senderName(_ sender: SessionEvent.Sender) -> String {
        switch sender {
        case .patient: "Patient"
        case .assistant: "AI assistant"
        case .nurse: "Nurse"
        case .system: "System"
        }
    }

    /// What a patient with a red flag is told at once.
    static func guidance(
        _ flags: [RedFlag],
        alert: AlertID,
        emergencyNumber: String,
        nurses: NurseStatus,
        into writer: inout JSONWriter
    ) {
        let guidance = EmergencyGuidance.text(
            for: flags,
            emergencyNumber: emergencyNumber,
            nurses: nurses
        )
        writer.field("headline", guidance.headline)
        writer.array("steps") { writer in
            for step in guidance.steps { writer.string(step) }
        }
        writer.field("emergency_number", emergencyNumber)
        writer.field("alert_id", alert.text)
        writer.field("nurse_status", nurses.rawValue)
    }

    /// What is heard of a nurse's decision; private notes stay with the nurses, and so does everything but the
    /// message where she keeps it from the patient.
    static func decision(
        _ event: SessionEvent.ActedOn,
        for role: Role,
        into writer: inout JSONWriter
    ) {
        let isShown = role != .patient || event.releaseToPatient != false
        writer.field("action_id", event.action.text)
        writer.field("action", event.verb.rawValue)
        writer.field("urgency", isShown ? event.after?.rawValue : nil)
        writer.field("escalated_to", isShown ? event.escalateTo : nil)
        writer.field("message", event.messageToPatient)
        writer.array("recommendations") { writer in
            for text in event.recommendations where isShown { writer.string(text) }
        }
        writer.field("released_to_patient", event.releaseToPatient != false)
        writer.object("review") { writer in
            writer.field("status", event.verb.status.rawValue)
            writer.field("by", event.nurse.text)
        }
    }

    /// What the patient hears when a nurse takes a decision back.
    static func undone(_ action: ActionID, by nurse: UserID, into writer: inout JSONWriter) {
        writer.field("action_id", action.text)
        writer.field("withdrawn", true)
        writer.object("review") { writer in
            writer.field("status", "pending")
            writer.field("by", nurse.text)
        }
    }
}
