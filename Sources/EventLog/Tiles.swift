import Cryptography

/// One full tile: 256 hashes that stand side by side in a level of the tree (c2sp.org/tlog-tiles).
struct Tile: Sendable, Equatable {
    /// Entries of a full tile.
    static let width = 256
    /// The binary logarithm of ``width``: levels of the tree that a tile spans.
    static let height = 8

    struct Place: Hashable, Sendable {
        let level: Int
        let index: UInt64

        init(level: Int, index: UInt64) {
            self.level = level
            self.index = index
        }

        /// Where the hashes of a complete subtree are.
        init(of subtree: Merkle.Subtree) {
            level = subtree.level / Tile.height
            let start = subtree.index << UInt64(subtree.level % Tile.height)
            index = start >> UInt64(Tile.height)
        }

        /// How many records there are when it is full.
        var end: UInt64 { (index &+ 1) << UInt64(Tile.height * (level + 1)) }
    }

    let place: Place
    let hashes: [Digest]

    /// The 8,192 bytes of the hashes.
    var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(hashes.count * 32)
        for hash in hashes { hash.append(to: &out) }
        return out
    }

    /// The hashes that `bytes` hold; `nil` when they are no whole tile.
    static func hashes(_ bytes: Span<UInt8>) -> [Digest]? {
        guard bytes.count == width * 32 else { return nil }
        var out: [Digest] = []
        out.reserveCapacity(width)
        for start in stride(from: 0, to: bytes.count, by: 32) {
            guard let hash = Digest(bytes.extracting(start..<start + 32)) else { return nil }
            out.append(hash)
        }
        return out
    }

    /// The root over a power of two of hashes.
    static func root(_ hashes: ArraySlice<Digest>) -> Digest {
        var level = Array(hashes)
        while level.count > 1 {
            for index in 0..<level.count / 2 {
                level[index] = SHA256.node(level[2 * index], level[2 * index + 1])
            }
            level.removeLast(level.count - level.count / 2)
        }
        return level.first ?? SHA256.hash([])
    }
}

/// The right edge of the tree in tiles: of each level the hashes of the tile that is not full yet.
struct TileEdge: Sendable, Equatable {
    /// Leaves so far.
    private(set) var size: UInt64 = 0
    /// Of each level fewer than 256 hashes.
    private(set) var levels: [[Digest]] = []

    init() {}

    /// The edge of a tree of `size` leaves, whose unfinished tiles are `levels`.
    init(size: UInt64, levels: [[Digest]]) {
        self.size = size
        self.levels = levels
    }

    /// Adds the next leaf; the tiles that it fills go to `full`.
    mutating func append(_ leaf: Digest, full: inout [Tile]) {
        var node = leaf
        var level = 0
        while true {
            if level == levels.count { levels.append([]) }
            levels[level].append(node)
            guard levels[level].count == Tile.width else { break }
            let index = size >> UInt64(Tile.height * (level + 1))
            full.append(Tile(place: Tile.Place(level: level, index: index), hashes: levels[level]))
            node = Tile.root(levels[level][...])
            levels[level].removeAll(keepingCapacity: true)
            level += 1
        }
        size += 1
    }

    /// The hashes of the unfinished tile at `place`; `nil` when it is full or does not exist.
    func hashes(at place: Tile.Place) -> [Digest]? {
        guard levels.indices.contains(place.level),
            place.index == size >> UInt64(Tile.height * (place.level + 1))
        else { return nil }
        return levels[place.level]
    }

    /// The hash of a complete subtree of this tree; `load` gives the hashes of a full tile.
    func node<Failure: Error>(
        _ subtree: Merkle.Subtree,
        load: (Tile.Place) throws(Failure) -> [Digest]
    ) throws(Failure) -> Digest {
        let within = subtree.level % Tile.height
        let start = subtree.index << UInt64(within)
        let place = Tile.Place(of: subtree)
        let hashes: [Digest]
        if let edge = self.hashes(at: place) {
            hashes = edge
        } else {
            hashes = try load(place)
        }
        let first = Int(start & UInt64(Tile.width - 1))
        let end = first + (1 << within)
        precondition(end <= hashes.count, "a node past the end of the tree")
        return Tile.root(hashes[first..<end])
    }
}
