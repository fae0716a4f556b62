import Cryptography
import World

/// What a verification was asked for, parsed.
struct VerifyRequest: Sendable {
    /// Why it can't be begun.
    struct Fault: Error {
        let reason: String
    }

    var anchors: [Anchor] = []
    /// How many of ``anchors`` were given by the caller; the others stand beside the log.
    var given = 0
    var key: VerifierKey?
    var keys: (path: String, master: [UInt8])?
    /// What is odd about what was given, each a sentence.
    var warnings: [String] = []
    /// Whether a data directory is verified, and not a file of it alone.
    var isDirectory = false
    /// What should vouch for a log that has checkpoints, and does not.
    var silent: [String] = []
    /// The keys of an open log.
    var store: KeyStore?
    /// How many records the signer beside the log says it has signed.
    var signedSize: UInt64 = 0
    /// Whether the directory is a copy that was not accepted yet.
    var isCopy = false
    var lanes = 1
    /// Records of a range; smaller in tests.
    var rangeSize = RangeChecker.size
    var progress: (@Sendable (UInt64, UInt64) -> Void)?
    var pace: VerifierPace?

    init() {}

    /// Parses `options`; notes at the end of the file `copies` count as anchors too.
    init(_ options: VerifyOptions, copies: String?) throws(Fault) {
        if let text = options.key {
            guard let key = VerifierKey(text), key.algorithm == .ed25519 else {
                throw Fault(reason: "the key given is no verifier key (name+hash+key)")
            }
            self.key = key
        }
        for text in options.anchors {
            let (notes, unread) = Self.notes(text)
            if unread > 0 {
                warnings.append(
                    "\(unread) of the notes in a checkpoint file can't be read and were not compared."
                )
            }
            guard !notes.isEmpty else {
                throw Fault(reason: "the checkpoint given can't be read as a note")
            }
            anchors += notes
        }
        given = anchors.count
        if let copies {
            let copied = CopiedNotes(copies)
            anchors += copied.notes
            if let fault = copied.fault { silent.append("checkpoints.log \(fault)") }
        }
        keys = options.keys
        lanes = options.lanes
        progress = options.progress
        pace = options.pace
        if pace != nil { rangeSize = VerifierPace.rangeSize }
    }

    /// The notes of a text, and how many parts of it are none.
    static func notes(_ text: [UInt8]) -> (notes: [Anchor], unread: Int) {
        let (notes, unread) = CheckpointFile.parts(of: text)
        let anchors = notes.compactMap { note in
            Checkpoint(note.text).map { Anchor(note: note, checkpoint: $0) }
        }
        return (anchors, unread + notes.count - anchors.count)
    }

    var needsLogID: Bool { keys != nil }
    var usesKeys: Bool { keys != nil || store != nil }

    func bodies(log: Identifier?) throws(OpenError) -> BodyChecker? {
        if let store { return try BodyChecker(store) }
        guard let keys else { return nil }
        guard let log else { throw .notALog("its first record does not open a log") }
        return try BodyChecker(path: keys.path, log: log, master: keys.master)
    }

    /// The verdict on a log without records.
    func verdict(onEmpty reason: String) -> Verdict {
        let size = anchors.first?.checkpoint.size ?? signedSize
        guard size > 0 || !anchors.isEmpty else { return .notVerifiable(reason) }
        return Verdict(
            result: .tampered(
                position: 0,
                kind: .truncated,
                detail: "a checkpoint covers \(size) records, none are there"
            ),
            records: 0,
            headLeaf: "",
            root: ""
        )
    }
}
