import Cryptography
import World

/// Checks the rows of one range that begins at a multiple of ``size``.
struct RangeChecker {
    /// Records of a range: a power of two, and many tiles.
    static let size: UInt64 = 1 << 15

    private(set) var summary: RangeSummary
    private var chain: ChainChecker
    private var leaves: [Digest] = []
    private var marks: ArraySlice<(size: UInt64, note: String?)>
    private let bodies: BodyChecker?

    /// A checker for the range that begins at `start`.
    ///
    /// `marks` are the checkpoints whose size lies in it, smallest first; `bodies` opens sealed records.
    init(
        start: UInt64,
        marks: [(size: UInt64, note: String?)] = [],
        bodies: BodyChecker? = nil
    ) {
        summary = RangeSummary(start: start, next: start)
        chain = ChainChecker(next: start)
        leaves.reserveCapacity(Tile.width)
        self.marks = marks[...]
        self.bodies = bodies
    }

    /// Checks the next row; the tile that it fills is given to `compare`.
    mutating func take(
        position: Int64,
        id: Span<UInt8>,
        leaf: Span<UInt8>,
        record: Span<UInt8>,
        compare: (Tile) -> Bool
    ) throws(Finding) {
        var next = chain
        let header = try next.check(position: position, id: id, leaf: leaf, record: record)
        try count(header)
        try open(header, record)
        chain = next
        accept(header, record)
        guard let leaf = chain.leaf else { return }
        leaves.append(leaf)
        if leaves.count == Tile.width { fill(compare) }
        mark()
    }

    private mutating func count(_ header: RecordHeader) throws(Finding) {
        let known = summary.streams[header.stream]
        guard let known else {
            summary.streams[header.stream] = RangeSummary.StreamPart(
                firstPosition: header.position,
                firstRevision: header.revision,
                nextRevision: header.revision &+ 1
            )
            return
        }
        guard known.nextRevision == header.revision else {
            throw chain.finding(.revision, "it is not the next of its stream")
        }
        summary.streams[header.stream]?.nextRevision = header.revision &+ 1
    }

    private mutating func open(_ header: RecordHeader, _ record: Span<UInt8>) throws(Finding) {
        guard let bodies else { return }
        if header.type == 2 {
            try bodies.checkKey(header, record, chain)
        }
        guard header.flags.contains(.sealed) else { return }
        if try !bodies.opens(header, record, chain) {
            summary.unopened[header.keyID] = min(
                summary.unopened[header.keyID] ?? .max,
                header.position
            )
        }
    }

    private mutating func accept(_ header: RecordHeader, _ record: Span<UInt8>) {
        if summary.next == summary.start {
            summary.firstPrev = header.prev
            summary.firstTime = header.recordedAt
        }
        summary.next = header.position + 1
        summary.lastTime = header.recordedAt
        summary.lastLeaf = chain.leaf
        summary.idSum &+= RowSum.of(header.event, header.position)
        guard header.stream == .zero || header.type <= 3 else {
            if bodies != nil { summary.subjects[header.type, default: []].insert(header.stream) }
            return
        }
        guard !header.flags.contains(.sealed) else { return }
        summary.notices.append(
            RangeSummary.Notice(
                position: header.position,
                type: header.type,
                body: record.array(RecordHeader.count..<record.count)
            )
        )
    }

    private mutating func fill(_ compare: (Tile) -> Bool) {
        let root = Tile.root(leaves[...])
        let index = (summary.next - 1) >> UInt64(Tile.height)
        let place = Tile.Place(level: 0, index: index)
        if !compare(Tile(place: place, hashes: leaves)) { summary.damagedTiles.append(place) }
        summary.tree.append(subtree: root, level: Tile.height)
        summary.tileRoots.append(root)
        leaves.removeAll(keepingCapacity: true)
    }

    private mutating func mark() {
        while let first = marks.first, first.size <= summary.next {
            marks.removeFirst()
            guard first.size == summary.next else { continue }
            summary.marks.append(
                RangeSummary.Mark(size: first.size, note: first.note, tree: currentTree)
            )
        }
    }

    private var currentTree: MerkleRoot {
        var tree = summary.tree
        for leaf in leaves { tree.append(leaf) }
        return tree
    }

    /// The summary, with `finding` as what ended it.
    consuming func finish(_ finding: Finding? = nil) -> RangeSummary {
        let tree = currentTree
        summary.tree = tree
        summary.finding = finding
        return summary
    }

    func finding(_ fault: Fault, _ detail: String) -> Finding { chain.finding(fault, detail) }
}
