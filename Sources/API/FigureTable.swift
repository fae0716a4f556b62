import JSON
import RecordService
import World

/// An answer as a table: one line for each number, `figure,bucket,field,value`.
enum FigureTable {
    /// Members by which the elements of a list are told apart.
    private static let keys: Set<String> = [
        "urgency", "hour", "weekday", "complaint", "reason", "rule", "ai", "nurse", "nurse_id",
        "alert_id", "from",
    ]

    /// `json`, every member of it, in its order (RFC 4180).
    static func csv(_ json: JSON) -> [UInt8] {
        var out = Array("figure,bucket,field,value\r\n".utf8)
        for member in json.object?.members ?? [] {
            switch member.value {
            case .array(let elements):
                for element in elements { rows(member.name, element, into: &out) }
            case .object: rows(member.name, member.value, into: &out)
            default: line([member.name, "", "", text(member.value)], into: &out)
            }
        }
        return out
    }

    private static func rows(_ name: String, _ element: JSON, into out: inout [UInt8]) {
        let members = element.object?.members ?? []
        let bucket = members.filter { keys.contains($0.name) && name != "window" }
        let label = bucket.map { text($0.value) }.joined(separator: " / ")
        for member in members where name == "window" || !keys.contains(member.name) {
            line([name, label, member.name, text(member.value)], into: &out)
        }
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .null: ""
        case .string(let text): text
        default: value.text
        }
    }

    /// One line; what a spreadsheet would take for a formula is told as text.
    static func line(_ cells: [String], into out: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(0x2C) }
            out += quoted(cell)
        }
        out += [0x0D, 0x0A]
    }

    // By bytes: a quote with a mark above it is one character that is no quote.
    private static func quoted(_ cell: String) -> [UInt8] {
        var cell = cell
        if let first = cell.utf8.first,
            [0x3D, 0x40, 0x09].contains(first)
                || ([0x2B, 0x2D].contains(first) && Double(cell) == nil)
        {
            cell = "'" + cell
        }
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return Array(cell.utf8)
        }
        var out: [UInt8] = [0x22]
        for byte in cell.utf8 {
            if byte == 0x22 { out.append(byte) }
            out.append(byte)
        }
        out.append(0x22)
        return out
    }
}

/// Figures hour by hour, day by day, week by week or month by month, in the window's zone.
struct FigureSeries: Sendable {
    enum Step: String, Sendable {
        case hour
        case day
        case week
        case month
    }

    /// Most steps of one answer.
    static let stepsMax = 5000

    let figures: Figures
    let step: Step

    var json: JSON {
        let arrived = grouped("total_assessments")
        let settled = grouped("reviewed_count")
        // A response belongs to the step in which its case arrived.
        let answers = Dictionary(grouping: figures.evidence("first_response_s") ?? []) { item in
            start(Timestamp(microseconds: item.at.microseconds - Int64((item.value ?? 0) * 1e6)))
        }
        let starts = Set(arrived.keys).union(settled.keys).sorted().suffix(Self.stepsMax)
        return .array(
            starts.map { start in
                let times = (answers[start] ?? []).compactMap(\.value).sorted()
                let middle = (50 * times.count + 99) / 100
                let median = times.isEmpty ? nil : times[max(middle, 1) - 1]
                return [
                    "from": .string(start.text), "arrived": JSON(arrived[start]?.count ?? 0),
                    "settled": JSON(settled[start]?.count ?? 0),
                    "first_response_p50_s": median.map { JSON(($0 * 10).rounded() / 10) } ?? .null,
                ]
            }
        )
    }

    private func grouped(_ name: String) -> [Timestamp: [FigureEvidence]] {
        Dictionary(grouping: figures.evidence(name) ?? []) { start($0.at) }
    }

    /// Where the step that holds a moment begins.
    private func start(_ time: Timestamp) -> Timestamp {
        let zone = figures.window.zone
        let local = zone.local(time)
        switch step {
        case .hour: return zone.startOfHour(time)
        case .day: return zone.startOfDay(time)
        case .week:
            let days = (local.day + 3) % 7
            return zone.moment(
                local: Timestamp(microseconds: (local.day - days) * 86_400_000_000)
            )
        case .month:
            let day = Int64(local.date.suffix(2)) ?? 1
            return zone.moment(
                local: Timestamp(microseconds: (local.day - day + 1) * 86_400_000_000)
            )
        }
    }
}
