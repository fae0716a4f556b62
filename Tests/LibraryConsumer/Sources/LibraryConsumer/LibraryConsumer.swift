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
        await first.stop()
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
