/// 128 bits that name a thing: an event, a stream, a patient, a key.
///
/// New ones are UUIDv7 (RFC 9562 §5.7), so they sort by time; a decoder takes any 16 bytes.
public struct Identifier: Hashable, Sendable, Comparable {
    /// The first eight bytes, big-endian.
    public let high: UInt64
    /// The last eight bytes, big-endian.
    public let low: UInt64

    /// Sixteen zero bytes: nobody, or the service itself.
    public static let zero = Identifier(high: 0, low: 0)

    /// An identifier from its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// An identifier from exactly 16 bytes; `nil` for any other count.
    public init?(bytes: [UInt8]) {
        self.init(bytes: bytes.span)
    }

    /// An identifier from exactly 16 bytes; `nil` for any other count.
    public init?(bytes: Span<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for index in 0..<8 {
            halves.0 = halves.0 << 8 | UInt64(bytes[index])
            halves.1 = halves.1 << 8 | UInt64(bytes[index + 8])
        }
        self.init(high: halves.0, low: halves.1)
    }

    /// An identifier from exactly 16 bytes; `nil` for any other count.
    public init?(bytes: ArraySlice<UInt8>) {
        self.init(bytes: Array(bytes))
    }

    /// The 16 bytes, big-endian.
    public var bytes: [UInt8] {
        var out = [UInt8](repeating: 0, count: 16)
        for index in 0..<8 {
            let shift = UInt64(56 - 8 * index)
            out[index] = UInt8(truncatingIfNeeded: high >> shift)
            out[index + 8] = UInt8(truncatingIfNeeded: low >> shift)
        }
        return out
    }

    /// A UUIDv7 from a time and 74 random bits taken from `random`.
    public init(time: Timestamp, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: time.microseconds / 1000)
        high = (milliseconds << 16) | 0x7000 | (random.0 & 0x0FFF)
        low = 0x8000_0000_0000_0000 | (random.1 & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// When a UUIDv7 was made, to the millisecond; of other identifiers it means nothing.
    public var time: Timestamp {
        Timestamp(microseconds: Int64(clamping: (high >> 16) &* 1000))
    }

    /// Earlier bytes first, so that UUIDv7 sort by time.
    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.high != right.high ? left.high < right.high : left.low < right.low
    }
}

// MARK: - Text

extension Identifier {
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Twenty-six characters of Crockford base32, most significant first; the first holds three bits.
    public var base32: String {
        var out: [UInt8] = []
        out.reserveCapacity(26)
        appendBase32(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private func appendBase32(to out: inout [UInt8]) {
        let digits = Self.digits
        for place in 0..<26 {
            let shift = 125 - 5 * place
            out.append(digits[Int(truncatingIfNeeded: bits(from: shift) & 31)])
        }
    }

    private func bits(from shift: Int) -> UInt64 {
        if shift >= 64 { return high >> UInt64(shift - 64) }
        if shift > 59 { return (low >> UInt64(shift)) | (high << UInt64(64 - shift)) }
        return low >> UInt64(shift)
    }

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, byte) in digits.enumerated() { table[Int(byte)] = UInt8(value) }
        return table
    }()

    /// Parses what ``base32`` prints; lower case is not accepted, nor a value past 128 bits.
    public init?(base32 text: String) {
        self.init(base32: text.utf8Span.span, from: 0)
    }

    private init?(base32 bytes: Span<UInt8>, from start: Int) {
        guard bytes.count == start + 26 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in start..<bytes.count {
            let digit = Self.values[Int(bytes[index])]
            guard digit < 32, index > start || digit <= 7 else { return nil }
            high = high << 5 | low >> 59
            low = low << 5 | UInt64(digit)
        }
        self.init(high: high, low: low)
    }

    /// `prefix` and ``base32``, as identifiers stand on the wire: `ses_01J…`.
    public func text(_ prefix: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(prefix.utf8.count + 27)
        out += prefix.utf8
        out.append(0x5F)
        appendBase32(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Parses `prefix_` and 26 characters; `nil` for anything else.
    public init?(_ text: String, prefix: String) {
        self.init(text.utf8Span.span, prefix: prefix)
    }

    /// Parses the UTF-8 of `prefix_` and 26 characters; `nil` for anything else.
    public init?(_ bytes: Span<UInt8>, prefix: String) {
        let count = prefix.utf8.count
        guard bytes.count == count + 27, bytes[count] == 0x5F else { return nil }
        for (index, byte) in prefix.utf8.enumerated() where bytes[index] != byte { return nil }
        self.init(base32: bytes, from: count + 1)
    }

    /// Thirty-two lower-case hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(32)
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Parses what ``hex`` prints.
    public init?(hex text: String) {
        let characters = Array(text.utf8)
        guard characters.count == 32 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: 32, by: 2) {
            guard let upper = Self.nibble(characters[index]),
                let lower = Self.nibble(characters[index + 1])
            else { return nil }
            bytes.append(upper << 4 | lower)
        }
        self.init(bytes: bytes)
    }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
