/// One place where a message says a term.
struct Mention: Sendable {
    let term: Int32
    /// First and last token.
    let first: Int
    let last: Int
    /// Why it does not count; empty when it does.
    var status: Status = []
}

/// Finds the phrases of the rules in a message's tokens.
///
/// Each token is tried as the start of the phrases that begin with its word, but for those that cannot do
/// without a word that the message does not have; a phrase looks at a bounded number of tokens, so the time
/// is linear in the message.
struct PhraseMatcher {
    private static let fillersMax = 3

    let rules: RuleTables
    let tokens: [Token]
    /// What phrases cannot do without, and the message has.
    private let isPresent: [Bool]

    init(rules: RuleTables, tokens: [Token]) {
        self.rules = rules
        self.tokens = tokens
        isPresent = rules.present(in: tokens)
    }

    /// All mentions, by where they start; of one term at one place, only the longest.
    func mentions() -> [Mention] {
        var result: [Mention] = []
        result.reserveCapacity(4 * tokens.count)
        for index in tokens.indices {
            let start = result.count
            begin(with: tokens[index].word, at: index, to: &result, since: start)
            begin(with: tokens[index].owner, at: index, to: &result, since: start)
            if !tokens[index].number.isNaN {
                for phrase in rules.numberPhrases {
                    add(phrase, at: index, to: &result, since: start)
                }
            }
        }
        return result
    }

    /// The phrases whose first word is `word`.
    ///
    /// Those whose second word must follow are looked up by the words that may be it: the next, and
    /// those after fillers.
    private func begin(
        with word: Int32,
        at index: Int,
        to found: inout [Mention],
        since start: Int
    ) {
        guard word >= 0 else { return }
        let places = rules.startRanges[Int(word)]..<rules.startRanges[Int(word) + 1]
        guard !places.isEmpty else { return }
        let open = firstPlace(places, from: 0)
        for place in places.lowerBound..<open where isPossible(place) {
            add(rules.starts[Int(place)].phrase, at: index, to: &found, since: start)
        }
        guard open < places.upperBound else { return }
        for next in (index + 1)...(index + 1 + PhraseMatcher.fillersMax) {
            guard next < tokens.count, tokens[next].gap == .none else { return }
            let rest = open..<places.upperBound
            follow(tokens[next].word, among: rest, at: index, to: &found, since: start)
            follow(tokens[next].owner, among: rest, at: index, to: &found, since: start)
            guard isFiller(tokens[next].word) else { return }
        }
    }

    private func follow(
        _ second: Int32,
        among places: Range<Int32>,
        at index: Int,
        to found: inout [Mention],
        since start: Int
    ) {
        guard second >= 0 else { return }
        var place = firstPlace(places, from: second)
        while place < places.upperBound, rules.starts[Int(place)].second == second {
            if isPossible(place) {
                add(rules.starts[Int(place)].phrase, at: index, to: &found, since: start)
            }
            place += 1
        }
    }

    private func isPossible(_ place: Int32) -> Bool {
        isPresent[Int(rules.starts[Int(place)].need)]
    }

    /// The first of `places` whose second word is `second` or above it.
    private func firstPlace(_ places: Range<Int32>, from second: Int32) -> Int32 {
        var low = places.lowerBound
        var high = places.upperBound
        while low < high {
            let middle = (low + high) / 2
            if rules.starts[Int(middle)].second < second { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func add(_ number: Int32, at index: Int, to found: inout [Mention], since start: Int) {
        let phrase = rules.phrases[Int(number)]
        guard let last = match(phrase.elements.lowerBound + 1, phrase.elements, after: index) else {
            return
        }
        for other in start..<found.count where found[other].term == phrase.term {
            if found[other].last < last {
                found[other] = Mention(term: phrase.term, first: index, last: last)
            }
            return
        }
        found.append(Mention(term: phrase.term, first: index, last: last))
    }

    /// The last token of the phrase when the elements from `element` follow `token`.
    private func match(_ element: Int, _ phrase: Range<Int>, after token: Int) -> Int? {
        var element = element
        var last = token
        var next = token + 1
        var fillers = 0
        while element < phrase.upperBound {
            let wanted = rules.elements[element]
            if wanted.kind == .gap {
                return gap(Int(wanted.value), element + 1, phrase, from: next)
            }
            if next < tokens.count, tokens[next].gap == .none {
                if fits(wanted, tokens[next]) {
                    element += 1
                    last = next
                    next += 1
                    fillers = 0
                    continue
                }
                if !wanted.isOptional, isFiller(tokens[next].word),
                    fillers < PhraseMatcher.fillersMax
                {
                    fillers += 1
                    next += 1
                    continue
                }
            }
            guard wanted.isOptional else { return nil }
            element += 1
        }
        return last
    }

    /// Tries the rest of the phrase after up to `length` words, besides fillers, of the sentence.
    private func gap(_ length: Int, _ element: Int, _ phrase: Range<Int>, from start: Int) -> Int? {
        var skipped = 0
        for next in start..<max(start + 1, min(start + 2 * length + 3, tokens.count)) {
            guard next < tokens.count, tokens[next].gap < .sentence else { return nil }
            guard element < phrase.upperBound else { return next - 1 }
            if fits(rules.elements[element], tokens[next]) {
                if let last = match(element + 1, phrase, after: next) { return last }
            }
            let word = tokens[next].word
            if rules.has(word, .negator) { return nil }
            if !isFiller(word) { skipped += 1 }
            if skipped > length { return nil }
        }
        return nil
    }

    private func isFiller(_ word: Int32) -> Bool { rules.has(word, .filler) }

    private func fits(_ element: RuleSet.Element, _ token: Token) -> Bool {
        switch element.kind {
        case .word: token.word == element.value || token.owner == element.value
        case .set:
            rules.contains(set: element.value, word: token.word)
                || token.owner >= 0 && rules.contains(set: element.value, word: token.owner)
        case .number: !token.number.isNaN
        case .gap: false
        }
    }
}
