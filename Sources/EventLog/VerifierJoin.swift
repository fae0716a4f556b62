import Cryptography
import JSON
import World

/// Puts ranges together in order: links, times, revisions, roots, checkpoints.
struct VerifierJoin {
    private(set) var next: UInt64 = 0
    private(set) var leaf: Digest?
    private(set) var finding: Finding?
    private(set) var idSum: UInt64 = 0
    private(set) var warnings: [String] = []
    private(set) var signers = AnnouncedSigners()
    /// Checkpoints that fit the records.
    private(set) var checkpoints: UInt64 = 0
    /// The size of the largest of them.
    private(set) var lastGood: UInt64 = 0
    private(set) var unopened: [Identifier: UInt64] = [:]
    private(set) var erased: Set<Identifier> = []
    private var tree = MerkleRoot()
    private var time = Timestamp(microseconds: 0)
    private var versions: [Identifier: UInt64] = [:]
    private var upper = TileEdge()
    /// Full tiles above the leaves, by the hash of their bytes.
    private(set) var upperTiles: [(place: Tile.Place, digest: Digest)] = []
    private let anchors: [Anchor]
    // Their numbers by the size they cover: a file of a day's checkpoints has many.
    private let anchorsOf: [UInt64: [Int]]
    private let key: VerifierKey?
    /// Checkpoints from outside with another root, by their number, whose signature is still to be checked.
    private(set) var contradictions: [Int: Finding] = [:]
    private(set) var anchorsMatched = 0
    // The size of the largest checkpoint from outside that fits.
    private var lastAnchored: UInt64 = 0

    /// Nothing yet; `key` is the one that was given for the log.
    init(anchors: [Anchor], key: VerifierKey? = nil) {
        self.anchors = anchors
        anchorsOf = Dictionary(grouping: anchors.indices) { anchors[$0].checkpoint.size }
        self.key = key
    }

    var root: Digest { tree.root }

    /// Takes the range that begins at ``next``; after a finding nothing more.
    mutating func take(_ range: RangeSummary) {
        guard finding == nil else { return }
        do throws(Finding) {
            try join(range)
        } catch {
            finding = error
        }
    }

    private mutating func join(_ range: RangeSummary) throws(Finding) {
        let late = range.next > range.start ? follow(range) : nil
        var notices = range.notices[...]
        for mark in range.marks where mark.size <= late?.position ?? .max {
            // Who signs it, as far as the log has said by then.
            while let notice = notices.first, notice.position < mark.size {
                signers.learn(notices.removeFirst())
            }
            do throws(Finding) {
                try check(mark)
            } catch {
                for place in range.damagedTiles where place.end <= mark.size { noteDamaged(place) }
                throw error
            }
        }
        if let late { throw late }
        tree.append(contentsOf: range.tree)
        idSum &+= range.idSum
        next = range.next
        leaf = range.lastLeaf ?? leaf
        time = range.lastTime
        for notice in notices { signers.learn(notice) }
        for (key, position) in range.unopened { unopened[key] = unopened[key] ?? position }
        for (type, streams) in range.subjects
        where signers.types.names[type] == AnnouncedSigners.erasure {
            erased.formUnion(streams)
        }
        checkTiles(range)
        if let bad = range.finding { throw bad }
    }

    // What a range can't know of itself: whether its first record follows, and whether streams go on.
    private mutating func follow(_ range: RangeSummary) -> Finding? {
        if range.start > 0 {
            guard range.firstPrev == leaf else {
                return Finding(
                    position: range.start,
                    fault: .link,
                    detail: "it names another record as the one before it",
                    expected: leaf,
                    found: range.firstPrev
                )
            }
            guard range.firstTime >= time else {
                return Finding(
                    position: range.start,
                    fault: .time,
                    detail: "it is recorded before the one before it"
                )
            }
        }
        var bad: UInt64?
        for (stream, part) in range.streams {
            if part.firstRevision != versions[stream] ?? 0 {
                bad = min(bad ?? .max, part.firstPosition)
            }
            versions[stream] = part.nextRevision
        }
        guard let bad, bad < range.next else { return nil }
        return Finding(position: bad, fault: .revision, detail: "it is not the next of its stream")
    }

    private mutating func check(_ mark: RangeSummary.Mark) throws(Finding) {
        var whole = tree
        whole.append(contentsOf: mark.tree)
        if let note = mark.note { return try check(note, of: mark.size, root: whole.root) }
        for number in anchorsOf[mark.size] ?? [] {
            let anchor = anchors[number]
            guard anchor.checkpoint.root == whole.root else {
                let finding = Finding(
                    position: lastAnchored,
                    fault: .root,
                    detail: "a checkpoint from outside of \(mark.size) records was signed over "
                        + "other records",
                    expected: anchor.checkpoint.root,
                    found: whole.root
                )
                // Only what the log's key signed says anything about the log.
                if let key = key ?? signers.origin,
                    (try? anchor.note.verified(by: [key])) != nil
                {
                    throw finding
                }
                contradictions[number] = finding
                continue
            }
            anchorsMatched += 1
            lastAnchored = mark.size
            lastGood = max(lastGood, mark.size)
        }
    }

    private mutating func check(
        _ text: String,
        of size: UInt64,
        root: Digest
    ) throws(Finding) {
        guard let note = try? SignedNote(Array(text.utf8)),
            let checkpoint = Checkpoint(note.text), checkpoint.size == size
        else {
            throw Finding(
                position: lastGood,
                fault: .checkpoint,
                detail: "the checkpoint stored for \(size) records can't be read"
            )
        }
        guard checkpoint.root == root else {
            throw Finding(
                position: lastGood,
                fault: .root,
                detail: "the checkpoint of \(size) records was signed over other records",
                expected: checkpoint.root,
                found: root
            )
        }
        lastGood = size
        checkpoints += 1
    }

    private mutating func checkTiles(_ range: RangeSummary) {
        var full: [Tile] = []
        for root in range.tileRoots { upper.append(root, full: &full) }
        for tile in full {
            let place = Tile.Place(level: tile.place.level + 1, index: tile.place.index)
            upperTiles.append((place, SHA256.hash(tile.bytes)))
        }
        for place in range.damagedTiles { noteDamaged(place) }
    }

    /// Notes that a stored tile is not what the records give.
    mutating func noteDamaged(_ place: Tile.Place) {
        guard warnings.count < 10 else { return }
        warnings.append(
            "Tile \(place.level)/\(place.index) is damaged: cache damaged, log intact; "
                + "the service fills it again at its next start."
        )
    }
}

/// A checkpoint from outside.
struct Anchor: Sendable {
    let note: SignedNote
    let checkpoint: Checkpoint
}
