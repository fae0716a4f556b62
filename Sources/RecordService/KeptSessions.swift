import Clinical
import Synchronization
import World

/// Sessions kept folded in memory, each with what was decided but is still on its way to the log.
///
/// Deciding on what is under way lets many commands of one session share a commit. It is safe because
/// the log takes appends in the order they were submitted and checks each one's expected version: when
/// one fails, those decided on top of it fail as well, and the session is folded from the log again.
///
/// Bounded: past ``max`` sessions one is forgotten for each that comes, and of those that hold more than ``bytesMax`` of
/// words together the one that holds most.
final class KeptSessions: Sendable {
    /// One session as this process knows it.
    struct Kept {
        /// The state with everything decided so far.
        var session: Session
        /// How many events that state has.
        var version: UInt64
        /// The version at which something happened last that somebody who acts must have seen.
        var told: UInt64
        /// How many of them are known to be on disk.
        var committed: UInt64
        /// Tells this folding of the session from an earlier one that was forgotten.
        let generation: UInt64

        /// Whether everything decided is on disk.
        var isSettled: Bool { committed >= version }
    }

    /// Most sessions kept.
    static let max = 4_096
    /// Most bytes of words in all of them; a session that passes its share alone is kept alone in its part.
    static let bytesMax = 128 << 20
    static let stripeCount = 64

    private struct Part {
        private(set) var kept: [SessionID: Kept] = [:]
        private var bytes = 0

        subscript(_ id: SessionID) -> Kept? {
            get { kept[id] }
            set {
                bytes -= kept[id]?.session.bytes ?? 0
                kept[id] = newValue
                bytes += newValue?.session.bytes ?? 0
            }
        }

        mutating func with<Result>(_ id: SessionID, _ body: (inout Kept) -> Result) -> Result? {
            guard let index = kept.index(forKey: id) else { return nil }
            let (result, grown) = Self.weighed(&kept.values[index], body)
            bytes += grown
            lighten(besides: id)
            return result
        }

        // In place: a look at the dictionary's value would copy the session.
        private static func weighed<Result>(
            _ kept: inout Kept,
            _ body: (inout Kept) -> Result
        ) -> (Result, grown: Int) {
            let before = kept.session.bytes
            let result = body(&kept)
            return (result, kept.session.bytes - before)
        }

        /// Forgets those that hold most words until the others may stay; never `id`, nor what is on its way to the log.
        mutating func lighten(besides id: SessionID) {
            while bytes > KeptSessions.bytesMax / KeptSessions.stripeCount {
                let others = kept.lazy.filter { $0.key != id && $0.value.isSettled }
                let heaviest = others.max { $0.value.session.bytes < $1.value.session.bytes }
                guard let heaviest else { return }
                self[heaviest.key] = nil
            }
        }
    }

    private final class Stripe: Sendable {
        let part = Mutex(Part())
    }

    private let stripes = (0..<stripeCount).map { _ in Stripe() }
    private let generations = Atomic<UInt64>(0)
    private let forgettings = Atomic<UInt64>(0)

    /// How often everything was forgotten: take it before reading what is then kept.
    var forgotten: UInt64 { forgettings.load(ordering: .sequentiallyConsistent) }

    private func stripe(_ id: SessionID) -> Stripe {
        stripes[Int(truncatingIfNeeded: id.raw.low) & (Self.stripeCount - 1)]
    }

    /// The session as it is known, if it is kept.
    func find(_ id: SessionID) -> Kept? {
        stripe(id).part.withLock { $0[id] }
    }

    /// Whether the session is known.
    func has(_ id: SessionID) -> Bool {
        stripe(id).part.withLock { $0.kept.index(forKey: id) != nil }
    }

    /// Keeps a session that was folded from the log, unless one is kept already or everything was forgotten
    /// since `mark` was taken: it may have been read before a patient was erased.
    func keep(
        _ id: SessionID,
        _ session: Session,
        version: UInt64,
        told: UInt64,
        since mark: UInt64
    ) {
        let generation = generations.wrappingAdd(1, ordering: .relaxed).newValue
        stripe(id).part
            .withLock { part in
                guard part[id] == nil, forgotten == mark else { return }
                if part.kept.count >= Self.max / Self.stripeCount, let any = part.kept.keys.first {
                    part[any] = nil
                }
                part[id] = Kept(
                    session: session,
                    version: version,
                    told: told,
                    committed: version,
                    generation: generation
                )
                part.lighten(besides: id)
            }
    }

    /// Lets `body` look at a session and move it on, alone; `nil` when it is not kept.
    func with<Result: Sendable>(_ id: SessionID, _ body: (inout Kept) -> Result) -> Result? {
        stripe(id).part.withLock { $0.with(id, body) }
    }

    /// Notes that a version is on disk.
    func settle(_ id: SessionID, version: UInt64, generation: UInt64) {
        _ = with(id) { kept in
            guard kept.generation == generation, kept.committed < version else { return }
            kept.committed = version
        }
    }

    /// Forgets every session.
    func forgetAll() {
        forgettings.wrappingAdd(1, ordering: .sequentiallyConsistent)
        for stripe in stripes { stripe.part.withLock { $0 = Part() } }
    }

    /// Forgets a folding that turned out not to be what the log holds.
    func forget(_ id: SessionID, generation: UInt64) {
        stripe(id).part
            .withLock { part in
                if part[id]?.generation == generation { part[id] = nil }
            }
    }
}
