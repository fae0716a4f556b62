import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

// Suites, load and what they show; on a sandbox, never on the clinical log.
extension API {
    /// From now on suites and load run on what `make` gives.
    public func useSandboxes(_ make: @escaping @Sendable () async -> (any Sandbox)?) {
        testRuns.use(make)
    }

    /// `GET /test/suites?category`.
    func testSuites(_ call: Call) -> HTTPResponse {
        let category = call.request.query("category")
        let executions = testRuns.all
        let suites = TestSuite.all.filter { category == nil || $0.category == category }
        return .json([
            "suites": .array(
                suites.map { suite in
                    let last = executions.first { $0.suite == suite.id }
                    return [
                        "id": .string(suite.id), "name": .string(suite.name),
                        "description": .string(suite.description),
                        "category": .string(suite.category), "test_count": JSON(suite.cases.count),
                        "parallel_execution": true, "max_concurrent_tests": 8,
                        "last_execution": last.map {
                            ["id": .string($0.text), "status": .string($0.status)]
                        } ?? .null,
                    ]
                }
            ),
            "categories": .array(TestSuite.all.map { .string($0.category) }),
        ])
    }

    /// `POST /test/suites/{suite_id}/execute?parallel&max_concurrent&wait`: answers with the outcome.
    func executeSuite(_ call: Call) async throws(Problem) -> HTTPResponse {
        guard let suite = TestSuite.find(call.parameter("suite_id")) else {
            throw Problem(404, "not_found", "There is no such suite.")
        }
        let isParallel = try call.flag("parallel") ?? true
        let width = isParallel ? try call.integer("max_concurrent", default: 4, in: 1...8) : 1
        let waits = try call.flag("wait") ?? true
        let execution = Execution(
            id: world.identifier(),
            suite: suite.id,
            startedAt: world.now(),
            total: suite.cases.count
        )
        let make = try begin(execution)
        guard waits else {
            turns.spawn { [self] in await run(suite, execution.id, width, make) }
            return .json(told(execution.id), status: 202)
        }
        await run(suite, execution.id, width, make)
        return .json(told(execution.id))
    }

    private func begin(
        _ execution: Execution
    ) throws(Problem) -> @Sendable () async -> (any Sandbox)? {
        guard let make = testRuns.begin(execution) else {
            throw Problem(
                503,
                "degraded",
                "Two runs are under way, or this service has no sandbox.",
                headers: [("Retry-After", "5")]
            )
        }
        return make
    }

    private func told(_ id: Identifier) -> JSON {
        guard let execution = testRuns.find(id) else { return [:] }
        var members = execution.json.object ?? JSONObject()
        members["timestamp"] = .string(world.now().text)
        return .object(members)
    }

    private func run(
        _ suite: TestSuite,
        _ id: Identifier,
        _ width: Int,
        _ make: @Sendable () async -> (any Sandbox)?
    ) async {
        let began = world.monotonic()
        guard let sandbox = await make() else {
            return testRuns.update(id) { $0.status = "failed" }
        }
        let runner = CaseRunner(sandbox: sandbox, world: world)
        await withTaskGroup(of: CaseOutcome.self) { group in
            var rest = suite.cases.enumerated().makeIterator()
            func next() {
                guard !testRuns.isCancelled(id), let (number, test) = rest.next() else { return }
                group.addTask { await runner.run(test, number: number) }
            }
            for _ in 0..<width { next() }
            while let outcome = await group.next() {
                testRuns.update(id) { $0.outcomes.append(outcome) }
                next()
            }
        }
        await sandbox.stop()
        testRuns.end(id) { execution, isCancelled in
            execution.seconds = Double(world.monotonic() &- began) / 1e9
            let isPassed = execution.outcomes.allSatisfy(\.isPassed)
            execution.status = isCancelled ? "cancelled" : isPassed ? "passed" : "failed"
        }
    }

    /// `GET /test/executions?suite_id&status&limit`.
    func testExecutions(_ call: Call) throws(Problem) -> HTTPResponse {
        let limit = try call.integer("limit", default: 20, in: 1...100)
        let (suite, status) = (call.request.query("suite_id"), call.request.query("status"))
        let found = testRuns.all.filter { execution in
            (suite == nil || execution.suite == suite)
                && (status == nil || execution.status == status)
        }
        return .json([
            "executions": .array(found.prefix(limit).map(\.json)), "total": JSON(found.count),
        ])
    }

    /// `GET /test/executions/{id}?format=json,junit,html`.
    func testExecution(_ call: Call) throws(Problem) -> HTTPResponse {
        let execution = try execution(call)
        switch call.request.query("format") ?? "json" {
        case "json": return .json(execution.json)
        case "junit":
            return HTTPResponse(
                status: 200,
                headers: ["Content-Type": "application/xml"],
                content: .bytes(Array(execution.junit.utf8))
            )
        case "html":
            var page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            page += "<title>\(execution.suite)</title></head><body><h1>\(execution.suite): "
            page += "\(execution.status)</h1><ul>"
            for outcome in execution.outcomes {
                page += "<li>\(outcome.isPassed ? "passed" : "failed"): \(outcome.test.name)</li>"
            }
            return HTTPResponse(
                status: 200,
                headers: ["Content-Type": "text/html; charset=utf-8"],
                content: .bytes(Array((page + "</ul></body></html>").utf8))
            )
        default: throw Problem(422, "validation_failed", "`format` is json, junit or html.")
        }
    }

    /// `POST /test/executions/{id}/cancel`: tells whether it ends, or ended, by that.
    func cancelExecution(_ call: Call) throws(Problem) -> HTTPResponse {
        let execution = try execution(call)
        let status = testRuns.cancel(execution.id) ?? execution.status
        return .json([
            "execution_id": .string(execution.text), "status": .string(status),
            "cancelled": .bool(status == "running" || status == "cancelled"),
        ])
    }

    private func execution(_ call: Call) throws(Problem) -> Execution {
        guard let id = Identifier(call.parameter("id"), prefix: "exe"),
            let execution = testRuns.find(id)
        else { throw Problem(404, "not_found", "There is no such execution.") }
        return execution
    }

    /// `POST /docs/test/load`: patients who write, on a sandbox; 202 at once.
    func startLoad(_ call: Call) throws(Problem) -> HTTPResponse {
        let body = try call.body()
        func number(
            _ name: String,
            _ standard: Double,
            _ range: ClosedRange<Double>
        ) throws(Problem)
            -> Double
        {
            guard let value = body[name], !value.isNull else { return standard }
            guard let number = value.double, range.contains(number) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`\(name)` is from \(range.lowerBound) to \(range.upperBound)."
                )
            }
            return number
        }
        let users = Int(try number("concurrent_users", 10, 1...1000))
        let seconds = try number("duration_minutes", 1, 0.01...60) * 60
        let rampUp = min(try number("ramp_up_time", 0, 0...3600), seconds)
        let execution = Execution(
            id: world.identifier(),
            suite: "load",
            startedAt: world.now(),
            total: Int(seconds)
        )
        let make = try begin(execution)
        turns.spawn { [self] in
            await load(execution.id, users: users, seconds: seconds, rampUp: rampUp, make)
        }
        return .json(
            [
                "execution_id": .string(execution.text), "status": "running",
                "monitor": .string("/integration/test/monitor?execution_id=\(execution.text)"),
                "cancel": .string("/integration/test/executions/\(execution.text)/cancel"),
                "estimated_end": .string(world.now().adding(seconds: Int64(seconds)).text),
            ],
            status: 202
        )
    }

    private func load(
        _ id: Identifier,
        users: Int,
        seconds: Double,
        rampUp: Double,
        _ make: @Sendable () async -> (any Sandbox)?
    ) async {
        guard let sandbox = await make() else {
            return testRuns.update(id) { $0.status = "failed" }
        }
        let began = world.monotonic()
        let end = began &+ UInt64(seconds * 1e9)
        testRuns.update(id) { $0.load = LoadFigures() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<users {
                let start = began &+ UInt64(rampUp * 1e9 * Double(number) / Double(users))
                group.addTask { [self] in
                    await write(id, to: sandbox, as: number, from: start, until: end, began)
                }
            }
        }
        await sandbox.stop()
        testRuns.end(id) { execution, isCancelled in
            execution.seconds = Double(world.monotonic() &- began) / 1e9
            execution.load?.users = 0
            execution.status = isCancelled ? "cancelled" : "passed"
        }
    }

    private func write(
        _ id: Identifier,
        to sandbox: any Sandbox,
        as number: Int,
        from start: UInt64,
        until end: UInt64,
        _ began: UInt64
    ) async {
        while world.monotonic() < start, !testRuns.isCancelled(id) {
            try? await Task.sleep(for: .milliseconds(20))
        }
        testRuns.update(id) { $0.load?.users += 1 }
        let headers: HTTPHeaders = [
            "Authorization": "Bearer \(sandbox.token(role: .patient, user: "load-\(number)"))"
        ]
        let open = HTTPRequest(
            "POST",
            "/api/sessions",
            headers: headers,
            body: Array(#"{"session_id":"l"}"#.utf8)
        )
        let say = HTTPRequest(
            "POST",
            "/api/sessions/l/messages",
            headers: headers,
            body: Array(#"{"content":"My sore throat is on day two, no fever"}"#.utf8)
        )
        guard let open, let say else { return }
        _ = await sandbox.respond(to: open)
        while world.monotonic() < end, !testRuns.isCancelled(id) {
            let sent = world.monotonic()
            let answer = await sandbox.respond(to: say)
            let now = world.monotonic()
            testRuns.update(id) { execution in
                execution.load?.count(now &- sent, isError: answer.status >= 400)
                execution.load?.elapsed = Double(now &- began) / 1e9
            }
            // A person thinks between two messages.
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    /// `POST /test/mock/queue`: the shape of the queue on made-up cases, with the real filter's words.
    func mockQueue(_ call: Call) throws(Problem) -> HTTPResponse {
        let body = try call.body()
        let filters = body["filters"] ?? .null
        let wanted = try filters.text("urgency", max: 20)
        if let wanted, Urgency(rawValue: wanted) == nil {
            throw Problem(
                422,
                "validation_failed",
                "`urgency` is emergency, urgent, routine or self_care."
            )
        }
        let flagged = filters["has_red_flags"]?.bool
        let cases: [(Urgency, String, String?, Int64)] = [
            (.emergency, "Chest pain", "Chest pain", 1),
            (.urgent, "Swollen calf", "Blood clot", 15),
            (.routine, "Sore throat", nil, 40), (.selfCare, "Blocked nose", nil, 60),
        ]
        let shown = cases.filter { urgency, _, flag, _ in
            (wanted == nil || urgency.rawValue == wanted)
                && (flagged == nil || (flag != nil) == flagged)
        }
        let waits = shown.map { Double($0.3) }
        return .json([
            "input": body,
            "output": [
                "queue": .array(
                    shown.enumerated()
                        .map { index, entry in
                            [
                                "id": .string("mock_\(index)"), "patient_name": "Mock Patient",
                                "chief_complaint": .string(entry.1),
                                "urgency": .string(entry.0.rawValue),
                                "risk_level": .string(Shapes.riskLevel(entry.0)),
                                "has_red_flags": .bool(entry.2 != nil),
                                "red_flags": .array(entry.2.map { [.string($0)] } ?? []),
                                "wait_time_minutes": .integer(entry.3), "status": "pending",
                            ]
                        }
                ),
                "total": JSON(shown.count),
                "urgent_count": JSON(shown.filter { $0.0 == .urgent }.count),
                "emergency_count": JSON(shown.filter { $0.0 == .emergency }.count),
                "red_flag_count": JSON(shown.filter { $0.2 != nil }.count),
                "avg_wait_time": waits.isEmpty
                    ? .null : JSON(waits.reduce(0, +) / Double(waits.count)),
                "queue_load": "low",
            ],
            "test_status": "completed",
        ])
    }

    /// What a monitor is told each second.
    func monitorFrame() -> [UInt8] {
        let executions = testRuns.all
        let running = executions.filter { $0.status == "running" }
        let load = running.lazy.compactMap(\.load).first
        let done = running.first.map { execution -> Double in
            let part = execution.load?.elapsed ?? Double(execution.outcomes.count)
            return execution.total > 0 ? min(1, part / Double(execution.total)) : 0
        }
        let left = running.first.flatMap { $0.secondsLeft(world.now()) }
        var data = JSONObject([
            .init(name: "timestamp", value: .string(world.now().text)),
            .init(name: "active_executions", value: JSON(running.count)),
            .init(name: "completed_executions", value: JSON(executions.count - running.count)),
            .init(name: "test_suites", value: JSON(TestSuite.all.count)),
            .init(
                name: "connection_pool_status",
                value: [
                    "overall_health": .string(health), "pools": poolsInShort,
                ]
            ),
            .init(name: "progress", value: done.map { JSON($0) } ?? .null),
            .init(name: "eta_s", value: left.map { JSON($0) } ?? .null),
        ])
        for member in load?.json.object?.members ?? [] { data[member.name] = member.value }
        return (["type": "status_update", "data": .object(data)] as JSON).bytes
    }
}
