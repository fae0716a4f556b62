public import Clinical
import JSON
public import ProjectionEngine
import World

/// A web origin that an administrator let in for a while, as the log says it.
public struct OriginFact: Sendable {
    /// `scheme://host[:port]`.
    public let origin: String
    /// Path prefixes; none for all.
    public let paths: [String]
    /// When it ends, in µs since 1970; `nil` for never.
    public let expiresAt: Int64?
}

extension People {
    /// The origins that were let in and did not end.
    public func origins(_ projections: ProjectionEngine) throws(ProjectionError) -> [OriginFact] {
        let rows = try projections.query("users", "origins", [:])
        return rows.rows.compactMap { row in
            guard let origin = row.text(rows.column("origin")) else { return nil }
            let paths = row.text(rows.column("allowed_paths")).flatMap { try? JSON(parsing: $0) }
            return OriginFact(
                origin: origin,
                paths: paths?.array?.compactMap(\.string) ?? [],
                expiresAt: row.integer(rows.column("expires_at"))
            )
        }
    }

    /// Records that an origin is let in; the position of the fact.
    public func allowed(_ origin: OriginFact, by actor: UserID?) async throws(PeopleError) -> UInt64
    {
        let body = Fields().with("origin", origin.origin)
            .with("allowed_paths", origin.paths.map { .string($0) })
            .with("expires_at", origin.expiresAt).with("by", actor?.text).json
        return try await record("origin_allowed", body, by: actor)
    }

    /// Records that an origin is out again.
    public func expired(origin: String, by actor: UserID?) async throws(PeopleError) {
        _ = try await record("origin_expired", Fields().with("origin", origin).json, by: actor)
    }
}

extension OriginFact {
    /// A fact from its parts.
    public init(_ origin: String, paths: [String], expiresAt: Int64?) {
        self.origin = origin
        self.paths = paths
        self.expiresAt = expiresAt
    }
}
