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
    case examples
    case guide
    case console
    case smart
    case initialize
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
        Route("GET", "/docs/examples", .operations, "docs", .docs(.examples)),
        Route("GET", "/docs/guides/{name}", .operations, "docs", .docs(.guide)),
        Route("GET", "/docs/console", .operations, "docs", .docs(.console)),
        Route("GET", "/docs/errors/{code}", .anyone, "docs", .docs(.errorPage)),
        Route("GET", "/.well-known/smart-configuration", .anyone, "smart", .docs(.smart)),
        Route("POST", "/initialize", admins, "initialize", .docs(.initialize)),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func docs(_ endpoint: DocsEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .overview:
            let isPage = call.request.prefers("text/html", to: "application/json")
            return try docsFile(isPage ? .overviewPage : .overview, call)
        case .openAPI: return try docsFile(Self.openAPIFile(call), call)
        case .asyncAPI: return try docsFile(.asyncAPI, call)
        case .postman: return try docsFile(.postman, call)
        case .complianceExamples: return try complianceExamples(call)
        case .scenarios: return try testingScenarios(call)
        case .detailedHealth: return detailedHealth()
        case .complianceMetrics: return try complianceMetrics()
        case .errorPage: return try errorPage(call)
        case .examples: return try codeExamples(call)
        case .guide: return try guide(call)
        case .console:
            var page = try docsFile(.console, call)
            page.headers["Content-Security-Policy"] = DocsConsole.policy
            return page
        case .smart: return smartConfiguration()
        case .initialize: return .json(["status": "already_initialized"])
        }
    }

    func docsFile(_ name: DocsFile, _ call: Call) throws(Problem) -> HTTPResponse {
        let file = docsFiles.file(name) { docsBytes(name) }
        var response = try file.answer(to: call.request, now: world.now())
        response.headers.append("Vary", "Accept")
        return response
    }

    private func docsBytes(_ name: DocsFile) -> [UInt8] {
        switch name {
        case .overview: docsOverview.bytes
        case .overviewPage: Array(docsPage.utf8)
        case .console: Array(DocsConsole.page.utf8)
        // YAML 1.2 takes every JSON text as it is (§1.3).
        case .openAPI, .openAPIYAML:
            OpenAPI.document(Route.all, version: settings.version).bytes
        case .openAPI32, .openAPI32YAML:
            OpenAPI.document(Route.all, version: settings.version, form: "3.2.0").bytes
        case .asyncAPI: AsyncAPI.document(version: settings.version).bytes
        case .postman: OpenAPI.postman(Route.all).bytes
        case .complianceExamples(let category, let limit):
            ComplianceExample.page(category: category, limit: limit).bytes
        case .scenarios(let category, let showsData):
            TestSuite.scenarios(category: category, showsData: showsData).bytes
        case .examples(let language): CodeExample.page(language: language).bytes
        }
    }
}
