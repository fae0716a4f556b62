import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import World

/// A stream of one answer or assessment, under way or from the log.
enum ServedStream {
    case turn(Turn)
    case story(TurnStory)
    case assessment(AssessmentView, SessionID)

    var session: SessionID {
        switch self {
        case .turn(let turn): turn.session
        case .story(let story): story.session
        case .assessment(_, let session): session
        }
    }

    var type: String {
        if case .assessment = self { "assessment" } else { "chat" }
    }

    /// The assistant's message that it ended with.
    var message: MessageID? {
        switch self {
        case .turn(let turn): turn.story.ending?.message
        case .story(let story): story.ending?.message
        case .assessment: nil
        }
    }

    /// How it ended, if it has.
    var ended: String? {
        switch self {
        case .turn(let turn): turn.story.ending?.status
        case .story(let story): story.ending?.status
        case .assessment: "completed"
        }
    }
}

extension API {
    /// Finds a stream of an answer or assessment; `nil` when the log holds no end of such.
    func served(_ id: Identifier) throws(Problem) -> ServedStream? {
        if let turn = turns.turn(id) { return .turn(turn) }
        let place = try answered { () throws(ServiceError) in try service.position(of: id) }
        guard let place, let event = (try? service.log.read(from: place, limit: 1))?.first else {
            return nil
        }
        let session = SessionID(event.stream)
        switch event.type {
        case "reply_completed", "reply_failed":
            let story = TurnStory(
                id,
                in: try history(of: session),
                session: session,
                emergencyNumber: settings.emergencyNumber
            )
            return story.map { .story($0) }
        case "assessment_completed":
            let view = AssessmentView(id, in: try history(of: session), session: session, settings)
            return view.map { .assessment($0, session) }
        default: return nil
        }
    }

    /// A stream that the caller may read, with the look recorded and held for who reads on: the patient's own, the
    /// service's that opened the session, or a nurse's within reach.
    private func readable(
        _ id: Identifier,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> (ServedStream, Viewings.Hold) {
        guard let stream = try served(id) else {
            throw Problem(404, "not_found", "There is no such stream.")
        }
        if caller.role == .service {
            let session = try await known(stream.session).0
            guard session.opened?.openedBy == caller.user.text else {
                throw Problem(403, "forbidden", "This stream belongs to somebody else.")
            }
            let viewer = viewer(call, caller, view: "chat", filter: stream.session.text)
            let hold = service.viewings.hold(viewer)
            try await look(viewer, at: session.patient.map { [$0] } ?? [])
            return (stream, hold)
        }
        let (_, session, _) = try await ownSession(stream.session.text, call, caller)
        let viewer = viewer(
            call,
            caller,
            view: "chat",
            filter: stream.session.text,
            by: grant(caller, session.patient)
        )
        let hold = service.viewings.hold(viewer)
        try await look(viewer, at: session.patient.map { [$0] } ?? [])
        return (stream, hold)
    }

    /// Reads a stream of an answer or assessment as server-sent events, from where the reader left off.
    func readTurn(
        _ id: Identifier,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem) -> HTTPResponse {
        try checkLive(caller)
        let (stream, hold) = try await readable(id, call, caller)
        let grant = neededGrant(caller, for: try await known(stream.session).0)
        let place = StreamPlace(call.request, of: id)
        var last = Int.max
        switch stream {
        case .turn(let turn):
            let story = turn.story
            if story.ending != nil { last = story.last }
        case .story(let story): last = story.last
        case .assessment: last = 6
        }
        // What a browser takes as: do not come back (WHATWG HTML §9.2.3).
        if case .known(let number) = place, number == last { return HTTPResponse(status: 204) }
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            ],
            content: .events {
                self.feed($0, stream, id, from: place, to: caller, by: grant, holding: hold)
            }
        )
    }

    private func feed(
        _ reader: EventStream,
        _ stream: ServedStream,
        _ id: Identifier,
        from place: StreamPlace,
        to caller: Caller,
        by grant: EmergencyGrant?,
        holding hold: Viewings.Hold
    ) {
        guard live.enter(caller.user) else { return reader.end() }
        reader.retry(milliseconds: 2000)
        let name = id.text("str")
        let known = known(place, stream)
        let begin = known ?? 0
        let connected: JSON = [
            "stream_id": .string(name), "type": .string(stream.type),
            "epoch": .string(service.log.epoch), "resumed": .bool(begin > 0),
            "timestamp": .string(world.now().text),
        ]
        let startID = "\(name):\(max(0, begin))"
        reader.send(event: "connected", id: startID, data: connected.bytes)
        if known == nil {
            reader.send(event: "resync", data: Array(#"{"reason":"unknown_id"}"#.utf8))
        }
        switch stream {
        case .turn(let turn): turn.read(reader, after: begin)
        case .story(let story):
            for event in story.events(after: begin) {
                reader.send(event: event.name, id: story.id(event.number), data: event.data)
            }
            reader.end()
        case .assessment(let view, _):
            for event in view.stages(for: caller.role) where event.number > begin {
                reader.send(event: event.name, id: "\(name):\(event.number)", data: event.data)
            }
            reader.end()
        }
        let standing = connections.bind { [self] in
            let session = stream.session
            guard let (found, _) = try? await self.known(session), let patient = found.patient,
                mayStay(caller, in: session, of: patient, unit: found.opened?.unit, by: grant)
            else { return reader.end() }
        }
        reader.onClose { [self, user = caller.user] in
            connections.release(standing)
            if case .turn(let turn) = stream { turn.leave(reader) }
            live.leave(user)
            // Until here no socket of the same viewer ended what this reader looks through.
            withExtendedLifetime(hold) {}
        }
    }

    /// The event a reader had last, zero to begin; `nil` when it names one that was never given.
    private func known(_ place: StreamPlace, _ stream: ServedStream) -> Int? {
        guard case .known(let number) = place else { return place == .fresh ? 0 : nil }
        let last =
            switch stream {
            case .turn(let turn): turn.story.last
            case .story(let story): story.last
            case .assessment: 6
            }
        return number <= last ? number : nil
    }

    // MARK: Without reading

    /// `POST /api/streaming/{stream_id}/stop` for an answer: its source is cancelled; harmless to repeat.
    func stopTurn(
        _ id: Identifier,
        _ call: Call,
        _ caller: Caller
    ) async throws(Problem)
        -> HTTPResponse
    {
        let stream = try await readable(id, call, caller).0
        if case .turn(let turn) = stream { turn.stop("stopped") }
        // One that ended before says how.
        return .json([
            "stream_id": .string(id.text("str")), "status": .string(stream.ended ?? "stopped"),
        ])
    }

    /// `GET /api/streaming/{stream_id}/result`: what there is so far, or what became of it since the end.
    func streamResult(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let id = Identifier(call.parameter("stream_id"), prefix: "str") else {
            throw Problem(404, "not_found", "There is no such stream.")
        }
        if let standing = streams.standing(of: id) {
            guard standing.owner == caller.user else {
                throw Problem(403, "forbidden", "This stream belongs to somebody else.")
            }
            return .json([
                "stream_id": .string(id.text("str")), "type": "dashboard",
                "status": standing.isOver ? "stopped" : "open",
                "is_complete": .bool(standing.isOver), "snapshot_url": "/api/nurse/queue",
            ])
        }
        let stream = try await readable(id, call, caller).0
        let fate = try stream.message.flatMap { message throws(Problem) in
            AnswerFate(message, in: try history(of: stream.session), for: caller.role)
        }
        var writer = JSONWriter(capacity: 1024)
        writer.object { writer in
            writer.field("stream_id", id.text("str"))
            writer.field("type", stream.type)
            writer.field("session_id", stream.session.text)
            switch stream {
            case .turn(let turn): turn.story.writeResult(fate, into: &writer)
            case .story(let story): story.writeResult(fate, into: &writer)
            case .assessment(let view, _):
                writer.field("status", "completed")
                writer.field("is_complete", true)
                writer.object("assessment") { view.write(for: caller.role, .now, into: &$0) }
            }
        }
        return .json(writer.bytes)
    }
}

extension TurnStory {
    /// The state without server-sent events: of its message that of now, which nurses release, discard and take back.
    func writeResult(_ fate: AnswerFate?, into writer: inout JSONWriter) {
        let isOut = fate.map { !$0.isWithheld } ?? isShown
        writer.field("status", ending?.status ?? "running")
        writer.field("is_complete", ending != nil)
        writer.field("content", isOut ? fate?.content ?? text : nil)
        writer.field("token_count", parts)
        writer.field("message_id", ending?.message?.text)
        if let ending {
            writer.field("state", fate?.state ?? ending.state)
            writer.field("reason", ending.reason)
            writer.object("usage") { writer in
                writer.field("input_tokens", ending.inputTokens)
                writer.field("output_tokens", ending.outputTokens)
            }
        }
        writer.field("model", source.isEmpty ? nil : source)
        writer.array("withdrawn") { writer in
            for text in withdrawn where isShown && isOut { writer.string(text) }
        }
        writer.field("last_event_id", id(last))
    }
}

/// Where a reader of a turn's stream left off, by `Last-Event-ID` or `?last_event_id`.
enum StreamPlace: Equatable {
    /// It begins.
    case fresh
    /// It had everything up to an event of this stream.
    case known(Int)
    /// It names another stream, or nothing that was ever given.
    case unknown

    init(_ request: HTTPRequest, of stream: Identifier) {
        guard let text = request.headers["Last-Event-ID"] ?? request.query("last_event_id"),
            !text.isEmpty
        else {
            self = .fresh
            return
        }
        let prefix = stream.text("str") + ":"
        let digits = text.dropFirst(prefix.count)
        guard text.hasPrefix(prefix), (1...9).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
        else {
            self = .unknown
            return
        }
        self = .known(number)
    }
}
