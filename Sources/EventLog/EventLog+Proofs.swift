public import Cryptography
import Synchronization

/// Why there is no proof.
public enum ProofError: Error, Equatable, Sendable {
    /// The log has not so many records under a checkpoint, or no checkpoints are signed.
    case outOfRange
    /// The disk failed, or a tile is damaged.
    case storageFailed(String)

    init(_ error: TileError) {
        self = .storageFailed("\(SignerError(error))")
    }
}

// Proofs and tiles, up to the latest checkpoint.
extension EventLog {
    /// The proof that the record at `position` is one of the first `size` (RFC 9162 §2.1.3).
    public func inclusionProof(of position: UInt64, in size: UInt64) throws(ProofError) -> [Digest]
    {
        guard position < size, size <= latestCheckpoint?.size ?? 0 else { throw .outOfRange }
        return try prove { work throws(TileError) in
            try work.inclusion(of: position, to: size)
        }
    }

    /// The proof that the first `old` records are a beginning of the first `size` (RFC 9162 §2.1.4).
    public func consistencyProof(from old: UInt64, to size: UInt64) throws(ProofError) -> [Digest] {
        guard 0 < old, old <= size, size <= latestCheckpoint?.size ?? 0 else { throw .outOfRange }
        return try prove { work throws(TileError) in
            try work.consistency(from: old, to: size)
        }
    }

    /// The root over the first `size` records.
    public func root(at size: UInt64) throws(ProofError) -> Digest {
        guard size <= latestCheckpoint?.size ?? 0 else { throw .outOfRange }
        return try prove { work throws(TileError) in try work.root(at: size) }
    }

    /// The first `width` hashes of a tile (c2sp.org/tlog-tiles), 32 bytes each.
    public func tile(level: Int, index: UInt64, width: Int = 256) throws(ProofError) -> [UInt8] {
        let signed = latestCheckpoint?.size ?? 0
        guard (0...7).contains(level), (1...Tile.width).contains(width),
            index < UInt64(Int64.max) >> UInt64(Tile.height),
            index << UInt64(Tile.height) + UInt64(width) <= signed >> UInt64(Tile.height * level)
        else { throw .outOfRange }
        let hashes = try prove { work throws(TileError) in
            try work.hashes(at: Tile.Place(level: level, index: index), width: width)
        }
        guard let hashes else { throw .outOfRange }
        return Tile(place: Tile.Place(level: level, index: index), hashes: hashes).bytes
    }

    /// The records of a bundle of 256, or its first `width`: each with its length before it in two bytes.
    public func entries(index: UInt64, width: Int = 256) throws(ProofError) -> [UInt8] {
        let signed = latestCheckpoint?.size ?? 0
        guard (1...Tile.width).contains(width), index < UInt64(Int64.max) >> UInt64(Tile.height),
            index << UInt64(Tile.height) + UInt64(width) <= signed
        else { throw .outOfRange }
        let start = index << UInt64(Tile.height)
        let records = try prove { work throws(TileError) in
            try work.records(start..<start + UInt64(width))
        }
        guard records.count == width else { throw .storageFailed("records are missing") }
        var out: [UInt8] = []
        for record in records {
            out.append(bigEndian: UInt16(clamping: record.count))
            out += record
        }
        return out
    }

    /// The records at some positions, as their bytes stand in the log; without those that are not there.
    public func records(at positions: [UInt64]) throws(ProofError) -> [UInt64: [UInt8]] {
        try prove { work throws(TileError) in
            var out: [UInt64: [UInt8]] = [:]
            for position in positions where position < UInt64(Int64.max) {
                out[position] = try work.records(position..<position + 1).first
            }
            return out
        }
    }

    /// Up to `limit` checkpoints of fewer than `size` records, largest first.
    public func checkpoints(
        below size: UInt64 = UInt64(Int64.max),
        limit: Int
    ) throws(ProofError) -> [SignedCheckpoint] {
        let found = try prove { work throws(TileError) in try work.notes(below: size, limit: limit)
        }
        return found.compactMap { found in
            guard let note = try? SignedNote(Array(found.note.utf8)),
                let checkpoint = Checkpoint(note.text)
            else { return nil }
            return SignedCheckpoint(size: found.size, root: checkpoint.root, note: found.note)
        }
    }

    private func prove<Value: Sendable>(
        _ body: (NotaryWork) throws(TileError) -> Value
    ) throws(ProofError) -> Value {
        guard let notary = notary.withLock({ $0 }) else { throw .outOfRange }
        do throws(TileError) {
            guard let value = try notary.withWork(body) else { throw TileError.failed("closed") }
            return value
        } catch {
            throw ProofError(error)
        }
    }
}
