import EventLoop
import Synchronization

extension Connection {
    /// Whether the loop has been behind for a while, and this request waited too long.
    func isBehind(_ now: UInt64) -> Bool {
        let turnBegan = loop.turnBegan
        guard now > turnBegan, now - turnBegan > limits.delayMax.nanoseconds else { return false }
        return worker.noteLate(now)
    }

    /// Answers what is urgent, and turns everything else away: the place is reserved, or the loop behind.
    ///
    /// The connection goes on unless its place is reserved.
    func weigh(_ request: HTTPRequest, _ number: Int) {
        if server.responder.isUrgent(request) { return answer(request, number) }
        worker.count { $0.shed += 1 }
        let response = server.problem(.busy)
        let body = if case .bytes(let bytes) = response.content { bytes } else { [UInt8]() }
        state.withLock { state in
            if state.isReserved { state.exchange.keepAlive = false }
        }
        send(response, body, number)
    }

    /// Counts a growing body in; `false` when all bodies together are too large.
    func holdBody(_ state: inout State) -> Bool {
        let grown = state.parser.bodyBytes - state.heldBytes
        guard grown >= 65_536 else { return true }
        guard server.admission.hold(grown) else { return false }
        state.heldBytes += grown
        return true
    }

    func releaseBody(_ state: inout State) {
        guard state.heldBytes > 0 else { return }
        server.admission.release(state.heldBytes)
        state.heldBytes = 0
    }
}
