public import Clinical
import EventLog
import JSON
import ProjectionEngine
import SQLite
import World

extension RecordService {
    /// What a nurse can say of herself.
    public static let presences: Set<String> = ["available", "busy", "away"]

    /// Records what a nurse says of herself; one who is away gives back what she holds.
    ///
    /// On disk when this returns; tells how many cases went back.
    public func setPresence(
        _ presence: String,
        of nurse: UserID
    ) async throws(ServiceError) -> Int {
        let body = Fields().with("user_id", nurse.text).with("presence", presence).json
        let event = NewEvent(
            id: world.identifier(),
            stream: nurse.raw,
            type: "presence_changed",
            actor: nurse.raw,
            sealing: .day,
            body: body.bytes
        )
        do throws(AppendError) {
            _ = try await log.append([event])
        } catch {
            throw .unavailable(error)
        }
        guard presence == "away" else { return 0 }
        var returned = 0
        for session in try held(by: nurse) {
            do throws(ServiceError) {
                let done = try await execute(
                    .release(nurse: nurse, reason: "away", now: world.now()),
                    on: session,
                    by: nurse
                )
                if !done.events.isEmpty { returned += 1 }
            } catch {
                // Somebody else's by now; nothing to give back.
                guard case .refused = error else { throw error }
            }
        }
        return returned
    }

    private func held(by nurse: UserID) throws(ServiceError) -> [SessionID] {
        do throws(ProjectionError) {
            let rows = try projections.query("queue", "held_by", ["nurse": .text(nurse.text)])
            return rows.rows.compactMap { row in
                row.blob(rows.column("session")).flatMap { Identifier(bytes: $0) }
                    .map { SessionID($0) }
            }
        } catch {
            throw .integrity("\(error)")
        }
    }
}
