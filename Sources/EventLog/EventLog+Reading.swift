import Synchronization
public import World

// Reading and following.
extension EventLog {
    /// How many events are committed; the position the next one gets.
    public var head: UInt64 { published.withLock { $0.head } }

    /// How many events `stream` has.
    public func version(of stream: Identifier) -> UInt64 {
        published.withLock { UInt64($0.streams.count(of: stream)) }
    }

    /// Up to `limit` committed events from `position` on, in order, opened.
    ///
    /// Ends early before a record that does not verify, and throws only when that is the first. The
    /// latest thousands come from memory, older ones from disk.
    /// - Throws: `integrityFailed`, `keyDamaged`, `storageFailed`, `closed`.
    public func read(from position: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        let (recent, head, types) = published.withLock { published in
            (
                published.ring.events(from: position, limit: limit), published.head,
                published.types
            )
        }
        if let recent { return recent }
        guard position < head, limit > 0 else { return [] }
        let end = min(head, position + UInt64(min(limit, 1 << 20)))
        return try noting { () throws(ReadError) in
            try withReader { reader throws(ReadError) in
                try reader.read(position..<end, types: types)
            }
        }
    }

    /// When the event at `position` was committed; its body need not open.
    /// - Throws: `integrityFailed`, also where there is none; `storageFailed`, `closed`.
    public func time(of position: UInt64) throws(ReadError) -> Timestamp {
        let (recent, head) = published.withLock { published in
            (published.ring.events(from: position, limit: 1), published.head)
        }
        if let event = recent?.first { return event.recordedAt }
        guard position < head else { throw .integrityFailed(position: position) }
        return try noting { () throws(ReadError) in
            try withReader { reader throws(ReadError) in try reader.time(of: position) }
        }
    }

    /// Whether the first event of `stream` is of a type: what it is the stream of.
    ///
    /// Reads that event alone, and its body need not open. `false` when the stream has none.
    /// - Throws: `integrityFailed`, `storageFailed`, `closed`.
    public func begins(_ stream: Identifier, with type: String) throws(ReadError) -> Bool {
        try self.stream(stream, limit: 1).first?.type == type
    }

    /// The events of `stream` from `version` on, up to `limit`, in order, opened.
    public func stream(
        _ stream: Identifier,
        from version: UInt64 = 0,
        limit: Int = .max
    ) throws(ReadError) -> [RecordedEvent] {
        let (positions, types) = published.withLock { published in
            (published.streams[stream], published.types)
        }
        var out: [RecordedEvent] = []
        for position in positions.dropFirst(Int(clamping: version)).prefix(limit) {
            let recent = published.withLock { $0.ring.events(from: position, limit: 1) }
            if let event = recent?.first {
                out.append(event)
                continue
            }
            out += try noting { () throws(ReadError) in
                try withReader { reader throws(ReadError) in
                    try reader.read(position..<position + 1, types: types)
                }
            }
        }
        return out
    }

    /// The position of the event called `id`; `nil` when the log has none.
    public func position(of id: Identifier) throws(ReadError) -> UInt64? {
        try withReader { reader throws(ReadError) in try reader.position(of: id) }
    }

    /// Calls `wake` with the new head after every commit, before those who appended go on.
    ///
    /// On the writer: it must not block. There is no taking back.
    public func onCommit(_ wake: @escaping @Sendable (UInt64) -> Void) {
        published.withLock { $0.wakes.append(wake) }
    }

    private func noting<Result>(
        _ body: () throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        do throws(ReadError) {
            return try body()
        } catch {
            noteDamage(error)
            throw error
        }
    }

    private func withReader<Result: Sendable>(
        _ body: (Reader) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        for slot in readers {
            let result = try slot.reader.withLockIfAvailable { reader throws(ReadError) in
                guard let reader else { throw .closed }
                return try body(reader)
            }
            if let result { return result }
        }
        return try readers[0].reader
            .withLock { reader throws(ReadError) in
                guard let reader else { throw .closed }
                return try body(reader)
            }
    }
}

/// A reader behind its own lock.
final class ReaderSlot: Sendable {
    let reader: Mutex<Reader?>

    init(_ reader: sending Reader) {
        self.reader = Mutex(reader)
    }
}
