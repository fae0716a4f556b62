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
    private let seen = Mutex<[UserID: UInt64]>([:])

    init(live: [LiveConnections], withinSeconds: Int64, world: World) {
        self.live = live
        self.withinSeconds = withinSeconds
        self.world = world
    }

    /// Notes that a nurse did something.
    func see(_ nurse: UserID) {
        let now = world.monotonic()
        seen.withLock { seen in
            if seen.count >= Self.max, seen[nurse] == nil { seen.removeAll() }
            seen[nurse] = now
        }
    }

    /// Forgets a nurse who has gone.
    func forget(_ nurse: UserID) { seen.withLock { $0[nurse] = nil } }

    /// Whether a nurse is there.
    func isPresent(_ nurse: UserID) -> Bool {
        if live.contains(where: { $0.isOpen(nurse) }) { return true }
        guard let last = seen.withLock({ $0[nurse] }) else { return false }
        return world.monotonic() &- last <= UInt64(clamping: withinSeconds) &* 1_000_000_000
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
