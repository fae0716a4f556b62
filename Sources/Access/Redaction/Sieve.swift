/// A Bloom filter of words, five bits for each: what is in it is found, and a few others seem to be.
struct Sieve {
    private let sixes: [UInt8]

    /// - Parameter letters: Six bits a letter, the highest first (`Lexicon.letters(of:)`).
    init(_ letters: String) { sixes = Lexicon.letters(of: letters).map { UInt8($0) } }

    /// Whether a word of 3 to 24 small letters without marks seems to be in it.
    func contains(_ word: String) -> Bool {
        guard (3...24).contains(word.utf8.count), !sixes.isEmpty else { return false }
        // The words `^word` and `word$`, each hashed (FNV-1a, its halves folded), give the first bit and the way on.
        let first = UInt64(Self.folded(Self.hash(word.utf8, from: Self.hash(0x5E, Self.start))))
        let step = UInt64(Self.folded(Self.hash(0x24, Self.hash(word.utf8, from: Self.start))) | 1)
        let size = UInt64(sixes.count) * 6
        for time in 0..<UInt64(5) {
            let place = Int((first + time * step) % size)
            let bit: UInt8 = 0x20 >> UInt8(place % 6)
            if sixes[place / 6] & bit == 0 { return false }
        }
        return true
    }

    private static let start: UInt32 = 2_166_136_261

    private static func hash(_ byte: UInt8, _ value: UInt32) -> UInt32 {
        (value ^ UInt32(byte)) &* 16_777_619
    }

    private static func hash(_ bytes: String.UTF8View, from value: UInt32) -> UInt32 {
        bytes.reduce(value) { hash($1, $0) }
    }

    private static func folded(_ value: UInt32) -> UInt32 { value ^ value >> 16 }
}
