import EventLoop
import Synchronization
import Testing

@testable import HTTP

@Suite("A body made while it is sent", .timeLimit(.minutes(1)))
struct BodyStreamTests {
    @Test("comes in chunks, and the connection goes on")
    func chunks() async throws {
        try await withServer { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: nil) { writer in
                    for text in ["Hel", "", "lo"] { await writer.write(Array(text.utf8)) }
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            for _ in 0..<2 {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = await client.take(through: "0\r\n\r\n")
                #expect(answer.contains("\r\nTransfer-Encoding: chunked\r\n"))
                #expect(answer.hasSuffix("\r\n\r\n3\r\nHel\r\n2\r\nlo\r\n0\r\n\r\n"))
            }
        }
    }

    @Test("of a known length has no chunks; an HTTP/1.0 client is told the end by the end")
    func lengths() async throws {
        try await withServer { request in
            HTTPResponse(
                status: 200,
                content: .stream(length: request.path == "/5" ? 5 : nil) { writer in
                    await writer.write(Array("Hello".utf8))
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET /5 HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.answer().body == "Hello")
            #expect(await client.answer().head.contains("\r\nTransfer-Encoding: chunked\r\n"))
            client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let old = await client.takeAll()
            #expect(old.contains("\r\nConnection: close\r\n") && old.hasSuffix("\r\n\r\nHello"))
        }
    }

    @Test(
        "that is shorter or longer than announced, or given up, is seen to be cut",
        arguments: 0..<3
    )
    func cuts(_ kind: Int) async throws {
        try await withServer { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: kind == 2 ? nil : 5) { writer in
                    if kind == 2 {
                        await writer.write([1])
                        return writer.abort()
                    }
                    let isSent = await writer.write([UInt8](repeating: 1, count: kind == 0 ? 4 : 6))
                    #expect(isSent == (kind == 0))
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let all = await client.takeAllBytes()
            #expect(all.position(after: Array("0\r\n\r\n".utf8)) == nil)
            #expect(all.count { $0 == 1 } < 5)
        }
    }

    @Test(
        "that ends with its connection and is cut is reset, so that nobody takes what came for the whole"
    )
    func cutWithoutLength() async throws {
        try await withServer { request in
            HTTPResponse(
                status: 200,
                content: .stream(length: nil) { writer in
                    await writer.write([1])
                    if request.path == "/cut" { writer.abort() }
                }
            )
        } _: { server in
            for (path, isReset) in [("/whole", false), ("/cut", true)] {
                let client = try await TestClient.connect(server.port)
                client.send("GET \(path) HTTP/1.0\r\nHost: a\r\n\r\n")
                _ = await client.takeAllBytes()
                #expect(client.wasReset == isReset, "\(path)")
            }
        }
    }

    @Test("waits for a client that does not read, and for no more than is bounded")
    func backPressure() async throws {
        let made = Mutex(0)
        let piece = [UInt8](repeating: 7, count: 50_000)
        try await withServer { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: nil) { writer in
                    for _ in 0..<400 {
                        guard await writer.write(piece) else { return }
                        made.withLock { $0 += piece.count }
                    }
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: false)
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            while server.counters.bytesSent == 0 { try await Task.sleep(for: .milliseconds(1)) }
            try await Task.sleep(for: .milliseconds(100))
            // What was made is what the kernel took and what may wait.
            #expect(made.withLock { $0 } <= server.counters.bytesSent + 200_000)
            #expect(made.withLock { $0 } < 20_000_000)
            client.startReading()
            let all = await client.takeAllBytes()
            #expect(all.count { $0 == 7 } == 20_000_000)
        }
    }

    @Test("may take its reader longer than its maker has, while some of it is taken")
    func slowReader() async throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .milliseconds(300)
        let piece = [UInt8](repeating: 7, count: 16_000_000)
        try await withServer(limits: limits) { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: piece.count) { writer in await writer.write(piece) }
            )
        } _: { server in
            let socket = try Socket.connect(host: "127.0.0.1", port: server.port)
            defer { socket.close() }
            let asking = Array("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
            while socket.send(asking) != .bytes(asking.count) { await Task.yield() }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            var taken = 0
            while true {
                let outcome = socket.receive(into: &buffer)
                if case .bytes(let count) = outcome {
                    taken += buffer[..<count].count { $0 == 7 }
                } else if outcome != .wouldBlock {
                    break
                }
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(taken == piece.count)
        }
    }

    @Test(
        "is told that the client is gone, or that its own time is over",
        arguments: [true, false]
    )
    func gone(isReset: Bool) async throws {
        var limits = HTTPLimits()
        if !isReset { limits.requestTimeout = .milliseconds(200) }
        let started = Signal<Void>()
        let ended = Signal<Bool>()
        try await withServer(limits: limits) { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: nil) { writer in
                    started.send(())
                    await writer.write([1])
                    try? await Task.sleep(for: .seconds(30))
                    let isCancelled = Task.isCancelled
                    let isSent = await writer.write([2])
                    ended.send(isCancelled && !isSent)
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            await started.wait()
            if isReset { client.reset() }
            #expect(await ended.wait())
        }
    }
}
