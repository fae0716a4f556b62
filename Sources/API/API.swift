import Access
import Assistant
import Clinical
import EventLog
public import HTTP
import JSON
public import ProjectionEngine
public import RecordService
import Synchronization
public import Telemetry
import World

/// The whole surface as one value: finds the route, proves who calls, asks the policy, answers.
public final class API: HTTPResponder {
    let settings: APISettings
    let service: RecordService
    let world: World
    let broadcaster: Broadcaster
    let turns: Turns
    let finder: SessionFinder
    let streams: DashboardStreams
    let queueAnswers = QueueAnswers()
    let queueFigures = QueueFigures()
    let timeTravel: TimeTravel
    let keptFacts = KeptFacts()
    let toldMetrics = ToldMetrics()
    let metricWork = WorkQueue("api.metrics", waitingMax: 256)
    let analyticWork = WorkQueue("api.analytics")
    let operations: Operations
    let verifyJobs: VerifyJobs
    let authenticator: Authenticator
    let identity: Identity
    let connections = OpenConnections()
    let added = Mutex<AddedProjections?>(nil)
    let testRuns = TestRuns()
    let drafts = Drafts()
    let signInLimiter: RateLimiter
    let origins: OriginPolicy
    let refusals: Refusals
    /// Administrators who will be none once what was ordered is done.
    let leavingAdmins = Mutex<Set<UserID>>([])
    let looks = LookCounts()
    let addressLimiter: RateLimiter
    let originLimiter: RateLimiter
    let logger: Logger
    let requests = Counter()
    let denials = Counter()
    let screened = Counter()
    let messageLimiter: RateLimiter
    /// What the rules can't read may be an emergency typed badly: so much of it passes limits that are spent.
    let unreadLimiter: RateLimiter
    let postingGate = PostingGate()
    let requestsUnderWay = RequestsUnderWay()
    let attachmentsUnderWay = AttachmentsUnderWay()
    /// What an operator orders; the server itself carries it out.
    public let orders = StandingOrders()
    /// Connections to other servers.
    public let outgoing = OutgoingClients()
    let lastScale = LastScale()
    let docsFiles = DocsFiles()
    /// What `GET /fhir/metadata` says.
    let capabilities: [UInt8]
    let live: LiveConnections
    let liveAlerts: LiveConnections
    let present: NursePresence
    let sharedFrames = SharedFrames()
    let limiter: RateLimiter
    private let router: Router<Route>
    private let isDraining = Atomic<Bool>(false)

    /// A surface over `service`; refused when a route does not say who may use it.
    public init(
        settings: APISettings,
        service: RecordService,
        authenticator: Authenticator,
        identity: Identity,
        turns: Turns,
        broadcaster: Broadcaster,
        operations: Operations,
        snapshots: Snapshots? = nil,
        logger: Logger
    ) throws(RouteError) {
        self.settings = settings
        self.service = service
        world = service.world
        capabilities = FHIRForm.capabilities(at: settings.version).bytes
        self.authenticator = authenticator
        self.identity = identity
        signInLimiter = RateLimiter(capacity: 20, perSecond: 0.2, world: service.world)
        addressLimiter = RateLimiter(capacity: 600, perSecond: 60, world: service.world)
        originLimiter = RateLimiter(capacity: 1200, perSecond: 120, world: service.world)
        origins = OriginPolicy(settings.origins)
        refusals = Refusals(log: service.log, world: service.world)
        self.broadcaster = broadcaster
        self.turns = turns
        self.operations = operations
        self.logger = logger
        finder = SessionFinder(service: service)
        timeTravel = TimeTravel(
            service.projections,
            projections: Self.pastProjections,
            snapshots: snapshots
        )
        verifyJobs = VerifyJobs(world: service.world, anchors: settings.anchors)
        streams = DashboardStreams(world: service.world)
        limiter = RateLimiter(capacity: 120, perSecond: 10, world: service.world)
        live = LiveConnections(max: settings.limitsRates ? settings.liveMax : .max)
        liveAlerts = LiveConnections(max: settings.limitsRates ? settings.liveMax : .max)
        present = NursePresence(
            live: [live, liveAlerts],
            withinSeconds: max(1, settings.desk.leaseSeconds / 2),
            world: service.world
        )
        messageLimiter = RateLimiter(capacity: 20, perSecond: 2, world: service.world)
        unreadLimiter = RateLimiter(capacity: 30, perSecond: 0.1, world: service.world)
        router = try Self.router(Route.all)
    }

    /// The read models whose past is asked for as a whole; cases and alerts are folded from their own events.
    public static let pastProjections: Set<String> = ["queue"]

    /// Lets go of what was answered about the past; after an erasure.
    public func forgetPast() { timeTravel.forget() }

    /// Puts routes into a router; every one must have a policy.
    static func router(_ routes: [Route]) throws(RouteError) -> Router<Route> {
        var router = Router<Route>()
        for route in routes {
            guard route.policy != nil else {
                throw .policyMissing(method: route.method, pattern: route.pattern)
            }
            router.add(route.method, route.pattern, route)
        }
        return router
    }

    /// Whether the service ends: what is told step by step ends with it.
    var isStopping: Bool { isDraining.load(ordering: .relaxed) }

    /// From now on nothing new is taken: answers are 503 `draining`.
    public func beginDraining() {
        isDraining.store(true, ordering: .relaxed)
        connections.sayGoodbye()
    }

    /// Takes away rights that have ended: from sign-ins, then from open sockets and streams.
    ///
    /// Unless it is `whole`, without asking each open channel whether it may go on. What is done every second
    /// `isRoutine`: it passes over those whose proofs can't have ended.
    public func sweepRights(whole: Bool = true, isRoutine: Bool = false) async {
        await identity.sweep()
        connections.sweep(identity, isRoutine: isRoutine)
        if whole { await sweepStanding() }
        await sweepOrigins()
        await refusals.sweep()
        await service.emergency.sweep { service.people.person($0)?.isDisabled == true }
    }

    /// Puts the refusals that were counted on record; before the log is closed.
    public func tellRefusals() async { await refusals.sweep(stopping: true) }

    /// Lets temporary origins of before a restart in again.
    public func restore(_ facts: [OriginFact]) {
        for fact in facts {
            let until = fact.expiresAt.map { Timestamp(microseconds: $0) }
            let paths = fact.paths.map(Self.allowedPath)
            guard let origin = AllowedOrigin(fact.origin, paths: paths, until: until) else {
                continue
            }
            _ = origins.allow(origin)
        }
    }

    /// What some path or other is asked with.
    private static let methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

    /// Whether a request gets so far that its body matters: a path that is there, and a proof where one is needed.
    public func wantsBody(method: String, path: String, headers: HTTPHeaders) -> Bool {
        guard case .found(let route, _) = router.match(method: method, path: Self.bare(path)) else {
            return false
        }
        return route.policy?.admits(nil) == true
            || Authenticator.proofFields.contains { headers[$0] != nil }
    }

    /// Whether something can be read at a path.
    func isRead(_ path: String) -> Bool {
        if case .found = router.match(method: "GET", path: Self.bare(path)) { true } else { false }
    }

    // MARK: HTTPResponder

    /// Answers one request.
    public func respond(to sent: HTTPRequest) async -> HTTPResponse {
        requests.add()
        var request = sent
        request.remoteAddress = settings.addresses.client(
            peer: sent.remoteAddress,
            forwarded: sent.headers.values("X-Forwarded-For")
        )
        var told: (verdict: RateLimiter.Verdict, policy: String)?
        let requestID = self.requestID(of: request)
        var response: HTTPResponse
        do throws(Problem) {
            response = try await answer(request, requestID: requestID, told: &told)
        } catch {
            // A reader has nothing that could be stored: who can't be put on record does not read.
            let isRead = request.method == "GET" || request.method == "HEAD"
            let fault = isRead ? error.forReader : error
            let number = settings.emergencyNumber
            response =
                FHIRForm.isPath(Self.bare(request.path))
                ? FHIRForm.outcome(fault, requestID: requestID, emergencyNumber: number)
                : .problem(
                    fault,
                    instance: request.path,
                    requestID: requestID,
                    emergencyNumber: number
                )
        }
        response.harden(requestID: requestID, isSecure: settings.isSecure)
        // A limit that refused has told of itself.
        if let told, response.headers["RateLimit"] == nil {
            response.headers["RateLimit"] = told.verdict.header
            response.headers["RateLimit-Policy"] = told.policy
        }
        addCORS(&response, request)
        return response
    }

    /// A fault the transport found, mostly before there was a whole request.
    public func problem(
        status: Int,
        code: String,
        detail: String,
        of request: HTTPRequest?
    ) -> HTTPResponse {
        let requestID = request.map { self.requestID(of: $0) } ?? world.identifier().text("req")
        var response = HTTPResponse.problem(
            Problem(status, code, detail),
            instance: nil,
            requestID: requestID,
            emergencyNumber: settings.emergencyNumber
        )
        response.harden(requestID: requestID, isSecure: settings.isSecure)
        if let request {
            addCORS(&response, request)
        } else {
            response.headers.append("Vary", "Origin")
        }
        return response
    }

    private func answer(
        _ request: HTTPRequest,
        requestID: String,
        told: inout (verdict: RateLimiter.Verdict, policy: String)?
    ) async throws(Problem)
        -> HTTPResponse
    {
        guard settings.addresses.admits(request.remoteAddress) else {
            throw Problem(403, "forbidden", "This address may not use the service.")
        }
        let match = router.match(method: request.method, path: Self.bare(request.path))
        let screensFirst = screensFirst(match)
        let isLimited = settings.limitsRates && !screensFirst
        // First of all, so that neither wrong paths nor wrong origins are free.
        if isLimited { try limitAddress(request, &told) }
        try await checkOrigin(request, requestID)
        if isLimited { try limitOrigin(request) }
        if case .options(let allow) = match { return options(allow) }
        // About the server as a whole (RFC 9110 §9.3.7).
        if request.path == "*" { return options(Self.methods) }
        let (route, parameters) = try route(match)
        let principal: Principal?
        do throws(Problem) {
            principal = try await authenticator.provedPrincipal(of: request)
        } catch {
            // A proof that does not hold has no words that must be heard.
            if settings.limitsRates, screensFirst { try limitAddress(request, &told) }
            if error.status == 401 {
                await note("bad_proof", route.operation, request, requestID)
            }
            throw error
        }
        if let principal, isLimited { try limit(principal, &told) }
        var spent: Problem?
        if settings.limitsRates, screensFirst {
            spent = limitScreened(request, route, principal, &told)
            if let spent, route.policy?.admits(principal?.role) != true { throw spent }
        }
        guard let policy = route.policy,
            policy.admits(principal?.role) || mayComeByGrant(route, principal)
        else {
            throw try await deny(route, principal, request, requestID)
        }
        let isOpen = try policy == .operations ? isOpenOperations(request, principal) : true
        if isStopping, route.endpoint != .live {
            throw Problem(
                503,
                "draining",
                "The service is stopping.",
                headers: [("Retry-After", "5")]
            )
        }
        let caller = try await caller(principal, for: policy)
        var call = Call(
            request: request,
            route: route,
            parameters: parameters,
            caller: caller,
            requestID: requestID
        )
        if let spent { call = try heard(call, in: spent) }
        try await waitForMinimum(request)
        let answer = try await dispatchNamed(call)
        // A socket that a proof alone let in ends with the proof, whatever it shows.
        if !isOpen, case .webSocket = answer.content {
            let known = try await self.caller(principal, for: .roles([]))
            return guarded(answer, known, request)
        }
        return guarded(answer, caller, request)
    }

    /// Whether what comes is screened before anything can refuse it.
    private func screensFirst(_ match: RouteMatch<Route>) -> Bool {
        if case .found(let route, _) = match { route.endpoint.screensFirst } else { false }
    }

    private func route(_ match: RouteMatch<Route>) throws(Problem) -> (Route, [String: String]) {
        switch match {
        case .found(let route, let parameters): return (route, parameters)
        case .notFound, .options:
            throw Problem(404, "not_found", "There is nothing at this path.")
        case .methodNotAllowed(let allow):
            throw Problem(
                405,
                "method_not_allowed",
                "This path does not take this method.",
                headers: [("Allow", allow.joined(separator: ", "))]
            )
        }
    }

    /// Every path is also served under `/integration`, where `nurse` and `streaming` need no `/api`.
    static func bare(_ path: String) -> String {
        guard path == "/integration" || path.hasPrefix("/integration/") else { return path }
        let rest = String(path.dropFirst("/integration".count))
        for room in ["/nurse/", "/streaming/"] where rest.hasPrefix(room) && rest != room {
            return "/api" + rest
        }
        return rest.isEmpty ? "/" : rest
    }

    private func requestID(of request: HTTPRequest) -> String {
        if let given = request.headers["X-Request-ID"], Self.isRequestID(given) { return given }
        return world.identifier().text("req")
    }

    /// Whether a request may be called that: 1 to 128 letters, digits and `._-`.
    static func isRequestID(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && text.utf8.allSatisfy(isRequestIDByte)
    }

    private static func isRequestIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    /// `X-Min-Log-Seq`: read your own writes, waiting at most two seconds.
    ///
    /// A request that names none sees what was acknowledged before it came, as long as that takes no more than
    /// 50 ms.
    private func waitForMinimum(_ request: HTTPRequest) async throws(Problem) {
        guard let text = request.headers["X-Min-Log-Seq"] else {
            let head = service.log.head
            guard service.projections.position < head else { return }
            try? await service.projections.reached(head, milliseconds: 50)
            return
        }
        guard let seq = UInt64(text), seq < UInt64(Int64.max) else {
            throw Problem(400, "bad_request", "`X-Min-Log-Seq` is a whole number.")
        }
        // Who names the position of the next event, as `as_of_seq` does, has seen everything before it.
        let head = service.log.head
        guard seq <= head else {
            throw Problem(
                ProjectionError.behind(position: service.projections.position, wanted: seq)
            )
        }
        try await reached(min(seq + 1, head))
    }

    /// Waits until the read models have taken in the first `count` events.
    func reached(_ count: UInt64) async throws(Problem) {
        do throws(ProjectionError) {
            try await service.projections.reached(count)
        } catch {
            throw Problem(error)
        }
    }
}
