public import Access
public import Clinical
public import RecordService
public import World

/// Why checkpoints that are kept elsewhere can't be presented; one line.
public struct AnchorFault: Error, Sendable {
    /// What is amiss.
    public let reason: String

    /// A fault.
    public init(reason: String) { self.reason = reason }
}

/// What the surface is told by configuration; composition fills it in.
public struct APISettings: Sendable {
    /// Version and build, for `/status` and `/version`.
    public var version: String
    /// `development` or `production`.
    public var environment: String
    /// The number patients are told to call.
    public var emergencyNumber: String
    /// Whether `?token=` is accepted.
    public var allowsQueryToken: Bool
    /// Who sees operational pages: `loopback`, `all`, `none`.
    public var opsPublic: String
    /// Whether rate limits are on.
    public var limitsRates: Bool
    /// Whether looks are recorded; off only in development.
    public var recordsLooks: Bool
    /// Whether state changes need a version and an idempotency key.
    public var requiresPreconditions: Bool
    /// Whether clients reach the service by TLS alone, its own or a proxy's.
    public var isSecure: Bool
    /// Whether the service itself speaks TLS.
    public var offersTLS = false
    /// Years for which records are kept.
    public var retentionYears: Int64 = 10
    /// Browser origins.
    public var origins: OriginList
    /// Whether listed pages of public addresses may reach a service in a private network.
    public var allowsPrivateNetwork = false
    /// Where requests may come from, and whose word about that counts.
    public var addresses = AddressPolicy()
    /// What leaves the service in clear.
    public var output = OutputPolicy(redacts: true)
    /// Targets to a nurse's first look.
    public var targets: TriageTargets {
        get { table.current }
        nonmutating set { table.current = newValue }
    }
    private let table = TargetTable(.standard)
    /// How long the desk waits, for everything it waits for.
    public var desk: DeskPolicy
    /// Whether `/test/echo` is there.
    public var isTesting: Bool
    /// Sockets and event streams one principal may have open.
    public var liveMax: Int
    /// Connections that may be open at a time.
    public var connectionsMax = 16_384
    /// Whether the assistant's answers wait for a nurse (`review_first`).
    public var holdsReplies: Bool
    /// Silence after which a conversation ends that waits for nobody; 0 for never.
    public var conversationIdleSeconds: Int64
    /// Whether chat sockets compress where a client offers it.
    public var compressesSockets: Bool

    /// Settings of a development service on loopback.
    public init(version: String, environment: String, origins: OriginList) {
        self.version = version
        self.environment = environment
        self.origins = origins
        emergencyNumber = "112"
        allowsQueryToken = true
        opsPublic = "loopback"
        limitsRates = true
        recordsLooks = true
        requiresPreconditions = false
        isSecure = false
        desk = DeskPolicy()
        liveMax = 64
        isTesting = false
        holdsReplies = false
        conversationIdleSeconds = 86_400
        compressesSockets = false
    }

    /// Every setting as administrators see it.
    public var shown: [ShownSetting] = []
    /// Reads the checkpoints that are kept elsewhere; `nil` where none are said to be.
    ///
    /// It may wait for a disk.
    public var anchors: (@Sendable () -> Result<[[UInt8]], AnchorFault>)?
    /// Where backups are put.
    public var backupDirectory: String?
    /// The time zone of a name; `nil` for one there is not.
    public var zone: @Sendable (String) -> TimeZoneRules? = { _ in nil }
}
