import Access
import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// Messages one search reads, the newest first.
    private static let messagesReadMax: Int64 = 5000

    /// `POST /api/nurse/search` `{"q","from","to","limit","cursor"}`: cases of the unit in which words stand, then
    /// messages, each the newest first.
    ///
    /// A page ends when it is full, or when as many messages were read as one search reads; then it may be short, and
    /// the next goes on behind them.
    /// Words never stand in an address, so `GET …?q=` takes identifiers alone: `pat_…`, `ses_…`, `qe_…`.
    func searchRecord(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let isRead = call.request.method == "GET"
        let body = isRead ? JSON.object(JSONObject()) : try call.body()
        let text = isRead ? call.request.query("q") : try body.text("q", max: 200)
        guard let text, (2...200).contains(text.utf8.count), text.hasWords else {
            throw Problem(422, "validation_failed", "`q` is needed: two bytes or more.")
        }
        let reach = reach(of: caller)
        let found: SearchResult
        // An identifier says nothing of a patient; of words there is a code, for those who may open the event.
        var (filter, searched): (String, String?) = ("q=\(text)", nil)
        if let cases = try cases(named: text) {
            found = SearchResult(
                cases: cases.filter { reach.admits($0.unit, isEscalated: $0.isEscalated) }
            )
        } else if isRead {
            throw Problem(
                422,
                "validation_failed",
                "Words to search for stand in the body of a POST; `q` here is an identifier."
            )
        } else {
            (filter, searched) = ("q", text)
            found = try await search(text.lowercased(), body, reach)
        }
        try await look(
            viewer(
                call,
                caller,
                view: "search",
                filter: filter,
                searched: try tag(ofSearched: searched)
            ),
            at: found.patients
        )
        return .json(found.body(now: world.now(), position: service.projections.position))
    }

    /// The cases an identifier names; `nil` for words.
    private func cases(named text: String) throws(Problem) -> [QueueCase]? {
        var sessions: [SessionID] = []
        if let patient = PatientID(text) {
            let id = service.patients.current(patient)
            let rows = try ask("sessions", "of_patient", ["patient_id": .text(id.text)])
            sessions = rows.rows.compactMap { row in
                row.blob(rows.column("session")).flatMap { Identifier(bytes: $0) }
                    .map { SessionID($0) }
            }
        } else if let session = SessionID(text) {
            sessions = [session]
        } else if let raw = Identifier(text, prefix: "qe") {
            sessions = [SessionID(raw)]
        } else {
            return nil
        }
        return try found { () throws(ProjectionError) in
            var cases: [QueueCase] = []
            for session in sessions {
                if let row = try QueueCase.find(session, in: service.projections) {
                    cases.append(row)
                }
            }
            return cases
        }
    }

    private func search(
        _ words: String,
        _ body: JSON,
        _ reach: Reach
    ) async throws(Problem) -> SearchResult {
        let wish = body["limit"] ?? .null
        guard let limit = wish.isNull ? 50 : wish.integer, (1...200).contains(limit) else {
            throw Problem(422, "validation_failed", "`limit` is from 1 to 200.")
        }
        let since = try Self.time(body, "from") ?? Timestamp(microseconds: 0)
        let until = try Self.time(body, "to") ?? world.now()
        let positions = (try count(at: since), try count(at: until))
        var parameters = reach.parameters
        parameters["words"] = .text(words)
        parameters["since"] = .integer(since.microseconds)
        parameters["until"] = .integer(until.microseconds)
        parameters["limit"] = .integer(limit + 1)
        let place = try SearchPlace(body)
        if case .behindCase(let arrived, let session) = place {
            parameters["after_arrived"] = .integer(arrived)
            parameters["after_session"] = .blob(session.bytes)
        }
        return try await analyticWork.run { [self, parameters] () throws(Problem) in
            var result = SearchResult(cases: [])
            result.isFirst = place == .beginning
            var top = positions.1
            if case .messages(let before) = place {
                top = min(before, top)
            } else {
                let cases = QueueCase.all(try ask("queue", "search_cases", parameters))
                result.cases = Array(cases.prefix(Int(limit)))
                if cases.count > Int(limit), let last = result.cases.last {
                    result.next = .behindCase(last.arrivedAt.microseconds, last.session.raw)
                    return result
                }
            }
            let left = Int(limit) - result.cases.count
            try readMessages(words, (positions.0, top), limit: left, reach, into: &result)
            return result
        }
    }

    private func readMessages(
        _ words: String,
        _ positions: (UInt64, UInt64),
        limit: Int,
        _ reach: Reach,
        into result: inout SearchResult
    ) throws(Problem) {
        let rows = AuditRow.all(
            try ask(
                "audit",
                "search_type",
                [
                    "type": .text("message_posted"), "limit": .integer(Self.messagesReadMax),
                    "after": .integer(Int64(clamping: positions.0)),
                    "before": .integer(Int64(clamping: positions.1)),
                ]
            )
        )
        if Int64(rows.count) == Self.messagesReadMax, let last = rows.last {
            result.next = .messages(before: last.position)
        }
        for row in rows {
            let event = try recorded(at: row.position)
            let fact = try answered { () throws(ServiceError) in try RecordService.fact(event) }
            guard case .messagePosted(let message) = fact,
                message.content.lowercased().contains(words)
            else { continue }
            let session = SessionID(row.stream)
            let known = try found { () throws(ProjectionError) in
                try QueueCase.find(session, in: service.projections)
            }
            guard let known, reach.admits(known.unit, isEscalated: known.isEscalated) else {
                continue
            }
            // One more than there is room for tells that there is another page, and where it begins.
            guard result.messages.count < limit else {
                result.next = .messages(before: row.position + 1)
                return
            }
            result.messages.append(
                SearchResult.Message(
                    session: session,
                    patient: known.patient,
                    patientName: known.patientName,
                    position: row.position,
                    at: event.recordedAt,
                    posted: message,
                    words: words
                )
            )
        }
    }

    private static func time(_ body: JSON, _ name: String) throws(Problem) -> Timestamp? {
        guard let text = try body.text(name, max: 40) else { return nil }
        guard let time = Timestamp(text) ?? Timestamp(text + "T00:00:00Z") else {
            throw Problem(422, "validation_failed", "`\(name)` is RFC 3339 in UTC, or a day.")
        }
        return time
    }
}

/// Where a page of what was found begins.
private enum SearchPlace: Sendable, Equatable {
    case beginning
    /// Behind a case, by its arrival.
    case behindCase(Int64, Identifier)
    /// Behind all cases, with the messages before a position.
    case messages(before: UInt64)

    init(_ body: JSON) throws(Problem) {
        guard let text = try body.text("cursor", max: 256) else {
            self = .beginning
            return
        }
        if let place = PageCursor(text, kind: "sc"), place.numbers.count == 1 {
            self = .behindCase(place.numbers[0], place.identifier)
        } else if let place = PageCursor(text, kind: "sm"), place.numbers.count == 1,
            place.numbers[0] >= 0
        {
            self = .messages(before: UInt64(place.numbers[0]))
        } else {
            throw PageCursor.refused
        }
    }

    var cursor: String? {
        switch self {
        case .beginning: nil
        case .behindCase(let arrived, let session):
            PageCursor(kind: "sc", [arrived], session).text
        case .messages(let before):
            PageCursor(kind: "sm", [Int64(clamping: before)], .zero).text
        }
    }
}

/// What a nurse found.
private struct SearchResult: Sendable {
    struct Message: Sendable {
        let session: SessionID
        let patient: PatientID
        let patientName: String?
        let position: UInt64
        let at: Timestamp
        let posted: SessionEvent.MessagePosted
        let words: String

        /// The words with a few before and behind them.
        var excerpt: String {
            let text = posted.content
            // Lower case can have other lengths, so the place is looked for in both.
            let lower = text.lowercased()
            guard lower.count == text.count,
                let start = lower.firstRange(of: words)?.lowerBound
            else { return String(text.prefix(120)) }
            let place = lower.distance(from: lower.startIndex, to: start)
            return String(text.dropFirst(max(0, place - 40)).prefix(120))
        }
    }

    var cases: [QueueCase]
    var messages: [Message] = []
    /// Where the next page begins; `nil` when everything in the window was looked at.
    var next: SearchPlace?
    /// Whether no page came before.
    var isFirst = true

    init(cases: [QueueCase]) { self.cases = cases }

    var patients: Set<PatientID> {
        Set(cases.map(\.patient) + messages.map(\.patient))
    }

    func body(now: Timestamp, position: UInt64) -> [UInt8] {
        var writer = JSONWriter(capacity: 4096)
        writer.object { writer in
            writer.array("items") { writer in
                for row in cases {
                    writer.object { writer in
                        writer.field("kind", "case")
                        Shapes.entry(row, now: now, into: &writer)
                    }
                }
                for message in messages { writer.object { Self.write(message, into: &$0) } }
            }
            writer.field("next_cursor", next?.cursor)
            writer.field("has_more", next != nil)
            // How many there are is known where all of them stand here.
            let isAll = isFirst && next == nil
            writer.field("total", isAll ? JSON(cases.count + messages.count) : .null)
            writer.field("complete", next == nil)
            writer.field("as_of_seq", Int64(clamping: position))
        }
        return writer.bytes
    }

    private static func write(_ message: Message, into writer: inout JSONWriter) {
        writer.field("kind", "message")
        writer.field("id", message.session.raw.text("qe"))
        writer.field("session_id", message.session.text)
        writer.field("patient_id", message.patient.text)
        writer.field("patient_name", message.patientName)
        writer.field("message_id", message.posted.message.text)
        writer.field("seq", Int64(clamping: message.position))
        writer.field("timestamp", message.at.text)
        writer.field("sender_type", message.posted.sender.rawValue)
        writer.field("excerpt", message.excerpt)
    }
}
