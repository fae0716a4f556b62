public import Clinical
import EventLog
import JSON
import World

extension RecordService {
    /// Puts on record that somebody takes part of the trail or the record away, by right of a grant or without; on disk
    /// when this returns.
    ///
    /// More patients than one event names become several events.
    public func recordExport(
        by actor: Viewer,
        format: String,
        patients: Set<PatientID>,
        grant: EmergencyGrant? = nil
    ) async throws(ServiceError) {
        let names = patients.map(\.text).sorted()
        var events: [NewEvent] = []
        for start in stride(from: 0, to: max(names.count, 1), by: Viewings.patientsMax) {
            let part = names[start..<min(start + Viewings.patientsMax, names.count)]
            let body = Fields()
                .with("user_id", actor.user.text).with("format", format)
                .with("patients", part.map { .string($0) }).with("request_id", actor.requestID)
                .with("grant_id", grant?.id).with("purpose", actor.purpose)
                .with("address", actor.address).json
            events.append(
                NewEvent(
                    id: world.identifier(),
                    stream: actor.user.raw,
                    type: "record_exported",
                    actor: actor.user.raw,
                    sealing: .access,
                    body: body.bytes
                )
            )
        }
        do throws(AppendError) {
            _ = try await log.append(events)
        } catch {
            throw .unavailable(error)
        }
    }
}
