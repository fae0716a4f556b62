import JSON
import Synchronization
import World

/// What the log takes at present, and why not more.
public enum Condition: Equatable, Sendable {
    /// Everything.
    case well
    /// Everything, but the wall clock stands this far ahead of where it should, and is not followed.
    case clockAhead(seconds: Int64)
    /// Nothing: the disk is full. It goes on by itself when there is space.
    case full
    /// Access events only: this record does not verify or open. Others are served.
    case damaged(position: UInt64, detail: String)
    /// Nothing until a person accepts it: the directory is older than what it once vouched for.
    case quarantined(String)
    /// Nothing: the disk failed, or the log was closed.
    case stopped

    /// Whether every kind of event is taken.
    public var isWritable: Bool {
        switch self {
        case .well, .clockAhead: true
        case .full, .damaged, .quarantined, .stopped: false
        }
    }

    /// One line for people who watch over the service.
    public var text: String {
        switch self {
        case .well: "well"
        case .clockAhead(let seconds):
            "the clock jumped \(seconds) s ahead and is not followed until it is confirmed"
        case .full: "the disk is full"
        case .damaged(let position, let detail):
            "record \(position) does not verify (\(detail)); the log is read-only: run verify, restore"
        case .quarantined(let reason): "\(reason); the log is read-only until it is accepted"
        case .stopped: "the log is stopped"
        }
    }
}

/// What is known about the state of a log; from any thread.
struct Health: Sendable {
    var isFull = false
    var damage: (position: UInt64, detail: String)?
    var quarantine: String?
    /// How far the wall clock stands ahead of where it should, in seconds.
    var clockAhead: Int64?

    var condition: Condition {
        if let quarantine { return .quarantined(quarantine) }
        if let damage { return .damaged(position: damage.position, detail: damage.detail) }
        if isFull { return .full }
        if let clockAhead { return .clockAhead(seconds: clockAhead) }
        return .well
    }

    /// Why `events` are not taken, if they are not.
    func refusal(of events: [NewEvent]) -> AppendError? {
        if let quarantine { return .readOnly(quarantine) }
        // Looking at what is left must be recorded all the same: access events go on.
        guard let damage, !events.allSatisfy({ $0.sealing == .access }) else { return nil }
        return .readOnly("record \(damage.position) does not verify")
    }
}

extension EventLog {
    /// What the log takes at present.
    public var condition: Condition {
        guard isOpen else { return .stopped }
        return health.withLock { $0.condition }
    }

    /// Whether every kind of event is taken.
    public var isWritable: Bool { condition.isWritable }

    /// Says that the wall clock is right although it jumped ahead; it is followed from now on.
    public func confirmClock() {
        withWriter { writer in
            writer.clock.confirm()
            health.withLock { $0.clockAhead = nil }
        }
    }

    /// Remembers that a record does not verify or open: from here on only access events are taken.
    func noteDamage(_ error: ReadError) {
        guard case .integrityFailed(let position) = error else { return }
        health.withLock { health in
            guard health.damage == nil else { return }
            health.damage = (position, "found when it was read")
        }
    }

    /// Takes in how a group went; while the disk is full, looks for space every second.
    func note(_ outcome: GroupOutcome) {
        let mustLook = health.withLock { health in
            health.clockAhead = outcome.clockAhead
            defer { health.isFull = outcome.isFull }
            return outcome.isFull && !health.isFull
        }
        if mustLook { lookForSpace() }
    }

    private func lookForSpace() {
        later(milliseconds: 1000) { log in
            let isFull = log.health.withLock { $0.isFull }
            guard isFull, log.isOpen else { return }
            var hasSpace = false
            log.withWriter { hasSpace = $0.hasSpace() }
            guard hasSpace else { return log.lookForSpace() }
            log.health.withLock { $0.isFull = false }
        }
    }
}

extension EventLog {
    /// Records as `storage_recovered` why the disk stopped the log the last time, if it did.
    public func recordPreviousFault() async throws(AppendError) {
        guard let previousFault else { return }
        var body = JSONWriter()
        body.object { $0.field("reason", previousFault) }
        try await record(.storageRecovered, body.bytes)
        files.forgetFault()
    }

    /// Appends one of the log's own events.
    @discardableResult
    func record(_ event: OwnEvent, _ body: [UInt8]) async throws(AppendError) -> Appended {
        try await append([
            NewEvent(
                id: world.identifier(),
                stream: .zero,
                type: event.rawValue,
                sealing: .clear,
                body: body
            )
        ])
    }
}
