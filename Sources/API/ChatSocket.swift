import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

/// One WebSocket in a session: a patient's own, or a nurse who joined.
final class ChatSocket: WebSocketHandler {
    private let api: API
    private let caller: Caller
    private let session: SessionID
    private let viewer: Viewer
    private let resume: Resume?
    private let state = Mutex(State())

    private struct State {
        var listener: Listener?
        /// Events up to here were sent; live ones before it are skipped.
        var sentThrough: UInt64?
        /// Live notices that wait while older events are replayed.
        var held: [Notice]?
    }

    init(api: API, caller: Caller, session: SessionID, viewer: Viewer, resume: Resume?) {
        self.api = api
        self.caller = caller
        self.session = session
        self.viewer = viewer
        self.resume = resume
    }

    func opened(_ socket: WebSocket) async {
        let listener = Listener(
            viewer: viewer,
            deliver: { [weak self] notice in self?.deliver(notice, to: socket) },
            cut: { socket.close(code: 1013, reason: "the record can't be written") }
        )
        state.withLock { state in
            state.listener = listener
            state.held = []
        }
        api.broadcaster.join(session, listener)
        socket.send(await welcome())
        if let resume { replay(resume, to: socket) } else { release(to: socket) }
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        guard let listener = state.withLock({ $0.listener }) else { return }
        api.broadcaster.leave(session, listener)
        if api.settings.recordsLooks { try? await api.service.viewings.leave(viewer) }
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        socket.close(code: 1003, reason: "text frames only")
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        guard text.count <= 65_536 else {
            return socket.close(code: 1009, reason: "a frame has at most 64 KiB")
        }
        guard let frame = try? JSON(parsing: text), frame.object != nil else {
            return socket.close(code: 4400, reason: "a frame is one JSON object")
        }
        switch frame["type"]?.string {
        case "message": await message(frame, on: socket)
        case "ping": socket.send(api.ephemeral("pong", session: session) { _ in })
        case "resume": replay(Resume(frame["payload"]), to: socket)
        case "session_control": await control(frame, on: socket)
        case nil: socket.close(code: 4400, reason: "a frame has a type")
        default: break
        }
    }

    // MARK: Taking in

    private func message(_ frame: JSON, on socket: WebSocket) async {
        let payload = frame["payload"] ?? frame
        let clientID = (payload["client_id"] ?? frame["client_id"])?.string
        do throws(Problem) {
            guard let content = try payload.text("content", max: messageBytesMax) else {
                throw Problem(422, "validation_failed", "`content` is needed.")
            }
            guard clientID.map({ (1...128).contains($0.utf8.count) }) ?? true else {
                throw Problem(422, "validation_failed", "`client_id` has 1 to 128 bytes.")
            }
            let listener = state.withLock { $0.listener }
            let posted = try await api.post(
                content,
                clientID: clientID,
                in: session,
                by: caller,
                own: listener
            )
            socket.send(api.ephemeral("ack", session: session) { posted.write(into: &$0) })
            if let guidance = api.guidance(posted, session: session) { socket.send(guidance) }
            api.turns.answer(session, after: posted, api: api)
        } catch {
            let problem = error.json(
                instance: nil,
                requestID: viewer.requestID,
                emergencyNumber: api.settings.emergencyNumber
            )
            socket.send(
                api.ephemeral("nack", session: session) { writer in
                    writer.field("client_id", clientID)
                    writer.field("problem", problem)
                }
            )
        }
    }

    private func control(_ frame: JSON, on socket: WebSocket) async {
        switch frame["action"]?.string ?? frame["payload"]?["action"]?.string {
        case "close":
            _ = try? await api.service.execute(
                .close(by: caller.user.text, reason: nil),
                on: session,
                by: caller.user
            )
            socket.close(code: 1000, reason: "closed")
        case "session_leave": socket.close(code: 1000, reason: "left")
        default: break
        }
    }

    // MARK: Telling

    private func welcome() async -> [UInt8] {
        let known = try? await api.service.session(session)
        return api.ephemeral("welcome", session: session) { writer in
            api.writeWelcome(caller, into: &writer)
            writer.object("session") { writer in
                writer.field("id", session.text)
                writer.field("alias", known?.0.opened?.alias)
                writer.field("owner", known?.0.owner)
                writer.field("state", known?.0.isClosed == true ? "closed" : "open")
            }
            writer.field("ai_disclosure", Interview.disclosure)
        }
    }

    private func deliver(_ notice: Notice, to socket: WebSocket) {
        let isHeld = state.withLock { state in
            guard state.held != nil else { return false }
            state.held?.append(notice)
            return true
        }
        if !isHeld { send(notice, to: socket) }
    }

    private func release(to socket: WebSocket) {
        while true {
            let held = state.withLock { state -> [Notice] in
                let held = state.held ?? []
                state.held = held.isEmpty ? nil : []
                return held
            }
            if held.isEmpty { return }
            for notice in held { send(notice, to: socket) }
        }
    }

    private func send(_ notice: Notice, to socket: WebSocket) {
        switch notice {
        case .session(let id, let event, let fact):
            let isOld = state.withLock { state in state.sentThrough.map { event.position <= $0 } }
            if isOld == true { return }
            for frame in api.frames(for: fact, event, session: id, role: caller.role) {
                socket.send(frame)
            }
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
        case .alert, .queue, .breach: break
        }
    }

    /// Sends again what the client missed, or tells it to start over.
    private func replay(_ resume: Resume, to socket: WebSocket) {
        guard resume.epoch == api.service.log.epoch, let seq = resume.seq else {
            defer { release(to: socket) }
            let reason = resume.epoch == api.service.log.epoch ? "gap" : "epoch_changed"
            socket.send(
                api.ephemeral("resync_required", session: session) { writer in
                    writer.field("reason", reason)
                    writer.field("snapshot_url", "/api/sessions/\(session.text)/messages")
                }
            )
            return
        }
        state.withLock { $0.held = $0.held ?? [] }
        defer { release(to: socket) }
        let history = (try? api.history(of: session)) ?? []
        var replayed = 0
        var last = seq
        for (event, fact) in history where event.position > seq {
            for frame in api.frames(for: fact, event, session: session, role: caller.role) {
                socket.send(frame)
                replayed += 1
            }
            last = event.position
        }
        state.withLock { $0.sentThrough = last }
        socket.send(
            api.ephemeral("resumed", session: session) { writer in
                writer.field("from_seq", Int64(clamping: seq))
                writer.field("to_seq", Int64(clamping: last))
                writer.field("replayed", replayed)
            }
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
