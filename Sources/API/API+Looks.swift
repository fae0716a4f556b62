import Clinical
import RecordService

extension API {
    /// That it is on record what somebody sees; asked for anew when it holds no longer.
    struct Seen: Sendable {
        let standing: Viewings.Standing
        let merges: UInt64
    }

    /// Whether it is on record already that `viewer` sees `patients`, for what is pushed; waits for nothing.
    ///
    /// `seen` is what came of the last time.
    func sees(_ viewer: Viewer, _ patients: Set<PatientID>, _ seen: inout Seen?) -> Bool {
        guard settings.recordsLooks else { return true }
        let merges = service.patients.merges
        if let seen, seen.merges == merges, service.viewings.holds(seen.standing) { return true }
        let standing = service.viewings.standing(viewer, service.patients.current(patients))
        seen = standing.map { Seen(standing: $0, merges: merges) }
        return standing != nil
    }

    /// Records a look, then lets the answer go; nothing clinical leaves before this returns.
    func look(_ viewer: Viewer, at patients: Set<PatientID>) async throws(Problem) {
        guard settings.recordsLooks else { return looks.note(isRecorded: false) }
        do throws(ServiceError) {
            try await service.viewings.look(viewer, at: service.patients.current(patients))
            looks.note(isRecorded: true)
        } catch {
            throw Problem(unseen: error)
        }
    }
}
