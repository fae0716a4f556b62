import API
import Access
import Assistant
import Clinical
import Cryptography
import EventLog
import EventLoop
import HTTP
import ProjectionEngine
import Projections
import Telemetry
import World

// The parts of a server, from what it was told.
extension RecordServer {
    static func engine(
        over log: EventLog,
        _ configuration: Configuration,
        _ world: World,
        _ logger: Logger,
        _ isStopping: @escaping @Sendable () -> Bool
    ) throws(StartError) -> ProjectionEngine {
        do throws(ProjectionError) {
            var files: [ProjectionFile] = []
            for (name, text) in Projections.files {
                files.append(try ProjectionFile(text: text, origin: name))
            }
            let engine = try ProjectionEngine(
                source: log,
                events: declared,
                files: files,
                storage: try DataStore.readStorage(log, configuration, world),
                notice: { line in
                    logger.log(
                        .warning,
                        room: "ProjectionEngine",
                        "made anew",
                        ["reason": .failure(line)]
                    )
                },
                onLost: { count in
                    log.quarantine(
                        "the read models had taken in \(count) records that this log of \(log.head) does not hold: "
                            + "it was rolled back, or another one was put in its place"
                    )
                }
            )
            try engine.catchUp(unless: isStopping)
            return engine
        } catch {
            throw StartError(isConfiguration: false, description: "projections: \(error)")
        }
    }

    /// Every event that a read model may take in.
    static var declared: [DeclaredEvent] {
        EventCatalogue.events.map { event in
            DeclaredEvent(name: event.name, fields: event.fields.map(\.name))
        }
    }

    static func snapshots(
        of engine: ProjectionEngine,
        _ log: EventLog,
        _ configuration: Configuration,
        _ world: World
    ) throws(StartError) -> Snapshots {
        do throws(ProjectionError) {
            return Snapshots(
                engine,
                projections: API.pastProjections,
                storage: try DataStore.readStorage(log, configuration, world),
                now: world.monotonic
            )
        } catch {
            throw StartError(isConfiguration: false, description: "projections: \(error)")
        }
    }

    /// Refuses a directory that others can enter, and files in it that they can open; development says so and goes on.
    static func checkDirectory(
        _ configuration: Configuration,
        _ logger: Logger
    ) throws(StartError) {
        let faults = SecretFile.directoryFaults(configuration.dataDirectory)
        guard !faults.isEmpty else { return }
        guard configuration.environment != .production else {
            throw StartError(
                isConfiguration: true,
                description: faults.map { "the data directory: \($0)" }
                    .joined(separator: "\nanamnesis: ")
            )
        }
        logger.log(
            .warning,
            room: "Anamnesis",
            "the data directory is not its owner's alone",
            ["state": .failure(faults.joined(separator: "; "))]
        )
    }

    /// Signs checkpoints; a log that is not what was signed before is served all the same, and says so.
    static func startCheckpoints(
        _ log: EventLog,
        _ configuration: Configuration,
        _ logger: Logger
    ) {
        var policy = CheckpointPolicy()
        policy.witnesses = configuration.witnesses.map(\.key)
        policy.quorum = configuration.witnessQuorum
        log.startCheckpoints(policy)
        guard log.checkpointStanding != .signing else { return }
        logger.log(
            .error,
            room: "EventLog",
            "no checkpoint is signed",
            ["standing": .standing("\(log.checkpointStanding)")]
        )
    }

    static func loops(_ count: Int) throws(StartError) -> EventLoopGroup {
        do throws(EventLoopError) {
            return try EventLoopGroup(count: count)
        } catch {
            throw StartError(isConfiguration: false, description: "event loops: \(error)")
        }
    }

    static func keys(
        _ log: EventLog,
        _ configuration: Configuration
    )
        throws(StartError) -> TokenVerifier
    {
        guard let keys = SigningKeys.newest(in: log) else {
            throw StartError(isConfiguration: true, description: "keys.db holds no signing key")
        }
        return TokenVerifier(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: keys.current.publicKey,
            keys: Array(keys.publicKeys.dropFirst()),
            secret: configuration.jwtSecret.map { Array($0.utf8) },
            foreign: configuration.trustedIssuers
        )
    }

    static func keySets(
        _ configuration: Configuration,
        _ verifier: TokenVerifier,
        _ loops: EventLoopGroup,
        _ logger: Logger,
        _ world: World
    ) -> RemoteKeySets? {
        guard !configuration.remoteKeySets.isEmpty else { return nil }
        return RemoteKeySets(
            configuration.remoteKeySets,
            verifier: verifier,
            client: HTTPClient(loops: loops, tls: try? TLSClient()),
            logger: logger,
            world: world
        )
    }

    static func settings(_ configuration: Configuration, build: String) -> APISettings {
        var settings = APISettings(
            version: build,
            environment: configuration.environment.rawValue,
            origins: configuration.origins
        )
        settings.emergencyNumber = configuration.emergencyNumber
        settings.allowsPrivateNetwork = configuration.allowsPrivateNetwork
        settings.allowsQueryToken = configuration.allowsQueryToken
        settings.opsPublic = configuration.opsPublic
        settings.limitsRates = configuration.limitsRates
        settings.recordsLooks = configuration.recordsLooks
        settings.output = OutputPolicy(redacts: configuration.redacts)
        settings.requiresPreconditions = configuration.requiresPreconditions
        settings.addresses = configuration.addresses
        settings.isSecure = configuration.tls != nil || configuration.tlsByProxy
        settings.offersTLS = configuration.tls != nil
        settings.retentionYears = configuration.retentionYears
        settings.targets = configuration.targets
        settings.zone = ZoneFiles.zone
        settings.anchors = configuration.anchors.map { path in
            { @Sendable in KeptCheckpoints(path: path).read() }
        }
        settings.desk = configuration.desk
        settings.liveMax = configuration.connectionsPerUser
        settings.connectionsMax = configuration.connectionsMax
        settings.isTesting = configuration.isTesting
        settings.compressesSockets = configuration.compressesSockets
        settings.holdsReplies = configuration.holdsReplies
        settings.conversationIdleSeconds = configuration.conversationIdleSeconds
        settings.shown = configuration.shown
        settings.backupDirectory = configuration.backups
        return settings
    }
}
