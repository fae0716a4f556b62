import Access
import HTTP

/// What the routes of the audit trail do; see ``Route/audit``.
enum AuditEndpoint: Sendable, Equatable {
    case events
    case event
    case replay
    case diff
    case export
    case disclosures
    case insights
}

extension Route {
    private static let officers = Policy.roles([.compliance])
    private static let listers = Policy.roles([.compliance, .admin])
    private static let owners = Policy.roles([.compliance, .patient])

    /// Paths of the audit trail.
    static let audit: [Route] = [
        Route("GET", "/api/audit/events", listers, "audit", .audit(.events)),
        Route("GET", "/api/audit/events/{seq}", officers, "audit_event", .audit(.event)),
        Route("GET", "/api/audit/replay", officers, "replay", .audit(.replay)),
        Route("GET", "/api/audit/diff", officers, "diff", .audit(.diff)),
        Route("GET", "/api/audit/export", officers, "audit_export", .audit(.export)),
        Route("GET", "/api/audit/disclosures", owners, "disclosures", .audit(.disclosures)),
        Route("GET", "/api/audit/insights", officers, "insights", .audit(.insights)),
    ]
}

extension API {
    /// Routes of the audit trail.
    func audit(_ endpoint: AuditEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .events: return try await auditEvents(call)
        case .event: return try await auditEvent(call)
        case .replay: return try await replay(call)
        case .diff: return try await auditDiff(call)
        case .export: return try await exportAudit(call)
        case .disclosures: return try await disclosures(call)
        case .insights: return try await insights(call)
        }
    }
}
