public import Assistant
import Clinical
import EventLog
import JSON
import RecordService
import Synchronization
import Telemetry
import World

/// The assistant's answers, one at a time in each session; they go on when their readers drop.
///
/// Bounded by the assistant's pool; what arrives during an answer is answered together after it. An answer
/// that has ended is told from the log, so nothing is kept of it here.
public final class Turns: Sendable {
    private struct Lane {
        var current: Turn
        var next: Turn?
        /// Whether `next` may not wait once it is its turn.
        var isPressing = false
        /// What `current` waits for before it looks at what is to be answered.
        var pause: Task<Void, Never>?
        /// How many messages came meanwhile.
        var heard = 0
    }

    private struct State {
        var lanes: [SessionID: Lane] = [:]
        var open: [Identifier: Turn] = [:]
        /// The latest turns that ended without a record.
        var silent: [Turn] = []
    }

    /// How often words that are told are recorded.
    static let checkpointPause = Duration.milliseconds(500)

    /// How much longer than its pause the interviewer waits at most, while messages keep coming or many are on
    /// their way.
    private static let busyFactor = 25

    let assistant: Assistant
    private let pause: Duration
    private let executor: @Sendable () -> any TaskExecutor
    private let state = Mutex(State())

    /// Turns by `assistant`, worked off on what `executor` gives where they begin.
    ///
    /// An instant assistant waits for `pause` before it answers what need not be answered at once.
    public init(
        assistant: Assistant,
        pause: Duration,
        executor: @escaping @Sendable () -> any TaskExecutor
    ) {
        self.assistant = assistant
        self.pause = pause
        self.executor = executor
    }

    /// Runs something beside the request that asked for it.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        Task(executorPreference: executor()) { await body() }
    }

    /// Whether answers come without waiting for anything outside this process.
    var isInstant: Bool { assistant.isInstant }

    /// Answers that are under way or wait.
    var count: Int { state.withLock { $0.open.count } }

    /// Has the assistant answer a patient's message; the turn that will, at once.
    ///
    /// One that `mayWait` lets what patients say go first: an `ack` waits for the disk, an answer may wait for a moment,
    /// and what comes meanwhile is answered together. Never behind words that raised a flag.
    @discardableResult
    func answer(
        _ id: SessionID,
        after posted: Posted,
        mayWait: Bool = false,
        api: API
    ) -> Turn? {
        guard posted.isForAssistant else { return nil }
        let waits = mayWait && assistant.isInstant && posted.screening?.isRedFlag != true
        return answer(id, waits: waits, api: api)
    }

    /// Has the assistant answer what was said last and nobody answers any more.
    func answerAgain(_ id: SessionID, api: API) -> Turn { answer(id, waits: false, api: api) }

    private func answer(_ id: SessionID, waits: Bool, api: API) -> Turn {
        let fresh = Turn(
            id: api.world.identifier(),
            session: id,
            emergencyNumber: api.settings.emergencyNumber
        )
        let (turn, starts) = state.withLock { state -> (Turn, Bool) in
            if let lane = state.lanes[id], let pause = lane.pause {
                if !waits { pause.cancel() }
                state.lanes[id]?.heard += 1
                return (lane.current, false)
            }
            if !waits { state.lanes[id]?.isPressing = true }
            if let next = state.lanes[id]?.next { return (next, false) }
            state.open[fresh.id] = fresh
            if state.lanes[id] != nil {
                state.lanes[id]?.next = fresh
                return (fresh, false)
            }
            state.lanes[id] = Lane(current: fresh, pause: waits ? pause(id, api) : nil)
            return (fresh, true)
        }
        if starts {
            start(turn, api)
        } else if !assistant.isInstant {
            api.tellStatus("queued", position: 1, in: id)
        }
        return turn
    }

    /// The turn of a stream while it is under way, or one of the latest that ended with nothing to record.
    func turn(_ stream: Identifier) -> Turn? {
        state.withLock { state in
            state.open[stream] ?? state.silent.last { $0.id == stream }
        }
    }

    /// What a turn before it has answered as well leaves nothing in the log, and its stream was promised all the same.
    private func keep(_ turn: Turn) {
        state.withLock { state in
            if state.silent.count >= Self.silentMax { state.silent.removeFirst() }
            state.silent.append(turn)
        }
    }

    private static let silentMax = 256

    /// The turn under way in a session.
    func current(_ session: SessionID) -> Turn? {
        state.withLock { $0.lanes[session]?.current }
    }

    /// Ends what the assistant is saying in a session, and what it would say next.
    func stop(_ session: SessionID, as reason: String) {
        let lane = state.withLock { $0.lanes[session] }
        lane?.next?.stop(reason)
        lane?.current.stop(reason)
    }

    /// The same of a conversation that was closed; what comes within a moment comes all the same.
    func stopLong(_ session: SessionID) {
        if !assistant.isInstant { stop(session, as: "stopped") }
    }

    /// Ends every turn, because the service stops.
    func stopAll() {
        for turn in state.withLock({ Array($0.open.values) }) { turn.stop("service_stopped") }
    }

    private func start(_ turn: Turn, _ api: API) {
        let task = Task(executorPreference: executor()) {
            await self.gather(turn)
            await self.work(turn, api)
            if let next = self.advance(turn, api) { self.start(next, api) }
        }
        turn.attach(task)
    }

    /// Waits for ``pause``, and on in growing steps while the patient goes on: what is said in a row is answered
    /// together.
    private func pause(_ session: SessionID, _ api: API) -> Task<Void, Never> {
        Task(executorPreference: executor()) { [self] in
            var (step, rest, heard) = (pause, pause * Self.busyFactor, 0)
            while !Task.isCancelled {
                try? await Task.sleep(for: step)
                let now = state.withLock { $0.lanes[session]?.heard ?? 0 }
                let isBusy = api.postingGate.count > PostingGate.busy
                guard rest > .zero, isBusy || now > heard else { return }
                heard = now
                step = isBusy ? rest : min(rest, step * 2)
                rest -= step
            }
        }
    }

    /// Waits until the turn's pause is over; whoever comes afterwards is answered by the next turn.
    private func gather(_ turn: Turn) async {
        guard let pause = state.withLock({ $0.lanes[turn.session]?.pause }) else { return }
        await withTaskCancellationHandler {
            await pause.value
        } onCancel: {
            pause.cancel()
        }
        state.withLock { $0.lanes[turn.session]?.pause = nil }
    }

    private func advance(_ turn: Turn, _ api: API) -> Turn? {
        state.withLock { state in
            state.open[turn.id] = nil
            guard let lane = state.lanes[turn.session], let next = lane.next else {
                state.lanes[turn.session] = nil
                return nil
            }
            let waits = assistant.isInstant && !lane.isPressing
            state.lanes[turn.session] = Lane(
                current: next,
                pause: waits ? pause(turn.session, api) : nil
            )
            return next
        }
    }

    // MARK: One turn

    private func work(_ turn: Turn, _ api: API) async {
        guard turn.stopReason == nil, let request = await request(turn, api) else {
            // Its stream was promised: who comes back to it after a restart hears that it is over.
            if let reason = turn.stopReason, !assistant.isInstant {
                await record(.failReply(reply: turn.id, reason: reason, content: nil), turn, api)
            }
            turn.end(TurnStory.Ending(status: "stopped"), source: nil)
            return keep(turn)
        }
        do throws(ReplyError) {
            let answer: Reply
            if assistant.isInstant {
                answer = try await reply(to: request, turn, api)
            } else {
                answer = try await longReply(to: request, turn, api)
            }
            await complete(answer, turn, api)
        } catch {
            await breakOff(error, turn, api)
        }
    }

    private func reply(
        to request: ReplyRequest,
        _ turn: Turn,
        _ api: API
    ) async throws(ReplyError) -> Reply {
        try await assistant.reply(to: request) { part in api.tell(part, of: turn) }
    }

    /// A reply that takes a while: noted when it begins, and kept as it grows.
    private func longReply(
        to request: ReplyRequest,
        _ turn: Turn,
        _ api: API
    ) async throws(ReplyError) -> Reply {
        let message = turn.story.message ?? MessageID(.zero)
        // What every answer opens with is told behind it.
        let started = await record(
            .startReply(reply: turn.id, to: message, source: assistant.sourceName),
            turn,
            api,
            isUrgent: true
        )
        if started == .refused { throw .cancelled }
        api.tellStatus("reading", in: turn.session)
        let outcome = await withTaskGroup(of: Result<Reply, ReplyError>?.self) { group in
            group.addTask {
                do throws(ReplyError) {
                    return .success(try await self.reply(to: request, turn, api))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: Self.checkpointPause)
                    if Task.isCancelled { return nil }
                    for command in turn.takePending() {
                        await self.record(.converse(command), turn, api)
                    }
                }
                return nil
            }
            var outcome = Result<Reply, ReplyError>.failure(.cancelled)
            while let result = await group.next() {
                guard let result else { continue }
                outcome = result
                group.cancelAll()
            }
            return outcome
        }
        for command in turn.takePendingAtEnd() { await record(.converse(command), turn, api) }
        return try outcome.get()
    }

    /// What there is to answer, if there is; the session itself is let go, since it moves on.
    private func request(_ turn: Turn, _ api: API) async -> ReplyRequest? {
        guard let (session, _) = try? await api.service.session(turn.session),
            session.owner == "assistant", !session.isClosed,
            session.held.count < Session.heldMax,
            let transcript = session.unanswered,
            let screening = session.lastScreening
        else { return nil }
        let nurses = api.nurseStatus(in: turn.session)
        turn.begin(
            session.lastMessage,
            flags: screening.flags,
            alert: session.alert?.alert,
            nurses: nurses,
            source: assistant.sourceName,
            isShown: !api.settings.holdsReplies,
            at: api.world.monotonic()
        )
        return ReplyRequest(
            transcript: transcript,
            screening: screening,
            isFlagged: session.alert != nil || screening.isRedFlag,
            emergencyNumber: api.settings.emergencyNumber,
            symptom: session.firstSymptom,
            language: session.opened?.language ?? "en",
            nurses: nurses == .alerted && session.status == .reviewed ? .reviewed : nurses,
            rules: api.service.rules.current
        )
    }

    // MARK: The end of one

    private func complete(_ answer: Reply, _ turn: Turn, _ api: API) async {
        // It may have been ended before its last words, which nobody was told then.
        guard turn.stopReason == nil else { return await breakOff(.cancelled, turn, api) }
        let isHeld = api.settings.holdsReplies
        let command = SessionCommand.CompleteReply(
            reply: turn.id,
            message: MessageID(api.world.identifier()),
            to: turn.story.message ?? MessageID(.zero),
            source: answer.source,
            content: answer.text,
            quickReplies: answer.quickReplies,
            model: answer.model,
            finishReason: answer.finishReason,
            inputTokens: answer.inputTokens,
            outputTokens: answer.outputTokens,
            isHeld: isHeld,
            parts: Int64(turn.story.parts)
        )
        if !isHeld { api.tellEnd(of: turn) }
        switch await record(.completeReply(command), turn, api) {
        case .done: break
        case .refused: return await breakOff(.cancelled, turn, api, isEndTold: !isHeld)
        case .unavailable:
            return await breakOff(.failed("not recorded"), turn, api, isEndTold: !isHeld)
        }
        var ending = TurnStory.Ending(
            status: TurnStory.status(finished: answer.finishReason),
            message: command.message
        )
        ending.isHeld = isHeld
        ending.inputTokens = answer.inputTokens
        ending.outputTokens = answer.outputTokens
        turn.end(ending, source: answer.source)
    }

    /// Somebody ended it, or no source gave an answer: what was told is kept and marked.
    private func breakOff(
        _ error: ReplyError,
        _ turn: Turn,
        _ api: API,
        isEndTold: Bool = false
    ) async {
        var reason = turn.stopReason ?? "paused_by_nurse"
        if case .failed = error { reason = "failed" }
        let status = TurnStory.status(of: reason)
        var ending = TurnStory.Ending(status: status)
        ending.reason = reason
        if status == "stopped" { ending.message = await keepTold(of: turn, api) }
        if ending.message == nil {
            let story = turn.story
            let content = story.isShown && !story.text.isEmpty ? story.text : nil
            await record(
                .failReply(reply: turn.id, reason: reason, content: content),
                turn,
                api
            )
        } else if !isEndTold {
            api.tellEnd(of: turn)
        }
        switch reason {
        case "paused_by_nurse": api.tellStatus(reason, in: turn.session)
        case "consent_withdrawn": api.tellStatus(status, reason: reason, in: turn.session)
        default: api.tellStatus(status, in: turn.session)
        }
        turn.end(ending, source: nil)
    }

    /// Records what was told of a stopped answer as a message; `nil` when nothing was, or it can't be.
    private func keepTold(of turn: Turn, _ api: API) async -> MessageID? {
        let story = turn.story
        guard story.isShown, story.text.contains(where: { !$0.isWhitespace }) else { return nil }
        let command = SessionCommand.CompleteReply(
            reply: turn.id,
            message: MessageID(api.world.identifier()),
            to: story.message ?? MessageID(.zero),
            source: story.source,
            content: story.text,
            quickReplies: [],
            model: nil,
            finishReason: "stopped",
            outputTokens: nil,
            parts: Int64(story.parts)
        )
        guard case .done = await record(.completeReply(command), turn, api) else { return nil }
        return command.message
    }

    /// Records a fact of a turn; where nobody waits for it, it shares the next commit.
    ///
    /// Not cancelled with the turn: a stop must be recorded as well.
    @discardableResult
    private func record(
        _ command: SessionCommand,
        _ turn: Turn,
        _ api: API,
        isUrgent: Bool = false
    ) async -> Recorded {
        do throws(ServiceError) {
            _ = try await api.service.execute(
                command,
                on: turn.session,
                by: UserID(.zero),
                isUrgent: isUrgent
            )
            return .done
        } catch {
            if case .refused = error { return .refused }
            api.logger.log(.warning, room: "API", "a reply could not be recorded")
            return .unavailable
        }
    }

    private enum Recorded {
        case done
        /// A rule says no: a nurse has taken over, or the session ended.
        case refused
        case unavailable
    }
}

extension API {
    /// Tells part of a reply to those in its session and to who reads its stream.
    func tell(_ part: ReplyPart, of turn: Turn) {
        switch part {
        case .text(let words):
            guard let index = turn.add(words, at: world.monotonic()) else { return }
            if index == 0, !turns.isInstant { tellStatus("answering", in: turn.session) }
            broadcaster.tell(
                turn.session,
                .token(
                    turn.session,
                    reply: turn.id,
                    content: words,
                    index: index,
                    isComplete: false
                )
            )
        case .failed(let source, let reason):
            logger.log(
                .warning,
                room: "Assistant",
                "a source failed, the next one answers",
                ["source": .failure(source), "reason": .failure(reason)]
            )
            guard turn.withdraw(source, reason: reason) else { return }
            broadcaster.tell(
                turn.session,
                .frame(
                    turn.session,
                    type: "chat_reset",
                    ["stream_id": .string(turn.id.text("str")), "reason": "source_failed"]
                )
            )
        }
    }

    /// Tells those in the session that the words are whole.
    func tellEnd(of turn: Turn) {
        let story = turn.story
        broadcaster.tell(
            turn.session,
            .token(
                turn.session,
                reply: turn.id,
                content: "",
                index: story.parts,
                isComplete: true
            )
        )
    }

    /// `ai_status`, for those in the session.
    func tellStatus(
        _ status: String,
        position: Int? = nil,
        reason: String? = nil,
        in session: SessionID
    ) {
        var payload = JSONObject()
        payload["status"] = .string(status)
        payload["position"] = JSON(position.map { Int64($0) })
        if let reason { payload["reason"] = .string(reason) }
        broadcaster.tell(session, .frame(session, type: "ai_status", .object(payload)))
    }
}
