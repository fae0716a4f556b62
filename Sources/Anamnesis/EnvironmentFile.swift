/// Reads files of `NAME=value` lines, such as the specification's environment block.
public enum EnvironmentFile {
    /// The variables of a file: `#` begins a comment line, quotes around a whole value are dropped,
    /// everything else stands as it is, JSON arrays with spaces too.
    ///
    /// - Returns: The variables, or the number (from 1) of the first line that is none.
    public static func parse(_ text: String) -> Result<[String: String], LineError> {
        var out: [String: String] = [:]
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            let line = trimmed(raw)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let body = line.hasPrefix("export ") ? trimmed(line.dropFirst(7)) : line
            guard let equals = body.firstIndex(of: "="), equals > body.startIndex else {
                return .failure(LineError(line: index + 1))
            }
            let name = String(body[..<equals])
            guard name.utf8.allSatisfy({ $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x5A) }) else {
                return .failure(LineError(line: index + 1))
            }
            out[name] = unquoted(trimmed(body[body.index(after: equals)...]))
        }
        return .success(out)
    }

    /// Why a file may not hold what it says.
    ///
    /// In production one with secrets in it is its owner's alone, like every file of a secret. A pipe leaves nothing
    /// behind and may always.
    /// - Parameters:
    ///   - path: The file.
    ///   - named: What it says.
    ///   - variables: All settings, these among them.
    /// - Returns: What to do; `nil` when it may.
    public static func fault(
        _ path: String,
        _ named: [String: String],
        in variables: [String: String]
    ) -> String? {
        guard variables["APP_ENV"] == "production",
            named.contains(where: { Setting.mayBeSecret($0.key) && !$0.value.isEmpty }),
            !SecretFile.isPipe(path)
        else { return nil }
        return SecretFile.fault(path)
    }

    /// The line that is no variable.
    public struct LineError: Error, Equatable, Sendable {
        /// From 1.
        public let line: Int

        /// A line, from 1.
        public init(line: Int) {
            self.line = line
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> Substring {
        var slice = Substring(text)
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return slice
    }

    private static func unquoted(_ text: Substring) -> String {
        guard text.count >= 2, let first = text.first, first == "\"" || first == "'",
            text.last == first
        else { return String(text) }
        return String(text.dropFirst().dropLast())
    }
}
