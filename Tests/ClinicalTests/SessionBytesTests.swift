import Clinical
import Testing
import World

@Suite("A session knows how many bytes of words it holds")
struct SessionBytesTests {
    private func id(_ number: Int) -> Identifier { Identifier(high: 1, low: UInt64(number)) }

    private func held(_ session: Session, _ posts: Int) -> Int {
        let turns = session.transcript.map(\.text.utf8.count)
        let known = (0..<posts).compactMap { session.posted(as: "c\($0)")?.content.utf8.count }
        let waiting = session.held.values.map(\.content.utf8.count)
        let before = (0..<posts)
            .filter { session.wasPosted(as: "c\($0)") && session.posted(as: "c\($0)") == nil }
        return (turns + known + waiting).reduce(0, +) + 16 * before.count
    }

    @Test("whatever comes, comes again, is dropped, taken back, held or let go")
    func counted() {
        var session = Session.initial
        for number in 0..<1_500 {
            let words = String(repeating: "é", count: number % 37)
            // Some under an identifier of before, some of others.
            let name = number % 5 == 4 ? nil : "c\(number % 11 == 0 ? max(0, number - 3) : number)"
            session.evolve(
                .messagePosted(
                    .init(
                        message: MessageID(id(number)),
                        sender: number % 7 == 0 ? .nurse : number % 3 == 0 ? .assistant : .patient,
                        senderID: "x",
                        content: words,
                        clientID: name
                    )
                )
            )
            let message = MessageID(id(number - number % 4))
            switch number % 6 {
            case 0:
                session.evolve(.conversation(.retracted(message: message, by: "x", reason: "r")))
            case 1:
                let reply = ConversationEvent.HeldReply(
                    reply: id(number),
                    message: MessageID(id(number % 40)),
                    to: message,
                    source: "m",
                    content: words,
                    quickReplies: []
                )
                session.evolve(.conversation(.replyHeld(reply)))
            case 2:
                let gone = MessageID(id(number % 23))
                session.evolve(
                    .conversation(
                        number % 12 == 2
                            ? .replyDiscarded(message: gone, nurse: UserID(.zero), reason: nil)
                            : .replyReleased(message: gone, nurse: UserID(.zero), isEdited: false)
                    )
                )
            default: break
            }
            if number % 50 == 49 { #expect(session.bytes == held(session, number + 1)) }
        }
        #expect(session.bytes > 0 && !session.held.isEmpty)
    }
}
