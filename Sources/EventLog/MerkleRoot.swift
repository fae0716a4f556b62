package import Cryptography

/// The root of a Merkle tree of leaves that arrive in order (RFC 9162 §2.1.1); at most 64 nodes held.
package struct MerkleRoot: Sendable, Equatable {
    /// Leaves so far.
    package private(set) var count: UInt64 = 0
    // Roots of complete subtrees, largest first: one for each set bit of `count`.
    private var subtrees: [Digest] = []

    /// A tree without leaves.
    package init() {}

    /// Adds the next leaf.
    package mutating func append(_ leaf: Digest) {
        append(subtree: leaf, level: 0)
    }

    /// Adds the next `1 << level` leaves by the root over them; ``count`` must be a multiple of that.
    package mutating func append(subtree: Digest, level: Int) {
        var node = subtree
        var bits = count >> UInt64(level)
        while bits & 1 == 1, let left = subtrees.popLast() {
            node = SHA256.node(left, node)
            bits >>= 1
        }
        subtrees.append(node)
        count += 1 << UInt64(level)
    }

    /// Adds all leaves of `other`; ``count`` must be a multiple of the power of two that `other` fits in.
    package mutating func append(contentsOf other: MerkleRoot) {
        var bits = other.count
        for node in other.subtrees where bits > 0 {
            let level = 63 - bits.leadingZeroBitCount
            append(subtree: node, level: level)
            bits &= ~(1 << UInt64(level))
        }
    }

    /// The root; SHA-256 of nothing for a tree without leaves.
    package var root: Digest {
        guard var node = subtrees.last else { return SHA256.hash([]) }
        for left in subtrees.dropLast().reversed() { node = SHA256.node(left, node) }
        return node
    }
}
