import Cryptography
import EventLoop
import Synchronization

/// A client's connections on one loop, and those of them that wait for the next request.
final class ClientPool: Sendable {
    private struct State {
        var open: [ObjectIdentifier: ClientConnection] = [:]
        var idle: [HTTPClientURL.Origin: [ClientConnection]] = [:]
        var idleCount = 0
        var isClosed = false
    }

    private static let readBytes = 32_768

    let loop: EventLoop
    let tls: TLSClient?
    let resolver: HostResolver
    let configuration: HTTPClientConfiguration
    private let state = Mutex(State())
    private let buffer = Mutex([UInt8](repeating: 0, count: readBytes))

    init(
        loop: EventLoop,
        tls: TLSClient?,
        resolver: HostResolver,
        configuration: HTTPClientConfiguration
    ) {
        self.loop = loop
        self.tls = tls
        self.resolver = resolver
        self.configuration = configuration
    }

    /// Serves `exchange` on a kept connection, the one used last, or on a new one; on the loop.
    func serve(_ exchange: ClientExchange, fresh: Bool) {
        let origin = exchange.request.url.origin
        while !fresh, let kept = takeIdle(origin) {
            if kept.take(exchange) { return }
        }
        let connection = ClientConnection(to: origin, pool: self)
        let isOpen = state.withLock { state in
            if !state.isClosed { state.open[ObjectIdentifier(connection)] = connection }
            return !state.isClosed
        }
        if isOpen { connection.open(for: exchange) } else { exchange.end(.failure(.cancelled)) }
    }

    private func takeIdle(_ origin: HTTPClientURL.Origin) -> ClientConnection? {
        state.withLock { state in
            guard let connection = state.idle[origin]?.popLast() else { return nil }
            state.idleCount -= 1
            if state.idle[origin]?.isEmpty == true { state.idle[origin] = nil }
            return connection
        }
    }

    /// Keeps a connection for later; `false` at a bound.
    func keep(_ connection: ClientConnection) -> Bool {
        state.withLock { state in
            let same = state.idle[connection.origin]?.count ?? 0
            guard !state.isClosed, same < configuration.idlePerOriginMax,
                state.idleCount < configuration.idleMax
            else { return false }
            state.idle[connection.origin, default: []].append(connection)
            state.idleCount += 1
            return true
        }
    }

    /// A connection is closed.
    func forget(_ connection: ClientConnection, wasIdle: Bool) {
        state.withLock { state in
            state.open[ObjectIdentifier(connection)] = nil
            guard wasIdle, var idle = state.idle[connection.origin] else { return }
            let before = idle.count
            idle.removeAll { $0 === connection }
            state.idleCount -= before - idle.count
            state.idle[connection.origin] = idle.isEmpty ? nil : idle
        }
    }

    /// Reads once into the shared buffer and shows it to `body`; on the loop.
    func receive(from transport: Transport, _ body: (Socket.ReceiveOutcome, [UInt8]) -> Void) {
        buffer.withLock { bytes in
            let outcome = transport.receive(into: &bytes)
            body(outcome, bytes)
        }
    }

    /// Closes every connection and takes no more; any thread.
    func close() {
        let open = state.withLock { state in
            state.isClosed = true
            return Array(state.open.values)
        }
        loop.execute { for connection in open { connection.cut() } }
    }

    /// Closes the connections that wait for a request; any thread.
    func closeIdle() {
        loop.execute {
            let idle = self.state.withLock { $0.idle.values.flatMap(\.self) }
            for connection in idle { connection.cut() }
        }
    }

    /// Connections that wait, and connections in all.
    var counts: (idle: Int, open: Int) {
        state.withLock { ($0.idleCount, $0.open.count) }
    }
}
