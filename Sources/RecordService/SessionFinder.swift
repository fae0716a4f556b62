public import Clinical
import EventLog
import JSON
public import ProjectionEngine
import SQLite
import Synchronization
import World

/// Finds and opens the session a client means by its own name for it.
///
/// A name counts within the user who used it first and the patient it is about: who calls conversations about two
/// patients alike means two. Openings of one name go one after another. Once somebody has closed the conversation of
/// that name, the next opening is another one. Whether the user may still reach what is found is the caller's to ask.
public actor SessionFinder {
    private let service: RecordService

    /// A finder over `service`.
    public init(service: RecordService) {
        self.service = service
    }

    /// The session called `text` by `user`: `ses_…` itself, or an alias ≤ 128 characters.
    ///
    /// Of several that are called so it is the one of the `preferred` patient, else the latest.
    public nonisolated func find(
        _ text: String,
        by user: UserID,
        preferring preferred: PatientID? = nil
    ) throws(ProjectionError)
        -> SessionID?
    {
        if let id = SessionID(text) { return id }
        if let preferred, let own = try find(text, by: user, of: preferred) { return own }
        let rows = try service.projections.query(
            "sessions",
            "by_alias",
            ["opened_by": .text(user.text), "alias": .text(text)]
        )
        return Self.session(rows)
    }

    /// The session of `patient`, as they are called now, that `user` calls by an alias.
    public nonisolated func find(
        _ alias: String,
        by user: UserID,
        of patient: PatientID
    ) throws(ProjectionError) -> SessionID? {
        let rows = try service.projections.query(
            "sessions",
            "by_alias_of",
            [
                "opened_by": .text(user.text), "alias": .text(alias),
                "patient_id": .text(patient.text),
            ]
        )
        return Self.session(rows)
    }

    private static func session(_ rows: Rows) -> SessionID? {
        rows.rows.first?.blob(0).flatMap { Identifier(bytes: $0) }.map { SessionID($0) }
    }

    /// Finds the session or opens it for `patient`, as they are called now; the flag tells whether it is new.
    ///
    /// Without an alias it is `given`, which the same request names again when it is repeated, or a new one.
    public func findOrOpen(
        _ alias: String?,
        as given: SessionID? = nil,
        by user: UserID,
        patient: PatientID,
        unit: String,
        language: String,
        disclosureVersion: String?
    ) async throws -> (SessionID, isNew: Bool) {
        guard let alias else {
            let id = given ?? SessionID(service.world.identifier())
            let isNew = try await open(
                id,
                alias: nil,
                by: user,
                patient,
                unit,
                language,
                disclosureVersion
            )
            return (id, isNew)
        }
        if let known = SessionID(alias) { return (known, false) }
        let key = Key(user: user, alias: alias, patient: patient)
        if let task = opening[key] { return (try await task.value, false) }
        if let found = try find(alias, by: user, of: patient) {
            guard try await isOver(found) else { return (found, false) }
            // Another may have opened the next one meanwhile.
            if let task = opening[key] { return (try await task.value, false) }
            if let next = try find(alias, by: user, of: patient), next != found {
                return (next, false)
            }
        }
        let id = SessionID(service.world.identifier())
        let task = Task {
            _ = try await open(
                id,
                alias: alias,
                by: user,
                patient,
                unit,
                language,
                disclosureVersion
            )
            return id
        }
        opening[key] = task
        defer { opening[key] = nil }
        return (try await task.value, true)
    }

    /// The patient's open session, one with an alert before others, else a new one: what an emergency button is for.
    ///
    /// Presses at the same moment get the same.
    public func findOrOpen(
        forEmergencyOf patient: PatientID,
        by user: UserID,
        unit: String,
        language: String
    ) async throws -> (SessionID, isNew: Bool) {
        if let task = pressing[patient] { return (try await task.value, false) }
        let rows = try service.projections.query(
            "sessions",
            "open_of_patient",
            ["patient_id": .text(patient.text)]
        )
        if let raw = rows.rows.first?.blob(0).flatMap({ Identifier(bytes: $0) }) {
            return (SessionID(raw), false)
        }
        let id = SessionID(service.world.identifier())
        let task = Task {
            _ = try await open(id, alias: nil, by: user, patient, unit, language, nil)
            return id
        }
        pressing[patient] = task
        defer { pressing[patient] = nil }
        return (try await task.value, true)
    }

    /// Whether somebody has closed a session; one that only silence ended goes on.
    private nonisolated func isOver(_ id: SessionID) async throws -> Bool {
        let session = try await service.session(id).0
        return session.isClosed && !session.isExpired
    }

    private nonisolated func open(
        _ id: SessionID,
        alias: String?,
        by user: UserID,
        _ patient: PatientID,
        _ unit: String,
        _ language: String,
        _ disclosureVersion: String?
    ) async throws -> Bool {
        let opened = SessionEvent.Opened(
            patient: patient,
            alias: alias,
            unit: unit,
            language: language,
            disclosureVersion: disclosureVersion,
            openedBy: user.text
        )
        let done = try await service.execute(.open(opened), on: id, by: user)
        guard let last = done.events.last else { return false }
        try await service.projections.reached(last.position + 1)
        return true
    }

    private struct Key: Hashable {
        let user: UserID
        let alias: String
        let patient: PatientID
    }

    /// Openings on their way to the log.
    private var opening: [Key: Task<SessionID, any Error>] = [:]
    /// The same for emergency buttons.
    private var pressing: [PatientID: Task<SessionID, any Error>] = [:]
}
