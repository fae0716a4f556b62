import Access
import JSON

/// `anamnesis users add|change|list|disable`: by the running service, or on its directory when none runs.
enum UsersCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        switch try arguments.single("add, change, list or disable") {
        case "add": try await add(arguments)
        case "disable":
            let login = try arguments.needed("login")
            let order: JSON = [
                "order": "users_disable", "login": .string(login),
                "reason": JSON(arguments.values["reason"]),
            ]
            _ = try await OrderCommands.ask(order, arguments)
            SystemCalls.write("\(login) is shut out\n")
        case "list":
            let answer = try await OrderCommands.ask(["order": "users_list"], arguments)
            SystemCalls.write(
                arguments.flags.contains("json")
                    ? answer.text + "\n" : (answer["users"]?.array ?? []).map(line).joined()
            )
        case "change": try await change(arguments)
        default: throw .usage("users add, change, list or disable")
        }
        return Exit.ok
    }

    private static func add(_ arguments: Arguments) async throws(CommandError) {
        let login = try arguments.needed("login")
        guard let role = Role(rawValue: try arguments.needed("role")), role != .patient else {
            throw .usage("--role is nurse, admin, compliance or service")
        }
        let scopes = (arguments.values["scope"] ?? "").split(separator: ",")
        let answer = try await OrderCommands.ask(
            [
                "order": "users_add", "login": .string(login), "role": .string(role.rawValue),
                "name": JSON(arguments.values["name"]), "unit": JSON(arguments.values["unit"]),
                "scopes": .array(scopes.map { .string(String($0)) }),
            ],
            arguments,
            mayCreate: true
        )
        let secret = answer["secret"]?.string ?? ""
        SystemCalls.write(
            role == .service
                ? "key of \(login), shown once: \(secret)\n"
                : "code of \(login), for POST /api/auth/activate within a day: \(secret)\n",
            lost: "\(login) is added, but what is shown once is lost: shut that login out with "
                + "users disable, and add another"
        )
    }

    private static func change(_ arguments: Arguments) async throws(CommandError) {
        let login = try arguments.needed("login")
        let values = arguments.values
        guard values["role"] != nil || values["scope"] != nil || values["unit"] != nil else {
            throw .usage("--role, --scope or --unit is needed")
        }
        let scopes = values["scope"]
            .map { text -> JSON in
                .array(text.split(separator: ",").map { .string(String($0)) })
            }
        _ = try await OrderCommands.ask(
            [
                "order": "users_change", "login": .string(login), "role": JSON(values["role"]),
                "unit": JSON(values["unit"]), "scopes": scopes ?? .null,
            ],
            arguments,
            mayCreate: false
        )
        SystemCalls.write("\(login) is changed\n")
    }

    private static func line(_ person: JSON) -> String {
        func text(_ name: String) -> String { person[name]?.string ?? "" }
        let fields = [
            text("user_id"), text("role"),
            person["disabled"] == .bool(true) ? "disabled" : "enabled", text("unit"),
            text("login"), text("name"),
        ]
        return fields.map(\.onOneLine).joined(separator: "\t") + "\n"
    }
}
