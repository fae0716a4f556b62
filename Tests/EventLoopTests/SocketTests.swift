import Synchronization
import Testing

@testable import EventLoop

/// Accepts one connection and sends back what comes, until the peer ends.
private final class Echo: EventHandler {
    let loop: EventLoop
    let listener: Socket
    let accepted = Mutex<[(Socket, String)]>([])

    init(_ loop: EventLoop, _ listener: Socket) {
        self.loop = loop
        self.listener = listener
    }

    func ready(_ readiness: Readiness) {
        while case .connection(let socket, let address) = listener.accept() {
            accepted.withLock { $0.append((socket, address)) }
            _ = try? loop.register(socket, Session(socket))
        }
    }

    func timedOut() {}

    final class Session: EventHandler {
        let socket: Socket
        let buffer = Mutex([UInt8](repeating: 0, count: 100))

        init(_ socket: Socket) {
            self.socket = socket
        }

        func ready(_ readiness: Readiness) {
            buffer.withLock { bytes in
                while case .bytes(let count) = socket.receive(into: &bytes) {
                    _ = socket.send(Array(bytes[..<count]))
                }
            }
        }

        func timedOut() {}
    }
}

/// Sends `message` once connected and gathers what comes back.
private final class Caller: EventHandler {
    let socket: Socket
    let message: [UInt8]
    let state = Mutex<(sent: Bool, received: [UInt8])>((false, []))
    let done: @Sendable ([UInt8]) -> Void

    init(_ socket: Socket, _ message: [UInt8], done: @escaping @Sendable ([UInt8]) -> Void) {
        self.socket = socket
        self.message = message
        self.done = done
    }

    func ready(_ readiness: Readiness) {
        state.withLock { state in
            if readiness.writable, !state.sent {
                state.sent = true
                _ = socket.send(message)
            }
            var bytes = [UInt8](repeating: 0, count: 64)
            while case .bytes(let count) = socket.receive(into: &bytes) {
                state.received += bytes[..<count]
            }
            if state.received.count == message.count { done(state.received) }
        }
    }

    func timedOut() {}
}

@Suite("Sockets", .timeLimit(.minutes(1)))
struct SocketTests {
    @Test("bytes come back whole through a loop", arguments: ["127.0.0.1", "::1"])
    func echo(host: String) async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let loop = group.next()
        let listener = try Socket.listen(host: host, port: 0, backlog: 8, count: 1)[0]
        let echo = Echo(loop, listener)
        let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        let port = listener.localPort
        let received = await withCheckedContinuation { continuation in
            loop.execute {
                _ = try? loop.register(listener, echo)
                guard let socket = try? Socket.connect(host: host, port: port) else { return }
                let caller = Caller(socket, message) { continuation.resume(returning: $0) }
                _ = try? loop.register(socket, caller)
            }
        }
        #expect(received == message)
        #expect(echo.accepted.withLock { $0.map(\.1) } == [host])
    }

    @Test("a port that somebody else listens on is refused, although it could be shared")
    func exclusive() throws {
        let first = try Socket.listen(host: "127.0.0.1", port: 0, backlog: 8, count: 2)
        defer { for socket in first { socket.close() } }
        let port = first[0].localPort
        #expect(first.map(\.localPort) == [port, port])
        #expect(throws: SocketError.addressInUse(host: "127.0.0.1", port: port)) {
            try Socket.listen(host: "127.0.0.1", port: port, backlog: 8, count: 2)
        }
    }

    @Test(
        "a host that is no number is refused",
        arguments: ["example.org", "", "127.1", "1.2.3.256"]
    )
    func names(host: String) {
        #expect(throws: SocketError.hostNotNumeric(host)) {
            try Socket.listen(host: host, port: 0, backlog: 1, count: 1)
        }
    }

    @Test("sending from past the end sends nothing")
    func offsets() throws {
        let socket = try Socket.listen(host: "127.0.0.1", port: 0, backlog: 1, count: 1)[0]
        defer { socket.close() }
        #expect(socket.send([1, 2, 3], from: 3) == .bytes(0))
        #expect(socket.send([1, 2, 3], from: -1) == .bytes(0))
        #expect(socket.send([1, 2, 3], from: .max) == .bytes(0))
    }
}
