import Access
import Anamnesis
import Cryptography
import EventLog
import JSON
import SQLite
import World

/// Commands that work on a data directory without serving it.
enum DataCommands {
    /// `init DIR`.
    static func create(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let directory = try arguments.single("DIR")
        let configuration = try configuration(of: directory)
        do throws(StartError) {
            try DataStore.create(configuration, world: .system)
        } catch {
            throw CommandError(error)
        }
        SystemCalls.write(
            "made \(directory), its key is \(configuration.masterKeyFile): keep a copy elsewhere\n"
        )
        return Exit.ok
    }

    /// `token --data DIR --role R --user U`: the token alone on standard output.
    static func token(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        guard let role = Role(rawValue: try arguments.needed("role")), role != .service else {
            throw .usage("--role is patient, nurse, admin or compliance")
        }
        let user = try arguments.needed("user")
        let patient = arguments.values["patient"]
        guard user.count <= 128, patient.map({ (1...128).contains($0.count) }) ?? true else {
            throw .usage("--user and --patient have 1 to 128 characters")
        }
        guard arguments.values["unit"].map({ (1...60).contains($0.count) }) ?? true else {
            throw .usage("--unit has 1 to 60 characters")
        }
        let seconds = try arguments.integer("ttl", default: 900, in: 1...31_536_000)
        let configuration = try configuration(of: arguments.needed("data"))
        let key: Ed25519PrivateKey
        do throws(StartError) {
            key = try DataStore.storedSigningKey(configuration)
        } catch {
            throw CommandError(error)
        }
        let minter = TokenMinter(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: key
        )
        var grant = TokenGrant(
            subject: user,
            role: role,
            patient: role == .patient ? patient ?? user : nil
        )
        grant.unit = arguments.values["unit"]
        // Whoever holds the master key has proved more than a password can.
        if arguments.flags.contains("step-up") { grant.steppedUpAt = World.system.now().seconds }
        let token = minter.mint(grant, seconds: Int64(seconds), world: .system)
        SystemCalls.write(token + "\n")
        return Exit.ok
    }

    /// `events DIR [--from N]`: one JSON line for each record.
    static func events(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let path = try arguments.single("DIR")
        let start = try arguments.integer("from", default: 0, in: 0...Int.max)
        var out: [UInt8] = []
        do throws(OpenError) {
            try Listing.list(path: path, from: UInt64(start)) { event in
                var writer = JSONWriter(capacity: 200)
                writer.object { writer in
                    writer.field("position", Int64(clamping: event.position))
                    writer.field("event_id", event.id.text("evt"))
                    writer.field("stream", event.stream.hex)
                    writer.field("type", event.type)
                    writer.field("recorded_at", event.recordedAt.text)
                }
                out += writer.bytes + [0x0A]
                if out.count > 1 << 16 {
                    SystemCalls.write(out)
                    out.removeAll(keepingCapacity: true)
                }
            }
        } catch {
            SystemCalls.write(out)
            if case .missing = error {
                throw CommandError(code: Exit.incomplete, message: error.description)
            }
            throw .failed(error.description)
        }
        SystemCalls.write(out)
        return Exit.ok
    }

    /// `config show`: the table of settings; `config check`: whether those that are given can be used.
    static func config(_ arguments: Arguments) throws(CommandError) -> Int32 {
        switch try arguments.single("show or check") {
        case "show": return showSettings()
        case "check":
            for warning in try ServeCommand.configuration(arguments).warnings {
                SystemCalls.writeError("anamnesis: warning: \(warning)\n")
            }
            SystemCalls.write("the settings can be used\n")
            return Exit.ok
        default: throw .usage("config show or config check")
        }
    }

    private static func showSettings() -> Int32 {
        var text = "| variable | standard | meaning |\n|---|---|---|\n"
        for setting in Setting.all {
            let standard = setting.standard.isEmpty ? "" : "`\(setting.standard)`"
            text += "| `\(setting.name)` | \(standard) | \(setting.meaning) |\n"
        }
        SystemCalls.write(text)
        return Exit.ok
    }

    /// The key store and master key of a data directory, for commands that open bodies.
    static func keys(
        of directory: String
    ) throws(CommandError) -> (path: String, master: [UInt8]) {
        // A link has its key beside what it leads to, unless one lies beside the link.
        let real = FileSystem.resolved(directory)
        let isBeside = SystemCalls.exists(directory + ".key")
        let configuration = try configuration(of: isBeside ? directory : real)
        do throws(StartError) {
            let key = try DataStore.masterKey(configuration)
            return (configuration.dataDirectory + "/keys.db", key.bytes)
        } catch {
            throw CommandError(code: Exit.incomplete, message: error.description)
        }
    }

    /// The data directory a command means: `--data`, else `APP_DATA_DIR`, else `data`.
    static func directory(_ arguments: Arguments) -> String {
        arguments.values["data"] ?? SystemCalls.environment()["APP_DATA_DIR"] ?? "data"
    }

    static func configuration(of directory: String) throws(CommandError) -> Configuration {
        var variables = SystemCalls.environment()
        variables["APP_DATA_DIR"] = directory
        return try ServeCommand.configuration(variables)
    }
}
