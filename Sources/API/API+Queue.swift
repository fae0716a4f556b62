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

extension API {
    /// `GET /api/nurse/queue`; 304 to somebody who has seen the same rows, recorded all the same.
    ///
    /// The tag moves with every row, and with each moment at which time alone changes one: a target
    /// passed, a hold ran out, a case put off is back. Waits are counted on from `created_at`.
    func queue(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        return try await queue(
            call,
            caller,
            try QueueFilter(call, reach: reach(of: caller))
        )
    }

    /// `POST /api/nurse/queue/search`: the same, with words to search for, which no URL may carry.
    func searchQueue(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        return try await queue(
            call,
            caller,
            try QueueFilter(call, reach: reach(of: caller), body: try call.body())
        )
    }

    private func queue(
        _ call: Call,
        _ caller: Caller,
        _ filter: QueueFilter
    ) async throws(Problem) -> HTTPResponse {
        present.see(caller)
        let position = service.projections.position
        let answer = try queueAnswer(filter)
        try await look(
            viewer(
                call,
                caller,
                view: "queue",
                filter: filter.text,
                searched: try tag(ofSearched: filter.words)
            ),
            at: answer.patients
        )
        let headers = [("ETag", answer.tag), ("X-Log-Seq", "\(position)")]
        if call.holds(answer.tag) {
            return HTTPResponse(status: 304, headers: HTTPHeaders(headers))
        }
        return .json(answer.body, headers: headers)
    }

    private func queueAnswer(_ filter: QueueFilter) throws(Problem) -> QueueAnswers.Answer {
        // The answer tells its moment in milliseconds and is made for exactly that one, to be made again.
        let now = Timestamp(microseconds: world.now().microseconds / 1000 * 1000)
        let key = QueueAnswers.Key(
            filter: filter,
            mark: service.projections.mark(of: "queue"),
            second: now.seconds,
            joined: broadcaster.nursesJoined
        )
        // While the read models stand still their mark does, too, and what was true a moment ago is not.
        if service.projections.failure == nil, let known = queueAnswers.find(key) { return known }
        let made = try found { () throws(ProjectionError) in
            try Self.queueBody(
                of: service.projections,
                filter: filter,
                now: now,
                figures: queueFigures,
                viewers: nursesThere
            )
        }
        let answer = QueueAnswers.Answer(
            body: made.body,
            patients: made.patients,
            tag: "\"q-\(key.mark.position)-\(key.mark.generation)-\(made.turned)-\(key.joined)\""
        )
        queueAnswers.keep(answer, for: key)
        return answer
    }

    /// Which nurses have these sessions open now, with the names this service knows.
    private func nursesThere(_ sessions: [SessionID]) -> [SessionID: [NurseThere]] {
        broadcaster.nurses(in: sessions)
            .mapValues { nurses in nurses.map { NurseThere(id: $0, name: name(of: $0)) } }
    }

    /// The queue as it is served: its bytes, whom it shows, and when time alone last changed it.
    struct ServedQueue: Sendable {
        let body: [UInt8]
        let patients: Set<PatientID>
        let turned: Int64
    }

    /// The queue that `engine` knows, as it is served at `now`: today's or a past one.
    ///
    /// All of one moment of the read model. Who else has a case open is not on record, so a past one tells nobody.
    /// `figures` knows those of today's queue while no row has changed.
    static func queueBody(
        of engine: ProjectionEngine,
        filter: QueueFilter,
        now: Timestamp,
        figures: QueueFigures? = nil,
        viewers: ([SessionID]) -> [SessionID: [NurseThere]] = { _ in [:] }
    ) throws(ProjectionError) -> ServedQueue {
        let parameters = filter.parameters(at: now)
        let (rows, matches) =
            filter.isSettled
            ? ("settled_cases", "settled_matches")
            : (filter.order == "priority" ? "open_cases" : "sorted_cases", "matches")
        let mark = engine.mark(of: "queue")
        let known = figures?.find(filter.reach, mark, now: now)
        var questions = [(rows, parameters)]
        if filter.isNarrowed { questions.append((matches, parameters)) }
        if known == nil { questions.append(("counts", parameters)) }
        let answers = try engine.queries("queue", questions)
        let counts = known ?? QueueCounts(answers[answers.count - 1])
        // Rows that were read while the mark moved are of an unknown one.
        if known == nil, engine.mark(of: "queue") == mark {
            figures?.keep(counts, filter.reach, mark)
        }
        let found = QueueCase.all(answers[0])
        let page = QueuePage(
            cases: Array(found.prefix(filter.limit)),
            total: filter.isNarrowed
                ? answers[1].rows.first?.integer(0) ?? 0 : counts.count(snoozed: filter.isSnoozed),
            counts: counts,
            position: answers[0].position,
            hasMore: found.count > filter.limit,
            viewers: viewers(found.map(\.session)),
            now: now
        )
        return ServedQueue(
            body: queueBody(page, filter),
            patients: Set(page.cases.map(\.patient)),
            turned: counts.turnedAt
        )
    }

    /// One page and the figures above it.
    private struct QueuePage {
        let cases: [QueueCase]
        let total: Int64
        let counts: QueueCounts
        let position: UInt64
        let hasMore: Bool
        let viewers: [SessionID: [NurseThere]]
        let now: Timestamp
    }

    private static func queueBody(_ page: QueuePage, _ filter: QueueFilter) -> [UInt8] {
        var writer = JSONWriter(capacity: 512 + page.cases.count * 1024)
        let counts = page.counts
        let next = page.hasMore ? page.cases.last.map { filter.cursor(after: $0) } : nil
        writer.object { writer in
            writer.array("queue") { writer in
                for row in page.cases {
                    let viewers = page.viewers[row.session] ?? []
                    writer.object { Shapes.entry(row, now: page.now, viewers, into: &$0) }
                }
            }
            writer.field("total", page.total)
            writer.field("urgent_count", counts.urgent)
            writer.field("emergency_count", counts.emergency)
            writer.field("red_flag_count", counts.redFlag)
            writer.field("breached_count", counts.breached)
            writer.field("snoozed_count", counts.snoozed)
            writer.field("pending_count", counts.pending)
            writer.field("in_review_count", counts.inReview)
            writer.field("more_info_count", counts.moreInfo)
            writer.field("escalated_count", counts.escalated)
            writer.field("avg_wait_time", counts.meanWait(at: page.now))
            writer.field("queue_load", load(counts.open))
            writer.field("next_cursor", next)
            writer.field("has_more", page.hasMore)
            writer.field("timestamp", page.now.text)
            writer.field("as_of_seq", Int64(clamping: page.position))
        }
        return writer.bytes
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
        else {
            // A case of an erased patient has no row, and says so when it is folded.
            _ = try await known(id)
            throw Problem(404, "not_found", "There is no such case.")
        }
        let (session, _) = try await known(id)
        let grant = try await reach(
            caller,
            row.patient,
            unit: session.opened?.unit,
            isEscalated: row.isEscalated,
            call
        )
        present.see(caller)
        try await look(viewer(call, caller, view: "case", by: grant), at: [row.patient])
        let history = try history(of: id)
        let others = try otherCases(of: row, within: reach(of: caller))
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            Shapes.entry(
                row,
                now: world.now(),
                nursesThere([id])[id] ?? [],
                into: &writer
            )
            writer.array("other_cases") { writer in
                for row in others { writer.object { Self.writeOther(row, into: &$0) } }
            }
            let list = MessageList(history, session: id, role: .nurse)
            writer.array("messages") { list.write(into: &$0) }
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
            try checkKept(service.patients.current(patient))
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
    func viewer(
        _ call: Call,
        _ caller: Caller,
        view: String,
        filter: String? = nil,
        searched: String? = nil
    ) -> Viewer {
        Viewer(
            user: caller.user,
            role: caller.role.rawValue,
            view: view,
            purpose: Self.purpose(caller),
            filter: filter,
            searched: searched,
            requestID: call.requestID,
            address: call.request.remoteAddress
        )
    }

    /// What stands for the words of a search in the record of it.
    func tag(ofSearched words: String?) throws(Problem) -> String? {
        guard let words else { return nil }
        return try answered { () throws(ServiceError) in
            try service.viewings.tag(ofSearched: words)
        }
    }

    /// HL7 PurposeOfUse of a role's ordinary work.
    static func purpose(_ caller: Caller) -> String { purpose(of: caller.role) }

    static func purpose(of role: Role) -> String {
        switch role {
        case .patient: "PATRQT"
        case .compliance: "HCOMPL"
        case .admin: "HOPERAT"
        case .nurse, .service: "TREAT"
        }
    }
}
