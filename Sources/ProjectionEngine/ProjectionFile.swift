public import Cryptography

/// Why a projection can't be loaded or asked.
///
/// Each case names the file and, where it can, the line.
public enum ProjectionError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The text does not follow the format.
    case malformed(file: String, line: Int, reason: String)
    /// SQLite refuses a statement, or the statement touches what it may not.
    case refused(file: String, line: Int, reason: String)
    /// No projection or query of that name.
    case unknownQuery(projection: String, query: String)
    /// The query was given other parameters than it declares.
    case wrongParameters(query: String)
    /// Applying or asking failed while running.
    case failed(projection: String, reason: String)
    /// The projection did not reach the wanted position in time.
    case behind(position: UInt64, wanted: UInt64)

    /// One line.
    public var description: String {
        switch self {
        case .malformed(let file, let line, let reason), .refused(let file, let line, let reason):
            "\(file):\(line): \(reason)"
        case .unknownQuery(let projection, let query): "\(projection) has no query \(query)"
        case .wrongParameters(let query): "query \(query) has other parameters"
        case .failed(let projection, let reason): "\(projection): \(reason)"
        case .behind(let position, let wanted):
            "the read models are at \(position) and not yet at \(wanted)"
        }
    }
}

/// One `.sql` file: tables first, then what each event does to them, then the queries.
///
///     -- projection queue 1
///     CREATE TABLE queue_case (…) STRICT;
///     -- on triage_decided 1
///     UPDATE queue_case SET urgency = :urgency WHERE session = :stream;
///     -- on *
///     INSERT INTO … VALUES (:position, :type);
///     -- query open_cases(urgency, limit)
///     SELECT … ;
public struct ProjectionFile: Sendable {
    /// What a section of the file is for.
    public enum Heading: Sendable, Equatable {
        /// Tables and indexes.
        case tables
        /// What one event of this name and schema version does; any event for `*`.
        case on(event: String, schema: UInt16)
        /// A question and the names of its parameters.
        case query(name: String, parameters: [String])
    }

    /// A run of SQL under one heading.
    public struct Section: Sendable {
        /// What it is for.
        public let heading: Heading
        /// The SQL.
        public let sql: String
        /// Line of the heading, from 1.
        public let line: Int

        /// The line of the file on which the statement begins whose text starts at byte `offset`.
        func line(of offset: Int) -> Int {
            // The first section has no heading: its text begins on the first line.
            var line = heading == .tables ? self.line : self.line + 1
            var isComment = false
            let bytes = Array(sql.utf8.dropFirst(offset))
            for byte in sql.utf8.prefix(offset) where byte == 0x0A { line += 1 }
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0x0A: (line, isComment) = (line + 1, false)
                case 0x20, 0x09, 0x0D: break
                case 0x2D where index + 1 < bytes.count && bytes[index + 1] == 0x2D:
                    isComment = true
                default: if !isComment { return line }
                }
            }
            return self.line
        }
    }

    /// `snake_case`.
    public let name: String
    /// The author's version.
    public let version: Int
    /// Whether it lies in a database of its own and takes events in behind the leading ones.
    public let isTrailing: Bool
    /// Sections in the order of the file.
    public let sections: [Section]
    /// SHA-256 of the text: another digest, another projection.
    public let digest: Digest

    /// The events it has handlers for, `*` for any.
    var eventNames: [String] {
        sections.compactMap { if case .on(let event, _) = $0.heading { event } else { nil } }
    }

    /// Parses a file; `origin` is what errors call it.
    public init(text: String, origin: String) throws(ProjectionError) {
        var sections: [Section] = []
        var heading = Heading.tables
        var start = 1
        var sql = ""
        var title: (String, Int, Bool)?
        // CRLF is one character to Swift.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let words = line.split(separator: " ")
            if words.count == 4 || words.count == 5 && words[4] == "trailing",
                words[0] == "--", words[1] == "projection", let version = Int(words[3])
            {
                guard title == nil else {
                    throw .malformed(file: origin, line: number, reason: "a second title")
                }
                title = (String(words[2]), version, words.count == 5)
                sql += "\n"
                continue
            }
            guard let next = try Self.heading(words, line, origin: origin, number: number) else {
                sql += line + "\n"
                continue
            }
            sections.append(Section(heading: heading, sql: sql, line: start))
            (heading, start, sql) = (next, number, "")
        }
        sections.append(Section(heading: heading, sql: sql, line: start))
        guard let title else {
            throw .malformed(file: origin, line: 1, reason: "no `-- projection NAME VERSION`")
        }
        name = title.0
        version = title.1
        isTrailing = title.2
        self.sections = sections
        digest = SHA256.hash(Array(text.utf8))
    }

    private static func heading(
        _ words: [Substring],
        _ line: Substring,
        origin: String,
        number: Int
    ) throws(ProjectionError) -> Heading? {
        guard words.count >= 3, words[0] == "--" else { return nil }
        switch words[1] {
        case "on":
            if words.count == 3, words[2] == "*" { return .on(event: "*", schema: 0) }
            guard words.count == 4, let schema = UInt16(words[3]) else { return nil }
            return .on(event: String(words[2]), schema: schema)
        case "query":
            let rest = line.drop { $0 != "y" }.dropFirst().drop { $0 == " " }
            guard let open = rest.firstIndex(of: "("), rest.last == ")" else {
                throw .malformed(file: origin, line: number, reason: "a query is `name(a, b)`")
            }
            let inside = rest[rest.index(after: open)...].dropLast()
            let parameters = inside.split(separator: ",")
                .map {
                    String($0.drop { $0 == " " })
                }
            return .query(name: String(rest[..<open]), parameters: parameters)
        default: return nil
        }
    }
}
