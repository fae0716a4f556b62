import Cryptography
import EventLog
import Foundation
import JSON
import SQLite
import Synchronization
import Testing
import World

@testable import ProjectionEngine

/// Events of two types: every third is a `look`, the others are `counted`.
private final class History: EventSource {
    private let count: Mutex<UInt64>
    /// Set while nothing can be read.
    let isBroken = Atomic(false)

    init(_ count: UInt64) { self.count = Mutex(count) }

    var head: UInt64 { count.withLock { $0 } }

    func add(_ more: UInt64) { count.withLock { $0 += more } }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        guard !isBroken.load(ordering: .relaxed) else { throw .storageFailed("broken") }
        return (from..<max(from, min(head, from + UInt64(limit))))
            .map { position in
                RecordedEvent(
                    position: position,
                    revision: position,
                    recordedAt: Timestamp(microseconds: 0),
                    id: Identifier(high: 1, low: position),
                    stream: Identifier(high: 2, low: 0),
                    type: position % 3 == 2 ? "look" : "counted",
                    leaf: SHA256.hash(withUnsafeBytes(of: position) { Array($0) }),
                    prev: SHA256.hash([]),
                    body: JSON.object(JSONObject([.init(name: "n", value: 1)])).bytes
                )
            }
    }
}

private let leading = """
    -- projection sums 1
    CREATE TABLE total (id INTEGER PRIMARY KEY, sum INTEGER NOT NULL) STRICT;

    -- on counted 1
    INSERT INTO total VALUES (1, :n) ON CONFLICT (id) DO UPDATE SET sum = sum + excluded.sum;

    -- query sum()
    SELECT sum FROM total;
    """

private let trailing = """
    -- projection trail 1 trailing
    CREATE TABLE seen (position INTEGER PRIMARY KEY, type TEXT NOT NULL) STRICT;
    CREATE INDEX seen_type ON seen (type);

    -- on *
    INSERT INTO seen VALUES (:position, :type);

    -- query looks()
    SELECT count(*) FROM seen WHERE type = 'look';

    -- query all()
    SELECT count(*) FROM seen;
    """

@Suite("Trailing read models")
struct TrailTests {
    private let path = NSTemporaryDirectory() + "/trail-" + UUID().uuidString + ".db"
    private let key = World.system.bytes(32)

    private func clean() {
        for name in ["", ".trail"] {
            for suffix in ["", "-wal", "-shm"] { unlink(path + name + suffix) }
        }
    }

    private func sealed(_ key: [UInt8]? = nil) throws -> ReadStorage {
        try ReadStorage.sealed(path: path, key: key ?? self.key, world: .system)
    }

    private func engine(
        _ source: History,
        _ storage: ReadStorage? = nil,
        _ notice: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> ProjectionEngine {
        try ProjectionEngine(
            source: source,
            events: [
                DeclaredEvent(name: "counted", fields: ["n"]),
                DeclaredEvent(name: "look", fields: []),
            ],
            files: [
                ProjectionFile(text: leading, origin: "sums.sql"),
                ProjectionFile(text: trailing, origin: "trail.sql"),
            ],
            storage: storage ?? sealed(),
            notice: notice
        )
    }

    private func number(
        _ engine: ProjectionEngine,
        _ projection: String,
        _ query: String
    ) throws
        -> Int64?
    {
        try engine.query(projection, query).rows.first?.integer(0)
    }

    private func check(_ engine: ProjectionEngine, _ head: UInt64) throws {
        #expect(try number(engine, "trail", "all") == Int64(head))
        #expect(try number(engine, "trail", "looks") == Int64(head / 3))
        #expect(try number(engine, "sums", "sum") == Int64(head - head / 3))
    }

    @Test("lie in files of their own and answer for every event others have")
    func follow() async throws {
        defer { clean() }
        let source = History(5000)
        let engine = try engine(source)
        try engine.catchUp()
        try check(engine, 5000)
        #expect(FileManager.default.fileExists(atPath: path + ".trail"))
        for more: UInt64 in [1, 2, 30, 700, 1024, 9000] {
            source.add(more)
            engine.wake()
            try await engine.reached(source.head)
            try check(engine, source.head)
        }
        #expect(try engine.differing() == [])
        engine.close()
    }

    @Test("closed while behind, they go on at the next start; lost ones begin anew")
    func restart() async throws {
        defer { clean() }
        let source = History(300)
        let first = try engine(source)
        try first.catchUp()
        source.add(50)
        first.wake()
        try await first.reached(350)
        first.close()
        let second = try engine(source)
        try second.catchUp()
        try check(second, 350)
        second.close()
        for suffix in ["", "-wal", "-shm"] { unlink(path + ".trail" + suffix) }
        let third = try engine(source)
        try third.catchUp()
        try check(third, 350)
        third.close()
    }

    @Test("an event that concerns no leading one writes nothing there and counts")
    func unconcerned() async throws {
        defer { clean() }
        let source = History(2)
        let engine = try engine(source)
        try engine.catchUp()
        func written() throws -> Int {
            try Data(contentsOf: URL(fileURLWithPath: path + "-wal")).count
        }
        let before = try written()
        source.add(1)
        engine.wake()
        try await engine.reached(3)
        #expect(try engine.query("sums", "sum").position == 3)
        #expect(try written() == before)
        #expect(try engine.query("trail", "looks").rows.first?.integer(0) == 1)
        source.add(1)
        engine.wake()
        try await engine.reached(4)
        #expect(try engine.query("sums", "sum").position == 4)
        #expect(try written() > before)
        engine.close()
    }

    @Test("a batch that is offered again, longer, is taken in once")
    func offeredAgain() throws {
        defer { clean() }
        let source = History(9)
        let trail = Trail(
            try ProjectionDatabase(
                storage: sealed(),
                files: [ProjectionFile(text: trailing, origin: "trail.sql")],
                events: ["counted": DeclaredEvent(name: "counted", fields: ["n"])]
            )
        )
        defer { trail.close() }
        for (from, count) in [(0, 3), (0, 5), (2, 5), (5, 2), (0, 9)] as [(UInt64, Int)] {
            try trail.offer(source.read(from: from, limit: count).map { DecodedEvent($0) })
        }
        try trail.settle()
        #expect(try trail.database.query("trail", "all", [:]).rows.first?.integer(0) == 9)
    }

    @Test("positions that moved with nothing to write outlast a stop")
    func kept() async throws {
        defer { clean() }
        let source = History(2)
        let engine = try engine(source)
        try engine.catchUp()
        source.add(1)
        engine.wake()
        try await engine.reached(3)
        engine.close()
        let database = try ProjectionDatabase(
            storage: sealed(),
            files: [ProjectionFile(text: leading, origin: "sums.sql")],
            events: ["counted": DeclaredEvent(name: "counted", fields: ["n"])]
        )
        #expect(database.position == 3)
        database.close()
    }

    @Test("damaged ones are made anew, and say so")
    func damaged() throws {
        defer { clean() }
        let source = History(900)
        let first = try engine(source)
        try first.catchUp()
        first.close()
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path + ".trail"))
        try handle.seek(toOffset: 5000)
        try handle.write(contentsOf: Data(repeating: 7, count: 3000))
        try handle.close()
        let said = Mutex<[String]>([])
        let second = try engine(source) { line in said.withLock { $0.append(line) } }
        try second.catchUp()
        _ = try? number(second, "trail", "all")
        try second.catchUp()
        try check(second, 900)
        #expect(said.withLock { $0 }.contains { $0.contains("damaged") })
        second.close()
    }

    @Test(
        "an index that lacks a row of its table is made anew at a start, and told by a comparison"
    )
    func index() throws {
        defer { clean() }
        let source = History(900)
        let first = try engine(source)
        try first.catchUp()
        first.close()
        try hideRow()
        let said = Mutex<[String]>([])
        let second = try engine(source) { line in said.withLock { $0.append(line) } }
        #expect(said.withLock { $0 }.contains { $0.contains("seen_type") })
        try second.catchUp()
        try check(second, 900)
        #expect(try second.differing() == [])
        try hideRow()
        #expect(try second.differing() == ["trail"])
        second.close()
    }

    // The row is written by who takes the index for one of other rows.
    private func hideRow() throws {
        let place = try sealed().sibling("trail")
        func indexed(_ rows: String) -> String {
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                + "'CREATE INDEX seen_type ON seen (type)\(rows)' WHERE name = 'seen_type'"
        }
        for sql in [
            "DELETE FROM seen WHERE position = 2", indexed(" WHERE type = ''none''"),
            "INSERT INTO seen VALUES (2, 'look')", indexed(""),
        ] {
            try place.writer().execute(sql)
        }
    }

    @Test("a row that contradicts the log at a start makes them anew")
    func contradiction() throws {
        defer { clean() }
        let source = History(900)
        let first = try engine(source)
        try first.catchUp()
        first.close()
        // As an older page would: they hold fewer events than their rows say.
        let leaf = SHA256.hash(withUnsafeBytes(of: UInt64(799)) { Array($0) }).hex
        try sealed().sibling("trail").writer()
            .execute("UPDATE anamnesis_projection SET position = 800, leaf = x'\(leaf)'")
        let said = Mutex<[String]>([])
        let second = try engine(source) { line in said.withLock { $0.append(line) } }
        try second.catchUp()
        try check(second, 900)
        #expect(said.withLock { $0 }.contains { $0.contains("UNIQUE") })
        second.close()
    }

    @Test("making them anew is tried again when it failed half way")
    func halfRemade() async throws {
        defer { clean() }
        let source = History(900)
        let engine = try engine(source)
        try engine.catchUp()
        source.isBroken.store(true, ordering: .relaxed)
        engine.heal(.failed(projection: "*", reason: "as if a question had met damage"))
        engine.queue.sync {}
        #expect(engine.failure != nil)
        #expect(throws: ProjectionError.self) { try number(engine, "sums", "sum") }
        source.add(1)
        source.isBroken.store(false, ordering: .relaxed)
        for _ in 0..<400 where engine.failure != nil {
            try await Task.sleep(for: .milliseconds(10))
        }
        try check(engine, 901)
        engine.close()
    }

    @Test("made anew under another key, the old files open no more")
    func rekeyed() throws {
        defer { clean() }
        let source = History(400)
        let engine = try engine(source)
        try engine.catchUp()
        let other = World.system.bytes(32)
        try engine.remake(in: sealed(other))
        try check(engine, 400)
        engine.close()
        let said = Mutex<[String]>([])
        let old = try self.engine(source) { line in said.withLock { $0.append(line) } }
        old.close()
        #expect(said.withLock { $0 }.count == 1)
        #expect(!FileManager.default.fileExists(atPath: path + ".next.trail"))
    }
}
