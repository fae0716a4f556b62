import Clinical
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// `GET /api/admin/red-flag-rules?days`: every rule in plain words, and how often nurses agreed with it.
    ///
    /// No patient's words and no names; `precision` is `null` while nobody has judged a firing.
    func redFlagRules(_ call: Call) throws(Problem) -> HTTPResponse {
        let days = try call.integer("days", default: 0, in: 0...3660)
        let since: SQLValue =
            days == 0
            ? .null : .integer(world.now().adding(seconds: -Int64(days) * 86_400).microseconds)
        let rows = try ask("rules", "precision", ["since": since])
        var figures: [String: JSON] = [:]
        for row in rows.rows {
            guard let rule = row.text(rows.column("rule")) else { continue }
            let version = row.integer(rows.column("version")) ?? 0
            func count(_ name: String) -> JSON {
                .integer(Int64(row.real(rows.column(name)) ?? 0))
            }
            figures["\(rule) \(version)"] = [
                "fired": JSON(row.integer(rows.column("fired"))),
                "confirmed": count("confirmed"), "false_alarms": count("false_alarms"),
                "precision": row.real(rows.column("precision")).map { JSON($0) } ?? .null,
            ]
        }
        let none: JSON = ["fired": 0, "confirmed": 0, "false_alarms": 0, "precision": .null]
        let items = ScreeningRules.compiled.categories.map { rule -> JSON in
            let known = figures["\(rule.id) \(rule.version)"] ?? none
            return [
                "id": .string(rule.id), "version": JSON(rule.version), "name": .string(rule.label),
                "definition": .string(rule.definition), "minimum": .string(rule.minimum.rawValue),
                "source": .string(rule.source), "judged_by_nurses": known,
            ]
        }
        return .json([
            "items": .array(items), "rules_version": .string(Screening.rulesVersion),
            "next_cursor": .null, "has_more": false, "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }
}
