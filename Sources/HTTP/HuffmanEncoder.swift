/// One canonical Huffman code for writing (RFC 1951 §3.2.2).
struct HuffmanEncoder {
    /// Bits of each symbol's code; zero for a symbol that does not occur.
    let lengths: [UInt8]
    /// The codes, the last bit first, as they are written.
    private let codes: [UInt16]

    static let fixedLiterals = HuffmanEncoder(lengths: DeflateTables.fixedLengths)
    static let fixedDistances = HuffmanEncoder(lengths: [UInt8](repeating: 5, count: 30))

    /// The code for symbols that occur so often, none longer than `longest` bits.
    init(_ counts: [Int], longest: Int) {
        self.init(lengths: Self.lengths(counts, longest: longest))
    }

    private init(lengths: [UInt8]) {
        self.lengths = lengths
        var words = [Int](repeating: 0, count: 17)
        for length in lengths where length > 0 { words[Int(length)] += 1 }
        var next = [Int](repeating: 0, count: 17)
        for length in 1...15 { next[length + 1] = (next[length] + words[length]) << 1 }
        codes = lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[Int(length)] += 1 }
            return UInt16(
                truncatingIfNeeded: DeflateTables.reversed(next[Int(length)], Int(length))
            )
        }
    }

    func write(_ symbol: Int, to output: inout BitWriter) {
        output.put(Int(codes[symbol]), Int(lengths[symbol]))
    }

    // MARK: Lengths

    private static func lengths(_ counts: [Int], longest: Int) -> [UInt8] {
        var lengths = [UInt8](repeating: 0, count: counts.count)
        let used = counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$0], $0) < (counts[$1], $1) }
        guard used.count > 1 else {
            // One word of one bit is a code that readers must take (RFC 1951 §3.2.7).
            if let only = used.first { lengths[only] = 1 }
            return lengths
        }
        var words = words(by: depths(used.map { counts[$0] }), longest: longest)
        shorten(&words, longest: longest)
        // The rarest symbols get the longest words.
        var length = longest
        for symbol in used {
            while words[length] == 0 { length -= 1 }
            words[length] -= 1
            lengths[symbol] = UInt8(length)
        }
        return lengths
    }

    /// How deep each leaf lies in the tree over weights in rising order (Huffman by two queues).
    private static func depths(_ weights: [Int]) -> [Int] {
        let leaves = weights.count
        var weights = weights
        var parents = [Int](repeating: 0, count: 2 * leaves - 1)
        var (leaf, inner) = (0, leaves)
        while weights.count < 2 * leaves - 1 {
            var sum = 0
            for _ in 0..<2 {
                let takesLeaf =
                    leaf < leaves && (inner >= weights.count || weights[leaf] <= weights[inner])
                let taken = takesLeaf ? leaf : inner
                if takesLeaf { leaf += 1 } else { inner += 1 }
                sum += weights[taken]
                parents[taken] = weights.count
            }
            weights.append(sum)
        }
        var depths = [Int](repeating: 0, count: 2 * leaves - 1)
        for node in (0..<(2 * leaves - 2)).reversed() { depths[node] = depths[parents[node]] + 1 }
        return Array(depths[..<leaves])
    }

    private static func words(by depths: [Int], longest: Int) -> [Int] {
        var words = [Int](repeating: 0, count: longest + 1)
        for depth in depths { words[min(depth, longest)] += 1 }
        return words
    }

    /// Makes words that were cut to the longest length a code again: each step takes one of the longest
    /// and hangs it beside a shorter one.
    private static func shorten(_ words: inout [Int], longest: Int) {
        var total = (1...longest).reduce(0) { $0 + words[$1] << (longest - $1) }
        while total > 1 << longest {
            guard let length = (1..<longest).last(where: { words[$0] > 0 }) else { return }
            words[longest] -= 1
            words[length] -= 1
            words[length + 1] += 2
            total -= 1
        }
    }
}

/// Bits to bytes, the lowest first (RFC 1951 §3.1.1).
struct BitWriter {
    private var bytes: [UInt8] = []
    private var hold: UInt64 = 0
    private var held = 0

    /// Adds the lowest `count` bits of `value`, at most 16.
    mutating func put(_ value: Int, _ count: Int) {
        hold |= UInt64(truncatingIfNeeded: value) << UInt64(held)
        held += count
        while held >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: hold))
            hold >>= 8
            held -= 8
        }
    }

    /// Fills the byte under way with zeros.
    mutating func align() {
        if held > 0 { put(0, 8 - held) }
    }

    /// Adds whole bytes; call when aligned.
    mutating func append(_ more: ArraySlice<UInt8>) {
        bytes += more
    }

    /// Everything, the last byte filled with zeros.
    mutating func finished() -> [UInt8] {
        align()
        return bytes
    }
}
