import Anamnesis
import EventLoop
import Glibc

/// Exit codes of every command.
enum Exit {
    static let ok: Int32 = 0
    static let failed: Int32 = 1
    static let incomplete: Int32 = 2
    static let usage: Int32 = 3
    /// Standard output did not take all there was to say.
    static let unwritten: Int32 = 74
    static let refused: Int32 = 78
}

/// What a command says when it can't go on: a line on standard error and an exit code.
struct CommandError: Error {
    let code: Int32
    let message: String

    static func usage(_ message: String) -> CommandError {
        CommandError(code: Exit.usage, message: message + "; see: anamnesis --help")
    }

    static func failed(_ message: String) -> CommandError {
        CommandError(code: Exit.failed, message: message)
    }

    init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: StartError) {
        self.init(
            code: error.isConfiguration ? Exit.refused : Exit.failed,
            message: error.description
        )
    }
}

/// The executable `anamnesis`.
@main
enum Command {
    static let version = "anamnesis 0.1.0"

    static let help = """
        anamnesis: the clinical record behind a medical AI assistant

          anamnesis init DIR                          make a data directory and DIR.key beside it
          anamnesis serve [--data DIR] [--host H] [--port N] [--env-file FILE] [--projections DIR]
                          [--behind-proxy CIDR,…]   a proxy there ends TLS and says who calls
          anamnesis projections check FILE…           whether officers' SQL files would be taken
          anamnesis projections rebuild|compare [--data DIR] [--json]
                          make the read models anew, or compare them with what the log gives
          anamnesis token [issue] --data DIR --role patient|nurse|admin|compliance --user U
                          [--patient P] [--unit U] [--ttl SECONDS] [--step-up]   print a token
          anamnesis users add --data DIR --login L --role nurse|admin|compliance|service
                          [--name N] [--unit U] [--scope S,…]         prints a one-time code
          anamnesis users list|disable --data DIR [--login L] [--json]
          anamnesis origin add|remove|list --data DIR [--origin O] [--seconds N] [--path P,…] [--json]
                          (also --duration-seconds, --allowed-paths)
          anamnesis redact                            {"id","text"} lines in, names and numbers out
          anamnesis preflight [--data DIR] [--host H] [--port N] [--env-file FILE]
                          [--projections DIR] [--json]    every check before a start
          anamnesis health [--data DIR]               how the service that runs there is
          anamnesis doctor [ws,sse,nurse,cors,model] [--data DIR] [--url URL] [--ca FILE] [--origin O]
                          [--json]   tries what front ends need on the running service, from outside
          anamnesis verify DIR|events.db|FILE.ndjson [--checkpoint FILE]… [--key VKEY] [--keys]
                          [--json]                    prove the log; without keys unless --keys
                          (also --data DIR, --anchors FILE for --checkpoint, --deep for --keys)
          anamnesis checkpoint export [--data DIR]    the newest signed head, to keep elsewhere
          anamnesis checkpoint check FILE [--data DIR] [--key VKEY] [--json]
          anamnesis audit bundle [DIR] --event N [--data DIR]
                          evidence of one record, for verify_log.py
          anamnesis audit export DIR                  records, tiles and checkpoints as JSON lines
          anamnesis audit search|show|replay|diff|export --data DIR [--clinical] [--patient P]
                          [--session S] [--alert A] [--actor U] [--type T,…] [--action C|R|U|D|E]
                          [--purpose P] [--outcome O] [--request R] [--from T] [--to T] [--seq N]
                          [--from-seq N] [--to-seq N] [--at T] [--as-of N] [--viewing V]
                          [--urgency U] [--limit N] [--cursor N] [--format ndjson|csv|fhir|pdf]
                          ask the trail; each question is itself on record
          anamnesis witness --logs FILE --state DIR [--listen HOST:PORT] [--name NAME]
                          sign heads of the logs whose keys stand in FILE, unless they contradict
          anamnesis events DIR [--from N]             list headers as JSON lines
          anamnesis backup TARGET [--data DIR]        copy log and keys, running or not; verify the copy
          anamnesis restore BACKUP DIR [--keys FILE] [--rest DAMAGED]
                  make DIR from a backup, and from what a damaged log has behind it; verify it
          anamnesis accept-restore [--data DIR]       take a log that is older than it vouched for
          anamnesis accept-clock [--data DIR]         follow a clock that jumped ahead
          anamnesis keys status|rotate|retired EPOCH [--data DIR] [--new-key-file FILE]
          anamnesis patient erase|hold|release --patient P --reason R [--data DIR] [--ordered]
          anamnesis screen                            {"id","text"} lines in, red flags out
          anamnesis triage                            the same, with level, rules and questions
          anamnesis rules list|show RULE|test|simulate DIR|context|words|trace TEXT [--rules FILE]
          anamnesis rules activate VERSION [--data DIR] [--by NAME]  screen by what another proposed
          anamnesis config show                       every setting, its standard and meaning
          anamnesis config check [--env-file FILE]    whether those that are given can be used
          anamnesis openapi                           the surface as OpenAPI 3.1
          anamnesis suite run ID [--data DIR]         a suite, on a sandbox of the running service
          anamnesis load run [--users N] [--minutes M] [--ramp-up S] [--data DIR]
          anamnesis mock chat TEXT | queue [--urgency U] [--red-flags] [--data DIR]
          anamnesis completions bash                  names of commands for the shell
          anamnesis bench append|sqlite|acks|verify|size|rebuild|chat|crowd|queue|alerts|fanout|scale|screen [--seconds S] [--file F] …
          anamnesis --version | --help

        Exit codes: 0 ok or intact, 1 failed or tampered, 2 not verifiable or incomplete,
        3 usage, 74 output that could not be written whole, 78 configuration refused.

        """

    static func main() async {
        // Before all else: a certificate may be renewed at any moment of a start.
        if CommandLine.arguments.dropFirst().first == "serve" { SystemCalls.ignoreHangUp() }
        SystemCalls.hardenProcess()
        ProcessMemoryGuard.limitHeaps(to: 4)
        do throws(CommandError) {
            exit(try await run(Array(CommandLine.arguments.dropFirst())))
        } catch {
            SystemCalls.writeError("anamnesis: \(error.message)\n")
            exit(error.code)
        }
    }

    private static func run(_ words: [String]) async throws(CommandError) -> Int32 {
        guard let name = words.first else {
            SystemCalls.writeError(help)
            return Exit.usage
        }
        let rest = Array(words.dropFirst())
        if rest.contains("--help") || rest.contains("-h"), let usage = usage(of: name) {
            SystemCalls.write(usage)
            return Exit.ok
        }
        switch name {
        case "--help", "-h", "help":
            try Arguments(rest, options: []).none()
            SystemCalls.write(help)
            return Exit.ok
        case "--version":
            try Arguments(rest, options: []).none()
            SystemCalls.write(version + "\n")
            return Exit.ok
        case "init": return try DataCommands.create(Arguments(rest, options: []))
        case "serve":
            return try await ServeCommand.run(
                Arguments(
                    rest,
                    options: ServeCommand.options
                )
            )
        case "projections": return try await ProjectionsCommand.run(rest)
        case "token":
            return try DataCommands.token(
                Arguments(
                    rest.first == "issue" ? Array(rest.dropFirst()) : rest,
                    options: ["data", "role", "user", "patient", "ttl", "unit"],
                    flags: ["step-up"]
                )
            )
        case "redact": return try RedactCommand.run(Arguments(rest, options: []))
        case "preflight":
            return try PreflightCommand.run(
                Arguments(rest, options: ServeCommand.options, flags: ["json"])
            )
        case "health": return try await HealthCommand.run(Arguments(rest, options: ["data"]))
        case "doctor":
            return try await DoctorCommand.run(
                Arguments(rest, options: DoctorCommand.options, flags: ["json"])
            )
        case "checkpoint":
            return try CheckpointCommand.run(
                Arguments(rest, options: ["data", "key"], flags: ["json"])
            )
        case "suite", "load", "mock":
            let arguments = try Arguments(
                rest,
                options: TrialCommand.options,
                flags: TrialCommand.flags
            )
            switch name {
            case "suite": return try TrialCommand.suite(arguments)
            case "load": return try TrialCommand.load(arguments)
            default: return try TrialCommand.mock(arguments)
            }
        case "completions":
            guard try Arguments(rest, options: []).single("bash") == "bash" else {
                throw .usage("completions bash")
            }
            SystemCalls.write("complete -W \"\(names.joined(separator: " "))\" anamnesis\n")
            return Exit.ok
        case "openapi":
            try Arguments(rest, options: []).none()
            SystemCalls.write(RecordServer.openAPI(build: version))
            return Exit.ok
        case "origin":
            return try await OriginCommand.run(
                Arguments(rest, options: OriginCommand.options, flags: ["json"])
            )
        case "users":
            return try await UsersCommand.run(
                Arguments(
                    rest,
                    options: ["data", "login", "role", "name", "unit", "scope", "reason"],
                    flags: ["json"]
                )
            )
        case "verify":
            return try VerifyCommand.run(
                Arguments(rest, options: VerifyCommand.options, flags: VerifyCommand.flags)
            )
        case "witness":
            return try await WitnessCommand.run(
                Arguments(rest, options: ["listen", "state", "name", "logs"])
            )
        case "audit":
            return try await AuditCommand.run(
                Arguments(rest, options: TrailCommand.options, flags: ["clinical"])
            )
        case "events": return try DataCommands.events(Arguments(rest, options: ["from"]))
        case "backup": return try await OrderCommands.backup(orders(rest))
        case "restore": return try OrderCommands.restore(orders(rest))
        case "accept-restore": return try await OrderCommands.accept("accept_restore", orders(rest))
        case "accept-clock": return try await OrderCommands.accept("clock_confirm", orders(rest))
        case "keys": return try await OrderCommands.keys(orders(rest))
        case "patient": return try await OrderCommands.patient(orders(rest))
        case "screen": return try ScreenCommand.run(Arguments(rest, options: []))
        case "triage": return try ScreenCommand.triage(Arguments(rest, options: []))
        case "rules": return try await RulesCommand.run(rest)
        case "config":
            return try DataCommands.config(Arguments(rest, options: ServeCommand.options))
        case "bench": return try await BenchCommand.run(rest)
        default: throw .usage("no command is called \(name)")
        }
    }

    /// What commands are called, each once.
    private static var names: [String] {
        var names: [String] = []
        for line in help.split(separator: "\n") where line.hasPrefix("  anamnesis ") {
            let name = String(line.dropFirst(12).prefix { $0 != " " })
            if !names.contains(name), !name.hasPrefix("-") { names.append(name) }
        }
        return names
    }

    /// The lines of the help that are about a command; `nil` when there is no such command.
    private static func usage(of name: String) -> String? {
        var lines: [Substring] = []
        var isOfCommand = false
        for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  anamnesis ") || line.isEmpty {
                isOfCommand = line.dropFirst(12).prefix { $0 != " " } == name
            }
            if isOfCommand { lines.append(line) }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
    }

    private static func orders(_ words: [String]) throws(CommandError) -> Arguments {
        try Arguments(words, options: OrderCommands.options, flags: ["ordered"])
    }
}
