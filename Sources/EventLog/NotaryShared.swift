import World

/// What a notary tells: the latest checkpoint, how it stands, and who waits.
struct NotaryShared: Sendable {
    typealias Continuation = CheckedContinuation<Acknowledgement, Never>

    struct Waiter: Sendable {
        let size: UInt64
        let level: Acknowledgement
        let continuation: Continuation
    }

    var latest: SignedCheckpoint?
    /// How many events are covered by a checkpoint that enough witnesses signed.
    var witnessed: UInt64 = 0
    var standing = CheckpointStanding.signing
    var listeners: [@Sendable (SignedCheckpoint) -> Void] = []
    private(set) var waiters: [UInt64: Waiter] = [:]
    private var next: UInt64 = 1

    /// How far the first `size` events have got.
    func level(of size: UInt64) -> Acknowledgement {
        if size <= witnessed { return .witnessed }
        return size <= latest?.size ?? 0 ? .sealed : .durable
    }

    mutating func add(
        _ size: UInt64,
        _ level: Acknowledgement,
        _ continuation: Continuation
    ) -> UInt64 {
        defer { next += 1 }
        waiters[next] = Waiter(size: size, level: level, continuation: continuation)
        return next
    }

    /// Those that wait for `level` of events within the first `size`.
    mutating func take(level: Acknowledgement, upTo size: UInt64) -> [Continuation] {
        let ready = waiters.filter { $0.value.level <= level && $0.value.size <= size }
        for number in ready.keys { waiters[number] = nil }
        return ready.values.map(\.continuation)
    }

    /// One that has waited long enough, and how far it got.
    mutating func remove(_ number: UInt64) -> (Continuation, Acknowledgement)? {
        guard let waiter = waiters.removeValue(forKey: number) else { return nil }
        return (waiter.continuation, level(of: waiter.size))
    }

    /// All that wait, and how far each got.
    mutating func takeAll() -> [(Continuation, Acknowledgement)] {
        defer { waiters = [:] }
        return waiters.values.map { ($0.continuation, level(of: $0.size)) }
    }
}
