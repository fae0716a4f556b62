/// A day of the Gregorian calendar, such as a birthday: `1971-03-28`.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// From 1800 to 9999.
    public let year: Int64
    /// From 1 to 12.
    public let month: Int64
    /// From 1 to the month's last.
    public let day: Int64

    /// Parses exactly what ``text`` prints; `nil` for anything else, and for days there are not.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            year >= 1800, (1...12).contains(month), (1...31).contains(day),
            Timestamp.civil(day: Timestamp.days(year: year, month: month, day: day))
                == (year, month, day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `1971-03-28`.
    public var text: String {
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// The earlier day first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Completed years from this day to `now`, in UTC; `nil` when it lies ahead.
    public func years(until now: Timestamp) -> Int? {
        let today = Timestamp.civil(day: now.day)
        let isBefore = (today.1, today.2) < (month, day)
        let years = today.0 - year - (isBefore ? 1 : 0)
        return years < 0 ? nil : Int(years)
    }
}
