import Access
import HTTP

/// What the routes of the nurses' desk do beyond looking; see ``Route/desk``.
enum NurseEndpoint: Sendable, Equatable {
    case claim
    case release
    case act
    case reassign
    case handOff
    case snooze
    case retriage
    case undo
    case search
    case addNote
    case notes
    case presence
    case alert
    case acknowledge
    case resolve
    case falsePositive
    case raise
}

extension Route {
    private static let nurses = Policy.roles([.nurse])
    private static let raisers = Policy.roles([.patient, .nurse, .service])

    /// Paths of the desk.
    static let desk: [Route] = [
        Route("POST", "/api/nurse/queue/search", nurses, "queue", .desk(.search)),
        Route("POST", "/api/nurse/queue/{patient_id}/claim", nurses, "claim", .desk(.claim)),
        Route("POST", "/api/nurse/queue/{patient_id}/release", nurses, "release", .desk(.release)),
        Route("POST", "/api/nurse/queue/{patient_id}/action", nurses, "act", .desk(.act)),
        Route(
            "POST",
            "/api/nurse/queue/{patient_id}/reassign",
            nurses,
            "reassign",
            .desk(.reassign)
        ),
        Route("POST", "/api/nurse/queue/{patient_id}/handoff", nurses, "hand_off", .desk(.handOff)),
        Route("POST", "/api/nurse/queue/{patient_id}/snooze", nurses, "snooze", .desk(.snooze)),
        Route(
            "POST",
            "/api/nurse/queue/{patient_id}/retriage",
            nurses,
            "retriage",
            .desk(.retriage)
        ),
        Route("POST", "/api/nurse/queue/{patient_id}/undo", nurses, "undo", .desk(.undo)),
        Route("POST", "/api/nurse/sessions/{id}/notes", nurses, "add_note", .desk(.addNote)),
        Route("GET", "/api/nurse/sessions/{id}/notes", nurses, "notes", .desk(.notes)),
        Route("PUT", "/api/nurse/presence", nurses, "presence", .desk(.presence)),
        Route("GET", "/api/nurse/alerts/{id}", nurses, "alert", .desk(.alert)),
        Route("POST", "/api/nurse/alerts/{id}/ack", nurses, "ack_alert", .desk(.acknowledge)),
        Route("POST", "/api/nurse/alerts/{id}/resolve", nurses, "resolve_alert", .desk(.resolve)),
        Route(
            "POST",
            "/api/nurse/alerts/{id}/false-positive",
            nurses,
            "false_alert",
            .desk(.falsePositive)
        ),
        Route("POST", "/api/emergency/alerts", raisers, "raise_alert", .desk(.raise)),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func desk(_ endpoint: NurseEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .claim: return try await claim(call)
        case .release: return try await release(call)
        case .act: return try await act(call)
        case .reassign: return try await reassign(call)
        case .handOff: return try await handOff(call)
        case .snooze: return try await snooze(call)
        case .retriage: return try await retriage(call)
        case .undo: return try await undo(call)
        case .search: return try await searchQueue(call)
        case .addNote: return try await addNote(call)
        case .notes: return try await notes(call)
        case .presence: return try await presence(call)
        case .alert: return try await alert(call)
        case .acknowledge: return try await settleAlert(call, outcome: nil)
        case .resolve: return try await settleAlert(call, outcome: "resolved")
        case .falsePositive: return try await settleAlert(call, outcome: "false_positive")
        case .raise: return try await raiseAlert(call)
        }
    }
}
