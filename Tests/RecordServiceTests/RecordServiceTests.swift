import Clinical
import JSON
import ProjectionEngine
import Testing
import World

@testable import EventLog
@testable import RecordService

/// A service over a log of its own, removed afterwards.
private struct Place {
    let service: RecordService
    let log: EventLog
    let clock: SeededClock
    private let place: LogPlace

    init() throws {
        place = try LogPlace()
        clock = place.clock
        let engine: ProjectionEngine
        (log, engine) = try place.open()
        service = RecordService(log: log, projections: engine, world: place.world)
    }

    func remove() { place.remove(log) }

    func types() throws -> [String] {
        try log.read(from: 0, limit: 1000).map(\.type)
            .filter { !["log_opened", "key_created", "type_registered"].contains($0) }
    }

    func conversation() async throws -> SessionID {
        let id = SessionID(service.world.identifier())
        let user = UserID(service.world.identifier())
        let opened = SessionEvent.Opened(
            patient: PatientID(service.world.identifier()),
            alias: nil,
            openedBy: user.text
        )
        _ = try await service.execute(.open(opened), on: id, by: user)
        return id
    }

    func post(_ text: String, in id: SessionID, clientID: String? = nil) async throws -> Executed {
        let post = SessionCommand.Post(
            message: MessageID(service.world.identifier()),
            sender: .patient,
            senderID: "usr_x",
            content: text,
            clientID: clientID,
            screening: Screening.examine(text),
            alert: AlertID(service.world.identifier())
        )
        return try await service.execute(.post(post), on: id, by: UserID(.zero))
    }
}

@Suite("The record changes in one way")
struct RecordServiceTests {
    @Test("two hundred writers on one session all get in, in one order without gaps")
    func contention() async throws {
        let place = try Place()
        defer { place.remove() }
        let id = try await place.conversation()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    for number in 0..<25 {
                        _ = try await place.post("message \(writer) \(number)", in: id)
                    }
                }
            }
            try await group.waitForAll()
        }
        let history = try place.service.history(id)
        #expect(history.filter { $0.type == "message_posted" }.count == 200)
        #expect(history.map(\.revision) == (0..<UInt64(history.count)).map { $0 })
        var folded = Session.initial
        for event in history {
            if let fact = try RecordService.fact(event) { folded.evolve(fact) }
        }
        #expect(try await place.service.session(id).0 == folded)
    }

    @Test(
        "after a full disk the session is what the log holds, and what was refused can be said again"
    )
    func fullDisk() async throws {
        let place = try Place()
        defer { place.remove() }
        let id = try await place.conversation()
        try place.log.limitPages(true)
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    let text = "message \(number) with a few more words to fill the page sooner"
                    return (try? await place.post(text, in: id, clientID: "c-\(number)")) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(accepted < 300)
        try place.log.limitPages(false)
        for number in 0..<300 {
            let text = "message \(number) with a few more words to fill the page sooner"
            _ = try await place.post(text, in: id, clientID: "c-\(number)")
        }
        var folded = Session.initial
        var texts = 0
        for event in try place.service.history(id) {
            guard let fact = try RecordService.fact(event) else { continue }
            folded.evolve(fact)
            if event.type == "message_posted" { texts += 1 }
        }
        #expect(texts == 300)
        #expect(try await place.service.session(id).0 == folded)
    }

    @Test("a repeat that comes while the first is on its way changes nothing and waits for it")
    func repeats() async throws {
        let place = try Place()
        defer { place.remove() }
        let id = try await place.conversation()
        let events = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    let done = try await place.post("twice", in: id, clientID: "c-1")
                    // Whoever is answered finds it on disk.
                    #expect(
                        try place.service.history(id).contains { $0.type == "message_posted" }
                    )
                    return done.events.count
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 > 0 ? 1 : 0 }
        }
        #expect(events == 1)
    }

    @Test("a stale version is refused and nothing is written")
    func stale() async throws {
        let place = try Place()
        defer { place.remove() }
        let id = try await place.conversation()
        let head = place.log.head
        await #expect(throws: ServiceError.versionMismatch(actual: 1)) {
            try await place.service.execute(
                .close(by: "u", reason: nil),
                on: id,
                by: UserID(.zero),
                expecting: 9
            )
        }
        #expect(place.log.head == head)
    }

    @Test("message, screening, triage and alert stand side by side in one commit")
    func atomic() async throws {
        let place = try Place()
        defer { place.remove() }
        let id = try await place.conversation()
        let done = try await place.post("crushing chest pain and I can't breathe", in: id)
        #expect(
            done.events.map(\.event.type)
                == ["message_posted", "message_screened", "triage_decided", "alert_raised"]
        )
        let events = try place.service.history(id).suffix(4)
        #expect(Set(events.map(\.recordedAt)).count == 1)
    }

    @Test("the queue after a rebuild is the queue that was followed live")
    func rebuild() async throws {
        let place = try Place()
        defer { place.remove() }
        for text in ["sore throat", "crushing chest pain", "I want to die tonight", "itchy rash"] {
            let id = try await place.conversation()
            _ = try await place.post(text, in: id)
            try place.service.projections.catchUp(batch: 3)
        }
        let engine = try LogPlace.engine(over: place.log)
        try engine.catchUp()
        for name in engine.names {
            #expect(
                try engine.contentDigest(of: name)
                    == place.service.projections.contentDigest(of: name),
                "\(name)"
            )
        }
    }
}

@Suite("Looks are intervals on the record")
struct ViewingTests {
    private static func viewer(_ user: UserID, filter: String? = nil) -> Viewer {
        Viewer(user: user, role: "nurse", view: "queue", purpose: "TREAT", filter: filter)
    }

    @Test("fifty looks at the same patients cost one event; a new patient costs one more")
    func interval() async throws {
        let place = try Place()
        defer { place.remove() }
        let (viewings, world) = (place.service.viewings, place.service.world)
        let viewer = Self.viewer(UserID(world.identifier()))
        let first = PatientID(world.identifier())
        let second = PatientID(world.identifier())
        for _ in 0..<50 { try await viewings.look(viewer, at: [first]) }
        #expect(try place.types() == ["viewing_started"])
        try await viewings.look(viewer, at: [first, second])
        try await viewings.look(viewer, at: [second])
        #expect(try place.types() == ["viewing_started", "viewing_started"])
        let last = try #require(try place.log.read(from: place.log.head - 1, limit: 1).first?.body)
        #expect(try JSON(parsing: last)["patients"]?.array == [.string(second.text)])
    }

    @Test("after fifteen minutes a look ends the old interval and begins a new one")
    func renewed() async throws {
        let place = try Place()
        defer { place.remove() }
        let viewer = Self.viewer(UserID(place.service.world.identifier()))
        try await place.service.viewings.look(viewer, at: [])
        place.clock.advance(seconds: 899)
        try await place.service.viewings.look(viewer, at: [])
        #expect(try place.types() == ["viewing_started"])
        place.clock.advance(seconds: 1)
        try await place.service.viewings.look(viewer, at: [])
        #expect(try place.types() == ["viewing_started", "viewing_ended", "viewing_started"])
    }

    @Test("what stands for a look ends with the interval, with anybody's, and after a second")
    func standing() async throws {
        let place = try Place()
        defer { place.remove() }
        let (viewings, world) = (place.service.viewings, place.service.world)
        let viewer = Self.viewer(UserID(world.identifier()))
        let other = Self.viewer(UserID(world.identifier()))
        let patient = PatientID(world.identifier())
        #expect(viewings.standing(viewer, [patient]) == nil)
        try await viewings.look(viewer, at: [patient])
        try await viewings.look(other, at: [patient])
        #expect(viewings.standing(viewer, [PatientID(world.identifier())]) == nil)

        let first = try #require(viewings.standing(viewer, [patient]))
        #expect(viewings.holds(first))
        place.clock.advance(seconds: 1)
        #expect(!viewings.holds(first))

        let second = try #require(viewings.standing(viewer, [patient]))
        try await viewings.leave(other)
        #expect(!viewings.holds(second))

        place.clock.advance(seconds: 898)
        let last = try #require(viewings.standing(viewer, [patient]))
        try await viewings.leave(viewer)
        #expect(!viewings.holds(last))
        #expect(viewings.standing(viewer, [patient]) == nil)
    }

    @Test("an end that can't be recorded is recorded later, with what was begun meanwhile")
    func endsThatFail() async throws {
        let place = try Place()
        defer { place.remove() }
        let viewings = place.service.viewings
        let viewer = Self.viewer(UserID(place.service.world.identifier()))
        let patient = PatientID(place.service.world.identifier())
        try await viewings.look(viewer, at: [patient])
        try place.log.limitPages(true)
        await #expect(throws: ServiceError.self) {
            // Until the pages that are there are full.
            while true {
                try await viewings.look(viewer, at: [patient])
                try await viewings.leave(viewer)
            }
        }
        try place.log.limitPages(false)
        while true {
            do {
                try await viewings.sweep(stopping: true)
                break
            } catch { try await Task.sleep(for: .milliseconds(50)) }
        }
        let types = try place.types()
        #expect(types.count { $0 == "viewing_started" } == types.count { $0 == "viewing_ended" })
    }

    @Test("past the most that may be open, those unseen longest and held by nobody end on record")
    func crowded() async throws {
        let place = try Place()
        defer { place.remove() }
        let (viewings, user) = (place.service.viewings, UserID(place.service.world.identifier()))
        let viewers = (0...(Viewings.openMax + 1)).map { Self.viewer(user, filter: "\($0)") }
        let hold = viewings.hold(viewers[0])
        defer { withExtendedLifetime(hold) {} }
        try await viewings.look(Array(viewers.prefix(2)).map { ($0, []) })
        place.clock.advance(seconds: 1)
        try await viewings.look(viewers.dropFirst(2).map { ($0, []) })
        let ended = try place.log.read(from: 0, limit: 100_000)
            .filter { $0.type == "viewing_ended" }
        #expect(ended.count == 1)
        #expect(
            viewings.standing(viewers[0], []) != nil && viewings.standing(viewers[1], []) == nil
        )
    }

    @Test("what stands for a look ends with its interval, and was itself a look")
    func standingOfAnOldLook() async throws {
        let place = try Place()
        defer { place.remove() }
        let (viewings, world) = (place.service.viewings, place.service.world)
        let viewer = Self.viewer(UserID(world.identifier()))
        try await viewings.look(viewer, at: [])
        place.clock.advance(seconds: 899)
        let standing = try #require(viewings.standing(viewer, []))
        #expect(viewings.holds(standing))
        place.clock.advance(seconds: 1)
        #expect(!viewings.holds(standing))
        #expect(viewings.standing(viewer, []) == nil)
        // It was a look: the sweep leaves the interval as after any other.
        try await viewings.sweep()
        #expect(try place.types() == ["viewing_started"])
    }

    @Test("a look that was foreseen is recorded once, and is on disk before it is had")
    func foreseen() async throws {
        let place = try Place()
        defer { place.remove() }
        let (viewings, world) = (place.service.viewings, place.service.world)
        let viewers = (0..<50).map { _ in Self.viewer(UserID(world.identifier())) }
        let patient = PatientID(world.identifier())
        // The first event of a type is recorded with the type.
        try await viewings.look(Self.viewer(UserID(world.identifier())), at: [])
        let before = place.log.head
        viewings.foresee(viewers.map { ($0, [patient]) })
        try await viewings.look(viewers.map { ($0, [patient]) })
        #expect(place.log.head == before + 50)
        let other = PatientID(world.identifier())
        viewings.foresee(viewers.map { ($0, [patient, other]) })
        // It goes to disk without anybody's look.
        for _ in 0..<2000 where place.log.head < before + 100 {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(place.log.head == before + 100)
        try await viewings.look(viewers.map { ($0, [patient, other]) })
        #expect(place.log.head == before + 100)
    }

    @Test("more viewers at once than an append holds events are all recorded")
    func crowd() async throws {
        let place = try Place()
        defer { place.remove() }
        let world = place.service.world
        let viewers = (0..<EventLog.eventsPerAppendMax * 2 + 1)
            .map { _ in
                Self.viewer(UserID(world.identifier()))
            }
        let patient = PatientID(world.identifier())
        try await place.service.viewings.look(viewers[0], at: [patient])
        let before = place.log.head
        place.service.viewings.foresee(viewers.map { ($0, [patient]) })
        try await place.service.viewings.look(viewers.map { ($0, [patient]) })
        #expect(place.log.head == before + UInt64(viewers.count - 1))
    }

    @Test("an interval nobody looks through is ended by the sweep, all of them on stopping")
    func swept() async throws {
        let place = try Place()
        defer { place.remove() }
        let viewings = place.service.viewings
        try await viewings.look(Self.viewer(UserID(place.service.world.identifier())), at: [])
        try await viewings.sweep()
        #expect(try place.types() == ["viewing_started"])
        place.clock.advance(seconds: 900)
        try await viewings.sweep()
        #expect(try place.types() == ["viewing_started", "viewing_ended"])
        try await viewings.look(Self.viewer(UserID(place.service.world.identifier())), at: [])
        try await viewings.sweep(stopping: true)
        #expect(try place.types().filter { $0 == "viewing_ended" }.count == 2)
    }
}

@Suite("People and patients keep their identifiers")
struct DirectoryTests {
    @Test("the same name is the same person, from another issuer it is another")
    func stable() async throws {
        let place = try Place()
        defer { place.remove() }
        let directory = place.service.directory
        let first = try await directory.user(issuer: "a", subject: "n1", role: "nurse")
        #expect(try await directory.user(issuer: "a", subject: "n1", role: "nurse") == first)
        #expect(try await directory.user(issuer: "b", subject: "n1", role: "nurse") != first)
        let patient = try await directory.patient(issuer: "a", text: "MRN-1")
        #expect(try await directory.patient(issuer: "a", text: "MRN-1") == patient)
        #expect(try await directory.patient(issuer: "b", text: patient.text) == patient)
        #expect(try place.types().filter { $0 == "patient_registered" }.count == 1)
    }
}
