import Clinical
import JSON
import Testing
import World

private let patient = PatientID(Identifier(high: 1, low: 1))
private let nurse = UserID(Identifier(high: 2, low: 1))
private let other = UserID(Identifier(high: 2, low: 2))
private let noon = Timestamp(microseconds: 1_768_478_400_000_000)

private func identifier(_ number: UInt64) -> Identifier { Identifier(high: 9, low: number) }

private let opened = SessionEvent.opened(
    SessionEvent.Opened(patient: patient, alias: "a", openedBy: "usr_x")
)

private func post(
    _ text: String,
    _ number: UInt64 = 1,
    clientID: String? = nil,
    sender: SessionEvent.Sender = .patient
) -> SessionCommand {
    .post(
        SessionCommand.Post(
            message: MessageID(identifier(number)),
            sender: sender,
            senderID: "usr_x",
            content: text,
            clientID: clientID,
            screening: sender == .patient ? Screening.examine(text) : nil,
            alert: AlertID(identifier(number + 1000))
        )
    )
}

private func act(
    _ request: NurseAction,
    by user: UserID = nurse,
    key: String? = nil,
    digest: String = "d"
) -> SessionCommand {
    .act(
        SessionCommand.Act(
            action: ActionID(identifier(500)),
            request: request,
            nurse: user,
            nurseName: "N",
            key: key,
            digest: digest,
            now: noon,
            leaseSeconds: 120,
            message: MessageID(identifier(600))
        )
    )
}

private let stopped = SessionCommand.CompleteReply(
    reply: identifier(1),
    message: MessageID(identifier(2)),
    to: MessageID(identifier(3)),
    source: "local-8b",
    content: "When did",
    quickReplies: [],
    model: nil,
    finishReason: "stopped",
    outputTokens: nil
)

private let emergency = "I have crushing chest pain and I can't breathe"
private let claim = SessionCommand.claim(
    nurse: nurse,
    name: nil,
    until: noon.adding(seconds: 120),
    now: noon
)

/// A session after commands that must all succeed.
private func session(_ commands: [SessionCommand]) throws -> Session {
    var session = Session.initial
    for command in commands { session = session.folding(try session.decide(command)) }
    return session
}

private let open = SessionCommand.open(
    SessionEvent.Opened(patient: patient, alias: "a", openedBy: "usr_x")
)

private struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let given: [SessionCommand]
    let when: SessionCommand
    let then: Outcome

    enum Outcome: Sendable {
        case events([String])
        case refusal(SessionRefusal)
    }

    init(
        _ description: String,
        given: [SessionCommand],
        when: SessionCommand,
        then: Outcome
    ) {
        testDescription = description
        self.given = given
        self.when = when
        self.then = then
    }
}

private let approve = NurseAction(verb: .approve)
private let escalate = NurseAction(verb: .escalate, escalateTo: "charge_nurse")

private let cases: [Case] = [
    Case("opening begins a session", given: [], when: open, then: .events(["session_opened"])),
    Case("opening again changes nothing", given: [open], when: open, then: .events([])),
    Case(
        "somebody else's patient can't open it",
        given: [open],
        when: .open(
            SessionEvent.Opened(
                patient: PatientID(identifier(3)),
                alias: nil,
                openedBy: "usr_y"
            )
        ),
        then: .refusal(.alreadyOpen)
    ),
    Case(
        "a message before opening is refused",
        given: [],
        when: post("hello"),
        then: .refusal(.notOpen)
    ),
    Case(
        "a flagged message, its screening, triage and alert are one decision",
        given: [open],
        when: post(emergency),
        then: .events(["message_posted", "message_screened", "triage_decided", "alert_raised"])
    ),
    Case(
        "a harmless message is screened and triaged without an alert",
        given: [open],
        when: post("how do I renew my repeat prescription"),
        then: .events(["message_posted", "message_screened", "triage_decided"])
    ),
    Case(
        "the same flags again raise no second alert",
        given: [open, post(emergency, 1)],
        when: post(emergency, 2),
        then: .events(["message_posted", "message_screened"])
    ),
    Case(
        "an empty message is refused",
        given: [open],
        when: post(" \n"),
        then: .refusal(.emptyMessage)
    ),
    Case(
        "a repeat under the same client id writes nothing",
        given: [open, post("hello there", 1, clientID: "c")],
        when: post("hello there", 2, clientID: "c"),
        then: .events([])
    ),
    Case(
        "another text under the same client id is refused",
        given: [open, post("hello there", 1, clientID: "c")],
        when: post("good bye", 2, clientID: "c"),
        then: .refusal(.clientIDReused)
    ),
    Case(
        "a nurse's words are not screened",
        given: [open, post(emergency)],
        when: post("chest pain again?", 2, sender: .nurse),
        then: .events(["message_posted"])
    ),
    Case(
        "a case is claimed once",
        given: [open, post(emergency)],
        when: claim,
        then: .events(["case_claimed"])
    ),
    Case(
        "another nurse's claim is refused while the lease lasts",
        given: [open, post(emergency), claim],
        when: .claim(nurse: other, name: nil, until: noon.adding(seconds: 130), now: noon),
        then: .refusal(
            .heldBy(Session.Claim(nurse: nurse, name: nil, until: noon.adding(seconds: 120)))
        )
    ),
    Case(
        "another nurse may claim when the lease has run out",
        given: [open, post(emergency), claim],
        when: .claim(
            nurse: other,
            name: nil,
            until: noon.adding(seconds: 300),
            now: noon.adding(seconds: 120)
        ),
        then: .events(["case_claimed"])
    ),
    Case(
        "acting on an unclaimed case claims it and acknowledges its alert",
        given: [open, post(emergency)],
        when: act(escalate),
        then: .events(["case_claimed", "case_acted_on", "alert_acknowledged"])
    ),
    Case(
        "acting on another nurse's case is refused",
        given: [open, post(emergency), claim],
        when: act(approve, by: other),
        then: .refusal(
            .heldBy(Session.Claim(nurse: nurse, name: nil, until: noon.adding(seconds: 120)))
        )
    ),
    Case(
        "a second act on a finished case is refused",
        given: [open, post(emergency), act(approve)],
        when: act(approve),
        then: .refusal(.finished(.reviewed))
    ),
    Case(
        "the same key again writes nothing",
        given: [open, post(emergency), act(approve, key: "k")],
        when: act(approve, key: "k"),
        then: .events([])
    ),
    Case(
        "another request under the same key is refused",
        given: [open, post(emergency), act(escalate, key: "k")],
        when: act(approve, key: "k", digest: "other"),
        then: .refusal(.keyReused)
    ),
    Case(
        "an override without a coded reason is refused",
        given: [open, post(emergency)],
        when: act(NurseAction(verb: .override, overrideReason: "because", urgency: .routine)),
        then: .refusal(.overrideReasonNeeded)
    ),
    Case(
        "an override for another reason needs words",
        given: [open, post(emergency)],
        when: act(NurseAction(verb: .override, overrideReason: "other", urgency: .routine)),
        then: .refusal(.overrideReasonNeeded)
    ),
    Case(
        "an override without a new urgency is refused",
        given: [open, post(emergency)],
        when: act(NurseAction(verb: .override, overrideReason: "patient_preference")),
        then: .refusal(.urgencyNeeded)
    ),
    Case(
        "an escalation to nobody known is refused",
        given: [open, post(emergency)],
        when: act(NurseAction(verb: .escalate, escalateTo: "the boss")),
        then: .refusal(.targetNeeded)
    ),
    Case(
        "asking without a question is refused",
        given: [open, post(emergency)],
        when: act(NurseAction(verb: .requestMoreInfo)),
        then: .refusal(.questionsNeeded)
    ),
    Case(
        "what the patient is told becomes a message",
        given: [open, post(emergency), claim],
        when: act(NurseAction(verb: .approve, messageToPatient: "We call you now.")),
        then: .events(["case_acted_on", "alert_acknowledged", "message_posted"])
    ),
    Case(
        "acting without a case is refused",
        given: [open],
        when: act(approve),
        then: .refusal(.noCase)
    ),
    Case(
        "a muted assistant can't speak",
        given: [open, post(emergency), .changeOwner(owner: "nurse", by: "usr_n")],
        when: .completeReply(
            SessionCommand.CompleteReply(
                reply: identifier(1),
                message: MessageID(identifier(2)),
                to: MessageID(identifier(3)),
                source: "interviewer",
                content: "hi",
                quickReplies: [],
                model: nil,
                outputTokens: nil
            )
        ),
        then: .refusal(.assistantMuted)
    ),
    Case(
        "a closed session takes no message",
        given: [open, .close(by: "usr_x", reason: nil)],
        when: post("hello"),
        then: .refusal(.closed)
    ),
    Case(
        "a closed session takes what raises a red flag, and the case is open again",
        given: [open, .close(by: "usr_x", reason: nil)],
        when: post(emergency),
        then: .events(["message_posted", "message_screened", "triage_decided", "alert_raised"])
    ),
    Case(
        "a closed session takes what can't be read, and a nurse gets it",
        given: [open, post("my knee hurts"), .close(by: "usr_x", reason: nil)],
        when: post("mam silny bol w klatce piersiowej", 2),
        then: .events(["message_posted", "message_screened", "triage_decided"])
    ),
    Case(
        "what repeats an alert of before the end is told again",
        given: [open, post(emergency), .close(by: "usr_x", reason: nil)],
        when: post(emergency, 2),
        then: .events(["message_posted", "message_screened", "alert_raised"])
    ),
    Case(
        "a case whose alert nobody has seen can be claimed although the patient ended the conversation",
        given: [open, post(emergency), .close(by: "usr_x", reason: nil)],
        when: act(NurseAction(verb: .approve)),
        then: .events(["case_claimed", "case_acted_on", "alert_acknowledged"])
    ),
    Case(
        "a nurse who ends a conversation has seen its alert",
        given: [open, post(emergency)],
        when: .close(by: "usr_n", reason: nil, nurse: nurse),
        then: .events(["alert_acknowledged", "session_closed"])
    ),
    Case(
        "a settled case comes back to a nurse when the patient says that it is worse",
        given: [open, post(emergency), act(NurseAction(verb: .approve))],
        when: post("it is getting worse", 2),
        then: .events(["message_posted", "message_screened", "triage_decided"])
    ),
    Case(
        "a settled case stays settled when the patient says that it is not worse",
        given: [open, post(emergency), act(NurseAction(verb: .approve))],
        when: post("thank you, it is not any worse", 2),
        then: .events(["message_posted", "message_screened"])
    ),
    Case(
        "a message of before the end is still known when it is repeated after it",
        given: [open, post("my knee hurts", clientID: "c"), .close(by: "usr_x", reason: nil)],
        when: post("my knee hurts", 2, clientID: "c"),
        then: .events([])
    ),
    Case(
        "a nurse's word opens no session that is closed",
        given: [open, .close(by: "usr_x", reason: nil)],
        when: post(emergency, sender: .nurse),
        then: .refusal(.closed)
    ),
    Case(
        "what was told before a nurse took over is kept",
        given: [open, post(emergency), .changeOwner(owner: "nurse", by: "usr_n")],
        when: .completeReply(stopped),
        then: .events(["message_posted", "reply_completed"])
    ),
    Case(
        "an alert that is not open can't be settled",
        given: [open, post(emergency)],
        when: .resolve(
            alert: AlertID(identifier(1)),
            nurse: nurse,
            outcome: "resolved",
            note: nil
        ),
        then: .refusal(.noAlert)
    ),
]

@Suite("A session decides by its rules")
struct SessionTests {
    @Test("each command gives the events or the refusal its rule says", arguments: cases)
    fileprivate func table(_ row: Case) throws {
        let session = try session(row.given)
        switch row.then {
        case .events(let names):
            #expect(try session.decide(row.when).map(\.type) == names)
        case .refusal(let refusal):
            #expect(throws: refusal) { try session.decide(row.when) }
        }
    }

    @Test("urgency never falls by a message, and falls by a nurse")
    func urgencyHolds() throws {
        var session = try session([open, post(emergency, 1)])
        #expect(session.urgency == .emergency)
        session = session.folding(try session.decide(post("thanks, feeling calm", 2)))
        #expect(session.urgency == .emergency)
        let request = NurseAction(
            verb: .override,
            overrideReason: "additional_information",
            urgency: .routine
        )
        session = session.folding(try session.decide(act(request)))
        #expect(session.urgency == .routine)
        #expect(session.status == .reviewed)
    }

    @Test("a settled case opens again when something dangerous is said")
    func reopens() throws {
        var session = try session([open, post(emergency, 1), act(approve)])
        session = session.folding(try session.decide(post("my throat is swelling up", 2)))
        #expect(session.status == .pending)
        #expect(session.alert?.isAcknowledged == false)
    }

    @Test("every event reads back from its stored body as itself")
    func codec() throws {
        var session = Session.initial
        var events: [SessionEvent] = []
        let request = NurseAction(
            verb: .requestMoreInfo,
            notes: "n",
            questions: ["When?"],
            recommendations: ["Rest"]
        )
        let commands: [SessionCommand] = [
            open, post(emergency, 1, clientID: "c"), claim, act(request, key: "k"),
            .release(nurse: nurse, reason: "break", now: noon),
            .changeOwner(owner: "nurse", by: "usr_n"), .changeOwner(owner: "assistant", by: "u"),
            .startReply(reply: identifier(7), to: MessageID(identifier(1)), source: "interviewer"),
            .completeReply(
                SessionCommand.CompleteReply(
                    reply: identifier(7),
                    message: MessageID(identifier(8)),
                    to: MessageID(identifier(1)),
                    source: "interviewer",
                    content: "When did it start?",
                    quickReplies: [QuickReply(id: "today", label: "Today")],
                    model: "m",
                    outputTokens: 4
                )
            ),
            .failReply(reply: identifier(7), reason: "stopped", content: "Wh"),
            .resolve(
                alert: AlertID(identifier(1001)),
                nurse: nurse,
                outcome: "resolved",
                note: "seen"
            ),
            .close(by: "usr_x", reason: "done"),
        ]
        for command in commands {
            let decided = try session.decide(command)
            events += decided
            session = session.folding(decided)
        }
        #expect(Set(events.map(\.type)).count >= 14)
        for event in events {
            #expect(try SessionEvent(type: event.type, body: event.body) == event)
        }
    }

    @Test("a stored body has no field that the catalogue does not declare, and all that it demands")
    func declared() throws {
        let session = try session([open])
        for event in try session.decide(post(emergency)) + [opened] {
            let declaration = try #require(
                EventCatalogue.events.first { $0.name == event.type }
            )
            let names = Set(event.body.object?.members.map(\.name) ?? [])
            #expect(names.isSubset(of: Set(declaration.fields.map(\.name))))
            for field in declaration.fields where !field.isOptional {
                #expect(names.contains(field.name), "\(event.type).\(field.name)")
            }
        }
    }
}

@Suite("Histories of sessions keep their properties")
struct SessionPropertyTests {
    /// A command drawn from a seed.
    private static func draw(_ world: World, _ number: UInt64, _ now: Timestamp) -> SessionCommand {
        let texts = [
            emergency, "hello", "I feel fine", "no chest pain", "my throat is swelling up", "ok",
        ]
        let user = world.random() % 2 == 0 ? nurse : other
        switch world.random() % 10 {
        case 0: return open
        case 1...4:
            return post(
                texts[Int(world.random() % UInt64(texts.count))],
                number,
                clientID: "c\(world.random() % 8)"
            )
        case 5: return .claim(nurse: user, name: nil, until: now.adding(seconds: 60), now: now)
        case 6: return .release(nurse: user, reason: "r", now: now)
        case 7: return act(escalate, by: user, key: "k\(world.random() % 4)")
        case 8: return act(approve, by: user)
        default:
            return .changeOwner(owner: world.random() % 2 == 0 ? "nurse" : "assistant", by: "u")
        }
    }

    @Test(
        "over seeded histories: a repeat adds nothing, parts fold as the whole, refusals change nothing"
    )
    func properties() throws {
        for seed in 0..<60 as Range<UInt64> {
            let (world, clock) = World.seeded(seed, at: noon)
            var session = Session.initial
            var history: [SessionEvent] = []
            for number in 0..<40 as Range<UInt64> {
                clock.advance(seconds: Int64(world.random() % 50))
                let command = Self.draw(world, seed * 1000 + number, world.now())
                guard let events = try? session.decide(command) else { continue }
                session = session.folding(events)
                history += events
                if case .post(let post) = command, post.clientID != nil, !events.isEmpty {
                    #expect(try session.decide(command).isEmpty, "seed \(seed)")
                }
            }
            let half = history.count / 2
            let whole = Session.initial.folding(history)
            let parts = Session.initial.folding(history[..<half]).folding(history[half...])
            #expect(whole == session, "seed \(seed)")
            #expect(parts == whole, "seed \(seed)")
        }
    }

    @Test("an open alert is always there while a flag of the last alert is unsettled")
    func alertsStay() throws {
        let session = try session([open, post(emergency), claim])
        #expect(session.alert != nil)
        #expect(session.redFlags.isEmpty == false)
    }
}

@Suite("The end of a conversation is no end of emergencies")
struct SessionAfterEndTests {
    private func after(_ commands: [SessionCommand]) throws -> Session {
        var session = Session.initial
        for command in [.open(openedNow)] + commands {
            for event in try session.decide(command) { session.evolve(event) }
        }
        return session
    }

    private var openedNow: SessionEvent.Opened {
        SessionEvent.Opened(patient: patient, alias: "a", openedBy: "usr_x")
    }

    private func press(_ key: String?, _ number: UInt64, digest: String = "d") -> SessionCommand {
        .desk(
            .raise(
                DeskCommand.Raise(
                    message: MessageID(identifier(number)),
                    alert: AlertID(identifier(number + 1000)),
                    sender: "usr_x",
                    source: "panic_button",
                    label: "Emergency button",
                    targets: .standard,
                    key: key.map { CommandKey(key: $0, digest: digest, command: "raise_alert") }
                )
            )
        )
    }

    @Test("an alert raised again after the end has the identifier of before and waits again")
    func raisedAgain() throws {
        let alert = AlertID(identifier(1001))
        let session = try after([
            post(emergency), .acknowledge(alert: alert, nurse: nurse),
            .close(by: "usr_x", reason: nil), post(emergency, 2),
        ])
        #expect(session.alert?.alert == alert)
        #expect(session.alert?.isAcknowledged == false)
        #expect(session.status == .pending && !session.isClosed)
    }

    @Test("the rest of an answer that was cut off opens no session that is closed")
    func restStaysClosed() throws {
        let session = try after([
            post("my knee hurts"), .close(by: "usr_x", reason: nil), .completeReply(stopped),
        ])
        #expect(session.isClosed && session.status == .closed)
    }

    @Test("a press under a key is noted once, also where it adds nothing to the alert")
    func keyedPresses() throws {
        var session = try after([press("a", 1)])
        let second = try session.decide(press("b", 2))
        #expect(second.map(\.type) == ["command_keyed"])
        for event in second { session.evolve(event) }
        #expect(try session.decide(press("b", 3)).isEmpty)
        #expect(throws: SessionRefusal.keyReused) {
            try session.decide(press("b", 4, digest: "other"))
        }
        #expect(try session.decide(press(nil, 5)).isEmpty)
    }

    @Test("a press after the end opens the session and raises the alert again")
    func pressAfterEnd() throws {
        let session = try after([
            press("a", 1), .close(by: "usr_x", reason: nil), press("b", 2),
        ])
        #expect(!session.isClosed && session.status == .pending)
        #expect(session.alert?.alert == AlertID(identifier(1001)))
    }

    @Test("what is said while the assistant speaks is answered after it, and nothing twice")
    func saidMeanwhile() throws {
        var answer = stopped
        answer.to = MessageID(identifier(1))
        let session = try after([
            post("my knee hurts"), post("and my hip", 2), .completeReply(answer),
        ])
        let turns = try #require(session.unanswered)
        #expect(turns.map(\.text) == ["my knee hurts", answer.content, "and my hip"])
        answer.to = MessageID(identifier(2))
        #expect(try after([post("my knee hurts", 2), .completeReply(answer)]).unanswered == nil)
    }
}
