import Anamnesis
import EventLoop
import JSON

/// `anamnesis preflight`: every check with its verdict; exit 78 when one fails.
enum PreflightCommand {
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        let variables = try ServeCommand.variables(arguments)
        let checks: [PreflightCheck]
        do throws(ConfigurationError) {
            let configuration = try Configuration(
                variables: variables,
                cores: EventLoopGroup.usefulCount,
                isRoot: SystemCalls.isRoot(),
                readFile: { path in
                    SystemCalls.read(path).map { String(decoding: $0, as: UTF8.self) }
                }
            )
            checks = Preflight.checks(configuration)
        } catch {
            checks = Preflight.checks(refused: error, variables)
        }
        let isRefused = checks.contains { $0.verdict == .fail }
        if arguments.flags.contains("json") {
            let items = checks.map { check -> JSON in
                [
                    "name": .string(check.name), "verdict": .string(check.verdict.rawValue),
                    "detail": .string(check.detail),
                ]
            }
            let body: JSON = ["ok": .bool(!isRefused), "checks": .array(items)]
            SystemCalls.write(body.text + "\n")
            return isRefused ? Exit.refused : Exit.ok
        }
        var text = ""
        for check in checks {
            let word = check.verdict.rawValue
            let pad = String(repeating: " ", count: max(1, 6 - word.utf8.count))
            text += "\(word)\(pad)\(check.name.onOneLine): \(check.detail.onOneLine)\n"
        }
        SystemCalls.write(text)
        return isRefused ? Exit.refused : Exit.ok
    }
}
