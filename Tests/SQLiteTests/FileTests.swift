import Foundation
import SQLite
import Testing

@Suite("A connection and its file")
struct FileTests {
    /// A directory of its own for one test, removed with its content.
    private final class Place {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "/sqlite-tests-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test("a name that looks like parameters of a URI is only a name")
    func names() throws {
        let place = try Place()
        let path = place.path + "/a?mode=memory&x=%41#é.db"
        try Connection(path: path, mode: .readWriteCreate).execute("CREATE TABLE t (a)")
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test("a connection for reading refuses to write, and one that must exist is not made")
    func modes() throws {
        let place = try Place()
        let path = place.path + "/a.db"
        #expect(throws: SQLiteError.self) { try Connection(path: path, mode: .readWrite) }
        try Connection(path: path, mode: .readWriteCreate).execute("CREATE TABLE t (a)")
        for mode in [Connection.Mode.readOnly, .immutable] {
            let reader = try Connection(path: path, mode: mode)
            #expect(throws: SQLiteError.self) { try reader.execute("INSERT INTO t VALUES (1)") }
        }
    }

    @Test("checkpoints that are held happen only when asked for")
    func checkpoints() throws {
        let place = try Place()
        let path = place.path + "/a.db"
        let writer = try Connection(path: path, mode: .readWriteCreate)
        try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE t (a)")
        _ = try writer.checkpoint(.truncate)
        writer.holdCheckpoints()
        for _ in 0..<1500 { try writer.execute("INSERT INTO t VALUES (zeroblob(4000))") }
        #expect(writer.walFrames > 1500)
        #expect(try writer.checkpoint(.passive))
        try writer.execute("INSERT INTO t VALUES (1)")
        #expect(writer.walFrames < 10)
    }

    @Test("rows survive in a log that was grown ahead, and so does its end")
    func grownLog() throws {
        let place = try Place()
        let path = place.path + "/a.db"
        let writer = try Connection(path: path, mode: .readWriteCreate)
        try writer.execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; CREATE TABLE t (a)")
        writer.holdCheckpoints()
        let log = try WriteAheadLogFile(database: path, pageBytes: 8192)
        for number in 0..<300 {
            try writer.execute("INSERT INTO t VALUES (\(number))")
            if try log.isNearEnd(after: writer.walFrames, ahead: 1 << 17) {
                try log.grow(after: writer.walFrames, by: 1 << 18)
            }
        }
        // What a crash leaves: the files as they are now.
        let copy = place.path + "/b.db"
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
        let reopened = try Connection(path: copy, mode: .readWrite)
        let count = try reopened.prepare("SELECT count(*), max(a) FROM t")
        #expect(try count.step())
        #expect(count.integer(0) == 300)
        #expect(count.integer(1) == 299)
        count.reset()
        let check = try reopened.prepare("PRAGMA integrity_check")
        #expect(try check.step())
        #expect(check.text(0) == "ok")
    }
}
