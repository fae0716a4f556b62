import Cryptography
import Glibc
import SQLite
import World

/// Why a checkpoint is not signed.
enum SignerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The log is shorter than what was signed: it is an older copy.
    case rolledBack(signed: UInt64, size: UInt64)
    /// The log does not contain what was signed: its past was changed.
    case inconsistent(signed: UInt64, size: UInt64)
    /// The disk failed.
    case disk(String)

    /// The record at `position`, or its leaf, is not there.
    static func unreadable(_ position: UInt64) -> SignerError {
        .disk("record \(position) can't be read; run verify, restore from a backup")
    }

    /// One line.
    var description: String {
        switch self {
        case .rolledBack(let signed, let size):
            "the log has \(size) records, but a checkpoint of \(signed) was signed"
        case .inconsistent(let signed, _): "the log is not what was signed at \(signed) records"
        case .disk(let reason): reason
        }
    }
}

/// Signs heads of one log, each consistent with all it signed before: its own first witness.
struct CheckpointSigner {
    let origin: NoteSigner
    /// The day key; `nil` before the first `signer_rotated`.
    private(set) var day: (day: Int64, signer: NoteSigner)?
    private var state: SignerState
    private let keyFile: DayKeyFile

    var signed: SignerState.Head? { state.head }

    /// Opens `signer/`, which is made when it is not there.
    ///
    /// - Parameters:
    ///   - files: The data directory.
    ///   - origin: The name of the log.
    ///   - seed: The seed of the origin key, 32 bytes.
    ///   - wrapping: What seals the day key.
    ///   - log: The log's id.
    /// - Throws: `disk`.
    init(
        _ files: DataDirectory,
        origin: String,
        seed: [UInt8],
        wrapping: [UInt8],
        log: Identifier
    ) throws(SignerError) {
        guard let key = NoteSigner(name: origin, algorithm: .ed25519, seed: seed) else {
            throw .disk("the log's name \(origin) can't be the name of a key")
        }
        self.origin = key
        do throws(FileSystem.Failure) {
            if FileSystem.status(files.signer) == nil {
                try FileSystem.makeDirectory(files.signer)
            }
            state = try SignerState(path: files.signer + "/state")
            try FileSystem.syncDirectory(files.signer)
            try FileSystem.syncDirectory(files.path)
        } catch {
            throw .disk(error.text)
        }
        guard !state.isDamaged else {
            throw .disk(
                "\(files.signer)/state is damaged and says what was signed last; put its copy back, or remove "
                    + "it once verify has found the log intact against a checkpoint from outside"
            )
        }
        keyFile = DayKeyFile(directory: files.signer, wrapping: wrapping, log: log)
        if let (number, seed) = keyFile.read() {
            day = Self.daySigner(origin, seed).map { (number, $0) }
        }
    }

    /// The key called `<origin>/day` of `seed`.
    static func daySigner(_ origin: String, _ seed: [UInt8]) -> NoteSigner? {
        NoteSigner(name: origin + "/day", algorithm: .ed25519, seed: seed)
    }

    /// Signs `checkpoint`.
    ///
    /// What was signed is on disk before the signature exists.
    /// - Parameters:
    ///   - checkpoint: The head; its records are on disk.
    ///   - proof: That the head signed before is a beginning of it.
    /// - Returns: The note, signed by the origin key and the day key.
    /// - Throws: `rolledBack`, `inconsistent`: nothing was signed. `disk`.
    mutating func sign(
        _ checkpoint: Checkpoint,
        proof: [Digest]
    ) throws(SignerError) -> SignedNote {
        if let signed = state.head {
            guard checkpoint.size >= signed.size else {
                throw .rolledBack(signed: signed.size, size: checkpoint.size)
            }
            guard
                Merkle.isConsistent(
                    proof,
                    old: signed.size,
                    oldRoot: signed.root,
                    new: checkpoint.size,
                    newRoot: checkpoint.root
                )
            else { throw .inconsistent(signed: signed.size, size: checkpoint.size) }
        }
        do throws(FileSystem.Failure) {
            try state.keep(SignerState.Head(size: checkpoint.size, root: checkpoint.root))
        } catch {
            throw .disk(error.text)
        }
        let text = checkpoint.text
        let signatures = [origin.sign(text)] + (day.map { [$0.signer.sign(text)] } ?? [])
        return SignedNote(text: text, signatures: signatures)
    }

    /// Takes over the key of a new day; the old one is overwritten.
    mutating func adopt(day: Int64, seed: [UInt8], nonce: [UInt8]) throws(SignerError) {
        try keyFile.replace(day: day, seed: seed, nonce: nonce)
        self.day = Self.daySigner(origin.verifier.name, seed).map { (day, $0) }
    }
}
