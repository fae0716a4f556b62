import Access
import Anamnesis
import Clinical
import RecordService

/// `anamnesis users add|list|disable`, on a directory that is not being served.
enum UsersCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let verb = try arguments.single("add, list or disable")
        guard ["add", "list", "disable"].contains(verb) else {
            throw .usage("users add, list or disable")
        }
        let configuration = try DataCommands.configuration(of: arguments.needed("data"))
        let desk: PeopleDesk
        do throws(StartError) {
            desk = try PeopleDesk(configuration: configuration)
        } catch {
            throw CommandError(error)
        }
        defer { desk.close() }
        switch verb {
        case "add": try await add(desk, arguments)
        case "disable":
            let login = try arguments.needed("login")
            do throws(StartError) {
                try await desk.disable(login: login, reason: arguments.values["reason"])
            } catch {
                throw CommandError(error)
            }
            SystemCalls.write("\(login) is shut out\n")
        default: list(desk)
        }
        return Exit.ok
    }

    private static func add(_ desk: PeopleDesk, _ arguments: Arguments) async throws(CommandError) {
        let login = try arguments.needed("login")
        let role = try arguments.needed("role")
        guard let known = Role(rawValue: role), known != .patient else {
            throw .usage("--role is nurse, admin, compliance or service")
        }
        let scopes = Set((arguments.values["scope"] ?? "").split(separator: ",").map(String.init))
        let secret: String
        do throws(StartError) {
            secret =
                try await desk.add(
                    role: role,
                    login: login,
                    name: arguments.values["name"],
                    unit: arguments.values["unit"],
                    scopes: scopes
                )
                .secret
        } catch {
            throw CommandError(error)
        }
        SystemCalls.write(
            known == .service
                ? "key of \(login), shown once: \(secret)\n"
                : "code of \(login), for POST /api/auth/activate within a day: \(secret)\n"
        )
    }

    private static func list(_ desk: PeopleDesk) {
        for person in desk.people {
            let fields = [
                person.id.text, person.role, person.isDisabled ? "disabled" : "enabled",
                person.unit, person.login ?? "", person.name ?? "",
            ]
            SystemCalls.write(fields.joined(separator: "\t") + "\n")
        }
    }
}
