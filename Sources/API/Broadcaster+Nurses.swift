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

    /// Since when nothing arrives: such a change brings no case into the queue.
    private static let never = Timestamp(microseconds: .max)

    /// What changes a case or its version: all that a nurse must have seen before she acts on it
    /// (``Session/isQuiet(_:)`` tells what she need not).
    static let queueEvents: Set<String> = [
        "message_posted", "message_screened", "triage_decided", "alert_raised",
        "alert_acknowledged", "alert_resolved", "alert_escalated", "alert_notified",
        "case_claimed", "claim_released", "case_acted_on", "action_undone", "case_snoozed",
        "case_returned",
        "case_handed_off", "case_retriaged", "target_breached", "note_added", "command_keyed",
        "reply_started", "reply_completed", "reply_failed", "reply_fell_back", "reply_held",
        "reply_released", "reply_discarded", "message_retracted", "message_corrected",
        "assessment_started", "assessment_advanced", "assessment_completed", "attachment_added",
        "ownership_changed", "rating_given", "session_expired", "session_closed",
    ]

    /// What changes the patient that cases and alerts show.
    static let patientEvents: Set<String> = [
        "patient_registered", "patient_amended", "patients_merged",
    ]

    private static let alertEvents: Set<String> = [
        "alert_raised", "alert_acknowledged", "alert_resolved", "alert_escalated",
    ]

    /// What makes a case an escalated one, or one that is so no longer.
    private static let movingEvents: Set<String> = [
        "case_acted_on", "action_undone", "session_closed",
    ]

    /// Notes what nurses are to be told of, if there are any.
    func noteForNurses(_ events: [RecordedEvent]) {
        let (urgent, rows, cut) = state.withLock { state -> (Bool, Bool, [Listener]) in
            guard !state.nurses.isEmpty else {
                state.urgent = []
                state.changed = [:]
                state.amended = [:]
                return (false, false, [])
            }
            for event in events { Self.note(event, in: &state) }
            let hasRows = !state.changed.isEmpty || !state.amended.isEmpty
            guard state.urgent.count <= Self.urgentMax else {
                state.urgent = []
                return (false, hasRows, Array(state.nurses.values))
            }
            return (!state.urgent.isEmpty, hasRows, [])
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

    private static func note(_ event: RecordedEvent, in state: inout State) {
        if patientEvents.contains(event.type) {
            state.amended[PatientID(event.stream)] = event.position
        }
        guard queueEvents.contains(event.type) || isRead(event) else { return }
        var change =
            state.changed[SessionID(event.stream)]
            ?? Change(seq: event.position, from: event.position, since: event.recordedAt)
        change.seq = event.position
        if movingEvents.contains(event.type) { change.mayMove = true }
        state.changed[SessionID(event.stream)] = change
        if isUrgent(event) { state.urgent.append(event) }
    }

    private static func isUrgent(_ event: RecordedEvent) -> Bool {
        alertEvents.contains(event.type) || event.type == "target_breached"
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
                    ? breach(of: event)
                    : alert(of: event)
                        .map {
                            Addressed.alert($0, .event(event.id, seq: event.position))
                        }
            }
            await deliver(notices, to: nurses)
        }
    }

    /// Tells nurses of changed rows until stopped.
    public func runRows() async {
        for await _ in rowWakes.stream {
            let (taken, nurses) = state.withLock { state in
                let taken = (
                    changed: state.changed, amended: state.amended, erased: state.erased
                )
                (state.changed, state.amended, state.erased) = ([:], [:], [])
                return (taken, Array(state.nurses.values))
            }
            var changed = taken.changed
            var notices = alerts(ofAmended: taken.amended, &changed)
            let moves = nurses.contains { $0.reach().isMoved }
            notices += changed.sorted { $0.value.seq < $1.value.seq }
                .compactMap { row($0.key, $0.value, moves: moves) }
            // Behind what was read before the erasure, so that nothing of it is told last.
            notices += taken.erased.flatMap { farewells($0) }
            await deliver(notices, to: nurses)
            try? await Task.sleep(for: .milliseconds(Self.rowPause))
        }
    }

    /// Notes the open cases of patients who changed as changed, and tells of their alerts.
    private func alerts(
        ofAmended amended: [PatientID: UInt64],
        _ changed: inout [SessionID: Change]
    ) -> [Addressed] {
        var alerts: [AlertID: QueueAlert] = [:]
        for (patient, seq) in amended {
            for row in cases(showing: patient) {
                if row.isOpen {
                    var change =
                        changed[row.session] ?? Change(seq: seq, from: seq, since: Self.never)
                    change.seq = max(change.seq, seq)
                    changed[row.session] = change
                }
                if let alert = alert(of: row) { alerts[alert.alert] = alert }
            }
        }
        return alerts.values.sorted { $0.position < $1.position }
            .map { Addressed.alert($0, .patient) }
    }

    /// Every conversation of the record that goes on for a patient.
    func cases(showing patient: PatientID) -> [QueueCase] {
        (try? QueueCase.all(of: service.patients.current(patient), in: service.projections)) ?? []
    }

    /// The alert of a case that is not settled.
    func alert(of row: QueueCase) -> QueueAlert? {
        guard let id = row.alert.flatMap({ AlertID($0) }),
            let alert = try? QueueAlert.find(id, in: service.projections), alert.outcome == nil
        else { return nil }
        return alert
    }

    // MARK: Erasing

    /// What is shown of records; take it once nothing more is recorded of them, and before the read models are made anew.
    public func shown(of patients: [PatientID]) -> ShownRecords {
        let cases = patients.flatMap {
            (try? QueueCase.all(of: $0, in: service.projections)) ?? []
        }
        return ShownRecords(
            patients: patients,
            cases: cases,
            alerts: cases.compactMap { alert(of: $0) }
        )
    }

    /// Takes from everybody's sight what was shown of records that are erased now, and ends their conversations.
    func tellErased(_ shown: ShownRecords) {
        let listeners = state.withLock { state -> [(SessionID, Listener)] in
            if !state.nurses.isEmpty { state.erased.append(shown) }
            return shown.cases.flatMap { row in
                (state.sessions[row.session].map { Array($0.values) } ?? [])
                    .map { (row.session, $0) }
            }
        }
        for (session, listener) in listeners { listener.deliver(.erased(session)) }
        rowWakes.wake()
    }

    private func farewells(_ shown: ShownRecords) -> [Addressed] {
        let head = service.log.head
        let cases = shown.cases.filter { $0.isOpen && $0.urgency != nil }
            .map { row in
                Addressed(
                    notice: .queue(
                        QueueChange(
                            session: row.session,
                            patient: row.patient,
                            row: nil,
                            kind: .removed,
                            seq: head == 0 ? 0 : head - 1
                        )
                    ),
                    patient: nil,
                    unit: row.unit,
                    isEscalated: row.isEscalated,
                    wasEscalated: row.isEscalated
                )
            }
        return cases
            + shown.alerts.map { alert in
                Addressed(
                    notice: .alert(alert.erased, .patient),
                    patient: nil,
                    unit: alert.unit,
                    isEscalated: true,
                    wasEscalated: true
                )
            }
    }

    // MARK: Rows

    /// A case as it is now; it came into the queue if it arrived since it was told of last.
    ///
    /// `moves` tells whether somebody hears of cases of other units for as long as they are escalated.
    private func row(_ session: SessionID, _ change: Change, moves: Bool) -> Addressed? {
        // What left the queue before is told of no more.
        guard let row = try? QueueCase.find(session, in: service.projections), row.urgency != nil,
            row.isOpen || change.mayMove
        else { return nil }
        let isNew = row.arrivedAt >= change.since
        var wasEscalated = row.isEscalated
        if moves, change.mayMove {
            wasEscalated = isEscalated(session, before: change.from) ?? wasEscalated
        }
        return Addressed(
            notice: .queue(
                QueueChange(
                    session: session,
                    patient: row.patient,
                    row: row.isOpen ? row : nil,
                    kind: !row.isOpen ? .removed : isNew ? .added : .updated,
                    seq: change.seq
                )
            ),
            patient: row.patient,
            unit: row.unit,
            isEscalated: row.isEscalated,
            wasEscalated: wasEscalated
        )
    }

    /// What became of a case since an event, for somebody of a reach who comes back.
    func change(
        of session: SessionID,
        since told: UInt64,
        seq: UInt64,
        within reach: Reach
    ) -> Addressed? {
        let change = Change(seq: seq, from: told + 1, since: Self.never, mayMove: true)
        return row(session, change, moves: reach.isMoved)
    }

    /// Whether a case waited for somebody further up before an event; `nil` when that can't be read.
    func isEscalated(_ session: SessionID, before position: UInt64) -> Bool? {
        (try? service.status(of: session, before: position)).map { $0 == .escalated }
    }

    private func breach(of event: RecordedEvent) -> Addressed? {
        guard case .desk(.targetBreached(_, let due))? = try? RecordService.fact(event),
            let row = try? QueueCase.find(SessionID(event.stream), in: service.projections)
        else { return nil }
        return Addressed(
            notice: .breach(row, due: due, at: event.recordedAt),
            patient: row.patient,
            unit: row.unit,
            isEscalated: row.isEscalated,
            wasEscalated: row.isEscalated
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
        await deliver(
            alerts.map { Addressed.alert($0, .repeated) },
            to: state.withLock { Array($0.nurses.values) }
        )
    }

    /// Tells nurses of cases whose place time alone has changed.
    func tellRows(_ sessions: [SessionID]) async {
        let position = service.projections.position
        let seq = position == 0 ? 0 : position - 1
        let change = Change(seq: seq, from: seq, since: Self.never)
        await deliver(
            sessions.compactMap { row($0, change, moves: false) },
            to: state.withLock { Array($0.nurses.values) }
        )
    }

    /// What somebody of one reach is told, and of whom.
    private struct Part {
        var notices: [Notice] = []
        var patients: Set<PatientID> = []

        init(_ all: [Addressed], within reach: Reach) {
            for one in all {
                guard let notice = one.notice(within: reach) else { continue }
                notices.append(notice)
                if let patient = one.patient { patients.insert(patient) }
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
            let looks = meant.filter { !$0.part.patients.isEmpty }
                .map { ($0.nurse.viewer, $0.part.patients) }
            do throws(ServiceError) {
                let isAlarm = notices.contains {
                    if case .alert = $0.notice { true } else { false }
                }
                try await service.viewings.look(looks, isAlarm: isAlarm)
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
