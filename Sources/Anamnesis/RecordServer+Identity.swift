import API
import Access
import EventLog
import ProjectionEngine
import RecordService
import World

extension RecordServer {
    /// Who may sign in here, read from the read models, and the keys that sign their tokens.
    static func identity(
        _ service: RecordService,
        _ engine: ProjectionEngine,
        _ configuration: Configuration,
        _ world: World
    ) throws(StartError) -> Identity {
        do throws(ProjectionError) {
            try service.people.load(engine)
            try service.emergency.load(engine)
            try service.patients.load(engine)
        } catch {
            throw StartError(isConfiguration: false, description: "projections: \(error)")
        }
        var settings = IdentitySettings(issuer: configuration.issuer)
        settings.accessSeconds = configuration.tokenSeconds
        settings.idleSeconds = configuration.sessionIdleSeconds
        settings.absoluteSeconds = configuration.sessionAbsoluteSeconds
        settings.requiresOneTimeCode = configuration.requiresOneTimeCode
        settings.givesKeysToPeople = configuration.environment != .production
        let log = service.log
        @Sendable func keys(_ keys: SigningKeys) -> TokenKeys {
            TokenKeys(
                minter: TokenMinter(
                    issuer: configuration.issuer,
                    audience: configuration.audience,
                    key: keys.current
                ),
                publicKeys: keys.publicKeys
            )
        }
        let made = SigningKeys.newest(in: log)
            .flatMap { newest in
                Identity(
                    settings: settings,
                    people: service.people,
                    keys: keys(newest),
                    rotate: { SigningKeys.rotate(in: log).map(keys) },
                    world: world
                )
            }
        guard let made else {
            throw StartError(isConfiguration: true, description: "keys.db gives no signing keys")
        }
        return made
    }
}
