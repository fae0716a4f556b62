import Access
import Clinical
import JSON
import ProjectionEngine
import RecordService
import SQLite
import World

extension API {
    /// What a patient is told of nurses: whether anybody is there to hear of an alert in this session.
    ///
    /// On duty is who has the alerts, the queue or a dashboard open, or did something within half a lease's time by a
    /// proof that still counts, and whose latest word is not that she is away; within whose reach the session's alerts
    /// are. Who has the session itself open is there, too.
    func nurseStatus(in session: SessionID) -> NurseStatus {
        let isThere = isNurse(in: session) || isNurseOnDuty(for: service.unit(of: session))
        return isThere ? .alerted : .noneOnDuty
    }

    private func isNurse(in session: SessionID) -> Bool {
        broadcaster.listeners(in: session)
            .contains { listener in
                listener.viewer.role == "nurse" && !isAway(listener.viewer.user)
            }
    }

    /// Whether anybody is there who would hear of an alert in `unit`.
    func isNurseOnDuty(for unit: String?) -> Bool {
        for listener in broadcaster.nurseListeners
        where listener.viewer.role == "nurse"
            && listener.reach().admits(unit, isEscalated: true)
            && !isAway(listener.viewer.user)
        {
            return true
        }
        return present.heard.contains { nurse, principal in
            service.people.reach(of: nurse, claimed: principal.unit)
                .admits(unit, isEscalated: true)
                && !isAway(nurse) && counts(principal, of: nurse)
        }
    }

    /// Whether somebody could still do something by a proof: not signed out, shut out or given another role since.
    private func counts(_ principal: Principal, of user: UserID) -> Bool {
        !principal.hasExpired(at: world.now())
            && identity.refusal(principal, isActivity: false) == nil
            && identity.refusal(principal, user) == nil
    }

    private func isAway(_ nurse: UserID) -> Bool {
        present.isAway(nurse) { nurse in
            let rows = try? ask("users", "presence", ["user_id": .text(nurse.text)])
            return rows?.rows.first?.text(0) == "away"
        }
    }
}
