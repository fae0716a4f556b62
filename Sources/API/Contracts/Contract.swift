import Access
import JSON

/// What a route takes and gives, as its page of the surface says it; the OpenAPI document is made from these alone.
struct Contract: Sendable {
    /// One answer that is no fault.
    struct Answer: Sendable {
        let type: String
        /// ``Shape``; `nil` where there is no JSON.
        let shape: String?

        static func json(_ shape: String) -> Answer {
            Answer(type: "application/json", shape: shape)
        }

        /// Nothing but a status.
        static let empty = Answer(type: "", shape: nil)
        static let page = Answer(type: "text/html", shape: nil)
        static let plain = Answer(type: "text/plain", shape: nil)
        static let bytes = Answer(type: "application/octet-stream", shape: nil)
        static let csv = Answer(type: "text/csv", shape: nil)
        static let pdf = Answer(type: "application/pdf", shape: nil)
        static let stream = Answer(type: "text/event-stream", shape: nil)
    }

    /// Method and pattern, as in the table of routes.
    let route: String
    /// Parameters of the query: an object in the notation of ``Shape``.
    let query: String
    /// The body: an object in the notation of ``Shape``; `nil` where none is taken.
    let body: String?
    /// Media types of a body that is a file and no JSON.
    let files: [String]
    /// By status; several where the kind depends on what is asked for.
    let answers: [(status: Int, answer: Answer)]
    /// Statuses of faults beyond those that every route of its kind has.
    let faults: [Int]

    init(
        _ route: String,
        query: String = "{}",
        body: String? = nil,
        files: [String] = [],
        _ answers: [(Int, Answer)],
        faults: [Int] = []
    ) {
        self.route = route
        self.query = query
        self.body = body
        self.files = files
        self.answers = answers.map { (status: $0.0, answer: $0.1) }
        self.faults = faults
    }

    /// What is found and done at 200.
    init(
        _ route: String,
        query: String = "{}",
        body: String? = nil,
        _ shape: String,
        faults: [Int] = []
    ) {
        self.init(route, query: query, body: body, [(200, .json(shape))], faults: faults)
    }

    /// Every one, by method and pattern.
    static let all: [String: Contract] = Dictionary(
        (record + desk + people + admin + patients + trail + pages + tests + fhir)
            .map { ($0.route, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    static func of(_ route: Route) -> Contract? { all["\(route.method) \(route.pattern)"] }

    /// A list as every list route answers: what is on this page, and where the next begins.
    static func list(_ item: String, _ more: String = "") -> String {
        "{\(more)items:[\(item)], next_cursor:text?, has_more:bool, total:int?, as_of_seq:int}"
    }

    /// Every status a route may answer with that is a fault.
    static func faults(of route: Route) -> [Int] {
        var all: Set<Int> = [400, 403, 429, 503]
        if case .roles = route.policy { all.insert(401) }
        if route.policy == .operations { all.insert(401) }
        let contract = of(route)
        all.formUnion(contract?.faults ?? [])
        if route.pattern.contains("{") { all.insert(404) }
        if contract?.query != "{}" || contract?.body != nil || route.pattern.contains("{") {
            all.insert(422)
        }
        // The request's own size and kind (RFC 9110 §15.5); the wire refuses these before the route is known.
        if route.method != "GET", route.method != "DELETE" { all.formUnion([413, 415]) }
        if case .roles = route.policy {
            // A stored record that can't be read or was erased.
            all.formUnion([410, 500])
            // The log's disk is full; what was asked for stands against what is.
            if route.method != "GET" { all.formUnion([409, 507]) }
            // `APP_REQUIRE_PRECONDITIONS`.
            if route.needsKey { all.insert(428) }
        }
        return all.sorted()
    }
}
