import Cryptography
import Dispatch
import Synchronization
import World

/// What a notary takes from the log that it follows.
struct NotarySource: Sendable {
    /// How many events are on disk.
    let head: @Sendable () -> UInt64
    /// The leaves of up to so many events from a position on; `nil` when they are not in memory.
    let leaves: @Sendable (UInt64, Int) -> [Digest]?
    /// Stores tiles and checkpoints.
    let keep: @Sendable (Aside) -> Void
    /// Takes in why nothing is signed any more.
    let report: @Sendable (CheckpointStanding) -> Void
    let world: World
}

/// Follows committed events on a queue of its own: fills tiles, signs checkpoints, tells who waits.
///
/// Commits never wait for it.
final class Notary: Sendable {
    /// Most appends that wait for a checkpoint; more are answered `durable` at once.
    static let waitersMax = 16_384
    private static let leavesAtOnce = 512

    let policy: CheckpointPolicy
    private let source: NotarySource
    private let queue = DispatchQueue(label: "event-log.notary", qos: .utility)
    private let work: Mutex<NotaryWork?>
    private let shared = Mutex(NotaryShared())
    private let isArmed = Atomic<Bool>(false)
    private let isUrgent = Atomic<Bool>(false)
    private let signedSize = Atomic<UInt64>(0)

    init(
        _ work: sending NotaryWork,
        policy: CheckpointPolicy,
        source: NotarySource,
        latest: SignedCheckpoint?,
        fault: SignerError?
    ) {
        self.policy = policy
        self.source = source
        self.work = Mutex(work)
        signedSize.store(latest?.size ?? 0, ordering: .relaxed)
        shared.withLock {
            $0.latest = latest
            if let fault { $0.standing = CheckpointStanding(fault) }
        }
    }

    // MARK: Following

    /// Says that `head` events are on disk; on the writer, so it only arms a timer.
    func wake(_ head: UInt64) {
        let signed = signedSize.load(ordering: .relaxed)
        guard head > signed else { return }
        if head - signed >= policy.events {
            guard !isUrgent.exchange(true, ordering: .relaxed) else { return }
            queue.async { [weak self] in self?.advance() }
        } else if !isArmed.exchange(true, ordering: .relaxed) {
            let interval = DispatchTimeInterval.milliseconds(policy.intervalMilliseconds)
            queue.asyncAfter(deadline: .now() + interval) { [weak self] in self?.advance() }
        }
    }

    // On the queue.
    private func advance() {
        isArmed.store(false, ordering: .relaxed)
        isUrgent.store(false, ordering: .relaxed)
        switch standing {
        case .rolledBack, .inconsistent: return
        case .off, .signing, .failed: break
        }
        let size = source.head()
        guard size > signedSize.load(ordering: .relaxed) else { return }
        sign(size)
    }

    private func sign(_ size: UInt64) {
        do throws(SignerError) {
            let checkpoint = try work.withLock { work throws(SignerError) in
                guard let work, work.maySign else { return SignedCheckpoint?.none }
                return try step(work, to: size)
            }
            if let checkpoint { publish(checkpoint) }
        } catch {
            report(error)
        }
    }

    private func step(
        _ work: NotaryWork,
        to size: UInt64
    ) throws(SignerError) -> SignedCheckpoint {
        let tiles = try work.follow(to: size, recent: source.leaves)
        let note = try work.sign()
        let places = tiles.map(\.place)
        source.keep(
            Aside(tiles: tiles, checkpoint: (work.size, note.note)) { [weak self] in
                self?.work.withLock { $0?.forget(places) }
            }
        )
        return SignedCheckpoint(size: work.size, root: work.root, note: note.note)
    }

    private func publish(_ checkpoint: SignedCheckpoint) {
        signedSize.store(checkpoint.size, ordering: .relaxed)
        let (ready, listeners, wasSigning) = shared.withLock { shared in
            let wasSigning = shared.standing == .signing
            shared.latest = checkpoint
            shared.standing = .signing
            let ready = shared.take(level: .sealed, upTo: checkpoint.size)
            return (ready, shared.listeners, wasSigning)
        }
        if !wasSigning { source.report(.signing) }
        for waiter in ready { waiter.resume(returning: .sealed) }
        for listener in listeners { listener(checkpoint) }
    }

    /// Says that nothing is signed any more, and why; who waits is told how far it got.
    func report(_ error: SignerError) {
        let ready = shared.withLock { shared in
            shared.standing = CheckpointStanding(error)
            return shared.takeAll()
        }
        source.report(CheckpointStanding(error))
        for (waiter, level) in ready { waiter.resume(returning: level) }
    }

    /// Signs what is new and stops; blocks until that is done.
    func stop() {
        queue.sync { advance() }
        work.withLock { $0 = nil }
        for (waiter, level) in shared.withLock({ $0.takeAll() }) {
            waiter.resume(returning: level)
        }
    }

    // MARK: Asking

    var latest: SignedCheckpoint? { shared.withLock { $0.latest } }

    var listeners: [@Sendable (SignedCheckpoint) -> Void] { shared.withLock { $0.listeners } }

    var standing: CheckpointStanding { shared.withLock { $0.standing } }

    /// Calls `listener` with every checkpoint from now on, on the notary's queue.
    func onCheckpoint(_ listener: @escaping @Sendable (SignedCheckpoint) -> Void) {
        shared.withLock { $0.listeners.append(listener) }
    }

    /// Signs a checkpoint of everything on disk, unless the latest covers it.
    func checkpointNow() async -> SignedCheckpoint? {
        await withCheckedContinuation { waiter in
            queue.async {
                self.advance()
                waiter.resume(returning: self.latest)
            }
        }
    }

    /// Waits until the first `size` events have reached `level`, at most for `milliseconds`.
    func reached(
        _ size: UInt64,
        _ level: Acknowledgement,
        milliseconds: Int
    ) async
        -> Acknowledgement
    {
        await withCheckedContinuation { continuation in
            let answer = shared.withLock { shared -> (Acknowledgement?, UInt64) in
                let now = shared.level(of: size)
                guard now < level, shared.waiters.count < Self.waitersMax,
                    shared.standing == .signing
                else { return (now, 0) }
                return (nil, shared.add(size, level, continuation))
            }
            if let level = answer.0 { return continuation.resume(returning: level) }
            let deadline = DispatchTime.now() + .milliseconds(milliseconds)
            queue.asyncAfter(deadline: deadline) { [weak self] in self?.giveUp(answer.1) }
        }
    }

    private func giveUp(_ number: UInt64) {
        let given = shared.withLock { $0.remove(number) }
        if let (waiter, level) = given { waiter.resume(returning: level) }
    }

    /// Runs `body` with what one thread at a time may touch; `nil` once stopped.
    func withWork<Value: Sendable, Failure: Error>(
        _ body: (NotaryWork) throws(Failure) -> Value
    ) throws(Failure) -> Value? {
        try work.withLock { work throws(Failure) in
            guard let work else { return nil }
            return try body(work)
        }
    }

    // MARK: Witnesses

    /// Adds the signatures of `lines` that are by witnesses of the policy to the checkpoint of `size`.
    ///
    /// - Returns: How many witnesses have signed it now; `nil` when it is no longer the latest.
    func cosign(size: UInt64, _ signatures: [SignedNote.Signature]) -> Int? {
        let keys = policy.witnesses.compactMap { VerifierKey($0) }
        let merged = shared.withLock { shared -> (note: SignedNote, count: Int)? in
            guard let latest = shared.latest, latest.size == size,
                var note = try? SignedNote(Array(latest.note.utf8))
            else { return nil }
            for signature in signatures {
                guard
                    let key = keys.first(where: {
                        $0.name == signature.name && $0.id == signature.keyID
                    }), key.isValid(signature, for: note.text)
                else { continue }
                note.signatures.removeAll {
                    $0.name == signature.name && $0.keyID == signature.keyID
                }
                note.signatures.append(signature)
            }
            let count = (try? note.verified(by: keys).count) ?? 0
            shared.latest = SignedCheckpoint(size: size, root: latest.root, note: note.note)
            return (note, count)
        }
        guard let merged else { return nil }
        source.keep(Aside(checkpoint: (size, merged.note.note)) {})
        do throws(SignerError) {
            _ = try withWork { work throws(SignerError) in try work.record(merged.note) }
        } catch {
            report(error)
        }
        guard merged.count > 0, merged.count >= policy.quorum ?? keys.count else {
            return merged.count
        }
        let ready = shared.withLock { shared in
            shared.witnessed = max(shared.witnessed, size)
            return shared.take(level: .witnessed, upTo: size)
        }
        for waiter in ready { waiter.resume(returning: .witnessed) }
        return merged.count
    }
}
