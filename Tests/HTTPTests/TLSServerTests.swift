import Cryptography
import EventLoop
import HTTP
import Testing

@Suite("HTTPS server", .serialized)
struct TLSServerTests {
    @Test("plain HTTP and other garbage on a TLS port get no answer of HTTP and are cut")
    func garbage() async throws {
        try await withServer(tls: testTLS(), respond: echo) { server in
            for bytes in ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\0\u{5}hello"] {
                let client = try await TestClient.connect(server.port)
                client.send(bytes)
                let answer = await client.takeAllBytes()
                #expect(answer.position(after: Array("HTTP".utf8)) == nil)
            }
            #expect(server.counters.requests == 0)
            #expect(server.counters.handshakesFailed == 2)
        }
    }

    @Test("a handshake that does not go on is cut in time, whoever sends a byte now and then")
    func stalledHandshake() async throws {
        var limits = HTTPLimits()
        limits.headTimeout = .milliseconds(300)
        try await withServer(limits: limits, tls: testTLS(), respond: echo) { server in
            let began = ContinuousClock.now
            let silent = try await TestClient.connect(server.port)
            let slow = try await TestClient.connect(server.port)
            slow.send([0x16])
            let trickle = Task {
                for byte: UInt8 in [0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC] {
                    try await Task.sleep(for: .milliseconds(100))
                    slow.send([byte])
                }
            }
            #expect(await silent.takeAll() == "")
            #expect(await slow.takeAll() == "")
            trickle.cancel()
            #expect(ContinuousClock.now - began < .seconds(2))
            #expect(server.counters.handshakesFailed == 2)
        }
    }

    @Test("a reader too slow for its events is cut under TLS too")
    func slowReader() async throws {
        var limits = HTTPLimits()
        limits.outgoingBytesMax = 50_000
        let stream = Signal<EventStream>()
        let respond: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
            HTTPResponse(status: 200, content: .events { stream.send($0) })
        }
        try await withServer(limits: limits, tls: testTLS(), respond: respond) { server in
            try await withClient { client, _ in
                let answer = try await client.send(request("GET", server.port, secure: true))
                let events = await stream.wait()
                let data = [UInt8](repeating: 0x78, count: 10_000)
                var sent = 0
                while events.send(data: data), sent < 10_000 { sent += 1 }
                #expect(sent < 10_000)
                #expect(server.counters.slowReadersCut == 1)
                await #expect(throws: HTTPClientError.closed) { try await answer.body.collect() }
            }
        }
    }

    @Test("past the bound on connections a handshake is not even begun")
    func overload() async throws {
        var limits = HTTPLimits()
        limits.connectionsPerAddress = 1
        limits.reservedPerAddress = 0
        try await withServer(limits: limits, tls: testTLS(), respond: echo) { server in
            try await withClient { client, _ in
                #expect(await failure(client, request("GET", server.port, secure: true)) == nil)
                let other = try await TestClient.connect(server.port)
                #expect(await other.takeAll() == "")
                #expect(server.counters.refused == 1)
            }
        }
    }
}
