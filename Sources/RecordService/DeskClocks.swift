import Clinical
import EventLog
import ProjectionEngine
import SQLite
import Synchronization
import World

/// The desk's clocks: leases, targets, cases put off, and alerts nobody acknowledges.
///
/// Nothing is kept that the log does not say: what is due is read from the queue and the alerts as they
/// stand, so a restart at any moment changes nothing but what was due meanwhile, which is done at once.
/// What a clock does is decided by the session like any other wish, so a clock that is late, early or
/// doubled does no harm. What was first seen ends by the clock that never steps, so that a wall clock that steps
/// holds no alert, target, lease or case put off up. While nothing is due and no row has moved, a step costs two comparisons.
public final class DeskClocks: Sendable {
    /// Most rows one step takes from one clock; the rest follow in the next.
    public static let batchMax = 256
    /// Most alerts told again in one round, those that wait longest.
    public static let repeatMax = 100
    /// Seconds by which a wall clock that is put right may be behind the steady one without having been set back.
    private static let slackSeconds: Int64 = 2
    /// The longest sleep: new rows, and steps of the wall clock, are noticed within it.
    private static let sleepSecondsMax: Int64 = 1

    private struct State {
        var marks: [ProjectionMark] = []
        /// When something is due next, by either clock.
        var next: (clock: UInt64, wall: Timestamp)?
        var repeatAt: UInt64?
        var hops = SteadyEnds<Hop>()
        var leases = SteadyEnds<SessionID>()
        var targets = SteadyEnds<SessionID>()
        var snoozes = SteadyEnds<SessionID>()
        var turnedThrough: Timestamp?
    }

    /// A step of an alert along its chain.
    private struct Hop: Hashable {
        let alert: AlertID
        /// Where the alert stands before it.
        let level: Int64
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
            let left = await step()
            let most = Self.sleepSecondsMax * 1_000_000
            let wait = left.map { min(most, max(1000, $0)) } ?? most
            try? await Task.sleep(for: .microseconds(wait))
        }
    }

    /// Does everything that is due; tells in how many microseconds something will be next.
    ///
    /// A session that can't be written now is tried again with the next step.
    public func step() async -> Int64? {
        let (now, clock) = (world.now(), world.monotonic())
        let marks = ["queue", "alerts"].map { service.projections.mark(of: $0) }
        let idle = state.withLock { state -> Int64?? in
            guard state.marks == marks else { return nil }
            guard let next = state.next else { return .some(nil) }
            guard next.clock > clock, next.wall > now else { return nil }
            return .some(Int64(clamping: (next.clock - clock) / 1000))
        }
        if let idle { return idle }
        var next = Next()
        let isWaiting = await alerts(&next)
        await leases(now, &next)
        await targets(now, &next)
        await snoozed(now, &next)
        await repeatAlerts(isWaiting: isWaiting, &next)
        let left = next.left
        state.withLock { state in
            state.marks = marks
            state.next = left.map { left in
                (clock &+ UInt64(clamping: left) &* 1000, now.adding(microseconds: left))
            }
        }
        return left
    }

    /// The earliest of several moments, each so many microseconds from now.
    private struct Next {
        /// The longest that is told: an hour.
        private static let most: Int64 = 3_600_000_000
        var left: Int64?

        mutating func note(_ microseconds: Int64) {
            left = min(left ?? Self.most, max(0, microseconds))
        }
    }

    // MARK: Alerts

    /// Tells the next in the chain of each alert that has waited long enough; whether any alert waits.
    private func alerts(_ next: inout Next) async -> Bool {
        var due: [(SessionID, SessionCommand)] = []
        var seen: Set<Hop> = []
        let levels = Int64(policy.chain.hops.count)
        for level in 0..<levels {
            for alert in waiting(level: level) {
                let left = left(of: alert, &seen)
                guard left == 0, let (hop, _) = policy.chain.next(after: level, raised: alert.since)
                else {
                    next.note(left)
                    continue
                }
                due.append(
                    (
                        alert.session,
                        .desk(.escalateAlert(alert.alert, level: level + 1, to: hop.to))
                    )
                )
            }
        }
        state.withLock { $0.hops.keep(seen) }
        await carryOut(due, &next)
        return !seen.isEmpty || !waiting(level: levels, limit: 1).isEmpty
    }

    /// Microseconds until an alert goes on; those of its later steps run from now on as well.
    private func left(of alert: Waiting, _ seen: inout Set<Hop>) -> Int64 {
        state.withLock { state in
            var first: Int64?
            for level in alert.level..<Int64(policy.chain.hops.count) {
                guard let (_, at) = policy.chain.next(after: level, raised: alert.since) else {
                    break
                }
                let hop = Hop(alert: alert.alert, level: level)
                seen.insert(hop)
                let left = state.hops.left(of: hop, end: at, in: world)
                first = first ?? left
            }
            return first ?? .max
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
        if let at { next.note(Int64(clamping: (at &- clock) / 1000)) }
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
        var seen: Set<SessionID> = []
        let lease = policy.leaseSeconds * 1_000_000
        for row in pairs("leases", "nurse_id", "lease_expires_at") {
            guard let nurse = row.text.flatMap({ UserID($0) }) else { continue }
            seen.insert(row.session)
            let left = state.withLock {
                $0.leases.left(
                    of: row.session,
                    end: row.time,
                    in: world,
                    most: policy.leaseSeconds
                )
            }
            if left > lease / 2 {
                next.note(left - lease / 2)
            } else if listener.isPresent(nurse) {
                due.append((row.session, .desk(.renew(renewed(row, nurse, now)))))
            } else if left == 0 {
                due.append((row.session, .desk(.expire(now: max(now, row.time)))))
            } else {
                // Gone for the moment: looked at again shortly, until the hold ends.
                next.note(min(left, max(1_000_000, lease / 24)))
            }
        }
        state.withLock { $0.leases.keep(seen) }
        await carryOut(due, &next)
    }

    /// The same hold for longer: of a nurse who is there, a step of the wall clock takes nothing.
    private func renewed(_ row: Row, _ nurse: UserID, _ now: Timestamp) -> DeskCommand.Hold {
        DeskCommand.Hold(
            nurse: nurse,
            name: nil,
            until: max(
                now.adding(seconds: policy.leaseSeconds),
                row.time.adding(seconds: max(1, policy.leaseSeconds / 2))
            ),
            now: min(now, Timestamp(microseconds: row.time.microseconds - 1))
        )
    }

    /// Puts on record that nobody looked in time.
    private func targets(_ now: Timestamp, _ next: inout Next) async {
        var due: [(SessionID, SessionCommand)] = []
        var seen: Set<SessionID> = []
        for row in pairs("due", nil, "due_at") {
            seen.insert(row.session)
            let left = state.withLock {
                $0.targets.left(of: row.session, end: row.time, in: world)
            }
            if left > 0 {
                next.note(left)
            } else {
                let at = max(now, row.time)
                due.append((row.session, .desk(.breach(due: row.time, now: at))))
            }
        }
        state.withLock { $0.targets.keep(seen) }
        await carryOut(due, &next)
    }

    /// Tells that cases put off are back; the queue shows them by itself, but for those that a wall clock which was set
    /// back would hold up: these are taken back on the record.
    private func snoozed(_ now: Timestamp, _ next: inout Next) async {
        let after = state.withLock { state in
            defer { state.turnedThrough = now }
            return state.turnedThrough ?? now
        }
        var turned: [SessionID] = []
        var due: [(SessionID, SessionCommand)] = []
        var seen: Set<SessionID> = []
        for row in pairs("snoozed", nil, "snoozed_until", after: after) {
            guard row.time > now else {
                turned.append(row.session)
                continue
            }
            seen.insert(row.session)
            let steady = state.withLock {
                $0.snoozes.left(
                    of: row.session,
                    end: row.time.adding(seconds: Self.slackSeconds),
                    in: world,
                    most: policy.snoozeSecondsMax + Self.slackSeconds
                )
            }
            if steady == 0 {
                due.append((row.session, .desk(.takeBack(until: row.time))))
            } else {
                next.note(min(steady, row.time.microseconds - now.microseconds))
            }
        }
        state.withLock { $0.snoozes.keep(seen) }
        await carryOut(due, &next)
        if !turned.isEmpty { await listener.casesTurned(turned) }
    }

    /// Carries out what is due, thirty-two at a time, so that they share commits.
    private func carryOut(
        _ due: [(SessionID, SessionCommand)],
        _ next: inout Next
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
            next.note(0)
        }
        // What can't be written, or is decided otherwise, is not asked for again at once.
        if isRefused { next.note(Self.sleepSecondsMax * 1_000_000) }
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
