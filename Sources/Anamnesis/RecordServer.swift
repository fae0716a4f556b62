import API
import Access
import Assistant
import Clinical
import Cryptography
import Dispatch
import EventLog
import EventLoop
import Glibc
public import HTTP
import JSON
import Pools
import ProjectionEngine
import Projections
import RecordService
import SQLite
import Synchronization
public import Telemetry
public import World

/// A request as a server answers it; the same value a socket or an in-process caller makes.
public typealias Request = HTTPRequest
/// An answer.
public typealias Response = HTTPResponse
/// Writes what a server has to say; see `Telemetry`.
public typealias ServerLogger = Logger
/// Time and chance; see `World`.
public typealias ServerWorld = World

/// Why a server could not start; one line that says what to do.
public struct StartError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Whether configuration or keys are at fault (exit 78) or the world (exit 1).
    public let isConfiguration: Bool
    /// One line.
    public let description: String
    /// Whether nothing is wrong: it was told to stop before it was ready.
    public var isStop = false
}

/// One whole service: log, projections, rules and surface over one data directory.
///
/// Several can live in one process, each with a directory of its own. Nothing is global.
public final class RecordServer: Sendable {
    /// What it was told.
    public let configuration: Configuration
    let log: EventLog
    let service: RecordService
    let engine: ProjectionEngine
    let snapshots: Snapshots
    let world: World
    let logger: Logger
    let tls: TLSServer?
    private let loops: EventLoopGroup
    private let modelClient: HTTPClient?
    let api: API
    private let operations: Operations
    let identity: Identity
    let broadcaster: Broadcaster
    let projectionWork = ProjectionWork()
    let projectionFolder = Mutex<ProjectionFolder?>(nil)
    private let transport = Mutex<HTTPServer?>(nil)
    private let witnesses = Mutex<Witnesses?>(nil)
    private let keySets: RemoteKeySets?
    private let desk = Mutex<Desk?>(nil)
    private let background = Mutex<[Task<Void, Never>]>([])
    /// Erasures that an end of the service had cut short, as far as this start took them up.
    let resumedErasures = Mutex<[PatientID]>([])
    let stopper = Slot<(@Sendable () -> Void)?>(nil)
    private let isStopped = Atomic<Bool>(false)

    /// Opens the data directory, catches the read models up, and gets ready to answer.
    ///
    /// In development a missing directory is made, with its key beside it.
    /// `onFatal` is called once when the disk failed under the log: the process must end then. `isStopping` is asked while
    /// a long history is read: once it is, the directory is left as it is and a ``StartError`` that is a stop is thrown.
    public init(
        configuration: Configuration,
        build: String,
        world: World = .system,
        logger: Logger,
        isStopping: @escaping @Sendable () -> Bool = { false },
        onFatal: @escaping @Sendable (String) -> Void
    ) async throws(StartError) {
        self.configuration = configuration
        self.world = world
        self.logger = logger
        let started = world.monotonic()
        if let files = configuration.tls { tls = try files.open() } else { tls = nil }
        try Self.checkDirectory(configuration, logger)
        log = try DataStore.open(configuration, world: world, onFatal: onFatal)
        // Before anything is signed: the read models may know of records that the log lost.
        engine = try Self.engine(over: log, configuration, world, logger, isStopping)
        guard !isStopping() else {
            engine.close()
            log.close()
            throw StartError(isConfiguration: false, description: "stopped", isStop: true)
        }
        Self.startCheckpoints(log, configuration, logger)
        snapshots = try Self.snapshots(of: engine, log, configuration, world)
        loops = try Self.loops(configuration.loops)
        service = RecordService(
            log: log,
            projections: engine,
            world: log.clocked,
            seals: configuration.seals
        )
        broadcaster = Broadcaster(service: service, recordsLooks: configuration.recordsLooks)
        operations = Operations(started: started, residentBytes: ProcessMemory.residentBytes)
        let verifier = try Self.keys(log, configuration)
        keySets = Self.keySets(configuration, verifier, loops, logger, world)
        identity = try Self.identity(service, engine, configuration, world)
        let assistant = makeAssistant(configuration, loops, world)
        modelClient = assistant.client
        do throws(RouteError) {
            api = try API(
                settings: Self.settings(configuration, build: build),
                service: service,
                authenticator: Authenticator(
                    verifier: verifier,
                    apiKey: configuration.apiKey,
                    allowsQueryToken: configuration.allowsQueryToken,
                    identity: identity,
                    world: world,
                    fetchKeys: keySets?.refreshing
                ),
                identity: identity,
                turns: Turns(
                    assistant: assistant.assistant,
                    pause: configuration.answerPause,
                    executor: { [loops] in loops.current }
                ),
                broadcaster: broadcaster,
                operations: operations,
                snapshots: snapshots,
                logger: logger
            )
        } catch {
            throw StartError(isConfiguration: true, description: "\(error)")
        }
        if let modelClient { api.outgoing.add("models", modelClient) }
        if let keySets { api.outgoing.add("key_sets", keySets.client) }
        api.restore((try? service.people.origins(engine)) ?? [])
        api.restoreTargets()
        // The rules are compiled at first use; the first patient must not wait for that, nor who logs first for the lists.
        Task.detached { Redactor.prepare() }
        Screening.prepare()
        restoreRules()
        try follow()
        try await announce(build: build)
        await api.endBrokenTurns()
        api.countBrokenUploads()
        // Beside the event loops: orders read the whole log, or wait for the disk.
        api.orders.take { [weak self] line in
            await Task.detached { await self?.obey(line) ?? "" }.value
        }
        operations.setReady(true)
        // Beside the event loops: opening a log waits for the disk.
        api.useSandboxes {
            await Task.detached { await SandboxServer(beside: configuration, world: world) }.value
        }
    }

    /// A one-time code for the first administrator, while there is none; each call makes another.
    public func firstAdministratorCode() -> String? {
        try? FileSystem.remove(firstCodePath)
        return identity.makeFirstCode()
    }

    private var firstCodePath: String { configuration.dataDirectory + "/" + Self.firstCodeFile }

    /// The file in the data directory that holds such a code where no terminal shows it.
    public static let firstCodeFile = "first-administrator-code"

    /// Leaves a code for the first administrator in a file that its owner alone reads; the path.
    ///
    /// `nil` when there is an administrator, or the file can't be written. What an earlier start left is gone; the
    /// file goes once the code was used.
    public func leaveFirstAdministratorCode() -> String? {
        let path = firstCodePath
        try? FileSystem.remove(path)
        guard let code = identity.makeFirstCode(taken: { try? FileSystem.remove(path) }) else {
            return nil
        }
        do throws(FileSystem.Failure) {
            let file = try FileSystem.open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW)
            try file.write(Array((code + "\n").utf8))
            try file.sync()
            return path
        } catch {
            return nil
        }
    }

    // MARK: Answering

    /// Answers one request in this process, as the sockets would.
    public func respond(to request: Request) async -> Response {
        await api.respond(to: request)
    }

    /// Listens on the configured address; returns the port.
    public func start() throws(StartError) -> UInt16 {
        let wire = wire(tls: tls, engine: engine, log: log, logger: logger, world: world) {
            [broadcaster, service] in broadcaster.lagMilliseconds(now: service.world.now())
        }
        let server: HTTPServer
        do throws(HTTPServerError) {
            server = try HTTPServer(configuration: wire, loops: loops, responder: api)
        } catch {
            throw StartError(
                isConfiguration: error.isOfHost,
                description: "can't listen on \(configuration.host):\(configuration.port): \(error)"
            )
        }
        transport.withLock { $0 = server }
        operations.observe { server.counters }
        server.start()
        tellCertificateEnd()
        return server.port
    }

    /// The port it listens on; `nil` when it does not.
    var port: UInt16? { transport.withLock { $0?.port } }

    /// Stops in order: nothing new, sockets closed 1001, looks ended, everything written, files closed.
    ///
    /// Clients have nine tenths of `limit`; the rest is for what is to be written. Idempotent.
    public func stop(within limit: Duration = .seconds(10)) async {
        guard !isStopped.exchange(true, ordering: .relaxed) else { return }
        operations.setReady(false)
        api.beginDraining()
        let server = transport.withLock { server in
            defer { server = nil }
            return server
        }
        await server?.drain(within: limit * 9 / 10)
        await api.stopTurns()
        modelClient?.shutdown()
        broadcaster.stop()
        for task in background.withLock({ $0 }) { task.cancel() }
        witnesses.withLock { $0 }?.stop()
        keySets?.stop()
        desk.withLock { $0 }?.stop()
        if configuration.recordsLooks { try? await service.viewings.sweep(stopping: true) }
        await api.tellRefusals()
        try? await record("service_stopped", Fields().with("reason", "stopped").json)
        projectionFolder.withLock { $0 }?.stop()
        snapshots.close()
        engine.close()
        log.close()
        loops.shutdown()
    }

    /// Whether every copy of the past that is due is made; for measuring.
    public var isPastReady: Bool { snapshots.isSettled }

    // MARK: Starting

    private func makeWitnesses() -> Witnesses {
        let client = HTTPClient(loops: loops, tls: try? TLSClient())
        api.outgoing.add("witnesses", client)
        return Witnesses(
            log: log,
            client: client,
            addresses: configuration.witnesses,
            logger: logger
        )
    }

    /// Log → projector → broadcaster, and the sweep of forgotten viewing intervals.
    private func follow() throws(StartError) {
        let (engine, broadcaster, snapshots) = (engine, broadcaster, snapshots)
        let logger = logger
        log.onCondition { condition in
            logger.log(
                condition.isWritable ? .warning : .error,
                room: "EventLog",
                condition.isWritable ? "the log takes events" : "the log takes no events",
                ["reason": .standing(condition.text)]
            )
        }
        engine.onAdvance {
            broadcaster.advance($0)
            snapshots.wake()
        }
        engine.onStandstill { [logger, api] failure in
            let text = failure.map { "the read models stand still: \($0)" }
            logger.log(
                failure == nil ? .warning : .error,
                room: "ProjectionEngine",
                failure == nil ? "the read models go on" : "the read models stand still",
                text.map { ["reason": .failure($0)] } ?? [:]
            )
            api.tellDegraded(failure != nil)
        }
        snapshots.wake()
        log.onCommit { _ in engine.wake() }
        self.service.onAlarm { patient, unit in broadcaster.foresee(patient, unit: unit) }
        let (service, records) = (service, configuration.recordsLooks)
        let loop = loops.next()
        let witnesses = configuration.witnesses.isEmpty ? nil : makeWitnesses()
        self.witnesses.withLock { $0 = witnesses }
        let (api, keySets) = (api, keySets)
        let desk = makeDesk(api, service, loops)
        self.desk.withLock { $0 = desk }
        background.withLock { tasks in
            tasks += desk.tasks(on: loop)
            if let keySets {
                tasks.append(Task(executorPreference: loop) { await keySets.run() })
            }
            if let witnesses {
                tasks.append(Task(executorPreference: loop) { await witnesses.run() })
            }
            tasks.append(
                Task(executorPreference: loop) {
                    var turn = 0
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(1))
                        turn += 1
                        if Task.isCancelled { return }
                        await api.sweepRights(whole: turn % 4 == 0, isRoutine: true)
                    }
                }
            )
            // On no loop: it takes some milliseconds.
            tasks.append(
                Task.detached(priority: .background) {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(60))
                        if Task.isCancelled { return }
                        api.tidyFigures()
                        ProcessMemoryGuard.returnFreePages()
                    }
                }
            )
            // What lies behind the tail that was verified at the start; and once a day.
            tasks.append(
                Task.detached(priority: .background) { [weak self] in
                    var pause = Duration.seconds(10)
                    while !Task.isCancelled {
                        try? await Task.sleep(for: pause)
                        if Task.isCancelled { return }
                        api.verifyLog()
                        DispatchQueue.global(qos: .background)
                            .async { [weak self] in self?.checkReadModels() }
                        pause = .seconds(86_400)
                    }
                }
            )
            tasks.append(Task(executorPreference: loop) { await broadcaster.run() })
            tasks.append(Task(executorPreference: loop) { await broadcaster.runAlerts() })
            tasks.append(Task(executorPreference: loop) { await broadcaster.runRows() })
            tasks.append(
                Task(executorPreference: loop) {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(API.metricsSeconds))
                        if !Task.isCancelled { await api.tellMetrics() }
                    }
                }
            )
            let idle = min(60, configuration.conversationIdleSeconds)
            tasks.append(
                Task(executorPreference: loop) {
                    while idle > 0, !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(idle))
                        if !Task.isCancelled { await api.expireConversations() }
                    }
                }
            )
            tasks.append(
                Task(executorPreference: loop) {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: .seconds(60))
                        if records, !Task.isCancelled { try? await service.viewings.sweep() }
                        if !Task.isCancelled { try? await service.log.tendCheckpoints() }
                    }
                }
            )
        }
    }

    /// The first event of every run, and one for each protection that is off.
    private func announce(build: String) async throws(StartError) {
        // A log that a person must look at first is served as it is.
        guard log.isWritable else {
            return logger.log(
                .error,
                room: "EventLog",
                "read-only",
                ["reason": .standing(log.condition.text)]
            )
        }
        if let fault = log.previousFault {
            logger.log(
                .warning,
                room: "EventLog",
                "the log was found other than it was left",
                ["reason": .standing(fault)]
            )
        }
        do throws(AppendError) {
            try await log.recordPreviousFault()
            try await log.recordIndexSealed()
            let body = Fields()
                .with("build", build)
                .with("configuration_digest", digest())
                .with("rules_version", service.rules.current.version)
                .with("environment", configuration.environment.rawValue).json
            try await record("service_started", body)
            try await log.tendCheckpoints()
            await finishWhatWasInterrupted()
            for (name, isOn) in [
                ("APP_MEDICAL_ENABLE_AUDIT_LOG", configuration.recordsLooks),
                ("APP_MEDICAL_PHI_REDACTION", configuration.redacts),
                ("APP_MEDICAL_ENABLE_ENCRYPTION", configuration.seals),
            ] where !isOn {
                let body = Fields().with("setting", name).with("value", "false").json
                try await record("configuration_changed", body)
            }
            // What a person must look at although events are taken; the first of them showed the clock.
            if log.condition != .well {
                logger.log(
                    .error,
                    room: "EventLog",
                    "the log needs attention",
                    ["reason": .standing(log.condition.text)]
                )
            }
        } catch {
            throw StartError(
                isConfiguration: false,
                description: "the log can't be written: \(error)"
            )
        }
    }

    private func finishWhatWasInterrupted() async {
        do throws(OrderError) {
            try await finishInterrupted()
        } catch {
            logger.log(
                .error,
                room: "Anamnesis",
                "an erasure or a rotation of keys that was interrupted is not finished",
                ["reason": .failure(error.text)]
            )
        }
    }

    /// SHA-256 of the settings that matter; secrets are left out.
    private func digest() -> String {
        let parts = [
            configuration.environment.rawValue, configuration.host, "\(configuration.port)",
            "\(configuration.tls != nil)\(configuration.tlsByProxy)",
            configuration.issuer, configuration.audience,
            configuration.origins.origins.sorted().joined(separator: ","),
            "\(configuration.recordsLooks)\(configuration.redacts)\(configuration.seals)",
        ]
        return SHA256.hash(Array(parts.joined(separator: "\n").utf8)).hex
    }

    private func record(_ type: String, _ body: JSON) async throws(AppendError) {
        let event = NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: type,
            sealing: .day,
            body: body.bytes
        )
        _ = try await log.append([event])
    }
}
