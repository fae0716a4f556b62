import Clinical
import EventLog
import JSON
import World

/// A long history for measuring: conversations, nurses' work and looks over thirty days.
struct ScaleHistory {
    /// People whose names the measurements ask about.
    let nurse: UserID
    let patient: PatientID

    private let world: World
    private let clock: SeededClock
    private let screenings: [(text: String, result: ScreeningResult)]
    private let nurses: [UserID]
    private let patients: [PatientID]
    private var known: Set<PatientID> = []

    /// A history that ends a little before `now`.
    init(endingBefore now: Timestamp, patients count: Int) {
        (world, clock) = World.seeded(10, at: now.adding(seconds: -30 * 86_400))
        let source = world
        nurses = (0..<40).map { _ in UserID(source.identifier()) }
        patients = (0..<max(1, count)).map { _ in PatientID(source.identifier()) }
        nurse = nurses[0]
        patient = patients[0]
        screenings = [
            "hello, I need some help", "I have had a sore throat for two days",
            "no fever, it is mild",
            "my calf is swollen and red since my long flight",
            "my chest hurts badly and I can't breathe",
        ]
        .map { (text: $0, result: Screening.examine($0)) }
    }

    /// Appends `records` events; the last `open` conversations stay open cases.
    mutating func fill(_ log: EventLog, records: Int, open: Int) async throws {
        let perSession = 18
        let sessions = max(open, records / perSession)
        // So that the days end with the history.
        let step = Int64(30 * 86_400 - 600) / Int64(max(1, sessions))
        var batch: [NewEvent] = []
        var session = 0
        while session < sessions || log.head + UInt64(batch.count) < UInt64(records) {
            let isOpen = session >= sessions - open
            let events = try conversation(session, isOpen: isOpen)
            if batch.count + events.count > 400 {
                _ = try await log.append(batch)
                batch.removeAll(keepingCapacity: true)
            }
            batch += events
            clock.advance(seconds: max(1, step))
            session += 1
        }
        if !batch.isEmpty { _ = try await log.append(batch) }
    }

    private mutating func conversation(_ number: Int, isOpen: Bool) throws -> [NewEvent] {
        let id = SessionID(world.identifier())
        let patient = patients[number % patients.count]
        let nurse = nurses[number % nurses.count]
        let user = UserID(patient.raw)
        var events: [NewEvent] = []
        if known.insert(patient).inserted { events.append(registered(patient, number)) }
        var session = Session.initial
        func take(_ command: SessionCommand, by actor: UserID) throws {
            for fact in try session.decide(command) {
                session.evolve(fact)
                events.append(event(fact, of: id, patient, by: actor))
            }
        }
        try take(
            .open(SessionEvent.Opened(patient: patient, alias: id.text, openedBy: user.text)),
            by: user
        )
        let grave = number % 4 == 0 ? 4 : number % 4 == 1 ? 3 : 2
        for index in [0, 1, grave] {
            let message = MessageID(world.identifier())
            try take(.post(post(index, message, user)), by: user)
            try take(.completeReply(reply(to: message)), by: UserID(.zero))
        }
        events.append(look(nurse, patient))
        guard !isOpen else { return events }
        let now = world.now()
        try take(
            .claim(
                nurse: nurse,
                name: "N. \(number % 40)",
                until: now.adding(seconds: 120),
                now: now
            ),
            by: nurse
        )
        try take(.act(act(nurse, now)), by: nurse)
        try take(.close(by: user.text, reason: nil), by: user)
        return events
    }

    private func post(_ index: Int, _ message: MessageID, _ user: UserID) -> SessionCommand.Post {
        SessionCommand.Post(
            message: message,
            sender: .patient,
            senderID: user.text,
            content: screenings[index].text,
            clientID: nil,
            screening: screenings[index].result,
            alert: AlertID(world.identifier())
        )
    }

    private func reply(to message: MessageID) -> SessionCommand.CompleteReply {
        SessionCommand.CompleteReply(
            reply: world.identifier(),
            message: MessageID(world.identifier()),
            to: message,
            source: "interviewer",
            content: "Thank you. When did it start?",
            quickReplies: [],
            model: nil,
            outputTokens: nil
        )
    }

    private func act(_ nurse: UserID, _ now: Timestamp) -> SessionCommand.Act {
        SessionCommand.Act(
            action: ActionID(world.identifier()),
            request: NurseAction(verb: .approve, notes: "seen"),
            nurse: nurse,
            nurseName: nil,
            key: nil,
            digest: "bench",
            now: now,
            leaseSeconds: 120,
            message: MessageID(world.identifier())
        )
    }

    private func event(
        _ fact: SessionEvent,
        of id: SessionID,
        _ patient: PatientID,
        by actor: UserID
    ) -> NewEvent {
        NewEvent(
            id: world.identifier(),
            stream: id.raw,
            type: fact.type,
            actor: actor.raw,
            sealing: .subject(patient.raw),
            body: fact.body.bytes
        )
    }

    private func registered(_ patient: PatientID, _ number: Int) -> NewEvent {
        let body = Fields().with("patient_id", patient.text).with("name", "Patient \(number)")
            .with("callback_number", "555 \(number)").with("location", "Room \(number % 100)").json
        return NewEvent(
            id: world.identifier(),
            stream: patient.raw,
            type: "patient_registered",
            sealing: .subject(patient.raw),
            body: body.bytes
        )
    }

    private func look(_ nurse: UserID, _ patient: PatientID) -> NewEvent {
        let id = world.identifier()
        let body = Fields().with("viewing_id", id.text("vie")).with("user_id", nurse.text)
            .with("role", "nurse").with("view", "case").with("purpose", "TREAT")
            .with("patients", [.string(patient.text)]).with("as_of", Int64(0)).json
        return NewEvent(
            id: id,
            stream: nurse.raw,
            type: "viewing_started",
            actor: nurse.raw,
            sealing: .access,
            body: body.bytes
        )
    }
}
