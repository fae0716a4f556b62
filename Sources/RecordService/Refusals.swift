import Clinical
public import EventLog
import JSON
import Synchronization
public import World

/// Refusals of those nobody knows: requests without a proof, with one that does not hold, from foreign pages.
///
/// The first of a kind goes to the log at once, repeats within ten minutes as one event with their number: every
/// refusal counts, and nobody can fill the disk by knocking. Bounded at 200 kinds in ten minutes; past it refusals
/// are counted together.
public final class Refusals: Sendable {
    /// What makes two refusals the same.
    public struct Kind: Hashable, Sendable {
        /// `origin`, `no_proof` or `bad_proof`.
        public let reason: String
        /// The operation's name in access events.
        public let operation: String
        /// The page's origin, cut to 200 characters.
        public let origin: String?
        /// The address, or its block.
        public let address: String

        /// A kind of refusal.
        public init(reason: String, operation: String, origin: String?, address: String) {
            self.reason = reason
            self.operation = operation
            self.origin = origin.map { String($0.prefix(200)) }
            self.address = address
        }
    }

    /// How long repeats are counted before they are told.
    public static let windowSeconds: UInt64 = 600
    /// Most kinds told apart in that time.
    public static let kindsMax = 200

    private struct State {
        var startedAt: UInt64
        var counts: [Kind: Int64] = [:]
        var others: Int64 = 0
    }

    private let log: EventLog
    private let world: World
    private let state: Mutex<State>

    /// Refusals that go to a log.
    public init(log: EventLog, world: World) {
        self.log = log
        self.world = world
        state = Mutex(State(startedAt: world.monotonic()))
    }

    /// Counts a refusal; the first of its kind is on disk when this returns, unless the log can't be written.
    public func note(_ kind: Kind, requestID: String?) async {
        let isFirst = state.withLock { state in
            if let known = state.counts[kind] {
                state.counts[kind] = known + 1
                return false
            }
            guard state.counts.count < Self.kindsMax else {
                state.others += 1
                return false
            }
            state.counts[kind] = 0
            return true
        }
        guard isFirst else { return }
        let body = Fields().with("operation", kind.operation)
            .with("reason", Self.words(kind)).with("request_id", requestID)
            .with("address", kind.address).json
        _ = try? await append([("access_denied", body)])
    }

    /// Tells what was repeated, once its time is over; all of it when `stopping`.
    public func sweep(stopping: Bool = false) async {
        let now = world.monotonic()
        let over = state.withLock { state -> State? in
            let isOver = now.elapsed(since: state.startedAt) >= Self.windowSeconds * 1_000_000_000
            guard isOver || stopping else { return nil }
            defer { state = State(startedAt: now) }
            return state
        }
        guard let over else { return }
        var facts: [(String, JSON)] = []
        for (kind, count) in over.counts where count > 0 {
            let body = Fields().with("operation", kind.operation)
                .with("reason", Self.words(kind)).with("address", kind.address)
                .with("count", count).json
            facts.append(("refusals_counted", body))
        }
        if over.others > 0 {
            let body = Fields().with("operation", "various").with("reason", "various")
                .with("count", over.others).json
            facts.append(("refusals_counted", body))
        }
        _ = try? await append(facts)
    }

    /// The reason as it stands in the event; an origin is no secret and says whose page it was.
    private static func words(_ kind: Kind) -> String {
        kind.origin.map { "\(kind.reason)=\($0)" } ?? kind.reason
    }

    private func append(_ facts: [(String, JSON)]) async throws(AppendError) {
        guard !facts.isEmpty else { return }
        _ = try await log.append(
            facts.map { type, body in
                NewEvent(
                    id: world.identifier(),
                    stream: .zero,
                    type: type,
                    actor: .zero,
                    sealing: .access,
                    body: body.bytes
                )
            }
        )
    }
}
