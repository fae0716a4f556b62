import World

/// Dates of HTTP fields (RFC 9110 §5.6.7).
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func text(_ moment: Timestamp) -> String {
        let parts = moment.date.split(separator: "-")
        let month = Int(parts[1]).map { months[($0 - 1) % 12] } ?? ""
        let clock = moment.text.dropFirst(11).prefix(8)
        return "\(days[Int(moment.day % 7)]), \(parts[2]) \(month) \(parts[0]) \(clock) GMT"
    }

    /// Reads the form above and the two obsolete ones, `Sunday, 06-Nov-94 08:49:37 GMT` and
    /// `Sun Nov  6 08:49:37 1994`; `nil` for anything else and for years before 1970.
    ///
    /// A two-digit year is the one within 50 years of `now`.
    static func parse(_ text: String, now: Timestamp) -> Timestamp? {
        guard text.utf8.count <= 40 else { return nil }
        let words = text.split(separator: " ")
        switch words.count {
        case 6 where words[5] == "GMT" && words[0].count == 4 && words[0].hasSuffix(","):
            return moment(year: words[3], month: words[2], day: words[1], clock: words[4])
        case 4 where words[3] == "GMT" && words[0].hasSuffix("day,"):
            let parts = words[1].split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[2].utf8.count == 2,
                parts[2].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let short = Int64(parts[2])
            else {
                return nil
            }
            let current = Int64(now.date.prefix(4)) ?? 1970
            var year = current / 100 * 100 + short
            if year > current + 50 { year -= 100 }
            return moment(year: "\(year)", month: parts[1], day: parts[0], clock: words[2])
        case 5:
            let day = words[2].count == 1 ? "0\(words[2])" : words[2]
            return moment(year: words[4], month: words[1], day: day, clock: words[3])
        default:
            return nil
        }
    }

    private static func moment(
        year: Substring,
        month: Substring,
        day: Substring,
        clock: Substring
    ) -> Timestamp? {
        guard let month = months.firstIndex(of: String(month)) else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return Timestamp("\(year)-\(number)-\(day)T\(clock)Z")
    }
}
