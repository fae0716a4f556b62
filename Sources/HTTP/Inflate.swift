/// Why compressed bytes could not be read.
enum InflateError: Error, Equatable {
    /// They are not what RFC 1951 describes.
    case invalid
    /// More would come out than is allowed; nothing past the bound was made.
    case tooLarge
}

/// Reads DEFLATE (RFC 1951), with a bound on what comes out.
///
/// Memory is what has come out so far, at most the bound, and the tables of one block. Work is
/// proportional to what goes in and comes out. Never reads past its input.
struct Inflate {
    private var input: BitReader
    private var out: [UInt8]
    private var count = 0
    private let max: Int

    private init(_ bytes: [UInt8], max: Int) {
        input = BitReader(bytes)
        out = [UInt8](repeating: 0, count: min(max, bytes.count * 4 + 64))
        self.max = max
    }

    /// A whole stream: blocks up to the one marked as last; what stands behind it is ignored.
    static func stream(_ bytes: [UInt8], max: Int) throws(InflateError) -> [UInt8] {
        var inflate = Inflate(bytes, max: max)
        while try !inflate.readBlock() {}
        return inflate.finished()
    }

    /// One message of RFC 7692 §7.2.2, without the four bytes that its sender took off.
    ///
    /// A block marked as last ends at a byte, and the message goes on behind it (§7.2.3.4).
    static func message(_ bytes: [UInt8], max: Int) throws(InflateError) -> [UInt8] {
        var inflate = Inflate(bytes + [0x00, 0x00, 0xFF, 0xFF], max: max)
        while !inflate.input.isAtEnd {
            if try inflate.readBlock() { inflate.input.align() }
        }
        return inflate.finished()
    }

    private mutating func finished() -> [UInt8] {
        out.removeSubrange(count...)
        return out
    }

    // MARK: Blocks

    /// Reads one block; whether it was marked as the last.
    private mutating func readBlock() throws(InflateError) -> Bool {
        let isLast = try input.take(1) == 1
        switch try input.take(2) {
        case 0: try copyStored()
        case 1: try readCompressed(Self.fixed.0, Self.fixed.1)
        case 2:
            let (literals, distances) = try readTables()
            try readCompressed(literals, distances)
        default: throw .invalid
        }
        return isLast
    }

    private mutating func copyStored() throws(InflateError) {
        input.align()
        let length = try input.take(16)
        guard try input.take(16) == length ^ 0xFFFF else { throw .invalid }
        try makeRoom(length)
        for _ in 0..<length {
            out[count] = UInt8(truncatingIfNeeded: try input.take(8))
            count += 1
        }
    }

    /// Makes sure that so many bytes more can be stored.
    private mutating func makeRoom(_ more: Int) throws(InflateError) {
        guard more <= max - count else { throw .tooLarge }
        guard count + more > out.count else { return }
        // Old and new are there together for a moment, so the last step is a large one: twice the bound at most in all.
        let doubled = Swift.max(count + more, out.count * 2)
        let size = doubled > max / 2 ? max : doubled
        out.reserveCapacity(size)
        out.append(contentsOf: repeatElement(0, count: size - out.count))
    }

    private mutating func readCompressed(
        _ literals: HuffmanDecoder,
        _ distances: HuffmanDecoder
    ) throws(InflateError) {
        while true {
            let symbol = try literals.next(&input)
            if symbol < 256 {
                if count == out.count { try makeRoom(1) }
                out[count] = UInt8(truncatingIfNeeded: symbol)
                count += 1
                continue
            }
            if symbol == 256 { return }
            guard symbol < 286 else { throw .invalid }
            let length =
                DeflateTables.lengthBase[symbol - 257]
                + (try input.take(DeflateTables.lengthExtra[symbol - 257]))
            let code = try distances.next(&input)
            guard code < 30 else { throw .invalid }
            let distance =
                DeflateTables.distanceBase[code]
                + (try input.take(DeflateTables.distanceExtra[code]))
            guard distance <= count else { throw .invalid }
            try makeRoom(length)
            copy(length, from: distance)
        }
    }

    private mutating func copy(_ length: Int, from distance: Int) {
        let first = count
        count += length
        let end = count
        var span = out.mutableSpan
        for index in first..<end { span[index] = span[index - distance] }
    }

    // MARK: Tables

    private static let fixed: (HuffmanDecoder, HuffmanDecoder) = {
        let lengths = DeflateTables.fixedLengths
        let distances = [UInt8](repeating: 5, count: 32)
        return (
            HuffmanDecoder(lengths, isComplete: true) ?? .none,
            HuffmanDecoder(distances, isComplete: true) ?? .none
        )
    }()

    private mutating func readTables() throws(InflateError) -> (HuffmanDecoder, HuffmanDecoder) {
        let literalCount = try input.take(5) + 257
        let distanceCount = try input.take(5) + 1
        let codeCount = try input.take(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .invalid }
        var codeLengths = [UInt8](repeating: 0, count: 19)
        for index in DeflateTables.codeOrder[..<codeCount] {
            codeLengths[index] = UInt8(try input.take(3))
        }
        guard let codes = HuffmanDecoder(codeLengths, isComplete: true) else { throw .invalid }
        let lengths = try readLengths(literalCount + distanceCount, codes)
        // Without an end of block nothing could be read.
        guard lengths[256] > 0,
            let literals = HuffmanDecoder(Array(lengths[..<literalCount]), isComplete: false),
            let distances = HuffmanDecoder(Array(lengths[literalCount...]), isComplete: false)
        else { throw .invalid }
        return (literals, distances)
    }

    private mutating func readLengths(
        _ wanted: Int,
        _ codes: HuffmanDecoder
    ) throws(InflateError) -> [UInt8] {
        var lengths: [UInt8] = []
        lengths.reserveCapacity(wanted)
        while lengths.count < wanted {
            let symbol = try codes.next(&input)
            var value: UInt8 = 0
            let times: Int
            switch symbol {
            case 0..<16:
                lengths.append(UInt8(symbol))
                continue
            case 16:
                guard let last = lengths.last else { throw .invalid }
                value = last
                times = try input.take(2) + 3
            case 17: times = try input.take(3) + 3
            default: times = try input.take(7) + 11
            }
            guard times <= wanted - lengths.count else { throw .invalid }
            lengths.append(contentsOf: repeatElement(value, count: times))
        }
        return lengths
    }
}

/// Bits of bytes, the lowest first (RFC 1951 §3.1.1).
struct BitReader {
    private let bytes: [UInt8]
    private var index = 0
    private var hold: UInt64 = 0
    private var held = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether no bit is left.
    var isAtEnd: Bool { held == 0 && index == bytes.count }

    private mutating func fill() {
        let bytes = bytes
        let span = bytes.span
        while held <= 56, index < span.count {
            hold |= UInt64(span[index]) << UInt64(held)
            index += 1
            held += 8
        }
    }

    /// The next `count` bits, at most 16.
    mutating func take(_ count: Int) throws(InflateError) -> Int {
        if held < count {
            fill()
            guard held >= count else { throw .invalid }
        }
        let bits = Int(hold & (1 << UInt64(count) - 1))
        hold >>= UInt64(count)
        held -= count
        return bits
    }

    /// Up to 16 bits without taking them; zeros past the end.
    mutating func peek() -> Int {
        if held < 16 { fill() }
        return Int(hold & 0xFFFF)
    }

    /// Takes bits that were looked at.
    mutating func drop(_ count: Int) throws(InflateError) {
        guard count <= held else { throw .invalid }
        hold >>= UInt64(count)
        held -= count
    }

    /// On to the next whole byte.
    mutating func align() {
        let odd = held & 7
        hold >>= UInt64(odd)
        held -= odd
    }
}

/// One canonical Huffman code for reading (RFC 1951 §3.2.2): short codes by one look into a table,
/// longer ones length by length.
struct HuffmanDecoder {
    private static let quickBits = 10
    private static let longest = 15

    /// By the next ten bits: symbol and length, or zero for a longer code.
    private var quick: [UInt16]
    /// How many codes have each length.
    private var counts: [Int]
    /// Symbols in the order of their codes.
    private var symbols: [UInt16]

    /// Knows no code.
    static let none = HuffmanDecoder()

    private init() {
        quick = [UInt16](repeating: 0, count: 1 << Self.quickBits)
        counts = [Int](repeating: 0, count: Self.longest + 1)
        symbols = []
    }

    /// A code from the lengths of its symbols, 0…15; `nil` when they fit no code.
    ///
    /// A code with fewer words than it has room for is one only where RFC 1951 allows it: none or one
    /// word of one bit.
    init?(_ lengths: [UInt8], isComplete: Bool) {
        self.init()
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var left = 1
        for length in 1...Self.longest {
            left = left * 2 - counts[length]
            guard left >= 0 else { return nil }
        }
        let words = counts.reduce(0, +)
        let isShort = words == 0 || words == 1 && counts[1] == 1
        guard left == 0 || !isComplete && isShort else { return nil }
        fill(lengths, words)
    }

    private mutating func fill(_ lengths: [UInt8], _ words: Int) {
        var next = [Int](repeating: 0, count: Self.longest + 2)
        var offsets = next
        for length in 1...Self.longest {
            next[length + 1] = (next[length] + counts[length]) << 1
            offsets[length + 1] = offsets[length] + counts[length]
        }
        symbols = [UInt16](repeating: 0, count: words)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[offsets[length]] = UInt16(symbol)
            offsets[length] += 1
            let code = next[length]
            next[length] += 1
            guard length <= Self.quickBits else { continue }
            var place = DeflateTables.reversed(code, length)
            while place < quick.count {
                quick[place] = UInt16(symbol) << 4 | UInt16(length)
                place += 1 << length
            }
        }
    }

    /// Reads one symbol.
    func next(_ input: inout BitReader) throws(InflateError) -> Int {
        let bits = input.peek()
        let entry = quick.span[bits & (1 << Self.quickBits - 1)]
        if entry != 0 {
            try input.drop(Int(entry & 15))
            return Int(entry >> 4)
        }
        return try slow(bits, &input)
    }

    private func slow(_ bits: Int, _ input: inout BitReader) throws(InflateError) -> Int {
        var code = 0
        var first = 0
        var index = 0
        for length in 1...Self.longest {
            code |= bits >> (length - 1) & 1
            let count = counts[length]
            if code - first < count {
                try input.drop(length)
                return Int(symbols[index + code - first])
            }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw .invalid
    }
}
