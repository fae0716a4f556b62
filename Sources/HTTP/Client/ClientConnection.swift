import Cryptography
import EventLoop
import Synchronization

/// One connection to another server, on one loop, for one exchange after another.
///
/// All that changes is in `state` under its lock; everything but ``abandon(_:)`` and ``resume()`` happens
/// on the loop. Locks are taken in one order: connection, then exchange or pool.
final class ClientConnection: Sendable, EventHandler {
    enum Phase: Equatable {
        /// Finding addresses, then trying one after another.
        case connecting
        case handshaking
        case exchanging
        /// In the pool, for the next exchange.
        case idle
        case closed
    }

    struct State {
        var phase = Phase.connecting
        var transport: Transport?
        var registration: Registration?
        var addresses: ArraySlice<String> = []
        var exchange: ClientExchange?
        var parser = ResponseParser(method: "GET", bodyBytesMax: 0)
        var outgoing = OutgoingQueue()
        /// Exchanges that were served whole.
        var served = 0
        var isReadable = false
        var isBlocked = false
        /// The peer's end is told and still to be read.
        var hasEnded = false
        /// The caller has not taken enough of the body.
        var isPaused = false
        /// When an address must be reached; each one that is tried has its share of the time.
        var connectBy = UInt64.max
        /// When the phase must be over, and when the loop was asked to look.
        var deadline = UInt64.max
        var armed = UInt64.max
        var alarm: ScheduledWork?
    }

    /// Reads before others of the loop have their turn.
    private static let readsPerTurn = 16

    let origin: HTTPClientURL.Origin
    let pool: ClientPool
    let state = Mutex(State())

    var loop: EventLoop { pool.loop }

    init(to origin: HTTPClientURL.Origin, pool: ClientPool) {
        self.origin = origin
        self.pool = pool
    }

    // MARK: The loop's words

    func ready(_ readiness: Readiness) {
        let now = loop.now
        state.withLock { state in
            guard let transport = state.transport else { return }
            if transport.became(readiness) || readiness.broken { state.isReadable = true }
            if readiness.writable { state.isBlocked = false }
            if readiness.ended || readiness.broken { state.hasEnded = true }
            guard state.phase == .connecting else { return }
            if readiness.broken {
                connectNext(&state, now)
            } else if readiness.writable {
                connected(&state, now)
            }
        }
        pump()
    }

    func timedOut() {
        let now = loop.now
        state.withLock { state in
            state.armed = .max
            guard state.phase != .closed else { return }
            if let exchange = state.exchange, exchange.deadline <= now {
                return fail(.timedOut(.total), &state)
            }
            guard state.deadline <= now else { return arm(&state, now) }
            expire(&state, now)
        }
    }

    private func expire(_ state: inout State, _ now: UInt64) {
        switch state.phase {
        case .connecting where !state.addresses.isEmpty && now < state.connectBy:
            connectNext(&state, now)
        case .connecting: fail(.timedOut(.connect), &state)
        case .handshaking: fail(.timedOut(.handshake), &state)
        case .exchanging: fail(.timedOut(state.parser.hasBegun ? .idle : .firstByte), &state)
        case .idle, .closed: close(&state)
        }
    }

    /// Sees to it that the loop looks at the earliest deadline.
    func arm(_ state: inout State, _ now: UInt64) {
        let next = min(state.deadline, state.exchange?.deadline ?? .max)
        guard next < state.armed else { return }
        state.armed = next
        state.alarm?.cancel()
        let delay = Duration.nanoseconds(Int64(clamping: next > now ? next - now : 0))
        state.alarm = loop.schedule(after: delay) { [weak self] in self?.timedOut() }
    }

    // MARK: The pump

    /// Does what can be done now; on the loop.
    func pump() {
        let now = loop.now
        let isTired = state.withLock { state in
            if state.phase == .handshaking { handshake(&state, now) }
            guard state.phase == .exchanging || state.phase == .idle else { return false }
            flush(&state)
            for _ in 0..<Self.readsPerTurn {
                guard state.isReadable, !state.isPaused, state.transport != nil else { break }
                read(&state, now)
            }
            arm(&state, now)
            return state.isReadable && !state.isPaused && state.phase != .closed
        }
        if isTired { loop.execute { self.pump() } }
    }

    private func flush(_ state: inout State) {
        guard let transport = state.transport, !state.isBlocked, !state.outgoing.isEmpty else {
            return
        }
        var sent = 0
        switch state.outgoing.flush(to: transport, &sent) {
        case .done: break
        case .blocked: state.isBlocked = true
        // What the peer said before it closed may still be read.
        case .failed: state.isReadable = true
        }
    }

    private func read(_ state: inout State, _ now: UInt64) {
        guard let transport = state.transport else { return }
        pool.receive(from: transport) { outcome, bytes in
            switch outcome {
            case .bytes(let count):
                if !state.hasEnded, !transport.hasMore(after: count, of: bytes.count) {
                    state.isReadable = false
                }
                guard count > 0 else { return }
                guard state.phase == .exchanging else { return close(&state) }
                state.deadline = now.advanced(idleTimeout(state))
                state.parser.feed(bytes, count: count)
                parse(&state)
            case .wouldBlock:
                state.isReadable = false
            case .ended:
                state.isReadable = false
                let isWhole = transport.tls.map(\.isEndedInOrder) ?? true
                finish(state.parser.finish(inOrder: isWhole), &state)
            case .failed:
                state.isReadable = false
                finish(state.parser.finish(inOrder: false), &state)
            }
        }
    }

    private func idleTimeout(_ state: borrowing State) -> Duration {
        state.exchange?.request.timeouts.idle ?? pool.configuration.idleTimeout
    }

    private func parse(_ state: inout State) {
        while let exchange = state.exchange {
            let step = state.parser.next()
            switch step {
            case .incomplete: return
            case .head(let head): exchange.give(head)
            case .body(let bytes):
                exchange.give(bytes)
                // The rest of what was fed is parsed all the same: it is bounded by one read.
                if exchange.isFull { pause(&state) }
            case .end, .fault: return finish(step, &state)
            }
        }
    }

    private func pause(_ state: inout State) {
        state.isPaused = true
        state.deadline = .max
    }

    /// The answer is over, in whatever way.
    private func finish(_ step: ResponseParser.Step, _ state: inout State) {
        guard state.phase == .exchanging, let exchange = state.exchange else {
            return close(&state)
        }
        guard case .end = step else {
            if case .fault(let error) = step { fail(error, &state) } else { fail(.closed, &state) }
            return
        }
        state.exchange = nil
        let isReusable = state.parser.isReusable && state.outgoing.isEmpty
        state.served += 1
        if isReusable, pool.keep(self) {
            state.phase = .idle
            state.isPaused = false
            state.deadline = loop.now.advanced(pool.configuration.idleTimeout)
        } else {
            close(&state)
        }
        exchange.end(.success(()))
    }

    // MARK: The end

    func fail(_ error: HTTPClientError, _ state: inout State) {
        let exchange = state.exchange.take()
        // Only a kept connection may have been closed by its server before the request came.
        let isStale = error == .closed && state.served > 0 && !state.parser.hasBegun
        close(&state)
        if isStale { exchange?.becameStale() }
        exchange?.end(.failure(error))
    }

    /// Closes the socket; on the loop.
    func close(_ state: inout State) {
        guard state.phase != .closed else { return }
        let wasIdle = state.phase == .idle
        state.phase = .closed
        state.alarm?.cancel()
        state.alarm = nil
        dropSocket(&state, inOrder: wasIdle)
        state.outgoing.removeAll()
        pool.forget(self, wasIdle: wasIdle)
    }

    func dropSocket(_ state: inout State, inOrder: Bool = false) {
        if let registration = state.registration { loop.remove(registration) }
        state.registration = nil
        state.transport?.close(inOrder: inOrder)
        state.transport = nil
    }

    /// The exchange is over before its answer: closes the socket; any thread.
    func abandon(_ exchange: ClientExchange) {
        loop.execute {
            self.state.withLock { state in
                if state.exchange === exchange { self.fail(.cancelled, &state) }
            }
        }
    }

    /// Sends `bytes` behind the request, for an answer that took up another protocol; any thread, in the order of calls.
    func write(_ bytes: [UInt8], of exchange: ClientExchange) {
        loop.execute {
            self.state.withLock { state in
                if state.exchange === exchange { state.outgoing.append(bytes) }
            }
            self.pump()
        }
    }

    /// Ends everything, because the client is shut down; on the loop.
    func cut() {
        state.withLock { fail(.cancelled, &$0) }
    }

    /// The caller waits for more of the body; any thread.
    func resume() {
        guard loop.isCurrent else { return loop.execute { self.resume() } }
        let now = loop.now
        let isPaused = state.withLock { state in
            let was = state.isPaused
            state.isPaused = false
            if was { state.deadline = now.advanced(idleTimeout(state)) }
            return was
        }
        if isPaused { loop.execute { self.pump() } }
    }
}
