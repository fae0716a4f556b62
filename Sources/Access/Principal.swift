public import World

/// What somebody is, and so what they may do.
public enum Role: String, Sendable, CaseIterable {
    /// Reaches their own record only.
    case patient
    /// Works the queue.
    case nurse
    /// Runs the service; sees no clinical text.
    case admin
    /// Reads the audit trail.
    case compliance
    /// Another program, by API key.
    case service
}

/// Somebody who proved who they are.
public struct Principal: Sendable, Equatable {
    /// The issuer of the proof; `anamnesis` for own tokens and keys.
    public let issuer: String
    /// The issuer's name for them, ≤ 128 characters.
    public let subject: String
    /// What they are.
    public let role: Role
    /// `pat_…` or an external number; only for patients.
    public let patient: String?
    /// When the proof ends, in seconds since 1970; `nil` for an API key.
    public var expires: Int64?
    /// The sign-in the proof belongs to, `sid_…`; `nil` for keys and for tokens minted elsewhere.
    public var session: String?
    /// The key that the proof was given for, `crd_…`; `nil` for what people got by signing in.
    public var credential: String?
    /// The proof's own identifier (`jti`); another issuer may have given the same one.
    public var tokenID: String?
    /// What a token is taken back by, `tok_…`: made of its issuer and ``tokenID``; `nil` for keys.
    public var tokenName: String?
    /// When it was issued, in seconds since 1970.
    public var issuedAt: Int64?
    /// When they last proved themselves again, in seconds since 1970.
    public var steppedUpAt: Int64?
    /// The unit the issuer says they work in or come to; what this service knows of its own people counts more.
    public var unit: String?
    /// What the proof was given for.
    public var scopes: Set<String> = []

    /// A principal.
    public init(issuer: String, subject: String, role: Role, patient: String?, expires: Int64?) {
        self.issuer = issuer
        self.subject = subject
        self.role = role
        self.patient = patient
        self.expires = expires
    }

    /// Whether the proof has run out at `now`, clocks allowed to differ by ``TokenVerifier/leewaySeconds``.
    ///
    /// An end too far away to add the leeway to counts as run out: nobody honest issues one.
    public func hasExpired(at now: Timestamp) -> Bool {
        guard let expires else { return false }
        let (end, overflow) = expires.addingReportingOverflow(TokenVerifier.leewaySeconds)
        return overflow || now.seconds >= end
    }
}

/// Who may use a route.
///
/// A route without one is refused when the service starts.
public enum Policy: Sendable, Equatable {
    /// Anybody; the answer holds nothing clinical and no identifiers.
    case anyone
    /// Anybody on loopback; elsewhere as `APP_OPS_PUBLIC` says.
    case operations
    /// Callers with one of these roles.
    case roles(Set<Role>)

    /// Whether `role` (`nil` without proof) passes; operations pages decide by address as well.
    public func admits(_ role: Role?) -> Bool {
        switch self {
        case .anyone, .operations: true
        case .roles(let roles): role.map(roles.contains) ?? false
        }
    }
}
