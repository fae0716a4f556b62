import Clinical
import EventLog
import Foundation
import RecordService
import Testing
import World

@Suite("A day of dashboards costs events by what they show")
struct DashboardDayTests {
    @Test(
        "fifty dashboards that ask every five seconds leave one event for each new patient and quarter hour"
    )
    func day() async throws {
        let place = try LogPlace()
        let (world, clock) = (place.world, place.clock)
        let (log, engine) = try place.open()
        defer { place.remove(log) }
        let service = RecordService(log: log, projections: engine, world: world)
        let viewers = (0..<50)
            .map { _ in
                Viewer(
                    user: UserID(world.identifier()),
                    role: "nurse",
                    view: "queue",
                    purpose: "TREAT"
                )
            }
        var patients: Set<PatientID> = []
        var (polls, arrivals) = (0, 0)
        // By the driven clock, an hour, or with ANAMNESIS_LONG the whole day: 720 asks of each an hour, a new patient
        // every ten minutes.
        let isLong = ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] == "1"
        let hours = isLong ? 24 : 1
        for ask in 0..<(720 * hours) {
            if ask % 120 == 60 {
                patients.insert(PatientID(world.identifier()))
                arrivals += 1
            }
            try await service.viewings.look(viewers.map { ($0, patients) })
            polls += 50
            clock.advance(seconds: 5)
        }
        let types = try log.read(from: 0, limit: 50_000).map(\.type)
        let started = types.filter { $0 == "viewing_started" }.count
        // Four intervals of fifteen minutes, and one event when somebody new appears within one.
        #expect(polls == 36_000 * hours && arrivals == 6 * hours)
        #expect(started <= 50 * (4 * hours + arrivals))
        #expect(started >= 50 * 4 * hours)
        #expect(types.filter { $0 == "viewing_ended" }.count == 50 * (4 * hours - 1))
        if isLong { print("\(polls) polls, \(arrivals) patients: \(started) events") }
    }
}
