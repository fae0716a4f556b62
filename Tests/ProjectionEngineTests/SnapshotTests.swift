import Cryptography
import EventLog
import Foundation
import JSON
import SQLite
import Synchronization
import Testing
import World

@testable import ProjectionEngine

private struct Events: EventSource {
    let count: UInt64

    var head: UInt64 { count }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        (from..<max(from, min(count, from + UInt64(limit))))
            .map { position in
                RecordedEvent(
                    position: position,
                    revision: position,
                    recordedAt: Timestamp(microseconds: Int64(position) * 1000),
                    id: Identifier(high: 1, low: position),
                    stream: Identifier(high: 2, low: position % 3),
                    type: "counted",
                    leaf: SHA256.hash([UInt8(truncatingIfNeeded: position)]),
                    prev: SHA256.hash([]),
                    body: (["name": .string("canary\(position % 5)")] as JSON).bytes
                )
            }
    }
}

private let text = """
    -- projection names 1
    CREATE TABLE name (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT;

    -- on counted 1
    INSERT INTO name VALUES (:name, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;

    -- query all_names()
    SELECT name, n FROM name ORDER BY name;
    """

@Suite("Copies of the past")
struct SnapshotTests {
    private let directory = FileManager.default.temporaryDirectory
        .appendingPathComponent("anamnesis-past-\(UUID().uuidString)").path
    private let declared = [DeclaredEvent(name: "counted", fields: ["name"])]

    private func storage() throws -> ReadStorage {
        try FileManager.default.createDirectory(
            atPath: directory,
            withIntermediateDirectories: true
        )
        return try .sealed(
            path: directory + "/read.db",
            key: [UInt8](repeating: 7, count: 32),
            world: .system
        )
    }

    private func engine(_ count: UInt64) throws -> ProjectionEngine {
        let engine = try ProjectionEngine(
            source: Events(count: count),
            events: declared,
            files: [ProjectionFile(text: text, origin: "names.sql")]
        )
        try engine.catchUp()
        return engine
    }

    private func made(
        _ engine: ProjectionEngine,
        step: UInt64,
        until count: Int
    ) async throws -> Snapshots {
        let snapshots = Snapshots(
            engine,
            projections: ["names"],
            storage: try storage(),
            step: step,
            now: { World.system.monotonic() }
        )
        snapshots.wake()
        for _ in 0..<1000 where snapshots.positions.count < count {
            try await Task.sleep(for: .milliseconds(5))
        }
        return snapshots
    }

    private func rows(_ storage: ReadStorage, to count: UInt64) throws -> (UInt64, Digest) {
        let file = try ProjectionFile(text: text, origin: "names.sql")
        let database = try ProjectionDatabase(
            storage: storage,
            files: [file],
            events: Dictionary(declared.map { ($0.name, $0) }) { first, _ in first }
        )
        defer { database.close() }
        let start = database.position
        let events = try Events(count: count).read(from: start, limit: Int(count - start))
        if !events.isEmpty { try database.apply(events.map { DecodedEvent($0) }) }
        return (start, try database.contentDigest(of: "names"))
    }

    @Test("going on from a copy gives the same rows as reading all of history")
    func same() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let engine = try engine(1050)
        let snapshots = try await made(engine, step: 100, until: 10)
        defer { snapshots.close() }
        #expect(snapshots.positions == (1...10).map { $0 * 100 })
        #expect(snapshots.nearest(atMost: 99) == nil)
        for count in [100, 101, 555, 999, 1000, 1050] as [UInt64] {
            let near = try #require(snapshots.nearest(atMost: count))
            #expect(near.position == count / 100 * 100)
            let (start, digest) = try rows(near.storage, to: count)
            #expect(start == near.position)
            #expect(try rows(.memory, to: count).1 == digest)
        }
        // The copy itself is as it was.
        let again = try #require(snapshots.nearest(atMost: 100))
        #expect(try rows(again.storage, to: 100).1 == rows(.memory, to: 100).1)
    }

    @Test("copies are sealed, are found after a restart, and a torn one is an error, not an answer")
    func sealed() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let engine = try engine(350)
        try await made(engine, step: 100, until: 3).close()
        let files = try FileManager.default.contentsOfDirectory(atPath: directory)
        #expect(files.contains("read.db.past-100"))
        #expect(!files.contains("read.db.past-new"))
        for file in files {
            let data = try #require(FileManager.default.contents(atPath: directory + "/" + file))
            #expect(data.range(of: Data("canary".utf8)) == nil, "\(file)")
        }
        let found = try await made(engine, step: 100, until: 3)
        defer { found.close() }
        #expect(found.positions == [100, 200, 300])
        let path = directory + "/read.db.past-200"
        var data = try #require(FileManager.default.contents(atPath: path))
        data[data.count / 2] ^= 1
        #expect(FileManager.default.createFile(atPath: path, contents: data))
        let near = try #require(found.nearest(atMost: 250))
        #expect(throws: ReadModelError.self) { try rows(near.storage, to: 250) }
    }

    @Test("past the most copies every second one goes, and what is left still serves")
    func thinned() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let count = UInt64(Snapshots.countMax) + 8
        let engine = try engine(count * 10)
        let snapshots = try await made(engine, step: 10, until: Snapshots.countMax)
        defer { snapshots.close() }
        for _ in 0..<1000 where snapshots.positions.last ?? 0 < count * 10 - 20 {
            try await Task.sleep(for: .milliseconds(5))
        }
        let positions = snapshots.positions
        #expect(positions.count <= Snapshots.countMax)
        #expect(positions.allSatisfy { $0 % 20 == 0 })
        let near = try #require(snapshots.nearest(atMost: count * 10))
        #expect(try rows(near.storage, to: count * 10).1 == rows(.memory, to: count * 10).1)
    }

    @Test("an order to begin anew leaves no copy of before")
    func anew() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let engine = try engine(250)
        let snapshots = try await made(engine, step: 100, until: 2)
        defer { snapshots.close() }
        let other = try ReadStorage.sealed(
            path: directory + "/read.db",
            key: [UInt8](repeating: 8, count: 32),
            world: .system
        )
        snapshots.remake(in: other)
        for _ in 0..<1000 where snapshots.positions.count < 2 {
            try await Task.sleep(for: .milliseconds(5))
        }
        let near = try #require(snapshots.nearest(atMost: 250))
        #expect(try rows(near.storage, to: 250).1 == rows(.memory, to: 250).1)
    }

    @Test("a look at the past from the nearest copy sees what reading all of history shows")
    func travelled() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let engine = try engine(1050)
        let snapshots = try await made(engine, step: 100, until: 10)
        defer { snapshots.close() }
        let plain = TimeTravel(engine, projections: ["names"])
        let quick = TimeTravel(engine, projections: ["names"], snapshots: snapshots)
        for count in [990, 40, 555, 560, 1000, 100, 0] as [UInt64] {
            let (there, seen) = try await (look(quick, count), look(plain, count))
            #expect(there == seen, "\(count)")
        }
    }

    @Test("a copy that can't be read costs time and changes no answer")
    func torn() async throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let engine = try engine(350)
        let snapshots = try await made(engine, step: 100, until: 3)
        defer { snapshots.close() }
        let path = directory + "/read.db.past-300"
        var data = try #require(FileManager.default.contents(atPath: path))
        for place in stride(from: 100, to: data.count, by: 512) { data[place] ^= 1 }
        #expect(FileManager.default.createFile(atPath: path, contents: data))
        let quick = TimeTravel(engine, projections: ["names"], snapshots: snapshots)
        let plain = TimeTravel(engine, projections: ["names"])
        let (there, seen) = try await (look(quick, 333), look(plain, 333))
        #expect(there == seen)
    }

    private func look(_ travel: TimeTravel, _ count: UInt64) async throws -> [String] {
        try await travel.at(count) { (engine) throws(ProjectionError) in
            let rows = try engine.query("names", "all_names")
            return rows.rows.map { "\($0.text(0) ?? "") \($0.integer(1) ?? 0)" }
        }
    }
}
