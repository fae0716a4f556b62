import EventLoop
import HTTP
import Synchronization
import Testing

@Suite("An HTTP server over loopback", .timeLimit(.minutes(1)))
struct HTTPServerTests {
    @Test("answers many requests on one connection, in order")
    func keepAlive() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            for number in 0..<50 {
                client.send("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n")
                let (head, body) = await client.answer()
                #expect(head.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
                #expect(!head.contains("Connection:"))
                #expect(body == "GET /\(number) ")
            }
            #expect(server.counters.requests == 50)
            #expect(server.counters.connectionsTotal == 1)
        }
    }

    @Test("answers a pipeline in order, also when the first answer takes longest")
    func pipeline() async throws {
        let release = Signal<Void>()
        var limits = HTTPLimits()
        limits.pipelinedMax = .max
        try await withServer(limits: limits) { request in
            if request.path == "/0" { await release.wait() }
            return await echo(request)
        } _: { server in
            let client = try await TestClient.connect(server.port)
            let count = 300
            client.send((0..<count).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            release.send(())
            for number in 0..<count {
                #expect(await client.answer().body == "GET /\(number) ")
            }
        }
    }

    @Test(
        "answers a hundred of a pipeline and says that it closes; fewer at a time are answered for longer"
    )
    func longPipeline() async throws {
        try await withServer(respond: echo) { server in
            let requests = (0..<130).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
            let client = try await TestClient.connect(server.port)
            client.send(requests.joined())
            let all = await client.takeAll()
            #expect(all.ranges(of: "HTTP/1.1 200 ").count == 100)
            #expect(all.contains("Connection: close") && all.hasSuffix("GET /99 "))
            let other = try await TestClient.connect(server.port)
            for start in stride(from: 0, to: 120, by: 40) {
                other.send(requests[start..<start + 40].joined())
                for number in start..<start + 40 {
                    #expect(await other.answer().body == "GET /\(number) ")
                }
            }
        }
    }

    @Test("takes no more of a pipeline while answers wait that the peer does not read")
    func unreadPipeline() async throws {
        let served = Atomic(0)
        let body = [UInt8](repeating: 0x61, count: 100_000)
        var limits = HTTPLimits()
        limits.pipelinedMax = .max
        try await withServer(limits: limits) { _ in
            served.wrappingAdd(1, ordering: .relaxed)
            return HTTPResponse(status: 200, content: .bytes(body))
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: false)
            let count = 400
            client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: count))
            try await Task.sleep(for: .milliseconds(500))
            // What the kernel's buffers take, and one answer more.
            let before = served.load(ordering: .relaxed)
            #expect(before > 0 && before < count / 2)
            client.startReading()
            for _ in 0..<count { #expect(await client.answer().body.utf8.count == body.count) }
            let after = served.load(ordering: .relaxed)
            #expect(after == count)
        }
    }

    @Test("an answer that is still on its way is not cut for idleness")
    func slowReader() async throws {
        let body = [UInt8](repeating: 0x61, count: 20_000_000)
        var limits = HTTPLimits()
        limits.keepAliveTimeout = .milliseconds(200)
        try await withServer(limits: limits) { _ in
            HTTPResponse(status: 200, content: .bytes(body))
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: false)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            try await Task.sleep(for: .milliseconds(900))
            client.startReading()
            #expect(await client.answer().body.utf8.count == body.count)
        }
    }

    @Test("answers HEAD with the length and without the body")
    func head() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = await client.take(through: "\r\n\r\n")
            #expect(head.contains("\r\nContent-Length: 8\r\n"))
            #expect(await client.answer().body == "GET /b ")
        }
    }

    @Test("says 100 Continue only to who waits for it and may send the body")
    func expectation() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send(
                "POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
            )
            #expect(await client.take(through: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            client.send("hi")
            #expect(await client.answer().body == "POST /a hi")
            client.send(
                "POST /b HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi"
            )
            #expect(await client.answer().body == "POST /b hi")
            let end = "HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
            client.send("POST /small \(end)")
            let (head, body) = await client.answer()
            #expect(head.hasPrefix("HTTP/1.1 413 "))
            #expect(body.contains("payload_too_large"))
        }
    }

    @Test(
        "answers at once, and closes, where the head alone decides and the client waits to be asked"
    )
    func unwanted() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            let end = "HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
            client.send("POST /unwanted \(end)")
            let (head, body) = await client.answer()
            #expect(head.hasPrefix("HTTP/1.1 200 ") && head.contains("\r\nConnection: close\r\n"))
            #expect(body == "POST /unwanted ")
        }
    }

    @Test("reads a body in chunks that come one byte at a time")
    func chunked() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            let request =
                "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: u\r\n\r\n"
            for byte in request.utf8 { client.send([byte]) }
            #expect(await client.answer().body == "POST /c abcde")
        }
    }

    @Test("refuses a body past the bound at once, and closes")
    func tooLarge() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n")
            client.send([UInt8](repeating: 0x61, count: 300_000))
            let all = await client.takeAll()
            #expect(all.hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
            #expect(all.contains("\r\nConnection: close\r\n"))
            #expect(server.counters.requests == 0)
            #expect(server.counters.faults == 1)
        }
    }

    @Test("tells 415 what it would read")
    func encoded() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send(
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx"
            )
            #expect(await client.takeAll().contains("\r\nAccept-Encoding: identity\r\n"))
        }
    }

    @Test("answers every malformed request once, closes, and goes on serving others")
    func malformed() async throws {
        try await withServer(respond: echo) { server in
            // A second request behind the fault must never be answered.
            for malformed in Malformed.all where malformed.bytes.count < 20_000 {
                let client = try await TestClient.connect(server.port)
                client.send(
                    malformed.bytes + Array("GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
                )
                let all = await client.takeAll()
                #expect(all.hasPrefix("HTTP/1.1 \(malformed.status) "), "\(malformed.name)")
                #expect(all.contains("\r\nConnection: close\r\n"), "\(malformed.name)")
                #expect(!all.contains("smuggled"), "\(malformed.name)")
            }
            let client = try await TestClient.connect(server.port)
            client.send("GET /still HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.answer().body == "GET /still ")
            #expect(server.counters.requests == 1)
        }
    }

    @Test("answers 408 to a head or body that takes too long, and closes what says nothing")
    func slow() async throws {
        var limits = HTTPLimits()
        limits.headTimeout = .seconds(2)
        limits.bodyTimeout = .milliseconds(200)
        limits.keepAliveTimeout = .milliseconds(200)
        try await withServer(limits: limits, respond: echo) { server in
            let head = try await TestClient.connect(server.port)
            head.send("GET / HTTP/1.1\r\nHost:")
            let body = try await TestClient.connect(server.port)
            body.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
            let silent = try await TestClient.connect(server.port)
            let idle = try await TestClient.connect(server.port)
            idle.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await head.takeAll().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
            #expect(await body.takeAll().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
            #expect(await silent.takeAll() == "")
            #expect(await idle.takeAll().hasSuffix("GET /x "))
        }
    }

    @Test("answers 408 to a body that never ends, though all that came earns it time")
    func endless() async throws {
        var limits = HTTPLimits()
        limits.bodyTimeout = .milliseconds(200)
        limits.bodyBytesPerSecondMin = 1
        limits.wholeBodyTimeout = .milliseconds(500)
        limits.wholeBodyBytesPerSecondMin = .max
        try await withServer(limits: limits, respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            let part = String(repeating: "a", count: 3600)
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n\(part)")
            #expect(await client.takeAll().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test(
        "tells HEAD what is wrong with it without a body",
        arguments: [
            ("HEAD / HTTP/1.1\r\n\r\n", 400), ("HEAD / HTTP/9.9\r\n", 505),
            ("HEAD / HTTP/1.1\r\nHost: a\r\nA: \(String(repeating: "b", count: 9000))", 431),
            ("HEAD /\(String(repeating: "b", count: 9000))", 414),
        ]
    )
    func faultyHead(request: String, status: Int) async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send(request)
            let all = await client.takeAll()
            #expect(all.hasPrefix("HTTP/1.1 \(status) ") && all.hasSuffix("\r\n\r\n"))
            #expect(all.contains("\r\nContent-Length: "))
            let next = try await TestClient.connect(server.port)
            next.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\n\r\n")
            #expect(await next.takeAll().hasSuffix("\"code\":\"bad_request\"}"))
        }
    }

    @Test("answers 503 and cancels when the responder takes too long")
    func late() async throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .milliseconds(100)
        let wasCancelled = Signal<Bool>()
        try await withServer(limits: limits) { request in
            try? await Task.sleep(for: .seconds(30))
            wasCancelled.send(Task.isCancelled)
            return await echo(request)
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let all = await client.takeAll()
            #expect(all.hasPrefix("HTTP/1.1 503 "))
            #expect(!all.contains("GET / "))
            #expect(await wasCancelled.wait())
        }
    }

    @Test("cancels the responder when the client resets the connection")
    func gone() async throws {
        let started = Signal<Void>()
        let wasCancelled = Signal<Bool>()
        try await withServer { request in
            started.send(())
            try? await Task.sleep(for: .seconds(30))
            wasCancelled.send(Task.isCancelled)
            return await echo(request)
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            await started.wait()
            client.reset()
            #expect(await wasCancelled.wait())
        }
    }

    @Test("answers a client that has ended its side")
    func halfClosed() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
            client.endSending()
            let all = await client.takeAll()
            #expect(all.contains("GET /a ") && all.contains("GET /b "))
        }
    }

    @Test("keeps an HTTP/1.0 connection only when asked to")
    func oldVersion() async throws {
        try await withServer(respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET /1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let (head, body) = await client.answer()
            #expect(head.contains("\r\nConnection: keep-alive\r\n"))
            #expect(body == "GET /1 ")
            client.send("GET /2 HTTP/1.0\r\n\r\n")
            let all = await client.takeAll()
            #expect(all.contains("\r\nConnection: close\r\n") && all.hasSuffix("GET /2 "))
        }
    }

    @Test("closes after as many requests as allowed, and says so with the last")
    func requestCount() async throws {
        var limits = HTTPLimits()
        limits.requestsPerConnection = 2
        try await withServer(limits: limits, respond: echo) { server in
            let client = try await TestClient.connect(server.port)
            client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 3))
            let all = await client.takeAll()
            #expect(all.components(of: "HTTP/1.1 200").count == 3)
            #expect(all.components(of: "Connection: close").count == 2)
        }
    }

    @Test(
        "turns away one connection more than allowed with 503, and lets the next in after one left"
    )
    func connectionCount() async throws {
        var limits = HTTPLimits()
        limits.connectionsPerAddress = 2
        limits.reservedPerAddress = 0
        try await withServer(limits: limits, respond: echo) { server in
            let first = try await TestClient.connect(server.port)
            let second = try await TestClient.connect(server.port)
            for client in [first, second] {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await client.answer().body == "GET / ")
            }
            let third = try await TestClient.connect(server.port)
            let refusal = await third.takeAll()
            #expect(
                refusal.hasPrefix("HTTP/1.1 503 ") && refusal.contains("\r\nRetry-After: 5\r\n")
            )
            #expect(server.counters.refused == 1)
            first.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            _ = await first.takeAll()
            first.reset()
            while server.counters.connectionsOpen > 1 {
                try await Task.sleep(for: .milliseconds(1))
            }
            let fourth = try await TestClient.connect(server.port)
            fourth.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await fourth.answer().body == "GET / ")
        }
    }

    @Test("sends a large answer whole to a client that takes it late")
    func large() async throws {
        let bytes = (0..<20_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await withServer { _ in
            HTTPResponse(status: 200, content: .bytes(bytes))
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: false)
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            while server.counters.bytesSent == 0 { try await Task.sleep(for: .milliseconds(1)) }
            client.startReading()
            let all = await client.takeAllBytes()
            #expect(Array(all.suffix(bytes.count)) == bytes)
        }
    }

    @Test("cuts a client that takes nothing of its answer for too long")
    func stalled() async throws {
        var limits = HTTPLimits()
        limits.writeStallTimeout = .milliseconds(200)
        let bytes = [UInt8](repeating: 0, count: 20_000_000)
        try await withServer(limits: limits) { _ in
            HTTPResponse(status: 200, content: .bytes(bytes))
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: false)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            while server.counters.connectionsTotal == 0 {
                try await Task.sleep(for: .milliseconds(1))
            }
            while server.counters.connectionsOpen > 0 {
                try await Task.sleep(for: .milliseconds(1))
            }
            client.startReading()
            #expect(await client.takeAllBytes().count < bytes.count)
        }
    }

    @Test("leaves out what could not stand in a head, and its own framing fields")
    func injection() async throws {
        try await withServer { _ in
            let headers: HTTPHeaders = [
                "X-Good": "1", "X-Bad": "a\r\nSet-Cookie: b", "X Bad": "c", "X-Nul": "\0", "": "d",
                "Content-Length": "99", "transfer-encoding": "chunked", "Connection": "upgrade",
            ]
            return HTTPResponse(status: 200, headers: headers, content: .bytes([0x61]))
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let lines = await client.answer().head.components(of: "\r\n")
                .filter { !$0.hasPrefix("Date") }
            #expect(lines == ["HTTP/1.1 200 OK", "X-Good: 1", "Content-Length: 1", "", ""])
        }
    }

    @Test("sends 204 and 304 without length or body", arguments: [204, 304])
    func bodiless(status: Int) async throws {
        try await withServer { _ in
            HTTPResponse(status: status, content: .bytes([0x61]))
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let all = await client.takeAll()
            #expect(all.hasSuffix("\r\n\r\n") && !all.contains("Content-Length"))
        }
    }
}

@Suite("Draining", .timeLimit(.minutes(1)))
struct DrainTests {
    @Test("finishes answers under way, closes the idle, and lets nobody in")
    func drain() async throws {
        let started = Signal<Void>()
        let release = Signal<Void>()
        try await withServer { request in
            if request.path == "/slow" {
                started.send(())
                await release.wait()
            }
            return await echo(request)
        } _: { server in
            // So many that every loop has one: when all have ended, every loop drains.
            var idle: [TestClient] = []
            for _ in 0..<20 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /idle HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = await client.answer()
                idle.append(client)
            }
            let busy = try await TestClient.connect(server.port)
            busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            await started.wait()
            async let drained: Void = server.drain(within: .seconds(30))
            for client in idle {
                #expect(await client.takeAll() == "")
                client.reset()
            }
            release.send(())
            let all = await busy.takeAll()
            #expect(all.contains("\r\nConnection: close\r\n") && all.hasSuffix("GET /slow "))
            busy.reset()
            await drained
            #expect(server.counters.connectionsOpen == 0)
            let late = try await TestClient.connect(server.port)
            #expect(await late.takeAll() == "")
        }
    }

    @Test("cuts what is left when its time is over")
    func cut() async throws {
        let started = Signal<Void>()
        try await withServer { _ in
            HTTPResponse(
                status: 200,
                content: .stream(length: nil) { _ in
                    started.send(())
                    try? await Task.sleep(for: .seconds(60))
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            await started.wait()
            await server.drain(within: .milliseconds(50))
            #expect(server.counters.connectionsOpen == 0)
            #expect(await !client.takeAll().hasSuffix("0\r\n\r\n"))
        }
    }
}

extension String {
    /// The parts between occurrences of `separator`.
    func components(of separator: String) -> [String] {
        var parts: [String] = []
        var rest = Array(utf8)
        let wanted = Array(separator.utf8)
        while let end = rest.position(after: wanted) {
            parts.append(String(decoding: rest[..<(end - wanted.count)], as: UTF8.self))
            rest.removeFirst(end)
        }
        return parts + [String(decoding: rest, as: UTF8.self)]
    }
}
