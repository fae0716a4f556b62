import Cryptography
import Dispatch
import Glibc
public import SQLite
import Synchronization
public import World

/// The log: every event, once, in one order, sealed and chained.
///
/// Any thread may call. One serial queue owns the writing connection and commits what waits in groups of
/// at most ``eventsPerAppendMax`` events; nothing is acknowledged before COMMIT returned.
public final class EventLog: Sendable {
    /// Most events in one append, and in one group commit.
    public static let eventsPerAppendMax = 512
    /// Most events that wait for the writer; more are refused with `queueFull`.
    public static let waitingEventsMax = 16_384
    /// Bytes of the write-ahead log at which no more events are taken: a reader that does not end lets it
    /// grow no further.
    public static let walBytesMax = 1 << 30
    /// Most bytes of bodies that wait for the writer.
    public static let waitingBytesMax = 32 << 20

    /// What more may wait of appends that raise an alarm.
    static let waitingReserve = (events: 256, bytes: 1 << 20)

    /// The log's id: 16 random bytes.
    public let logID: Identifier
    /// What `log_opened` says the log is called.
    public let origin: String
    /// What `log_opened` says it was opened for: `development` or `production`.
    public let environment: String
    /// `<first 8 hex digits of the log id>-<number of accepted restores>`: changes when positions may repeat.
    public var epoch: String { "\(logID.hex.prefix(8))-\(epochNumber.withLock { $0 })" }
    let epochNumber: Mutex<Int>
    /// The greatest size that the log once vouched for.
    let vouchedSize: UInt64

    let world: World
    let clock: LogClock
    private let allowed: Set<String>
    let queue = DispatchQueue(label: "event-log.writer", qos: .userInitiated)
    private let answers = DispatchQueue(label: "event-log.answers", qos: .userInitiated)
    private let waiting = Mutex(Waiting())
    /// Entered while the writer waits for company.
    ///
    /// A semaphore's deadline is one of the wall clock, which may step.
    private let gate = DispatchGroup()
    private let isIdleScheduled = Atomic<Bool>(false)
    /// Writes ``Heads`` beside the log.
    let headsQueue = DispatchQueue(label: "event-log.heads", qos: .utility)
    /// How long the log is when that is done next.
    let headsDue: Atomic<UInt64>
    /// The size that the log once vouched for when a restored copy was accepted last; 0 when none was.
    let acceptedSize: Atomic<UInt64>
    let writer: Mutex<Writer?>
    /// Tiles and checkpoints that wait to be written beside events.
    let asides = Mutex<[Aside]>([])
    /// Signs checkpoints, once told to.
    let notary = Mutex<Notary?>(nil)
    /// Why there is none although it was told to.
    let unsignable = Mutex<CheckpointStanding?>(nil)
    let readers: [ReaderSlot]
    let published: Mutex<Published>
    let keys: KeyStore
    let health: Mutex<Health>
    let conditionListener = Slot<(@Sendable (Condition) -> Void)?>(nil)
    /// What stopped the log the last time, if it was its disk, and what of its schema had to be made again;
    /// told until ``recordPreviousFault()``.
    public let previousFault: String?
    private let lock: Descriptor
    let files: DataDirectory
    private let onFatal: @Sendable (String) -> Void

    // MARK: Opening and closing

    /// Opens the log in `directory`, alone: rebuilds stream heads and verifies the last 4,096 records.
    ///
    /// - Parameters:
    ///   - directory: The data directory.
    ///   - masterKey: 32 bytes that wrap every other key.
    ///   - types: The names of events that may be appended; each gets its number when first needed.
    ///   - world: Clock and chance.
    ///   - disk: Where its databases are; another one only in tests.
    ///   - onFatal: Called once, on the writer, when the disk failed and the log takes no more: exit.
    /// - Throws: `missing`, `inUse`, `notALog`, `tampered`, `keyStoreMissing`, `wrongMasterKey`,
    ///   `masterKeyLength`, `storageFailed`.
    public init(
        directory: String,
        masterKey: [UInt8],
        types: [String],
        world: World,
        disk: Disk = .system,
        onFatal: @escaping @Sendable (String) -> Void
    ) throws(OpenError) {
        guard masterKey.count == AESGCM.keyCount else {
            throw .masterKeyLength(masterKey.count)
        }
        let files = DataDirectory(path: directory, disk: disk)
        try files.checkPresent()
        self.files = files
        lock = try files.takeLock()
        var faults = files.fault().map { [$0] } ?? []
        let events: Connection
        do throws(SQLiteError) {
            events = try files.openEvents { mend in
                faults.append(mend)
                files.leaveFault(faults.joined(separator: "; "))
            }
        } catch {
            throw error.isCorrupt ? .notALog(error.message) : .storageFailed(error.description)
        }
        let lost = files.lostVouchers(events)
        if let lost, !faults.contains(lost) {
            faults.append(lost)
            files.leaveFault(faults.joined(separator: "; "))
        }
        previousFault = faults.isEmpty ? nil : faults.joined(separator: "; ")
        let heads = Heads.read(files, master: masterKey)
        let scan = try LogScan(events, heads: heads)
        headsDue = Atomic(Heads.next(after: min(heads?.head.next ?? 0, scan.head.next)))
        acceptedSize = Atomic(scan.vouched)
        // After a rotation `log_opened` names a key of before: the one at hand is the latest.
        let keyID = MasterKey.id(of: masterKey).hex
        guard let store = FileSystem.status(files.keys) else {
            throw .keyStoreMissing(masterKey: keyID)
        }
        guard store.size > 0 else {
            throw .keyStoreDamaged(masterKey: keyID, reason: "it is empty")
        }
        let keys = try Self.storedKeys(files, events, scan, masterKey, world)
        let keyFaults = try Self.keyFaults(
            keys,
            scan,
            isCopy: files.isMarkedCopy,
            now: world.now()
        )
        allowed = Set(types).union(OwnEvent.allCases.map(\.rawValue))
            .subtracting(OwnEvent.allCases.filter { $0.number != nil }.map(\.rawValue))
        // What was kept of the headers bears a code under the master key: it vouches as well.
        let kept = heads.map { $0.log == scan.opened.log ? $0.head.next : 0 } ?? 0
        vouchedSize = max(files.vouchedSize(), kept)
        health = Mutex(
            Health(
                damage: scan.damage,
                quarantine: Self.quarantine(files, scan, vouched: vouchedSize),
                missingKeys: keyFaults.missing,
                wrongKeys: keyFaults.reason,
                keysEpoch: keys.epoch < scan.keyHistory.epoch
                    ? (keys.epoch, scan.keyHistory.epoch) : nil,
                unvouched: lost,
                clockBehind: ClockGuard.behind(world.now(), scan.head.time)
            )
        )
        clock = LogClock(world, last: scan.head.time)
        writer = Mutex(
            try Writer(
                events,
                wal: files.writeAheadLog(),
                keys: keys,
                head: scan.head,
                announced: scan.announced,
                keyHistory: scan.keyHistory,
                allowed: allowed,
                world: world,
                clock: clock
            )
        )
        readers = [
            ReaderSlot(try Reader(files, keys: keys)), ReaderSlot(try Reader(files, keys: keys)),
        ]
        var published = Published()
        published.head = scan.head.next
        published.streams = scan.streams
        published.types = scan.head.types
        self.published = Mutex(published)
        self.keys = keys
        self.world = world
        self.onFatal = onFatal
        logID = scan.opened.log
        origin = scan.opened.origin
        environment = scan.opened.environment
        epochNumber = Mutex(scan.restores)
        queue.async { [weak self] in self?.writer.withLock { $0?.maintain() } }
    }

    // Why the directory is not the log's latest, as far as anything in it tells.
    private static func quarantine(
        _ files: DataDirectory,
        _ scan: LogScan,
        vouched: UInt64
    ) -> String? {
        guard vouched <= max(scan.head.next, scan.vouched) else {
            return "the log has \(scan.head.next) records but vouched for \(vouched)"
        }
        if let reason = files.olderReason { return reason }
        return files.isMarkedCopy
            ? "the log is a copy of \(scan.head.next) records, restored from a backup" : nil
    }

    /// Writes what waits, then closes every file; appends that come later are refused.
    ///
    /// Blocks until the writer is done. Idempotent.
    public func close() {
        stopCheckpoints()
        waiting.withLock { $0.isClosed = true }
        queue.sync { if waiting.withLock({ $0.timeIsOver() }) { drain(all: true) } }
        answers.sync {}
        writeHeads()
        for slot in readers { slot.reader.withLock { $0 = nil } }
        writer.withLock { writer in
            writer?.checkpoint(.passive)
            writer = nil
        }
        keys.close()
        lock.unlock()
    }

    // MARK: Appending

    /// Appends `events`, all or none, durably; they may be of several streams.
    ///
    /// On disk when this returns. Events already in the log with the same content are answered with their
    /// positions and nothing is written; `versions` is not asked then.
    /// - Parameters:
    ///   - events: At most ``eventsPerAppendMax``, in the order they get their positions.
    ///   - versions: How many events each stream must have before this append.
    ///   - raisesAlarm: Whether it has some room where others are refused.
    /// - Returns: Where they stand.
    /// - Throws: `versionConflict`, `identifierReused`, `recordTooLarge`, `tooManyEvents`, `unknownType`:
    ///   nothing was written, other appends are not touched. `queueFull`, `storageFull`: try later.
    ///   `storageFailed`, `closed`.
    public func append(
        _ events: [NewEvent],
        expecting versions: [Identifier: UInt64] = [:],
        raisesAlarm: Bool = false
    ) async throws(AppendError) -> Appended {
        let result = await withCheckedContinuation { continuation in
            submit(events, expecting: versions, raisesAlarm: raisesAlarm) {
                continuation.resume(returning: $0)
            }
        }
        return try result.get()
    }

    /// Sets how far a reader that does not end may let the write-ahead log grow; ``walBytesMax`` before that.
    ///
    /// At least twice what it grows to without one, 32 MiB.
    public func setWriteAheadLogMax(bytes: Int) {
        withWriter { $0.walBytesMax = max(2 * Writer.walMax, bytes) }
    }

    /// Submits an append and returns at once; `answer` is called once with what became of it.
    ///
    /// As ``append(_:expecting:)``, but appends are written in the order of these calls, so that the next
    /// may build on this one before it is on disk: if this one fails, the next finds another version of
    /// the stream than it expects. `answer` runs on the writer's or the caller's thread and must not wait.
    /// What is not urgent is written with the next that is, or after ``patience``. What `beginsGroup` does not hold
    /// up those before it: they are committed without it. What `raisesAlarm` has some room where others are refused.
    public func submit(
        _ events: [NewEvent],
        expecting versions: [Identifier: UInt64] = [:],
        isUrgent: Bool = true,
        beginsGroup: Bool = false,
        raisesAlarm: Bool = false,
        answer: @escaping @Sendable (Result<Appended, AppendError>) -> Void
    ) {
        var answer = answer
        do throws(AppendError) {
            var events = try Self.admissible(events)
            if let occasion = Occasion.current {
                occasion.mark(&events)
                if let sign = occasion.sign { answer = sign.join(&events, answer) }
            }
            if let refusal = health.withLock({ $0.refusal(of: events) }) { throw refusal }
            enqueue(
                Request(
                    events: events,
                    versions: versions,
                    isUrgent: isUrgent,
                    beginsGroup: beginsGroup,
                    raisesAlarm: raisesAlarm,
                    answer: answer
                ),
                bytes: events.reduce(0) { $0 + $1.body.count }
            )
        } catch {
            answer(.failure(error))
        }
    }

    private static func admissible(_ events: [NewEvent]) throws(AppendError) -> [NewEvent] {
        guard events.count <= eventsPerAppendMax else { throw .tooManyEvents(events.count) }
        var events = events
        for index in events.indices {
            while events[index].body.last == 0x20 { events[index].body.removeLast() }
            let count = events[index].body.count
            let size =
                events[index].sealing == .clear
                ? RecordHeader.count + count : Sealer.sealedCount(count)
            guard size <= RecordHeader.recordMax else { throw .recordTooLarge(size) }
        }
        return events
    }

    private func enqueue(_ request: Request, bytes: Int) {
        let answer = waiting.withLock { $0.add(request, bytes: bytes) }
        switch answer {
        case .refused(let error): request.answer(.failure(error))
        case .first: queue.async { self.drain() }
        case .later: lookLater()
        case .gathered: gate.leave()
        case .queued: break
        }
    }

    /// How the last group went: how many requests it had, and how long its commit took.
    private struct Pace {
        var requests = 1
        var commit: UInt64 = 0

        /// How long a group may wait for those that the last one answered: a part of a commit, which is
        /// what a fuller group saves.
        var patience: DispatchTimeInterval { .nanoseconds(Int(min(commit / 2, 500_000))) }
    }

    // On the queue: one group after the other until nothing urgent waits; `all` takes what is not as well.
    private func drain(all: Bool = false) {
        var pace = Pace()
        var all = all
        while true {
            while let next = writeGroup(after: pace, all: all) {
                pace = next
                writeAsides()
                lookAround(pace)
            }
            all = false
            switch waiting.withLock({ $0.rest() }) {
            case .no: continue
            case .timed: lookLater()
            case .yes: break
            }
            return scheduleIdle()
        }
    }

    /// How long an append that is not urgent waits for company.
    public static let patience = Duration.milliseconds(2)

    private func lookLater() {
        queue.asyncAfter(deadline: .now() + .milliseconds(2)) { [weak self] in
            guard let self, waiting.withLock({ $0.timeIsOver() }) else { return }
            drain(all: true)
        }
    }

    // One transaction of what waits and of what comes while it is written. Those just answered often
    // append again at once, so a group of several waits for as many as the last had, writing each as it
    // comes. A lone append never waits.
    private func writeGroup(after pace: Pace, all: Bool) -> Pace? {
        var requests = waiting.withLock { $0.take(room: Self.eventsPerAppendMax, all: all) }
        guard !requests.isEmpty else { return nil }
        var room = Self.eventsPerAppendMax
        var more = requests
        let deadline = DispatchTime.now() + pace.patience
        writer.withLock { $0?.beginGroup { self.version(of: $0) } }
        while true {
            room -= more.reduce(0) { $0 + $1.events.count }
            writer.withLock { [more] in $0?.add(more) }
            more = waiting.withLock { $0.take(room: room, isMore: true) }
            let urgent = requests.count { $0.isUrgent }
            if more.isEmpty, urgent < pace.requests {
                more = gather(pace.requests - urgent, room: room, until: deadline)
            }
            if more.isEmpty { break }
            requests += more
        }
        let start = DispatchTime.now().uptimeNanoseconds
        let outcome = writer.withLock { $0?.endGroup() }
        let commit = DispatchTime.now().uptimeNanoseconds &- start
        finish(requests, outcome)
        return Pace(requests: max(1, requests.count { $0.isUrgent }), commit: commit)
    }

    private func finish(_ requests: [Request], _ outcome: GroupOutcome?) {
        guard let outcome else {
            return answer(requests, requests.map { _ in .failure(.closed) })
        }
        if let reason = outcome.fatal { latch(reason) }
        note(outcome)
        publish(outcome)
        if let last = outcome.events.last { writeHeadsIfDue(last.position + 1) }
        answer(requests, outcome.results)
        writer.withLock { $0?.maintain() }
    }

    // Waits until a few of `count` requests are there, or the deadline.
    private func gather(_ count: Int, room: Int, until deadline: DispatchTime) -> [Request] {
        awaitCompany(count, until: deadline)
        return waiting.withLock { $0.take(room: room, isMore: true) }
    }

    private func awaitCompany(_ count: Int, until deadline: DispatchTime) {
        let mustWait = waiting.withLock { waiting in
            guard waiting.gather(min(count, 8)) else { return false }
            gate.enter()
            return true
        }
        guard mustWait, gate.wait(timeout: deadline) == .timedOut else { return }
        // Whoever completes it from here on finds nobody waiting.
        if waiting.withLock({ $0.gathersNoMore() }) { gate.leave() }
    }

    // Waking many tasks may take as long as writing their events, so that goes on beside the next group; when
    // none waits, the writer has nothing better to do and saves the hop.
    private func answer(_ group: [Request], _ results: [Result<Appended, AppendError>]) {
        guard group.count > 4, waiting.withLock({ !$0.isCalm }) else {
            for (request, result) in zip(group, results) {
                request.answer(result)
            }
            return
        }
        answers.async {
            for (request, result) in zip(group, results) {
                request.answer(result)
            }
        }
    }

    // Before it sleeps, the writer looks around for the time that waking it takes: an append that comes
    // meanwhile starts at once.
    private func lookAround(_ pace: Pace) {
        guard pace.requests == 1 else {
            return awaitCompany(pace.requests, until: .now() + pace.patience)
        }
        let end = DispatchTime.now() + Self.lookAround
        while waiting.withLock({ $0.isCalm }), DispatchTime.now() < end { sched_yield() }
    }

    // When nothing came for a while, the write-ahead log is copied into the database.
    private func scheduleIdle() {
        guard !isIdleScheduled.exchange(true, ordering: .relaxed) else { return }
        let head = head
        queue.asyncAfter(deadline: .now() + Self.idle) { [weak self] in
            guard let self else { return }
            isIdleScheduled.store(false, ordering: .relaxed)
            guard self.head == head else { return scheduleIdle() }
            writer.withLock { $0?.maintainIdle() }
        }
    }

    private static let lookAround = DispatchTimeInterval.microseconds(40)
    private static let idle = DispatchTimeInterval.milliseconds(250)

    /// Makes the disk look full from here on, or no longer; for tests.
    func limitPages(_ limited: Bool) throws(AppendError) {
        do throws(SQLiteError) {
            try writer.withLock { writer throws(SQLiteError) in try writer?.limitPages(limited) }
        } catch {
            throw .storageFailed(error.description)
        }
    }

    private func publish(_ outcome: GroupOutcome) {
        guard !outcome.events.isEmpty else { return }
        let (head, wakes) = published.withLock { published in
            published.publish(outcome.events, types: outcome.types)
            return (published.head, published.wakes)
        }
        for wake in wakes { wake(head) }
    }

    func latch(_ reason: String) {
        let first = waiting.withLock { waiting in
            defer { waiting.isClosed = true }
            return !waiting.isClosed
        }
        guard first else { return }
        files.leaveFault(reason)
        onFatal(reason)
    }

    /// Whether the log was neither closed nor stopped by its disk.
    var isOpen: Bool { waiting.withLock { !$0.isClosed } }

    /// Calls `body` between two groups.
    func withWriter(_ body: (Writer) -> Void) {
        writer.withLock { writer in
            if let writer { body(writer) }
        }
    }

    /// Calls `body` on the writer's queue after a while, unless the log is gone by then.
    func later(milliseconds: Int, _ body: @escaping @Sendable (EventLog) -> Void) {
        queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
            if let self { body(self) }
        }
    }
}
