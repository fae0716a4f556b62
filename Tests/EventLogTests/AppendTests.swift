import Testing
import World

@testable import EventLog

@Suite("Appending")
struct AppendTests {
    @Test("what was appended is read back the same, from memory and from disk")
    func roundTrip() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        var event = posted("chest pain", in: patient)
        event.occurredAt = Timestamp(microseconds: 1_700_000_000_000_001)
        event.actor = World.system.identifier()
        event.causation = World.system.identifier()
        event.correlation = World.system.identifier()
        event.schema = 3
        let appended = try await log.append([event])
        let fresh = try #require(try log.read(from: appended.position, limit: 1).first)
        #expect(fresh.body == event.body)
        #expect(fresh.id == event.id && fresh.stream == patient && fresh.actor == event.actor)
        #expect(fresh.causation == event.causation && fresh.correlation == event.correlation)
        #expect(fresh.schema == 3 && fresh.type == "message_posted" && fresh.revision == 0)
        #expect(fresh.occurredAt == event.occurredAt && fresh.recordedAt == appended.recordedAt)
        let before = try log.read(from: 0, limit: 1000)
        #expect(log.head == UInt64(before.last?.position ?? 0) + 1)
        log.close()
        let reopened = try place.open()
        #expect(try reopened.read(from: 0, limit: 1000).suffix(before.count) == before[...])
        #expect(try reopened.stream(patient) == [fresh])
        #expect(try reopened.position(of: event.id) == appended.position)
        #expect(try reopened.position(of: .zero) == nil)
        reopened.close()
    }

    @Test(
        "a key and a type are told before the first event that uses them, once",
        .proves("LOG-10", "LOG-15")
    )
    func announcements() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for text in ["one", "two"] { _ = try await log.append([posted(text, in: patient)]) }
        log.close()
        let reopened = try place.open()
        _ = try await reopened.append([posted("three", in: patient)])
        let types = try reopened.read(from: 0, limit: 1).map(\.type) + ["key_created"]
        #expect(types.first == "log_opened")
        let all = try reopened.read(from: 0, limit: 100).map(\.type)
        #expect(
            all == [
                "log_opened", "key_created", "type_registered", "message_posted",
                "message_posted", "message_posted",
            ]
        )
        reopened.close()
    }

    @Test("a repeated append writes nothing and answers the first positions", .proves("LOG-11"))
    func repeated() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let events = [
            posted("one", in: patient), posted("two", in: patient, sealing: .clear),
            posted("three", in: patient, sealing: .day), posted("x", in: patient, sealing: .access),
        ]
        let first = try await log.append(events, expecting: [patient: 0])
        let head = log.head
        let again = try await log.append(events, expecting: [patient: 0])
        #expect(!first.isDuplicate && again.isDuplicate)
        #expect(again.positions == first.positions && again.recordedAt == first.recordedAt)
        #expect(log.head == head)
        log.close()
        let reopened = try place.open()
        #expect(try await reopened.append(events).positions == first.positions)
        reopened.close()
    }

    @Test(
        "the same id with any other content is refused and nothing is written",
        .proves("LOG-5", "LOG-11")
    )
    func reused() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let event = posted("one", in: patient)
        let other = World.system.identifier()
        _ = try await log.append([event])
        _ = try await log.append([posted("x", in: other, sealing: .clear)])
        let head = log.head
        let changes: [(inout NewEvent) -> Void] = [
            { $0.body = Array(#"{"text":"two"}"#.utf8) }, { $0.stream = other },
            { $0.type = "triage_decided" }, { $0.schema = 2 }, { $0.actor = other },
            { $0.causation = other }, { $0.correlation = other }, { $0.sealing = .clear },
            { $0.sealing = .day }, { $0.sealing = .subject(other) },
            { $0.occurredAt = Timestamp(microseconds: 5) },
        ]
        for change in changes {
            var changed = event
            change(&changed)
            await #expect(throws: AppendError.identifierReused(event.id)) {
                try await log.append([changed])
            }
            await #expect(throws: AppendError.identifierReused(event.id)) {
                try await log.append([event, posted("new", in: patient)])
            }
        }
        let twice = posted("twice", in: patient)
        await #expect(throws: AppendError.identifierReused(twice.id)) {
            try await log.append([twice, twice])
        }
        #expect(log.head == head)
        log.close()
    }

    @Test("a stale expected version is refused and nothing is written")
    func stale() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let other = World.system.identifier()
        _ = try await log.append([posted("one", in: patient)], expecting: [patient: 0])
        let head = log.head
        for expected in [UInt64(0), 2, .max] {
            await #expect(
                throws: AppendError.versionConflict(stream: patient, expected: expected, actual: 1)
            ) {
                try await log.append(
                    [posted("two", in: other), posted("two", in: patient)],
                    expecting: [other: 0, patient: expected]
                )
            }
        }
        #expect(log.head == head)
        #expect(log.version(of: other) == 0)
        _ = try await log.append(
            [posted("a", in: other), posted("b", in: patient), posted("c", in: other)],
            expecting: [other: 0, patient: 1]
        )
        #expect(log.version(of: patient) == 2)
        #expect(try log.stream(other).map(\.revision) == [0, 1])
        #expect(try log.stream(other, from: 1).count == 1)
        log.close()
    }

    @Test("a record of 65,535 bytes is taken and one of a byte more is not", .proves("LOG-1"))
    func sizes() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        func event(_ count: Int, _ sealing: Sealing) -> NewEvent {
            var event = posted("", in: patient, sealing: sealing)
            event.body = [UInt8](repeating: 0x61, count: count)
            return event
        }
        let clearMax = 65_535 - 176
        let sealedMax = (65_535 - 236) / 64 * 64
        let taken = [event(clearMax, .clear), event(sealedMax, .day), event(0, .clear)]
        let appended = try await log.append(taken)
        #expect(appended.positions.count == 3)
        #expect(try log.appended().map(\.body) == taken.map(\.body))
        await #expect(throws: AppendError.recordTooLarge(65_536)) {
            try await log.append([event(clearMax + 1, .clear)])
        }
        await #expect(throws: AppendError.recordTooLarge(236 + sealedMax + 64)) {
            try await log.append([event(sealedMax + 1, .day)])
        }
        await #expect(throws: AppendError.tooManyEvents(513)) {
            try await log.append((0..<513).map { _ in event(1, .clear) })
        }
        log.close()
        #expect(Verifier.verify(path: place.data).exitCode == 0)
    }

    @Test(
        "a name the log was not opened with, or that is its own, is refused",
        arguments: ["bread_baked", "log_opened", "key_created", "type_registered", ""]
    )
    func unknown(name: String) async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        var event = posted("x", in: World.system.identifier())
        event.type = name
        await #expect(throws: AppendError.unknownType(name)) { try await log.append([event]) }
        #expect(log.head == 1)
        log.close()
    }

    @Test("a closed log refuses appends and reads from disk")
    func closed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        log.close()
        log.close()
        await #expect(throws: AppendError.closed) {
            try await log.append([posted("x", in: World.system.identifier())])
        }
        #expect(throws: ReadError.closed) { try log.read(from: 0, limit: 1) }
        #expect(throws: ReadError.closed) { try log.secret("token") }
    }
}
