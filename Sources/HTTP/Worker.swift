import Cryptography
import EventLoop
import Synchronization
import World

/// What a server has on one loop: a listening socket, the buffer all reads go through, sums.
final class Worker: Sendable, EventHandler {
    private struct Listening {
        var socket: Socket?
        var registration: Registration?
    }

    /// Bytes read at once.
    private static let readBytes = 32_768
    /// Connections accepted before others have their turn.
    private static let acceptsPerTurn = 64

    let loop: EventLoop
    private let listening: Mutex<Listening>
    private let buffer = Mutex([UInt8](repeating: 0, count: readBytes))
    private let counters = Mutex(HTTPCounters())
    private let dates = Mutex(DateCache())
    /// Set before listening begins and emptied when it ends, so that no cycle remains.
    private let server = Mutex<HTTPServer?>(nil)

    init(loop: EventLoop, socket: Socket) {
        self.loop = loop
        listening = Mutex(Listening(socket: socket))
    }

    // MARK: Shared by the loop's connections

    /// Adds to the sums.
    func count(_ change: (inout HTTPCounters) -> Void) {
        counters.withLock { change(&$0) }
    }

    var snapshot: HTTPCounters { counters.withLock { $0 } }

    /// Reads once into the shared buffer and shows it to `body`; on the loop.
    func receive<Result: Sendable>(
        from transport: Transport,
        _ body: (Socket.ReceiveOutcome, [UInt8]) -> Result
    ) -> Result {
        buffer.withLock { bytes in
            let outcome = transport.receive(into: &bytes)
            return body(outcome, bytes)
        }
    }

    /// The `Date` field's value now.
    func date(_ world: World) -> [UInt8] {
        let now = world.now()
        return dates.withLock { $0.bytes(at: now) }
    }

    // MARK: Accepting

    /// Begins to accept; on the loop.
    func listen(for server: HTTPServer) {
        self.server.withLock { $0 = server }
        listening.withLock { listening in
            guard let socket = listening.socket else { return }
            listening.registration = try? loop.register(socket, self)
        }
        accept()
    }

    /// Takes who waits, then closes the listening socket; on the loop.
    func stopListening() {
        accept()
        listening.withLock { listening in
            if let registration = listening.registration { loop.remove(registration) }
            listening.socket?.close()
            listening = Listening()
        }
        server.withLock { $0 = nil }
    }

    func ready(_ readiness: Readiness) { accept() }

    func timedOut() { accept() }

    private func accept() {
        guard let server = server.withLock({ $0 }),
            let socket = listening.withLock({ $0.socket })
        else { return }
        for _ in 0..<Self.acceptsPerTurn {
            switch socket.accept() {
            case .connection(let accepted, let address): admit(accepted, address, server)
            case .wouldBlock: return
            case .aborted: continue
            case .exhausted: return pause()
            }
        }
        loop.execute { self.accept() }
    }

    /// Descriptors ran out: the kernel would not tell again about those who wait, so look again shortly.
    private func pause() {
        count { $0.acceptsPaused += 1 }
        loop.schedule(after: .milliseconds(100)) { self.accept() }
    }

    private func admit(_ socket: Socket, _ address: String, _ server: HTTPServer) {
        guard server.admission.enter(address) else {
            count { $0.refused += 1 }
            if server.configuration.tls == nil {
                _ = socket.send(server.overloadAnswer(date(server.world)))
                socket.shutdownWrite()
            }
            return socket.close()
        }
        guard let transport = transport(over: socket, server) else {
            count { $0.refused += 1 }
            socket.close()
            return server.admission.leave(address)
        }
        let connection = Connection(
            transport,
            remoteAddress: address,
            server: server,
            worker: self
        )
        guard connection.begin() else { return server.admission.leave(address) }
        count { counters in
            counters.connectionsOpen += 1
            counters.connectionsTotal += 1
        }
    }

    /// `nil` when TLS is wanted and memory ran out.
    private func transport(over socket: Socket, _ server: HTTPServer) -> Transport? {
        guard let tls = server.configuration.tls else { return Transport(socket) }
        return tls.session(descriptor: socket.descriptor, now: loop.now)
            .map { Transport(socket, tls: $0) }
    }
}
