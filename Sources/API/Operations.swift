import Access
import Clinical
import EventLog
public import HTTP
import JSON
import ProjectionEngine
import RecordService
import Synchronization
import Telemetry
import World

/// The pages for probes, monitors and people on call; true numbers, nothing clinical.
public final class Operations: Sendable {
    private let started: UInt64
    private let residentBytes: @Sendable () -> Int64?
    private let transport = Slot<@Sendable () -> HTTPCounters>({ HTTPCounters() })
    private let isReady = Atomic<Bool>(false)
    private let fronts = FrontEnds()

    /// Pages that count uptime from `started` (monotonic, ns); `residentBytes` reads the process's memory.
    public init(started: UInt64, residentBytes: @escaping @Sendable () -> Int64?) {
        self.started = started
        self.residentBytes = residentBytes
    }

    /// Where the transport's counters come from, once there is one.
    public func observe(_ counters: @escaping @Sendable () -> HTTPCounters) {
        transport.body = counters
    }

    /// What the transport has counted.
    var counters: HTTPCounters { transport.body() }

    /// Tells `/readyz` whether requests can be taken.
    public func setReady(_ ready: Bool) { isReady.store(ready, ordering: .relaxed) }

    func answer(_ call: Call, api: API) throws(Problem) -> HTTPResponse {
        switch call.route.endpoint {
        case .page(let page): return try fronts.page(page, call, now: api.world.now())
        case .asset: return try fronts.asset(call, now: api.world.now())
        case .live: return .json(["status": "alive"])
        case .ready: return try ready(api)
        case .health: return health(api)
        case .status: return status(api)
        case .metrics: return try metrics(call, api: api)
        case .version: return .json(["version": .string(api.settings.version)])
        default: throw .notBuilt
        }
    }

    private func ready(_ api: API) throws(Problem) -> HTTPResponse {
        let condition = api.service.log.condition
        guard isReady.load(ordering: .relaxed), condition.isWritable,
            api.service.projections.failure == nil
        else {
            let reasons = api.faults.joined(separator: "; ")
            throw Problem(
                503,
                "degraded",
                "The service can't take requests now\(reasons.isEmpty ? "" : ": " + reasons).",
                headers: [("Retry-After", "2")]
            )
        }
        return .json([
            "status": "ready", "head": .integer(Int64(clamping: api.service.log.head)),
            "warnings": .array(condition == .well ? [] : [.string(condition.text)]),
        ])
    }

    private func health(_ api: API) -> HTTPResponse {
        let word = api.health
        let body: JSON = [
            "status": .string(word), "overall_health": .string(word),
            "timestamp": .string(api.world.now().text),
            "version": .string(api.settings.version),
            "components": components(api),
            "alerts": .array(api.worries.map { .string($0) }),
        ]
        guard word != "unhealthy" else {
            var answer = HTTPResponse.json(body, status: 503)
            answer.headers["Retry-After"] = "2"
            return answer
        }
        return .json(body)
    }

    private func status(_ api: API) -> HTTPResponse {
        let counters = transport.body()
        let lag = lag(api)
        return .json([
            "system_status": .string(
                lag < 10_000 && api.worries.isEmpty ? "operational" : "degraded"
            ),
            "environment": .string(api.settings.environment),
            "uptime_s": .integer(uptime(api)), "version": .string(api.settings.version),
            "build": .string(api.settings.version), "components": components(api),
            "degraded": .array(api.worries.map { .string($0) }),
            "log": [
                "epoch": .string(api.service.log.epoch),
                "head_seq": .integer(Int64(clamping: api.service.log.head) - 1),
                "projected_seq": .integer(Int64(clamping: api.service.projections.position) - 1),
                "verified_seq": JSON(api.verifyJobs.verified?.seq),
            ],
            "counts": [
                "connections": JSON(counters.connectionsOpen),
                "ws": JSON(counters.webSocketsOpen), "sse": JSON(counters.eventStreamsOpen),
                "sessions": JSON(figure(api, "sessions", "counts", "sessions")),
            ],
        ])
    }

    /// Each part in a word, as `/health` says it.
    private func components(_ api: API) -> JSON {
        let projections = api.service.projections.failure == nil
        return [
            "log": .string(api.logHealth),
            "projections": .string(projections ? "healthy" : "unhealthy"),
            "connection_pools": .string(api.modelState), "websocket": .string(api.liveHealth),
            "sse_streaming": .string(api.liveHealth),
            "model": .string(api.turns.isInstant ? "not_configured" : api.modelState),
            "redis": "not_configured", "cors": "healthy", "testing": "healthy",
        ]
    }

    private func uptime(_ api: API) -> Int64 {
        Int64(clamping: (api.world.monotonic() &- started) / 1_000_000_000)
    }

    private func lag(_ api: API) -> UInt64 {
        let (head, position) = (api.service.log.head, api.service.projections.position)
        return head > position ? head - position : 0
    }

    private func figure(
        _ api: API,
        _ projection: String,
        _ query: String,
        _ column: String
    )
        -> Int64?
    {
        guard let rows = try? api.service.projections.query(projection, query, [:]) else {
            return nil
        }
        return rows.rows.first?.real(rows.column(column)).map { Int64($0) }
    }

    private func metrics(_ call: Call, api: API) throws(Problem) -> HTTPResponse {
        let samples = samples(api)
        let format = call.request.query("format")
        // A scraper that takes both prefers the newer.
        let asked =
            format
            ?? (call.request.prefers("application/openmetrics-text", to: "text/plain")
                ? "openmetrics"
                : call.request.prefers("text/plain", to: "application/json")
                    ? "prometheus" : "json")
        let (type, bytes): (String, [UInt8])
        switch asked {
        case "json": return .json(MetricFormat.json(samples))
        case "prometheus":
            (type, bytes) = ("text/plain; version=0.0.4", MetricFormat.prometheus(samples))
        case "openmetrics":
            type = "application/openmetrics-text; version=1.0.0"
            bytes = MetricFormat.openMetrics(samples)
        default:
            throw Problem(
                422,
                "validation_failed",
                "`format` is json, prometheus or openmetrics."
            )
        }
        return HTTPResponse(
            status: 200,
            headers: ["Content-Type": "\(type); charset=utf-8"],
            content: .bytes(bytes)
        )
    }

    private func samples(_ api: API) -> [MetricSample] {
        let counters = transport.body()
        func gauge(_ name: String, _ help: String, _ value: Int64?) -> MetricSample {
            MetricSample(
                name: "anamnesis_\(name)",
                help: help,
                kind: .gauge,
                value: value.map(Double.init)
            )
        }
        func counter(_ name: String, _ help: String, _ value: Int64) -> MetricSample {
            MetricSample(
                name: "anamnesis_\(name)",
                help: help,
                kind: .counter,
                value: Double(value)
            )
        }
        let head = Int64(clamping: api.service.log.head)
        return [
            counter("log_events", "Events in the log.", head),
            gauge(
                "log_wal_bytes",
                "Size of the log's write-ahead log.",
                Int64(api.service.log.writeAheadLogBytes)
            ),
            gauge("projection_lag_events", "Events not yet projected.", Int64(clamping: lag(api))),
            counter("http_requests", "Requests answered.", api.requests.value),
            counter("access_denials", "Requests refused by policy.", api.denials.value),
            counter("messages_screened", "Patient messages screened.", api.screened.value),
            counter("requests_shed", "Requests turned away under load.", Int64(counters.shed)),
            counter("connections_refused", "Connections refused.", Int64(counters.refused)),
            counter(
                "tls_handshakes_failed",
                "TLS connections that ended before they were agreed on.",
                Int64(counters.handshakesFailed)
            ),
            gauge("connections_open", "Open connections.", Int64(counters.connectionsOpen)),
            gauge("websockets_open", "Open WebSockets.", Int64(counters.webSocketsOpen)),
            gauge("event_streams_open", "Open event streams.", Int64(counters.eventStreamsOpen)),
            gauge(
                "queue_open_cases",
                "Cases in the queue.",
                figure(api, "queue", "counts", "open")
            ),
            gauge("alerts_waiting", "Unseen alerts.", figure(api, "alerts", "counts", "waiting")),
            gauge("resident_bytes", "Resident memory.", residentBytes()),
            gauge("uptime_seconds", "Seconds since start.", uptime(api)),
        ]
    }
}

extension API {
    /// `POST /test/mock/chat`: screening and interview on given words; nothing is recorded.
    func mockChat(_ call: Call) throws(Problem) -> HTTPResponse {
        let body = try call.body()
        guard let text = try body.text("message", max: messageBytesMax), !text.isEmpty else {
            throw Problem(422, "validation_failed", "`message` is needed.")
        }
        let session = try body.text("session_id", max: 128)
        let began = world.monotonic()
        let result = service.screen(text)
        let reply = Interview.reply(
            to: [InterviewTurn(isPatient: true, text: text)],
            screening: result,
            isFlagged: result.isRedFlag,
            emergencyNumber: settings.emergencyNumber
        )
        let seconds = Double(world.monotonic() &- began) / 1e9
        return .json([
            "input": body,
            "output": [
                "response": .string(reply.text), "urgency": .string(result.urgency.rawValue),
                "confidence": .null,
                "red_flags": .array(result.flags.map { .string($0.label) }),
                "processing_time": JSON(seconds), "session_id": JSON(session),
            ],
            "test_status": "completed",
        ])
    }
}

extension API {
    /// What is not well, in a line each: the log, then the read models.
    var faults: [String] {
        let condition = service.log.condition
        return (condition == .well ? [] : [condition.text])
            + (service.projections.failure == nil
                ? [] : ["the read models stand still: queue, alerts and figures are not shown"])
            + (service.rules.fault.map { [$0] } ?? [])
    }

    /// The same, and whether a model answers: who watches over the service is told, the record is whole without one.
    var worries: [String] {
        let state = modelState
        return faults
            + (state == "healthy" ? [] : ["model \(state): none answers, the interviewer does"])
    }

    /// The service in a word: `unhealthy` when it does not take or show the record, `degraded` when anything is not well.
    var health: String {
        guard service.log.isWritable, service.projections.failure == nil else { return "unhealthy" }
        return worries.isEmpty ? "healthy" : "degraded"
    }

    /// The log in a word.
    var logHealth: String {
        let condition = service.log.condition
        return condition == .well ? "healthy" : condition.isWritable ? "degraded" : "unhealthy"
    }

    /// Sockets and streams in a word: `degraded` while there is no room for another connection.
    var liveHealth: String {
        operations.counters.connectionsOpen < settings.connectionsMax ? "healthy" : "degraded"
    }

    /// Tells nurses that queue and alerts stand still, or go on.
    public func tellDegraded(_ isDegraded: Bool) {
        connections.notify(
            "degraded",
            role: .nurse,
            [
                ("step", isDegraded ? "read_models" : "none"),
                (
                    "text",
                    isDegraded
                        ? "Queue and alerts can't be shown now; new emergencies are recorded but not told."
                        : "Queue and alerts are whole again."
                ),
            ]
        )
    }
}
