import Cryptography
import JSON
import SQLite
import Synchronization
public import World

// Signing checkpoints.
extension EventLog {
    /// Begins to sign checkpoints as `policy` says; once for each opened log.
    ///
    /// Compares the log with what was signed before. When it is not a continuation of that, events are
    /// still read, but nothing is signed, and ``checkpointStanding`` says why. So it does when leaves or the
    /// files of the signer can't be read: a damaged log is served as far as it goes.
    public func startCheckpoints(_ policy: CheckpointPolicy = CheckpointPolicy()) {
        let notary: Notary
        do throws(SignerError) {
            notary = try NotaryStart.notary(self, policy, notarySource())
        } catch {
            let standing = CheckpointStanding(error)
            unsignable.withLock { $0 = standing }
            return note(standing)
        }
        unsignable.withLock { $0 = nil }
        self.notary.withLock { $0 = notary }
        note(notary.standing)
        guard notary.standing == .signing else { return }
        onCommit { [weak notary] head in notary?.wake(head) }
        notary.wake(head)
    }

    private func notarySource() -> NotarySource {
        NotarySource(
            head: { [weak self] in self?.head ?? 0 },
            leaves: { [weak self] position, limit in
                self?.published.withLock { $0.ring.leaves(from: position, limit: limit) }
            },
            keep: { [weak self] aside in self?.keep(aside) },
            report: { [weak self] standing in self?.note(standing) },
            world: world
        )
    }

    func stopCheckpoints() {
        let notary = notary.withLock { notary in
            defer { notary = nil }
            return notary
        }
        notary?.stop()
    }

    /// Stops signing, lets `change` change what was signed before, and begins anew; who listens goes on.
    func restartCheckpoints(_ change: () -> Void) {
        let old = notary.withLock { $0 }
        stopCheckpoints()
        change()
        guard let old else { return }
        startCheckpoints(old.policy)
        for listener in old.listeners { onCheckpoint(listener) }
    }

    /// Gives the signer a new day key when a day (UTC) has begun; call at start and about every minute.
    ///
    /// Appends `signer_rotated`, has a checkpoint over it signed by the old key, then erases that key.
    public func tendCheckpoints() async throws(AppendError) {
        guard let notary = notary.withLock({ $0 }), notary.standing == .signing else { return }
        let today = clock.now().day
        let names = notary.withWork { work in
            (
                origin: work.origin.verifier, day: work.day?.day,
                key: work.day?.signer.verifier.text
            )
        }
        guard let (origin, day, previous) = names, day ?? -1 < today else { return }
        let seed = world.bytes(32)
        guard let next = CheckpointSigner.daySigner(origin.name, seed) else { return }
        var body = JSONWriter()
        body.object {
            $0.field("day", Timestamp(microseconds: today * 86_400_000_000).date)
            $0.field("key", next.verifier.text)
            $0.field("previous", previous)
            $0.field("origin_key", origin.text)
        }
        // Until the key is taken over nothing is signed: the checkpoint over what announces it would lack its signature.
        if previous == nil { notary.withWork { $0.needsDayKey = true } }
        let appended = try await record(.signerRotated, body.bytes)
        let nonce = world.bytes(12)
        if previous != nil {
            let covering = await notary.checkpointNow()
            guard let covering, covering.size > appended.position else { return }
        }
        do throws(SignerError) {
            _ = try notary.withWork { work throws(SignerError) in
                try work.adopt(day: today, seed: seed, nonce: nonce)
            }
        } catch {
            notary.report(error)
        }
        _ = await notary.checkpointNow()
    }

    // MARK: Asking

    /// The latest signed checkpoint.
    public var latestCheckpoint: SignedCheckpoint? { notary.withLock { $0 }?.latest }

    /// Whether checkpoints are signed, and why not.
    public var checkpointStanding: CheckpointStanding {
        notary.withLock { $0 }?.standing ?? unsignable.withLock { $0 } ?? .off
    }

    /// The verifier key of the log, which stays; `nil` before ``startCheckpoints(_:)``.
    public var originKey: String? {
        guard let notary = notary.withLock({ $0 }) else { return nil }
        return notary.withWork { $0.origin.verifier.text }
    }

    /// Signs a checkpoint of everything on disk now, unless the latest covers it.
    ///
    /// - Returns: The latest checkpoint; `nil` when there is none.
    public func checkpointNow() async -> SignedCheckpoint? {
        await notary.withLock { $0 }?.checkpointNow()
    }

    /// Calls `listener` with every checkpoint from now on.
    ///
    /// On the notary's queue: it must not block. There is no taking back.
    public func onCheckpoint(_ listener: @escaping @Sendable (SignedCheckpoint) -> Void) {
        notary.withLock { $0 }?.onCheckpoint(listener)
    }

    /// Waits until the first `size` events have reached `level`, at most for `limit`.
    ///
    /// - Returns: How far they got.
    public func acknowledged(
        _ size: UInt64,
        _ level: Acknowledgement,
        within limit: Duration = .seconds(10)
    ) async -> Acknowledgement {
        guard level > .durable, let notary = notary.withLock({ $0 }) else { return .durable }
        let (seconds, attoseconds) = limit.components
        let milliseconds = max(0, min(seconds, 3600)) * 1000 + attoseconds / 1_000_000_000_000_000
        return await notary.reached(size, level, milliseconds: Int(clamping: milliseconds))
    }

    /// Appends as ``append(_:expecting:)`` does, then waits for more than the disk.
    ///
    /// - Returns: Where the events stand, and how far they got within `limit`: at least `durable`.
    public func append(
        _ events: [NewEvent],
        expecting versions: [Identifier: UInt64] = [:],
        reaching level: Acknowledgement,
        within limit: Duration = .seconds(10)
    ) async throws(AppendError) -> (appended: Appended, level: Acknowledgement) {
        let appended = try await append(events, expecting: versions)
        let size = (appended.positions.max() ?? appended.position) + 1
        return (appended, await acknowledged(size, level, within: limit))
    }
}
