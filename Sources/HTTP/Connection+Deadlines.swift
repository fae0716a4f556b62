import EventLoop

extension Connection {
    /// When something has to happen although nobody sends anything; nanoseconds on the loop's clock.
    struct Deadlines {
        /// The phase's own.
        var phase = UInt64.max
        /// When the peer must have taken something of what waits for it.
        var stall = UInt64.max
        /// The earliest moment the loop was asked for and has not told yet.
        var armed = UInt64.max
        /// When the first byte of the request under way came; zero between requests.
        var requestBegan: UInt64 = 0
        /// When its head was complete; later by the time in which the client was not read from.
        var bodyBegan: UInt64 = 0
        /// Since when the client is not read from, because its body's reader is behind; zero while it is.
        var bodyPaused: UInt64 = 0
        /// Lingering: all is sent and our side is ended.
        var isSettled = false

        func next(_ state: borrowing State) -> UInt64 {
            state.outgoing.isEmpty ? phase : min(phase, stall)
        }
    }

    /// How long a head may take.
    func headTimeout(_ state: borrowing State) -> Duration {
        state.isReserved ? min(limits.headTimeout, limits.reservedTimeout) : limits.headTimeout
    }

    /// When the body under way must be whole, or more of it must have come.
    func bodyDeadline(_ state: borrowing State) -> UInt64 {
        let least =
            state.isReserved ? min(limits.bodyTimeout, limits.reservedTimeout) : limits.bodyTimeout
        let forBytes = state.parser.bodyBytes / max(1, limits.bodyBytesPerSecondMin)
        let forAll = state.parser.bodyBytesMax / max(1, limits.wholeBodyBytesPerSecondMin)
        let allowed = min(
            least + .seconds(forBytes),
            limits.wholeBodyTimeout + .seconds(forAll)
        )
        return state.deadlines.bodyBegan.advanced(allowed)
    }

    /// Asks the loop for the next deadline, if it is earlier than what it was asked for before.
    func arm(_ state: inout State) {
        guard let registration = state.registration else { return }
        let next = state.deadlines.next(state)
        guard next < state.deadlines.armed else { return }
        state.deadlines.armed = next
        loop.arm(registration, at: next)
    }

    /// Sends what the peer takes; on any thread.
    func flush(_ state: inout State, _ now: UInt64) {
        guard !state.outgoing.isEmpty, !state.isBlocked, state.phase != .closed else { return }
        let wasStalled = state.deadlines.stall != .max
        var sent = 0
        let outcome = state.outgoing.flush(to: state.transport, &sent)
        if sent > 0 { worker.count { $0.bytesSent += sent } }
        switch outcome {
        case .done:
            state.deadlines.stall = .max
            if state.webSocket?.hasSentClose ?? false, state.deadlines.phase == .max {
                state.deadlines.phase = now.advanced(limits.lingerTimeout)
            }
        case .blocked:
            state.isBlocked = true
            if sent > 0 || !wasStalled {
                state.deadlines.stall = now.advanced(limits.writeStallTimeout)
            }
        case .failed:
            state.isBroken = true
        }
        if state.stream != nil { resumeProducer(&state) }
    }

    /// What to do now that a deadline has come.
    func expire(_ state: inout State, _ now: UInt64) -> Step? {
        guard state.phase != .closed, state.deadlines.next(state) <= now else { return nil }
        if !state.outgoing.isEmpty, state.deadlines.stall <= now {
            state.isBroken = true
            return .afterwards(terminate(&state))
        }
        switch state.phase {
        case .reading:
            guard !state.parser.isInMessage else { return .refuse(.tooSlow) }
            guard !state.outgoing.isEmpty else { return .afterwards(terminate(&state)) }
            // An answer is still on its way: that it stands still is what ends the connection then.
            state.deadlines.phase = now.advanced(limits.keepAliveTimeout)
            return nil
        case .answering:
            return expireAnswer(&state, now)
        case .streaming:
            return .afterwards(terminate(&state))
        case .events:
            state.deadlines.phase = now.beat(after: server.configuration.sseHeartbeat)
            return state.outgoing.isEmpty ? .beat : nil
        case .webSocket:
            return expireWebSocket(&state, now)
        case .lingering, .closed:
            return .afterwards(terminate(&state))
        }
    }
}
