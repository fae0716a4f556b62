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
            let floor = Urgency(rawValue: parts[3]), floor < from
        else { return nil }
        (id, self.version, self.from, self.floor) = (parts[0], version, from, floor)
        (cause, reason) = (parts[4], parts[5])
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }

    /// The cause's first word, and what follows it.
    private var told: (kind: Substring, rest: Substring) {
        let space = cause.firstIndex(of: " ") ?? cause.endIndex
        return (cause[..<space], cause[space...].drop { $0 == " " })
    }

    /// Whether it is about messages that were taken back.
    var isTakenBack: Bool { told.kind == "taken_back" }

    /// Whether it asks that no red flag was ever seen.
    var needsNoFlag: Bool { told.kind == "passed" }

    /// Whether `text` says what the rule wants to hear about what was said before.
    func isSaid(in text: String) -> Bool {
        let (kind, rest) = told
        guard kind == "says" || kind == "passed" else { return false }
        let words = LoweringRule.words(text)
        return rest.split(separator: ";")
            .contains { words.contains(LoweringRule.words(String($0))) }
    }

    /// The flag that the answers rule out, if they do.
    func ruledOut(by answers: InterviewAnswers) -> String? {
        let (kind, rest) = told
        let sides = rest.split(separator: "+")
        guard kind == "flag", sides.count == 2, let flag = sides[0].split(separator: " ").first
        else { return nil }
        let isAnswered = sides[1].split(separator: " ")
            .allSatisfy { part in
                let pair = part.split(separator: "=")
                return pair.count == 2 && answers[String(pair[0])] == String(pair[1])
            }
        return isAnswered ? String(flag) : nil
    }

    /// The small letters and digits of `text`, words apart by one space, with a space at both ends.
    private static func words(_ text: String) -> String {
        var result = " "
        for byte in text.utf8 {
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if Letters.isDigit(small) || (0x61...0x7A).contains(small) {
                result.unicodeScalars.append(Unicode.Scalar(small))
            } else if byte != UInt8(ascii: "'"), result.utf8.last != 0x20 {
                result.append(" ")
            }
        }
        return result.utf8.last == 0x20 ? result : result + " "
    }
}
