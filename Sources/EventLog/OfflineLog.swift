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

    /// The evidence that the record at `position` is in the log at `path` (LOG-51): record, inclusion proof,
    /// checkpoint, key.
    ///
    /// - Returns: One JSON object; `nil` when no checkpoint covers the record.
    /// - Throws: `missing`, `notALog`, `storageFailed`.
    public static func bundle(path: String, position: UInt64) throws(OpenError) -> [UInt8]? {
        try withConnection(path) { connection throws(SQLiteError) in
            let reader = try TileReader(connection)
            do throws(TileError) {
                return try bundle(reader, position)
            } catch {
                throw SQLiteError(code: SQLiteError.misuse, message: "\(error)")
            }
        }
    }

    private static func bundle(
        _ reader: TileReader,
        _ position: UInt64
    ) throws(TileError) -> [UInt8]? {
        guard let text = try reader.note(from: position + 1),
            let note = try? SignedNote(Array(text.utf8)),
            let checkpoint = Checkpoint(note.text),
            let record = try reader.records(position..<position + 1).first
        else { return nil }
        let tree = try tree(reader, checkpoint.size)
        let proof = try Merkle.inclusion(of: position, to: checkpoint.size) {
            subtree throws(TileError) in
            try tree.edge.node(subtree) { place throws(TileError) in
                if let hashes = tree.full[place] { return hashes }
                return try reader.hashes(at: place)
            }
        }
        var lines = "c2sp.org/tlog-proof@v1\nindex \(position)\n"
        for hash in proof { lines += Base64.encode(hash.bytes) + "\n" }
        let signers = try signers(reader, checkpoint.size)
        var out = JSONWriter(capacity: 4096)
        out.object {
            $0.field("format", "anamnesis evidence v1")
            $0.field("position", Int64(clamping: position))
            $0.field("record", Hexadecimal.text(record))
            $0.field("proof", lines + "\n" + text)
            $0.field("key", signers.origin?.text)
        }
        return out.bytes + [0x0A]
    }

    // The edge at `size`, and the tiles that fill on the way from what is stored.
    private static func tree(
        _ reader: TileReader,
        _ size: UInt64
    ) throws(TileError) -> (edge: TileEdge, full: [Tile.Place: [Digest]]) {
        var edge: TileEdge
        do throws(TileError) {
            edge = try TileEdge(stored: reader, head: size)
        } catch {
            edge = TileEdge()
        }
        var full: [Tile.Place: [Digest]] = [:]
        while edge.size < size {
            let leaves = try reader.leaves(edge.size..<min(size, edge.size + 4096))
            guard !leaves.isEmpty else {
                throw .missing(Tile.Place(level: 0, index: edge.size >> UInt64(Tile.height)))
            }
            var tiles: [Tile] = []
            for leaf in leaves { edge.append(leaf, full: &tiles) }
            for tile in tiles { full[tile.place] = tile.hashes }
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
        if !isServed, (FileSystem.status(file + "-wal")?.size ?? 0) > 0 {
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
