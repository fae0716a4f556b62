import Clinical
import EventLog
import ProjectionEngine
import RecordService
import SQLite
import Telemetry
import World

extension API {
    /// Ends the answers that a crash left without an end, with the words that were recorded of them.
    public func endBrokenTurns() async {
        guard let rows = try? ask("sessions", "open_turns", ["limit": .integer(1000)]) else {
            return
        }
        for row in rows.rows {
            guard let reply = row.text(0).flatMap({ Identifier($0, prefix: "str") }),
                let raw = row.blob(1).flatMap({ Identifier(bytes: $0) }),
                let history = try? history(of: SessionID(raw))
            else { continue }
            var words = ""
            for (_, fact) in history {
                switch fact {
                case .conversation(.replyCheckpointed(let id, let content)) where id == reply:
                    words += content
                case .conversation(.replyFellBack(let id, _, _)) where id == reply: words = ""
                default: break
                }
            }
            _ = try? await service.execute(
                .failReply(
                    reply: reply,
                    reason: "service_restarted",
                    content: words.isEmpty ? nil : words
                ),
                on: SessionID(raw),
                by: UserID(.zero)
            )
        }
    }

    /// Ends every answer under way and waits, at most two seconds, until that is recorded.
    public func stopTurns() async {
        turns.stopAll()
        for _ in 0..<100 where turns.count > 0 {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Takes from everybody's sight what was shown of records that are erased now, and ends their conversations, what is
    /// being answered in them, every stream of it, and the drafts about them.
    public func tellErased(_ shown: ShownRecords) async {
        broadcaster.tellErased(shown)
        drafts.drop(of: shown)
        for row in shown.cases { turns.stop(row.session, as: "erased") }
        await sweepStanding()
    }

    /// Ends conversations in which nobody has said anything for long and nothing waits for a nurse.
    public func expireConversations() async {
        guard settings.conversationIdleSeconds > 0 else { return }
        let before = world.now().adding(seconds: -settings.conversationIdleSeconds)
        let parameters: [String: SQLValue] = [
            "before": .integer(before.microseconds), "limit": .integer(200),
        ]
        guard let rows = try? ask("sessions", "idle", parameters) else { return }
        for row in rows.rows {
            guard let raw = row.blob(0).flatMap({ Identifier(bytes: $0) }) else { continue }
            _ = try? await service.execute(
                .converse(.expire(reason: "idle")),
                on: SessionID(raw),
                by: UserID(.zero),
                isUrgent: false
            )
        }
    }
}
