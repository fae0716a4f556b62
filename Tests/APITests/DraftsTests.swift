import Access
import Clinical
import Testing
import World

@testable import API

@Suite("Drafts")
struct DraftsTests {
    private static let noon = Timestamp(microseconds: 1_800_000_000_000_000)
    private static let words = String(repeating: "x", count: 16_384)

    private func nurse(_ number: Int) -> Caller {
        let user = UserID(Identifier(high: 1, low: UInt64(number)))
        let principal = Principal(
            issuer: "a",
            subject: user.text,
            role: .nurse,
            patient: nil,
            expires: nil
        )
        return Caller(principal: principal, user: user, patient: nil)
    }

    @Test("are 64 MiB of all people together, and those of before make room after a day")
    func bounded() throws {
        let drafts = Drafts()
        var kept = 0
        for number in 0..<100 {
            for key in 0..<50 {
                do throws(Drafts.Refusal) {
                    try drafts.keep(
                        Self.words,
                        of: nurse(number),
                        key: "\(key)",
                        now: Self.noon
                    )
                    kept += 1
                } catch {
                    #expect(error == .full)
                }
            }
        }
        #expect(kept > 4_000 && kept * 16_384 <= 64 << 20)
        #expect(drafts.find(user: nurse(0).user, key: "49", now: Self.noon) == Self.words)
        // Another in place of one's own needs no room.
        try drafts.keep("short", of: nurse(0), key: "0", now: Self.noon)
        let later = Self.noon.adding(seconds: 86_401)
        try drafts.keep(Self.words, of: nurse(200), key: "0", now: later)
        #expect(drafts.find(user: nurse(0).user, key: "49", now: Self.noon) == nil)
        #expect(drafts.find(user: nurse(200).user, key: "0", now: later) == Self.words)
    }

    @Test("are 10,000 of all people together and 50 of one, and what is dropped makes room")
    func counted() throws {
        let drafts = Drafts()
        for number in 0..<10_000 {
            try drafts.keep("x", of: nurse(number / 50), key: "\(number % 50)", now: Self.noon)
        }
        #expect(throws: Drafts.Refusal.ownFull) {
            try drafts.keep("x", of: nurse(0), key: "50", now: Self.noon)
        }
        #expect(throws: Drafts.Refusal.full) {
            try drafts.keep("x", of: nurse(200), key: "0", now: Self.noon)
        }
        drafts.drop(user: nurse(0).user, key: "0")
        try drafts.keep("x", of: nurse(200), key: "0", now: Self.noon)
        #expect(drafts.find(user: nurse(0).user, key: "0", now: Self.noon) == nil)
    }
}
