import Anamnesis

/// `anamnesis origin add|list`, on a directory that is not being served.
enum OriginCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let verb = try arguments.single("add or list")
        guard verb == "add" || verb == "list" else { throw .usage("origin add or list") }
        let configuration = try DataCommands.configuration(of: arguments.needed("data"))
        do throws(StartError) {
            let desk = try PeopleDesk(configuration: configuration)
            defer { desk.close() }
            if verb == "add" {
                let seconds = arguments.values["seconds"].flatMap { Int64($0) } ?? 3600
                let paths = (arguments.values["path"] ?? "").split(separator: ",").map(String.init)
                let line = try await desk.allowOrigin(
                    arguments.values["origin"] ?? "",
                    seconds: seconds,
                    paths: paths
                )
                SystemCalls.write(line + "\n")
            } else {
                for line in try desk.origins() { SystemCalls.write(line + "\n") }
            }
        } catch {
            throw CommandError(error)
        }
        return Exit.ok
    }
}
