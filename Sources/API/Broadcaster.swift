import Clinical
public import EventLog
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
    /// Where its connection is, if that is known: what is told there is sent without another thread.
    let home: (any TaskExecutor)?
    /// What it is told over, where that takes much at its own speed.
    let channel: (any Paced)?
    private let metrics = Atomic<Bool>(false)
    private let state = Mutex(State())
    private static let ownMax = 64

    private struct State {
        /// The latest messages of this connection's own, which answer for themselves.
        var own: [Identifier] = []
        /// Whose work it was told of last, where it is told anew when that changes.
        var told: Reach?
    }

    init(
        viewer: Viewer,
        reach: @escaping @Sendable () -> Reach = { .everything },
        since: Timestamp = Timestamp(microseconds: 0),
        home: (any TaskExecutor)? = nil,
        channel: (any Paced)? = nil,
        deliver: @escaping @Sendable (Notice) -> Void,
        cut: @escaping @Sendable () -> Void
    ) {
        self.viewer = viewer
        self.reach = reach
        self.since = since
        self.home = home
        self.channel = channel
        self.deliver = deliver
        self.cut = cut
    }

    /// Waits until so few bytes wait for it; `false` once it is gone.
    func hasRoom(_ bytes: Int = 65_536) async -> Bool { await channel?.hasRoom(bytes) ?? true }

    /// Whether the figures are told, too.
    var followsMetrics: Bool {
        get { metrics.load(ordering: .relaxed) }
        set { metrics.store(newValue, ordering: .relaxed) }
    }

    func expect(_ message: Identifier) {
        state.withLock { state in
            if state.own.count >= Self.ownMax { state.own.removeFirst() }
            state.own.append(message)
        }
    }

    func isOwn(_ event: Identifier) -> Bool {
        state.withLock { $0.own.contains(event) }
    }

    /// From now on ``hasMoved()`` tells when the reach becomes another.
    func followReach() {
        let now = reach()
        state.withLock { $0.told = now }
    }

    /// Whether the reach is another than when this was asked last, and that is followed.
    func hasMoved() -> Bool {
        guard let told = state.withLock(\.told) else { return false }
        let now = reach()
        guard now != told else { return false }
        state.withLock { $0.told = now }
        return true
    }
}

/// One thing to tell.
enum Notice: Sendable {
    /// An event of a session, for those in it.
    case session(ToldEvent)
    /// An event of a session that nobody there is told of; its place in the session's stream.
    case passed(SessionID, revision: UInt64)
    /// Something that is not in the log, for those in a session.
    case frame(SessionID, type: String, JSON)
    /// Part of a reply that is being made.
    case token(SessionID, reply: Identifier, content: String, index: Int, isComplete: Bool)
    /// A session's record was erased, for those in it.
    case erased(SessionID)
    /// An alert, for nurses.
    case alert(QueueAlert, AlertCause)
    /// A case that changed, for nurses.
    case queue(QueueChange)
    /// The figures of today, for nurses who follow them.
    case metrics([UInt8], ServerSentEvent)
    /// The whole queue as events up to `position` left it, for dashboards.
    case snapshot([UInt8], position: UInt64)
    /// What was told before holds no longer; what does follows.
    case resync(reason: String)
    /// A case nobody looked at in time, for nurses.
    case breach(QueueCase, due: Timestamp, at: Timestamp)

    /// The same, its frames to be written anew.
    var again: Notice {
        if case .session(let told) = self { .session(told.again) } else { self }
    }
}

/// Follows the log behind the projections and tells those who are connected.
///
/// Three lanes, so that none waits for another: those in a conversation are told of each event; nurses are
/// told of alerts and missed targets as soon as their looks are on record, and of changed rows a little
/// later, each row once. Bounded: it keeps positions, not a backlog. Whom it can't record as looking, it
/// does not tell.
public final class Broadcaster: Sendable {
    /// What happened to a case: the latest event that changed it, and the first one since it was told.
    struct Change {
        var seq: UInt64
        let from: UInt64
        let since: Timestamp
        /// Whether it may have been escalated, or be so no longer.
        var mayMove = false
    }

    struct State {
        var sessions: [SessionID: [ObjectIdentifier: Listener]] = [:]
        var nurses: [ObjectIdentifier: Listener] = [:]
        /// How often nurses came to and left conversations.
        var joined: UInt64 = 0
        /// What was known of people when the nurses' reaches were looked at.
        var reachChanges: UInt64?
        /// How far those in conversations were told.
        var next: UInt64
        /// Alerts and missed targets that nurses are still to be told of, in order.
        var urgent: [RecordedEvent] = []
        /// Cases that changed since nurses were last told of rows.
        var changed: [SessionID: Change] = [:]
        /// Patients who did, by the latest event, whose cases show it.
        var amended: [PatientID: UInt64] = [:]
        /// Records that were erased since.
        var erased: [ShownRecords] = []
    }

    let service: RecordService
    let recordsLooks: Bool
    let state: Mutex<State>
    private let wakes = Wakes()
    let urgentWakes = Wakes()
    let rowWakes = Wakes()

    /// A broadcaster that begins at the log's head.
    public init(service: RecordService, recordsLooks: Bool) {
        self.service = service
        self.recordsLooks = recordsLooks
        state = Mutex(State(next: service.log.head))
    }

    /// Tells that the read models have taken in `events`; returns at once, from any thread.
    public func advance(_ events: [RecordedEvent]) {
        noteForNurses(events)
        wakes.wake()
    }

    /// Ends ``run()``, ``runAlerts()`` and ``runRows()``.
    public func stop() {
        for wakes in [wakes, urgentWakes, rowWakes] { wakes.finish() }
    }

    /// How many are connected: to sessions, and as nurses.
    var counts: (sessions: Int, nurses: Int) {
        state.withLock { ($0.sessions.values.reduce(0) { $0 + $1.count }, $0.nurses.count) }
    }

    /// Tells those in conversations until stopped.
    public func run() async {
        for await _ in wakes.stream {
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
        await tellSessions(events)
        state.withLock { $0.next = last.position + 1 }
        return true
    }

    /// Tells every event of a session to those in it, in order; most only as having passed.
    private func tellSessions(_ events: [RecordedEvent]) async {
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
            let notice = fact.map { fact in
                let flags = flags(of: fact, event, among: events)
                return Notice.session(ToldEvent(id, event, fact, flags: flags))
            }
            await tell(notice ?? .passed(id, revision: event.revision), to: listeners)
        }
    }

    /// Past so many in one conversation each is told where their connection is.
    private static let crowd = 64
    /// Told by a loop before others have their turn.
    private static let toldPerTurn = 128

    /// Tells one thing to those in a conversation.
    ///
    /// Many are told by all loops at once, each telling its own: then no two cores pass a connection, or the bytes it
    /// is sent, from one to the other.
    private func tell(_ notice: Notice, to listeners: [Listener]) async {
        guard listeners.count > Self.crowd else {
            for listener in listeners { listener.deliver(notice) }
            return
        }
        await withDiscardingTaskGroup { group in
            for (home, listeners) in Self.byHome(listeners) {
                group.addTask(executorPreference: home) {
                    // Written by each loop for its own.
                    let notice = notice.again
                    for (index, listener) in listeners.enumerated() {
                        listener.deliver(notice)
                        if index % Self.toldPerTurn == Self.toldPerTurn - 1 { await Task.yield() }
                    }
                }
            }
        }
    }

    private static func byHome(_ listeners: [Listener]) -> [((any TaskExecutor)?, [Listener])] {
        var homes: [((any TaskExecutor)?, [Listener])] = []
        for listener in listeners {
            if let index = homes.firstIndex(where: { $0.0 === listener.home }) {
                homes[index].1.append(listener)
            } else {
                homes.append((listener.home, [listener]))
            }
        }
        return homes
    }

    /// What screening found in a message; it stands right behind it.
    private func flags(
        of fact: SessionEvent,
        _ event: RecordedEvent,
        among events: [RecordedEvent]
    ) -> [RedFlag] {
        guard Frames.isScreened(fact) else { return [] }
        let next = event.revision + 1
        // A batch may end between the two.
        let behind =
            events.first { $0.stream == event.stream && $0.revision == next }
            ?? (try? service.log.stream(event.stream, from: next))?.first
        return Frames.flags(of: fact, behind)
    }

    /// What somebody in a session hears of; see ``API/frames(for:role:)``.
    private static let sessionEvents: Set<String> = [
        "message_posted", "alert_raised", "case_acted_on", "action_undone", "ownership_changed",
        "session_closed", "session_expired", "message_retracted", "message_read", "reply_held",
        "reply_discarded", "assessment_completed", "attachment_added",
    ]

    /// Everybody on a nurses' channel or a dashboard stream.
    var nurseListeners: [Listener] { state.withLock { Array($0.nurses.values) } }

    /// Those whose reach has become another, where that is followed; none while `changes`, under which reaches were
    /// looked at last, is the same.
    func moved(under changes: UInt64) -> [Listener] {
        let listeners = state.withLock { state -> [Listener] in
            guard state.reachChanges != changes else { return [] }
            state.reachChanges = changes
            return Array(state.nurses.values)
        }
        return listeners.filter { $0.hasMoved() }
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
}

/// Wakes one task, any number of times at once.
struct Wakes: Sendable {
    let stream: AsyncStream<Void>
    private let source: AsyncStream<Void>.Continuation

    init() {
        (stream, source) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func wake() { source.yield() }

    func finish() { source.finish() }
}
