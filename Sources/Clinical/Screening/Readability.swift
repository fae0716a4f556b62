/// Tells whether a message is English that the rules can read at all.
enum Readability {
    /// Another script, another language, gibberish, or more than is read.
    static func isUnreadable(_ message: MessageTokens, rules: RuleTables) -> Bool {
        if message.isTruncated { return true }
        let letters = message.latinLetters + message.foreignLetters
        if message.foreignLetters > 2, message.foreignLetters * 4 >= letters { return true }
        var words = 0
        var english = 0
        var foreign = 0
        for token in message.tokens {
            if rules.has(token.word, .foreign) {
                foreign += 1
                words += 1
            } else if token.number.isNaN {
                words += 1
                if token.word != Vocabulary.unknown { english += 1 }
            }
        }
        if foreign >= 2, foreign * 5 >= words { return true }
        if words >= 3 { return english * 10 < words * 4 }
        guard words > 0, english == 0, let token = message.tokens.first else { return false }
        return words > 1 ? foreign > 0 : token.bytes.count > 4 && !hasShape(message, token)
    }

    /// Whether a lone unknown word could be a word: it has vowels and no long runs without.
    private static func hasShape(_ message: MessageTokens, _ token: Token) -> Bool {
        var run = 0
        var longest = 0
        var vowels = 0
        for byte in message.bytes[token.bytes] {
            if "aeiouyAEIOUY".utf8.contains(byte) {
                vowels += 1
                run = 0
            } else {
                run += 1
                longest = max(longest, run)
            }
        }
        return vowels > 0 && longest < 5 && token.bytes.count < 20
    }
}
