public import World

/// On what occasion a task appends: events that say nothing of it themselves are marked with it.
///
/// Bound to a task (``current``), so that nothing between a request and the log has to hand it on. Where none is
/// bound, an append costs one look-up more.
public struct Occasion: Sendable {
    /// The occasion of this task's appends; `nil` for what the service does by itself.
    @TaskLocal public static var current: Occasion?

    /// What these events belong together with: the identifier of the request.
    public let correlation: Identifier
    /// Who asks; what others do on the same occasion, such as an assistant that answers, is not theirs.
    public let actor: Identifier
    /// The event that says who acts from where, asked for once something is done; zero for none.
    private let cause: @Sendable () -> Identifier
    /// What is appended together with the first change, if anything.
    private(set) var sign: Sign?

    /// An occasion; `cause` is called for each append that is more than a look, and may append itself.
    public init(
        correlation: Identifier,
        actor: Identifier,
        cause: @escaping @Sendable () -> Identifier
    ) {
        self.correlation = correlation
        self.actor = actor
        self.cause = cause
    }

    /// The same occasion, whose first change is appended together with a sign.
    public func signed(by sign: Sign) -> Occasion {
        var signed = self
        signed.sign = sign
        return signed
    }

    /// Fills in the correlation of events that have none, and the cause of the actor's that have none.
    ///
    /// Access events say themselves who looks from where.
    func mark(_ events: inout [NewEvent]) {
        guard !events.isEmpty else { return }
        let cause = events.contains(where: needsCause) ? cause() : .zero
        for index in events.indices {
            if events[index].correlation == .zero { events[index].correlation = correlation }
            if needsCause(events[index]) { events[index].causation = cause }
        }
    }

    private func needsCause(_ event: NewEvent) -> Bool {
        event.sealing != .access && event.causation == .zero && event.actor == actor
    }
}
