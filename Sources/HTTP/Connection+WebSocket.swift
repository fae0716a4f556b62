import EventLoop
import Synchronization

// MARK: - Opening

extension Connection {
    /// Completes the handshake, or answers why not.
    func openWebSocket(
        _ request: HTTPRequest,
        _ response: HTTPResponse,
        _ subprotocol: String?,
        _ handler: any WebSocketHandler,
        _ number: Int
    ) {
        let minor = state.withLock { $0.exchange.minor }
        switch WebSocketHandshake.examine(request, minor: minor) {
        case .upgradeRequired:
            var problem = server.responder.problem(
                status: 426,
                code: "upgrade_required",
                detail: "This is a WebSocket of version 13."
            )
            problem.headers["Sec-WebSocket-Version"] = "13"
            problem.headers["Upgrade"] = "websocket"
            send(problem, number)
        case .faulty(let detail):
            let problem = server.responder.problem(
                status: 400,
                code: "bad_request",
                detail: detail
            )
            send(problem, number)
        case .accept(let key):
            let agreed = WebSocketHandshake.agreed(subprotocol, request.headers)
            switchProtocols(response, key, agreed, handler, number)
        }
    }

    private func send(_ problem: HTTPResponse, _ number: Int) {
        if case .bytes(let bytes) = problem.content {
            send(problem, bytes, number)
        } else {
            send(problem, [], number)
        }
    }

    private func switchProtocols(
        _ response: HTTPResponse,
        _ key: String,
        _ subprotocol: String?,
        _ handler: any WebSocketHandler,
        _ number: Int
    ) {
        var head = HTTPResponse(status: 101, headers: response.headers)
        for name in ["Upgrade", "Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions"] {
            head.headers[name] = nil
        }
        head.headers["Sec-WebSocket-Accept"] = key
        head.headers["Sec-WebSocket-Protocol"] = subprotocol
        let date = worker.date(server.world)
        let bytes = ResponseHead.encode(head, framing: .none, persistence: .upgrade, date: date)
        let socket = WebSocket(
            remoteAddress: remoteAddress,
            subprotocol: subprotocol,
            transport: self
        )
        let now = loop.now
        state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return }
            state.phase = .webSocket
            state.exchange.task = nil
            state.outgoing.append(bytes)
            state.deadlines.phase = now.advanced(server.configuration.webSocketPing)
            let side = WebSocketSide(
                handler: handler,
                socket: socket,
                parser: WebSocketParser(limits: limits)
            )
            state.webSocket = side
            worker.count { counters in
                counters.webSocketsOpen += 1
                counters.webSocketsTotal += 1
            }
            let early = state.parser.takeRest()
            readFrames(early, early.count, side, &state)
            if state.isDraining { beginClose(side, code: 1012, reason: "restart", &state) }
        }
    }
}

// MARK: - Reading

extension Connection {
    /// Reads frames until nothing more is there or the inbox is full.
    func readFrames(_ state: inout State, _ now: UInt64) -> Step? {
        guard let side = state.webSocket else { return nil }
        while state.phase == .webSocket, side.ending == nil, !side.isPaused, state.isReadable {
            guard state.readsLeft > 0 else { return beginDelivery(&state) ?? .yield }
            worker.receive(from: state.socket) { outcome, bytes in
                note(outcome, bytes.count, &state)
                guard case .bytes(let count) = outcome else { return }
                readFrames(bytes, count, side, &state)
            }
        }
        let isLost = state.hasEnded && !state.isReadable && side.ending == nil
        if state.isBroken || isLost && state.phase == .webSocket {
            finishWebSocket(side, code: 1006)
            return .afterwards(terminate(&state))
        }
        return beginDelivery(&state)
    }

    private func readFrames(
        _ bytes: [UInt8],
        _ count: Int,
        _ side: WebSocketSide,
        _ state: inout State
    ) {
        var index = 0
        while state.phase == .webSocket, side.ending == nil,
            let step = side.parser.next(bytes, &index, end: count)
        {
            take(step, side, &state)
        }
        side.isPaused =
            side.inboxCount >= limits.inboxMessagesMax || side.inboxBytes >= limits.inboxBytesMax
    }

    private func take(_ step: WebSocketParser.Step, _ side: WebSocketSide, _ state: inout State) {
        switch step {
        case .text(let text):
            if !side.hasSentClose { side.put(.text(text)) }
        case .binary(let bytes):
            if !side.hasSentClose { side.put(.binary(bytes)) }
        case .ping(let payload):
            if !side.hasSentClose { reply(WebSocketFrame.encode(.pong, payload), &state) }
        case .pong:
            side.awaitsPong = false
        case .close, .fault:
            side.ending = step
            if side.inboxCount == 0, !side.isDelivering { return end(side, &state) }
            state.deadlines.phase = loop.now.advanced(limits.requestTimeout)
        }
    }

    /// Does what the peer's last step asks for: answers a close frame, or closes for a fault.
    private func end(_ side: WebSocketSide, _ state: inout State) {
        switch side.ending {
        case .close(let code):
            if !side.hasSentClose {
                side.hasSentClose = true
                state.outgoing.append(
                    code.map { WebSocketFrame.close(code: $0, reason: "") }
                        ?? WebSocketFrame.encode(.close, [])
                )
            }
            finishWebSocket(side, code: code ?? 1005)
        case .fault(let code, let reason):
            beginClose(side, code: code, reason: reason, &state)
            finishWebSocket(side, code: code)
        default:
            return
        }
        startLingering(&state)
    }

    /// A peer that pings and reads no answers is cut at the same bound as others.
    private func reply(_ frame: [UInt8], _ state: inout State) {
        guard state.outgoing.count <= limits.outgoingBytesMax else {
            state.isBroken = true
            return
        }
        state.outgoing.append(frame)
    }

    /// Tells the handler, behind what waits for it, that this is over; once.
    func finishWebSocket(_ side: WebSocketSide, code: UInt16) {
        guard !side.isFinished else { return }
        side.isFinished = true
        side.put(.closed(code))
        worker.count { $0.webSocketsOpen -= 1 }
    }
}

// MARK: - Delivery

extension Connection {
    /// Whether the handler should have the next message.
    ///
    /// Not while half of the bound waits for the peer: one that sends and does not read is answered no
    /// faster than it reads, and then not read from.
    private func isDeliverable(_ side: WebSocketSide, _ state: borrowing State) -> Bool {
        side.isFinished || state.outgoing.count <= limits.outgoingBytesMax / 2
    }

    /// A step that starts a delivery, if there is something to deliver and nobody does.
    func beginDelivery(_ state: inout State) -> Step? {
        guard let side = state.webSocket, side.wantsDelivery, isDeliverable(side, state) else {
            return nil
        }
        side.isDelivering = true
        return .deliver
    }

    /// Hands messages to the handler, one at a time, until none waits.
    func startDelivery() {
        Task.immediate(executorPreference: loop) { await self.deliver() }
    }

    private func deliver() async {
        while let (item, handler, socket, resumes) = takeInbound() {
            if resumes { pump() }
            switch item {
            case .opened: await handler.opened(socket)
            case .text(let text): await handler.received(text, on: socket)
            case .binary(let bytes): await handler.receivedBinary(bytes, on: socket)
            case .closed(let code): await handler.closed(socket, code: code)
            }
        }
    }

    private func takeInbound() -> (
        WebSocketSide.Inbound, any WebSocketHandler, WebSocket, resumes: Bool
    )? {
        state.withLock { state in
            guard let side = state.webSocket else { return nil }
            let ends = side.inboxCount == 0 && side.ending != nil && state.phase == .webSocket
            if ends { end(side, &state) }
            guard isDeliverable(side, state), let item = side.take() else {
                side.isDelivering = false
                return nil
            }
            if case .closed = item { state.webSocket = nil }
            let hasRoom =
                side.isPaused && side.inboxCount <= limits.inboxMessagesMax / 2
                && side.inboxBytes <= limits.inboxBytesMax / 2
            if hasRoom { side.isPaused = false }
            return (item, side.handler, side.socket, resumes: ends || hasRoom)
        }
    }
}

// MARK: - Sending

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

    /// Sends what was queued now, or sees to it that the loop does soon.
    ///
    /// On the loop sending waits for the work at hand, so that several messages leave in one call.
    func push(_ state: inout State) -> Followup {
        if state.isPumping || state.isBlocked || state.isFlushQueued { return .sent }
        if loop.isCurrent {
            state.isFlushQueued = true
            return .flushOnLoop
        }
        flush(&state, loop.now)
        if state.isBroken { return .pump }
        arm(&state)
        return .sent
    }

    func follow(_ followup: Followup) {
        switch followup {
        case .refused, .sent: break
        case .flushOnLoop: loop.execute { self.flushOnLoop() }
        case .pump: loop.execute { self.pump() }
        }
    }

    private func flushOnLoop() {
        let pumps = state.withLock { state in
            state.isFlushQueued = false
            guard !state.isPumping else { return false }
            flush(&state, loop.now)
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

    /// Queues a close frame and gives the peer a while to answer it.
    func beginClose(
        _ side: WebSocketSide,
        code: UInt16,
        reason: String,
        _ state: inout State
    ) {
        guard !side.hasSentClose else { return }
        side.hasSentClose = true
        state.outgoing.append(WebSocketFrame.close(code: code, reason: reason))
        state.deadlines.phase = loop.now.advanced(limits.lingerTimeout)
    }

    var isWebSocketOpen: Bool {
        state.withLock { state in
            guard let side = state.webSocket else { return false }
            return state.phase == .webSocket && !state.isBroken && !side.hasSentClose
        }
    }

    /// Pings, or gives up on a peer that did not answer.
    func expireWebSocket(_ state: inout State, _ now: UInt64) -> Step? {
        guard let side = state.webSocket, side.ending == nil, !side.hasSentClose, !side.awaitsPong
        else { return .afterwards(terminate(&state)) }
        side.awaitsPong = true
        state.outgoing.append(WebSocketFrame.encode(.ping, []))
        state.deadlines.phase = now.advanced(server.configuration.webSocketPing)
        return nil
    }
}
