import EventLog

/// `checkpoint export`: the newest signed checkpoint, to keep elsewhere; `checkpoint check FILE`: whether the log still
/// holds to one that was.
enum CheckpointCommand {
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        switch (arguments.words.first, arguments.words.count) {
        case ("export", 1): return try export(DataCommands.directory(arguments))
        case ("check", 2):
            var words = ["--data", DataCommands.directory(arguments)]
            words += ["--checkpoint", arguments.words[1]]
            if let key = arguments.values["key"] { words += ["--key", key] }
            if arguments.flags.contains("json") { words.append("--json") }
            return try VerifyCommand.run(
                Arguments(words, options: VerifyCommand.options, flags: VerifyCommand.flags)
            )
        default: throw .usage("checkpoint export, or checkpoint check FILE")
        }
    }

    private static func export(_ path: String) throws(CommandError) -> Int32 {
        let note: String?
        do throws(OpenError) {
            note = try OfflineLog.newestCheckpoint(path: path)
        } catch {
            throw CommandError(code: Exit.incomplete, message: error.description)
        }
        guard let note else {
            throw CommandError(code: Exit.incomplete, message: "no checkpoint was signed yet")
        }
        SystemCalls.write(note)
        return Exit.ok
    }
}
