import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
public import RecordService
import Synchronization
import Telemetry
public import World

/// Somebody connected who is told what happens: a socket or an event stream.
final class Listener: Sendable {
    /// Who looks, for access events.
    let viewer: Viewer
    /// Whose work they are told of, as it is now; asked for each delivery.
    let reach: @Sendable () -> Reach
    /// Sends one event; from any thread.
    let deliver: @Sendable (Notice) -> Void
    /// Ends the connection when looks can't be recorded.
    let cut: @Sendable () -> Void
    /// Since when.
    let since: Timestamp
    /// The latest requests of this connection's own, which answer for themselves.
    private let own = Mutex<[Identifier]>([])
    private static let ownMax = 64

    init(
        viewer: Viewer,
        reach: @escaping @Sendable () -> Reach = { .everything },
        since: Timestamp = Timestamp(microseconds: 0),
        deliver: @escaping @Sendable (Notice) -> Void,
        cut: @escaping @Sendable () -> Void
    ) {
        self.viewer = viewer
        self.reach = reach
        self.since = since
        self.deliver = deliver
        self.cut = cut
    }

    func expect(_ correlation: Identifier) {
        own.withLock { own in
            if own.count >= Self.ownMax { own.removeFirst() }
            own.append(correlation)
        }
    }

    func isOwn(_ correlation: Identifier) -> Bool { own.withLock { $0.contains(correlation) } }
}

/// One thing to tell.
enum Notice: Sendable {
    /// An event of a session, for those in it.
    case session(SessionID, RecordedEvent, SessionEvent)
    /// An event of a session that nobody there is told of; its place in the session's stream.
    case passed(SessionID, revision: UInt64)
    /// Something that is not in the log, for those in a session.
    case frame(SessionID, type: String, JSON)
    /// Part of a reply that is being made.
    case token(SessionID, reply: Identifier, content: String, index: Int, isComplete: Bool)
    /// An alert, for nurses.
    case alert(QueueAlert)
    /// A case that changed, for nurses; `nil` when it left the queue.
    case queue(SessionID, patient: PatientID, QueueCase?, seq: UInt64)
    /// A case nobody looked at in time, for nurses.
    case breach(QueueCase, due: Timestamp, at: Timestamp)
}

/// Follows the log behind the projections and tells those who are connected.
///
/// Bounded: it keeps a position, not a backlog. Whom it can't record as looking, it does not tell.
public final class Broadcaster: Sendable {
    private struct State {
        var sessions: [SessionID: [ObjectIdentifier: Listener]] = [:]
        var nurses: [ObjectIdentifier: Listener] = [:]
        /// How often nurses came to and left conversations.
        var joined: UInt64 = 0
        var next: UInt64
    }

    private let service: RecordService
    private let recordsLooks: Bool
    private let state: Mutex<State>
    private let wakes: AsyncStream<Void>
    private let wakeUp: AsyncStream<Void>.Continuation

    /// A broadcaster that begins at the log's head.
    public init(service: RecordService, recordsLooks: Bool) {
        self.service = service
        self.recordsLooks = recordsLooks
        state = Mutex(State(next: service.log.head))
        (wakes, wakeUp) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Tells that the read models have moved; returns at once, from any thread.
    public func wake() { wakeUp.yield() }

    /// Ends ``run()``.
    public func stop() { wakeUp.finish() }

    /// How many are connected: to sessions, and as nurses.
    var counts: (sessions: Int, nurses: Int) {
        state.withLock { ($0.sessions.values.reduce(0) { $0 + $1.count }, $0.nurses.count) }
    }

    /// Works until stopped.
    public func run() async {
        for await _ in wakes {
            while await step() {}
        }
    }

    // MARK: Listening

    func join(_ session: SessionID, _ listener: Listener) {
        state.withLock { state in
            state.sessions[session, default: [:]][ObjectIdentifier(listener)] = listener
            if listener.viewer.role == "nurse" { state.joined &+= 1 }
        }
    }

    func leave(_ session: SessionID, _ listener: Listener) {
        state.withLock { state in
            state.sessions[session]?[ObjectIdentifier(listener)] = nil
            if state.sessions[session]?.isEmpty == true { state.sessions[session] = nil }
            if listener.viewer.role == "nurse" { state.joined &+= 1 }
        }
    }

    func joinNurses(_ listener: Listener) {
        state.withLock { $0.nurses[ObjectIdentifier(listener)] = listener }
    }

    func leaveNurses(_ listener: Listener) {
        state.withLock { $0.nurses[ObjectIdentifier(listener)] = nil }
    }

    /// Tells those in a session something that is not in the log.
    func tell(_ session: SessionID, _ notice: Notice, besides own: Listener? = nil) {
        let listeners = state.withLock { state in
            state.sessions[session].map { Array($0.values) } ?? []
        }
        for listener in listeners where listener !== own { listener.deliver(notice) }
    }

    /// Who is connected to a session.
    func listeners(in session: SessionID) -> [Listener] {
        state.withLock { state in state.sessions[session].map { Array($0.values) } ?? [] }
    }

    /// For how long events have waited to be told; zero when none does.
    public func lagMilliseconds(now: Timestamp) -> Int64 {
        let next = state.withLock { $0.next }
        guard next < service.log.head,
            let event = (try? service.log.read(from: next, limit: 1))?.first
        else { return 0 }
        return max(0, now.microseconds - event.recordedAt.microseconds) / 1000
    }

    // MARK: Following

    private func step() async -> Bool {
        let from = state.withLock { $0.next }
        let limit = Int(clamping: min(256, service.projections.position &- from))
        guard service.projections.position > from, limit > 0,
            let events = try? service.log.read(from: from, limit: limit), let last = events.last
        else { return false }
        tellSessions(events)
        await tellNurses(events)
        state.withLock { $0.next = last.position + 1 }
        return true
    }

    /// Tells every event of a session to those in it, in order; most only as having passed.
    private func tellSessions(_ events: [RecordedEvent]) {
        let meant = state.withLock { state in
            events.compactMap { event -> (RecordedEvent, [Listener])? in
                let listeners = state.sessions[SessionID(event.stream)]
                return listeners.map { (event, Array($0.values)) }
            }
        }
        for (event, listeners) in meant {
            let id = SessionID(event.stream)
            let isShown = Self.sessionEvents.contains(event.type)
            let fact = isShown ? try? RecordService.fact(event) : nil
            let notice = fact.map { Notice.session(id, event, $0) }
            for listener in listeners {
                listener.deliver(notice ?? .passed(id, revision: event.revision))
            }
        }
    }

    /// What somebody in a session hears of; see ``API/frames(for:_:session:role:)``.
    private static let sessionEvents: Set<String> = [
        "message_posted", "alert_raised", "case_acted_on", "action_undone", "ownership_changed",
        "session_closed", "session_expired", "message_retracted", "message_read", "reply_held",
        "reply_discarded", "assessment_completed",
    ]

    private static let queueEvents: Set<String> = [
        "message_posted", "triage_decided", "alert_raised", "alert_acknowledged", "alert_resolved",
        "case_claimed", "claim_released", "case_acted_on", "session_closed", "alert_escalated",
        "action_undone", "case_snoozed", "target_breached",
    ]

    private func tellNurses(_ events: [RecordedEvent]) async {
        let nurses = state.withLock { Array($0.nurses.values) }
        guard !nurses.isEmpty else { return }
        var notices: [Addressed] = []
        var changed: [SessionID: UInt64] = [:]
        for event in events where Self.queueEvents.contains(event.type) {
            changed[SessionID(event.stream)] = event.position
            if event.type.hasPrefix("alert_"), let alert = alert(of: event) {
                notices.append(Self.notice(alert))
            } else if event.type == "target_breached", let breach = breach(of: event) {
                notices.append(breach)
            }
        }
        for (session, seq) in changed.sorted(by: { $0.value < $1.value }) {
            if let notice = row(session, seq: seq) { notices.append(notice) }
        }
        await deliver(notices, to: nurses)
    }

    private static func notice(_ alert: QueueAlert) -> Addressed {
        Addressed(
            notice: .alert(alert),
            patient: alert.patient,
            unit: alert.unit,
            isEscalated: true
        )
    }

    private func row(_ session: SessionID, seq: UInt64) -> Addressed? {
        guard let row = try? QueueCase.find(session, in: service.projections), row.urgency != nil
        else { return nil }
        return Addressed(
            notice: .queue(session, patient: row.patient, row.isOpen ? row : nil, seq: seq),
            patient: row.patient,
            unit: row.unit,
            isEscalated: row.isEscalated
        )
    }

    private func breach(of event: RecordedEvent) -> Addressed? {
        guard case .desk(.targetBreached(_, let due))? = try? RecordService.fact(event),
            let row = try? QueueCase.find(SessionID(event.stream), in: service.projections)
        else { return nil }
        return Addressed(
            notice: .breach(row, due: due, at: event.recordedAt),
            patient: row.patient,
            unit: row.unit,
            isEscalated: row.isEscalated
        )
    }

    /// Tells nurses again of alerts that wait.
    func tellAgain(_ alerts: [QueueAlert]) async {
        await deliver(alerts.map(Self.notice), to: state.withLock { Array($0.nurses.values) })
    }

    /// Tells nurses of cases whose place time alone has changed.
    func tellRows(_ sessions: [SessionID]) async {
        let seq = service.projections.position
        await deliver(
            sessions.compactMap { row($0, seq: seq == 0 ? 0 : seq - 1) },
            to: state.withLock { Array($0.nurses.values) }
        )
    }

    /// How often nurses came to and left conversations; tells whether ``nurses(in:)`` may have changed.
    var nursesJoined: UInt64 { state.withLock { $0.joined } }

    /// The nurses who are in conversations now.
    func nurses(in sessions: [SessionID]) -> [SessionID: [UserID]] {
        state.withLock { state in
            var out: [SessionID: [UserID]] = [:]
            for session in sessions {
                guard let listeners = state.sessions[session] else { continue }
                let nurses = Set(
                    listeners.values.filter { $0.viewer.role == "nurse" }.map(\.viewer.user)
                )
                if !nurses.isEmpty { out[session] = nurses.sorted { $0.text < $1.text } }
            }
            return out
        }
    }

    /// A notice and whose work it is.
    private struct Addressed {
        let notice: Notice
        let patient: PatientID
        let unit: String
        let isEscalated: Bool
    }

    /// What somebody of one reach is told, and of whom.
    private struct Part {
        var notices: [Notice] = []
        var patients: Set<PatientID> = []

        init(_ all: [Addressed], within reach: Reach) {
            for one in all where reach.admits(one.unit, isEscalated: one.isEscalated) {
                notices.append(one.notice)
                patients.insert(one.patient)
            }
        }
    }

    private func deliver(_ notices: [Addressed], to nurses: [Listener]) async {
        guard !notices.isEmpty else { return }
        // Most nurses share a few reaches, so each part is made once.
        var parts: [Reach: Part] = [:]
        var meant: [(nurse: Listener, part: Part)] = []
        for nurse in nurses {
            let reach = nurse.reach()
            let part = parts[reach] ?? Part(notices, within: reach)
            parts[reach] = part
            if !part.notices.isEmpty { meant.append((nurse, part)) }
        }
        if recordsLooks {
            do throws(ServiceError) {
                try await service.viewings.look(meant.map { ($0.nurse.viewer, $0.part.patients) })
            } catch {
                for (nurse, _) in meant { nurse.cut() }
                return
            }
        }
        // Alerts go to everybody before anything else goes to anybody.
        for (nurse, part) in meant {
            for case .alert(let alert) in part.notices { nurse.deliver(.alert(alert)) }
        }
        for (nurse, part) in meant {
            for notice in part.notices {
                if case .alert = notice { continue }
                nurse.deliver(notice)
            }
        }
    }

    private func alert(of event: RecordedEvent) -> QueueAlert? {
        guard let fact = try? RecordService.fact(event) else { return nil }
        let id: AlertID
        switch fact {
        case .alertRaised(let raised): id = raised.alert
        case .alertAcknowledged(let alert, _): id = alert
        case .alertResolved(let alert, _, _, _): id = alert
        case .desk(.alertEscalated(let alert, _, _)): id = alert
        default: return nil
        }
        return try? QueueAlert.find(id, in: service.projections)
    }
}
