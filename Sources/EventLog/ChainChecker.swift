import Cryptography
import World

/// Checks rows of the log one after the other; needs no key.
///
/// Feed it every row from position 0, or from a later one with the leaf and time before it.
struct ChainChecker {
    private(set) var next: UInt64
    private(set) var leaf: Digest?
    private var time: Timestamp

    /// A checker for the row at `next`; `leaf` and `time` are those of the row before it.
    ///
    /// Without `leaf` the link of the first row is the caller's to check.
    init(next: UInt64 = 0, leaf: Digest? = nil, time: Timestamp = Timestamp(microseconds: 0)) {
        self.next = next
        self.leaf = leaf
        self.time = time
    }

    /// Checks one row and moves on; revisions are the caller's to check.
    mutating func check(
        position: Int64,
        id: Span<UInt8>,
        leaf column: Span<UInt8>,
        record: Span<UInt8>
    ) throws(Finding) -> RecordHeader {
        guard UInt64(exactly: position) == next else {
            throw finding(.position, "a row numbered \(position) stands here")
        }
        let computed = SHA256.leaf(record)
        let stored = Digest(column)
        guard stored == computed else {
            throw finding(
                .leaf,
                "the record does not hash to the leaf beside it",
                expected: stored,
                found: computed
            )
        }
        guard let header = RecordHeader(record) else {
            throw finding(.form, "the record has a form that is never written")
        }
        guard header.position == next else {
            throw finding(.position, "the record says it is \(header.position)")
        }
        guard id.count == 16, id.identifier(at: 0) == header.event else {
            throw finding(.column, "the event id beside the record is another")
        }
        try follow(header, record)
        self.leaf = computed
        time = header.recordedAt
        next += 1
        return header
    }

    private func follow(_ header: RecordHeader, _ record: Span<UInt8>) throws(Finding) {
        guard (next == 0) == (header.type == 1) else {
            throw finding(.opening, "log_opened stands at position 0 and nowhere else")
        }
        if let leaf {
            guard header.prev == leaf else {
                throw finding(
                    .link,
                    "it names another record as the one before it",
                    expected: leaf,
                    found: header.prev
                )
            }
        } else if next == 0 {
            let body = LogOpened(record.array(RecordHeader.count..<record.count))
            guard let body, header.prev == Genesis.prev(log: body.log) else {
                throw finding(.opening, "it does not begin the chain of the log it names")
            }
        }
        guard header.recordedAt >= time else {
            throw finding(.time, "it is recorded before the one before it")
        }
    }

    func finding(
        _ fault: Fault,
        _ detail: String,
        expected: Digest? = nil,
        found: Digest? = nil
    ) -> Finding {
        Finding(position: next, fault: fault, detail: detail, expected: expected, found: found)
    }
}
