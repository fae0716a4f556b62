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
        let bytes = Array(table.utf8)
        var size = 64
        while size < bytes.count(where: { $0 == 0x0A }) * 2 + 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var weights = [Float](repeating: 0, count: size)
        var start = 0.0
        // A row is read byte by byte: its words make the key, and the last of them is the weight.
        for row in bytes.split(separator: 0x0A) {
            let words = row.split(separator: 0x20)
            guard words.count > 1, let weight = words.last.flatMap(Self.decimal) else { continue }
            if words.count == 2, words[0].elementsEqual("start".utf8) {
                start = Double(weight)
                continue
            }
            var key = Self.atom(of: words[0])
            for word in words[1..<words.count - 1] { key = Self.joined(key, Self.atom(of: word)) }
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

    static func atom(_ word: some StringProtocol) -> Atom { atom(of: word.utf8) }

    private static func atom(of word: some Sequence<UInt8>) -> Atom {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash | 1
    }

    /// `-0.62`; as near as a `Float` comes, as both parts of the fraction are exact.
    private static func decimal(_ text: ArraySlice<UInt8>) -> Float? {
        var (value, scale, isBroken): (Float, Float, Bool) = (0, 1, false)
        let digits = text.first == 0x2D ? text.dropFirst() : text
        guard !digits.isEmpty, digits.count < 7 else { return nil }
        for byte in digits {
            if byte == 0x2E, !isBroken {
                isBroken = true
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Float(byte - 0x30)
            if isBroken { scale *= 10 }
        }
        return (text.first == 0x2D ? -value : value) / scale
    }

    static func joined(_ key: UInt64, _ atom: Atom) -> UInt64 {
        let mixed = (key ^ (atom &+ 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 29) | 1
    }

    private static func place(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key >> 7) & (size - 1)
    }
}
