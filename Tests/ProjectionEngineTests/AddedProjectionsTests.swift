import Cryptography
import EventLog
import Foundation
import JSON
import SQLite
import Synchronization
import Testing
import World

@testable import ProjectionEngine

private final class Events: EventSource {
    private let events: Mutex<[RecordedEvent]>

    init(_ count: UInt64) {
        events = Mutex(
            (0..<count)
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
                        body: (["name": .string("n\(position % 5)"), "words": "secret"] as JSON)
                            .bytes
                    )
                }
        )
    }

    var head: UInt64 { events.withLock { UInt64($0.count) } }

    func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] {
        events.withLock { Array($0.dropFirst(Int(clamping: from)).prefix(limit)) }
    }
}

private func surroundings(_ source: any EventSource) -> AddedProjections.Surroundings {
    AddedProjections.Surroundings(
        source: source,
        events: [DeclaredEvent(name: "counted", fields: ["name", "words"])],
        taken: ["queue"],
        clinicalFields: ["words"],
        now: { World.system.monotonic() },
        resident: { nil }
    )
}

private let good = """
    -- projection names 1
    CREATE TABLE name (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT;

    -- on counted 1
    INSERT INTO name VALUES (:name, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;

    -- query of(name)
    SELECT name, n FROM name WHERE :name IS NULL OR name = :name ORDER BY name;
    """

/// SQL that must not be taken, and the line that is to blame.
struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let line: Int

    /// In the section of tables, as the third line.
    static func table(_ sql: String) -> Hostile {
        Hostile(
            testDescription: "tables: \(sql.prefix(70))",
            text: "-- projection bad 1\nCREATE TABLE t (a) STRICT;\n\(sql)\n"
                .replacingOccurrences(of: "(a) STRICT", with: "(a ANY) STRICT"),
            line: 3
        )
    }

    /// What an event does, as the fifth line.
    static func event(_ sql: String) -> Hostile {
        Hostile(
            testDescription: "event: \(sql.prefix(70))",
            text: """
                -- projection bad 1
                CREATE TABLE t (a ANY) STRICT;

                -- on counted 1
                \(sql)
                """,
            line: 5
        )
    }

    /// A question, as the fifth line.
    static func query(_ sql: String) -> Hostile {
        Hostile(
            testDescription: "query: \(sql.prefix(70))",
            text: """
                -- projection bad 1
                CREATE TABLE t (a ANY) STRICT;

                -- query q(a)
                \(sql)
                """,
            line: 4
        )
    }

    private static let anywhere = [
        "ATTACH '/etc/passwd' AS x;", "ATTACH ':memory:' AS x;", "DETACH main;",
        "PRAGMA writable_schema = 1;", "PRAGMA trusted_schema = 1;", "PRAGMA journal_mode = OFF;",
        "PRAGMA max_page_count = 100000000;", "PRAGMA temp_store_directory = '/tmp';",
        "VACUUM;", "VACUUM INTO '/tmp/stolen.db';", "BEGIN;", "COMMIT;", "ROLLBACK;",
        "SAVEPOINT s;", "RELEASE s;", "ANALYZE;",
        "SELECT load_extension('/tmp/evil.so');", "SELECT readfile('/etc/passwd');",
        "SELECT writefile('/tmp/x', 'y');", "SELECT edit('x');", "SELECT fts3_tokenizer('x');",
        "INSERT INTO t VALUES (load_extension('/tmp/evil.so'));",
        "INSERT INTO t SELECT randomblob(10);", "INSERT INTO t VALUES (fold(:stream));",
        "INSERT INTO t VALUES (random());",
        "INSERT INTO t VALUES (datetime('now'));", "INSERT INTO t VALUES (CURRENT_TIMESTAMP);",
        "INSERT INTO t VALUES (julianday('now'));", "INSERT INTO t VALUES (changes());",
        "INSERT INTO t VALUES (last_insert_rowid());", "INSERT INTO t VALUES (sqlite_version());",
        "INSERT INTO t SELECT name FROM pragma_table_info('t');",
        "INSERT INTO t SELECT name FROM pragma_function_list;",
        "INSERT INTO t SELECT data FROM sqlite_dbpage;", "INSERT INTO t SELECT name FROM dbstat;",
        "INSERT INTO t SELECT name FROM anamnesis_projection;",
        "UPDATE anamnesis_projection SET position = 0;", "DELETE FROM anamnesis_table;",
        "UPDATE sqlite_master SET sql = 'x';", "DELETE FROM sqlite_schema;",
        "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 2, 'x');",
        "DROP TABLE t;", "ALTER TABLE t RENAME TO u;", "ALTER TABLE t ADD COLUMN b;",
        "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END;",
        "CREATE TEMP TABLE x (a);", "CREATE TABLE temp.x (a);", "CREATE TEMP VIEW v AS SELECT 1;",
        "CREATE VIRTUAL TABLE f USING fts5(a);", "CREATE VIRTUAL TABLE f USING rtree(a, b, c);",
        "CREATE TABLE anamnesis_x (a);", "CREATE TABLE sqlite_x (a);", "NONSENSE;", "SELECT (((;",
    ]

    private static let deep =
        String(repeating: "(", count: 400) + "1"
        + String(repeating: ")", count: 400)
    private static let union = Array(repeating: "SELECT 1", count: 60)
        .joined(separator: " UNION ALL ")

    static let all: [Hostile] =
        anywhere.map(table) + anywhere.map(event)
        + anywhere.map(query)
        + [
            .table(
                "CREATE TABLE bomb AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
                    + " SELECT n FROM c;"
            ),
            .table("CREATE TABLE wide (\((0..<300).map { "c\($0)" }.joined(separator: ", ")));"),
            .table("INSERT INTO t VALUES (zeroblob(1000000000));"),
            .table("INSERT INTO t VALUES (\(deep));"), .query("SELECT \(deep);"),
            .query("SELECT * FROM (\(union));"),
            .event("INSERT INTO t VALUES (:nobody);"), .event("SELECT 1;"),
            .event("UPDATE u SET a = 1;"),
            .query("SELECT :other;"), .query("SELECT 1; SELECT 2;"), .query("DELETE FROM t;"),
            .query("INSERT INTO t VALUES (1) RETURNING a;"), .query("REPLACE INTO t VALUES (1);"),
            .query("-- nothing"),
            .query("SELECT * FROM t, \((0..<80).map { "t AS t\($0)" }.joined(separator: ", "));"),
            Hostile(testDescription: "no title", text: "CREATE TABLE t (a);", line: 1),
            Hostile(
                testDescription: "a name of the service's",
                text: "-- projection queue 1\n",
                line: 1
            ),
            Hostile(testDescription: "a path as a name", text: "-- projection ../x 1\n", line: 1),
            Hostile(
                testDescription: "a second title",
                text: "-- projection a 1\n-- projection b 1\n",
                line: 2
            ),
            Hostile(
                testDescription: "an event there is not",
                text: "-- projection a 1\n\n-- on happened 1\nDELETE FROM t;\n",
                line: 3
            ),
            Hostile(
                testDescription: "views that double ten thousandfold",
                text: views,
                line: 3
            ),
        ]

    // Sixteen views, each twice the one before: 65,536 tables in the last.
    private static let views: String = {
        var text = "-- projection bad 1\nCREATE TABLE t (a ANY) STRICT;\n"
        text += "CREATE VIEW v0 AS SELECT a FROM t;"
        for number in 1...24 {
            text +=
                " CREATE VIEW v\(number) AS SELECT a FROM v\(number - 1) UNION ALL"
                + " SELECT a FROM v\(number - 1);"
        }
        return text + " INSERT INTO t SELECT count(*) FROM v24;\n"
    }()
}

@Suite("Officers' projections", .serialized)
struct AddedProjectionsTests {
    @Test("a hostile file is refused with its line", arguments: Hostile.all)
    func hostile(_ file: Hostile) throws {
        let began = ContinuousClock.now
        do throws(ProjectionError) {
            try AddedProjections.check(file.text, origin: "bad.sql", surroundings(Events(0)))
            Issue.record("it was taken")
        } catch {
            let words = AddedProjections.words(error, "bad.sql")
            #expect(words.hasPrefix("bad.sql:\(file.line): "), "\(words)")
        }
        #expect(began.duration(to: .now) < .seconds(10))
    }

    @Test("a good file is taken, reads all of history, and answers")
    func taken() async throws {
        let added = try await ready(good, Events(1000))
        defer { added.close() }
        let rows = try await added.query("names", "of", ["name": "n3"])
        #expect(rows.rows.map { $0.integer(1) } == [200])
        #expect(rows.position == 1000)
        let all = try await added.query("names", "of", [:])
        #expect(all.rows.count == 5)
        #expect(added.standings.map(\.state) == ["ready"])
        await #expect(throws: AddedError.wrongParameters(["name"])) {
            try await added.query("names", "of", ["other": "x"])
        }
        await #expect(throws: AddedError.unknown) { try await added.query("names", "no", [:]) }
        await #expect(throws: AddedError.unknown) { try await added.query("none", "of", [:]) }
    }

    @Test("a changed file answers anew, a removed one no more, a broken one says why")
    func changes() async throws {
        let added = try await ready(good, Events(1000))
        defer { added.close() }
        let doubled = good.replacingOccurrences(of: "n = n + 1", with: "n = n + 2")
        added.offer([.init(origin: "a.sql", text: doubled)])
        try await settle(added)
        #expect(try await added.query("names", "of", ["name": "n3"]).rows.first?.integer(1) == 399)
        added.offer([
            .init(origin: "a.sql", text: good + "\n-- query worse()\nPRAGMA user_version;")
        ])
        guard let refused = added.standings.first else {
            Issue.record("no standing")
            return
        }
        #expect(refused.state == "refused")
        #expect(refused.reason?.hasPrefix("a.sql:9: ") == true, "\(refused.reason ?? "")")
        await #expect(throws: AddedError.refused(refused.reason ?? "")) {
            try await added.query("names", "of", [:])
        }
        added.offer([])
        await #expect(throws: AddedError.unknown) { try await added.query("names", "of", [:]) }
    }

    @Test("what an event does may fail at last: the file is refused then, with its line")
    func lateFault() async throws {
        let text = """
            -- projection late 1
            CREATE TABLE once (name TEXT PRIMARY KEY) STRICT;

            -- on counted 1
            INSERT INTO once VALUES (:name);
            """
        let added = try await ready(text, Events(20))
        defer { added.close() }
        let reason = added.standings.first?.reason ?? ""
        #expect(reason.hasPrefix("a.sql: "), "\(reason)")
        #expect(reason.contains("line 5"), "\(reason)")
    }

    @Test(
        "a question that never ends, or whose answer is too large, ends soon and harms nobody",
        arguments: [
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c",
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c",
            "SELECT count(*) FROM name a, name b, name c, name d, name e, name f, name g, name h,"
                + " name i, name j, name k, name l",
            "SELECT group_concat(a.name || b.name || c.name || d.name || e.name || f.name || g.name)"
                + " FROM name a, name b, name c, name d, name e, name f, name g, name h",
            "SELECT zeroblob(900000) FROM name a, name b",
        ]
    )
    func endless(question: String) async throws {
        let added = try await ready(good + "\n-- query endless()\n\(question);", Events(50))
        defer { added.close() }
        let began = ContinuousClock.now
        do throws(AddedError) {
            _ = try await added.query("names", "endless", [:])
            Issue.record("it was answered")
        } catch {
            guard case .tooCostly = error else {
                Issue.record("\(error)")
                return
            }
        }
        #expect(began.duration(to: .now) < .seconds(8))
        #expect(try await added.query("names", "of", [:]).rows.count == 5)
    }

    @Test("files beyond the bound, twice the same name and unreadable ones are refused alone")
    func many() async throws {
        let source = Events(10)
        let added = AddedProjections(surroundings(source), storage: .memory)
        defer { added.close() }
        var offers = (10..<27)
            .map { number in
                AddedProjections.Offer(
                    origin: "f\(number).sql",
                    text: good.replacingOccurrences(of: "names", with: "names_\(number)")
                )
            }
        offers[1] = .init(origin: "f11.sql", text: offers[0].text)
        offers[2] = .init(origin: "f12.sql", text: nil)
        added.offer(offers)
        try await settle(added)
        let refused = added.standings.filter { $0.state == "refused" }.map(\.origin)
        #expect(refused == ["f11.sql", "f12.sql", "f26.sql"])
        #expect(added.standings.filter { $0.state == "ready" }.count == 14)
    }

    @Test("a file says whether its answers may hold clinical words")
    func clinical() async throws {
        let added = try await ready(good, Events(1))
        defer { added.close() }
        #expect(added.isClinical("names") == false)
        for sign in [":", "@", "$"] {
            let text = good.replacingOccurrences(of: ":name, 1", with: "\(sign)words, 1")
            added.offer([.init(origin: "a.sql", text: text)])
            #expect(added.isClinical("names") == true)
        }
    }

    private func ready(_ text: String, _ source: Events) async throws -> AddedProjections {
        let added = AddedProjections(surroundings(source), storage: .memory)
        added.offer([.init(origin: "a.sql", text: text)])
        try await settle(added)
        return added
    }

    private func settle(_ added: AddedProjections) async throws {
        for _ in 0..<2000 where added.standings.contains(where: { $0.state == "building" }) {
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
