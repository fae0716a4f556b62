public import Clinical
import EventLog
import ProjectionEngine
import RecordService
import Synchronization
import World

/// What nurses are told: alerts and missed targets at once, changed rows of the queue a little later.
extension Broadcaster {
    /// How long rows are gathered before nurses are told of them, in milliseconds; the first change after a
    /// pause is told at once.
    private static let rowPause = 20

    /// Most alerts that wait to be told.
    ///
    /// Past it every nurse is cut, and told on joining of all that wait.
    private static let urgentMax = 1024

    static let queueEvents: Set<String> = [
        "message_posted", "triage_decided", "alert_raised", "alert_acknowledged", "alert_resolved",
        "case_claimed", "claim_released", "case_acted_on", "session_closed", "alert_escalated",
        "action_undone", "case_snoozed", "target_breached",
    ]

    /// Notes what nurses are to be told of, if there are any.
    func noteForNurses(_ events: [RecordedEvent]) {
        let (urgent, rows, cut) = state.withLock { state -> (Bool, Bool, [Listener]) in
            guard !state.nurses.isEmpty else {
                state.urgent = []
                state.changed = [:]
                return (false, false, [])
            }
            for event in events
            where Self.queueEvents.contains(event.type) || Self.isRead(event) {
                let fresh = Change(seq: event.position, since: event.recordedAt)
                state.changed[SessionID(event.stream), default: fresh].seq = event.position
                if Self.isUrgent(event) { state.urgent.append(event) }
            }
            guard state.urgent.count <= Self.urgentMax else {
                state.urgent = []
                return (false, true, Array(state.nurses.values))
            }
            return (!state.urgent.isEmpty, !state.changed.isEmpty, [])
        }
        for nurse in cut { nurse.cut() }
        if urgent { urgentWakes.wake() }
        if rows { rowWakes.wake() }
    }

    /// Whether a nurse says what she has read; the patient's receipts change no row.
    private static func isRead(_ event: RecordedEvent) -> Bool {
        guard event.type == "message_read" else { return false }
        guard case .conversation(.read(_, _, "nurse"))? = try? RecordService.fact(event) else {
            return false
        }
        return true
    }

    private static func isUrgent(_ event: RecordedEvent) -> Bool {
        event.type.hasPrefix("alert_") || event.type == "target_breached"
    }

    /// Tells nurses of alerts and missed targets until stopped.
    public func runAlerts() async {
        for await _ in urgentWakes.stream {
            let (events, nurses) = state.withLock { state in
                defer { state.urgent = [] }
                return (state.urgent, Array(state.nurses.values))
            }
            let notices = events.compactMap { event in
                event.type == "target_breached"
                    ? breach(of: event) : alert(of: event).map(Self.notice)
            }
            await deliver(notices, to: nurses)
        }
    }

    /// Tells nurses of changed rows until stopped.
    public func runRows() async {
        for await _ in rowWakes.stream {
            let (changed, nurses) = state.withLock { state in
                defer { state.changed = [:] }
                return (state.changed, Array(state.nurses.values))
            }
            let rows = changed.sorted { $0.value.seq < $1.value.seq }
                .compactMap { row($0.key, seq: $0.value.seq, since: $0.value.since) }
            await deliver(rows, to: nurses)
            try? await Task.sleep(for: .milliseconds(Self.rowPause))
        }
    }

    private static func notice(_ alert: QueueAlert) -> Addressed {
        Addressed(
            notice: .alert(alert),
            patient: alert.patient,
            unit: alert.unit,
            isEscalated: true
        )
    }

    /// A case as it is now; it came into the queue if it arrived `since` it was told of last.
    private func row(
        _ session: SessionID,
        seq: UInt64,
        since: Timestamp? = nil
    ) -> Addressed? {
        guard let row = try? QueueCase.find(session, in: service.projections), row.urgency != nil
        else { return nil }
        let isNew = since.map { row.arrivedAt >= $0 } ?? false
        return Addressed(
            notice: .queue(
                session,
                patient: row.patient,
                row.isOpen ? row : nil,
                isNew: isNew,
                seq: seq
            ),
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

    /// Begins to record that the nurses who will be told of an alert see its patient, while it goes to disk itself.
    public func foresee(_ patient: PatientID, unit: String?) {
        guard recordsLooks else { return }
        let meant = nurseListeners.filter { $0.reach().admits(unit, isEscalated: true) }
        service.viewings.foresee(meant.map { ($0.viewer, [patient]) })
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
        for (nurse, part) in meant {
            for notice in part.notices { nurse.deliver(notice) }
        }
    }

    private func alert(of event: RecordedEvent) -> QueueAlert? {
        guard let id = Self.alert(in: event) else { return nil }
        return try? QueueAlert.find(id, in: service.projections)
    }

    /// The alert that an event is about.
    static func alert(in event: RecordedEvent) -> AlertID? {
        guard isUrgent(event), let fact = try? RecordService.fact(event) else { return nil }
        switch fact {
        case .alertRaised(let raised): return raised.alert
        case .alertAcknowledged(let alert, _): return alert
        case .alertResolved(let alert, _, _, _): return alert
        case .desk(.alertEscalated(let alert, _, _)): return alert
        default: return nil
        }
    }
}
