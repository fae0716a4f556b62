import Access
import HTTP
import World

/// What the routes of suites and load do; see ``Route/testing``.
enum TestingEndpoint: Sendable, Equatable {
    case suites
    case execute
    case executions
    case execution
    case cancel
    case load
    case mockQueue
    case validation
    case monitor
}

extension Route {
    private static let testers = Policy.roles([.nurse, .admin, .service])

    /// Suites and load act on a sandbox with a log of its own.
    static let testing: [Route] = [
        Route("GET", "/test/suites", testers, "suites", .testing(.suites)),
        Route("POST", "/test/suites/{suite_id}/execute", testers, "suites", .testing(.execute)),
        Route("GET", "/test/executions", testers, "suites", .testing(.executions)),
        Route("GET", "/test/executions/{id}", testers, "suites", .testing(.execution)),
        Route("POST", "/test/executions/{id}/cancel", testers, "suites", .testing(.cancel)),
        Route("POST", "/docs/test/load", testers, "load", .testing(.load)),
        Route("POST", "/test/mock/queue", .operations, "mock_queue", .testing(.mockQueue)),
        Route("GET", "/test/health/validation", .operations, "docs", .testing(.validation)),
        Route("GET", "/test/monitor", .operations, "monitor", .testing(.monitor)),
    ]
}

extension API {
    /// From the endpoint's name to what it does.
    func testing(_ endpoint: TestingEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .suites: return testSuites(call)
        case .execute: return try await executeSuite(call)
        case .executions: return try testExecutions(call)
        case .execution: return try testExecution(call)
        case .cancel: return try cancelExecution(call)
        case .load: return try startLoad(call)
        case .mockQueue: return try mockQueue(call)
        case .validation: return detailedHealth()
        case .monitor:
            let followed = call.request.query("execution_id")
            let execution = followed.flatMap { Identifier($0, prefix: "exe") }
            guard followed == nil || execution != nil else {
                throw Problem(422, "validation_failed", "`execution_id` is `exe_…`.")
            }
            return upgrade(call, TestMonitor(api: self, execution: execution))
        }
    }
}
