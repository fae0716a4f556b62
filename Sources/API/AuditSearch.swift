import Access
import Clinical
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

/// What somebody looks for in the trail; each filter narrows.
struct AuditSearch: Sendable {
    private(set) var limit: Int
    let patient: PatientID?
    /// The patient's record with those that go on in it; empty for everybody's.
    private let record: [PatientID]
    private let actor: UserID?
    /// The types wanted; `nil` for all.
    private let types: [String]?
    private let purpose: String?
    private let outcome: String?
    private let requestID: String?
    private let after: UInt64
    private var before: UInt64

    /// Reads `actor, patient_id, action, type, purpose, from, to, request_id, outcome, cursor, limit`.
    init(_ call: Call, _ api: API, limitMax: Int = 1000) throws(Problem) {
        limit = try call.integer("limit", default: min(100, limitMax), in: 1...limitMax)
        actor = try Self.parsed(call, "actor", "`usr_…`") { UserID($0) }
        patient = try Self.parsed(call, "patient_id", "`pat_…`") { PatientID($0) }
        record = patient.map(api.service.patients.record) ?? []
        let action = try Self.parsed(call, "action", "C, R, U, D or E") {
            AuditAction(rawValue: $0)
        }
        // A misspelt name must not read as "nothing of the kind happened".
        let named = try Self.parsed(call, "type", "a name of events, or several with commas") {
            let names = $0.split(separator: ",").map(String.init)
            return !names.isEmpty && names.allSatisfy(AuditAction.isKnown) ? names : nil
        }
        switch (action, named) {
        case (nil, let named): types = named
        case (let action?, nil): types = action.types
        case (let action?, let named?): types = named.filter { AuditAction.of($0) == action }
        }
        purpose = try Self.parsed(call, "purpose", "a code such as TREAT or ETREAT") {
            Self.purposes.contains($0) ? $0 : nil
        }
        outcome = try Self.parsed(call, "outcome", "success or denied") {
            ["success", "denied"].contains($0) ? $0 : nil
        }
        requestID = try Self.parsed(call, "request_id", "1 to 128 letters, digits and ._-") {
            API.isRequestID($0) ? $0 : nil
        }
        // Positions follow time, so a time is a position.
        let start = try call.time("from")
        after = try start.map { time throws(Problem) in try Self.first(at: time, api) } ?? 0
        let end = try call.time("to").map { time throws(Problem) in try Self.first(at: time, api) }
        let cursor = try Self.parsed(call, "cursor", "what `next_cursor` told") { UInt64($0) }
        before = min(end ?? .max, cursor ?? .max)
    }

    /// What people look and act for: each role's ordinary work, and what emergency access is opened for.
    private static let purposes = Set(Role.allCases.map(API.purpose(of:)))
        .union(API.reasonCodes)

    /// What was done with one patient's record, or by one person, before a position; the record as
    /// ``Patients/record(of:)`` tells it, empty for everybody's.
    init(
        record: [PatientID],
        actor: UserID? = nil,
        types: [String]? = nil,
        outcome: String? = nil,
        before: UInt64,
        limit: Int
    ) {
        self.limit = limit
        patient = record.first
        self.record = record
        self.actor = actor
        self.types = types
        self.outcome = outcome
        self.before = before
        (purpose, requestID, after) = (nil, nil, 0)
    }

    /// The same search in pages of `limit`.
    func paging(_ limit: Int) -> AuditSearch {
        var copy = self
        copy.limit = limit
        return copy
    }

    /// The same search, of what lies before a position.
    func before(_ position: UInt64) -> AuditSearch {
        var copy = self
        copy.before = min(before, position)
        return copy
    }

    /// The position of the first event at `time` or later.
    private static func first(at time: Timestamp, _ api: API) throws(Problem) -> UInt64 {
        guard time.microseconds > 0 else { return 0 }
        return try api.count(at: Timestamp(microseconds: time.microseconds - 1))
    }

    private static func parsed<Value>(
        _ call: Call,
        _ name: String,
        _ form: String,
        _ parse: (String) -> Value?
    ) throws(Problem) -> Value? {
        guard let text = call.request.query(name) else { return nil }
        guard let value = parse(text) else {
            throw Problem(422, "validation_failed", "`\(name)` is \(form).")
        }
        return value
    }

    /// The rows found, newest first, and how far the read model had come.
    func run(
        _ engine: ProjectionEngine
    ) throws(ProjectionError) -> (rows: [AuditRow], position: UInt64) {
        let answers = try engine.queries("audit", questions)
        var rows = answers.flatMap { AuditRow.all($0) }
        if answers.count > 1 {
            rows.sort { $0.position > $1.position }
            // One event may be about several records that became one.
            var last: UInt64?
            rows.removeAll { row in
                defer { last = row.position }
                return row.position == last
            }
        }
        rows = try Self.withRoles(Array(rows.prefix(limit)), engine)
        return (rows, answers.first?.position ?? 0)
    }

    /// The row of one event; `nil` when the read model does not have it yet.
    static func one(
        _ position: UInt64,
        _ engine: ProjectionEngine
    ) throws(ProjectionError) -> AuditRow? {
        let rows = try engine.query(
            "audit",
            "one",
            ["position": .integer(Int64(clamping: position))]
        )
        return try withRoles(AuditRow.all(rows), engine).first
    }

    /// Gives each act the role its actor had then.
    static func withRoles(
        _ rows: [AuditRow],
        _ engine: ProjectionEngine
    ) throws(ProjectionError) -> [AuditRow] {
        let users = Set(rows.lazy.filter { $0.role == nil && $0.actor != .zero }.map(\.actorText))
        guard !users.isEmpty else { return rows }
        let found = try engine.query(
            "audit",
            "roles",
            ["users": .text(JSON.array(users.sorted().map { .string($0) }).text)]
        )
        var roles: [String: [(position: UInt64, role: String)]] = [:]
        for row in found.rows {
            guard let user = row.text(0), let role = row.text(2) else { continue }
            roles[user, default: []].append((UInt64(clamping: row.integer(1) ?? 0), role))
        }
        return rows.map { row in
            row.acting(as: roles[row.actorText]?.last { $0.position <= row.position }?.role)
        }
    }

    /// The query that goes by the narrowest index; for several types one each, merged afterwards.
    private var questions: [(name: String, parameters: [String: SQLValue])] {
        var parameters: [String: SQLValue] = [
            "after": .integer(Int64(clamping: after)), "before": .integer(Int64(clamping: before)),
            "limit": .integer(Int64(limit)), "purpose": text(purpose), "outcome": text(outcome),
            "types": types.map { .text(JSON.array($0.map { .string($0) }).text) } ?? .null,
        ]
        func one(_ name: String, _ key: String, _ value: SQLValue) -> [(String, [String: SQLValue])]
        {
            parameters[key] = value
            return [(name, parameters)]
        }
        let who: SQLValue = actor.map { .blob($0.raw.bytes) } ?? .null
        if let requestID {
            let named = Identifier(requestID, prefix: "req")
            parameters["actor"] = who
            parameters["request_id"] = .text(requestID)
            parameters["request"] = named.map { .blob($0.bytes) } ?? .null
            guard !record.isEmpty else { return one("search_request", "patient_id", .null) }
            return record.flatMap { one("search_request", "patient_id", .text($0.text)) }
        }
        if !record.isEmpty {
            parameters["actor"] = who
            return record.flatMap { one("search_patient", "patient_id", .text($0.text)) }
        }
        if actor != nil { return one("search_actor", "actor", who) }
        if let outcome, outcome != "success" {
            return one("search_outcome", "outcome_is", .text(outcome))
        }
        if let purpose { return one("search_purpose", "purpose_is", .text(purpose)) }
        if let types {
            return types.flatMap { one("search_type", "type", .text($0)) }
        }
        return [("search", parameters)]
    }

    private func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
}

/// What kind of deed an event is, in the words of FHIR's AuditEvent.
enum AuditAction: String, Sendable {
    case create = "C"
    case read = "R"
    case update = "U"
    case delete = "D"
    case execute = "E"

    /// Every type of this action, of the service and of the log itself.
    var types: [String] {
        (EventCatalogue.names + Self.logTypes).filter { Self.of($0) == self }
    }

    /// Whether events of this name can be in the log.
    static func isKnown(_ type: String) -> Bool { known.contains(type) }

    private static let known = Set(EventCatalogue.names + logTypes)

    /// Events that the log itself writes.
    private static let logTypes = [
        "log_opened", "key_created", "type_registered", "kek_rotated", "signer_rotated",
        "clock_regressed", "clock_jumped", "log_verified", "log_restored", "backup_taken",
        "fault_found", "storage_recovered", "index_sealed",
    ]

    /// The action of an event type.
    static func of(_ type: String) -> AuditAction {
        switch type {
        case "viewing_started", "viewing_ended", "message_read": .read
        case "session_opened", "message_posted", "message_screened", "alert_raised",
            "note_added", "rating_given", "patient_registered", "consent_given", "user_added",
            "credential_created", "log_opened", "key_created", "type_registered",
            "assessment_started", "reply_started", "webhook_added":
            .create
        case "subject_erased", "erasure_completed", "credential_revoked", "webhook_removed": .delete
        case "signed_in", "sign_in_failed", "signed_out", "record_exported", "access_denied",
            "emergency_access_opened", "emergency_access_ended", "emergency_access_reviewed",
            "service_started", "service_stopped", "log_verified", "log_restored", "backup_taken",
            "projection_digested", "webhook_attempted", "webhook_redelivered":
            .execute
        default: .update
        }
    }
}
