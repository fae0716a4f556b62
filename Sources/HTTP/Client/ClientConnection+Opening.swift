import Cryptography
import EventLoop
import Synchronization

extension ClientConnection {
    /// Takes `exchange` on a new connection: looks the host up, connects, sends; on the loop.
    func open(for exchange: ClientExchange) {
        guard exchange.attach(self) else { return state.withLock { close(&$0) } }
        let now = loop.now
        state.withLock { state in
            state.exchange = exchange
            state.connectBy = now.advanced(exchange.request.timeouts.connect)
            state.deadline = state.connectBy
            arm(&state, now)
        }
        pool.resolver.resolve(origin.host) { result in
            self.loop.execute { self.resolved(result) }
        }
    }

    /// Takes `exchange` on a kept connection; `false` if it is not there any more; on the loop.
    func take(_ exchange: ClientExchange) -> Bool {
        let now = loop.now
        let isTaken = state.withLock { state in
            guard state.phase == .idle, let transport = state.transport else { return false }
            // What came since the last answer answers nothing (RFC 9112 §9.2): it is no connection to ask over.
            var isQuiet = false
            pool.receive(from: transport) { outcome, _ in
                isQuiet = outcome == .wouldBlock || outcome == .bytes(0)
            }
            guard isQuiet else {
                close(&state)
                return false
            }
            guard exchange.attach(self) else {
                // Over before it began: nothing to do, and the connection is not needed.
                close(&state)
                return true
            }
            state.exchange = exchange
            begin(&state, now)
            return true
        }
        if isTaken { pump() }
        return isTaken
    }

    private func resolved(_ result: Result<[String], ResolveError>) {
        let now = loop.now
        state.withLock { state in
            guard state.phase == .connecting else { return }
            switch result {
            case .failure(.busy): fail(.busy, &state)
            case .failure: fail(.unknownHost, &state)
            case .success(let found):
                let allowed = found.filter { pool.configuration.allowsAddress?($0) ?? true }
                guard !allowed.isEmpty else { return fail(.addressRefused, &state) }
                state.addresses = allowed[...]
                connectNext(&state, now)
            }
        }
    }

    /// Tries the next address, or fails when none is left.
    ///
    /// One that does not answer leaves the others their share of the time.
    func connectNext(_ state: inout State, _ now: UInt64) {
        dropSocket(&state)
        (state.isReadable, state.isBlocked, state.hasEnded) = (false, false, false)
        while let address = state.addresses.popFirst() {
            guard let socket = try? Socket.connect(host: address, port: origin.port) else {
                continue
            }
            socket.sendWithoutDelay()
            state.transport = Transport(socket)
            guard let registration = try? loop.register(socket, self) else {
                dropSocket(&state)
                continue
            }
            state.registration = registration
            let left = state.connectBy > now ? state.connectBy - now : 0
            state.deadline = now + left / UInt64(state.addresses.count + 1)
            arm(&state, now)
            return
        }
        fail(.unreachable, &state)
    }

    /// The socket is connected.
    func connected(_ state: inout State, _ now: UInt64) {
        guard let exchange = state.exchange, let socket = state.transport?.socket else { return }
        guard origin.isSecure else { return begin(&state, now) }
        let session = pool.tls?
            .session(
                descriptor: socket.descriptor,
                host: origin.host,
                isNumeric: HostResolver.isNumeric(origin.host)
            )
        guard let session else { return fail(.handshakeFailed("TLS is not available"), &state) }
        state.transport = Transport(socket, tls: session)
        state.phase = .handshaking
        state.deadline = now.advanced(exchange.request.timeouts.handshake)
        arm(&state, now)
    }

    func handshake(_ state: inout State, _ now: UInt64) {
        guard let tls = state.transport?.tls else { return }
        switch tls.handshake() {
        case .bytes: begin(&state, now)
        case .wouldBlock: break
        case .ended, .truncated, .failed:
            let failure = tls.failure
            let text = failure?.description ?? "the connection ended"
            fail(failure?.isUntrusted == true ? .untrusted(text) : .handshakeFailed(text), &state)
        }
    }

    /// Sends the request.
    private func begin(_ state: inout State, _ now: UInt64) {
        guard let exchange = state.exchange else { return close(&state) }
        state.phase = .exchanging
        state.isReadable = true
        state.isPaused = false
        state.deadline = now.advanced(exchange.request.timeouts.firstByte)
        state.parser = ResponseParser(
            method: exchange.request.method,
            bodyBytesMax: exchange.request.bodyBytesMax,
            takesUpgrade: exchange.request.webSocketKey != nil
        )
        state.outgoing.append(exchange.bytes)
    }
}
