import Clinical
import HTTP
import JSON
import RecordService
import SQLite
import World

/// What narrows a look at the queue, and which page of it.
struct QueueFilter: Hashable {
    /// Rows of one answer unless asked otherwise.
    static let limitStandard = 50
    /// The orders one can ask for; `priority` is the one nurses work by.
    static let sorts: Set<String> = ["priority", "arrival", "due", "newest"]
    /// Other names of them: the field that an order goes by.
    private static let sortNames = [
        "priority_score": "priority", "urgency": "priority", "created_at": "arrival",
        "wait_time": "arrival", "-created_at": "newest", "due_at": "due",
    ]
    /// Those of cases that need nothing more from nurses.
    static let settled: Set<String> = ["reviewed", "closed"]
    private static let statuses = settled.union(["pending", "in_review", "more_info", "escalated"])

    let reach: Reach
    let urgency: Urgency?
    let isExact: Bool
    let hasRedFlags: Bool?
    let status: String?
    let nurse: String?
    let isBreached: Bool?
    /// Whether cases that were put off are shown: alone, not at all (as a rule), or among the others.
    let isSnoozed: Bool?
    let words: String?
    let sort: String
    let limit: Int
    let offset: Int
    let after: Place?
    let afterSorted: SortedPlace?

    /// The last row of the page before.
    struct Place: Hashable {
        let rank: Int64
        let alert: Int64
        let due: Int64
        let arrived: Int64
        let session: Identifier

        init?(_ text: String) {
            guard let cursor = PageCursor(text, kind: "q"), cursor.numbers.count == 4 else {
                return nil
            }
            rank = cursor.numbers[0]
            alert = cursor.numbers[1]
            due = cursor.numbers[2]
            arrived = cursor.numbers[3]
            session = cursor.identifier
        }

        init(_ row: QueueCase) {
            rank = Int64(row.urgency?.rank ?? -1)
            alert = row.alertWaits ? 1 : 0
            due = row.dueAt.microseconds
            arrived = row.arrivedAt.microseconds
            session = row.session.raw
        }

        var text: String { PageCursor(kind: "q", [rank, alert, due, arrived], session).text }
    }

    /// The last row of the page before, in an order that was asked for.
    struct SortedPlace: Hashable {
        let sort: String
        let key: Int64
        let session: Identifier

        init?(_ text: String, sort: String) {
            guard let cursor = PageCursor(text, kind: sort), cursor.numbers.count == 1 else {
                return nil
            }
            self.sort = sort
            key = cursor.numbers[0]
            session = cursor.identifier
        }

        init(_ row: QueueCase, sort: String) {
            self.sort = sort
            key =
                switch sort {
                case "due": row.dueAt.microseconds
                case "newest": -row.arrivedAt.microseconds
                default: row.arrivedAt.microseconds
                }
            session = row.session.raw
        }

        var text: String { PageCursor(kind: sort, [key], session).text }
    }

    /// Reads the query of a request; with `body`, its members count in the same way, and `q` may be there.
    init(_ call: Call, reach: Reach, body: JSON? = nil) throws(Problem) {
        self.reach = reach
        guard call.request.query("q") == nil else {
            throw Problem(
                422,
                "validation_failed",
                "Words to search for go in a body: POST /api/nurse/queue/search."
            )
        }
        let read = Reader(call: call, body: body)
        urgency = try Self.urgency(read)
        isExact = try read.flag("exact") ?? false
        hasRedFlags = try read.flag("has_red_flags")
        status = try read.choice("status", of: Self.statuses)
        let holder = try read.text("assigned_nurse")
        nurse = holder == "me" ? call.caller?.user.text : holder
        // It stands in access events, so it must be an identifier and nothing else.
        if let nurse, UserID(nurse) == nil {
            throw Problem(422, "validation_failed", "`assigned_nurse` is `usr_…`.")
        }
        isBreached = try read.flag("breached")
        let snoozed = try read.choice("snoozed", of: ["true", "false", "all"])
        isSnoozed = snoozed == "all" ? nil : snoozed == "true"
        let words = try body?.text("q", max: 200)?.lowercased()
        self.words = words?.isEmpty == true ? nil : words
        let order = try read.text("sort")
        if let known = order.flatMap({ Self.sortNames[$0] }) {
            sort = known
        } else {
            sort = try read.choice("sort", of: Self.sorts) ?? "priority"
        }
        limit = try read.integer("limit", default: Self.limitStandard, in: 1...200)
        offset = try read.integer("offset", default: 0, in: 0...1_000_000)
        if let text = try read.text("cursor") {
            let order = Self.order(sort, status)
            after = order == "priority" ? Place(text) : nil
            afterSorted = order == "priority" ? nil : SortedPlace(text, sort: order)
            guard offset == 0, after != nil || afterSorted != nil else { throw PageCursor.refused }
        } else {
            after = nil
            afterSorted = nil
        }
    }

    /// Whether settled cases are asked for, which lie outside of the queue.
    var isSettled: Bool { status.map { Self.settled.contains($0) } ?? false }

    /// The order of the rows: settled cases have no priority any more, the newest come first.
    var order: String { Self.order(sort, status) }

    private static func order(_ sort: String, _ status: String?) -> String {
        let isSettled = status.map { settled.contains($0) } ?? false
        return isSettled ? "newest" : sort
    }

    /// Where the page behind a row begins.
    func cursor(after row: QueueCase) -> String {
        order == "priority" ? Place(row).text : SortedPlace(row, sort: order).text
    }

    /// `urgency`, or the older word `risk_level`.
    private static func urgency(_ read: Reader) throws(Problem) -> Urgency? {
        if let text = try read.choice("urgency", of: Set(Urgency.allCases.map(\.rawValue))) {
            return Urgency(rawValue: text)
        }
        let levels = Dictionary(
            Urgency.allCases.map { (Shapes.riskLevel($0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let level = try read.choice("risk_level", of: Set(levels.keys))
        return level.flatMap { levels[$0] }
    }

    /// Members of a query or a body, read alike.
    private struct Reader {
        let call: Call
        let body: JSON?

        func text(_ name: String) throws(Problem) -> String? {
            guard let value = body?[name], !value.isNull else { return call.request.query(name) }
            if let text = value.string { return text }
            if let flag = value.bool { return flag ? "true" : "false" }
            if let number = value.integer { return String(number) }
            throw Problem(422, "validation_failed", "`\(name)` is of the wrong kind.")
        }

        func choice(_ name: String, of choices: Set<String>) throws(Problem) -> String? {
            guard let text = try text(name) else { return nil }
            guard choices.contains(text) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`\(name)` is one of: \(choices.sorted().joined(separator: ", "))."
                )
            }
            return text
        }

        func flag(_ name: String) throws(Problem) -> Bool? {
            switch try text(name) {
            case nil: return nil
            case "true", "1": return true
            case "false", "0": return false
            default: throw Problem(422, "validation_failed", "`\(name)` must be true or false.")
            }
        }

        func integer(
            _ name: String,
            default value: Int,
            in range: ClosedRange<Int>
        ) throws(Problem) -> Int {
            guard let text = try text(name) else { return value }
            guard let number = Int(text), range.contains(number) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`\(name)` must be a whole number from \(range.lowerBound) to "
                        + "\(range.upperBound)."
                )
            }
            return number
        }
    }

    /// Whether it leaves out cases for another reason than that they were put off.
    var isNarrowed: Bool {
        urgency != nil || hasRedFlags != nil || status != nil || nurse != nil || isBreached != nil
            || words != nil
    }

    /// Bound values for the queue's queries; one row more than asked for tells whether there are more.
    func parameters(at now: Timestamp) -> [String: SQLValue] {
        func flag(_ value: Bool?) -> SQLValue { value.map { .integer($0 ? 1 : 0) } ?? .null }
        func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
        let own: [String: SQLValue] = [
            "rank": urgency.map { .integer(Int64($0.rank)) } ?? .null,
            "exact": .integer(isExact ? 1 : 0),
            "red_flags": flag(hasRedFlags),
            "status": text(status),
            "nurse": text(nurse),
            "breached": flag(isBreached),
            "snoozed": flag(isSnoozed),
            "words": text(words),
            "sort": .text(order),
            "after_key": afterSorted.map { .integer($0.key) } ?? .null,
            "now": .integer(now.microseconds),
            "after_rank": after.map { .integer($0.rank) } ?? .null,
            "after_alert": after.map { .integer($0.alert) } ?? .null,
            "after_due": after.map { .integer($0.due) } ?? .null,
            "after_arrived": after.map { .integer($0.arrived) } ?? .null,
            "after_session": (after?.session ?? afterSorted?.session).map { .blob($0.bytes) }
                ?? .null,
            "limit": .integer(Int64(limit + 1)),
            "offset": .integer(Int64(offset)),
        ]
        return own.merging(reach.parameters) { mine, _ in mine }
    }

    /// How access events name it, as a query that asks the same again; `nil` for the standard queue.
    ///
    /// Replay rests on it: what is left out here can't be shown again. Only words that were searched for are left
    /// out, and `q` says so.
    var text: String? {
        var parts: [String] = []
        if let urgency { parts.append("urgency=\(urgency.rawValue)") }
        if isExact { parts.append("exact=true") }
        if let hasRedFlags { parts.append("has_red_flags=\(hasRedFlags)") }
        if let status { parts.append("status=\(status)") }
        if let nurse { parts.append("assigned_nurse=\(nurse)") }
        if let isBreached { parts.append("breached=\(isBreached)") }
        if isSnoozed != false { parts.append("snoozed=\(isSnoozed.map { "\($0)" } ?? "all")") }
        if words != nil { parts.append("q") }
        if sort != "priority" { parts.append("sort=\(sort)") }
        if limit != Self.limitStandard { parts.append("limit=\(limit)") }
        if offset != 0 { parts.append("offset=\(offset)") }
        if let after = after?.text ?? afterSorted?.text { parts.append("cursor=\(after)") }
        if reach.unit != Person.standardUnit { parts.append("unit=\(Self.escaped(reach.unit))") }
        if reach.isOnCall { parts.append("on_call=true") }
        return parts.isEmpty ? nil : parts.joined(separator: "&")
    }

    /// Percent-encoded but for letters and digits.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.append(byte)
            default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
