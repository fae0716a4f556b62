import Access
import HTTP

/// What the routes around the desk do: what nurses keep ready, look for and hand over, attachments, and how the
/// service is set up; see ``Route/office``.
enum OfficeEndpoint: Sendable, Equatable {
    case attach
    case attachment
    case cannedReplies
    case addCannedReply
    case changeCannedReply
    case dropCannedReply
    case search
    case shiftReport
    case configuration
    case backUp
}

extension Route {
    private static let nurses = Policy.roles([.nurse])
    private static let chatters = Policy.roles([.patient, .nurse])
    private static let admins = Policy.roles([.admin])

    /// Paths around the desk.
    static let office: [Route] = [
        Route(
            "POST",
            "/api/sessions/{id}/attachments",
            chatters,
            "attach",
            .office(.attach)
        ),
        Route("GET", "/api/attachments/{id}", chatters, "attachment", .office(.attachment)),
        Route(
            "GET",
            "/api/nurse/canned-replies",
            nurses,
            "canned_replies",
            .office(.cannedReplies)
        ),
        Route(
            "POST",
            "/api/nurse/canned-replies",
            nurses,
            "add_canned_reply",
            .office(.addCannedReply)
        ),
        Route(
            "PUT",
            "/api/nurse/canned-replies/{id}",
            nurses,
            "change_canned_reply",
            .office(.changeCannedReply)
        ),
        Route(
            "DELETE",
            "/api/nurse/canned-replies/{id}",
            nurses,
            "drop_canned_reply",
            .office(.dropCannedReply)
        ),
        Route("GET", "/api/nurse/search", nurses, "search", .office(.search)),
        Route("POST", "/api/nurse/search", nurses, "search", .office(.search)),
        Route("GET", "/api/nurse/shift-report", nurses, "shift_report", .office(.shiftReport)),
        Route("GET", "/api/admin/config", admins, "configuration", .office(.configuration)),
        Route("POST", "/api/admin/backups", admins, "back_up", .office(.backUp)),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func office(_ endpoint: OfficeEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .attach: return try await attach(call)
        case .attachment: return try await attachment(call)
        case .cannedReplies: return try await cannedReplies(call)
        case .addCannedReply: return try await addCannedReply(call)
        case .changeCannedReply: return try await changeCannedReply(call)
        case .dropCannedReply: return try await dropCannedReply(call)
        case .search: return try await searchRecord(call)
        case .shiftReport: return try await shiftReport(call)
        case .configuration: return showConfiguration()
        case .backUp: return try await backUp(call)
        }
    }
}
