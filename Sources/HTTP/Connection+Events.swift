import EventLoop
import Synchronization

/// What a connection holds while it sends events; lives in the connection's state, under its lock.
struct EventsSide {
    /// Events stand in chunks; else the end of the connection ends them.
    let isChunked: Bool
    /// The peer has ended its side, and may listen all the same.
    var isHalfClosed = false
    var callbacks: [@Sendable () -> Void] = []
}

extension Connection: EventStreamTransport {
    /// Writes the head, then hands the stream out.
    func openEvents(
        _ response: HTTPResponse,
        _ body: @Sendable (EventStream) -> Void,
        _ number: Int
    ) {
        let now = loop.now
        let isOpen = state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return false }
            let isChunked = state.exchange.minor == 1
            if !isChunked { state.exchange.keepAlive = false }
            let head = ResponseHead.encode(
                Self.completed(response),
                framing: isChunked ? .chunked : .untilClose,
                persistence: persistence(&state),
                date: worker.date(server.world)
            )
            state.outgoing.append(head)
            if state.exchange.isHead || state.isDraining {
                if isChunked, !state.exchange.isHead { state.outgoing.append(Self.lastChunk) }
                endExchange(&state, now)
                return false
            }
            state.phase = .events
            stopCounting(&state)
            // What was asked has been read, and the stream may last for hours.
            releaseBody(&state)
            state.parser.forget()
            state.exchange.task = nil
            state.events = EventsSide(isChunked: isChunked)
            state.deadlines.phase = now.beat(after: server.configuration.sseHeartbeat)
            worker.count { counters in
                counters.eventStreamsOpen += 1
                counters.eventStreamsTotal += 1
            }
            return true
        }
        guard isOpen else { return }
        body(EventStream(remoteAddress: remoteAddress, transport: self, number: number))
    }

    private static let lastChunk = Array("0\r\n\r\n".utf8)

    /// With the fields without which proxies would hold events back.
    private static func completed(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        if !(200...599).contains(response.status) { response.status = 500 }
        if response.headers["Content-Type"] == nil {
            response.headers.append("Content-Type", "text/event-stream; charset=utf-8")
        }
        if response.headers["Cache-Control"] == nil {
            response.headers.append("Cache-Control", "no-store")
        }
        if response.headers["X-Accel-Buffering"] == nil {
            response.headers.append("X-Accel-Buffering", "no")
        }
        return response
    }

    func sendEvents(_ bytes: [UInt8], number: Int) -> Bool {
        sendEvents(bytes.count, number) { $0 ? Self.chunk(bytes) : bytes }
    }

    func sendEvent(_ event: ServerSentEvent, number: Int) -> Bool {
        sendEvents(event.chunk.count, number) { $0 ? event.chunk : event.bytes }
    }

    /// What is sent as exchange `number`, if it is still under way.
    private func side(_ state: inout State, _ number: Int?) -> EventsSide? {
        guard state.phase == .events, number == nil || state.exchange.number == number else {
            return nil
        }
        return state.events
    }

    private func sendEvents(
        _ count: Int,
        _ number: Int?,
        _ bytes: (_ isChunked: Bool) -> [UInt8]
    ) -> Bool {
        let followup: Followup = state.withLock { state in
            guard let events = side(&state, number), !state.isBroken else { return .refused }
            guard hasRoom(for: count, &state) else {
                worker.count { $0.slowReadersCut += 1 }
                state.isBroken = true
                return .pump
            }
            state.outgoing.append(bytes(events.isChunked))
            return push(&state)
        }
        follow(followup)
        if case .sent = followup { return true }
        if case .flushOnLoop = followup { return true }
        return false
    }

    static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 12)
        out += String(bytes.count, radix: 16).utf8
        out += "\r\n".utf8
        out += bytes
        out += "\r\n".utf8
        return out
    }

    func endEvents(with last: ServerSentEvent?, number: Int) { end(with: last, number) }

    private func end(with last: ServerSentEvent?, _ number: Int?) {
        let now = loop.now
        let aftermath = state.withLock { state -> Aftermath? in
            guard let events = side(&state, number) else { return nil }
            if let last, !state.isBroken, hasRoom(for: last.chunk.count, &state) {
                state.outgoing.append(events.isChunked ? last.chunk : last.bytes)
            }
            if events.isChunked { state.outgoing.append(Self.lastChunk) }
            endExchange(&state, now)
            return Aftermath(callbacks: finishEvents(&state))
        }
        guard let aftermath else { return }
        settle(aftermath)
        if loop.isCurrent { pump() } else { loop.execute { self.pump() } }
    }

    /// The callbacks that are owed now that the stream is over; none if it was already.
    func finishEvents(_ state: inout State) -> [@Sendable () -> Void] {
        guard let events = state.events else { return [] }
        state.events = nil
        worker.count { $0.eventStreamsOpen -= 1 }
        return events.callbacks
    }

    func onEventsClosed(number: Int, _ body: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            guard side(&state, number) != nil else { return true }
            state.events?.callbacks.append(body)
            return false
        }
        if isOver { body() }
    }

    func isEventStreamOpen(number: Int) -> Bool {
        state.withLock { side(&$0, number) != nil && !$0.isBroken }
    }

    func eventsWaitingBytes(number: Int) -> Int {
        state.withLock { side(&$0, number) != nil ? $0.outgoing.count : 0 }
    }

    /// A heartbeat keeps proxies from closing the stream, and finds readers that are gone.
    func beat() {
        let event = worker.heartbeat(loop.now, server.configuration.heartbeat)
        _ = sendEvents(event.chunk.count, nil) { $0 ? event.chunk : event.bytes }
    }
}

// MARK: - Draining

extension Connection {
    /// Ends this connection in order as soon as what it does is done; on the loop.
    func drain() {
        let isStreaming = state.withLock { state in
            state.isDraining = true
            // A request may be there that the loop has not heard of yet; it is answered.
            if state.phase == .reading { state.isReadable = true }
            if let side = state.webSocket, state.phase == .webSocket {
                beginClose(side, code: 1001, reason: "the service stops", &state)
            }
            return state.phase == .events
        }
        if isStreaming { end(with: nil, nil) }
        pump()
    }

    /// There is no more time for a request that is not whole or not answered: tells so; on the loop.
    func hurry() {
        let isDue = state.withLock { state in
            let isRequest =
                state.phase == .answering || state.phase == .reading && state.parser.isInMessage
            guard isRequest else { return false }
            (state.deadlines.phase, state.hasExpired) = (0, true)
            return true
        }
        if isDue { pump() }
    }

    /// Cuts this connection; on the loop.
    func cut() {
        state.withLock { $0.isBroken = true }
        pump()
    }
}
