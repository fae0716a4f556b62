import Anamnesis
import Clinical
import EventLog
import JSON
import ProjectionEngine
import Projections
import RecordService
import World

/// Measures the read models: how fast history becomes tables.
enum ServiceBench {
    /// Records `events` events of conversations, then times a rebuild of every projection from the log,
    /// decryption included, and checks that two rebuilds agree.
    static func rebuild(events: Int, directory: String?) async throws -> JSON {
        let place = BenchPlace(directory)
        defer { place.remove() }
        let log = try place.open()
        try await fill(log, events: events)
        log.close()
        let reopened = try place.reopen()
        defer { reopened.close() }
        let start = World.system.monotonic()
        let first = try engine(over: reopened)
        try first.catchUp()
        let elapsed = Double(World.system.monotonic() - start) / 1e9
        let second = try engine(over: reopened)
        try second.catchUp(batch: 97)
        var agrees = true
        for name in first.names
        where try first.contentDigest(of: name) != second.contentDigest(of: name) {
            agrees = false
        }
        return .object(
            JSONObject([
                .init(name: "bench", value: "rebuild"),
                .init(name: "events", value: .integer(Int64(clamping: reopened.head))),
                .init(name: "projections", value: JSON(first.names.count)),
                .init(name: "seconds", value: JSON(elapsed)),
                .init(name: "per_second", value: JSON(Double(reopened.head) / elapsed)),
                .init(name: "same_in_other_batches", value: .bool(agrees)),
            ])
        )
    }

    private static func engine(over log: EventLog) throws -> ProjectionEngine {
        try ProjectionEngine(
            source: log,
            events: EventCatalogue.events.map {
                DeclaredEvent(name: $0.name, fields: $0.fields.map(\.name))
            },
            files: Projections.files.map { try ProjectionFile(text: $0.text, origin: $0.name) }
        )
    }

    /// Conversations of twelve messages each, one in four with a red flag, worked by nurses.
    private static func fill(_ log: EventLog, events: Int) async throws {
        let engine = try engine(over: log)
        let service = RecordService(log: log, projections: engine, world: .system)
        let nurse = UserID(World.system.identifier())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    while log.head < UInt64(events) { try await conversation(service, nurse) }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func conversation(_ service: RecordService, _ nurse: UserID) async throws {
        let id = SessionID(World.system.identifier())
        let user = UserID(World.system.identifier())
        let opened = SessionEvent.Opened(
            patient: PatientID(World.system.identifier()),
            alias: id.text,
            openedBy: user.text
        )
        _ = try await service.execute(.open(opened), on: id, by: user)
        let texts = [
            "hello", "I have had a sore throat for two days", "no fever",
            World.system.random() % 4 == 0
                ? "my chest hurts badly and I can't breathe" : "it is mild",
        ]
        for text in texts {
            let message = MessageID(World.system.identifier())
            let post = SessionCommand.Post(
                message: message,
                sender: .patient,
                senderID: user.text,
                content: text,
                clientID: nil,
                screening: Screening.examine(text),
                alert: AlertID(World.system.identifier())
            )
            _ = try await service.execute(.post(post), on: id, by: user)
            let reply = SessionCommand.CompleteReply(
                reply: World.system.identifier(),
                message: MessageID(World.system.identifier()),
                to: message,
                source: "interviewer",
                content: "Thank you. When did it start?",
                quickReplies: [],
                model: nil,
                outputTokens: nil
            )
            _ = try await service.execute(.completeReply(reply), on: id, by: user)
        }
        let now = World.system.now()
        _ = try await service.execute(
            .claim(nurse: nurse, name: nil, until: now.adding(seconds: 120), now: now),
            on: id,
            by: nurse
        )
    }
}
