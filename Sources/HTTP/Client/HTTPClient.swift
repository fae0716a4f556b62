public import Cryptography
public import EventLoop
import Synchronization

/// How a client keeps connections and whom it may reach.
public struct HTTPClientConfiguration: Sendable {
    /// Calls under way at a time; one more fails with `busy`.
    public var callsMax = 256
    /// Connections kept for the next request to one origin, on each loop.
    public var idlePerOriginMax = 4
    /// Connections kept in all, on each loop.
    public var idleMax = 64
    /// How long one is kept.
    public var idleTimeout: Duration = .seconds(30)
    /// Which numeric addresses may be connected to; `nil` for any.
    ///
    /// Asked after the name look-up, so a name that leads to a private address is found out.
    public var allowsAddress: (@Sendable (String) -> Bool)?

    /// The defaults.
    public init() {}
}

/// Calls other servers by HTTP/1.1 on a group's loops: key sets, models, webhooks, witnesses.
///
/// A call made on a loop stays on it; others take the loops in turn. Connections are kept and shared by
/// requests to one origin, one request at a time on each (no pipelining). With `https`, chain, dates and
/// name of the certificate are checked, always. Redirects are answers like others: nothing is followed.
/// An answer is read strictly: what could be read in two ways is `malformed`. A call that fails, is
/// cancelled, or whose body is not read to its end closes its socket.
///
///     let client = HTTPClient(loops: loops, tls: try TLSClient())
///     let answer = try await client.send(HTTPClientRequest("GET", url))
///     let keys = try await answer.body.collect()
public final class HTTPClient: Sendable {
    private let loops: EventLoopGroup
    private let pools: [ClientPool]
    private let configuration: HTTPClientConfiguration
    private let calls = Mutex(0)

    /// A client; without `tls` calls to `https` fail with `handshakeFailed`.
    public convenience init(
        loops: EventLoopGroup,
        tls: TLSClient?,
        configuration: HTTPClientConfiguration = HTTPClientConfiguration()
    ) {
        self.init(loops: loops, tls: tls, configuration: configuration, resolver: HostResolver())
    }

    /// The same with a resolver of the caller's.
    package init(
        loops: EventLoopGroup,
        tls: TLSClient?,
        configuration: HTTPClientConfiguration,
        resolver: HostResolver
    ) {
        self.loops = loops
        self.configuration = configuration
        pools = loops.loops.map { loop in
            ClientPool(loop: loop, tls: tls, resolver: resolver, configuration: configuration)
        }
    }

    /// Sends `request` and waits for the head of the answer.
    ///
    /// A kept connection may have been closed by its server at the same moment; a repeatable request is
    /// sent once more then, on a new connection.
    public func send(
        _ request: HTTPClientRequest
    ) async throws(HTTPClientError) -> HTTPClientResponse {
        guard let bytes = request.encoded() else { throw .invalidRequest }
        let pool = pools.first { $0.loop.isCurrent } ?? pool(of: loops.next())
        let began = pool.loop.now
        let deadline = request.timeouts.total.map { began.advanced($0) } ?? .max
        var isFresh = false
        while true {
            guard enter() else { throw .busy }
            let exchange = ClientExchange(request, bytes: bytes, deadline: deadline) {
                self.calls.withLock { $0 -= 1 }
            }
            let fresh = isFresh
            pool.loop.execute { pool.serve(exchange, fresh: fresh) }
            switch await exchange.head() {
            case .success(let head):
                return HTTPClientResponse(
                    status: head.status,
                    headers: head.headers,
                    body: HTTPClientBody(exchange)
                )
            case .failure(.closed) where !isFresh && exchange.isRepeatable:
                isFresh = true
            case .failure(let error):
                throw error
            }
        }
    }

    private func pool(of loop: EventLoop) -> ClientPool {
        pools.first { $0.loop === loop } ?? pools[0]
    }

    private func enter() -> Bool {
        calls.withLock { calls in
            guard calls < configuration.callsMax else { return false }
            calls += 1
            return true
        }
    }

    /// Closes all connections; calls under way and later ones fail with `cancelled`.
    ///
    /// Call it before the loops are shut down.
    public func shutdown() {
        for pool in pools { pool.close() }
    }

    /// Closes the connections that are kept for later; calls under way go on.
    public func closeIdle() {
        for pool in pools { pool.closeIdle() }
    }

    /// Calls under way, and how many may be.
    public var callsUnderWay: (now: Int, max: Int) {
        (calls.withLock { $0 }, configuration.callsMax)
    }

    /// Connections kept for later, and all that are open.
    public var connections: (idle: Int, open: Int) {
        pools.reduce((0, 0)) { ($0.0 + $1.counts.idle, $0.1 + $1.counts.open) }
    }
}

/// The answer of another server.
public struct HTTPClientResponse: Sendable {
    /// 200…599.
    public let status: Int
    /// The fields as they came; at most 100, of 64 KiB together.
    public let headers: HTTPHeaders
    /// The body, as it comes.
    public let body: HTTPClientBody
}

/// A body as it comes; dropped before its end, it closes the connection.
public final class HTTPClientBody: Sendable {
    private let exchange: ClientExchange

    init(_ exchange: ClientExchange) {
        self.exchange = exchange
    }

    deinit {
        exchange.cancel()
    }

    /// The next bytes, at least one, or `nil` at the end; one task at a time, others hear `busy`.
    ///
    /// While nobody asks, at most 96 KiB wait and the other side is held back.
    public func next() async throws(HTTPClientError) -> [UInt8]? {
        try await exchange.next().get()
    }

    /// All bytes to the end, at most ``HTTPClientRequest/bodyBytesMax``.
    public func collect() async throws(HTTPClientError) -> [UInt8] {
        var all: [UInt8] = []
        while let bytes = try await next() { all += bytes }
        return all
    }

    /// Closes the connection; whoever waits hears `cancelled`.
    public func cancel() {
        exchange.cancel()
    }

    /// Sends `bytes` to a server that took up another protocol.
    func write(_ bytes: [UInt8]) {
        exchange.write(bytes)
    }
}
