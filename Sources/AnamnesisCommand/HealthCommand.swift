import JSON

/// `anamnesis health`: how the service that runs on a directory is, as `/health` tells; exit 1 when it is unhealthy
/// or none runs.
enum HealthCommand {
    static func run(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        try arguments.none()
        guard let answer = try OrderCommands.askRunning(["order": "health"], arguments) else {
            throw .failed("no service runs on \(DataCommands.directory(arguments))")
        }
        SystemCalls.write((answer["text"]?.string ?? "") + "\n")
        return answer["status"] == .integer(200) ? Exit.ok : Exit.failed
    }
}
