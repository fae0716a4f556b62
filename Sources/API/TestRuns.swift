import Access
import HTTP
import JSON
import Synchronization
import World

/// What became of one case.
struct CaseOutcome: Sendable {
    let test: TestCase
    let isPassed: Bool
    let milliseconds: Double
    let steps: [JSON]

    var json: JSON {
        [
            "test_id": .string(test.id), "name": .string(test.name),
            "status": isPassed ? "passed" : "failed", "duration_ms": JSON(milliseconds),
            "steps": .array(steps), "evidence": ["request", "events"],
        ]
    }
}

/// A run of a suite or of load, and what is known of it so far.
struct Execution: Sendable {
    let id: Identifier
    let suite: String
    let startedAt: Timestamp
    /// How many cases or seconds there are to do.
    let total: Int
    var status = "running"
    var outcomes: [CaseOutcome] = []
    var seconds = 0.0
    var load: LoadFigures?

    var text: String { id.text("exe") }

    /// How long it takes yet: load as long as it was asked for, a case as long as those that are done; `nil` before the
    /// first is.
    func secondsLeft(_ now: Timestamp) -> Double? {
        if let load { return max(0, Double(total) - load.elapsed).rounded(.up) }
        guard !outcomes.isEmpty else { return nil }
        let seconds = Double(max(0, now.microseconds - startedAt.microseconds)) / 1e6
        let each = seconds / Double(outcomes.count)
        return (each * Double(max(0, total - outcomes.count))).rounded(.up)
    }

    var json: JSON {
        let passed = outcomes.filter(\.isPassed).count
        let failed = outcomes.count - passed
        func holds(_ prefix: String) -> JSON {
            let own = outcomes.filter { $0.test.id.hasPrefix(prefix) }
            return own.isEmpty ? .null : .bool(own.allSatisfy(\.isPassed))
        }
        var result = JSONObject([
            .init(name: "total_tests", value: JSON(load == nil ? total : 0)),
            .init(name: "passed", value: JSON(passed)), .init(name: "failed", value: JSON(failed)),
            .init(
                name: "skipped",
                value: JSON(load == nil && status != "running" ? total - outcomes.count : 0)
            ),
            .init(name: "compliance_passed", value: holds("compliance")),
            .init(name: "security_passed", value: holds("security")),
            .init(name: "duration_seconds", value: JSON(seconds)),
            .init(name: "suite_results", value: .array(outcomes.map(\.json))),
        ])
        if let load { result["load"] = load.json }
        return [
            "execution_id": .string(text), "suite_id": .string(suite), "status": .string(status),
            "started_at": .string(startedAt.text), "result": .object(result),
        ]
    }

    /// JUnit's form, as CI systems read it.
    var junit: String {
        let failed = outcomes.filter { !$0.isPassed }.count
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuite name=\"\(suite)\" tests=\"\(outcomes.count)\" failures=\"\(failed)\""
        text += " time=\"\(seconds)\">\n"
        for outcome in outcomes {
            text +=
                "  <testcase name=\"\(outcome.test.id)\" time=\"\(outcome.milliseconds / 1000)\""
            text += outcome.isPassed ? "/>\n" : "><failure/></testcase>\n"
        }
        return text + "</testsuite>\n"
    }
}

/// What load has shown so far.
struct LoadFigures: Sendable {
    var users = 0
    var answers = 0
    var errors = 0
    /// The latest waits, in nanoseconds; at most ``waitsMax``.
    var waits: [UInt64] = []
    var elapsed = 0.0

    static let waitsMax = 4_096

    mutating func count(_ wait: UInt64, isError: Bool) {
        answers += 1
        if isError { errors += 1 }
        if waits.count < Self.waitsMax {
            waits.append(wait)
        } else {
            waits[answers % Self.waitsMax] = wait
        }
    }

    var json: JSON {
        let sorted = waits.sorted()
        func at(_ part: Double) -> JSON {
            guard !sorted.isEmpty else { return .null }
            return JSON(Double(sorted[Int(Double(sorted.count - 1) * part)]) / 1e6)
        }
        return [
            "vus": JSON(users), "answers": JSON(answers), "errors": JSON(errors),
            "rps": elapsed > 0 ? JSON((Double(answers) / elapsed).rounded()) : .null,
            "latency_ms": [
                "p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "n": JSON(sorted.count),
            ],
        ]
    }
}

/// Runs of suites and load, one at a time each on a sandbox of its own; the latest hundred are kept.
final class TestRuns: Sendable {
    private static let keptMax = 100
    private static let runningMax = 2

    private struct State {
        var executions: [Identifier: Execution] = [:]
        var order: [Identifier] = []
        var cancelled: Set<Identifier> = []
        var make: (@Sendable () async -> (any Sandbox)?)?
    }

    private let state = Mutex(State())

    /// From now on sandboxes are made so.
    func use(_ make: @escaping @Sendable () async -> (any Sandbox)?) {
        state.withLock { $0.make = make }
    }

    var all: [Execution] {
        state.withLock { state in state.order.reversed().compactMap { state.executions[$0] } }
    }

    func find(_ id: Identifier) -> Execution? { state.withLock { $0.executions[id] } }

    /// Takes a run in; `nil` when as many run as may.
    func begin(_ execution: Execution) -> (@Sendable () async -> (any Sandbox)?)? {
        state.withLock { state in
            let running = state.executions.values.filter { $0.status == "running" }.count
            guard running < Self.runningMax, let make = state.make else { return nil }
            if state.order.count >= Self.keptMax {
                state.executions[state.order.removeFirst()] = nil
            }
            state.order.append(execution.id)
            state.executions[execution.id] = execution
            return make
        }
    }

    /// Ends a run that goes on; how it stood before that.
    func cancel(_ id: Identifier) -> String? {
        state.withLock { state in
            let status = state.executions[id]?.status
            if status == "running" { state.cancelled.insert(id) }
            return status
        }
    }

    func isCancelled(_ id: Identifier) -> Bool { state.withLock { $0.cancelled.contains(id) } }

    func update(_ id: Identifier, _ change: (inout Execution) -> Void) {
        end(id) { execution, _ in change(&execution) }
    }

    /// A change that depends on whether somebody cancelled it until now.
    func end(_ id: Identifier, _ change: (inout Execution, Bool) -> Void) {
        state.withLock { state in
            guard var execution = state.executions[id] else { return }
            change(&execution, state.cancelled.contains(id))
            state.executions[id] = execution
            if execution.status != "running" { state.cancelled.remove(id) }
        }
    }
}

/// Carries cases out against a sandbox.
struct CaseRunner: Sendable {
    let sandbox: any Sandbox
    let world: World

    /// One case with users of its own, so that cases don't meet.
    func run(_ test: TestCase, number: Int) async -> CaseOutcome {
        var kept: [String: String] = [:]
        var steps: [JSON] = []
        let began = world.monotonic()
        var isPassed = true
        for step in test.steps where isPassed {
            let start = world.monotonic()
            let (isMet, status) = await run(step, number, &kept)
            isPassed = isMet
            steps.append([
                "description": .string(step.description), "status": isMet ? "passed" : "failed",
                "observed": [
                    "status": JSON(status),
                    "latency_ms": JSON(Double(world.monotonic() &- start) / 1e6),
                ],
            ])
        }
        return CaseOutcome(
            test: test,
            isPassed: isPassed,
            milliseconds: Double(world.monotonic() &- began) / 1e6,
            steps: steps
        )
    }

    private func run(
        _ step: TestStep,
        _ number: Int,
        _ kept: inout [String: String]
    ) async -> (isMet: Bool, status: Int) {
        var path = step.path
        for (name, value) in kept { path = path.replacing("{\(name)}", with: value) }
        var headers: [(String, String)] = [("X-Min-Log-Seq", kept["seq"] ?? "0")]
        if let role = step.role {
            let token = sandbox.token(role: role, user: "\(step.user)-\(number)")
            headers.append(("Authorization", "Bearer \(token)"))
        }
        guard
            let request = HTTPRequest(
                step.method,
                path,
                headers: HTTPHeaders(headers),
                body: Array((step.body ?? "").utf8)
            )
        else { return (false, 0) }
        let answer = await sandbox.respond(to: request)
        guard answer.status == step.status else { return (false, answer.status) }
        var json = JSON.null
        if case .bytes(let bytes) = answer.content { json = (try? JSON(parsing: bytes)) ?? .null }
        for (name, member) in step.keeps {
            if let value = json[member]?.string { kept[name] = value }
        }
        if let seq = json["seq"]?.integer, seq >= 0 { kept["seq"] = "\(seq)" }
        return (step.check?(json) ?? true, answer.status)
    }
}
