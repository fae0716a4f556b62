public import EventLoop
import Synchronization
public import World

/// Why a server could not be made.
public enum HTTPServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The address cannot be listened on.
    case listen(SocketError)

    /// Whether the host itself is at fault: no address, or not one of this machine's.
    public var isOfHost: Bool {
        switch self {
        case .listen(let error): error.isOfHost
        }
    }

    /// In words.
    public var description: String {
        switch self {
        case .listen(let error): error.description
        }
    }
}

/// Serves HTTP/1.1, WebSocket and server-sent events on every loop of a group.
///
/// Each loop accepts for itself, and a connection stays on the loop that accepted it.
public final class HTTPServer: Sendable {
    /// The port that is listened on.
    public let port: UInt16

    let configuration: HTTPServerConfiguration
    let sharedLimits: SharedLimits
    let responder: any HTTPResponder
    let world: World
    let admission: Admission
    private let workers: [Worker]
    /// Loops that pause accepting because descriptors ran out, or did and have not recovered.
    private let loopsExhausted = Atomic<Int>(0)

    /// Binds and listens, once for each loop; connections wait until ``start()``.
    public init(
        configuration: HTTPServerConfiguration,
        loops: EventLoopGroup,
        responder: any HTTPResponder,
        world: World = .system
    ) throws(HTTPServerError) {
        let sockets: [Socket]
        do {
            sockets = try Socket.listen(
                host: configuration.host,
                port: configuration.port,
                backlog: configuration.backlog,
                count: loops.loops.count
            )
        } catch {
            throw .listen(error)
        }
        self.configuration = configuration
        self.responder = responder
        self.world = world
        sharedLimits = SharedLimits(configuration.limits)
        admission = Admission(limits: configuration.limits, key: configuration.addressKey)
        workers = zip(loops.loops, sockets).map { Worker(loop: $0, socket: $1) }
        port = sockets[0].localPort
    }

    /// Begins to accept; call once.
    public func start() {
        for worker in workers {
            worker.loop.execute { worker.listen(for: self) }
        }
    }

    /// Ends all connections in order: nothing new is accepted, answers under way are finished with
    /// `Connection: close`, WebSockets are closed with 1001, event streams end.
    ///
    /// When nine tenths of `limit` are over, requests that are not whole are answered 408 and those without an answer
    /// 503. Returns when the last connection is gone, or shortly after `limit`, when what is left is cut.
    public func drain(within limit: Duration) async {
        for worker in workers {
            worker.loop.execute {
                worker.stopListening()
                self.eachConnection(of: worker) { $0.drain() }
            }
        }
        let cutting = workers.flatMap { worker in
            [
                worker.loop.schedule(after: limit * 9 / 10) {
                    self.eachConnection(of: worker) { $0.hurry() }
                },
                worker.loop.schedule(after: limit) { self.eachConnection(of: worker) { $0.cut() } },
            ]
        }
        await withCheckedContinuation { continuation in
            whenEveryWorkerStopped { self.admission.drain { continuation.resume() } }
        }
        for work in cutting { work.cancel() }
    }

    /// What the server has done so far.
    public var counters: HTTPCounters {
        var sum = HTTPCounters()
        for worker in workers { sum.add(worker.snapshot) }
        return sum
    }

    /// Takes note that descriptors ran out for one loop, or no longer; told once, by the first and by the last of them.
    func noteExhausted(_ isExhausted: Bool) {
        let before = loopsExhausted.wrappingAdd(isExhausted ? 1 : -1, ordering: .relaxed).oldValue
        if before == (isExhausted ? 0 : 1) { configuration.onExhausted?(isExhausted) }
    }

    /// Work given to each loop now runs after what was given before, so when all has run, all have
    /// stopped accepting.
    private func whenEveryWorkerStopped(_ body: @escaping @Sendable () -> Void) {
        let missing = Countdown(workers.count)
        for worker in workers {
            worker.loop.execute { if missing.isLast() { body() } }
        }
    }

    private func eachConnection(of worker: Worker, _ body: (Connection) -> Void) {
        for case let connection as Connection in worker.loop.handlers
        where connection.server === self {
            body(connection)
        }
    }

    /// The answer that tells a fault.
    func problem(_ fault: HTTPFault, of request: HTTPRequest? = nil) -> HTTPResponse {
        var response = responder.problem(
            status: fault.status,
            code: fault.code,
            detail: fault.detail,
            of: request
        )
        if fault.status == 503, response.headers["Retry-After"] == nil {
            response.headers["Retry-After"] = "2"
        }
        return response
    }

    /// The answer to somebody for whom there is no room.
    func overloadAnswer(_ date: [UInt8]) -> [UInt8] {
        var response = problem(.overloaded)
        response.headers["Retry-After"] = "5"
        let body = if case .bytes(let bytes) = response.content { bytes } else { [UInt8]() }
        return ResponseHead.encode(
            response,
            framing: .length(body.count),
            persistence: .close,
            date: date
        ) + body
    }
}

/// Limits that many values refer to instead of copying.
final class SharedLimits: Sendable {
    let value: HTTPLimits

    init(_ value: HTTPLimits) {
        self.value = value
    }
}

/// Tells who is the last of a known number.
private final class Countdown: Sendable {
    private let left: Atomic<Int>

    init(_ count: Int) {
        left = Atomic(count)
    }

    func isLast() -> Bool {
        left.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0
    }
}
