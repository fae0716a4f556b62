import Clinical
import Testing
import World

@testable import RecordService

@Suite("Sessions kept in memory")
struct KeptSessionsTests {
    private let id = SessionID(World.system.identifier())

    @Test("what was read before everything was forgotten is not kept afterwards")
    func stale() {
        let sessions = KeptSessions()
        let mark = sessions.forgotten
        sessions.forgetAll()
        sessions.keep(id, Session.initial, version: 1, told: 1, since: mark)
        #expect(!sessions.has(id))
        sessions.keep(id, Session.initial, version: 1, told: 1, since: sessions.forgotten)
        #expect(sessions.has(id))
        sessions.forgetAll()
        #expect(!sessions.has(id))
    }

    /// One of a part that all those share.
    private func neighbour(_ number: Int) -> SessionID {
        SessionID(Identifier(high: 1, low: UInt64(number * KeptSessions.stripeCount)))
    }

    /// A session that holds so many parts in a hundred of what its part may.
    private func session(_ share: Int) -> Session {
        var session = Session.initial
        let most = KeptSessions.bytesMax / KeptSessions.stripeCount
        let post = SessionEvent.MessagePosted(
            message: MessageID(.zero),
            sender: .patient,
            senderID: "x",
            content: String(repeating: "a", count: most / 100 * share)
        )
        session.evolve(.messagePosted(post))
        return session
    }

    @Test("what holds most words goes when all hold too many, but what is on its way stays")
    func heavy() {
        let sessions = KeptSessions()
        func keep(_ number: Int, _ share: Int) {
            let mark = sessions.forgotten
            sessions.keep(neighbour(number), session(share), version: 1, told: 1, since: mark)
        }
        func kept(_ numbers: Int...) -> Bool { numbers.allSatisfy { sessions.has(neighbour($0)) } }
        for number in 1...5 { keep(number, 2) }
        keep(6, 60)
        #expect(kept(1, 2, 3, 4, 5, 6))
        keep(7, 50)
        #expect(kept(1, 2, 3, 4, 5, 7) && !kept(6))
        // Once one that is there grows, the heaviest of the others goes.
        _ = sessions.with(neighbour(1)) { $0.session = session(70) }
        #expect(kept(1, 2, 3, 4, 5) && !kept(7))
        _ = sessions.with(neighbour(1)) { $0.version = 2 }
        keep(8, 80)
        #expect(kept(1, 8) && !kept(2) && !kept(3) && !kept(4) && !kept(5))
        // What went counts no more.
        _ = sessions.with(neighbour(1)) { ($0.session, $0.committed) = (.initial, 2) }
        keep(9, 15)
        #expect(kept(1, 8, 9))
    }

    @Test("beside forgetting, nothing read before it is ever found after it")
    func race() async {
        let sessions = KeptSessions()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for number in 0..<5_000 {
                        let mark = sessions.forgotten
                        sessions.keep(
                            id,
                            Session.initial,
                            version: UInt64(number),
                            told: 0,
                            since: mark
                        )
                    }
                }
            }
            group.addTask {
                for _ in 0..<500 {
                    let mark = sessions.forgotten
                    sessions.forgetAll()
                    sessions.keep(id, Session.initial, version: 99_999, told: 0, since: mark)
                    #expect(sessions.find(id)?.version != 99_999)
                }
            }
        }
    }
}
