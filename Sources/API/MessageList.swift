import Access
import Clinical
import EventLog
import JSON
import World

/// The messages of a session as a reader of one role sees them, with what became of each.
struct MessageList {
    /// One message, or an answer that waits.
    private enum Item {
        case posted(RecordedEvent, SessionEvent.MessagePosted)
        case held(RecordedEvent, ConversationEvent.HeldReply)

        var position: UInt64 {
            switch self {
            case .posted(let event, _), .held(let event, _): event.position
            }
        }
    }

    private var items: [Item] = []
    private var flags: [MessageID: [RedFlag]] = [:]
    private var marks: [MessageID: MessageMark] = [:]
    private var reads: [String: Int64] = [:]
    private var settled: Set<MessageID> = []
    private var retractedAt: [MessageID: Timestamp] = [:]
    private var attachments: [MessageID: ConversationEvent.Attachment] = [:]
    private let session: SessionID
    private let role: Role

    init(_ history: [(RecordedEvent, SessionEvent)], session: SessionID, role: Role) {
        self.session = session
        self.role = role
        for (event, fact) in history {
            switch fact {
            case .messagePosted(let message): items.append(.posted(event, message))
            case .messageScreened(let screened): flags[screened.message] = screened.result.flags
            case .replyCompleted(let reply):
                if reply.finishReason == "stopped" || reply.finishReason == "failed" {
                    marks[reply.message, default: MessageMark()].state = reply.finishReason
                }
            case .conversation(let fact): take(fact, event, role)
            default: break
            }
        }
        items.removeAll { item in
            if case .held(_, let reply) = item { settled.contains(reply.message) } else { false }
        }
    }

    private mutating func take(_ fact: ConversationEvent, _ event: RecordedEvent, _ role: Role) {
        switch fact {
        case .retracted(let message, _, _):
            marks[message, default: MessageMark()].isRetracted = true
            retractedAt[message] = event.recordedAt
        case .corrected(let message, let correction):
            marks[correction, default: MessageMark()].corrects = message
        case .read(let by, let upTo, _): reads[by] = upTo
        case .replyHeld(let held): if role == .nurse { items.append(.held(event, held)) }
        case .replyReleased(let message, let nurse, _):
            settled.insert(message)
            marks[message, default: MessageMark()].reviewedBy = nurse
        case .replyDiscarded(let message, _, _): settled.insert(message)
        case .replyCheckpointed, .replyFellBack, .assessmentStarted, .assessmentAdvanced,
            .assessmentCompleted, .expired:
            break
        case .attached(let attachment): attachments[attachment.message] = attachment
        }
    }

    /// Keeps what stands behind a position.
    mutating func drop(through position: Int) {
        items.removeAll { Int(clamping: $0.position) <= position }
    }

    /// Keeps the first so many; the position of the last one kept if there were more.
    mutating func cut(to limit: Int) -> UInt64? {
        guard items.count > limit, limit > 0 else { return nil }
        items.removeLast(items.count - limit)
        return items.last?.position
    }

    /// What was said, to keep or to take away: waiting answers are no part of it.
    var said: [Said] {
        items.compactMap { item in
            guard case .posted(let event, let message) = item else { return nil }
            let mark = marks[message.message]
            return Said(
                message: message.message,
                at: event.recordedAt,
                changedAt: retractedAt[message.message] ?? event.recordedAt,
                sender: message.sender.rawValue,
                content: Frames.words(of: message, mark, for: role),
                isRetracted: mark?.isRetracted == true
            )
        }
    }

    /// One message of a transcript.
    struct Said {
        let message: MessageID
        let at: Timestamp
        /// When it was taken back, or else said.
        let changedAt: Timestamp
        let sender: String
        let content: String
        let isRetracted: Bool

        /// Who spoke, and whether it was taken back.
        var title: String { isRetracted ? "\(sender) (taken back)" : sender }

        var json: JSON {
            [
                "timestamp": .string(at.text), "sender_type": .string(sender),
                "content": .string(content), "state": isRetracted ? "retracted" : "final",
            ]
        }
    }

    /// Writes the message objects.
    func write(into writer: inout JSONWriter) {
        for item in items { writer.object { write(item, into: &$0) } }
    }

    private func write(_ item: Item, into writer: inout JSONWriter) {
        switch item {
        case .held(let event, let reply):
            Frames.held(reply, session: session, event, into: &writer)
        case .posted(let event, let message):
            let position = Int64(clamping: event.position)
            let readers = reads.filter { $0.value >= position && $0.key != message.senderID }
            Frames.message(
                message,
                session: session,
                seq: event.position,
                at: event.recordedAt,
                flags: flags[message.message] ?? [],
                mark: marks[message.message],
                readBy: readers.keys.sorted(),
                for: role,
                into: &writer
            )
            if let attachment = attachments[message.message] {
                writer.array("attachments") { writer in
                    writer.object { Frames.attachment(attachment, into: &$0) }
                }
            }
        }
    }
}
