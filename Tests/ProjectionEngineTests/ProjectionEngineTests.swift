import Cryptography
import EventLog
import JSON
import ProjectionEngine
import SQLite
import Synchronization
import Testing
import World

/// A history in memory.
private final class ListSource: EventSource {
    private let events: Mutex<[RecordedEvent]>

    init(_ events: [RecordedEvent]) {
        self.events = Mutex(events)
    }

    var head: UInt64 { events.withLock { UInt64($0.count) } }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        events.withLock { Array($0.dropFirst(Int(clamping: from)).prefix(limit)) }
    }

    func add(_ event: RecordedEvent) { events.withLock { $0.append(event) } }
}

private func event(_ position: UInt64, _ type: String, _ body: JSON?) -> RecordedEvent {
    RecordedEvent(
        position: position,
        revision: position,
        recordedAt: Timestamp(microseconds: Int64(position) * 1000),
        id: Identifier(high: 1, low: position),
        stream: Identifier(high: 2, low: position % 3),
        type: type,
        leaf: SHA256.hash([UInt8(truncatingIfNeeded: position)]),
        prev: SHA256.hash([]),
        body: body?.bytes
    )
}

private let counting = """
    -- projection counting 1
    CREATE TABLE total (name TEXT PRIMARY KEY, n INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT;

    -- on counted 1
    INSERT INTO total VALUES (:name, 1, :amount)
    ON CONFLICT (name) DO UPDATE SET n = n + 1, sum = sum + excluded.sum;

    -- on *
    INSERT INTO total VALUES ('all', 1, :position) ON CONFLICT (name) DO UPDATE SET n = n + 1;

    -- query one(name)
    SELECT n, sum FROM total WHERE name = :name;
    """

private let declared = [DeclaredEvent(name: "counted", fields: ["name", "amount", "tags"])]

private func history(_ count: UInt64) -> [RecordedEvent] {
    (0..<count)
        .map { position in
            event(
                position,
                position % 7 == 6 ? "other" : "counted",
                ["name": .string("n\(position % 5)"), "amount": .integer(Int64(position))]
            )
        }
}

private func engine(_ source: any EventSource, _ text: String) throws -> ProjectionEngine {
    try ProjectionEngine(
        source: source,
        events: declared,
        files: [ProjectionFile(text: text, origin: "counting.sql")]
    )
}

@Suite("Projections are folds of the log")
struct ProjectionEngineTests {
    @Test("folding in any batches gives the same rows", arguments: [1, 2, 3, 7, 64, 1000])
    func batches(batch: Int) throws {
        let source = ListSource(history(200))
        let whole = try engine(source, counting)
        try whole.catchUp()
        let parts = try engine(source, counting)
        try parts.catchUp(batch: batch)
        #expect(try parts.contentDigest(of: "counting") == whole.contentDigest(of: "counting"))
        let row = try parts.query("counting", "one", ["name": .text("n1")]).rows.first
        #expect(row?.integer(0) == 34)
        #expect(
            try parts.query("counting", "one", ["name": .text("all")]).rows.first?.integer(0) == 200
        )
    }

    @Test("an event without its body moves the position and runs only what needs no body")
    func erased() throws {
        let engine = try engine(ListSource([event(0, "counted", nil)]), counting)
        try engine.catchUp()
        #expect(engine.position == 1)
        #expect(try engine.query("counting", "one", ["name": .text("all")]).rows.count == 1)
    }

    @Test("rows read in place are those of copies, null as nothing, and a wrong name is told")
    func reading() throws {
        let engine = try engine(ListSource(history(50)), counting)
        try engine.catchUp()
        let copy = try engine.query("counting", "one", ["name": .text("n1")])
        let (position, sums) = try engine.read("counting") { reading throws(ProjectionError) in
            let sums = try reading.values("one", ["name": .text("n1")]) { row in
                row.text(7) == nil ? row.integer(1) : nil
            }
            let none = try reading.values("one", ["name": .text("n1")]) { _ in Int?.none }
            return (reading.position, none.isEmpty ? sums : [])
        }
        #expect(position == copy.position)
        #expect(sums == copy.rows.compactMap { $0.integer(1) } && sums.count == 1)
        #expect(throws: ProjectionError.unknownQuery(projection: "counting", query: "no")) {
            try engine.read("counting") { reading throws(ProjectionError) in
                try reading.values("no", [:]) { $0.integer(0) }
            }
        }
    }

    @Test("a reader may wait for its own write")
    func readYourWrites() async throws {
        let source = ListSource(history(10))
        let engine = try engine(source, counting)
        try engine.catchUp()
        source.add(event(10, "counted", ["name": "late", "amount": 1]))
        try await engine.reached(11)
        #expect(try engine.query("counting", "one", ["name": .text("late")]).rows.count == 1)
    }

    @Test("waiting for what never comes ends, and says how far it got")
    func waitEnds() async throws {
        let engine = try engine(ListSource(history(3)), counting)
        await #expect(throws: ProjectionError.behind(position: 3, wanted: 9)) {
            try await engine.reached(9, milliseconds: 20)
        }
    }

    @Test(
        "a file that reaches out of its tables, or is not deterministic, is refused",
        arguments: [
            "INSERT INTO total VALUES (random(), 1, 1);",
            "INSERT INTO total VALUES (datetime('now'), 1, 1);",
            "INSERT INTO total VALUES (strftime('%s'), 1, 1);",
            "UPDATE total SET n = changes();", "UPDATE total SET n = last_insert_rowid();",
            "ATTACH DATABASE '/tmp/x' AS x;", "PRAGMA journal_mode = DELETE;", "DROP TABLE total;",
            "INSERT INTO sqlite_schema VALUES ('a', 'b', 'c', 1, 'd');", "VACUUM;",
            "CREATE TABLE more (x);", "SELECT load_extension('x');",
            "SELECT readfile('/etc/passwd');",
            "BEGIN;", "UPDATE total SET n = :nonsense;", "UPDATE nowhere SET n = 1;", "NOT SQL;",
        ]
    )
    func confined(statement: String) {
        let text = counting.replacing("-- on *", with: "-- on counted 1\n\(statement)\n-- on *")
        #expect(throws: ProjectionError.self) { try engine(ListSource([]), text) }
    }

    @Test("a query may not write")
    func queriesRead() {
        let text = counting + "\n-- query bad()\nDELETE FROM total;\n"
        #expect(throws: ProjectionError.self) { try engine(ListSource([]), text) }
    }

    @Test(
        "a file without a title, with two, for an unknown event or with a bad query line is refused",
        arguments: [
            "CREATE TABLE a (b);", "-- projection a 1\n-- projection b 1\n",
            "-- projection a 1\nCREATE TABLE t (x);\n-- on nothing_known 1\nDELETE FROM t;",
            "-- projection a 1\n-- query q\nSELECT 1;",
        ]
    )
    func malformed(text: String) {
        #expect(throws: ProjectionError.self) { try engine(ListSource([]), text) }
    }

    @Test("asking for a query there is not says so")
    func unknown() throws {
        let engine = try engine(ListSource([]), counting)
        #expect(throws: ProjectionError.unknownQuery(projection: "counting", query: "none")) {
            try engine.query("counting", "none")
        }
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
