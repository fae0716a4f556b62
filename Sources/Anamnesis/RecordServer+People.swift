import API
import Access
import Clinical
import JSON
import ProjectionEngine
import RecordService
import World

/// Why a web origin was not let in.
public enum OriginError: Error, Equatable, Sendable {
    /// It is no `scheme://host[:port]`, a path does not begin with a slash, or the time is not 1 s to a year.
    case invalid
    /// There are as many as there may be; end one first.
    case tooMany
    /// The log can't take the fact now, so nothing was changed.
    case unavailable
}

extension RecordServer {
    /// Lets pages of `origin` use the paths below `allowedPaths` for a while; no path means all.
    ///
    /// On disk when this returns; it survives a restart, and its end is an event.
    /// - Parameters:
    ///   - origin: `scheme://host[:port]`, compared whole.
    ///   - durationSeconds: 1 to 31,536,000.
    ///   - allowedPaths: At most 32 prefixes, each beginning with a slash.
    /// - Returns: The position of the fact in the log.
    /// - Throws: `invalid`, `tooMany`, `unavailable`; nothing was changed then.
    @discardableResult
    public func addTemporaryOrigin(
        _ origin: String,
        durationSeconds: Int64,
        allowedPaths: [String] = []
    ) async throws(OriginError) -> UInt64 {
        switch await api.letIn(origin, seconds: durationSeconds, paths: allowedPaths, by: nil) {
        case .letIn(let position): return position
        case .invalid: throw .invalid
        case .tooMany: throw .tooMany
        case .unavailable: throw .unavailable
        }
    }
}

// Orders about people and origins: `anamnesis users` and `anamnesis origin`.
extension RecordServer {
    /// The orders this file carries out.
    func peopleOrder(_ order: JSON) async throws(OrderError) -> JSON {
        switch order["order"]?.string {
        case "users_list": return Self.json(identity.people.all)
        case "users_add": return try await addPerson(order)
        case "users_disable": return try await disablePerson(order)
        case "users_change": return try await changePerson(order)
        case "origin_add": return try await addOrigin(order)
        case "origin_remove":
            let isOut: Bool
            do throws(PeopleError) {
                isOut = try await api.letOut(order["origin"]?.string ?? "", by: nil)
            } catch {
                throw OrderError("the origin's end can't be put on record, and it stays let in")
            }
            guard isOut else { throw OrderError("there is no such temporary origin") }
            return ["ok": true]
        case "origin_list": return ["ok": true, "origins": .array(api.temporaryOrigins)]
        default: throw OrderError("there is no such order")
        }
    }

    /// Those of `people` who can sign in.
    static func json(_ people: [Person]) -> JSON {
        ["ok": true, "users": .array(people.filter { $0.login != nil }.map(Self.json))]
    }

    private static func json(_ person: Person) -> JSON {
        [
            "user_id": .string(person.id.text), "role": .string(person.role),
            "disabled": .bool(person.isDisabled), "unit": .string(person.unit),
            "login": JSON(person.login), "name": JSON(person.name),
            "scopes": .array(person.scopes.sorted().map { .string($0) }),
        ]
    }

    /// Adds somebody; the code (or for programs the key) in the answer is shown once.
    private func addPerson(_ order: JSON) async throws(OrderError) -> JSON {
        guard let login = order["login"]?.string, (1...128).contains(login.count) else {
            throw OrderError("a login has 1 to 128 characters")
        }
        guard let role = order["role"]?.string.flatMap(Role.init(rawValue:)), role != .patient
        else { throw OrderError("a role is nurse, admin, compliance or service") }
        let scopes = Set(order["scopes"]?.array?.compactMap(\.string) ?? [])
        guard scopes.isSubset(of: Scopes.grantable) else {
            throw OrderError("scopes are of: \(Scopes.grantable.sorted().joined(separator: ", "))")
        }
        let unit = order["unit"]?.string ?? Person.standardUnit
        guard (1...60).contains(unit.count) else {
            throw OrderError("a unit has 1 to 60 characters")
        }
        do {
            let person = try await identity.people.add(
                role: role.rawValue,
                login: login,
                name: order["name"]?.string,
                unit: unit,
                by: nil
            )
            if !scopes.isEmpty {
                try await identity.people.setScopes(scopes, of: person.id, by: nil)
            }
            let secret =
                role == .service
                ? try await identity.makeKey(for: person, by: nil).text
                : try await identity.invite(person, by: nil)
            return ["ok": true, "user_id": .string(person.id.text), "secret": .string(secret)]
        } catch {
            throw Self.failure(error)
        }
    }

    /// Gives somebody another role, other scopes or another unit; what they have open follows within a second.
    private func changePerson(_ order: JSON) async throws(OrderError) -> JSON {
        guard let login = order["login"]?.string, let person = identity.people.person(login: login)
        else { throw OrderError("nobody signs in by this name") }
        let role = order["role"]?.string
        guard role.map({ Role(rawValue: $0) }).map({ $0 != nil && $0 != .patient }) ?? true else {
            throw OrderError("a role is nurse, admin, compliance or service")
        }
        let scopes = order["scopes"]?.array.map { Set($0.compactMap(\.string)) }
        guard scopes?.isSubset(of: Scopes.grantable) ?? true else {
            throw OrderError("scopes are of: \(Scopes.grantable.sorted().joined(separator: ", "))")
        }
        let unit = order["unit"]?.string
        guard unit.map({ (1...60).contains($0.count) }) ?? true else {
            throw OrderError("a unit has 1 to 60 characters")
        }
        let admins = identity.people.all.filter {
            $0.role == Role.admin.rawValue && !$0.isDisabled && $0.login != nil
        }
        guard role == nil || role == Role.admin.rawValue || admins.map(\.id) != [person.id] else {
            throw OrderError("this is the last administrator; add another first")
        }
        do {
            if let role {
                try await identity.people.setRole(role, of: person.id, by: nil)
                try await identity.endAll(of: person.id)
            }
            if let scopes { try await identity.people.setScopes(scopes, of: person.id, by: nil) }
            if let unit { try await identity.people.setUnit(unit, of: person.id, by: nil) }
        } catch {
            throw Self.failure(error)
        }
        await api.sweepRights()
        return ["ok": true, "user_id": .string(person.id.text)]
    }

    /// Shuts somebody out; what they have open ends within a second.
    private func disablePerson(_ order: JSON) async throws(OrderError) -> JSON {
        guard let login = order["login"]?.string, let person = identity.people.person(login: login)
        else { throw OrderError("nobody signs in by this name") }
        do throws(PeopleError) {
            try await identity.people.disable(
                person.id,
                reason: order["reason"]?.string,
                by: nil
            )
        } catch {
            throw Self.failure(error)
        }
        return ["ok": true, "user_id": .string(person.id.text)]
    }

    private func addOrigin(_ order: JSON) async throws(OrderError) -> JSON {
        let origin = order["origin"]?.string ?? ""
        let seconds = order["seconds"]?.integer ?? 3600
        do throws(OriginError) {
            let position = try await addTemporaryOrigin(
                origin,
                durationSeconds: seconds,
                allowedPaths: order["paths"]?.array?.compactMap(\.string) ?? []
            )
            return [
                "ok": true, "origin": .string(origin.lowercased()),
                "until": .string(service.world.now().adding(seconds: seconds).text),
                "position": .integer(Int64(clamping: position)),
            ]
        } catch {
            switch error {
            case .invalid:
                throw OrderError(
                    "--origin is scheme://host[:port], --seconds at most a year, --path begins with"
                        + " a slash"
                )
            case .tooMany: throw OrderError("there are too many temporary origins")
            case .unavailable: throw OrderError("the record can't be written now")
            }
        }
    }

    private static func failure(_ error: any Error) -> OrderError {
        switch error {
        case PeopleError.loginTaken: OrderError("somebody signs in by this name already")
        case PeopleError.disabled: OrderError("this account is shut out already")
        default: OrderError("the record can't be written now")
        }
    }
}
