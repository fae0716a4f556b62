import Clinical
import Synchronization

/// Lets writers of one session go one after another once they have got in each other's way.
///
/// Without contention nobody waits. First come, first served; as many wait as requests are under way.
final class TurnTaking: Sendable {
    /// Sessions with a turn in progress, and who waits for the next.
    private let waiting = Mutex<[SessionID: [CheckedContinuation<Void, Never>]]>([:])

    /// Waits for a turn if others take turns on this session; tells whether it did.
    func takeTurnIfContended(_ id: SessionID) async -> Bool {
        guard waiting.withLock({ $0[id] != nil }) else { return false }
        await takeTurn(id)
        return true
    }

    /// Waits until nobody else has a turn on this session.
    func takeTurn(_ id: SessionID) async {
        await withCheckedContinuation { continuation in
            let isFree = waiting.withLock { waiting in
                if waiting[id] == nil {
                    waiting[id] = []
                    return true
                }
                waiting[id]?.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    /// Gives the turn to the next who waits.
    func endTurn(_ id: SessionID) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard waiting[id]?.isEmpty == false else {
                waiting[id] = nil
                return nil
            }
            return waiting[id]?.removeFirst()
        }
        next?.resume()
    }
}
