import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Telemetry
import World

// Pages about how the service keeps the rules, and how its parts are.
extension API {
    /// `GET /docs/compliance/examples?category&limit`.
    func complianceExamples(_ call: Call) throws(Problem) -> HTTPResponse {
        let limit = try call.integer("limit", default: 50, in: 1...200)
        let category = known(call.request.query("category"), among: ComplianceExample.categories)
        let count = min(limit, ComplianceExample.all.count)
        return try docsFile(.complianceExamples(category: category, limit: count), call)
    }

    /// `GET /docs/testing/scenarios?category&include_mock_data`: each is a case of a suite.
    func testingScenarios(_ call: Call) throws(Problem) -> HTTPResponse {
        let category = known(call.request.query("category"), among: TestSuite.categories)
        let showsData = try call.flag("include_mock_data") ?? false
        return try docsFile(.scenarios(category: category, showsData: showsData), call)
    }

    /// `GET /docs/examples?language`: pieces of clients.
    func codeExamples(_ call: Call) throws(Problem) -> HTTPResponse {
        let language = known(call.request.query("language"), among: CodeExample.languages)
        return try docsFile(.examples(language: language), call)
    }

    /// What was asked for where it is among what there is, and otherwise the empty text, which nothing bears: the
    /// files that are kept are as few as what there is, whatever is asked for.
    private func known(_ asked: String?, among all: [String]) -> String? {
        asked.map { all.contains($0) ? $0 : "" }
    }

    /// `GET /docs/health/detailed`: every part, with the figures behind the word.
    func detailedHealth() -> HTTPResponse {
        let log = service.log
        let (head, position) = (log.head, service.projections.position)
        let lag = head > position ? head - position : 0
        let failure = service.projections.failure
        let checkpoint = log.latestCheckpoint
        let (health, skew) = (health, log.clockSkewSeconds)
        return .json(
            [
                "timestamp": .string(world.now().text),
                "status": .string(health == "healthy" && lag >= 10_000 ? "degraded" : health),
                "version": .string(settings.version),
                "components": [
                    "log": [
                        "status": .string(logHealth),
                        "condition": .string(log.condition.text),
                        "epoch": .string(log.epoch),
                        "head_seq": .integer(Int64(clamping: head) - 1),
                        "checkpoint_size": JSON(checkpoint.map { Int64(clamping: $0.size) }),
                        "checkpoints": .string("\(log.checkpointStanding)"),
                    ],
                    "projections": [
                        "status": .string(failure == nil ? "healthy" : "unhealthy"),
                        "lag_events": .integer(Int64(clamping: lag)),
                        "names": .array(service.projections.names.map { .string($0) }),
                    ],
                    "keys": ["status": .string(log.areKeysWhole ? "healthy" : "degraded")],
                    "disk": [
                        "status": .string(log.condition == .full ? "unhealthy" : "healthy"),
                        "free_bytes": JSON(log.freeDiskBytes.map { Int64($0) }),
                    ],
                    "clock": [
                        "status": .string(skew == 0 ? "healthy" : "degraded"),
                        "skew_s": .integer(skew),
                    ],
                    "pools": poolsInShort,
                    "websocket": [
                        "status": .string(liveHealth),
                        "in_sessions": JSON(broadcaster.counts.sessions),
                    ],
                    "sse_streaming": [
                        "status": .string(liveHealth), "nurses": JSON(broadcaster.counts.nurses),
                    ],
                    "red_flag_rules": ["version": .string(service.rules.current.version)],
                    "redis": ["status": "not_configured"],
                ],
                "requests": .integer(requests.value),
                "denials": .integer(denials.value),
            ],
            status: health == "unhealthy" ? 503 : 200
        )
    }
}

/// How a rule is kept, shown by a request and its answer.
struct ComplianceExample: Sendable {
    let name: String
    let category: String
    let control: String
    let description: String
    let request: String
    let response: String
    let notes: String
    let security: String

    static let categories = Set(all.map(\.category)).sorted()

    /// What `GET /docs/compliance/examples` answers.
    static func page(category: String?, limit: Int) -> JSON {
        let found = all.filter { category == nil || $0.category == category }
        return [
            "examples": .array(found.prefix(limit).map(\.json)), "total": JSON(found.count),
            "categories": .array(categories.map { .string($0) }),
        ]
    }

    private var json: JSON {
        [
            "name": .string(name), "category": .string(category), "control": .string(control),
            "description": .string(description), "request": .string(request),
            "response": .string(response), "compliance_notes": [.string(notes)],
            "security_considerations": [.string(security)], "verified_at": .null,
        ]
    }

    static let all: [ComplianceExample] = [
        ComplianceExample(
            name: "A look is recorded before it is answered",
            category: "audit",
            control: "45 CFR 164.312(b)",
            description:
                "Reading the queue opens a viewing interval that names every patient shown.",
            request: "GET /api/nurse/queue",
            response: "200, and one viewing_started in /api/audit/events",
            notes: "If the access event can't be written, the answer is 503.",
            security:
                "Repeated polls within fifteen minutes cost no event unless somebody new is shown."
        ),
        ComplianceExample(
            name: "A patient sees who looked",
            category: "audit",
            control: "45 CFR 164.528",
            description: "Every look at a record, by whom, when, in what role and why.",
            request: "GET /api/me/access-log",
            response: "200 {items: [{at, user_id, role, view, purpose}]}",
            notes:
                "Looks are kept when a record is erased; they name the patient by random id alone.",
            security: "A patient reaches their own log only."
        ),
        ComplianceExample(
            name: "Emergency access is opened with a reason and reviewed",
            category: "access",
            control: "45 CFR 164.312(a)(2)(ii)",
            description:
                "A nurse of another unit opens one record for a while; an officer reviews it.",
            request: "POST /api/emergency/access {patient_id, reason_code, justification}",
            response: "201 {grant_id, expires_at, review_due_at}",
            notes: "Each act under it is an event before it is done.",
            security: "It needs a proof of the last five minutes."
        ),
        ComplianceExample(
            name: "The log proves that nothing was changed",
            category: "integrity",
            control: "45 CFR 164.312(c)(1)",
            description:
                "Records are leaves of a Merkle tree; heads are signed and can be kept elsewhere.",
            request: "GET /checkpoint",
            response: "200, a signed note (c2sp.org/tlog-checkpoint)",
            notes: "`anamnesis verify DIR` needs no key and no running service.",
            security: "A cut tail is seen by whoever keeps one checkpoint."
        ),
        ComplianceExample(
            name: "Consent to the assistant is withdrawn",
            category: "consent",
            control: "45 CFR 164.508",
            description: "From that call on no reply of the assistant is recorded; nurses go on.",
            request: "POST /api/patients/me/consents/ai_assistant/withdraw",
            response: "200 {given: false}",
            notes: "Screening for emergencies goes on: it is care, not the assistant.",
            security: "Only an explicit consent starts the assistant again."
        ),
        ComplianceExample(
            name: "A record is erased and the log still proves",
            category: "erasure",
            control: "GDPR Art. 17",
            description: "The patient's key is destroyed; records stay as ciphertext nobody opens.",
            request: "anamnesis patient erase --patient P --reason R",
            response: "reads of the record answer 410 erased",
            notes: "Refused under a legal hold, and before retention ends unless ordered.",
            security: "Backups made before open no more once the old key-encryption key is gone."
        ),
    ]
}
