import API
import Access
import Clinical
import EventLog
import ProjectionEngine
import Projections
public import RecordService
import Telemetry
public import World

/// People of a data directory that nobody serves at the moment: for the console.
public final class PeopleDesk {
    private let log: EventLog
    private let engine: ProjectionEngine
    private let identity: Identity
    private let world: World

    /// Opens the directory; `inUse` while a service runs, which has the same under `/api/admin/users`.
    public init(configuration: Configuration, world: World = .system) throws(StartError) {
        self.world = world
        log = try DataStore.open(configuration, world: world) { _ in }
        let quiet = Logger(level: .error, world: world) { _ in }
        engine = try RecordServer.engine(over: log, configuration, world, quiet)
        let service = RecordService(log: log, projections: engine, world: world)
        identity = try RecordServer.identity(service, engine, configuration)
    }

    /// Everybody who can sign in.
    public var people: [Person] { identity.people.all.filter { $0.login != nil } }

    /// Adds somebody; the code (or for programs the key) that is shown once.
    public func add(
        role: String,
        login: String,
        name: String?,
        unit: String?,
        scopes: Set<String>
    ) async throws(StartError) -> (Person, secret: String) {
        guard scopes.isSubset(of: Scopes.grantable) else {
            throw StartError(
                isConfiguration: false,
                description: "scopes are of: \(Scopes.grantable.sorted().joined(separator: ", "))"
            )
        }
        do {
            let person = try await identity.people.add(
                role: role,
                login: login,
                name: name,
                unit: unit ?? Person.standardUnit,
                by: nil
            )
            if !scopes.isEmpty {
                try await identity.people.setScopes(scopes, of: person.id, by: nil)
            }
            let secret =
                role == Role.service.rawValue
                ? try await identity.makeKey(for: person, by: nil).text
                : try await identity.invite(person, by: nil)
            return (person, secret)
        } catch {
            throw StartError(isConfiguration: false, description: Self.sentence(error))
        }
    }

    /// Shuts somebody out.
    public func disable(login: String, reason: String?) async throws(StartError) {
        guard let person = identity.people.person(login: login) else {
            throw StartError(isConfiguration: false, description: "nobody signs in as \(login)")
        }
        do throws(PeopleError) {
            try await identity.people.disable(person.id, reason: reason, by: nil)
        } catch {
            throw StartError(isConfiguration: false, description: Self.sentence(error))
        }
    }

    /// Lets a web origin in for a while; what was done, in a line.
    public func allowOrigin(
        _ text: String,
        seconds: Int64,
        paths: [String]
    ) async throws(StartError) -> String {
        guard (1...31_536_000).contains(seconds),
            let origin = AllowedOrigin(text, paths: paths)
        else {
            throw StartError(
                isConfiguration: false,
                description: "--origin is scheme://host[:port], --seconds at most a year, --path "
                    + "begins with a slash"
            )
        }
        let until = world.now().adding(seconds: seconds)
        do throws(PeopleError) {
            _ = try await identity.people.allowed(
                OriginFact(origin.origin, paths: paths, expiresAt: until.microseconds),
                by: nil
            )
        } catch {
            throw StartError(isConfiguration: false, description: Self.sentence(error))
        }
        return "\(origin.origin) may use \(Self.words(paths)) until \(until.text)"
    }

    /// The temporary origins, a line for each.
    public func origins() throws(StartError) -> [String] {
        do throws(ProjectionError) {
            return try identity.people.origins(engine)
                .map { fact in
                    let until =
                        fact.expiresAt.map { Timestamp(microseconds: $0).text } ?? "for ever"
                    return "\(fact.origin)\t\(Self.words(fact.paths))\t\(until)"
                }
        } catch {
            throw StartError(isConfiguration: false, description: "projections: \(error)")
        }
    }

    private static func words(_ paths: [String]) -> String {
        paths.isEmpty ? "everything" : paths.joined(separator: ",")
    }

    private static func sentence(_ error: any Error) -> String {
        switch error {
        case PeopleError.loginTaken: "somebody signs in by this name already"
        case PeopleError.disabled: "this account is shut out already"
        default: "the record can't be written now"
        }
    }

    /// Writes and closes everything.
    public func close() {
        engine.close()
        log.close()
    }
}
