import EventLoop
import Synchronization

extension Connection {
    /// Whether the loop has been behind for a while, and this request waited too long or is one too many.
    func isBehind(_ now: UInt64) -> Bool {
        let turnBegan = loop.turnBegan
        let isLate = now > turnBegan && now - turnBegan > limits.delayMax.nanoseconds
        guard isLate || worker.answering >= limits.answeringMax else { return false }
        return worker.noteLate(now)
    }

    /// Counts the request under way among those that are answered.
    func startCounting(_ state: inout State) {
        guard !state.exchange.isCounted else { return }
        state.exchange.isCounted = true
        worker.addAnswering(1)
    }

    /// Its answer is there, or nobody waits for it any more; harmless to repeat.
    func stopCounting(_ state: inout State) {
        guard state.exchange.isCounted else { return }
        state.exchange.isCounted = false
        worker.addAnswering(-1)
    }

    /// Answers what is urgent, and turns everything else away: the place is reserved, or the loop behind.
    func weigh(_ request: HTTPRequest, _ number: Int) {
        if server.responder.isUrgent(request) { return answer(request, number) }
        worker.count { $0.shed += 1 }
        let response = server.problem(.busy, of: request)
        let body = if case .bytes(let bytes) = response.content { bytes } else { [UInt8]() }
        send(response, body, number)
    }

    /// Counts a growing body in; `false` when all bodies together, or those of its address, are too large.
    func holdBody(_ state: inout State) -> Bool {
        let grown = state.parser.bodyBytes - state.heldBytes
        guard grown >= 65_536 else { return true }
        guard server.admission.hold(grown, of: remoteAddress) else { return false }
        state.heldBytes += grown
        return true
    }

    func releaseBody(_ state: inout State) {
        guard state.heldBytes > 0 else { return }
        server.admission.release(state.heldBytes, of: remoteAddress)
        state.heldBytes = 0
    }
}
