import Dispatch
import JSON
import SQLite
import Synchronization
public import World

/// What the log takes at present, and why not more.
public enum Condition: Equatable, Sendable {
    /// Everything.
    case well
    /// Everything, but the wall clock stands this far ahead of where it should, and is not followed.
    case clockAhead(seconds: Int64)
    /// Everything, but the wall clock stands this far before the last event, and new events bear its time.
    case clockBehind(seconds: Int64)
    /// Everything, but no checkpoint is signed: the signer's disk failed. Restart when it is well.
    case unsigned(String)
    /// Everything, but a witness refuses the log's checkpoints: it signed something else before. The log was
    /// forked, rewritten or rolled back; compare it with the witness's last checkpoint.
    case refusedByWitness(String)
    /// Everything, but `keys.db` lacks so many data keys that the log announced and nobody erased: it is an
    /// older copy, or rows were deleted. What they sealed can't be read; put the right file back.
    case keysMissing(Int)
    /// Everything that these keys of `keys.db` do not seal: they do not open, or are another owner's than the
    /// log says; or it alone says that a subject was erased. Put the right file back.
    case keysWrong(String)
    /// Everything, but `keys.db` is from before a rotation that the log tells of: it has the first epoch, the
    /// log says the second. An older copy was put in its place; put the right one back.
    case keysOlder(epoch: UInt32, told: UInt32)
    /// Everything, but what should say how far the log was signed was gone when it was opened, and is begun anew:
    /// records may be missing at the end. Compare the log with a checkpoint kept elsewhere; until the next start.
    case unvouched(String)
    /// Everything while `isFull` is false: somebody has been reading the database for so long that its
    /// write-ahead log has grown to so many bytes, and can't be copied. It goes on by itself when they end.
    case heldByReader(bytes: Int, isFull: Bool)
    /// Nothing: the disk is full. It goes on by itself when there is space.
    case full
    /// Access events only: this record does not verify or open. Others are served.
    case damaged(position: UInt64, detail: String)
    /// Nothing until a person accepts it: the directory is older than what it once vouched for.
    case quarantined(String)
    /// Nothing: the disk failed, or the log was closed.
    case stopped

    /// Whether every kind of event is taken.
    public var isWritable: Bool {
        switch self {
        case .well, .clockAhead, .clockBehind, .unsigned, .refusedByWitness, .keysMissing,
            .keysWrong, .keysOlder, .unvouched:
            true
        case .heldByReader(_, let isFull): !isFull
        case .full, .damaged, .quarantined, .stopped: false
        }
    }

    /// One line for people who watch over the service.
    public var text: String {
        switch self {
        case .well: "well"
        case .clockAhead(let seconds):
            "the clock jumped \(seconds) s ahead and is not followed until it is confirmed"
        case .clockBehind(let seconds):
            "the clock is \(seconds) s before the last event, whose time new events bear until it has caught up"
        case .unsigned(let reason): "no checkpoint is signed: \(reason)"
        case .refusedByWitness(let reason):
            "\(reason): the log was forked, rewritten or rolled back; compare it with what was signed"
        case .keysMissing(let count):
            "keys.db lacks \(count) keys that the log announced and nobody erased: an older copy was put "
                + "in its place, or rows were deleted; stop, put the right one back, run verify --keys"
        case .keysWrong(let reason):
            "\(reason): stop, put the right keys.db back, run verify --keys"
        case .keysOlder(let epoch, let told):
            "keys.db is of epoch \(epoch) and the log tells of epoch \(told): an older copy was put in its "
                + "place; stop, put the right one back, run verify --keys"
        case .unvouched(let reason):
            "\(reason); compare the log with a checkpoint kept elsewhere (verify --checkpoint)"
        case .heldByReader(let bytes, let isFull):
            "a reader holds the write-ahead log at \(bytes >> 20) MB"
                + (isFull ? ", its bound" : "") + ": find who has events.db open and end it"
        case .full: "the disk is full"
        case .damaged(let position, let detail):
            "record \(position) does not verify (\(detail)); the log is read-only: run verify, restore"
        case .quarantined(let reason): "\(reason); the log is read-only until it is accepted"
        case .stopped: "the log is stopped"
        }
    }
}

/// What is known about the state of a log; from any thread.
struct Health: Sendable {
    var isFull = false
    var damage: (position: UInt64, detail: String)?
    var quarantine: String?
    /// How far the wall clock stands ahead of where it should, in seconds.
    var clockAhead: Int64?
    /// Why no checkpoint is signed, when the disk is at fault.
    var unsigned: String?
    /// What the witnesses say that refuse the log, by witness.
    var refusals: [String: String] = [:]
    /// How many announced data keys were neither in `keys.db` nor erased when the log was opened.
    var missingKeys = 0
    /// What else was wrong with the data keys then.
    var wrongKeys: String?
    /// The epoch of `keys.db` and the later one that the log told of when it was opened.
    var keysEpoch: (has: UInt32, told: UInt32)?
    /// What should have vouched for the log's end when it was opened, and did not.
    var unvouched: String?
    /// How far the wall clock stands before the last event, in seconds, when that is far.
    var clockBehind: Int64?
    /// Bytes of a write-ahead log that a reader keeps from starting over, when there are many.
    var held: (bytes: Int, isFull: Bool)?

    var condition: Condition {
        if let quarantine { return .quarantined(quarantine) }
        if let damage { return .damaged(position: damage.position, detail: damage.detail) }
        if isFull { return .full }
        if let held { return .heldByReader(bytes: held.bytes, isFull: held.isFull) }
        if let keysEpoch { return .keysOlder(epoch: keysEpoch.has, told: keysEpoch.told) }
        if missingKeys > 0 { return .keysMissing(missingKeys) }
        if let wrongKeys { return .keysWrong(wrongKeys) }
        if let first = refusals.min(by: { $0.key < $1.key }) {
            return .refusedByWitness("witness \(first.key) \(first.value)")
        }
        if let unsigned { return .unsigned(unsigned) }
        if let unvouched { return .unvouched(unvouched) }
        if let clockAhead { return .clockAhead(seconds: clockAhead) }
        if let clockBehind { return .clockBehind(seconds: clockBehind) }
        return .well
    }

    /// Why `events` are not taken, if they are not.
    func refusal(of events: [NewEvent]) -> AppendError? {
        if let quarantine { return .readOnly(quarantine) }
        if held?.isFull == true { return .storageFull }
        // Looking at what is left must be recorded all the same: access events go on.
        // So must be what was found.
        guard let damage,
            !events.allSatisfy({
                $0.sealing == .access || $0.type == OwnEvent.logVerified.rawValue
            })
        else { return nil }
        return .readOnly("record \(damage.position) does not verify")
    }
}

extension EventLog {
    /// What the log takes at present.
    public var condition: Condition {
        guard isOpen else { return .stopped }
        return health.withLock { $0.condition }
    }

    /// Whether every kind of event is taken.
    public var isWritable: Bool { condition.isWritable }

    /// Calls `listener`, on the writer's queue, when the log begins or ceases to take events because of its disk.
    public func onCondition(_ listener: @escaping @Sendable (Condition) -> Void) {
        conditionListener.body = listener
    }

    private func tellCondition() {
        conditionListener.body?(condition)
    }

    /// Says that the wall clock is right although it jumped ahead; it is followed from now on.
    public func confirmClock() {
        withWriter { _ in
            clock.confirm()
            health.withLock { $0.clockAhead = nil }
        }
    }

    /// The wall clock's time, unless that jumped ahead and nobody confirmed it.
    public func recordingTime() -> Timestamp { min(world.now(), clock.read()) }

    /// The world by the clock of the records: `now` is what a record would bear, never before the last one.
    ///
    /// For all that is reckoned from times of records. It stands while the wall clock is behind: what must end
    /// all the same hangs on ``SteadyEnds``.
    public var clocked: World {
        World(
            now: { [clock] in clock.now() },
            monotonic: world.monotonic,
            random: world.random
        )
    }

    /// Takes in why a witness refuses the log, or that it does not.
    public func noteWitness(_ name: String, refuses reason: String?) {
        health.withLock { $0.refusals[name] = reason }
    }

    /// Remembers that a record does not verify or open: from here on only access events are taken.
    func noteDamage(_ error: ReadError) {
        guard case .integrityFailed(let position) = error else { return }
        health.withLock { health in
            guard health.damage == nil else { return }
            health.damage = (position, "found when it was read")
        }
    }

    /// Takes in what a verification found; told like a failing disk.
    ///
    /// A checkpoint that is no good says nothing about the records, and a key that is gone takes nothing from others.
    func noteFound(_ fault: Fault, at position: UInt64, _ sentence: String) {
        let isNew = health.withLock { health in
            switch fault {
            case .checkpoint, .signature:
                guard health.unvouched == nil else { return false }
                health.unvouched = "a verification found: \(sentence)"
            case .key: return false
            case .database, .position, .form, .column, .leaf, .link, .time, .revision, .opening,
                .truncated, .root, .body:
                guard health.damage == nil else { return false }
                health.damage = (position, "found by a verification: \(fault.rawValue)")
            }
            return true
        }
        if isNew { queue.async { self.tellCondition() } }
    }

    /// Takes in how a group went; while the disk is full, looks for space every second.
    func note(_ outcome: GroupOutcome) {
        let (mustLook, isOther) = health.withLock { health in
            let before = (health.isFull, health.held?.isFull == true)
            health.clockAhead = outcome.clockAhead
            health.clockBehind = outcome.clockBehind
            health.held = outcome.held
            health.isFull = outcome.isFull
            let after = (health.isFull, health.held?.isFull == true)
            return (after.0 && !before.0, after != before)
        }
        if isOther { tellCondition() }
        if mustLook { lookForSpace() }
        if outcome.held?.isFull == true { lookForReader() }
    }

    // Once a second while the write-ahead log has its greatest size, until the reader that holds it has ended.
    private func lookForReader() {
        later(milliseconds: 1000) { log in
            guard log.isOpen else { return }
            var held: (bytes: Int, isFull: Bool)?
            log.withWriter { writer in
                writer.checkpoint(.passive)
                held = writer.held
            }
            log.health.withLock { $0.held = held }
            if held?.isFull != true { log.tellCondition() }
            if held?.isFull == true { log.lookForReader() }
        }
    }

    /// Bytes of the write-ahead log beside the database.
    public var writeAheadLogBytes: Int {
        Int(clamping: FileSystem.status(files.events + "-wal")?.size ?? 0)
    }

    /// Takes in why nothing is signed: a log that is not what was signed before takes no events.
    func note(_ standing: CheckpointStanding) {
        health.withLock { health in
            switch standing {
            case .off, .signing: health.unsigned = nil
            case .rolledBack(let signed, let size):
                health.quarantine =
                    health.quarantine
                    ?? "the log has \(size) records, but a checkpoint of \(signed) was signed"
            case .inconsistent(let signed, _):
                health.quarantine =
                    health.quarantine
                    ?? "the log is not what was signed at \(signed) records"
            case .failed(let reason): health.unsigned = reason
            }
        }
    }

    /// Bytes that the disk of the log has free; `nil` when it can't be asked.
    public var freeDiskBytes: Int? { FileSystem.freeBytes(files.events) }

    /// How far the wall clock stands ahead of where it should, or before the last event (negative), in seconds.
    public var clockSkewSeconds: Int64 {
        health.withLock { $0.clockAhead ?? $0.clockBehind.map { -$0 } ?? 0 }
    }

    /// Whether every key that the log announced was there, and of its latest epoch, when it was opened.
    public var areKeysWhole: Bool { health.withLock { $0.missingKeys == 0 && $0.keysEpoch == nil } }

    private func lookForSpace() {
        later(milliseconds: 1000) { log in
            let isFull = log.health.withLock { $0.isFull }
            guard isFull, log.isOpen else { return }
            var hasSpace = false
            log.withWriter { hasSpace = $0.hasSpace() }
            guard hasSpace else { return log.lookForSpace() }
            log.health.withLock { $0.isFull = false }
            log.tellCondition()
        }
    }
}

extension EventLog {
    /// Gives the blind index its sum (LOG-18), if it has none, and records as `index_sealed`, once, that it must
    /// have one from then on.
    public func recordIndexSealed() async throws(AppendError) {
        let isTold = published.withLock {
            $0.types.numbers[OwnEvent.indexSealed.rawValue] != nil
        }
        guard !isTold else { return }
        let rows: Int
        do throws(KeyStoreError) {
            rows = try keys.sealIndex()
        } catch {
            throw AppendError(error)
        }
        var body = JSONWriter()
        body.object { $0.field("rows", Int64(rows)) }
        try await record(.indexSealed, body.bytes)
    }

    /// Records as `storage_recovered` why the disk stopped the log the last time, if it did.
    public func recordPreviousFault() async throws(AppendError) {
        guard let previousFault else { return }
        var body = JSONWriter()
        body.object { $0.field("reason", previousFault) }
        try await record(.storageRecovered, body.bytes)
        files.forgetFault()
    }

    /// Appends one of the log's own events.
    @discardableResult
    func record(
        _ event: OwnEvent,
        _ body: [UInt8],
        by actor: Identifier = .zero
    ) async throws(AppendError) -> Appended {
        try await append([
            NewEvent(
                id: world.identifier(),
                stream: .zero,
                type: event.rawValue,
                actor: actor,
                sealing: .clear,
                body: body
            )
        ])
    }
}
