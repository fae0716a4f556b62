import Testing
import World

@testable import Clinical

/// A suite that tells a session as messages and the assistant's questions between them.
protocol TellsSessions {}

extension TellsSessions {
    /// A message as the service takes it; numbers tell messages apart.
    func told(
        _ text: String,
        _ number: UInt64,
        sender: SessionEvent.Sender = .patient,
        isPregnant: Bool? = nil
    ) -> SessionCommand.Post {
        SessionCommand.Post(
            message: MessageID(Identifier(high: 9, low: number)),
            sender: sender,
            senderID: "usr_x",
            content: text,
            clientID: nil,
            screening: sender == .patient ? Screening.examine(text) : nil,
            alert: AlertID(Identifier(high: 9, low: number + 1000)),
            context: ScreeningContext(isPregnant: isPregnant)
        )
    }

    /// A new session after `commands`, and what was recorded.
    func session(_ commands: [SessionCommand]) throws -> (Session, [SessionEvent]) {
        let opened = SessionEvent.Opened(
            patient: PatientID(Identifier(high: 1, low: 1)),
            alias: "a",
            openedBy: "usr_x"
        )
        var session = Session.initial
        var events: [SessionEvent] = []
        for command in [.open(opened)] + commands {
            let new = try session.decide(command)
            for event in new { session.evolve(event) }
            events += new
        }
        return (session, events)
    }

    /// The assistant asks `question` in answer to message `number`.
    func asked(_ question: String, after number: UInt64) throws -> SessionCommand {
        let text = try #require(InterviewQuestions.byID[question]?.text)
        return .completeReply(
            SessionCommand.CompleteReply(
                reply: Identifier(high: 3, low: number),
                message: MessageID(Identifier(high: 3, low: number)),
                to: MessageID(Identifier(high: 9, low: number)),
                source: "interviewer",
                content: "Thank you.\n\n" + text,
                quickReplies: [],
                model: nil,
                outputTokens: nil
            )
        )
    }
}
