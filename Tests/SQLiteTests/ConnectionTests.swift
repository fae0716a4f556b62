import SQLite
import Testing

@Suite("A connection and its statements")
struct ConnectionTests {
    private func memory() throws -> Connection {
        try Connection(path: "", mode: .memory)
    }

    @Test(
        "every kind of value comes back as it was bound",
        arguments: [
            SQLValue.null, .integer(.min), .integer(.max), .integer(0), .real(-0.5), .real(1e300),
            .text(""), .text("Schmerz im Brustkorb 💔"), .text("a\u{0}b"), .blob([]),
            .blob(Array(0...255)),
        ]
    )
    func values(value: SQLValue) throws {
        let statement = try memory().prepare("SELECT ?")
        try statement.bind(value, at: 0)
        #expect(try statement.step())
        #expect(statement.column(0) == value)
        #expect(statement.isNull(0) == (value == .null))
        #expect(try !statement.step())
    }

    @Test("names of parameters and columns are told, and an index out of range is harmless")
    func names() throws {
        let statement = try memory().prepare("SELECT :position AS place, ?5 AS other")
        #expect(statement.parameterCount == 5)
        #expect(statement.parameterName(0) == ":position")
        #expect(statement.parameterName(2) == nil)
        #expect(statement.columnCount == 2)
        #expect(statement.columnName(0) == "place")
        #expect(statement.columnName(1) == "other")
        for index in [-1, 2, 5, Int.max] {
            #expect(statement.columnName(index) == "")
            #expect(statement.column(index) == .null)
            #expect(statement.blob(index) == [])
            #expect(statement.text(index) == "")
            #expect(statement.integer(index) == 0)
        }
        for index in [-1, 5, Int.max] {
            #expect(throws: SQLiteError.self) { try statement.bind(Int64(1), at: index) }
        }
    }

    @Test("one statement is asked for, and none or two are refused")
    func exactlyOne() throws {
        let connection = try memory()
        #expect(throws: SQLiteError.self) { try connection.prepare(" -- nothing\n") }
        #expect(throws: SQLiteError.self) { try connection.prepare("SELECT 1; SELECT 2") }
        let one = try connection.prepare("SELECT 1; -- and a remark")
        #expect(try one.step())
    }

    @Test("a text of several statements is split where SQLite ends them, not at a semicolon")
    func splitting() throws {
        let sql = """
            CREATE TABLE t (a); -- ; in a remark
            CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT ';'; SELECT 2; END;
            INSERT INTO t VALUES (';''é');
            """
        var rest = try memory().statements(in: sql)
        var parts: [String] = []
        while let (statement, source) = try rest.next() {
            try statement.run()
            parts.append(String(decoding: Array(sql.utf8)[source], as: UTF8.self))
        }
        #expect(parts.count == 3)
        #expect(parts.joined() == sql)
        #expect(parts[1].hasSuffix("END;"))
    }

    @Test("a transaction that throws leaves nothing behind")
    func transaction() throws {
        let connection = try memory()
        try connection.execute("CREATE TABLE t (a INTEGER UNIQUE)")
        let error = #expect(throws: SQLiteError.self) {
            try connection.transaction { () throws(SQLiteError) in
                try connection.execute("INSERT INTO t VALUES (1)")
                try connection.execute("INSERT INTO t VALUES (1)")
            }
        }
        #expect(error?.isConstraint == true)
        #expect(!connection.isInTransaction)
        let count = try connection.prepare("SELECT count(*) FROM t")
        #expect(try count.step())
        #expect(count.integer(0) == 0)
        count.reset()
        try connection.transaction { () throws(SQLiteError) in
            try connection.execute("INSERT INTO t VALUES (1), (2)")
        }
        #expect(connection.changes == 2)
    }

    @Test("an error carries SQLite's code and words")
    func errors() throws {
        let connection = try memory()
        let error = #expect(throws: SQLiteError.self) { try connection.prepare("SELEC 1") }
        #expect(error?.primary == 1)
        #expect(error?.message.contains("SELEC") == true)
        let absent = #expect(throws: SQLiteError.self) {
            try Connection(path: "/nowhere/at/all.db", mode: .readOnly)
        }
        #expect(absent?.isCannotOpen == true)
        #expect(throws: SQLiteError.self) {
            try Connection(path: "a\u{0}b", mode: .readWriteCreate)
        }
    }

    @Test("no statement loads an extension, by whatever name it asks")
    func extensions() throws {
        let connection = try memory()
        for text in ["SELECT load_extension('libm.so.6')", "SELECT load_extension('x', 'y')"] {
            #expect(throws: SQLiteError.self) { try connection.execute(text) }
        }
    }

    @Test("the authorizer sees every action and its no fails the compilation")
    func authorizer() throws {
        let connection = try memory()
        try connection.execute("CREATE TABLE mine (a); CREATE TABLE other (b)")
        var seen: [AuthorizerAction] = []
        connection.setAuthorizer { action in
            seen.append(action)
            return action.kind != .read || action.first == "mine"
        }
        let allowed = try connection.prepare("SELECT a FROM mine")
        #expect(try !allowed.step())
        #expect(
            seen.map(\.kind) == [.select, .read]
                && seen.last?.first == "mine" && seen.last?.second == "a"
                && seen.last?.database == "main"
        )
        let error = #expect(throws: SQLiteError.self) {
            try connection.prepare("SELECT b FROM other")
        }
        #expect(error?.isNotAuthorized == true)
        connection.setAuthorizer { $0.kind != .function }
        #expect(throws: SQLiteError.self) { try connection.prepare("SELECT random()") }
        connection.setAuthorizer(nil)
        #expect(try connection.prepare("SELECT b FROM other").columnCount == 1)
    }

    @Test("a statement outlives the last other use of its connection")
    func lifetime() throws {
        func orphan() throws -> Statement { try memory().prepare("SELECT 42") }
        let statement = try orphan()
        #expect(try statement.step())
        #expect(statement.integer(0) == 42)
    }
}
