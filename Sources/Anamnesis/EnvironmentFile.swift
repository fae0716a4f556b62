/// Reads files of `NAME=value` lines, such as the specification's environment block.
public enum EnvironmentFile {
    /// The variables of a file: `#` begins a comment line, quotes around a whole value are dropped,
    /// everything else stands as it is, JSON arrays with spaces too.
    ///
    /// A line ends with LF or CRLF. Bytes are looked at, not characters: to Swift CRLF is one character, and no line
    /// would end there.
    /// - Returns: The variables, or the number (from 1) of the first line that is none.
    public static func parse(_ text: String) -> Result<[String: String], LineError> {
        var out: [String: String] = [:]
        let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            let whole = raw.last == 0x0D && index < lines.count - 1 ? raw.dropLast() : raw
            guard !whole.contains(where: isControl) else {
                return .failure(LineError(line: index + 1, problem: LineError.control))
            }
            let line = trimmed(whole)
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let body = line.starts(with: exported) ? trimmed(line.dropFirst(7)) : line
            guard let equals = body.firstIndex(of: UInt8(ascii: "=")), equals > body.startIndex,
                body[..<equals].allSatisfy({ $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x5A) })
            else { return .failure(LineError(line: index + 1)) }
            let value = unquoted(trimmed(body[(equals + 1)...]))
            out[String(decoding: body[..<equals], as: UTF8.self)] =
                String(decoding: value, as: UTF8.self)
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
        /// What a line is that is neither a variable nor a comment.
        public static let malformed = "is not NAME=value"
        /// What a line with a byte has that no value may have.
        public static let control = "has a control character, or a carriage return before its end"

        /// From 1.
        public let line: Int
        /// What is wrong with it, to stand behind its number.
        public let problem: String

        /// A line, from 1.
        public init(line: Int, problem: String = Self.malformed) {
            self.line = line
            self.problem = problem
        }
    }

    private static let exported = Array("export ".utf8)

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 || byte == 0x7F
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = text
        while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
        return slice
    }

    private static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.count >= 2, let first = text.first,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"), text.last == first
        else { return text }
        return text.dropFirst().dropLast()
    }
}
