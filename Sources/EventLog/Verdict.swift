/// What verifying a log found, and what it did not look at.
public struct Verdict: Sendable, Equatable {
    /// The finding.
    public enum Result: Sendable, Equatable {
        /// Every record is what a writer left, in its place.
        case intact
        /// The record at `position` is the first that is not.
        case tampered(position: UInt64, kind: Fault, detail: String)
        /// Nothing can be said.
        case notVerifiable(reason: String)
    }

    /// The finding.
    public let result: Result
    /// Records found good, from position 0 on.
    public let records: UInt64
    /// The leaf of the last good record in hexadecimal; empty when there is none.
    public let headLeaf: String
    /// The Merkle root over the good records in hexadecimal (RFC 9162 §2.1.1).
    public let root: String
    /// What this verification can't show, each a sentence.
    public let notProven: [String]

    /// The first position that is not good.
    public var firstBad: UInt64? {
        guard case .tampered(let position, _, _) = result else { return nil }
        return position
    }

    /// 0 intact, 1 tampered, 2 not verifiable.
    public var exitCode: Int32 {
        switch result {
        case .intact: 0
        case .tampered: 1
        case .notVerifiable: 2
        }
    }

    /// The finding in one sentence.
    public var sentence: String {
        switch result {
        case .intact: "Intact: \(records) records, head \(headLeaf), root \(root)."
        case .tampered(let position, let kind, let detail):
            "Tampered: record \(position) is the first bad one (\(kind.rawValue)): \(detail)."
        case .notVerifiable(let reason): "Not verifiable: \(reason)."
        }
    }

    static func notVerifiable(_ reason: String) -> Verdict {
        Verdict(
            result: .notVerifiable(reason: reason),
            records: 0,
            headLeaf: "",
            root: "",
            notProven: []
        )
    }

    // Checkpoints, witnesses and keys are not read yet; what that leaves open is said each time.
    static let withoutKeysOrCheckpoints = [
        "No checkpoint was given: records missing at the end, or a log rewritten as a whole, are not ruled out.",
        "No key was used: that sealed bodies open is not shown.",
    ]
}
