import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import Synchronization
import World

/// What narrows a look at the queue.
struct QueueFilter: Hashable {
    let urgency: Urgency?
    let isExact: Bool
    let hasRedFlags: Bool?
    let status: String?
    let nurse: String?
    let limit: Int
    let offset: Int
    let reach: Reach

    init(_ call: Call, reach: Reach) throws(Problem) {
        self.reach = reach
        if let text = call.request.query("urgency") {
            guard let urgency = Urgency(rawValue: text) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`urgency` is emergency, urgent, routine or self_care."
                )
            }
            self.urgency = urgency
        } else {
            urgency = nil
        }
        isExact = try call.flag("exact") ?? false
        hasRedFlags = try call.flag("has_red_flags")
        status = call.request.query("status")
        if let status {
            guard ["pending", "in_review", "more_info", "escalated"].contains(status) else {
                throw Problem(
                    422,
                    "validation_failed",
                    "`status` is pending, in_review, more_info or escalated."
                )
            }
        }
        nurse = call.request.query("assigned_nurse")
        limit = try call.integer("limit", default: 50, in: 1...200)
        offset = try call.integer("offset", default: 0, in: 0...1_000_000)
    }

    /// Bound values for the queue's queries.
    var parameters: [String: SQLValue] {
        [
            "rank": urgency.map { .integer(Int64($0.rank)) } ?? .null,
            "exact": .integer(isExact ? 1 : 0),
            "red_flags": hasRedFlags.map { .integer($0 ? 1 : 0) } ?? .null,
            "status": status.map { .text($0) } ?? .null,
            "nurse": nurse.map { .text($0) } ?? .null,
            "limit": .integer(Int64(limit)),
            "offset": .integer(Int64(offset)),
        ]
        .merging(reach.parameters) { mine, _ in mine }
    }

    /// How access events name it; `nil` for the whole queue.
    var text: String? {
        var parts: [String] = []
        if let urgency { parts.append("urgency=\(urgency.rawValue)") }
        if isExact { parts.append("exact") }
        if let hasRedFlags { parts.append("has_red_flags=\(hasRedFlags)") }
        if let status { parts.append("status=\(status)") }
        if nurse != nil { parts.append("assigned_nurse") }
        return parts.isEmpty ? nil : parts.joined(separator: "&")
    }
}

/// Answers about the queue that were made this second, for those who ask the same.
///
/// An answer is a function of the read model's rows, of the filter, and of the second: waits are told in
/// whole seconds. Who asks is no part of it; that they looked is recorded for each of them all the same.
final class QueueAnswers: Sendable {
    /// What makes two askers see the same.
    struct Key: Hashable {
        let filter: QueueFilter
        let mark: ProjectionMark
        let second: Int64
    }

    /// An answer and whom it shows.
    struct Answer: Sendable {
        let body: [UInt8]
        let patients: Set<PatientID>
        let tag: String
    }

    /// Most answers of one moment kept; past it all are dropped.
    private static let max = 64
    private let answers = Mutex<[Key: Answer]>([:])

    /// The answer to the same question, if it was made already.
    func find(_ key: Key) -> Answer? { answers.withLock { $0[key] } }

    /// Keeps an answer, and drops those of other moments: what they show may be erased by now.
    func keep(_ answer: Answer, for key: Key) {
        answers.withLock { answers in
            answers = answers.filter { $0.key.second == key.second && $0.key.mark == key.mark }
            if answers.count >= Self.max { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
    }
}

extension API {
    /// `GET /api/nurse/queue`; 304 to somebody who has seen the same rows, recorded all the same.
    func queue(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let filter = try QueueFilter(call, reach: reach(of: caller))
        let position = service.projections.position
        let answer = try queueAnswer(filter)
        try await look(
            viewer(call, caller, view: "queue", filter: filter.text),
            at: answer.patients
        )
        let headers = [("ETag", answer.tag), ("X-Log-Seq", "\(position)")]
        if call.request.headers["If-None-Match"] == answer.tag {
            return HTTPResponse(status: 304, headers: HTTPHeaders(headers))
        }
        return .json(answer.body, headers: headers)
    }

    private func queueAnswer(_ filter: QueueFilter) throws(Problem) -> QueueAnswers.Answer {
        let now = world.now()
        let key = QueueAnswers.Key(
            filter: filter,
            mark: service.projections.mark(of: "queue"),
            second: now.seconds
        )
        if let known = queueAnswers.find(key) { return known }
        let rows = try ask("queue", "open_cases", filter.parameters)
        let cases = QueueCase.all(rows)
        let counts = try ask("queue", "counts", filter.parameters)
        let late = try ask(
            "queue",
            "breached",
            ["now": .integer(now.microseconds)].merging(filter.reach.parameters) { mine, _ in mine }
        )
        let answer = QueueAnswers.Answer(
            body: Self.queueBody(
                cases,
                counts: counts,
                breached: late.rows.first?.integer(0) ?? 0,
                filter: filter,
                now: now
            ),
            patients: Set(cases.map(\.patient)),
            tag: "\"q-\(key.mark.position)-\(key.mark.generation)\""
        )
        queueAnswers.keep(answer, for: key)
        return answer
    }

    private static func queueBody(
        _ cases: [QueueCase],
        counts: Rows,
        breached: Int64,
        filter: QueueFilter,
        now: Timestamp
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 512 + cases.count * 1024)
        let figures = counts.rows.first
        func figure(_ name: String) -> Int64 {
            Int64(figures?.real(counts.column(name)) ?? 0)
        }
        let total = figure("matches")
        writer.object { writer in
            writer.array("queue") { writer in
                for row in cases {
                    writer.object { Shapes.entry(row, now: now, into: &$0) }
                }
            }
            writer.field("total", total)
            writer.field("urgent_count", figure("urgent"))
            writer.field("emergency_count", figure("emergency"))
            writer.field("red_flag_count", figure("red_flag"))
            writer.field("breached_count", breached)
            writer.field("avg_wait_time", meanWait(counts, now: now))
            writer.field("queue_load", load(figure("open")))
            writer.field("next_cursor", JSON.null)
            writer.field("has_more", cases.count == filter.limit)
            writer.field("as_of_seq", Int64(clamping: counts.position))
        }
        return writer.bytes
    }

    /// Mean wait of all open cases in minutes, one decimal; `nil` without any.
    private static func meanWait(_ counts: Rows, now: Timestamp) -> Double? {
        guard let arrived = counts.rows.first?.real(counts.column("arrived_at_mean")) else {
            return nil
        }
        let minutes = max(0, Double(now.microseconds) - arrived) / 60e6
        return (minutes * 10).rounded() / 10
    }

    private static func load(_ open: Int64) -> String {
        switch open {
        case ..<10: "low"
        case ..<30: "moderate"
        default: "high"
        }
    }

    /// `GET /api/nurse/queue/{patient_id}`: one case with its conversation.
    func caseDetail(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let id = try session(ofCase: call.parameter("patient_id"))
        guard
            let row = try found({ () throws(ProjectionError) in
                try QueueCase.find(id, in: service.projections)
            })
        else { throw Problem(404, "not_found", "There is no such case.") }
        let (session, _) = try await known(id)
        let grant = try await reach(
            caller,
            row.patient,
            unit: session.opened?.unit,
            isEscalated: row.isEscalated,
            call
        )
        try await look(viewer(call, caller, view: "case", by: grant), at: [row.patient])
        let history = try history(of: id)
        let others = try otherCases(of: row, within: reach(of: caller))
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            Shapes.entry(row, now: world.now(), into: &writer)
            writer.array("other_cases") { writer in
                for row in others { writer.object { Self.writeOther(row, into: &$0) } }
            }
            writer.array("messages") { Self.writeMessages(history, session: id, into: &$0) }
        }
        return .json(writer.bytes, headers: [("ETag", "\"\(row.version)\"")])
    }

    /// The session a path's `{patient_id}` means: `qe_…`, or `pat_…` with its most pressing case.
    func session(ofCase text: String) throws(Problem) -> SessionID {
        if let raw = Identifier(text, prefix: "qe") { return SessionID(raw) }
        if let session = SessionID(text) { return session }
        guard let patient = PatientID(text) else {
            throw Problem(404, "not_found", "There is no such case.")
        }
        let rows = try ask(
            "queue",
            "case_of_patient",
            ["patient_id": .text(service.patients.current(patient).text)]
        )
        guard let raw = rows.rows.first?.blob(0).flatMap({ Identifier(bytes: $0) }) else {
            throw Problem(404, "not_found", "There is no such case.")
        }
        return SessionID(raw)
    }

    /// Asks a read model.
    func ask(
        _ projection: String,
        _ query: String,
        _ parameters: [String: SQLValue] = [:]
    )
        throws(Problem) -> Rows
    {
        do throws(ProjectionError) {
            return try service.projections.query(projection, query, parameters)
        } catch {
            throw Problem(error)
        }
    }

    func found<Value>(_ body: () throws(ProjectionError) -> Value) throws(Problem) -> Value {
        do throws(ProjectionError) {
            return try body()
        } catch {
            throw Problem(error)
        }
    }

    /// Who looks at `view`, as access events name it.
    func viewer(_ call: Call, _ caller: Caller, view: String, filter: String? = nil) -> Viewer {
        Viewer(
            user: caller.user,
            role: caller.role.rawValue,
            view: view,
            purpose: Self.purpose(caller),
            filter: filter,
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
    }

    /// HL7 PurposeOfUse of a role's ordinary work.
    static func purpose(_ caller: Caller) -> String {
        switch caller.role {
        case .patient: "PATRQT"
        case .compliance: "HCOMPL"
        case .admin: "HOPERAT"
        case .nurse, .service: "TREAT"
        }
    }
}
