import Cryptography
import JSON
import SQLite
import World

/// One append that waits for the writer.
struct Request: Sendable {
    let events: [NewEvent]
    let versions: [Identifier: UInt64]
    /// Whether somebody waits; what nobody waits for is written with what comes next.
    var isUrgent = true
    /// Whether what was submitted before it is committed without it.
    var beginsGroup = false
    /// Whether it has room where others have none.
    var raisesAlarm = false
    let answer: @Sendable (Result<Appended, AppendError>) -> Void
}

/// What a group commit did.
struct GroupOutcome: Sendable {
    /// One for each request, in order.
    var results: [Result<Appended, AppendError>]
    /// What was written, in order; committed.
    var events: [RecordedEvent] = []
    var types: TypeRegistry
    /// Set when the log must take no more.
    var fatal: String?
    /// Whether the disk had no space.
    var isFull = false
    /// How far the wall clock is ahead and not followed, in seconds.
    var clockAhead: Int64?
    /// How far the wall clock is before the last event, in seconds, when that is more than minutes.
    var clockBehind: Int64?
    /// Set when a reader keeps the write-ahead log from starting over.
    var held: (bytes: Int, isFull: Bool)?
}

/// Owns the writing connection and turns groups of requests into records, one transaction a group.
///
/// Everything that a group changes is staged and adopted after COMMIT returned, so that a rollback
/// leaves no trace in memory either.
final class Writer {
    let connection: Connection
    let begin: Statement
    let commit: Statement
    var rows: RowStore
    let find: Statement
    let sealer: Sealer
    let wal: WriteAheadLogFile?
    let keys: KeyStore
    let world: World
    let allowed: Set<String>
    let clock: LogClock
    var head: ChainHead
    var recent: RecentIDs
    /// Keys whose `key_created` is in the log, and their owners.
    var announced: [Identifier: KeyOwner]
    /// What else the log says of keys.
    var keyHistory: KeyHistory
    /// Keys that were used lately; dropped when there are ``KeyStore/openKeysMax``.
    var openKeys: [KeyOwner: OpenKey] = [:]
    /// The numbers of the names that may be appended, as far as they are registered and committed.
    var numbers: [String: UInt16] = [:]
    /// Random bytes for nonces, drawn for many at once and each used once.
    var nonces: [UInt8] = []
    var noncesLeft = 0
    // Written over for each record.
    var recordBytes: [UInt8] = []
    private var group: WriterGroup?
    /// Bytes of records committed since the write-ahead log was last copied.
    var bytesSinceCheckpoint = 0
    /// Bytes of the write-ahead log at which no more events are taken.
    var walBytesMax = EventLog.walBytesMax

    init(
        _ connection: Connection,
        wal: WriteAheadLogFile? = nil,
        keys: KeyStore,
        head: ChainHead,
        announced: [Identifier: KeyOwner],
        keyHistory: KeyHistory = KeyHistory(),
        allowed: Set<String>,
        world: World,
        clock: LogClock
    ) throws(OpenError) {
        self.connection = connection
        self.wal = wal
        self.keys = keys
        self.head = head
        recent = RecentIDs(greatest: head.lastID)
        self.announced = announced
        self.keyHistory = keyHistory
        self.allowed = allowed
        self.world = world
        self.clock = clock
        numbers = head.types.numbers.filter { allowed.contains($0.key) }
        do throws(SQLiteError) {
            begin = try connection.prepare("BEGIN IMMEDIATE")
            commit = try connection.prepare("COMMIT")
            rows = try RowStore(connection)
            find = try connection.prepare("SELECT rec FROM event WHERE event_id = ?")
        } catch {
            throw .storageFailed(error.description)
        }
        do throws(CryptographyError) {
            sealer = try Sealer(log: keys.log)
        } catch {
            throw .storageFailed("no AES-256-GCM: \(error)")
        }
    }

    // MARK: A group

    /// Begins a group; nothing is written yet.
    ///
    /// - Parameter version: The committed version of a stream.
    func beginGroup(version: @escaping (Identifier) -> UInt64) {
        group = WriterGroup(stage: Stage(head: head, time: clock.read(), committed: version))
    }

    /// Decides and writes `requests` in order, as part of the group.
    ///
    /// A refused request writes nothing and does not touch the others.
    func add(_ requests: [Request]) {
        guard var group = group.take() else { return }
        defer { self.group = group }
        group.count += requests.count
        guard group.failure == nil else { return }
        group.stage.see(clock.read())
        let known: [Known]
        do throws(KeyStoreError) {
            known = try look(at: requests, group.stage.recordedAt)
        } catch {
            group.results += requests.map { _ in .failure(AppendError(error)) }
            return
        }
        do throws(WriteFailure) {
            if !group.isBegun {
                try run(begin)
                group.isBegun = true
            }
            var start = 0
            for request in requests {
                let end = start + request.events.count
                group.results.append(try write(request, known[start..<end], &group.stage))
                start = end
            }
        } catch {
            group.failure = rollBack(error)
        }
    }

    /// Commits the group; when the disk refuses, all that would have been written is refused.
    func endGroup() -> GroupOutcome {
        guard let group = group.take() else { return GroupOutcome(results: [], types: head.types) }
        if let failure = group.failure { return refuse(group, failure) }
        do throws(WriteFailure) {
            if group.isBegun {
                try settle()
                try run(commit)
            }
        } catch {
            return refuse(group, rollBack(error))
        }
        if group.stage.head.types.next != head.types.next {
            numbers = group.stage.head.types.numbers.filter { allowed.contains($0.key) }
        }
        head = group.stage.head
        clock.reached(head.time)
        if group.stage.toldJump { clock.told() }
        for key in group.stage.announced {
            announced[key.id] = key.owner
            openKeys[key.owner]?.isAnnounced = true
        }
        for event in group.stage.events where KeyHistory.isToldBy(event.type) {
            keyHistory.learn(event.type, in: event.stream, event.body)
        }
        return GroupOutcome(
            results: group.results,
            events: group.stage.events,
            types: head.types,
            clockAhead: clock.secondsAhead,
            clockBehind: ClockGuard.behind(group.stage.time, head.time),
            held: held
        )
    }

    // What each event of the requests needs, one after the other: its key, opened or made when it is not
    // there, and its number. A key that does not open stays out; the requests that need it are refused one
    // by one.
    private func look(
        at requests: [Request],
        _ time: Timestamp
    ) throws(KeyStoreError) -> [Known] {
        var known: [Known] = []
        known.reserveCapacity(requests.count)
        var missing: Set<KeyOwner> = []
        for request in requests {
            for event in request.events {
                let owner = KeyOwner(event.sealing, at: time)
                let key = owner.flatMap { openKeys[$0] }
                if let owner, key == nil { missing.insert(owner) }
                known.append(Known(owner: owner, key: key, type: numbers[event.type]))
            }
        }
        guard !missing.isEmpty else { return known }
        let found = try keys.keys(for: missing)
        if openKeys.count + found.count > KeyStore.openKeysMax { openKeys.removeAll() }
        for (owner, key) in found {
            openKeys[owner] = OpenKey(key, announcedFor: announced[key.id])
        }
        for index in known.indices where known[index].key == nil {
            known[index].key = known[index].owner.flatMap { openKeys[$0] }
        }
        return known
    }

    private func rollBack(_ failure: WriteFailure) -> WriteFailure {
        rows.drop()
        guard connection.isInTransaction else { return failure }
        do throws(SQLiteError) {
            try connection.execute("ROLLBACK")
            return failure
        } catch {
            return WriteFailure(error)
        }
    }

    private func refuse(_ group: WriterGroup, _ failure: WriteFailure) -> GroupOutcome {
        let error: AppendError
        var fatal: String?
        switch failure {
        case .full:
            error = .storageFull
        case .sealing(let reason):
            error = .storageFailed(reason)
        case .disk(let reason):
            error = .storageFailed(reason)
            fatal = reason
        }
        return GroupOutcome(
            results: [Result](repeating: .failure(error), count: group.count),
            types: head.types,
            fatal: fatal,
            isFull: error == .storageFull,
            clockAhead: clock.secondsAhead,
            clockBehind: ClockGuard.behind(group.stage.time, head.time),
            held: held
        )
    }
}

// MARK: - Between commits

extension Writer {
    /// Bytes of the write-ahead log past which it is copied into the database although work waits.
    static let walMax = 16 << 20
    /// Bytes that it has at least before a cheap copy starts it over.
    static let walFirst = 4 << 20
    static let walStep = 1 << 18
    /// Bytes of a page there, with the header before it (sqlite.org/fileformat.html#walformat).
    static let walFrame = 8192 + 24
    /// Bytes of the write-ahead log past which a reader is told to hold it.
    static let walHeld = 4 * walMax
    static let idlePages = 64

    /// Between commits: makes sure that the next ones overwrite blocks that are there.
    ///
    /// When the write-ahead log reaches the end of its file, the file is grown until it has its full size,
    /// then copied into the database so that it starts over. It starts over earlier when that is cheap:
    /// small groups write the same page into it many times. A longer log would put off the copy but pay
    /// for each new block twice.
    ///
    /// No other connection copies it, however much that would save: before SQLite 3.51.3 two that write and copy at
    /// once can lose commits (sqlite.org/wal.html#walresetbug).
    func maintain() {
        let used = connection.walFrames * Self.walFrame
        let isCheap = used > Self.walFirst / 2 && used > 4 * bytesSinceCheckpoint
        // Failures here only make commits slower.
        guard let wal,
            (try? wal.isNearEnd(after: connection.walFrames, ahead: Self.walStep / 2)) == true
        else { return }
        if isCheap || used > Self.walMax {
            checkpoint(.passive)
        } else {
            try? wal.grow(
                after: connection.walFrames,
                by: used == 0 ? Self.walFirst : Self.walStep
            )
        }
    }

    /// Set when the write-ahead log is far larger than it should be: only a reader that does not end keeps it
    /// from starting over.
    var held: (bytes: Int, isFull: Bool)? {
        let used = connection.walFrames * Self.walFrame
        guard used > min(Self.walHeld, walBytesMax * 3 / 4) else { return nil }
        // With room for what the file is grown ahead, and for a group of common size.
        return (used, used >= walBytesMax - 2 * Self.walStep)
    }

    /// When nothing waits: copies the write-ahead log, so that it starts over, and gives it its full size.
    func maintainIdle() {
        guard connection.walFrames > Self.idlePages else { return }
        checkpoint(.passive)
        guard bytesSinceCheckpoint == 0 else { return }
        try? wal?.grow(to: Self.walMax + Self.walStep)
    }

    /// Copies the write-ahead log into the database, between commits; a failure leaves it for later.
    func checkpoint(_ kind: Connection.Checkpoint) {
        guard (try? connection.checkpoint(kind)) == true else { return }
        bytesSinceCheckpoint = 0
        connection.walStartsOver()
    }

    /// Whether a page can be written to the log's disk: writes again what stands there.
    func hasSpace() -> Bool {
        guard let version = try? connection.prepare("PRAGMA user_version"),
            (try? version.step()) == true
        else { return false }
        let number = version.integer(0)
        version.reset()
        return (try? connection.execute("PRAGMA user_version = \(number)")) != nil
    }

    /// Makes the disk look full past the pages there are now, or no longer; for tests.
    func limitPages(_ limited: Bool) throws(SQLiteError) {
        try connection.execute("PRAGMA max_page_count = \(limited ? 1 : 1_073_741_823)")
    }
}
