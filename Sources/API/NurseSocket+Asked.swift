import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

/// What nurses say and ask for on their channel beside acknowledging and following.
extension NurseSocket {
    /// A nurse's words in the session that the frame names; acknowledged or refused as in the session itself.
    func message(_ frame: JSON, on socket: WebSocket) async {
        let payload = frame["payload"] ?? frame
        let given = payload["client_id"] ?? frame["client_id"]
        do throws(Problem) {
            guard caller.role == .nurse, !alertsOnly else {
                throw Problem(
                    403,
                    "forbidden",
                    "This channel takes no messages; nurses send them on /ws/chat."
                )
            }
            guard
                let id = (payload["session_id"] ?? frame["session_id"])?.string
                    .flatMap({ SessionID($0) })
            else { throw Problem(422, "validation_failed", "`session_id` is `ses_…`.") }
            guard let content = try payload.text("content", max: messageBytesMax) else {
                throw Problem(422, "validation_failed", "`content` is needed.")
            }
            let clientID = try api.clientID(given, beside: content, caller)
            let grant = try await admit(to: id)
            let posted = try await say(content, as: clientID, in: id, under: grant)
            socket.send(api.ephemeral("ack", session: id) { posted.write(into: &$0) })
        } catch {
            let problem = error.json(
                instance: nil,
                requestID: viewer.requestID,
                emergencyNumber: api.settings.emergencyNumber
            )
            socket.send(
                api.ephemeral("nack", session: nil) { writer in
                    writer.field("client_id", given?.string)
                    writer.field("problem", problem)
                }
            )
        }
    }

    /// Posts a nurse's words; what she may by a grant alone is on record before it is done.
    ///
    /// It is an occasion of its own then, so that nothing else she does on this channel counts as done under the grant.
    private func say(
        _ content: String,
        as clientID: String?,
        in id: SessionID,
        under grant: EmergencyGrant?
    ) async throws(Problem) -> Posted {
        guard let grant else {
            return try await api.post(content, clientID: clientID, in: id, by: caller, own: nil)
        }
        let once = Viewer(
            user: viewer.user,
            role: viewer.role,
            view: viewer.view,
            purpose: grant.reasonCode,
            requestID: api.world.identifier().text("req"),
            address: viewer.address
        )
        let answer = await Occasion.$current.withValue(api.occasion(of: once)) {
            () async -> Result<Posted, Problem> in
            do throws(Problem) {
                try await api.act("post_message", under: grant, caller, once)
                return .success(
                    try await api.post(content, clientID: clientID, in: id, by: caller, own: nil)
                )
            } catch {
                return .failure(error)
            }
        }
        return try answer.get()
    }

    /// Records that this nurse, or administrator, was kept from doing something with a record.
    func deny(_ operation: String, of patient: PatientID) async throws(Problem) {
        try await api.recordDenial(
            caller,
            operation: operation,
            reason: caller.role == .nurse ? "other_unit" : "role",
            of: patient,
            requestID: viewer.requestID ?? "",
            address: viewer.address ?? ""
        )
    }

    /// Whether the nurse may write in a session; the grant by which, if she needs one.
    private func admit(to id: SessionID) async throws(Problem) -> EmergencyGrant? {
        let (session, version) = try await api.known(id)
        guard version > 0, let patient = session.patient else {
            throw Problem(404, "not_found", "There is no such session.")
        }
        let isEscalated = session.status == .escalated
        if api.reach(of: caller).admits(session.opened?.unit, isEscalated: isEscalated) {
            return nil
        }
        guard let grant = api.grant(caller, patient) else {
            try await deny("post_message", of: patient)
            throw Problem(403, "not_your_patient", "This patient belongs to another unit.")
        }
        return grant
    }

    // MARK: Going on

    /// Most events between where a client left off and now that are looked through; past it the client reads the
    /// queue and the alerts anew.
    private static let resumeMax: UInt64 = 20_000

    /// Tells what changed since a client left off, alerts by their `seq` and each case as it stands, or that it must
    /// start over, with the alerts that wait.
    func replay(_ resume: Resume, on socket: WebSocket) async {
        let log = api.service.log
        let head = log.head
        guard resume.epoch == log.epoch, let seq = resume.seq, seq < max(1, head) else {
            return await startOver(resume.epoch == log.epoch ? "gap" : "epoch_changed", on: socket)
        }
        guard head - seq <= Self.resumeMax else { return await startOver("too_old", on: socket) }
        do throws(Problem) {
            try await api.reached(head)
            let (told, alerts) = try await tellChanges(since: seq, to: head, on: socket)
            // Alerts that wait are told by when they were raised, and beside what is new: which of them were told, no `seq` says.
            await tellWaiting(socket, besides: alerts)
            try await watches.tellMissed(since: seq, on: socket)
            goesOn.withLock { $0 = watches.isEmpty ? seq : nil }
            socket.send(
                api.ephemeral("resumed", session: nil) { writer in
                    writer.field("from_seq", Int64(clamping: seq))
                    writer.field("to_seq", Int64(clamping: head) - 1)
                    writer.field("replayed", told)
                }
            )
        } catch {
            await startOver("gap", on: socket)
        }
    }

    private func startOver(_ reason: String, on socket: WebSocket) async {
        socket.send(
            api.ephemeral("resync_required", session: nil) { writer in
                writer.field("reason", reason)
                writer.field(
                    "snapshot_url",
                    alertsOnly ? "/api/nurse/alerts" : "/api/nurse/queue"
                )
            }
        )
        await tellWaiting(socket)
    }

    /// What happened since a client left off.
    private struct Missed {
        var cases: [SessionID: UInt64] = [:]
        var alerts: [AlertID: RecordedEvent] = [:]
        var patients: [PatientID: UInt64] = [:]
    }

    private func missed(since seq: UInt64, to head: UInt64) throws(Problem) -> Missed {
        var missed = Missed()
        // A row is told a little behind the alert beside it, so the rows of the last event may not have come.
        var next = seq
        while next < head {
            guard let events = try? api.service.log.read(from: next, limit: 512),
                let last = events.last
            else { throw Problem(503, "degraded", "The record can't be read now.") }
            for event in events where event.position < head {
                // Which cases went with a record can't be asked for any more.
                if event.type == "subject_erased" {
                    throw Problem(410, "erased", "A patient's record was erased.")
                }
                if Broadcaster.patientEvents.contains(event.type) {
                    missed.patients[PatientID(event.stream)] = event.position
                }
                guard Broadcaster.queueEvents.contains(event.type) else { continue }
                missed.cases[SessionID(event.stream)] = event.position
                if event.position > seq, let alert = Broadcaster.alert(in: event) {
                    missed.alerts[alert] = event
                }
            }
            next = last.position + 1
        }
        return missed
    }

    private func tellChanges(
        since seq: UInt64,
        to head: UInt64,
        on socket: WebSocket
    ) async throws(Problem) -> (Int, alerts: Set<AlertID>) {
        var missed = try missed(since: seq, to: head)
        let reach = api.reach(of: caller)
        var all = missed.alerts.values.sorted { $0.position < $1.position }
            .compactMap { event -> Addressed? in
                guard let id = Broadcaster.alert(in: event),
                    let alert = try? QueueAlert.find(id, in: api.service.projections)
                else { return nil }
                return .alert(alert, .event(event.id, seq: event.position))
            }
        for (patient, position) in missed.patients {
            for row in api.broadcaster.cases(showing: patient) {
                if row.isOpen {
                    missed.cases[row.session] = max(missed.cases[row.session] ?? 0, position)
                }
                let alert = api.broadcaster.alert(of: row)
                if let alert, missed.alerts[alert.alert] == nil {
                    all.append(.alert(alert, .patient))
                }
            }
        }
        if !alertsOnly {
            all += missed.cases.sorted { $0.value < $1.value }
                .compactMap {
                    api.broadcaster.change(of: $0.key, since: seq, seq: $0.value, within: reach)
                }
        }
        let told = all.filter { $0.notice(within: reach) != nil }
        try await api.look(viewer, at: Set(told.compactMap(\.patient)))
        var alerts: Set<AlertID> = []
        for notice in told.compactMap({ $0.notice(within: reach) }) {
            guard await socket.hasRoom() else { break }
            if case .alert(let alert, _) = notice { alerts.insert(alert.alert) }
            send(notice, to: socket)
        }
        return (told.count, alerts)
    }
}
