import Cryptography
import Glibc
import JSON
import SQLite
import World

/// Verifies an export: lines of JSON, each a record, a checkpoint or a tile.
enum ExportVerifier {
    private static let lineMax = 1 << 18

    private struct Unreadable: Error {
        let reason: String
    }

    /// Reads the file twice: checkpoints and tiles first, then records in order.
    static func verify(_ path: String, _ request: VerifyRequest) -> Verdict {
        guard !request.usesKeys else {
            return .notVerifiable("keys are used with a data directory, not with an export")
        }
        do throws(Unreadable) {
            var side = Side()
            try lines(of: path) { line throws(Unreadable) in try side.take(line) }
            return try verify(path, request, side)
        } catch {
            return .notVerifiable(error.reason)
        }
    }

    // Checkpoints and tiles of an export.
    private struct Side {
        var notes: [(size: UInt64, note: String)] = []
        var tiles: [Tile.Place: [Digest]] = [:]
        var records: UInt64 = 0

        mutating func take(_ line: JSON) throws(Unreadable) {
            if line["rec"] != nil {
                guard ExportReader.Row(line) != nil else {
                    throw Unreadable(reason: "a record of the export is not whole")
                }
                records += 1
            } else if let note = line["note"]?.string,
                let size = line["size"]?.integer.flatMap({ UInt64(exactly: $0) })
            {
                notes.append((size, note))
            } else if let hex = line["hashes"]?.string,
                let level = line["level"]?.integer.flatMap({ Int(exactly: $0) }),
                let index = line["idx"]?.integer.flatMap({ UInt64(exactly: $0) })
            {
                let bytes = Hexadecimal.bytes(hex) ?? []
                tiles[Tile.Place(level: level, index: index)] = Tile.hashes(bytes.span) ?? []
            } else {
                throw Unreadable(reason: "a line of the export is no record, checkpoint or tile")
            }
        }
    }

    private static func verify(
        _ path: String,
        _ request: VerifyRequest,
        _ side: Side
    ) throws(Unreadable) -> Verdict {
        guard side.records > 0 else { return request.verdict(onEmpty: "it holds no record") }
        var reader = ExportReader(request, notes: side.notes, tiles: side.tiles)
        try lines(of: path) { line throws(Unreadable) in
            guard line["rec"] != nil else { return }
            guard let row = ExportReader.Row(line) else {
                throw Unreadable(reason: "a record of the export is not whole")
            }
            reader.take(row)
        }
        reader.finish()
        return reader.verdict
    }

    private static func lines(
        of path: String,
        each: (JSON) throws(Unreadable) -> Void
    ) throws(Unreadable) {
        var rest: [UInt8] = []
        let file: Descriptor
        do throws(FileSystem.Failure) {
            file = try FileSystem.open(path, O_RDONLY)
        } catch {
            throw Unreadable(reason: error.text)
        }
        while true {
            guard let part = try? file.read(1 << 18) else {
                throw Unreadable(reason: "the export can't be read to its end")
            }
            rest += part
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: 0x0A) {
                guard end - start <= lineMax else { throw Unreadable(reason: "a line is too long") }
                try each(try json(rest[start..<end]))
                start = end + 1
            }
            rest.removeSubrange(..<start)
            guard rest.count <= lineMax else { throw Unreadable(reason: "a line is too long") }
            guard !part.isEmpty else { break }
        }
        guard rest.isEmpty else { throw Unreadable(reason: "the export ends within a line") }
    }

    private static func json(_ line: ArraySlice<UInt8>) throws(Unreadable) -> JSON {
        guard let json = try? JSON(parsing: Array(line)) else {
            throw Unreadable(reason: "a line of the export is not JSON")
        }
        return json
    }
}

/// Takes the records of an export in the order they stand.
private struct ExportReader {
    struct Row {
        let position: Int64
        let id: [UInt8]
        let leaf: [UInt8]
        let record: [UInt8]

        init?(_ line: JSON) {
            guard let position = line["pos"]?.integer,
                let id = line["event_id"]?.string.flatMap({ Hexadecimal.bytes($0) }),
                let leaf = line["leaf"]?.string.flatMap({ Hexadecimal.bytes($0) }),
                let record = line["rec"]?.string.flatMap({ Hexadecimal.bytes($0) })
            else { return nil }
            (self.position, self.id, self.leaf, self.record) = (position, id, leaf, record)
        }
    }

    private var join: VerifierJoin
    private var checker: RangeChecker?
    private var closing: Closing
    private var bad: Finding?
    private let marks: [(size: UInt64, note: String?)]
    private let notes: [(size: UInt64, note: String)]
    private let tiles: [Tile.Place: [Digest]]

    init(
        _ request: VerifyRequest,
        notes: [(size: UInt64, note: String)],
        tiles: [Tile.Place: [Digest]]
    ) {
        self.notes = notes
        self.tiles = tiles
        marks = VerifierLane.merged(notes, request.anchors.map(\.checkpoint.size))
        join = VerifierJoin(anchors: request.anchors, key: request.key)
        closing = Closing(request)
    }

    mutating func take(_ row: Row) {
        guard bad == nil, join.finding == nil else { return }
        var checker = self.checker ?? fresh(join.next)
        do throws(Finding) {
            let tiles = tiles
            try checker.take(
                position: row.position,
                id: row.id.span,
                leaf: row.leaf.span,
                record: row.record.span
            ) { tile in tiles[tile.place].map { $0 == tile.hashes } ?? true }
            self.checker = checker
            if checker.summary.next % RangeChecker.size == 0 { flush(nil) }
        } catch {
            bad = error
            self.checker = checker
            flush(error)
        }
    }

    private func fresh(_ start: UInt64) -> RangeChecker {
        let end = start + RangeChecker.size
        return RangeChecker(
            start: start,
            marks: marks.filter { $0.size > start && $0.size <= end }
        )
    }

    private mutating func flush(_ finding: Finding?) {
        guard let checker else { return }
        join.take(checker.finish(finding))
        self.checker = nil
    }

    mutating func finish() {
        flush(nil)
        do throws(Finding) {
            if let finding = join.finding { throw finding }
            try closing.checkExported(notes, join)
            try closing.checkAnchors(join)
        } catch {
            closing.finding = error
        }
        for (place, digest) in join.upperTiles {
            guard let stored = tiles[place] else { continue }
            if SHA256.hash(Tile(place: place, hashes: stored).bytes) != digest {
                join.noteDamaged(place)
            }
        }
    }

    var verdict: Verdict { closing.verdict(join) }
}
