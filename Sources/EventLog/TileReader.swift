import Cryptography
import SQLite

/// Why tiles or leaves could not be read.
enum TileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A tile that should be there is not, or has another form.
    case missing(Tile.Place)
    /// The disk failed.
    case failed(String)
    /// What is stored contradicts itself, or says too little.
    case unproven(String)

    /// One line.
    var description: String {
        switch self {
        case .missing(let place): "tile \(place.level)/\(place.index) is missing"
        case .failed(let reason), .unproven(let reason): reason
        }
    }
}

/// Reads tiles, leaves and checkpoints from disk; one connection, one thread at a time.
final class TileReader {
    private let tile: Statement
    private let count: Statement
    private let leaves: Statement
    private let note: Statement
    private let notes: Statement
    private let records: Statement

    init(_ connection: Connection) throws(SQLiteError) {
        tile = try connection.prepare("SELECT hashes FROM tile WHERE level = ? AND idx = ?")
        count = try connection.prepare(
            "SELECT count(*), coalesce(max(idx) + 1, 0) FROM tile WHERE level = ?"
        )
        leaves = try connection.prepare(
            "SELECT pos, leaf FROM event WHERE pos >= ? AND pos < ? ORDER BY pos"
        )
        note = try connection.prepare(
            "SELECT size, note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1"
        )
        notes = try connection.prepare(
            "SELECT size, note FROM checkpoint WHERE size < ? ORDER BY size DESC LIMIT ?"
        )
        records = try connection.prepare(
            "SELECT pos, rec FROM event WHERE pos >= ? AND pos < ? ORDER BY pos"
        )
    }

    /// How many tiles of `level` are stored; `nil` when there is a gap.
    func tileCount(level: Int) throws(TileError) -> UInt64? {
        try run { () throws(SQLiteError) in
            defer { count.reset() }
            try count.bind(Int64(level), at: 0)
            guard try count.step(), count.integer(0) == count.integer(1) else { return nil }
            return UInt64(exactly: count.integer(0))
        }
    }

    /// The hashes of a full tile.
    func hashes(at place: Tile.Place) throws(TileError) -> [Digest] {
        let found = try run { () throws(SQLiteError) -> [Digest]? in
            defer { tile.reset() }
            try tile.bind(Int64(place.level), at: 0)
            try tile.bind(Int64(clamping: place.index), at: 1)
            guard try tile.step() else { return nil }
            return tile.withBlob(0) { Tile.hashes($0) }
        }
        guard let found else { throw .missing(place) }
        return found
    }

    /// The leaves of the positions in `range`, as their column gives them; fewer where rows are missing.
    func leaves(_ range: Range<UInt64>) throws(TileError) -> [Digest] {
        try run { () throws(SQLiteError) in
            defer { leaves.reset() }
            try leaves.bind(Int64(clamping: range.lowerBound), at: 0)
            try leaves.bind(Int64(clamping: range.upperBound), at: 1)
            var out: [Digest] = []
            while try leaves.step() {
                let next = range.lowerBound + UInt64(out.count)
                guard UInt64(exactly: leaves.integer(0)) == next,
                    let leaf = leaves.withBlob(1, { Digest($0) })
                else { break }
                out.append(leaf)
            }
            return out
        }
    }

    /// The records of the positions in `range`; fewer where rows are missing.
    func records(_ range: Range<UInt64>) throws(TileError) -> [[UInt8]] {
        try run { () throws(SQLiteError) in
            defer { records.reset() }
            try records.bind(Int64(clamping: range.lowerBound), at: 0)
            try records.bind(Int64(clamping: range.upperBound), at: 1)
            var out: [[UInt8]] = []
            while try records.step() {
                let next = range.lowerBound + UInt64(out.count)
                guard UInt64(exactly: records.integer(0)) == next else { break }
                out.append(records.blob(1))
            }
            return out
        }
    }

    /// Size and note of the smallest checkpoint of at least `size` records.
    func note(from size: UInt64) throws(TileError) -> (size: UInt64, note: String)? {
        try run { () throws(SQLiteError) -> (size: UInt64, note: String)? in
            defer { note.reset() }
            try note.bind(Int64(clamping: size), at: 0)
            guard try note.step() else { return nil }
            return (UInt64(clamping: note.integer(0)), note.text(1))
        }
    }

    /// Sizes and notes of up to `limit` checkpoints below `size`, largest first.
    func notes(below size: UInt64, limit: Int) throws(TileError) -> [(size: UInt64, note: String)] {
        try run { () throws(SQLiteError) in
            defer { notes.reset() }
            try notes.bind(Int64(clamping: size), at: 0)
            try notes.bind(Int64(limit), at: 1)
            var out: [(UInt64, String)] = []
            while try notes.step() {
                out.append((UInt64(clamping: notes.integer(0)), notes.text(1)))
            }
            return out
        }
    }

    private func run<Result>(
        _ body: () throws(SQLiteError) -> Result
    ) throws(TileError) -> Result {
        do throws(SQLiteError) {
            return try body()
        } catch {
            throw .failed(error.description)
        }
    }
}

extension TileEdge {
    /// The edge of the tree whose full tiles are stored, up to the last full tile of leaves.
    ///
    /// - Throws: `missing` when the stored tiles have a gap: fill them anew.
    init(stored tiles: TileReader, head: UInt64) throws(TileError) {
        let none = Tile.Place(level: 0, index: 0)
        guard var count = try tiles.tileCount(level: 0) else { throw .missing(none) }
        count = min(count, head >> UInt64(Tile.height))
        let size = count << UInt64(Tile.height)
        var levels: [[Digest]] = []
        var below = count
        var level = 0
        levels.append([])
        while below > 0 {
            level += 1
            let full = below >> UInt64(Tile.height)
            var hashes: [Digest] = []
            for index in full << UInt64(Tile.height)..<below {
                let tile = try tiles.hashes(at: Tile.Place(level: level - 1, index: index))
                hashes.append(Tile.root(tile[...]))
            }
            levels.append(hashes)
            below = full
        }
        self.init(size: size, levels: levels)
    }
}
