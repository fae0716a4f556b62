import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

/// One WebSocket in a session: a patient's own, or a nurse who joined.
///
/// Frames with a `seq` leave in the order of the log, one for each event, so the highest `seq` a client has
/// is where it can go on. What is older than the socket, or came while something before it was still on its
/// way, is read from the log; nothing is kept in memory for a slow reader.
final class ChatSocket: WebSocketHandler {
    let api: API
    let caller: Caller
    let session: SessionID
    let viewer: Viewer
    /// By which a nurse of another unit came in; the socket ends with it.
    let grant: EmergencyGrant?
    /// Whose conversation it is.
    private let patients: Set<PatientID>
    /// Other windows of the same viewer do not end what this one looks through.
    private let hold: Viewings.Hold
    private let resume: Resume?
    private let state = Mutex(State())
    private let typing = Mutex((isTold: false, next: UInt64(0)))
    /// Whether the client has closed the conversation, and goes once it has been told so.
    private let closing = Mutex(false)

    private struct State {
        var listener: Listener?
        var standing: OpenConnections.Standing?
        /// Events of the session before this revision were told, or were there before the socket.
        var told: UInt64 = 0
        /// Nothing is told as it happens: the log is being read.
        var isHeld = true
        /// Something happened meanwhile, or before an own message that is on its way.
        var hasMissed = false
        /// The own message that is on its way.
        var posting = Identifier.zero
    }

    init(
        api: API,
        caller: Caller,
        session: SessionID,
        viewer: Viewer,
        patients: Set<PatientID>,
        hold: Viewings.Hold,
        grant: EmergencyGrant? = nil,
        resume: Resume?
    ) {
        self.api = api
        self.caller = caller
        self.session = session
        self.viewer = viewer
        self.patients = patients
        self.hold = hold
        self.grant = grant
        self.resume = resume
    }

    // MARK: Life

    func opened(_ socket: WebSocket) async {
        let cut: @Sendable () -> Void = { [api] in Self.partUnseen(socket, api) }
        let gate = LookGate(api: api, viewer: viewer, patients: patients, cut: cut) {
            notice in self.deliver(notice, to: socket)
        }
        let listener = Listener(
            viewer: viewer,
            since: api.world.now(),
            home: socket.executor,
            deliver: { notice in gate.pass(notice) },
            cut: cut
        )
        state.withLock { $0.listener = listener }
        api.broadcaster.join(session, listener)
        api.present.see(caller)
        // The version first, then the head: what falls between is told twice rather than never.
        let known = try? await api.service.session(session)
        state.withLock { $0.told = known?.1 ?? 0 }
        // Patients stay in their own record's conversations whatever else ends.
        if let patient = known?.0.patient, caller.patient != patient {
            let unit = known?.0.opened?.unit
            let standing = api.connections.bind { [api, caller, session, grant] in
                let mayStay = api.mayStay(caller, in: session, of: patient, unit: unit, by: grant)
                if !mayStay { Self.turnAway(socket, api) }
            }
            state.withLock { $0.standing = standing }
        }
        socket.send(welcome(known?.0))
        if let resume { await replay(resume, to: socket) } else { await catchUp(socket) }
        api.announce(caller, in: session, listener, isHere: true)
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        let standing = state.withLock { state in
            defer { state.standing = nil }
            return state.standing
        }
        if let standing { api.connections.release(standing) }
        tellTyping(false)
        // It holds this object as well.
        guard let listener = state.withLock({ $0.listener.take() }) else { return }
        api.broadcaster.leave(session, listener)
        api.announce(caller, in: session, listener, isHere: false)
        try? await api.service.viewings.leave(hold)
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        socket.close(code: 1003, reason: "text frames only")
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        guard text.count <= 65_536 else {
            return socket.close(code: 1009, reason: "a frame has at most 64 KiB")
        }
        guard isLetIn else { return Self.turnAway(socket, api) }
        guard let frame = try? JSON(parsing: text), frame.object != nil else {
            return socket.close(code: 4400, reason: "a frame is one JSON object")
        }
        switch frame["type"]?.string {
        case "message": await message(frame, on: socket)
        case "ping": socket.send(api.ephemeral("pong", session: session) { _ in })
        case "resume":
            do throws(Problem) {
                // It reads the conversation anew, so it counts as a message.
                try api.limitMessages(caller, isFlagged: false)
                await replay(Resume(frame["payload"] ?? frame), to: socket)
            } catch {
                sendError(error, on: socket)
            }
        case "read", "session_control": await act(frame, on: socket)
        case "subscribe", "alert_ack":
            sendError(
                Problem(403, "forbidden", "Nurses do this on their channel, /ws/chat alone."),
                on: socket
            )
        case nil: socket.close(code: 4400, reason: "a frame has a type")
        default: break
        }
    }

    /// The session that a frame names, where it names one.
    private func named(_ frame: JSON) -> JSON? {
        frame["payload"]?["session_id"] ?? frame["session_id"]
    }

    private func act(_ frame: JSON, on socket: WebSocket) async {
        do throws(Problem) {
            try api.checkNamed(named(frame), session, beside: nil, caller)
        } catch {
            return sendError(error, on: socket)
        }
        if frame["type"]?.string == "read" {
            await markRead(frame["payload"] ?? frame, on: socket)
        } else {
            await control(frame, on: socket)
        }
    }

    /// Whether the grant, if it came by one, still holds.
    private var isLetIn: Bool { grant.map(api.service.emergency.isActive) ?? true }

    private static func turnAway(_ socket: WebSocket, _ api: API) {
        api.part(from: socket, code: 4403, reason: "this conversation is not yours any more")
    }

    private static func partUnseen(_ socket: WebSocket, _ api: API) {
        api.part(from: socket, code: 1013, reason: "the record can't be written")
    }

    /// Whether it is on record that the viewer sees what is told next; the socket is closed when it can't be.
    private func isSeen(_ socket: WebSocket) async -> Bool {
        do throws(Problem) {
            try await api.look(viewer, at: patients)
            return true
        } catch {
            Self.partUnseen(socket, api)
            return false
        }
    }

    // MARK: Taking in

    private func message(_ frame: JSON, on socket: WebSocket) async {
        let payload = frame["payload"] ?? frame
        let given = payload["client_id"] ?? frame["client_id"]
        do throws(Problem) {
            guard let content = try payload.text("content", max: messageBytesMax) else {
                throw Problem(422, "validation_failed", "`content` is needed.")
            }
            let clientID = try api.clientID(given, beside: content, caller)
            try api.checkNamed(named(frame), session, beside: content, caller)
            try await api.act("post_message", under: grant, caller, viewer)
            let message = MessageID(api.world.identifier())
            let listener = state.withLock { state in
                state.posting = message.raw
                return state.listener
            }
            let posted = try await api.post(
                content,
                as: message,
                clientID: clientID,
                in: session,
                by: caller,
                own: listener
            )
            answer(posted, on: socket)
            api.turns.answer(session, after: posted, mayWait: true, api: api)
        } catch {
            let problem = error.json(
                instance: nil,
                requestID: viewer.requestID,
                emergencyNumber: api.settings.emergencyNumber
            )
            state.withLock { $0.posting = .zero }
            socket.send(
                api.ephemeral("nack", session: session) { writer in
                    writer.field("client_id", given?.string)
                    writer.field("problem", problem)
                }
            )
        }
        if state.withLock({ $0.isHeld }) { await catchUp(socket) }
    }

    /// `ack`, and the guidance right behind it, whatever else is on its way.
    ///
    /// When something before the message is still to be told, the guidance has no `seq` yet and comes once
    /// more in its place: the client knows it by its `message_id`.
    private func answer(_ posted: Posted, on socket: WebSocket) {
        let ack = api.ephemeral("ack", session: session) { posted.write(into: &$0) }
        state.withLock { state in
            state.posting = .zero
            let isNext = state.told == posted.revisions.lowerBound && !posted.revisions.isEmpty
            if isNext { state.told = posted.revisions.upperBound }
            socket.send(ack)
            let guidance = api.guidance(posted, session: session, isInPlace: isNext)
            if let guidance { socket.send(guidance) }
        }
    }

    func sendError(_ problem: Problem, on socket: WebSocket) {
        let body = problem.json(
            instance: nil,
            requestID: viewer.requestID,
            emergencyNumber: api.settings.emergencyNumber
        )
        socket.send(api.ephemeral("error", session: session) { $0.field("problem", body) })
    }

    // MARK: Telling

    private func welcome(_ known: Session?) -> [UInt8] {
        api.ephemeral("welcome", session: session) { writer in
            api.writeWelcome(caller, in: session, into: &writer)
            writer.object("session") { writer in
                writer.field("id", session.text)
                writer.field("alias", known?.opened?.alias)
                writer.field("owner", known?.owner)
                writer.field("state", known?.isClosed == true ? "closed" : "open")
            }
            writer.field("ai_disclosure", Interview.disclosure)
        }
    }

    private func deliver(_ notice: Notice, to socket: WebSocket) {
        guard isLetIn else { return Self.turnAway(socket, api) }
        switch notice {
        case .session(let told):
            state.withLock { state in
                guard isTold(told.event.revision, told.event.id, &state) else { return }
                send(told, to: socket, state.listener)
            }
        case .erased: api.part(from: socket, code: 4404, reason: "this record is erased")
        case .passed(_, let revision):
            state.withLock { _ = isTold(revision, .zero, &$0) }
        case .frame(let id, let type, let payload):
            socket.send(api.ephemeral(type, session: id, body: payload))
        case .token(let id, let reply, let content, let index, let isComplete):
            socket.send(
                api.ephemeral("chat_token", session: id) { writer in
                    writer.field("stream_id", reply.text("str"))
                    writer.field("content", content)
                    writer.field("token_count", isComplete ? index : index + 1)
                    writer.field("index", index)
                    writer.field("is_complete", isComplete)
                }
            )
        case .alert, .queue, .breach, .metrics, .snapshot, .resync: break
        }
    }

    /// Whether an event is to be told now; notes that it is, or that it must be read from the log later.
    private func isTold(
        _ revision: UInt64,
        _ event: Identifier,
        _ state: inout State
    ) -> Bool {
        guard revision >= state.told else { return false }
        if state.posting != .zero, event == state.posting { state.isHeld = true }
        guard !state.isHeld else {
            state.hasMissed = true
            return false
        }
        state.told = revision + 1
        return true
    }

    /// Sends the frames of an event, but for an own message, which its `ack` has told.
    @discardableResult
    private func send(_ told: ToldEvent, to socket: WebSocket, _ listener: Listener?) -> Int {
        if case .messagePosted = told.fact, listener?.isOwn(told.event.id) == true { return 0 }
        let messages = told.messages(for: caller.role, api)
        for message in messages { socket.send(message) }
        if case .closed = told.fact, told.event.actor == caller.user.raw { leave(socket) }
        return messages.count
    }

    /// Goes, if the client has asked for the end of the conversation on this socket.
    private func leave(_ socket: WebSocket) {
        guard closing.withLock({ $0 }) else { return }
        socket.close(code: 1000, reason: "closed")
    }

    /// The client asks for the end of the conversation: it is told `session_closed`, then let go.
    func close(_ socket: WebSocket) async throws(Problem) {
        closing.withLock { $0 = true }
        let done: Executed
        do throws(Problem) {
            done = try await api.execute(
                .close(
                    by: caller.user.text,
                    reason: nil,
                    nurse: caller.role == .nurse ? caller.user : nil
                ),
                on: session,
                by: caller
            )
        } catch {
            closing.withLock { $0 = false }
            throw error
        }
        api.turns.stopLong(session)
        // It was closed already.
        if done.events.isEmpty { leave(socket) }
    }

    // MARK: Going on

    /// Sends what the log holds from `told` on, until nothing came meanwhile; how many frames.
    @discardableResult
    private func catchUp(_ socket: WebSocket) async -> Int {
        var count = 0
        while socket.isOpen {
            let from = state.withLock { state in
                (state.isHeld, state.hasMissed) = (true, false)
                return state.told
            }
            guard let events = try? api.service.history(session, from: from) else {
                api.part(from: socket, code: 1011, reason: "the record can't be read")
                return count
            }
            for (index, event) in events.enumerated() {
                guard await socket.hasRoom(), await isSeen(socket) else { return count }
                guard isLetIn else {
                    Self.turnAway(socket, api)
                    return count
                }
                let fact = try? RecordService.fact(event)
                let behind = index + 1 < events.count ? events[index + 1] : nil
                let flags = fact.map { Frames.flags(of: $0, behind) } ?? []
                count += state.withLock { state in
                    state.told = max(state.told, event.revision + 1)
                    guard let fact else { return 0 }
                    let told = ToldEvent(session, event, fact, flags: flags)
                    return send(told, to: socket, state.listener)
                }
            }
            let isDone = state.withLock { state in
                guard !state.hasMissed else { return false }
                state.isHeld = false
                return true
            }
            if isDone { return count }
        }
        return count
    }

    /// Sends again what the client missed, or tells it to start over.
    private func replay(_ resume: Resume, to socket: WebSocket) async {
        let head = api.service.log.head
        guard resume.epoch == api.service.log.epoch, let seq = resume.seq, seq < max(1, head) else {
            let reason = resume.epoch == api.service.log.epoch ? "gap" : "epoch_changed"
            socket.send(
                api.ephemeral("resync_required", session: session) { writer in
                    writer.field("reason", reason)
                    writer.field("snapshot_url", "/api/sessions/\(session.text)/messages")
                }
            )
            await catchUp(socket)
            return
        }
        state.withLock { $0.isHeld = true }
        let missed = (try? api.service.history(session)) ?? []
        let first = missed.first { $0.position > seq }
        state.withLock { state in
            state.told = first?.revision ?? missed.last.map { $0.revision + 1 } ?? 0
        }
        let replayed = await catchUp(socket)
        let told = state.withLock { $0.told }
        let last = told > 0 ? (try? api.service.history(session, from: told - 1))?.first : nil
        socket.send(
            api.ephemeral("resumed", session: session) { writer in
                writer.field("from_seq", Int64(clamping: seq))
                writer.field("to_seq", Int64(clamping: max(seq, last?.position ?? seq)))
                writer.field("replayed", replayed)
            }
        )
    }

    // MARK: Who is writing

    /// Nanoseconds between two times that others are told of somebody's beginning to write.
    private static let typingPause: UInt64 = 1_000_000_000

    /// Tells the others whether this user is writing; only when that changes, and beginning at most once a second:
    /// else one could flood the others' sockets until they are cut.
    func tellTyping(_ isTyping: Bool) {
        let now = api.world.monotonic()
        let isNews = typing.withLock { typing in
            guard typing.isTold != isTyping, !isTyping || now >= typing.next else { return false }
            typing.isTold = isTyping
            if isTyping { typing.next = now &+ Self.typingPause }
            return true
        }
        guard isNews, let listener = state.withLock({ $0.listener }) else { return }
        let payload: JSON = [
            "user_id": .string(caller.user.text), "typing": .bool(isTyping),
        ]
        api.broadcaster.tell(
            session,
            .frame(session, type: "user_typing", payload),
            besides: listener
        )
    }
}

/// Where a client left off: `<epoch>:<seq>`, or `{"epoch","seq"}`.
struct Resume: Sendable {
    let epoch: String
    let seq: UInt64?

    init(_ payload: JSON?) {
        epoch = payload?["epoch"]?.string ?? ""
        seq = payload?["seq"]?.integer.flatMap { UInt64(exactly: $0) }
    }

    init(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        epoch = parts.first.map(String.init) ?? ""
        seq = parts.count == 2 ? UInt64(parts[1]) : nil
    }
}
