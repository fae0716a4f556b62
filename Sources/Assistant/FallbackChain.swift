/// Several sources: the first that answers counts, the last one is the interviewer.
public struct FallbackChain: ReplySource {
    private let sources: [any ReplySource]
    private let last: any ReplySource

    /// A chain of `sources` in order, and `last` when all of them fail.
    public init(_ sources: [any ReplySource], last: any ReplySource) {
        self.sources = sources
        self.last = last
    }

    /// The name of the source asked first.
    public var name: String { sources.first?.name ?? last.name }

    /// Whether the source asked first answers at once.
    public var isInstant: Bool { sources.first?.isInstant ?? last.isInstant }

    /// The reply of the first source that gives one; each failure is told.
    public func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply {
        var hasFailed = false
        for source in sources {
            do throws(ReplyError) {
                var reply = try await source.reply(to: request, telling: tell)
                if hasFailed { reply.finishReason = "fallback" }
                return reply
            } catch {
                guard case .failed(let reason) = error else { throw error }
                hasFailed = true
                tell(.failed(source: source.name, reason: reason))
            }
        }
        var reply = try await last.reply(to: request, telling: tell)
        if hasFailed { reply.finishReason = "fallback" }
        return reply
    }
}
