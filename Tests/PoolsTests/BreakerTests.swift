import Pools
import Testing

@Suite("A breaker keeps calls from what fails")
struct BreakerTests {
    private func failed(_ breaker: Breaker, _ times: Int, at now: UInt64) throws {
        for _ in 0..<times {
            breaker.end(try #require(breaker.admit(now)), .failed, now)
        }
    }

    @Test(
        "it opens after so many failures in a row, and an answer between them begins the count anew"
    )
    func opens() throws {
        let breaker = Breaker(failuresMax: 3, pauseNanoseconds: 100)
        try failed(breaker, 2, at: 1)
        breaker.end(try #require(breaker.admit(1)), .answered, 1)
        try failed(breaker, 2, at: 1)
        #expect(breaker.state(1) == .closed)
        try failed(breaker, 1, at: 2)
        #expect(breaker.state(101) == .open && breaker.admit(101) == nil)
        #expect(breaker.state(102) == .halfOpen)
    }

    @Test(
        "half open one call tries: its answer closes, its failure opens again, its cancelling lets another try"
    )
    func tries() throws {
        let breaker = Breaker(failuresMax: 1, pauseNanoseconds: 100)
        try failed(breaker, 1, at: 0)
        let first = try #require(breaker.admit(100))
        #expect(breaker.admit(100) == nil)
        breaker.end(first, .unknown, 100)
        let second = try #require(breaker.admit(100))
        breaker.end(second, .failed, 150)
        #expect(breaker.state(200) == .open)
        let third = try #require(breaker.admit(250))
        breaker.end(third, .answered, 251)
        #expect(breaker.state(251) == .closed)
    }

    @Test("a call of before it opened, or of before somebody set it, decides nothing")
    func late() throws {
        let breaker = Breaker(failuresMax: 1, pauseNanoseconds: 100)
        let slow = try #require(breaker.admit(0))
        let slower = try #require(breaker.admit(0))
        try failed(breaker, 1, at: 10)
        breaker.end(slow, .answered, 20)
        #expect(breaker.state(20) == .open)
        breaker.set(.auto)
        breaker.end(slower, .failed, 30)
        #expect(breaker.state(30) == .closed)
    }

    @Test("held open nothing goes through, held closed everything does")
    func held() throws {
        let breaker = Breaker(failuresMax: 1, pauseNanoseconds: 100)
        breaker.set(.open)
        #expect(breaker.admit(.max) == nil && breaker.mode == .open)
        breaker.set(.closed)
        try failed(breaker, 20, at: 1)
        #expect(breaker.state(1) == .closed)
    }
}

@Suite("The latest measurements are remembered")
struct RecentTests {
    @Test("of 100 times the 95th is told, failures aside, and old ones go")
    func p95() {
        let recent = Recent()
        #expect(recent.p95 == nil)
        for milliseconds in 1...100 {
            recent.add(from: 0, to: UInt64(milliseconds) * 1_000_000)
        }
        recent.add(from: 0, to: 900_000_000, isFailure: true)
        #expect(recent.p95 == 95)
        #expect(recent.failures(within: 1_000_000_000, of: 1_000_000_000) == 1)
        #expect(recent.failures(within: 1_000_000, of: 1_000_000_000) == 0)
        for _ in 0..<Recent.max { recent.add(from: 0, to: 7_000_000) }
        #expect(recent.p95 == 7)
    }
}
