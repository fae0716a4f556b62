import Access
import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import Synchronization
import World

extension API {
    /// `GET /api/admin/users`.
    func users() -> HTTPResponse {
        let items = identity.people.all.filter { $0.login != nil || $0.isDisabled }.map(json)
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    private func json(_ person: Person) -> JSON {
        let people = identity.people
        let isActive =
            !people.credentials(of: person.id, .password).isEmpty
            || !people.credentials(of: person.id, .apiKey).isEmpty
        return [
            "user_id": .string(person.id.text), "role": .string(person.role),
            "login": JSON(person.login), "name": JSON(person.name), "unit": .string(person.unit),
            "scopes": .array(person.scopes.sorted().map { .string($0) }),
            "status": person.isDisabled ? "disabled" : isActive ? "active" : "invited",
            "second_factor": .bool(!people.credentials(of: person.id, .totp).isEmpty),
            "created_at": .string(person.addedAt.text),
        ]
    }

    /// `POST /api/admin/users`: adds somebody and gives the code by which they set their password.
    func addUser(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        guard let login = try body.text("login", max: 128) else {
            throw Problem(422, "validation_failed", "`login` is needed.")
        }
        try Self.checkLogin(login)
        let role = try Self.role(body)
        let person = try await add(
            role: role.rawValue,
            login: login,
            name: try body.text("name", max: 200),
            unit: try Self.unit(body) ?? Person.standardUnit,
            by: caller.user
        )
        var answer: JSONObject
        if let scopes = try Self.scopes(body) {
            try await asProblem { () async throws(PeopleError) in
                try await identity.people.setScopes(scopes, of: person.id, by: caller.user)
            }
        }
        answer = json(identity.people.person(person.id) ?? person).object ?? JSONObject()
        if role == .service {
            answer["api_key"] = .string(
                try await identity.makeKey(for: person, by: caller.user).text
            )
        } else {
            answer["activation_code"] = .string(
                try await identity.invite(person, by: caller.user)
            )
        }
        return .json(.object(answer), status: 201, headers: [("Cache-Control", "no-store")])
    }

    func add(
        role: String,
        login: String,
        name: String?,
        unit: String,
        by actor: UserID?
    ) async throws(Problem) -> Person {
        do throws(PeopleError) {
            return try await identity.people.add(
                role: role,
                login: login,
                name: name,
                unit: unit,
                by: actor
            )
        } catch {
            throw Problem(error)
        }
    }

    private static func role(_ body: JSON) throws(Problem) -> Role {
        guard let role = try body.text("role", max: 20).flatMap({ Role(rawValue: $0) }),
            role != .patient
        else {
            throw Problem(
                422,
                "validation_failed",
                "`role` is nurse, admin, compliance or service."
            )
        }
        return role
    }

    private static func scopes(_ body: JSON) throws(Problem) -> Set<String>? {
        guard body["scopes"] != nil else { return nil }
        let scopes = Set(try body.texts("scopes"))
        guard scopes.isSubset(of: Scopes.grantable) else {
            throw Problem(
                422,
                "validation_failed",
                "`scopes` are of: \(Scopes.grantable.sorted().joined(separator: ", "))."
            )
        }
        return scopes
    }

    static func unit(_ body: JSON) throws(Problem) -> String? {
        guard let unit = try body.text("unit", max: 60) else { return nil }
        guard !unit.isEmpty, !unit.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
            throw Problem(422, "validation_failed", "`unit` has 1 to 60 characters, or is *.")
        }
        return unit
    }

    /// `PATCH /api/admin/users/{id}`: another role, other scopes or another unit.
    ///
    /// Sign-ins of before are over when the role changes; open channels follow scopes and unit at once.
    func changeUser(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let body = try call.body()
        let user = try user(call)
        let role = body["role"] == nil ? nil : try Self.role(body)
        let scopes = try Self.scopes(body)
        let unit = try Self.unit(body)
        guard role != nil || scopes != nil || unit != nil else {
            throw Problem(422, "validation_failed", "`role`, `scopes` or `unit` is needed.")
        }
        let isLeaving = role != nil && role != .admin
        try await keepingOneAdmin(user, isLeaving: isLeaving) { () async throws(PeopleError) in
            if let role {
                try await identity.people.setRole(role.rawValue, of: user, by: caller.user)
            }
            if let scopes {
                try await identity.people.setScopes(scopes, of: user, by: caller.user)
            }
            if let unit { try await identity.people.setUnit(unit, of: user, by: caller.user) }
        }
        if role != nil { try await identity.endAll(of: user) }
        connections.sweep(identity)
        await sweepStanding()
        guard let person = identity.people.person(user) else {
            throw Problem(404, "not_found", "There is no such person.")
        }
        return .json(json(person))
    }

    /// `POST /api/admin/users/{id}/disable`: shuts somebody out; open sockets too.
    func disableUser(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let reason = try call.body().text("reason", max: 500)
        let user = try user(call)
        try await keepingOneAdmin(user, isLeaving: true) { () async throws(PeopleError) in
            try await identity.people.disable(user, reason: reason, by: caller.user)
        }
        try await identity.endAll(of: user)
        connections.sweep(identity)
        return .json(["user_id": .string(user.text), "status": "disabled"])
    }

    /// Changes somebody so that one is left who can sign in and add others, also when several go at the same moment.
    private func keepingOneAdmin(
        _ user: UserID,
        isLeaving: Bool,
        _ change: () async throws(PeopleError) -> Void
    ) async throws(Problem) {
        guard isLeaving else { return try await asProblem(change) }
        let mayGo = leavingAdmins.withLock { leaving in
            let admins = identity.people.all.filter { person in
                person.role == Role.admin.rawValue && !person.isDisabled
                    && !identity.people.credentials(of: person.id, .password).isEmpty
            }
            let isLast = !admins.contains { $0.id != user && !leaving.contains($0.id) }
            guard !isLast || !admins.contains(where: { $0.id == user }) else { return false }
            leaving.insert(user)
            return true
        }
        guard mayGo else {
            throw Problem(
                409,
                "conflict",
                "This is the last administrator who can sign in; add another first."
            )
        }
        defer { leavingAdmins.withLock { _ = $0.remove(user) } }
        try await asProblem(change)
    }

    /// `POST /api/admin/users/{id}/keys`: a key for a program, shown once; in production for nobody else.
    func makeKey(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let person = try person(call)
        guard identity.mayHaveKey(person) else {
            throw Problem(
                409,
                "conflict",
                "Keys are for programs, with the role service; people sign in, with a second factor."
            )
        }
        let key = try await identity.makeKey(for: person, by: caller.user)
        return .json(
            ["api_key": .string(key.text), "credential_id": .string(key.credential)],
            status: 201,
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// `DELETE /api/admin/users/{id}/keys/{credential_id}`.
    func revokeKey(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let person = try person(call)
        let id = call.parameter("credential_id")
        guard let credential = identity.people.credential(id), credential.user == person.id,
            credential.kind == .apiKey, !credential.isRevoked
        else { throw Problem(404, "not_found", "There is no such key.") }
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.revoked([id], of: person.id, by: caller.user)
        }
        await identity.forget("apikey.\(id)")
        connections.sweep(identity)
        return HTTPResponse(status: 204)
    }

    /// `POST /api/admin/users/{id}/invite`: a new code, for those who forgot their password or lost their phone.
    func invite(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        let person = try person(call)
        guard !person.isDisabled, person.login != nil else {
            throw Problem(409, "conflict", "This account is shut out.")
        }
        let code = try await identity.invite(person, by: caller.user)
        return .json(
            ["user_id": .string(person.id.text), "activation_code": .string(code)],
            status: 201,
            headers: [("Cache-Control", "no-store")]
        )
    }

    /// `GET /api/admin/sessions`: who is signed in.
    func signIns() -> HTTPResponse {
        let items = identity.sessions.all.sorted { $0.id < $1.id }
            .map { session -> JSON in
                let left = identity.sessions.secondsLeft(session.id)
                return [
                    "session_id": .string(session.id),
                    "subject": .string(session.principal.subject),
                    "role": .string(session.principal.role.rawValue),
                    "ends_in": JSON(left?.seconds),
                ]
            }
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    /// `DELETE /api/admin/sessions/{id}`.
    func endSignIn(_ call: Call) async throws(Problem) -> HTTPResponse {
        let id = call.parameter("id")
        guard let session = identity.sessions.find(id, isActivity: false) else {
            throw Problem(404, "not_found", "There is no such sign-in.")
        }
        guard let user = UserID(session.principal.subject) ?? identity.people.credential(id)?.user
        else { throw Problem(404, "not_found", "There is no such sign-in.") }
        try await identity.end(id, user: user)
        connections.sweep(identity)
        return HTTPResponse(status: 204)
    }

    /// `POST /api/admin/keys/rotate`: tokens are signed by a new key; those of the key before count until they end.
    func rotateTokenKeys(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        guard let keys = identity.rotateKeys() else { throw Identity.unavailable }
        authenticator.replaceOwnKeys(keys)
        try await asProblem { () async throws(PeopleError) in
            try await identity.people.changed(
                "token_signing_key",
                to: keys.first.map { TokenVerifier.keyID(of: $0) },
                by: caller.user
            )
        }
        return .json(authenticator.keySet)
    }

    private func user(_ call: Call) throws(Problem) -> UserID {
        guard let user = UserID(call.parameter("id")) else {
            throw Problem(404, "not_found", "There is no such person.")
        }
        return user
    }

    private func person(_ call: Call) throws(Problem) -> Person {
        guard let person = identity.people.person(try user(call)) else {
            throw Problem(404, "not_found", "There is no such person.")
        }
        return person
    }

    func asProblem(_ body: () async throws(PeopleError) -> Void) async throws(Problem) {
        do throws(PeopleError) {
            try await body()
        } catch {
            throw Problem(error)
        }
    }
}

extension Problem {
    init(_ error: PeopleError) {
        switch error {
        case .loginTaken: self.init(409, "conflict", "Somebody signs in by this name already.")
        case .unknown: self.init(404, "not_found", "There is no such person.")
        case .disabled: self.init(409, "conflict", "This account is shut out already.")
        case .unavailable: self = Identity.unavailable
        }
    }
}
