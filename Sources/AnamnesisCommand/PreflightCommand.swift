import Anamnesis

/// `anamnesis preflight`: every check with its verdict; exit 78 when one fails.
enum PreflightCommand {
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        let variables = try ServeCommand.variables(arguments)
        var checks: [PreflightCheck]
        var faults: [String] = []
        do throws(ConfigurationError) {
            let configuration = try Configuration(
                variables: variables,
                cores: SystemCalls.cores(),
                isRoot: SystemCalls.isRoot(),
                readFile: { path in
                    SystemCalls.read(path).map { String(decoding: $0, as: UTF8.self) }
                }
            )
            checks = Preflight.checks(configuration)
        } catch {
            faults = error.faults
            checks = []
        }
        for fault in faults { SystemCalls.write("FAIL  setting: \(fault)\n") }
        for check in checks {
            let word = check.verdict.rawValue
            let pad = String(repeating: " ", count: max(1, 6 - word.utf8.count))
            SystemCalls.write("\(word)\(pad)\(check.name): \(check.detail)\n")
        }
        let isGood = faults.isEmpty && !checks.contains { $0.verdict == .fail }
        return isGood ? Exit.ok : Exit.refused
    }
}
