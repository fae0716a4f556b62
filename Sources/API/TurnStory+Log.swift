import Clinical
import EventLog
import World

extension TurnStory {
    /// The story of an answer that has ended, from the session's facts; `nil` when they hold no such answer.
    init?(
        _ stream: Identifier,
        in history: [(RecordedEvent, SessionEvent)],
        session: SessionID,
        emergencyNumber: String
    ) {
        self.init(stream: stream, session: session, emergencyNumber: emergencyNumber)
        var partial = ""
        var messages: [MessageID: SessionEvent.MessagePosted] = [:]
        var flags: [MessageID: [RedFlag]] = [:]
        for (_, fact) in history {
            switch fact {
            case .messagePosted(let posted): messages[posted.message] = posted
            case .messageScreened(let screened): flags[screened.message] = screened.result.flags
            case .alertRaised(let raised) where ending == nil:
                alert = raised.alert
                nurses = raised.nurses ?? .noneOnDuty
            case .replyStarted(let reply, let to, let source) where reply == stream:
                message = to
                self.source = source
            case .replyCompleted(let completed) where completed.reply == stream:
                complete(completed)
            case .replyFailed(let reply, let reason, let content) where reply == stream:
                text = content ?? partial
                ending = Ending(status: reason == "failed" ? reason : Self.status(of: reason))
                ending?.reason = reason
            case .conversation(let event): take(event, partial: &partial)
            default: break
            }
        }
        guard let ending else { return nil }
        if let id = ending.message, let posted = messages[id], isShown {
            text = posted.content
            message = posted.replyTo ?? message
        }
        self.flags = message.flatMap { flags[$0] } ?? []
        if parts == 0 { parts = max(1, text.utf8.count / 40) }
    }

    /// An answer that somebody ended is `stopped`; one that ended by itself has `failed`.
    static func status(of reason: String) -> String {
        ["stopped", "paused_by_nurse", "consent_withdrawn"].contains(reason) ? "stopped" : "failed"
    }

    /// The status that readers are told for what the record says.
    static func status(finished reason: String) -> String {
        reason == "stop" ? "completed" : reason
    }

    private mutating func complete(_ completed: SessionEvent.ReplyCompleted) {
        source = completed.source
        var ending = Ending(
            status: Self.status(finished: completed.finishReason),
            message: completed.message
        )
        ending.isHeld = !isShown
        ending.inputTokens = completed.inputTokens
        ending.outputTokens = completed.outputTokens
        if let told = completed.parts ?? completed.outputTokens { parts = Int(clamping: told) }
        self.ending = ending
    }

    private mutating func take(_ event: ConversationEvent, partial: inout String) {
        switch event {
        case .replyCheckpointed(let reply, let content) where reply == stream:
            partial += content
        case .replyFellBack(let reply, _, _) where reply == stream:
            withdrawn.append(partial)
            partial = ""
        case .retracted(let message, _, _) where message == ending?.message:
            // Told until then; no more.
            isShown = false
            withdrawn = withdrawn.map { _ in "" }
        case .replyHeld(let held) where held.reply == stream:
            isShown = false
            message = held.to
            withdrawn = withdrawn.map { _ in "" }
        default: break
        }
    }
}
