/// What the patient answered to the interview's questions, by question.
///
/// An answer is the identifier of a button, such as `yes_at_rest`; typed words are matched to a
/// button where they plainly mean one.
public struct InterviewAnswers: Sendable, Equatable {
    private(set) var byQuestion: [String: String] = [:]

    /// Nothing was answered.
    public init() {}

    /// Answers by question, such as `["severity": "9_10"]`.
    public init(_ answers: [String: String]) {
        byQuestion = answers
    }

    /// The identifiers of all questions.
    public static var questions: [String] { InterviewQuestions.byID.keys.sorted() }

    /// How many questions have an answer.
    public var count: Int { byQuestion.count }

    /// The answer to a question.
    subscript(question: String) -> String? { byQuestion[question] }

    /// Takes in what the patient wrote after the assistant asked `question`.
    mutating func take(_ text: String, for question: InterviewQuestion) {
        if let answer = InterviewAnswers.answer(text, to: question) {
            byQuestion[question.id] = answer
        }
    }

    /// The question at the end of an assistant's message, if it is one of the interview's.
    static func question(in message: String) -> InterviewQuestion? {
        let bytes = Array(message.utf8)
        guard bytes.last == UInt8(ascii: "?") || bytes.last == UInt8(ascii: ".") else { return nil }
        var start = bytes.count - 1
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return InterviewQuestions.byText[String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// The button that `text` means.
    private static func answer(_ text: String, to question: InterviewQuestion) -> String? {
        let words = InterviewQuestions.identifier(text)
        let replies = question.replies.filter { $0.id != "unknown" && $0.id != "why" }
        guard !words.isEmpty else { return nil }
        if let reply = replies.first(where: { $0.id == words }) { return reply.id }
        if question.shape == .number, let number = number(in: text) {
            return replies.first { covers($0.label, number) }?.id
        }
        let parts = words.split(separator: "_")
        let yes: Set<Substring> = ["yes", "yeah", "yep", "yup", "ye", "y", "definitely"]
        let no: Set<Substring> = ["no", "nope", "nah", "none", "not", "never", "n"]
        guard let first = parts.first else { return nil }
        if yes.contains(first) { return replies.first { $0.id.hasPrefix("yes") }?.id }
        if no.contains(first) { return replies.first { $0.id.hasPrefix("no") }?.id }
        return replies.first { reply in
            reply.id.split(separator: "_").allSatisfy(parts.contains)
        }?
        .id
    }

    /// The first whole number in the text, up to 1,000.
    private static func number(in text: String) -> Int? {
        var value: Int?
        for byte in text.utf8 {
            if Letters.isDigit(byte) {
                value = min((value ?? 0) * 10 + Int(byte - 0x30), 1_000)
            } else if value != nil {
                break
            }
        }
        return value
    }

    /// Whether a label such as `7-8`, `Under 12` or `Over 24` covers `number`.
    private static func covers(_ label: String, _ number: Int) -> Bool {
        let numbers = label.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = numbers.first else { return false }
        if label.hasPrefix("Under") { return number < first }
        if label.hasPrefix("Over") { return number > first }
        return numbers.count > 1
            ? (first...max(first, numbers[1])).contains(number) : number == first
    }
}
