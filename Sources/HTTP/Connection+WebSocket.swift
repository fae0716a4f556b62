import EventLoop
import Synchronization

// MARK: - Opening

extension Connection {
    /// Completes the handshake, or answers why not.
    func openWebSocket(
        _ request: HTTPRequest,
        _ answer: (response: HTTPResponse, subprotocol: String?, options: WebSocketOptions),
        _ handler: any WebSocketHandler,
        _ number: Int
    ) {
        switch WebSocketHandshake.examine(request) {
        case .upgradeRequired:
            var problem = server.responder.problem(
                status: 426,
                code: "upgrade_required",
                detail: "This is a WebSocket of version 13.",
                of: request
            )
            problem.headers["Sec-WebSocket-Version"] = "13"
            problem.headers["Upgrade"] = "websocket"
            send(problem, number)
        case .faulty(let detail):
            let problem = server.responder.problem(
                status: 400,
                code: "bad_request",
                detail: detail,
                of: request
            )
            send(problem, number)
        case .accept(let key, let extensions):
            let agreement = WebSocketAgreement(
                key: key,
                subprotocol: WebSocketHandshake.agreed(answer.subprotocol, request.headers),
                deflate: answer.options.allowsDeflate ? .agreed(extensions) : nil,
                options: answer.options
            )
            switchProtocols(answer.response, agreement, handler, number)
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
        _ agreement: WebSocketAgreement,
        _ handler: any WebSocketHandler,
        _ number: Int
    ) {
        var head = HTTPResponse(status: 101, headers: response.headers)
        for name in ["Upgrade", "Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions"] {
            head.headers[name] = nil
        }
        head.headers["Sec-WebSocket-Accept"] = agreement.key
        head.headers["Sec-WebSocket-Protocol"] = agreement.subprotocol
        head.headers["Sec-WebSocket-Extensions"] = agreement.deflate?.answer
        let date = worker.date(server.world)
        let bytes = ResponseHead.encode(head, framing: .none, persistence: .upgrade, date: date)
        let socket = WebSocket(
            remoteAddress: remoteAddress,
            subprotocol: agreement.subprotocol,
            deflate: agreement.deflate,
            transport: self
        )
        let now = loop.now
        state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return }
            state.phase = .webSocket
            releaseBody(&state)
            stopCounting(&state)
            state.exchange.task = nil
            state.outgoing.append(bytes)
            state.deadlines.phase = now.beat(after: server.configuration.webSocketPing)
            let side = WebSocketSide(
                handler: handler,
                socket: socket,
                parser: WebSocketParser(
                    limits: limits,
                    options: agreement.options,
                    readsDeflate: agreement.deflate != nil
                )
            )
            state.webSocket = side
            worker.count { counters in
                counters.webSocketsOpen += 1
                counters.webSocketsTotal += 1
            }
            let early = state.parser.takeRest()
            readFrames(early, early.count, side, &state)
            if state.isDraining {
                beginClose(side, code: 1001, reason: "the service stops", &state)
            }
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
            worker.receive(from: state.transport) { outcome, bytes in
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
        side.bytesHeard += count
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
    func end(_ side: WebSocketSide, _ state: inout State) {
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
