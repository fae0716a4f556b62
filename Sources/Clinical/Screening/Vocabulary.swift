/// The words that rules know, each with a small number, and common words that are no typos.
struct Vocabulary: Sendable {
    /// The number of a word no rule mentions.
    static let unknown: Int32 = -1
    /// The number of an ordinary English word no rule mentions.
    static let ordinary: Int32 = -2

    private var numbers = WordTable()
    private var letters: [UInt8] = []
    private var ranges: [Range<Int>] = []
    private var values: [Double] = []
    /// Words by first letter and length, for looking up typos.
    private var shelves: [[Int32]] = Array(repeating: [], count: 26 * 24)
    private var signatures: [UInt32] = []

    /// How many words have a number.
    var count: Int { ranges.count }

    /// FNV-1a over the bytes.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// The word's number, made when new.
    mutating func intern(_ word: some Collection<UInt8>) -> Int32 {
        let key = Vocabulary.hash(word)
        if let known = numbers[key], known >= 0 { return known }
        let number = Int32(ranges.count)
        numbers[key] = number
        let start = letters.count
        letters.append(contentsOf: word)
        ranges.append(start..<letters.count)
        signatures.append(Vocabulary.signature(letters[start...]))
        values.append(.nan)
        if let shelf = Vocabulary.shelf(letters[start...]) { shelves[shelf].append(number) }
        return number
    }

    /// Makes `alias` mean `word` wherever it is read.
    mutating func alias(_ alias: some Collection<UInt8>, for word: Int32) {
        numbers[Vocabulary.hash(alias)] = word
    }

    /// Notes an ordinary word, which is then never taken for a typo.
    mutating func protect(_ word: some Collection<UInt8>) {
        let key = Vocabulary.hash(word)
        if numbers[key] == nil { numbers[key] = Vocabulary.ordinary }
    }

    /// Gives a number word its value.
    mutating func setValue(_ value: Double, of word: Int32) { values[Int(word)] = value }

    /// The letters of a word.
    func text(of word: Int32) -> String {
        word >= 0 ? String(decoding: letters[ranges[Int(word)]], as: UTF8.self) : ""
    }

    /// The value of a number word, else `nan`.
    func value(of word: Int32) -> Double { word >= 0 ? values[Int(word)] : .nan }

    /// The number of exactly these bytes.
    func number(of word: ArraySlice<UInt8>) -> Int32 {
        numbers[Vocabulary.hash(word)] ?? Vocabulary.unknown
    }

    /// The number of a word as people write it: with an apostrophe, drawn out, or misspelt.
    func word(_ word: [UInt8], apostropheAt apostrophe: Int) -> Int32 {
        if let known = numbers[Vocabulary.hash(word)] { return known }
        if apostrophe > 0, apostrophe >= word.count - 2 {
            if let known = numbers[Vocabulary.hash(word[..<apostrophe])] { return known }
        }
        for run in 1...2 {
            guard let short = Vocabulary.undrawn(word, to: run) else { break }
            if let known = numbers[Vocabulary.hash(short)] { return known }
        }
        if word.count > 4, word.last == UInt8(ascii: "n"),
            word[word.count - 2] == UInt8(ascii: "i"),
            let known = numbers[Vocabulary.hash(word + [UInt8(ascii: "g")])]
        {
            return known
        }
        return Vocabulary.unknown
    }

    /// Two rule words run together, and where the second starts.
    func split(_ word: [UInt8]) -> (first: Int32, second: Int32, at: Int)? {
        guard (7..<24).contains(word.count) else { return nil }
        for cut in 3...(word.count - 4) {
            let first = number(of: word[..<cut])
            guard first >= 0, ranges[Int(first)].count == cut else { continue }
            let second = number(of: word[cut...])
            if second >= 0, ranges[Int(second)].count > 3 { return (first, second, cut) }
        }
        return nil
    }

    /// The word with each run of three or more equal letters cut to `run`; nil without one.
    private static func undrawn(_ word: [UInt8], to run: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var start = 0
        while start < word.count {
            var end = start
            while end < word.count, word[end] == word[start] { end += 1 }
            let length = end - start > 2 ? run : end - start
            result.append(contentsOf: repeatElement(word[start], count: length))
            start = end
        }
        return result.count < word.count ? result : nil
    }

    private static func signature(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    private static func shelf(_ word: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first, first >= 0x61, first <= 0x7A else { return nil }
        guard (4..<24).contains(word.count) else { return nil }
        return Int(first - 0x61) * 24 + word.count
    }

    /// The one rule word that `word` most likely misspells.
    ///
    /// One slip from five letters on, two from nine; the first letter stands, or is swapped
    /// with the second.
    func corrected(_ word: [UInt8]) -> Int32 {
        guard (4..<24).contains(word.count) else { return Vocabulary.unknown }
        let reach = word.count >= 9 ? 2 : 1
        let mask = Vocabulary.signature(word[...])
        var best = (distance: reach + 1, word: Vocabulary.unknown)
        let firsts = word[0] == word[1] ? word[..<1] : word[..<2]
        for first in firsts where first >= 0x61 && first <= 0x7A {
            let shelf = Int(first - 0x61) * 24
            for length in max(5, word.count - reach)...min(23, word.count + reach) {
                for candidate in shelves[shelf + length] {
                    let difference = signatures[Int(candidate)] ^ mask
                    guard difference.nonzeroBitCount <= 2 * reach else { continue }
                    let other = letters[ranges[Int(candidate)]]
                    let distance = Spelling.distance(word, other, atMost: best.distance - 1)
                    if distance < best.distance { best = (distance, candidate) }
                }
            }
        }
        return best.word
    }
}

/// Numbers by the hash of a word: open addressing in one array, at most half full.
struct WordTable: Sendable {
    private struct Slot: Sendable {
        var hash: UInt64
        var number: Int32
    }

    private static let free = Int32.min
    private var slots = [Slot](repeating: Slot(hash: 0, number: free), count: 1 << 14)
    private var count = 0

    /// The number of the word with this hash; nil when it has none.
    subscript(hash: UInt64) -> Int32? {
        get {
            let number = slots[place(of: hash)].number
            return number == WordTable.free ? nil : number
        }
        set {
            guard let newValue else { return }
            if (count + 1) * 2 > slots.count { grow() }
            let place = place(of: hash)
            if slots[place].number == WordTable.free { count += 1 }
            slots[place] = Slot(hash: hash, number: newValue)
        }
    }

    private func place(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while slots[place].number != WordTable.free, slots[place].hash != hash {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(hash: 0, number: WordTable.free), count: old.count * 2)
        for slot in old where slot.number != WordTable.free { slots[place(of: slot.hash)] = slot }
    }
}

/// How far apart two spellings are.
enum Spelling {
    /// Insertions, deletions, substitutions and swaps of neighbours; `limit + 1` when more.
    static func distance(_ left: [UInt8], _ right: ArraySlice<UInt8>, atMost limit: Int) -> Int {
        guard limit >= 0, !left.isEmpty, abs(left.count - right.count) <= limit else {
            return limit + 1
        }
        let width = right.count + 1
        var rows = [Int](repeating: 0, count: width * 3)
        for column in 0..<width { rows[column] = column }
        for row in 1...left.count {
            let now = (row % 3) * width
            let before = ((row + 2) % 3) * width
            let earlier = ((row + 1) % 3) * width
            rows[now] = row
            var least = row
            for column in 1..<max(width, 1) {
                let one = left[row - 1]
                let two = right[right.startIndex + column - 1]
                var cost = rows[before + column - 1] + (one == two ? 0 : 1)
                cost = min(cost, rows[before + column] + 1, rows[now + column - 1] + 1)
                if row > 1, column > 1, one == right[right.startIndex + column - 2],
                    left[row - 2] == two
                {
                    cost = min(cost, rows[earlier + column - 2] + 1)
                }
                rows[now + column] = cost
                least = min(least, cost)
            }
            if least > limit { return limit + 1 }
        }
        return rows[(left.count % 3) * width + width - 1]
    }
}
