import Clinical
public import EventLog
import JSON
import Synchronization
import World

/// Who does what from where: what is done names its request, and the event that says who asked, why and
/// from which address.
///
/// Like looking (``Viewings``), acting is an interval: `acting_started` stands in the log before the first of somebody's
/// acts from an address, and speaks for those of the next 15 minutes; their `causation` is that event, their `correlation`
/// the request. A request under a name of the client's own, which fits in no header, has an `acting_started`
/// to itself that holds the name. All of it is sealed, but for the random identifiers.
public final class Acts: Sendable {
    /// Longest time one event speaks for.
    public static let intervalSeconds: UInt64 = 900
    private static let openMax = 20_000

    private struct Key: Hashable {
        let user: UserID
        let role: String
        let purpose: String
        let address: String?
    }

    /// An event that says who acts, and since when it speaks.
    private final class Interval: Sendable {
        let event: Identifier
        let startedAt: UInt64
        /// The log did not take it.
        let isLost = Atomic<Bool>(false)

        init(event: Identifier, startedAt: UInt64) {
            self.event = event
            self.startedAt = startedAt
        }
    }

    /// The interval of one named request, once something was done.
    private final class Named: Sendable {
        let interval = Mutex<Interval?>(nil)
    }

    private let log: EventLog
    private let world: World
    private let open = Mutex<[Key: Interval]>([:])

    init(log: EventLog, world: World) {
        self.log = log
        self.world = world
    }

    /// What the appends of one request, or of one channel, are marked with.
    ///
    /// `isRecorded` is false where access events are switched off: then only the request is named.
    public func occasion(of actor: Viewer, isRecorded: Bool = true) -> Occasion {
        if let request = actor.requestID.flatMap({ Identifier($0, prefix: "req") }) {
            return Occasion(correlation: request, actor: actor.user.raw) { [self] in
                isRecorded ? cause(actor, request) : .zero
            }
        }
        let (request, named) = (world.identifier(), Named())
        return Occasion(correlation: request, actor: actor.user.raw) { [self] in
            isRecorded ? cause(actor, request, named) : .zero
        }
    }

    /// The interval that is open for an address, or a new one.
    private func cause(_ actor: Viewer, _ request: Identifier) -> Identifier {
        let key = Key(
            user: actor.user,
            role: actor.role,
            purpose: actor.purpose,
            address: actor.address
        )
        if let interval = open.withLock({ $0[key] }), isOpen(interval) { return interval.event }
        let interval = begin(actor, request, name: nil)
        open.withLock { open in
            if open.count >= Self.openMax, open[key] == nil {
                open = open.filter { isOpen($0.value) }
                if open.count >= Self.openMax, let any = open.keys.first { open[any] = nil }
            }
            open[key] = interval
        }
        return interval.event
    }

    private func cause(_ actor: Viewer, _ request: Identifier, _ named: Named) -> Identifier {
        if let interval = named.interval.withLock({ $0 }), isOpen(interval) {
            return interval.event
        }
        let interval = begin(actor, request, name: actor.requestID)
        named.interval.withLock { $0 = interval }
        return interval.event
    }

    private func isOpen(_ interval: Interval) -> Bool {
        !interval.isLost.load(ordering: .relaxed)
            && world.monotonic().elapsed(since: interval.startedAt) < Self.intervalSeconds
                * 1_000_000_000
    }

    /// Submits the event; what is submitted after it stands behind it in the log.
    private func begin(_ actor: Viewer, _ request: Identifier, name: String?) -> Interval {
        let interval = Interval(event: world.identifier(), startedAt: world.monotonic())
        let body = Fields()
            .with("user_id", actor.user.text).with("role", actor.role)
            .with("purpose", actor.purpose).with("address", actor.address)
            .with("request_id", name).json
        let event = NewEvent(
            id: interval.event,
            stream: actor.user.raw,
            type: "acting_started",
            actor: actor.user.raw,
            correlation: request,
            sealing: .access,
            body: body.bytes
        )
        log.submit([event], isUrgent: false) { result in
            if case .failure = result { interval.isLost.store(true, ordering: .relaxed) }
        }
        return interval
    }
}
