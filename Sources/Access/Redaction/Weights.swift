/// What each feature of a word says for or against its naming somebody: the rows of a table, found by hash.
///
/// A feature is a row of words such as `w1 dear wC`. Each word is an ``Atom``, hashed once; the row's key is made of them.
struct Weights: Sendable {
    /// The hash of a word of a feature.
    typealias Atom = UInt64

    /// The weight of every word, whatever it has.
    let start: Double
    /// A power of two of places, at most half of them filled; 0 is no key.
    private let keys: [UInt64]
    private let weights: [Float]

    static let learnt = Weights(table)

    /// - Parameter table: `feature weight` in each row, words parted by blanks.
    init(_ table: String) {
        let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        var size = 64
        while size < rows.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var weights = [Float](repeating: 0, count: size)
        var start = 0.0
        for row in rows {
            guard let last = row.last, let weight = Float(last) else { continue }
            if row.count == 2, row[0] == "start" {
                start = Double(weight)
                continue
            }
            var key = Self.atom(row[0])
            for word in row[1..<row.count - 1] { key = Self.joined(key, Self.atom(word)) }
            var place = Self.place(key, size)
            while keys[place] != 0, keys[place] != key { place = (place + 1) & (size - 1) }
            keys[place] = key
            weights[place] = weight
        }
        self.keys = keys
        self.weights = weights
        self.start = start
    }

    /// The weight of a feature; 0 if it is of no row.
    subscript(_ key: UInt64) -> Double {
        var place = Self.place(key, keys.count)
        while keys[place] != 0 {
            if keys[place] == key { return Double(weights[place]) }
            place = (place + 1) & (keys.count - 1)
        }
        return 0
    }

    static func atom(_ word: some StringProtocol) -> Atom {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash | 1
    }

    static func joined(_ key: UInt64, _ atom: Atom) -> UInt64 {
        let mixed = (key ^ (atom &+ 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 29) | 1
    }

    private static func place(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key >> 7) & (size - 1)
    }
}
