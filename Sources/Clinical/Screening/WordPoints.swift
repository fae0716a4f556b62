/// What single words tell, beside the rules: each has points, a message their sum.
///
/// A rule needs its findings in full. Whoever tells a danger in words that no rule foresaw still uses many
/// that people in danger use and others don't; their sum is the second look that every message gets. The
/// points are whole tenths of log odds, fitted once by `tools/word_points.py` as the points of clinical
/// scores are, and stand word by word in `Rules/RuleText+WordPoints…`: data that a person can read
/// and an amendment can change. Nothing is learned while the service runs.
struct WordPoints: Sendable {
    /// The points of one word.
    struct Points: Sendable, Equatable {
        /// For a danger.
        var danger: Int16 = 0
        /// For the level urgent, above routine.
        var urgent: Int16 = 0
        /// For the level self-care, above routine.
        var selfCare: Int16 = 0
    }

    /// How much a word tells one category of danger from the others.
    struct Lead: Sendable {
        let rule: Int16
        let points: Int16
    }

    /// A message whose words reach this many points tells a danger.
    static let dangerMin = 17
    /// Words with points that a message has at least for them alone to tell a danger.
    static let dangerWordsMin = 5
    /// The same of a long text, which says many things by the way; with fewer it waits in the queue.
    ///
    /// So many also make an alarm of what a rule found and left to wait.
    static let longDangerMin = 35
    /// A text in which more words than this have points is long.
    static let longTextMin = 45
    /// So many points above routine make a level urgent.
    static let urgentMin = 10
    /// With so few or fewer, what a rule found is no danger but waits for a nurse all the same.
    static let everydayMax = -22
    /// A message of fewer words with points is too short to speak of everyday things throughout.
    static let everydayWordsMin = 8
    /// Points are summed over this many words at once, so that a long text does not add up to a danger.
    static let windowMax = 150

    private static let none: Int16 = -1

    /// What every message has before its first word.
    let base: Points
    private let points: [Points]
    private let leads: [Lead]
    private let leadRanges: [Range<Int32>]
    /// For each category the terms of which one must be told before words alone lead to it; none where
    /// there are none.
    private let needs: [[Int32]]
    /// For each word of the rules its place in `points`.
    private let places: [Int16]
    /// The places of the other words, by their hash.
    private var others = WordTable(capacity: 1 << 12)

    init(_ set: RuleSet) {
        base = set.points["base"] ?? Points()
        let words = Set(set.points.keys).union(set.leads.keys).subtracting(["base"]).sorted()
        var places = [Int16](repeating: WordPoints.none, count: set.vocabulary.count)
        var points: [Points] = []
        var leads: [Lead] = []
        var ranges: [Range<Int32>] = []
        for word in words.prefix(Int(Int16.max)) {
            let bytes = Array(word.utf8)
            let number = set.vocabulary.number(of: bytes[...])
            if number >= 0, !Letters.isDigit(bytes[0]) {
                places[Int(number)] = Int16(points.count)
            } else {
                others[Vocabulary.hash(bytes)] = Int32(points.count)
            }
            points.append(set.points[word] ?? Points())
            let first = Int32(leads.count)
            for (id, lead) in (set.leads[word] ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let rule = set.rules.firstIndex(where: { $0.id == id }) else { continue }
                leads.append(Lead(rule: Int16(rule), points: lead))
            }
            ranges.append(first..<Int32(leads.count))
        }
        self.places = places
        self.points = points
        self.leads = leads
        leadRanges = ranges
        needs = set.rules.map { set.needs[$0.id] ?? [] }
    }

    /// The place of a token's word; nil when it has no points.
    private func place(_ index: Int, _ message: borrowing MessageTokens) -> Int? {
        let word = message.tokens[index].word
        if word >= 0, !message.isFigure(index) {
            let place = places[Int(word)]
            return place == WordPoints.none ? nil : Int(place)
        }
        return others[message.nameHash(index)].map(Int.init)
    }

    /// For each token the place of its word's points; -1 where it has none.
    func places(_ message: borrowing MessageTokens) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(message.tokens.count)
        for index in message.tokens.indices { places.append(place(index, message) ?? -1) }
        return places
    }

    /// What the words of `reading` tell, summed up.
    ///
    /// Cost is linear in the message.
    func weigh(_ reading: Reading) -> Weight {
        let places = reading.places
        let count = places.count
        var weight = Weight(
            danger: Int(base.danger),
            urgent: Int(base.urgent),
            selfCare: Int(base.selfCare),
            words: reading.words
        )
        guard count > 0 else { return weight }
        var isSeen = [Bool](repeating: false, count: points.count)
        // How often a word that counts stands in the window.
        var standing = [Int16](repeating: 0, count: points.count)
        var danger = Int(base.danger)
        var greatest = Int.min
        for (index, place) in places.enumerated() {
            if place >= 0 {
                if !isSeen[place] {
                    isSeen[place] = true
                    weight.urgent += Int(points[place].urgent)
                    weight.selfCare += Int(points[place].selfCare)
                }
                if counts(place, reading, index) {
                    standing[place] += 1
                    if standing[place] == 1 { danger += Int(points[place].danger) }
                }
            }
            let left = index - WordPoints.windowMax
            if left >= 0, places[left] >= 0, counts(places[left], reading, left) {
                standing[places[left]] -= 1
                if standing[places[left]] == 0 { danger -= Int(points[places[left]].danger) }
            }
            if index >= min(WordPoints.windowMax, count) - 1 { greatest = max(greatest, danger) }
        }
        weight.danger = greatest
        return weight
    }

    /// Whether the word's points count there: those for a danger don't where it is denied.
    private func counts(_ place: Int, _ reading: Reading, _ index: Int) -> Bool {
        points[place].danger <= 0 || !reading.denies(index)
    }

    /// The words of `reading` whose points for a danger count, each once, the weightiest first.
    func told(_ reading: Reading) -> [(name: String, danger: Int)] {
        let message = reading.message
        var isSeen = [Bool](repeating: false, count: points.count)
        var told: [(name: String, danger: Int)] = []
        for index in message.tokens.indices {
            guard let place = reading.place(index), !isSeen[place], counts(place, reading, index)
            else {
                continue
            }
            isSeen[place] = true
            let danger = Int(points[place].danger)
            if danger != 0 { told.append((message.name(index, reading.rules.vocabulary), danger)) }
        }
        return told.sorted { (abs($1.danger), $0.name) < (abs($0.danger), $1.name) }
    }

    /// The category that the words point to, of those that are not in `excluded` if any is left; nil where
    /// its circumstance is neither told nor known.
    func category(_ reading: Reading, excluding excluded: [Int]) -> Int? {
        var sums: [Int] = Array(repeating: 0, count: reading.rules.rules.count)
        var isSeen = [Bool](repeating: false, count: points.count)
        for index in reading.message.tokens.indices {
            guard let place = reading.place(index), !isSeen[place], !reading.denies(index)
            else { continue }
            isSeen[place] = true
            for lead in leadRanges[place] {
                sums[Int(leads[Int(lead)].rule)] += Int(leads[Int(lead)].points)
            }
        }
        let told = sums.indices.filter { sums[$0] > 0 }
        let left = told.filter { !excluded.contains($0) }
        let best = (left.isEmpty ? told : left).max { (sums[$0], $1) < (sums[$1], $0) }
        guard let best, needs[best].isEmpty || reading.tells(anyOf: needs[best]) else { return nil }
        return best
    }

    /// The words to quote: where the most points for a danger stand within a dozen words.
    func passage(_ reading: Reading) -> ClosedRange<Int> {
        let telling: [Int] = reading.message.tokens.indices.map { index in
            guard let place = reading.place(index), !reading.denies(index) else {
                return 0
            }
            return max(0, Int(points[place].danger))
        }
        var best = (sum: -1, first: 0)
        var sum = 0
        for index in telling.indices {
            sum += telling[index]
            if index >= WordPoints.quoteMax { sum -= telling[index - WordPoints.quoteMax] }
            let first = max(0, index - WordPoints.quoteMax + 1)
            if sum > best.sum { best = (sum, first) }
        }
        let window = best.first..<min(best.first + WordPoints.quoteMax, telling.count)
        let first = window.first { telling[$0] > 0 } ?? window.lowerBound
        let last = window.last { telling[$0] > 0 } ?? max(first, window.upperBound - 1)
        return first...last
    }

    private static let quoteMax = 12
}

/// The sum of the points of a message's words.
struct Weight: Sendable {
    /// For a danger: the most of any stretch of `WordPoints.windowMax` words.
    var danger: Int
    var urgent: Int
    var selfCare: Int
    /// How many words have points.
    let words: Int

    /// What the words alone call for when they tell a danger, else nil.
    var alarm: Urgency? {
        guard danger >= WordPoints.dangerMin, words >= WordPoints.dangerWordsMin else { return nil }
        let isLong = words > WordPoints.longTextMin
        return isLong && danger < WordPoints.longDangerMin ? .urgent : .emergency
    }
    /// Whether they tell it beyond doubt.
    var isPlain: Bool { danger >= WordPoints.longDangerMin }
    /// Whether they speak of everyday things throughout.
    var isEveryday: Bool {
        danger <= WordPoints.everydayMax && words >= WordPoints.everydayWordsMin
    }

    /// The level that the words speak for, without a red flag.
    var level: Urgency {
        if urgent >= max(0, selfCare) + WordPoints.urgentMin { return .urgent }
        return selfCare > 0 ? .selfCare : .routine
    }
}
