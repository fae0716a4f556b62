/// Works out, token by token, which words around it make a mention harmless.
///
/// After NegEx and ConText (Chapman 2001, Harkema 2009): a cue reaches forward or backward over
/// its clause, sentence or message until a stop word such as "but", a new subject, or the end.
struct Assertions {
    private static let clauseMax = 12
    private static let sentenceMax = 60
    private static let messageMax = 240

    let rules: RuleTables
    let tokens: [Token]
    /// What holds for each token.
    private(set) var status: [Status]
    private var isStop: [Bool]
    /// What a cue that names the whole saying has made of each token: "choked to death" stays a tale.
    private var told: [Status]
    /// Whether anything is said to have begun or got worse lately.
    private var isAcute = false
    /// For each token the length of the longest finding over it.
    private var covering: [Int]
    /// For each token the length of the longest pseudo cue over it.
    private var pseudo: [Int]

    init(rules: RuleTables, tokens: [Token], mentions: [Mention]) {
        self.rules = rules
        self.tokens = tokens
        status = Array(repeating: [], count: tokens.count)
        isStop = Array(repeating: false, count: tokens.count)
        told = status
        covering = Array(repeating: 0, count: tokens.count)
        pseudo = covering
        cover(mentions)
        for mention in mentions { mark(mention) }
        for mention in mentions { apply(mention) }
        for mention in mentions { applyCurrent(mention) }
    }

    /// Cues inside a finding ("can not breathe") or a pseudo cue do nothing.
    private mutating func cover(_ mentions: [Mention]) {
        for mention in mentions where mention.last > mention.first {
            let cue = rules.cues[Int(mention.term)]
            if let cue, cue.effect != .pseudo { continue }
            // "Not choking, is it ok" is not "not ok"; "not suicidal, just fed up" is not "not up".
            if isDivided(mention) { continue }
            let length = mention.last - mention.first + 1
            // A finding that ends with "without" does not take it from what follows.
            for index in mention.first...mention.last where cue != nil || index < mention.last {
                if cue == nil {
                    covering[index] = max(covering[index], length)
                } else {
                    pseudo[index] = max(pseudo[index], length)
                }
            }
        }
    }

    /// Whether a comma or the end of a sentence stands inside.
    private func isDivided(_ mention: Mention) -> Bool {
        tokens[(mention.first + 1)...mention.last].contains { $0.gap > .none }
    }

    private func activeCue(_ mention: Mention) -> RuleSet.Cue? {
        guard let cue = rules.cues[Int(mention.term)] else { return nil }
        let length = mention.last - mention.first + 1
        for index in mention.first...mention.last where pseudo[index] < length {
            if !isCoverable(cue) || covering[index] <= length { return cue }
        }
        return nil
    }

    /// Whether a finding around the cue silences it.
    private func isCoverable(_ cue: RuleSet.Cue) -> Bool {
        guard case .status(let status) = cue.effect else {
            return cue.effect == .current || cue.effect == .acute
        }
        return status == .negated || status == .resolved || status == .historical
            || status == .chronic
    }

    private mutating func mark(_ mention: Mention) {
        switch activeCue(mention)?.effect {
        case .stop: isStop[mention.first] = true
        case .acute: isAcute = true
        default: break
        }
    }

    private mutating func apply(_ mention: Mention) {
        guard let cue = activeCue(mention), case .status(let status) = cue.effect else { return }
        // An old or examined complaint is the whole message's, unless something new is told.
        if isAcute, cue.reach == .message, status == .chronic || status == .assessed { return }
        if cue.direction == .cover {
            mark(mention.first...mention.last, status)
            for index in mention.first...mention.last { told[index].formUnion(status) }
            return
        }
        if cue.direction != .backward { forward(mention, cue, status) }
        if cue.direction != .forward, isClosing(mention) { backward(mention, cue, status) }
    }

    /// Whether a lone "no" or "none" ends its clause, as in "chest pain: no".
    private func isClosing(_ mention: Mention) -> Bool {
        let word = tokens[mention.last].word
        guard mention.first == mention.last, rules.has(word, .negator) else {
            return true
        }
        return mention.last + 1 >= tokens.count || tokens[mention.last + 1].gap > .none
    }

    /// How many words a cue reaches at most.
    private static func limit(of cue: RuleSet.Cue) -> Int {
        switch cue.reach {
        case .clause: clauseMax
        case .sentence: sentenceMax
        case .message: messageMax
        }
    }

    private mutating func mark(_ range: ClosedRange<Int>, _ new: Status) {
        for index in range { status[index].formUnion(new) }
    }

    private mutating func forward(_ mention: Mention, _ cue: RuleSet.Cue, _ new: Status) {
        let isClause = cue.reach == .clause
        let limit = Assertions.limit(of: cue)
        var index = mention.last + 1
        while index < tokens.count, index <= mention.last + limit {
            if tokens[index].gap == .sentence, cue.reach != .message { return }
            if isStop[index] { return }
            if new == .otherPerson, tokens[index].gap > .none,
                rules.has(tokens[index].word, .writer)
            {
                return
            }
            if isClause, tokens[index].gap == .soft,
                index == mention.last + 1 && new == .negated || ends(list: cue.isListing, at: index)
            {
                return
            }
            if isClause, index > mention.last + 1, isJoiner(index - 1), isSubject(index) { return }
            status[index].formUnion(new)
            index += 1
        }
    }

    /// What has passed is told after "but" as well: "it hurt, but it's gone now".
    private mutating func backward(_ mention: Mention, _ cue: RuleSet.Cue, _ new: Status) {
        let isClause = cue.reach == .clause
        let isBounded = new != .resolved
        let limit = Assertions.limit(of: cue)
        var index = mention.first - 1
        while index >= 0, index >= mention.first - limit {
            let gap = tokens[index + 1].gap
            if gap == .sentence, cue.reach != .message { return }
            let isAdjacent = index + 1 == mention.first
            if isBounded, isClause, gap == .soft, !isAdjacent { return }
            if isBounded, isStop[index + 1], !isAdjacent { return }
            status[index].formUnion(new)
            if isBounded, isStop[index] { return }
            index -= 1
        }
    }

    /// Whether a list of denied things ends at the comma before `index`.
    private func ends(list isListing: Bool, at index: Int) -> Bool {
        let word = tokens[index].word
        if rules.has(word, .subject) || rules.has(word, .negator) { return true }
        // "…, the patient was well": an article does not hide the new subject.
        if rules.has(word, .filler), index + 1 < tokens.count, isSubject(index + 1),
            tokens[index + 1].gap == .none
        {
            return true
        }
        if isListing { return false }
        for next in index..<min(tokens.count, index + 10) {
            if next > index, tokens[next].gap == .sentence { return true }
            if isStop[next] { return true }
            let word = tokens[next].word
            if word >= 0, word == rules.orWord || word == rules.norWord { return false }
        }
        return true
    }

    private func isSubject(_ index: Int) -> Bool {
        rules.has(tokens[index].word, .subject)
    }

    private func isJoiner(_ index: Int) -> Bool {
        tokens[index].word >= 0 && tokens[index].word == rules.andWord
    }

    /// "Now", "tonight": what its clause says is not history.
    private mutating func applyCurrent(_ mention: Mention) {
        guard let cue = activeCue(mention), cue.effect == .current || cue.effect == .acute else {
            return
        }
        var first = mention.first
        while first > 0, tokens[first].gap == .none, !isStop[first],
            mention.first - first < Assertions.clauseMax
        {
            // "I was hit by a van in 2011 and my neck still clicks": the accident is not of now.
            if first < mention.first, isJoiner(first - 1), isSubject(first) { break }
            first -= 1
        }
        var last = mention.last
        while last + 1 < tokens.count, tokens[last + 1].gap == .none, !isStop[last + 1],
            last - mention.last < Assertions.clauseMax
        {
            last += 1
        }
        // "Now" and "again" also outlive what a hospital said before.
        var past: Status = [.historical, .otherPerson]
        if cue.isListing { past.insert(.assessed) }
        if cue.effect == .acute { past.insert(.chronic) }
        for index in first...last { status[index].subtract(past.subtracting(told[index])) }
    }
}
