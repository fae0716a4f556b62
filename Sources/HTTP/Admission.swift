import Synchronization

/// How many connections there are, in all and from each address, and how much they make us hold.
final class Admission: Sendable {
    /// What becomes of a connection.
    enum Verdict: Equatable {
        case open
        /// There is room for what is urgent alone.
        case reserved
        case refused
    }

    private struct State {
        var total = 0
        var byAddress: [String: Int] = [:]
        var isDraining = false
        var whenEmpty: [@Sendable () -> Void] = []
    }

    private let limits: HTTPLimits
    private let state = Mutex(State())
    /// Bytes of bodies that are large enough to be counted.
    private let bodyBytes = Atomic<Int>(0)

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// Counts a connection in unless a bound is reached; ``leave(_:)`` for each that was not refused.
    ///
    /// The last places, in all and of each address, are for what is urgent.
    func enter(_ address: String) -> Verdict {
        state.withLock { state in
            let same = state.byAddress[address, default: 0]
            let reserve = min(limits.connectionsReserved, limits.connectionsMax)
            guard !state.isDraining, state.total < limits.connectionsMax,
                same < limits.connectionsPerAddress + min(limits.reservedPerAddress, reserve)
            else { return .refused }
            state.total += 1
            state.byAddress[address] = same + 1
            let isOpen =
                state.total <= limits.connectionsMax - reserve
                && same < limits.connectionsPerAddress
            return isOpen ? .open : .reserved
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

    // MARK: Bodies

    /// Counts so many bytes of a body in, unless all bodies together would be too large.
    func hold(_ bytes: Int) -> Bool {
        let held = bodyBytes.wrappingAdd(bytes, ordering: .relaxed).newValue
        guard held > limits.bodyBytesHeldMax else { return true }
        bodyBytes.wrappingSubtract(bytes, ordering: .relaxed)
        return false
    }

    func release(_ bytes: Int) {
        if bytes > 0 { bodyBytes.wrappingSubtract(bytes, ordering: .relaxed) }
    }
}
