import Synchronization

/// An event that is appended in one transaction with the first change of an occasion.
///
/// Who finds it in the log knows that something was changed on that occasion; who does not find it knows that nothing
/// was, whenever the service ended.
public final class Sign: Sendable {
    private struct State {
        var isUnderWay = false
        var isWritten = false
        var isClosed = false
    }

    private let event: NewEvent
    private let looks: Set<String>
    private let state = Mutex(State())

    /// A sign that goes with the first append that holds anything but events of the types `looks`.
    public init(_ event: NewEvent, besides looks: Set<String>) {
        self.event = event
        self.looks = looks
    }

    /// Whether it is in the log.
    public var isWritten: Bool { state.withLock { $0.isWritten } }

    /// From now on it goes with nothing: the occasion is over, though a task of it may still append.
    public func close() { state.withLock { $0.isClosed = true } }

    /// Adds it to an append where it belongs; what to answer then.
    ///
    /// An append of ``EventLog/eventsPerAppendMax`` events goes without: it has no room.
    func join(
        _ events: inout [NewEvent],
        _ answer: @escaping @Sendable (Result<Appended, AppendError>) -> Void
    ) -> @Sendable (Result<Appended, AppendError>) -> Void {
        guard let first = events.first, events.count < EventLog.eventsPerAppendMax,
            events.contains(where: { !looks.contains($0.type) }), begin()
        else { return answer }
        let count = events.count
        var own = event
        own.correlation = first.correlation
        own.causation = first.causation
        events.append(own)
        return { [self] result in
            end(result)
            answer(result.map { $0.prefix(count) })
        }
    }

    private func begin() -> Bool {
        state.withLock { state in
            guard !state.isUnderWay, !state.isWritten, !state.isClosed else { return false }
            state.isUnderWay = true
            return true
        }
    }

    private func end(_ result: Result<Appended, AppendError>) {
        state.withLock { state in
            state.isUnderWay = false
            if case .success = result { state.isWritten = true }
        }
    }
}

extension Appended {
    /// The same for the first `count` of its events.
    fileprivate func prefix(_ count: Int) -> Appended {
        Appended(
            position: position,
            positions: Array(positions.prefix(count)),
            recordedAt: recordedAt,
            isDuplicate: isDuplicate
        )
    }
}
