import Cryptography
import Foundation
import SQLite
import Synchronization
import Testing
import World

@testable import EventLog

@Suite("Checkpoints")
struct CheckpointTests {
    private let day = Timestamp(microseconds: 1_767_225_600_000_000)

    /// A policy that signs only when asked to.
    private var onDemand: CheckpointPolicy {
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 3_600_000
        policy.events = .max
        return policy
    }

    private func opened(_ place: Place, _ world: World = .system) throws -> EventLog {
        let log = try place.open(world: world)
        log.startCheckpoints(onDemand)
        return log
    }

    private func append(_ log: EventLog, upTo head: UInt64) async throws {
        let patient = World.system.identifier()
        while log.head < head {
            let count = Int(min(500, head - log.head))
            let events = (0..<max(1, count - 2)).map { posted("\($0)", in: patient) }
            _ = try await log.append(events)
        }
    }

    private func leaves(_ log: EventLog) throws -> [Digest] {
        try log.read(from: 0, limit: 1 << 20).map(\.leaf)
    }

    @Test(
        "a checkpoint signs the root over all records, and every proof leads to it",
        .proves("LOG-31", "LOG-33")
    )
    func signed() async throws {
        let place = try Place()
        try place.create()
        let log = try opened(place)
        try await append(log, upTo: 700)
        let checkpoint = try #require(await log.checkpointNow())
        let key = try #require(log.originKey.flatMap { VerifierKey($0) })
        let note = try SignedNote(Array(checkpoint.note.utf8))
        #expect(try note.verified(by: [key]).count == 1)
        #expect(Checkpoint(note.text)?.size == log.head && checkpoint.size == log.head)
        let leaves = try leaves(log)
        var merkle = MerkleRoot()
        for leaf in leaves { merkle.append(leaf) }
        #expect(checkpoint.root == merkle.root)
        for position in [UInt64(0), 1, 255, 256, 511, log.head - 1] {
            let proof = try log.inclusionProof(of: position, in: checkpoint.size)
            let root = Merkle.root(
                leaf: leaves[Int(position)],
                index: position,
                size: checkpoint.size,
                proof: proof
            )
            #expect(root == checkpoint.root, "\(position)")
        }
        for old in [UInt64(1), 2, 255, 256, 257, 512, checkpoint.size] {
            let proof = try log.consistencyProof(from: old, to: checkpoint.size)
            #expect(
                Merkle.isConsistent(
                    proof,
                    old: old,
                    oldRoot: try log.root(at: old),
                    new: checkpoint.size,
                    newRoot: checkpoint.root
                ),
                "\(old)"
            )
        }
        #expect(throws: ProofError.outOfRange) {
            try log.inclusionProof(of: 0, in: checkpoint.size + 1)
        }
        log.close()
    }

    @Test(
        "tiles are those of tlog-tiles, full and partial, and survive a restart",
        .proves("LOG-24")
    )
    func tiles() async throws {
        let place = try Place()
        try place.create()
        var log = try opened(place)
        try await append(log, upTo: 600)
        _ = await log.checkpointNow()
        for round in 0..<2 {
            let leaves = try leaves(log).prefix(512)
            for index in 0..<2 {
                let want = leaves[index * 256..<(index + 1) * 256].flatMap(\.bytes)
                #expect(try log.tile(level: 0, index: UInt64(index)) == Array(want), "\(round)")
            }
            let roots = [0, 256].map { Tile.root(leaves[$0..<$0 + 256]) }
            #expect(try log.tile(level: 1, index: 0, width: 2) == roots.flatMap(\.bytes))
            #expect(throws: ProofError.outOfRange) { try log.tile(level: 1, index: 0, width: 3) }
            #expect(throws: ProofError.outOfRange) { try log.tile(level: 0, index: 2) }
            let bundle = try log.entries(index: 1, width: 3)
            var offset = 0
            for position in 256..<259 {
                let count = Int(bundle[offset]) << 8 | Int(bundle[offset + 1])
                let record = Array(bundle[offset + 2..<offset + 2 + count])
                #expect(SHA256.leaf(record.span) == leaves[position])
                offset += 2 + count
            }
            #expect(offset == bundle.count)
            guard round == 0 else { break }
            log.close()
            log = try opened(place)
        }
        log.close()
    }

    @Test("the specification's example trees have its tiles, full and partial", .proves("LOG-24"))
    func layouts() throws {
        struct Examples: Decodable { let tileLayoutExamples: [[String: Int]] }
        let examples = try VectorFile.json("c2sp-specs/c2sp-examples.json", as: Examples.self)
            .tileLayoutExamples
        for example in examples {
            var (edge, full) = (TileEdge(), [Tile]())
            for _ in 0..<(try #require(example["tree_size"])) {
                edge.append(SHA256.hash([]), full: &full)
            }
            var found = ["tree_size": Int(edge.size)]
            for tile in full { found["level\(tile.place.level)_full", default: 0] += 1 }
            for (level, hashes) in edge.levels.enumerated() where !hashes.isEmpty {
                found["level\(level)_partial"] = hashes.count
            }
            #expect(found == example)
        }
        #expect(examples.count == 2)
    }

    @Test("tiles that were damaged or lost are filled again, and nothing else changes")
    func damagedTiles() async throws {
        let place = try Place()
        try place.create()
        var log = try opened(place)
        try await append(log, upTo: 600)
        let first = try #require(await log.checkpointNow())
        log.close()
        for change in [
            "UPDATE tile SET hashes = zeroblob(8192) WHERE level = 0 AND idx = 0",
            "DELETE FROM tile WHERE level = 0 AND idx = 0", "DELETE FROM tile",
        ] {
            let connection = try Connection(path: place.events, mode: .readWrite)
            try connection.execute(change)
            log = try opened(place)
            #expect(log.checkpointStanding == .signing)
            #expect(try log.root(at: first.size) == first.root, "\(change)")
            log.close()
        }
    }

    @Test("damaged pages of tiles are left behind, in a backup and where checkpoints are signed")
    func damagedTilePages() async throws {
        for name in ["tile", "sqlite_autoindex_tile_1"] {
            let place = try Place()
            try place.create()
            var log = try opened(place)
            try await append(log, upTo: 600)
            let first = try #require(await log.checkpointNow())
            log.close()
            try spoil(name, of: place)
            #expect(Verifier.verify(path: place.data).warnings.contains { $0.hasPrefix("Tile") })
            log = try place.open()
            let backup = place.path + "/backup"
            _ = try await log.backUp(to: backup)
            log.close()
            log = try opened(place)
            #expect(log.checkpointStanding == .signing)
            #expect(try log.root(at: first.size) == first.root)
            log.close()
            for path in [backup, place.data] {
                let verdict = Verifier.verify(path: path)
                #expect(verdict.result == .intact, "\(verdict.sentence)")
                #expect(!verdict.warnings.contains { $0.hasPrefix("Tile") })
            }
        }
    }

    // Writes zeros over the first page of a table or an index.
    private func spoil(_ name: String, of place: Place) throws {
        let connection = try Connection(path: place.events, mode: .readWrite)
        _ = try connection.checkpoint(.truncate)
        let row = try connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?")
        try row.bind(name, at: 0)
        #expect(try row.step())
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: place.events))
        try file.seek(toOffset: UInt64(row.integer(0) - 1) * 8192)
        try file.write(contentsOf: Data(count: 8192))
        try file.close()
    }

    @Test(
        "an older copy and a changed past are not signed, and the log says why",
        .proves("LOG-34")
    )
    func refused() async throws {
        let place = try Place()
        try place.create()
        var log = try opened(place)
        try await append(log, upTo: 20)
        _ = await log.checkpointNow()
        log.close()
        let copy = try Data(contentsOf: URL(fileURLWithPath: place.events))
        log = try opened(place)
        try await append(log, upTo: 40)
        let later = try #require(await log.checkpointNow())
        log.close()
        try copy.write(to: URL(fileURLWithPath: place.events))
        log = try opened(place)
        #expect(log.checkpointStanding == .rolledBack(signed: later.size, size: 20))
        await #expect(throws: AppendError.self) { try await append(log, upTo: 45) }
        #expect(await log.checkpointNow()?.size == 20)
        log.close()
        // What was signed is hidden while another past is written, and comes back.
        let files = FileManager.default
        let signed = ["signer", "checkpoints.log"]
        for name in signed {
            try files.moveItem(atPath: place.data + "/" + name, toPath: place.path + "/" + name)
        }
        log = try opened(place)
        try await append(log, upTo: 45)
        log.close()
        for name in signed {
            try files.removeItem(atPath: place.data + "/" + name)
            try files.moveItem(atPath: place.path + "/" + name, toPath: place.data + "/" + name)
        }
        // Longer again than what was signed, but another past.
        log = try opened(place)
        #expect(log.checkpointStanding == .inconsistent(signed: later.size, size: log.head))
        log.close()
    }

    @Test(
        "what no longer vouches for the end of a signed log is named, and a damaged memory signs nothing",
        .proves("LOG-57")
    )
    func silent() async throws {
        let place = try Place()
        try place.create()
        #expect(Verifier.verify(path: place.data).warnings == [], "never signed")
        let log = try opened(place)
        try await append(log, upTo: 20)
        _ = await log.checkpointNow()
        log.close()
        #expect(Verifier.verify(path: place.data).warnings == [])
        let (state, copies) = (place.data + "/signer/state", place.data + "/checkpoints.log")
        for (path, content, words) in [
            (state, "x", "signer/state is missing or can't be read"),
            (copies, "", "checkpoints.log is empty"),
            (copies, "x", "checkpoints.log holds no checkpoint that can be read"),
        ] {
            let kept = try Data(contentsOf: URL(fileURLWithPath: path))
            try Data(content.utf8).write(to: URL(fileURLWithPath: path))
            let verdict = Verifier.verify(path: place.data)
            #expect(verdict.result == .intact && verdict.warnings.contains { $0.contains(words) })
            if path == state {
                let damaged = try opened(place)
                guard case .failed(let reason) = damaged.checkpointStanding else {
                    Issue.record("it signs with a damaged memory")
                    return
                }
                #expect(reason.contains("signer/state is damaged"))
                #expect(damaged.condition == .unsigned(reason) && damaged.isWritable)
                damaged.close()
            }
            try kept.write(to: URL(fileURLWithPath: path))
        }
        let again = try opened(place)
        #expect(again.checkpointStanding == .signing)
        again.close()
    }

    @Test("a signer that lost its state still refuses, by the text copy of its checkpoints")
    func textCopy() async throws {
        let place = try Place()
        try place.create()
        var log = try opened(place)
        try await append(log, upTo: 20)
        let copy = try Data(contentsOf: URL(fileURLWithPath: place.events))
        _ = copy
        let first = try #require(await log.checkpointNow())
        log.close()
        let text = try String(contentsOfFile: place.data + "/checkpoints.log", encoding: .utf8)
        #expect(text == first.note + "\n")
        try FileManager.default.removeItem(atPath: place.data + "/signer/state")
        let connection = try Connection(path: place.events, mode: .readWrite)
        try connection.execute(
            "DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE pos >= 15"
        )
        log = try opened(place)
        #expect(log.checkpointStanding == .rolledBack(signed: first.size, size: 15))
        log.close()
    }

    @Test(
        "the day key changes with the day: announced, signed over by the old one, then gone",
        .proves("LOG-35")
    )
    func dayKeys() async throws {
        let (world, clock) = World.seeded(7, at: day)
        let place = try Place()
        try place.create(world)
        let log = try opened(place, world)
        try await log.tendCheckpoints()
        let first = try #require(log.latestCheckpoint)
        try await log.tendCheckpoints()
        #expect(log.latestCheckpoint == first)
        clock.advance(seconds: 86_400)
        try await log.tendCheckpoints()
        let second = try #require(log.latestCheckpoint)
        let events = try log.read(from: 0, limit: 100).filter { $0.type == "signer_rotated" }
        #expect(events.count == 2)
        let bodies = events.map { String(decoding: $0.body ?? [], as: UTF8.self) }
        let keys = try bodies.map { try #require(Self.key($0)) }
        #expect(bodies[1].contains("\"previous\":\"\(keys[0].text)\""))
        #expect(try SignedNote(Array(first.note.utf8)).verified(by: [keys[0]]).count == 1)
        // The checkpoint over the announcement is by the old key; what comes then by the new one.
        #expect(second.size == events[1].position + 1)
        #expect(try SignedNote(Array(second.note.utf8)).verified(by: [keys[0]]).count == 1)
        try await append(log, upTo: log.head + 5)
        let third = try #require(await log.checkpointNow())
        #expect(try SignedNote(Array(third.note.utf8)).verified(by: [keys[1]]).count == 1)
        #expect(try SignedNote(Array(third.note.utf8)).signatures.count == 2)
        log.close()
    }

    private static func key(_ body: String) -> VerifierKey? {
        guard let start = body.range(of: "\"key\":\""),
            let end = body[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return VerifierKey(body[start.upperBound..<end])
    }

    @Test("an append waits for a checkpoint when asked to, and no longer than it is told")
    func acknowledged() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        var level = try await log.append([posted("a", in: patient)], reaching: .sealed).level
        #expect(level == .durable)
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 20
        log.startCheckpoints(policy)
        let (appended, second) = try await log.append([posted("b", in: patient)], reaching: .sealed)
        #expect(second == .sealed)
        #expect(log.latestCheckpoint?.size ?? 0 > appended.position)
        level =
            try await log.append(
                [posted("c", in: patient)],
                reaching: .witnessed,
                within: .milliseconds(50)
            )
            .level
        #expect(level < .witnessed)
        log.close()
    }

    @Test("so many new events get a checkpoint without waiting for the clock")
    func byCount() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        var policy = onDemand
        policy.events = 64
        log.startCheckpoints(policy)
        try await append(log, upTo: 80)
        #expect(await log.acknowledged(64, .sealed, within: .seconds(20)) == .sealed)
        log.close()
    }

    @Test("cosignatures of known witnesses make a checkpoint witnessed, others are left out")
    func witnessed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let signers = try (UInt8(1)...3)
            .map { number in
                try #require(
                    NoteSigner(
                        name: "w\(number).example",
                        algorithm: .cosignature,
                        seed: [UInt8](repeating: number, count: 32)
                    )
                )
            }
        var policy = onDemand
        policy.witnesses = signers.prefix(2).map(\.verifier.text)
        log.startCheckpoints(policy)
        let checkpoint = try #require(await log.checkpointNow())
        let text = try SignedNote(Array(checkpoint.note.utf8)).text
        let lines = signers.map { $0.sign(text, at: 1_767_225_600) }
        let notary = try #require(log.notary.withLock { $0 })
        #expect(notary.cosign(size: checkpoint.size, [lines[0], lines[2]]) == 1)
        #expect(await log.acknowledged(1, .witnessed, within: .milliseconds(1)) == .sealed)
        #expect(notary.cosign(size: checkpoint.size, [lines[0], lines[1]]) == 2)
        #expect(await log.acknowledged(1, .witnessed) == .witnessed)
        #expect(notary.cosign(size: checkpoint.size + 1, lines) == nil)
        let note = try SignedNote(Array(try #require(log.latestCheckpoint).note.utf8))
        #expect(note.signatures.map(\.name) == [log.origin, "w1.example", "w2.example"])
        log.close()
        let reopened = try place.open()
        reopened.startCheckpoints(policy)
        #expect(reopened.latestCheckpoint?.note == note.note)
        reopened.close()
    }

    @Test("a text copy cut short anywhere keeps its whole notes")
    func cutCopy() throws {
        let place = try Place()
        let signer = try #require(
            NoteSigner(name: "a", algorithm: .ed25519, seed: [UInt8](repeating: 1, count: 32))
        )
        let notes = (UInt64(1)...3)
            .map { size in
                let text = Checkpoint(origin: "a", size: size, root: SHA256.hash([])).text
                return SignedNote(text: text, signatures: [signer.sign(text)])
            }
        let whole = Array(notes.map { $0.note + "\n" }.joined().utf8)
        let count = whole.count / 3
        for cut in 0...whole.count {
            let path = place.path + "/copy"
            try Data(whole.prefix(cut)).write(to: URL(fileURLWithPath: path))
            var (file, found, _) = try CheckpointFile.open(path)
            #expect(found == Array(notes.prefix(cut / count)), "cut at \(cut)")
            try file.append(notes[2].note)
            let after = try CheckpointFile.open(path).notes
            #expect(after == Array(notes.prefix(cut / count)) + [notes[2]])
        }
    }
}
