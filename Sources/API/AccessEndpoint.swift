import Access
import HTTP

/// What the routes of people, proofs and origins do; see ``Route/access``.
enum AccessEndpoint: Sendable, Equatable {
    case keySet
}

extension Route {
    /// Paths of people, proofs and origins.
    static let access: [Route] = [
        Route("GET", "/.well-known/jwks.json", .anyone, "key_set", .access(.keySet))
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func access(_ endpoint: AccessEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .keySet:
            return .json(
                authenticator.keySet,
                headers: [("Cache-Control", "public, max-age=300")]
            )
        }
    }
}
