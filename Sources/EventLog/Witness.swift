import Cryptography
import Glibc
import SQLite
import Synchronization
public import World

/// Why a witness could not be set up; one line.
public struct WitnessError: Error, Equatable, Sendable, CustomStringConvertible {
    /// One line.
    public let description: String
}

/// Signs heads of logs that are consistent with what it signed before (c2sp.org/tlog-witness).
///
/// Two copies of a log that went apart can't both get its signature.
public final class Witness: Sendable {
    /// An answer to `add-checkpoint`.
    public struct Answer: Sendable, Equatable {
        /// 200, 400, 403, 404, 409 or 422.
        public let status: Int
        /// `text/plain; charset=utf-8`, or `text/x.tlog.size` with 409.
        public let contentType: String
        /// Signature lines, a size, or a reason.
        public let body: String

        init(_ status: Int, _ body: String, contentType: String = "text/plain; charset=utf-8") {
            self.status = status
            self.body = body
            self.contentType = contentType
        }
    }

    private let signer: NoteSigner
    private let logs: [VerifierKey]
    private let world: World
    private let states: Mutex<[String: SignerState]>
    // The key's file, locked: whoever signs with the key alone remembers what it signed.
    private let lock: Descriptor

    /// A witness called `name` that knows `logs` (`name+hash+key`), with its key and memory in `directory`.
    ///
    /// The directory and the key are made when they are not there. The key's file stays locked for as long
    /// as the witness lives: two that sign with one key, each from its own memory, would sign two forks.
    /// - Throws: when another has the key in use, or the directory can't be read or written.
    public init(
        name: String,
        logs: [String],
        directory: String,
        world: World
    ) throws(WitnessError) {
        var known: [VerifierKey] = []
        for text in logs {
            guard let key = VerifierKey(text), key.algorithm == .ed25519 else {
                throw WitnessError(description: "\(text) is no verifier key of a log")
            }
            known.append(key)
        }
        let seed: [UInt8]
        var states: [String: SignerState] = [:]
        var unreadable: String?
        let isShared: Bool
        do throws(FileSystem.Failure) {
            if FileSystem.status(directory) == nil { try FileSystem.makeDirectory(directory) }
            let path = directory + "/witness.key"
            let names = FileSystem.names(in: directory) ?? []
            let isNew = !names.contains {
                ["witness.key", "begun"].contains($0) || $0.hasSuffix(".state")
            }
            lock = try FileSystem.open(path, O_RDWR | O_CREAT | O_NOFOLLOW)
            guard lock.lock(exclusive: true) else {
                throw FileSystem.Failure(code: EWOULDBLOCK, call: "flock", path: path)
            }
            let status = FileSystem.status(path)
            isShared = status?.isOpenToOthers != false || status?.owner != geteuid()
            seed = try Self.seed(lock, isNew: isNew, world)
            // Read under the lock: what another signed before it ended is known here.
            var begun = try BegunLogs(directory)
            for key in known where states[key.name] == nil {
                let file = String(SHA256.hash(Array(key.name.utf8)).hex.prefix(32))
                let place = "\(directory)/\(file).state"
                let isFirst = FileSystem.status(place) == nil
                guard !isFirst || !begun.names.contains(file) else {
                    unreadable = place
                    continue
                }
                var state = try SignerState(path: place)
                if state.isDamaged || state.isEmpty && !isFirst { unreadable = place }
                if isFirst { try state.begin() }
                try begun.add(file)
                states[key.name] = state
            }
            try FileSystem.syncDirectory(directory)
        } catch {
            throw WitnessError(
                description: error.code == EWOULDBLOCK
                    ? "another witness runs with the key in \(directory): stop it, or give this one "
                        + "another directory" : error.text
            )
        }
        guard !isShared else {
            throw WitnessError(
                description: "\(directory)/witness.key must be a file of this user with mode 0600: "
                    + "who reads it signs in this witness's name; chmod 0600 it, and make a new "
                    + "witness if others could read it"
            )
        }
        guard !seed.isEmpty else { throw Self.damagedKey(directory) }
        guard let signer = NoteSigner(name: name, algorithm: .cosignature, seed: seed) else {
            throw WitnessError(description: "the name of the witness is empty or has a space or +")
        }
        // From nothing it would sign whatever comes first, a fork too.
        if let unreadable {
            throw WitnessError(
                description: "\(unreadable) is missing, empty or damaged, and it says what was "
                    + "signed: put its copy back; only if nothing of that log was ever signed here, remove it "
                    + "and its line in \(directory)/begun"
            )
        }
        self.signer = signer
        self.logs = known
        self.world = world
        self.states = Mutex(states)
    }

    // A process that is just being started still holds the open file for a moment.
    deinit { lock.unlock() }

    private static func damagedKey(_ directory: String) -> WitnessError {
        WitnessError(
            description: "\(directory)/witness.key is missing, empty or damaged: put its copy "
                + "back; a new one is another witness, and is made in an empty directory"
        )
    }

    // The key in its file, which is locked; made when the witness is new. Empty when it can't be read.
    private static func seed(
        _ file: Descriptor,
        isNew: Bool,
        _ world: World
    ) throws(FileSystem.Failure) -> [UInt8] {
        let text = try file.read(65, at: 0)
        guard isNew, text.isEmpty else {
            let seed = Hexadecimal.bytes(String(decoding: text.prefix(64), as: UTF8.self)) ?? []
            return seed.count == 32 ? seed : []
        }
        let seed = world.bytes(32)
        try file.write(Array((Hexadecimal.text(seed) + "\n").utf8), at: 0)
        try file.sync()
        return seed
    }

    /// The key that checks its signatures, as others write it.
    public var key: String { signer.verifier.text }

    /// Answers the body of one `add-checkpoint`.
    ///
    /// What is signed is on disk before the signature exists; one request at a time.
    public func addCheckpoint(_ body: [UInt8]) -> Answer {
        guard let request = WitnessRequest(body) else {
            return Answer(400, "the request has another form\n")
        }
        let keys = logs.filter { $0.name == request.checkpoint.origin }
        guard !keys.isEmpty else { return Answer(404, "unknown log\n") }
        guard keys.contains(where: { (try? request.note.verified(by: [$0])) != nil }) else {
            return Answer(403, "invalid signature by the log\n")
        }
        guard request.old <= request.checkpoint.size else {
            return Answer(400, "the old size is past the checkpoint\n")
        }
        return states.withLock { states in sign(request, &states) }
    }

    private func sign(_ request: WitnessRequest, _ states: inout [String: SignerState]) -> Answer {
        let checkpoint = request.checkpoint
        guard var state = states[checkpoint.origin] else { return Answer(404, "unknown log\n") }
        let known = state.head?.size ?? 0
        guard request.old == known else { return Self.conflict(known) }
        if let head = state.head, head.size == checkpoint.size, head.root != checkpoint.root {
            return Self.conflict(known)
        }
        guard isConsistent(request, state.head) else {
            return Answer(422, "the consistency proof does not verify\n")
        }
        do throws(FileSystem.Failure) {
            try state.keep(SignerState.Head(size: checkpoint.size, root: checkpoint.root))
        } catch {
            return Answer(500, "the witness can't remember\n")
        }
        states[checkpoint.origin] = state
        let seconds = UInt64(clamping: world.now().seconds)
        return Answer(200, signer.sign(request.note.text, at: seconds).line)
    }

    private func isConsistent(_ request: WitnessRequest, _ head: SignerState.Head?) -> Bool {
        guard let head, head.size > 0 else { return request.proof.isEmpty }
        return Merkle.isConsistent(
            request.proof,
            old: head.size,
            oldRoot: head.root,
            new: request.checkpoint.size,
            newRoot: request.checkpoint.root
        )
    }

    private static func conflict(_ size: UInt64) -> Answer {
        Answer(409, "\(size)\n", contentType: "text/x.tlog.size")
    }
}

/// `begun` in a witness's directory: the logs whose memory was begun there, a line each.
///
/// A log that is new to the witness has no memory; one that is in here and has none lost it.
private struct BegunLogs {
    private(set) var names: Set<String>
    private let file: Descriptor

    init(_ directory: String) throws(FileSystem.Failure) {
        file = try FileSystem.open(directory + "/begun", O_RDWR | O_CREAT | O_NOFOLLOW)
        let text = String(decoding: try file.read(file.size(), at: 0), as: UTF8.self)
        names = Set(text.split(separator: "\n").map(String.init))
    }

    mutating func add(_ name: String) throws(FileSystem.Failure) {
        guard names.insert(name).inserted else { return }
        try file.write(Array((name + "\n").utf8), at: file.size())
        try file.sync()
    }
}

/// The body of `add-checkpoint`: the old size, a consistency proof, an empty line, a checkpoint.
struct WitnessRequest {
    private static let proofLinesMax = 63

    let old: UInt64
    let proof: [Digest]
    let note: SignedNote
    let checkpoint: Checkpoint

    /// Parses a body.
    init?(_ body: [UInt8]) {
        guard let gap = Self.firstGap(body),
            let note = try? SignedNote(Array(body[(gap + 2)...])),
            let checkpoint = Checkpoint(note.text, allowsExtensions: true)
        else { return nil }
        let lines = String(decoding: body[..<gap], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("old "),
            lines.count <= Self.proofLinesMax + 1,
            let old = Checkpoint.size(first.dropFirst(4))
        else { return nil }
        var proof: [Digest] = []
        for line in lines.dropFirst() {
            guard let bytes = Base64.decode(line), let hash = Digest(bytes: bytes) else {
                return nil
            }
            proof.append(hash)
        }
        self.old = old
        self.proof = proof
        self.note = note
        self.checkpoint = checkpoint
    }

    /// What a log sends to a witness.
    static func body(old: UInt64, proof: [Digest], note: String) -> [UInt8] {
        let lines = proof.map { Base64.encode($0.bytes) + "\n" }.joined()
        return Array("old \(old)\n\(lines)\n\(note)".utf8)
    }

    private static func firstGap(_ bytes: [UInt8]) -> Int? {
        for index in bytes.indices.dropLast() where bytes[index] == 0x0A && bytes[index + 1] == 0x0A
        {
            return index
        }
        return nil
    }
}
