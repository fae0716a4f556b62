import JSON

/// `anamnesis origin add|remove|list`: by the running service, or on its directory when none runs.
enum OriginCommand {
    /// `--duration-seconds` and `--allowed-paths`, as over HTTP, are other names of `--seconds` and `--path`.
    static let options: Set<String> = [
        "data", "origin", "seconds", "duration-seconds", "path", "allowed-paths",
    ]

    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let verb = try arguments.single("add, remove or list")
        let origin = JSON(arguments.values["origin"])
        switch verb {
        case "add":
            let given = arguments.values["path"] ?? arguments.values["allowed-paths"] ?? ""
            let paths = given.split(separator: ",")
            let name = arguments.values["seconds"] == nil ? "duration-seconds" : "seconds"
            let seconds = try arguments.integer(name, default: 3600, in: 1...31_536_000)
            let answer = try await OrderCommands.ask(
                [
                    "order": "origin_add", "origin": origin,
                    "seconds": .integer(Int64(seconds)),
                    "paths": .array(paths.map { .string(String($0)) }),
                ],
                arguments,
                mayCreate: true
            )
            let words = paths.isEmpty ? "everything" : paths.joined(separator: ",")
            SystemCalls.write(
                "\(answer["origin"]?.string ?? "") may use \(words) until "
                    + "\(answer["until"]?.string ?? "")\n"
            )
        case "remove":
            let order: JSON = ["order": "origin_remove", "origin": origin]
            _ = try await OrderCommands.ask(order, arguments)
            SystemCalls.write("\(arguments.values["origin"] ?? "") is out\n")
        case "list":
            let order: JSON = ["order": "origin_list"]
            let answer = try await OrderCommands.ask(order, arguments)
            SystemCalls.write(
                arguments.flags.contains("json")
                    ? answer.text + "\n" : (answer["origins"]?.array ?? []).map(line).joined()
            )
        default: throw .usage("origin add, remove or list")
        }
        return Exit.ok
    }

    private static func line(_ origin: JSON) -> String {
        let paths = origin["allowed_paths"]?.array?.compactMap(\.string) ?? []
        let fields = [
            origin["origin"]?.string ?? "",
            paths.isEmpty ? "everything" : paths.joined(separator: ","),
            origin["expires_at"]?.string ?? "for ever",
        ]
        return fields.map(\.onOneLine).joined(separator: "\t") + "\n"
    }
}
