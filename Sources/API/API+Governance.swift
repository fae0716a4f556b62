import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import Telemetry
import World

/// What the routes of those who answer for the whole do; see ``Route/governance``.
enum GovernanceEndpoint: Sendable, Equatable {
    case setTargets
    case erasePatient
    case simulateRules
    case proposeRules
    case activateRules
    case pool
    case changePool
    case drainPool
    case breaker
    case logLevel
    case drain
}

extension Route {
    private static let admins = Policy.roles([.admin])

    /// Paths of administrators that change how everybody is served.
    static let governance: [Route] = [
        Route("PUT", "/api/admin/sla-targets", admins, "set_targets", .governance(.setTargets)),
        Route(
            "POST",
            "/api/admin/patients/{id}/erase",
            admins,
            "erase_patient",
            .governance(.erasePatient)
        ),
        Route(
            "POST",
            "/api/admin/red-flag-rules/simulate",
            admins,
            "simulate_rules",
            .governance(.simulateRules)
        ),
        Route(
            "PUT",
            "/api/admin/red-flag-rules",
            admins,
            "propose_rules",
            .governance(.proposeRules)
        ),
        Route(
            "POST",
            "/api/admin/red-flag-rules/activate",
            admins,
            "activate_rules",
            .governance(.activateRules)
        ),
        Route("PUT", "/api/admin/log-levels", admins, "log_levels", .governance(.logLevel)),
        Route("POST", "/api/admin/drain", admins, "drain", .governance(.drain)),
        Route("GET", "/api/admin/pools/{type}", admins, "pool", .governance(.pool)),
        Route("PATCH", "/api/admin/pools/{type}", admins, "change_pool", .governance(.changePool)),
        Route(
            "POST",
            "/api/admin/pools/{type}/drain",
            admins,
            "drain_pool",
            .governance(.drainPool)
        ),
        Route(
            "POST",
            "/api/admin/pools/{type}/breaker",
            admins,
            "pool_breaker",
            .governance(.breaker)
        ),
    ]
}

/// Orders to the service as its operator gives them, once there is somebody to carry them out.
///
/// One line of JSON in, one out; see `RecordServer.obey`.
public final class StandingOrders: Sendable {
    private let obey = Slot<(@Sendable (String) async -> String)?>(nil)

    init() {}

    /// From now on orders are carried out by this.
    public func take(_ obey: @escaping @Sendable (String) async -> String) {
        self.obey.body = obey
    }

    func carryOut(_ order: JSON) async throws(Problem) -> JSON {
        guard let obey = obey.body else { throw .notBuilt }
        let line = await obey(order.text)
        guard let answer = try? JSON(parsing: Array(line.utf8)) else {
            throw Problem(500, "integrity_failed", "The order's answer can't be read.")
        }
        guard answer["ok"] == .bool(true) else {
            if answer["full"] == .bool(true) { throw Problem(AppendError.storageFull) }
            throw Problem(409, "conflict", answer["error"]?.string ?? "The order was refused.")
        }
        return answer
    }
}

extension API {
    /// From the endpoint's name to what it does.
    func governance(
        _ endpoint: GovernanceEndpoint,
        _ call: Call
    ) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        if endpoint == .pool { return try pool(call) }
        try requireStepUp(caller)
        switch endpoint {
        case .pool: return try pool(call)
        case .changePool: return try await changePool(call, caller)
        case .drainPool: return try await drainPool(call, caller)
        case .breaker: return try await setBreaker(call, caller)
        case .setTargets: return try await setTargets(call, caller)
        case .erasePatient: return try await erasePatient(call, caller)
        case .simulateRules: return try await simulateRules(call, caller)
        case .proposeRules: return try await proposeRules(call, caller)
        case .activateRules: return try await activateRules(call, caller)
        case .logLevel: return try await setLogLevel(call, caller)
        case .drain: return try await drain(caller)
        }
    }

    // MARK: Targets

    private static let levels: [Urgency] = [.emergency, .urgent, .routine, .selfCare]
    static let targetsSetting = "sla_targets"

    /// `PUT /api/admin/sla-targets`: for what is decided from now on; cases keep the time they were given.
    ///
    /// What it sets counts over the configuration, also after a restart.
    private func setTargets(_ call: Call, _ caller: Caller) async throws(Problem) -> HTTPResponse {
        let body = try call.body()
        var targets = settings.targets
        for item in body["items"]?.array ?? [] {
            guard let urgency = item["urgency"]?.string.flatMap({ Urgency(rawValue: $0) }),
                let seconds = item["target_s"]?.integer
            else { throw Self.noTargets }
            targets.set(urgency, seconds)
        }
        guard body["items"]?.array?.isEmpty == false, targets.isInOrder else {
            throw Self.noTargets
        }
        let text = targets.json.text
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.changed(Self.targetsSetting, to: text, by: caller.user)
        }
        settings.targets = targets
        return slaTargets()
    }

    private static let noTargets = Problem(
        422,
        "validation_failed",
        "`items` are {urgency, target_s}; 10 s to a week, and never shorter for what presses less."
    )

    /// Lets targets that an administrator set count again; at start.
    public func restoreTargets() {
        var after: Int64 = -1
        while true {
            guard
                let rows = try? service.projections.query(
                    "audit",
                    "of_type",
                    [
                        "type": .text("configuration_changed"), "after": .integer(after),
                        "limit": .integer(1000),
                    ]
                ), !rows.rows.isEmpty
            else { return }
            for row in rows.rows {
                after = row.integer(rows.column("position")) ?? .max
                guard let event = try? recorded(at: UInt64(clamping: after)),
                    let fact = event.body.flatMap({ try? JSON(parsing: $0) }),
                    fact["setting"]?.string == Self.targetsSetting,
                    let text = fact["value"]?.string,
                    let value = try? JSON(parsing: Array(text.utf8)),
                    let targets = TriageTargets(value)
                else { continue }
                settings.targets = targets
            }
        }
    }

    // MARK: Erasing

    /// How long the first of two people waits for the second.
    private static let erasureSeconds: Int64 = 86_400

    /// `POST /api/admin/patients/{id}/erase`: asked for by one administrator, done by another within a day.
    private func erasePatient(
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        let id = service.patients.current(try knownPatient(PatientID(call.parameter("id"))))
        let body = try call.body()
        guard let reason = try body.text("reason", max: 1024),
            reason.contains(where: { !$0.isWhitespace })
        else {
            throw Problem(
                422,
                "validation_failed",
                "`reason` is needed, without identifying words."
            )
        }
        let isOrdered = body["ordered"]?.bool ?? false
        if (try? service.log.isErased(id.raw)) == true {
            return .json(["patient_id": .string(id.text), "state": "completed"])
        }
        let asked = try erasureAsked(of: id)
        let first = asked.flatMap { $0.by == caller.user.text ? nil : $0 }
        let isOrderedByAll = isOrdered && first?.isOrdered != false
        try checkErasure(of: id, isOrdered: isOrderedByAll)
        if let first {
            let done = try await orders.carryOut([
                "order": "patient_erase", "patient": .string(id.text), "reason": .string(reason),
                "ordered": .bool(isOrderedByAll),
                "by": .string("\(first.by) \(caller.user.text)"),
            ])
            return .json([
                "patient_id": .string(id.text), "state": done["state"] ?? "completed",
                "requested_by": .string(first.by), "confirmed_by": .string(caller.user.text),
            ])
        }
        try await askErasure(of: id, reason, isOrdered, by: caller)
        let until = world.now().adding(seconds: Self.erasureSeconds)
        return .json(
            [
                "patient_id": .string(id.text), "state": "awaiting_second_person",
                "requested_by": .string(caller.user.text), "expires_at": .string(until.text),
            ],
            status: 202
        )
    }

    /// Refuses, to the first of the two already, what a hold or the years for which records are kept stand against.
    private func checkErasure(of id: PatientID, isOrdered: Bool) throws(Problem) {
        do throws(ErasureRefusal) {
            try service.checkErasure(
                of: service.patients.absorbed(by: id) + [id],
                years: settings.retentionYears,
                isOrdered: isOrdered
            )
        } catch .onHold {
            throw Problem(409, "conflict", "A legal hold is on this patient's record.")
        } catch .retained(let until) {
            throw Problem(
                409,
                "conflict",
                "The record must be kept until \(until.text). It is erased before that where both administrators say"
                    + " `\"ordered\": true`."
            )
        } catch .unknown {
            throw Problem(404, "not_found", "There is no such patient.")
        } catch {
            throw Problem(503, "degraded", "What stands against the erasure can't be read now.")
        }
    }

    /// The latest wish to erase that still counts.
    private func erasureAsked(
        of id: PatientID
    ) throws(Problem) -> (by: String, isOrdered: Bool)? {
        let since = world.now().adding(seconds: -Self.erasureSeconds)
        let events = try answered { () throws(ServiceError) in
            try service.history(SessionID(id.raw))
        }
        let asked = events.last { $0.type == "erasure_requested" && $0.recordedAt > since }
        guard let fact = asked?.body.flatMap({ try? JSON(parsing: $0) }),
            let by = fact["by"]?.string
        else { return nil }
        return (by, fact["ordered"]?.bool ?? false)
    }

    // Under the day's key, as the erasure itself: it names the patient by random identifier alone.
    private func askErasure(
        of id: PatientID,
        _ reason: String,
        _ isOrdered: Bool,
        by caller: Caller
    ) async throws(Problem) {
        let fact = Fields().with("patient_id", id.text).with("by", caller.user.text)
            .with("reason", reason).with("ordered", isOrdered).json
        let event = NewEvent(
            id: world.identifier(),
            stream: id.raw,
            type: "erasure_requested",
            actor: caller.user.raw,
            sealing: .day,
            body: fact.bytes
        )
        do throws(AppendError) {
            _ = try await service.log.append([event])
        } catch {
            throw Problem(error)
        }
    }

    // MARK: Rules and logs

    /// `POST /api/admin/red-flag-rules/simulate`: what recorded messages would give under amended rules.
    ///
    /// No words of theirs are told. One at a time.
    private func simulateRules(
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        guard let rules = try call.body().text("rules", max: 262_144) else {
            throw Problem(422, "validation_failed", "`rules` is the text of an amendment.")
        }
        let faults = ScreeningRules(amendedBy: rules).faults
        guard faults.isEmpty else {
            throw Problem(422, "validation_failed", faults.prefix(5).joined(separator: "; "))
        }
        guard requestsUnderWay.begin(.zero) else {
            throw Problem(409, "conflict", "Other rules are being tried now; wait for them.")
        }
        defer { requestsUnderWay.end(.zero) }
        let done = try await orders.carryOut([
            "order": "rules_simulate", "rules": .string(rules),
            "by": .string(caller.user.text),
        ])
        return .json([
            "messages": done["messages"] ?? 0, "differing": done["differing"] ?? 0,
            "differences": done["differences"] ?? .array([]),
            "rules_version": .string(Screening.rulesVersion),
        ])
    }

    /// `POST /api/admin/drain`: the service stops as at SIGTERM: what was begun is finished, everybody is told.
    ///
    /// Who ordered it is on record before it begins.
    private func drain(_ caller: Caller) async throws(Problem) -> HTTPResponse {
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.changed("drain", to: "ordered", by: caller.user)
        }
        _ = try await orders.carryOut(["order": "drain"])
        return .json(["status": "draining"], status: 202)
    }

    /// `PUT /api/admin/log-levels`: how much the service writes about itself, until it stops.
    private func setLogLevel(
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        guard let name = try call.body().text("level", max: 20), let level = LogLevel(name: name)
        else {
            throw Problem(422, "validation_failed", "`level` is debug, info, warning or error.")
        }
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.changed("log_level", to: name, by: caller.user)
        }
        logger.level = level
        return .json(["level": .string(logger.level.name)])
    }
}

extension TriageTargets {
    /// Reads what ``json`` writes.
    fileprivate init?(_ json: JSON) {
        func seconds(_ urgency: Urgency) -> Int64? { json[urgency.rawValue]?.integer }
        guard let emergency = seconds(.emergency), let urgent = seconds(.urgent),
            let routine = seconds(.routine), let selfCare = seconds(.selfCare)
        else { return nil }
        self.init(emergency: emergency, urgent: urgent, routine: routine, selfCare: selfCare)
        guard isInOrder else { return nil }
    }

    fileprivate var json: JSON {
        [
            "emergency": .integer(emergency), "urgent": .integer(urgent),
            "routine": .integer(routine), "self_care": .integer(selfCare),
        ]
    }

    fileprivate mutating func set(_ urgency: Urgency, _ seconds: Int64) {
        switch urgency {
        case .emergency: emergency = seconds
        case .urgent: urgent = seconds
        case .routine: routine = seconds
        case .selfCare: selfCare = seconds
        }
    }

    /// Whether all are within bounds, and none is shorter than one that presses more.
    fileprivate var isInOrder: Bool {
        let all = [emergency, urgent, routine, selfCare]
        return all == all.sorted() && all.allSatisfy { (10...604_800).contains($0) }
    }
}

/// Targets to a nurse's first look, which an administrator may set while the service runs.
final class TargetTable: Sendable {
    private let targets: Mutex<TriageTargets>

    init(_ targets: TriageTargets) { self.targets = Mutex(targets) }

    var current: TriageTargets {
        get { targets.withLock { $0 } }
        set { targets.withLock { $0 = newValue } }
    }
}
