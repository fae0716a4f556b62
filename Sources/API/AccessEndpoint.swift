import Access
import HTTP

/// What the routes of people, proofs and origins do; see ``Route/access``.
enum AccessEndpoint: Sendable, Equatable {
    case keySet
    case token
    case activate
    case me
    case logout
    case extend
    case ticket
    case cookieSession
    case stepUp
    case secondFactor
    case users
    case addUser
    case changeUser
    case disableUser
    case invite
    case makeKey
    case revokeKey
    case signIns
    case endSignIn
    case rotateKeys
    case listOrigins
    case allowOrigin
    case removeOrigin
    case deniedOrigins
    case redFlagRules
    case openEmergency
    case emergencies
    case endEmergency
    case reviewEmergency
    case accessLog

    /// Whether a proof of the last five minutes is needed.
    var needsStepUp: Bool {
        switch self {
        case .addUser, .changeUser, .disableUser, .invite, .makeKey, .revokeKey, .endSignIn,
            .rotateKeys, .allowOrigin, .removeOrigin, .openEmergency:
            true
        case .keySet, .token, .activate, .me, .logout, .extend, .ticket, .cookieSession, .stepUp,
            .secondFactor, .users, .signIns, .listOrigins, .deniedOrigins, .redFlagRules,
            .emergencies,
            .endEmergency, .reviewEmergency, .accessLog:
            false
        }
    }
}

extension Route {
    private static let everybody = Policy.roles(Set(Role.allCases))
    private static let staff = Policy.roles([.nurse, .admin, .compliance])
    private static let admins = Policy.roles([.admin])
    private static let openers = Policy.roles([.nurse, .admin])
    private static let reviewers = Policy.roles([.compliance])
    private static let patients = Policy.roles([.patient])

    /// Paths of people, proofs and origins.
    static let access: [Route] = [
        Route("GET", "/.well-known/jwks.json", .anyone, "key_set", .access(.keySet)),
        Route("POST", "/api/auth/token", .anyone, "token", .access(.token)),
        Route("POST", "/api/auth/activate", .anyone, "activate", .access(.activate)),
        Route("GET", "/api/auth/me", everybody, "me", .access(.me)),
        Route("POST", "/api/auth/logout", everybody, "logout", .access(.logout)),
        Route("POST", "/api/auth/extend", everybody, "extend", .access(.extend)),
        Route("POST", "/api/auth/tickets", everybody, "ticket", .access(.ticket)),
        Route("POST", "/api/auth/session", everybody, "session", .access(.cookieSession)),
        Route("POST", "/api/auth/step-up", everybody, "step_up", .access(.stepUp)),
        Route("POST", "/api/auth/totp", staff, "totp", .access(.secondFactor)),

        Route("GET", "/api/admin/users", admins, "users", .access(.users)),
        Route("POST", "/api/admin/users", admins, "add_user", .access(.addUser)),
        Route("PATCH", "/api/admin/users/{id}", admins, "change_user", .access(.changeUser)),
        Route("POST", "/api/admin/users/{id}/disable", admins, "disable", .access(.disableUser)),
        Route("POST", "/api/admin/users/{id}/invite", admins, "invite", .access(.invite)),
        Route("POST", "/api/admin/users/{id}/keys", admins, "make_key", .access(.makeKey)),
        Route(
            "DELETE",
            "/api/admin/users/{id}/keys/{credential_id}",
            admins,
            "revoke_key",
            .access(.revokeKey)
        ),
        Route("GET", "/api/admin/sessions", admins, "sign_ins", .access(.signIns)),
        Route("DELETE", "/api/admin/sessions/{id}", admins, "end_sign_in", .access(.endSignIn)),
        Route("POST", "/api/admin/keys/rotate", admins, "rotate_keys", .access(.rotateKeys)),
        Route("GET", "/api/admin/cors/origins", admins, "origins", .access(.listOrigins)),
        Route("POST", "/api/admin/cors/origins", admins, "allow_origin", .access(.allowOrigin)),
        Route("DELETE", "/api/admin/cors/origins", admins, "end_origin", .access(.removeOrigin)),
        Route("GET", "/api/admin/cors/denied", admins, "denied", .access(.deniedOrigins)),
        Route("GET", "/api/admin/red-flag-rules", admins, "rules", .access(.redFlagRules)),

        Route("POST", "/api/emergency/access", openers, "break_glass", .access(.openEmergency)),
        Route("GET", "/api/emergency/access", staff, "grants", .access(.emergencies)),
        Route("POST", "/api/emergency/access/{id}/end", staff, "end", .access(.endEmergency)),
        Route(
            "POST",
            "/api/emergency/access/{id}/review",
            reviewers,
            "review",
            .access(.reviewEmergency)
        ),
        Route("GET", "/api/me/access-log", patients, "access_log", .access(.accessLog)),
    ]
}

extension API {
    private static let keySetFields = HTTPHeaders([
        HTTPResponse.isJSON, .init(prepared: "Cache-Control", "public, max-age=300"),
    ])

    /// From the endpoint's name to what it does.
    func access(_ endpoint: AccessEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        if endpoint.needsStepUp { try requireStepUp(call.authenticated()) }
        switch endpoint {
        case .keySet:
            return HTTPResponse(
                status: 200,
                headers: Self.keySetFields,
                content: .bytes(authenticator.keySet)
            )
        case .token: return try await token(call)
        case .activate: return try await activate(call)
        case .me: return try me(call)
        case .logout: return try await logout(call)
        case .extend: return try await extend(call)
        case .ticket: return try ticket(call)
        case .cookieSession: return try await cookieSession(call)
        case .stepUp: return try await stepUp(call)
        case .secondFactor: return try await secondFactor(call)
        case .users: return users()
        case .addUser: return try await addUser(call)
        case .changeUser: return try await changeUser(call)
        case .disableUser: return try await disableUser(call)
        case .invite: return try await invite(call)
        case .makeKey: return try await makeKey(call)
        case .revokeKey: return try await revokeKey(call)
        case .signIns: return signIns()
        case .endSignIn: return try await endSignIn(call)
        case .rotateKeys: return try await rotateTokenKeys(call)
        case .listOrigins: return listedOrigins()
        case .allowOrigin: return try await allowOrigin(call)
        case .removeOrigin: return try await removeOrigin(call)
        case .deniedOrigins: return deniedOrigins()
        case .redFlagRules: return try redFlagRules(call)
        case .openEmergency: return try await openEmergencyAccess(call)
        case .emergencies: return try await emergencyAccess(call)
        case .endEmergency: return try await endEmergencyAccess(call)
        case .reviewEmergency: return try await reviewEmergencyAccess(call)
        case .accessLog: return try await accessLog(call)
        }
    }
}
