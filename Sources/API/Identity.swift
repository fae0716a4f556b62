public import Access
import Clinical
public import Cryptography
import Dispatch
import EventLog
public import RecordService
import Synchronization
public import World

/// What composition tells about proofs of identity.
public struct IdentitySettings: Sendable {
    /// The issuer of the service's own tokens; also how authenticator apps show it.
    public var issuer: String
    /// How long an access token counts, in seconds.
    public var accessSeconds: Int64 = 900
    /// How long an idle sign-in lasts, in seconds.
    public var idleSeconds: Int64 = 900
    /// How long any sign-in lasts, in seconds.
    public var absoluteSeconds: Int64 = 28_800
    /// How long a step-up counts, in seconds.
    public var stepUpSeconds: Int64 = 300
    /// Whether people need a one-time code beside their password.
    public var requiresOneTimeCode = false
    /// Whether people, and not programs alone, may have keys: a key has no second factor and no end.
    public var givesKeysToPeople = true
    /// The work of one password hash.
    public var passwordCost = Scrypt.Cost.standard

    /// Standard settings for an issuer.
    public init(issuer: String) {
        self.issuer = issuer
    }
}

/// The keys that sign tokens, as they are after a rotation.
public struct TokenKeys: Sendable {
    /// Signs.
    public let minter: TokenMinter
    /// Check.
    public let publicKeys: [Ed25519PublicKey]

    /// The keys of one generation and the one before.
    public init(minter: TokenMinter, publicKeys: [Ed25519PublicKey]) {
        self.minter = minter
        self.publicKeys = publicKeys
    }
}

/// Proofs of identity: who has which, which still count, and new ones.
public final class Identity: Sendable {
    let settings: IdentitySettings
    /// Who may sign in.
    public let people: People
    let sessions: SignInSessions
    let attempts: SignInGuard
    let passwords: PasswordHasher
    let tickets: Tickets
    let usedCodes = UsedCodes()
    /// Invitations that were taken since the service started, as many as people were let in by: two at the same moment are one.
    let usedInvitations = Mutex<Set<String>>([])
    let world: World
    /// Proves refresh tokens.
    let refreshKey: [UInt8]
    /// Proves cookies and their request tokens.
    let cookieKey: [UInt8]
    private let keys: Mutex<TokenKeys>
    private let rotate: @Sendable () -> TokenKeys?
    /// The hash of the first administrator's code while there is no administrator, and what to do once it was taken.
    private let firstCode = Mutex<FirstCode?>(nil)
    private let blocking = DispatchQueue(label: "anamnesis.keys")

    /// The first administrator's code, and what to do once somebody has become one by it.
    struct FirstCode: Sendable {
        fileprivate let hash: [UInt8]
        let taken: @Sendable () -> Void
    }

    /// Proofs for the people of a log; `nil` when the key store gives no secrets.
    public init?(
        settings: IdentitySettings,
        people: People,
        keys: TokenKeys,
        rotate: @escaping @Sendable () -> TokenKeys?,
        world: World
    ) {
        guard let refreshKey = try? people.log.secret("refresh-token"),
            let cookieKey = try? people.log.secret("session-cookie")
        else { return nil }
        self.settings = settings
        self.people = people
        self.world = world
        self.refreshKey = refreshKey
        self.cookieKey = cookieKey
        self.keys = Mutex(keys)
        self.rotate = rotate
        sessions = SignInSessions(
            idleSeconds: settings.idleSeconds,
            absoluteSeconds: settings.absoluteSeconds,
            world: world
        )
        attempts = SignInGuard(world: world)
        passwords = PasswordHasher(cost: settings.passwordCost)
        tickets = Tickets(world: world)
        restore()
    }

    /// Sign-ins that were alive when the service stopped go on; their idle time begins anew.
    ///
    /// Those that somebody began by a password, and so have a refresh token: one that was made from a token ends with
    /// that token, and when that is stands nowhere any more.
    private func restore() {
        let now = world.now()
        for credential in people.credentials(.session) {
            let age = now.seconds - credential.createdAt.seconds
            guard age < settings.absoluteSeconds, let person = people.person(credential.user),
                let principal = principal(of: person),
                ((try? people.log.keptSecret("refresh.\(credential.id)")) ?? nil) != nil
            else { continue }
            _ = sessions.open(credential.id, principal, age: max(0, age))
        }
    }

    /// A fresh code for the first administrator; `nil` when there is one already.
    ///
    /// `taken` is called once somebody has used it.
    public func makeFirstCode(taken: @escaping @Sendable () -> Void = {}) -> String? {
        guard !hasAdministrator else { return nil }
        let code = ActivationCode(world: world)
        firstCode.withLock { $0 = FirstCode(hash: ActivationCode.hash(code.text), taken: taken) }
        return code.text
    }

    /// Whether there is an administrator who can sign in: one without a password can't.
    private var hasAdministrator: Bool {
        people.all.contains { person in
            person.role == Role.admin.rawValue && !person.isDisabled && person.login != nil
                && hasPassword(person)
        }
    }

    private func hasPassword(_ person: Person) -> Bool {
        !people.credentials(of: person.id, .password).isEmpty
    }

    /// Whether a text is the first administrator's code, for a name that is nobody's yet or of one who could not be given
    /// a password.
    func isFirstCode(_ text: String, for known: Person?) -> Bool {
        if let known {
            guard known.role == Role.admin.rawValue, !known.isDisabled, !hasPassword(known) else {
                return false
            }
        }
        let isRight = firstCode.withLock { code in
            code.map { constantTimeEquals($0.hash, ActivationCode.hash(text)) } ?? false
        }
        return isRight && !hasAdministrator
    }

    /// Takes the first administrator's code; it counts once, unless it is given back.
    func takeFirstCode(_ text: String) -> FirstCode? {
        firstCode.withLock { code in
            guard let known = code, constantTimeEquals(known.hash, ActivationCode.hash(text)) else {
                return nil
            }
            code = nil
            return known
        }
    }

    /// Forgets the first administrator's code once somebody has become one by an invitation.
    func retireFirstCode() {
        guard hasAdministrator else { return }
        let known = firstCode.withLock { code in
            defer { code = nil }
            return code
        }
        known?.taken()
    }

    /// Lets a code count again by which nobody became an administrator.
    func giveBack(_ code: FirstCode) {
        firstCode.withLock { $0 = code }
    }

    // MARK: Who

    /// Whom a person's proofs speak for; `nil` for those who are shut out or have no role any more.
    func principal(of person: Person) -> Principal? {
        guard !person.isDisabled, let role = Role(rawValue: person.role) else { return nil }
        var principal = Principal(
            issuer: settings.issuer,
            subject: person.id.text,
            role: role,
            patient: nil,
            expires: nil
        )
        principal.scopes = person.scopes
        return principal
    }

    /// What somebody may beyond their role.
    ///
    /// Of an account of this service what is said of it here alone, now: a token tells what counted when it was made. For
    /// others their issuer's word counts as well.
    func scopes(of caller: Caller) -> Set<String> {
        let person = people.person(caller.user)
        let known = person?.scopes ?? []
        guard person?.login == nil else { return known }
        return known.union(caller.principal.scopes.intersection(Scopes.grantable))
    }

    /// What may have taken a proof's force away: what is known of people and credentials, and ended sign-ins.
    struct Changes: Equatable {
        let people: UInt64
        let signIns: UInt64
    }

    /// While these are equal, a proof that ``refusal(_:isActivity:)`` had nothing against counts.
    var changes: Changes { Changes(people: people.changes, signIns: sessions.ended) }

    /// Why a proof that was good when it was made counts no longer; `nil` when it does.
    func refusal(_ principal: Principal, isActivity: Bool) -> Problem? {
        if let session = principal.session,
            sessions.find(session, isActivity: isActivity) == nil
        {
            return Authenticator.refused("The sign-in is over; sign in again.")
        }
        // Tokens that were taken back before their issuer counted stand by their identifier alone.
        for token in [principal.tokenName, principal.tokenID] {
            guard let token, people.credential(token)?.isRevoked == true else { continue }
            return Authenticator.refused("The token was taken back.")
        }
        // A key that is gone from memory was taken back so long ago that no token of it can be left.
        if let key = principal.credential, people.credential(key)?.isRevoked != false {
            return Authenticator.refused("The key of this token was taken back.")
        }
        guard principal.issuer == settings.issuer, let user = UserID(principal.subject) else {
            return nil
        }
        return refusal(principal, user)
    }

    /// The same for what is known of the user.
    func refusal(_ principal: Principal, _ user: UserID) -> Problem? {
        guard let person = people.person(user) else { return nil }
        if person.isDisabled { return Authenticator.refused("This account is shut out.") }
        if person.login != nil, person.role != principal.role.rawValue {
            return Authenticator.refused("The role has changed; sign in again.")
        }
        return nil
    }

    /// Whether a key of somebody's own counts.
    func mayHaveKey(_ person: Person) -> Bool {
        settings.givesKeysToPeople || person.role == Role.service.rawValue
    }

    /// Who an API key of somebody's own speaks for.
    func principal(ofKey text: String) -> Principal? {
        guard let key = APIKey(text), let credential = people.credential(key.credential),
            credential.kind == .apiKey, !credential.isRevoked,
            let kept = (try? people.log.keptSecret("apikey.\(key.credential)")) ?? nil,
            constantTimeEquals(kept, key.hash), let person = people.person(credential.user),
            mayHaveKey(person)
        else { return nil }
        var principal = principal(of: person)
        principal?.tokenID = credential.id
        return principal
    }

    /// Whether somebody proved themselves again in the last five minutes.
    func isSteppedUp(_ principal: Principal) -> Bool {
        let session = principal.session.flatMap { sessions.find($0, isActivity: false) }
        let times = [principal.steppedUpAt, session?.steppedUpAt].compactMap { $0 }
        let now = world.now().seconds
        // Each by itself: one that a wrong clock put into the future must not hide one of now.
        return times.contains { time in
            let age = now.subtractingReportingOverflow(time)
            return !age.overflow && (-5...settings.stepUpSeconds).contains(age.partialValue)
        }
    }

    // MARK: Keys

    /// A token of the service's own.
    func mint(_ grant: TokenGrant, seconds: Int64) -> String {
        let minter = keys.withLock { $0.minter }
        return minter.mint(grant, seconds: seconds, world: world)
    }

    /// Signs with a new key from now on; the keys to check with afterwards.
    func rotateKeys() -> [Ed25519PublicKey]? {
        guard let next = rotate() else { return nil }
        keys.withLock { $0 = next }
        return next.publicKeys
    }

    // MARK: Secrets

    /// Writes to the key store beside the event loop, since it waits for the disk.
    func keep(_ secret: [UInt8], as name: String) async throws(Problem) {
        let log = people.log
        let isKept = await withCheckedContinuation { continuation in
            blocking.async {
                continuation.resume(returning: (try? log.keep(secret, as: name)) != nil)
            }
        }
        if !isKept { throw Self.unavailable }
    }

    /// Destroys a secret beside the event loop.
    func forget(_ name: String) async {
        let log = people.log
        await withCheckedContinuation { continuation in
            blocking.async {
                try? log.forget(secret: name)
                continuation.resume()
            }
        }
    }

    static let unavailable = Problem(
        503,
        "degraded",
        "The record can't be written now.",
        headers: [("Retry-After", "2")]
    )
}
