public import Clinical
import EventLog
import JSON
public import ProjectionEngine
import SQLite
import Synchronization
public import World

/// One opening of a record in an emergency: who, whose, why, until when, and what the officer said of it.
public struct EmergencyGrant: Sendable, Equatable {
    /// `brk_…`.
    public let id: String
    /// Who opened it.
    public let user: UserID
    /// Whose record.
    public let patient: PatientID
    /// `ETREAT`, ….
    public let reasonCode: String
    /// In the opener's own words.
    public let justification: String
    /// Since when.
    public let openedAt: Timestamp
    /// Until when, unless ended before.
    public let expiresAt: Timestamp
    /// Whether it was ended.
    public internal(set) var isEnded: Bool
    /// `justified`, `unjustified`, `needs_follow_up`; `nil` while nobody looked.
    public internal(set) var outcome: String?

    /// When the officer must have looked.
    public var reviewDueAt: Timestamp { openedAt.adding(seconds: EmergencyAccess.reviewSeconds) }
}

/// Emergency access ("breaking the glass"): facts of the log, kept in memory for look-up.
///
/// Bounded: reviewed grants older than a year are not loaded again.
public final class EmergencyAccess: Sendable {
    /// Seconds in which an officer must look at it: three days.
    public static let reviewSeconds: Int64 = 3 * 86_400
    /// Longest grant, in seconds.
    public static let durationMax: Int64 = 4 * 3600
    /// What an officer may say of one.
    public static let outcomes: Set<String> = ["justified", "unjustified", "needs_follow_up"]

    private let log: EventLog
    private let world: World
    private struct State {
        var known: [String: EmergencyGrant] = [:]
        /// When they end, wherever the wall clock steps.
        var ends = SteadyEnds<String>()
    }

    private let grants = Mutex(State())

    init(log: EventLog, world: World) {
        self.log = log
        self.world = world
    }

    /// Reads what the read models know; once, before anybody asks.
    public func load(_ projections: ProjectionEngine) throws(ProjectionError) {
        let since = world.now().adding(seconds: -366 * 86_400)
        let rows = try projections.query(
            "users",
            "grants",
            ["since": .integer(since.microseconds)]
        )
        grants.withLock { grants in
            for row in rows.rows {
                guard let grant = Self.grant(row, rows) else { continue }
                grants.known[grant.id] = grant
                _ = isActive(grant, &grants)
            }
        }
    }

    private static func grant(_ row: Rows.Row, _ rows: Rows) -> EmergencyGrant? {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        guard let id = text("grant_id"), let user = text("user_id").flatMap({ UserID($0) }),
            let patient = text("patient_id").flatMap({ PatientID($0) })
        else { return nil }
        return EmergencyGrant(
            id: id,
            user: user,
            patient: patient,
            reasonCode: text("reason_code") ?? "",
            justification: text("justification") ?? "",
            openedAt: Timestamp(microseconds: row.integer(rows.column("opened_at")) ?? 0),
            expiresAt: Timestamp(microseconds: row.integer(rows.column("expires_at")) ?? 0),
            isEnded: row.integer(rows.column("ended_at")) != nil,
            outcome: text("outcome")
        )
    }

    /// Every grant, the latest first.
    public var all: [EmergencyGrant] {
        grants.withLock { Array($0.known.values) }.sorted { $0.openedAt > $1.openedAt }
    }

    /// One by its identifier.
    public func grant(_ id: String) -> EmergencyGrant? { grants.withLock { $0.known[id] } }

    /// What lets somebody into a record now: of several, the one that lasts longest.
    public func active(_ user: UserID, _ patient: PatientID) -> EmergencyGrant? {
        grants.withLock { grants in
            grants.known.values
                .filter { $0.user == user && $0.patient == patient && isActive($0, &grants) }
                .max { ($0.expiresAt, $0.id) < ($1.expiresAt, $1.id) }
        }
    }

    /// Whether a grant that was handed out still opens anything.
    public func isActive(_ grant: EmergencyGrant) -> Bool {
        grants.withLock { grants in
            grants.known[grant.id].map { isActive($0, &grants) } ?? false
        }
    }

    private func isActive(_ grant: EmergencyGrant, _ state: inout State) -> Bool {
        !grant.isEnded && state.ends.left(of: grant.id, end: grant.expiresAt, in: world) > 0
    }

    /// Opens a record; on disk when this returns.
    public func open(
        _ patient: PatientID,
        by actor: Viewer,
        reasonCode: String,
        justification: String,
        seconds: Int64
    ) async throws(ServiceError) -> (grant: EmergencyGrant, position: UInt64) {
        let now = world.now()
        let grant = EmergencyGrant(
            id: world.identifier().text("brk"),
            user: actor.user,
            patient: patient,
            reasonCode: reasonCode,
            justification: justification,
            openedAt: now,
            expiresAt: now.adding(seconds: min(max(1, seconds), Self.durationMax)),
            isEnded: false,
            outcome: nil
        )
        let body = Fields()
            .with("grant_id", grant.id).with("user_id", actor.user.text)
            .with("patient_id", patient.text).with("reason_code", reasonCode)
            .with("justification", justification)
            .with("expires_at", grant.expiresAt.microseconds)
            .with("request_id", actor.requestID).with("address", actor.address).json
        let position = try await record(
            "emergency_access_opened",
            body,
            of: actor.user,
            by: actor.user
        )
        grants.withLock { grants in
            grants.known[grant.id] = grant
            _ = isActive(grant, &grants)
        }
        return (grant, position)
    }

    /// Ends one early.
    public func end(_ id: String, by actor: Viewer, reason: String) async throws(ServiceError) {
        guard let grant = grant(id), isActive(grant) else { return }
        try await close(grant, by: actor, reason: reason)
    }

    // The end has its identifier from the grant, so that of several who end it at once one alone is on record.
    private func close(
        _ grant: EmergencyGrant,
        by actor: Viewer?,
        reason: String
    ) async throws(ServiceError) {
        let body = Fields().with("grant_id", grant.id).with("reason", reason)
            .with("request_id", actor?.requestID).with("address", actor?.address).json
        let opening = Identifier(grant.id, prefix: "brk") ?? world.identifier()
        do throws(ServiceError) {
            _ = try await record(
                "emergency_access_ended",
                body,
                id: Identifier(high: opening.high, low: opening.low ^ 1),
                of: grant.user,
                by: actor?.user
            )
        } catch {
            guard case .unavailable(.identifierReused) = error else { throw error }
        }
        grants.withLock { $0.known[grant.id]?.isEnded = true }
    }

    /// Records what an officer says of one.
    public func review(
        _ id: String,
        outcome: String,
        by actor: Viewer
    ) async throws(ServiceError) {
        guard let grant = grant(id) else { return }
        let body = Fields().with("grant_id", id).with("reviewer_id", actor.user.text)
            .with("outcome", outcome).with("purpose", actor.purpose)
            .with("request_id", actor.requestID).with("address", actor.address).json
        _ = try await record("emergency_access_reviewed", body, of: grant.user, by: actor.user)
        grants.withLock { $0.known[id]?.outcome = outcome }
    }

    /// Records that somebody is about to do something under a grant; on disk when this returns.
    public func used(
        _ grant: EmergencyGrant,
        by user: UserID,
        operation: String,
        requestID: String?,
        address: String?
    ) async throws(ServiceError) {
        let body = Fields().with("grant_id", grant.id).with("user_id", user.text)
            .with("patient_id", grant.patient.text).with("operation", operation)
            .with("request_id", requestID).with("address", address).json
        _ = try await record("emergency_access_used", body, of: user, by: user)
    }

    /// Records the end of those whose time is over, or whose holder is shut out.
    public func sweep(isShutOut: (UserID) -> Bool) async {
        let (open, over) = grants.withLock { grants in
            let open = grants.known.values.filter { !$0.isEnded }
            grants.ends.keep(Set(open.map(\.id)))
            return (open, Set(open.filter { !isActive($0, &grants) }.map(\.id)))
        }
        for grant in open where over.contains(grant.id) || isShutOut(grant.user) {
            let reason = over.contains(grant.id) ? "expired" : "shut_out"
            try? await close(grant, by: nil, reason: reason)
        }
    }

    private func record(
        _ type: String,
        _ body: JSON,
        id: Identifier? = nil,
        of user: UserID,
        by actor: UserID?
    ) async throws(ServiceError) -> UInt64 {
        let event = NewEvent(
            id: id ?? world.identifier(),
            stream: user.raw,
            type: type,
            actor: actor?.raw ?? .zero,
            sealing: .access,
            body: body.bytes
        )
        do throws(AppendError) {
            return try await log.append([event]).position
        } catch {
            throw .unavailable(error)
        }
    }
}
