public import Clinical
import EventLog
import JSON
public import ProjectionEngine
import SQLite
import Synchronization
import World

/// Finds and opens the session a client means by its own name for it.
///
/// A name counts within the user who used it first; openings of one name go one after another.
public actor SessionFinder {
    private let service: RecordService

    /// A finder over `service`.
    public init(service: RecordService) {
        self.service = service
    }

    /// The session called `text` by `user`: `ses_…` itself, or an alias ≤ 128 characters.
    public nonisolated func find(
        _ text: String,
        by user: UserID
    ) throws(ProjectionError)
        -> SessionID?
    {
        if let id = SessionID(text) { return id }
        let rows = try service.projections.query(
            "sessions",
            "by_alias",
            ["opened_by": .text(user.text), "alias": .text(text)]
        )
        guard let bytes = rows.rows.first?.blob(0), let raw = Identifier(bytes: bytes) else {
            return nil
        }
        return SessionID(raw)
    }

    /// Finds the session or opens it for `patient`; the flag tells whether it is new.
    public func findOrOpen(
        _ alias: String?,
        by user: UserID,
        patient: PatientID,
        unit: String,
        language: String,
        disclosureVersion: String?
    ) async throws -> (SessionID, isNew: Bool) {
        guard let alias else {
            let id = SessionID(service.world.identifier())
            try await open(id, alias: nil, by: user, patient, unit, language, disclosureVersion)
            return (id, true)
        }
        let key = Key(user: user, alias: alias)
        if let task = opening[key] { return (try await task.value, false) }
        if let found = try find(alias, by: user) { return (found, false) }
        let id = SessionID(service.world.identifier())
        let task = Task {
            try await open(id, alias: alias, by: user, patient, unit, language, disclosureVersion)
            return id
        }
        opening[key] = task
        defer { opening[key] = nil }
        return (try await task.value, true)
    }

    private nonisolated func open(
        _ id: SessionID,
        alias: String?,
        by user: UserID,
        _ patient: PatientID,
        _ unit: String,
        _ language: String,
        _ disclosureVersion: String?
    ) async throws {
        let opened = SessionEvent.Opened(
            patient: patient,
            alias: alias,
            unit: unit,
            language: language,
            disclosureVersion: disclosureVersion,
            openedBy: user.text
        )
        let done = try await service.execute(.open(opened), on: id, by: user)
        guard let last = done.events.last else { return }
        try await service.projections.reached(last.position + 1)
    }

    private struct Key: Hashable {
        let user: UserID
        let alias: String
    }

    /// Openings on their way to the log.
    private var opening: [Key: Task<SessionID, any Error>] = [:]
}
