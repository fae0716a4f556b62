import Clinical
import EventLog
import ProjectionEngine
import RecordService
import Synchronization
import Testing
import World

/// A nurse's desk over a log that can be cut off and opened again, with a clock driven by hand.
private final class DeskPlace: DeskListener {
    private struct State {
        var present: Set<UserID> = []
        var told = 0
        var turned: [SessionID] = []
        var sent: [String] = []
        var answers: [Int?] = []
        var isCut = false
    }

    let policy: DeskPolicy
    private let place: LogPlace
    private let state = Mutex(State())
    private let open = Mutex<(EventLog, RecordService, DeskClocks, AlertCourier)?>(nil)

    init() throws {
        place = try LogPlace(seed: 11)
        var policy = DeskPolicy()
        policy.chain = EscalationChain([
            .init(to: "charge_nurse", after: 30), .init(to: "on_call", after: 90),
            .init(to: "webhook", after: 150),
        ])
        self.policy = policy
        try reopen()
    }

    /// As after a crash: nothing is kept but the log.
    func reopen() throws {
        open.withLock { $0?.0.close() }
        let (log, engine) = try place.open()
        try engine.catchUp()
        log.onCommit { _ in engine.wake() }
        let service = RecordService(log: log, projections: engine, world: log.clocked)
        let clocks = DeskClocks(service: service, policy: policy, listener: self)
        let courier = AlertCourier(service: service, level: 3) { [self] in send($0) }
        open.withLock { $0 = (log, service, clocks, courier) }
        state.withLock { $0.isCut = false }
    }

    /// The receiver outside; with `cutsOff` the service ends before it can record what was answered.
    private func send(_ delivery: AlertCourier.Delivery) -> Int? {
        let (answer, cuts) = state.withLock { state -> (Int?, Bool) in
            state.sent.append("\(delivery.id) \(delivery.attempt)")
            let answer = state.answers.isEmpty ? 200 : state.answers.removeFirst()
            return (answer, answer == -1)
        }
        guard cuts else { return answer }
        open.withLock { $0?.0.close() }
        state.withLock { $0.isCut = true }
        return 200
    }

    /// What ``reopen()`` opened.
    private var opened: (EventLog, RecordService, DeskClocks, AlertCourier) {
        guard let parts = open.withLock({ $0 }) else { preconditionFailure("not opened yet") }
        return parts
    }
    var world: World { place.world }
    var clock: SeededClock { place.clock }
    var service: RecordService { opened.1 }
    var log: EventLog { opened.0 }
    var sent: [String] { state.withLock { $0.sent } }
    var told: Int { state.withLock { $0.told } }
    var turned: [SessionID] { state.withLock { $0.turned } }
    func setPresent(_ nurses: Set<UserID>) { state.withLock { $0.present = nurses } }
    func answer(_ codes: Int?...) { state.withLock { $0.answers = codes } }

    func remove() { place.remove(log) }

    func isPresent(_ nurse: UserID) -> Bool { state.withLock { $0.present.contains(nurse) } }
    func alertsWait(_ alerts: [QueueAlert]) async { state.withLock { $0.told += alerts.count } }
    func casesTurned(_ sessions: [SessionID]) async { state.withLock { $0.turned += sessions } }

    /// One second of the desk's life, worked off to its end.
    func second() async throws {
        clock.advance(seconds: 1)
        let (_, service, clocks, courier) = opened
        for _ in 0..<20 {
            let before = service.log.head
            try await service.projections.reached(before)
            _ = await clocks.step()
            await courier.step()
            if state.withLock({ $0.isCut }) { return try reopen() }
            if service.log.head == before { return }
        }
    }

    func conversation(_ text: String) async throws -> SessionID {
        let id = SessionID(world.identifier())
        let user = UserID(world.identifier())
        let opened = SessionEvent.Opened(
            patient: PatientID(world.identifier()),
            alias: nil,
            openedBy: user.text
        )
        _ = try await service.execute(.open(opened), on: id, by: user)
        try await say(text, in: id)
        return id
    }

    func say(_ text: String, in id: SessionID) async throws {
        let post = SessionCommand.Post(
            message: MessageID(world.identifier()),
            sender: .patient,
            senderID: "usr_x",
            content: text,
            clientID: nil,
            screening: Screening.examine(text),
            alert: AlertID(world.identifier())
        )
        _ = try await service.execute(.post(post), on: id, by: UserID(.zero))
    }

    func claim(_ id: SessionID, by nurse: UserID) async throws {
        let now = service.world.now()
        let hold = DeskCommand.Hold(
            nurse: nurse,
            name: nil,
            until: now.adding(seconds: policy.leaseSeconds),
            now: now
        )
        _ = try await service.execute(.desk(.claim(hold, scopes: [])), on: id, by: nurse)
    }

    /// What became of a session: names and whole seconds since `start`.
    func history(_ id: SessionID, since start: Timestamp) throws -> [String] {
        try service.history(id)
            .filter {
                $0.type.hasPrefix("alert_") || $0.type.hasPrefix("target_")
                    || $0.type.hasPrefix("claim_") || $0.type == "case_claimed"
            }
            .map { "\($0.type) \($0.recordedAt.seconds - start.seconds)" }
    }
}

private let emergency = "I have crushing chest pain and I can't breathe"
private let calm = "how do I renew my repeat prescription"

@Suite("The desk's clocks do what is due, once, through any crash")
struct DeskClocksTests {
    @Test(
        "an unseen alert takes the same steps at the same times whether or not the service ends after each second"
    )
    func chain() async throws {
        var histories: [[String]] = []
        for isKilled in [false, true] {
            let place = try DeskPlace()
            defer { place.remove() }
            let start = place.world.now()
            place.answer(500, nil, 200)
            let id = try await place.conversation(emergency)
            for _ in 0..<170 {
                try await place.second()
                if isKilled { try place.reopen() }
            }
            histories.append(try place.history(id, since: start))
            #expect(place.sent.count == 3)
            #expect(Set(place.sent.map { $0.split(separator: " ")[0] }).count == 1)
            if !isKilled { #expect(place.told == 5) }
        }
        #expect(
            histories[0] == [
                "alert_raised 0", "alert_escalated 30", "alert_escalated 90", "target_breached 120",
                "alert_escalated 150", "alert_notified 150", "alert_notified 151",
                "alert_notified 153",
            ]
        )
        #expect(histories[0] == histories[1])
    }

    @Test("a service that ends between sending and recording sends again under the same delivery")
    func sentTwice() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        place.answer(-1, 200)
        let id = try await place.conversation(emergency)
        for _ in 0..<155 { try await place.second() }
        #expect(place.sent.count == 2)
        #expect(Set(place.sent).count == 1)
        let outcomes = try place.service.history(id).filter { $0.type == "alert_notified" }
        #expect(outcomes.count == 1)
    }

    @Test("an acknowledged alert goes no further; one raised again begins anew")
    func acknowledged() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        let start = place.world.now()
        let id = try await place.conversation(emergency)
        let nurse = UserID(place.world.identifier())
        for _ in 0..<40 { try await place.second() }
        let alert = try #require(try await place.service.session(id).0.alert?.alert)
        _ = try await place.service.execute(
            .acknowledge(alert: alert, nurse: nurse),
            on: id,
            by: nurse
        )
        for _ in 0..<100 { try await place.second() }
        try await place.say("and now I want to kill myself", in: id)
        #expect(try await place.service.session(id).0.alert?.alert == alert)
        for _ in 0..<31 { try await place.second() }
        #expect(
            try place.history(id, since: start) == [
                "alert_raised 0", "alert_escalated 30", "alert_acknowledged 40",
                "target_breached 120",
                "alert_raised 140", "alert_escalated 170",
            ]
        )
    }

    @Test("a wall clock that is set back an hour does not hold an alert up")
    func clockSetBack() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        let id = try await place.conversation(emergency)
        for _ in 0..<10 { try await place.second() }
        place.clock.stepWall(seconds: -3600)
        for _ in 0..<21 { try await place.second() }
        #expect(try place.service.history(id).contains { $0.type == "alert_escalated" })
    }

    @Test(
        "an alert, a target and holds of after a step of an hour end in their time",
        arguments: [-3600, 3600, -86_400, 200]
    )
    func clockSteps(seconds: Int64) async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        _ = try await place.conversation(calm)
        place.clock.stepWall(seconds: seconds)
        let nurses = [UserID(place.world.identifier()), UserID(place.world.identifier())]
        place.setPresent([nurses[0]])
        let (ill, kept, left) = (
            try await place.conversation(emergency), try await place.conversation(calm),
            try await place.conversation(calm)
        )
        try await place.claim(kept, by: nurses[0])
        try await place.claim(left, by: nurses[1])
        var ends: [String: Int] = [:]
        for second in 1...170 {
            try await place.second()
            let seen = try place.service.history(ill) + place.service.history(left)
            for event in seen where ends["\(event.type)"] == nil { ends[event.type] = second }
        }
        // They are first seen a second after they begin; what the log's clock tells is then that old, or stands.
        let wanted = ["alert_escalated": 30, "target_breached": 120, "claim_released": 120]
        for (type, second) in wanted {
            #expect([second, second + 1].contains(ends[type] ?? 0), "\(type)")
        }
        let hops = try place.service.history(ill).filter { $0.type == "alert_escalated" }
        #expect(hops.count == 3)
        let held = try place.service.history(kept).map(\.type)
        #expect(held.count { $0 == "case_claimed" } == 3 && !held.contains("claim_released"))
    }

    @Test("a step ahead that is followed takes no hold from a nurse who is there")
    func clockAhead() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        let nurse = UserID(place.world.identifier())
        place.setPresent([nurse])
        let id = try await place.conversation(calm)
        try await place.claim(id, by: nurse)
        try await place.second()
        place.clock.stepWall(seconds: 290)
        for _ in 0..<5 { try await place.second() }
        #expect(try !place.service.history(id).contains { $0.type == "claim_released" })
        #expect(try await place.service.session(id).0.holder(at: place.world.now())?.nurse == nurse)
    }

    @Test("a hold is renewed while its nurse is there, and runs out two minutes after she was last")
    func leases() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        let start = place.world.now()
        let id = try await place.conversation(calm)
        let nurse = UserID(place.world.identifier())
        place.setPresent([nurse])
        try await place.claim(id, by: nurse)
        for _ in 0..<130 { try await place.second() }
        place.setPresent([])
        for _ in 0..<120 {
            try await place.second()
            try place.reopen()
        }
        let found = try place.history(id, since: start)
        #expect(
            found == [
                "case_claimed 0", "case_claimed 60", "case_claimed 120", "claim_released 240",
            ]
        )
    }

    @Test("a target is missed once, at its time, and not while the patient is asked")
    func targets() async throws {
        let place = try DeskPlace()
        defer { place.remove() }
        let start = place.world.now()
        let missed = try await place.conversation(calm)
        try await place.service.projections.reached(place.log.head)
        let row = try #require(try QueueCase.find(missed, in: place.service.projections))
        let wait = row.dueAt.seconds - start.seconds
        for _ in 0..<3 {
            place.clock.advance(seconds: wait / 3)
            try await place.second()
            try place.reopen()
        }
        for _ in 0..<5 { try await place.second() }
        let found = try place.history(missed, since: start).filter { $0.hasPrefix("target_") }
        #expect(found.count == 1)
    }
}
