import EventLoop
import Synchronization

/// What a connection holds while a body is made; lives in the connection's state, under its lock.
final class StreamSide {
    /// The body stands in chunks; else its length or the end of the connection tells where it ends.
    let isChunked: Bool
    /// Bytes that were announced and have not been written; `nil` for any number.
    var remaining: Int?
    /// The producer, while it waits for the peer.
    var waiter: CheckedContinuation<Bool, Never>?

    init(isChunked: Bool, remaining: Int?) {
        self.isChunked = isChunked
        self.remaining = remaining
    }

    /// Lets the producer go on, or tells it that all is over.
    func resume(_ goesOn: Bool) {
        waiter.take()?.resume(returning: goesOn)
    }
}

extension Connection: BodyTransport {
    /// A producer goes on once no more than this waits for the peer.
    private static let waitingMax = 65_536
    private static let lastChunk = Array("0\r\n\r\n".utf8)

    /// Writes the head, then lets the body be made.
    func openStream(
        _ response: HTTPResponse,
        length: Int?,
        _ body: @escaping @Sendable (BodyWriter) async -> Void,
        _ number: Int
    ) {
        let now = loop.now
        let isOpen = state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return false }
            var response = response
            if !(200...599).contains(response.status) { response.status = 500 }
            let isBodiless = response.status == 204 || response.status == 304
            let isChunked = length == nil && state.exchange.minor == 1
            if length == nil, !isChunked { state.exchange.keepAlive = false }
            let framing: ResponseHead.Framing =
                isBodiless
                ? .none : length.map { .length($0) } ?? (isChunked ? .chunked : .untilClose)
            let head = ResponseHead.encode(
                response,
                framing: framing,
                persistence: persistence(&state),
                date: worker.date(server.world)
            )
            state.outgoing.append(head)
            if state.exchange.isHead || isBodiless {
                endExchange(&state, now)
                return false
            }
            state.phase = .streaming
            stopCounting(&state)
            state.stream = StreamSide(isChunked: isChunked, remaining: length)
            state.deadlines.phase = now.advanced(limits.requestTimeout)
            return true
        }
        guard isOpen else { return }
        let task = Task.immediate(executorPreference: loop) {
            await body(BodyWriter(transport: self, number: number))
            self.finishStream(number)
        }
        state.withLock { state in
            guard state.phase == .streaming, state.exchange.number == number else { return }
            state.exchange.task = task
        }
    }

    func write(body bytes: [UInt8], number: Int) async -> Bool {
        if bytes.isEmpty { return isStreaming(number) }
        let followup: Followup = state.withLock { state in
            guard let stream = side(&state, number) else { return .refused }
            if let remaining = stream.remaining {
                guard bytes.count <= remaining else {
                    state.isBroken = true
                    return .pump
                }
                stream.remaining = remaining - bytes.count
            }
            state.outgoing.append(stream.isChunked ? Self.chunk(bytes) : bytes)
            state.deadlines.phase = loop.now.advanced(limits.requestTimeout)
            return push(&state)
        }
        follow(followup)
        switch followup {
        case .refused, .pump: return false
        case .sent, .flushOnLoop: return await room(number)
        }
    }

    /// Waits until the peer has taken enough.
    private func room(_ number: Int) async -> Bool {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                guard let stream = side(&state, number) else {
                    return continuation.resume(returning: false)
                }
                guard state.outgoing.count > Self.waitingMax else {
                    return continuation.resume(returning: true)
                }
                stream.waiter = continuation
                // The producer's time stands still while the peer takes what there is; see `stall`.
                state.deadlines.phase = .max
            }
        }
    }

    /// What is being made as exchange `number`, while anybody is there to take it.
    private func side(_ state: inout State, _ number: Int) -> StreamSide? {
        guard state.phase == .streaming, state.exchange.number == number, !state.isBroken else {
            return nil
        }
        return state.stream
    }

    private func isStreaming(_ number: Int) -> Bool {
        state.withLock { side(&$0, number) != nil }
    }

    /// The producer has returned: a body shorter than announced cuts the connection.
    private func finishStream(_ number: Int) {
        let now = loop.now
        state.withLock { state in
            guard let stream = side(&state, number) else { return }
            if let remaining = stream.remaining, remaining > 0 {
                state.isBroken = true
                return
            }
            if stream.isChunked { state.outgoing.append(Self.lastChunk) }
            state.stream = nil
            endExchange(&state, now)
        }
        if loop.isCurrent { pump() } else { loop.execute { self.pump() } }
    }

    func abortBody(number: Int) {
        let isOpen = state.withLock { state in
            guard side(&state, number) != nil else { return false }
            state.isBroken = true
            return true
        }
        if isOpen { loop.execute { self.pump() } }
    }

    /// After bytes have left: lets the producer go on.
    func resumeProducer(_ state: inout State) {
        guard let stream = state.stream, stream.waiter != nil,
            state.outgoing.count <= Self.waitingMax
        else { return }
        state.deadlines.phase = loop.now.advanced(limits.requestTimeout)
        stream.resume(true)
    }
}
