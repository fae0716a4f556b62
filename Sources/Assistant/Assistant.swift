import Clinical
public import Pools

/// Gives replies from one source, a bounded number at a time, the flagged ones first.
public struct Assistant: Sendable {
    private let source: any ReplySource
    /// What bounds the replies that are made at a time.
    public let pool: Pool
    /// The models it may ask, in order.
    public let models: [ModelSource]

    /// An assistant that speaks through `source`, which may ask `models`.
    public init(source: any ReplySource, pool: Pool, models: [ModelSource] = []) {
        self.models = models
        self.source = source
        self.pool = pool
    }

    /// The source's name.
    public var sourceName: String { source.name }
    /// Whether replies come without waiting for anything outside this process.
    public var isInstant: Bool { source.isInstant }

    /// Makes one reply; see ``ReplySource``.
    public func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply {
        let outcome: Result<Reply, ReplyError>
        do throws(PoolError) {
            outcome = try await pool.withLease(request.isFlagged ? .emergency : .clinical) {
                do throws(ReplyError) {
                    return .success(try await source.reply(to: request, telling: tell))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            switch error {
            case .full: throw .failed("too many replies are waiting")
            case .cancelled: throw .cancelled
            }
        }
        return try outcome.get()
    }
}
