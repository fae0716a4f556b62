public import Clinical
public import EventLog
public import JSON
public import ProjectionEngine
import SQLite
import Synchronization
import World

/// Who may sign in, with what, and who signed in: facts of the log, kept in memory for look-up.
///
/// Secrets are in the key store alone; the log says that a credential exists, never what it is. One process writes
/// a log, so what is in memory is what the log says.
public final class People: Sendable {
    /// How long taken-back tokens are remembered after a restart, in seconds: longer than any token lives.
    public static let rememberedSeconds: Int64 = 366 * 86_400
    private static let credentialsMax = 500_000

    private struct State {
        var people: [UserID: Person] = [:] { didSet { changes &+= 1 } }
        var logins: [String: UserID] = [:]
        var credentials: [String: Credential] = [:] { didSet { changes &+= 1 } }
        var changes: UInt64 = 0
        var ofUser: [UserID: Set<String>] = [:]
    }

    /// The log the facts go to and whose key store holds the secrets.
    public let log: EventLog
    private let world: World
    private let state = Mutex(State())

    init(log: EventLog, world: World) {
        self.log = log
        self.world = world
    }

    /// Reads what the read models know; once, before anybody asks.
    public func load(_ projections: ProjectionEngine) throws(ProjectionError) {
        let people = try projections.query("users", "people", [:])
        let since = world.now().adding(seconds: -Self.rememberedSeconds)
        let credentials = try projections.query(
            "users",
            "credentials",
            ["since": .integer(since.microseconds)]
        )
        state.withLock { state in
            for row in people.rows {
                guard let person = Self.person(row, people) else { continue }
                state.people[person.id] = person
                if let login = person.login { state.logins[Self.folded(login)] = person.id }
            }
            for row in credentials.rows {
                guard let credential = Self.credential(row, credentials) else { continue }
                Self.insert(credential, into: &state)
            }
        }
    }

    /// Everybody of whom the read model `users` knows, in the order they were added.
    public static func stored(
        in projections: ProjectionEngine
    ) throws(ProjectionError) -> [Person] {
        let people = try projections.query("users", "people", [:])
        return inOrder(people.rows.compactMap { person($0, people) })
    }

    private static func inOrder(_ people: some Sequence<Person>) -> [Person] {
        people.sorted { ($0.addedAt, $0.id.text) < ($1.addedAt, $1.id.text) }
    }

    private static func person(_ row: Rows.Row, _ rows: Rows) -> Person? {
        guard let id = row.text(rows.column("user_id")).flatMap({ UserID($0) }),
            let role = row.text(rows.column("role"))
        else { return nil }
        let scopes = row.text(rows.column("scopes")).flatMap { try? JSON(parsing: $0) }
        return Person(
            id: id,
            role: role,
            name: row.text(rows.column("name")),
            login: row.text(rows.column("login")),
            unit: row.text(rows.column("unit")) ?? Person.standardUnit,
            scopes: Set(scopes?.array?.compactMap(\.string) ?? []),
            addedAt: Timestamp(microseconds: row.integer(rows.column("added_at")) ?? 0),
            isDisabled: row.integer(rows.column("disabled_at")) != nil
        )
    }

    private static func credential(_ row: Rows.Row, _ rows: Rows) -> Credential? {
        guard let id = row.text(rows.column("credential_id")),
            let user = row.text(rows.column("user_id")).flatMap({ UserID($0) }),
            let kind = row.text(rows.column("kind")).flatMap({ Credential.Kind(rawValue: $0) })
        else { return nil }
        return Credential(
            id: id,
            user: user,
            kind: kind,
            createdAt: Timestamp(microseconds: row.integer(rows.column("created_at")) ?? 0),
            isRevoked: row.integer(rows.column("revoked_at")) != nil
        )
    }

    private static func insert(_ credential: Credential, into state: inout State) {
        if state.credentials.count >= credentialsMax {
            state.credentials = state.credentials.filter { !$0.value.isRevoked }
        }
        state.credentials[credential.id] = credential
        state.ofUser[credential.user, default: []].insert(credential.id)
    }

    /// Sign-in names compare without regard to case.
    static func folded(_ login: String) -> String { login.lowercased() }

    // MARK: Reading

    /// Another number whenever something is learned of people or credentials: what they allowed under this one still
    /// holds.
    public var changes: UInt64 { state.withLock(\.changes) }

    /// Everybody, in the order they were added.
    public var all: [Person] {
        state.withLock { Self.inOrder($0.people.values) }
    }

    /// Who has this identifier, if this service itself knows them.
    public func person(_ id: UserID) -> Person? { state.withLock { $0.people[id] } }

    /// Who signs in by this name.
    public func person(login: String) -> Person? {
        state.withLock { state in
            state.logins[Self.folded(login)].flatMap { state.people[$0] }
        }
    }

    /// A credential by its identifier.
    public func credential(_ id: String) -> Credential? {
        state.withLock { $0.credentials[id] }
    }

    /// A person's credentials that still count.
    public func credentials(of user: UserID, _ kind: Credential.Kind) -> [Credential] {
        state.withLock { state in
            (state.ofUser[user] ?? []).compactMap { state.credentials[$0] }
                .filter { $0.kind == kind && !$0.isRevoked }
        }
    }

    /// Every credential of a kind that still counts.
    public func credentials(_ kind: Credential.Kind) -> [Credential] {
        state.withLock { state in
            state.credentials.values.filter { $0.kind == kind && !$0.isRevoked }
        }
    }

    // MARK: Changing

    /// Adds somebody who can sign in by `login` once they have a credential.
    public func add(
        role: String,
        login: String,
        name: String?,
        unit: String,
        by actor: UserID?
    ) async throws(PeopleError) -> Person {
        guard person(login: login) == nil else { throw .loginTaken }
        let id = UserID(world.identifier())
        let bound: Identifier
        do {
            bound = try log.bind(subject: id.raw, field: "login", value: Self.folded(login))
        } catch { throw .unavailable }
        // Bound before a crash that kept the events out: the same person is added now.
        let user = UserID(bound)
        let at = try await append(
            [
                (
                    "user_added",
                    Fields().with("user_id", user.text).with("role", role).with("name", name)
                        .with("unit", unit).json
                ), ("login_bound", Fields().with("user_id", user.text).with("login", login).json),
            ],
            of: user,
            by: actor
        )
        let person = Person(
            id: user,
            role: role,
            name: name,
            login: login,
            unit: unit,
            scopes: [],
            addedAt: at,
            isDisabled: false
        )
        state.withLock { state in
            state.people[user] = person
            state.logins[Self.folded(login)] = user
        }
        return person
    }

    /// Gives somebody another role.
    public func setRole(
        _ role: String,
        of user: UserID,
        by actor: UserID?
    ) async throws(PeopleError) {
        guard person(user) != nil else { throw .unknown }
        let body = Fields().with("user_id", user.text).with("role", role).json
        _ = try await append([("role_changed", body)], of: user, by: actor)
        state.withLock { $0.people[user]?.role = role }
    }

    /// Sets whose patients somebody sees; their open channels follow within a second.
    public func setUnit(
        _ unit: String,
        of user: UserID,
        by actor: UserID?
    ) async throws(PeopleError) {
        guard let person = person(user) else { throw .unknown }
        guard person.unit != unit else { return }
        let body = Fields().with("user_id", user.text).with("unit", unit).json
        _ = try await append([("unit_changed", body)], of: user, by: actor)
        state.withLock { $0.people[user]?.unit = unit }
    }

    /// Sets what somebody may do beyond their role.
    public func setScopes(
        _ scopes: Set<String>,
        of user: UserID,
        by actor: UserID?
    ) async throws(PeopleError) {
        guard person(user) != nil else { throw .unknown }
        let body = Fields().with("user_id", user.text)
            .with("scopes", scopes.sorted().map { .string($0) }).json
        _ = try await append([("scopes_changed", body)], of: user, by: actor)
        state.withLock { $0.people[user]?.scopes = scopes }
    }

    /// Whether anybody came by that identifier, also with others' tokens; a session's or a patient's is nobody's.
    public func isKnown(_ user: UserID) throws(PeopleError) -> Bool {
        do throws(ReadError) {
            return try log.begins(user.raw, with: "user_added")
        } catch {
            throw .unavailable
        }
    }

    /// Shuts somebody out, also one who only came with others' tokens; their credentials stop counting.
    public func disable(
        _ user: UserID,
        reason: String?,
        by actor: UserID?
    ) async throws(PeopleError) {
        if person(user)?.isDisabled == true { throw .disabled }
        guard try isKnown(user) else { throw .unknown }
        let body = Fields().with("user_id", user.text).with("reason", reason).json
        let at = try await append([("user_disabled", body)], of: user, by: actor)
        state.withLock { state in
            let known = state.people[user]
            var person =
                known
                ?? Person(
                    id: user,
                    role: "",
                    name: nil,
                    login: nil,
                    unit: Person.standardUnit,
                    scopes: [],
                    addedAt: at,
                    isDisabled: true
                )
            person.isDisabled = true
            state.people[user] = person
        }
    }

    /// Records that somebody has a new credential; its secret must be in the key store before.
    public func created(
        _ kind: Credential.Kind,
        _ id: String,
        of user: UserID,
        by actor: UserID? = nil,
        alongside other: (String, JSON)? = nil
    ) async throws(PeopleError) {
        let body = Fields().with("user_id", user.text).with("kind", kind.rawValue)
            .with("credential_id", id).json
        let facts = [other].compactMap { $0 } + [("credential_created", body)]
        let at = try await append(facts, of: user, by: actor)
        let credential = Credential(
            id: id,
            user: user,
            kind: kind,
            createdAt: at,
            isRevoked: false
        )
        state.withLock { Self.insert(credential, into: &$0) }
    }

    /// Records that a credential counts no longer.
    public func revoked(
        _ ids: [String],
        of user: UserID,
        by actor: UserID? = nil,
        alongside other: (String, JSON)? = nil
    ) async throws(PeopleError) {
        var facts = [other].compactMap { $0 }
        for id in ids {
            let body = Fields().with("user_id", user.text).with("credential_id", id).json
            facts.append(("credential_revoked", body))
        }
        guard !facts.isEmpty else { return }
        let at = try await append(facts, of: user, by: actor)
        state.withLock { state in
            for id in ids {
                var credential =
                    state.credentials[id]
                    ?? Credential(id: id, user: user, kind: .token, createdAt: at, isRevoked: true)
                credential.isRevoked = true
                Self.insert(credential, into: &state)
            }
        }
    }

    /// Records a sign-in that opened session `id`.
    public func signedIn(
        _ user: UserID,
        method: String,
        session id: String
    ) async throws(PeopleError) {
        let body = Fields().with("user_id", user.text).with("method", method).json
        try await created(.session, id, of: user, by: user, alongside: ("signed_in", body))
    }

    /// Records that a sign-in is over.
    public func signedOut(_ user: UserID, session id: String) async throws(PeopleError) {
        let body = Fields().with("user_id", user.text).json
        try await revoked([id], of: user, by: user, alongside: ("signed_out", body))
    }

    /// Records an attempt that failed; `user` is `nil` when nobody signs in by that name.
    public func signInFailed(_ user: UserID?, method: String) async throws(PeopleError) {
        let body = Fields().with("user_id", user?.text).with("method", method).json
        _ = try await append([("sign_in_failed", body)], of: user, by: nil)
    }

    /// Records that a key was used to get a token.
    public func keyUsed(_ user: UserID) async throws(PeopleError) {
        let body = Fields().with("user_id", user.text).with("method", "api_key").json
        _ = try await append([("signed_in", body)], of: user, by: user)
    }

    /// Records that somebody signed in already proved themselves again.
    public func provedAgain(_ user: UserID) async throws(PeopleError) {
        let body = Fields().with("user_id", user.text).with("method", "step_up").json
        _ = try await append([("signed_in", body)], of: user, by: user)
    }

    /// Records that a setting is another one now.
    public func changed(
        _ setting: String,
        to value: String?,
        by actor: UserID?
    ) async throws(PeopleError) {
        let body = Fields().with("setting", setting).with("value", value)
            .with("by", actor?.text).json
        _ = try await append([("configuration_changed", body)], of: nil, by: actor)
    }

    /// Records a fact of the whole service; its position.
    func record(_ type: String, _ body: JSON, by actor: UserID?) async throws(PeopleError) -> UInt64
    {
        let event = NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: type,
            actor: actor?.raw ?? .zero,
            sealing: .day,
            body: body.bytes
        )
        do throws(AppendError) {
            return try await log.append([event]).position
        } catch {
            throw .unavailable
        }
    }

    private func append(
        _ facts: [(type: String, body: JSON)],
        of user: UserID?,
        by actor: UserID?
    ) async throws(PeopleError) -> Timestamp {
        let events = facts.map { fact in
            NewEvent(
                id: world.identifier(),
                stream: user?.raw ?? .zero,
                type: fact.type,
                actor: actor?.raw ?? user?.raw ?? .zero,
                sealing: .day,
                body: fact.body.bytes
            )
        }
        do throws(AppendError) {
            return try await log.append(events).recordedAt
        } catch {
            throw .unavailable
        }
    }
}
