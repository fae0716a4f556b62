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

/// Owns the writing connection and turns groups of requests into records, one transaction a group.
///
/// Everything that a group changes is staged and adopted after COMMIT returned, so that a rollback
/// leaves no trace in memory either.
final class Writer {
    let connection: Connection
    let begin: Statement
    let commit: Statement
    let insert: Statement
    let find: Statement
    let sealer: Sealer
    let wal: WriteAheadLogFile?
    let keys: KeyStore
    let world: World
    let allowed: Set<String>
    var head: ChainHead
    /// Keys whose `key_created` is in the log, and their owners.
    var announced: [Identifier: KeyOwner]
    /// Keys that were used lately; dropped when there are ``KeyStore/openKeysMax``.
    var openKeys: [KeyOwner: DataKey] = [:]
    /// Random bytes for nonces, drawn for many at once and each used once.
    var nonces: [UInt8] = []
    var leafBytes: [UInt8] = []
    /// Bytes of records committed since the write-ahead log was last copied.
    var bytesSinceCheckpoint = 0

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
        do throws(KeyStoreError) {
            try openKeys(for: requests, at: stage.recordedAt)
        } catch {
            return refuseAll(requests, AppendError(error), fatal: nil)
        }
        do throws(WriteFailure) {
            let results = try writeAll(requests, &stage)
            head = stage.head
            announced.merge(stage.announced) { old, _ in old }
            return GroupOutcome(results: results, events: stage.events, types: head.types)
        } catch {
            return rollBack(requests, error)
        }
    }

    // Opens the keys that the requests need, and makes those that are not there. A key that does not open
    // stays out; the requests that need it are refused one by one.
    private func openKeys(
        for requests: [Request],
        at time: Timestamp
    ) throws(KeyStoreError) {
        var missing: Set<KeyOwner> = []
        for request in requests {
            for event in request.events {
                guard let owner = KeyOwner(event.sealing, at: time), openKeys[owner] == nil else {
                    continue
                }
                missing.insert(owner)
            }
        }
        guard !missing.isEmpty else { return }
        let found = try keys.keys(for: missing)
        if openKeys.count + found.count > KeyStore.openKeysMax { openKeys.removeAll() }
        openKeys.merge(found) { $1 }
    }

    private func writeAll(
        _ requests: [Request],
        _ stage: inout Stage
    ) throws(WriteFailure) -> [Result<Appended, AppendError>] {
        try run(begin)
        var results: [Result<Appended, AppendError>] = []
        results.reserveCapacity(requests.count)
        for request in requests {
            results.append(try write(request, &stage))
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
}

// MARK: - Between commits

extension Writer {
    /// Pages of the write-ahead log past which it is copied into the database although work waits.
    static let walPagesMax = 20_000
    static let idlePages = 64
    static let walFirst = 4 << 20
    static let walStep = 1 << 18

    /// Between commits: makes sure that the next ones overwrite blocks that are there.
    ///
    /// When the write-ahead log reaches the end of its file, it is copied into the database and starts
    /// over if that is cheap (small groups write each page many times into it), and grown if not.
    func maintain() {
        let frames = connection.walFrames
        if frames > Self.walPagesMax { return checkpoint(.passive) }
        // Failures here only make commits slower.
        guard let wal, (try? wal.isNearEnd(after: frames, ahead: Self.walStep / 2)) == true else {
            return
        }
        let isCheap = frames * 8192 > 4 * bytesSinceCheckpoint
        if frames > Self.idlePages, isCheap {
            checkpoint(.passive)
        } else {
            try? wal.grow(after: frames, by: frames == 0 ? Self.walFirst : Self.walStep)
        }
    }

    /// When nothing waits: checkpoints, so that the log starts over in space that is there already.
    func maintainIdle() {
        guard connection.walFrames > Self.idlePages else { return }
        checkpoint(.passive)
    }

    /// Copies the write-ahead log into the database, between commits; a failure leaves it for later.
    func checkpoint(_ kind: Connection.Checkpoint) {
        guard (try? connection.checkpoint(kind)) == true else { return }
        bytesSinceCheckpoint = 0
    }

    /// Makes the disk look full past the pages there are now, or no longer; for tests.
    func limitPages(_ limited: Bool) throws(SQLiteError) {
        try connection.execute("PRAGMA max_page_count = \(limited ? 1 : 1_073_741_823)")
    }
}
