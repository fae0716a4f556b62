/// Whether a patient says that it is worse, or back, or not helped, in plain words.
///
/// Asked of what is said after a nurse settled a case: by itself such a message names no danger, and without
/// this it would reach nobody.
enum Worsening {
    /// As decisions name it; the rule of ``TriageRules`` for the same answer to a question.
    static let rule = "worse"

    private static let phrases: [[String]] = [
        "worse", "worsening", "worsened", "worst", "deteriorating", "more pain", "more painful",
        "hurts more", "hurting more", "hurts a lot more", "hurts much more", "stronger now",
        "much stronger", "is spreading", "has spread", "came back", "coming back", "is back",
        "come back again", "started again", "starting again", "happening again", "not better",
        "no better", "not any better", "not getting better", "not getting any better",
        "isnt better", "isnt getting better", "isnt getting any better", "not improving",
        "no improvement",
        "not going away", "isnt going away", "wont go away", "hasnt gone", "not gone",
        "didnt help", "did not help", "doesnt help", "does not help", "not helping", "isnt helping",
        "didnt work", "did not work", "not working", "isnt working",
    ]
    .map { $0.split(separator: " ").map(String.init) }

    /// Words that take a phrase back when they stand at most three before it.
    private static let denials: Set<String> = [
        "not", "no", "isnt", "hasnt", "havent", "wasnt", "never", "if", "unless", "without",
        "should", "nor", "case",
    ]
    private static let negative: Set<String> = [
        "not", "no", "isnt", "hasnt", "wont", "didnt", "did", "doesnt", "does",
    ]

    /// Linear in the text.
    static func isTold(_ text: String) -> Bool {
        let words = words(of: text)
        return words.indices.contains { index in
            phrases.contains { phrase in
                guard words[index...].starts(with: phrase) else { return false }
                // A phrase that denies by itself is not taken back by its own word.
                if let first = phrase.first, negative.contains(first) { return true }
                return !words[max(0, index - 3)..<index].contains(where: denials.contains)
            }
        }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
            .split { !$0.isLetter }.map(String.init)
    }
}
