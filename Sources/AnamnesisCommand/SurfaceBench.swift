import Access
import Anamnesis
import EventLog
import EventLoop
import HTTP
import JSON
import Telemetry
import World

/// Measures a whole server over loopback, clients in the same process on loops of their own.
enum SurfaceBench {
    /// `message` → `ack` on `conns` WebSockets, a session each: screened, sealed, on disk.
    ///
    /// `replies`: `interviewer` answers each message, which is recorded as well; `nurse` has taken the
    /// sessions over, so that nobody does.
    static func chat(
        seconds: Double,
        conns: Int,
        replies: String,
        directory: String?
    )
        async throws -> JSON
    {
        guard ["interviewer", "nurse"].contains(replies) else {
            throw CommandError.usage("--replies is interviewer or nurse")
        }
        return try await withServer(directory) { server, port, key in
            if replies == "nurse" { try await takeOver(conns, in: server, key) }
            let clients = try await run(port: port, seconds: seconds, count: conns) { number in
                let token = mint(key, role: .patient, "patient-\(number)")
                return .chat(handshake: handshake(token)) { number in
                    LoadClient.frame(
                        Array(
                            #"{"type":"message","content":"My sore throat is on day \#(number), no fever","client_id":"c-\#(number)"}"#
                                .utf8
                        )
                    )
                }
            }
            return try report("chat", clients, seconds, conns, replies)
        }
    }

    /// `GET /api/nurse/queue` with `cases` open cases: authorised, looked up, the look on the record.
    static func queue(
        seconds: Double,
        conns: Int,
        cases: Int,
        directory: String?
    )
        async throws -> JSON
    {
        try await withServer(directory) { server, port, key in
            try await open(cases, in: server, key)
            let token = mint(key, role: .nurse, "nurse")
            let request = Array(
                "GET /api/nurse/queue HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(token)\r\n\r\n"
                    .utf8
            )
            let clients = try await run(port: port, seconds: seconds, count: conns) { _ in
                .http(request: request)
            }
            return try report("queue", clients, seconds, conns, "\(cases) cases")
        }
    }

    // MARK: Parts

    /// Asks for the socket of a patient's conversation `bench`.
    static func handshake(_ token: String) -> [UInt8] {
        LoadClient.handshake("/ws/chat?session_id=bench&user_type=patient", token)
    }

    static func withServer(
        _ directory: String?,
        _ settings: [String: String] = [:],
        _ body: (RecordServer, UInt16, TokenMinter) async throws -> JSON
    ) async throws -> JSON {
        let place = BenchPlace(directory)
        defer { place.remove() }
        let own = [
            "APP_DATA_DIR": place.directory, "APP_SERVING_PORT": "0", "APP_RATE_LIMITS": "off",
            "APP_LOG_LEVEL": "error", "APP_MASTER_KEY_FILE": place.directory + ".key",
        ]
        let configuration = try ServeCommand.configuration(own.merging(settings) { $1 })
        defer { SystemCalls.remove(place.directory + ".key") }
        let logger = Logger(level: .error, world: .system) { SystemCalls.writeError($0) }
        let server = try await RecordServer(
            configuration: configuration,
            build: Command.version,
            logger: logger,
            onFatal: { _ in }
        )
        let port = try server.start()
        let minter = TokenMinter(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: try DataStore.storedSigningKey(configuration)
        )
        let result = try await body(server, port, minter)
        await server.stop()
        return result
    }

    static func mint(_ minter: TokenMinter, role: Role, _ subject: String) -> String {
        minter.mint(
            subject: subject,
            role: role,
            patient: role == .patient ? subject : nil,
            seconds: 7200,
            world: .system
        )
    }

    /// Opens the sessions of `count` patients and has a nurse take them over.
    static func takeOver(
        _ count: Int,
        in server: RecordServer,
        _ minter: TokenMinter
    ) async throws {
        let nurse = mint(minter, role: .nurse, "nurse")
        for number in 0..<count {
            let patient = mint(minter, role: .patient, "patient-\(number)")
            let body = try await post("/api/sessions", #"{"session_id":"bench"}"#, patient, server)
            guard let id = (try? JSON(parsing: body))?["session_id"]?.string else {
                throw CommandError.failed("/api/sessions gave no session_id")
            }
            _ = try await post("/api/sessions/\(id)/takeover", "{}", nurse, server)
        }
    }

    /// Opens cases by asking the server as patients would.
    static func open(
        _ count: Int,
        in server: RecordServer,
        _ minter: TokenMinter
    )
        async throws
    {
        for number in 0..<count {
            let token = mint(minter, role: .patient, "patient-\(number)")
            _ = try await post("/api/sessions", #"{"session_id":"s"}"#, token, server)
            _ = try await post(
                "/api/sessions/s/messages",
                #"{"content":"I have had a bad cough for three days"}"#,
                token,
                server
            )
        }
    }

    /// Posts in this process; the answer's body.
    static func post(
        _ path: String,
        _ body: String,
        _ token: String,
        _ server: RecordServer
    ) async throws -> [UInt8] {
        let answer = await server.respond(
            to: Request(
                method: "POST",
                target: path,
                path: path,
                query: [],
                headers: ["Authorization": "Bearer \(token)"],
                body: Array(body.utf8),
                remoteAddress: "127.0.0.1"
            )
        )
        guard answer.status < 300, case .bytes(let bytes) = answer.content else {
            throw CommandError.failed("\(path) answered \(answer.status)")
        }
        return bytes
    }

    private static func run(
        port: UInt16,
        seconds: Double,
        count: Int,
        kind: (Int) -> LoadClient.Kind
    ) async throws -> [LoadClient] {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let loop = group.next()
        let end = World.system.monotonic() + UInt64((seconds + 0.3) * 1e9)
        var clients: [LoadClient] = []
        for number in 0..<count {
            let socket = try Socket.connect(host: "127.0.0.1", port: port)
            socket.sendWithoutDelay()
            let client = LoadClient(socket, kind: kind(number), until: end)
            clients.append(client)
            loop.execute { _ = try? loop.register(socket, client) }
        }
        try await Task.sleep(for: .seconds(seconds + 0.8))
        return clients
    }

    private static func report(
        _ name: String,
        _ clients: [LoadClient],
        _ seconds: Double,
        _ conns: Int,
        _ note: String
    ) throws -> JSON {
        var waits: [UInt64] = []
        for client in clients { waits += try client.outcome() }
        waits.sort()
        func percentile(_ part: Double) -> JSON {
            guard !waits.isEmpty else { return .null }
            return JSON(Double(waits[Int(Double(waits.count - 1) * part)]) / 1000)
        }
        let members: [(String, JSON)] = [
            ("bench", .string(name)), ("connections", JSON(conns)), ("with", .string(note)),
            ("answers", JSON(waits.count)), ("seconds", JSON(seconds + 0.3)),
            ("per_second", JSON(Double(waits.count) / (seconds + 0.3))),
            ("p50_us", percentile(0.5)), ("p99_us", percentile(0.99)), ("max_us", percentile(1)),
        ]
        return .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
    }
}
