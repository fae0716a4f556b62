/// What a word sounds like, for critical words that people spell by ear: "blud", "hert", "suiside".
///
/// Consonants as they are spoken, each once, and `*` for the vowels between them; vowels at the end
/// are left out. One pass, linear in the word.
enum Sound {
    /// Shorter words have too many that sound alike.
    static let lengthMin = 4
    static let lengthMax = 24

    /// The bytes of the sound, of letters in lower case.
    static func key(_ word: some Collection<UInt8>) -> [UInt8] {
        let word = Array(word)
        var key: [UInt8] = []
        key.reserveCapacity(word.count)
        var at = 0
        while at < word.count {
            let (sound, length) = sound(of: word, at: at)
            // "Hemmorage", "hemorage": a letter said once, however often it is written.
            if let sound, key.last != sound { key.append(sound) }
            at += length
        }
        if key.count > 1, key.last == vowel { key.removeLast() }
        return key
    }

    private static let vowel = UInt8(ascii: "*")
    /// "ch", "sh" and "th", apart from the letters they are written with.
    private static let hissing: [UInt8: UInt8] = [
        UInt8(ascii: "c"): UInt8(ascii: "C"), UInt8(ascii: "s"): UInt8(ascii: "S"),
        UInt8(ascii: "t"): UInt8(ascii: "T"),
    ]

    private static func isVowel(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i")
            || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
    }

    /// The sound that begins at `index`, nil when it is silent, and how many letters write it.
    private static func sound(of word: [UInt8], at index: Int) -> (UInt8?, Int) {
        let letter = word[index]
        let next = index + 1 < word.count ? word[index + 1] : 0
        if isVowel(letter) { return (vowel, 1) }
        switch letter {
        case UInt8(ascii: "w") where index == 0 && next == UInt8(ascii: "r"): return (next, 2)
        case UInt8(ascii: "y"), UInt8(ascii: "w"):
            // "Swallow": the first is spoken, the second is not.
            return (index == 0 || isVowel(next) ? letter : vowel, 1)
        case UInt8(ascii: "h"): return (index == 0 ? letter : nil, 1)
        case UInt8(ascii: "p") where next == UInt8(ascii: "h"): return (UInt8(ascii: "f"), 2)
        case UInt8(ascii: "g") where next == UInt8(ascii: "h"):
            return (index == 0 ? letter : nil, 2)
        case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "t"):
            if next == UInt8(ascii: "h") { return (hissing[letter], 2) }
            guard letter == UInt8(ascii: "c") else { return (letter, 1) }
            if next == UInt8(ascii: "k") { return (next, 2) }
            let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i")
            return (isSoft || next == UInt8(ascii: "y") ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
        case UInt8(ascii: "q"): return (UInt8(ascii: "k"), 1)
        case UInt8(ascii: "z"): return (UInt8(ascii: "s"), 1)
        case UInt8(ascii: "k") where index == 0 && next == UInt8(ascii: "n"): return (next, 2)
        default: return (letter, 1)
        }
    }
}
