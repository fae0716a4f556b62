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
    /// The hash that should stand at the first bad record or be its root, in hexadecimal; `nil` where the fault is none of
    /// hashes.
    public var expected: String?
    /// The one that does.
    public var found: String?
    /// Stored checkpoints that fit.
    public var checkpoints: UInt64 = 0
    /// Checkpoints from outside that fit.
    public var anchors = 0
    /// Whether a key was given and there is no checkpoint over records at all to check with it.
    var hasNoSignature = false
    /// What is odd but breaks no proof, each a sentence.
    public var warnings: [String] = []
    /// What this verification can't show, each a sentence.
    public var notProven: [String] = []

    /// The first position that is not good.
    public var firstBad: UInt64? {
        guard case .tampered(let position, _, _) = result else { return nil }
        return position
    }

    /// What is wrong there.
    public var fault: Fault? {
        guard case .tampered(_, let fault, _) = result else { return nil }
        return fault
    }

    /// What to do next, in a sentence; `nil` where nothing is wrong.
    public var advice: String? {
        guard fault == .signature, hasNoSignature else { return fault?.advice }
        return
            "Nothing here shows who wrote this log: give a checkpoint kept elsewhere (--checkpoint), "
            + "and look whether the key is this log's. If it was signed once, keep this file: somebody "
            + "made it anew, or took its signatures away."
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

    /// Nothing can be said, for `reason`.
    public static func notVerifiable(_ reason: String) -> Verdict {
        Verdict(result: .notVerifiable(reason: reason), records: 0, headLeaf: "", root: "")
    }
}

/// What a log is verified against besides itself.
public struct VerifyOptions: Sendable {
    /// Checkpoint notes from outside, one or more in each text.
    public var anchors: [[UInt8]] = []
    /// The verifier key (`name+hash+key`) that checkpoints must be signed by; else the one the log names.
    public var key: String?
    /// Whether the copies of checkpoints in a directory's `checkpoints.log` count.
    public var readsCopies = true
    /// Opens every body with the keys in this `keys.db` and a master key of 32 bytes.
    public var keys: (path: String, master: [UInt8])?
    /// Threads.
    public var lanes = 2
    /// Called now and then with the records found good and all there are.
    public var progress: (@Sendable (UInt64, UInt64) -> Void)?
    /// Whether it makes way for others; one lane then.
    var pace: VerifierPace?

    /// Nothing besides the log itself.
    public init() {}
}
