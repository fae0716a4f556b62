/// The words after a command's name: `--option value`, `--option=value`, `--flag`, and the others in order.
struct Arguments {
    private(set) var values: [String: String] = [:]
    /// Every value of an option, in order; ``values`` has the last one.
    private(set) var all: [String: [String]] = [:]
    private(set) var flags: Set<String> = []
    private(set) var words: [String] = []

    init(
        _ all: [String],
        options: Set<String>,
        flags known: Set<String> = []
    )
        throws(CommandError)
    {
        var rest = all[...]
        while let word = rest.popFirst() {
            guard word.utf8.starts(with: "--".utf8) else {
                words.append(word)
                continue
            }
            // By bytes: a mark that combines with a dash or the equals sign is part of what stands behind it.
            let parts = word.utf8.dropFirst(2)
                .split(
                    separator: UInt8(ascii: "="),
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                .map { String(Substring($0)) }
            let name = parts[0]
            if known.contains(name), parts.count == 1 {
                flags.insert(name)
            } else if options.contains(name) {
                guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                    throw .usage("--\(name) needs a value")
                }
                values[name] = value
                self.all[name, default: []].append(value)
            } else {
                throw .usage("no option is called --\(name)")
            }
        }
    }

    /// The value of an option that must be there.
    func needed(_ name: String) throws(CommandError) -> String {
        guard let value = values[name], !value.isEmpty else {
            throw .usage("--\(name) is needed")
        }
        return value
    }

    /// A whole number within bounds.
    func integer(
        _ name: String,
        default value: Int,
        in range: ClosedRange<Int>
    )
        throws(CommandError) -> Int
    {
        guard let text = values[name] else { return value }
        guard let number = Int(text), range.contains(number) else {
            throw .usage(
                "--\(name) is a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// Exactly one word.
    func single(_ what: String) throws(CommandError) -> String {
        guard words.count == 1, let word = words.first else { throw .usage("\(what) is needed") }
        return word
    }

    /// No words at all.
    func none() throws(CommandError) {
        if let word = words.first { throw .usage("\(word) is not expected here") }
    }
}
