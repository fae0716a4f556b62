import EventLoop
import Synchronization

extension Connection: BodySource {
    /// Lets the responder begin before the body is there, if its route wants that, or if none is to come.
    func beginEarly(_ head: RequestHead) -> Step? {
        guard server.responder.streamsBody(method: head.method, path: head.path) || !isWanted(head)
        else { return nil }
        let now = loop.now
        return state.withLock { state in
            guard state.phase == .reading else { return nil }
            if case .length(let count) = head.framing, count > state.parser.bodyBytesMax {
                return nil
            }
            state.parser.isStreaming = true
            state.body = BodySide()
            return begin(head, [], &state, now)
        }
    }

    /// While the responder works: reads as much of the body as may wait for it.
    func readBody(_ side: BodySide, _ state: inout State, _ now: UInt64) -> Step? {
        if !side.isPaused, state.deadlines.bodyPaused > 0 {
            state.deadlines.bodyBegan += now - min(now, state.deadlines.bodyPaused)
            state.deadlines.bodyPaused = 0
        }
        while !side.isPaused, side.end == nil {
            switch state.parser.next() {
            case .part(let bytes):
                side.put(bytes)
            case .request(_, let rest):
                side.put(rest)
                side.finish(.ended)
                state.deadlines.phase = now.advanced(limits.requestTimeout)
            case .fault, .head:
                side.finish(.cut)
            case .incomplete:
                if state.isReadable, state.readsLeft == 0 { return .yield }
                if state.isReadable, receive(&state) { continue }
                if state.hasEnded || state.isBroken { side.finish(.cut) }
                state.deadlines.phase = bodyDeadline(state)
                return nil
            }
        }
        if side.isPaused {
            if state.deadlines.bodyPaused == 0 { state.deadlines.bodyPaused = now }
            state.deadlines.phase = now.advanced(limits.requestTimeout)
        }
        return nil
    }

    func nextPart(number: Int) async -> BodySide.Next {
        await withCheckedContinuation { continuation in
            let resumes = state.withLock { state in
                guard let side = state.body, state.exchange.number == number else {
                    continuation.resume(returning: .cut)
                    return false
                }
                let wasPaused = side.isPaused
                side.take(continuation)
                return wasPaused
            }
            if resumes { loop.execute { self.pump() } }
        }
    }

    /// The exchange is over: what still comes of its body is nobody's.
    func dropBody(_ state: inout State) {
        state.body.take()?.finish(.cut)
    }
}
