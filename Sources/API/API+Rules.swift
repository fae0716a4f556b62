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
        let standing = service.rules.standing
        let items = standing.rules.categories.map { rule -> JSON in
            let known = figures["\(rule.id) \(rule.version)"] ?? none
            return [
                "id": .string(rule.id), "version": JSON(rule.version), "name": .string(rule.label),
                "definition": .string(rule.definition), "minimum": .string(rule.minimum.rawValue),
                "source": .string(rule.source), "judged_by_nurses": known,
            ]
        }
        return .json([
            "items": .array(items), "rules_version": .string(standing.rules.version),
            "built_in_version": .string(Screening.rulesVersion), "active": standing.activeJSON,
            "proposed": standing.proposedJSON, "fault": JSON(standing.fault),
            "next_cursor": .null, "has_more": false, "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }

    /// `PUT /api/admin/red-flag-rules`: puts amended rules on record, for another administrator to activate.
    ///
    /// The text is what `simulate` takes. 422 names each fault: a line that can't be read, an example that does not
    /// hold, an emergency that would not be found any more. Until it is activated nothing changes.
    func proposeRules(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let body = try call.body()
        guard let rules = try body.text("rules", max: 49_152) else {
            throw Problem(422, "validation_failed", "`rules` is the text of an amendment.")
        }
        let done = try await orders.carryOut([
            "order": "rules_propose", "rules": .string(rules),
            "reason": JSON(try body.text("reason", max: 1024)), "by": .string(caller.user.text),
        ])
        let faults = done["faults"]?.array ?? []
        guard faults.isEmpty else {
            throw Problem(
                422,
                "validation_failed",
                faults.prefix(5).compactMap(\.string).joined(separator: "; "),
                errors: faults.prefix(100).map { ["pointer": "/rules", "detail": $0] }
            )
        }
        let standing = service.rules.standing
        var answer = standing.proposedJSON.object ?? JSONObject()
        answer["state"] = "awaiting_second_person"
        answer["active_version"] = .string(standing.rules.version)
        answer["differences"] = done["differences"] ?? .array([])
        var response = HTTPResponse.json(.object(answer), status: 202)
        response.headers["ETag"] = "\"\(done["rules_version"]?.string ?? "")\""
        return response
    }

    /// `POST /api/admin/red-flag-rules/activate`: the newest proposal, named by its version, screens from now on.
    ///
    /// 412 when another one is the newest, 409 for who proposed it. The same again changes nothing.
    func activateRules(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let body = try call.body()
        let tag = call.request.headers["If-Match"].map { $0.filter { $0 != "\"" } }
        guard let version = try body.text("rules_version", max: 128) ?? tag else {
            throw Problem(
                422,
                "validation_failed",
                "`rules_version` names the proposal, as its answer and its `ETag` did."
            )
        }
        let standing = service.rules.standing
        let newest = standing.proposed ?? standing.active
        guard newest?.version == version, tag == nil || tag == version else {
            throw Problem(
                412,
                "version_mismatch",
                "Another proposal is the newest, or none is.",
                current: ["rules_version": JSON(standing.proposed?.version)]
            )
        }
        guard standing.proposed?.by != caller.user.text else {
            throw Problem(409, "conflict", "Another administrator has to activate these rules.")
        }
        let done = try await orders.carryOut([
            "order": "rules_activate", "rules_version": .string(version),
            "by": .string(caller.user.text),
        ])
        return .json([
            "state": "active", "rules_version": .string(version),
            "proposed_by": done["proposed_by"] ?? .null,
            "activated_by": JSON(service.rules.standing.activatedBy),
        ])
    }
}

extension RuleStanding {
    /// The rules in force and whence they are.
    fileprivate var activeJSON: JSON {
        [
            "rules_version": .string(rules.version), "amendment": JSON(active?.amendment),
            "proposed_by": JSON(active?.by), "activated_by": JSON(activatedBy),
        ]
    }

    /// What waits for a second person, with what it would change.
    fileprivate var proposedJSON: JSON {
        guard let proposed else { return .null }
        return [
            "rules_version": .string(proposed.version), "amendment": .string(proposed.amendment),
            "reason": JSON(proposed.reason), "proposed_by": .string(proposed.by),
            "proposed_at": .string(proposed.at.text),
            "simulation": [
                "messages": .integer(proposed.messages), "differing": .integer(proposed.differing),
            ],
            "diff": review?.json ?? .null,
            "faults": .array(review?.faults.map { .string($0) } ?? []),
        ]
    }
}
