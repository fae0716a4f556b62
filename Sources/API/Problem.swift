import Clinical
import EventLog
import HTTP
public import JSON
import ProjectionEngine
import RecordService
import World

/// One error as clients see it: a problem document (RFC 9457) with a stable code.
public struct Problem: Error, Sendable {
    /// HTTP status.
    public let status: Int
    /// Stable, `snake_case`.
    public let code: String
    /// A sentence for people; never clinical text.
    public let detail: String
    /// Particulars under `current`.
    public var current: JSON?
    /// Each fault of a body by itself, under `errors`: where it is, and what.
    public var errors: [JSON]
    /// Further header fields.
    public var headers: [(String, String)]
    /// The foreign issuer whose key set may have a key that is missing here; never told.
    var issuerOfMissingKey: String?

    /// A problem.
    public init(
        _ status: Int,
        _ code: String,
        _ detail: String,
        current: JSON? = nil,
        errors: [JSON] = [],
        headers: [(String, String)] = []
    ) {
        self.status = status
        self.code = code
        self.detail = detail
        self.current = current
        self.errors = errors
        self.headers = headers
    }

    /// The same for somebody who only reads: 507 is for what would be stored.
    var forReader: Problem {
        status == 507 ? Problem(503, code, detail, current: current, headers: headers) : self
    }

    /// The document; every one carries the emergency number, since a patient may see any.
    func json(instance: String?, requestID: String?, emergencyNumber: String) -> JSON {
        var members = JSONObject([
            .init(name: "type", value: .string("/docs/errors/\(code)")),
            .init(name: "title", value: .string(title)),
            .init(name: "status", value: JSON(status)),
            .init(name: "code", value: .string(code)),
            .init(name: "detail", value: .string(detail)),
            .init(name: "instance", value: JSON(instance)),
            .init(name: "request_id", value: JSON(requestID)),
            .init(name: "retryable", value: .bool([429, 503, 507].contains(status))),
        ])
        if let current { members["current"] = current }
        members["emergency_number"] = .string(emergencyNumber)
        members["errors"] = .array(errors)
        return .object(members)
    }

    private var title: String {
        let words = code.split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

// MARK: - From errors below

extension Problem {
    static let notBuilt = Problem(501, "not_built", "This part of the service is not built yet.")

    /// A look that can't be recorded, so nothing is shown: whatever keeps the log from being written, 503.
    init(unseen error: ServiceError) {
        guard case .unavailable(.storageFull) = error else {
            self.init(error)
            return
        }
        self.init(
            503,
            "degraded",
            "The log's disk is full: a look can't be recorded, so nothing is shown.",
            headers: [("Retry-After", "5")]
        )
    }

    init(_ error: ServiceError) {
        switch error {
        case .refused(let refusal): self.init(refusal)
        case .versionMismatch(let actual):
            self.init(
                412,
                "version_mismatch",
                "The case has changed since you read it.",
                current: ["version": .integer(Int64(clamping: actual))]
            )
        case .contended:
            self.init(
                503,
                "degraded",
                "Too many changes at once; try again.",
                headers: [("Retry-After", "1")]
            )
        case .unavailable(let error): self.init(error)
        case .erased: self.init(410, "erased", "The patient's record was erased.")
        case .integrity:
            self.init(500, "integrity_failed", "A stored record can't be read or does not verify.")
        }
    }

    init(_ error: AppendError) {
        switch error {
        case .storageFull:
            self.init(
                507,
                "degraded",
                "The log's disk is full; nothing was recorded.",
                headers: [("Retry-After", "5")]
            )
        case .erased: self.init(410, "erased", "The patient's record was erased.")
        case .readOnly(let reason):
            self.init(503, "degraded", "The log is read-only: \(reason).")
        case .recordTooLarge:
            self.init(413, "payload_too_large", "The record would be larger than the log takes.")
        case .identifierReused:
            self.init(422, "idempotency_mismatch", "This identifier stands for something else.")
        default:
            self.init(
                503,
                "degraded",
                "The log can't be written now; nothing was recorded.",
                headers: [("Retry-After", "2")]
            )
        }
    }

    init(_ error: ProjectionError) {
        switch error {
        case .behind:
            self.init(
                503,
                "projection_behind",
                "The read models have not caught up yet.",
                headers: [("Retry-After", "1")]
            )
        default:
            self.init(
                503,
                "degraded",
                "A read model can't answer now.",
                headers: [("Retry-After", "5")]
            )
        }
    }

    init(_ refusal: SessionRefusal) {
        switch refusal {
        case .notOpen, .noCase: self.init(404, "not_found", "There is no such session or case.")
        case .alreadyOpen: self.init(409, "conflict", "The session belongs to somebody else.")
        case .closed: self.init(409, "conflict", "The session is closed.")
        case .emptyMessage: self.init(422, "validation_failed", "The message has no text.")
        case .corrected:
            self.init(
                409,
                "conflict",
                "Other words stand in its place already; correct those, or send a message."
            )
        case .clientIDReused, .clientIDUsedBefore, .keyReused:
            self.init(422, "idempotency_mismatch", "This key stands for another request.")
        case .heldBy(let claim):
            self.init(
                409,
                "claim_conflict",
                "Another nurse holds this case.",
                current: [
                    "assigned_nurse_id": .string(claim.nurse.text),
                    "assigned_nurse_name": JSON(claim.name),
                    "lease_expires_at": .string(claim.until.text),
                ]
            )
        case .notHolder: self.init(409, "claim_conflict", "You do not hold this case.")
        case .finished(let status):
            self.init(
                409,
                "conflict",
                "The case was decided already.",
                current: ["status": .string(status.rawValue)]
            )
        case .overrideReasonNeeded:
            self.init(
                422,
                "validation_failed",
                "An override needs `override_reason` of the list, and `notes` with `other`."
            )
        case .urgencyNeeded:
            self.init(422, "validation_failed", "An override needs `changes.urgency`.")
        case .targetNeeded:
            self.init(
                422,
                "validation_failed",
                "An escalation needs `escalate_to`: charge_nurse, on_call_physician, "
                    + "emergency_services."
            )
        case .questionsNeeded: self.init(422, "validation_failed", "Asking needs `questions`.")
        case .adjustmentOutOfRange:
            self.init(
                422,
                "validation_failed",
                "`priority_adjustment` is a number of minutes from -\(NurseAction.adjustmentMax) to "
                    + "\(NurseAction.adjustmentMax)."
            )
        case .settles:
            self.init(
                422,
                "validation_failed",
                "This act takes the case out of the queue; `priority_adjustment` and `reassign_to` go "
                    + "with escalate and request_more_info."
            )
        case .belongsToAnotherAct:
            self.init(
                422,
                "validation_failed",
                "`changes.urgency` and `override_reason` go with override, `escalate_to` with escalate, "
                    + "`questions` with request_more_info; this act would leave them undone."
            )
        case .ratingOutOfRange:
            self.init(422, "validation_failed", "`rating` is from 1 to 5.")
        case .consentWithdrawn:
            self.init(409, "conflict", "The patient agrees to the assistant no longer.")
        case .noAlert: self.init(404, "not_found", "There is no such open alert.")
        case .noReply: self.init(404, "not_found", "No such answer waits for a nurse.")
        case .assistantMuted: self.init(409, "conflict", "A nurse has taken over.")
        case .sameNurse: self.init(422, "validation_failed", "You hold this case already.")
        case .tooPressing:
            self.init(
                409,
                "conflict",
                "An emergency, or an alert nobody has seen, can't be put off."
            )
        case .nothingToUndo:
            self.init(409, "conflict", "There is no decision that could be taken back.")
        case .notYours(let nurse):
            self.init(
                409,
                "conflict",
                "Another nurse decided this.",
                current: ["decided_by": .string(nurse.text)]
            )
        case .undoTooLate:
            self.init(409, "conflict", "The time to take this decision back is over.")
        }
    }
}
