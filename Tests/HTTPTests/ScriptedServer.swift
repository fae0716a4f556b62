import EventLoop
import Synchronization

/// A server that answers its n-th connection's requests with the bytes a closure gives.
final class ScriptedServer: EventHandler {
    /// What to send for a request; then the connection stays, or is closed.
    enum Answer: Sendable {
        case send(String)
        case sendAndClose(String)
        case nothing
    }

    typealias Script = @Sendable (_ connection: Int, _ request: String) -> Answer

    let port: UInt16
    private let loop: EventLoop
    private let socket: Socket
    private let script: Script
    private let accepted = Mutex(0)

    init(on loop: EventLoop, _ script: @escaping Script) async throws {
        self.loop = loop
        self.script = script
        let sockets = try Socket.listen(host: "127.0.0.1", port: 0, backlog: 16, count: 1)
        socket = sockets[0]
        port = socket.localPort
        await withCheckedContinuation { continuation in
            loop.execute {
                _ = try? loop.register(self.socket, self)
                continuation.resume()
            }
        }
    }

    /// Connections that came so far.
    var connections: Int { accepted.withLock { $0 } }

    func ready(_ readiness: Readiness) {
        while case .connection(let peer, _) = socket.accept() {
            let number = accepted.withLock { count in
                count += 1
                return count
            }
            _ = try? loop.register(peer, Peer(peer, number, script))
        }
    }

    func timedOut() {}

    func close() { socket.close() }

    private final class Peer: EventHandler {
        private let socket: Socket
        private let number: Int
        private let script: Script
        private let state = Mutex((received: [UInt8](), isClosed: false))

        init(_ socket: Socket, _ number: Int, _ script: @escaping Script) {
            self.socket = socket
            self.number = number
            self.script = script
        }

        func ready(_ readiness: Readiness) {
            state.withLock { state in
                guard !state.isClosed else { return }
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while case .bytes(let count) = socket.receive(into: &buffer) {
                    state.received += buffer[..<count]
                }
                while let end = state.received.position(after: Array("\r\n\r\n".utf8)) {
                    let request = String(decoding: state.received[..<end], as: UTF8.self)
                    state.received.removeFirst(end)
                    state.isClosed = answer(script(number, request))
                    if state.isClosed { return }
                }
                if readiness.ended || readiness.broken {
                    state.isClosed = true
                    socket.close()
                }
            }
        }

        private func answer(_ answer: Answer) -> Bool {
            switch answer {
            case .nothing: return false
            case .send(let text):
                _ = socket.send(Array(text.utf8))
                return false
            case .sendAndClose(let text):
                _ = socket.send(Array(text.utf8))
                socket.close()
                return true
            }
        }

        func timedOut() {}
    }
}
