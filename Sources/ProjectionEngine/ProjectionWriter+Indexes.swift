import SQLite

extension Connection {
    /// What is wrong with the database, or with one table of it, in one line; `nil` when it is whole.
    ///
    /// Reads it all: whether indexes list just the rows that stand there, and pages fit. The line bears no value of a row.
    func fault(of table: String? = nil) throws(SQLiteError) -> String? {
        let argument = table.map { ProjectionWriter.quoted($0) } ?? "1"
        let check = try prepare("PRAGMA integrity_check(\(argument))")
        return try check.step() && check.text(0) != "ok" ? check.text(0) : nil
    }
}

// Indexes that only queries need are made at the end of a history, not row by row: one sort for all rows instead of
// a search for each, and fewer pages to write.
extension ProjectionWriter {
    /// Drops the indexes of a new projection that no event needs, and notes them for ``makeIndexes()``.
    ///
    /// An event needs those that its statements' plans name, and those that keep rows unique.
    func putOffIndexes(of projection: String) throws(SQLiteError) {
        let plans = try plans(of: projection)
        let found = try connection.prepare(
            """
            SELECT name, sql FROM sqlite_schema
            WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%' AND tbl_name IN (
                SELECT name FROM anamnesis_table WHERE kind = 'table' AND projection = ?
            )
            """
        )
        try found.bind(projection, at: 0)
        var indexes: [(name: String, sql: String)] = []
        while try found.step() { indexes.append((found.text(0), found.text(1))) }
        let note = try connection.prepare("INSERT INTO anamnesis_index VALUES (?, ?, ?)")
        for (name, sql) in indexes where !plans.contains(where: { $0.contains(" INDEX \(name)") }) {
            try note.bind(name, at: 0)
            try note.bind(projection, at: 1)
            try note.bind(sql, at: 2)
            try note.run()
            hasIndexesToMake = true
            try connection.execute("DROP INDEX \(Self.quoted(name))")
        }
    }

    // A line for each table that a statement of the projection's events reads: `SEARCH alert USING INDEX …`.
    private func plans(of projection: String) throws(SQLiteError) -> [String] {
        var lines: [String] = []
        for statement in statements(of: projection) {
            let plan = try connection.prepare("EXPLAIN QUERY PLAN " + statement.sql)
            while try plan.step() { lines.append(plan.text(3)) }
        }
        return lines
    }

    /// Makes the indexes that were put off, all or none.
    func makeIndexes() throws(ReadModelError) {
        do throws(SQLiteError) {
            try connection.transaction { () throws(SQLiteError) in
                for sql in try strings("SELECT sql FROM anamnesis_index ORDER BY name") {
                    try connection.execute(sql)
                }
                try connection.execute("DELETE FROM anamnesis_index")
            }
        } catch {
            throw ReadModelError(error)
        }
        hasIndexesToMake = false
    }
}
