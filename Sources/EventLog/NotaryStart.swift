import Cryptography
import Dispatch
import SQLite
import Synchronization

/// Puts together what a notary works on, and compares the log with what was signed.
enum NotaryStart {
    static let originSecret = "checkpoint-origin"
    private static let wrappingSecret = "signer"
    /// Notes of the text copy that are compared.
    private static let copiedMax = 8

    static func notary(
        _ log: EventLog,
        _ policy: CheckpointPolicy,
        _ source: NotarySource
    ) throws(SignerError) -> Notary {
        let files = log.files
        let signer: CheckpointSigner
        do throws(ReadError) {
            signer = try Self.signer(
                log,
                seed: log.secret(originSecret),
                log.secret(wrappingSecret)
            )
        } catch {
            throw .disk(error.description)
        }
        let file: CheckpointFile
        let notes: [SignedNote]
        let unread: Int
        do throws(FileSystem.Failure) {
            (file, notes, unread) = try CheckpointFile.open(files.checkpoints)
        } catch {
            throw .disk(error.text)
        }
        let tiles: TileReader
        do throws(SQLiteError) {
            tiles = try TileReader(files.openEventsForReading())
        } catch {
            throw .disk(error.description)
        }
        let head = log.head
        let (edge, fault) = try edge(tiles, head, signer, notes, log)
        let (latest, odd) = try latest(tiles, head, signer.origin.verifier)
        let oddCopy = unread > 0 ? "a part that is no checkpoint" : Self.fault(notes, signer)
        if let reason = odd ?? oddCopy.map({ "checkpoints.log holds \($0)" }) {
            log.health.withLock { $0.unvouched = $0.unvouched ?? reason }
        }
        return Notary(
            NotaryWork(
                edge: edge,
                signer: signer,
                file: file,
                tiles: tiles,
                needsDayKey: log.published.withLock {
                    $0.types.numbers[OwnEvent.signerRotated.rawValue] != nil
                }
            ),
            policy: policy,
            source: source,
            latest: latest,
            // Nothing is signed of a log that nobody has accepted yet.
            fault: fault
                ?? (log.health.withLock { $0.quarantine } == nil
                    ? nil : .rolledBack(signed: max(head, log.vouchedSize), size: head))
        )
    }

    private static func signer(
        _ log: EventLog,
        seed: [UInt8],
        _ wrapping: [UInt8]
    ) throws(ReadError) -> CheckpointSigner {
        do throws(SignerError) {
            return try CheckpointSigner(
                log.files,
                origin: log.origin,
                seed: seed,
                wrapping: wrapping,
                log: log.logID
            )
        } catch {
            throw .storageFailed(error.description)
        }
    }

    // The newest stored checkpoint, or what is odd about it: `verify` says more.
    private static func latest(
        _ tiles: TileReader,
        _ head: UInt64,
        _ key: VerifierKey
    ) throws(SignerError) -> (SignedCheckpoint?, odd: String?) {
        let stored: [(size: UInt64, note: String)]
        do throws(TileError) {
            stored = try tiles.notes(below: head + 1, limit: 2)
        } catch {
            throw SignerError(error)
        }
        guard let (size, text) = stored.first else { return (nil, nil) }
        let note = try? SignedNote(Array(text.utf8))
        guard let note, let checkpoint = Checkpoint(note.text), checkpoint.size == size else {
            return (nil, "the newest checkpoint in events.db is not one of \(size) records")
        }
        let before = stored.dropFirst().first.flatMap { try? SignedNote(Array($0.note.utf8)) }
        guard (try? note.verified(by: [key])) != nil,
            isByDay(note, key) || before.map({ !isByDay($0, key) }) ?? true
        else {
            return (nil, "the newest checkpoint in events.db is not signed as it was")
        }
        return (SignedCheckpoint(size: size, root: checkpoint.root, note: text), nil)
    }

    // Whether a signature claims to be by a day key.
    private static func isByDay(_ note: SignedNote, _ key: VerifierKey) -> Bool {
        note.signatures.contains { $0.name == key.name + "/day" }
    }

    // What is odd about the newest notes of the text copy.
    private static func fault(_ notes: [SignedNote], _ signer: CheckpointSigner) -> String? {
        let key = signer.origin.verifier
        let isSigned = notes.suffix(copiedMax)
            .allSatisfy { note in
                (try? note.verified(by: [key])) != nil
                    && Checkpoint(note.text)?.origin == key.name
            }
        return isSigned ? nil : "a checkpoint that the log's key did not sign"
    }

    // The tree's edge, with tiles filled anew when the stored ones do not lead to what was signed.
    private static func edge(
        _ tiles: TileReader,
        _ head: UInt64,
        _ signer: CheckpointSigner,
        _ notes: [SignedNote],
        _ log: EventLog
    ) throws(SignerError) -> (TileEdge, SignerError?) {
        let known = knownHeads(signer, notes)
        if let signed = known.map(\.size).max(), signed > head {
            return (TileEdge(), .rolledBack(signed: signed, size: head))
        }
        if let edge = try? TileEdge(stored: tiles, head: head),
            let full = try? caughtUp(edge, tiles, head, log), fits(full, tiles, known)
        {
            return (full, nil)
        }
        let fresh = try caughtUp(TileEdge(), tiles, head, log)
        let bad = known.first { !fits(fresh, tiles, [$0]) }
        return (fresh, bad.map { .inconsistent(signed: $0.size, size: head) })
    }

    // What the signer, and the newest notes of the text copy, say was signed.
    private static func knownHeads(
        _ signer: CheckpointSigner,
        _ notes: [SignedNote]
    ) -> [SignerState.Head] {
        let key = signer.origin.verifier
        let copied = notes.suffix(copiedMax)
            .compactMap { note -> SignerState.Head? in
                guard (try? note.verified(by: [key])) != nil,
                    let checkpoint = Checkpoint(note.text), checkpoint.origin == key.name
                else { return nil }
                return SignerState.Head(size: checkpoint.size, root: checkpoint.root)
            }
        return copied + (signer.signed.map { [$0] } ?? [])
    }

    private static func fits(
        _ edge: TileEdge,
        _ tiles: TileReader,
        _ known: [SignerState.Head]
    ) -> Bool {
        known.allSatisfy { head in
            let root = try? Merkle.root(size: head.size) { subtree throws(TileError) in
                try edge.node(subtree) { place throws(TileError) in try tiles.hashes(at: place) }
            }
            return root == head.root
        }
    }

    // Adds the leaves that no stored tile has; tiles that they fill are stored.
    private static func caughtUp(
        _ start: TileEdge,
        _ tiles: TileReader,
        _ head: UInt64,
        _ log: EventLog
    ) throws(SignerError) -> TileEdge {
        var edge = start
        while edge.size < head {
            let leaves: [Digest]
            do throws(TileError) {
                leaves = try tiles.leaves(edge.size..<min(head, edge.size + 4096))
            } catch {
                throw SignerError(error)
            }
            guard !leaves.isEmpty else { throw .unreadable(edge.size) }
            var full: [Tile] = []
            for leaf in leaves { edge.append(leaf, full: &full) }
            if !full.isEmpty { log.keepNow(full) }
        }
        return edge
    }
}

extension EventLog {
    // Stores tiles before it returns, so that they can be read at once.
    func keepNow(_ tiles: [Tile]) {
        asides.withLock { $0.append(Aside(tiles: tiles) {}) }
        queue.sync { writeAsides() }
    }
}
