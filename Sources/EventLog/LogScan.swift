import Cryptography
import JSON
import SQLite
import World

/// What is rebuilt from the log when it is opened.
struct LogScan {
    /// Records at the end that are verified before anything is served.
    static let tailCount: UInt64 = 4096

    let opened: LogOpened
    let head: ChainHead
    let announced: [Identifier: KeyOwner]
    let keyHistory: KeyHistory
    let streams: StreamIndex
    /// How often a restored log was accepted, and the size that it once vouched for when it was last.
    let restores: Int
    let vouched: UInt64
    /// The first record that does not verify, and what is wrong with it.
    let damage: (position: UInt64, detail: String)?

    /// Reads every header of the log, or those behind `heads` if that is the log's, and verifies the last
    /// ``tailCount`` records.
    ///
    /// Goes on behind a record that does not verify, as far as what is stored lets it.
    init(_ connection: Connection, heads: Heads? = nil) throws(OpenError) {
        let last = try Self.last(connection)
        guard last >= 0 else { throw .notALog("it holds no record") }
        let tail = UInt64(last) - min(UInt64(last), Self.tailCount)
        var scanner = Scanner(tail: tail)
        if let heads, try Self.fits(heads, connection, last: UInt64(last), tail: tail) {
            scanner.resume(heads, opened: try Self.opened(connection))
        }
        let rows = try Self.rows(connection, from: scanner.next)
        while try Self.step(rows) { scanner.take(rows) }
        guard let opened = scanner.opened, let leaf = scanner.leaf else {
            throw .notALog(scanner.damage?.detail ?? "it holds no record")
        }
        self.opened = opened
        damage = scanner.damage
        (restores, vouched) = (scanner.restores, scanner.vouched)
        var head = ChainHead(leaf: leaf)
        head.next = scanner.next
        head.time = scanner.time
        head.types = scanner.types
        head.lastID = scanner.lastID
        head.isClockBehind = scanner.isClockBehind
        self.head = head
        announced = scanner.announced
        keyHistory = scanner.keyHistory
        streams = scanner.streams
    }

    // Whether what was kept ends with a record of this log, and the tail before that verifies.
    private static func fits(
        _ heads: Heads,
        _ connection: Connection,
        last: UInt64,
        tail: UInt64
    ) throws(OpenError) -> Bool {
        let next = heads.head.next
        guard next > 0, next <= last + 1, try opened(connection)?.log == heads.log else {
            return false
        }
        let start = min(tail, next - 1)
        let rows = try rows(connection, from: start == 0 ? 0 : start - 1)
        var checker = ChainChecker()
        if start > 0 {
            guard try step(rows), rows.integer(0) == Int64(start - 1),
                let leaf = rows.withBlob(2, { Digest($0) })
            else { return false }
            checker = ChainChecker(next: start, leaf: leaf)
        }
        while checker.next < next {
            guard try step(rows), (try? check(rows, &checker)) != nil else { return false }
        }
        rows.reset()
        return checker.leaf == heads.head.leaf
    }

    private static func check(
        _ row: Statement,
        _ checker: inout ChainChecker
    ) throws(Finding) {
        _ = try row.withBlob(1) { id throws(Finding) in
            try row.withBlob(2) { leaf throws(Finding) in
                try row.withBlob(3) { record throws(Finding) in
                    try checker.check(
                        position: row.integer(0),
                        id: id,
                        leaf: leaf,
                        record: record
                    )
                }
            }
        }
    }

    private static func opened(_ connection: Connection) throws(OpenError) -> LogOpened? {
        let rows = try rows(connection, from: 0)
        defer { rows.reset() }
        guard try step(rows) else { return nil }
        return rows.withBlob(3) { record in
            guard record.count > RecordHeader.count else { return nil }
            return LogOpened(record.array(RecordHeader.count..<record.count))
        }
    }

    private static func last(_ connection: Connection) throws(OpenError) -> Int64 {
        do throws(SQLiteError) {
            let count = try connection.prepare("SELECT max(pos) FROM event")
            return try count.step() && !count.isNull(0) ? count.integer(0) : -1
        } catch {
            throw .notALog(error.message)
        }
    }

    private static func rows(
        _ connection: Connection,
        from start: UInt64
    ) throws(OpenError) -> Statement {
        do throws(SQLiteError) {
            let rows = try connection.prepare(
                "SELECT pos, event_id, leaf, rec FROM event WHERE pos >= ? ORDER BY pos"
            )
            // A row before the first position must be seen too.
            try rows.bind(start == 0 ? Int64.min : Int64(clamping: start), at: 0)
            return rows
        } catch {
            throw .notALog(error.message)
        }
    }

    private static func step(_ rows: Statement) throws(OpenError) -> Bool {
        do throws(SQLiteError) {
            return try rows.step()
        } catch {
            guard error.isDamage else { throw .storageFailed(error.description) }
            throw .notALog(
                "a page of events.db is damaged (\(error.message)); copy the directory, run verify, then "
                    + "restore a backup with --rest and this directory, which keeps what can be read behind it"
            )
        }
    }
}

/// Takes the rows of the log in order.
private struct Scanner {
    let tail: UInt64
    var next: UInt64 = 0
    var leaf: Digest?
    var time = Timestamp(microseconds: 0)
    var lastID = Identifier.zero
    var isClockBehind = false
    var opened: LogOpened?
    var types = TypeRegistry()
    var announced: [Identifier: KeyOwner] = [:]
    var keyHistory = KeyHistory()
    var streams = StreamIndex()
    var damage: (position: UInt64, detail: String)?
    var restores = 0
    var vouched: UInt64 = 0

    init(tail: UInt64) {
        self.tail = tail
    }

    /// Goes on where `heads` ends.
    mutating func resume(_ heads: Heads, opened: LogOpened?) {
        self.opened = opened
        next = heads.head.next
        leaf = heads.head.leaf
        time = heads.head.time
        lastID = heads.head.lastID
        isClockBehind = heads.head.isClockBehind
        types = heads.head.types
        announced = heads.announced
        keyHistory = heads.keyHistory
        streams = heads.streams
        restores = heads.restores
        vouched = heads.vouched
    }

    mutating func take(_ row: Statement) {
        do throws(OpenError) {
            try check(row)
        } catch {
            if damage == nil, case .tampered(let position, let detail) = error {
                damage = (position, detail)
            }
            goOn(behind: row)
        }
    }

    private mutating func check(_ row: Statement) throws(OpenError) {
        let position = row.integer(0)
        let header = try row.withBlob(3) { record throws(OpenError) in
            let header = try verified(row, position, record)
            try learn(header, record)
            return header
        }
        let revision = UInt64(streams.count(of: header.stream))
        guard header.revision == revision || damage != nil else {
            throw tampered("it is not the next of its stream")
        }
        if types.names[header.type] == nil { types.skip(header.type) }
        streams.append(next, to: header.stream)
        time = header.recordedAt
        lastID = max(lastID, header.event)
        isClockBehind = header.flags.contains(.clamped)
        next += 1
    }

    // Takes from a damaged row only what keeps later numbers apart from it.
    private mutating func goOn(behind row: Statement) {
        let position = UInt64(clamping: row.integer(0))
        leaf = row.withBlob(2) { Digest($0) } ?? row.withBlob(3) { SHA256.leaf($0) }
        next = max(next, position) + 1
        guard let header = row.withBlob(3, { RecordHeader($0) }) else { return }
        if header.type >= TypeRegistry.firstFree { types.skip(header.type) }
        streams.append(position, to: header.stream)
        lastID = max(lastID, header.event)
    }

    // The header, after a full check in the tail and a check of form and number before it.
    private mutating func verified(
        _ row: Statement,
        _ position: Int64,
        _ record: Span<UInt8>
    ) throws(OpenError) -> RecordHeader {
        if next >= tail {
            var checker = ChainChecker(next: next, leaf: leaf, time: time)
            do throws(Finding) {
                let header = try row.withBlob(1) { id throws(Finding) in
                    try row.withBlob(2) { leaf throws(Finding) in
                        try checker.check(position: position, id: id, leaf: leaf, record: record)
                    }
                }
                leaf = checker.leaf
                return header
            } catch {
                throw tampered(error.detail)
            }
        }
        leaf = row.withBlob(2) { Digest($0) }
        guard let header = RecordHeader(record), header.position == next,
            UInt64(exactly: position) == next
        else { throw tampered("its header is damaged") }
        return header
    }

    // What the log's own events say.
    private mutating func learn(
        _ header: RecordHeader,
        _ record: Span<UInt8>
    ) throws(OpenError) {
        let name = types.names[header.type]
        let isOfKeys = KeyHistory.isToldBy(name)
        guard header.type <= 3 || name == OwnEvent.logRestored.rawValue || isOfKeys else { return }
        let body = record.array(RecordHeader.count..<record.count)
        if isOfKeys { return keyHistory.learn(name, in: header.stream, body) }
        switch header.type {
        case 1:
            opened = LogOpened(body)
            keyHistory.open(masterKey: opened?.masterKeyID ?? "")
        case 2:
            guard let json = try? JSON(parsing: body), let id = json["dek_id"]?.string,
                let key = Identifier(hex: id), let kind = Self.kinds[json["kind"]?.string ?? ""],
                let owner = Identifier(hex: json["owner"]?.string ?? "")
            else { throw tampered("key_created can't be read") }
            announced[key] = KeyOwner(kind: kind, id: owner)
        case 3:
            guard let json = try? JSON(parsing: body), let name = json["name"]?.string,
                let number = json["type_id"]?.integer.flatMap({ UInt16(exactly: $0) }),
                types.register(name, as: number)
            else { throw tampered("type_registered can't be read") }
        default:
            restores += 1
            vouched =
                (try? JSON(parsing: body))?["vouched"]?.integer.map { UInt64(clamping: $0) } ?? 0
        }
    }

    private static let kinds: [String: KeyOwner.Kind] = [
        "subject": .subject, "day": .day, "access": .access,
    ]

    private func tampered(_ detail: String) -> OpenError {
        .tampered(position: next, detail: detail)
    }
}
