import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

/// The sessions a nurse follows on her channel: `subscribe` with topics `session:ses_…`.
///
/// At most ``max`` at a time. What a patient says comes as `patient_message`, all else as in the session.
final class SessionWatches: Sendable {
    /// Sessions one channel follows.
    static let max = 32

    private let api: API
    private let caller: Caller
    private let viewer: Viewer
    private let watches = Mutex<[SessionID: Watch]>([:])

    /// One session that is followed, and by what right.
    private struct Watch {
        let listener: Listener
        let patient: PatientID
        let unit: String?
        /// By which a session of another unit is followed.
        let grant: EmergencyGrant?
        /// What happened while what was missed is told.
        let held: HeldEvents
    }

    init(api: API, caller: Caller, viewer: Viewer) {
        self.api = api
        self.caller = caller
        self.viewer = viewer
    }

    /// The sessions among topics, each of which is one that there is.
    static func sessions(of topics: [String]) throws(Problem) -> Set<SessionID> {
        var wanted: Set<SessionID> = []
        for topic in topics where !["queue", "alerts", "metrics"].contains(topic) {
            guard topic.hasPrefix("session:"),
                let id = SessionID(String(topic.dropFirst("session:".count)))
            else {
                throw Problem(
                    422,
                    "validation_failed",
                    "A topic is queue, alerts, metrics or session:ses_…."
                )
            }
            wanted.insert(id)
        }
        guard wanted.count <= max else {
            throw Problem(422, "validation_failed", "At most \(max) sessions at a time.")
        }
        return wanted
    }

    /// Follows exactly these sessions from now on; the look at each is recorded before anything is told.
    ///
    /// Of those that are new it tells what happened behind the event `seq`, where the client goes on from there.
    func follow(
        _ wanted: Set<SessionID>,
        since seq: UInt64? = nil,
        on socket: WebSocket
    ) async throws(Problem) {
        let known = watches.withLock { Set($0.keys) }
        for id in known.subtracting(wanted) { leave(id) }
        for id in wanted.subtracting(known) {
            try await join(id, holds: seq != nil, on: socket)
            if let seq { try await tellMissed(in: id, since: seq, on: socket) }
        }
    }

    /// Whether it follows none.
    var isEmpty: Bool { watches.withLock(\.isEmpty) }

    /// Tells what happened in the sessions followed behind an event of the log.
    func tellMissed(since seq: UInt64, on socket: WebSocket) async throws(Problem) {
        for id in watches.withLock({ Array($0.keys) }) {
            try await tellMissed(in: id, since: seq, on: socket)
        }
    }

    /// What happens meanwhile is told behind it.
    private func tellMissed(
        in id: SessionID,
        since seq: UInt64,
        on socket: WebSocket
    ) async throws(Problem) {
        guard let watch = watches.withLock({ $0[id] }) else { return }
        watch.held.hold()
        var next: UInt64 = 0
        do throws(Problem) {
            try await api.look(watch.listener.viewer, at: [watch.patient])
            let history = try api.history(of: id)
            for (index, (event, fact)) in history.enumerated() {
                next = event.revision + 1
                guard event.position > seq else { continue }
                guard await socket.hasRoom(), isGranted(watch) else { return leave(id) }
                let behind = index + 1 < history.count ? history[index + 1].0 : nil
                let flags = Frames.flags(of: fact, behind)
                show(ToldEvent(id, event, fact, flags: flags), to: socket)
            }
        } catch {
            leave(id)
            throw error
        }
        while let told = watch.held.next() {
            guard told.event.revision >= next else { continue }
            guard await socket.hasRoom(), isGranted(watch) else { return leave(id) }
            show(told, to: socket)
        }
    }

    private func isGranted(_ watch: Watch) -> Bool {
        watch.grant.map(api.service.emergency.isActive) ?? true
    }

    /// Follows none.
    func leaveAll() {
        for id in watches.withLock({ Array($0.keys) }) { leave(id) }
    }

    /// Follows no longer what is outside the nurse's reach now.
    func leaveUnreached() {
        for (id, watch) in watches.withLock({ $0 }) {
            let mayStay = api.mayStay(
                caller,
                in: id,
                of: watch.patient,
                unit: watch.unit,
                by: watch.grant
            )
            if !mayStay { leave(id) }
        }
    }

    private func leave(_ id: SessionID) {
        guard let watch = watches.withLock({ $0.removeValue(forKey: id) }) else { return }
        api.broadcaster.leave(id, watch.listener)
    }

    private func join(
        _ id: SessionID,
        holds: Bool,
        on socket: WebSocket
    ) async throws(Problem) {
        let (session, version) = try await api.known(id)
        let grant = api.neededGrant(caller, for: session)
        guard version > 0, let patient = session.patient else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        let isReached = api.reach(of: caller)
            .admits(session.opened?.unit, isEscalated: session.status == .escalated)
        guard grant != nil || isReached else {
            try await api.recordDenial(
                caller,
                operation: "subscribe",
                reason: "other_unit",
                of: patient,
                requestID: viewer.requestID ?? "",
                address: viewer.address ?? ""
            )
            throw Problem(404, "not_found", "There is no such session.")
        }
        let looking = grant.map { API.viewer(self.viewer, by: $0) } ?? viewer
        try await api.look(looking, at: [patient])
        let cut: @Sendable () -> Void = { [api] in
            api.part(from: socket, code: 1013, reason: "the record can't be written")
        }
        let gate = LookGate(api: api, viewer: looking, patients: [patient], cut: cut) {
            [weak self, emergency = api.service.emergency] notice in
            guard grant.map(emergency.isActive) ?? true else { return }
            self?.deliver(notice, to: socket)
        }
        let listener = Listener(
            viewer: looking,
            since: api.world.now(),
            home: socket.executor,
            deliver: { notice in
                // Replies as they are made and who is here are told to those in the session alone.
                switch notice {
                case .session, .erased: gate.pass(notice)
                default: break
                }
            },
            cut: cut
        )
        let watch = Watch(
            listener: listener,
            patient: patient,
            unit: session.opened?.unit,
            grant: grant,
            held: HeldEvents()
        )
        if holds { watch.held.hold() }
        watches.withLock { $0[id] = watch }
        api.broadcaster.join(id, listener)
    }

    private func deliver(_ notice: Notice, to socket: WebSocket) {
        if case .erased(let id) = notice { return leave(id) }
        guard case .session(let told) = notice,
            // What waited for its look may have been left meanwhile.
            let watch = watches.withLock({ $0[told.session] })
        else { return }
        switch watch.held.take(told) {
        case .passes: show(told, to: socket)
        case .held: break
        case .overflows: api.part(from: socket, code: 4008, reason: "too slow")
        }
    }

    private func show(_ told: ToldEvent, to socket: WebSocket) {
        if case .messagePosted(let message) = told.fact, message.sender == .patient {
            return tell(message, told, to: socket)
        }
        for message in told.messages(for: .nurse, api) { socket.send(message) }
    }

    private func tell(
        _ message: SessionEvent.MessagePosted,
        _ told: ToldEvent,
        to socket: WebSocket
    ) {
        let (event, id, flags) = (told.event, told.session, told.flags)
        let frame = Frames.frame(
            "patient_message",
            at: event.recordedAt,
            id: event.id,
            session: id,
            seq: event.position
        ) { writer in
            writer.field("session_id", id.text)
            writer.object("message") { writer in
                Frames.message(
                    message,
                    session: id,
                    seq: event.position,
                    at: event.recordedAt,
                    flags: flags,
                    into: &writer
                )
            }
            writer.array("red_flags") { writer in
                for flag in flags { writer.value(flag.json) }
            }
            // The answer comes as a message of its own.
            writer.field("ai_response", JSON.null)
        }
        socket.send(frame)
    }
}

/// Events of a session that wait until what came before them has been told; at most ``max``.
private final class HeldEvents: Sendable {
    static let max = 512

    enum Taken {
        case passes
        case held
        case overflows
    }

    /// `nil` while nothing is held.
    private let events = Mutex<[ToldEvent]?>(nil)

    /// From now on what comes waits, until ``next()`` finds nothing.
    func hold() { events.withLock { $0 = $0 ?? [] } }

    func take(_ told: ToldEvent) -> Taken {
        events.withLock { events in
            guard let count = events?.count else { return .passes }
            guard count < Self.max else { return .overflows }
            events?.append(told)
            return .held
        }
    }

    func next() -> ToldEvent? {
        events.withLock { events in
            guard events?.isEmpty == false else {
                events = nil
                return nil
            }
            return events?.removeFirst()
        }
    }
}
