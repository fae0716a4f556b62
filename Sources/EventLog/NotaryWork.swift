import Cryptography
import SQLite
import World

/// The tree in tiles, the signer and the text copy: what a notary works on; one thread at a time.
final class NotaryWork {
    private var edge: TileEdge
    private var signer: CheckpointSigner
    private var file: CheckpointFile
    private let tiles: TileReader
    // Full tiles that the writer has not stored yet.
    private var pending: [Tile.Place: [Digest]] = [:]
    // Stored tiles above the leaves: one for each 65,536 records, and every proof needs some of them.
    private var upper: [Tile.Place: [Digest]] = [:]
    // 4 MB, for 33 million records; past that they are read anew.
    private static let upperMax = 512
    /// Whether the log has announced day keys, or is about to, so that a checkpoint without one would not verify.
    var needsDayKey: Bool

    init(
        edge: TileEdge,
        signer: CheckpointSigner,
        file: CheckpointFile,
        tiles: TileReader,
        needsDayKey: Bool
    ) {
        self.needsDayKey = needsDayKey
        self.edge = edge
        self.signer = signer
        self.file = file
        self.tiles = tiles
    }

    var size: UInt64 { edge.size }

    /// The root over everything followed so far.
    var root: Digest {
        var merkle = MerkleRoot()
        for (level, hashes) in edge.levels.enumerated().reversed() {
            for hash in hashes { merkle.append(subtree: hash, level: level * Tile.height) }
        }
        return merkle.root
    }

    /// Whether what is signed now bears every signature it must: not while a lost day key has no successor.
    var maySign: Bool { !needsDayKey || signer.day != nil }

    var origin: NoteSigner { signer.origin }
    var day: (day: Int64, signer: NoteSigner)? { signer.day }
    var signed: SignerState.Head? { signer.signed }

    // MARK: Following

    /// Takes in the leaves up to `size`.
    ///
    /// - Returns: The tiles that they fill.
    func follow(
        to size: UInt64,
        recent: (UInt64, Int) -> [Digest]?
    ) throws(SignerError) -> [Tile] {
        var full: [Tile] = []
        while edge.size < size {
            let count = Int(min(512, size - edge.size))
            var leaves = recent(edge.size, count) ?? []
            if leaves.isEmpty { leaves = try stored(edge.size..<edge.size + UInt64(count)) }
            guard !leaves.isEmpty else { throw .unreadable(edge.size) }
            for leaf in leaves.prefix(count) { edge.append(leaf, full: &full) }
        }
        for tile in full { pending[tile.place] = tile.hashes }
        return full
    }

    private func stored(_ range: Range<UInt64>) throws(SignerError) -> [Digest] {
        do throws(TileError) {
            return try tiles.leaves(range)
        } catch {
            throw SignerError(error)
        }
    }

    /// Says that these tiles are stored.
    func forget(_ places: [Tile.Place]) {
        for place in places { pending[place] = nil }
    }

    /// Signs the head and adds it to the text copy.
    func sign() throws(SignerError) -> SignedNote {
        let checkpoint = Checkpoint(
            origin: signer.origin.verifier.name,
            size: edge.size,
            root: root
        )
        var proof: [Digest] = []
        if let signed = signer.signed, signed.size < checkpoint.size {
            do throws(TileError) {
                proof = try consistency(from: signed.size, to: checkpoint.size)
            } catch {
                throw SignerError(error)
            }
        }
        let note = try signer.sign(checkpoint, proof: proof)
        try record(note)
        return note
    }

    /// Adds a note to the text copy.
    func record(_ note: SignedNote) throws(SignerError) {
        do throws(FileSystem.Failure) {
            try file.append(note.note)
        } catch {
            throw .disk(error.text)
        }
    }

    func adopt(day: Int64, seed: [UInt8], nonce: [UInt8]) throws(SignerError) {
        try signer.adopt(day: day, seed: seed, nonce: nonce)
    }

    // MARK: Proofs

    /// The proof that leaf `index` is one of the first `size`, which are followed.
    func inclusion(of index: UInt64, to size: UInt64) throws(TileError) -> [Digest] {
        var cache = pending
        return try Merkle.inclusion(of: index, to: size) { subtree throws(TileError) in
            try node(subtree, &cache)
        }
    }

    func consistency(from old: UInt64, to size: UInt64) throws(TileError) -> [Digest] {
        var cache = pending
        return try Merkle.consistency(from: old, to: size) { subtree throws(TileError) in
            try node(subtree, &cache)
        }
    }

    func root(at size: UInt64) throws(TileError) -> Digest {
        var cache = pending
        return try Merkle.root(size: size) { subtree throws(TileError) in
            try node(subtree, &cache)
        }
    }

    private func node(
        _ subtree: Merkle.Subtree,
        _ cache: inout [Tile.Place: [Digest]]
    ) throws(TileError) -> Digest {
        try edge.node(subtree) { place throws(TileError) in
            if let hashes = cache[place] { return hashes }
            let hashes = try stored(place)
            cache[place] = hashes
            return hashes
        }
    }

    private func stored(_ place: Tile.Place) throws(TileError) -> [Digest] {
        if let hashes = upper[place] { return hashes }
        let hashes = try tiles.hashes(at: place)
        guard place.level > 0 else { return hashes }
        if upper.count == Self.upperMax { upper.removeAll(keepingCapacity: true) }
        upper[place] = hashes
        return hashes
    }

    func records(_ range: Range<UInt64>) throws(TileError) -> [[UInt8]] {
        try tiles.records(range)
    }

    func notes(below size: UInt64, limit: Int) throws(TileError) -> [(size: UInt64, note: String)] {
        try tiles.notes(below: size, limit: limit)
    }

    /// The first `width` hashes of the tile at `place`; `nil` when the tree has not so many there.
    func hashes(at place: Tile.Place, width: Int) throws(TileError) -> [Digest]? {
        if let edge = edge.hashes(at: place) {
            return width <= edge.count ? Array(edge.prefix(width)) : nil
        }
        let count = edge.size >> UInt64(Tile.height * (place.level + 1))
        guard place.index < count else { return nil }
        if let hashes = pending[place] { return Array(hashes.prefix(width)) }
        return Array(try tiles.hashes(at: place).prefix(width))
    }
}

extension SignerError {
    init(_ error: TileError) {
        switch error {
        case .missing(let place): self = .disk("tile \(place.level)/\(place.index) is missing")
        case .failed(let reason), .unproven(let reason): self = .disk(reason)
        }
    }
}
