import Access
import HTTP
import Testing

@testable import API

@Suite("Every route says who may use it")
struct RouteTests {
    @Test("a route without a policy keeps the service from starting")
    func policyMissing() {
        let bare = Route("GET", "/open", nil, "open", .live)
        #expect(throws: RouteError.policyMissing(method: "GET", pattern: "/open")) {
            try API.router(Route.all + [bare])
        }
    }

    @Test("every route of the table has a policy and an operation's name")
    func all() throws {
        _ = try API.router(Route.all)
        for route in Route.all {
            #expect(route.policy != nil, "\(route.method) \(route.pattern)")
            #expect(!route.operation.isEmpty)
        }
    }

    @Test("nobody without proof passes a policy that names roles, and only those roles do")
    func policies() {
        for route in Route.all {
            guard case .roles(let roles)? = route.policy else { continue }
            #expect(route.policy?.admits(nil) == false, "\(route.pattern)")
            for role in Role.allCases {
                #expect(route.policy?.admits(role) == roles.contains(role), "\(route.pattern)")
            }
        }
    }

    @Test(
        "every path is also served under /integration",
        arguments: [
            ("/integration/health", "/health"), ("/integration", "/"),
            ("/integration/nurse/queue", "/api/nurse/queue"), ("/integration/nurse/", "/nurse/"),
            ("/integration/streaming/x", "/api/streaming/x"),
            ("/integration/api/nurse/queue", "/api/nurse/queue"), ("/health", "/health"),
            ("/integrations/health", "/integrations/health"),
        ]
    )
    func prefix(path: String, bare: String) {
        #expect(API.bare(path) == bare)
    }
}
