import Cryptography
import Synchronization

// What is sent to witnesses, and what comes back.
extension EventLog {
    /// The body of `add-checkpoint` for `checkpoint`, to a witness that signed `old` records last.
    public func witnessRequest(
        for checkpoint: SignedCheckpoint,
        old: UInt64
    ) throws(ProofError) -> [UInt8] {
        guard old <= checkpoint.size else { throw .outOfRange }
        let proof =
            old == 0 ? [] : try consistencyProof(from: old, to: checkpoint.size)
        return WitnessRequest.body(old: old, proof: proof, note: checkpoint.note)
    }

    /// Whether one of the signature lines that were answered for `checkpoint` is a valid one by the witness of `key`.
    public func isCosigned(
        _ checkpoint: SignedCheckpoint,
        by key: String,
        in lines: String
    ) -> Bool {
        guard let key = VerifierKey(key), let note = try? SignedNote(Array(checkpoint.note.utf8))
        else { return false }
        return Self.signatures(lines)
            .contains {
                $0.name == key.name && $0.keyID == key.id && key.isValid($0, for: note.text)
            }
    }

    private static func signatures(_ lines: String) -> [SignedNote.Signature] {
        lines.split(separator: "\n").prefix(SignedNote.signaturesMax)
            .compactMap { SignedNote.Signature(line: $0) }
    }

    /// Takes the signature lines that a witness answered for the checkpoint of `size` records.
    ///
    /// Lines by keys that are not of the policy's witnesses, and wrong ones, are left out.
    /// - Parameters:
    ///   - size: How many records the checkpoint covers.
    ///   - lines: The answer's body.
    /// - Returns: How many witnesses have signed it; `nil` when it is no longer the latest.
    @discardableResult
    public func addCosignatures(to size: UInt64, _ lines: String) -> Int? {
        notary.withLock { $0 }?.cosign(size: size, Self.signatures(lines))
    }
}
