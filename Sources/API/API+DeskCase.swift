import Clinical
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

// Which case a change means where its path names a patient, who may have several.
extension API {
    /// The case of a path: `qe_…`, or `pat_…` with the most pressing case.
    ///
    /// A repeat under a key means the case that the first one changed, and an undo the one that its nurse decided last;
    /// else the same request, sent twice, would settle a case that nobody has looked at.
    func session(
        ofChange call: Call,
        _ caller: Caller,
        _ body: JSON,
        key: String?
    ) async throws(Problem) -> SessionID {
        let text = call.parameter("patient_id")
        let pressing = try session(ofCase: text)
        guard let patient = PatientID(text) else { return pressing }
        if let key {
            let used = Self.commandKey(caller, key)
            let known = try await conversations(of: patient).first { $1.knows(key: used) }
            if let known { return known.0 }
        }
        guard case .desk(.undo) = call.route.endpoint else { return pressing }
        let named = body["action_id"]?.string
        var last: (id: SessionID, action: ActionID)?
        for (id, session) in try await conversations(of: patient) {
            guard let decided = session.decided, decided.nurse == caller.user,
                session.status == decided.verb.status,
                named.map({ $0 == decided.action.text }) ?? true,
                last.map({ $0.action.raw.time < decided.action.raw.time }) ?? true
            else { continue }
            last = (id, decided.action)
        }
        return last?.id ?? pressing
    }

    static func commandKey(_ caller: Caller, _ key: String) -> String {
        "\(caller.user.text) \(key)"
    }

    /// Refuses a decision by a patient's name right after one in another case of theirs: most likely the same, sent twice.
    ///
    /// Who means the next case names it, or the version that was seen.
    func checkMeant(_ change: DeskChange, _ call: Call) async throws(Problem) {
        guard change.key == nil, change.expected == nil,
            let patient = PatientID(call.parameter("patient_id"))
        else { return }
        let now = world.now()
        for (id, session) in try await conversations(of: patient) where id != change.session {
            guard let decided = session.decided, decided.nurse == change.caller.user,
                session.status == decided.verb.status,
                now <= decided.action.raw.time.adding(seconds: settings.desk.undoSeconds)
            else { continue }
            throw Problem(
                409,
                "conflict",
                "You decided another case of this patient a moment ago; name this one by its `id`, "
                    + "or the version you saw by `If-Match`.",
                current: [
                    "decided": .string(id.raw.text("qe")),
                    "action_id": .string(decided.action.text),
                    "next": .string(change.session.raw.text("qe")),
                ]
            )
        }
    }

    /// Refuses to give a case to a nurse whose unit does not let her see it: it would be held by nobody who can work on it.
    ///
    /// Units of nurses that other issuers vouch for stand in their tokens alone; their word is not asked for here.
    func checkReach(
        of nurse: UserID,
        _ change: DeskChange,
        isEscalated: Bool = false
    ) async throws(Problem) {
        guard identity.people.person(nurse)?.login != nil else { return }
        let (session, _) = try await known(change.session)
        let reach = service.people.reach(of: nurse, claimed: nil)
        let isOpen = reach.admits(
            session.opened?.unit,
            isEscalated: isEscalated || session.status == .escalated
        )
        let current = session.patient.map(service.patients.current)
        guard isOpen || current.map({ service.emergency.active(nurse, $0) != nil }) ?? false else {
            throw Problem(
                422,
                "validation_failed",
                "This nurse works in another unit and would not see the case."
            )
        }
    }

    /// A patient's latest conversations as they stand, at most twenty.
    private func conversations(
        of patient: PatientID
    ) async throws(Problem) -> [(SessionID, Session)] {
        let current = service.patients.current(patient)
        let rows = try ask("sessions", "of_patient", ["patient_id": .text(current.text)])
        var all: [(SessionID, Session)] = []
        for row in rows.rows.prefix(20) {
            guard let raw = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) })
            else { continue }
            let id = SessionID(raw)
            all.append((id, try await known(id).0))
        }
        return all
    }

    /// What a repeat's first request recorded.
    func earlier(_ change: DeskChange) -> [(position: UInt64, event: SessionEvent)] {
        change.key.flatMap { try? recorded(under: $0, in: change.session) } ?? []
    }

    /// What a request under a key recorded when it was carried out; empty when nothing is known of it.
    private func recorded(
        under key: CommandKey,
        in id: SessionID
    ) throws(Problem) -> [(position: UInt64, event: SessionEvent)] {
        let all = try history(of: id)
        let end = all.lastIndex { _, fact in
            if case .desk(.keyed(let known)) = fact { return known.key == key.key }
            return false
        }
        guard let end else { return [] }
        let at = all[end].0.recordedAt
        var start = end
        while start > 0, all[start - 1].0.recordedAt == at { start -= 1 }
        return all[start...end].map { ($0.0.position, $0.1) }
    }
}
