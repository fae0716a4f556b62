import Access
public import Clinical
import EventLog
import HTTP
public import JSON
public import RecordService
import World

extension API {
    /// `GET /api/admin/cors/origins`.
    func listedOrigins() -> HTTPResponse {
        let items = knownOrigins
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private func json(_ origin: AllowedOrigin, isTemporary: Bool) -> JSON {
        [
            "origin": .string(origin.origin), "temporary": .bool(isTemporary),
            "expires_at": JSON(origin.until?.text),
            "allowed_paths": .array(origin.paths.map { .string($0) }),
            "methods": .array(origin.methods.sorted().map { .string($0) }),
        ]
    }

    /// `POST /api/admin/cors/origins`: lets an origin in for a while.
    func allowOrigin(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let text = try body.text("origin", max: 300),
            let seconds = body["duration_seconds"]?.integer, (1...31_536_000).contains(seconds)
        else {
            throw Problem(
                422,
                "validation_failed",
                "`origin` and `duration_seconds` (at most a year) are needed."
            )
        }
        let paths = try body.texts("allowed_paths")
        // An empty list reads like "nothing" and would mean everything.
        guard !paths.isEmpty || (body["allowed_paths"] ?? .null).isNull else {
            throw Problem(
                422,
                "validation_failed",
                "`allowed_paths` is empty: name paths, or leave it out for all."
            )
        }
        let position = try await addTemporaryOrigin(
            text,
            seconds: seconds,
            paths: paths,
            by: caller
        )
        let name = OriginList.parse(text)
        let origin = origins.all.first { $0.isTemporary && $0.origin.origin == name }
        guard let origin, case .object(var answer) = json(origin.origin, isTemporary: true) else {
            throw Identity.unavailable
        }
        answer["created_by"] = .string(caller.user.text)
        answer["event_seq"] = .integer(Int64(clamping: position))
        return .json(.object(answer), status: 201)
    }

    private func addTemporaryOrigin(
        _ text: String,
        seconds: Int64,
        paths: [String],
        by caller: Caller?
    ) async throws(Problem) -> UInt64 {
        switch await letIn(text, seconds: seconds, paths: paths, by: caller?.user) {
        case .letIn(let position): return position
        case .invalid:
            throw Problem(
                422,
                "validation_failed",
                "`origin` is scheme://host[:port] as browsers send it, and `allowed_paths` are paths: no wildcards."
            )
        case .tooMany: throw Problem(409, "conflict", "There are too many temporary origins.")
        case .unavailable: throw Problem(PeopleError.unavailable)
        }
    }

    /// What became of the wish to let an origin in.
    public enum OriginOutcome: Sendable {
        /// It is in; the position of the fact.
        case letIn(UInt64)
        /// It is no origin, or a bound has another form.
        case invalid
        /// There are as many as there may be.
        case tooMany
        /// The log can't take the fact; nothing was changed.
        case unavailable
    }

    /// Lets a page of `origin` use `paths` for a while; survives a restart, and its end is an event.
    public func letIn(
        _ text: String,
        seconds: Int64,
        paths: [String],
        by user: UserID?
    ) async -> OriginOutcome {
        let until = world.now().adding(seconds: seconds)
        let paths = paths.map(Self.allowedPath)
        guard (1...31_536_000).contains(seconds),
            let origin = AllowedOrigin(text, paths: paths, until: until)
        else { return .invalid }
        guard origins.hasRoom(for: origin) else { return .tooMany }
        let fact = OriginFact(origin.origin, paths: paths, expiresAt: until.microseconds)
        guard let position = try? await identity.people.allowed(fact, by: user) else {
            return .unavailable
        }
        return origins.allow(origin) ? .letIn(position) : .tooMany
    }

    /// A path of an origin as requests are compared with it: what is below `/integration` is what it is without that.
    public static func allowedPath(_ text: String) -> String {
        guard text == "/integration" || text.hasPrefix("/integration/") else { return text }
        // By what is below it, which is what an allowed path is about.
        return String(bare((text.hasSuffix("/") ? text : text + "/") + "-").dropLast())
    }

    /// Takes a temporary origin out; whether it was there.
    ///
    /// - Throws: `PeopleError`: that can't be put on record, and nothing was changed.
    public func letOut(_ text: String, by user: UserID?) async throws(PeopleError) -> Bool {
        guard let origin = origins.remove(text) else { return false }
        do throws(PeopleError) {
            try await identity.people.expired(origin: origin.origin, by: user)
        } catch {
            _ = origins.allow(origin)
            throw error
        }
        return true
    }

    /// Every origin, as the administrators' list shows them.
    public var knownOrigins: [JSON] {
        origins.all.map { json($0.origin, isTemporary: $0.isTemporary) }
    }

    /// The temporary origins, as the administrators' list shows them.
    public var temporaryOrigins: [JSON] {
        origins.all.filter(\.isTemporary).map { json($0.origin, isTemporary: true) }
    }

    /// `DELETE /api/admin/cors/origins?origin=…`.
    func removeOrigin(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let name = call.request.query("origin") ?? ""
        var isOut = false
        try await asProblem { () async throws(PeopleError) in
            isOut = try await letOut(name, by: caller.user)
        }
        guard isOut else { throw Problem(404, "not_found", "There is no such temporary origin.") }
        return HTTPResponse(status: 204)
    }

    /// `GET /api/admin/cors/denied`.
    func deniedOrigins() -> HTTPResponse {
        let denials = origins.denials
        let items = denials.origins.prefix(200)
            .map { denied -> JSON in
                [
                    "origin": .string(denied.origin), "path": .string(denied.path),
                    "count": JSON(denied.count), "last": .string(denied.last.text),
                ]
            }
        return .json([
            "items": .array(Array(items)), "next_cursor": .null,
            "has_more": .bool(denials.origins.count > 200), "total": JSON(denials.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    /// Records the end of temporary origins whose time is over.
    func sweepOrigins() async {
        for origin in origins.expire(by: world) {
            try? await identity.people.expired(origin: origin, by: nil)
        }
    }

    // MARK: On every request

    /// Refuses what a page of another origin may not do; sockets obey the same list.
    func checkOrigin(_ request: HTTPRequest, _ requestID: String) async throws(Problem) {
        guard let origin = request.headers["Origin"] else { return }
        guard verdict(origin, request) == .denied else { return }
        origins.denied(origin, path: request.path, at: world.now())
        await note("origin", "cors", origin: origin, request, requestID)
        throw Problem(403, "origin_denied", "This origin may not use the service.")
    }

    private func verdict(_ origin: String, _ request: HTTPRequest) -> OriginPolicy.Verdict {
        // A preflight asks for the method that will follow.
        let asked =
            request.method == "OPTIONS" ? request.headers["Access-Control-Request-Method"] : nil
        return origins.verdict(
            origin,
            own: ownOrigin(request),
            path: Self.bare(request.path),
            method: asked ?? request.method,
            now: world.now()
        )
    }

    /// The service's own origin as the request names it; `nil` where the name may be anybody's.
    ///
    /// Scheme and all: a page that came over plain HTTP may have been written by anybody on the way. Under TLS a
    /// certificate has shown whose the name is; without, a page of any name that was led here would be the service's own.
    private func ownOrigin(_ request: HTTPRequest) -> String? {
        guard let host = request.headers["Host"] else { return nil }
        if settings.isSecure { return "https://\(host)" }
        return AddressBlock.needsNoLookup(host) ? "http://\(host)" : nil
    }

    /// What a path takes; to a browser's preflight as well.
    func options(_ allow: [String]) -> HTTPResponse {
        let methods = allow.joined(separator: ", ")
        return HTTPResponse(
            status: 204,
            headers: [
                "Allow": methods, "Access-Control-Allow-Methods": methods,
                "Access-Control-Allow-Headers":
                    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, "
                    + "Last-Event-ID, Range, traceparent, tracestate, X-API-Key, X-Background, "
                    + "X-CSRF-Token, X-Min-Log-Seq, X-Request-ID",
                "Access-Control-Max-Age": "600",
            ]
        )
    }

    private static let variesWithOrigin = HTTPHeaders.Field(prepared: "Vary", "Origin")
    private static let variesWithPreflight = HTTPHeaders.Field(
        prepared: "Vary",
        "Origin, Access-Control-Request-Method, Access-Control-Request-Headers"
    )

    /// Tells a listed origin's page that it may read the answer; `Vary` keeps caches apart in any case.
    func addCORS(_ response: inout HTTPResponse, _ request: HTTPRequest) {
        response.headers.append(
            request.method == "OPTIONS" ? Self.variesWithPreflight : Self.variesWithOrigin
        )
        guard let origin = request.headers["Origin"], verdict(origin, request) == .listed else {
            return
        }
        response.headers.append("Access-Control-Allow-Origin", origin)
        response.headers.append("Access-Control-Allow-Credentials", "true")
        response.headers.append(
            "Access-Control-Expose-Headers",
            "ETag, Idempotency-Replayed, Location, RateLimit, RateLimit-Policy, Retry-After, "
                + "X-Log-Seq, X-Request-ID"
        )
        // Chromium asks this before a public page may reach a private address (Private Network Access §3.1).
        if settings.allowsPrivateNetwork, request.method == "OPTIONS",
            request.headers["Access-Control-Request-Private-Network"] == "true"
        {
            response.headers.append("Access-Control-Allow-Private-Network", "true")
        }
        // A listed origin reads across origins: the policy for its own loads must not stand in the way.
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    }
}
