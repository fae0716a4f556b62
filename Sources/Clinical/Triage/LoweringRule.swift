/// One explicit rule by which a case's level falls without a nurse.
///
/// Nothing else lets it fall by itself. A rule lowers `urgent` to `routine`, one step, and only while no alert
/// waits and no nurse has set the level; what fell stands in the record as a decision whose source is `rule`.
public struct LoweringRule: Sendable, Equatable {
    /// Stable, such as `misread`.
    public let id: String
    /// From one.
    public let version: Int
    /// The level it lowers.
    public let from: Urgency
    /// The level below which it lowers nothing.
    public let floor: Urgency
    /// What has to have happened, as it stands in the table.
    public let cause: String
    /// What a nurse reads.
    public let reason: String
    private let read: Cause

    /// All rules, in the order they are tried.
    public static let all: [LoweringRule] = table.split(separator: "\n")
        .reduce(into: [Substring]()) { entries, line in
            if line.first == " ", let last = entries.popLast() {
                entries.append(Substring(last + line))
            } else {
                entries.append(line)
            }
        }
        .compactMap { LoweringRule(String($0)) }

    /// The rule of that name.
    public static func named(_ id: String) -> LoweringRule? { all.first { $0.id == id } }

    /// A line is id | version | from | floor | cause | reason; a line that starts with a space goes on with
    /// the one above. A cause is one of
    ///
    ///     taken_back                    the patient took the message back
    ///     says A; B                     the message says A or B and is about the message before it
    ///     passed A; B                   the message says A or B, and no red flag was ever seen
    ///     flag F + question=answer …    the flag's level, once the interview was answered so
    ///
    /// The level that is left is what all other messages and answers ask for: in doubt it stays.
    private static let table = #"""
        taken_back | 1 | urgent | routine | taken_back |
         the message that had raised the level was taken back
        misread | 1 | urgent | routine |
         says i meant; meant to say; meant to write; meant to type; meant to put; typo; mistyped; typed it wrong;
         misread; read it wrong; wrong number; wrong reading; should have said; should say; should be; autocorrect;
         ignore my last; ignore that; scrap that; that was wrong |
         the patient corrected a word or a reading that had raised the level
        passed | 1 | urgent | routine |
         passed gone since yesterday; gone for two days; gone for a day; gone for days; gone for a few days;
         better since yesterday; fine since yesterday; well since yesterday; fine for two days; well for two days;
         better for two days; no symptoms since yesterday; cleared up yesterday; all gone yesterday;
         stopped yesterday and has not come back; fine for a few days; fine for days |
         it passed at least a day ago and was no red flag
        clot_unlikely | 1 | urgent | routine |
         flag pe_dvt + oneside=both_sides breathing=no travel=no |
         swelling on both sides, breathing well, no trip or operation
        drinks_enough | 1 | urgent | routine |
         flag severe_dehydration + fluids=yes |
         keeps fluids down and passes urine
        """#

    private init?(_ line: String) {
        let parts = line.split(separator: "|").map { LoweringRule.trimmed($0) }
        guard parts.count == 6, let version = Int(parts[1]), let from = Urgency(rawValue: parts[2]),
            let floor = Urgency(rawValue: parts[3]), floor < from, let read = Cause(parts[4])
        else { return nil }
        (id, self.version, self.from, self.floor) = (parts[0], version, from, floor)
        (cause, reason) = (parts[4], parts[5])
        self.read = read
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    /// Whether it is about messages that were taken back.
    var isTakenBack: Bool { read == .takenBack }

    /// Whether it asks that no red flag was ever seen.
    var needsNoFlag: Bool {
        if case .passed = read { true } else { false }
    }

    /// Whether `text` says what the rule wants to hear about what was said before.
    func isSaid(in text: PlainWords) -> Bool {
        switch read {
        case .says(let phrases), .passed(let phrases): phrases.contains { text.contains($0) }
        case .takenBack, .answered: false
        }
    }

    /// The flag that the answers rule out, if they do.
    func ruledOut(by answers: InterviewAnswers) -> String? {
        guard case .answered(let flag, let wanted) = read else { return nil }
        return wanted.allSatisfy { answers[$0.question] == $0.answer } ? flag : nil
    }

    /// A cause, read.
    private enum Cause: Sendable, Equatable {
        struct Answer: Sendable, Equatable {
            let question: String
            let answer: String
        }

        case takenBack
        case says([PlainWords])
        case passed([PlainWords])
        case answered(flag: String, [Answer])

        init?(_ text: String) {
            let space = text.firstIndex(of: " ") ?? text.endIndex
            let rest = text[space...]
            func phrases() -> [PlainWords] { rest.split(separator: ";").map { PlainWords($0) } }
            switch text[..<space] {
            case "taken_back": self = .takenBack
            case "says": self = .says(phrases())
            case "passed": self = .passed(phrases())
            case "flag":
                let sides = rest.split(separator: "+")
                guard sides.count == 2, let flag = sides[0].split(separator: " ").first else {
                    return nil
                }
                let answers = sides[1].split(separator: " ")
                    .compactMap { part in
                        let pair = part.split(separator: "=").map(String.init)
                        return pair.count == 2 ? Answer(question: pair[0], answer: pair[1]) : nil
                    }
                self = .answered(flag: String(flag), answers)
            default: return nil
            }
        }
    }
}

/// The small letters and digits of a text, words apart by one space, with a space at both ends.
struct PlainWords: Sendable, Equatable {
    private var bytes: [UInt8] = [0x20]

    init(_ text: some StringProtocol) {
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 {
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if Letters.isDigit(small) || (0x61...0x7A).contains(small) {
                bytes.append(small)
            } else if byte != UInt8(ascii: "'"), bytes.last != 0x20 {
                bytes.append(0x20)
            }
        }
        if bytes.last != 0x20 { bytes.append(0x20) }
    }

    /// Whether the words of `other` stand here one after the other.
    func contains(_ other: PlainWords) -> Bool {
        let wanted = other.bytes
        guard wanted.count > 2, wanted.count <= bytes.count else { return false }
        for start in 0...(bytes.count - wanted.count)
        where bytes[start] == 0x20 && bytes[start + 1] == wanted[1] {
            var length = 2
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }
}
