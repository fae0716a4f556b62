import EventLoop
import Synchronization

/// One connection, from accept to close, on one loop.
///
/// All that changes is in `state` under its lock, because WebSockets and event streams are sent on from
/// any thread. Reading, parsing and closing happen on the loop alone, in ``pump(_:)``, which takes one
/// step after another under the lock and does outside of it what a step asks for: no handler, responder
/// or callback is ever called with the lock held. A connection that waits has no task and no buffer.
final class Connection: Sendable, EventHandler {
    /// What the connection is doing.
    enum Phase: Equatable {
        /// Waiting for a request or in the midst of one.
        case reading
        /// The responder has a request.
        case answering
        /// The responder makes the answer's body.
        case streaming
        case events
        case webSocket
        /// The last bytes are on their way out; what still comes is thrown away.
        case lingering
        case closed
    }

    /// What of a request the answer depends on.
    struct Exchange {
        var number = 0
        var isHead = false
        var minor = 1
        var keepAlive = true
        var task: Task<Void, Never>?
        /// Among the requests that the loop is answering.
        var isCounted = false
        /// The task was cancelled because its time was over or the client has left.
        var isAbandoned = false
    }

    struct State {
        let transport: Transport
        var registration: Registration?
        var phase = Phase.reading
        var parser: RequestParser
        var outgoing = OutgoingQueue()
        var exchange = Exchange()
        var webSocket: WebSocketSide?
        var events: EventsSide?
        var stream: StreamSide?
        /// The body of the request under way, where it is read as it comes.
        var body: BodySide?
        var served = 0
        /// Of them, the latest that had come before the one before them was answered.
        var pipelined = 0
        var deadlines = Deadlines()

        /// Bytes or the end may be read.
        var isReadable = false
        /// The peer has closed its side.
        var hasEnded = false
        /// To be cut at the next step.
        var isBroken = false
        /// The deadline has come.
        var hasExpired = false
        /// To be closed as soon as the exchange under way is over.
        var isDraining = false
        /// ``pump(_:)`` runs, and will send what is queued when it is done.
        var isPumping = false
        /// A flush on the loop is on its way.
        var isFlushQueued = false
        /// The peer takes no more at the moment.
        var isBlocked = false
        /// Reads until others have their turn.
        var readsLeft = 0
        /// The place is one of those kept for what is urgent.
        var isReserved = false
        /// Bytes of the body under way that are counted at the server.
        var heldBytes = 0
    }

    /// What a step asks to be done without the lock.
    enum Step {
        /// Nothing more to do now.
        case rest
        /// A head has come; its route may bound the body.
        case bound(RequestHead)
        case answer(HTTPRequest, number: Int)
        /// Too much is asked for at the moment: answer only what is urgent.
        case weigh(HTTPRequest, number: Int)
        case refuse(HTTPFault)
        /// Messages wait for the WebSocket's handler.
        case deliver
        /// An event stream was silent for long enough.
        case beat
        /// There is more to do, but others should have their turn before.
        case yield
        case afterwards(Aftermath)
    }

    /// What is owed to others once something is over.
    struct Aftermath {
        var task: Task<Void, Never>?
        var callbacks: [@Sendable () -> Void] = []
        var leaves = false
    }

    let server: HTTPServer
    let worker: Worker
    let remoteAddress: String
    let state: Mutex<State>

    var loop: EventLoop { worker.loop }
    var limits: HTTPLimits { server.configuration.limits }

    init(
        _ transport: sending Transport,
        remoteAddress: String,
        server: HTTPServer,
        worker: Worker
    ) {
        self.server = server
        self.worker = worker
        self.remoteAddress = remoteAddress
        state = Mutex(
            State(transport: transport, parser: RequestParser(limits: server.sharedLimits))
        )
    }

    /// Begins to watch, on the loop; `false` if that is impossible and the connection is over.
    func begin(isReserved: Bool = false) -> Bool {
        let now = loop.now
        return state.withLock { state in
            state.isReserved = isReserved
            state.transport.socket.sendWithoutDelay()
            do {
                state.registration = try loop.register(state.transport.socket, self)
            } catch {
                state.phase = .closed
                state.transport.close()
                return false
            }
            state.deadlines.phase = now.advanced(headTimeout(state))
            arm(&state)
            return true
        }
    }

    // MARK: The loop's words

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            if state.transport.became(readiness) { state.isReadable = true }
            if readiness.writable { state.isBlocked = false }
            if readiness.ended { state.hasEnded = true }
            if readiness.broken { state.isBroken = true }
        }
        pump()
    }

    func timedOut() {
        let now = loop.now
        let isDue = state.withLock { state in
            if state.deadlines.armed <= now { state.deadlines.armed = .max }
            guard state.phase != .closed, state.deadlines.next(state) <= now else {
                arm(&state)
                return false
            }
            state.hasExpired = true
            return true
        }
        if isDue { pump() }
    }

    // MARK: The pump

    /// How many steps one connection may take before others have their turn.
    private static let stepsPerTurn = 64
    /// How often one step may read.
    private static let readsPerStep = 8

    /// Does all there is to do now; on the loop.
    ///
    /// Called again from within (an answer that was ready at once), it does `first` and leaves the rest
    /// to the call that is under way.
    func pump(_ first: (() -> Void)? = nil) {
        let wasPumping = state.withLock { state in
            let was = state.isPumping
            state.isPumping = true
            return was
        }
        first?()
        if wasPumping { return }
        turn: for _ in 0..<Self.stepsPerTurn {
            let now = loop.now
            switch state.withLock({ step(&$0, now) }) {
            case .rest: return
            case .yield: break turn
            case .beat: beat()
            case .bound(let head):
                boundBody(head)
                switch beginEarly(head) {
                case .answer(let request, let number): answer(request, number)
                case .weigh(let request, let number): weigh(request, number)
                default: break
                }
            case .answer(let request, let number): answer(request, number)
            case .weigh(let request, let number): weigh(request, number)
            case .refuse(let fault): refuse(fault)
            case .deliver: startDelivery()
            case .afterwards(let aftermath): settle(aftermath)
            }
        }
        state.withLock { state in
            flush(&state, loop.now)
            state.isPumping = false
        }
        loop.execute { self.pump() }
    }

    private func step(_ state: inout State, _ now: UInt64) -> Step {
        state.readsLeft = Self.readsPerStep
        if let step = beginDelivery(&state) { return step }
        if state.isBroken, state.phase != .closed { return .afterwards(terminate(&state)) }
        if state.hasExpired {
            state.hasExpired = false
            if let step = expire(&state, now) { return step }
        }
        let step: Step? =
            switch state.phase {
            case .reading: readRequest(&state, now)
            case .answering: watchAnswering(&state, now)
            case .streaming: nil
            case .events: readWhileStreaming(&state)
            case .webSocket: readFrames(&state, now)
            case .lingering: linger(&state, now)
            case .closed: nil
            }
        return step ?? rest(&state, now)
    }

    /// Sends what waits and settles when to look again.
    private func rest(_ state: inout State, _ now: UInt64) -> Step {
        flush(&state, now)
        if state.isBroken, state.phase != .closed { return .afterwards(terminate(&state)) }
        if let step = beginDelivery(&state) { return step }
        if state.phase == .lingering, state.outgoing.isEmpty, !state.isBlocked,
            !state.deadlines.isSettled
        {
            return linger(&state, now) ?? rest(&state, now)
        }
        arm(&state)
        state.isPumping = false
        return .rest
    }

    // MARK: The end

    /// Closes the socket; what is owed afterwards is returned.
    func terminate(_ state: inout State) -> Aftermath {
        state.phase = .closed
        stopCounting(&state)
        if state.transport.isHandshaking { worker.count { $0.handshakesFailed += 1 } }
        if let registration = state.registration { loop.remove(registration) }
        state.registration = nil
        // A body that ends with the connection, and did not.
        let isCut = state.stream.map { !$0.isChunked && $0.remaining == nil } ?? false
        let isWhole = state.outgoing.isEmpty && !isCut
        // Who did not get all is told so, and the kernel keeps nothing for somebody who takes nothing.
        if !isWhole { state.transport.socket.abortOnClose() }
        state.transport.close(inOrder: !state.isBroken && isWhole)
        state.outgoing.removeAll()
        state.parser.release()
        releaseBody(&state)
        if let side = state.webSocket { finishWebSocket(side, code: 1006) }
        var aftermath = Aftermath(leaves: true)
        aftermath.task = state.exchange.task.take()
        aftermath.callbacks = finishEvents(&state)
        state.stream.take()?.resume(false)
        dropBody(&state)
        worker.count { $0.connectionsOpen -= 1 }
        return aftermath
    }

    func settle(_ aftermath: Aftermath) {
        aftermath.task?.cancel()
        for callback in aftermath.callbacks { callback() }
        if aftermath.leaves { server.admission.leave(remoteAddress) }
    }

    /// Sends the last bytes, then ends its side, then waits shortly for the peer to end its own, so that
    /// bytes that still come do not make the kernel throw the last answer away.
    func startLingering(_ state: inout State) {
        state.phase = .lingering
        stopCounting(&state)
        state.parser.release()
        state.deadlines.phase = .max
        state.deadlines.isSettled = false
    }

    private func linger(_ state: inout State, _ now: UInt64) -> Step? {
        flush(&state, now)
        if !state.isBroken, !state.isBlocked, state.outgoing.isEmpty, !state.deadlines.isSettled {
            state.deadlines.isSettled = state.transport.shutdownWrite()
            state.isBlocked = !state.deadlines.isSettled
            state.deadlines.phase = now.advanced(limits.lingerTimeout)
        }
        while state.isReadable, !state.isBroken {
            guard state.readsLeft > 0 else { return .yield }
            discard(&state)
        }
        let isOver = state.hasEnded && !state.isReadable && state.outgoing.isEmpty
        return state.isBroken || isOver ? .afterwards(terminate(&state)) : nil
    }
}

extension UInt64 {
    /// This many nanoseconds and a duration; saturates.
    func advanced(_ duration: Duration) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(duration.nanoseconds)
        return overflow ? .max : sum
    }

    /// When a peer is asked or told next that both live: after `interval`, or up to a second sooner where that is long,
    /// so that many thousands wake the loop once a second and not each for itself.
    func beat(after interval: Duration) -> UInt64 {
        let second: UInt64 = 1_000_000_000
        let moment = advanced(interval)
        return interval < .seconds(10) || moment == .max ? moment : moment - moment % second
    }
}
