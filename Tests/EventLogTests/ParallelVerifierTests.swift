import Cryptography
import Foundation
import JSON
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Verifying in parallel, exports and evidence")
struct ParallelVerifierTests {
    /// A closed log of 1,300 records with checkpoints at several sizes.
    private func long() async throws -> Place {
        let place = try Place()
        try place.create()
        let log = try place.open()
        var policy = CheckpointPolicy()
        policy.intervalMilliseconds = 3_600_000
        policy.events = .max
        log.startCheckpoints(policy)
        try await log.tendCheckpoints()
        let patients = (0..<5).map { _ in World.system.identifier() }
        var number = 0
        while log.head < 1300 {
            let events = (0..<min(50, 1300 - Int(log.head)))
                .map { index in posted("\(number) \(index)", in: patients[(number + index) % 5]) }
            let room = number == 0 ? Array(events.prefix(3)) : events
            _ = try await log.append(room)
            number += 1
            if number % 5 == 0 { _ = await log.checkpointNow() }
        }
        log.close()
        return place
    }

    private func verdict(_ place: Place, range: UInt64, lanes: Int) throws -> Verdict {
        var options = VerifyOptions()
        options.lanes = lanes
        var request = try VerifyRequest(options, copies: nil)
        request.rangeSize = range
        return Verifier.verify(place.events, mode: .immutable, request)
    }

    @Test(
        "however a log is cut into ranges, the verdict on it and on each fault is the same",
        .proves("LOG-21", "LOG-53", "LOG-54")
    )
    func anyRange() async throws {
        let place = try await long()
        let whole = try verdict(place, range: 1 << 15, lanes: 1)
        #expect(whole.result == .intact && whole.checkpoints > 3 && whole.warnings == [])
        #expect(try verdict(place, range: 256, lanes: 3) == whole)
        #expect(try verdict(place, range: 512, lanes: 2) == whole)
        for change in [
            "UPDATE event SET leaf = zeroblob(32) WHERE pos = 256",
            "UPDATE event SET leaf = zeroblob(32) WHERE pos = 700",
            "UPDATE event SET event_id = zeroblob(16) WHERE pos = 511",
            "DELETE FROM event WHERE pos = 512", "DELETE FROM event WHERE pos = 1299",
            "DELETE FROM event WHERE pos >= 1024", "DELETE FROM event WHERE pos = 0",
            "UPDATE event SET pos = 5000 WHERE pos = 1298",
            "UPDATE checkpoint SET size = size + 1 WHERE size = (SELECT max(size) FROM checkpoint)",
            "UPDATE checkpoint SET note = replace(note, 'clinic', 'cynic')",
            "UPDATE tile SET hashes = zeroblob(8192)",
        ] {
            let copy = try Place()
            try FileManager.default.createDirectory(
                atPath: copy.data,
                withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(atPath: place.events, toPath: copy.events)
            try copy.tamper(change)
            let one = try verdict(copy, range: 1 << 15, lanes: 1)
            for (range, lanes) in [(UInt64(256), 1), (256, 2), (1024, 3)] {
                let other = try verdict(copy, range: range, lanes: lanes)
                #expect(other.result == one.result, "\(change): \(other.sentence)")
            }
            #expect(change.contains("tile") != (one.exitCode == 1), "\(change): \(one.sentence)")
            if change.contains("tile") {
                #expect(one.warnings.count { $0.hasPrefix("Tile") } == 5)
            }
        }
    }

    @Test("an export has the verdict of its database", .proves("LOG-50"))
    func export() async throws {
        let place = try await long()
        var bytes: [UInt8] = []
        try OfflineLog.export(path: place.data) { bytes += $0 }
        let path = place.path + "/log.ndjson"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let database = Verifier.verify(path: place.events)
        #expect(Verifier.verify(path: path) == database)
        try Data(bytes.dropLast(10)).write(to: URL(fileURLWithPath: path))
        #expect(Verifier.verify(path: path).exitCode == 2)
    }

    @Test("evidence of a record leads from its bytes to a signed root", .proves("LOG-51"))
    func evidence() async throws {
        let place = try await long()
        let rows = try place.rows()
        for position in [UInt64(0), 255, 256, 900] {
            let bundle = try JSON(
                parsing: try #require(try OfflineLog.bundle(path: place.data, position: position))
            )
            let record = try #require(bundle["record"]?.string.flatMap { Hexadecimal.bytes($0) })
            #expect(record == rows[Int(position)].record)
            let parts = try #require(bundle["proof"]?.string).split(separator: "\n\n", maxSplits: 1)
            let lines = parts[0].split(separator: "\n")
            #expect(lines[0] == "c2sp.org/tlog-proof@v1" && lines[1] == "index \(position)")
            let note = try SignedNote(Array(parts[1].utf8))
            let key = try #require(VerifierKey(bundle["key"]?.string ?? ""))
            #expect(try note.verified(by: [key]).count == 1)
            let checkpoint = try #require(Checkpoint(note.text))
            let root = Merkle.root(
                leaf: SHA256.leaf(record.span),
                index: position,
                size: checkpoint.size,
                proof: lines.dropFirst(2).compactMap { digest(String($0)) }
            )
            #expect(root == checkpoint.root)
        }
        #expect(try OfflineLog.bundle(path: place.data, position: 5000) == nil)
    }

    @Test("a running log is verified with its keys, beside its writer", .proves("LOG-55"))
    func running() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        log.startCheckpoints()
        _ = try await log.append([posted("x", in: World.system.identifier())])
        _ = await log.checkpointNow()
        let verdict = log.verify(deep: true)
        #expect(verdict.result == .intact, "\(verdict.sentence)")
        #expect(!verdict.notProven.contains { $0.contains("No key") })
        log.close()
    }
}
