import Clinical
public import HTTP
public import Pools
import Synchronization
public import World

/// A model behind an OpenAI-compatible server, told as it comes.
///
/// What every reply opens with (``Interview/opening(to:screening:isFlagged:emergencyNumber:)``) is told
/// before the server is asked, so an emergency text never waits for it. Bounded by ``ModelLimits``; a task
/// that is cancelled, and every deadline, closes the upstream socket. Nothing is tried twice, but for a request that
/// met a kept connection as its server closed it.
public final class ModelSource: ReplySource {
    /// Where it asks.
    public let endpoint: ModelEndpoint
    /// Keeps calls from a server that fails.
    public let breaker = Breaker()
    /// How the latest calls went.
    public let recent = Recent()
    private let limits: ModelLimits
    private let client: HTTPClient
    private let world: World
    private let prompt: ModelPrompt
    private let calls = Mutex(0)

    /// A source over `endpoint`; `redact` goes over every text of the conversation before it leaves.
    public init(
        _ endpoint: ModelEndpoint,
        limits: ModelLimits,
        client: HTTPClient,
        world: World,
        redact: @escaping @Sendable (String) -> String
    ) {
        self.endpoint = endpoint
        self.limits = limits
        self.client = client
        self.world = world
        prompt = ModelPrompt(endpoint: endpoint, limits: limits, redact: redact)
    }

    /// The model's name.
    public var name: String { endpoint.model }
    /// It waits for a server.
    public let isInstant = false

    /// Makes one reply; `failed` says why there is none, in words without clinical text.
    public func reply(
        to request: ReplyRequest,
        telling tell: @escaping @Sendable (ReplyPart) -> Void
    ) async throws(ReplyError) -> Reply {
        guard enter() else { throw .failed("as many calls as may be are under way") }
        defer { calls.withLock { $0 -= 1 } }
        let began = world.monotonic()
        guard let pass = breaker.admit(began) else { throw .failed("its breaker is open") }
        let told = Told(
            opening: Interview.opening(
                to: request.transcript,
                screening: request.screening,
                isFlagged: request.isFlagged,
                emergencyNumber: request.emergencyNumber,
                nurses: request.nurses,
                rules: request.rules
            ),
            began: began,
            tell: tell
        )
        let outcome = await watched(request, told)
        note(outcome, told, pass, began)
        return try outcome.get()
    }

    /// Calls under way.
    public var callsUnderWay: Int { calls.withLock { $0 } }

    /// What becomes of the breaker: what a model says amiss is no fault of its server.
    private func note(
        _ outcome: Result<Reply, ReplyError>,
        _ told: Told,
        _ pass: Breaker.Pass,
        _ began: UInt64
    ) {
        let now = world.monotonic()
        if case .failure(.cancelled) = outcome { return breaker.end(pass, .unknown, now) }
        var isWell = false
        if case .success = outcome { isWell = true }
        breaker.end(pass, !isWell && told.isServersFault ? .failed : .answered, now)
        recent.add(from: began, to: now, isFailure: !isWell)
    }

    private func enter() -> Bool {
        calls.withLock { calls in
            guard calls < endpoint.concurrentMax else { return false }
            calls += 1
            return true
        }
    }

    // MARK: Deadlines

    private enum Step: Sendable {
        case over(Result<Void, ReplyError>)
        case late(String)
        case unwatched
    }

    /// Streams beside a watch that ends it when a deadline passes.
    private func watched(
        _ request: ReplyRequest,
        _ told: Told
    ) async -> Result<Reply, ReplyError> {
        await withTaskGroup(of: Step.self) { group in
            group.addTask { .over(await self.stream(request, told)) }
            group.addTask { await self.watch(told) }
            var reason: String?
            while let step = await group.next() {
                switch step {
                case .unwatched: continue
                case .late(let why):
                    reason = why
                    group.cancelAll()
                case .over(let result):
                    group.cancelAll()
                    return self.ending(result, late: reason, told)
                }
            }
            return .failure(.cancelled)
        }
    }

    private func watch(_ told: Told) async -> Step {
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(20))
            let now = world.monotonic()
            if let late = told.late(now, limits) { return .late(late) }
        }
        return .unwatched
    }

    private func ending(
        _ result: Result<Void, ReplyError>,
        late: String?,
        _ told: Told
    ) -> Result<Reply, ReplyError> {
        // Whole is what the model said was whole, however the connection ended afterwards.
        if let reply = told.reply(source: name) { return .success(reply) }
        if let late {
            told.blame()
            return .failure(.failed(late))
        }
        switch result {
        case .failure(let error): return .failure(error)
        case .success:
            told.blame()
            return .failure(.failed("the answer ended early"))
        }
    }

    // MARK: Streaming

    private func stream(_ request: ReplyRequest, _ told: Told) async -> Result<Void, ReplyError> {
        do throws(HTTPClientError) {
            let answer = try await client.send(httpRequest(request))
            guard answer.status == 200 else {
                answer.body.cancel()
                told.blame()
                return .failure(.failed("status \(answer.status)"))
            }
            guard
                answer.headers["Content-Type"]?.lowercased().hasPrefix("text/event-stream") == true
            else {
                answer.body.cancel()
                told.blame()
                return .failure(.failed("no event stream"))
            }
            return try await read(answer.body, told)
        } catch {
            if error != .cancelled { told.blame() }
            return .failure(Self.fault(error))
        }
    }

    private func read(
        _ body: HTTPClientBody,
        _ told: Told
    ) async throws(HTTPClientError) -> Result<Void, ReplyError> {
        var parser = ModelStreamParser()
        while let bytes = try await body.next() {
            do throws(ReplyError) {
                for event in try parser.feed(bytes) {
                    guard try told.take(event, limits) else {
                        body.cancel()
                        return .success(())
                    }
                }
            } catch {
                body.cancel()
                return .failure(error)
            }
        }
        do throws(ReplyError) {
            for event in try parser.finish() { _ = try told.take(event, limits) }
        } catch {
            return .failure(error)
        }
        return .success(())
    }

    private func httpRequest(_ request: ReplyRequest) -> HTTPClientRequest {
        var headers: HTTPHeaders = [
            "Content-Type": "application/json", "Accept": "text/event-stream",
        ]
        if let key = endpoint.key { headers.append("Authorization", "Bearer \(key)") }
        var out = HTTPClientRequest(
            "POST",
            endpoint.url,
            headers: headers,
            body: prompt.body(request)
        )
        // Nothing of an answer came, and a model does nothing else.
        out.isRepeatable = true
        out.timeouts.firstByte = limits.firstToken
        out.timeouts.connect = limits.firstToken
        out.timeouts.handshake = limits.firstToken
        out.timeouts.idle = limits.total
        out.timeouts.total = limits.total
        return out
    }

    private static func fault(_ error: HTTPClientError) -> ReplyError {
        switch error {
        case .cancelled: .cancelled
        case .timedOut(.firstByte), .timedOut(.connect), .timedOut(.handshake):
            .failed("no answer in time")
        case .timedOut(.idle), .timedOut(.total): .failed("not done in time")
        case .closed: .failed("the answer ended early")
        case .malformed: .failed("no valid HTTP")
        case .tooLarge: .failed("too large")
        case .invalidRequest, .busy, .unknownHost, .addressRefused, .unreachable:
            .failed("not reachable")
        case .untrusted, .handshakeFailed: .failed("no trusted TLS")
        }
    }
}
