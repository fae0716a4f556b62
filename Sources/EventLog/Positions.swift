/// Positions in the log, growing; a byte or two each, since one stream's events stand close together.
///
/// Each is kept as its distance from the one before, seven bits a byte, lowest first; the last byte has its
/// high bit clear.
struct Positions: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0
    private(set) var last: UInt64 = 0

    init() {}

    /// `count` positions, the last of which is known, from bytes that were made here.
    init(_ bytes: [UInt8], count: Int, last: UInt64) {
        (self.bytes, self.count, self.last) = (bytes, count, last)
    }

    /// Adds a position; it must not be less than the last.
    mutating func append(_ position: UInt64) {
        bytes.append(number: position &- last)
        last = position
        count += 1
    }

    /// All but the first `skipped`, in order.
    func dropFirst(_ skipped: Int) -> [UInt64] {
        guard skipped < count else { return [] }
        var out: [UInt64] = []
        out.reserveCapacity(count - max(0, skipped))
        var index = 0
        var position: UInt64 = 0
        var value: UInt64 = 0
        var shift: UInt64 = 0
        for byte in bytes {
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            position &+= value
            if index >= skipped { out.append(position) }
            index += 1
            (value, shift) = (0, 0)
        }
        return out
    }

    /// `count` positions below `end` from the first of `bytes`; `nil` when they are not that.
    init?(_ bytes: ArraySlice<UInt8>, count: Int, below end: UInt64) {
        self.bytes = Array(bytes)
        self.count = count
        var (value, shift, found): (UInt64, UInt64, Int) = (0, 0, 0)
        for byte in bytes {
            guard shift < 63 else { return nil }
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            let (sum, isOver) = last.addingReportingOverflow(value)
            guard !isOver, sum < end else { return nil }
            last = sum
            found += 1
            (value, shift) = (0, 0)
        }
        guard found == count, shift == 0 else { return nil }
    }
}

extension [UInt8] {
    /// Seven bits a byte, lowest first; the last byte has its high bit clear.
    mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}
