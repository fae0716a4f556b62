import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

/// One step of a replay: the last event of a commit, and when it was.
struct ReplayStep: Sendable {
    let position: UInt64
    let time: Timestamp
    let type: String
    let actor: Identifier
}

extension API {
    /// Most steps of one replay.
    private static let stepsMax = 10_000
    /// Longest pause between two steps, however long it was in truth.
    private static let pauseSecondsMax = 10.0

    /// Events that move the queue.
    private static let queueTypes: [String] = EventCatalogue.events
        .filter { $0.stream == .session || patientTypes.contains($0.name) }.map(\.name)
    private static let patientTypes: Set<String> = [
        "patient_registered", "patient_amended", "patients_merged",
    ]

    /// Plays what became of `subject` between two moments, `speed` times as fast as it was; as fast as it can be
    /// read with `speed=max`.
    func play(
        _ subject: ReplaySubject,
        from start: Moment,
        to end: Moment,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        let speed = try Self.speed(call)
        let steps = try steps(subject, from: start, to: end)
        let first = try? await state(of: subject, at: start)
        let viewer = viewer(
            call,
            caller,
            view: "replay",
            filter: "\(subject.text)&from=\(start.count)&to=\(end.count)"
        )
        try checkLive(caller)
        try await look(viewer, at: first?.patients ?? [])
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            ],
            content: .stream(length: nil) { [self] writer in
                // Counted here: a head alone, or an answer that nobody waits for any more, never begins.
                guard live.enter(caller.user) else { return }
                defer { live.leave(caller.user) }
                await play(subject, first, start, steps, speed, viewer, caller, to: writer)
            }
        )
    }

    private static func speed(_ call: Call) throws(Problem) -> Double {
        guard let text = call.request.query("speed") else { return 1 }
        if text == "max" { return .infinity }
        guard let speed = Double(text), speed >= 0.01, speed <= 1_000_000 else {
            throw Problem(422, "validation_failed", "`speed` is from 0.01 to 1000000, or `max`.")
        }
        return speed
    }

    /// What became of a subject between two moments, commit by commit.
    func steps(
        _ subject: ReplaySubject,
        from start: Moment,
        to end: Moment
    ) throws(Problem) -> [ReplayStep] {
        var parameters: [String: SQLValue] = [
            "from": .integer(Int64(clamping: start.count)),
            "to": .integer(Int64(clamping: end.count)),
            "limit": .integer(Int64(Self.stepsMax) + 1),
        ]
        let streams: [Identifier]
        switch subject {
        case .queue: streams = []
        case .session(let id), .alert(_, let id): streams = [id.raw]
        case .patient(let id, let sessions):
            streams = sessions.map(\.raw) + service.patients.record(of: id).map(\.raw)
        }
        var found: [ReplayStep] = []
        if streams.isEmpty {
            parameters["types"] = .text(JSON.array(Self.queueTypes.map { .string($0) }).text)
            found = Self.steps(try ask("audit", "steps", parameters))
        }
        for stream in streams {
            parameters["stream"] = .blob(stream.bytes)
            found += Self.steps(try ask("audit", "steps_of", parameters))
        }
        guard found.count <= Self.stepsMax else {
            throw Problem(
                422,
                "validation_failed",
                "More than \(Self.stepsMax) steps lie between; take a shorter time."
            )
        }
        return Self.merged(found.sorted { $0.position < $1.position })
    }

    private static func steps(_ rows: Rows) -> [ReplayStep] {
        let (position, time) = (rows.column("position"), rows.column("recorded_at"))
        let (type, actor) = (rows.column("type"), rows.column("actor"))
        return rows.rows.map { row in
            ReplayStep(
                position: UInt64(clamping: row.integer(position) ?? 0),
                time: Timestamp(microseconds: row.integer(time) ?? 0),
                type: row.text(type) ?? "",
                actor: row.blob(actor).flatMap { Identifier(bytes: $0) } ?? .zero
            )
        }
    }

    /// Events that were recorded in one moment are one step.
    private static func merged(_ steps: [ReplayStep]) -> [ReplayStep] {
        var out: [ReplayStep] = []
        for step in steps {
            if out.last?.time == step.time { out.removeLast() }
            out.append(step)
        }
        return out
    }

    /// The state of a subject at a moment; `nil` while there was none yet.
    func stateIfThere(
        of subject: ReplaySubject,
        at moment: Moment
    ) async throws(Problem) -> PastState? {
        do throws(Problem) {
            return try await state(of: subject, at: moment)
        } catch {
            guard error.status == 404 else { throw error }
            return nil
        }
    }

    private func play(
        _ subject: ReplaySubject,
        _ first: PastState?,
        _ start: Moment,
        _ steps: [ReplayStep],
        _ speed: Double,
        _ viewer: Viewer,
        _ caller: Caller,
        to writer: BodyWriter
    ) async {
        var status = "completed"
        if let first {
            guard await writer.write(frame(start, nil, first, caller)) else { return }
        }
        var before = start.time
        var beats = Beats(writer: writer)
        let began = identity.scopes(of: caller)
        for step in steps {
            let apart = Double(step.time.microseconds - before.microseconds) / 1e6
            before = step.time
            let pause = min(Self.pauseSecondsMax, max(0, apart / speed))
            let isThere = await wait(pause, &beats) { !isStopping && mayHear(caller, began) }
            guard isThere else { return }
            guard !isStopping else {
                status = "service_stopped"
                break
            }
            guard mayHear(caller, began) else {
                status = "ended"
                break
            }
            let moment = Moment(count: step.position + 1, time: step.time)
            do throws(Problem) {
                // An alert's conversation begins before it.
                guard let state = try await stateIfThere(of: subject, at: moment) else { continue }
                try await look(viewer, at: state.patients)
                guard await writer.write(frame(moment, step, state, caller)) else { return }
            } catch {
                status = error.code
                break
            }
        }
        let done: JSON = ["status": .string(status), "steps": JSON(steps.count)]
        _ = await writer.write(ServerSentEvent(event: "done", data: done.bytes).bytes)
    }

    /// Whether somebody may still hear what they began to hear with these scopes.
    func mayHear(_ caller: Caller, _ scopes: Set<String>) -> Bool {
        identity.refusal(caller.principal, isActivity: false) == nil
            && identity.refusal(caller.principal, caller.user) == nil
            && !caller.principal.hasExpired(at: identity.world.now())
            && scopes.isSubset(of: identity.scopes(of: caller))
    }

    /// Signs of life while there is nothing to show: a body that stands still for long is cut.
    private struct Beats {
        let writer: BodyWriter
        var silence = 0.0

        mutating func passed(_ seconds: Double) async -> Bool {
            silence += seconds
            guard silence >= 10 else { return true }
            silence = 0
            return await writer.write(Array(": hb\n\n".utf8))
        }
    }

    /// Waits so many seconds, or until `holds` no longer, which is asked every second; `false` when nobody is there any
    /// more.
    private func wait(
        _ seconds: Double,
        _ beats: inout Beats,
        while holds: () -> Bool
    ) async -> Bool {
        var left = seconds
        while left > 0.001, holds() {
            let part = min(left, 1)
            try? await Task.sleep(for: .seconds(part))
            left -= part
            guard !Task.isCancelled, await beats.passed(part) else { return false }
        }
        return !Task.isCancelled
    }

    private func frame(
        _ moment: Moment,
        _ step: ReplayStep?,
        _ state: PastState,
        _ caller: Caller
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: state.body.count + 256)
        writer.object { writer in
            writer.field("at", moment.time.text)
            writer.field("as_of_seq", Int64(clamping: moment.count))
            if let step {
                writer.object("event") { writer in
                    writer.field("seq", Int64(clamping: step.position))
                    writer.field("type", step.type)
                    writer.field("actor", step.actor == .zero ? "service" : step.actor.text("usr"))
                }
            }
            writer.field("state", raw: shown(state.body, to: caller))
        }
        let id = "\(service.log.epoch):\(moment.count == 0 ? 0 : moment.count - 1)"
        return ServerSentEvent(event: "state", id: id, data: writer.bytes).bytes
    }
}
