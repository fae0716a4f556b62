/// The rules as a message is read with them: flat tables of plain numbers, made once.
///
/// Nothing here holds a reference of its own, so that looking something up copies a few bytes and
/// counts no references. `RuleSet` has the same rules with their names and texts.
final class RuleTables: Sendable {
    /// Terms that must occur together.
    struct Clause: Sendable {
        let anchor: Range<Int32>
        let others: Range<Int32>
        let level: Urgency?
    }

    /// One part of a clause: any of `terms`.
    struct Condition: Sendable {
        let place: RuleSet.Condition.Place
        let terms: Range<Int32>
    }

    /// One category of danger.
    struct Rule: Sendable {
        let level: Urgency
        let ignored: Status
        let clauses: Range<Int32>
        let listed: Range<Int32>
    }

    /// A term, a complaint or a level that a clause makes.
    struct Outcome: Sendable {
        let clause: Clause
        let term: Int32
        let level: Urgency
    }

    /// One phrase among those that begin with a word.
    struct Start: Sendable {
        let phrase: Int32
        /// The second word where that must follow, else -1.
        let second: Int32
        /// What a message must have somewhere, by its place in `present(in:)`.
        let need: Int32
    }

    /// What a word is to the rules.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        static let filler = Traits(rawValue: 1)
        static let subject = Traits(rawValue: 2)
        static let negator = Traits(rawValue: 4)
        static let foreign = Traits(rawValue: 8)
        static let writer = Traits(rawValue: 16)
    }

    /// The same rules with their names and texts.
    let source: RuleSet
    /// What records of screenings call these rules.
    let version: String
    let vocabulary: Vocabulary
    let elements: [RuleSet.Element]
    let phrases: [RuleSet.Phrase]
    let starts: [Start]
    let startRanges: [Int32]
    let numberPhrases: [Int32]
    let setWords: [Int32]
    let setRanges: [Range<Int32>]
    /// The sets that words are in, word by word, and for each word the first of its own.
    private let memberships: [Int32]
    private let membershipStarts: [Int32]
    let traits: [Traits]
    let clues: [Facts.Clue]
    let cues: [RuleSet.Cue?]
    let lowering: [Status]
    let isCue: [Bool]
    /// Whether a term holds of the person, wherever it is told.
    let isRisk: [Bool]
    let factTerms: [Int32]
    let andWord: Int32
    let orWord: Int32
    let norWord: Int32
    let terms: [Int32]
    let conditions: [Condition]
    let clauses: [Clause]
    let rules: [Rule]
    let derivations: [Outcome]
    let complaints: [Outcome]
    let careLevels: [Outcome]
    /// For each term who has a clause that starts with it: rules, then complaints, then levels.
    let owners: [[Int32]]
    /// For each term the clauses of rules that start with it.
    let beginnings: [[Int32]]
    let points: WordPoints

    /// How many rules, complaints and levels there are.
    var ownerCount: Int { rules.count + complaints.count + careLevels.count }
    /// How many terms there are.
    var termCount: Int { cues.count }

    init(_ set: RuleSet, version: String) {
        self.version = version
        source = set
        vocabulary = set.vocabulary
        elements = set.elements
        phrases = set.phrases
        starts = zip(set.phraseOrder, set.phraseSeconds)
            .map { Start(phrase: $0, second: $1, need: RuleTables.need(of: $0, set)) }
        startRanges = set.phraseStarts.map(Int32.init)
        numberPhrases = set.phrasesByNumber
        setWords = set.setWords
        setRanges = set.setRanges.map { Int32($0.lowerBound)..<Int32($0.upperBound) }
        var setsOfWord = [[Int32]](repeating: [], count: set.vocabulary.count)
        for (number, range) in set.setRanges.enumerated() {
            for word in set.setWords[range] { setsOfWord[Int(word)].append(Int32(number)) }
        }
        memberships = setsOfWord.flatMap(\.self)
        membershipStarts = setsOfWord.reduce(into: [0]) {
            $0.append($0[$0.count - 1] + Int32($1.count))
        }
        traits = set.clues.indices.map { word in
            var traits: Traits = []
            if set.isFiller[word] { traits.insert(.filler) }
            if set.isSubject[word] { traits.insert(.subject) }
            if set.isNegator[word] { traits.insert(.negator) }
            if set.isForeign[word] { traits.insert(.foreign) }
            if set.isSelf[word] { traits.insert(.writer) }
            return traits
        }
        clues = set.clues
        cues = set.terms.map(\.cue)
        lowering = set.terms.map(\.kind.lowering)
        isCue = set.terms.map { $0.kind == .cue }
        isRisk = set.terms.map { $0.kind == .risk }
        factTerms = Facts.Name.allCases.map { set.termNumbers[$0.term] ?? -1 }
        andWord = set.andWord
        orWord = set.orWord
        norWord = set.norWord
        var pool = ClausePool()
        rules = set.rules.map { rule in
            Rule(
                level: rule.level,
                ignored: rule.ignored,
                clauses: pool.add(rule.clauses),
                listed: pool.add(rule.listed)
            )
        }
        derivations = set.derivations.map {
            Outcome(clause: pool.made($0.clause), term: $0.term, level: .routine)
        }
        complaints = set.complaints.map {
            Outcome(clause: pool.made($0.clause), term: -1, level: .routine)
        }
        careLevels = set.careLevels.map {
            Outcome(clause: pool.made($0.clause), term: -1, level: $0.level)
        }
        terms = pool.terms
        conditions = pool.conditions
        clauses = pool.clauses
        let anchors =
            set.rules.map { ($0.clauses + $0.listed).flatMap(\.anchor) }
            + set.complaints.map(\.clause.anchor) + set.careLevels.map(\.clause.anchor)
        var owners: [[Int32]] = Array(repeating: [], count: set.terms.count)
        for (owner, terms) in anchors.enumerated() {
            for term in terms where owners[Int(term)].last != Int32(owner) {
                owners[Int(term)].append(Int32(owner))
            }
        }
        self.owners = owners
        var beginnings: [[Int32]] = Array(repeating: [], count: set.terms.count)
        for (number, clause) in pool.clauses.enumerated() {
            for place in clause.anchor {
                beginnings[Int(pool.terms[Int(place)])].append(Int32(number))
            }
        }
        self.beginnings = beginnings
        points = WordPoints(set)
    }

    /// Whether `word` is one of `set`.
    func contains(set: Int32, word: Int32) -> Bool {
        let range = setRanges[Int(set)]
        for index in range where setWords[Int(index)] == word { return true }
        return false
    }

    /// What must stand in a message for a phrase to be there, besides its first word: the last word or set that
    /// it cannot do without.
    private static func need(of phrase: Int32, _ set: RuleSet) -> Int32 {
        let rest = set.phrases[Int(phrase)].elements.dropFirst()
        let last = rest.last { place in
            let element = set.elements[place]
            return !element.isOptional && (element.kind == .word || element.kind == .set)
        }
        guard let last else { return 0 }
        let element = set.elements[last]
        let words = Int32(set.vocabulary.count)
        return 1 + element.value + (element.kind == .set ? words : 0)
    }

    /// For each need whether one of `tokens` meets it; the first is no need.
    func present(in tokens: [Token]) -> [Bool] {
        let words = membershipStarts.count - 1
        var isPresent = [Bool](repeating: false, count: 1 + words + setRanges.count)
        isPresent[0] = true
        func note(_ word: Int32) {
            guard word >= 0, !isPresent[1 + Int(word)] else { return }
            isPresent[1 + Int(word)] = true
            for place in membershipStarts[Int(word)]..<membershipStarts[Int(word) + 1] {
                isPresent[1 + words + Int(memberships[Int(place)])] = true
            }
        }
        for token in tokens {
            note(token.word)
            note(token.owner)
        }
        return isPresent
    }

    /// Whether `word` has `trait`.
    func has(_ word: Int32, _ trait: Traits) -> Bool {
        word >= 0 && traits[Int(word)].contains(trait)
    }
}

/// Lays clauses out one after the other.
private struct ClausePool {
    var terms: [Int32] = []
    var conditions: [RuleTables.Condition] = []
    var clauses: [RuleTables.Clause] = []

    mutating func add(_ new: [RuleSet.Clause]) -> Range<Int32> {
        let start = Int32(clauses.count)
        for clause in new {
            let flat = made(clause)
            clauses.append(flat)
        }
        return start..<Int32(clauses.count)
    }

    mutating func made(_ clause: RuleSet.Clause) -> RuleTables.Clause {
        let anchor = add(terms: clause.anchor)
        let start = Int32(conditions.count)
        for condition in clause.others {
            let range = add(terms: condition.terms)
            conditions.append(RuleTables.Condition(place: condition.place, terms: range))
        }
        return RuleTables.Clause(
            anchor: anchor,
            others: start..<Int32(conditions.count),
            level: clause.level
        )
    }

    private mutating func add(terms new: [Int32]) -> Range<Int32> {
        let start = Int32(terms.count)
        terms.append(contentsOf: new)
        return start..<Int32(terms.count)
    }
}
