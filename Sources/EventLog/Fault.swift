import Cryptography

/// Why a record, or what stands around it, is not what a writer left.
public enum Fault: String, Sendable, Equatable, CaseIterable {
    /// SQLite finds the file damaged here, or the index of event ids lists other records.
    case database
    /// The row's number is not the next position, or the record says another.
    case position
    /// The record's bytes have no form that is ever written.
    case form
    /// A column differs from the record.
    case column
    /// The record does not hash to its leaf.
    case leaf
    /// The record does not follow the one before it.
    case link
    /// It is recorded before the one before it.
    case time
    /// It is not the next of its stream.
    case revision
    /// The first record does not open a log, or a later one does.
    case opening
    /// A checkpoint covers more records than there are.
    case truncated
    /// The records are not those that a checkpoint was signed over.
    case root
    /// A stored checkpoint can't be read, or is of another size or log.
    case checkpoint
    /// A signature under a checkpoint is wrong or missing.
    case signature
    /// A data key is missing although nobody erased it, or is not the one that was announced.
    case key
    /// A sealed body does not open.
    case body

    /// What to do next, in a sentence.
    public var advice: String {
        switch self {
        case .database:
            "Copy the file before anything else, then restore a backup into another directory, with --rest and "
                + "this directory: what can be read behind the backup is kept."
        case .position, .form, .column, .leaf, .link, .time, .revision, .opening:
            "Stop the service, keep this file as evidence, restore a backup that verifies, and "
                + "compare both from the first bad position on."
        case .truncated:
            "Records are gone from the end: keep this file, restore a backup that reaches the "
                + "checkpoint, and find out who could write to the disk."
        case .root:
            "The past was rewritten after it was signed: keep this file and the checkpoint, which "
                + "together prove it, and restore a backup that agrees with the checkpoint."
        case .checkpoint, .signature:
            "Do not trust this checkpoint; compare with checkpoints.log, a witness, or one kept elsewhere."
        case .key, .body:
            "Restore keys.db from its backup; the log itself still verifies."
        }
    }

    /// The word of the API for it.
    public var violation: String {
        switch self {
        case .position: "missing"
        case .link, .revision, .time, .opening: "reordered"
        case .truncated: "truncated"
        case .checkpoint, .signature: "bad_signature"
        case .key, .body: "undecryptable"
        case .database, .form, .column, .leaf, .root: "altered"
        }
    }
}

/// A fault and the words for it.
struct Finding: Error, Equatable, Sendable {
    let position: UInt64
    let fault: Fault
    let detail: String
    /// The hash that should stand there and the one that does, where the fault is one of hashes.
    var expected: Digest?
    var found: Digest?
}
