import EventLoop
import HTTP
import Synchronization
import Testing

/// Sends back what comes and remembers what was called.
final class RecordingHandler: WebSocketHandler {
    private let calls = Mutex<[String]>([])
    let opening = Signal<WebSocket>()
    let closing = Signal<UInt16>()
    /// Awaited before each message is handled.
    let gate: (@Sendable () async -> Void)?

    init(gate: (@Sendable () async -> Void)? = nil) {
        self.gate = gate
    }

    var log: [String] { calls.withLock { $0 } }

    private func note(_ call: String) {
        calls.withLock { $0.append(call) }
    }

    func opened(_ socket: WebSocket) async {
        note("opened")
        opening.send(socket)
    }

    func received(_ text: [UInt8], on socket: WebSocket) async {
        await gate?()
        note("text \(String(decoding: text.prefix(20), as: UTF8.self))")
        socket.send(text)
    }

    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {
        note("binary \(bytes.count)")
        socket.sendBinary(bytes)
    }

    func closed(_ socket: WebSocket, code: UInt16) async {
        note("closed \(code)")
        closing.send(code)
    }
}

private let handshake =
    "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"

@Suite("A WebSocket over loopback", .timeLimit(.minutes(1)))
struct WebSocketServerTests {
    private func withSocket(
        _ handler: RecordingHandler,
        limits: HTTPLimits = HTTPLimits(),
        ping: Duration = .seconds(15),
        reads: Bool = true,
        _ body: (TestClient, HTTPServer) async throws -> Void
    ) async throws {
        try await withServer(limits: limits, ping: ping) { _ in
            HTTPResponse(status: 101, content: .webSocket(subprotocol: "v1", handler: handler))
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: reads)
            client.send(handshake)
            if reads {
                let head = await client.take(through: "\r\n\r\n")
                #expect(head.hasPrefix("HTTP/1.1 101 Switching Protocols\r\n"))
                #expect(head.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"))
                #expect(head.contains("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"))
                #expect(!head.contains("Sec-WebSocket-Protocol"))
            }
            try await body(client, server)
        }
    }

    @Test("echoes whole and fragmented messages with pings between, in order")
    func echo() async throws {
        let handler = RecordingHandler()
        try await withSocket(handler) { client, _ in
            client.send(text("one"))
            client.send(text("t", final: false) + frame(9, [1, 2]) + frame(0, Array("wo".utf8)))
            client.send(frame(2, [1, 2, 3]))
            #expect(await client.take(5) == [0x81, 3] + Array("one".utf8))
            #expect(await client.take(4) == [0x8A, 2, 1, 2])
            #expect(await client.take(5) == [0x81, 3] + Array("two".utf8))
            #expect(await client.take(5) == [0x82, 3, 1, 2, 3])
            client.send(frame(8, [0x03, 0xE9]))
            #expect(await client.takeAllBytes() == [0x88, 2, 0x03, 0xE9])
            client.reset()
            #expect(await handler.closing.wait() == 1001)
            #expect(handler.log == ["opened", "text one", "text two", "binary 3", "closed 1001"])
        }
    }

    @Test("reads frames that come in the same packet as the handshake")
    func early() async throws {
        let handler = RecordingHandler()
        try await withServer { _ in
            HTTPResponse(status: 101, content: .webSocket(subprotocol: nil, handler: handler))
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(Array(handshake.utf8) + text("early"))
            _ = await client.take(through: "\r\n\r\n")
            #expect(await client.take(7) == [0x81, 5] + Array("early".utf8))
        }
    }

    @Test("agrees on a subprotocol only when it was offered")
    func subprotocol() async throws {
        try await withServer { _ in
            HTTPResponse(
                status: 101,
                headers: ["X-Request-ID": "r1"],
                content: .webSocket(subprotocol: "anamnesis.v1", handler: RecordingHandler())
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            let offer =
                "Sec-WebSocket-Protocol: x, anamnesis.v1\r\nSec-WebSocket-Protocol: y\r\n\r\n"
            client.send(handshake.dropLast() + offer)
            let head = await client.take(through: "\r\n\r\n")
            #expect(head.contains("\r\nSec-WebSocket-Protocol: anamnesis.v1\r\n"))
            #expect(head.contains("\r\nX-Request-ID: r1\r\n"))
        }
    }

    @Test(
        "answers a bad handshake without calling the handler",
        arguments: [
            ("Upgrade: websocket\r\n", "", 426), ("Upgrade: websocket", "Upgrade: h2c", 426),
            ("Connection: keep-alive, Upgrade\r\n", "", 426), ("Version: 13", "Version: 8", 426),
            ("Sec-WebSocket-Version: 13\r\n", "", 426), ("HTTP/1.1", "HTTP/1.0", 426),
            ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400), ("ZQ==", "Z===", 400),
            ("ZQ==", "ZR==", 400), ("ZQ==", "ZQ", 400), ("GET", "POST", 400),
            ("Sec-WebSocket-Key: d", "Sec-WebSocket-Key: x\r\nSec-WebSocket-Key: d", 400),
            ("\r\n\r\n", "\r\nContent-Length: 1\r\n\r\nx", 400),
        ] as [(String, String, Int)]
    )
    func badHandshake(part: String, replacement: String, status: Int) async throws {
        let handler = RecordingHandler()
        try await withServer { _ in
            HTTPResponse(status: 101, content: .webSocket(subprotocol: nil, handler: handler))
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(handshake.components(of: part).joined(separator: replacement))
            let (head, _) = await client.answer()
            #expect(head.hasPrefix("HTTP/1.1 \(status) "))
            #expect((status == 426) == head.contains("\r\nSec-WebSocket-Version: 13\r\n"))
            #expect(handler.log.isEmpty)
        }
    }

    @Test("answers what came before a fault or a close, then closes with the right code")
    func orderOfClosing() async throws {
        let cases: [([UInt8], UInt16)] = [
            (frame(3, []), 1002), (frame(1, [0xFF]), 1007), (frame(8, [0x0F, 0xA0]), 4000),
            ([0x82, 0xFF, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 1009),
        ]
        for (bytes, code) in cases {
            let handler = RecordingHandler(gate: { await Task.yield() })
            try await withSocket(handler) { client, _ in
                client.send(text("a") + text("b") + bytes + text("late"))
                let all = await client.takeAllBytes()
                let close: [UInt8] = [UInt8(code >> 8), UInt8(code & 255)]
                #expect(Array(all.prefix(6)) == [0x81, 1, 97, 0x81, 1, 98])
                #expect(all.count >= 10 && all[6] == 0x88 && Array(all[8..<10]) == close)
                #expect(await handler.closing.wait() == code)
                #expect(handler.log == ["opened", "text a", "text b", "closed \(code)"])
            }
        }
    }

    @Test("tells 1006 once when the connection is lost, after the messages that came before")
    func lost() async throws {
        for resets in [false, true] {
            let handler = RecordingHandler()
            try await withSocket(handler) { client, _ in
                client.send(text("a"))
                _ = await client.take(3)
                if resets { client.reset() } else { client.endSending() }
                #expect(await handler.closing.wait() == 1006)
                #expect(handler.log == ["opened", "text a", "closed 1006"])
                let socket = await handler.opening.wait()
                #expect(!socket.isOpen && !socket.send([97]))
            }
        }
    }

    @Test("closes from this side once, and refuses to send after")
    func closing() async throws {
        let handler = RecordingHandler()
        try await withSocket(handler) { client, _ in
            let socket = await handler.opening.wait()
            #expect(socket.send([97]))
            socket.close(code: 4401, reason: "expired")
            socket.close(code: 1000, reason: "again")
            #expect(!socket.send([98]))
            let close = [0x88, 9, 0x11, 0x31] + Array("expired".utf8)
            #expect(await client.take(3 + close.count) == [0x81, 1, 97] + close)
            client.send(frame(8, [0x11, 0x31]))
            #expect(await client.takeAllBytes() == [])
            #expect(await handler.closing.wait() == 4401)
        }
    }

    @Test("sends from many threads without mixing messages")
    func threads() async throws {
        let handler = RecordingHandler()
        try await withSocket(handler) { client, _ in
            let socket = await handler.opening.wait()
            await withTaskGroup { group in
                for task in 0..<8 {
                    group.addTask {
                        for _ in 0..<200 {
                            socket.send([UInt8](repeating: UInt8(task), count: 10))
                        }
                    }
                }
            }
            let all = await client.take(8 * 200 * 12)
            for start in stride(from: 0, to: all.count, by: 12) {
                let message = Array(all[start..<(start + 12)])
                #expect(message == [0x81, 10] + [UInt8](repeating: message[2], count: 10))
            }
        }
    }

    @Test("gives up on a reader who is too slow with 4008, at the bound")
    func slowReader() async throws {
        var limits = HTTPLimits()
        limits.outgoingBytesMax = 100_000
        let handler = RecordingHandler()
        try await withSocket(handler, limits: limits, reads: false) { client, server in
            let socket = await handler.opening.wait()
            let message = WebSocketMessage(text: [UInt8](repeating: 97, count: 10_000))
            var sent = 0
            while socket.send(message), sent < 10_000 { sent += 1 }
            #expect(sent < 10_000)
            #expect(!socket.isOpen)
            #expect(await handler.closing.wait() == 4008)
            #expect(server.counters.slowReadersCut == 1)
            client.startReading()
            let all = await client.takeAllBytes()
            #expect(Array(all.suffix(12)) == [0x88, 10, 0x0F, 0xA8] + Array("too slow".utf8))
        }
    }

    @Test("stops reading while the handler is behind, and loses nothing")
    func backPressure() async throws {
        var limits = HTTPLimits()
        limits.inboxMessagesMax = 4
        let release = Signal<Void>()
        let handler = RecordingHandler(gate: { await release.wait() })
        try await withSocket(handler, limits: limits) { client, server in
            let message = frame(1, [UInt8](repeating: 97, count: 50_000))
            let count = 400
            for _ in 0..<count { client.send(message) }
            let total = count * message.count
            // What the kernel holds is unknown, but the server takes far less than all of it.
            while server.counters.bytesReceived < 80_000 {
                try await Task.sleep(for: .milliseconds(1))
            }
            for _ in 0..<1000 { await Task.yield() }
            #expect(server.counters.bytesReceived < total / 4)
            release.send(())
            #expect(await client.take(count * 50_004).count == count * 50_004)
            #expect(handler.log.count == count + 1)
        }
    }

    @Test("pings, and cuts a peer that does not answer")
    func halfOpen() async throws {
        let handler = RecordingHandler()
        let ping: [UInt8] = [0x89, 0]
        try await withSocket(handler, ping: .milliseconds(500)) { client, _ in
            client.replyOnce(frame(10, []))
            #expect(await client.takeAllBytes() == ping + ping)
            #expect(await handler.closing.wait() == 1006)
        }
    }

    @Test(
        "lives through a long frame that comes steadily, and not by a byte now and then",
        arguments: [1, 1_000_000]
    )
    func slowFrame(bytesPerSecondMin: Int) async throws {
        var limits = HTTPLimits()
        limits.frameBytesPerSecondMin = bytesPerSecondMin
        let handler = RecordingHandler()
        try await withSocket(handler, limits: limits, ping: .seconds(1)) { client, _ in
            let message = frame(1, [UInt8](repeating: 97, count: 40))
            for byte in message {
                client.send([byte])
                try await Task.sleep(for: .milliseconds(80))
            }
            let heard = await client.takeAllBytes()
            let echo: [UInt8] = [0x81, 40, 97]
            #expect((heard.position(after: echo) != nil) == (bytesPerSecondMin == 1))
            #expect(await handler.closing.wait() == 1006)
        }
    }

    @Test("is not taken for dead because it was not read from")
    func pausedPong() async throws {
        var limits = HTTPLimits()
        limits.inboxMessagesMax = 1
        let release = Signal<Void>()
        let handler = RecordingHandler(gate: { await release.wait() })
        try await withSocket(handler, limits: limits, ping: .milliseconds(500)) { client, _ in
            client.replyOnce(frame(10, []))
            client.send((0..<4).flatMap { _ in frame(1, [97]) })
            try await Task.sleep(for: .seconds(2))
            release.send(())
            let heard = await client.takeAllBytes()
            #expect(heard.filter { $0 == 97 }.count == 4)
            #expect(await handler.closing.wait() == 1006)
        }
    }

    @Test("is closed with 1001 when the server drains")
    func drain() async throws {
        let handler = RecordingHandler()
        try await withSocket(handler) { client, server in
            async let drained: Void = server.drain(within: .seconds(30))
            let close = await client.take(21)
            #expect(Array(close.prefix(4)) == [0x88, 19, 0x03, 0xE9])
            client.send(frame(8, [0x03, 0xE9]))
            #expect(await client.takeAllBytes() == [])
            client.reset()
            await drained
            #expect(await handler.closing.wait() == 1001)
        }
    }
}
