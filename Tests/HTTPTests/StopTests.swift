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
