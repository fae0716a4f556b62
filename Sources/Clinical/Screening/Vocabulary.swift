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
    /// How words and their aliases are spelt, by first letter and length, for looking up typos.
    private var shelves: [[Spelt]] = Array(repeating: [], count: 26 * 24)
    /// Critical words by the hash of their sound.
    private var sounds = WordTable()

    private struct Spelt: Sendable {
        var word: Int32
        var signature: UInt32
        var range: Range<Int>
    }

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
        values.append(.nan)
        shelve(start..<letters.count, as: number)
        return number
    }

    /// Makes `alias` mean `word` wherever it is read.
    mutating func alias(_ alias: some Collection<UInt8>, for word: Int32) {
        numbers[Vocabulary.hash(alias)] = word
        guard alias.count > 5 else { return }
        let start = letters.count
        letters.append(contentsOf: alias)
        shelve(start..<letters.count, as: word)
    }

    private mutating func shelve(_ range: Range<Int>, as word: Int32) {
        guard let shelf = Vocabulary.shelf(letters[range]) else { return }
        let signature = Vocabulary.signature(letters[range])
        shelves[shelf].append(Spelt(word: word, signature: signature, range: range))
    }

    /// Notes an ordinary word, which is then never taken for a typo.
    mutating func protect(_ word: some Collection<UInt8>) {
        let key = Vocabulary.hash(word)
        if numbers[key] == nil { numbers[key] = Vocabulary.ordinary }
    }

    /// Lets `word` be known by its sound as well; the first of a sound has it.
    mutating func listen(for word: some Collection<UInt8>) {
        let number = intern(word)
        let key = Vocabulary.hash(Sound.key(word))
        if sounds[key] == nil { sounds[key] = number }
    }

    /// The critical word that sounds like `word`, which is spelt like none.
    func sounding(_ word: [UInt8]) -> Int32 {
        guard (Sound.lengthMin..<Sound.lengthMax).contains(word.count) else {
            return Vocabulary.unknown
        }
        return sounds[Vocabulary.hash(Sound.key(word))] ?? Vocabulary.unknown
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
        if let known = numbers[Vocabulary.hash(word)] {
            // "my heart's racing", "bladders about to burst": the rules know the singular.
            let isPossessive = apostrophe > 0 && apostrophe == word.count - 1
            if known == Vocabulary.ordinary, word.last == UInt8(ascii: "s"),
                isPossessive || word.count > 5 && apostrophe < 0,
                let base = numbers[Vocabulary.hash(word.dropLast())], base >= 0
            {
                return base
            }
            return known
        }
        if apostrophe > 0, apostrophe >= word.count - 2 {
            if let known = numbers[Vocabulary.hash(word[..<apostrophe])] { return known }
        }
        for run in 1...2 {
            guard let short = Vocabulary.undrawn(word, to: run) else { break }
            if let known = numbers[Vocabulary.hash(short)] { return known }
        }
        return clipped(word)
    }

    /// The word whose "-ing" was clipped: "bleedin", and with one letter for two, "slurin".
    private func clipped(_ word: [UInt8]) -> Int32 {
        guard word.count > 4, word.last == UInt8(ascii: "n"),
            word[word.count - 2] == UInt8(ascii: "i")
        else { return Vocabulary.unknown }
        let whole = word + [UInt8(ascii: "g")]
        if let known = numbers[Vocabulary.hash(whole)] { return known }
        let doubled = whole.dropLast(3) + [word[word.count - 3]] + whole.suffix(3)
        return numbers[Vocabulary.hash(doubled)] ?? Vocabulary.unknown
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

    /// The rule word that a short word is when two neighbouring letters change places: "cnat", "nubm".
    ///
    /// Too short to look for other slips; a swap is the one that fingers make in any word.
    func swapped(_ word: [UInt8]) -> Int32 {
        guard (3...4).contains(word.count) else { return Vocabulary.unknown }
        for at in 1..<word.count where word[at] != word[at - 1] {
            var other = word
            other.swapAt(at - 1, at)
            if let known = numbers[Vocabulary.hash(other)], known >= 0 { return known }
        }
        return Vocabulary.unknown
    }

    /// The one rule word that `word` most likely misspells.
    ///
    /// At most `slips`: one from five letters on, two from nine; the first letter stands, or is swapped
    /// with the second. Of equally near words the one with another doubled letter wins, then the longest:
    /// letters are left out more often than they are exchanged.
    func corrected(_ word: [UInt8], slips: Int = 2) -> Int32 {
        guard (4..<24).contains(word.count) else { return Vocabulary.unknown }
        let reach = min(slips, word.count >= 9 ? 2 : 1)
        let mask = Vocabulary.signature(word[...])
        var best = (distance: reach + 1, word: Vocabulary.unknown, rank: -1)
        let firsts = word[0] == word[1] ? word[..<1] : word[..<2]
        for first in firsts where first >= 0x61 && first <= 0x7A {
            let shelf = Int(first - 0x61) * 24
            for length in max(5, word.count - reach)...min(23, word.count + reach) {
                for candidate in shelves[shelf + length] {
                    let difference = candidate.signature ^ mask
                    guard difference.nonzeroBitCount <= 2 * reach else { continue }
                    let other = letters[candidate.range]
                    let limit = min(best.distance, reach)
                    let distance = Spelling.distance(word, other, atMost: limit)
                    guard distance <= limit else { continue }
                    let rank = Spelling.isDoubled(word, other) ? 100 : length
                    if distance < best.distance || rank > best.rank {
                        best = (distance, candidate.word, rank)
                    }
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
    private var slots: [Slot]
    private var count = 0

    /// Makes a table with room for half of `capacity`, a power of two, before it grows.
    init(capacity: Int = 1 << 14) {
        slots = [Slot](repeating: Slot(hash: 0, number: WordTable.free), count: capacity)
    }

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
    /// Whether the spellings differ only in how often a letter stands in a row.
    static func isDoubled(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
        var at = right.startIndex
        var index = 0
        while index < left.count, at < right.endIndex {
            guard left[index] == right[at] else { return false }
            let letter = left[index]
            while index < left.count, left[index] == letter { index += 1 }
            while at < right.endIndex, right[at] == letter { at += 1 }
        }
        return index == left.count && at == right.endIndex
    }

    /// Insertions, deletions, substitutions and swaps of neighbours; `limit + 1` when more.
    ///
    /// What both begin and end with alike costs nothing, so one slip is told without a table.
    static func distance(_ left: [UInt8], _ right: ArraySlice<UInt8>, atMost limit: Int) -> Int {
        guard limit >= 0, !left.isEmpty, abs(left.count - right.count) <= limit else {
            return limit + 1
        }
        var start = 0
        let shorter = min(left.count, right.count)
        while start < shorter, left[start] == right[right.startIndex + start] { start += 1 }
        var end = 0
        while end < shorter - start,
            left[left.count - 1 - end] == right[right.endIndex - 1 - end]
        {
            end += 1
        }
        let one = left[start..<(left.count - end)]
        let two = right[(right.startIndex + start)..<(right.endIndex - end)]
        if one.isEmpty || two.isEmpty { return min(max(one.count, two.count), limit + 1) }
        if one.count == 1, two.count == 1 { return min(1, limit + 1) }
        if limit == 1 {
            let isSwap =
                one.count == 2 && two.count == 2 && one.first == two.last && one.last == two.first
            return isSwap ? 1 : 2
        }
        return table(Array(one), two, atMost: limit)
    }

    private static func table(
        _ left: [UInt8],
        _ right: ArraySlice<UInt8>,
        atMost limit: Int
    ) -> Int {
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
