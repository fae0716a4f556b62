import Cryptography
import JSON
import SQLite
import World

/// A log that nobody need have open: what is exported and proven of it.
public enum OfflineLog {
    /// Writes every record, tile and checkpoint of the log at `path` as lines of JSON (LOG-50).
    ///
    /// - Throws: `missing`, `notALog`, `storageFailed`.
    public static func export(
        path: String,
        write: ([UInt8]) -> Void
    ) throws(OpenError) {
        try withConnection(path) { connection throws(SQLiteError) in
            try connection.execute("BEGIN")
            let rows = try connection.prepare(
                "SELECT pos, event_id, leaf, rec FROM event ORDER BY pos"
            )
            while try rows.step() {
                var line = JSONWriter(capacity: 2048)
                line.object {
                    $0.field("pos", rows.integer(0))
                    $0.field("event_id", Hexadecimal.text(rows.blob(1)))
                    $0.field("leaf", Hexadecimal.text(rows.blob(2)))
                    $0.field("rec", Hexadecimal.text(rows.blob(3)))
                }
                write(line.bytes + [0x0A])
            }
            try exportTree(connection, write)
        }
    }

    private static func exportTree(
        _ connection: Connection,
        _ write: ([UInt8]) -> Void
    ) throws(SQLiteError) {
        guard
            let tiles = try? connection.prepare("SELECT level, idx, hashes FROM tile ORDER BY 1, 2")
        else { return }
        while try tiles.step() {
            var line = JSONWriter(capacity: 20_000)
            line.object {
                $0.field("level", tiles.integer(0))
                $0.field("idx", tiles.integer(1))
                $0.field("hashes", Hexadecimal.text(tiles.blob(2)))
            }
            write(line.bytes + [0x0A])
        }
        let notes = try connection.prepare("SELECT size, note FROM checkpoint ORDER BY size")
        while try notes.step() {
            var line = JSONWriter(capacity: 1024)
            line.object {
                $0.field("size", notes.integer(0))
                $0.field("note", notes.text(1))
            }
            write(line.bytes + [0x0A])
        }
    }

    /// The newest signed checkpoint of the log at `path`, to keep elsewhere; `nil` when there is none.
    ///
    /// - Throws: `missing`, `notALog`, `storageFailed`.
    public static func newestCheckpoint(path: String) throws(OpenError) -> String? {
        try withConnection(path) { connection throws(SQLiteError) in
            let rows = try connection.prepare(
                "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1"
            )
            return try rows.step() ? rows.text(0) : nil
        }
    }

    /// The evidence that the record at `position` is in the log at `path` (LOG-51): record, inclusion proof,
    /// checkpoint, key.
    ///
    /// From the tiles where they lead to the checkpoint; else from all records, which takes as long as reading
    /// them.
    /// - Returns: One JSON object; `nil` when no checkpoint covers the record.
    /// - Throws: `missing`, `notALog`, `storageFailed`; `tampered` where nothing that is stored proves it.
    public static func bundle(path: String, position: UInt64) throws(OpenError) -> [UInt8]? {
        let made = try withConnection(path) {
            connection throws(SQLiteError) -> Result<[UInt8]?, TileError> in
            let reader = try TileReader(connection)
            return Result { () throws(TileError) in try bundle(reader, position) }
        }
        switch made {
        case .success(let bundle): return bundle
        case .failure(.failed(let reason)): throw .storageFailed(reason)
        case .failure(let error): throw .tampered(position: position, detail: "\(error)")
        }
    }

    private static func bundle(
        _ reader: TileReader,
        _ position: UInt64
    ) throws(TileError) -> [UInt8]? {
        guard let head = try Self.head(reader, position) else { return nil }
        guard let record = try reader.records(position..<position + 1).first else {
            throw .unproven("a checkpoint covers it, and it is not there")
        }
        var lines = "c2sp.org/tlog-proof@v1\nindex \(position)\n"
        for hash in try Self.proof(reader, position, record, head.checkpoint) {
            lines += Base64.encode(hash.bytes) + "\n"
        }
        var out = JSONWriter(capacity: 4096)
        out.object {
            $0.field("format", "anamnesis evidence v1")
            $0.field("position", Int64(clamping: position))
            $0.field("record", Hexadecimal.text(record))
            $0.field("proof", lines + "\n" + head.note)
            $0.field("key", head.origin?.text)
        }
        return out.bytes + [0x0A]
    }

    private struct Head {
        let note: String
        let checkpoint: Checkpoint
        let origin: VerifierKey?
    }

    // The smallest checkpoint that covers the record and that others can check.
    private static func head(
        _ reader: TileReader,
        _ position: UInt64
    ) throws(TileError) -> Head? {
        var origin: VerifierKey?
        var fault: String?
        var start = position + 1
        while let (size, text) = try reader.note(from: start) {
            if origin == nil { origin = try signers(reader, size).origin }
            if let note = try? SignedNote(Array(text.utf8)),
                let checkpoint = Checkpoint(note.text), checkpoint.size == size
            {
                guard let key = origin, (try? note.verified(by: [key])) == nil else {
                    return Head(note: text, checkpoint: checkpoint, origin: origin)
                }
                let words = "the checkpoint of \(size) records has no valid signature by "
                fault = fault ?? words + key.name
            } else {
                fault = fault ?? "the checkpoint stored for \(size) records can't be read"
            }
            guard size >= start, size < UInt64(Int64.max) else { break }
            start = size + 1
        }
        if let fault { throw .unproven(fault) }
        return nil
    }

    // Tiles and the column of leaves are caches of the records (LOG-24): where they do not lead to the
    // checkpoint, the records decide.
    private static func proof(
        _ reader: TileReader,
        _ position: UInt64,
        _ record: [UInt8],
        _ checkpoint: Checkpoint
    ) throws(TileError) -> [Digest] {
        func leads(_ proof: [Digest]) -> Bool {
            let leaf = SHA256.leaf(record.span)
            let size = checkpoint.size
            return Merkle.root(leaf: leaf, index: position, size: size, proof: proof)
                == checkpoint.root
        }
        let cached = try? Self.proof(reader, position, checkpoint.size, fromRecords: false)
        if let cached, leads(cached) { return cached }
        let proof = try Self.proof(reader, position, checkpoint.size, fromRecords: true)
        guard leads(proof) else {
            throw .unproven(
                "the checkpoint of \(checkpoint.size) records is over others than these"
            )
        }
        return proof
    }

    private static func proof(
        _ reader: TileReader,
        _ position: UInt64,
        _ size: UInt64,
        fromRecords: Bool
    ) throws(TileError) -> [Digest] {
        var needed: Set<Tile.Place> = []
        _ = Merkle.inclusion(of: position, to: size) { subtree -> Digest in
            needed.insert(Tile.Place(of: subtree))
            return SHA256.hash([])
        }
        let tree = try Self.tree(reader, size, needed, fromRecords: fromRecords)
        return try Merkle.inclusion(of: position, to: size) { subtree throws(TileError) in
            try tree.edge.node(subtree) { place throws(TileError) in
                if let hashes = tree.full[place] { return hashes }
                guard !fromRecords else { throw .missing(place) }
                return try reader.hashes(at: place)
            }
        }
    }

    // The edge at `size`, and those of the tiles that fill on the way from what is stored that are `needed`.
    private static func tree(
        _ reader: TileReader,
        _ size: UInt64,
        _ needed: Set<Tile.Place>,
        fromRecords: Bool
    ) throws(TileError) -> (edge: TileEdge, full: [Tile.Place: [Digest]]) {
        var edge = TileEdge()
        if !fromRecords, let stored = try? TileEdge(stored: reader, head: size) { edge = stored }
        var full: [Tile.Place: [Digest]] = [:]
        while edge.size < size {
            let range = edge.size..<min(size, edge.size + 4096)
            let leaves =
                try fromRecords
                ? reader.records(range).map { SHA256.leaf($0.span) } : reader.leaves(range)
            guard !leaves.isEmpty else {
                throw .unproven("record \(edge.size), which a checkpoint covers, is not there")
            }
            var tiles: [Tile] = []
            for leaf in leaves { edge.append(leaf, full: &tiles) }
            for tile in tiles where needed.contains(tile.place) { full[tile.place] = tile.hashes }
        }
        return (edge, full)
    }

    // Who the log says signs it: the first `signer_rotated` is near the beginning.
    private static func signers(
        _ reader: TileReader,
        _ size: UInt64
    ) throws(TileError) -> AnnouncedSigners {
        var signers = AnnouncedSigners()
        var next: UInt64 = 0
        while next < size, signers.origin == nil {
            let records = try reader.records(next..<min(size, next + 512))
            guard !records.isEmpty else { break }
            for record in records {
                guard let header = RecordHeader(record.span), header.stream == .zero,
                    !header.flags.contains(.sealed)
                else { continue }
                signers.learn(
                    RangeSummary.Notice(
                        position: header.position,
                        type: header.type,
                        body: Array(record.dropFirst(RecordHeader.count))
                    )
                )
            }
            next += UInt64(records.count)
        }
        return signers
    }

    // A connection that changes nothing: beside a service, alone, or over a private copy.
    private static func withConnection<Value>(
        _ path: String,
        _ body: (Connection) throws(SQLiteError) -> Value
    ) throws(OpenError) -> Value {
        let real = FileSystem.resolved(path)
        let isDirectory = FileSystem.status(real)?.isDirectory == true
        let file = isDirectory ? FileSystem.resolved(real + "/events.db") : real
        guard FileSystem.status(file)?.isRegular == true else {
            throw .nothing(at: path, file: file)
        }
        let isServed = Verifier.isServed(file)
        var copy: PrivateCopy?
        let log: Verifier.WriteAheadLog = isServed ? .absent : Verifier.writeAheadLog(of: file)
        guard log != .noFile else { throw .storageFailed("\(file)-wal is no file") }
        if log == .filled {
            do throws(FileSystem.Failure) {
                copy = try PrivateCopy(of: file)
            } catch {
                throw .storageFailed(error.text)
            }
        }
        defer { copy?.remove() }
        let mode: Connection.Mode = isServed ? .readOnly : copy == nil ? .immutable : .readWrite
        do throws(SQLiteError) {
            return try body(try Connection(path: copy?.file ?? file, mode: mode))
        } catch {
            throw .notALog(error.message)
        }
    }
}
