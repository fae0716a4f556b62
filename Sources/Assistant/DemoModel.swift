/// The stand-in that `mock:` names: the interviewer under a model's name, deterministic and at once.
public struct DemoModel: ReplySource {
    /// The name it goes by.
    public let name: String
    /// Rules answer at once.
    public let isInstant = true

    /// A stand-in called `name`.
    public init(name: String) {
        self.name = name
    }

    /// Replies as the interviewer does.
    public func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply {
        let reply = try await Interviewer().reply(to: request, telling: tell)
        return Reply(
            text: reply.text,
            quickReplies: reply.quickReplies,
            source: name,
            model: name,
            tokens: reply.tokens
        )
    }
}
