/// The rows of points, by what they are of.
///
/// The compiled ones are read once; an amendment adds to a copy of them.
struct WordRows: Sendable {
    /// The points of one row.
    struct Points: Sendable, Equatable {
        /// For a danger.
        var danger: Int16 = 0
        /// For the level urgent, above routine.
        var urgent: Int16 = 0
        /// For the level self-care, above routine.
        var selfCare: Int16 = 0
        /// For an emergency.
        var emergency: Int16 = 0
    }

    /// How much a row tells one category of danger from the others.
    struct Lead: Sendable {
        /// The category's place in `categories`.
        let category: Int
        let points: Int
    }

    /// What every message has before its first word.
    private(set) var base = Points()
    /// The points by place.
    private(set) var points: [Points] = []
    /// The categories that rows lead to.
    private(set) var categories: [String] = []
    private var leads: [Int32: [Lead]] = [:]
    private var places = WordTable(capacity: 1 << 17)

    /// The place of the row with this key; nil where there is none.
    func place(_ key: UInt64) -> Int32? { places[key] }

    /// The categories that the row at `place` leads to.
    func leads(_ place: Int) -> [Lead] { leads[Int32(place)] ?? [] }

    /// Gives `row`, as it is written in the tables, its points; `base` is no row.
    mutating func set(_ points: Points, of row: ArraySlice<UInt8>) {
        if row.elementsEqual("base".utf8) {
            base = points
        } else {
            self.points[Int(made(row))] = points
        }
    }

    /// Lets `row` lead to `category`.
    mutating func lead(_ row: ArraySlice<UInt8>, to category: String, points: Int16) {
        let number = categories.firstIndex(of: category) ?? categories.count
        if number == categories.count { categories.append(category) }
        let place = made(row)
        leads[place, default: []].removeAll { $0.category == number }
        leads[place, default: []].append(Lead(category: number, points: Int(points)))
    }

    private mutating func made(_ row: ArraySlice<UInt8>) -> Int32 {
        let key = WordRows.key(row)
        if let place = places[key] { return place }
        let place = Int32(points.count)
        places[key] = place
        points.append(Points())
        return place
    }

    // MARK: Keys

    /// The key of a row as it is written: `chest`, `~chest`, `chest+pain`, `chest+?+arm`.
    private static func key(_ row: ArraySlice<UInt8>) -> UInt64 {
        let words = row.split(separator: UInt8(ascii: "+"))
            .map { word in
                word.first == UInt8(ascii: "~")
                    ? denied(Vocabulary.hash(word.dropFirst())) : Vocabulary.hash(word)
            }
        guard let first = words.first, let last = words.last, words.count > 1 else {
            return words.first ?? 0
        }
        return pair(first, last, isApart: words.count > 2)
    }

    /// The key of the denied word whose hash this is.
    static func denied(_ hash: UInt64) -> UInt64 { ~hash &* 0x9E37_79B9_7F4A_7C15 }

    /// The key of two words, next to each other or with one between.
    static func pair(_ first: UInt64, _ second: UInt64, isApart: Bool) -> UInt64 {
        let mixed =
            (first ^ first >> 29) &* (isApart ? 0xBF58_476D_1CE4_E5B9 : 0x94D0_49BB_1331_11EB)
        return (mixed ^ second) &* 0x100_0000_01B3 ^ mixed >> 31
    }
}
