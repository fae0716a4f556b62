import Access
import Clinical
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import World

/// A nurse's channel: alerts at once, and every change of the queue.
///
/// Administrators may listen to alerts; names and words are left out for them.
final class NurseSocket: WebSocketHandler {
    let api: API
    let caller: Caller
    let viewer: Viewer
    let alertsOnly: Bool
    private let resume: Resume?
    private let listener = Mutex<Listener?>(nil)
    private let standing = Mutex<OpenConnections.Standing?>(nil)
    /// Whose work was told last.
    private let told = Mutex<Reach?>(nil)
    /// From which event on, where it goes on from one and follows no session yet: what it follows next begins there too.
    let goesOn = Mutex<UInt64?>(nil)
    let watches: SessionWatches
    /// Other windows of the same nurse do not end what this one looks through.
    private let hold: Viewings.Hold

    init(api: API, caller: Caller, viewer: Viewer, alertsOnly: Bool, resume: Resume? = nil) {
        self.resume = resume
        self.api = api
        self.caller = caller
        self.viewer = viewer
        self.alertsOnly = alertsOnly
        watches = SessionWatches(api: api, caller: caller, viewer: viewer)
        hold = api.service.viewings.hold(viewer)
    }

    func opened(_ socket: WebSocket) async {
        socket.send(
            api.ephemeral("welcome", session: nil) { writer in
                api.writeWelcome(caller, into: &writer)
                writer.field("session", JSON.null)
                writer.field("ai_disclosure", Interview.disclosure)
            }
        )
        let listener = Listener(
            viewer: viewer,
            reach: { [api, caller] in api.reach(of: caller) },
            channel: socket,
            deliver: { [weak self] notice in self?.send(notice, to: socket) },
            cut: { [api] in
                api.part(from: socket, code: 1013, reason: "the record can't be written")
            }
        )
        self.listener.withLock { $0 = listener }
        listener.followsMetrics = caller.role == .nurse && !alertsOnly
        api.broadcaster.joinNurses(listener)
        told.withLock { $0 = api.reach(of: caller) }
        let standing = api.connections.bind { [weak self] in await self?.follow(on: socket) }
        self.standing.withLock { $0 = standing }
        if let resume { await replay(resume, on: socket) } else { await tellWaiting(socket) }
        await api.tellMetrics(to: listener)
    }

    /// Follows no session any longer that went out of reach, and after a change of unit or scope tells what waits
    /// within the new one.
    private func follow(on socket: WebSocket) async {
        // A session also goes out of an unchanged reach: its escalation is taken back, say.
        watches.leaveUnreached()
        let reach = api.reach(of: caller)
        let isNew = told.withLock { told in
            defer { told = reach }
            return told != reach
        }
        guard isNew else { return }
        socket.send(
            api.ephemeral("resync_required", session: nil) { writer in
                writer.field("reason", "reach_changed")
                writer.field("snapshot_url", "/api/nurse/queue")
            }
        )
        // Whoever takes it slowly holds nobody else up.
        api.turns.spawn { [weak self, api] in
            await self?.tellWaiting(socket)
            let listener = self?.listener.withLock { $0 }
            if let listener { await api.tellMetrics(to: listener) }
        }
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        if let standing = standing.withLock({ $0 }) { api.connections.release(standing) }
        guard let listener = listener.withLock({ $0 }) else { return }
        api.broadcaster.leaveNurses(listener)
        watches.leaveAll()
        try? await api.service.viewings.leave(hold)
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        socket.close(code: 1003, reason: "text frames only")
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        guard text.count <= 65_536, let frame = try? JSON(parsing: text) else {
            return socket.close(code: 4400, reason: "a frame is one JSON object")
        }
        switch frame["type"]?.string {
        case "ping": socket.send(api.ephemeral("pong", session: nil) { _ in })
        case "alert_ack": await acknowledge((frame["payload"] ?? frame)["alert_id"], on: socket)
        case "subscribe": await subscribe(frame["payload"] ?? frame, on: socket)
        case "message": await message(frame, on: socket)
        case "resume":
            do throws(Problem) {
                // It reads the log anew, so it counts as a message.
                try api.limitMessages(caller, isFlagged: false)
                await replay(Resume(frame["payload"] ?? frame), on: socket)
            } catch {
                sendError(error, on: socket)
            }
        case "session_control", "read":
            sendError(
                Problem(422, "validation_failed", "This is for a session: /ws/chat?session_id=…"),
                on: socket
            )
        case nil: socket.close(code: 4400, reason: "a frame has a type")
        default: break
        }
    }

    /// Follows the sessions named and no others; queue and alerts are always told, the figures where named.
    private func subscribe(_ payload: JSON, on socket: WebSocket) async {
        guard caller.role == .nurse, !alertsOnly else { return }
        do throws(Problem) {
            let topics = try payload.texts("topics")
            let sessions = try SessionWatches.sessions(of: topics)
            try await watches.follow(sessions, since: goesOn.withLock { $0.take() }, on: socket)
            listener.withLock { $0 }?.followsMetrics = topics.contains("metrics")
        } catch {
            sendError(error, on: socket)
        }
    }

    /// An alert raised before this nurse came still waits: every one is told on joining.
    ///
    /// One who goes on was told of `told`, and of the others perhaps.
    func tellWaiting(_ socket: WebSocket, besides told: Set<AlertID>? = nil) async {
        guard let listener = listener.withLock({ $0 }) else { return }
        do throws(Problem) {
            try await api.tellWaiting(to: listener, besides: told ?? [], isAgain: told != nil)
        } catch {
            // A channel that can't tell what waits must not look as if nothing did.
            api.part(from: socket, code: 1013, reason: "the record can't be read or written")
        }
    }

    private func acknowledge(_ value: JSON?, on socket: WebSocket) async {
        do throws(Problem) {
            guard let text = value?.string, let id = AlertID(text) else {
                throw Problem(422, "validation_failed", "`alert_id` is `alr_…`.")
            }
            guard let alert = try? QueueAlert.find(id, in: api.service.projections) else {
                throw Problem(404, "not_found", "There is no such alert.")
            }
            guard caller.role == .nurse,
                api.reach(of: caller).admits(alert.unit, isEscalated: true)
            else {
                try await deny("ack_alert", of: alert.patient)
                throw Problem(404, "not_found", "There is no such alert.")
            }
            _ = try await api.execute(
                .acknowledge(alert: id, nurse: caller.user),
                on: alert.session,
                by: caller
            )
        } catch {
            sendError(error, on: socket)
        }
    }

    private func sendError(_ problem: Problem, on socket: WebSocket) {
        let body = problem.json(
            instance: nil,
            requestID: viewer.requestID,
            emergencyNumber: api.settings.emergencyNumber
        )
        socket.send(api.ephemeral("error", session: nil) { $0.field("problem", body) })
    }

    func send(_ notice: Notice, to socket: WebSocket) {
        switch notice {
        case .alert(let alert, let cause):
            // Administrators are shown nothing of the patient that could be another.
            let isErased = alert.outcome == "erased"
            guard cause != .patient || caller.role == .nurse || isErased else { return }
            socket.send(frame(of: alert, cause))
        case .queue(let change):
            guard !alertsOnly else { return }
            let now = api.world.now()
            socket.send(
                api.sharedFrames.frame(change.key(of: "queue_update"), now: now) {
                    api.ephemeral("queue_update", session: change.session) { writer in
                        NurseSocket.writeUpdate(change, now: now, into: &writer)
                    }
                }
            )
        case .breach(let row, let due, let at):
            guard !alertsOnly else { return }
            socket.send(
                api.ephemeral("sla_breach", session: row.session) { writer in
                    NurseSocket.writeBreach(row, due: due, at: at, into: &writer)
                }
            )
        case .metrics(let figures, _):
            socket.send(
                Frames.frame(
                    "dashboard_metrics_update",
                    at: api.world.now(),
                    id: api.world.identifier(),
                    session: nil,
                    seq: nil,
                    body: figures
                )
            )
        case .session, .passed, .frame, .token, .erased, .snapshot, .resync: break
        }
    }

    private func frame(of alert: QueueAlert, _ cause: AlertCause) -> [UInt8] {
        let now = api.world.now()
        let isShown = caller.role == .nurse
        let form = isShown ? "alert" : "blind alert"
        return api.sharedFrames.frame(SharedFrames.key(of: alert, cause, as: form), now: now) {
            // What no event tells anew has no `seq`: who drops what came twice would drop it.
            let told: (id: Identifier, seq: UInt64?) =
                switch cause {
                case .raised: (alert.alert.raw, UInt64(clamping: alert.position))
                case .event(let id, let seq): (id, seq)
                case .repeated, .patient: (api.world.identifier(), nil)
                }
            return Frames.frame(
                cause.frame(of: alert),
                at: now,
                id: told.id,
                session: alert.session,
                seq: told.seq
            ) { writer in
                if isShown {
                    Shapes.alert(alert, chain: api.chain, now: now, into: &writer)
                } else {
                    Self.writeBlind(alert, into: &writer)
                }
            }
        }
    }

    /// The payload of `sla_breach` on sockets and streams.
    static func writeBreach(
        _ row: QueueCase,
        due: Timestamp,
        at: Timestamp,
        into writer: inout JSONWriter
    ) {
        writer.field("id", row.session.raw.text("qe"))
        writer.field("patient_id", row.patient.text)
        writer.field("urgency", row.urgency?.rawValue)
        writer.field("due_at", due.text)
        writer.field("late_s", max(0, at.microseconds - due.microseconds) / 1_000_000)
    }

    /// An alert without name, words or place, for administrators.
    private static func writeBlind(_ alert: QueueAlert, into writer: inout JSONWriter) {
        writer.field("alert_id", alert.alert.text)
        writer.field("severity", alert.severity)
        writer.field("raised_at", alert.raisedAt.text)
        writer.field("acknowledged", alert.acknowledgedBy != nil)
    }

    /// The payload of `queue_update` on sockets and streams.
    static func writeUpdate(_ change: QueueChange, now: Timestamp, into writer: inout JSONWriter) {
        writer.field("id", change.session.raw.text("qe"))
        writer.field("session_id", change.session.text)
        writer.field("patient_id", change.patient.text)
        writer.field("change", change.kind.rawValue)
        if let row = change.row {
            writer.object("entry") { Shapes.entry(row, now: now, into: &$0) }
        } else {
            writer.field("entry", JSON.null)
        }
        writer.field("version", change.row?.version)
        writer.field("as_of_seq", Int64(clamping: change.seq))
    }
}
