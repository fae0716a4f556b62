import Access
import HTTP
import JSON

/// One request of a case and what must come back.
struct TestStep: Sendable {
    let description: String
    let role: Role?
    let user: String
    let method: String
    /// `{name}` stands for what an earlier step kept under that name.
    let path: String
    let body: String?
    /// The status that must come.
    let status: Int
    /// What must hold of the answer.
    let check: (@Sendable (JSON) -> Bool)?
    /// Members of the answer that are kept, and under which names.
    let keeps: [String: String]

    init(
        _ description: String,
        _ role: Role?,
        as user: String = "a",
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        is status: Int,
        keeps: [String: String] = [:],
        check: (@Sendable (JSON) -> Bool)? = nil
    ) {
        self.description = description
        self.role = role
        self.user = user
        self.method = method
        self.path = path
        self.body = body
        self.status = status
        self.check = check
        self.keeps = keeps
    }
}

/// One thing that must hold.
struct TestCase: Sendable {
    let id: String
    let name: String
    let steps: [TestStep]

    init(_ id: String, _ name: String, _ steps: [TestStep]) {
        self.id = id
        self.name = name
        self.steps = steps
    }
}

/// Cases that belong together.
struct TestSuite: Sendable {
    let id: String
    let name: String
    let category: String
    let description: String
    let cases: [TestCase]

    static let all: [TestSuite] = [
        TestSuite(
            id: "patient_chat_suite",
            name: "Patient chat",
            category: "chat",
            description: "What patients write is screened, answered and kept.",
            cases: chat
        ),
        TestSuite(
            id: "nurse_dashboard_suite",
            name: "Nurse's desk",
            category: "nurse",
            description: "The queue, claims and decisions.",
            cases: desk
        ),
        TestSuite(
            id: "compliance_suite",
            name: "Compliance",
            category: "compliance",
            description: "Looks are recorded, consent counts, the trail is searchable.",
            cases: compliance
        ),
        TestSuite(
            id: "security_suite",
            name: "Security",
            category: "security",
            description: "Who may not, does not.",
            cases: security
        ),
        TestSuite(
            id: "integrity_suite",
            name: "Integrity",
            category: "integrity",
            description: "Heads are signed and records have proofs.",
            cases: integrity
        ),
        TestSuite(
            id: "streaming_suite",
            name: "Streaming",
            category: "streaming",
            description: "Streams open, belong to somebody and stop.",
            cases: streaming
        ),
        TestSuite(
            id: "performance_suite",
            name: "Performance",
            category: "performance",
            description: "Fifty messages and fifty looks, answered in time.",
            cases: performance
        ),
    ]

    /// A suite by its identifier; `all` holds every case.
    static func find(_ id: String) -> TestSuite? {
        guard id == "all" else { return all.first { $0.id == id } }
        return TestSuite(
            id: "all",
            name: "All suites",
            category: "all",
            description: "Every case of every suite.",
            cases: all.flatMap(\.cases)
        )
    }

    // MARK: Cases

    private static let opens = TestStep(
        "a patient opens a conversation",
        .patient,
        "POST",
        "/api/sessions",
        #"{"session_id":"t"}"#,
        is: 201,
        keeps: ["session": "session_id", "patient": "patient_id"]
    )

    private static func says(_ text: String, is status: Int = 201, _ id: String = "") -> TestStep {
        let client = id.isEmpty ? "" : #","client_id":"\#(id)""#
        return TestStep(
            "the patient writes “\(text)”",
            .patient,
            "POST",
            "/api/sessions/{session}/messages",
            #"{"content":"\#(text)"\#(client)}"#,
            is: status,
            keeps: ["message": "message_id", "alert": "alert_id"]
        )
    }

    private static let pain = "I have crushing chest pain and I can't breathe"

    private static let chat: [TestCase] = [
        TestCase(
            "chat_opens",
            "a conversation opens and names its patient",
            [
                opens,
                TestStep(
                    "the same name is the same conversation",
                    .patient,
                    "POST",
                    "/api/sessions",
                    #"{"session_id":"t"}"#,
                    is: 200
                ),
            ]
        ),
        TestCase(
            "chat_red_flag_alert",
            "an emergency is flagged in the answer and reaches the nurses",
            [
                opens,
                TestStep(
                    "crushing chest pain is flagged",
                    .patient,
                    "POST",
                    "/api/sessions/{session}/messages",
                    #"{"content":"\#(pain)"}"#,
                    is: 201,
                    keeps: ["alert": "alert_id"]
                ) { ($0["red_flags"]?.array ?? []).isEmpty == false },
                TestStep("the alert reaches the nurse", .nurse, "GET", "/api/nurse/alerts", is: 200)
                {
                    $0.text.contains("alr_")
                },
            ]
        ),
        TestCase(
            "chat_negation",
            "a denial raises no alarm",
            [
                opens,
                TestStep(
                    "no chest pain is no flag",
                    .patient,
                    "POST",
                    "/api/sessions/{session}/messages",
                    #"{"content":"I have no chest pain, I need a repeat prescription"}"#,
                    is: 201
                ) { $0["red_flags"] == nil },
            ]
        ),
        TestCase(
            "chat_repeat",
            "a repeated message is the same message",
            [
                opens, says("hello", "c1"),
                TestStep(
                    "the repeat is told as one",
                    .patient,
                    "POST",
                    "/api/sessions/{session}/messages",
                    #"{"content":"hello","client_id":"c1"}"#,
                    is: 200
                ) { $0["duplicate"] == .bool(true) },
                TestStep(
                    "other words under the same name are refused",
                    .patient,
                    "POST",
                    "/api/sessions/{session}/messages",
                    #"{"content":"other","client_id":"c1"}"#,
                    is: 422
                ),
            ]
        ),
        TestCase(
            "chat_empty",
            "an empty message is refused",
            [opens, says("   ", is: 422)]
        ),
        TestCase(
            "chat_history",
            "what was written can be read again",
            [
                opens, says("my knee hurts"),
                TestStep(
                    "the history holds it",
                    .patient,
                    "GET",
                    "/api/sessions/{session}/messages",
                    is: 200
                ) { $0.text.contains("my knee hurts") },
            ]
        ),
    ]

    private static let desk: [TestCase] = [
        TestCase(
            "desk_order",
            "an emergency stands before a harmless case",
            [
                opens, says("I have a sore throat"),
                TestStep(
                    "another patient opens",
                    .patient,
                    as: "b",
                    "POST",
                    "/api/sessions",
                    #"{"session_id":"t"}"#,
                    is: 201,
                    keeps: ["other": "session_id"]
                ),
                TestStep(
                    "and is in danger",
                    .patient,
                    as: "b",
                    "POST",
                    "/api/sessions/{other}/messages",
                    #"{"content":"\#(pain)"}"#,
                    is: 201
                ),
                TestStep("the emergency comes first", .nurse, "GET", "/api/nurse/queue", is: 200) {
                    $0["queue"]?.array?.first?["urgency"]?.string == "emergency"
                },
            ]
        ),
        TestCase(
            "desk_claim",
            "a claimed case is not claimed by another nurse",
            [
                opens, says(pain),
                TestStep(
                    "one nurse claims",
                    .nurse,
                    "POST",
                    "/api/nurse/queue/{patient}/claim",
                    "{}",
                    is: 200
                ),
                TestStep(
                    "another does not",
                    .nurse,
                    as: "n2",
                    "POST",
                    "/api/nurse/queue/{patient}/claim",
                    "{}",
                    is: 409
                ),
            ]
        ),
        TestCase(
            "desk_override",
            "an override needs a coded reason",
            [
                opens, says(pain),
                TestStep(
                    "without one it is refused",
                    .nurse,
                    "POST",
                    "/api/nurse/queue/{patient}/action",
                    #"{"action":"override","changes":{"urgency":"routine"}}"#,
                    is: 422
                ),
                TestStep(
                    "with one it is recorded",
                    .nurse,
                    "POST",
                    "/api/nurse/queue/{patient}/action",
                    #"{"action":"override","override_reason":"additional_information","changes":{"urgency":"routine"}}"#,
                    is: 200
                ),
            ]
        ),
    ]

    private static let compliance: [TestCase] = [
        TestCase(
            "compliance_look",
            "a look at the queue is in the trail before it is answered",
            [
                opens, says(pain),
                TestStep("a nurse looks", .nurse, "GET", "/api/nurse/queue", is: 200),
                TestStep(
                    "the officer finds the look",
                    .compliance,
                    "GET",
                    "/api/audit/events?type=viewing_started&patient_id={patient}",
                    is: 200
                ) { ($0["items"]?.array ?? []).contains { $0["view"]?.string == "queue" } },
            ]
        ),
        TestCase(
            "compliance_consent",
            "withdrawn consent mutes the assistant",
            [
                opens, says("hello"),
                TestStep(
                    "the patient withdraws",
                    .patient,
                    "POST",
                    "/api/patients/me/consents/ai_assistant/withdraw",
                    "{}",
                    is: 200
                ),
                TestStep(
                    "nobody hands back to the assistant",
                    .nurse,
                    "POST",
                    "/api/sessions/{session}/release",
                    "{}",
                    is: 409
                ),
            ]
        ),
        TestCase(
            "compliance_denial",
            "a refusal is in the trail",
            [
                TestStep(
                    "a patient asks for the queue",
                    .patient,
                    "GET",
                    "/api/nurse/queue",
                    is: 403
                ),
                TestStep(
                    "the officer finds the refusal",
                    .compliance,
                    "GET",
                    "/api/audit/events?type=access_denied",
                    is: 200
                ) { ($0["items"]?.array ?? []).isEmpty == false },
            ]
        ),
    ]

    private static let security: [TestCase] = [
        TestCase(
            "security_no_proof",
            "nothing clinical without proof",
            [
                TestStep("the queue", nil, "GET", "/api/nurse/queue", is: 401),
                TestStep("the trail", nil, "GET", "/api/audit/events", is: 401),
                TestStep("a session", nil, "GET", "/api/sessions/x", is: 401),
            ]
        ),
        TestCase(
            "security_other_patient",
            "a patient does not reach another's conversation",
            [
                opens,
                TestStep(
                    "somebody else asks",
                    .patient,
                    as: "b",
                    "GET",
                    "/api/sessions/{session}",
                    is: 403
                ) { $0["code"]?.string == "not_your_patient" },
            ]
        ),
        TestCase(
            "security_roles",
            "roles keep to their own",
            [
                TestStep("a nurse reads no trail", .nurse, "GET", "/api/audit/events", is: 403),
                TestStep(
                    "an officer works no queue",
                    .compliance,
                    "GET",
                    "/api/nurse/queue",
                    is: 403
                ),
                TestStep("a patient manages nobody", .patient, "GET", "/api/admin/users", is: 403),
            ]
        ),
        TestCase(
            "security_fresh_proof",
            "emergency access needs a fresh proof",
            [
                TestStep(
                    "without one it is refused",
                    .nurse,
                    "POST",
                    "/api/emergency/access",
                    "{}",
                    is: 403
                ) { $0["code"]?.string == "step_up_required" }
            ]
        ),
    ]

    private static let integrity: [TestCase] = [
        TestCase(
            "integrity_proof",
            "a record has hashes and an inclusion proof",
            [
                TestStep("record 0", .compliance, "GET", "/api/audit/events/0", is: 200) {
                    $0["hash"]?.string?.count == 64
                }
            ]
        ),
        TestCase(
            "integrity_head",
            "the head is signed",
            [
                TestStep(
                    "a checkpoint is made",
                    .compliance,
                    "POST",
                    "/api/audit/checkpoints",
                    "{}",
                    is: 201
                ),
                TestStep("and told", .compliance, "GET", "/api/audit/head", is: 200),
            ]
        ),
    ]

    private static let streaming: [TestCase] = [
        TestCase(
            "streaming_dashboard",
            "a dashboard stream opens and stops",
            [
                TestStep(
                    "a nurse opens one",
                    .nurse,
                    "POST",
                    "/api/streaming/dashboard",
                    "{}",
                    is: 201,
                    keeps: ["stream": "stream_id"]
                ),
                TestStep(
                    "the owner does",
                    .nurse,
                    "POST",
                    "/api/streaming/{stream}/stop",
                    "{}",
                    is: 200
                ),
            ]
        )
    ]

    private static let performance: [TestCase] = [
        TestCase(
            "performance_messages",
            "fifty messages are on disk within a second",
            [opens] + (0..<50).map { says("message \($0)") }
        ),
        TestCase(
            "performance_looks",
            "fifty looks at the queue are answered within a second",
            (0..<50).map { _ in TestStep("a look", .nurse, "GET", "/api/nurse/queue", is: 200) }
        ),
    ]
}
