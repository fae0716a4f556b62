public import Assistant
import Clinical
import EventLog
import RecordService
import Synchronization
import Telemetry
import World

/// The assistant's answers, one at a time in each session; they go on when the patient's socket drops.
///
/// Bounded by the assistant's pool; a message that arrives during an answer is answered after it.
public final class Turns: Sendable {
    private struct State {
        var running: Set<SessionID> = []
        var again: Set<SessionID> = []
    }

    private let assistant: Assistant
    private let executor: @Sendable () -> any TaskExecutor
    private let state = Mutex(State())

    /// Turns by `assistant`, worked off on what `executor` gives where they begin.
    public init(assistant: Assistant, executor: @escaping @Sendable () -> any TaskExecutor) {
        self.assistant = assistant
        self.executor = executor
    }

    /// Runs something beside the request that asked for it.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        Task(executorPreference: executor()) { await body() }
    }

    /// Has the assistant answer a patient's message; returns at once.
    func answer(_ id: SessionID, after posted: Posted, api: API) {
        guard posted.isForAssistant else { return }
        let isFirst = state.withLock { state in
            if state.running.contains(id) {
                state.again.insert(id)
                return false
            }
            state.running.insert(id)
            return true
        }
        guard isFirst else { return }
        Task(executorPreference: executor()) {
            repeat { await self.turn(id, api) } while self.continues(id)
        }
    }

    private func continues(_ id: SessionID) -> Bool {
        state.withLock { state in
            if state.again.remove(id) != nil { return true }
            state.running.remove(id)
            return false
        }
    }

    private func turn(_ id: SessionID, _ api: API) async {
        guard let (request, message) = await request(id, api) else { return }
        let reply = api.world.identifier()
        let count = Mutex(0)
        do throws(ReplyError) {
            let answer = try await assistant.reply(to: request) { part in
                guard case .text(let part) = part else { return }
                let index = count.withLock { count in
                    defer { count += 1 }
                    return count
                }
                api.broadcaster.tell(
                    id,
                    .token(id, reply: reply, content: part, index: index, isComplete: false)
                )
            }
            api.broadcaster.tell(
                id,
                .token(id, reply: reply, content: "", index: answer.tokens, isComplete: true)
            )
            await record(answer, reply: reply, to: message, in: id, api)
        } catch {
            _ = try? await api.service.execute(
                .failReply(reply: reply, reason: "\(error)", content: nil),
                on: id,
                by: UserID(.zero)
            )
        }
    }

    /// What there is to answer, if there is; the session itself is let go, since it moves on.
    private func request(_ id: SessionID, _ api: API) async -> (ReplyRequest, MessageID?)? {
        guard let (session, _) = try? await api.service.session(id), session.owner == "assistant",
            !session.isClosed, let last = session.transcript.last, last.isPatient,
            let screening = session.lastScreening
        else { return nil }
        let request = ReplyRequest(
            transcript: session.transcript,
            screening: screening,
            isFlagged: session.alert != nil || screening.isRedFlag,
            emergencyNumber: api.settings.emergencyNumber,
            symptom: session.firstSymptom
        )
        return (request, session.lastMessage)
    }

    private func record(
        _ answer: Reply,
        reply: Identifier,
        to message: MessageID?,
        in id: SessionID,
        _ api: API
    ) async {
        let command = SessionCommand.CompleteReply(
            reply: reply,
            message: MessageID(api.world.identifier()),
            to: message ?? MessageID(.zero),
            source: assistant.sourceName,
            content: answer.text,
            quickReplies: answer.quickReplies,
            model: answer.model,
            outputTokens: answer.model == nil ? nil : Int64(answer.tokens)
        )
        do throws(ServiceError) {
            // The words are told already and nobody waits: their record shares the next commit.
            _ = try await api.service.execute(
                .completeReply(command),
                on: id,
                by: UserID(.zero),
                isUrgent: false
            )
        } catch {
            api.logger.log(.warning, room: "API", "a reply could not be recorded")
        }
    }
}
