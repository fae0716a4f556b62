import Dispatch
import Glibc
import JSON
import SQLite
import Testing
import World

@testable import EventLog

@Suite("What a log takes when something is wrong")
struct ConditionTests {
    @Test(
        "a damaged record in the tail opens read-only; it alone is unreadable, looks are recorded"
    )
    func damaged() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let (one, other) = (World.system.identifier(), World.system.identifier())
        for number in 0..<6 { _ = try await log.append([posted("\(number)", in: one)]) }
        let good = try await log.append([posted("good", in: other)])
        let bad = try log.stream(one)[3].position
        log.close()
        try place.tamper("UPDATE event SET rec = zeroblob(200) WHERE pos = \(bad)")
        let reopened = try place.open()
        guard case .damaged(bad, _) = reopened.condition else {
            Issue.record("\(reopened.condition)")
            return
        }
        #expect(!reopened.isWritable && reopened.head == good.position + 1)
        #expect(throws: ReadError.integrityFailed(position: bad)) {
            try reopened.read(from: bad, limit: 1)
        }
        #expect(try reopened.stream(other).count == 1)
        let refused = await #expect(throws: AppendError.self) {
            try await reopened.append([posted("more", in: other)])
        }
        #expect(refused == .readOnly("record \(bad) does not verify"))
        let look = NewEvent(
            id: World.system.identifier(),
            stream: World.system.identifier(),
            type: "viewing_started",
            sealing: .access,
            body: Array("{}".utf8)
        )
        #expect(try await reopened.append([look]).position > good.position)
        reopened.close()
        guard case .tampered(bad, _, _) = Verifier.verify(path: place.data).result else {
            Issue.record("verify does not name record \(bad)")
            return
        }
    }

    @Test(
        "a verification at leisure finds a log that grows meanwhile intact, and a changed record once"
    )
    func atLeisure() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 10
        log.startCheckpoints(policy)
        try await log.tendCheckpoints()
        let patient = World.system.identifier()
        // Several ranges, and more checkpoints than are checked in one go.
        for number in 0..<70 {
            let events = (0..<65).map { posted("\(number) \($0)", in: patient) }
            _ = try await log.append(events)
            _ = await log.checkpointNow()
        }
        let growing = Task {
            while !Task.isCancelled {
                _ = try await log.append([posted("more", in: patient)])
                _ = await log.checkpointNow()
            }
        }
        let verdict = await onAThread { log.verifyAtLeisure() }
        growing.cancel()
        try await growing.value
        #expect(verdict.result == .intact && verdict.records >= 4550, "\(verdict.sentence)")
        #expect(verdict.checkpoints > 64 && log.condition == .well)
        try place.tamper("UPDATE event SET rec = zeroblob(200) WHERE pos = 300")
        let found = await onAThread { log.verifyAtLeisure() }
        #expect(found.firstBad == 300)
        guard case .damaged(300, _) = log.condition else {
            Issue.record("\(log.condition)")
            return
        }
        // Nothing is written any more but looks, and what was found.
        let refused = await #expect(throws: AppendError.self) {
            try await log.append([posted("more", in: patient)])
        }
        #expect(refused == .readOnly("record 300 does not verify"))
        let head = log.head
        await withCheckedContinuation { waiter in
            log.recordVerified(found, mode: "chain", on: nil) { waiter.resume() }
        }
        #expect(try log.read(from: head, limit: 9).last?.type == "log_verified")
        log.close()
        #expect(log.verifyAtLeisure().exitCode == 2)
    }

    private func onAThread(_ body: @escaping @Sendable () -> Verdict) async -> Verdict {
        await withCheckedContinuation { waiter in
            DispatchQueue.global().async { waiter.resume(returning: body()) }
        }
    }

    @Test(
        "when a record was committed is told of each that verifies, also beside one that does not"
    )
    func times() async throws {
        let place = try Place()
        try place.create()
        let before = try place.open()
        let patient = World.system.identifier()
        for number in 0..<3 { _ = try await before.append([posted("\(number)", in: patient)]) }
        let events = try before.read(from: 0, limit: 99)
        before.close()
        let bad = events.count - 1
        try place.tamper("UPDATE event SET rec = zeroblob(200) WHERE pos = \(bad)")
        let log = try place.open()
        for event in events.dropLast() {
            #expect(try log.time(of: event.position) == event.recordedAt)
        }
        for position in [UInt64(bad), log.head] {
            #expect(throws: ReadError.integrityFailed(position: position)) {
                try log.time(of: position)
            }
        }
        log.close()
    }

    @Test("a record before the tail that turns out damaged makes the log read-only when it is read")
    func foundLater() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        for number in 0..<12 {
            let events = (0..<400).map { posted("\(number) \($0)", in: patient) }
            _ = try await log.append(events)
        }
        log.close()
        let row = try #require(try place.rows().first { $0.position == 100 })
        var bytes = row.record
        bytes[bytes.count - 1] ^= 1
        let text = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        try place.tamper("UPDATE event SET rec = x'\(text)' WHERE pos = 100")
        let reopened = try place.open()
        #expect(reopened.condition == .well)
        #expect(throws: ReadError.integrityFailed(position: 100)) {
            try reopened.read(from: 100, limit: 1)
        }
        #expect(!reopened.isWritable)
        reopened.close()
    }

    @Test("a full disk is told, and the log goes on by itself within five seconds of space")
    func full() async throws {
        let place = try Place()
        let disk = FaultyDisk()
        try place.create()
        let log = try place.open(disk: try Disk(layer: disk))
        let patient = World.system.identifier()
        _ = try await log.append([posted("before", in: patient)])
        disk.plan(.init(.full, .write, number: 1, isForEver: true))
        await #expect(throws: AppendError.storageFull) {
            try await log.append([posted("lost", in: patient)])
        }
        #expect(log.condition == .full)
        try await Task.sleep(for: .milliseconds(1300))
        #expect(log.condition == .full)
        disk.plan(nil)
        let began = ContinuousClock.now
        while log.condition != .well, ContinuousClock.now - began < .seconds(5) {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(log.condition == .well)
        _ = try await log.append([posted("after", in: patient)])
        #expect(try log.stream(patient).count == 2)
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a failing disk stops the log once, and the next start knows why")
    func stopped() async throws {
        let place = try Place()
        let disk = FaultyDisk()
        try place.create()
        let fatal = Tally()
        let log = try place.open(disk: try Disk(layer: disk), onFatal: { _ in fatal.add(1) })
        let patient = World.system.identifier()
        _ = try await log.append([posted("kept", in: patient)])
        disk.plan(.init(.ioError, .sync, number: 1))
        await #expect(throws: AppendError.self) {
            try await log.append([posted("lost", in: patient)])
        }
        await #expect(throws: AppendError.closed) {
            try await log.append([posted("late", in: patient)])
        }
        #expect(fatal.all == [1] && log.condition == .stopped)
        log.close()
        let reopened = try place.open()
        #expect(reopened.previousFault?.contains("SQLite") == true)
        try await reopened.recordPreviousFault()
        #expect(try reopened.read(from: 0, limit: 99).last?.type == "storage_recovered")
        reopened.close()
        let again = try place.open()
        #expect(again.previousFault == nil)
        again.close()
    }
}

@Suite("A clock that jumps ahead")
struct ClockJumpTests {
    @Test("is told once and not followed, so that time can't freeze, until a person confirms it")
    func jump() async throws {
        let place = try Place()
        let start = Timestamp(microseconds: 1_700_000_000_000_000)
        let (world, clock) = World.seeded(9, at: start)
        try place.create(world)
        let log = try place.open(world: world)
        let patient = world.identifier()
        func post() async throws -> Timestamp {
            try await log.append([posted("x", in: patient, id: world.identifier())]).recordedAt
        }
        #expect(try await post() == start)
        clock.advance(seconds: 10)
        clock.stepWall(seconds: 300)
        #expect(try await post() == start.adding(seconds: 310), "five minutes are followed")
        clock.stepWall(seconds: 365 * 86_400)
        clock.advance(seconds: 1)
        #expect(try await post() == start.adding(seconds: 311))
        #expect(log.condition == .clockAhead(seconds: 365 * 86_400))
        #expect(log.isWritable)
        clock.advance(seconds: 1)
        #expect(try await post() == start.adding(seconds: 312))
        let told = try log.read(from: 0, limit: 100).filter { $0.type == "clock_jumped" }
        #expect(told.count == 1)
        let body = try JSON(parsing: try #require(told.first?.body))
        #expect(body["expected"]?.integer == start.adding(seconds: 311).microseconds)
        clock.stepWall(seconds: -365 * 86_400)
        #expect(try await post() == start.adding(seconds: 312))
        #expect(log.condition == .well)
        clock.stepWall(seconds: 86_400)
        _ = try await post()
        #expect(log.condition == .clockAhead(seconds: 86_400))
        log.confirmClock()
        #expect(log.condition == .well)
        #expect(try await post() == start.adding(seconds: 86_712))
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test(
        "no step of the wall clock stops the log or makes times go back",
        arguments: [
            -3600, 3600, -30 * 86_400, 30 * 86_400, -1_700_000_000, 447_483_648, 2_594_967_296, 1,
            -1,
            299, 300, 301, -299, -300, -301, 86_400, -86_400, 4_000_000_000, -2_000_000_000, 60,
        ] as [Int64]
    )
    func scenarios(_ step: Int64) async throws {
        let place = try Place()
        let (world, clock) = World.seeded(11, at: Timestamp(microseconds: 1_700_000_000_000_000))
        try place.create(world)
        let log = try place.open(world: world)
        let patient = world.identifier()
        for number in 0..<12 {
            if number == 4 { clock.stepWall(seconds: step) }
            if number == 8 { clock.stepWall(seconds: -step) }
            clock.advance(seconds: 1)
            _ = try await log.append([posted("\(number)", in: patient)])
        }
        let events = try log.read(from: 0, limit: 100)
        #expect(events.map(\.recordedAt) == events.map(\.recordedAt).sorted())
        let names = Set(events.map(\.type)).intersection(["clock_regressed", "clock_jumped"])
        #expect(names.isEmpty == (-1...1 ~= step), "\(names)")
        #expect(log.condition == .well)
        log.close()
        let reopened = try place.open(world: world)
        _ = try await reopened.append([posted("again", in: patient)])
        reopened.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }
}
