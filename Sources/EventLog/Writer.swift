import Cryptography
import JSON
import SQLite
import World

/// One append that waits for the writer.
struct Request: Sendable {
    let events: [NewEvent]
    let versions: [Identifier: UInt64]
    let waiter: CheckedContinuation<Result<Appended, AppendError>, Never>
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
}

/// Owns the writing connection. Turns groups of requests into records, one transaction a group.
///
/// Everything that a group changes is staged and adopted after COMMIT returned, so that a rollback
/// leaves no trace in memory either.
final class Writer {
    private let connection: Connection
    private let begin: Statement
    private let commit: Statement
    private let insert: Statement
    private let find: Statement
    private let sealer: Sealer
    private let wal: WriteAheadLogFile?
    private let keys: KeyStore
    private let world: World
    private let allowed: Set<String>
    private var head: ChainHead
    /// Keys whose `key_created` is in the log, and their owners.
    private var announced: [Identifier: KeyOwner]

    init(
        _ connection: Connection,
        wal: WriteAheadLogFile? = nil,
        keys: KeyStore,
        head: ChainHead,
        announced: [Identifier: KeyOwner],
        allowed: Set<String>,
        world: World
    ) throws(OpenError) {
        self.connection = connection
        self.wal = wal
        self.keys = keys
        self.head = head
        self.announced = announced
        self.allowed = allowed
        self.world = world
        do throws(SQLiteError) {
            begin = try connection.prepare("BEGIN IMMEDIATE")
            commit = try connection.prepare("COMMIT")
            insert = try connection.prepare(
                "INSERT INTO event (pos, event_id, leaf, rec) VALUES (?, ?, ?, ?)"
            )
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

    /// Decides and writes `requests` in order, and commits.
    ///
    /// A refused request writes nothing and does not touch the others. When the disk refuses, all that
    /// would have been written is refused.
    func write(
        _ requests: [Request],
        version: @escaping (Identifier) -> UInt64
    ) -> GroupOutcome {
        var stage = Stage(head: head, time: world.now(), committed: version)
        let keys: [KeyOwner: DataKey]
        do throws(KeyStoreError) {
            keys = try self.keys.keys(for: owners(of: requests, at: stage.recordedAt))
        } catch {
            return refuseAll(requests, AppendError(error), fatal: nil)
        }
        do throws(WriteFailure) {
            let results = try writeAll(requests, keys, &stage)
            head = stage.head
            announced.merge(stage.announced) { old, _ in old }
            return GroupOutcome(results: results, events: stage.events, types: head.types)
        } catch {
            return rollBack(requests, error)
        }
    }

    private func owners(of requests: [Request], at time: Timestamp) -> Set<KeyOwner> {
        var out: Set<KeyOwner> = []
        for request in requests {
            for event in request.events {
                if let owner = KeyOwner(event.sealing, at: time) { out.insert(owner) }
            }
        }
        return out
    }

    private func writeAll(
        _ requests: [Request],
        _ keys: [KeyOwner: DataKey],
        _ stage: inout Stage
    ) throws(WriteFailure) -> [Result<Appended, AppendError>] {
        try run(begin)
        var results: [Result<Appended, AppendError>] = []
        results.reserveCapacity(requests.count)
        for request in requests {
            results.append(try write(request, keys, &stage))
        }
        // A group without events commits too: it ends the transaction and writes nothing.
        try run(commit)
        return results
    }

    private func rollBack(_ requests: [Request], _ failure: WriteFailure) -> GroupOutcome {
        var failure = failure
        if connection.isInTransaction {
            do throws(SQLiteError) {
                try connection.execute("ROLLBACK")
            } catch {
                failure = WriteFailure(error)
            }
        }
        switch failure {
        case .full: return refuseAll(requests, .storageFull, fatal: nil)
        case .sealing(let reason):
            return refuseAll(requests, .storageFailed(reason), fatal: nil)
        case .disk(let reason):
            return refuseAll(requests, .storageFailed(reason), fatal: reason)
        }
    }

    private func refuseAll(
        _ requests: [Request],
        _ error: AppendError,
        fatal: String?
    ) -> GroupOutcome {
        GroupOutcome(
            results: requests.map { _ in .failure(error) },
            types: head.types,
            fatal: fatal
        )
    }

    // MARK: One request

    private func write(
        _ request: Request,
        _ keys: [KeyOwner: DataKey],
        _ stage: inout Stage
    ) throws(WriteFailure) -> Result<Appended, AppendError> {
        switch try admit(request, &stage) {
        case .refused(let error): return .failure(error)
        case .known(let appended): return .success(appended)
        case .new: break
        }
        try noteClock(&stage)
        var positions: [UInt64] = []
        positions.reserveCapacity(request.events.count)
        for event in request.events {
            let key = KeyOwner(event.sealing, at: stage.recordedAt).flatMap { keys[$0] }
            if let key { try announce(key, &stage) }
            try register(event.type, &stage)
            positions.append(stage.head.next)
            try append(event, key, &stage)
        }
        return .success(
            Appended(
                position: positions.first ?? stage.head.next,
                positions: positions,
                recordedAt: stage.recordedAt,
                isDuplicate: false
            )
        )
    }

    private enum Admission {
        case new
        case known(Appended)
        case refused(AppendError)
    }

    // Everything that can refuse a request is asked before any of it is written.
    private func admit(
        _ request: Request,
        _ stage: inout Stage
    ) throws(WriteFailure) -> Admission {
        var known: [RecordHeader] = []
        var ids: Set<Identifier> = []
        for event in request.events {
            guard allowed.contains(event.type) else { return .refused(.unknownType(event.type)) }
            if request.events.count > 1, !ids.insert(event.id).inserted {
                return .refused(.identifierReused(event.id))
            }
            switch try stored(event, stage.head.types) {
            case .absent: break
            case .same(let header): known.append(header)
            case .other: return .refused(.identifierReused(event.id))
            }
        }
        if let first = known.first {
            guard known.count == request.events.count else {
                return .refused(.identifierReused(first.event))
            }
            return .known(Self.appended(known, first))
        }
        for (stream, expected) in request.versions {
            let actual = stage.version(of: stream)
            guard actual == expected else {
                return .refused(
                    .versionConflict(stream: stream, expected: expected, actual: actual)
                )
            }
        }
        return .new
    }

    private static func appended(_ known: [RecordHeader], _ first: RecordHeader) -> Appended {
        Appended(
            position: first.position,
            positions: known.map(\.position),
            recordedAt: first.recordedAt,
            isDuplicate: true
        )
    }

    private enum Stored {
        case absent
        case same(RecordHeader)
        case other
    }

    private func stored(_ event: NewEvent, _ types: TypeRegistry) throws(WriteFailure) -> Stored {
        do throws(SQLiteError) {
            var id: [UInt8] = []
            id.reserveCapacity(16)
            id.append(event.id)
            try find.bind(id, at: 0)
            guard try find.step() else { return .absent }
            defer { find.reset() }
            return find.withBlob(0) { record in
                guard let header = RecordHeader(record) else { return .other }
                return isSame(record, header, event, types) ? .same(header) : .other
            }
        } catch {
            throw WriteFailure(error)
        }
    }

    // Content is compared opened: nonces make two sealings of one body differ.
    private func isSame(
        _ record: Span<UInt8>,
        _ header: RecordHeader,
        _ event: NewEvent,
        _ types: TypeRegistry
    ) -> Bool {
        guard header.stream == event.stream, header.schema == event.schema,
            header.actor == event.actor, header.causation == event.causation,
            header.correlation == event.correlation, header.occurredAt == event.occurredAt,
            types.names[header.type] == event.type
        else { return false }
        guard header.flags.contains(.sealed) else {
            return event.sealing == .clear
                && record.array(RecordHeader.count..<record.count) == event.body
        }
        guard let key = try? keys.key(header.keyID),
            key.owner == KeyOwner(event.sealing, at: header.recordedAt)
        else { return false }
        return (try? sealer.open(record, event: header.event, key: key)) == event.body
    }

    // MARK: The log's own events

    private func noteClock(
        _ stage: inout Stage
    ) throws(WriteFailure) {
        guard stage.isClamped, !stage.head.isClockBehind else {
            if !stage.isClamped { stage.head.isClockBehind = false }
            return
        }
        stage.head.isClockBehind = true
        var body = JSONWriter()
        body.object {
            $0.field("previous", stage.recordedAt.microseconds)
            $0.field("observed", stage.time.microseconds)
        }
        try register(OwnEvent.clockRegressed.rawValue, &stage)
        try append(own(.clockRegressed, body.bytes), nil, &stage)
    }

    private func announce(
        _ key: DataKey,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        if let owner = announced[key.id] ?? stage.announced[key.id] {
            guard owner == key.owner else {
                throw .sealing("keys.db gives key \(key.id.hex) to another owner")
            }
            return
        }
        stage.announced[key.id] = key.owner
        var body = JSONWriter()
        body.object {
            $0.field("dek_id", key.id.hex)
            $0.field("kcv", Hexadecimal.text(key.checkValue))
            $0.field("kind", key.owner.kind.word)
            $0.field("owner", key.owner.id.hex)
        }
        try append(own(.keyCreated, body.bytes), nil, &stage)
    }

    private func register(
        _ name: String,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        guard stage.head.types.numbers[name] == nil else { return }
        let number = stage.head.types.next
        guard stage.head.types.register(name, as: number) else {
            throw .sealing("no number left for event name \(name)")
        }
        var body = JSONWriter()
        body.object {
            $0.field("type_id", Int64(number))
            $0.field("name", name)
        }
        try append(own(.typeRegistered, body.bytes), nil, &stage)
    }

    private func own(_ event: OwnEvent, _ body: [UInt8]) -> NewEvent {
        NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: event.rawValue,
            sealing: .clear,
            body: body
        )
    }

    /// Writes `log_opened` as position 0 of an empty log.
    func writeFirst(_ body: [UInt8]) throws(OpenError) {
        var stage = Stage(head: head, time: world.now(), committed: { _ in 0 })
        do throws(WriteFailure) {
            try run(begin)
            try append(own(.logOpened, body), nil, &stage)
            try run(commit)
            head = stage.head
        } catch {
            throw .storageFailed(error.text)
        }
    }

    // MARK: One record

    private func append(
        _ event: NewEvent,
        _ key: DataKey?,
        _ stage: inout Stage
    ) throws(WriteFailure) {
        let revision = stage.version(of: event.stream)
        guard let type = stage.head.types.numbers[event.type] else {
            throw .sealing("event name \(event.type) has no number")
        }
        var flags: RecordFlags = stage.isClamped ? [.clamped] : []
        if key != nil { flags.formUnion([.sealed, .padded]) }
        let header = RecordHeader(
            flags: flags,
            type: type,
            schema: event.schema,
            position: stage.head.next,
            revision: revision,
            recordedAt: stage.recordedAt,
            occurredAt: event.occurredAt,
            event: event.id,
            stream: event.stream,
            actor: event.actor,
            causation: event.causation,
            correlation: event.correlation,
            keyID: key?.id ?? .zero,
            prev: stage.head.leaf
        )
        let record = try seal(header, event.body, key)
        let leaf = SHA256.leaf(record.span)
        try store(header, leaf, record)
        stage.head.advance(to: header, leaf)
        stage.versions[event.stream] = revision + 1
        stage.events.append(RecordedEvent(header, type: event.type, leaf: leaf, body: event.body))
    }

    private func seal(
        _ header: RecordHeader,
        _ body: [UInt8],
        _ key: DataKey?
    ) throws(WriteFailure) -> [UInt8] {
        guard let key else { return sealer.clearRecord(header, body: body) }
        do throws(CryptographyError) {
            return try sealer.sealedRecord(header, body: body, key: key, nonce: world.bytes(12))
        } catch {
            throw .sealing("sealing failed: \(error)")
        }
    }

    private func store(
        _ header: RecordHeader,
        _ leaf: Digest,
        _ record: [UInt8]
    ) throws(WriteFailure) {
        do throws(SQLiteError) {
            try insert.bind(Int64(clamping: header.position), at: 0)
            try insert.bind(record.span.extracting(44..<60), at: 1)
            var scratch: [UInt8] = []
            scratch.reserveCapacity(32)
            leaf.append(to: &scratch)
            try insert.bind(scratch, at: 2)
            try insert.bind(record, at: 3)
            try insert.run()
        } catch {
            throw WriteFailure(error)
        }
    }

    private func run(_ statement: Statement) throws(WriteFailure) {
        do throws(SQLiteError) {
            try statement.run()
        } catch {
            throw WriteFailure(error)
        }
    }

    // MARK: Checkpointing

    /// Pages of the write-ahead log past which it is copied into the database although work waits.
    static let walPagesMax = 20_000
    private static let idlePages = 64
    private static let walAhead = 1 << 20

    /// Between commits: grows the write-ahead log's file before that is needed, and checkpoints a long one.
    func maintain() {
        if connection.walFrames > Self.walPagesMax { checkpoint(.passive) }
        // A failure only makes commits slower.
        try? wal?.reserve(after: connection.walFrames, ahead: Self.walAhead)
    }

    /// When nothing waits: checkpoints, so that the log starts over in space that is there already.
    func maintainIdle() {
        guard connection.walFrames > Self.idlePages else { return }
        checkpoint(.passive)
    }

    /// Copies the write-ahead log into the database, between commits; a failure leaves it for later.
    func checkpoint(_ kind: Connection.Checkpoint) {
        _ = try? connection.checkpoint(kind)
    }

    /// Makes the disk look full past the pages there are now, or no longer; for tests.
    func limitPages(_ limited: Bool) throws(SQLiteError) {
        try connection.execute("PRAGMA max_page_count = \(limited ? 1 : 1_073_741_823)")
    }
}
