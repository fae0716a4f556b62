import Access
import Clinical
import HTTP
import JSON
import RecordService
import World

extension API {
    /// `POST /api/auth/token`: a key, a password or a refresh token for an access token.
    func token(_ call: Call) async throws(Problem) -> HTTPResponse {
        try limitSignIns(call)
        let body = try call.body()
        switch try body.text("grant_type", max: 40) {
        case "api_key": return try await tokenForKey(call)
        case "password":
            guard let login = try body.text("username", max: 128), !login.isEmpty,
                let password = try body.text("password", max: PasswordHasher.bytesMax)
            else {
                throw Problem(422, "validation_failed", "`username` and `password` are needed.")
            }
            let signedIn = try await identity.signIn(
                login: login,
                password: password,
                code: try body.text("totp", max: 16),
                address: call.request.remoteAddress
            )
            let refresh = try await identity.refreshToken(for: signedIn.session)
            return tokenAnswer(signedIn, refresh: refresh)
        case "refresh_token":
            guard let text = try body.text("refresh_token", max: 256) else {
                throw Problem(422, "validation_failed", "`refresh_token` is needed.")
            }
            let (signedIn, next) = try await identity.refresh(text)
            connections.sweep(identity)
            return tokenAnswer(signedIn, refresh: next)
        default:
            throw Problem(
                422,
                "validation_failed",
                "`grant_type` is api_key, password or refresh_token."
            )
        }
    }

    /// A key becomes a token that ends by itself; keys have no sign-in and nothing to refresh.
    private func tokenForKey(_ call: Call) async throws(Problem) -> HTTPResponse {
        guard let principal = try authenticator.principal(of: call.request),
            principal.expires == nil, principal.session == nil
        else { throw Authenticator.refused("An API key is needed in `Authorization`.") }
        guard let caller = try await caller(principal, for: .roles([principal.role])) else {
            throw Authenticator.missing
        }
        do throws(PeopleError) {
            try await identity.people.keyUsed(caller.user)
        } catch {
            throw Identity.unavailable
        }
        var grant = TokenGrant(
            subject: principal.subject,
            role: principal.role,
            patient: principal.patient
        )
        grant.credential = principal.tokenID
        return tokenAnswer(grant, user: caller.user, scopes: principal.scopes, refresh: nil)
    }

    private func tokenAnswer(_ signedIn: SignedIn, refresh: String?) -> HTTPResponse {
        tokenAnswer(
            grant(signedIn),
            user: signedIn.person.id,
            scopes: signedIn.person.scopes,
            refresh: refresh
        )
    }

    private func grant(_ signedIn: SignedIn) -> TokenGrant {
        var grant = TokenGrant(
            subject: signedIn.principal.subject,
            role: signedIn.principal.role
        )
        grant.session = signedIn.session
        grant.scope = Scopes.text(grant.role, signedIn.person.scopes)
        return grant
    }

    private func tokenAnswer(
        _ grant: TokenGrant,
        user: UserID,
        scopes: Set<String>,
        refresh: String?,
        seconds: Int64? = nil
    ) -> HTTPResponse {
        var grant = grant
        let scope = Scopes.text(grant.role, scopes)
        grant.scope = scope
        let seconds = seconds ?? identity.settings.accessSeconds
        return .json(
            [
                "access_token": .string(identity.mint(grant, seconds: seconds)),
                "token_type": "Bearer", "expires_in": .integer(seconds),
                "refresh_token": JSON(refresh), "role": .string(grant.role.rawValue),
                "scope": .string(scope), "user_id": .string(user.text),
            ],
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// `POST /api/auth/activate`: sets a password by a code that was read out or printed once.
    func activate(_ call: Call) async throws(Problem) -> HTTPResponse {
        try limitSignIns(call)
        let body = try call.body()
        guard let login = try body.text("username", max: 128),
            let code = try body.text("code", max: 64),
            let password = try body.text("password", max: PasswordHasher.bytesMax)
        else {
            throw Problem(422, "validation_failed", "`username`, `code` and `password` are needed.")
        }
        try Self.checkLogin(login)
        if let fault = PasswordHasher.fault(in: password, login: login) {
            throw Problem(422, "validation_failed", fault)
        }
        let address = call.request.remoteAddress
        let account = login.lowercased()
        try identity.checkAttempts(account, address)
        let known = identity.people.person(login: login)
        let isFirst = identity.isFirstCode(code, for: known)
        let invited = known.flatMap { identity.invitation(code, of: $0) == nil ? nil : $0 }
        guard isFirst || invited?.isDisabled == false else {
            throw await identity.failed(known?.id, account, address, method: "activation")
        }
        let hashed = try await identity.hashed(password)
        let person: Person
        if let invited, !isFirst {
            guard try await identity.takeInvitation(code, of: invited) else {
                throw await identity.failed(invited.id, account, address, method: "activation")
            }
            person = invited
        } else {
            guard let first = identity.takeFirstCode(code) else {
                throw await identity.failed(known?.id, account, address, method: "activation")
            }
            do throws(Problem) {
                person = try await firstAdministrator(login, known, hashed)
            } catch {
                identity.giveBack(first)
                throw error
            }
            first.taken()
        }
        // Who has a second factor and comes by a code has lost it, or may have: it is replaced, never left out.
        let hasSecondFactor = !identity.people.credentials(of: person.id, .totp).isEmpty
        if !isFirst {
            try await identity.setPassword(hashed, of: person)
            identity.retireFirstCode()
        }
        try await identity.endAll(of: person.id)
        var answer = JSONObject([
            .init(name: "user_id", value: .string(person.id.text)),
            .init(name: "role", value: .string(person.role)),
        ])
        if identity.settings.requiresOneTimeCode || hasSecondFactor {
            let secret = try await identity.setOneTimeCode(of: person)
            answer["totp"] = Self.totp(secret, login, identity.settings.issuer)
        }
        return .json(.object(answer), status: 201, headers: [("Cache-Control", "no-store")])
    }

    /// The first administrator, with a password; `known` is one who was added but could not be given one.
    private func firstAdministrator(
        _ login: String,
        _ known: Person?,
        _ password: Identity.NewPassword
    ) async throws(Problem) -> Person {
        let person: Person
        if let known {
            person = known
        } else {
            person = try await add(role: "admin", login: login, name: nil, unit: "*", by: nil)
        }
        try await identity.setPassword(password, of: person)
        return person
    }

    static func totp(_ secret: [UInt8], _ login: String, _ issuer: String) -> JSON {
        [
            "secret": .string(Base32.encode(secret)),
            "uri": .string(OneTimeCode.link(secret, account: login, issuer: issuer)),
        ]
    }

    static func checkLogin(_ login: String) throws(Problem) {
        let isGood =
            (3...128).contains(login.utf8.count)
            && login.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x40, 0x5F: true
                default: false
                }
            }
        guard isGood else {
            throw Problem(
                422,
                "validation_failed",
                "A sign-in name has 3 to 128 letters, digits or any of + - . @ _"
            )
        }
    }

    func limitSignIns(_ call: Call) throws(Problem) {
        guard settings.limitsRates else { return }
        let verdict = signInLimiter.take(AddressBlock.key(call.request.remoteAddress))
        guard !verdict.isAllowed else { return }
        throw Problem(
            429,
            "rate_limited",
            "Too many sign-ins from this address.",
            headers: [
                ("Retry-After", "\(verdict.waitSeconds)"), ("RateLimit", verdict.header),
                ("RateLimit-Policy", signInLimiter.policy),
            ]
        )
    }

    // MARK: While signed in

    /// `GET /api/auth/me`: who am I, for what, until when.
    func me(_ call: Call) throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let person = identity.people.person(caller.user)
        let left = caller.principal.session.flatMap { identity.sessions.secondsLeft($0) }
        var answer: JSON = [
            "user_id": .string(caller.user.text), "subject": .string(caller.principal.subject),
            "role": .string(caller.role.rawValue), "patient_id": JSON(caller.patient?.text),
            "name": JSON(person?.name), "unit": JSON(person?.unit),
            "scope": .string(Scopes.text(caller.role, identity.scopes(of: caller))),
            "expires_at": JSON(caller.principal.expires),
            "stepped_up": .bool(identity.isSteppedUp(caller.principal)),
        ]
        if let left, case .object(var members) = answer {
            members["session"] = [
                "ends_in": .integer(left.seconds), "extendable": .bool(left.isExtendable),
            ]
            answer = .object(members)
        }
        return .json(answer)
    }

    /// `POST /api/auth/logout`: nothing of this sign-in counts when it returns.
    func logout(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        if let session = caller.principal.session {
            try await identity.end(session, user: caller.user)
        } else if let token = caller.principal.tokenName, caller.principal.expires != nil {
            do throws(PeopleError) {
                let body: JSON = ["user_id": .string(caller.user.text)]
                try await identity.people.revoked(
                    [token],
                    of: caller.user,
                    by: caller.user,
                    alongside: ("signed_out", body)
                )
            } catch {
                throw Identity.unavailable
            }
        } else {
            throw Problem(409, "conflict", "A key is taken back by an administrator.")
        }
        connections.sweep(identity)
        return HTTPResponse(
            status: 204,
            headers: [
                "Set-Cookie": SessionCookie.clearing, "Clear-Site-Data": "\"cookies\", \"storage\"",
            ]
        )
    }

    /// `POST /api/auth/extend`: puts off the idle end; for the refresh token, a fresh access token and the next of its kind.
    ///
    /// An access token by itself makes none that outlives it: whoever copied one would go on until the sign-in's end.
    func extend(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let session = caller.principal.session,
            identity.sessions.find(session, isActivity: true) != nil
        else { throw Problem(409, "conflict", "Only sign-ins can be extended.") }
        let fresh = try await refreshed(body, of: session)
        guard let left = identity.sessions.secondsLeft(session) else {
            throw Authenticator.refused("The sign-in is over; sign in again.")
        }
        let seconds = identity.settings.accessSeconds
        let token = fresh.map { identity.mint(grant($0.signedIn), seconds: seconds) }
        return .json(
            [
                "ends_in": .integer(left.seconds), "extendable": .bool(left.isExtendable),
                "access_token": JSON(token), "expires_in": JSON(fresh.map { _ in seconds }),
                "refresh_token": JSON(fresh?.next),
            ],
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// Takes the refresh token that a body brings; `nil` where it brings none.
    ///
    /// - Throws: 401 for one of another sign-in, and for one that was taken before, which ends the sign-in.
    private func refreshed(
        _ body: JSON,
        of session: String
    ) async throws(Problem) -> (signedIn: SignedIn, next: String)? {
        guard let text = try body.text("refresh_token", max: 256) else { return nil }
        guard RefreshToken(text, key: identity.refreshKey)?.session == session else {
            throw Authenticator.refused("The refresh token is not one of this sign-in.")
        }
        let (signedIn, next) = try await identity.refresh(text)
        return (signedIn, next)
    }

    /// `POST /api/auth/tickets`: a pass for a socket or stream that can't send a header.
    func ticket(_ call: Call) throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let purpose = try body.text("purpose", max: 10), ["ws", "sse"].contains(purpose),
            let path = try body.text("path", max: 512), path.hasPrefix("/"),
            !path.utf8.contains(where: { $0 == 0x3F || $0 == 0x23 || $0 <= 0x20 || $0 > 0x7E })
        else {
            throw Problem(
                422,
                "validation_failed",
                "`purpose` is ws or sse, and `path` a path without query."
            )
        }
        guard isRead(path), Authenticator.isLive(path) else {
            throw Problem(404, "not_found", "There is no socket or stream at this path.")
        }
        let text = identity.tickets.issue(
            to: caller.principal,
            path: Authenticator.place(path),
            origin: call.request.headers["Origin"]
        )
        return .json(
            [
                "ticket": .string(text), "expires_in": .integer(Tickets.lifeSeconds),
                "url": .string("\(path)?ticket=\(text)"),
            ],
            status: 201,
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// `POST /api/auth/session`: a cookie for the built-in pages, and the token they send beside it.
    ///
    /// It lasts as long as the token it is asked for with, and as the whole sign-in for the refresh token.
    func cookieSession(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let principal = caller.principal
        let isOfKey = principal.expires == nil || principal.credential != nil
        guard principal.session != nil || !isOfKey else {
            throw Problem(409, "conflict", "Keys of programs have no browser sessions.")
        }
        let session: String
        var until: Int64?
        var next: String?
        if let known = principal.session {
            session = known
            next = try await refreshed(body, of: known)?.next
            if next == nil { until = principal.expires }
        } else {
            session = try await identity.open(principal, user: caller.user, method: "token")
        }
        guard let left = identity.sessions.secondsLeft(session) else {
            throw Authenticator.refused("The sign-in is over; sign in again.")
        }
        let now = identity.world.now().seconds
        let ends = until.map { max(0, min(left.seconds, $0 - now)) } ?? left.seconds
        return .json(
            [
                "csrf_token": .string(
                    SessionCookie.requestToken(session, key: identity.cookieKey)
                ),
                "ends_in": .integer(ends), "role": .string(caller.role.rawValue),
                "user_id": .string(caller.user.text), "refresh_token": JSON(next),
            ],
            status: 201,
            headers: [
                (
                    "Set-Cookie",
                    SessionCookie.header(session, until: until, key: identity.cookieKey)
                ),
                ("Cache-Control", "no-store"),
            ]
        )
    }

    /// `POST /api/auth/step-up`: proves oneself again, for five minutes of dangerous acts.
    func stepUp(_ call: Call) async throws(Problem) -> HTTPResponse {
        try limitSignIns(call)
        let caller = try call.authenticated()
        let body = try call.body()
        guard let person = identity.people.person(caller.user), let login = person.login else {
            throw Problem(
                409,
                "conflict",
                "Only accounts of this service can prove themselves again here."
            )
        }
        guard let password = try body.text("password", max: PasswordHasher.bytesMax) else {
            throw Problem(
                422,
                "validation_failed",
                "`password` is needed, and `totp` if you have one."
            )
        }
        _ = try await identity.prove(
            login: login,
            password: password,
            code: try body.text("totp", max: 16),
            address: call.request.remoteAddress
        )
        if let session = caller.principal.session {
            identity.sessions.stepUp(session, at: identity.world.now())
        }
        do throws(PeopleError) {
            try await identity.people.provedAgain(caller.user)
        } catch {
            throw Identity.unavailable
        }
        var grant = TokenGrant(subject: caller.principal.subject, role: caller.role)
        grant.session = caller.principal.session
        grant.credential = caller.principal.credential
        grant.steppedUpAt = identity.world.now().seconds
        return tokenAnswer(
            grant,
            user: caller.user,
            scopes: person.scopes,
            refresh: nil,
            seconds: identity.settings.stepUpSeconds
        )
    }

    /// `POST /api/auth/totp`: a second factor; it counts at once, in place of the one before.
    func secondFactor(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        guard let person = identity.people.person(caller.user), let login = person.login else {
            throw Problem(409, "conflict", "Only accounts of this service have one.")
        }
        let secret = try await identity.setOneTimeCode(of: person)
        return .json(
            ["totp": Self.totp(secret, login, identity.settings.issuer)],
            status: 201,
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// Dangerous acts need a proof of the last five minutes (RFC 9470).
    func requireStepUp(_ caller: Caller) throws(Problem) {
        guard !identity.isSteppedUp(caller.principal) else { return }
        throw Problem(
            403,
            "step_up_required",
            "Prove yourself again first: POST /api/auth/step-up.",
            headers: [
                (
                    "WWW-Authenticate",
                    "Bearer error=\"insufficient_user_authentication\", max_age=300"
                )
            ]
        )
    }
}
