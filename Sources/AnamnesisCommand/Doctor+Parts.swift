import HTTP
import JSON
import World

// The parts of a front end, each tried as its pages use it.
extension Doctor {
    // MARK: ws

    /// A nurse's channel opens, greets, and answers; without a token there is none.
    func sockets() async {
        await part("ws") { found throws(Ailment) in
            var handshake = try request("GET", "/ws/chat")
            handshake.timeouts.total = .seconds(30)
            let began = World.system.monotonic()
            let socket = try await open(handshake)
            try await wait(for: "welcome", on: socket)
            found("opened and greeted after \(Self.milliseconds(since: began)) ms")
            let asked = World.system.monotonic()
            socket.send(Array(#"{"type":"ping"}"#.utf8))
            try await wait(for: "pong", on: socket)
            found("a frame is answered after \(Self.milliseconds(since: asked)) ms")
            socket.close()
            try await end(of: socket)
            found("closed in order")
            try await turnsAway(
                try request("GET", "/ws/chat", isKnown: false),
                401,
                "without a token"
            )
            found("without a token nothing opens")
        }
    }

    private func open(_ request: HTTPClientRequest) async throws(Ailment) -> WebSocketClient {
        do throws(WebSocketClientError) {
            return try await WebSocketClient.open(request, by: client, world: .system)
        } catch {
            switch error {
            case .failed(let why): throw Ailment("the handshake: " + words(why))
            case .notUpgraded:
                throw Ailment("the handshake was answered by somebody else: what stands in front?")
            case .refused(let status, let body):
                let isStripped = status == 426 || status == 400
                throw Ailment(
                    "the handshake: "
                        + Self.said(
                            status,
                            body,
                            isStripped
                                ? "does a proxy in front pass on Upgrade and Connection?" : nil
                        )
                )
            }
        }
    }

    private func next(
        on socket: WebSocketClient,
        before what: String
    ) async throws(Ailment) -> WebSocketClient.Message {
        do throws(HTTPClientError) {
            return try await socket.next()
        } catch {
            throw Ailment("\(what) did not come: " + words(error))
        }
    }

    private func wait(for type: String, on socket: WebSocketClient) async throws(Ailment) {
        while true {
            switch try await next(on: socket, before: type) {
            case .text(let text):
                if (try? JSON(parsing: text))?["type"]?.string == type { return }
            case .binary: continue
            case .closed(let code):
                let told = code.map { "\($0)" } ?? "no code"
                throw Ailment("the socket was closed with \(told) before \(type) came")
            }
        }
    }

    private func end(of socket: WebSocketClient) async throws(Ailment) {
        while true {
            if case .closed = try await next(on: socket, before: "the end") { return }
        }
    }

    /// Expects a handshake to be refused.
    private func turnsAway(
        _ request: HTTPClientRequest,
        _ status: Int,
        _ whom: String
    ) async throws(Ailment) {
        do throws(WebSocketClientError) {
            _ = try await WebSocketClient.open(request, by: client, world: .system)
        } catch {
            if case .refused(status, _) = error { return }
            if case .refused(let other, let body) = error {
                throw Ailment("a socket \(whom): " + Self.said(other, body, "\(status) is right"))
            }
            if case .failed(let why) = error { throw Ailment("a socket \(whom): " + words(why)) }
        }
        throw Ailment("a socket opens \(whom): what in front gives credentials of its own?")
    }

    // MARK: sse

    /// A dashboard's stream begins at once and goes on: nothing in between holds it back or cuts it.
    func streams() async {
        await part("sse") { found throws(Ailment) in
            var request = try request(
                "POST",
                "/api/streaming/dashboard",
                ["Accept": "text/event-stream"],
                body: [:]
            )
            // A heartbeat comes every 15 s.
            request.timeouts.idle = .seconds(20)
            request.timeouts.total = .seconds(40)
            let began = World.system.monotonic()
            let stream = try await stream(request)
            var lines = StreamLines()
            try await wait(for: "connected", on: stream, &lines, since: began, within: 5000)
            found("a stream begins after \(Self.milliseconds(since: began)) ms")
            try await wait(for: "heartbeat", on: stream, &lines, since: began, within: 40_000)
            found("and goes on: a heartbeat after \(Self.milliseconds(since: began) / 1000) s")
            stream.cancel()
        }
    }

    private func stream(_ request: HTTPClientRequest) async throws(Ailment) -> HTTPClientBody {
        let answer: HTTPClientResponse
        do throws(HTTPClientError) {
            answer = try await client.send(request)
        } catch {
            throw Ailment("the stream: " + (Self.isHeld(error) ? Self.held : words(error)))
        }
        let kind = answer.headers["Content-Type"] ?? "no type"
        guard answer.status == 200, kind.hasPrefix("text/event-stream") else {
            let body = (try? await answer.body.collect()) ?? []
            let hint = answer.status == 200 ? "it is \(kind), not text/event-stream" : nil
            throw Ailment("the stream: " + Self.said(answer.status, body, hint))
        }
        return answer.body
    }

    /// Waits for an event; one that comes later than `within` milliseconds from `began` was held back.
    private func wait(
        for event: String,
        on stream: HTTPClientBody,
        _ lines: inout StreamLines,
        since began: UInt64,
        within most: Int64
    ) async throws(Ailment) {
        while !lines.take("event: \(event)") {
            do throws(HTTPClientError) {
                guard let bytes = try await stream.next() else {
                    throw HTTPClientError.closed
                }
                lines.feed(bytes)
            } catch {
                let after = Self.milliseconds(since: began) / 1000
                throw Ailment(
                    "the stream before \(event): "
                        + (Self.isHeld(error)
                            ? Self.held
                            : "\(words(error)) After \(after) s; a proxy's read time-out must be longer than 15 s")
                )
            }
        }
        guard Self.milliseconds(since: began) <= most else {
            throw Ailment("the stream: " + Self.held)
        }
    }

    private static let held =
        "nothing came of it in time; does a proxy in front hold it back? Turn its buffering off for /api/streaming/"

    private static func isHeld(_ error: HTTPClientError) -> Bool {
        if case .timedOut(let phase) = error { return phase != .connect && phase != .handshake }
        return false
    }

    // MARK: nurse

    /// The desk is served: its page, the queue of a unit without patients, the figures; and the service is ready.
    func desk() async {
        await part("nurse") { found throws(Ailment) in
            let page = try await ask(
                request("GET", "/nurse", ["Accept": "text/html"], isKnown: false)
            )
            let kind = page.headers["Content-Type"] ?? "no type"
            guard page.status == 200, kind.hasPrefix("text/html") else {
                throw Self.odd(page, "the page /nurse, \(kind)")
            }
            found("the page is served after \(page.milliseconds) ms")
            let queue = try await ask(request("GET", "/api/nurse/queue"))
            guard queue.status == 200, (try? JSON(parsing: queue.body))?["queue"]?.array != nil
            else { throw Self.odd(queue, "the queue") }
            let left = queue.headers["RateLimit"].map { "; limits: \($0)" } ?? ""
            found("the queue is served after \(queue.milliseconds) ms\(left)")
            let figures = try await ask(request("GET", "/api/nurse/dashboard/metrics"))
            guard figures.status == 200 else { throw Self.odd(figures, "the figures") }
            found("the figures are served after \(figures.milliseconds) ms")
            let ready = try await ask(request("GET", "/readyz"))
            guard ready.status == 200 else { throw Self.odd(ready, "/readyz") }
            let told = try? JSON(parsing: ready.body)
            let warnings = told?["warnings"]?.array?.compactMap(\.string) ?? []
            guard warnings.isEmpty else {
                throw Ailment("the service warns: " + warnings.joined(separator: "; "))
            }
            found("the service is ready and warns of nothing")
        }
    }

    // MARK: cors

    /// Pages of listed origins are let in, with their own name once; of others none, for sockets neither.
    func origins(_ listed: [JSON], _ asked: String?) async {
        let stranger = "https://doctor.invalid"
        await part("cors") { found throws(Ailment) in
            let answer = try await ask(
                request("GET", "/api/nurse/queue", ["Origin": stranger])
            )
            let told = answer.headers.values("access-control-allow-origin")
            guard told.isEmpty else {
                throw Ailment(
                    "\(stranger), which is not listed, is let in as \(told.joined(separator: ", ")): does something "
                        + "in front add Access-Control-Allow-Origin? The service does that, for listed ones alone"
                )
            }
            guard answer.status == 403 else { throw Self.odd(answer, "\(stranger), 403 is right") }
            try await turnsAway(
                try request("GET", "/ws/chat", ["Origin": stranger]),
                403,
                "of a page of \(stranger)"
            )
            found("an origin that is not listed is turned away, from sockets too")
        }
        for item in listed {
            guard let name = item["origin"]?.string, asked == nil || asked == name else { continue }
            let path = item["allowed_paths"]?.array?.first?.string ?? "/api/nurse/queue"
            let method = item["methods"]?.array?.first?.string ?? "GET"
            await preflight(name, path, method)
        }
        guard let asked else {
            if listed.isEmpty {
                note(.ok, "cors", "no origin is listed: the service's own pages alone are let in")
            }
            return
        }
        guard !listed.contains(where: { $0["origin"]?.string == asked }) else { return }
        note(
            .fail,
            "cors",
            "\(asked) is not listed, by scheme, host and port as browsers send it: anamnesis origin add --origin \(asked) "
                + "--seconds N, or APP_SERVING_ALLOWED_ORIGINS"
        )
    }

    private func preflight(_ name: String, _ path: String, _ method: String) async {
        await part("cors") { found throws(Ailment) in
            let answer = try await ask(
                request(
                    "OPTIONS",
                    path,
                    [
                        "Origin": name, "Access-Control-Request-Method": method,
                        "Access-Control-Request-Headers": "authorization",
                    ],
                    isKnown: false
                )
            )
            let told = answer.headers.values("access-control-allow-origin")
            // Below a path that ends in a slash is what is meant; nothing need be there itself.
            let isThere =
                (200..<300).contains(answer.status) || answer.status == 404 && path.hasSuffix("/")
            guard isThere, told == [name] else {
                throw Ailment(
                    "\(name), which is listed, is answered status \(answer.status) and "
                        + (told.isEmpty
                            ? "not let in" : "let in as \(told.joined(separator: ", "))")
                        + " for \(method) \(path): does something in front answer OPTIONS, or add or take away "
                        + "Access-Control-Allow-Origin?"
                )
            }
            found("\(name) is let in for \(method) \(path)")
        }
    }

    // MARK: model

    /// What the service found that asked each model for one answer.
    func models(_ told: [JSON]?, demo: String?) {
        guard let told else { return note(.untried, "model", "not tried: the service has ended") }
        if told.isEmpty {
            let last =
                demo.map { "the built-in \($0), which is for demonstrations," } ?? "the interviewer"
            note(.ok, "model", "none is configured (APP_MODEL_ENDPOINTS): \(last) answers")
        }
        for model in told {
            let name = "\(model["model"]?.string ?? "") at \(model["url"]?.string ?? "")"
            let milliseconds = model["ms"]?.integer ?? 0
            if model["answered"] == .bool(true) {
                note(.ok, "model", "\(name) answered after \(milliseconds) ms")
            } else {
                let reason = model["reason"]?.string ?? "no answer"
                note(
                    .fail,
                    "model",
                    "\(name) gave no answer in \(milliseconds) ms: \(reason); its breaker is "
                        + "\(model["breaker"]?.string ?? "unknown"), and others or the interviewer answer for it"
                )
            }
        }
    }
}

/// The lines of an event stream that came whole and were not looked at; at most 1 MiB waits for its end.
struct StreamLines {
    private static let waitingMax = 1 << 20
    private var waiting: [UInt8] = []

    mutating func feed(_ bytes: [UInt8]) {
        if waiting.count > Self.waitingMax { waiting = [] }
        waiting += bytes
    }

    /// Drops all up to the next line that is `line`; `false`, and all whole lines dropped, when there is none.
    mutating func take(_ line: String) -> Bool {
        while let end = waiting.firstIndex(of: 0x0A) {
            let isIt = waiting[..<end].elementsEqual(line.utf8)
            waiting.removeFirst(end + 1)
            if isIt { return true }
        }
        return false
    }
}
