public import Cryptography
public import World

/// Under which key an event's body is stored.
public enum Sealing: Sendable, Hashable {
    /// As clear JSON; only for what may be read by anybody who holds the file.
    case clear
    /// Under the key of a subject (a patient), which erasure destroys.
    case subject(Identifier)
    /// Under the day's key; for events about no patient.
    case day
    /// Under the day's key for access events, which outlive an erased patient.
    case access
}

/// An event to append.
public struct NewEvent: Sendable, Equatable {
    /// Its id; appending the same id again is the same event.
    public var id: Identifier
    /// The stream it belongs to.
    public var stream: Identifier
    /// Its name, one of those the log was opened with.
    public var type: String
    /// The schema version of `body`.
    public var schema: UInt16
    /// Who did it; zero for the service.
    public var actor: Identifier
    /// The event that caused it; zero for none.
    public var causation: Identifier
    /// What it belongs together with; zero for nothing.
    public var correlation: Identifier
    /// Under which key its body is stored.
    public var sealing: Sealing
    /// When it happened, as the caller claims; `nil` for no claim.
    public var occurredAt: Timestamp?
    /// JSON, UTF-8; spaces at its end are not kept.
    public var body: [UInt8]

    /// An event to append.
    public init(
        id: Identifier,
        stream: Identifier,
        type: String,
        schema: UInt16 = 1,
        actor: Identifier = .zero,
        causation: Identifier = .zero,
        correlation: Identifier = .zero,
        sealing: Sealing,
        occurredAt: Timestamp? = nil,
        body: [UInt8]
    ) {
        self.id = id
        self.stream = stream
        self.type = type
        self.schema = schema
        self.actor = actor
        self.causation = causation
        self.correlation = correlation
        self.sealing = sealing
        self.occurredAt = occurredAt
        self.body = body
    }
}

/// An event as the log holds it.
public struct RecordedEvent: Sendable, Equatable {
    /// Place in the whole log, from 0 without gaps.
    public let position: UInt64
    /// Place in its stream, from 0 without gaps.
    public let revision: UInt64
    /// When it was committed; never before the event at the position before.
    public let recordedAt: Timestamp
    /// When it happened, as the caller claimed.
    public let occurredAt: Timestamp?
    /// Its id.
    public let id: Identifier
    /// The stream it belongs to.
    public let stream: Identifier
    /// Who did it; zero for the service.
    public let actor: Identifier
    /// The event that caused it; zero for none.
    public let causation: Identifier
    /// What it belongs together with; zero for nothing.
    public let correlation: Identifier
    /// Its name.
    public let type: String
    /// The schema version of ``body``.
    public let schema: UInt16
    /// The key that seals it; zero for none.
    public let keyID: Identifier
    /// SHA-256(0x00 ‖ record): its leaf in the Merkle tree.
    public let leaf: Digest
    /// The leaf of the event before it.
    public let prev: Digest
    /// JSON without padding; `nil` when its key was destroyed.
    public let body: [UInt8]?

    /// An event as a test makes it.
    package init(
        position: UInt64,
        revision: UInt64,
        recordedAt: Timestamp,
        id: Identifier,
        stream: Identifier,
        type: String,
        leaf: Digest,
        prev: Digest,
        body: [UInt8]?
    ) {
        self.position = position
        self.revision = revision
        self.recordedAt = recordedAt
        occurredAt = nil
        self.id = id
        self.stream = stream
        actor = .zero
        causation = .zero
        correlation = .zero
        self.type = type
        schema = 1
        keyID = .zero
        self.leaf = leaf
        self.prev = prev
        self.body = body
    }

    init(_ header: RecordHeader, type: String, leaf: Digest, body: [UInt8]?) {
        position = header.position
        revision = header.revision
        recordedAt = header.recordedAt
        occurredAt = header.occurredAt
        id = header.event
        stream = header.stream
        actor = header.actor
        causation = header.causation
        correlation = header.correlation
        self.type = type
        schema = header.schema
        keyID = header.keyID
        self.leaf = leaf
        prev = header.prev
        self.body = body
    }
}

/// What an append did; all of it is on disk.
public struct Appended: Sendable, Equatable {
    /// The position of the first of the events; the log's head when there were none.
    public let position: UInt64
    /// The position of each event, in the order given; they need not be neighbours.
    public let positions: [UInt64]
    /// When they were committed.
    public let recordedAt: Timestamp
    /// Whether all of them were in the log already and nothing was written.
    public let isDuplicate: Bool
}
