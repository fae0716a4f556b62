/// Compiles phrases of the rule tables to elements; works on bytes, since it runs at start-up.
struct PhraseCompiler {
    typealias Bytes = ArraySlice<UInt8>

    var vocabulary = Vocabulary()
    private(set) var elements: [RuleSet.Element] = []
    private(set) var phrases: [RuleSet.Phrase] = []
    private(set) var setWords: [Int32] = []
    private(set) var setRanges: [Range<Int>] = []
    /// The first word of each phrase, and the phrase.
    private(set) var heads: [(word: Int32, phrase: Int32)] = []
    private(set) var numberHeads: [Int32] = []
    private(set) var faults: [String] = []
    /// How much more may be made; what is read past it is a fault, so that few lines can't fill the memory.
    private(set) var budget = Int.max
    private var sets: [UInt64: [Int32]] = [:]
    private var macros: [UInt64: [[RuleSet.Element]]] = [:]
    private var known: [UInt64: RuleSet.Element] = [:]

    /// Elements and names that an amendment may come to when everything in it is written out.
    static let amendmentMax = 1 << 20

    /// Ways in which the gaps of one phrase of an amendment may be filled.
    private static let waysMax = 1_024.0

    init() { known.reserveCapacity(8_192) }

    /// From now on what is read may come to ``amendmentMax`` alone.
    mutating func limit() { budget = Self.amendmentMax }

    /// Takes `amount` of what may still be made; `false`, with one fault for all, when that is less.
    mutating func spend(_ amount: Double) -> Bool {
        guard budget >= 0 else { return false }
        guard amount <= Double(budget) else {
            budget = -1
            faults.append("written out this comes to more than an amendment may")
            return false
        }
        if budget < Int.max { budget -= Int(amount) }
        return true
    }

    /// Names a set of words for use as `@name`.
    mutating func defineSet(_ name: Bytes, _ body: Bytes) {
        var members: [Int32] = []
        for part in body.split(separator: 0x20) { expand(part, into: &members) }
        sets[Vocabulary.hash(name)] = members
    }

    /// Names phrases that may replace each other, for use as `@name`.
    mutating func defineMacro(_ name: Bytes, _ body: Bytes) {
        var sayings: [[RuleSet.Element]] = []
        for piece in body.split(separator: UInt8(ascii: ";")) {
            var saying: [RuleSet.Element] = []
            for part in piece.split(separator: 0x20) { saying.append(element(part)) }
            if !saying.isEmpty { sayings.append(saying) }
        }
        macros[Vocabulary.hash(name)] = sayings
    }

    /// Compiles the phrases of `body`, apart by semicolons, for `term`.
    ///
    /// A phrase that begins with a word of `denials` is a fault unless `=` stands before it.
    mutating func add(_ body: Bytes, term: Int32, refusing denials: [Bool] = []) {
        var isMarked = false
        var saying: [RuleSet.Element] = []
        var macros: [(place: Int, sayings: [[RuleSet.Element]])] = []
        var start = body.startIndex
        for at in body.startIndex...body.endIndex {
            let isEnd = at == body.endIndex || body[at] == UInt8(ascii: ";")
            guard isEnd || body[at] == 0x20 else { continue }
            if start < at {
                var part = body[start..<at]
                if part.first == UInt8(ascii: "=") {
                    part = part.dropFirst()
                    isMarked = true
                }
                if let macro = macro(part) {
                    macros.append((saying.count, macro))
                } else {
                    saying.append(element(part))
                }
            }
            start = at + 1
            guard isEnd else { continue }
            if !isMarked, macros.first?.place != 0, isDenial(saying.first, denials) {
                let text = body[..<at].split(separator: UInt8(ascii: ";")).last ?? []
                faults.append("begins with a denial: \(String(decoding: text, as: UTF8.self))")
            }
            isMarked = false
            let ways = macros.reduce(1.0) { $0 * Double($1.sayings.count) }
            if spend(ways * Double(1 + saying.count + macros.count)) {
                for whole in PhraseCompiler.unfolded(saying, macros) { append(whole, term: term) }
            }
            saying.removeAll(keepingCapacity: true)
            macros.removeAll()
        }
    }

    private func isDenial(_ element: RuleSet.Element?, _ denials: [Bool]) -> Bool {
        func denies(_ word: Int32) -> Bool {
            Int(word) < denials.count && denials[Int(word)]
        }
        switch element?.kind {
        case .word: return denies(element?.value ?? 0)
        case .set:
            return setWords[setRanges[Int(element?.value ?? 0)]].contains(where: denies)
        default: return false
        }
    }

    /// Drops the phrases of `term` so far.
    mutating func forget(term: Int32) {
        heads.removeAll { phrases[Int($0.phrase)].term == term }
        numberHeads.removeAll { phrases[Int($0)].term == term }
    }

    /// The phrase once for each way its macros can be said.
    private static func unfolded(
        _ saying: [RuleSet.Element],
        _ macros: [(place: Int, sayings: [[RuleSet.Element]])]
    ) -> [[RuleSet.Element]] {
        var result = [saying]
        // The last macro first, so that the earlier places stay right.
        for macro in macros.reversed() {
            result = result.flatMap { whole in
                macro.sayings.map { Array(whole[..<macro.place]) + $0 + whole[macro.place...] }
            }
        }
        return result
    }

    private func macro(_ part: Bytes) -> [[RuleSet.Element]]? {
        guard part.first == UInt8(ascii: "@") else { return nil }
        return macros[Vocabulary.hash(part.dropFirst())]
    }

    /// Whether the gaps of a phrase leave few ways to find it; several wide ones would take as long as their product.
    private mutating func isBounded(_ saying: [RuleSet.Element]) -> Bool {
        guard budget < Int.max else { return true }
        let ways = saying.reduce(1.0) { $1.kind == .gap ? $0 * Double($1.value + 1) : $0 }
        if ways > Self.waysMax { faults.append("the gaps of a phrase leave too much open") }
        return ways <= Self.waysMax
    }

    private mutating func append(_ saying: [RuleSet.Element], term: Int32) {
        guard let head = saying.first, isBounded(saying) else { return }
        let phrase = Int32(phrases.count)
        let start = elements.count
        elements.append(contentsOf: saying)
        phrases.append(RuleSet.Phrase(term: term, elements: start..<elements.count))
        switch head.kind {
        case .word: heads.append((head.value, phrase))
        case .set: for word in setWords[setRanges[Int(head.value)]] { heads.append((word, phrase)) }
        case .number: numberHeads.append(phrase)
        case .gap: faults.append("a phrase of term \(term) starts with a gap")
        }
    }

    private mutating func element(_ text: Bytes) -> RuleSet.Element {
        let key = Vocabulary.hash(text)
        if let element = known[key] { return element }
        let element = made(text)
        known[key] = element
        return element
    }

    private mutating func made(_ text: Bytes) -> RuleSet.Element {
        if text.count == 1, text.first == UInt8(ascii: "#") {
            return .init(kind: .number, isOptional: false, value: 0)
        }
        if text.first == UInt8(ascii: "_") {
            let length = text.dropFirst().reduce(Int32(0)) { min($0, 9) * 10 + Int32($1 & 15) }
            return .init(kind: .gap, isOptional: false, value: text.count == 1 ? 2 : length)
        }
        let isOptional = text.last == UInt8(ascii: "?")
        var members: [Int32] = []
        expand(isOptional ? text.dropLast() : text, into: &members)
        if members.count == 1 {
            return .init(kind: .word, isOptional: isOptional, value: members[0])
        }
        let start = setWords.count
        setWords.append(contentsOf: members)
        setRanges.append(start..<setWords.count)
        return .init(kind: .set, isOptional: isOptional, value: Int32(setRanges.count - 1))
    }

    /// Adds the words that `text` stands for: `a/b`, `word~`, `@set`.
    private mutating func expand(_ text: Bytes, into members: inout [Int32]) {
        for part in text.split(separator: UInt8(ascii: "/")) {
            if part.first == UInt8(ascii: "@") {
                guard let set = sets[Vocabulary.hash(part.dropFirst())] else {
                    faults.append("no set \(String(decoding: part, as: UTF8.self))")
                    continue
                }
                guard spend(Double(set.count * (1 + members.count / 64))) else { return }
                for member in set where !members.contains(member) { members.append(member) }
            } else if part.last == UInt8(ascii: "~") {
                for form in Inflection.forms(of: part.dropLast()) {
                    let word = vocabulary.intern(form)
                    if !members.contains(word) { members.append(word) }
                }
            } else {
                let word = vocabulary.intern(part)
                if !members.contains(word) { members.append(word) }
            }
        }
    }
}

/// The endings of regular English words.
enum Inflection {
    /// The word, its plural or third person, its past and its present participle.
    static func forms(of word: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let last = word.last else { return [] }
        let whole = Array(word)
        let stem = Array(word.dropLast())
        let before = stem.last ?? 0
        if last == UInt8(ascii: "e") {
            return [whole, whole + "s".utf8, whole + "d".utf8, stem + "ing".utf8]
        }
        if last == UInt8(ascii: "y"), !isVowel(before) {
            return [whole, stem + "ies".utf8, stem + "ied".utf8, whole + "ing".utf8]
        }
        let isHissing = "sxz".utf8.contains(last) || (last == 0x68 && "cs".utf8.contains(before))
        var result = [
            whole, whole + (isHissing ? "es" : "s").utf8, whole + "ed".utf8, whole + "ing".utf8,
        ]
        let third = stem.dropLast().last ?? 0
        if !isVowel(last), isVowel(before), !isVowel(third), !"wxy".utf8.contains(last) {
            result += [whole + [last] + "ed".utf8, whole + [last] + "ing".utf8]
        }
        return result
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
