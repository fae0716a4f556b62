import Cryptography
import Dispatch
import EventLoop
import HTTP
import Synchronization
import TestCertificates
import Testing

/// Runs `body` with a client on one loop, then shuts it down.
func withClient(
    _ configuration: HTTPClientConfiguration = HTTPClientConfiguration(),
    trusting authority: [UInt8]? = TestCertificates.shared?.certificates.authority,
    resolver: HostResolver = HostResolver(),
    _ body: (HTTPClient, EventLoop) async throws -> Void
) async throws {
    let group = try EventLoopGroup(count: 1)
    let client = HTTPClient(
        loops: group,
        tls: try TLSClient(trusting: authority),
        configuration: configuration,
        resolver: resolver
    )
    defer {
        client.shutdown()
        group.shutdown()
    }
    try await body(client, group.loops[0])
}

func testTLS() throws -> TLSServer {
    let identity = try #require(TestCertificates.shared).localhost
    return try TLSServer(
        TLSServerSettings(certificateChain: identity.chain, privateKey: identity.key)
    )
}

func request(
    _ method: String = "GET",
    _ port: UInt16,
    _ path: String = "/",
    secure: Bool = false,
    host: String = "localhost",
    body: [UInt8] = []
) -> HTTPClientRequest {
    let scheme = secure ? "https" : "http"
    guard let url = HTTPClientURL("\(scheme)://\(host):\(port)\(path)") else {
        preconditionFailure("no address: \(host) \(path)")
    }
    return HTTPClientRequest(method, url, body: body)
}

/// What a call fails with; `nil` if it does not.
func failure(
    _ client: HTTPClient,
    _ request: HTTPClientRequest
) async -> HTTPClientError? {
    do throws(HTTPClientError) {
        _ = try await client.send(request).body.collect()
        return nil
    } catch {
        return error
    }
}

/// Says what it was sent.
@Sendable func mirror(_ request: HTTPRequest) async -> HTTPResponse {
    HTTPResponse(status: 200, content: .bytes(request.body))
}

@Suite("HTTP client against our server")
struct HTTPClientTests {
    @Test(
        "requests to one origin share a connection, with TLS and without",
        arguments: [false, true]
    )
    func keepsConnections(secure: Bool) async throws {
        try await withServer(tls: secure ? testTLS() : nil, respond: echo) { server in
            try await withClient { client, _ in
                for number in 0..<5 {
                    let call = request(
                        "POST",
                        server.port,
                        "/\(number)",
                        secure: secure,
                        body: [0x61]
                    )
                    let answer = try await client.send(call)
                    #expect(answer.status == 200)
                    #expect(answer.headers["Date"] != nil)
                    let body = try await answer.body.collect()
                    #expect(String(decoding: body, as: UTF8.self) == "POST /\(number) a")
                }
                #expect(server.counters.connectionsTotal == 1)
                #expect(client.connections == (idle: 1, open: 1))
            }
        }
    }

    @Test("a megabyte goes and comes whole over TLS")
    func largeBodies() async throws {
        let sent = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 37 >> 2) }
        try await withServer(
            tls: testTLS(),
            respond: mirror
        ) { server in
            try await withClient { client, _ in
                let call = request("POST", server.port, secure: true, body: sent)
                let came = try await client.send(call).body.collect()
                #expect(came == sent)
                var small = request("POST", server.port, secure: true, body: sent)
                small.bodyBytesMax = 999_999
                #expect(await failure(client, small) == .tooLarge)
            }
        }
    }

    @Test("a body arrives as it is sent, and stopping to read it closes the connection")
    func streams() async throws {
        let stream = Signal<EventStream>()
        let over = Signal<Bool>()
        let respond: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
            HTTPResponse(
                status: 200,
                content: .events { events in
                    events.onClose { over.send(true) }
                    stream.send(events)
                }
            )
        }
        try await withServer(tls: testTLS(), respond: respond) { server in
            try await withClient { client, _ in
                let answer = try await client.send(request("GET", server.port, secure: true))
                let events = await stream.wait()
                for number in 1...2 {
                    let text = "data: \(number)\n\n"
                    _ = events.send(data: Array("\(number)".utf8))
                    var came: [UInt8] = []
                    while came.count < text.utf8.count, let part = try await answer.body.next() {
                        came += part
                    }
                    #expect(String(decoding: came, as: UTF8.self) == text)
                }
                answer.body.cancel()
                #expect(await over.wait())
                await #expect(throws: HTTPClientError.cancelled) { try await answer.body.next() }
            }
        }
    }

    @Test("a cancelled task closes its socket, before the answer and within it")
    func cancellation() async throws {
        let seen = Signal<Bool>()
        let respond: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
            seen.send(true)
            try? await Task.sleep(for: .seconds(60))
            return HTTPResponse(status: 200)
        }
        try await withServer(respond: respond) { server in
            try await withClient { client, _ in
                let call = request("GET", server.port)
                let task = Task { await failure(client, call) }
                _ = await seen.wait()
                task.cancel()
                #expect(await task.value == .cancelled)
                #expect(client.connections.idle == 0)
            }
        }
    }

    @Test("a server whose certificate is not trusted hears no request", arguments: [true, false])
    func trust(isMisnamed: Bool) async throws {
        let identity = try #require(TestCertificates.shared).certificates
            .identity(for: "DNS:records.example")
        let tls =
            isMisnamed
            ? try TLSServer(
                TLSServerSettings(certificateChain: identity.chain, privateKey: identity.key)
            ) : try testTLS()
        try await withServer(tls: tls, respond: echo) { server in
            try await withClient(
                trusting: isMisnamed ? TestCertificates.shared?.certificates.authority : nil
            ) { client, _ in
                let error = await failure(client, request("GET", server.port, secure: true))
                guard case .untrusted = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(server.counters.requests == 0)
            }
        }
    }

    @Test("calls past the bound, to refused addresses and with unsendable fields never leave")
    func refusals() async throws {
        try await withServer(respond: echo) { server in
            var closed = HTTPClientConfiguration()
            closed.allowsAddress = { $0 != "127.0.0.1" }
            try await withClient(closed) { client, _ in
                #expect(await failure(client, request("GET", server.port)) == .addressRefused)
            }
            var none = HTTPClientConfiguration()
            none.callsMax = 0
            try await withClient(none) { client, _ in
                #expect(await failure(client, request("GET", server.port)) == .busy)
            }
            try await withClient { client, _ in
                for (name, value) in [
                    ("Host", "a"), ("content-length", "1"), ("A b", ""), ("A", "b\r\nC: d"),
                ] {
                    var call = request("GET", server.port)
                    call.headers.append(name, value)
                    #expect(await failure(client, call) == .invalidRequest)
                }
                client.shutdown()
                #expect(await failure(client, request("GET", server.port)) == .cancelled)
            }
            #expect(server.counters.connectionsTotal == 0)
        }
    }
}

@Suite("HTTP client and names")
struct HTTPClientNameTests {
    private func resolver(_ addresses: [String]?) -> HostResolver {
        HostResolver(lookupsMax: 1, waitingMax: 0) { _ in
            addresses.map { .success($0) } ?? .failure(.unknown)
        }
    }

    @Test(
        "addresses are tried in order, refused ones are left out, and TLS checks the name asked for"
    )
    func order() async throws {
        try await withServer(tls: testTLS(), respond: echo) { server in
            // Nobody listens on the first two.
            let several = resolver(["127.0.0.9", "::1", "127.0.0.1"])
            try await withClient(resolver: several) { client, _ in
                let call = request("GET", server.port, secure: true)
                #expect(await failure(client, call) == nil)
                let other = request("GET", server.port, secure: true, host: "records.example")
                #expect(await failure(client, other) == .untrusted("hostname mismatch"))
            }
            var guarded = HTTPClientConfiguration()
            guarded.allowsAddress = { !$0.hasPrefix("127.") }
            try await withClient(guarded, resolver: resolver(["127.0.0.1"])) { client, _ in
                let call = request("GET", server.port, host: "records.example")
                #expect(await failure(client, call) == .addressRefused)
            }
            try await withClient(resolver: resolver(nil)) { client, _ in
                let call = request("GET", server.port, host: "records.example")
                #expect(await failure(client, call) == .unknownHost)
            }
        }
    }

    @Test("an address that does not answer leaves the next one its time")
    func silentAddress() async throws {
        try await withServer(respond: echo) { server in
            // Nobody accepts here, and once the queue is full the kernel answers nobody.
            let mute = try Socket.listen(
                host: "127.0.0.9",
                port: server.port,
                backlog: 1,
                count: 1
            )
            var waiting: [Socket] = []
            defer { for socket in mute + waiting { socket.close() } }
            for _ in 0..<4 {
                waiting.append(try Socket.connect(host: "127.0.0.9", port: server.port))
            }
            try await withClient(resolver: resolver(["127.0.0.9", "127.0.0.1"])) { client, _ in
                var call = request("GET", server.port, host: "records.example")
                call.timeouts.connect = .seconds(2)
                #expect(await failure(client, call) == nil)
            }
            try await withClient(resolver: resolver(["127.0.0.9", "127.0.0.9"])) { client, _ in
                var call = request("GET", server.port, host: "records.example")
                call.timeouts.connect = .milliseconds(100)
                #expect(await failure(client, call) == .timedOut(.connect))
            }
        }
    }

    @Test("names whose servers do not answer hold one look-up each, however many ask for them")
    func sharedLookups() async throws {
        let gate = DispatchSemaphore(value: 0)
        let asked = Mutex<[String]>([])
        let resolver = HostResolver(lookupsMax: 2, waitingMax: 64) { host in
            asked.withLock { $0.append(host) }
            if host == "dead.example" { gate.wait() }
            return .success(["127.0.0.1"])
        }
        try await withServer(respond: echo) { server in
            try await withClient(resolver: resolver) { client, _ in
                let calls = (0..<8)
                    .map { _ in
                        Task {
                            await failure(
                                client,
                                request("GET", server.port, host: "dead.example")
                            )
                        }
                    }
                while client.connections.open < calls.count { await Task.yield() }
                // On the one loop it comes behind all of them.
                let call = request("GET", server.port, host: "records.example")
                #expect(await failure(client, call) == nil)
                gate.signal()
                for call in calls { #expect(await call.value == nil) }
                #expect(asked.withLock { $0.filter { $0 == "dead.example" }.count } == 1)
            }
        }
    }

    @Test(
        "a look-up that does not end is given up in time, and holds up its own number of others only"
    )
    func endless() async throws {
        let gate = DispatchSemaphore(value: 0)
        let stuck = HostResolver(lookupsMax: 1, waitingMax: 1) { _ in
            gate.wait()
            return .success(["127.0.0.1"])
        }
        try await withClient(resolver: stuck) { client, _ in
            var call = request("GET", 1, host: "records.example")
            call.timeouts.connect = .milliseconds(50)
            let calls = [call, call, call]
            let errors = await withTaskGroup(of: HTTPClientError?.self) { group in
                for call in calls { group.addTask { await failure(client, call) } }
                var found: [HTTPClientError?] = []
                for await error in group { found.append(error) }
                return found
            }
            #expect(errors.filter { $0 == .timedOut(.connect) }.count == 2)
            #expect(errors.filter { $0 == .busy }.count == 1)
            #expect(client.connections.open == 0)
            gate.signal()
            gate.signal()
        }
    }
}

@Suite("HTTP client against servers that misbehave", .serialized)
struct HTTPClientHostileTests {
    private func withScript(
        _ script: @escaping ScriptedServer.Script,
        _ body: (HTTPClient, ScriptedServer) async throws -> Void
    ) async throws {
        try await withClient { client, loop in
            let server = try await ScriptedServer(on: loop, script)
            defer { server.close() }
            try await body(client, server)
        }
    }

    @Test("a kept connection closed under a request is replaced once, for repeatable ones only")
    func staleConnections() async throws {
        let script: ScriptedServer.Script = { connection, request in
            let isFirst = request.contains(" /first ")
            if isFirst || connection == 2 {
                return .send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            }
            return .sendAndClose("")
        }
        try await withScript(script) { client, server in
            #expect(await failure(client, request("GET", server.port, "/first")) == nil)
            #expect(await failure(client, request("GET", server.port, "/second")) == nil)
            #expect(server.connections == 2)
        }
        try await withScript(script) { client, server in
            #expect(await failure(client, request("GET", server.port, "/first")) == nil)
            #expect(await failure(client, request("POST", server.port, "/second")) == .closed)
            #expect(server.connections == 1)
            // A connection of its own that is closed without an answer is not tried again.
            #expect(await failure(client, request("GET", server.port, "/first")) == nil)
        }
        let drop: ScriptedServer.Script = { _, _ in .sendAndClose("") }
        try await withScript(drop) { client, server in
            #expect(await failure(client, request("GET", server.port)) == .closed)
            #expect(server.connections == 1)
        }
    }

    @Test("each phase has its own limit")
    func timeouts() async throws {
        let script: ScriptedServer.Script = { _, request in
            request.contains("/part ")
                ? .send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no") : .nothing
        }
        try await withScript(script) { client, server in
            var call = request("GET", server.port)
            call.timeouts.firstByte = .milliseconds(50)
            #expect(await failure(client, call) == .timedOut(.firstByte))
            call = request("GET", server.port, "/part")
            call.timeouts.idle = .milliseconds(50)
            #expect(await failure(client, call) == .timedOut(.idle))
            call.timeouts = HTTPClientTimeouts()
            call.timeouts.total = .milliseconds(50)
            #expect(await failure(client, call) == .timedOut(.total))
            // The server waits for the rest of a request that never comes.
            call = request("GET", server.port, secure: true)
            call.timeouts.handshake = .milliseconds(50)
            #expect(await failure(client, call) == .timedOut(.handshake))
            #expect(client.connections.open == 0)
        }
    }

    @Test("what is no TLS, no server and no answer is told apart")
    func broken() async throws {
        let ssh: ScriptedServer.Script = { _, _ in .send("SSH-2.0-OpenSSH_9.2\r\n") }
        try await withScript(ssh) { client, server in
            let error = await failure(client, request("GET", server.port))
            #expect(error == .malformed("the status line is not one of HTTP/1.1"))
        }
        let free = try Socket.listen(host: "127.0.0.1", port: 0, backlog: 1, count: 1)[0]
        let port = free.localPort
        free.close()
        try await withClient { client, _ in
            #expect(await failure(client, request("GET", port)) == .unreachable)
        }
        try await withServer(respond: echo) { server in
            try await withClient { client, _ in
                let error = await failure(client, request("GET", server.port, secure: true))
                guard case .handshakeFailed = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
            }
        }
    }

    @Test("bytes behind an answer are never taken for the next one")
    func smuggledAnswer() async throws {
        let script: ScriptedServer.Script = { connection, _ in
            .send(
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\(connection)HTTP/1.1 200 OK\r\n\r\n"
            )
        }
        try await withScript(script) { client, server in
            for number in 1...3 {
                let answer = try await client.send(request("GET", server.port))
                #expect(try await answer.body.collect() == Array("\(number)".utf8))
            }
            #expect(client.connections.idle == 0)
        }
    }
}
