import Clinical
import EventLog
import HTTP
import Synchronization

/// How many sockets and event streams each principal has open.
///
/// Bounded for each: one account must not take the places of all. The alert channel has places of its own.
final class LiveConnections: Sendable {
    private let max: Int
    private let open = Mutex<[UserID: Int]>([:])

    init(max: Int) {
        self.max = max
    }

    /// Whether one more may be opened.
    func hasRoom(_ user: UserID) -> Bool {
        open.withLock { $0[user, default: 0] < max }
    }

    /// Counts one in unless the bound is reached; ``leave(_:)`` for each.
    func enter(_ user: UserID) -> Bool {
        open.withLock { open in
            let count = open[user, default: 0]
            guard count < max else { return false }
            open[user] = count + 1
            return true
        }
    }

    /// Whether somebody has any open.
    func isOpen(_ user: UserID) -> Bool { open.withLock { $0[user] != nil } }

    func leave(_ user: UserID) {
        open.withLock { open in
            let count = open[user, default: 1] - 1
            open[user] = count == 0 ? nil : count
        }
    }
}

extension API {
    /// A stream is refused before it begins.
    func checkLive(_ caller: Caller) throws(Problem) {
        guard live.hasRoom(caller.user) else {
            throw Problem(
                429,
                "rate_limited",
                "Too many open sockets and streams.",
                headers: [("Retry-After", "5")]
            )
        }
    }
}

/// A socket that counts for its principal while it is open, or is closed with 4429 at once.
final class CountedSocket: WebSocketHandler {
    private let api: API
    private let inner: any WebSocketHandler
    private let live: LiveConnections
    private let user: UserID
    /// What is done over this socket is marked with it: the request is the one that opened it.
    private let occasion: Occasion
    private let isCounted = Atomic<Bool>(false)

    init(
        _ inner: any WebSocketHandler,
        api: API,
        live: LiveConnections,
        user: UserID,
        occasion: Occasion
    ) {
        self.api = api
        self.occasion = occasion
        self.inner = inner
        self.live = live
        self.user = user
    }

    func opened(_ socket: WebSocket) async {
        guard live.enter(user) else {
            return api.part(from: socket, code: 4429, reason: "too many open sockets")
        }
        isCounted.store(true, ordering: .relaxed)
        await inner.opened(socket)
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        guard isCounted.load(ordering: .relaxed) else { return }
        await Occasion.$current.withValue(occasion) { await inner.received(text, on: socket) }
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        guard isCounted.load(ordering: .relaxed) else { return }
        await inner.receivedBinary(bytes, on: socket)
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        guard isCounted.load(ordering: .relaxed) else { return }
        live.leave(user)
        await inner.closed(socket, code: code)
    }
}
