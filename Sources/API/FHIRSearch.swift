import Access
import Clinical
import HTTP
import JSON
import World

/// What a search of the FHIR facade asks for: `patient`, `date`, `_lastUpdated`, `_id`, `_count`, `_cursor`.
///
/// A parameter that is not known is refused, so that nobody takes a list for narrower than it is.
struct FHIRSearch: Sendable {
    private static let known: Set<String> = [
        "patient", "date", "_lastUpdated", "_id", "_count", "_cursor", "_format", "token",
    ]

    /// Whom it is about, as asked.
    let patient: String?
    /// The identifier asked for, in our own spelling.
    let id: String?
    let count: Int
    let cursor: String?
    /// When it happened.
    let date: Span
    /// When it changed last.
    let updated: Span
    private let items: [QueryItem]

    init(_ call: Call) throws(Problem) {
        items = call.request.query.filter { $0.name != "token" }
        for item in items where !Self.known.contains(item.name) {
            throw Self.refused("The parameter is not one of this search.")
        }
        let format = call.request.query("_format") ?? "json"
        guard ["json", FHIRForm.mediaType, "application/json"].contains(format) else {
            throw Self.refused("`_format` is json.")
        }
        patient = call.request.query("patient")
            .map { text in
                let bare = text.hasPrefix("Patient/") ? String(text.dropFirst(8)) : text
                return Self.ours(bare)
            }
        id = call.request.query("_id")
        count = try call.integer("_count", default: 50, in: 1...200)
        cursor = call.request.query("_cursor")
        date = try Span(items, "date")
        updated = try Span(items, "_lastUpdated")
    }

    static func refused(_ text: String) -> Problem { Problem(422, "validation_failed", text) }

    /// An identifier as the rest of the service spells it.
    static func ours(_ id: String) -> String { String(id.map { $0 == "-" ? "_" : $0 }) }

    /// The question, for the record of the look: it has identifiers and times, no words.
    var filter: String? {
        let shown = items.filter { $0.name != "_cursor" && $0.name != "_format" }
        let text = shown.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        return text.isEmpty ? nil : String(text.prefix(400))
    }

    /// The answer: a page of what was found, and where the next one is.
    func bundle(_ type: String, _ found: [JSON], next: String?) -> JSON {
        var links: [JSON] = [["relation": "self", "url": .string(url(type, items))]]
        if let next {
            let others = items.filter { $0.name != "_cursor" }
            let url = url(type, others + [QueryItem(name: "_cursor", value: next)])
            links.append(["relation": "next", "url": .string(url)])
        }
        var out = JSONObject()
        out["resourceType"] = "Bundle"
        out["type"] = "searchset"
        if next == nil, cursor == nil { out["total"] = JSON(found.count) }
        out["link"] = .array(links)
        // FHIR has no empty lists.
        if !found.isEmpty {
            out["entry"] = .array(found.map { ["resource": $0, "search": ["mode": "match"]] })
        }
        return .object(out)
    }

    private func url(_ type: String, _ items: [QueryItem]) -> String {
        let query = items.map { "\($0.name)=\(Self.escaped($0.value))" }.joined(separator: "&")
        return "/fhir/\(type)" + (query.isEmpty ? "" : "?" + query)
    }

    /// With everything but RFC 3986's unreserved characters in percent.
    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
            default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// From a moment on and before another.
    struct Span: Sendable {
        private(set) var start = Timestamp(microseconds: 0)
        private(set) var end = Timestamp(microseconds: .max)
        private(set) var isBounded = false

        /// Reads FHIR's dates: `2026`, `2026-01`, `2026-01-15` or a moment, each meaning all that
        /// lies in it, with `eq`, `ge`, `gt`, `le` or `lt` before it; several narrow.
        init(_ items: [QueryItem], _ name: String) throws(Problem) {
            for item in items where item.name == name {
                isBounded = true
                let prefix = item.value.prefix { $0.isLetter }
                let text = item.value.dropFirst(prefix.count)
                guard prefix.count == 0 || prefix.count == 2, let (from, to) = Self.bounds(text)
                else { throw Self.refused(name) }
                switch prefix {
                case "", "eq": narrow(from, to)
                case "ge": narrow(from, end)
                case "gt", "sa": narrow(to, end)
                case "le": narrow(start, to)
                case "lt", "eb": narrow(start, from)
                default: throw Self.refused(name)
                }
            }
        }

        private static func refused(_ name: String) -> Problem {
            FHIRSearch.refused(
                "`\(name)` is a date, as 2026-01-15, 2026-01-15T14:02:11Z or 2026-01-15T14:02+02:00, behind eq, ge, gt, le, lt or nothing."
            )
        }

        private mutating func narrow(_ from: Timestamp, _ to: Timestamp) {
            start = max(start, from)
            end = min(end, to)
        }

        func holds(_ time: Timestamp) -> Bool { time >= start && time < end }

        /// A moment with its zone, to the minute, the second or the millisecond, and how many microseconds it means.
        ///
        /// The plus of an offset may have become a space on its way through a URL.
        private static func moment(_ text: Substring) -> (Timestamp, Int64)? {
            guard text.utf8.count >= 17 else { return nil }
            var zone = "Z"
            var wall = text.dropLast()
            if text.last != "Z" {
                wall = text.dropLast(6)
                let sign = text.dropFirst(wall.count).first
                zone = (sign == " " ? "+" : "") + text.suffix(sign == " " ? 5 : 6)
            }
            let offset =
                zone == "Z"
                ? 0 : TimeZoneRules(offset: zone)?.offset(at: Timestamp(microseconds: 0))
            let isToTheMinute = wall.utf8.count == 16
            guard let offset, let local = Timestamp(wall + (isToTheMinute ? ":00Z" : "Z")) else {
                return nil
            }
            let time = local.adding(seconds: -offset)
            return (time, isToTheMinute ? 60_000_000 : wall.contains(".") ? 1_000 : 1_000_000)
        }

        private static func bounds(_ text: Substring) -> (Timestamp, Timestamp)? {
            if let (time, width) = moment(text) {
                return (time, time.adding(microseconds: width))
            }
            let start: Timestamp?
            let next: Timestamp?
            switch text.utf8.count {
            case 4:
                start = Timestamp(text + "-01-01T00:00:00Z")
                next = start?.adding(years: 1)
            case 7:
                start = Timestamp(text + "-01T00:00:00Z")
                // The first of the month after: some day of it, back to its first.
                next = start.flatMap { first in
                    Timestamp(first.adding(seconds: 32 * 86_400).date.prefix(7) + "-01T00:00:00Z")
                }
            case 10:
                start = Timestamp(text + "T00:00:00Z")
                next = start?.adding(seconds: 86_400)
            default: return nil
            }
            guard let start, let next else { return nil }
            return (start, next)
        }
    }
}
