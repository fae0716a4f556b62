import Access
import HTTP
import JSON
import Web

/// What a route does; the switch over these is in ``API``.
enum Endpoint: Sendable, Equatable {
    case page(Web.Page)
    case asset
    case live
    case ready
    case health
    case status
    case metrics
    case version
    case mockChat
    case testEcho
    case chatSocket
    case emergencySocket
    case openSession
    case session
    case messages
    case postMessage
    case closeSession
    case takeOver
    case handBack
    case queue
    case caseDetail
    case alerts
    case desk(NurseEndpoint)
    case openDashboard
    case stream
    case stopStream
    case streamResult
    case streamChat
    case streamAssessment
    case markRead
    case retract
    case releaseReply
    case discardReply
    case audit(AuditEndpoint)
    case figures(FigureEndpoint)
    case integrity(IntegrityEndpoint)
    case access(AccessEndpoint)
    case records(RecordsEndpoint)
    case office(OfficeEndpoint)
    case webhooks(WebhookEndpoint)
    case docs(DocsEndpoint)
    case testing(TestingEndpoint)
    case governance(GovernanceEndpoint)
    case fhir(FHIREndpoint)

    /// Whether a limit counts only after the red-flag rules have seen the words: a spent limit must not
    /// keep an emergency out.
    var screensFirst: Bool {
        switch self {
        case .postMessage, .openSession, .chatSocket, .emergencySocket, .streamChat,
            .streamAssessment, .retract, .office(.attach), .desk(.raise):
            true
        default: false
        }
    }

    /// Whether its body is a file and no JSON.
    var takesFile: Bool { self == .office(.attach) }

    /// What a request says that is screened before a limit can refuse it, as what follows reads it; of a file, the text
    /// of one of at most `max` bytes.
    func words(in body: JSON, of request: HTTPRequest, max: Int) -> String? {
        switch self {
        case .streamAssessment: (try? Evidence(body["evidence"]))?.words
        case .office(.attach): (try? Upload(request))?.text(max: max)
        default: wordsName(in: body).flatMap { body[$0]?.string }
        }
    }

    /// The member of a body that holds them.
    func wordsName(in body: JSON) -> String? {
        switch self {
        case .postMessage: "content"
        case .openSession: "chief_complaint"
        case .retract: "correction"
        case .streamChat: body["message"] == nil ? "content" : "message"
        default: nil
        }
    }
}

/// One row of the surface: method, path, who may, and what it does.
///
/// Shared, because every request on its way keeps it.
final class Route: Sendable {
    let method: String
    let pattern: String
    let policy: Policy?
    /// The operation's name in access events.
    let operation: String
    let endpoint: Endpoint

    init(
        _ method: String,
        _ pattern: String,
        _ policy: Policy?,
        _ operation: String,
        _ endpoint: Endpoint
    ) {
        self.method = method
        self.pattern = pattern
        self.policy = policy
        self.operation = operation
        self.endpoint = endpoint
    }
}

/// Why the surface can't be set up.
public enum RouteError: Error, Equatable, Sendable {
    /// A route does not say who may use it.
    case policyMissing(method: String, pattern: String)
}

extension Route {
    private static let nurses = Policy.roles([.nurse])
    private static let alerted = Policy.roles([.nurse, .admin])
    private static let anchorers = Policy.roles([.compliance, .service])
    private static let verifiers = Policy.roles([.compliance, .admin])
    private static let openers = Policy.roles([.patient, .nurse, .service])
    private static let chatters = Policy.roles([.patient, .nurse])
    private static let speakers = Policy.roles([.patient, .nurse, .service])
    private static let people = Policy.roles([.patient, .nurse, .admin, .compliance, .service])

    /// Every path of the service; each is also served under `/integration`.
    static let all: [Route] =
        record + desk + access + records + docs + testing + audit + figures + office
        + webhooks + governance + fhir

    private static let record: [Route] = [
        Route("GET", "/", .anyone, "index", .page(.index)),
        Route("GET", "/patient", .anyone, "front", .page(.patient)),
        Route("GET", "/nurse", .anyone, "front", .page(.nurse)),
        Route("GET", "/admin", .anyone, "front", .page(.admin)),
        Route("GET", "/assets/{name}", .anyone, "front", .asset),
        Route("GET", "/livez", .anyone, "live", .live),
        Route("GET", "/readyz", .anyone, "ready", .ready),
        Route("GET", "/startupz", .anyone, "ready", .ready),
        Route("GET", "/health", .operations, "health", .health),
        Route("GET", "/status", .operations, "status", .status),
        Route("GET", "/metrics", .operations, "metrics", .metrics),
        Route("GET", "/version", .operations, "version", .version),
        Route("POST", "/test/mock/chat", .operations, "mock_chat", .mockChat),
        Route("GET", "/test/echo", .operations, "test_echo", .testEcho),

        Route("GET", "/ws/chat", people, "chat", .chatSocket),
        Route("GET", "/ws/emergency", alerted, "alerts", .emergencySocket),
        Route("POST", "/api/sessions", openers, "open_session", .openSession),
        Route("GET", "/api/sessions/{id}", chatters, "session", .session),
        Route("GET", "/api/sessions/{id}/messages", chatters, "messages", .messages),
        Route("POST", "/api/sessions/{id}/messages", chatters, "post_message", .postMessage),
        Route("POST", "/api/sessions/{id}/read", chatters, "mark_read", .markRead),
        Route(
            "POST",
            "/api/sessions/{id}/messages/{mid}/retract",
            chatters,
            "retract",
            .retract
        ),
        Route(
            "POST",
            "/api/sessions/{id}/messages/{mid}/release",
            nurses,
            "release_reply",
            .releaseReply
        ),
        Route(
            "POST",
            "/api/sessions/{id}/messages/{mid}/discard",
            nurses,
            "discard_reply",
            .discardReply
        ),
        Route("POST", "/api/sessions/{id}/close", chatters, "close_session", .closeSession),
        Route("POST", "/api/sessions/{id}/takeover", nurses, "take_over", .takeOver),
        Route("POST", "/api/sessions/{id}/release", nurses, "hand_back", .handBack),

        Route("GET", "/api/nurse/queue", nurses, "queue", .queue),
        Route("GET", "/api/nurse/queue/{patient_id}", nurses, "case", .caseDetail),
        Route("GET", "/api/nurse/queue/{patient_id}/detail", nurses, "case", .caseDetail),
        Route("GET", "/api/nurse/alerts", nurses, "alerts", .alerts),

        Route("POST", "/api/streaming/dashboard", nurses, "open_dashboard", .openDashboard),
        Route("POST", "/api/streaming/chat", speakers, "stream_chat", .streamChat),
        Route("POST", "/api/streaming/assessment", speakers, "assessment", .streamAssessment),
        Route("GET", "/api/streaming/{stream_id}", speakers, "stream", .stream),
        Route("GET", "/api/streaming/{stream_id}/result", speakers, "stream", .streamResult),
        Route("POST", "/api/streaming/{stream_id}/stop", speakers, "stop_stream", .stopStream),

        Route("GET", "/api/audit/head", anchorers, "audit_head", .integrity(.head)),
        Route(
            "GET",
            "/api/audit/checkpoints",
            anchorers,
            "checkpoints",
            .integrity(.checkpoints)
        ),
        Route(
            "POST",
            "/api/audit/checkpoints",
            anchorers,
            "make_checkpoint",
            .integrity(.makeCheckpoint)
        ),
        Route("POST", "/api/audit/verify", verifiers, "verify", .integrity(.startVerify)),
        Route("GET", "/api/audit/verify/{id}", verifiers, "verify", .integrity(.verify)),
        // Hashes and signatures tell nothing about anybody; records tell times, types and sizes.
        Route("GET", "/checkpoint", .operations, "checkpoint", .integrity(.checkpoint)),
        Route("GET", "/tile/{level}/{index...}", .operations, "tile", .integrity(.tile)),
        Route("GET", "/tile/entries/{index...}", anchorers, "entries", .integrity(.entries)),
    ]
}
