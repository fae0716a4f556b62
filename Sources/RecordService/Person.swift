public import Clinical
public import World

/// Somebody this service itself knows: a nurse, an administrator, a program.
public struct Person: Sendable, Equatable {
    /// The unit of those for whom none is named.
    public static let standardUnit = "default"

    /// Who.
    public let id: UserID
    /// `nurse`, `admin`, `compliance`, `service`, `patient`.
    public internal(set) var role: String
    /// For people to read.
    public internal(set) var name: String?
    /// What they sign in with.
    public internal(set) var login: String?
    /// Whose patients they see; `*` for all.
    public internal(set) var unit: String
    /// `charge_nurse`, `on_call_physician`, `privacy_officer`, `audit.clinical`, ….
    public internal(set) var scopes: Set<String>
    /// Since when.
    public internal(set) var addedAt: Timestamp
    /// Whether they are shut out.
    public internal(set) var isDisabled: Bool
}

/// Something a person proves themselves with; its secret lies in the key store under its identifier.
public struct Credential: Sendable, Equatable {
    /// What it is.
    public enum Kind: String, Sendable {
        case password
        case totp
        case apiKey = "api_key"
        case activation
        case session
        case token
    }

    /// `crd_…`, `sid_…`, or a token's `jti`.
    public let id: String
    /// Whose it is.
    public let user: UserID
    /// What it is.
    public let kind: Kind
    /// Since when.
    public let createdAt: Timestamp
    /// Whether it was taken back.
    public internal(set) var isRevoked: Bool
}

/// Why something about people could not be done.
public enum PeopleError: Error, Equatable, Sendable {
    /// The sign-in name belongs to somebody else.
    case loginTaken
    /// Nobody has this identifier.
    case unknown
    /// They are shut out already.
    case disabled
    /// The log or the key store can't take it now.
    case unavailable
}
