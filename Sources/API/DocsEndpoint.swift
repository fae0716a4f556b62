import Access
import HTTP
import JSON
import World

/// What the pages about the service itself show; see ``Route/docs``.
enum DocsEndpoint: Sendable, Equatable {
    case overview
    case complianceExamples
    case scenarios
    case openAPI
    case asyncAPI
    case postman
    case detailedHealth
    case complianceMetrics
    case errorPage
    case smart
    case initialize

    /// Whether everybody gets the same, whatever they send.
    var isSameForAll: Bool {
        switch self {
        case .overview, .openAPI, .asyncAPI, .postman: true
        case .complianceExamples, .scenarios, .detailedHealth, .complianceMetrics, .errorPage,
            .smart, .initialize:
            false
        }
    }
}

extension Route {
    private static let admins = Policy.roles([.admin])

    /// Pages about the service itself; they hold no names, no clinical words and no secrets.
    static let docs: [Route] = [
        Route("GET", "/docs", .operations, "docs", .docs(.overview)),
        Route(
            "GET",
            "/docs/compliance/examples",
            .operations,
            "docs",
            .docs(.complianceExamples)
        ),
        Route("GET", "/docs/testing/scenarios", .operations, "docs", .docs(.scenarios)),
        Route("GET", "/docs/export/swagger", .operations, "docs", .docs(.openAPI)),
        Route("GET", "/openapi.json", .operations, "docs", .docs(.openAPI)),
        Route("GET", "/docs/export/asyncapi", .operations, "docs", .docs(.asyncAPI)),
        Route("GET", "/docs/export/postman", .operations, "docs", .docs(.postman)),
        Route("GET", "/docs/health/detailed", .operations, "docs", .docs(.detailedHealth)),
        Route("GET", "/docs/metrics/compliance", .operations, "docs", .docs(.complianceMetrics)),
        Route("GET", "/docs/errors/{code}", .anyone, "docs", .docs(.errorPage)),
        Route("GET", "/.well-known/smart-configuration", .anyone, "smart", .docs(.smart)),
        Route("POST", "/initialize", admins, "initialize", .docs(.initialize)),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func docs(_ endpoint: DocsEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        let answer = try await made(endpoint, call)
        guard endpoint.isSameForAll else { return answer }
        return docsFiles.answer(answer, to: call.request, now: world.now())
    }

    private func made(_ endpoint: DocsEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse
    {
        switch endpoint {
        case .overview: return docsOverview(call)
        case .complianceExamples: return try complianceExamples(call)
        case .scenarios: return try testingScenarios(call)
        case .openAPI: return try openAPI(call)
        case .asyncAPI: return .json(AsyncAPI.document(version: settings.version))
        case .postman: return .json(OpenAPI.postman(Route.all))
        case .detailedHealth: return detailedHealth()
        case .complianceMetrics: return try complianceMetrics()
        case .errorPage: return try errorPage(call)
        case .smart: return smartConfiguration()
        case .initialize: return .json(["status": "already_initialized"])
        }
    }
}
