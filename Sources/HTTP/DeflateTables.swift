/// The constants of RFC 1951 §3.2.5–3.2.7.
enum DeflateTables {
    /// The least length of each length symbol from 257 on.
    static let lengthBase = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
    ]
    static let lengthExtra = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    /// The least distance of each distance symbol.
    static let distanceBase = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
    ]
    static let distanceExtra = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12,
        13, 13,
    ]
    /// In which order the lengths of the code-length code stand.
    static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    /// The fixed literal and length code.
    static let fixedLengths: [UInt8] =
        [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
        + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)

    /// The symbol of each length 3…258, from 257 on; index is the length.
    static let lengthSymbol: [UInt16] = {
        var symbols = [UInt16](repeating: 0, count: 259)
        for (index, base) in lengthBase.enumerated() {
            for length in base...min(258, base + 1 << lengthExtra[index] - 1) {
                symbols[length] = UInt16(257 + index)
            }
        }
        symbols[258] = 285
        return symbols
    }()

    /// The symbol of a distance, 1…32,768.
    static func distanceSymbol(_ distance: Int) -> Int {
        let value = distance - 1
        guard value >= 4 else { return value }
        let top = Int.bitWidth - 1 - value.leadingZeroBitCount
        return 2 * top + value >> (top - 1) & 1
    }

    /// The lowest `count` bits of `code`, the last first.
    static func reversed(_ code: Int, _ count: Int) -> Int {
        var (code, out) = (code, 0)
        for _ in 0..<count {
            out = out << 1 | code & 1
            code >>= 1
        }
        return out
    }
}
