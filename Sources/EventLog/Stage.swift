import Cryptography
import SQLite
import World

/// Where the chain ends: all that the next record depends on.
struct ChainHead: Sendable {
    /// The next position.
    var next: UInt64 = 0
    /// The leaf of the last record, or the genesis value.
    var leaf: Digest
    /// When the last record was recorded.
    var time = Timestamp(microseconds: 0)
    /// Whether `clock_regressed` was written and the clock has not caught up since.
    var isClockBehind = false
    var types = TypeRegistry()
    /// The greatest event id in the log.
    var lastID = Identifier.zero

    mutating func advance(to header: RecordHeader, _ leaf: Digest) {
        next = header.position + 1
        time = header.recordedAt
        lastID = max(lastID, header.event)
        self.leaf = leaf
    }
}

/// What a group is about to change.
struct Stage {
    var head: ChainHead
    /// Versions of the streams that the group appended to.
    var versions: [Identifier: UInt64] = [:]
    /// Keys whose `key_created` the group wrote.
    var announced: [DataKey] = []
    var events: [RecordedEvent] = []
    /// Whether the group wrote `clock_jumped`.
    var toldJump = false
    /// What the clock says.
    private(set) var time: Timestamp
    /// What records get: never before the last one.
    private(set) var recordedAt: Timestamp
    /// The committed version of a stream.
    private let committed: (Identifier) -> UInt64

    init(head: ChainHead, time: Timestamp, committed: @escaping (Identifier) -> UInt64) {
        self.head = head
        self.time = time
        self.committed = committed
        recordedAt = max(time, head.time)
    }

    /// Takes what the clock says now.
    mutating func see(_ now: Timestamp) {
        time = now
        recordedAt = max(now, recordedAt)
    }

    var isClamped: Bool { recordedAt > time }

    func version(of stream: Identifier) -> UInt64 {
        versions[stream] ?? committed(stream)
    }

    /// The revision that the next event of `stream` gets; the one after it is the next then.
    mutating func nextRevision(of stream: Identifier) -> UInt64 {
        guard let place = versions.index(forKey: stream) else {
            let revision = committed(stream)
            versions[stream] = revision + 1
            return revision
        }
        defer { versions.values[place] += 1 }
        return versions.values[place]
    }
}

/// A data key in use by the writer.
final class OpenKey {
    let key: DataKey
    /// Whether its `key_created` is in the log.
    var isAnnounced: Bool
    /// Whether the log says that it is another owner's.
    let isAnothers: Bool

    /// A key that the log says is of `owner`, if it says anything.
    init(_ key: DataKey, announcedFor owner: KeyOwner?) {
        self.key = key
        isAnnounced = owner != nil
        isAnothers = owner.map { $0 != key.owner } ?? false
    }
}

/// What the writer knows of an event before it writes it.
struct Known {
    /// Whose key seals it; `nil` for an event in clear.
    let owner: KeyOwner?
    /// That key; `nil` when there is none or it does not open.
    var key: OpenKey?
    /// The number of its name; `nil` while it has none.
    let type: UInt16?
}

/// A group that is being written.
struct WriterGroup {
    var stage: Stage
    /// One for each request that was decided.
    var results: [Result<Appended, AppendError>] = []
    /// How many requests there are.
    var count = 0
    /// Whether its transaction is open, or was until it failed.
    var isBegun = false
    /// Set when it was rolled back.
    var failure: WriteFailure?
}

/// Why a group was rolled back.
enum WriteFailure: Error {
    /// No space; the next group may succeed.
    case full
    /// A record could not be made; the disk is well.
    case sealing(String)
    /// The disk failed: what is on it is no longer known, so the log stops.
    case disk(String)

    init(_ error: SQLiteError) {
        self = error.isFull ? .full : .disk(error.description)
    }

    var text: String {
        switch self {
        case .full: "disk full"
        case .sealing(let reason), .disk(let reason): reason
        }
    }
}

extension AppendError {
    init(_ error: KeyStoreError) {
        switch error {
        case .damaged(let id): self = .storageFailed("key \(id.hex) in keys.db does not open")
        case .full: self = .storageFull
        case .failed(let reason): self = .storageFailed(reason)
        case .closed: self = .closed
        }
    }
}
