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
