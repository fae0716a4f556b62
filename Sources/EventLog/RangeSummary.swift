import Cryptography
import World

/// What one aligned range of records is, as far as it can be told without the ranges before it.
struct RangeSummary: Sendable {
    /// The revisions of one stream within a range.
    struct StreamPart: Sendable {
        let firstPosition: UInt64
        let firstRevision: UInt64
        var nextRevision: UInt64
    }

    /// A checkpoint whose size lies in the range, and the tree of the range up to it.
    ///
    /// Without a note it stands for those from outside of that size.
    struct Mark: Sendable {
        let size: UInt64
        let note: String?
        let tree: MerkleRoot
    }

    /// A record of the log itself, in clear.
    struct Notice: Sendable {
        let position: UInt64
        let type: UInt16
        let body: [UInt8]
    }

    /// A sealed record that no key opens.
    struct Unopened: Sendable {
        let position: UInt64
        let keyID: Identifier
    }

    let start: UInt64
    /// Behind the last good record.
    var next: UInt64
    var firstPrev: Digest?
    var firstTime = Timestamp(microseconds: 0)
    var lastLeaf: Digest?
    var lastTime = Timestamp(microseconds: 0)
    var tree = MerkleRoot()
    /// Roots of the full tiles of leaves.
    var tileRoots: [Digest] = []
    var streams: [Identifier: StreamPart] = [:]
    var marks: [Mark] = []
    var notices: [Notice] = []
    var unopened: [Identifier: UInt64] = [:]
    /// Streams of records called by a name that a later rule asks for, by type number.
    var subjects: [UInt16: Set<Identifier>] = [:]
    var damagedTiles: [Tile.Place] = []
    /// A sum over event ids and positions that does not depend on their order.
    var idSum: UInt64 = 0
    var finding: Finding?
}

/// A sum over rows that an index must give too, whatever its order.
enum RowSum {
    static func of(_ id: Identifier, _ position: UInt64) -> UInt64 {
        var mixed = id.high &* 0x9E37_79B9_7F4A_7C15 ^ id.low &* 0xC2B2_AE3D_27D4_EB4F
        mixed ^= (position &+ 1) &* 0xD6E8_FEB8_6659_FD93
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
