import Access
public import Clinical
public import RecordService
import Synchronization
import World

/// Which nurses are there: with an open socket or stream, or heard of within half a lease.
///
/// Bounded: past 10,000 nurses everybody is forgotten and known again with their next request.
final class NursePresence: Sendable {
    private static let max = 10_000

    private let live: [LiveConnections]
    private let withinSeconds: Int64
    private let world: World
    private let seen = Mutex<[UserID: Seen]>([:])
    /// Whether nurses have said that they are away, where that is known.
    private let away = Mutex<[UserID: Bool]>([:])

    /// When somebody was heard of last, and the proof they gave.
    private struct Seen {
        let at: UInt64
        let principal: Principal
    }

    init(live: [LiveConnections], withinSeconds: Int64, world: World) {
        self.live = live
        self.withinSeconds = withinSeconds
        self.world = world
    }

    /// Notes that somebody did something, if that is a nurse.
    func see(_ nurse: Caller) {
        guard nurse.role == .nurse else { return }
        let heard = Seen(at: world.monotonic(), principal: nurse.principal)
        seen.withLock { seen in
            if seen.count >= Self.max, seen[nurse.user] == nil { seen.removeAll() }
            seen[nurse.user] = heard
        }
    }

    /// Notes what a nurse says of herself; one who is away is heard of no more.
    func note(_ presence: String, of nurse: Caller) {
        let isAway = presence == "away"
        remember(isAway, of: nurse.user)
        if isAway { seen.withLock { $0[nurse.user] = nil } } else { see(nurse) }
    }

    /// Those heard of lately, with the proofs they gave.
    var heard: [(nurse: UserID, principal: Principal)] {
        let now = world.monotonic()
        return seen.withLock { seen in
            seen.filter { isRecent($0.value.at, now) }.map { ($0.key, $0.value.principal) }
        }
    }

    /// Whether a nurse's latest word is that she is away; `look` tells what the record says of one not known yet.
    func isAway(_ nurse: UserID, _ look: (UserID) -> Bool) -> Bool {
        if let known = away.withLock({ $0[nurse] }) { return known }
        let isAway = look(nurse)
        remember(isAway, of: nurse)
        return isAway
    }

    private func remember(_ isAway: Bool, of nurse: UserID) {
        away.withLock { away in
            if away.count >= Self.max, away[nurse] == nil { away.removeAll() }
            away[nurse] = isAway
        }
    }

    private func isRecent(_ at: UInt64, _ now: UInt64) -> Bool {
        now.elapsed(since: at) <= UInt64(clamping: withinSeconds) &* 1_000_000_000
    }

    /// Whether a nurse is there.
    func isPresent(_ nurse: UserID) -> Bool {
        if live.contains(where: { $0.isOpen(nurse) }) { return true }
        guard let last = seen.withLock({ $0[nurse] }) else { return false }
        return isRecent(last.at, world.monotonic())
    }
}

extension API: DeskListener {
    /// Whether a nurse is connected, or was heard of lately.
    public func isPresent(_ nurse: UserID) -> Bool { present.isPresent(nurse) }

    /// Tells nurses again of alerts that wait.
    public func alertsWait(_ alerts: [QueueAlert]) async { await broadcaster.tellAgain(alerts) }

    /// Tells nurses of cases whose place time alone has changed.
    public func casesTurned(_ sessions: [SessionID]) async { await broadcaster.tellRows(sessions) }
}
