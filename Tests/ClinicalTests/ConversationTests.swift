import Clinical
import Testing
import World

private let patient = PatientID(Identifier(high: 1, low: 1))
private let nurse = UserID(Identifier(high: 2, low: 1))

private func identifier(_ number: UInt64) -> Identifier { Identifier(high: 9, low: number) }
private func message(_ number: UInt64) -> MessageID { MessageID(identifier(number)) }

private func post(_ text: String, _ number: UInt64) -> SessionCommand.Post {
    SessionCommand.Post(
        message: message(number),
        sender: .patient,
        senderID: "usr_x",
        content: text,
        clientID: nil,
        screening: Screening.examine(text),
        alert: AlertID(identifier(number + 1000))
    )
}

private func reply(_ number: UInt64, isHeld: Bool, finish: String = "stop") -> SessionCommand {
    .completeReply(
        SessionCommand.CompleteReply(
            reply: identifier(number + 100),
            message: message(number),
            to: message(1),
            source: "interviewer",
            content: "When did it start?",
            quickReplies: [QuickReply(id: "today", label: "Today")],
            model: nil,
            finishReason: finish,
            outputTokens: nil,
            isHeld: isHeld
        )
    )
}

private let emergency = "I have crushing chest pain and I can't breathe"
private let harmless = "I would like to book a blood pressure check next week, nothing is wrong"

@Suite("Messages after they were posted")
struct ConversationTests {
    /// A session after these commands, and the facts of the last one.
    private func after(_ commands: [SessionCommand]) throws -> (Session, [SessionEvent]) {
        var session = Session.initial
        session.evolve(
            .opened(SessionEvent.Opened(patient: patient, alias: nil, openedBy: "usr_x"))
        )
        var last: [SessionEvent] = []
        for command in commands {
            last = try session.decide(command)
            for fact in last {
                session.evolve(fact)
                let read = try SessionEvent(type: fact.type, body: fact.body)
                #expect(read == fact, "\(fact.type) reads back from its stored body")
            }
        }
        return (session, last)
    }

    @Test(
        "a held answer is no message until a nurse lets it go, and then it is hers to have changed"
    )
    func held() throws {
        let (waiting, _) = try after([.post(post(harmless, 1)), reply(2, isHeld: true)])
        #expect(waiting.held[message(2)]?.content == "When did it start?")
        #expect(waiting.transcript.count == 1)
        let release = ConversationCommand.release(
            message: message(2),
            nurse: nurse,
            content: "Since when?"
        )
        let (free, facts) = try after([
            .post(post(harmless, 1)), reply(2, isHeld: true), .converse(release),
        ])
        #expect(free.held.isEmpty)
        #expect(free.marks[message(2)]?.reviewedBy == nurse)
        #expect(free.transcript.last?.text == "Since when?")
        #expect(
            facts.last
                == .conversation(
                    .replyReleased(message: message(2), nurse: nurse, isEdited: true)
                )
        )
        #expect(throws: SessionRefusal.noReply) { try free.decide(.converse(release)) }
    }

    @Test("a discarded answer never becomes a message")
    func discarded() throws {
        let discard = ConversationCommand.discard(message: message(2), nurse: nurse, reason: "no")
        let (session, _) = try after([
            .post(post(harmless, 1)), reply(2, isHeld: true), .converse(discard),
        ])
        #expect(session.held.isEmpty && session.transcript.count == 1)
        #expect(throws: SessionRefusal.noReply) { try session.decide(.converse(discard)) }
    }

    @Test("taking a message back leaves its alert, and what is said in its place is screened")
    func retracted() throws {
        let retract = ConversationCommand.retract(
            message: message(1),
            by: "usr_x",
            reason: "wrong_words",
            correction: post("I have a mild sore throat", 3)
        )
        let (session, facts) = try after([.post(post(emergency, 1)), .converse(retract)])
        #expect(session.alert != nil, "an alert is settled by a nurse alone")
        #expect(session.urgency == .emergency)
        #expect(session.transcript.map(\.text) == ["I have a mild sore throat"])
        #expect(session.marks[message(1)]?.isRetracted == true)
        #expect(session.marks[message(3)]?.corrects == message(1))
        #expect(facts.contains { $0.type == "message_screened" })
        #expect(try session.decide(.converse(retract)).isEmpty, "a second time changes nothing")
    }

    @Test("words in the place of a message that somebody else took back are heard, once")
    func correctedLater() throws {
        func retract(by user: String, saying correction: SessionCommand.Post?) -> SessionCommand {
            .converse(
                .retract(
                    message: message(1),
                    by: user,
                    reason: "wrong_words",
                    correction: correction
                )
            )
        }
        let commands: [SessionCommand] = [
            .post(post(harmless, 1)), retract(by: "usr_n", saying: nil),
        ]
        let own = retract(by: "usr_x", saying: post(emergency, 3))
        let (session, facts) = try after(commands + [own])
        #expect(session.alert != nil && session.urgency == .emergency)
        #expect(facts.contains { $0.type == "message_corrected" })
        #expect(!facts.contains { $0.type == "message_retracted" })
        #expect(try session.decide(own).isEmpty, "the same wish again changes nothing")
        #expect(try session.decide(commands[1]).isEmpty, "it is taken back already")
    }

    @Test("other words than those that stand in a message's place are refused, but not danger")
    func correctedOnce() throws {
        func correct(_ number: UInt64, _ words: String, by place: UInt64) -> SessionCommand {
            .converse(
                .retract(
                    message: message(number),
                    by: "usr_x",
                    reason: "wrong_words",
                    correction: post(words, place)
                )
            )
        }
        let first = correct(1, "I have a mild sore throat", by: 3)
        let (session, _) = try after([.post(post(harmless, 1)), first])
        #expect(throws: SessionRefusal.corrected) {
            try session.decide(correct(1, "I have a mild cough", by: 4))
        }
        #expect(try session.decide(first).isEmpty)
        #expect(try !session.decide(correct(1, emergency, by: 4)).isEmpty)
        #expect(try !session.decide(correct(3, "I have a mild cough", by: 4)).isEmpty)
    }

    @Test("what was read goes up alone")
    func read() throws {
        let (session, _) = try after([
            .post(post(harmless, 1)), .converse(.read(by: "usr_x", upTo: 7)),
        ])
        #expect(session.reads == ["usr_x": 7])
        #expect(try session.decide(.converse(.read(by: "usr_x", upTo: 7))).isEmpty)
        #expect(try session.decide(.converse(.read(by: "usr_x", upTo: 6))).isEmpty)
        #expect(try session.decide(.converse(.read(by: "usr_y", upTo: 6))).count == 1)
    }

    @Test(
        "a case that waits for a nurse never expires; an expired conversation opens with a message"
    )
    func expired() throws {
        let expire = SessionCommand.converse(.expire(reason: "idle"))
        let (waiting, _) = try after([.post(post(emergency, 1)), expire])
        #expect(!waiting.isClosed)
        let (quiet, _) = try after([expire])
        #expect(quiet.isClosed && quiet.isExpired)
        #expect(try quiet.decide(expire).isEmpty)
        let (again, facts) = try after([expire, .post(post(emergency, 1))])
        #expect(!again.isClosed && again.alert != nil)
        #expect(facts.contains { $0.type == "alert_raised" })
    }

    @Test("asking for a nurse makes a case, and only one")
    func requested() throws {
        let ask = SessionCommand.converse(
            .requestNurse(message: message(5), targets: .standard)
        )
        let (session, facts) = try after([ask])
        #expect(session.status == .pending && session.urgency == .routine)
        #expect(facts.map(\.type) == ["message_posted", "triage_decided"])
        let (_, again) = try after([ask, ask])
        #expect(again.map(\.type) == ["message_posted"])
    }

    @Test("an assessment tells its stages and never lowers what was decided")
    func assessed() throws {
        func assess(_ screening: ScreeningResult?) -> SessionCommand {
            .converse(
                .assess(
                    .init(
                        assessment: identifier(700),
                        age: 54,
                        sex: "female",
                        screening: screening,
                        targets: .standard
                    )
                )
            )
        }
        let (calm, stages) = try after([.post(post(harmless, 1)), assess(nil)])
        #expect(stages.first?.type == "assessment_started")
        #expect(stages.last?.type == "assessment_completed")
        #expect(calm.status == .pending)
        let (ill, _) = try after([.post(post(emergency, 1)), assess(Screening.examine(harmless))])
        #expect(ill.urgency == .emergency)
        let (raised, facts) = try after([
            .post(post(harmless, 1)), assess(Screening.examine(emergency)),
        ])
        #expect(raised.urgency == .emergency)
        #expect(facts.contains { $0.type == "triage_decided" })
    }

    @Test("an answer that was stopped is marked as such")
    func stopped() throws {
        let (session, _) = try after([
            .post(post(harmless, 1)), reply(2, isHeld: false, finish: "stopped"),
        ])
        #expect(session.marks[message(2)]?.state == "stopped")
    }
}
