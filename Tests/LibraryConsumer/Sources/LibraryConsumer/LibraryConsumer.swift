import Anamnesis

/// Two whole services in one process, each over a data directory of its own, each asked two questions.
///
/// Arguments: two paths where data directories are made. Exit 0 when every answer was as it must be.
@main
struct LibraryConsumer {
    static func main() async throws {
        let paths = Array(CommandLine.arguments.dropFirst())
        guard paths.count == 2 else { fatalError("usage: LibraryConsumer DIR DIR") }
        let first = try await server(paths[0])
        let second = try await server(paths[1])
        for server in [first, second] {
            let ready = try await ask(server, "/readyz")
            check(ready.contains("\"ready\""), "/readyz says \(ready)")
        }
        let epochs = [try await epoch(of: first), try await epoch(of: second)]
        check(epochs[0] != epochs[1], "two directories share the log \(epochs[0])")
        try await letIn(to: first)
        await first.stop()
        try await stillIn(paths[0])
        let alive = try await ask(second, "/status")
        check(alive.contains("operational"), "stopping one server disturbed the other: \(alive)")
        await second.stop()
        print("two servers in one process answered: logs \(epochs[0]) and \(epochs[1])")
    }

    private static func server(_ path: String) async throws -> RecordServer {
        let configuration = try Configuration(
            variables: ["APP_DATA_DIR": path],
            cores: 2,
            isRoot: false,
            readFile: { _ in nil }
        )
        return try await RecordServer(
            configuration: configuration,
            build: "library consumer",
            logger: .init(level: .error, world: .system) { _ in },
            onFatal: { reason in fatalError(reason) }
        )
    }

    private static func ask(_ server: RecordServer, _ path: String) async throws -> String {
        guard let request = Request("GET", path) else { fatalError("\(path) is no path") }
        let response = await server.respond(to: request)
        check(response.status == 200, "\(path) answers \(response.status)")
        guard case .bytes(let bytes) = response.content else { fatalError("\(path) has no body") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let field = "https://field.medical-ai.health"

    /// A page of another origin is let in for its paths alone, and for a while.
    private static func letIn(to server: RecordServer) async throws {
        check(await status(server, "/livez") == 403, "a strange origin is let in")
        let position = try await server.addTemporaryOrigin(
            field,
            durationSeconds: 600,
            allowedPaths: ["/livez"]
        )
        check(position > 0, "the fact has no place in the log")
        check(await status(server, "/livez") == 200, "the origin is not let in")
        check(await status(server, "/readyz") == 403, "the origin is let in beyond its paths")
        do throws(OriginError) {
            try await server.addTemporaryOrigin("https://x.example/path", durationSeconds: 60)
            fatalError("a path is no origin")
        } catch {
            check(error == .invalid, "another error: \(error)")
        }
        try await server.addTemporaryOrigin("https://brief.example", durationSeconds: 1)
    }

    /// It is so after a restart, and an origin whose time was over ends as an event.
    private static func stillIn(_ path: String) async throws {
        let again = try await server(path)
        check(await status(again, "/livez") == 200, "a restart forgot the origin")
        var isTold = false
        for _ in 0..<100 where !isTold {
            try await Task.sleep(for: .milliseconds(100))
            isTold =
                await again.obey(
                    #"{"order":"audit","path":"/api/audit/events?type=origin_expired"}"#
                )
                .contains("origin_expired")
        }
        check(isTold, "the end of an origin is no event")
        await again.stop()
    }

    /// What a page of `field` is answered.
    private static func status(_ server: RecordServer, _ path: String) async -> Int {
        guard let request = Request("GET", path, headers: ["Origin": field]) else {
            fatalError("\(path) is no path")
        }
        return await server.respond(to: request).status
    }

    private static func epoch(of server: RecordServer) async throws -> Substring {
        let status = try await ask(server, "/status")
        guard let start = status.firstRange(of: "\"epoch\":\"")?.upperBound else {
            fatalError("no epoch in \(status)")
        }
        return status[start...].prefix { $0 != "\"" }
    }

    private static func check(_ holds: Bool, _ complaint: String) {
        if !holds { fatalError(complaint) }
    }
}
