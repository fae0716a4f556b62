public import Access
public import Clinical
import Cryptography
import EventLog
import JSON
public import RecordService
import Synchronization
import World

/// Somebody who has just proved themselves.
struct SignedIn: Sendable {
    let principal: Principal
    let person: Person
    let session: String
}

extension Identity {
    static let wrong = Problem(
        401,
        "unauthenticated",
        "Name, password or code is wrong.",
        headers: [("WWW-Authenticate", "Bearer")]
    )
    static let crowded = Problem(
        503,
        "degraded",
        "Too many people are signing in at once.",
        headers: [("Retry-After", "5")]
    )
    static let codeNeeded = Problem(
        401,
        "second_factor_required",
        "A code of your authenticator app is needed in `totp`.",
        headers: [("WWW-Authenticate", "Bearer")]
    )

    /// Proves somebody by password, and by one-time code where they have one; opens a sign-in.
    ///
    /// Names that belong to nobody cost the same time and are counted the same.
    func signIn(
        login: String,
        password: String,
        code: String?,
        address: String
    ) async throws(Problem) -> SignedIn {
        let (person, proof) = try await prove(
            login: login,
            password: password,
            code: code,
            address: address
        )
        guard let principal = principal(of: person) else { throw Self.wrong }
        let method = code == nil ? "password" : "password+totp"
        let signedIn = try await open(person, principal, method: method)
        // Who set another password meanwhile has ended what was open then, and this was not yet.
        guard people.credential(proof)?.isRevoked == false else {
            try await end(signedIn.session, user: person.id)
            throw Self.wrong
        }
        return signedIn
    }

    /// Proves somebody without opening a sign-in; who, and by which password.
    func prove(
        login: String,
        password: String,
        code: String?,
        address: String
    ) async throws(Problem) -> (person: Person, password: String) {
        let account = login.lowercased()
        try checkAttempts(account, address)
        let person = people.person(login: login)
        let credential = person.flatMap { people.credentials(of: $0.id, .password).first }
        let salt = credential.flatMap { try? people.log.secret("password-salt.\($0.id)") }
        let kept = credential.flatMap { (try? people.log.keptSecret("password.\($0.id)")) ?? nil }
        let decoy = refreshKey
        guard let hash = await passwords.hash(password, salt: salt ?? decoy) else {
            throw Self.crowded
        }
        let isRight = constantTimeEquals(hash, kept ?? decoy) && kept != nil
        // As it is now: the hash took its time.
        guard isRight, let credential, people.credential(credential.id)?.isRevoked == false,
            let person = people.person(login: login), !person.isDisabled
        else { throw await failed(person?.id, account, address, method: "password") }
        if let totp = people.credentials(of: person.id, .totp).first {
            guard let code else { throw Self.codeNeeded }
            guard try await takeCode(code, of: totp) else {
                throw await failed(person.id, account, address, method: "totp")
            }
        } else if settings.requiresOneTimeCode {
            throw Problem(
                403,
                "forbidden",
                "This account has no second factor; ask an administrator for a new code."
            )
        }
        attempts.succeeded(account: account, address: address)
        return (person, credential.id)
    }

    func checkAttempts(_ account: String, _ address: String) throws(Problem) {
        let seconds = attempts.wait(account: account, address: address)
        guard seconds > 0 else { return }
        throw Problem(
            429,
            "rate_limited",
            "Too many wrong attempts; wait before the next.",
            headers: [("Retry-After", "\(seconds)")]
        )
    }

    /// Counts and records a failure; what the caller is told.
    func failed(
        _ user: UserID?,
        _ account: String,
        _ address: String,
        method: String
    ) async -> Problem {
        attempts.failed(account: account, address: address)
        do throws(PeopleError) {
            try await people.signInFailed(user, method: method)
        } catch {
            return Self.unavailable
        }
        return Self.wrong
    }

    /// Whether a one-time code is right and was not used before, nor before a restart.
    ///
    /// The step it was of is kept on disk when this returns.
    func takeCode(_ code: String, of credential: Credential) async throws(Problem) -> Bool {
        guard let secret = try? people.log.secret("totp.\(credential.id)"),
            let step = OneTimeCode.step(
                of: code,
                secret: Array(secret.prefix(OneTimeCode.secretCount)),
                now: world.now()
            )
        else { return false }
        guard usedCodes.take(step, of: credential.id) else { return false }
        let name = "totp-used.\(credential.id)"
        let number = Self.numbered(UInt64(clamping: step))
        do throws(ReadError) {
            if let kept = try people.log.keptSecret(name),
                !kept.lexicographicallyPrecedes(number)
            {
                return false
            }
        } catch {
            // What was used before is not known, so nothing counts.
            throw Self.unavailable
        }
        try await keep(number, as: name)
        return true
    }

    /// Opens a sign-in for somebody proved: a fact of the log, then a row in memory.
    func open(
        _ person: Person,
        _ principal: Principal,
        method: String
    ) async throws(Problem) -> SignedIn {
        let id = try await open(principal, user: person.id, method: method)
        var principal = principal
        principal.session = id
        return SignedIn(principal: principal, person: person, session: id)
    }

    /// The same for anybody with a proof; what is made from a token ends when the token does, or is taken back.
    ///
    /// Who has as many as are kept of one loses the oldest.
    func open(
        _ principal: Principal,
        user: UserID,
        method: String
    ) async throws(Problem) -> String {
        let left = principal.expires?.subtractingReportingOverflow(world.now().seconds)
        let seconds = left.map { $0.overflow ? 0 : $0.partialValue } ?? .max
        guard seconds > 0 else { throw Authenticator.refused("The token has run out.") }
        guard sessions.hasRoom else { throw Self.full }
        let id = world.identifier().text("sid")
        do throws(PeopleError) {
            try await people.signedIn(user, method: method, session: id)
        } catch {
            throw Self.unavailable
        }
        guard sessions.open(id, principal, seconds: seconds) != nil else {
            // The last place was taken meanwhile.
            try await end(id, user: user)
            throw Self.full
        }
        for old in sessions.surplus(of: principal) { try? await end(old.id, user: user) }
        return id
    }

    private static let full = Problem(
        503,
        "degraded",
        "Too many people are signed in.",
        headers: [("Retry-After", "60")]
    )

    /// Ends a sign-in: nothing of it counts when this returns.
    func end(_ session: String, user: UserID) async throws(Problem) {
        let ended = sessions.end(session)
        guard ended != nil || people.credential(session)?.isRevoked == false else { return }
        do throws(PeopleError) {
            try await people.signedOut(user, session: session)
        } catch {
            throw Self.unavailable
        }
        await forget("refresh.\(session)")
    }

    /// Ends every sign-in of somebody.
    public func endAll(of user: UserID) async throws(Problem) {
        let ended = sessions.endAll(of: user.text).map(\.id)
        let known = people.credentials(of: user, .session).map(\.id)
        for id in Set(ended + known) { try await end(id, user: user) }
    }

    /// Ends sign-ins whose time is over; the people are told by whoever holds their connections.
    public func sweep() async {
        for session in sessions.sweep() {
            let user = UserID(session.principal.subject) ?? people.credential(session.id)?.user
            guard let user else { continue }
            try? await people.signedOut(user, session: session.id)
            await forget("refresh.\(session.id)")
        }
    }

    // MARK: Refresh

    /// The first refresh token of a sign-in.
    func refreshToken(for session: String) async throws(Problem) -> String {
        try await keep(Self.numbered(0), as: "refresh.\(session)")
        return RefreshToken(session: session, number: 0).text(refreshKey)
    }

    /// Takes a refresh token and gives the next; one that was taken before ends the sign-in.
    func refresh(_ text: String) async throws(Problem) -> (SignedIn, next: String) {
        guard let token = RefreshToken(text, key: refreshKey),
            let session = sessions.find(token.session, isActivity: true),
            let user = UserID(session.principal.subject), let person = people.person(user),
            var principal = principal(of: person)
        else { throw Authenticator.refused("The refresh token is not accepted.") }
        let kept = (try? people.log.keptSecret("refresh.\(token.session)")) ?? nil
        guard let kept, constantTimeEquals(kept, Self.numbered(token.number)),
            sessions.takeRefresh(token.number, of: token.session)
        else {
            // Somebody holds a copy: neither of the two may go on.
            try await end(token.session, user: user)
            throw Authenticator.refused("The refresh token was used before; sign in again.")
        }
        let next = RefreshToken(session: token.session, number: token.number + 1)
        do throws(Problem) {
            try await keep(Self.numbered(next.number), as: "refresh.\(token.session)")
        } catch {
            sessions.giveBackRefresh(token.number, of: token.session)
            throw error
        }
        principal.session = token.session
        let signedIn = SignedIn(principal: principal, person: person, session: token.session)
        return (signedIn, next.text(refreshKey))
    }

    private static func numbered(_ number: UInt64) -> [UInt8] {
        let bytes = stride(from: 56, through: 0, by: -8)
            .map { (shift: Int) -> UInt8 in UInt8(truncatingIfNeeded: number >> shift) }
        return [UInt8](repeating: 0, count: 24) + bytes
    }

    // MARK: Credentials

    /// A password as it is kept, before it is anybody's.
    struct NewPassword: Sendable {
        fileprivate let id: String
        fileprivate let hash: [UInt8]
    }

    /// Hashes a password that is to be set: what may fail for the crowd alone comes before a code is spent.
    func hashed(_ password: String) async throws(Problem) -> NewPassword {
        let id = world.identifier().text("crd")
        guard let salt = try? people.log.secret("password-salt.\(id)") else {
            throw Self.unavailable
        }
        guard let hash = await passwords.hash(password, salt: salt) else {
            await forget("password-salt.\(id)")
            throw Self.crowded
        }
        return NewPassword(id: id, hash: hash)
    }

    /// Gives somebody a password in place of the one before.
    func setPassword(_ password: NewPassword, of person: Person) async throws(Problem) {
        let id = password.id
        try await keep(password.hash, as: "password.\(id)")
        let old = people.credentials(of: person.id, .password).map(\.id)
        do throws(PeopleError) {
            try await people.created(.password, id, of: person.id, by: person.id)
            try await people.revoked(old, of: person.id, by: person.id)
        } catch {
            throw Self.unavailable
        }
        for id in old {
            await forget("password.\(id)")
            await forget("password-salt.\(id)")
        }
    }

    /// Gives somebody a second factor in place of the one before; its secret, to be shown once.
    func setOneTimeCode(of person: Person) async throws(Problem) -> [UInt8] {
        let id = world.identifier().text("crd")
        guard let secret = try? people.log.secret("totp.\(id)") else { throw Self.unavailable }
        let old = people.credentials(of: person.id, .totp).map(\.id)
        do throws(PeopleError) {
            try await people.created(.totp, id, of: person.id, by: person.id)
            try await people.revoked(old, of: person.id, by: person.id)
        } catch {
            throw Self.unavailable
        }
        for id in old {
            await forget("totp.\(id)")
            await forget("totp-used.\(id)")
        }
        return Array(secret.prefix(OneTimeCode.secretCount))
    }

    /// A code by which somebody sets their first or a new password.
    public func invite(_ person: Person, by actor: UserID?) async throws(Problem) -> String {
        let id = world.identifier().text("crd")
        let code = ActivationCode(world: world)
        try await keep(ActivationCode.hash(code.text), as: "activation.\(id)")
        let old = people.credentials(of: person.id, .activation).map(\.id)
        do throws(PeopleError) {
            try await people.created(.activation, id, of: person.id, by: actor)
            try await people.revoked(old, of: person.id, by: actor)
        } catch {
            throw Self.unavailable
        }
        for id in old { await forget("activation.\(id)") }
        return code.text
    }

    /// The invitation of somebody within its day that a code is of.
    func invitation(_ code: String, of person: Person) -> Credential? {
        let oldest = world.now().seconds - 86_400
        return people.credentials(of: person.id, .activation)
            .first { credential in
                guard credential.createdAt.seconds >= oldest,
                    let kept = (try? people.log.keptSecret("activation.\(credential.id)")) ?? nil
                else { return false }
                return constantTimeEquals(kept, ActivationCode.hash(code))
            }
    }

    /// Takes a person's code within a day; it counts once.
    func takeInvitation(_ code: String, of person: Person) async throws(Problem) -> Bool {
        guard let id = invitation(code, of: person)?.id,
            usedInvitations.withLock({ $0.insert(id).inserted })
        else { return false }
        do throws(PeopleError) {
            try await people.revoked([id], of: person.id, by: person.id)
        } catch {
            usedInvitations.withLock { _ = $0.remove(id) }
            throw Self.unavailable
        }
        await forget("activation.\(id)")
        return true
    }

    /// A key for a program or person; shown once.
    public func makeKey(for person: Person, by actor: UserID?) async throws(Problem) -> APIKey {
        let key = APIKey(credential: world.identifier().text("crd"), world: world)
        try await keep(key.hash, as: "apikey.\(key.credential)")
        do throws(PeopleError) {
            try await people.created(.apiKey, key.credential, of: person.id, by: actor)
        } catch {
            throw Self.unavailable
        }
        return key
    }
}
