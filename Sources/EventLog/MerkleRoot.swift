package import Cryptography

/// The root of a Merkle tree of leaves that arrive one by one (RFC 9162 §2.1.1); at most 64 nodes held.
package struct MerkleRoot: Sendable {
    /// Leaves so far.
    package private(set) var count: UInt64 = 0
    // Roots of complete subtrees, largest first: one for each set bit of `count`.
    private var subtrees: [Digest] = []

    /// A tree without leaves.
    package init() {}

    /// Adds the next leaf.
    package mutating func append(_ leaf: Digest) {
        var node = leaf
        var bits = count
        while bits & 1 == 1, let left = subtrees.popLast() {
            node = SHA256.node(left, node)
            bits >>= 1
        }
        subtrees.append(node)
        count += 1
    }

    /// The root; SHA-256 of nothing for a tree without leaves.
    package var root: Digest {
        guard var node = subtrees.last else { return SHA256.hash([]) }
        for left in subtrees.dropLast().reversed() { node = SHA256.node(left, node) }
        return node
    }
}
