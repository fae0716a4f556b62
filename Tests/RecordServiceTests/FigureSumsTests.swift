import Clinical
import ProjectionEngine
import Testing
import World

@testable import EventLog
@testable import RecordService

/// A desk over a log of its own, removed afterwards.
private struct Desk {
    let service: RecordService
    let engine: ProjectionEngine
    let clock: SeededClock
    let log: EventLog
    private let place: LogPlace
    private let nurse: UserID

    init() throws {
        place = try LogPlace()
        clock = place.clock
        (log, engine) = try place.open()
        service = RecordService(log: log, projections: engine, world: place.world)
        nurse = UserID(place.world.identifier())
    }

    func remove() { place.remove(log) }

    /// A conversation that is triaged; a nurse claims some, and some are closed and rated.
    func converse(_ number: Int) async throws {
        let world = service.world
        let (id, user) = (SessionID(world.identifier()), UserID(world.identifier()))
        let opened = SessionEvent.Opened(
            patient: PatientID(world.identifier()),
            alias: nil,
            openedBy: user.text
        )
        _ = try await service.execute(.open(opened), on: id, by: user)
        let text =
            number % 4 == 0
            ? "I have crushing chest pain and I can't breathe" : "I have had a cough since Monday"
        let post = SessionCommand.Post(
            message: MessageID(world.identifier()),
            sender: .patient,
            senderID: user.text,
            content: text,
            clientID: nil,
            screening: Screening.examine(text),
            alert: AlertID(world.identifier())
        )
        _ = try await service.execute(.post(post), on: id, by: user)
        clock.advance(seconds: Int64(number % 7 + 1))
        if number % 3 == 0 {
            let until = world.now().adding(seconds: number % 2 == 0 ? 1 : 3600)
            let claim = SessionCommand.claim(
                nurse: nurse,
                name: nil,
                until: until,
                now: world.now()
            )
            _ = try await service.execute(claim, on: id, by: nurse)
            clock.advance(seconds: 2)
        }
        guard number % 5 != 0 else { return }
        _ = try await service.execute(
            .rate(Int64(number % 5), comment: nil),
            on: id,
            by: user
        )
        _ = try await service.execute(
            .close(by: user.text, reason: nil),
            on: id,
            by: user
        )
    }

    var window: FigureWindow {
        let now = service.world.now()
        return FigureWindow(
            since: now.adding(seconds: -86_400),
            until: now,
            now: now,
            zone: .utc,
            reach: .everything
        )
    }
}

@Suite("Figures that are summed up part by part")
struct FigureSumsTests {
    @Test("are those of all facts at once, whatever the parts, and what is over is not kept")
    func parts() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        for number in 1...40 { try await desk.converse(number) }
        try desk.engine.catchUp()
        let window = desk.window
        let whole = try FigureFacts(desk.engine, window)
        let figures = Figures(whole, window)
        #expect(whole.arrived.count == 40 && whole.settled.count > 3 && whole.unseen.count > 3)
        #expect(whole.holds.count > 3 && whole.ratings.count > 3)
        for rows in [1, 3, 1000] {
            let (facts, sums) = try FigureFacts.summed(desk.engine, window, rows: rows)
            let moved = facts.open.count + facts.unseen.count + facts.waitingAlerts.count
            #expect(facts.count == moved)
            #expect(facts.unseen.map(\.session) == whole.unseen.map(\.session))
            #expect(facts.position == whole.position)
            for name in FigureSums.summed {
                #expect(sums.tally(name).count == figures.count(name), "\(name)")
                #expect(sums.tally(name).mean == figures.mean(name), "\(name)")
                let buckets = figures.tallies(name).mapValues(\.count)
                #expect(sums.tallies(name).mapValues(\.count) == buckets)
            }
            let now = Figures(facts, window)
            let judged = figures.tallies("sla").mapValues(\.mean)
            #expect(now.judged(sums.judged).mapValues(\.mean) == judged)
            #expect(now.count("total_queue_size") == figures.count("total_queue_size"))
            var times = NurseTime()
            times.add(figures)
            #expect(sums.nurseTime.utilization(now) == times.utilization(figures))
            #expect(sums.nurseTime.utilization(now) != nil)
            let waits = (figures.evidence("first_response_s") ?? []).compactMap(\.value)
            #expect(sums.ranks("first_response_s").count == waits.count && waits.count > 3)
        }
    }

    @Test("a percentile is the value at its rank, rounded, however many values are the same")
    func ranks() {
        var random = SystemRandomNumberGenerator()
        for round in 0..<200 {
            let values = (0..<round).map { _ in Double.random(in: 0...30, using: &random) }
            var ranks = Ranks(parts: 10)
            for value in values { ranks.add(value) }
            let sorted = values.sorted()
            for percent in [0, 1, 50, 90, 95, 100] {
                let place = max(1, (percent * values.count + 99) / 100)
                let expected = sorted.isEmpty ? nil : (sorted[place - 1] * 10).rounded() / 10
                #expect(ranks.percentile(percent) == expected)
            }
        }
    }
}
