import EventLoop
import Synchronization

extension Connection: WebSocketTransport {
    /// What is still to be done after bytes were queued, without the lock.
    enum Followup {
        case refused
        case sent
        case flushOnLoop
        case pump
    }

    func send(frame: [UInt8]) -> Bool {
        let followup: Followup = state.withLock { state in
            guard state.phase == .webSocket, !state.isBroken, let side = state.webSocket,
                !side.hasSentClose
            else { return .refused }
            guard hasRoom(for: frame.count, &state) else {
                giveUp(side, &state)
                return .pump
            }
            state.outgoing.append(frame)
            return push(&state)
        }
        follow(followup)
        if case .refused = followup { return false }
        if case .pump = followup { return isWebSocketOpen }
        return true
    }

    /// Whether so many bytes more may wait for the peer, if need be after sending what it takes now.
    ///
    /// Any number may when nothing waits, or a message larger than the bound could never be sent.
    func hasRoom(for count: Int, _ state: inout State) -> Bool {
        if state.outgoing.count + count > limits.outgoingBytesMax { flush(&state, loop.now) }
        return state.outgoing.isEmpty || state.outgoing.count + count <= limits.outgoingBytesMax
    }

    /// The reader is too slow: drops what waits and closes, so that the client resumes from the log.
    private func giveUp(_ side: WebSocketSide, _ state: inout State) {
        worker.count { $0.slowReadersCut += 1 }
        state.outgoing.dropUnsent()
        beginClose(side, code: 4008, reason: "too slow", &state)
        finishWebSocket(side, code: 4008)
        startLingering(&state)
        state.deadlines.phase = loop.now.advanced(limits.writeStallTimeout)
    }

    /// Sees to it that the loop sends what was queued, after the work at hand.
    ///
    /// So several messages leave in one call, and those of one sender to many peers on every core at once.
    func push(_ state: inout State) -> Followup {
        if state.isPumping || state.isBlocked || state.isFlushQueued { return .sent }
        state.isFlushQueued = true
        return .flushOnLoop
    }

    func follow(_ followup: Followup) {
        switch followup {
        case .refused, .sent: break
        case .flushOnLoop: worker.flushLater(self)
        case .pump: loop.execute { self.pump() }
        }
    }

    func flushOnLoop(_ now: UInt64) {
        let pumps = state.withLock { state in
            state.isFlushQueued = false
            guard !state.isPumping else { return false }
            flush(&state, now)
            arm(&state)
            return state.isBroken || state.webSocket?.wantsDelivery ?? false
        }
        if pumps { pump() }
    }

    func closeWebSocket(code: UInt16, reason: String) {
        let followup: Followup = state.withLock { state in
            guard state.phase == .webSocket, let side = state.webSocket, !side.hasSentClose else {
                return .refused
            }
            let sendable = WebSocketFrame.isSendable(code) ? code : 1000
            beginClose(side, code: sendable, reason: reason, &state)
            return .pump
        }
        follow(followup)
    }

    /// Queues a close frame and gives the peer a while to answer it, from when all before it has left.
    func beginClose(
        _ side: WebSocketSide,
        code: UInt16,
        reason: String,
        _ state: inout State
    ) {
        guard !side.hasSentClose else { return }
        side.hasSentClose = true
        state.outgoing.append(WebSocketFrame.close(code: code, reason: reason))
        // Until then it is how long the peer takes nothing that counts.
        state.deadlines.phase = .max
    }

    var isWebSocketOpen: Bool {
        state.withLock { state in
            guard let side = state.webSocket else { return false }
            return state.phase == .webSocket && !state.isBroken && !side.hasSentClose
        }
    }

    var executor: any TaskExecutor { loop }

    var webSocketWaitingBytes: Int { state.withLock { $0.outgoing.count } }

    /// Pings, or gives up on a peer that neither answered nor sent enough.
    func expireWebSocket(_ state: inout State, _ now: UInt64) -> Step? {
        guard let side = state.webSocket, side.ending == nil, !side.hasSentClose,
            !side.awaitsPong || hasShownLife(side)
        else { return .afterwards(terminate(&state)) }
        if !side.awaitsPong { state.outgoing.append(WebSocketFrame.encode(.ping, [])) }
        side.awaitsPong = true
        side.wasPaused = side.isPaused
        side.bytesHeard = 0
        state.deadlines.phase = now.beat(after: server.configuration.webSocketPing)
        return nil
    }

    /// Whether a peer that owes a pong may be in the midst of a frame, or was not read long enough to tell.
    private func hasShownLife(_ side: WebSocketSide) -> Bool {
        let wanted = server.configuration.webSocketPing * limits.frameBytesPerSecondMin
        return side.wasPaused || Duration.seconds(side.bytesHeard) >= wanted
    }
}
