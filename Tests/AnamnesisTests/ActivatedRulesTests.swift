import Clinical
import EventLog
import Foundation
import HTTP
import JSON
import RecordService
import Synchronization
import Telemetry
import Testing
import World

@testable import Anamnesis

@Suite("Activated rules that a build can't use do not keep messages from being screened")
struct ActivatedRulesTests {
    /// A server over a directory whose log says that these lines were activated.
    private func server(
        activating amendment: String,
        _ written: Written
    ) async throws -> (RecordServer, String) {
        let directory =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("anamnesis-test-\(UUID().uuidString)").path
        let first = try await open(directory, written)
        let proposed = try await first.log.append([
            event(
                first,
                "rules_proposed",
                Fields().with("amendment", amendment).with("by", "usr_a")
                    .with("messages", Int64(0)).with("differing", Int64(0)).json
            )
        ])
        _ = try await first.log.append([
            event(
                first,
                "rules_activated",
                Fields().with("rules_version", "x").with("by", "usr_b")
                    .with("proposal", Int64(proposed.position)).json
            )
        ])
        await first.stop()
        return (try await open(directory, written), directory)
    }

    private final class Written: Sendable {
        let lines = Mutex("")
    }

    private func open(_ directory: String, _ written: Written) async throws -> RecordServer {
        let configuration = try Configuration(
            variables: ["APP_DATA_DIR": directory],
            cores: 2,
            isRoot: false
        ) { _ in nil }
        return try await RecordServer(
            configuration: configuration,
            build: "test",
            logger: Logger(level: .error, world: .system) { bytes in
                written.lines.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
            },
            onFatal: { _ in }
        )
    }

    private func event(_ server: RecordServer, _ type: String, _ body: JSON) -> NewEvent {
        NewEvent(
            id: server.world.identifier(),
            stream: .zero,
            type: type,
            sealing: .day,
            body: body.bytes
        )
    }

    private func health(_ server: RecordServer) async throws -> JSON {
        let request = try #require(HTTPRequest("GET", "/health"))
        let answer = await server.respond(to: request)
        #expect(answer.status == 200)
        guard case .bytes(let bytes) = answer.content else { return .null }
        return try JSON(parsing: bytes)
    }

    @Test(
        "the compiled rules screen, health is degraded and says so, and so does the log of the program"
    )
    func unusable() async throws {
        for amendment in ["no such thing ][", "rule gi_bleed 1 urgent Bleed\nwhen: black_stool"] {
            let written = Written()
            let (server, directory) = try await server(activating: amendment, written)
            #expect(server.service.rules.current.version == Screening.rulesVersion)
            #expect(server.service.screen("I have crushing chest pain").urgency == .emergency)
            let told = try await health(server)
            #expect(told["status"] == "degraded")
            let alerts = told["alerts"]?.array?.compactMap(\.string) ?? []
            #expect(
                alerts.contains { $0.hasPrefix("the rules that were activated are not in force") }
            )
            #expect(written.lines.withLock { $0.contains("compiled rules") })
            await server.stop()
            try? FileManager.default.removeItem(atPath: directory)
        }
    }

    @Test("those that it can use are in force from the first message on")
    func usable() async throws {
        let written = Written()
        let (server, directory) = try await server(
            activating: "more black_stool: glimmering wobbles",
            written
        )
        #expect(server.service.screen("glimmering wobbles").isRedFlag)
        #expect(server.service.rules.current.version.hasPrefix(Screening.rulesVersion + "+"))
        #expect(try await health(server)["status"] == "healthy")
        await server.stop()
        try? FileManager.default.removeItem(atPath: directory)
    }
}
