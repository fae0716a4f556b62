/// What words and pairs of words tell, beside the rules: each has points, a message their sum.
///
/// A rule needs its findings in full. Whoever tells a danger in words that no rule foresaw still uses many
/// that people in danger use and others don't; their sum is the second look that every message gets. Four
/// things have points: a word (`chest`), a word that is denied or said of an animal (`~chest`), a word with the next
/// one (`chest+pain`) and with the one after that (`chest+?+arm`). The sum is divided by the root of how many
/// of these a message has, so that long and short ones are measured alike. The points are tenths of log odds,
/// fitted once by `tools/word_points.py` as the points of clinical scores are, and stand row by row in
/// `Rules/RuleText+WordP…`: data that a person can read and an amendment can change. Nothing is learned while the
/// service runs.
struct WordPoints: Sendable {
    /// What a counted word of a message has points by: the places of rows, `none` where there is no row.
    struct Counted: Sendable {
        /// The word's place among the tokens.
        let token: Int
        /// The word itself, with the next one, with the one after that.
        let rows: InlineArray<3, Int32>

        /// The rows that there are, each with how far ahead its other word stands.
        var placed: [(ahead: Int, row: Int)] {
            (0..<3).filter { rows[$0] != WordPoints.none }.map { ($0, Int(rows[$0])) }
        }

        /// Whether the word by itself has a row.
        var isPointed: Bool { rows[0] != WordPoints.none }
    }

    /// Points are summed over this many words at once, so that a long text does not add up to a danger.
    static let windowMax = 150
    private static let none: Int32 = -1

    private let rows: WordRows
    /// For each category that rows lead to its rule; -1 where there is none.
    private let rules: [Int]
    /// For each rule the terms of which one must be told before words alone lead to it; none where
    /// there are none.
    private let needs: [[Int32]]
    /// For each word of the rules the hash of its name.
    private let hashes: [UInt64]
    /// The hashes of words of mere politeness, which take no part.
    private let polite: Set<UInt64>

    init(_ set: RuleSet) {
        rows = set.rows
        polite = Set(set.polite.map { Vocabulary.hash($0.utf8) })
        hashes = (0..<set.vocabulary.count)
            .map {
                Vocabulary.hash(set.vocabulary.text(of: Int32($0)).utf8)
            }
        rules = set.rows.categories.map { id in set.rules.firstIndex { $0.id == id } ?? -1 }
        needs = set.rules.map { set.needs[$0.id] ?? [] }
    }

    // MARK: Rows of a message

    /// The words that count, with the places of their rows.
    ///
    /// Cost is linear in the message.
    func counted(
        _ message: borrowing MessageTokens,
        denies: (Int) -> Bool
    ) -> [Counted] {
        var keys: [(token: Int, hash: UInt64)] = []
        keys.reserveCapacity(message.tokens.count)
        for index in message.tokens.indices {
            let word = message.tokens[index].word
            let isKnown = word >= 0 && !message.isFigure(index)
            let hash = isKnown ? hashes[Int(word)] : message.nameHash(index)
            if polite.contains(hash) { continue }
            keys.append((index, denies(index) ? WordRows.denied(hash) : hash))
        }
        var counted: [Counted] = []
        counted.reserveCapacity(keys.count)
        for (index, (token, hash)) in keys.enumerated() {
            var places = InlineArray<3, Int32>(repeating: WordPoints.none)
            places[0] = rows.place(hash) ?? WordPoints.none
            for ahead in 1...2 where index + ahead < keys.count {
                let key = WordRows.pair(hash, keys[index + ahead].hash, isApart: ahead == 2)
                places[ahead] = rows.place(key) ?? WordPoints.none
            }
            counted.append(Counted(token: token, rows: places))
        }
        return counted
    }

    // MARK: Sums

    /// What the words of `reading` tell, summed up.
    ///
    /// Cost is linear in the message.
    func weigh(_ reading: Reading) -> Weight {
        let words = reading.counted
        let whole = sum(words[...])
        var weight = Weight(
            danger: whole.0,
            urgent: whole.1,
            selfCare: whole.2,
            emergency: whole.3,
            words: reading.words
        )
        guard words.count > WordPoints.windowMax else { return weight }
        weight.danger = Int.min
        weight.emergency = Int.min
        var start = 0
        while start < words.count {
            let end = min(start + WordPoints.windowMax, words.count)
            let stretch = sum(words[max(0, end - WordPoints.windowMax)..<end])
            weight.danger = max(weight.danger, stretch.0)
            weight.emergency = max(weight.emergency, stretch.3)
            start += WordPoints.windowMax / 2
        }
        return weight
    }

    /// What the words of one sentence tell of a danger: of that in which the scalar at `place` of the message stands.
    func danger(_ reading: Reading, inSentenceAt place: Int) -> Int {
        let sentence = reading.sentence(at: place)
        let words = reading.counted.filter { reading.sentences[$0.token] == sentence }
        return sum(words[...]).0
    }

    /// The sums over `words`, each row once: danger, urgent, self-care, emergency.
    private func sum(_ words: ArraySlice<Counted>) -> (Int, Int, Int, Int) {
        var sum = (0, 0, 0, 0)
        var seen = SmallSet(capacity: 3 * words.count)
        for (index, word) in zip(words.indices, words) {
            for ahead in 0..<min(3, words.endIndex - index) {
                let row = word.rows[ahead]
                guard row != WordPoints.none, seen.insert(row) else { continue }
                add(rows.points[Int(row)], to: &sum)
            }
        }
        let scale = WordPoints.scale(words.count)
        func scaled(_ sum: Int, _ base: Int16) -> Int {
            Int((Double(sum) * scale).rounded()) + Int(base)
        }
        return (
            scaled(sum.0, rows.base.danger), scaled(sum.1, rows.base.urgent),
            scaled(sum.2, rows.base.selfCare),
            scaled(sum.3, rows.base.emergency)
        )
    }

    private func add(_ points: WordRows.Points, to sum: inout (Int, Int, Int, Int)) {
        sum.0 += Int(points.danger)
        sum.1 += Int(points.urgent)
        sum.2 += Int(points.selfCare)
        sum.3 += Int(points.emergency)
    }

    /// What the sum of the points of so many words is multiplied with: ten by the root of how many rows they
    /// may have.
    private static func scale(_ words: Int) -> Double {
        10 / Double(max(1, 3 * words - 3)).squareRoot()
    }

    // MARK: What they point to

    /// The rows of `reading` that have points for a danger, each once, the weightiest first.
    func told(_ reading: Reading) -> [(name: String, danger: Int)] {
        var isSeen = Set<Int>()
        var told: [(name: String, danger: Int)] = []
        let words = reading.counted
        for (index, word) in words.enumerated() {
            for (ahead, row) in word.placed where isSeen.insert(row).inserted {
                let danger = Int(rows.points[row].danger)
                if danger == 0 { continue }
                let first = reading.name(word.token)
                let other = ahead > 0 ? reading.name(words[index + ahead].token) : ""
                told.append((first + ["", "+", "+?+"][ahead] + other, danger))
            }
        }
        return told.sorted { (abs($1.danger), $0.name) < (abs($0.danger), $1.name) }
    }

    /// The category that the words point to, of those whose circumstance is told or known, and not in `excluded`
    /// if any is left; nil where there is none.
    func category(_ reading: Reading, excluding excluded: [Int]) -> Int? {
        var sums: [Int] = Array(repeating: 0, count: reading.rules.rules.count)
        var isSeen = Set<Int>()
        for word in reading.counted where !reading.denies(word.token) {
            for (_, row) in word.placed where isSeen.insert(row).inserted {
                for lead in rows.leads(row) where rules[lead.category] >= 0 {
                    sums[rules[lead.category]] += lead.points
                }
            }
        }
        let told = sums.indices.filter {
            sums[$0] > 0 && (needs[$0].isEmpty || reading.tells(anyOf: needs[$0]))
        }
        let left = told.filter { !excluded.contains($0) }
        return (left.isEmpty ? told : left).max { (sums[$0], $1) < (sums[$1], $0) }
    }

    /// The words to quote: where the most points for a danger stand within a dozen words, without what has few
    /// of them at either end.
    func passage(_ reading: Reading) -> ClosedRange<Int> {
        let words = reading.counted
        func danger(_ row: Int) -> Int { max(0, Int(rows.points[row].danger)) }
        let telling = words.map { $0.placed.reduce(0) { $0 + danger($1.row) } }
        guard !telling.isEmpty else { return 0...0 }
        var best = (sum: -1, first: 0)
        var sum = 0
        for index in telling.indices {
            sum += telling[index]
            if index >= WordPoints.quoteMax { sum -= telling[index - WordPoints.quoteMax] }
            let first = max(0, index - WordPoints.quoteMax + 1)
            if sum > best.sum { best = (sum, first) }
        }
        let window = best.first..<min(best.first + WordPoints.quoteMax, telling.count)
        let much = max(1, (telling[window].max() ?? 0) / 4)
        let first = window.first { telling[$0] >= much } ?? window.lowerBound
        let last = window.last { telling[$0] >= much } ?? first
        // A pair's points stand at its first word.
        let ahead = words[last].placed.last { danger($0.row) >= much }?.ahead ?? 0
        return words[first].token...words[last + ahead].token
    }

    private static let quoteMax = 12
}

/// Numbers from 0 on that were seen, for a few of many: a table of them all would be emptied for each message.
private struct SmallSet {
    private static let free: Int32 = -1
    private var places: [Int32]

    /// A set of at most `capacity` numbers.
    init(capacity: Int) {
        var size = 64
        while size < 2 * capacity { size *= 2 }
        places = [Int32](repeating: SmallSet.free, count: size)
    }

    /// Whether `number` was not there yet; then it is.
    mutating func insert(_ number: Int32) -> Bool {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: UInt32(bitPattern: number) &* 0x9E37_79B1 >> 8) & mask
        while places[place] != SmallSet.free {
            if places[place] == number { return false }
            place = (place + 1) & mask
        }
        places[place] = number
        return true
    }
}
