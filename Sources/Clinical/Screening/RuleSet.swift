/// The rules, compiled once from their text.
///
/// Terms are what people say; cues are the words that make a term harmless; rules are
/// conjunctions of terms. All of them are text tables in `Rules/`, written to be read by a
/// clinician; `RuleReader` tells the grammar.
struct RuleSet: Sendable {
    /// How the surrounding words act on a term.
    enum Kind: UInt8, Sendable {
        /// Anything that makes it harmless counts: a finding.
        case symptom
        /// Only denial counts: an illness, a treatment or an event in the past still matters.
        case risk
        /// Only denial and idiom count: "sudden", "severe", "will not stop".
        case modifier
        /// Never a finding itself: it changes others.
        case cue

        /// The statuses that lower a mention of this kind.
        var lowering: Status {
            switch self {
            case .symptom: .all
            case .risk: [.negated, .pet, .idiom, .media]
            case .modifier: [.negated, .idiom]
            case .cue: []
            }
        }
    }

    /// One name that phrases define.
    struct Term: Sendable {
        let name: String
        var kind: Kind
        var cue: Cue?
    }

    /// What a cue does, and where.
    struct Cue: Sendable, Equatable {
        enum Effect: Sendable, Equatable {
            /// Lowers what it reaches.
            case status(Status)
            /// Ends the reach of others.
            case stop
            /// Only looks like a cue: those inside it do nothing.
            case pseudo
            /// Says that the clause is about now.
            case current
            /// Says that it began or got worse lately: not history, not the old complaint.
            case acute
        }

        enum Direction: UInt8, Sendable { case forward, backward, both, cover }

        enum Reach: UInt8, Sendable { case clause, sentence, message }

        let effect: Effect
        let direction: Direction
        let reach: Reach
        /// Whether it goes on over the commas of a list; of `current`, whether it is lasting.
        let isListing: Bool
    }

    /// One step of a phrase.
    struct Element: Sendable {
        enum Kind: UInt8, Sendable { case word, set, gap, number }

        let kind: Kind
        let isOptional: Bool
        /// A word, a set, or the greatest length of a gap.
        let value: Int32
    }

    /// One way of saying a term.
    struct Phrase: Sendable {
        let term: Int32
        let elements: Range<Int>
    }

    /// One part of a conjunction.
    struct Condition: Sendable {
        enum Place: UInt8, Sendable { case near, anywhere, nowhere }

        let place: Place
        /// Any of these terms.
        let terms: [Int32]
    }

    /// Terms that must occur together.
    struct Clause: Sendable {
        let anchor: [Int32]
        let others: [Condition]
        /// Overrides the owner's level.
        let level: Urgency?
    }

    /// One category of danger.
    struct Rule: Sendable {
        let id: String
        let version: Int
        let label: String
        let level: Urgency
        /// The statuses that do not lower its mentions.
        let ignored: Status
        var clauses: [Clause] = []
        /// What is listed for a nurse when the words around it make it harmless.
        var listed: [Clause] = []
        var definition = ""
        var source = ""
        var fires: [String] = []
        var spares: [String] = []
    }

    /// A term made of other terms close together.
    struct Derivation: Sendable {
        let term: Int32
        let clause: Clause
    }

    /// A name for what a message is about.
    struct Complaint: Sendable {
        let label: String
        let clause: Clause
    }

    /// A level for a message without a red flag.
    struct CareLevel: Sendable {
        let level: Urgency
        let clause: Clause
    }

    var vocabulary = Vocabulary()
    var terms: [Term] = []
    var termNumbers: [String: Int32] = [:]
    var elements: [Element] = []
    var phrases: [Phrase] = []
    /// Phrases in the order of their first word, and where each word's phrases start.
    var phraseOrder: [Int32] = []
    /// For each of them its second word where that must follow, else -1.
    var phraseSeconds: [Int32] = []
    var phraseStarts: [Int] = []
    var phrasesByNumber: [Int32] = []
    /// The words of all sets, one set after the other.
    var setWords: [Int32] = []
    var setRanges: [Range<Int>] = []
    var isFiller: [Bool] = []
    var isSubject: [Bool] = []
    var isNegator: [Bool] = []
    var isForeign: [Bool] = []
    var isSelf: [Bool] = []
    /// What each word says about a number beside it.
    var clues: [Facts.Clue] = []
    var andWord = Vocabulary.unknown
    var orWord = Vocabulary.unknown
    var norWord = Vocabulary.unknown
    var rules: [Rule] = []
    var derivations: [Derivation] = []
    var complaints: [Complaint] = []
    var careLevels: [CareLevel] = []
    /// Words of mere politeness, which have no points.
    var polite: Set<String> = []
    /// The points of words and pairs of words.
    var rows = WordRows()
    /// For a category the terms of which one must be told before words alone lead to it.
    var needs: [String: [Int32]] = [:]
    /// Terms that an amendment forgot, whether or not it tells them anew.
    var forgotten: Set<String> = []
    /// Names that something uses and nothing defines, and lines that could not be read.
    var faults: [String] = []

    /// The number of a term, made when new.
    mutating func term(_ name: String) -> Int32 {
        if let known = termNumbers[name] { return known }
        let number = Int32(terms.count)
        terms.append(Term(name: name, kind: .symptom, cue: nil))
        termNumbers[name] = number
        return number
    }
}

/// Why a mention does not count: a set of reasons.
struct Status: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let negated = Status(rawValue: 1)
    static let historical = Status(rawValue: 2)
    static let hypothetical = Status(rawValue: 4)
    static let conditional = Status(rawValue: 8)
    static let otherPerson = Status(rawValue: 16)
    static let idiom = Status(rawValue: 32)
    static let media = Status(rawValue: 64)
    static let pet = Status(rawValue: 128)
    static let resolved = Status(rawValue: 256)
    static let assessed = Status(rawValue: 512)
    static let chronic = Status(rawValue: 1024)
    static let administrative = Status(rawValue: 2048)
    static let all = Status(rawValue: 4095)

    /// The statuses by the names that rules and results use.
    static let byReason: [(LoweredMention.Reason, Status)] = [
        (.negated, .negated), (.idiom, .idiom), (.media, .media), (.pet, .pet),
        (.otherPerson, .otherPerson), (.hypothetical, .hypothetical),
        (.conditional, .conditional), (.administrative, .administrative),
        (.historical, .historical), (.assessed, .assessed), (.resolved, .resolved),
        (.chronic, .chronic),
    ]

    /// The reason to tell a nurse, when there are several the plainest.
    var reason: LoweredMention.Reason? {
        Status.byReason.first { !intersection($0.1).isEmpty }?.0
    }
}
