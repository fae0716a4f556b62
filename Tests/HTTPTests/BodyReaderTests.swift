import Synchronization
import Testing

@testable import HTTP

@Suite("A body read while it comes", .timeLimit(.minutes(1)))
struct BodyReaderTests {
    /// Says how many bytes came and their sum, or `cut`.
    @Sendable static func count(_ request: HTTPRequest) async -> HTTPResponse {
        guard let stream = request.bodyStream else { return await echo(request) }
        var (bytes, sum) = (0, 0)
        var text = ""
        do {
            while let part = try await stream.next() {
                bytes += part.count
                sum += part.reduce(0) { $0 + Int($1) }
            }
            text = "\(bytes) \(sum)"
        } catch {
            text = "cut"
        }
        return HTTPResponse(status: 200, content: .bytes(Array(text.utf8)))
    }

    static let ask = "POST /stream HTTP/1.1\r\nHost: a\r\n"

    @Test("is whole by length and in chunks, and the next request follows")
    func whole() async throws {
        try await withServer(respond: Self.count) { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + "Content-Length: 300000\r\n\r\n")
            for _ in 0..<30 { client.send([UInt8](repeating: 1, count: 10_000)) }
            #expect(await client.answer().body == "300000 300000")
            client.send(
                Self.ask
                    + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\nX: y\r\n\r\n"
                    + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"
            )
            #expect(await client.answer().body == "5 495")
            #expect(await client.answer().body == "GET /next ")
        }
    }

    @Test("comes no faster than it is read")
    func backPressure() async throws {
        let release = Signal<Void>()
        let begun = Signal<Void>()
        var limits = HTTPLimits()
        limits.bodyBytesMax = 50_000_000
        try await withServer(limits: limits) { request in
            begun.send(())
            await release.wait()
            return await Self.count(request)
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + "Content-Length: 20000000\r\n\r\n")
            client.send([UInt8](repeating: 1, count: 20_000_000))
            await begun.wait()
            try await Task.sleep(for: .milliseconds(100))
            #expect(server.counters.bytesReceived < 200_000)
            release.send(())
            #expect(await client.answer().body == "20000000 20000000")
        }
    }

    @Test(
        "that is cut, broken or too large is told as such",
        arguments: [
            ("Content-Length: 10\r\n\r\nabc", true, "cut"),
            ("Transfer-Encoding: chunked\r\n\r\n3\r\nabcX", false, "cut"),
            ("Transfer-Encoding: chunked\r\n\r\nfffff\r\n", true, "cut"),
            ("Transfer-Encoding: chunked\r\n\r\n100001\r\n", false, "cut"),
            ("Content-Length: 1048577\r\n\r\n", false, "413"),
        ]
    )
    func cut(_ rest: String, _ ends: Bool, _ wanted: String) async throws {
        try await withServer(respond: Self.count) { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + rest)
            if ends { client.endSending() }
            let all = await client.takeAll()
            #expect(all.contains(wanted) && all.contains("\r\nConnection: close\r\n"))
        }
    }

    @Test("need not be read: the answer closes the connection behind it")
    func unread() async throws {
        try await withServer { _ in
            HTTPResponse(status: 403, content: .bytes(Array("no".utf8)))
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + "Content-Length: 100\r\n\r\nabc")
            let all = await client.takeAll()
            #expect(all.hasPrefix("HTTP/1.1 403 ") && all.contains("\r\nConnection: close\r\n"))
        }
    }

    @Test("that comes too slowly is answered 408, and its reader is told")
    func slow() async throws {
        var limits = HTTPLimits()
        limits.bodyTimeout = .milliseconds(200)
        let wasCut = Signal<Bool>()
        try await withServer(limits: limits) { request in
            let response = await Self.count(request)
            if case .bytes(let bytes) = response.content { wasCut.send(bytes == Array("cut".utf8)) }
            return response
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + "Content-Length: 100\r\n\r\nabc")
            #expect(await client.takeAll().hasPrefix("HTTP/1.1 408 "))
            #expect(await wasCut.wait())
        }
    }

    @Test("is over for its reader when the client resets")
    func gone() async throws {
        let begun = Signal<Void>()
        let wasCut = Signal<Bool>()
        try await withServer { request in
            begun.send(())
            let response = await Self.count(request)
            if case .bytes(let bytes) = response.content { wasCut.send(bytes == Array("cut".utf8)) }
            return response
        } _: { server in
            let client = try await TestClient.connect(server.port)
            client.send(Self.ask + "Content-Length: 100\r\n\r\nabc")
            await begun.wait()
            client.reset()
            #expect(await wasCut.wait())
        }
    }
}
