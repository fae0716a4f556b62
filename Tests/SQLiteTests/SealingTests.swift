import Foundation
import Testing

@testable import SQLite

/// A cipher for tests: each byte and its place changed, and a sum at the end of the page.
private final class ToyCipher: PageCipher {
    let reserve = 40
    private let key: UInt8

    init(_ key: UInt8) { self.key = key }

    func seal(_ page: inout [UInt8], place: [UInt8]) -> Bool {
        let sum = Self.sum(page, place)
        for index in page.indices { page[index] ^= key &+ UInt8(truncatingIfNeeded: index) | 1 }
        page.replaceSubrange((page.count - 8)..., with: sum)
        return true
    }

    func open(_ page: inout [UInt8], place: [UInt8]) -> Bool {
        let sum = Array(page.suffix(8))
        for index in page.indices { page[index] ^= key &+ UInt8(truncatingIfNeeded: index) | 1 }
        page.replaceSubrange((page.count - 40)..., with: [UInt8](repeating: 0, count: 40))
        return Self.sum(page, place) == sum
    }

    private static func sum(_ page: [UInt8], _ place: [UInt8]) -> [UInt8] {
        var sum: UInt64 = 14_695_981_039_346_656_037
        // By index, which costs a debug build a seventh of going through a slice.
        let prime: UInt64 = 1_099_511_628_211
        for index in 0..<(page.count - 40) { sum = (sum ^ UInt64(page[index])) &* prime }
        for byte in place { sum = (sum ^ UInt64(byte)) &* prime }
        return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
    }
}

@Suite("A database sealed page by page")
struct SealingTests {
    private let path = NSTemporaryDirectory() + "/sealing-" + UUID().uuidString

    private func open(
        _ key: UInt8 = 7,
        _ mode: Connection.Mode = .readWriteCreate
    ) throws -> Connection {
        let disk = try Disk(layer: SealingLayer { ToyCipher(key) })
        let connection = try Connection(path: path, mode: mode, disk: disk)
        if mode != .readOnly {
            connection.reserveBytes(40)
            try connection.execute("PRAGMA journal_mode = WAL; PRAGMA temp_store = MEMORY")
        }
        return connection
    }

    private func strings(_ connection: Connection, _ sql: String) throws -> [String] {
        let rows = try connection.prepare(sql)
        var out: [String] = []
        while try rows.step() { out.append(rows.text(0)) }
        return out
    }

    private func bytes(_ suffix: String) -> Data {
        (try? Data(contentsOf: URL(fileURLWithPath: path + suffix))) ?? Data()
    }

    private func clean() {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    @Test("what was written is read back, by a second connection and after closing")
    func roundTrip() throws {
        defer { clean() }
        var writer: Connection? = try open()
        try writer?.execute("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('canary-in-a-page')")
        let reader = try open(7, .readOnly)
        #expect(try strings(reader, "SELECT a FROM t") == ["canary-in-a-page"])
        for suffix in ["", "-wal", "-shm"] {
            #expect(bytes(suffix).range(of: Data("canary".utf8)) == nil, "\(suffix)")
            #expect(bytes(suffix).range(of: Data("CREATE".utf8)) == nil, "\(suffix)")
        }
        #expect(bytes("-wal").count > 4096)
        writer = nil
        let again = try open()
        #expect(try strings(again, "SELECT a FROM t") == ["canary-in-a-page"])
        #expect(try strings(again, "PRAGMA integrity_check") == ["ok"])
    }

    @Test("rows of every size, deletes, long statements and a vacuum keep the database whole")
    func busy() throws {
        defer { clean() }
        let connection = try open()
        for sql in [
            "PRAGMA secure_delete = ON", "PRAGMA cache_size = -256",
            "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT UNIQUE, c BLOB) STRICT",
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
            INSERT INTO t SELECT i, 'canary-' || i, zeroblob(i * 7 % 20000) FROM n
            """,
            "DELETE FROM t WHERE a % 3 = 0",
            "UPDATE t SET b = 'moved-canary-' || (4000 - a) WHERE a % 2 = 0",
            "UPDATE t SET c = CAST(b || b AS BLOB)",
        ] {
            do throws(SQLiteError) {
                try connection.execute(sql)
            } catch {
                Issue.record("\(sql): \(error)")
            }
        }
        #expect(throws: SQLiteError.self) { try connection.execute("UPDATE t SET b = 'one'") }
        #expect(
            try strings(connection, "SELECT count(*) FROM t WHERE b LIKE '%canary%'") == ["2000"]
        )
        #expect(try connection.checkpoint(.truncate))
        try connection.execute("VACUUM")
        #expect(try strings(connection, "PRAGMA integrity_check") == ["ok"])
        #expect(try connection.checkpoint(.passive))
        for suffix in ["", "-wal"] {
            #expect(bytes(suffix).range(of: Data("canary".utf8)) == nil, "\(suffix)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
        where name.hasPrefix((path as NSString).lastPathComponent) {
            #expect(!name.hasSuffix("-journal"))
        }
    }

    @Test("a log left by a crash is replayed, and its torn end is dropped without alarm")
    func crash() throws {
        defer { clean() }
        let writer = try open()
        try writer.execute("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('one')")
        let before = bytes("-wal").count
        try writer.execute("INSERT INTO t VALUES ('two')")
        let copy = path + "-crashed"
        for cut in [0, 1, 100, 4119, 4120] {
            for suffix in ["", "-wal"] {
                try bytes(suffix).write(to: URL(fileURLWithPath: copy + suffix))
            }
            let log = bytes("-wal")
            try log.prefix(log.count - cut).write(to: URL(fileURLWithPath: copy + "-wal"))
            let disk = try Disk(layer: SealingLayer { ToyCipher(7) })
            let opened = try Connection(path: copy, mode: .readWrite, disk: disk)
            let expected = cut == 0 ? ["one", "two"] : ["one"]
            #expect(try strings(opened, "SELECT a FROM t") == expected, "cut \(cut) of \(before)")
        }
        for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) }
    }

    @Test("a log left by a crash holds what was committed, however often its pages were written")
    func spilled() throws {
        defer { clean() }
        let writer = try open()
        try writer.execute(
            """
            PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 0;
            CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
            INSERT INTO t SELECT i, randomblob(500) FROM n
            """
        )
        let content = "SELECT count(*) || ' ' || group_concat(hex(b), '') FROM t"
        let copy = path + "-crashed"
        for step in 0..<40 {
            try writer.execute("BEGIN")
            for _ in 0..<5 {
                try writer.execute("UPDATE t SET b = randomblob(500) WHERE a % 7 = \(step % 7)")
                try writer.execute("SAVEPOINT s; DELETE FROM t WHERE a % 3 = 0; ROLLBACK TO s")
            }
            try writer.execute(step % 3 == 0 ? "ROLLBACK" : "COMMIT")
            if step % 4 == 0 { _ = try writer.checkpoint(step % 8 == 0 ? .truncate : .passive) }
            for suffix in ["", "-wal"] {
                try bytes(suffix).write(to: URL(fileURLWithPath: copy + suffix))
            }
            unlink(copy + "-shm")
            let disk = try Disk(layer: SealingLayer { ToyCipher(7) })
            let opened = try Connection(path: copy, mode: .readWrite, disk: disk)
            #expect(try strings(opened, content) == strings(writer, content), "step \(step)")
            #expect(try strings(opened, "PRAGMA integrity_check") == ["ok"], "step \(step)")
        }
        for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) }
    }

    @Test("another key, or any flipped byte of a page, opens nothing and is told as damage")
    func damage() throws {
        defer { clean() }
        do {
            let writer = try open()
            try writer.execute("CREATE TABLE t (a TEXT)")
            for number in 0..<200 { try writer.execute("INSERT INTO t VALUES ('row \(number)')") }
        }
        func attempt(_ key: UInt8 = 7) -> SQLiteError? {
            do throws(SQLiteError) {
                let disk = try Disk(layer: SealingLayer { ToyCipher(key) })
                let opened = try Connection(path: path, mode: .readOnly, disk: disk)
                let rows = try opened.prepare("SELECT count(a) FROM t")
                while try rows.step() {}
                return nil
            } catch {
                return error
            }
        }
        #expect(attempt() == nil)
        #expect(attempt(8)?.isDamage == true)
        let whole = bytes("")
        for offset in stride(from: 0, to: whole.count, by: 97) {
            var flipped = whole
            flipped[offset] ^= 0x10
            // The toy leaves part of the reserved bytes unsealed.
            if offset % 4096 >= 4096 - 40, offset % 4096 < 4096 - 8 { continue }
            try flipped.write(to: URL(fileURLWithPath: path))
            #expect(attempt()?.isDamage == true, "byte \(offset)")
        }
        try whole.prefix(whole.count - 10).write(to: URL(fileURLWithPath: path))
        #expect(attempt()?.isDamage == true)
    }
}
