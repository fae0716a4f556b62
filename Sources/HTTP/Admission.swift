import Synchronization

/// How many connections there are, in all and from each address.
final class Admission: Sendable {
    private struct State {
        var total = 0
        var byAddress: [String: Int] = [:]
        var isDraining = false
        var whenEmpty: [@Sendable () -> Void] = []
    }

    private let limits: HTTPLimits
    private let state = Mutex(State())

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// Counts a connection in unless a bound is reached; ``leave(_:)`` for each that was let in.
    func enter(_ address: String) -> Bool {
        state.withLock { state in
            let same = state.byAddress[address, default: 0]
            guard !state.isDraining, state.total < limits.connectionsMax,
                same < limits.connectionsPerAddress
            else { return false }
            state.total += 1
            state.byAddress[address] = same + 1
            return true
        }
    }

    func leave(_ address: String) {
        let waiting = state.withLock { state -> [@Sendable () -> Void] in
            state.total -= 1
            let same = state.byAddress[address, default: 1] - 1
            state.byAddress[address] = same == 0 ? nil : same
            guard state.total == 0 else { return [] }
            defer { state.whenEmpty = [] }
            return state.whenEmpty
        }
        for body in waiting { body() }
    }

    /// Lets nobody in any more and calls `body` once nobody is left; at once if that is so already.
    func drain(_ body: @escaping @Sendable () -> Void) {
        let isEmpty = state.withLock { state in
            state.isDraining = true
            if state.total > 0 { state.whenEmpty.append(body) }
            return state.total == 0
        }
        if isEmpty { body() }
    }

    /// Whether ``drain(_:)`` was called.
    var isDraining: Bool { state.withLock { $0.isDraining } }
}
