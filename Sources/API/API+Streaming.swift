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

/// Dashboard streams that were opened and may be read by their owner.
///
/// Bounded: the oldest is forgotten past 10,000. Each lasts while somebody reads it and for an hour after, or until it is
/// stopped, and is known for another hour, so that a reader who comes back hears that it is over and not that it never
/// was. They are not kept over a restart: a nurse who comes back with the id of an event goes on (``API/stream(_:)``).
final class DashboardStreams: Sendable {
    static let openMax = 10_000
    static let lifeSeconds: Int64 = 3600

    private struct Stream {
        let owner: UserID
        var expires: Timestamp
        var isStopped = false
        /// Almost always one reads; an array or dictionary for it would cost more than all the rest here.
        var reader: EventStream?
        var others: [EventStream] = []

        mutating func attach(_ reader: EventStream) {
            if self.reader == nil { self.reader = reader } else { others.append(reader) }
        }

        mutating func detach(_ reader: EventStream) {
            if self.reader === reader { self.reader = others.popLast() }
            others.removeAll { $0 === reader }
        }

        func isOver(_ now: Timestamp) -> Bool {
            isStopped || reader == nil && expires <= now
        }

        mutating func takeReaders() -> [EventStream] {
            defer { (reader, others) = (nil, []) }
            return (reader.map { [$0] } ?? []) + others
        }
    }

    private let world: World
    private let streams = Mutex<[Identifier: Stream]>([:])

    init(world: World) {
        self.world = world
    }

    /// Opens a stream, a new one or one that was opened `as` before this process began.
    @discardableResult
    func open(_ owner: UserID, as name: Identifier? = nil) -> (Identifier, expires: Timestamp) {
        let id = name ?? world.identifier()
        let now = world.now()
        let expires = now.adding(seconds: Self.lifeSeconds)
        streams.withLock { streams in
            if streams.count >= Self.openMax {
                let forgotten = now.adding(seconds: -Self.lifeSeconds)
                // A copy of all that stay would be half a megabyte, each time.
                let gone = streams.filter {
                    $0.value.reader == nil && $0.value.expires <= forgotten
                }
                for id in gone.keys { streams[id] = nil }
            }
            if streams.count >= Self.openMax, let oldest = streams.keys.min() {
                streams[oldest] = nil
            }
            if streams[id] == nil { streams[id] = Stream(owner: owner, expires: expires) }
        }
        return (id, expires)
    }

    /// Whose a stream is, and whether it is over.
    func standing(of id: Identifier) -> (owner: UserID, isOver: Bool)? {
        streams.withLock { streams in
            streams[id].map { ($0.owner, isOver: $0.isOver(world.now())) }
        }
    }

    /// Ends `reader` as ``stop(_:)`` does if that came first.
    func attach(_ reader: EventStream, to id: Identifier) {
        let isStopped = streams.withLock { streams in
            guard streams[id]?.isStopped != true else { return true }
            streams[id]?.attach(reader)
            return false
        }
        if isStopped { reader.end(with: Self.stopped) }
    }

    func detach(_ reader: EventStream, from id: Identifier) {
        let expires = world.now().adding(seconds: Self.lifeSeconds)
        streams.withLock { streams in
            guard let stream = streams[id] else { return }
            streams[id]?.detach(reader)
            if !stream.isStopped { streams[id]?.expires = expires }
        }
    }

    /// Ends a stream for all its readers.
    func stop(_ id: Identifier) {
        let readers = streams.withLock { streams in
            streams[id]?.expires = world.now()
            streams[id]?.isStopped = true
            return streams[id]?.takeReaders() ?? []
        }
        for reader in readers { reader.end(with: Self.stopped) }
    }

    private static let stopped = ServerSentEvent(
        event: "done",
        data: Array(#"{"status":"stopped"}"#.utf8)
    )
}

extension API {
    /// `POST /api/streaming/dashboard`: opens a stream of queue, alerts and figures.
    func openDashboard(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        _ = try call.body()
        if wantsEvents(call) {
            return try await dashboard(call, caller, streams.open(caller.user).0)
        }
        let (id, expires) = streams.open(caller.user)
        let url = "/api/streaming/\(id.text("str"))"
        return .json(
            [
                "stream_id": .string(id.text("str")), "url": .string(url), "type": "dashboard",
                "status": "open", "expires_at": .string(expires.text),
            ],
            status: 201,
            headers: [("Location", url)]
        )
    }

    /// `GET /api/streaming/{stream_id}`: the owner reads it as server-sent events.
    func stream(_ call: Call) async throws(Problem) -> HTTPResponse {
        if let other = notDashboard(call) {
            let caller = try call.authenticated()
            guard try isForgotten(other, call, caller) else {
                return try await readTurn(other, call, caller)
            }
            streams.open(caller.user, as: other)
        }
        let (caller, id, isOver) = try ownStream(call)
        // What a browser takes as: do not come back (WHATWG HTML §9.2.3).
        if isOver { return HTTPResponse(status: 204) }
        return try await dashboard(call, caller, id)
    }

    /// `POST /api/streaming/{stream_id}/stop`: ends it for all who read it; harmless to repeat.
    func stopStream(_ call: Call) async throws(Problem) -> HTTPResponse {
        if let other = notDashboard(call) {
            return try await stopTurn(other, call, try call.authenticated())
        }
        let (_, id, _) = try ownStream(call)
        streams.stop(id)
        return .json(["stream_id": .string(id.text("str")), "status": "stopped"])
    }

    /// Whether a nurse comes back to a dashboard's stream that this process does not know.
    ///
    /// It began since, and what she had last is an event of such a stream. The stream goes on under its name, and shows
    /// her what a new one would.
    private func isForgotten(
        _ id: Identifier,
        _ call: Call,
        _ caller: Caller
    ) throws(Problem) -> Bool {
        guard caller.role == .nurse, StreamResume.isOfDashboard(call.request) else { return false }
        return try served(id) == nil
    }

    /// The stream a path names, unless it is a dashboard's.
    private func notDashboard(_ call: Call) -> Identifier? {
        guard let id = Identifier(call.parameter("stream_id"), prefix: "str"),
            streams.standing(of: id) == nil
        else { return nil }
        return id
    }

    private func ownStream(
        _ call: Call
    ) throws(Problem) -> (caller: Caller, id: Identifier, isOver: Bool) {
        let caller = try call.authenticated()
        guard let id = Identifier(call.parameter("stream_id"), prefix: "str"),
            let standing = streams.standing(of: id)
        else { throw Problem(404, "not_found", "There is no such stream.") }
        guard standing.owner == caller.user else {
            throw Problem(403, "forbidden", "This stream belongs to somebody else.")
        }
        return (caller, id, standing.isOver)
    }

    private func dashboard(
        _ call: Call,
        _ caller: Caller,
        _ id: Identifier
    )
        async throws(Problem) -> HTTPResponse
    {
        try checkLive(caller)
        let viewer = viewer(call, caller, view: "dashboard")
        let reach = reach(of: caller)
        var open = try openCases(reach)
        let seen = open.patients
        try await look(viewer, at: seen)
        // The look itself moved the log; read again behind it, unless somebody new came meanwhile.
        try await reached(service.log.head)
        let again = try openCases(reach)
        if seen.isSuperset(of: again.patients) { open = again }
        let begin = DashboardBegin(
            stream: id,
            snapshot: snapshot(open),
            position: open.position,
            standing: StreamResume(call.request, epoch: service.log.epoch, head: service.log.head)
        )
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            ],
            content: .events { self.feed($0, caller: caller, viewer: viewer, begin: begin) }
        )
    }

    /// How a dashboard stream starts: every connection begins with the whole queue, and then the alerts that wait, so
    /// nothing is missed however long it was away.
    private struct DashboardBegin {
        let stream: Identifier
        let snapshot: [UInt8]
        let position: UInt64
        let standing: StreamResume
    }

    /// Every alert within somebody's reach that nobody has seen, in pages; at most 10,000.
    func waitingAlerts(_ reach: Reach) throws(Problem) -> [[QueueAlert]] {
        var pages: [[QueueAlert]] = []
        var parameters = reach.parameters
        parameters["limit"] = .integer(100)
        while pages.count < 100 {
            let found = QueueAlert.all(try ask("alerts", "open", parameters))
            let alerts = found.prefix { $0.acknowledgedBy == nil }
            guard let last = alerts.last else { break }
            pages.append(Array(alerts))
            guard alerts.count == 100 else { break }
            after(last, &parameters)
        }
        return pages
    }

    private func after(_ alert: QueueAlert, _ parameters: inout [String: SQLValue]) {
        parameters["after_seen"] = .integer(0)
        parameters["after_raised"] = .integer(alert.raisedAt.microseconds)
        parameters["after_alert"] = .text(alert.alert.text)
    }

    private func feed(
        _ stream: EventStream,
        caller: Caller,
        viewer: Viewer,
        begin: DashboardBegin
    ) {
        guard live.enter(viewer.user) else { return stream.end() }
        let epoch = service.log.epoch
        stream.retry(milliseconds: 2000)
        let connected: JSON = [
            "stream_id": .string(begin.stream.text("str")), "type": "dashboard",
            "epoch": .string(epoch), "resumed": .bool(begin.standing != .fresh),
            "timestamp": .string(world.now().text),
        ]
        let listener = Listener(
            viewer: viewer,
            reach: { [self] in reach(of: caller) },
            channel: stream,
            deliver: { [self] in deliver($0, to: stream, epoch: epoch) },
            cut: { stream.end() }
        )
        let startID = "\(epoch):\(begin.position == 0 ? 0 : begin.position - 1)"
        stream.send(event: "connected", id: startID, data: connected.bytes)
        if begin.standing == .unknown {
            stream.send(event: "resync", id: startID, data: Array(#"{"reason":"unknown_id"}"#.utf8))
        }
        stream.send(event: "dashboard_update", id: startID, data: begin.snapshot)
        streams.attach(stream, to: begin.stream)
        listener.followsMetrics = true
        broadcaster.joinNurses(listener)
        listener.followReach()
        // What happened between reading the queue and listening is in neither; read once more then.
        let hasMoved = service.projections.position != begin.position
        turns.spawn { [self] in
            await tellWaiting(listener)
            await tellMetrics(to: listener)
            if hasMoved { await refresh(listener) }
        }
        // Kept as long as the stream: nothing of the beginning may hang on it.
        stream.onClose { [self, id = begin.stream] in
            broadcaster.leaveNurses(listener)
            streams.detach(stream, from: id)
            live.leave(listener.viewer.user)
        }
    }

    private func tellWaiting(_ listener: Listener) async {
        do throws(Problem) {
            try await tellWaiting(to: listener)
        } catch {
            // A stream that can't tell what waits must not look as if nothing did.
            listener.cut()
        }
    }

    /// Looks at everybody's rights to what they follow again.
    func sweepStanding() async {
        await connections.sweepStanding()
        for listener in broadcaster.moved(under: service.people.changes) {
            listener.deliver(.resync(reason: "reach_changed"))
            // Whoever takes it slowly holds nobody else up.
            turns.spawn { [self] in
                await tellWaiting(listener)
                await refresh(listener)
            }
        }
    }

    /// Tells a dashboard the whole queue anew.
    private func refresh(_ listener: Listener) async {
        // The whole queue may be more than may wait beside anything else.
        guard await listener.hasRoom(0) else { return }
        do throws(Problem) {
            while true {
                let reach = listener.reach()
                let open = try openCases(reach)
                try await look(listener.viewer, at: open.patients)
                // Another may be told meanwhile of another reach.
                guard listener.reach() == reach else { continue }
                return listener.deliver(.snapshot(snapshot(open), position: open.position))
            }
        } catch {
            listener.cut()
        }
    }

    /// The first cases of the queue, as a snapshot shows them; `/api/nurse/queue` pages the others.
    private struct OpenCases {
        static let countMax = 200

        let cases: ArraySlice<QueueCase>
        let hasMore: Bool
        let position: UInt64

        /// Whom it shows: those past the first are in nobody's sight.
        var patients: Set<PatientID> { Set(cases.map(\.patient)) }
    }

    private func openCases(_ reach: Reach) throws(Problem) -> OpenCases {
        let parameters: [String: SQLValue] = [
            "exact": .integer(0), "snoozed": .integer(0),
            "now": .integer(world.now().microseconds),
            "limit": .integer(Int64(OpenCases.countMax) + 1),
            "offset": .integer(0),
        ]
        let rows = try ask(
            "queue",
            "open_cases",
            parameters.merging(reach.parameters) { mine, _ in mine }
        )
        let all = QueueCase.all(rows)
        return OpenCases(
            cases: all.prefix(OpenCases.countMax),
            hasMore: all.count > OpenCases.countMax,
            position: rows.position
        )
    }

    private func snapshot(_ open: OpenCases) -> [UInt8] {
        let now = world.now()
        var writer = JSONWriter(capacity: 1024 * (open.cases.count + 1))
        writer.object { writer in
            writer.array("queue") { writer in
                for row in open.cases { writer.object { Shapes.entry(row, now: now, into: &$0) } }
            }
            writer.field("has_more", open.hasMore)
            writer.field("as_of_seq", Int64(clamping: open.position))
        }
        return writer.bytes
    }

    private func deliver(_ notice: Notice, to stream: EventStream, epoch: String) {
        var writer = JSONWriter()
        switch notice {
        case .alert(let alert, let cause):
            let now = world.now()
            let key = SharedFrames.key(of: alert, cause, as: "data")
            let data = sharedFrames.frame(key, now: now) {
                writer.object { Shapes.alert(alert, chain: chain, now: now, into: &$0) }
                return writer.bytes
            }
            stream.send(event: cause.frame(of: alert), data: data)
        case .queue(let change):
            let now = world.now()
            // Every dashboard is told in the same bytes, which are made once.
            let event = sharedFrames.frame(change.key(of: "queue event"), now: now) {
                writer.object { NurseSocket.writeUpdate(change, now: now, into: &$0) }
                let id = "\(epoch):\(change.seq)"
                return ServerSentEvent(event: "queue_update", id: id, data: writer.bytes).chunk
            }
            stream.send(ServerSentEvent(chunk: event))
        case .breach(let row, let due, let at):
            writer.object { NurseSocket.writeBreach(row, due: due, at: at, into: &$0) }
            stream.send(event: "sla_breach", data: writer.bytes)
        case .metrics(_, let event): stream.send(event)
        case .snapshot(let queue, let position):
            let id = "\(epoch):\(position == 0 ? 0 : position - 1)"
            stream.send(event: "dashboard_update", id: id, data: queue)
        case .resync(let reason):
            let data: JSON = ["reason": .string(reason)]
            stream.send(event: "resync", data: data.bytes)
        case .session, .passed, .frame, .token, .erased: break
        }
    }
}
