/// A moment in UTC: microseconds since 1970-01-01T00:00:00Z, leap seconds ignored.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Microseconds since 1970; never negative.
    public let microseconds: Int64

    /// A moment; negative values become zero.
    public init(microseconds: Int64) {
        self.microseconds = max(0, microseconds)
    }

    /// The earlier moment first.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    /// This moment moved by whole seconds; saturates instead of overflowing.
    public func adding(seconds: Int64) -> Timestamp {
        let (product, over) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let step = over ? (seconds < 0 ? Int64.min : Int64.max) : product
        let (sum, overflow) = microseconds.addingReportingOverflow(step)
        return Timestamp(microseconds: overflow ? (step < 0 ? 0 : Int64.max) : sum)
    }

    /// This moment moved by microseconds; saturates instead of overflowing.
    public func adding(microseconds step: Int64) -> Timestamp {
        let (sum, overflow) = microseconds.addingReportingOverflow(step)
        return Timestamp(microseconds: overflow ? (step < 0 ? 0 : Int64.max) : sum)
    }

    /// The same day and time so many calendar years later; 1 March where that year has no 29 February.
    ///
    /// Saturates at the last year a timestamp holds.
    public func adding(years: Int64) -> Timestamp {
        let (year, month, date) = Self.civil(day: day)
        let (later, isOver) = year.addingReportingOverflow(years)
        guard !isOver, later < 290_000 else { return Timestamp(microseconds: .max) }
        guard later >= 1970 else { return Timestamp(microseconds: 0) }
        var days = Self.days(year: later, month: month, day: date)
        // 29 February counts on into March where there is none; the formula gives that day.
        if month == 2, date == 29, Self.civil(day: days) != (later, 2, 29) {
            days = Self.days(year: later, month: 3, day: 1)
        }
        return Timestamp(microseconds: days * 86_400_000_000 + microseconds % 86_400_000_000)
    }

    /// Whole seconds since 1970.
    public var seconds: Int64 { microseconds / 1_000_000 }

    /// Days since 1970-01-01, for day keys and buckets.
    public var day: Int64 { seconds / 86_400 }

    /// `2026-01-15`.
    public var date: String {
        let (year, month, day) = Self.civil(day: self.day)
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// RFC 3339 in UTC with milliseconds: `2026-01-15T14:02:11.204Z`.
    public var text: String {
        let (year, month, day) = Self.civil(day: self.day)
        let time = seconds % 86_400
        var out: [UInt8] = []
        out.reserveCapacity(24)
        Self.append(year, 4, 0x2D, to: &out)
        Self.append(month, 2, 0x2D, to: &out)
        Self.append(day, 2, 0x54, to: &out)
        Self.append(time / 3600, 2, 0x3A, to: &out)
        Self.append(time / 60 % 60, 2, 0x3A, to: &out)
        Self.append(time % 60, 2, 0x2E, to: &out)
        Self.append(microseconds / 1000 % 1000, 3, 0x5A, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends `width` digits (more for a year past 9999) and a separator.
    private static func append(_ value: Int64, _ width: Int, _ end: UInt8, to out: inout [UInt8]) {
        if value >= 10_000 {
            out.append(contentsOf: String(value).utf8)
        } else {
            var divisor: Int64 = width == 4 ? 1000 : width == 3 ? 100 : 10
            while divisor > 0 {
                out.append(0x30 + UInt8(truncatingIfNeeded: value / divisor % 10))
                divisor /= 10
            }
        }
        out.append(end)
    }

    /// Parses RFC 3339 in UTC (`Z`), with seconds and up to six decimals; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == 0x5A, bytes[10] == 0x54 else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            return value
        }
        guard bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A,
            let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            year >= 1970, (1...12).contains(month), (1...31).contains(day),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        guard Self.civil(day: days) == (year, month, day) else { return nil }
        var fraction: Int64 = 0
        if bytes.count > 20 {
            guard bytes[19] == 0x2E, (22...27).contains(bytes.count),
                let digits = number(20..<bytes.count - 1)
            else { return nil }
            fraction = digits
            for _ in bytes.count - 21..<6 { fraction *= 10 }
        }
        let whole = days * 86_400 + hour * 3600 + minute * 60 + second
        self.init(microseconds: whole * 1_000_000 + fraction)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Proleptic Gregorian date of a day number (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    static func civil(day: Int64) -> (Int64, Int64, Int64) {
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * part + 2) / 5 + 1)
    }

    static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
