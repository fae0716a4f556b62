import Access
import Clinical
import JSON
import ProjectionEngine
import RecordService
import SQLite

extension API {
    /// What a patient is told of nurses: whether anybody is there to hear of an alert in this session.
    ///
    /// On duty is who has the alerts, the queue or a dashboard open, or worked at the desk within half a lease's time,
    /// and whose latest word is not that she is away; within whose reach the session's alerts are.
    func nurseStatus(in session: SessionID) -> NurseStatus {
        isNurseOnDuty(for: service.unit(of: session)) ? .alerted : .noneOnDuty
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
        return present.heard.contains { nurse, claimed in
            service.people.reach(of: nurse, claimed: claimed).admits(unit, isEscalated: true)
                && !isAway(nurse)
        }
    }

    private func isAway(_ nurse: UserID) -> Bool {
        present.isAway(nurse) { nurse in
            let rows = try? ask("users", "presence", ["user_id": .text(nurse.text)])
            return rows?.rows.first?.text(0) == "away"
        }
    }
}
