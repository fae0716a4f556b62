import Cryptography
import EventLoop
import Synchronization
import World

/// What a server has on one loop: a listening socket, the buffer all reads go through, sums.
final class Worker: Sendable, EventHandler {
    private struct Listening {
        var socket: Socket?
        var registration: Registration?
        /// Descriptors ran out, and accepting will be tried again.
        var isPaused = false
        /// Nobody could be let in when it was tried last.
        var isExhausted = false
        /// The server knows, and does not know of a recovery since.
        var isTold = false
        /// How often descriptors ran out.
        var pauses = 0
    }

    /// How long accepting must have gone on before that is told: clients who come and go begin and end pauses all the time.
    private static let calm = Duration.seconds(1)

    /// Bytes read at once.
    private static let readBytes = 32_768
    /// Connections accepted before others have their turn.
    private static let acceptsPerTurn = 64

    let loop: EventLoop
    private let listening: Mutex<Listening>
    private let buffer = Mutex([UInt8](repeating: 0, count: readBytes))
    private let counters = Mutex(HTTPCounters())
    private let dates = Mutex(DateCache())
    private let beat = Mutex<(event: ServerSentEvent, madeAt: UInt64)?>(nil)
    private let gauge = Mutex(LoadGauge())
    private let requestsAnswering = Atomic<Int>(0)
    private let flushes = Mutex<[Connection]>([])
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

    /// How long streams share a heartbeat, in nanoseconds: those that came together are due together.
    private static let beatLife: UInt64 = 10_000_000
    private static let silentBeat = ServerSentEvent(chunk: Connection.chunk(Array(": hb\n\n".utf8)))

    /// The heartbeat of event streams at `now`.
    func heartbeat(_ now: UInt64, _ make: (@Sendable () -> ServerSentEvent)?) -> ServerSentEvent {
        guard let make else { return Self.silentBeat }
        return beat.withLock { beat in
            if let beat, now &- beat.madeAt < Self.beatLife { return beat.event }
            let event = make()
            beat = (event, now)
            return event
        }
    }

    /// Requests of this loop whose answers are being made.
    var answering: Int { requestsAnswering.load(ordering: .relaxed) }

    func addAnswering(_ change: Int) {
        requestsAnswering.wrappingAdd(change, ordering: .relaxed)
    }

    /// Takes note of a request that waited too long or is one too many; whether others have for a while.
    func noteLate(_ now: UInt64) -> Bool {
        guard let patience = server.withLock({ $0?.configuration.limits.delayPatience }) else {
            return false
        }
        return gauge.withLock { $0.noteLate(now, patience: patience.nanoseconds) }
    }

    /// Lets a connection send what it has once the work at hand is done; many leave in one go.
    func flushLater(_ connection: Connection) {
        let isFirst = flushes.withLock { flushes in
            flushes.append(connection)
            return flushes.count == 1
        }
        guard isFirst else { return }
        loop.execute {
            let waiting = self.flushes.withLock { flushes in
                let waiting = flushes
                flushes.removeAll(keepingCapacity: flushes.capacity <= 4096)
                return waiting
            }
            let now = self.loop.now
            for connection in waiting { connection.flushOnLoop(now) }
        }
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

    /// Takes all who wait, whom closing would reset, then closes the listening socket; on the loop.
    func stopListening() {
        accept(server.withLock { $0?.configuration.backlog } ?? 0)
        listening.withLock { listening in
            if let registration = listening.registration { loop.remove(registration) }
            listening.socket?.close()
            listening = Listening()
        }
        server.withLock { $0 = nil }
    }

    func ready(_ readiness: Readiness) { accept() }

    func timedOut() { accept() }

    private func accept(_ max: Int = acceptsPerTurn) {
        guard let server = server.withLock({ $0 }),
            let socket = listening.withLock({ $0.isPaused ? nil : $0.socket })
        else { return }
        if listening.withLock(\.isExhausted), SpareDescriptors.areShort() { return pause(server) }
        // The kernel keeps one more than it was asked to.
        for _ in 0...Swift.max(0, max) {
            switch socket.accept() {
            case .connection(let accepted, let address):
                let isSpare = SpareDescriptors.include(accepted.descriptor)
                admit(accepted, address, server)
                if isSpare { return pause(server) }
            case .wouldBlock: return recover(server)
            case .aborted: continue
            case .exhausted: return pause(server)
            }
        }
        loop.execute { self.accept() }
    }

    /// Descriptors are running out: the kernel would not tell again about those who wait, so look again shortly.
    ///
    /// One timer, however many words about new connections come meanwhile.
    private func pause(_ server: HTTPServer) {
        let (wasPaused, wasTold) = listening.withLock { listening in
            defer {
                (listening.isPaused, listening.isExhausted, listening.isTold) = (true, true, true)
            }
            listening.pauses += 1
            return (listening.isPaused, listening.isTold)
        }
        if !wasTold { server.noteExhausted(true) }
        guard !wasPaused else { return }
        count { $0.acceptsPaused += 1 }
        loop.schedule(after: .milliseconds(100)) {
            self.listening.withLock { $0.isPaused = false }
            self.accept()
        }
    }

    /// Nobody waits any more; told once it has stayed so for a while.
    private func recover(_ server: HTTPServer) {
        let pauses = listening.withLock { listening -> Int? in
            guard listening.isExhausted else { return nil }
            listening.isExhausted = false
            return listening.pauses
        }
        guard let pauses else { return }
        loop.schedule(after: Self.calm) {
            let isCalm = self.listening.withLock { listening in
                guard listening.isTold, listening.pauses == pauses else { return false }
                listening.isTold = false
                return true
            }
            if isCalm { server.noteExhausted(false) }
        }
    }

    private func admit(_ socket: Socket, _ address: String, _ server: HTTPServer) {
        let verdict = server.admission.enter(address)
        guard verdict != .refused else {
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
        guard connection.begin(isReserved: verdict == .reserved) else {
            return server.admission.leave(address)
        }
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
