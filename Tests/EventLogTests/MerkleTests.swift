import Cryptography
import Foundation
import Testing

@testable import EventLog

/// A small tree in memory, and its nodes as the definition gives them.
struct SmallTree {
    let leaves: [Digest]

    init(count: Int) {
        leaves = (0..<count).map { SHA256.leaf([UInt8(truncatingIfNeeded: $0)].span) }
    }

    func node(_ place: Merkle.Subtree) -> Digest {
        let start = Int(place.index) << place.level
        return root(leaves[start..<(start + (1 << place.level))])
    }

    func root(size: Int) -> Digest { root(leaves[..<size]) }

    // The definition, word for word (RFC 9162 §2.1.1).
    func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard let first = leaves.first else { return SHA256.hash([]) }
        guard leaves.count > 1 else { return first }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return SHA256.node(root(leaves[..<middle]), root(leaves[middle...]))
    }
}

@Suite("Merkle proofs")
struct MerkleTests {
    private struct Case: Decodable {
        let path: String
        let leafIdx: UInt64?
        let treeSize: UInt64?
        let start: UInt64?
        let end: UInt64?
        let size: UInt64?
        let size1: UInt64?
        let size2: UInt64?
        let root: String?
        let root1: String?
        let root2: String?
        let leafHash: String?
        let proof: [String]?
        let wantErr: Bool
    }

    private func cases(_ name: String) throws -> [Case] {
        try VectorFile.lines("transparency-dev-merkle/\(name).jsonl", as: Case.self)
    }

    // A proof with anything but 32-byte hashes is none.
    private func proof(_ test: Case) -> [Digest]? {
        let hashes = (test.proof ?? []).map(digest)
        return hashes.contains(nil) ? nil : hashes.compactMap { $0 }
    }

    // Some roots are only told apart there, whatever their length: their hashes are equal when they are.
    private func root(_ base64: String?) -> Digest {
        digest(base64 ?? "") ?? SHA256.hash(Base64.decode(base64 ?? "") ?? [])
    }

    @Test(
        "every published inclusion proof is accepted or refused as it should be",
        .proves("LOG-22")
    )
    func inclusion() throws {
        let cases = try cases("inclusion")
        for test in cases {
            let good =
                proof(test)
                .flatMap { hashes in
                    digest(test.leafHash ?? "")
                        .flatMap {
                            Merkle.root(
                                leaf: $0,
                                index: test.leafIdx ?? 0,
                                size: test.treeSize ?? 0,
                                proof: hashes
                            )
                        }
                }
            let isGood = good != nil && good == digest(test.root ?? "")
            #expect(isGood != test.wantErr, "\(test.path)")
        }
        #expect(cases.count == 98)
    }

    @Test("every published subtree inclusion proof is accepted or refused as it should be")
    func subtreeInclusion() throws {
        let cases = try cases("subtreeinclusion")
        for test in cases {
            let (start, end) = (test.start ?? 0, test.end ?? 0)
            var isGood = false
            if start <= end, let index = test.leafIdx, index >= start,
                Merkle.isSubtree(from: start, to: end), let hashes = proof(test),
                let leaf = digest(test.leafHash ?? "")
            {
                let root = Merkle.root(
                    leaf: leaf,
                    index: index - start,
                    size: end - start,
                    proof: hashes
                )
                isGood = root != nil && root == digest(test.root ?? "")
            }
            #expect(isGood != test.wantErr, "\(test.path)")
        }
        #expect(cases.count > 150)
    }

    @Test(
        "every published consistency proof is accepted or refused as it should be",
        .proves("LOG-23")
    )
    func consistency() throws {
        for name in ["consistency", "subtreeconsistency"] {
            let cases = try cases(name)
            for test in cases {
                var isGood = false
                if let hashes = proof(test) {
                    isGood =
                        (test.size1 ?? 1) > 0
                        && Merkle.isConsistent(
                            hashes,
                            from: test.start ?? 0,
                            to: test.end ?? test.size1 ?? 0,
                            hash: root(test.root1),
                            size: test.size ?? test.size2 ?? 0,
                            root: root(test.root2)
                        )
                }
                #expect(isGood != test.wantErr, "\(test.path)")
            }
            #expect(cases.count >= 98)
        }
    }

    @Test(
        "the classic eight-leaf tree has its published leaves, nodes and roots",
        .proves("LOG-20")
    )
    func golden() throws {
        struct Golden: Decodable {
            let leafInputsHex: [String]
            let nodeHashesByLevelHex: [[String]]
            let rootHashByTreeSizeHex: [String]
        }
        let golden = try VectorFile.json(
            "transparency-dev-merkle/rfc6962-golden-tree.json",
            as: Golden.self
        )
        var level = golden.leafInputsHex.map { text in
            let bytes = Hexadecimal.bytes(text) ?? []
            return SHA256.leaf(bytes.span)
        }
        var merkle = MerkleRoot()
        #expect(merkle.root.hex == golden.rootHashByTreeSizeHex[0])
        for (index, leaf) in level.enumerated() {
            merkle.append(leaf)
            #expect(merkle.root.hex == golden.rootHashByTreeSizeHex[index + 1])
        }
        for hashes in golden.nodeHashesByLevelHex {
            #expect(level.map(\.hex) == hashes)
            level = stride(from: 0, to: level.count - 1, by: 2)
                .map { SHA256.node(level[$0], level[$0 + 1]) }
        }
    }

    @Test("all subtree hashes and proofs of trees to 130 leaves are those of the draft's vectors")
    func accumulated() throws {
        struct Vectors: Decodable {
            let sha256OfAllLines: [String: String]
        }
        let wanted =
            try VectorFile.json(
                "transparency-dev-merkle/mtc-accumulated.json",
                as: Vectors.self
            )
            .sha256OfAllLines
        let tree = SmallTree(count: 130)
        var hashes = SHA256Hasher()
        var inclusions = SHA256Hasher()
        var consistencies = SHA256Hasher()
        for end in UInt64(0)...130 {
            for start in 0...end where Merkle.isSubtree(from: start, to: end) {
                let hash = tree.root(tree.leaves[Int(start)..<Int(end)])
                hashes.update(Array("[\(start), \(end)) \(hash.hex)\n".utf8))
                for index in start..<end {
                    let proof = Merkle.inclusion(of: index, from: start, to: end, node: tree.node)
                    inclusions.update(line("\(index) [\(start), \(end))", proof))
                }
            }
        }
        for size in UInt64(0)...130 {
            for end in 0...size {
                for start in 0...end where Merkle.isSubtree(from: start, to: end) {
                    let proof = Merkle.consistency(
                        of: start..<end,
                        in: 0..<size,
                        node: tree.node
                    )
                    consistencies.update(line("[\(start), \(end)) \(size)", proof))
                }
            }
        }
        #expect(hashes.finish().hex == wanted["SubtreeHash"])
        #expect(inclusions.finish().hex == wanted["SubtreeInclusionProof"])
        #expect(consistencies.finish().hex == wanted["SubtreeConsistencyProof"])
    }

    private func line(_ start: String, _ proof: [Digest]) -> [UInt8] {
        Array((start + proof.map { " " + $0.hex }.joined() + "\n").utf8)
    }

    @Test(
        "every proof of every pair of sizes to 40 is accepted, and none with another size or one hash less"
    )
    func everyPair() {
        let tree = SmallTree(count: 40)
        for size in UInt64(1)...40 {
            let root = tree.root(size: Int(size))
            #expect(Merkle.root(size: size, node: tree.node) == root)
            for index in 0..<size {
                let proof = Merkle.inclusion(of: index, to: size, node: tree.node)
                let leaf = tree.leaves[Int(index)]
                #expect(Merkle.root(leaf: leaf, index: index, size: size, proof: proof) == root)
                for cut in [Array(proof.dropLast()), proof + [root]] where cut != proof {
                    #expect(Merkle.root(leaf: leaf, index: index, size: size, proof: cut) != root)
                }
            }
            for old in 1...size {
                let proof = Merkle.consistency(from: old, to: size, node: tree.node)
                func check(_ proof: [Digest], _ old: UInt64, _ new: UInt64) -> Bool {
                    Merkle.isConsistent(
                        proof,
                        old: old,
                        oldRoot: tree.root(size: Int(old)),
                        new: new,
                        newRoot: root
                    )
                }
                #expect(check(proof, old, size), "\(old) \(size)")
                #expect(!check(proof + [root], old, size))
                if !proof.isEmpty { #expect(!check(Array(proof.dropLast()), old, size)) }
            }
        }
    }

    @Test(
        "a root joined from parts of any power of two is the root of the whole",
        .proves("LOG-21")
    )
    func joined() {
        let tree = SmallTree(count: 130)
        for size in 0...130 {
            for part in [1, 2, 8, 64] {
                var whole = MerkleRoot()
                for start in stride(from: 0, to: size, by: part) {
                    var piece = MerkleRoot()
                    for leaf in tree.leaves[start..<min(size, start + part)] {
                        piece.append(leaf)
                    }
                    whole.append(contentsOf: piece)
                }
                #expect(whole.root == tree.root(size: size) && whole.count == size)
            }
        }
    }
}
