import Assistant
import EventLog
public import HTTP
import JSON
import Pools
import ProjectionEngine
import RecordService
import Synchronization
import World

/// Connections to other servers, by what they are for.
public final class OutgoingClients: Sendable {
    private let clients = Mutex<[(name: String, client: HTTPClient)]>([])

    init() {}

    /// From now on this client is shown as well.
    public func add(_ name: String, _ client: HTTPClient) {
        clients.withLock { $0.append((name, client)) }
    }

    var all: [(name: String, client: HTTPClient)] { clients.withLock { $0 } }
}

/// What the service holds a number of; the `{type}` of the paths under `/api/admin/pools`.
enum PoolType: String, Sendable {
    case websocket
    case http
    case database
    case redis
    case model
}

/// The latest change of the pool of replies.
final class LastScale: Sendable {
    private let latest = Mutex<JSON>(.null)

    var json: JSON { latest.withLock { $0 } }

    func note(_ change: Pool.Scaling, at: Timestamp) {
        let json: JSON = [
            "at": .string(at.text), "from": JSON(change.from), "to": JSON(change.to),
            "cause": "administrator",
        ]
        latest.withLock { $0 = json }
    }
}

extension API {
    /// Sizes the pool of replies can be given.
    private static let poolSizes: ClosedRange<Int64> = 1...4_096

    private func poolType(_ call: Call) throws(Problem) -> PoolType {
        guard let type = PoolType(rawValue: call.parameter("type")) else {
            throw Problem(
                404,
                "not_found",
                "Pools are websocket, http, database, redis and model."
            )
        }
        guard type != .redis else { throw Problem(404, "not_found", "Redis is not configured.") }
        return type
    }

    /// `GET /api/admin/pools/{type}`: what there is of it now.
    func pool(_ call: Call) throws(Problem) -> HTTPResponse {
        .json(poolJSON(try poolType(call)))
    }

    /// `PATCH /api/admin/pools/{type}`: another size, until the service stops; the pool of replies (`model`) alone has one.
    func changePool(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let type = try poolType(call)
        let body = try call.body()
        guard type == .model else {
            throw Problem(409, "conflict", "The size of this pool is a setting, read at start.")
        }
        guard let size = body["size"]?.integer, Self.poolSizes.contains(size) else {
            throw Problem(422, "validation_failed", "`size` is a whole number from 1 to 4096.")
        }
        try await record("pool_model_size", "\(size)", caller)
        lastScale.note(turns.assistant.pool.resize(to: Int(size)), at: world.now())
        return .json(poolJSON(type))
    }

    /// `POST /api/admin/pools/{type}/drain`: what is under way goes on, nothing new begins with what is there.
    ///
    /// `model` holds every breaker open, so that the interviewer answers; `http` closes the connections that are kept
    /// for later.
    func drainPool(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let type = try poolType(call)
        switch type {
        case .model:
            guard !turns.assistant.models.isEmpty else {
                throw Problem(409, "conflict", "No model is configured.")
            }
        case .http: break
        case .websocket, .database, .redis:
            throw Problem(
                409,
                "conflict",
                "These end with the service alone: POST /api/admin/drain."
            )
        }
        try await record("pool_\(type.rawValue)", "drained", caller)
        if type == .model {
            for model in turns.assistant.models { model.breaker.set(.open) }
        } else {
            for outgoing in outgoing.all { outgoing.client.closeIdle() }
        }
        return .json(poolJSON(type), status: 202)
    }

    /// `POST /api/admin/pools/model/breaker`: holds an endpoint's breaker `open` or `closed`, or lets it decide (`auto`).
    func setBreaker(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let type = try poolType(call)
        let body = try call.body()
        guard type == .model, !turns.assistant.models.isEmpty else {
            throw Problem(409, "conflict", "Only the endpoints of models have a breaker.")
        }
        guard let mode = try body.text("state", max: 10).flatMap({ Breaker.Mode(rawValue: $0) })
        else {
            throw Problem(422, "validation_failed", "`state` is open, closed or auto.")
        }
        let name = try body.text("endpoint", max: 8_192)
        let meant = turns.assistant.models.filter { model in
            name.map { $0 == model.endpoint.url.description } ?? true
        }
        guard meant.count == 1 || (name != nil && !meant.isEmpty) else {
            throw Problem(
                422,
                "validation_failed",
                "`endpoint` is the `url` of one of the endpoints that are shown."
            )
        }
        try await record("model_breaker \(meant[0].endpoint.url)", mode.rawValue, caller)
        for model in meant { model.breaker.set(mode) }
        return .json(poolJSON(type))
    }

    /// Puts a change on record, before it is made.
    private func record(
        _ setting: String,
        _ value: String,
        _ caller: Caller
    ) async throws(Problem) {
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.changed(setting, to: value, by: caller.user)
        }
    }

    // MARK: As they are

    /// Every pool in short, for those who are shown no addresses.
    var poolsInShort: JSON {
        let shown = ["state", "size", "in_use", "idle"]
        let types: [PoolType] = [.websocket, .http, .database, .model]
        return .object(
            JSONObject(
                types.map { type in
                    let members = poolJSON(type).object?.members.filter { shown.contains($0.name) }
                    return .init(name: type.rawValue, value: .object(JSONObject(members ?? [])))
                }
            )
        )
    }

    private func poolJSON(_ type: PoolType) -> JSON {
        switch type {
        case .model: return modelPool
        case .http: return clientPools
        case .database:
            let readers = service.projections.readers
            return [
                "type": "database",
                "state": .string(
                    service.projections.failure == nil && service.log.isWritable
                        ? "healthy" : "degraded"
                ),
                "size": JSON(readers.open), "in_use": JSON(readers.busy),
                "idle": JSON(readers.open - readers.busy), "databases": JSON(readers.databases),
            ]
        case .websocket, .redis:
            let counters = operations.counters
            return [
                "type": .string(type.rawValue), "state": .string(liveHealth),
                "size": JSON(counters.webSocketsOpen), "in_use": JSON(counters.webSocketsOpen),
                "max": JSON(settings.connectionsMax), "per_user_max": JSON(settings.liveMax),
                "event_streams": JSON(counters.eventStreamsOpen),
                "connections": JSON(counters.connectionsOpen),
                "refused": JSON(counters.refused),
                "slow_readers_cut": JSON(counters.slowReadersCut),
            ]
        }
    }

    private var clientPools: JSON {
        let clients = outgoing.all
        let (idle, open) = clients.reduce((0, 0)) {
            ($0.0 + $1.client.connections.idle, $0.1 + $1.client.connections.open)
        }
        return [
            "type": "http", "state": "healthy", "size": JSON(open), "in_use": JSON(open - idle),
            "idle": JSON(idle),
            "clients": .array(
                clients.map { client in
                    let calls = client.client.callsUnderWay
                    return [
                        "name": .string(client.name), "open": JSON(client.client.connections.open),
                        "idle": JSON(client.client.connections.idle), "calls": JSON(calls.now),
                        "calls_max": JSON(calls.max),
                    ]
                }
            ),
        ]
    }

    private var modelPool: JSON {
        let (pool, now) = (turns.assistant.pool, world.monotonic())
        let (size, inUse) = (pool.size, pool.counts.inUse)
        let waiting = PoolPriority.allCases.map { priority in
            JSONObject.Member(name: "\(priority)", value: JSON(pool.waiting(priority)))
        }
        return [
            "type": "model", "state": .string(modelState), "size": JSON(size),
            "min": .integer(Self.poolSizes.lowerBound), "max": .integer(Self.poolSizes.upperBound),
            "in_use": JSON(inUse), "idle": JSON(max(0, size - inUse)),
            "waiting": .object(JSONObject(waiting)), "wait_ms_p95": JSON(pool.waits.p95),
            "endpoints": .array(
                turns.assistant.models.map { model in
                    [
                        "url": .string(model.endpoint.url.description),
                        "model": .string(model.endpoint.model),
                        "breaker": .string(model.breaker.state(now).rawValue),
                        "breaker_mode": .string(model.breaker.mode.rawValue),
                        "in_use": JSON(model.callsUnderWay),
                        "max": JSON(model.endpoint.concurrentMax),
                        "latency_ms_p95": JSON(model.recent.p95),
                        "errors_1m": JSON(model.recent.failures(within: 60_000_000_000, of: now)),
                    ]
                }
            ),
            "last_scale": lastScale.json,
        ]
    }

    /// `degraded` while of the models that there are each has failed and none has answered since; the interviewer
    /// answers then.
    var modelState: String {
        let (models, now) = (turns.assistant.models, world.monotonic())
        guard !models.isEmpty, models.allSatisfy({ $0.breaker.state(now) != .closed }) else {
            return "healthy"
        }
        guard models.allSatisfy({ $0.breaker.mode == .open }) else { return "degraded" }
        return models.contains { $0.callsUnderWay > 0 } ? "draining" : "drained"
    }
}
