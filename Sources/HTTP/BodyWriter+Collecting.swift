import Synchronization

/// Takes the parts of a body for a caller in the same process.
private final class CollectingTransport: BodyTransport {
    private let take: @Sendable ([UInt8]) -> Bool
    let isAborted = Atomic<Bool>(false)

    init(_ take: @escaping @Sendable ([UInt8]) -> Bool) {
        self.take = take
    }

    func write(body bytes: [UInt8], number: Int) async -> Bool {
        isAborted.load(ordering: .relaxed) ? false : take(bytes)
    }

    func abortBody(number: Int) { isAborted.store(true, ordering: .relaxed) }
}

extension BodyWriter {
    /// A writer that hands each part to `take`, for callers in the same process; `false` from it ends the body.
    public convenience init(_ take: @escaping @Sendable ([UInt8]) -> Bool) {
        self.init(transport: CollectingTransport(take), number: 0)
    }

    /// Whether the producer gave up, for a writer of the same process.
    public var wasAborted: Bool {
        (transport as? CollectingTransport)?.isAborted.load(ordering: .relaxed) ?? false
    }
}
