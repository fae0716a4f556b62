import Clinical
import JSON
import Testing
import World

private let patient = PatientID(Identifier(high: 1, low: 1))
private let nurse = UserID(Identifier(high: 2, low: 1))
private let other = UserID(Identifier(high: 2, low: 2))
private let noon = Timestamp(microseconds: 1_768_478_400_000_000)

private func after(_ seconds: Int64) -> Timestamp { noon.adding(seconds: seconds) }

/// Identifiers made at `seconds` past noon, as the service makes them.
private func identifier(_ number: UInt64, at seconds: Int64 = 0) -> Identifier {
    Identifier(time: after(seconds), random: (number, number))
}

private func hold(_ user: UserID = nurse, at seconds: Int64 = 0) -> DeskCommand.Hold {
    DeskCommand.Hold(nurse: user, name: nil, until: after(seconds + 120), now: after(seconds))
}

private func claim(_ user: UserID = nurse, at seconds: Int64 = 0) -> SessionCommand {
    .desk(.claim(hold(user, at: seconds), scopes: []))
}

private func post(_ text: String, _ number: UInt64 = 1) -> SessionCommand {
    .post(
        SessionCommand.Post(
            message: MessageID(identifier(number)),
            sender: .patient,
            senderID: "usr_x",
            content: text,
            clientID: nil,
            screening: Screening.examine(text),
            alert: AlertID(identifier(number + 1000))
        )
    )
}

private func act(
    _ request: NurseAction,
    by user: UserID = nurse,
    at seconds: Int64 = 0,
    to other: UserID? = nil,
    key: String? = nil,
    number: UInt64 = 500
) -> SessionCommand {
    .act(
        SessionCommand.Act(
            action: ActionID(identifier(number, at: seconds)),
            request: request,
            nurse: user,
            nurseName: nil,
            key: key,
            digest: "d",
            now: after(seconds),
            leaseSeconds: 120,
            message: MessageID(identifier(600, at: seconds)),
            reassign: other.map { hold($0, at: seconds) }
        )
    )
}

/// An answer of the assistant that waits for a nurse.
private let waiting: SessionCommand = .completeReply(
    SessionCommand.CompleteReply(
        reply: identifier(700),
        message: MessageID(identifier(701)),
        to: MessageID(identifier(1)),
        source: "interviewer",
        content: "When did it start?",
        quickReplies: [],
        model: nil,
        outputTokens: nil,
        isHeld: true
    )
)

private func undo(by user: UserID = nurse, at seconds: Int64) -> SessionCommand {
    .desk(.undo(DeskCommand.Undo(action: nil, hold: hold(user, at: seconds), seconds: 10)))
}

private func retriage(
    _ urgency: Urgency,
    reason: String = "additional_information",
    note: String? = nil
) -> SessionCommand {
    .desk(
        .retriage(
            DeskCommand.Retriage(
                nurse: nurse,
                urgency: urgency,
                reason: reason,
                note: note,
                now: after(5),
                targets: .standard
            )
        )
    )
}

private func snooze(until seconds: Int64, by user: UserID = nurse) -> SessionCommand {
    .desk(.snooze(nurse: user, until: after(seconds), reason: nil, now: noon))
}

private func handOff(to user: UserID) -> SessionCommand {
    let sbar = DeskEvent.HandOff(
        from: nurse,
        to: user,
        situation: "Chest pain, waiting for the GP",
        background: nil,
        assessment: nil,
        recommendation: nil
    )
    return .desk(.handOff(sbar, to: hold(user, at: 10)))
}

private func hop(_ level: Int64, _ number: UInt64 = 1001) -> SessionCommand {
    .desk(.escalateAlert(AlertID(identifier(number)), level: level, to: "charge_nurse"))
}

private func breach(at seconds: Int64, due: Int64 = 3600) -> SessionCommand {
    .desk(.breach(due: after(due), now: after(seconds)))
}

private func note(_ text: String) -> SessionCommand {
    .desk(.addNote(note: identifier(7), nurse: nurse, content: text))
}

private func keyed(_ command: SessionCommand, digest: String = "d") -> SessionCommand {
    .keyed(CommandKey(key: "usr_a k", digest: digest, command: "note"), command)
}

private let open = SessionCommand.open(
    SessionEvent.Opened(patient: patient, alias: "a", openedBy: "usr_x")
)
private let emergency = post("I have crushing chest pain and I can't breathe")
private let calm = post("how do I renew my repeat prescription")
private let approve = NurseAction(verb: .approve, messageToPatient: "All is well.")
private let escalate = NurseAction(verb: .escalate, escalateTo: "charge_nurse")
private let ask = NurseAction(verb: .requestMoreInfo, questions: ["Since when?"])
private let acknowledge = SessionCommand.acknowledge(
    alert: AlertID(identifier(1001)),
    nurse: nurse
)

/// A session after commands that must all succeed.
private func session(_ commands: [SessionCommand]) throws -> Session {
    var session = Session.initial
    for command in commands { session = session.folding(try session.decide(command)) }
    return session
}

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
        _ given: [SessionCommand],
        _ when: SessionCommand,
        _ then: Outcome
    ) {
        testDescription = description
        self.given = [open] + given
        self.when = when
        self.then = then
    }
}

private let held = Session.Claim(nurse: nurse, name: nil, until: after(120))

private let cases: [Case] = [
    Case("a second nurse can't claim", [calm, claim()], claim(other), .refusal(.heldBy(held))),
    Case(
        "a claim that ran out is anybody's",
        [calm, claim()],
        claim(other, at: 121),
        .events(["case_claimed"])
    ),
    Case(
        "those a case was escalated to take it from its holder",
        [calm, act(escalate)],
        .desk(.claim(hold(other), scopes: ["charge_nurse"])),
        .events(["claim_released", "case_claimed"])
    ),
    Case(
        "a scope means nothing for a case that was not escalated",
        [calm, claim()],
        .desk(.claim(hold(other), scopes: ["charge_nurse"])),
        .refusal(.heldBy(held))
    ),
    Case(
        "presence renews a hold",
        [calm, claim()],
        .desk(.renew(hold(at: 60))),
        .events(["case_claimed"])
    ),
    Case(
        "presence does not take a case that was given back",
        [calm, claim(), .release(nurse: nurse, reason: "r", now: noon)],
        .desk(.renew(hold(at: 60))),
        .events([])
    ),
    Case(
        "a hold that ran out is given back",
        [calm, claim()],
        .desk(.expire(now: after(120))),
        .events(["claim_released"])
    ),
    Case(
        "a hold that has not run out stays",
        [calm, claim()],
        .desk(.expire(now: after(119))),
        .events([])
    ),
    Case(
        "the holder hands a case over",
        [calm, claim()],
        handOff(to: other),
        .events(["case_handed_off", "case_claimed"])
    ),
    Case(
        "nobody hands a case to themselves",
        [calm, claim()],
        handOff(to: nurse),
        .refusal(.sameNurse)
    ),
    Case(
        "who does not hold a case can't hand it over",
        [calm],
        handOff(to: other),
        .refusal(.notHolder)
    ),
    Case(
        "a charge nurse gives a held case to somebody else",
        [calm, claim()],
        .desk(.reassign(to: hold(other))),
        .events(["claim_released", "case_claimed"])
    ),
    Case("a calm case can be put off", [calm], snooze(until: 600), .events(["case_snoozed"])),
    Case(
        "who puts a case off lets it go",
        [calm, claim()],
        snooze(until: 600),
        .events(["claim_released", "case_snoozed"])
    ),
    Case(
        "a case put off is taken back once",
        [calm, snooze(until: 600)],
        .desk(.takeBack(until: after(600))),
        .events(["case_returned"])
    ),
    Case(
        "a case put off anew meanwhile is not taken back",
        [calm, snooze(until: 600), snooze(until: 900)],
        .desk(.takeBack(until: after(600))),
        .events([])
    ),
    Case(
        "an emergency is never put off",
        [emergency, acknowledge],
        snooze(until: 600),
        .refusal(.tooPressing)
    ),
    Case(
        "a nurse raises the urgency without settling the case",
        [calm],
        retriage(.urgent),
        .events(["case_retriaged", "triage_decided"])
    ),
    Case(
        "lowering an emergency counts as having seen its alert",
        [emergency],
        retriage(.routine),
        .events(["case_retriaged", "triage_decided", "alert_acknowledged"])
    ),
    Case("the same urgency again changes nothing", [emergency], retriage(.emergency), .events([])),
    Case(
        "a retriage needs a coded reason",
        [calm],
        retriage(.urgent, reason: "mood"),
        .refusal(.overrideReasonNeeded)
    ),
    Case(
        "the reason other needs words",
        [calm],
        retriage(.urgent, reason: "other"),
        .refusal(.overrideReasonNeeded)
    ),
    Case(
        "a decision is taken back within ten seconds",
        [calm, act(approve)],
        undo(at: 10),
        .events(["message_retracted", "action_undone", "case_claimed"])
    ),
    Case(
        "after ten seconds it stands",
        [calm, act(approve)],
        undo(at: 11),
        .refusal(.undoTooLate)
    ),
    Case(
        "another nurse can't take it back",
        [calm, act(approve)],
        undo(by: other, at: 5),
        .refusal(.notYours(nurse))
    ),
    Case(
        "it is taken back once",
        [calm, act(approve), undo(at: 5)],
        undo(at: 6),
        .refusal(.nothingToUndo)
    ),
    Case(
        "a question the patient has answered can't be taken back",
        [calm, act(ask), post("since yesterday", 9)],
        undo(at: 5),
        .refusal(.nothingToUndo)
    ),
    Case(
        "without a decision there is nothing to take back",
        [calm],
        undo(at: 5),
        .refusal(.nothingToUndo)
    ),
    Case(
        "a target that passed is put on record",
        [calm],
        breach(at: 3600),
        .events(["target_breached"])
    ),
    Case("once", [calm, breach(at: 3600)], breach(at: 3601), .events([])),
    Case("not before its time", [calm], breach(at: 3599), .events([])),
    Case("not while a nurse has the case", [calm, claim(at: 3590)], breach(at: 3600), .events([])),
    Case("not while the patient is asked", [calm, act(ask)], breach(at: 3700), .events([])),
    Case(
        "again when the case became more pressing",
        [calm, breach(at: 3600), emergency],
        breach(at: 3800, due: 3720),
        .events(["target_breached"])
    ),
    Case("an unseen alert goes one step up", [emergency], hop(1), .events(["alert_escalated"])),
    Case("and not two", [emergency], hop(2), .events([])),
    Case("the same step twice is one", [emergency, hop(1)], hop(1), .events([])),
    Case("then the next", [emergency, hop(1)], hop(2), .events(["alert_escalated"])),
    Case("a seen alert stays where it is", [emergency, acknowledge], hop(1), .events([])),
    Case("a note is kept", [calm], note("lives alone"), .events(["note_added"])),
    Case("a note without words is not", [calm], note(" "), .refusal(.emptyMessage)),
    Case(
        "a keyed wish leaves its key",
        [calm],
        keyed(note("x")),
        .events(["note_added", "command_keyed"])
    ),
    Case("its repeat leaves nothing", [calm, keyed(note("x"))], keyed(note("x")), .events([])),
    Case(
        "another wish under the key is refused",
        [calm, keyed(note("x"))],
        keyed(note("y"), digest: "e"),
        .refusal(.keyReused)
    ),
    Case(
        "an emergency button raises an alert without words",
        [],
        .desk(
            .raise(
                DeskCommand.Raise(
                    message: MessageID(identifier(1)),
                    alert: AlertID(identifier(2)),
                    sender: "usr_x",
                    source: "panic_button",
                    label: "Emergency button",
                    targets: .standard
                )
            )
        ),
        .events(["message_posted", "triage_decided", "alert_raised"])
    ),
    Case(
        "an approval lets answers go that waited for a nurse",
        [calm, waiting],
        act(NurseAction(verb: .approve)),
        .events(["case_claimed", "case_acted_on", "message_posted", "reply_released"])
    ),
    Case(
        "an approval that releases nothing leaves them waiting",
        [calm, waiting],
        act(NurseAction(verb: .approve, releaseToPatient: false)),
        .events(["case_claimed", "case_acted_on"])
    ),
    Case(
        "an escalation releases them only where the nurse says so",
        [calm, waiting],
        act(NurseAction(verb: .escalate, escalateTo: "charge_nurse", releaseToPatient: true)),
        .events(["case_claimed", "case_acted_on", "message_posted", "reply_released"])
    ),
    Case(
        "what a decision let go is taken back with it",
        [calm, waiting, act(NurseAction(verb: .approve))],
        undo(at: 5),
        .events(["message_retracted", "action_undone", "case_claimed"])
    ),
    Case(
        "an escalation can give the case to another nurse",
        [calm, claim()],
        act(escalate, to: other),
        .events(["case_acted_on", "claim_released", "case_claimed"])
    ),
    Case(
        "who gave the case away with a decision can take the decision back",
        [calm, act(escalate, to: other)],
        undo(at: 5),
        .events(["claim_released", "action_undone", "case_claimed"])
    ),
    Case(
        "a case that is settled is not given to anybody",
        [calm],
        act(approve, to: other),
        .refusal(.settles)
    ),
    Case(
        "an approval leaves no other level undone",
        [calm],
        act(NurseAction(verb: .approve, urgency: .emergency)),
        .refusal(.belongsToAnotherAct)
    ),
    Case(
        "an approval leaves no question unasked",
        [calm],
        act(NurseAction(verb: .approve, questions: ["Since when?"])),
        .refusal(.belongsToAnotherAct)
    ),
    Case(
        "an approval tells nobody else",
        [calm],
        act(NurseAction(verb: .approve, escalateTo: "on_call_physician")),
        .refusal(.belongsToAnotherAct)
    ),
    Case(
        "a case that is settled has no place to move",
        [calm],
        act(NurseAction(verb: .approve, priorityAdjustment: 5)),
        .refusal(.settles)
    ),
    Case(
        "a case is not moved further than four hours",
        [calm],
        act(NurseAction(verb: .escalate, escalateTo: "charge_nurse", priorityAdjustment: 241)),
        .refusal(.adjustmentOutOfRange)
    ),
    Case(
        "what moved a case is taken back by as much",
        [
            calm,
            act(NurseAction(verb: .escalate, escalateTo: "charge_nurse", priorityAdjustment: -9)),
        ],
        undo(at: 5),
        .events(["action_undone", "case_claimed"])
    ),
]

@Suite("The desk: holding, putting off, taking back, and what its clocks may do")
struct SessionDeskTests {
    @Test("given, when, then", arguments: cases)
    fileprivate func table(_ test: Case) throws {
        let session = try session(test.given)
        switch test.then {
        case .events(let names):
            #expect(try session.decide(test.when).map(\.type) == names)
        case .refusal(let refusal):
            #expect(throws: refusal) { try session.decide(test.when) }
        }
    }

    @Test(
        "every event of the desk survives being stored and read, with the fields the catalogue declares"
    )
    func codec() throws {
        for test in cases {
            guard case .events = test.then else { continue }
            for event in try session(test.given).decide(test.when) {
                #expect(try SessionEvent(type: event.type, body: event.body) == event)
                let declared = EventCatalogue.events.first { $0.name == event.type }
                let fields = Set(event.body.object?.members.map(\.name) ?? [])
                #expect(fields.isSubset(of: declared?.fields.map(\.name) ?? []), "\(event.type)")
                let needed = declared?.fields.filter { !$0.isOptional }.map(\.name) ?? []
                #expect(Set(needed).isSubset(of: fields), "\(event.type)")
            }
        }
    }

    @Test(
        "a decision taken back leaves urgency and place as they were, with the nurse who took it back"
    )
    func undone() throws {
        let lower = NurseAction(
            verb: .override,
            overrideReason: "ai_over_triaged",
            urgency: .selfCare
        )
        let before = try session([open, calm])
        let after = try session([open, calm, act(lower), undo(at: 5)])
        #expect(after.urgency == before.urgency)
        #expect(after.status == .inReview)
        #expect(
            after.holder(at: Timestamp(microseconds: noon.microseconds + 6_000_000))?.nurse == nurse
        )
    }

    @Test("only the latest keys of decisions are kept, and none of those makes a second event")
    func keys() throws {
        var session = try session([open, calm])
        for number in 0..<UInt64(Session.postedMax) + 10 {
            let ask = act(ask, key: "k\(number)", number: 10_000 + number)
            session = session.folding(try session.decide(ask))
            session = session.folding(try session.decide(post("since yesterday", 20_000 + number)))
        }
        #expect(session.action(key: "k0") == nil)
        #expect(session.action(key: "k10") != nil)
        #expect(try session.decide(act(ask, key: "k500", number: 9)).isEmpty)
    }

    @Test("that somebody read, or a hold goes on, is nothing to look at before acting")
    func quiet() throws {
        let session = try session([open, calm, claim()])
        let read = SessionEvent.conversation(.read(by: "usr_x", upTo: 4))
        #expect(session.isQuiet(read))
        #expect(session.isQuiet(.claimed(nurse: nurse, name: nil, until: after(240))))
        #expect(!session.isQuiet(.claimed(nurse: other, name: nil, until: after(240))))
        #expect(!session.isQuiet(.released(nurse: nurse, reason: "r")))
    }

    @Test("an answer brings a case back to the nurse who holds it, or to the queue")
    func answered() throws {
        let answer = post("since yesterday", 9)
        #expect(try session([open, calm, act(ask), answer]).status == .inReview)
        let dropped = SessionCommand.desk(.expire(now: after(121)))
        #expect(try session([open, calm, act(ask), dropped, answer]).status == .pending)
    }

    @Test("a hop is never before the one it follows, and the last has none behind it")
    func chain() {
        let chain = EscalationChain([.init(to: "a", after: 60), .init(to: "b", after: 30)])
        #expect(chain.next(after: 0, raised: noon)?.at == after(60))
        #expect(chain.next(after: 1, raised: noon)?.at == after(60))
        #expect(chain.next(after: 2, raised: noon) == nil)
        #expect(chain.next(after: -1, raised: noon) == nil)
        #expect(chain.names == ["nurse", "a", "b"])
    }

    @Test("a UUIDv7 tells when it was made, to the millisecond")
    func time() {
        #expect(identifier(3, at: 7).time == after(7))
    }
}
