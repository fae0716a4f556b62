import Cryptography
import Foundation
import SQLite
import Testing
import World

@testable import EventLog

@Suite("Verifying")
struct VerifierTests {
    /// A closed log of twenty records.
    private func twenty() async throws -> Place {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patients = (0..<3).map { _ in World.system.identifier() }
        var number = 0
        while log.head < 20 {
            _ = try await log.append([posted("message \(number)", in: patients[number % 3])])
            number += 1
        }
        log.close()
        return place
    }

    @Test("an untouched log is intact, and its root is that of its leaves")
    func intact() async throws {
        let place = try await twenty()
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact && verdict.exitCode == 0 && verdict.records == 20)
        var merkle = MerkleRoot()
        for row in try place.rows() { merkle.append(SHA256.leaf(row.record.span)) }
        #expect(verdict.root == merkle.root.hex)
        #expect(verdict == Verifier.verify(path: place.events))
        #expect(verdict.notProven.count == 3 && verdict.warnings.isEmpty)
    }

    @Test(
        "each byte of every record and column changed in turn is found at its position",
        .proves("LOG-3", "LOG-4", "LOG-5")
    )
    func everyByte() async throws {
        let rows = try await twenty().rows()
        func check(_ row: Row, _ place: Int) -> UInt64? {
            firstBad(rows, replacing: place, by: row)
        }
        var flips = 0
        for (index, row) in rows.enumerated() {
            for path in [\Row.id, \Row.leaf, \Row.record] {
                for byte in row[keyPath: path].indices {
                    var changed = row
                    changed[keyPath: path][byte] ^= 1 << UInt8(byte % 8)
                    if check(changed, index) != UInt64(index) {
                        Issue.record(
                            "byte \(byte) of \(path) of record \(index) is not found there"
                        )
                    }
                    flips += 1
                }
            }
            for bit in 0..<63 {
                var changed = row
                changed.position ^= 1 << Int64(bit)
                #expect(check(changed, index) == UInt64(index), "position bit \(bit)")
            }
        }
        #expect(flips == rows.reduce(0) { $0 + $1.id.count + $1.leaf.count + $1.record.count })
    }

    // The first bad position of `rows` with one row changed; earlier rows are good and are not read again.
    private func firstBad(_ rows: [Row], replacing index: Int, by row: Row) -> UInt64? {
        var pass = Pass()
        for (place, good) in rows.enumerated() {
            if let bad = pass.take(place == index ? row : good) { return bad }
        }
        return nil
    }

    @Test("each byte of the file changed in turn is found, or every row reads as before")
    func everyByteOfTheFile() async throws {
        let place = try await twenty()
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.events)))
        let rows = try place.rows()
        #expect(FileSystem.status(place.events + "-wal") == nil)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: place.events))
        var missed: [Int] = []
        var found = 0
        // Every byte if there is time; otherwise every fifth, and records whole in another test.
        let step = ProcessInfo.processInfo.environment["ANAMNESIS_LONG"] == nil ? 5 : 1
        for offset in stride(from: 0, to: bytes.count, by: step) {
            let byte = bytes[offset]
            try write(byte ^ (1 << UInt8(offset % 8)), at: offset, file)
            if Verifier.verify(path: place.events).exitCode != 0 {
                found += 1
            } else if (try? place.rows()) != rows {
                missed.append(offset)
            }
            try write(byte, at: offset, file)
        }
        #expect(missed.count == 0, "\(missed.prefix(20))")
        #expect(found * step > rows.reduce(0) { $0 + $1.record.count + $1.leaf.count })
        #expect(Verifier.verify(path: place.events).result == .intact)
    }

    private func write(_ byte: UInt8, at offset: Int, _ file: FileHandle) throws {
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: Data([byte]))
    }

    @Test(
        "a row deleted, swapped, renumbered, inserted or rehashed is found where it happened",
        arguments: [
            ("DELETE FROM event WHERE pos = 7", 7),
            ("DELETE FROM event WHERE pos = 0", 0),
            ("UPDATE event SET pos = 40 WHERE pos = 19", 19),
            (
                "UPDATE event SET pos = -5 WHERE pos = 5; UPDATE event SET pos = 5 WHERE pos = 6;"
                    + "UPDATE event SET pos = 6 WHERE pos = -5",
                5
            ),
            ("DELETE FROM event WHERE pos = 3; UPDATE event SET pos = pos - 1 WHERE pos > 3", 3),
            (
                "INSERT INTO event SELECT 20, zeroblob(16), leaf, rec FROM event WHERE pos = 19",
                20
            ),
            ("UPDATE event SET rec = CAST('x' AS BLOB) WHERE pos = 11", 11),
            ("UPDATE event SET leaf = zeroblob(31) WHERE pos = 12", 12),
            ("UPDATE event SET event_id = zeroblob(0) WHERE pos = 13", 13),
        ]
    )
    func rows(sql: String, position: UInt64) async throws {
        let place = try await twenty()
        try place.tamper(sql)
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.firstBad == position, "\(verdict.sentence)")
        #expect(verdict.exitCode == 1)
        #expect(verdict.records == position)
    }

    @Test(
        "a changed record with a matching leaf breaks the chain at the next one",
        .proves("LOG-6")
    )
    func rehashed() async throws {
        let place = try await twenty()
        var rows = try place.rows()
        rows[8].record[200] ^= 1
        let changed = rows[8].record
        let before = Digest(bytes: rows[8].leaf)
        rows[8].leaf = SHA256.leaf(changed.span).bytes
        let verdict = try place.verdict(on: rows)
        #expect(verdict.firstBad == 9)
        #expect(verdict.expected == SHA256.leaf(changed.span).hex && verdict.found == before?.hex)
        guard case .tampered(_, .link, _) = verdict.result else {
            Issue.record("\(verdict.sentence)")
            return
        }
    }

    @Test("rows cut off the end leave a log that is intact, and the verdict says what that means")
    func truncated() async throws {
        let place = try await twenty()
        let verdict = try place.verdict(on: Array(try place.rows().dropLast(3)))
        #expect(verdict.result == .intact && verdict.records == 17)
        #expect(verdict.notProven.contains { $0.contains("missing at the end") })
    }

    @Test(
        "a log is verified while it is served, and after a crash without writing to it",
        .proves("LOG-55")
    )
    func servedAndCrashed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        _ = try await log.append([posted("x", in: World.system.identifier())])
        #expect(Verifier.verify(path: place.data).records == log.head)
        let crashed = try place.crash()
        let before = try contents(crashed)
        let verdict = Verifier.verify(path: crashed)
        #expect(verdict.result == .intact && verdict.records == log.head)
        #expect(try contents(crashed) == before)
        log.close()
        let stopped = try contents(place.data)
        #expect(Verifier.verify(path: place.data).result == .intact)
        #expect(try contents(place.data) == stopped)
    }

    private func contents(_ directory: String) throws -> [String: Data] {
        var out: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory) {
            out[name] = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name))
        }
        return out
    }

    @Test("headers are listed without keys, stopped, served and after a crash")
    func listed() async throws {
        let place = try Place()
        try place.create()
        let log = try place.open()
        let patient = World.system.identifier()
        let event = posted("x", in: patient)
        _ = try await log.append([event])
        let crashed = try place.crash()
        func types(_ path: String, from start: UInt64) throws -> [String] {
            var out: [String] = []
            try Listing.list(path: path, from: start) { out.append("\($0.position) \($0.type)") }
            return out
        }
        let all = ["0 log_opened", "1 key_created", "2 type_registered", "3 message_posted"]
        #expect(try types(place.data, from: 0) == all)
        #expect(try types(crashed, from: 2) == Array(all[2...]))
        log.close()
        #expect(try types(place.events, from: 3) == [all[3]])
        #expect(throws: OpenError.missing("/nowhere")) { try types("/nowhere", from: 0) }
    }

    @Test("what is no log is not verifiable, which is not intact", .proves("LOG-52"))
    func noLog() throws {
        let place = try Place()
        #expect(Verifier.verify(path: place.path).exitCode == 2)
        #expect(Verifier.verify(path: "/nowhere").exitCode == 2)
        let file = place.path + "/events.db"
        try Data("not a database, but long enough to be read as one".utf8)
            .write(to: URL(fileURLWithPath: file))
        #expect(Verifier.verify(path: file).exitCode == 2)
        try Data().write(to: URL(fileURLWithPath: file))
        #expect(Verifier.verify(path: file).exitCode == 2)
    }
}

/// The verifier's pass over rows that are bytes in memory.
private struct Pass {
    private var checker = ChainChecker()
    private var versions: [Identifier: UInt64] = [:]

    mutating func take(_ row: Row) -> UInt64? {
        do throws(Finding) {
            let header = try checker.check(
                position: row.position,
                id: row.id.span,
                leaf: row.leaf.span,
                record: row.record.span
            )
            guard header.revision == versions[header.stream] ?? 0 else {
                return row.header?.position
            }
            versions[header.stream] = header.revision + 1
            return nil
        } catch {
            return error.position
        }
    }
}

extension Row {
    fileprivate var header: RecordHeader? { RecordHeader(record.span) }
}
