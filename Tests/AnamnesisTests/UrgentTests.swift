import API
import Foundation
import HTTP
import Telemetry
import Testing
import World

@testable import Anamnesis

@Suite("What is answered although there is too much to do")
struct UrgentTests {
    @Test("words that raise a flag are, however their path is written; calm ones are not")
    func words() async throws {
        let directory =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("anamnesis-test-\(UUID().uuidString)").path
        let configuration = try Configuration(
            variables: ["APP_DATA_DIR": directory],
            cores: 2,
            isRoot: false
        ) { _ in nil }
        let server = try await RecordServer(
            configuration: configuration,
            build: "test",
            logger: Logger(level: .error, world: .system) { _ in },
            onFatal: { _ in }
        )
        let flagged = #"{"content":"I have crushing chest pain and can't breathe"}"#
        // A flag in an infant alone; whose words they are is not known yet.
        let flaggedInSome = #"{"content":"vomiting and not drinking"}"#
        let calm = #"{"content":"My sore throat is better today"}"#
        func isUrgent(_ target: String, _ body: String) throws -> Bool {
            server.api.isUrgent(
                try #require(HTTPRequest("POST", target, body: Array(body.utf8)))
            )
        }
        for target in [
            "/api/sessions/s/messages", "/api/sessions/s/messages/",
            "/integration/api/sessions/s/messages", "/api/sessions/%CC%A4s/messages",
        ] {
            #expect(try isUrgent(target, flagged), "\(target)")
            #expect(try isUrgent(target, flaggedInSome), "\(target)")
            #expect(try !isUrgent(target, calm), "\(target)")
        }
        #expect(try !isUrgent("/api/sessions/s/close", flagged))
        await server.stop()
    }
}
