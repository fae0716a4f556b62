import Cryptography
import EventLoop
import HTTP
import Synchronization
import Testing

/// A client that sends what it is told and keeps what comes, on a loop of its own.
final class TestClient: EventHandler {
    private struct State {
        var received: [UInt8] = []
        var hasEnded = false
        var wasReset = false
        var isClosed = false
        var isReading = true
        var unsent: [UInt8] = []
        var reply: [UInt8]?
        var isConnected = false
        var isEnding = false
        var waiter:
            (isEnough: @Sendable ([UInt8]) -> Bool, continuation: CheckedContinuation<Bool, Never>)?
    }

    private static let group: EventLoopGroup? = try? EventLoopGroup(count: 4)

    private let socket: Socket
    private let state: Mutex<State>

    private init(_ socket: Socket, isReading: Bool) {
        self.socket = socket
        state = Mutex(State(isReading: isReading))
    }

    /// Connects; `reads: false` makes a client that never takes anything.
    static func connect(_ port: UInt16, reads: Bool = true) async throws -> TestClient {
        let loop = try #require(group).next()
        let socket = try Socket.connect(host: "127.0.0.1", port: port)
        let client = TestClient(socket, isReading: reads)
        await withCheckedContinuation { continuation in
            loop.execute {
                _ = try? loop.register(socket, client)
                continuation.resume()
            }
        }
        return client
    }

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            if readiness.writable {
                state.isConnected = true
                drain(&state)
            }
            let before = state.received.count
            if state.isReading, !state.isClosed { read(&state) }
            if state.received.count > before, let reply = state.reply {
                state.reply = nil
                state.unsent += reply
                drain(&state)
            }
            wake(&state)
        }
    }

    func timedOut() {}

    private func drain(_ state: inout State) {
        while state.isConnected, !state.isClosed,
            case .bytes(let count) = socket.send(state.unsent), count > 0
        {
            state.unsent.removeFirst(count)
        }
        if state.isEnding, state.isConnected, state.unsent.isEmpty, !state.isClosed {
            state.isEnding = false
            socket.shutdownWrite()
        }
    }

    private func read(_ state: inout State) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            switch socket.receive(into: &buffer) {
            case .bytes(let count):
                state.received += buffer[..<count]
            case .wouldBlock:
                return
            case .ended: return end(&state)
            case .failed:
                state.wasReset = true
                return end(&state)
            }
        }
    }

    private func end(_ state: inout State) {
        state.hasEnded = true
        state.isClosed = true
        socket.close()
    }

    private func wake(_ state: inout State) {
        guard let waiter = state.waiter else { return }
        let isEnough = waiter.isEnough(state.received)
        guard isEnough || state.hasEnded else { return }
        state.waiter = nil
        waiter.continuation.resume(returning: isEnough)
    }

    // MARK: For tests

    /// Whether it ended by a fault and not in order.
    var wasReset: Bool { state.withLock { $0.wasReset } }

    func send(_ bytes: [UInt8]) {
        state.withLock { state in
            state.unsent += bytes
            drain(&state)
        }
    }

    func send(_ text: String) {
        send(Array(text.utf8))
    }

    /// Sends `bytes` as soon as something comes, without waiting for the test's turn.
    func replyOnce(_ bytes: [UInt8]) {
        state.withLock { $0.reply = bytes }
    }

    /// Ends this side once everything given to ``send(_:)-([UInt8])`` has left.
    func endSending() {
        state.withLock { state in
            state.isEnding = true
            drain(&state)
        }
    }

    /// Ends both sides in order.
    func close() {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.isClosed = true
            socket.close()
        }
    }

    func reset() {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.isClosed = true
            socket.abortOnClose()
            socket.close()
        }
    }

    deinit {
        reset()
    }

    /// Begins to take what waits, for a client that did not.
    func startReading() {
        state.withLock { state in
            state.isReading = true
            if !state.isClosed { read(&state) }
            wake(&state)
        }
    }

    /// Waits until what came satisfies `isEnough`; `false` if the connection ends before.
    @discardableResult
    func wait(until isEnough: @escaping @Sendable ([UInt8]) -> Bool) async -> Bool {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                state.waiter = (isEnough, continuation)
                wake(&state)
            }
        }
    }

    /// Waits until `text` has come, and takes everything up to its end.
    func take(through text: String) async -> String {
        let wanted = Array(text.utf8)
        await wait { $0.position(after: wanted) != nil }
        return state.withLock { state in
            let end = state.received.position(after: wanted) ?? state.received.count
            let taken = String(decoding: state.received[..<end], as: UTF8.self)
            state.received.removeFirst(end)
            return taken
        }
    }

    /// Waits for `count` bytes and takes them.
    func take(_ count: Int) async -> [UInt8] {
        await wait { $0.count >= count }
        return state.withLock { state in
            let taken = Array(state.received.prefix(count))
            state.received.removeFirst(taken.count)
            return taken
        }
    }

    /// Waits for the server to close and takes everything.
    func takeAll() async -> String {
        String(decoding: await takeAllBytes(), as: UTF8.self)
    }

    func takeAllBytes() async -> [UInt8] {
        await wait { _ in false }
        return state.withLock { state in
            let taken = state.received
            state.received = []
            return taken
        }
    }

    /// Takes one whole answer with a `Content-Length`; the head and the body.
    func answer() async -> (head: String, body: String) {
        let head = await take(through: "\r\n\r\n")
        let length = head.split(separator: "\r\n")
            .compactMap { line in
                line.hasPrefix("Content-Length: ") ? Int(line.dropFirst(16)) : nil
            }
            .first
        return (head, String(decoding: await take(length ?? 0), as: UTF8.self))
    }
}

extension [UInt8] {
    func position(after part: [UInt8]) -> Int? {
        guard count >= part.count, !part.isEmpty else { return nil }
        for start in 0...(count - part.count) where self[start] == part[0] {
            if self[start..<(start + part.count)].elementsEqual(part) { return start + part.count }
        }
        return nil
    }
}

/// Answers with whatever a closure says.
struct TestResponder: HTTPResponder {
    let body: @Sendable (HTTPRequest) async -> HTTPResponse

    func respond(to request: HTTPRequest) async -> HTTPResponse { await body(request) }

    func problem(
        status: Int,
        code: String,
        detail: String,
        of request: HTTPRequest?
    ) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: ["Content-Type": "application/problem+json"],
            content: .bytes(Array("{\"status\":\(status),\"code\":\"\(code)\"}".utf8))
        )
    }

    func bodyBytesMax(method: String, path: String) -> Int? { path == "/small" ? 4 : nil }

    func streamsBody(method: String, path: String) -> Bool { path.hasPrefix("/stream") }

    func wantsBody(method: String, path: String, headers: HTTPHeaders) -> Bool {
        path != "/unwanted"
    }

    func isUrgent(_ request: HTTPRequest) -> Bool { request.path == "/urgent" }
}

/// Runs `body` against a server on two loops, then drains it.
func withServer(
    limits: HTTPLimits = HTTPLimits(),
    ping: Duration = .seconds(15),
    heartbeat: Duration = .seconds(15),
    tls: TLSServer? = nil,
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse,
    _ body: (HTTPServer) async throws -> Void
) async throws {
    let group = try EventLoopGroup(count: 2)
    var configuration = HTTPServerConfiguration(limits: limits)
    configuration.webSocketPing = ping
    configuration.sseHeartbeat = heartbeat
    configuration.tls = tls
    let server = try HTTPServer(
        configuration: configuration,
        loops: group,
        responder: TestResponder(body: respond)
    )
    server.start()
    do {
        try await body(server)
    } catch {
        await server.drain(within: .milliseconds(100))
        group.shutdown()
        throw error
    }
    await server.drain(within: .milliseconds(100))
    #expect(server.counters.connectionsOpen == 0)
    #expect(server.counters.webSocketsOpen == 0)
    #expect(server.counters.eventStreamsOpen == 0)
    group.shutdown()
}

/// Says method, path and body.
@Sendable func echo(_ request: HTTPRequest) async -> HTTPResponse {
    let text = "\(request.method) \(request.path) \(String(decoding: request.body, as: UTF8.self))"
    return HTTPResponse(status: 200, content: .bytes(Array(text.utf8)))
}

/// A value that a test waits for.
final class Signal<Value: Sendable>: Sendable {
    private let state: Mutex<(value: Value?, waiters: [CheckedContinuation<Value, Never>])> = Mutex(
        (nil, [])
    )

    /// Gives the value to all who wait; later ones are ignored.
    func send(_ value: Value) {
        let waiters = state.withLock { state in
            if state.value == nil { state.value = value }
            let waiters = state.waiters
            state.waiters = []
            return waiters
        }
        for waiter in waiters { waiter.resume(returning: value) }
    }

    func wait() async -> Value {
        await withCheckedContinuation { continuation in
            let value = state.withLock { state in
                if state.value == nil { state.waiters.append(continuation) }
                return state.value
            }
            if let value { continuation.resume(returning: value) }
        }
    }
}
