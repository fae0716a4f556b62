import EventLoop
import Synchronization
import Testing

@testable import HTTP

@Suite("Server-sent events", .timeLimit(.minutes(1)))
struct EventStreamServerTests {
    private func withStream(
        limits: HTTPLimits = HTTPLimits(),
        heartbeat: Duration = .seconds(15),
        reads: Bool = true,
        version: String = "1.1",
        _ body: (TestClient, EventStream, HTTPServer) async throws -> Void
    ) async throws {
        let opening = Signal<EventStream>()
        try await withServer(limits: limits, heartbeat: heartbeat) { request in
            if request.path != "/events" { return await echo(request) }
            return HTTPResponse(status: 200, content: .events { opening.send($0) })
        } _: { server in
            let client = try await TestClient.connect(server.port, reads: reads)
            client.send("GET /events HTTP/\(version)\r\nHost: a\r\n\r\n")
            try await body(client, await opening.wait(), server)
        }
    }

    @Test("are written as the standard wants, in chunks, and the connection goes on after the end")
    func events() async throws {
        try await withStream { client, stream, _ in
            let head = await client.take(through: "\r\n\r\n")
            #expect(head.contains("\r\nContent-Type: text/event-stream; charset=utf-8\r\n"))
            #expect(head.contains("\r\nTransfer-Encoding: chunked\r\n"))
            #expect(head.contains("\r\nX-Accel-Buffering: no\r\n"))
            stream.retry(milliseconds: 2000)
            #expect(await client.take(18) == Array("d\r\nretry: 2000\n\n\r\n".utf8))
            stream.send(event: "e", id: "1", data: Array("a\nb".utf8))
            #expect(
                await client.take(through: "\n\n\r\n")
                    == "20\r\nid: 1\nevent: e\ndata: a\ndata: b\n\n\r\n"
            )
            stream.comment("hi")
            #expect(await client.take(through: "\n\n\r\n") == "6\r\n: hi\n\n\r\n")
            stream.end()
            #expect(!stream.send(data: []))
            #expect(await client.take(5) == Array("0\r\n\r\n".utf8))
            client.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(await client.answer().body == "GET /next ")
        }
    }

    @Test("of an earlier answer put nothing into those of the same connection that come later")
    func later() async throws {
        let opened = Mutex<[EventStream]>([])
        try await withServer { request in
            HTTPResponse(
                status: 200,
                content: .events { stream in
                    opened.withLock { $0.append(stream) }
                    stream.send(data: [97])
                }
            )
        } _: { server in
            let client = try await TestClient.connect(server.port)
            for number in 0..<3 {
                client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = await client.take(through: "data: a\n\n\r\n")
                let streams = opened.withLock { $0 }
                for old in streams.dropLast() {
                    #expect(!old.isOpen && !old.send(data: Array("another's".utf8)))
                    old.end(with: ServerSentEvent(data: Array("another's".utf8)))
                    let isTold = Atomic(false)
                    old.onClose { isTold.store(true, ordering: .relaxed) }
                    let wasTold = isTold.load(ordering: .relaxed)
                    #expect(wasTold)
                }
                let last = try #require(streams.last)
                #expect(last.isOpen && streams.count == number + 1)
                last.end(with: ServerSentEvent(data: [122]))
                let rest = await client.take(through: "0\r\n\r\n")
                #expect(!rest.contains("another") && rest.contains("data: z"))
            }
        }
    }

    @Test("end with the last event, whatever other threads send meanwhile")
    func lastEvent() async throws {
        for _ in 0..<5 {
            try await withStream { client, stream, _ in
                let others = Task.detached {
                    while stream.send(event: "other", data: [97]) { await Task.yield() }
                }
                _ = await client.take(through: "event: other")
                stream.end(with: ServerSentEvent(event: "done", data: [98]))
                let rest = await client.take(through: "0\r\n\r\n")
                #expect(rest.hasSuffix("event: done\ndata: b\n\n\r\n0\r\n\r\n"))
                await others.value
            }
        }
    }

    @Test("end with the connection for HTTP/1.0")
    func oldVersion() async throws {
        try await withStream(version: "1.0") { client, stream, _ in
            stream.send(data: [97])
            stream.end()
            let all = await client.takeAll()
            #expect(all.contains("\r\nConnection: close\r\n") && !all.contains("chunked"))
            #expect(all.hasSuffix("\r\n\r\ndata: a\n\n"))
        }
    }

    @Test("tell once when the reader is gone, and at once when it was already")
    func onClose() async throws {
        try await withStream { client, stream, _ in
            let count = Atomic(0)
            let closed = Signal<Void>()
            stream.onClose { count.wrappingAdd(1, ordering: .relaxed) }
            stream.onClose { closed.send(()) }
            client.reset()
            await closed.wait()
            stream.end()
            #expect(!stream.isOpen)
            stream.onClose { count.wrappingAdd(1, ordering: .relaxed) }
            #expect(count.load(ordering: .relaxed) == 2)
        }
    }

    @Test("go on for a reader who has ended its side")
    func halfClosed() async throws {
        try await withStream { client, stream, _ in
            client.endSending()
            let head = await client.take(through: "\r\n\r\n")
            #expect(head.hasPrefix("HTTP/1.1 200 "))
            stream.send(data: Array("a".utf8))
            _ = await client.take(through: "9\r\ndata: a\n\n\r\n")
            stream.end()
            #expect(await client.takeAll().hasSuffix("0\r\n\r\n"))
        }
    }

    @Test("find out at once that a reader has left in order")
    func left() async throws {
        try await withStream(heartbeat: .seconds(3600)) { client, stream, _ in
            let closed = Signal<Void>()
            stream.onClose { closed.send(()) }
            _ = await client.take(through: "\r\n\r\n")
            client.close()
            await closed.wait()
        }
    }

    @Test("cut a reader who is too slow, at the bound")
    func slowReader() async throws {
        var limits = HTTPLimits()
        limits.outgoingBytesMax = 100_000
        try await withStream(limits: limits, reads: false) { client, stream, server in
            let closed = Signal<Void>()
            stream.onClose { closed.send(()) }
            let event = ServerSentEvent(data: [UInt8](repeating: 97, count: 10_000))
            var sent = 0
            while stream.send(event), sent < 10_000 { sent += 1 }
            #expect(sent < 10_000)
            await closed.wait()
            #expect(server.counters.slowReadersCut == 1)
        }
    }

    @Test("carry heartbeats while nothing else is sent")
    func heartbeat() async throws {
        try await withStream(heartbeat: .milliseconds(100)) { client, _, _ in
            _ = await client.take(through: "\r\n\r\n")
            for _ in 0..<3 {
                #expect(await client.take(through: "\n\n\r\n") == "6\r\n: hb\n\n\r\n")
            }
        }
    }

    @Test("end in order when the server drains")
    func drain() async throws {
        try await withStream { client, stream, server in
            stream.send(data: [97])
            async let drained: Void = server.drain(within: .seconds(30))
            #expect(await client.takeAll().hasSuffix("9\r\ndata: a\n\n\r\n0\r\n\r\n"))
            client.reset()
            await drained
            #expect(!stream.isOpen)
        }
    }

    @Test("are not begun for HEAD")
    func head() async throws {
        try await withServer { _ in
            HTTPResponse(status: 200, content: .events { _ in Issue.record("called for HEAD") })
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(await client.takeAll().hasSuffix("\r\n\r\n"))
        }
    }

    @Test(
        "keep line ends out of names and turn them into lines in data",
        arguments: [
            ("a\r\nb\rc\n", "data: a\ndata: b\ndata: c\ndata: \n\n"), ("", "data: \n\n"),
            ("\r\r\n\n", "data: \ndata: \ndata: \ndata: \n\n"),
        ]
    )
    func encoding(data: String, wanted: String) {
        let bytes = ServerSentEvent(event: "e\nid: x", id: "1\r\0", data: Array(data.utf8)).bytes
        #expect(String(decoding: bytes, as: UTF8.self) == "id: 1\nevent: eid: x\n\(wanted)")
    }
}
