import Clinical
import Synchronization
import World

/// Sessions kept folded in memory, each with what was decided but is still on its way to the log.
///
/// Deciding on what is under way lets many commands of one session share a commit. It is safe because
/// the log takes appends in the order they were submitted and checks each one's expected version: when
/// one fails, those decided on top of it fail as well, and the session is folded from the log again.
///
/// Bounded: past ``max`` sessions one is forgotten for each that comes.
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
    private static let stripeCount = 64

    private final class Stripe: Sendable {
        let kept = Mutex<[SessionID: Kept]>([:])
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
        stripe(id).kept.withLock { $0[id] }
    }

    /// Whether the session is known.
    func has(_ id: SessionID) -> Bool {
        stripe(id).kept.withLock { $0.index(forKey: id) != nil }
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
        stripe(id).kept
            .withLock { kept in
                guard kept[id] == nil, forgotten == mark else { return }
                if kept.count >= Self.max / Self.stripeCount, let any = kept.keys.first {
                    kept[any] = nil
                }
                kept[id] = Kept(
                    session: session,
                    version: version,
                    told: told,
                    committed: version,
                    generation: generation
                )
            }
    }

    /// Lets `body` look at a session and move it on, alone; `nil` when it is not kept.
    func with<Result: Sendable>(_ id: SessionID, _ body: (inout Kept) -> Result) -> Result? {
        stripe(id).kept
            .withLock { kept in
                guard let index = kept.index(forKey: id) else { return nil }
                return body(&kept.values[index])
            }
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
        for stripe in stripes { stripe.kept.withLock { $0.removeAll() } }
    }

    /// Forgets a folding that turned out not to be what the log holds.
    func forget(_ id: SessionID, generation: UInt64) {
        stripe(id).kept
            .withLock { kept in
                if kept[id]?.generation == generation { kept[id] = nil }
            }
    }
}
