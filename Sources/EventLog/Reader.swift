import Cryptography
import SQLite
import World

/// Reads and opens records from disk; one connection, one thread at a time.
final class Reader {
    private let keys: KeyStore
    private let sealer: Sealer
    private let range: Statement
    private let byID: Statement

    convenience init(_ directory: DataDirectory, keys: KeyStore) throws(OpenError) {
        let connection: Connection
        do throws(SQLiteError) {
            connection = try directory.openEventsForReading()
        } catch {
            throw .storageFailed(error.description)
        }
        try self.init(connection, keys: keys)
    }

    init(_ connection: Connection, keys: KeyStore) throws(OpenError) {
        self.keys = keys
        do throws(SQLiteError) {
            range = try connection.prepare(
                "SELECT pos, leaf, rec FROM event WHERE pos >= ? AND pos < ? ORDER BY pos"
            )
            byID = try connection.prepare("SELECT pos FROM event WHERE event_id = ?")
        } catch {
            throw .storageFailed(error.description)
        }
        do throws(CryptographyError) {
            sealer = try Sealer(log: keys.log)
        } catch {
            throw .storageFailed("no AES-256-GCM: \(error)")
        }
    }

    /// The events in `positions`, all of which are committed.
    ///
    /// Ends before the first that does not verify or open, and throws only when that is the first of all.
    func read(
        _ positions: Range<UInt64>,
        types: TypeRegistry
    ) throws(ReadError) -> [RecordedEvent] {
        var out: [RecordedEvent] = []
        out.reserveCapacity(min(positions.count, 1024))
        do throws(ReadError) {
            try start(positions)
            defer { range.reset() }
            for position in positions {
                guard try step() else { throw .integrityFailed(position: position) }
                out.append(try event(at: position, types: types))
            }
        } catch {
            guard !out.isEmpty else { throw error }
        }
        return out
    }

    /// When the record at `position` was committed; its body is not opened.
    func time(of position: UInt64) throws(ReadError) -> Timestamp {
        try start(position..<position + 1)
        defer { range.reset() }
        guard try step(), let time = verifiedTime(at: position) else {
            throw .integrityFailed(position: position)
        }
        return time
    }

    private func verifiedTime(at position: UInt64) -> Timestamp? {
        let leaf = range.withBlob(1) { Digest($0) }
        return range.withBlob(2) { record in
            guard let header = RecordHeader(record), header.position == position, let leaf,
                SHA256.leaf(record) == leaf
            else { return nil }
            return header.recordedAt
        }
    }

    private func start(_ positions: Range<UInt64>) throws(ReadError) {
        do throws(SQLiteError) {
            try range.bind(Int64(clamping: positions.lowerBound), at: 0)
            try range.bind(Int64(clamping: positions.upperBound), at: 1)
        } catch {
            throw .storageFailed(error.description)
        }
    }

    private func step() throws(ReadError) -> Bool {
        do throws(SQLiteError) {
            return try range.step()
        } catch {
            throw .storageFailed(error.description)
        }
    }

    // The row the statement stands on, verified against `position` and its own leaf, and opened.
    private func event(
        at position: UInt64,
        types: TypeRegistry
    ) throws(ReadError) -> RecordedEvent {
        let leaf = range.withBlob(1) { Digest($0) }
        return try range.withBlob(2) { record throws(ReadError) in
            guard let header = RecordHeader(record), header.position == position,
                UInt64(exactly: range.integer(0)) == position, let leaf,
                SHA256.leaf(record) == leaf, let type = types.names[header.type]
            else { throw .integrityFailed(position: position) }
            let body = try body(record, header)
            return RecordedEvent(header, type: type, leaf: leaf, body: body)
        }
    }

    private func body(
        _ record: Span<UInt8>,
        _ header: RecordHeader
    ) throws(ReadError) -> [UInt8]? {
        guard header.flags.contains(.sealed) else {
            return record.array(RecordHeader.count..<record.count)
        }
        guard let key = try dataKey(header.keyID) else { return nil }
        do throws(CryptographyError) {
            return try sealer.open(record, event: header.event, key: key)
        } catch {
            throw .integrityFailed(position: header.position)
        }
    }

    private func dataKey(_ id: Identifier) throws(ReadError) -> DataKey? {
        do throws(KeyStoreError) {
            if let key = try keys.key(id) { return key }
            guard try keys.isErased(id) else { throw KeyStoreError.damaged(id) }
            return nil
        } catch {
            throw ReadError(error)
        }
    }

    /// The position of the event `id`, if it is in the log.
    func position(of id: Identifier) throws(ReadError) -> UInt64? {
        do throws(SQLiteError) {
            try byID.bind(id.bytes, at: 0)
            defer { byID.reset() }
            return try byID.step() ? UInt64(exactly: byID.integer(0)) : nil
        } catch {
            throw .storageFailed(error.description)
        }
    }
}

extension ReadError {
    init(_ error: KeyStoreError) {
        switch error {
        case .damaged(let id): self = .keyDamaged(id)
        case .full: self = .storageFailed(ReadError.full)
        case .failed(let reason): self = .storageFailed(reason)
        case .closed: self = .closed
        }
    }
}
