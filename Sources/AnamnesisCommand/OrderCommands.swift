import Access
import Anamnesis
import EventLog
import EventLoop
import Glibc
import JSON
import SQLite
import Synchronization
import Telemetry
import World

/// Commands that change a data directory: by its running service, or on it when none runs.
enum OrderCommands {
    static let options: Set<String> = [
        "data", "patient", "issuer", "reason", "by", "new-key-file", "keys", "rest",
    ]

    /// `keys status|rotate|retired EPOCH`.
    static func keys(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let word = arguments.words.first
        guard word == "retired" || arguments.words.count < 2 else {
            throw .usage("\(arguments.words[1]) is not expected here")
        }
        switch word {
        case "status": return try await give(["order": "keys_status"], arguments)
        case "rotate":
            let file = arguments.values["new-key-file"].map { JSON.string(absolute($0)) } ?? .null
            return try await give(["order": "keys_rotate", "new_key_file": file], arguments)
        case "retired":
            guard arguments.words.count == 2, let epoch = Int64(arguments.words[1]) else {
                throw .usage("keys retired EPOCH")
            }
            return try await give(["order": "keys_retired", "epoch": .integer(epoch)], arguments)
        default: throw .usage("keys status, keys rotate or keys retired EPOCH")
        }
    }

    /// `patient erase|hold|release --patient P --reason R`.
    static func patient(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let names = ["erase": "patient_erase", "hold": "patient_hold", "release": "patient_hold"]
        let word = try arguments.single("erase, hold or release")
        guard let name = names[word] else { throw .usage("patient erase, hold or release") }
        return try await give(
            [
                "order": .string(name), "patient": .string(try arguments.needed("patient")),
                "reason": .string(try arguments.needed("reason")),
                "issuer": arguments.values["issuer"].map { .string($0) } ?? .null,
                "by": .string(arguments.values["by"] ?? "operator"),
                "ordered": .bool(arguments.flags.contains("ordered")), "set": .bool(word == "hold"),
            ],
            arguments
        )
    }

    /// `backup TARGET`.
    static func backup(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let target = absolute(try arguments.single("the new directory of the backup"))
        return try await give(["order": "backup", "path": .string(target)], arguments)
    }

    /// `restore BACKUP DIR [--keys FILE] [--rest DAMAGED]`.
    static func restore(_ arguments: Arguments) throws(CommandError) -> Int32 {
        guard arguments.words.count == 2 else {
            throw .usage("restore BACKUP DIR [--keys FILE] [--rest DAMAGED]")
        }
        do throws(OpenError) {
            let report = try EventLog.restore(
                arguments.words[0],
                keys: arguments.values["keys"],
                rest: arguments.values["rest"],
                to: arguments.words[1]
            )
            let taken = report.rest.map { rest in
                "\(rest.records) of them from the damaged log"
                    + (rest.end.map { ", which can't be read further: \($0)" } ?? " to its end")
                    + "\n"
            }
            SystemCalls.write(
                "restored \(report.records) records, root \(report.root)\n" + (taken ?? "")
                    + "now accept it: anamnesis accept-restore --data \(arguments.words[1])\n"
            )
        } catch {
            throw .failed(error.description)
        }
        return Exit.ok
    }

    /// `accept-restore` and `accept-clock`.
    static func accept(_ order: String, _ arguments: Arguments) async throws(CommandError) -> Int32
    {
        try arguments.none()
        let by = arguments.values["by"] ?? "operator"
        return try await give(["order": .string(order), "by": .string(by)], arguments)
    }

    private static func give(
        _ order: JSON,
        _ arguments: Arguments
    ) async throws(CommandError) -> Int32 {
        // What a person is about to accept is no news of a start.
        let isAccepting = order["order"] == "accept_restore"
        let answer = try await ask(order, arguments, tellsFaultsFirst: !isAccepting)
        SystemCalls.write(String(decoding: answer.bytes, as: UTF8.self) + "\n")
        return Exit.ok
    }

    /// Asks the running service; when there is none, opens the directory here for as long as the order takes.
    ///
    /// With `mayCreate` a missing directory is made in development, as `serve` would. What opening it finds amiss is
    /// told on standard error: at once, or where it is not to be told first, only when the order fails.
    static func ask(
        _ order: JSON,
        _ arguments: Arguments,
        mayCreate: Bool = false,
        tellsFaultsFirst: Bool = true
    ) async throws(CommandError) -> JSON {
        let configuration = try configuration(arguments)
        let line = order.text
        if let given = try given(line, configuration) { return try read(given) }
        let faults = Faults(isHeld: !tellsFaultsFirst)
        let server: RecordServer
        do throws(CommandError) {
            server = try await open(configuration, mayCreate: mayCreate, faults)
        } catch {
            return try look(line, configuration, after: error)
        }
        let answer = await server.obey(line)
        await server.stop()
        do throws(CommandError) {
            return try read(answer)
        } catch {
            faults.tell()
            throw error
        }
    }

    /// Asks the running service; `nil` when there is none.
    static func askRunning(
        _ order: JSON,
        _ arguments: Arguments
    ) throws(CommandError) -> JSON? {
        guard let given = try given(order.text, configuration(arguments)) else { return nil }
        return try read(given)
    }

    /// What an order that only asks finds in a directory that can't be opened for writing; the error for any other.
    private static func look(
        _ line: String,
        _ configuration: Configuration,
        after error: CommandError
    ) throws(CommandError) -> JSON {
        guard error.code == Exit.failed else { throw error }
        let answer: String?
        do throws(StartError) {
            answer = try RecordServer.look(line, configuration)
        } catch {
            answer = nil
        }
        guard let answer else { throw error }
        SystemCalls.writeError(
            "anamnesis: \(error.message); what follows was read, and nothing was written\n"
        )
        return try read(answer)
    }

    /// What a server that is opened for one order has to say.
    private final class Faults: Sendable {
        private let held: Mutex<[UInt8]?>

        init(isHeld: Bool = false) { held = Mutex(isHeld ? [] : nil) }

        func write(_ line: [UInt8]) {
            let isKept = held.withLock { held in
                guard held != nil else { return false }
                held? += line
                return true
            }
            if !isKept { SystemCalls.writeError(line) }
        }

        /// Tells what was held back, and from now on everything at once.
        func tell() {
            let lines = held.withLock { held in
                defer { held = nil }
                return held ?? []
            }
            SystemCalls.writeError(lines)
        }
    }

    /// Gives an order that goes on behind its answer, then another until `isOver` says so; the last answer.
    static func follow(
        _ order: JSON,
        by next: JSON,
        _ arguments: Arguments,
        every pause: Duration,
        isOver: (JSON) -> Bool
    ) async throws(CommandError) -> JSON {
        let configuration = try configuration(arguments)
        let first = try given(order.text, configuration)
        let server = first == nil ? try await open(configuration, mayCreate: false) : nil
        let answer: Result<JSON, CommandError>
        do throws(CommandError) {
            var latest = try read(await server?.obey(order.text) ?? first ?? "")
            while !isOver(latest) {
                try? await Task.sleep(for: pause)
                let line = next.text
                if let server {
                    latest = try read(await server.obey(line))
                } else {
                    latest = try read(try given(line, configuration) ?? "")
                }
            }
            answer = .success(latest)
        } catch {
            answer = .failure(error)
        }
        await server?.stop()
        return try answer.get()
    }

    private static func configuration(_ arguments: Arguments) throws(CommandError) -> Configuration
    {
        var variables = SystemCalls.environment()
        if let data = arguments.values["data"] { variables["APP_DATA_DIR"] = data }
        variables["APP_DATA_DIR"] = absolute(variables["APP_DATA_DIR"] ?? "data")
        return try ServeCommand.configuration(variables)
    }

    /// What the running service answers; `nil` when none runs.
    private static func given(
        _ line: String,
        _ configuration: Configuration
    ) throws(CommandError) -> String? {
        let answer = ControlSocket.ask(
            directory: configuration.dataDirectory,
            name: RecordServer.controlSocket,
            line
        )
        switch answer {
        case .nobody: return nil
        case .line(let text): return text
        case .cut:
            throw .failed(
                "the service ended before it answered, and may have carried the order out: look with "
                    + "keys status and events before you give it again"
            )
        case .silent:
            throw .failed(
                "the service gave no sign of life for \(ControlSocket.silenceMax) s: is it stopped, or its machine "
                    + "overloaded? If it had begun the order it may carry it out: look with keys status and "
                    + "events before you give it again"
            )
        }
    }

    private static func read(_ answer: String) throws(CommandError) -> JSON {
        guard let json = try? JSON(parsing: Array(answer.utf8)), json["ok"] == .bool(true) else {
            let error = (try? JSON(parsing: Array(answer.utf8)))?["error"]?.string
            throw .failed(error ?? "the service gave no answer")
        }
        return json
    }

    private static func open(
        _ configuration: Configuration,
        mayCreate: Bool,
        _ faults: Faults = Faults()
    ) async throws(CommandError) -> RecordServer {
        let events = configuration.dataDirectory + "/events.db"
        guard mayCreate || SystemCalls.exists(events) else {
            let directory = configuration.dataDirectory
            throw CommandError(
                code: Exit.refused,
                message: FileSystem.isHidden(events)
                    ? "this user may not look into \(directory)"
                    : "\(directory) holds no log; make one with init"
            )
        }
        let logger = Logger(
            level: .error,
            world: .system,
            redact: OutputPolicy(redacts: configuration.redacts).text,
            write: { faults.write($0) }
        )
        do throws(StartError) {
            return try await RecordServer(
                configuration: configuration,
                build: Command.version,
                logger: logger,
                onFatal: { reason in SystemCalls.writeError("anamnesis: \(reason)\n") }
            )
        } catch {
            faults.tell()
            throw CommandError(error)
        }
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : SystemCalls.workingDirectory() + "/" + path
    }
}
