import Access
import Clinical
import HTTP
import JSON
import RecordService
import World

extension ChatSocket {
    /// `session_control`: joining, leaving, typing, and what is asked of the assistant or a nurse.
    func control(_ frame: JSON, on socket: WebSocket) async {
        let action = frame["action"]?.string ?? frame["payload"]?["action"]?.string
        do throws(Problem) {
            switch action {
            case "session_join": tellSelf("session_joined", on: socket)
            case "session_leave":
                tellSelf("session_left", on: socket)
                socket.close(code: 1000, reason: "left")
            case "typing_start": tellTyping(true)
            case "typing_stop": tellTyping(false)
            case "request_assessment":
                try await api.act("stream_assessment", under: grant, caller, viewer)
                try api.limitMessages(caller, isFlagged: false)
                let data = frame["data"] ?? frame["payload"]?["data"]
                _ = try await api.assess(session, data?["patient"], nil, by: caller)
            case "request_nurse":
                try await api.act("request_nurse", under: grant, caller, viewer)
                try await api.requestNurse(in: session, by: caller)
            case "stop_ai":
                try await api.act("stop_ai", under: grant, caller, viewer)
                api.turns.stop(session, as: "stopped")
            case "close":
                try await api.act("close_session", under: grant, caller, viewer)
                try await close(socket)
            default:
                let known = ChatSocket.actions.map { "`\($0)`" }.joined(separator: ", ")
                throw Problem(422, "validation_failed", "`action` is one of \(known).")
            }
        } catch {
            sendError(error, on: socket)
        }
    }

    private static let actions = [
        "session_join", "session_leave", "typing_start", "typing_stop", "request_assessment",
        "request_nurse", "stop_ai", "close",
    ]

    func markRead(_ payload: JSON, on socket: WebSocket) async {
        do throws(Problem) {
            try await api.act("mark_read", under: grant, caller, viewer)
            _ = try await api.markRead(payload["up_to_seq"], in: session, by: caller)
        } catch {
            sendError(error, on: socket)
        }
    }

    private func tellSelf(_ type: String, on socket: WebSocket) {
        socket.send(
            api.ephemeral(type, session: session) { writer in
                writer.field("user_id", caller.user.text)
                writer.field("user_type", caller.role.rawValue)
                writer.field("at", api.world.now().text)
            }
        )
    }
}

extension API {
    /// Tells the others in a session who came or went, and, unless nobody else is there, who is there now.
    func announce(
        _ caller: Caller,
        in session: SessionID,
        _ listener: Listener,
        isHere: Bool
    ) {
        let present = broadcaster.listeners(in: session)
        guard present.contains(where: { $0 !== listener }) else { return }
        let now = world.now().text
        // One who has the session open twice comes with the first and goes with the last.
        let isOther = !present.contains { $0 !== listener && $0.viewer.user == caller.user }
        guard isOther else { return }
        let who: JSON = [
            "user_id": .string(caller.user.text),
            "user_type": .string(caller.role.rawValue), "at": .string(now),
        ]
        let type = isHere ? "user_joined" : "user_left"
        broadcaster.tell(session, .frame(session, type: type, who), besides: listener)
        var users: [JSON] = []
        var seen: Set<UserID> = []
        for one in present.sorted(by: { $0.since < $1.since })
        where seen.insert(one.viewer.user).inserted {
            users.append([
                "id": .string(one.viewer.user.text), "name": .string(Self.name(one.viewer.role)),
                "role": .string(one.viewer.role), "since": .string(one.since.text),
            ])
        }
        broadcaster.tell(
            session,
            .frame(session, type: "presence", ["users": .array(users)])
        )
    }

    private static func name(_ role: String) -> String {
        role.prefix(1).uppercased() + role.dropFirst()
    }

    /// A frame that is not in the log, with a payload that is there already.
    func ephemeral(_ type: String, session: SessionID?, body: JSON) -> [UInt8] {
        ephemeral(type, session: session) { writer in
            for member in body.object?.members ?? [] { writer.field(member.name, member.value) }
        }
    }
}
