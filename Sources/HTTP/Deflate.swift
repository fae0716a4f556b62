/// Writes DEFLATE (RFC 1951).
///
/// Memory is about five times the input, for the time of the call; work is bounded by the input times
/// the number of earlier places that are looked at for each byte.
struct Deflate {
    /// How hard to look for repetitions.
    enum Effort {
        /// For what is made once for each client.
        case quick
        /// For what is made once and sent often.
        case thorough

        var places: Int { self == .quick ? 4 : 512 }
    }

    private static let longest = 258
    /// Tokens of one block.
    private static let blockTokens = 32_768

    private let input: [UInt8]
    private let effort: Effort
    private let window: Int
    /// Repetitions of fewer bytes are not looked for.
    private var shortest: Int { effort == .quick ? 4 : 3 }
    private var output = BitWriter()
    /// A literal byte, or length and distance behind bit 31.
    private var tokens: [UInt32] = []
    /// Where the bytes of the waiting tokens begin.
    private var blockStart = 0

    /// The newest place of each hash, and for each place the one before it; minus one for none.
    private var newest: [Int32]
    private var earlier: [Int32]
    private let hashBits: Int

    private init(_ input: [UInt8], windowBits: Int, effort: Effort) {
        self.input = input
        self.effort = effort
        window = 1 << min(15, max(8, windowBits))
        hashBits = min(15, max(8, Int.bitWidth - input.count.leadingZeroBitCount))
        newest = [Int32](repeating: -1, count: 1 << hashBits)
        earlier = [Int32](repeating: -1, count: input.count)
        tokens.reserveCapacity(min(input.count, Self.blockTokens))
    }

    /// A whole stream, its last block marked.
    static func stream(_ input: [UInt8], effort: Effort = .thorough) -> [UInt8] {
        var deflate = Deflate(input, windowBits: 15, effort: effort)
        deflate.compress(marksLast: true)
        return deflate.output.finished()
    }

    /// One message of RFC 7692 §7.2.1: ends in an empty stored block whose four last bytes are left out.
    static func message(_ input: [UInt8], windowBits: Int) -> [UInt8] {
        var deflate = Deflate(input, windowBits: windowBits, effort: .quick)
        deflate.compress(marksLast: false)
        deflate.output.put(0, 3)
        return deflate.output.finished()
    }

    // MARK: Finding repetitions

    private mutating func compress(marksLast: Bool) {
        var index = 0
        /// Behind the last repetition.
        var runStart = 0
        while index < input.count {
            let found = match(at: index)
            if found.length < shortest || isBetterNext(index, found.length) {
                // Where nothing repeats, ever fewer places are looked at.
                let stride = effort == .quick ? 1 + (index - runStart) >> 5 : 1
                insert(index)
                let end = min(index + min(stride, 32), input.count)
                for byte in input[index..<end] { tokens.append(UInt32(byte)) }
                index = end
            } else {
                tokens.append(1 << 31 | UInt32(found.length) << 16 | UInt32(found.distance - 1))
                let end = index + found.length
                insert(index, until: effort == .quick ? min(index + 8, end) : end)
                index = end
                runStart = end
            }
            if tokens.count >= Self.blockTokens {
                writeBlock(upTo: index, isLast: marksLast && index == input.count)
            }
        }
        if !tokens.isEmpty || marksLast && (input.isEmpty || blockStart < input.count) {
            writeBlock(upTo: index, isLast: marksLast)
        }
    }

    /// Whether the repetition that begins one byte later is longer, so that this byte stands alone.
    private func isBetterNext(_ index: Int, _ length: Int) -> Bool {
        effort == .thorough && length < 64 && match(at: index + 1).length > length
    }

    /// Of as many bytes as the shortest repetition has.
    @inline(__always)
    private func hash(_ span: Span<UInt8>, _ index: Int) -> Int {
        var word = UInt32(span[index]) | UInt32(span[index + 1]) << 8
        word |= UInt32(span[index + 2]) << 16
        if effort == .quick { word |= UInt32(span[index + 3]) << 24 }
        return Int((word &* 0x9E37_79B1) >> UInt32(32 - hashBits))
    }

    private mutating func insert(_ index: Int) {
        guard index + shortest <= input.count else { return }
        let hash = hash(input.span, index)
        earlier[index] = newest[hash]
        newest[hash] = Int32(truncatingIfNeeded: index)
    }

    private mutating func insert(_ first: Int, until end: Int) {
        for index in first..<end { insert(index) }
    }

    private func match(at index: Int) -> (length: Int, distance: Int) {
        let span = input.span
        let longest = min(Self.longest, span.count - index)
        guard longest >= shortest else { return (0, 0) }
        let earlier = earlier.span
        var best = (length: 0, distance: 0)
        var place = Int(newest.span[hash(span, index)])
        var left = effort.places
        while place >= 0, index - place <= window, left > 0 {
            left -= 1
            // A longer one must agree at the byte behind the best so far.
            if span[place + best.length] == span[index + best.length] {
                var length = 0
                while length < longest, span[place + length] == span[index + length] { length += 1 }
                if length > best.length {
                    best = (length, index - place)
                    if length == longest { break }
                }
            }
            place = Int(earlier[place])
        }
        // Three bytes from far away take more bits than as they are.
        return best.length == 3 && best.distance > 4096 ? (0, 0) : best
    }

    // MARK: Writing blocks

    /// Writes the waiting tokens in the shortest of the three forms.
    private mutating func writeBlock(upTo end: Int, isLast: Bool) {
        let counts = DeflateCounts(tokens)
        let literals = HuffmanEncoder(counts.literals, longest: 15)
        let distances = HuffmanEncoder(counts.distances, longest: 15)
        let header = DeflateHeader(literals, distances)
        let dynamic = header.bits + counts.bits(literals, distances)
        let fixed = counts.bits(.fixedLiterals, .fixedDistances)
        let stored = (end - blockStart) * 8 + 40 * (1 + (end - blockStart) / 65_535)
        if stored < min(dynamic, fixed) {
            writeStored(upTo: end, isLast: isLast)
        } else {
            output.put(isLast ? 1 : 0, 1)
            if fixed <= dynamic {
                output.put(1, 2)
                writeTokens(.fixedLiterals, .fixedDistances)
            } else {
                output.put(2, 2)
                header.write(to: &output)
                writeTokens(literals, distances)
            }
        }
        tokens.removeAll(keepingCapacity: true)
        blockStart = end
    }

    private mutating func writeStored(upTo end: Int, isLast: Bool) {
        var start = blockStart
        repeat {
            let count = min(65_535, end - start)
            output.put(isLast && start + count == end ? 1 : 0, 3)
            output.align()
            output.put(count, 16)
            output.put(count ^ 0xFFFF, 16)
            output.append(input[start..<(start + count)])
            start += count
        } while start < end
    }

    private mutating func writeTokens(_ literals: HuffmanEncoder, _ distances: HuffmanEncoder) {
        for token in tokens {
            guard token >> 31 == 1 else {
                literals.write(Int(token), to: &output)
                continue
            }
            let length = Int(token >> 16 & 0x1FF)
            let distance = Int(token & 0xFFFF) + 1
            let symbol = Int(DeflateTables.lengthSymbol[length])
            literals.write(symbol, to: &output)
            output.put(
                length - DeflateTables.lengthBase[symbol - 257],
                DeflateTables.lengthExtra[symbol - 257]
            )
            let code = DeflateTables.distanceSymbol(distance)
            distances.write(code, to: &output)
            output.put(
                distance - DeflateTables.distanceBase[code],
                DeflateTables.distanceExtra[code]
            )
        }
        literals.write(256, to: &output)
    }
}

/// How often each symbol stands in a block.
private struct DeflateCounts {
    var literals = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    private var extraBits = 0

    init(_ tokens: [UInt32]) {
        literals[256] = 1
        for token in tokens {
            guard token >> 31 == 1 else {
                literals[Int(token)] += 1
                continue
            }
            let symbol = Int(DeflateTables.lengthSymbol[Int(token >> 16 & 0x1FF)])
            literals[symbol] += 1
            let code = DeflateTables.distanceSymbol(Int(token & 0xFFFF) + 1)
            distances[code] += 1
            extraBits += DeflateTables.lengthExtra[symbol - 257] + DeflateTables.distanceExtra[code]
        }
    }

    /// What the block's symbols take in bits.
    func bits(_ literalCode: HuffmanEncoder, _ distanceCode: HuffmanEncoder) -> Int {
        extraBits
            + zip(literals, literalCode.lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
            + zip(distances, distanceCode.lengths).reduce(0) { $0 + $1.0 * Int($1.1) }
    }
}

/// The code lengths in front of a block with codes of its own (RFC 1951 §3.2.7).
private struct DeflateHeader {
    /// Symbol of the code-length code, and its extra bits.
    private var items: [(symbol: Int, extra: Int, bits: Int)] = []
    private let literalCount: Int
    private let distanceCount: Int
    private let codeCount: Int
    private let code: HuffmanEncoder

    init(_ literals: HuffmanEncoder, _ distances: HuffmanEncoder) {
        literalCount = max(257, (literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
        items = Self.runs(Array(lengths))
        var counts = [Int](repeating: 0, count: 19)
        for item in items { counts[item.symbol] += 1 }
        let code = HuffmanEncoder(counts, longest: 7)
        self.code = code
        let last = DeflateTables.codeOrder.lastIndex { code.lengths[$0] > 0 } ?? 0
        codeCount = max(4, last + 1)
    }

    private static func runs(_ lengths: [UInt8]) -> [(symbol: Int, extra: Int, bits: Int)] {
        var items: [(symbol: Int, extra: Int, bits: Int)] = []
        var index = 0
        while index < lengths.count {
            let value = lengths[index]
            var run = 1
            while index + run < lengths.count, lengths[index + run] == value, run < 138 { run += 1 }
            if value == 0, run >= 11 {
                items.append((18, run - 11, 7))
            } else if value == 0, run >= 3 {
                items.append((17, run - 3, 3))
            } else if value != 0, run >= 4 {
                run = min(run, 7)
                items.append((Int(value), 0, 0))
                items.append((16, run - 4, 2))
            } else {
                run = 1
                items.append((Int(value), 0, 0))
            }
            index += run
        }
        return items
    }

    /// What this takes in bits.
    var bits: Int {
        17 + 3 * codeCount
            + items.reduce(0) { $0 + Int(code.lengths[$1.symbol]) + $1.bits }
    }

    func write(to output: inout BitWriter) {
        output.put(literalCount - 257, 5)
        output.put(distanceCount - 1, 5)
        output.put(codeCount - 4, 4)
        for index in DeflateTables.codeOrder[..<codeCount] {
            output.put(Int(code.lengths[index]), 3)
        }
        for item in items {
            code.write(item.symbol, to: &output)
            output.put(item.extra, item.bits)
        }
    }
}
