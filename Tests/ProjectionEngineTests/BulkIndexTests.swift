import Cryptography
import EventLog
import Foundation
import JSON
import SQLite
import Testing
import World

@testable import ProjectionEngine

private struct History: EventSource {
    let head: UInt64

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        (from..<min(head, from + UInt64(limit)))
            .map { position in
                let body: JSON = ["name": .string("n-\(position % 7)")]
                return RecordedEvent(
                    position: position,
                    revision: position,
                    recordedAt: Timestamp(microseconds: 0),
                    id: Identifier(high: 1, low: position),
                    stream: Identifier(high: 2, low: 0),
                    type: "counted",
                    leaf: SHA256.hash(withUnsafeBytes(of: position) { Array($0) }),
                    prev: SHA256.hash([]),
                    body: body.bytes
                )
            }
    }
}

private let text = """
    -- projection items 1
    CREATE TABLE item (at INTEGER PRIMARY KEY, name TEXT NOT NULL, seen INTEGER NOT NULL) STRICT;
    CREATE INDEX item_name ON item (name);
    CREATE INDEX item_seen ON item (seen);
    CREATE UNIQUE INDEX item_once ON item (at, name);

    -- on counted 1
    UPDATE item SET seen = seen + 1 WHERE name = :name;
    INSERT INTO item VALUES (:position, :name, 0);

    -- query seen(n)
    SELECT count(*) FROM item INDEXED BY item_seen WHERE seen = :n;
    """

@Suite("Indexes of read models that take in a whole history")
struct BulkIndexTests {
    private let path = NSTemporaryDirectory() + "/bulk-" + UUID().uuidString + ".db"

    private func clean() {
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    }

    private func engine(_ events: UInt64, isBulk: Bool = true) throws -> ProjectionEngine {
        try ProjectionEngine(
            source: History(head: events),
            events: [DeclaredEvent(name: "counted", fields: ["name"])],
            files: [ProjectionFile(text: text, origin: "items.sql")],
            storage: .clear(path: path),
            isBulk: isBulk
        )
    }

    private func indexes() throws -> [String] {
        let connection = try Connection(path: path, mode: .readOnly)
        let rows = try connection.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL ORDER BY name"
        )
        var out: [String] = []
        while try rows.step() { out.append(rows.text(0)) }
        return out
    }

    @Test("only those that events need, or that keep rows unique, are there at first")
    func putOff() throws {
        defer { clean() }
        let engine = try engine(50)
        #expect(try indexes() == ["item_name", "item_once"])
        try engine.catchUp(batch: 8)
        #expect(try indexes() == ["item_name", "item_once", "item_seen"])
        #expect(try engine.query("items", "seen", ["n": .integer(0)]).rows.first?.integer(0) == 7)
        engine.close()
    }

    @Test("those still to be made when the process ended are made by the next")
    func resumed() throws {
        defer { clean() }
        try engine(50).close()
        #expect(try indexes() == ["item_name", "item_once"])
        let next = try engine(60)
        #expect(try indexes() == ["item_name", "item_once", "item_seen"])
        try next.catchUp()
        #expect(try next.query("items", "seen", ["n": .integer(0)]).rows.first?.integer(0) == 7)
        next.close()
        let third = try engine(60)
        #expect(third.position == 60)
        third.close()
    }

    @Test("those of a few events are there from the start, and the rows are the same either way")
    func few() throws {
        defer { clean() }
        let bulk = try engine(50)
        try bulk.catchUp()
        let digest = try bulk.contentDigest(of: "items")
        bulk.close()
        clean()
        let few = try engine(50, isBulk: false)
        #expect(try indexes() == ["item_name", "item_once", "item_seen"])
        try few.catchUp()
        #expect(try few.contentDigest(of: "items") == digest)
        few.close()
    }
}
