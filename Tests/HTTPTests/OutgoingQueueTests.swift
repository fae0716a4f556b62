import Glibc
import Testing

@testable import EventLoop
@testable import HTTP

@Suite("What waits for a peer leaves once and in order")
struct OutgoingQueueTests {
    /// Two ends of a connection over loopback, the first with as little room as the kernel grants.
    private func withPair(_ body: (Socket, Socket) throws -> Void) throws {
        let listener = try #require(
            try Socket.listen(host: "127.0.0.1", port: 0, backlog: 1, count: 1).first
        )
        defer { listener.close() }
        let far = try Socket.connect(host: "127.0.0.1", port: listener.localPort)
        defer { far.close() }
        var near: Socket?
        for _ in 0..<1000 where near == nil {
            if case .connection(let accepted, _) = listener.accept() { near = accepted }
            if near == nil { usleep(1000) }
        }
        let socket = try #require(near)
        defer { socket.close() }
        socket.setOption(SOL_SOCKET, SO_SNDBUF, 4608)
        try body(socket, far)
    }

    @Test(
        "runs of any sizes, flushed whenever, arrive as they were given",
        arguments: 0..<20 as Range<UInt64>
    )
    func order(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        try withPair { near, far in
            var queue = OutgoingQueue()
            var (given, taken): ([UInt8], [UInt8]) = ([], [])
            var total = 0
            var buffer = [UInt8](repeating: 0, count: 8192)
            func take() {
                guard case .bytes(let count) = far.receive(into: &buffer) else { return }
                taken += buffer[..<count]
            }
            for _ in 0..<120 {
                let size =
                    [1, 200, 257, 4096, 4097, 16_384, 40_000].randomElement(using: &random) ?? 1
                let first = UInt8(truncatingIfNeeded: given.count)
                let run = (0..<Int.random(in: 1...size, using: &random))
                    .map { first &+ UInt8(truncatingIfNeeded: $0) }
                given += run
                queue.append(run)
                #expect(queue.count == given.count - total)
                if Bool.random(using: &random) {
                    #expect(queue.flush(to: Transport(near), &total) != .failed)
                    #expect(queue.count == given.count - total)
                }
                if Bool.random(using: &random) { take() }
            }
            for _ in 0..<100_000 where !queue.isEmpty {
                #expect(queue.flush(to: Transport(near), &total) != .failed)
                take()
            }
            for _ in 0..<100_000 where taken.count < given.count { take() }
            #expect(total == given.count)
            #expect(taken == given)
        }
    }
}
