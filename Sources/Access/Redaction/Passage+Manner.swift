// What kind of text it is: people write, notes of a ward and records have names in other places.
extension Passage {
    /// A kind of text, as the rows of `Weights+Table.swift` call it.
    enum Manner: String {
        case record = "R"
        case note = "N"
        case letter = "L"
        case heading = "T"
        case chat = "C"
    }

    /// Marks of records and of lines of logs.
    private static let machine = Set("|={}<>[]^_\\@#".map(String.init))

    static func manner(of tokens: [Token]) -> Manner {
        var (marks, numbers, longer, capitals) = (0, 0, 0, 0)
        for token in tokens {
            switch token.kind {
            case .mark: if machine.contains(token.lower) { marks += 1 }
            case .number, .code: numbers += 1
            case .word:
                guard token.count > 2 else { continue }
                longer += 1
                if token.isCapital { capitals += 1 }
            }
        }
        if marks >= 3 || longer > 0 && numbers > longer { return .record }
        if longer >= 12, 10 * capitals > 3 * longer || 4 * numbers > longer { return .note }
        if longer >= 30 { return .letter }
        return longer >= 4 && 10 * capitals > 7 * longer ? .heading : .chat
    }
}
