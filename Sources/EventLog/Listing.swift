import JSON
import SQLite
public import World

/// One record as its header tells it; no key is needed and nothing clinical is shown.
public struct ListedEvent: Sendable {
    /// Its place in the log.
    public let position: UInt64
    /// Its identifier.
    public let id: Identifier
    /// The stream it belongs to.
    public let stream: Identifier
    /// The event's name; `type-<number>` when no `type_registered` names the number.
    public let type: String
    /// When it was recorded.
    public let recordedAt: Timestamp
}

/// Lists the headers of a log without opening it for writing and without keys.
public enum Listing {
    /// Calls `each` for every record of the log at `path` (a data directory or its `events.db`) from a
    /// position on.
    ///
    /// - Throws: `missing`, `notALog`, `storageFailed`.
    public static func list(
        path: String,
        from start: UInt64,
        each: (ListedEvent) -> Void
    ) throws(OpenError) {
        let file = FileSystem.status(path)?.isDirectory == true ? path + "/events.db" : path
        guard FileSystem.status(file)?.isRegular == true else {
            throw .nothing(at: path, file: file)
        }
        let isServed = Verifier.isServed(file)
        guard isServed || (FileSystem.status(file + "-wal")?.size ?? 0) == 0 else {
            return try listCopy(of: file, from: start, each: each)
        }
        try list(file, mode: isServed ? .readOnly : .immutable, from: start, each: each)
    }

    private static func listCopy(
        of file: String,
        from start: UInt64,
        each: (ListedEvent) -> Void
    ) throws(OpenError) {
        let copy: PrivateCopy
        do throws(FileSystem.Failure) {
            copy = try PrivateCopy(of: file)
        } catch {
            throw .storageFailed(error.text)
        }
        defer { copy.remove() }
        try list(copy.file, mode: .readWrite, from: start, each: each)
    }

    private static func list(
        _ file: String,
        mode: Connection.Mode,
        from start: UInt64,
        each: (ListedEvent) -> Void
    ) throws(OpenError) {
        var types = TypeRegistry()
        do throws(SQLiteError) {
            let connection = try Connection(path: file, mode: mode)
            let rows = try connection.prepare("SELECT pos, rec FROM event ORDER BY pos")
            while try rows.step() {
                let record = rows.blob(1)
                guard let header = RecordHeader(record.span) else {
                    throw SQLiteError(
                        code: SQLiteError.misuse,
                        message: "record \(rows.integer(0)) has no header; run verify"
                    )
                }
                learn(header, record, &types)
                guard header.position >= start else { continue }
                each(
                    ListedEvent(
                        position: header.position,
                        id: header.event,
                        stream: header.stream,
                        type: types.names[header.type] ?? "type-\(header.type)",
                        recordedAt: header.recordedAt
                    )
                )
            }
        } catch {
            throw .notALog(error.message)
        }
    }

    private static func learn(
        _ header: RecordHeader,
        _ record: [UInt8],
        _ types: inout TypeRegistry
    ) {
        guard types.names[header.type] == OwnEvent.typeRegistered.rawValue,
            let body = try? JSON(parsing: Array(record.dropFirst(RecordHeader.count))),
            let number = body["type_id"]?.integer.flatMap({ UInt16(exactly: $0) }),
            let name = body["name"]?.string
        else { return }
        _ = types.register(name, as: number)
    }
}
