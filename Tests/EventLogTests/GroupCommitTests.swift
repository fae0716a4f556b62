import Dispatch
import Testing
import World

@testable import EventLog

@Suite("Group commit")
struct GroupCommitTests {
    @Test(
        "many producers keep order, revisions and a chain that verifies",
        .proves("LOG-4", "LOG-9")
    )
    func producers() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let heads = Tally()
        log.onCommit { heads.add($0) }
        let patients = (0..<7).map { _ in World.system.identifier() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for producer in 0..<24 {
                group.addTask {
                    var last: UInt64?
                    for turn in 0..<20 {
                        let patient = patients[(producer + turn) % patients.count]
                        let appended = try await log.append([posted("\(turn)", in: patient)])
                        #expect(appended.position > last ?? 0)
                        #expect(appended.position < log.head)
                        last = appended.position
                    }
                }
            }
            try await group.waitForAll()
        }
        let all = try log.read(from: 0, limit: 1 << 20)
        #expect(
            all.map(\.position) == Array(1..<log.head) || all.map(\.position) == Array(0..<log.head)
        )
        #expect(try log.appended().count == 480)
        for patient in patients {
            let stream = try log.stream(patient)
            #expect(stream.map(\.revision) == Array(0..<log.version(of: patient)))
        }
        #expect(heads.all == heads.all.sorted() && heads.all.last == log.head)
        log.close()
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact && verdict.records == heads.all.last)
    }

    @Test("a refused append in a group leaves the others alone")
    func refusals() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    let version: UInt64 = number % 3 == 0 ? 1000 : 0
                    let stream = number % 3 == 0 ? patient : World.system.identifier()
                    let appended = try? await log.append(
                        [posted("\(number)", in: stream)],
                        expecting: [stream: version]
                    )
                    return (appended == nil) == (number % 3 == 0)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes == [Bool](repeating: true, count: 60))
        #expect(try log.appended().count == 40)
        log.close()
    }

    @Test("what nobody waits for is written ahead of the next, or soon by itself, or on closing")
    func relaxed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        _ = try await log.append([posted("first", in: patient)])
        log.submit([posted("later", in: patient)], expecting: [patient: 1], isUrgent: false) { _ in
        }
        let next = try await log.append([posted("now", in: patient)], expecting: [patient: 2])
        #expect(log.version(of: patient) == 3 && next.position + 1 == log.head)
        let alone = await withCheckedContinuation { continuation in
            log.submit([posted("alone", in: patient)], isUrgent: false) {
                continuation.resume(returning: $0)
            }
        }
        #expect(try alone.get().position == log.head - 1)
        log.submit([posted("at the end", in: patient)], isUrgent: false) { _ in }
        log.close()
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact && verdict.records == next.position + 3)
    }

    @Test("appends on top of one that fails fail as well, and none of them is in the log")
    func onTopOfFailure() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        _ = try await log.append([posted("first", in: patient)])
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            // Submitted one behind the other; the second expects a version that never is.
            for (number, version) in [1, 7, 3, 4].enumerated() {
                let outcome = AsyncStream<Bool>.makeStream()
                log.submit(
                    [posted("\(number)", in: patient), posted("\(number)b", in: patient)],
                    expecting: [patient: UInt64(version)]
                ) { result in
                    outcome.continuation.yield((try? result.get()) != nil)
                    outcome.continuation.finish()
                }
                group.addTask { await outcome.stream.first { _ in true } ?? false }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 2)
        #expect(log.version(of: patient) == 5)
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("a full disk refuses cleanly, and the next append after there is space succeeds")
    func fullDisk() async throws {
        let place = try Place()
        try place.create()
        let fatal = Tally()
        let log = try place.open { _ in fatal.add(1) }
        let patient = World.system.identifier()
        _ = try await log.append([posted("before", in: patient)])
        let head = log.head
        try log.limitPages(true)
        var isFull = false
        for number in 0..<100 where !isFull {
            do {
                _ = try await log.append([posted("\(number)", in: patient)])
            } catch {
                #expect(error == .storageFull)
                isFull = true
            }
        }
        #expect(isFull)
        let kept = log.head
        #expect(kept >= head)
        try log.limitPages(false)
        let after = try await log.append([posted("after", in: patient)])
        #expect(after.position == kept)
        #expect(fatal.all.isEmpty)
        log.close()
        #expect(Verifier.verify(path: place.data).result == .intact)
    }

    @Test("past 16,384 waiting events an append is refused at once, and the others still succeed")
    func bound() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let started = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        log.onCommit { head in
            guard head == 3 else { return }
            started.signal()
            go.wait()
        }
        let stream = World.system.identifier()
        let first = Task { try await log.append([posted("0", in: stream, sealing: .clear)]) }
        // The writer now stands in the first commit's wake, before it answers.
        while log.head < 3 { try await Task.sleep(for: .milliseconds(1)) }
        started.wait()
        let results = await withTaskGroup(of: AppendError?.self) { group in
            for _ in 0..<33 {
                group.addTask {
                    let events = (0..<512).map { posted("\($0)", in: stream, sealing: .clear) }
                    do throws(AppendError) {
                        _ = try await log.append(events)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            var results: [AppendError?] = []
            if let refused = await group.next() { results.append(refused) }
            go.signal()
            for await result in group { results.append(result) }
            return results
        }
        #expect(results.first == .queueFull)
        #expect(results.dropFirst().allSatisfy { $0 == nil })
        _ = try await first.value
        #expect(log.version(of: stream) == 1 + 32 * 512)
        log.close()
    }
}
