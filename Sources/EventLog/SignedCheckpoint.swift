public import Cryptography

/// A head of the log and the signatures under it.
public struct SignedCheckpoint: Sendable, Equatable {
    /// How many records it covers.
    public let size: UInt64
    /// The Merkle root over them.
    public let root: Digest
    /// The note (c2sp.org/tlog-checkpoint): three lines and signatures.
    public let note: String
}

/// How far an append has got.
public enum Acknowledgement: Int, Sendable, Comparable {
    /// On disk.
    case durable = 0
    /// A signed checkpoint covers it.
    case sealed = 1
    /// As many witnesses as the policy asks for have cosigned such a checkpoint.
    case witnessed = 2

    /// The weaker first.
    public static func < (left: Acknowledgement, right: Acknowledgement) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// When checkpoints are signed, and by whom they are witnessed.
public struct CheckpointPolicy: Sendable {
    /// Longest time that a new event waits for a checkpoint, in milliseconds.
    public var intervalMilliseconds = 1000
    /// So many new events get a checkpoint at once.
    public var events: UInt64 = 4096
    /// Verifier keys of witnesses (`name+hash+key`).
    public var witnesses: [String] = []
    /// How many of them make a checkpoint `witnessed`; all when `nil`.
    public var quorum: Int?

    /// Every second or 4,096 events, no witnesses.
    public init() {}

    /// Whether `text` is the verifier key of a witness (`name+hash+key`, cosignature/v1).
    public static func isWitnessKey(_ text: String) -> Bool {
        VerifierKey(text)?.algorithm == .cosignature
    }
}

/// Whether checkpoints are signed, and why not.
public enum CheckpointStanding: Sendable, Equatable, CustomStringConvertible {
    /// Nobody asked for checkpoints.
    case off
    /// Checkpoints are signed.
    case signing
    /// The log has `size` records, but a checkpoint of `signed` was signed: an older copy was put in place.
    case rolledBack(signed: UInt64, size: UInt64)
    /// The log is not what was signed at `signed` records.
    case inconsistent(signed: UInt64, size: UInt64)
    /// The disk refused; events are still taken.
    case failed(String)

    /// One line.
    public var description: String {
        switch self {
        case .off: "off"
        case .signing: "signing"
        case .rolledBack(let signed, let size):
            "rolled back: the log has \(size) records, but a checkpoint of \(signed) was signed"
        case .inconsistent(let signed, _):
            "inconsistent: the log is not what was signed at \(signed) records"
        case .failed(let reason): "failed: \(reason)"
        }
    }

    init(_ error: SignerError) {
        switch error {
        case .rolledBack(let signed, let size): self = .rolledBack(signed: signed, size: size)
        case .inconsistent(let signed, let size): self = .inconsistent(signed: signed, size: size)
        case .disk(let reason): self = .failed(reason)
        }
    }
}
