import Access
import HTTP
import JSON
import World

/// `WS /test/monitor?execution_id`: figures of running suites and load once a second, and each case and run as
/// it ends; no identifiers of anybody.
struct TestMonitor: WebSocketHandler {
    let api: API
    /// The one run that is followed from its beginning; `nil` for all, from now on.
    let execution: Identifier?

    func opened(_ socket: WebSocket) async {
        api.turns.spawn { [api, execution] in
            var story = RunStory(api.testRuns.all, following: execution)
            var ticks = 0
            while socket.isOpen {
                for frame in story.goOn(api.testRuns.all, now: api.world.now()) {
                    socket.send(frame)
                }
                if ticks % Self.ticksOfFigures == 0 { socket.send(api.monitorFrame()) }
                ticks = (ticks + 1) % Self.ticksOfFigures
                try? await Task.sleep(for: .milliseconds(1000 / Self.ticksOfFigures))
            }
        }
    }

    private static let ticksOfFigures = 5

    func received(_ text: [UInt8], on socket: WebSocket) async {}
    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async {}
    func closed(_ socket: WebSocket, code: UInt16) async {}
}

/// What a monitor was told of runs already, and what is new.
struct RunStory {
    /// How many ended cases were told, of runs that go on.
    private var told: [Identifier: Int] = [:]
    private var finished: Set<Identifier> = []
    private let followed: Identifier?

    /// Everything that ended before is known, except of the run that is followed.
    init(_ executions: [Execution], following followed: Identifier?) {
        self.followed = followed
        for execution in executions where execution.id != followed {
            told[execution.id] = execution.outcomes.count
            if execution.status != "running" { finished.insert(execution.id) }
        }
    }

    /// Frames for what ended since.
    mutating func goOn(_ executions: [Execution], now: Timestamp) -> [[UInt8]] {
        var frames: [[UInt8]] = []
        // The list is bounded and forgets its oldest, so nothing is kept of those.
        let known = Set(executions.map(\.id))
        finished.formIntersection(known)
        told = told.filter { known.contains($0.key) }
        for execution in executions.reversed()
        where !finished.contains(execution.id) && (followed == nil || followed == execution.id) {
            for outcome in execution.outcomes.dropFirst(told[execution.id] ?? 0) {
                frames.append(Self.frame("case_finished", Self.ended(outcome, execution), now))
            }
            told[execution.id] = execution.outcomes.count
            guard execution.status != "running" else { continue }
            finished.insert(execution.id)
            frames.append(
                Self.frame("execution_finished", execution.json.object ?? JSONObject(), now)
            )
        }
        return frames
    }

    private static func ended(_ outcome: CaseOutcome, _ execution: Execution) -> JSONObject {
        JSONObject([
            .init(name: "execution_id", value: .string(execution.text)),
            .init(name: "suite_id", value: .string(execution.suite)),
            .init(name: "test_id", value: .string(outcome.test.id)),
            .init(name: "name", value: .string(outcome.test.name)),
            .init(name: "status", value: outcome.isPassed ? "passed" : "failed"),
            .init(name: "duration_ms", value: JSON(outcome.milliseconds)),
        ])
    }

    private static func frame(_ type: String, _ data: JSONObject, _ now: Timestamp) -> [UInt8] {
        var data = data
        data["timestamp"] = .string(now.text)
        return (["type": .string(type), "data": .object(data)] as JSON).bytes
    }
}
