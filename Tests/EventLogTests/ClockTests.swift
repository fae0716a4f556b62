import JSON
import Testing
import World

@testable import EventLog

@Suite("The clock")
struct ClockTests {
    @Test(
        "a clock set back is clamped, flagged and told once, until it has caught up",
        .proves("LOG-8")
    )
    func setBack() async throws {
        let place = try Place()
        let start = Timestamp(microseconds: 1_700_000_000_000_000)
        let (world, clock) = World.seeded(7, at: start)
        try place.create(world)
        let log = try place.open(world: world)
        let patient = world.identifier()
        func post() async throws {
            _ = try await log.append([posted("x", in: patient, id: world.identifier())])
        }
        try await post()
        clock.stepWall(seconds: -3600)
        try await post()
        try await post()
        clock.stepWall(seconds: 3601)
        try await post()
        clock.stepWall(seconds: -10)
        try await post()
        let events = try log.read(from: 1, limit: 100)
        let told = events.filter { $0.type == "clock_regressed" }
        #expect(told.count == 2)
        let body = try JSON(parsing: try #require(told.first?.body))
        #expect(body["previous"]?.integer == start.microseconds)
        #expect(body["observed"]?.integer == start.adding(seconds: -3600).microseconds)
        let times = try log.appended().map(\.recordedAt)
        #expect(times == times.sorted())
        let late = start.adding(seconds: 1)
        #expect(times == [start, start, start, late, late])
        log.close()
        #expect(try flags(place) == [0, 2, 2, 0, 2])
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a start with a clock more than a year ahead follows it only when a person confirms it")
    func aheadAtStart() async throws {
        let place = try Place()
        let start = Timestamp(microseconds: 1_700_000_000_000_000)
        let (world, clock) = World.seeded(7, at: start)
        try place.create(world)
        let years: Int64 = 75 * 365 * 86_400
        clock.stepWall(seconds: years)
        let patient = world.identifier()
        func post(_ log: EventLog) async throws -> Timestamp {
            try await log.append([posted("x", in: patient, id: world.identifier())]).recordedAt
        }
        let log = try place.open(world: world)
        #expect(try await post(log) == start)
        #expect(log.condition == .clockAhead(seconds: years))
        clock.advance(seconds: 2)
        #expect(try await post(log) == start.adding(seconds: 2))
        #expect(try log.read(from: 0, limit: 99).count { $0.type == "clock_jumped" } == 1)
        log.close()
        clock.stepWall(seconds: -years)
        let right = try place.open(world: world)
        #expect(try await post(right) == start.adding(seconds: 2))
        #expect(right.condition == .well)
        right.close()
        clock.stepWall(seconds: 300 * 86_400)
        let rested = try place.open(world: world)
        #expect(try await post(rested) == start.adding(seconds: 300 * 86_400 + 2))
        #expect(rested.condition == .well)
        rested.confirmClock()
        rested.close()
        clock.stepWall(seconds: years)
        let confirmed = try place.open(world: world)
        confirmed.confirmClock()
        #expect(try await post(confirmed) == start.adding(seconds: 300 * 86_400 + 2 + years))
        #expect(confirmed.condition == .well)
        confirmed.close()
        // Back in its own time the log is far ahead of the clock, and says so before anything is written.
        clock.stepWall(seconds: -years)
        let behind = try place.open(world: world)
        #expect(behind.condition == .clockBehind(seconds: years))
        _ = try await post(behind)
        #expect(behind.condition == .clockBehind(seconds: years))
        behind.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a clock that is behind at the start is followed as soon as it is past the last record")
    func behindAtStart() async throws {
        let place = try Place()
        let start = Timestamp(microseconds: 1_700_000_000_000_000)
        let (world, clock) = World.seeded(7, at: start)
        try place.create(world)
        clock.stepWall(seconds: -1_700_000_000)
        let log = try place.open(world: world)
        let patient = world.identifier()
        func post() async throws -> Timestamp {
            try await log.append([posted("x", in: patient, id: world.identifier())]).recordedAt
        }
        #expect(try await post() == start)
        #expect(log.clocked.now() == start)
        clock.advance(seconds: 60)
        clock.stepWall(seconds: 1_700_000_000 + 36_000)
        #expect(try await post() == start.adding(seconds: 36_060))
        #expect(log.condition == .well)
        #expect(log.clocked.now() == start.adding(seconds: 36_060))
        // From here on a jump is one.
        clock.stepWall(seconds: 3600)
        #expect(log.clocked.now() == start.adding(seconds: 36_060))
        #expect(try await post() == start.adding(seconds: 36_060))
        #expect(log.condition == .clockAhead(seconds: 3600))
        log.close()
    }

    // The clamped bit of each message, from the records' bytes.
    private func flags(_ place: Place) throws -> [UInt16] {
        try place.rows()
            .compactMap { row in
                guard let header = RecordHeader(row.record.span), header.type >= 16,
                    header.flags.contains(.sealed)
                else { return nil }
                return header.flags.rawValue & 2
            }
    }
}
