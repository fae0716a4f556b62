import Clinical
import EventLog
import ProjectionEngine
import SQLite
import Synchronization
public import World

/// The desk's clocks: leases, targets, cases put off, and alerts nobody acknowledges.
///
/// Nothing is kept that the log does not say: what is due is read from the queue and the alerts as they
/// stand, so a restart at any moment changes nothing but what was due meanwhile, which is done at once.
/// What a clock does is decided by the session like any other wish, so a clock that is late, early or
/// doubled does no harm. While nothing is due and no row has moved, a step costs two comparisons.
public final class DeskClocks: Sendable {
    /// Most rows one step takes from one clock; the rest follow in the next.
    public static let batchMax = 256
    /// Most alerts told again in one round, those that wait longest.
    public static let repeatMax = 100
    /// The longest sleep: new rows, and steps of the wall clock, are noticed within it.
    private static let sleepSecondsMax: Int64 = 1

    private struct State {
        var marks: [ProjectionMark] = []
        var next: Timestamp?
        var repeatAt: UInt64?
        /// When an alert goes on, by the clock that never steps.
        var hops: [AlertID: Hop] = [:]
        var turnedThrough: Timestamp?
    }

    /// Where an alert stood when it was first seen there, and when it goes on from there.
    private struct Hop {
        let level: Int64
        let since: Timestamp
        let due: UInt64
    }

    private let service: RecordService
    private let policy: DeskPolicy
    private let listener: any DeskListener
    private let world: World
    private let state = Mutex(State())

    /// Clocks over a service.
    public init(service: RecordService, policy: DeskPolicy, listener: any DeskListener) {
        self.service = service
        self.policy = policy
        self.listener = listener
        world = service.world
    }

    /// Goes until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            let next = await step()
            let now = world.now()
            let most = Self.sleepSecondsMax * 1_000_000
            let wait = next.map { min(most, max(1000, $0.microseconds - now.microseconds)) } ?? most
            try? await Task.sleep(for: .microseconds(wait))
        }
    }

    /// Does everything that is due; tells when something will be next.
    ///
    /// A session that can't be written now is tried again with the next step.
    public func step() async -> Timestamp? {
        let now = world.now()
        let marks = ["queue", "alerts"].map { service.projections.mark(of: $0) }
        let idle = state.withLock { state -> Timestamp?? in
            let isQuiet = state.marks == marks && state.next.map { now < $0 } ?? true
            // The repeat of alerts goes by the clock that never steps.
            let isSilent = state.repeatAt.map { world.monotonic() < $0 } ?? true
            return isQuiet && isSilent ? .some(state.next) : nil
        }
        if let idle { return idle }
        var next = Next()
        let isWaiting = await alerts(now, &next)
        await leases(now, &next)
        await targets(now, &next)
        await snoozed(now, &next)
        await repeatAlerts(isWaiting: isWaiting, &next)
        let at = next.at
        state.withLock { state in
            state.marks = marks
            state.next = at
        }
        return at
    }

    /// The earliest of several moments.
    private struct Next {
        var at: Timestamp?

        mutating func note(_ time: Timestamp) {
            at = min(at ?? time, time)
        }
    }

    // MARK: Alerts

    /// Tells the next in the chain of each alert that has waited long enough; whether any alert waits.
    private func alerts(_ now: Timestamp, _ next: inout Next) async -> Bool {
        let clock = world.monotonic()
        var due: [(SessionID, SessionCommand)] = []
        var seen: Set<AlertID> = []
        let levels = Int64(policy.chain.hops.count)
        for level in 0..<levels {
            // Those that wait longest first, so the first that is not due ends the search.
            for alert in waiting(level: level) {
                seen.insert(alert.alert)
                guard let (hop, at) = policy.chain.next(after: level, raised: alert.since) else {
                    break
                }
                let known = self.hop(of: alert, at: at, now: now, clock: clock)
                guard known.due <= clock else {
                    let wait = Int64(clamping: (known.due &- clock) / 1000)
                    next.note(Timestamp(microseconds: now.microseconds &+ wait))
                    break
                }
                due.append(
                    (
                        alert.session,
                        .desk(.escalateAlert(alert.alert, level: level + 1, to: hop.to))
                    )
                )
            }
        }
        state.withLock { state in
            guard state.hops.count > seen.count else { return }
            state.hops = state.hops.filter { seen.contains($0.key) }
        }
        await carryOut(due, &next, now)
        return !seen.isEmpty || !waiting(level: levels, limit: 1).isEmpty
    }

    /// When an alert goes on: as its events say when first seen, by the steady clock from then on.
    private func hop(
        of alert: Waiting,
        at: Timestamp,
        now: Timestamp,
        clock: UInt64
    ) -> Hop {
        state.withLock { state in
            if let known = state.hops[alert.alert], known.level == alert.level,
                known.since == alert.since
            {
                return known
            }
            let wait = UInt64(clamping: max(0, at.microseconds - now.microseconds))
            let hop = Hop(
                level: alert.level,
                since: alert.since,
                due: clock &+ wait &* 1000
            )
            state.hops[alert.alert] = hop
            return hop
        }
    }

    /// Tells nurses again of what waits, those furthest up the chain first.
    private func repeatAlerts(isWaiting: Bool, _ next: inout Next) async {
        let clock = world.monotonic()
        let step = UInt64(clamping: policy.repeatSeconds) &* 1_000_000_000
        let (isDue, at) = state.withLock { state -> (Bool, UInt64?) in
            let isDue = isWaiting && state.repeatAt.map { $0 <= clock } ?? false
            if !isWaiting {
                state.repeatAt = nil
            } else if isDue || state.repeatAt == nil {
                state.repeatAt = clock &+ step
            }
            return (isDue, state.repeatAt)
        }
        if let at {
            let wait = Int64(clamping: (at &- clock) / 1000)
            next.note(Timestamp(microseconds: world.now().microseconds &+ wait))
        }
        guard isDue else { return }
        var alerts: [QueueAlert] = []
        for level in (0...Int64(policy.chain.hops.count)).reversed()
        where alerts.count < Self.repeatMax {
            let most = Int64(Self.repeatMax - alerts.count)
            let found = rows(
                "alerts",
                "unseen",
                ["level": .integer(level), "limit": .integer(most)]
            )
            alerts += found.map(QueueAlert.all) ?? []
        }
        if !alerts.isEmpty { await listener.alertsWait(alerts) }
    }

    /// An alert nobody has seen, in little.
    private struct Waiting {
        let alert: AlertID
        let session: SessionID
        let level: Int64
        let since: Timestamp
    }

    private func waiting(level: Int64, limit: Int = batchMax) -> [Waiting] {
        let found = rows(
            "alerts",
            "waiting",
            ["level": .integer(level), "limit": .integer(Int64(limit))]
        )
        guard let found else { return [] }
        let alert = found.column("alert_id")
        let (session, since) = (found.column("session"), found.column("waits_since"))
        return found.rows.compactMap { row in
            guard let id = row.text(alert).flatMap({ AlertID($0) }),
                let session = row.blob(session).flatMap({ Identifier(bytes: $0) })
            else { return nil }
            return Waiting(
                alert: id,
                session: SessionID(session),
                level: level,
                since: Timestamp(microseconds: row.integer(since) ?? 0)
            )
        }
    }

    // MARK: Cases

    /// Renews the holds of nurses who are there, and gives back the others' when they end.
    private func leases(_ now: Timestamp, _ next: inout Next) async {
        var due: [(SessionID, SessionCommand)] = []
        let half = policy.leaseSeconds / 2
        for row in pairs("leases", "nurse_id", "lease_expires_at") {
            guard let nurse = row.text.flatMap({ UserID($0) }) else { continue }
            let until = now.adding(seconds: policy.leaseSeconds)
            let hold = DeskCommand.Hold(nurse: nurse, name: nil, until: until, now: now)
            if now >= row.time {
                due.append((row.session, .desk(.expire(now: now))))
            } else if now >= row.time.adding(seconds: -half), listener.isPresent(nurse) {
                due.append((row.session, .desk(.renew(hold))))
            } else if now < row.time.adding(seconds: -half) {
                next.note(row.time.adding(seconds: -half))
            } else {
                // Gone for the moment: looked at again shortly, until the hold ends.
                next.note(min(row.time, now.adding(seconds: max(1, policy.leaseSeconds / 24))))
            }
        }
        await carryOut(due, &next, now)
    }

    /// Puts on record that nobody looked in time.
    private func targets(_ now: Timestamp, _ next: inout Next) async {
        var due: [(SessionID, SessionCommand)] = []
        for row in pairs("due", nil, "due_at") {
            guard row.time <= now else {
                next.note(row.time)
                break
            }
            due.append((row.session, .desk(.breach(due: row.time, now: now))))
        }
        await carryOut(due, &next, now)
    }

    /// Tells that cases put off are back; the queue shows them by itself.
    private func snoozed(_ now: Timestamp, _ next: inout Next) async {
        let after = state.withLock { state in
            defer { state.turnedThrough = now }
            return state.turnedThrough ?? now
        }
        var turned: [SessionID] = []
        for row in pairs("snoozed", nil, "snoozed_until", after: after) {
            if row.time <= now { turned.append(row.session) } else { next.note(row.time) }
        }
        if !turned.isEmpty { await listener.casesTurned(turned) }
    }

    /// Carries out what is due, thirty-two at a time, so that they share commits.
    private func carryOut(
        _ due: [(SessionID, SessionCommand)],
        _ next: inout Next,
        _ now: Timestamp
    ) async {
        var last: UInt64?
        var isRefused = false
        for start in stride(from: 0, to: due.count, by: 32) {
            let part = due[start..<min(start + 32, due.count)]
            await withTaskGroup(of: UInt64?.self) { group in
                for (session, command) in part {
                    group.addTask { [service] in
                        let done = try? await service.execute(
                            command,
                            on: session,
                            by: UserID(.zero)
                        )
                        return done?.events.last?.position
                    }
                }
                for await position in group {
                    if let position { last = max(last ?? 0, position) } else { isRefused = true }
                }
            }
        }
        if let last {
            // What was done is looked at again with the rows it leaves behind.
            try? await service.projections.reached(last + 1)
            next.note(now)
        }
        // What can't be written, or is decided otherwise, is not asked for again at once.
        if isRefused { next.note(now.adding(seconds: Self.sleepSecondsMax)) }
    }

    // MARK: Reading

    private struct Row {
        let session: SessionID
        let text: String?
        let time: Timestamp
    }

    private func pairs(
        _ query: String,
        _ text: String?,
        _ time: String,
        after: Timestamp = Timestamp(microseconds: 0)
    ) -> [Row] {
        let found = rows(
            "queue",
            query,
            ["after": .integer(after.microseconds), "limit": .integer(Int64(Self.batchMax))]
        )
        guard let found else { return [] }
        let place = text.map { found.column($0) } ?? -1
        let (session, at) = (found.column("session"), found.column(time))
        return found.rows.compactMap { row in
            guard let id = row.blob(session).flatMap({ Identifier(bytes: $0) }) else { return nil }
            return Row(
                session: SessionID(id),
                text: row.text(place),
                time: Timestamp(microseconds: row.integer(at) ?? 0)
            )
        }
    }

    private func rows(
        _ projection: String,
        _ query: String,
        _ parameters: [String: SQLValue]
    ) -> Rows? {
        try? service.projections.query(projection, query, parameters)
    }
}
