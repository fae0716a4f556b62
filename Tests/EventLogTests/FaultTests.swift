import Foundation
import Synchronization
import Testing
import World

@testable import EventLog
@testable import SQLite

@Suite("A disk that fails on purpose")
struct FaultTests {
    /// How a fault is put in the way, and how many operations of a run are tried.
    struct Sweep: CustomTestStringConvertible, Sendable {
        let fault: FaultyDisk.Fault
        let operation: FaultyDisk.Operation?
        var isForEver = false

        var testDescription: String {
            "\(fault) at \(operation.map { "\($0)" } ?? "any operation")\(isForEver ? ", for ever" : "")"
        }
    }

    static let sweeps: [Sweep] = {
        var all: [Sweep] = []
        for isForEver in [false, true] {
            for operation in FaultyDisk.Operation.allCases {
                all.append(Sweep(fault: .ioError, operation: operation, isForEver: isForEver))
            }
            all.append(Sweep(fault: .full, operation: .write, isForEver: isForEver))
            all.append(Sweep(fault: .short, operation: .write, isForEver: isForEver))
        }
        return all
    }()

    @Test(
        "wherever a run fails, nothing acknowledged is lost and the log verifies",
        arguments: sweeps
    )
    func sweep(_ sweep: Sweep) async throws {
        // At every third operation, or every seventh where the fault stays, unless there is time.
        let step = isLong ? 1 : sweep.isForEver ? 7 : 3
        for number in stride(from: 1, to: 2000, by: step) {
            let run = try Run()
            run.disk.plan(
                .init(sweep.fault, sweep.operation, number: number, isForEver: sweep.isForEver)
            )
            await run.work()
            let fired = run.disk.fired
            run.disk.plan(nil)
            try run.check("\(sweep.testDescription) \(number)")
            if fired == 0 {
                #expect(run.acked.all.count == Run.appends, "the run without a fault is whole")
                return
            }
        }
        Issue.record("the sweep never came to its end")
    }

    @Test("no power cut at any operation loses an acknowledged event, however the disk reorders")
    func powerCut() async throws {
        let lost = try await cuts { $0 }
        #expect(lost == 0)
    }

    @Test("the same power cuts do lose acknowledged events when commits are not synced")
    func control() async throws {
        let lost = try await cuts { $0.promisingLess() }
        #expect(lost > 0)
    }

    // Cuts the power at each operation in turn; how many runs lost something acknowledged.
    private func cuts(_ change: (Disk) -> Disk) async throws -> Int {
        var lost = 0
        let step = isLong ? 1 : 11
        for number in stride(from: 1, to: 2000, by: step) {
            let run = try Run(change, seals: true)
            run.disk.plan(.init(.powerCut, nil, number: number))
            await run.work()
            let fired = run.disk.fired
            try leave(number / step, run.disk)
            if try !run.isWhole() { lost += 1 }
            if fired == 0 { return lost }
        }
        Issue.record("the sweep never came to its end")
        return lost
    }

    // What a disk may hold that was not told to sync: nothing of it, all of it, any of the writes, and of
    // those only some sectors.
    private func leave(_ number: Int, _ disk: FaultyDisk) throws {
        let (world, _) = World.seeded(UInt64(number), at: Timestamp(microseconds: 0))
        switch number % 4 {
        case 0: try disk.dropUnsynced { false }
        case 1: try disk.dropUnsynced { true }
        case 2: try disk.dropUnsynced { world.random() & 1 == 0 }
        default:
            let isWritten = { world.random() & 1 == 0 }
            try disk.dropUnsynced(sector: isWritten, keeping: { world.random() & 3 != 0 })
        }
    }

    @Test("each torn write that the disk calls done loses nothing acknowledged, or is found")
    func torn() async throws {
        var (told, harmless) = (0, 0)
        for number in stride(from: 1, to: 2000, by: isLong ? 1 : 7) {
            let run = try Run(seals: true)
            run.disk.plan(.init(.torn, .write, number: number))
            await run.work()
            guard run.disk.fired > 0 else { break }
            run.disk.plan(nil)
            let (isLost, isTold, what) = run.look()
            #expect(!isLost || isTold, "torn write \(number): \(what)")
            if isTold { told += 1 } else { harmless += 1 }
        }
        #expect(told > (isLong ? 5 : 1) && harmless > 0, "\(told) told, \(harmless) harmless")
    }
}

private let isLong = ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] != nil

/// One log on a faulty disk, and what it acknowledged.
private final class Run: Sendable {
    static let appends = 12

    let place: Place
    let disk = FaultyDisk()
    let acked = Tally()
    private let layered: Disk
    private let fatal = Tally()

    /// Whether a checkpoint is signed after each append, and what the latest says.
    private let seals: Bool
    private let note = Mutex<String?>(nil)

    init(_ change: (Disk) -> Disk = { $0 }, seals: Bool = false) throws {
        self.seals = seals
        place = try Place()
        layered = change(try Disk(layer: disk))
        try place.create()
    }

    /// Opens the log and appends: alone, in groups, of new patients, with a pause in which the writer tidies.
    func work() async {
        guard let log = try? place.open(disk: layered, onFatal: { _ in self.fatal.add(1) }) else {
            return
        }
        if seals { log.startCheckpoints() }
        var patients: [Identifier] = []
        for number in 0..<6 {
            if number % 2 == 0 { patients.append(World.system.identifier()) }
            await post(log, [posted("alone \(number)", in: patients[number / 2])])
        }
        let streams = patients
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<5 {
                group.addTask { [self] in
                    await post(log, [posted("beside \(number)", in: streams[number % 3])])
                }
            }
        }
        await post(log, streams.map { posted(String(repeating: "long ", count: 4000), in: $0) })
        log.close()
    }

    private func post(_ log: EventLog, _ events: [NewEvent]) async {
        guard let done = try? await log.append(events) else { return }
        acked.add(done.positions.last ?? 0)
        guard seals, let checkpoint = await log.checkpointNow() else { return }
        note.withLock { $0 = checkpoint.note }
    }

    /// Whether something acknowledged is gone, and whether anybody is told: by opening, by reading, or by
    /// `verify` with the latest checkpoint from outside.
    func look() -> (isLost: Bool, isTold: Bool, what: String) {
        var options = VerifyOptions()
        if let note = note.withLock({ $0 }) { options.anchors = [Array(note.utf8)] }
        let verdict = Verifier.verify(path: place.data, options: options)
        let isBad = verdict.result != .intact
        guard let log = try? place.open(disk: layered) else { return (true, true, "shut") }
        defer { log.close() }
        log.startCheckpoints()
        let isUnwell = log.condition != .well
        guard let events = try? log.read(from: 0, limit: 1 << 20) else {
            return (true, true, "unreadable")
        }
        // A key that does not open ends what is read; reading on tells.
        let isCut = (try? log.read(from: UInt64(events.count), limit: 1)) == nil
        let isLost =
            events.count != Int(log.head) || acked.all.contains { $0 >= log.head }
            || events.contains { $0.body == nil }
        let what =
            "\(events.count) of \(log.head) read, acknowledged \(acked.all), \(verdict.sentence), "
            + "\(log.condition), under \(note.withLock { $0 } ?? "no checkpoint")"
        return (isLost, isBad || isUnwell || isCut || log.condition != .well, what)
    }

    /// Everything acknowledged is there, and the log is intact and takes more.
    func check(_ comment: String) throws {
        #expect(try isWhole(), "\(comment)")
        #expect(Verifier.verify(path: place.data).result == .intact, "\(comment)")
    }

    func isWhole() throws -> Bool {
        let log = try place.open(disk: layered)
        defer { log.close() }
        if seals {
            // No checkpoint is ever ahead of the log.
            log.startCheckpoints()
            guard log.checkpointStanding == .signing, log.isWritable else { return false }
        }
        let events = try log.read(from: 0, limit: 1 << 20)
        return events.count == Int(log.head) && acked.all.allSatisfy { $0 < log.head }
            && events.allSatisfy { $0.body != nil }
    }
}
