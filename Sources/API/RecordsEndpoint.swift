import Access
import HTTP

/// What the routes of patients' records do; see ``Route/records``.
enum RecordsEndpoint: Sendable, Equatable {
    case registerPatient
    case lookUpPatient
    case patient
    case amendPatient
    case identifyPatient
    case mergePatient
    case consent
    case withdrawConsent
    case addCaregiver
    case endCaregiver
    case rate
    case projections
    case projection
    case sessions
    case transcript
    case exportOwn
    case keepDraft
    case draft
    case dropDraft
    case slaTargets
    case mockAssessment
}

extension Route {
    private static let nurses = Policy.roles([.nurse])
    private static let registrars = Policy.roles([.nurse, .service])
    private static let concerned = Policy.roles([.patient, .nurse])
    private static let patients = Policy.roles([.patient])
    private static let officers = Policy.roles([.compliance])
    private static let admins = Policy.roles([.admin])
    private static let everybody = Policy.roles(Set(Role.allCases))

    /// Paths of patients' records; `{id}` is `pat_…`, or `me` for a patient's own.
    static let records: [Route] = [
        Route("POST", "/api/patients", registrars, "register", .records(.registerPatient)),
        Route("POST", "/api/patients/lookup", registrars, "look_up", .records(.lookUpPatient)),
        Route("GET", "/api/patients/{id}", concerned, "patient", .records(.patient)),
        Route("PATCH", "/api/patients/{id}", concerned, "amend", .records(.amendPatient)),
        Route(
            "POST",
            "/api/patients/{id}/identities",
            registrars,
            "identify",
            .records(.identifyPatient)
        ),
        Route("POST", "/api/patients/{id}/merge", nurses, "merge", .records(.mergePatient)),
        Route("POST", "/api/patients/{id}/consents", concerned, "consent", .records(.consent)),
        Route(
            "POST",
            "/api/patients/{id}/consents/{kind}/withdraw",
            concerned,
            "withdraw_consent",
            .records(.withdrawConsent)
        ),
        Route(
            "POST",
            "/api/patients/{id}/caregivers",
            nurses,
            "add_caregiver",
            .records(.addCaregiver)
        ),
        Route(
            "POST",
            "/api/patients/{id}/caregivers/{user_id}/end",
            nurses,
            "end_caregiver",
            .records(.endCaregiver)
        ),
        Route("POST", "/api/sessions/{id}/rating", patients, "rate", .records(.rate)),

        Route("GET", "/api/sessions", concerned, "sessions", .records(.sessions)),
        Route(
            "GET",
            "/api/sessions/{id}/transcript",
            concerned,
            "transcript",
            .records(.transcript)
        ),
        Route("GET", "/api/me/export", patients, "export_own", .records(.exportOwn)),
        Route("PUT", "/api/drafts/{key}", everybody, "draft", .records(.keepDraft)),
        Route("GET", "/api/drafts/{key}", everybody, "draft", .records(.draft)),
        Route("DELETE", "/api/drafts/{key}", everybody, "draft", .records(.dropDraft)),
        Route("GET", "/api/admin/sla-targets", admins, "sla_targets", .records(.slaTargets)),
        Route(
            "POST",
            "/test/mock/assessment",
            .operations,
            "mock_assessment",
            .records(.mockAssessment)
        ),

        // Questions of officers' own files; see AddedProjections.
        Route("GET", "/api/projections", officers, "projections", .records(.projections)),
        Route(
            "GET",
            "/api/projections/{name}/{query}",
            officers,
            "projection",
            .records(.projection)
        ),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func records(_ endpoint: RecordsEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .registerPatient: return try await registerPatient(call)
        case .lookUpPatient: return try await lookUpPatient(call)
        case .patient: return try await patient(call)
        case .amendPatient: return try await amendPatient(call)
        case .identifyPatient: return try await identifyPatient(call)
        case .mergePatient: return try await mergePatient(call)
        case .consent: return try await giveConsent(call)
        case .withdrawConsent: return try await withdrawConsent(call)
        case .addCaregiver: return try await addCaregiver(call)
        case .endCaregiver: return try await endCaregiver(call)
        case .rate: return try await rate(call)
        case .projections: return try listProjections(call)
        case .projection: return try await askProjection(call)
        case .sessions: return try await listSessions(call)
        case .transcript: return try await transcript(call)
        case .exportOwn: return try await exportOwn(call)
        case .keepDraft: return try keepDraft(call)
        case .draft: return try draft(call)
        case .dropDraft: return try dropDraft(call)
        case .slaTargets: return slaTargets()
        case .mockAssessment: return try mockAssessment(call)
        }
    }
}
