public import Cryptography

/// What the log keeps of an event, as hashes: enough to find it in a copy and to see that it is the same.
public struct StoredRecord: Sendable, Equatable {
    /// The record's leaf in the tree.
    public let hash: Digest
    /// The leaf of the record before it.
    public let prev: Digest
    /// SHA-256 of the body as it is stored: sealed, or in clear.
    public let payload: Digest
    /// Whether the body is sealed.
    public let isSealed: Bool

    /// Reads the bytes of one record (LOG.md section 2); `nil` for what is none.
    public init?(_ record: [UInt8]) {
        guard let header = RecordHeader(record.span) else { return nil }
        hash = SHA256.leaf(record.span)
        prev = header.prev
        payload = SHA256.hash(Array(record[RecordHeader.count...]))
        isSealed = header.flags.contains(.sealed)
    }
}
