import JSON

/// `suite run`, `load run` and `mock`: what a running service tries on a sandbox, as `/test/…` and `/docs/test/load` do.
enum TrialCommand {
    static let options: Set<String> = ["data", "users", "minutes", "ramp-up", "urgency"]
    static let flags: Set<String> = ["red-flags"]

    /// `suite run ID`: the outcome; exit 1 unless everything passed.
    static func suite(_ arguments: Arguments) throws(CommandError) -> Int32 {
        guard arguments.words.count == 2, arguments.words[0] == "run" else {
            throw .usage("suite run ID")
        }
        let name = arguments.words[1]
        guard name.utf8.allSatisfy({ $0 == 0x5F || (0x61...0x7A).contains($0) }) else {
            throw .usage("the ID of a suite is of letters and _")
        }
        let told = try ask("/test/suites/\(name)/execute", [:], arguments)
        return told["status"] == "passed" ? Exit.ok : Exit.failed
    }

    /// `load run [--users N] [--minutes M] [--ramp-up S]`: begins it, and says where it is told.
    static func load(_ arguments: Arguments) throws(CommandError) -> Int32 {
        guard arguments.words == ["run"] else { throw .usage("load run") }
        let body: JSON = [
            "concurrent_users": JSON(try arguments.integer("users", default: 10, in: 1...1000)),
            "duration_minutes": JSON(try arguments.integer("minutes", default: 1, in: 1...60)),
            "ramp_up_time": JSON(try arguments.integer("ramp-up", default: 0, in: 0...3600)),
        ]
        _ = try ask("/docs/test/load", body, arguments)
        return Exit.ok
    }

    /// `mock chat TEXT`, `mock queue [--urgency U] [--red-flags]`.
    static func mock(_ arguments: Arguments) throws(CommandError) -> Int32 {
        switch (arguments.words.first, arguments.words.count) {
        case ("chat", 2):
            _ = try ask("/test/mock/chat", ["message": .string(arguments.words[1])], arguments)
        case ("queue", 1):
            var filters = JSONObject()
            if let urgency = arguments.values["urgency"] { filters["urgency"] = .string(urgency) }
            if arguments.flags.contains("red-flags") { filters["has_red_flags"] = true }
            _ = try ask("/test/mock/queue", ["filters": .object(filters)], arguments)
        default: throw .usage("mock chat TEXT, or mock queue")
        }
        return Exit.ok
    }

    /// Prints what the service that runs on the directory answers, and gives it.
    private static func ask(
        _ path: String,
        _ body: JSON,
        _ arguments: Arguments
    ) throws(CommandError) -> JSON {
        let order: JSON = ["order": "try", "path": .string(path), "body": body]
        guard let answer = try OrderCommands.askRunning(order, arguments) else {
            throw .failed("no service runs on \(DataCommands.directory(arguments))")
        }
        let text = answer["text"]?.string ?? ""
        let told = (try? JSON(parsing: Array(text.utf8))) ?? .null
        guard let status = answer["status"]?.integer, (200..<300).contains(status) else {
            throw .failed(told["detail"]?.string ?? "the service gave no answer")
        }
        SystemCalls.write(text + "\n")
        return told
    }
}
