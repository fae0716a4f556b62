package import Cryptography

/// Proofs in the Merkle tree of RFC 9162 §2.1, for any two sizes.
///
/// Proofs are made from hashes of complete subtrees, which never change once a log has grown past them, so
/// one source of nodes serves every size up to its own.
package enum Merkle {
    /// A complete subtree: the leaves `index << level ..< (index + 1) << level`.
    package struct Subtree: Hashable, Sendable {
        package let level: Int
        package let index: UInt64

        package init(level: Int, index: UInt64) {
            self.level = level
            self.index = index
        }
    }

    /// The greatest power of two below `size`, which is at least 2.
    static func split(_ size: UInt64) -> UInt64 {
        1 << UInt64(63 - (size - 1).leadingZeroBitCount)
    }

    /// Whether the leaves from `start` up to `end` hang under one node of every tree that has them all
    /// (draft-ietf-plants-merkle-tree-certs, "Subtrees").
    package static func isSubtree(from start: UInt64, to end: UInt64) -> Bool {
        guard start <= end else { return false }
        guard start > 0, start < end else { return true }
        let size = end - start
        guard size > 1 else { return true }
        let ceiling = size & (size - 1) == 0 ? size : split(size) &<< 1
        return ceiling > 0 && start % ceiling == 0
    }

    // MARK: Making

    /// The hash over the leaves from `start` up to `end`, which must be a subtree and not empty.
    package static func hash<Failure: Error>(
        from start: UInt64,
        to end: UInt64,
        node: (Subtree) throws(Failure) -> Digest
    ) throws(Failure) -> Digest {
        let size = end - start
        guard size & (size - 1) != 0 else {
            let level = size.trailingZeroBitCount
            return try node(Subtree(level: level, index: start >> UInt64(level)))
        }
        let middle = start + split(size)
        let left = try hash(from: start, to: middle, node: node)
        return SHA256.node(left, try hash(from: middle, to: end, node: node))
    }

    /// The root of the first `size` leaves.
    package static func root<Failure: Error>(
        size: UInt64,
        node: (Subtree) throws(Failure) -> Digest
    ) throws(Failure) -> Digest {
        size == 0 ? SHA256.hash([]) : try hash(from: 0, to: size, node: node)
    }

    /// The proof that leaf `index` is one of those from `start` up to `end`; leaf to root.
    package static func inclusion<Failure: Error>(
        of index: UInt64,
        from start: UInt64 = 0,
        to end: UInt64,
        node: (Subtree) throws(Failure) -> Digest
    ) throws(Failure) -> [Digest] {
        guard end - start > 1 else { return [] }
        let middle = start + split(end - start)
        if index < middle {
            return try inclusion(of: index, from: start, to: middle, node: node)
                + [try hash(from: middle, to: end, node: node)]
        }
        return try inclusion(of: index, from: middle, to: end, node: node)
            + [try hash(from: start, to: middle, node: node)]
    }

    /// The proof that the tree of `old` leaves, at least 1, is a beginning of the tree of `new` leaves.
    package static func consistency<Failure: Error>(
        from old: UInt64,
        to new: UInt64,
        node: (Subtree) throws(Failure) -> Digest
    ) throws(Failure) -> [Digest] {
        try consistency(of: 0..<old, in: 0..<new, node: node)
    }

    /// The proof that the subtree over the leaves `part`, not empty, is part of the tree over `whole`.
    package static func consistency<Failure: Error>(
        of part: Range<UInt64>,
        in whole: Range<UInt64>,
        isKnown: Bool = true,
        node: (Subtree) throws(Failure) -> Digest
    ) throws(Failure) -> [Digest] {
        let (base, top) = (whole.lowerBound, whole.upperBound)
        if part == whole { return isKnown ? [] : [try hash(from: base, to: top, node: node)] }
        guard top - base > 1, !part.isEmpty else { return [] }
        let middle = base + split(top - base)
        if part.upperBound <= middle {
            return try consistency(of: part, in: base..<middle, isKnown: isKnown, node: node)
                + [try hash(from: middle, to: top, node: node)]
        }
        // A subtree on both sides of the middle begins where the whole does: its left half is a node
        // that the checker needs, so the right half is no longer known by itself.
        return try consistency(
            of: max(part.lowerBound, middle)..<part.upperBound,
            in: middle..<top,
            isKnown: isKnown && middle <= part.lowerBound,
            node: node
        ) + [try hash(from: base, to: middle, node: node)]
    }

    // MARK: Checking

    /// The root that `proof` leads to from the leaf hash at `index` of a tree of `size` leaves.
    ///
    /// - Returns: `nil` when the proof has not exactly the hashes that this place needs.
    package static func root(
        leaf: Digest,
        index: UInt64,
        size: UInt64,
        proof: [Digest]
    ) -> Digest? {
        guard index < size else { return nil }
        var rest = proof
        let root = rebuilt(leaf, index, size, &rest)
        return rest.isEmpty ? root : nil
    }

    private static func rebuilt(
        _ leaf: Digest,
        _ index: UInt64,
        _ size: UInt64,
        _ proof: inout [Digest]
    ) -> Digest? {
        guard size > 1 else { return leaf }
        guard let sibling = proof.popLast() else { return nil }
        let middle = split(size)
        if index < middle {
            return rebuilt(leaf, index, middle, &proof).map { SHA256.node($0, sibling) }
        }
        return rebuilt(leaf, index - middle, size - middle, &proof)
            .map { SHA256.node(sibling, $0) }
    }

    /// Whether `proof` shows that the tree of `old` leaves with `oldRoot` is a beginning of that of `new`
    /// leaves with `newRoot`; `old` is at least 1.
    package static func isConsistent(
        _ proof: [Digest],
        old: UInt64,
        oldRoot: Digest,
        new: UInt64,
        newRoot: Digest
    ) -> Bool {
        old > 0 && isConsistent(proof, from: 0, to: old, hash: oldRoot, size: new, root: newRoot)
    }

    /// Whether `proof` shows that the subtree of the leaves from `start` up to `end` with `hash` is part
    /// of the tree of `size` leaves with `root`; an empty subtree is part of every tree.
    package static func isConsistent(
        _ proof: [Digest],
        from start: UInt64,
        to end: UInt64,
        hash: Digest,
        size: UInt64,
        root: Digest
    ) -> Bool {
        guard end <= size, isSubtree(from: start, to: end) else { return false }
        guard start < end else { return proof.isEmpty && hash == SHA256.hash([]) }
        var rest = proof
        guard let both = pair(start, end, size, known: hash, &rest) else { return false }
        return rest.isEmpty && both.part == hash && both.whole == root
    }

    // The hashes of the subtree and of the whole, as the proof gives them.
    private static func pair(
        _ start: UInt64,
        _ end: UInt64,
        _ size: UInt64,
        known: Digest?,
        _ proof: inout [Digest]
    ) -> (part: Digest, whole: Digest)? {
        if start == 0, end == size {
            guard let hash = known ?? proof.popLast() else { return nil }
            return (hash, hash)
        }
        guard size > 1, let sibling = proof.popLast() else { return nil }
        let middle = split(size)
        if end <= middle {
            return pair(start, end, middle, known: known, &proof)
                .map { ($0.part, SHA256.node($0.whole, sibling)) }
        }
        if middle <= start {
            return pair(start - middle, end - middle, size - middle, known: known, &proof)
                .map { ($0.part, SHA256.node(sibling, $0.whole)) }
        }
        return pair(0, end - middle, size - middle, known: nil, &proof)
            .map { (SHA256.node(sibling, $0.part), SHA256.node(sibling, $0.whole)) }
    }
}
