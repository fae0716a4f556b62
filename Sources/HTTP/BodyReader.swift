/// Why a body that is read while it comes has no more.
public enum BodyError: Error, Sendable, Equatable {
    /// The client broke its framing, sent too much or too slowly, or left; what came is not the whole.
    case cut
}

/// Where a ``BodyReader`` gets its bytes.
protocol BodySource: AnyObject, Sendable {
    func nextPart(number: Int) async -> BodySide.Next
}

/// A request's body that is read while it comes; see ``HTTPResponder/streamsBody(method:path:)``.
public final class BodyReader: Sendable {
    private let source: any BodySource
    private let number: Int

    init(source: any BodySource, number: Int) {
        self.source = source
        self.number = number
    }

    /// The next bytes, at least one; `nil` behind the last.
    ///
    /// The client is read from no faster than this is called: at most 64 KiB and one read wait here. One call at
    /// a time.
    public func next() async throws(BodyError) -> [UInt8]? {
        switch await source.nextPart(number: number) {
        case .part(let bytes): return bytes
        case .ended: return nil
        case .cut: throw .cut
        }
    }
}

/// What a connection holds while a body is read as it comes; lives in the connection's state, under its lock.
final class BodySide {
    enum Next: Sendable {
        case part([UInt8])
        case ended
        case cut
    }

    /// As many bytes wait before the client is not read from.
    static let waitingMax = 65_536

    private var waiting: [UInt8] = []
    private var waiter: CheckedContinuation<Next, Never>?
    /// How it came to its end, if it has.
    private(set) var end: Next?

    var isPaused: Bool { waiting.count >= Self.waitingMax }
    var hasEnded: Bool { if case .ended = end { true } else { false } }

    func put(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if let waiter = waiter.take() {
            waiter.resume(returning: .part(bytes))
        } else if waiting.isEmpty {
            waiting = bytes
        } else {
            waiting += bytes
        }
    }

    func finish(_ end: Next) {
        guard self.end == nil else { return }
        self.end = end
        waiter.take()?.resume(returning: end)
    }

    /// What is there; else keeps who asks until something is.
    func take(_ asker: CheckedContinuation<Next, Never>) {
        if !waiting.isEmpty {
            let part = waiting
            waiting = []
            asker.resume(returning: .part(part))
        } else if let end {
            asker.resume(returning: end)
        } else if waiter != nil {
            asker.resume(returning: .cut)
        } else {
            waiter = asker
        }
    }
}
