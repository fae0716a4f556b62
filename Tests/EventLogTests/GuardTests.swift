import Migrations
import SQLite
import Testing
import World

@testable import EventLog

@Suite("The schema of events.db")
struct GuardTests {
    private static func change(_ path: String, _ sql: String) throws {
        let connection = try Connection(path: path, mode: .readWrite)
        try connection.execute("PRAGMA writable_schema = ON")
        try connection.execute(sql)
    }

    private static func guards(_ path: String) throws -> [Schema.Part] {
        try Schema.parts(of: Connection(path: path, mode: .readOnly)).sorted { $0.name < $1.name }
    }

    @Test(
        "a guard that was taken away, changed or added is told, and is as it was after the next start",
        .proves("LOG-56"),
        arguments: [
            "DROP TRIGGER event_is_never_changed", "DROP TRIGGER event_is_never_deleted",
            "DROP TRIGGER checkpoint_is_never_deleted",
            "UPDATE sqlite_schema SET sql = replace(sql, 'BEFORE', 'AFTER') WHERE type = 'trigger'",
            "CREATE TRIGGER helpful AFTER INSERT ON event BEGIN SELECT 1; END",
            "CREATE INDEX slow ON event (leaf)",
        ]
    )
    func mended(change: String) async throws {
        let place = try Place()
        try place.create()
        let before = try Self.guards(place.events)
        try Self.change(place.events, change)
        let verdict = Verifier.verify(path: place.data)
        #expect(verdict.result == .intact)
        #expect(verdict.warnings.isEmpty == change.contains("INDEX"))
        let log = try place.open()
        let fault = try #require(log.previousFault)
        #expect(fault.contains("again") || fault.contains("taken away"))
        try await log.recordPreviousFault()
        #expect(try log.read(from: 0, limit: 100).contains { $0.type == "storage_recovered" })
        log.close()
        #expect(try Self.guards(place.events) == before)
        let after = Verifier.verify(path: place.data)
        #expect(after.result == .intact && after.warnings.isEmpty)
        let again = try place.open()
        #expect(again.previousFault == nil)
        again.close()
    }

    @Test(
        "a table or a constraint's index that is missing or another is not made again: it refuses",
        arguments: [
            "DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_event_1'",
            "DROP TABLE tile",
        ]
    )
    func refused(change: String) throws {
        let place = try Place()
        try place.create()
        try Self.change(place.events, change)
        #expect(throws: OpenError.self) { try place.open() }
    }

    @Test("the files bear their marks, one of before gets it, and another program's is refused")
    func marks() throws {
        func mark(_ path: String) throws -> Int64 {
            let row = try Connection(path: path, mode: .readOnly).prepare("PRAGMA application_id")
            return try row.step() ? row.integer(0) : -1
        }
        let place = try Place()
        try place.create()
        let files = [
            (place.events, Migrations.eventLogMark),
            (place.data + "/keys.db", Migrations.keyStoreMark),
        ]
        for (path, wanted) in files {
            #expect(try mark(path) == wanted)
            // As every log was before: without a mark, and one version back.
            try Self.change(path, "PRAGMA application_id = 0")
            try Self.change(path, "PRAGMA user_version = 2")
        }
        try place.open().close()
        for (path, wanted) in files {
            #expect(try mark(path) == wanted)
            try Self.change(path, "PRAGMA application_id = 7")
            #expect(throws: OpenError.self) { try place.open() }
            try Self.change(path, "PRAGMA application_id = \(wanted)")
        }
        try place.open().close()
    }
}
