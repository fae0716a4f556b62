import Access
import Anamnesis
import Dispatch
import EventLoop
import Glibc
import JSON
import Synchronization
import Telemetry
import World

/// `anamnesis serve`: one server until SIGTERM or SIGINT.
enum ServeCommand {
    static let options: Set<String> = [
        "data", "host", "port", "env-file", "projections", "behind-proxy",
    ]

    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let reloads = Reloads()
        try arguments.none()
        let configuration = try configuration(arguments)
        ProcessMemoryGuard.forbidDumps()
        for warning in configuration.warnings {
            SystemCalls.writeError("anamnesis: warning: \(warning)\n")
        }
        if let fault = Preflight.misfit(configuration) {
            throw CommandError(code: Exit.refused, message: fault)
        }
        let output = OutputPolicy(redacts: configuration.redacts)
        let logger = Logger(
            level: configuration.logLevel,
            format: configuration.logFormat,
            world: .system,
            redact: output.text,
            write: { SystemCalls.writeError($0) }
        )
        let stops = Stops()
        let server: RecordServer
        let port: UInt16
        do throws(StartError) {
            server = try await RecordServer(
                configuration: configuration,
                build: Command.version,
                logger: logger,
                isStopping: stops.isAsked,
                onFatal: { reason in
                    logger.log(
                        .error,
                        room: "EventLog",
                        "the log's disk failed",
                        [
                            "reason": .failure(reason)
                        ]
                    )
                    _exit(Exit.failed)
                }
            )
            port = try server.start()
        } catch {
            if error.isStop {
                logger.log(.info, room: "Anamnesis", "stopping")
                return Exit.ok
            }
            throw CommandError(error)
        }
        if configuration.environment == .development {
            SystemCalls.writeError(
                "anamnesis: DEVELOPMENT: not for real patients; set APP_ENV=production there\n"
            )
        }
        if let folder = configuration.projectionsDirectory { try follow(folder, server, logger) }
        tellFirstCode(server)
        let scheme = configuration.tls == nil ? "http" : "https"
        let hasCertificate = configuration.tls != nil
        reloads.begin {
            guard hasCertificate else {
                return logger.log(.info, room: "Anamnesis", "nothing to load again: no certificate")
            }
            try? server.reloadCertificate()
        }
        let control: ControlSocket
        do throws(SocketError) {
            control = try ControlSocket(
                directory: configuration.dataDirectory,
                name: RecordServer.controlSocket
            ) { order in await server.obey(order) }
        } catch {
            throw .failed("the control socket can't be made: \(error)")
        }
        server.onDrain(stops.stop)
        SystemCalls.tell("anamnesis: serving on \(scheme)://\(configuration.host):\(port)\n")
        await stops.wait()
        reloads.cancel()
        control.close()
        logger.log(.info, room: "Anamnesis", "stopping")
        await server.stop()
        return Exit.ok
    }

    /// On a terminal alone the code itself: what goes to a file or a journal is read by more people.
    private static func tellFirstCode(_ server: RecordServer) {
        let words =
            "anamnesis: no administrator yet; POST /api/auth/activate {username, password, code} once with "
        if SystemCalls.isTerminal {
            guard let code = server.firstAdministratorCode() else { return }
            SystemCalls.tell(words + "code \(code)\n")
        } else if let path = server.leaveFirstAdministratorCode() {
            SystemCalls.tell(words + "the code in \(path)\n")
        }
    }

    /// Loads officers' projections; on a terminal with a bar, elsewhere in the log.
    private static func follow(
        _ folder: String,
        _ server: RecordServer,
        _ logger: Logger
    ) throws(CommandError) {
        let isTerminal = SystemCalls.isErrorTerminal
        do throws(StartError) {
            try server.followProjections(in: folder) { line, isLast in
                if isTerminal {
                    SystemCalls.writeError("\rprojections: \(line)\u{1B}[K" + (isLast ? "\n" : ""))
                } else if isLast {
                    logger.log(
                        .info,
                        room: "ProjectionEngine",
                        "added projection",
                        ["state": .failure(line)]
                    )
                }
            }
        } catch {
            throw CommandError(error)
        }
    }

    /// Settings from the environment, an `--env-file` or the one `APP_CONFIG` names over it, and options over both.
    static func configuration(_ arguments: Arguments) throws(CommandError) -> Configuration {
        try configuration(try variables(arguments))
    }

    /// The settings before they are read.
    static func variables(_ arguments: Arguments) throws(CommandError) -> [String: String] {
        _ = try arguments.integer("port", default: 0, in: 0...65_535)
        var variables = SystemCalls.environment()
        let given = variables["APP_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        if let path = arguments.values["env-file"] ?? given {
            guard let bytes = SystemCalls.read(path) else {
                throw CommandError(code: Exit.refused, message: "\(path) can't be read")
            }
            switch EnvironmentFile.parse(String(decoding: bytes, as: UTF8.self)) {
            case .success(let more):
                variables.merge(more) { _, new in new }
                if let fault = EnvironmentFile.fault(path, more, in: variables) {
                    throw CommandError(
                        code: Exit.refused,
                        message: "\(path) holds secrets: \(fault)"
                    )
                }
            case .failure(let error):
                throw CommandError(
                    code: Exit.refused,
                    message: "\(path):\(error.line) \(error.problem)"
                )
            }
        }
        let options = [
            "data": "APP_DATA_DIR", "host": "APP_SERVING_HOST", "port": "APP_SERVING_PORT",
            "projections": "APP_PROJECTIONS_DIR",
        ]
        for (option, name) in options {
            if let value = arguments.values[option] { variables[name] = value }
        }
        if let blocks = arguments.values["behind-proxy"] {
            variables["APP_TLS_TERMINATED_BY_PROXY"] = "true"
            let items = blocks.split(separator: ",").map { JSON.string(String($0)) }
            variables["APP_TRUSTED_PROXIES"] = JSON.array(items).text
        }
        return variables
    }

    static func configuration(_ variables: [String: String]) throws(CommandError) -> Configuration {
        do throws(ConfigurationError) {
            return try Configuration(
                variables: variables,
                cores: EventLoopGroup.usefulCount,
                isRoot: SystemCalls.isRoot(),
                readFile: { path in
                    SystemCalls.read(path).map { String(decoding: $0, as: UTF8.self) }
                }
            )
        } catch {
            throw CommandError(
                code: Exit.refused,
                message: error.faults.map(\.onOneLine).joined(separator: "\nanamnesis: ")
            )
        }
    }
}

/// Calls a closure on each SIGHUP, one after another; those that come before there is one, once.
private struct Reloads {
    private let source: any DispatchSourceSignal
    private let queue = DispatchQueue(label: "reload")
    private let state = State()

    private final class State: Sendable {
        let isDue = Atomic<Bool>(false)
        let reload = Slot<(@Sendable () -> Void)?>(nil)
    }

    init() {
        SystemCalls.ignoreHangUp()
        source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: queue)
        source.setEventHandler { [state] in
            guard let reload = state.reload.body else {
                return state.isDue.store(true, ordering: .relaxed)
            }
            reload()
        }
        source.activate()
    }

    func begin(_ reload: @escaping @Sendable () -> Void) {
        queue.async { [state] in
            state.reload.body = reload
            if state.isDue.load(ordering: .relaxed) { reload() }
        }
    }

    func cancel() {
        source.cancel()
    }
}

/// Waits for SIGTERM or SIGINT; a second one ends the process at once.
struct Stops {
    private let sources: [any DispatchSourceSignal]
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let seen: Shared

    init() {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        self.stream = stream
        self.continuation = continuation
        let seen = Shared()
        self.seen = seen
        sources = [SIGTERM, SIGINT]
            .map { number in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler {
                    if seen.flag.exchange(true, ordering: .relaxed) { _exit(Exit.failed) }
                    continuation.yield()
                }
                source.activate()
                return source
            }
    }

    private final class Shared: Sendable {
        let flag = Atomic<Bool>(false)
    }

    /// Whether a signal has come.
    var isAsked: @Sendable () -> Bool {
        let seen = seen
        return { seen.flag.load(ordering: .relaxed) }
    }

    /// Does what a first signal does.
    var stop: @Sendable () -> Void {
        let continuation = continuation
        return { continuation.yield() }
    }

    func wait() async {
        for await _ in stream { return }
    }
}
