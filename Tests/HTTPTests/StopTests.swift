import Synchronization
import Testing

@testable import HTTP

@Suite("A server that stops", .timeLimit(.minutes(1)))
struct StopTests {
    @Test("answers requests that came while its loops were busy and had not heard of them")
    func unheard() async throws {
        let place = Busy()
        try await withServer(respond: place.answer) { server in
            var clients: [TestClient] = []
            for _ in 0..<32 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /first HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(await client.answer().body == "GET /first ")
                clients.append(client)
            }
            // Each loop comes to one of these, and to nothing else until it is let go.
            for client in clients.prefix(16) {
                client.send("GET /busy HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            while place.begun < 2 { try await Task.sleep(for: .milliseconds(1)) }
            for client in clients.dropFirst(16) {
                client.send("GET /second HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            let stop = Task.immediate { await server.drain(within: .seconds(10)) }
            place.letGo()
            for client in clients.dropFirst(16) {
                let answer = await client.answer()
                #expect(answer.head.hasPrefix("HTTP/1.1 200 "))
                #expect(answer.head.contains("\r\nConnection: close\r\n"))
            }
            for client in clients { client.reset() }
            await stop.value
        }
    }

    @Test("answers all who had connected, however many its loops had not accepted yet")
    func unaccepted() async throws {
        let place = Busy()
        try await withServer(respond: place.answer) { server in
            // Both loops come to one of these, and accept nothing until they are let go.
            var busy: [TestClient] = []
            while place.begun < 2 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /busy HTTP/1.1\r\nHost: a\r\n\r\n")
                busy.append(client)
                try await Task.sleep(for: .milliseconds(1))
            }
            var clients: [TestClient] = []
            for _ in 0..<200 {
                let client = try await TestClient.connect(server.port)
                client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n")
                clients.append(client)
            }
            let stop = Task.immediate { await server.drain(within: .seconds(20)) }
            place.letGo()
            for client in clients { #expect(await client.answer().body == "GET /late ") }
            for client in busy + clients { client.reset() }
            await stop.value
        }
    }

    @Test("tells requests that are not whole or not answered so, before its time is over")
    func told() async throws {
        let started = Signal<Void>()
        try await withServer { request in
            guard request.path == "/slow" else { return await echo(request) }
            started.send(())
            try? await Task.sleep(for: .seconds(60))
            return await echo(request)
        } _: { server in
            var clients: [TestClient] = []
            for part in [
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{", "GET / HT",
                "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n",
            ] {
                let client = try await TestClient.connect(server.port)
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = await client.answer()
                client.send(part)
                clients.append(client)
            }
            await started.wait()
            await server.drain(within: .seconds(2))
            var heads: [Substring] = []
            for client in clients { heads.append(await client.takeAll().prefix(12)) }
            #expect(heads == ["HTTP/1.1 408", "HTTP/1.1 408", "HTTP/1.1 503"])
        }
    }

    /// Keeps loops busy until they are let go.
    private final class Busy: Sendable {
        private let isLetGo = Atomic<Bool>(false)
        private let started = Atomic<Int>(0)

        var begun: Int { started.load(ordering: .relaxed) }

        func letGo() { isLetGo.store(true, ordering: .relaxed) }

        @Sendable
        func answer(_ request: HTTPRequest) async -> HTTPResponse {
            if request.path == "/busy" {
                started.wrappingAdd(1, ordering: .relaxed)
                while !isLetGo.load(ordering: .relaxed) {}
            }
            return await echo(request)
        }
    }
}
