import Foundation
import Glibc
import SQLite
import Testing

@Suite("Commits that are gathered")
struct GatheringTests {
    /// A database in WAL mode in a directory of its own, removed with its content.
    private final class Place {
        let folder: String
        var path: String { folder + "/a.db" }

        init() throws {
            folder = NSTemporaryDirectory() + "/sqlite-tests-" + UUID().uuidString
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true
            )
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func writer(gathers: Bool = true) throws -> Connection {
            let writer = try Connection(
                path: path,
                mode: .readWriteCreate,
                gathersCommits: gathers
            )
            try writer.execute(
                """
                PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                CREATE TABLE IF NOT EXISTS t (a INTEGER PRIMARY KEY, b BLOB);
                """
            )
            return writer
        }
    }

    private static func number(_ connection: Connection, _ sql: String) throws -> Int64 {
        let row = try connection.prepare(sql)
        defer { row.reset() }
        return try row.step() ? row.integer(0) : -1
    }

    /// Calls of `write` and its like that this thread has made.
    private static func writes() throws -> Int {
        let text = try String(contentsOfFile: "/proc/thread-self/io", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix("syscw:") }
        return try #require(line.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) })
    }

    @Test("a commit of ten pages is written in two calls instead of twenty")
    func calls() throws {
        var counts: [Bool: Int] = [:]
        for gathers in [true, false] {
            let place = try Place()
            let writer = try place.writer(gathers: gathers)
            try writer.execute("INSERT INTO t VALUES (0, zeroblob(100))")
            let before = try Self.writes()
            try writer.execute("INSERT INTO t VALUES (1, zeroblob(80000))")
            counts[gathers] = try Self.writes() - before
        }
        #expect(try #require(counts[true]) <= 2)
        #expect(try #require(counts[false]) >= 20)
    }

    @Test("each commit, small or large, is there for other connections and in the files")
    func visible() throws {
        let place = try Place()
        let writer = try place.writer()
        writer.holdCheckpoints()
        let reader = try Connection(path: place.path, mode: .readOnly)
        var total: Int64 = 0
        for (key, bytes) in [10, 9000, 131_000, 131_100, 300_000, 20, 2_000_000, 1].enumerated() {
            try writer.execute("INSERT INTO t VALUES (\(key), randomblob(\(bytes)))")
            total += Int64(bytes)
            #expect(try Self.number(reader, "SELECT sum(length(b)) FROM t") == total)
            if key == 4 { #expect(try writer.checkpoint(.passive)) }
        }
        // What a crash leaves: the files as they are now.
        let copy = place.folder + "/b.db"
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: place.path + suffix, toPath: copy + suffix)
        }
        let reopened = try Connection(path: copy, mode: .readWrite)
        #expect(try Self.number(reopened, "SELECT sum(length(b)) FROM t") == total)
        let check = try reopened.prepare("PRAGMA integrity_check")
        #expect(try check.step())
        #expect(check.text(0) == "ok")
    }

    @Test("a transaction larger than its cache reads its pages back, and a rollback leaves none")
    func spilled() throws {
        let place = try Place()
        let writer = try place.writer()
        try writer.execute("PRAGMA cache_size = 5; INSERT INTO t VALUES (0, zeroblob(10))")
        for ending in ["ROLLBACK", "COMMIT"] {
            try writer.execute("BEGIN IMMEDIATE")
            for key in 1...60 {
                try writer.execute("INSERT INTO t VALUES (\(key), zeroblob(\(key * 700)))")
                try writer.execute("UPDATE t SET b = zeroblob(\(key)) WHERE a = \(key / 2)")
            }
            #expect(try Self.number(writer, "SELECT count(*) FROM t") == 61)
            #expect(try Self.number(writer, "SELECT length(b) FROM t WHERE a = 30") == 60)
            try writer.execute(ending)
        }
        let reader = try Connection(path: place.path, mode: .readOnly)
        #expect(try Self.number(reader, "SELECT count(*) FROM t") == 61)
        #expect(try Self.number(reader, "SELECT length(b) FROM t WHERE a = 60") == 42_000)
        try writer.execute("BEGIN IMMEDIATE; DELETE FROM t; ROLLBACK")
        #expect(try Self.number(writer, "SELECT count(*) FROM t") == 61)
    }
}
