import EventLog

/// `audit bundle DIR --event N` (or `--data DIR`) and `audit export DIR`: what others check without this program; the other words
/// ask the trail, see ``TrailCommand``.
enum AuditCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        if arguments.words == ["bundle"] {
            return try bundle(DataCommands.directory(arguments), arguments)
        }
        if arguments.words.count == 1, arguments.values["data"] != nil {
            return try await TrailCommand.run(arguments)
        }
        guard arguments.words.count == 2 else {
            throw .usage("audit bundle DIR, audit export DIR, or a question with --data DIR")
        }
        let path = arguments.words[1]
        switch arguments.words[0] {
        case "bundle": return try bundle(path, arguments)
        case "export": return try export(path)
        default: throw .usage("audit bundle DIR or audit export DIR")
        }
    }

    private static func bundle(_ path: String, _ arguments: Arguments) throws(CommandError) -> Int32
    {
        _ = try arguments.needed("event")
        let position = try arguments.integer("event", default: 0, in: 0...Int.max)
        let bundle: [UInt8]?
        do throws(OpenError) {
            bundle = try OfflineLog.bundle(path: path, position: UInt64(position))
        } catch {
            throw .failed(error.description)
        }
        guard let bundle else {
            throw CommandError(
                code: Exit.incomplete,
                message: "no checkpoint covers record \(position) yet"
            )
        }
        SystemCalls.write(bundle)
        return Exit.ok
    }

    private static func export(_ path: String) throws(CommandError) -> Int32 {
        var out: [UInt8] = []
        do throws(OpenError) {
            try OfflineLog.export(path: path) { line in
                out += line
                guard out.count > 1 << 16 else { return }
                SystemCalls.write(out)
                out.removeAll(keepingCapacity: true)
            }
        } catch {
            throw .failed(error.description)
        }
        SystemCalls.write(out)
        return Exit.ok
    }
}
