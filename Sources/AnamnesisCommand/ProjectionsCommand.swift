import Anamnesis
import JSON
import Projections
import World

/// `anamnesis projections check|rebuild|compare`: officers' files, and the service's own read models.
enum ProjectionsCommand {
    private static let usage =
        "projections check FILE…, or projections rebuild|compare [--data DIR] [--json]"

    static func run(_ words: [String]) async throws(CommandError) -> Int32 {
        let rest = Array(words.dropFirst())
        switch words.first {
        case "check": return try check(Arguments(rest, options: []).words)
        case "rebuild", "compare":
            let arguments = try Arguments(rest, options: ["data"], flags: ["json"])
            try arguments.none()
            return try await work(words[0], arguments)
        default: throw .usage(usage)
        }
    }

    /// Whether an officer's files would be taken, and if not, why.
    private static func check(_ files: [String]) throws(CommandError) -> Int32 {
        guard !files.isEmpty else { throw .usage("projections check FILE…") }
        // The service's own names end where the file's does: `queue.sql` is `queue`.
        let taken = Set(Projections.files.map { String($0.name.dropLast(4)) })
        var code = Exit.ok
        for path in files {
            guard let bytes = SystemCalls.read(path) else { throw .failed("\(path) can't be read") }
            let text = String(decoding: bytes, as: UTF8.self)
            let refusal = ProjectionCheck.refusal(
                of: text,
                origin: path,
                taken: taken,
                world: .system
            )
            if refusal != nil { code = Exit.failed }
            SystemCalls.write((refusal ?? "\(path): ok") + "\n")
        }
        return code
    }

    // MARK: Rebuilding and comparing

    private static let pollEvery = Duration.milliseconds(200)

    /// Has the running service do it, or the directory opened here; tells on standard error how far it is.
    private static func work(
        _ word: String,
        _ arguments: Arguments
    ) async throws(CommandError) -> Int32 {
        let isJSON = arguments.flags.contains("json")
        let bar = ProgressBar(isShown: !isJSON && SystemCalls.isErrorTerminal)
        let answer = try await OrderCommands.follow(
            ["order": .string("projections_" + word)],
            by: ["order": "projections_progress"],
            arguments,
            every: pollEvery
        ) { state in
            bar.show(
                UInt64(clamping: state["done"]?.integer ?? 0),
                of: UInt64(clamping: state["total"]?.integer ?? 0)
            )
            return state["status"] != "running"
        }
        bar.clear()
        if answer["status"] != "completed" {
            if isJSON { write(answer, result: "not_verifiable") }
            SystemCalls.writeError("anamnesis: \(answer["reason"]?.string ?? "no answer")\n")
            return Exit.incomplete
        }
        let names = (answer["names"]?.array ?? []).compactMap(\.string)
        let isWhole = word == "rebuild" || names.isEmpty
        if isJSON {
            write(answer, result: word == "rebuild" ? "rebuilt" : isWhole ? "ok" : "violated")
        } else {
            SystemCalls.write(sentence(word, names, answer) + "\n")
        }
        return isWhole ? Exit.ok : Exit.failed
    }

    private static func sentence(_ word: String, _ names: [String], _ answer: JSON) -> String {
        let events = "\(answer["done"]?.integer ?? 0) events"
        let seconds = "\(answer["seconds"]?.text ?? "0") s"
        if word == "rebuild" {
            return "rebuilt \(names.joined(separator: ", ")) from \(events) in \(seconds)"
        }
        guard !names.isEmpty else {
            return "the read models are what \(events) give (\(seconds))"
        }
        return "not what \(events) give: \(names.joined(separator: ", "))\n"
            + "make them anew: anamnesis projections rebuild"
    }

    private static func write(_ answer: JSON, result: String) {
        guard var members = answer.object else { return }
        members["ok"] = nil
        members["result"] = .string(result)
        SystemCalls.write(JSON.object(members).text + "\n")
    }
}
