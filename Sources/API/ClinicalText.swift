import Access
import JSON
import RecordService

/// What of a state an officer may read who has no `audit.clinical`: who, when, codes and figures, no words.
///
/// A list of what stays, so that a member nobody thought of is left out and not shown.
enum ClinicalText {
    /// The scope that opens clinical words to officers.
    static let scope = "audit.clinical"

    /// Members whose text says nothing of a patient beyond what the trail itself says.
    ///
    /// `rule` is not among them: `acute_coronary` names a condition.
    private static let plain: Set<String> = [
        "id", "session_id", "patient_id", "alert_id", "message_id", "risk_level", "urgency",
        "severity", "created_at", "due_at", "status", "assigned_nurse_id", "assigned_nurse_name",
        "lease_expires_at", "timestamp", "raised_at", "sender_type", "reply_to", "state", "model",
        "queue_load", "by", "at", "outcome", "link", "owner", "unit", "language", "opened_at",
        "kind", "tier", "minimum",
    ]

    /// `json` without the texts of a patient: they become `null`.
    static func redacted(_ json: JSON, member: String = "") -> JSON {
        switch json {
        case .string: return plain.contains(member) ? json : .null
        case .array(let elements):
            return .array(elements.map { redacted($0, member: member) })
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.map {
                        // What makes up a case's place are words and figures of ours alone.
                        let isOurs = $0.name == "priority_factors"
                        let value = isOurs ? $0.value : redacted($0.value, member: $0.name)
                        return .init(name: $0.name, value: value)
                    }
                )
            )
        case .null, .bool, .integer, .number: return json
        }
    }
}

extension API {
    /// Whether somebody may read clinical words in the trail.
    func readsClinicalText(_ caller: Caller) -> Bool {
        identity.scopes(of: caller).contains(ClinicalText.scope)
    }

    /// A state as `caller` may see it.
    func shown(_ state: [UInt8], to caller: Caller) -> [UInt8] {
        if readsClinicalText(caller) { return state }
        guard let json = try? JSON(parsing: state) else { return Array("null".utf8) }
        return ClinicalText.redacted(json).bytes
    }
}
