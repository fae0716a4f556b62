import Synchronization
import Testing
import World

@testable import EventLoop

@Suite("An event loop is an executor", .timeLimit(.minutes(1)))
struct EventLoopTests {
    @Test("work runs on the loop's thread in the order it was given")
    func order() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let loop = group.next()
        let seen = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            for number in 0..<1000 {
                loop.execute {
                    #expect(loop.isCurrent)
                    seen.withLock { $0.append(number) }
                    if number == 999 { continuation.resume() }
                }
            }
        }
        #expect(!loop.isCurrent)
        #expect(seen.withLock { $0 } == Array(0..<1000))
    }

    @Test("a task that prefers the loop comes back to it after every wait")
    func task() async throws {
        let group = try EventLoopGroup(count: 2)
        defer { group.shutdown() }
        let loop = group.loops[1]
        let places = await Task(executorPreference: loop) {
            var places = [loop.isCurrent]
            await Task.yield()
            places.append(loop.isCurrent)
            await withTaskGroup { tasks in
                tasks.addTask { #expect(loop.isCurrent) }
            }
            places.append(loop.isCurrent)
            return places
        }
        .value
        #expect(places == [true, true, true])
    }

    actor Counter {
        let loop: EventLoop
        var count = 0
        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe loop.asUnownedSerialExecutor()
        }

        init(_ loop: EventLoop) {
            self.loop = loop
        }

        func add() -> Bool {
            count += 1
            assertIsolated()
            return loop.isCurrent
        }
    }

    @Test("an actor that names the loop runs on it")
    func actor() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let counter = Counter(group.next())
        for _ in 0..<100 { #expect(await counter.add()) }
        #expect(await counter.count == 100)
    }

    @Test("scheduled work runs in the order of its times and cancelled work never")
    func schedule() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let loop = group.next()
        let seen = Mutex<[Int]>([])
        let began = loop.now
        await withCheckedContinuation { continuation in
            loop.schedule(after: .milliseconds(30)) {
                seen.withLock { $0.append(3) }
                continuation.resume()
            }
            let cancelled = loop.schedule(after: .milliseconds(20)) {
                seen.withLock { $0.append(2) }
            }
            loop.schedule(after: .milliseconds(10)) { seen.withLock { $0.append(1) } }
            cancelled.cancel()
        }
        #expect(seen.withLock { $0 } == [1, 3])
        #expect(loop.now - began >= 30_000_000)
    }

    @Test("what is due before what the loop sleeps for is done at its own time")
    func sooner() async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.shutdown() }
        let loop = group.next()
        let late = loop.schedule(after: .seconds(30)) {}
        defer { late.cancel() }
        // By then it sleeps for that.
        try await Task.sleep(for: .milliseconds(50))
        let began = loop.now
        await withCheckedContinuation { continuation in
            loop.schedule(after: .milliseconds(10)) { continuation.resume() }
        }
        #expect((10_000_000..<10_000_000_000).contains(loop.now - began))
    }

    @Test("work given before shutdown is done before it returns")
    func shutdown() throws {
        let group = try EventLoopGroup(count: 2)
        let done = Atomic(0)
        for _ in 0..<1000 {
            group.next().execute { done.wrappingAdd(1, ordering: .relaxed) }
        }
        group.shutdown()
        #expect(done.load(ordering: .relaxed) == 1000)
    }
}

@Suite("The timer wheel")
struct TimerWheelTests {
    @Test("tells every token at the first tick at or after its deadline, however time moves")
    func exact() {
        var seed: UInt64 = 7
        func random(_ bound: UInt64) -> UInt64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (seed >> 33) % bound
        }
        let tick = TimerWheel.tick
        var now = 5 * tick + 3
        var wheel = TimerWheel(now: now)
        var pending: [UInt64: UInt64] = [:]
        for token in 0..<UInt64(3000) {
            let deadline = now + random(300) * tick + random(tick)
            wheel.arm(token, at: deadline)
            pending[token] = deadline
            guard let next = wheel.next else {
                Issue.record("an armed wheel has no next moment")
                return
            }
            #expect(next > now)
            now += random(tick * 3)
            var due: [UInt64] = []
            wheel.advance(to: now, due: &due)
            for token in due {
                let deadline = pending.removeValue(forKey: token)
                #expect((deadline ?? .max) <= now)
            }
            for (_, deadline) in pending { #expect(deadline + 2 * tick > now) }
        }
        #expect(pending.count < 3000)
    }

    @Test("keeps a deadline further away than it is wide")
    func far() {
        let tick = TimerWheel.tick
        var wheel = TimerWheel(now: 0)
        wheel.arm(1, at: 5000 * tick)
        var due: [UInt64] = []
        while due.isEmpty, let next = wheel.next { wheel.advance(to: next, due: &due) }
        #expect(due == [1])
        #expect(wheel.next == nil)
        wheel.arm(2, at: .max)
        wheel.advance(to: 9000 * tick, due: &due)
        #expect(due == [1])
    }

    @Test("the next moment is never later than the earliest deadline's tick")
    func next() {
        for first in [1, 63, 64, 65, 127, 500, 1022, 1023, 1024, 4000] as [UInt64] {
            for start in [0, 1, 63, 64, 1000, 1023, 1024, 12_345] as [UInt64] {
                let tick = TimerWheel.tick
                var wheel = TimerWheel(now: start * tick)
                wheel.arm(1, at: (start + first) * tick)
                let next = (wheel.next ?? 0) / tick
                #expect(next == start + min(first, 1023))
            }
        }
    }
}

@Suite("The watch table")
struct WatchTableTests {
    final class Silent: EventHandler {
        func ready(_ readiness: Readiness) {}
        func timedOut() {}
    }

    @Test("a token of a socket that is gone never finds the one that has its slot")
    func generations() {
        var table = WatchTable()
        let first = table.insert(Silent())
        table.remove(first)
        let second = table.insert(Silent())
        #expect(first != second)
        #expect(table.handler(first) == nil)
        #expect(table.handler(second) != nil)
        table.remove(first)
        #expect(table.handler(second) != nil)
        #expect(table.handler(.max) == nil)
    }
}
