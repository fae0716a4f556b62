/// A thing whose history is a stream of events: rules in ``decide(_:)``, memory in ``evolve(_:)``.
///
/// Pure and total: time, identifiers and the acting person arrive inside the command.
public protocol Aggregate: Sendable, Equatable {
    /// A wish, in the imperative.
    associatedtype Command: Sendable
    /// A fact, in the past tense.
    associatedtype Event: Sendable, Equatable
    /// A rule saying no.
    associatedtype Refusal: Error, Equatable, Sendable
    /// Before anything happened.
    static var initial: Self { get }
    /// The facts that follow from a wish; none when nothing would change.
    func decide(_ command: Command) throws(Refusal) -> [Event]
    /// Takes a fact in; never refuses.
    mutating func evolve(_ event: Event)
}

extension Aggregate {
    /// The state after `events`, from this one on.
    public func folding(_ events: some Sequence<Event>) -> Self {
        var state = self
        for event in events { state.evolve(event) }
        return state
    }
}
