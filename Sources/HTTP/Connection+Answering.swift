import EventLoop
import Synchronization

extension Connection {
    /// A request is complete.
    func begin(
        _ head: RequestHead,
        _ body: [UInt8],
        _ state: inout State,
        _ now: UInt64
    ) -> Step {
        state.served += 1
        // Of one whose body is still read, what is there is its own.
        let isFollowed = state.body == nil && state.parser.heldBytes > 0
        state.pipelined = isFollowed ? state.pipelined + 1 : 0
        state.phase = .answering
        state.deadlines.requestBegan = 0
        state.deadlines.bodyPaused = 0
        state.deadlines.phase = now.advanced(limits.requestTimeout)
        let number = state.exchange.number &+ 1
        // A reserved place is for the next whose words are urgent: anybody may ask for a probe there.
        let mayGoOn =
            state.served < limits.requestsPerConnection && state.pipelined < limits.pipelinedMax
            && !state.isReserved
        state.exchange = Exchange(
            number: number,
            isHead: head.method == "HEAD",
            minor: head.minor,
            keepAlive: head.keepAlive && mayGoOn
        )
        worker.count { $0.requests += 1 }
        var request = head.request(body: body, remoteAddress: remoteAddress)
        if state.body != nil { request.bodyStream = BodyReader(source: self, number: number) }
        let isScarce = state.isReserved || isBehind(now)
        startCounting(&state)
        return isScarce ? .weigh(request, number: number) : .answer(request, number: number)
    }

    /// Runs the responder, at once as far as it goes without waiting.
    func answer(_ request: HTTPRequest, _ number: Int) {
        let task = Task.immediate(executorPreference: loop) {
            let response = await self.server.responder.respond(to: request)
            self.finish(request, response, number)
        }
        state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return }
            state.exchange.task = task
        }
    }

    /// The responder's answer is there.
    private func finish(_ request: HTTPRequest, _ response: HTTPResponse, _ number: Int) {
        guard loop.isCurrent else {
            return loop.execute { self.finish(request, response, number) }
        }
        pump {
            switch response.content {
            case .none: self.send(response, [], number)
            case .bytes(let bytes): self.send(response, bytes, number)
            case .stream(let length, let body):
                self.openStream(response, length: length, body, number)
            case .events(let body): self.openEvents(response, body, number)
            case .webSocket(let subprotocol, let handler, let options):
                let answer = (response, subprotocol, options)
                self.openWebSocket(request, answer, handler, number)
            }
        }
    }

    /// Sends a whole answer to exchange `number`, unless that is over.
    func send(_ response: HTTPResponse, _ body: [UInt8], _ number: Int) {
        let now = loop.now
        state.withLock { state in
            guard state.phase == .answering, state.exchange.number == number else { return }
            write(response, body, &state)
            endExchange(&state, now)
        }
    }

    /// Answers a fault that the transport found, and closes.
    func refuse(_ fault: HTTPFault) {
        worker.count { $0.faults += 1 }
        let head = state.withLock { $0.phase == .reading ? $0.parser.head : nil }
        let request = head.map { $0.request(body: [], remoteAddress: remoteAddress) }
        var response = server.problem(fault, of: request)
        if fault.status == 415 { response.headers["Accept-Encoding"] = "identity" }
        let body = if case .bytes(let bytes) = response.content { bytes } else { [UInt8]() }
        state.withLock { state in
            guard state.phase == .reading || state.phase == .answering else { return }
            if state.phase == .reading { state.exchange.isHead = state.parser.isHead }
            state.exchange.keepAlive = false
            state.exchange.number &+= 1
            releaseBody(&state)
            dropBody(&state)
            write(response, body, &state)
            startLingering(&state)
        }
    }

    /// Most bytes of a body that is copied behind its head under TLS, which makes records of what lies together.
    private static let gatheredMax = 65_536

    /// Queues head and body.
    private func write(_ response: HTTPResponse, _ body: [UInt8], _ state: inout State) {
        var response = response
        if !(200...599).contains(response.status) { response.status = 500 }
        let bodiless = response.status == 204 || response.status == 304
        let copiedMax =
            state.transport.tls == nil ? OutgoingQueue.copiedMax : Self.gatheredMax
        let isCopied = body.count <= copiedMax && !state.exchange.isHead && !bodiless
        var bytes = ResponseHead.encode(
            response,
            framing: bodiless ? .none : .length(body.count),
            persistence: persistence(&state),
            date: worker.date(server.world),
            extra: isCopied ? body.count : 0
        )
        if isCopied { bytes += body }
        state.outgoing.append(bytes)
        if !isCopied, !state.exchange.isHead, !bodiless { state.outgoing.append(body) }
    }

    /// Settles whether the connection goes on, and how that is told.
    func persistence(_ state: inout State) -> ResponseHead.Persistence {
        if state.isDraining { state.exchange.keepAlive = false }
        // Where the next request would begin is not known before this one's body has come.
        if let body = state.body, !body.hasEnded { state.exchange.keepAlive = false }
        guard state.exchange.keepAlive else { return .close }
        return state.exchange.minor == 0 ? .keepAlive : .implied
    }

    /// The answer is queued: on to the next request, or to the end.
    func endExchange(_ state: inout State, _ now: UInt64) {
        stopCounting(&state)
        state.exchange.task = nil
        releaseBody(&state)
        dropBody(&state)
        if state.exchange.keepAlive, !state.isDraining {
            state.phase = .reading
            state.deadlines.phase = .max
        } else {
            startLingering(&state)
        }
    }

    /// While the responder works: looks whether the client is still there.
    ///
    /// A peer that ended its side may only have no more to say, so the answer gets a second before the
    /// task is cancelled.
    func watchAnswering(_ state: inout State, _ now: UInt64) -> Step? {
        if let body = state.body, body.end == nil, let step = readBody(body, &state, now) {
            return step
        }
        if state.hasEnded, !state.exchange.isAbandoned {
            state.deadlines.phase = min(state.deadlines.phase, now.advanced(.seconds(1)))
        }
        return nil
    }

    /// Time is over for the responder.
    func expireAnswer(_ state: inout State, _ now: UInt64) -> Step? {
        if state.hasEnded, !state.exchange.isAbandoned {
            state.exchange.isAbandoned = true
            state.deadlines.phase = now.advanced(limits.requestTimeout)
            return .afterwards(Aftermath(task: state.exchange.task))
        }
        state.exchange.task?.cancel()
        let isClientLate = state.body.map { $0.end == nil && !$0.isPaused } ?? false
        dropBody(&state)
        return .refuse(isClientLate ? .tooSlow : .late)
    }
}
