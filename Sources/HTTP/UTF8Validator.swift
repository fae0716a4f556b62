/// Checks UTF-8 as it arrives (RFC 3629 §4): no overlong forms, no surrogates, nothing past U+10FFFF.
///
/// A fault is found at the first byte that no valid text could have there.
struct UTF8Validator: Sendable, Equatable {
    /// Continuation bytes that must still come.
    private var missing: UInt8 = 0
    /// What the next continuation byte may be.
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// Whether the text may end here.
    var isAtBoundary: Bool { missing == 0 }

    /// Takes the bytes of `array` from `start` on; `false` at a fault, after which it is of no more use.
    mutating func accept(_ array: [UInt8], from start: Int) -> Bool {
        let span = array.span
        var index = start
        while index < span.count {
            let byte = span[index]
            index += 1
            if byte < 0x80, missing == 0 { continue }
            guard accept(byte) else { return false }
        }
        return true
    }

    private mutating func accept(_ byte: UInt8) -> Bool {
        if missing > 0 {
            guard byte >= lower, byte <= upper else { return false }
            missing -= 1
            (lower, upper) = (0x80, 0xBF)
            return true
        }
        switch byte {
        case 0..<0x80: return true
        case 0xC2...0xDF: expect(1)
        case 0xE0: expect(2, from: 0xA0)
        case 0xE1...0xEC, 0xEE, 0xEF: expect(2)
        case 0xED: expect(2, to: 0x9F)
        case 0xF0: expect(3, from: 0x90)
        case 0xF1...0xF3: expect(3)
        case 0xF4: expect(3, to: 0x8F)
        default: return false
        }
        return true
    }

    private mutating func expect(_ count: UInt8, from lower: UInt8 = 0x80, to upper: UInt8 = 0xBF) {
        missing = count
        self.lower = lower
        self.upper = upper
    }
}
