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
        /// Bytes of bodies that are large enough to be counted.
        var bodyBytes = 0
        var bodyBytesByAddress: [String: Int] = [:]
        var isDraining = false
        var whenEmpty: [@Sendable () -> Void] = []
    }

    private let limits: HTTPLimits
    /// See ``HTTPServerConfiguration/addressKey``.
    private let addressKey: @Sendable (String) -> String?
    private let state = Mutex(State())

    init(limits: HTTPLimits, key: @escaping @Sendable (String) -> String?) {
        self.limits = limits
        addressKey = key
    }

    /// Counts a connection in unless a bound is reached; ``leave(_:)`` for each that was not refused.
    ///
    /// The last places, in all and of each address, are for what is urgent.
    func enter(_ address: String) -> Verdict {
        let key = addressKey(address)
        return state.withLock { state in
            let same = key.flatMap { state.byAddress[$0] } ?? 0
            let reserve = min(limits.connectionsReserved, limits.connectionsMax)
            guard !state.isDraining, state.total < limits.connectionsMax,
                same < limits.connectionsPerAddress + min(limits.reservedPerAddress, reserve)
            else { return .refused }
            state.total += 1
            if let key { state.byAddress[key] = same + 1 }
            let isOpen =
                state.total <= limits.connectionsMax - reserve
                && same < limits.connectionsPerAddress
            return isOpen ? .open : .reserved
        }
    }

    func leave(_ address: String) {
        let key = addressKey(address)
        let waiting = state.withLock { state -> [@Sendable () -> Void] in
            state.total -= 1
            if let key { Self.add(-1, key, to: &state.byAddress) }
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

    /// Counts so many bytes of a body in, unless all bodies together, or those of its address, would be too large.
    func hold(_ bytes: Int, of address: String) -> Bool {
        let key = addressKey(address)
        return state.withLock { state in
            let same = key.flatMap { state.bodyBytesByAddress[$0] } ?? 0
            guard state.bodyBytes + bytes <= limits.bodyBytesHeldMax,
                key == nil || same + bytes <= limits.bodyBytesHeldPerAddress
            else { return false }
            state.bodyBytes += bytes
            if let key { state.bodyBytesByAddress[key] = same + bytes }
            return true
        }
    }

    func release(_ bytes: Int, of address: String) {
        guard bytes > 0 else { return }
        let key = addressKey(address)
        state.withLock { state in
            state.bodyBytes -= bytes
            if let key { Self.add(-bytes, key, to: &state.bodyBytesByAddress) }
        }
    }

    /// Adds to what an address has; nothing is kept of one that has none.
    private static func add(_ change: Int, _ key: String, to counts: inout [String: Int]) {
        let count = counts[key, default: 0] + change
        counts[key] = count == 0 ? nil : count
    }
}
