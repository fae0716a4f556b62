/// A time zone as the system's zone files tell it (TZif, RFC 9636): offsets from UTC at any moment.
///
/// Times after the last change a file lists follow its rule of the form `AEST-10AEDT,M10.1.0,M4.1.0/3`.
public struct TimeZoneRules: Sendable, Equatable {
    /// What people call it: `Australia/Melbourne`, `UTC`, `+10:00`.
    public let name: String
    /// Seconds since 1970 of each change, ascending, and the offset from then on.
    private let changes: [(at: Int64, offset: Int64)]
    /// The offset before the first change.
    private let first: Int64
    private let rule: YearRule?

    /// Coordinated universal time.
    public static let utc = TimeZoneRules(name: "UTC", fixed: 0)

    /// Equal when called the same.
    public static func == (left: TimeZoneRules, right: TimeZoneRules) -> Bool {
        left.name == right.name
    }

    private init(name: String, fixed: Int64) {
        self.name = name
        changes = []
        first = fixed
        rule = nil
    }

    /// A fixed offset, `+10:00` or `-03:30`; `nil` for anything else.
    public init?(offset text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = Int64(String(decoding: bytes[1...2], as: UTF8.self)),
            let minutes = Int64(String(decoding: bytes[4...5], as: UTF8.self)),
            bytes[1...2].allSatisfy({ (0x30...0x39).contains($0) }),
            bytes[4...5].allSatisfy({ (0x30...0x39).contains($0) }), hours <= 18, minutes < 60
        else { return nil }
        self.init(name: text, fixed: (hours * 3600 + minutes * 60) * (bytes[0] == 0x2D ? -1 : 1))
    }

    /// A zone from the bytes of its file; `nil` when they are no TZif of version 2 or later, or count leap seconds
    /// (`right/…`), which no time of ours does.
    public init?(name: String, file: [UInt8]) {
        var reader = ZoneReader(file)
        guard let old = reader.header(), old.version >= 2 else { return nil }
        reader.skip(old.bytes(timeBytes: 4))
        guard let header = reader.header(), header.types > 0, header.leaps == 0 else { return nil }
        var times: [Int64] = []
        for _ in 0..<header.times {
            guard let time = reader.integer(8) else { return nil }
            times.append(time)
        }
        guard let indices = reader.take(header.times) else { return nil }
        var offsets: [Int64] = []
        for _ in 0..<header.types {
            guard let offset = reader.integer(4), abs(offset) <= 93_600 else { return nil }
            offsets.append(offset)
            reader.skip(2)
        }
        var changes: [(at: Int64, offset: Int64)] = []
        for (time, index) in zip(times, indices) {
            guard Int(index) < offsets.count, changes.last.map({ $0.at < time }) ?? true else {
                return nil
            }
            changes.append((time, offsets[Int(index)]))
        }
        reader.skip(header.abbreviations + header.leaps * 12 + header.isStandard + header.isUT)
        self.name = name
        self.changes = changes
        first = offsets[0]
        rule = reader.footer().flatMap { YearRule($0) }
    }

    /// Seconds to add to UTC at a moment.
    public func offset(at time: Timestamp) -> Int64 {
        let seconds = time.seconds
        guard let last = changes.last else { return rule?.offset(at: seconds) ?? first }
        if seconds >= last.at { return rule?.offset(at: seconds) ?? last.offset }
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : changes[low - 1].offset
    }

    /// The moment as clocks on the wall show it, told as if it were UTC.
    public func local(_ time: Timestamp) -> Timestamp { time.adding(seconds: offset(at: time)) }

    /// The moment at which clocks on the wall show `local`; the first one where they show it twice, and where
    /// they never do, as if they had gone on.
    public func moment(local: Timestamp) -> Timestamp {
        let before = local.adding(seconds: -offset(at: local.adding(seconds: -86_400)))
        if self.local(before) == local { return before }
        let after = local.adding(seconds: -offset(at: local.adding(seconds: 86_400)))
        return self.local(after) == local ? after : before
    }

    /// Where the hour on the wall that `time` lies in begins: when it is full, or where the clocks were changed within it.
    public func startOfHour(_ time: Timestamp) -> Timestamp {
        let offset = offset(at: time)
        let into = ((time.seconds + offset) % 3600 + 3600) % 3600
        var (before, start) = (time.seconds - into - 1, time.seconds)
        guard self.offset(at: Self.second(before + 1)) != offset else {
            return Self.second(before + 1)
        }
        // The first second from which on the clocks show what they do at `time`.
        while start - before > 1 {
            let middle = (start + before) / 2
            if self.offset(at: Self.second(middle)) == offset {
                start = middle
            } else {
                before = middle
            }
        }
        return Self.second(start)
    }

    private static func second(_ seconds: Int64) -> Timestamp {
        Timestamp(microseconds: 0).adding(seconds: seconds)
    }

    /// Midnight, on the wall, of the day that `time` lies in.
    public func startOfDay(_ time: Timestamp) -> Timestamp {
        moment(local: Timestamp(microseconds: local(time).day * 86_400_000_000))
    }
}

/// Takes big-endian numbers from a zone file.
private struct ZoneReader {
    struct Header {
        let version: Int
        let isUT, isStandard, leaps, times, types, abbreviations: Int

        func bytes(timeBytes: Int) -> Int {
            times * (timeBytes + 1) + types * 6 + abbreviations + leaps * (timeBytes + 4)
                + isStandard + isUT
        }
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func header() -> Header? {
        guard let magic = take(4), magic == Array("TZif".utf8), let version = take(1) else {
            return nil
        }
        skip(15)
        var counts: [Int] = []
        for _ in 0..<6 {
            guard let count = integer(4), (0...65_536).contains(count) else { return nil }
            counts.append(Int(count))
        }
        return Header(
            version: version[0] == 0 ? 1 : Int(version[0]) - 0x30,
            isUT: counts[0],
            isStandard: counts[1],
            leaps: counts[2],
            times: counts[3],
            types: counts[4],
            abbreviations: counts[5]
        )
    }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

    /// A signed number of four or eight bytes.
    mutating func integer(_ count: Int) -> Int64? {
        guard let bytes = take(count) else { return nil }
        let raw = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return count == 4
            ? Int64(Int32(bitPattern: UInt32(truncatingIfNeeded: raw))) : Int64(bitPattern: raw)
    }

    /// The rule between two line ends at the end of the file.
    mutating func footer() -> String? {
        guard let line = take(1), line[0] == 0x0A, let end = rest.firstIndex(of: 0x0A) else {
            return nil
        }
        return String(decoding: rest[..<end], as: UTF8.self)
    }
}

/// When a zone changes its clocks each year (POSIX `TZ`, RFC 9636 §3.3).
struct YearRule: Sendable {
    private struct Change: Sendable {
        /// Month, week and weekday; or a day of the year, counted with or without 29 February.
        enum Day: Sendable {
            case week(month: Int64, week: Int64, weekday: Int64)
            case leapless(Int64)
            case day(Int64)
        }
        let day: Day
        let seconds: Int64
    }

    private let standard: Int64
    private let summer: Int64
    private let changes: (begin: Change, end: Change)?

    /// Parses a rule; `nil` for one that does not follow the grammar.
    init?(_ text: String) {
        var scan = RuleScan(text)
        guard scan.skipName(), let standard = scan.offset() else { return nil }
        self.standard = -standard
        guard !scan.isAtEnd else {
            summer = -standard
            changes = nil
            return
        }
        guard scan.skipName() else { return nil }
        if scan.peek == 0x2C {
            summer = -standard + 3600
        } else {
            guard let offset = scan.offset() else { return nil }
            summer = -offset
        }
        guard scan.skip(0x2C), let begin = Self.change(&scan), scan.skip(0x2C),
            let end = Self.change(&scan), scan.isAtEnd
        else { return nil }
        changes = (begin, end)
    }

    private static func change(_ scan: inout RuleScan) -> Change? {
        let day: Change.Day
        if scan.skip(UInt8(ascii: "M")) {
            guard let month = scan.number(), scan.skip(0x2E), let week = scan.number(),
                scan.skip(0x2E), let weekday = scan.number(), (1...12).contains(month),
                (1...5).contains(week), weekday <= 6
            else { return nil }
            day = .week(month: month, week: week, weekday: weekday)
        } else if scan.skip(UInt8(ascii: "J")) {
            guard let number = scan.number(), (1...365).contains(number) else { return nil }
            day = .leapless(number)
        } else {
            guard let number = scan.number(), number <= 365 else { return nil }
            day = .day(number)
        }
        guard scan.skip(0x2F) else { return Change(day: day, seconds: 7200) }
        return scan.offset().map { Change(day: day, seconds: $0) }
    }

    func offset(at seconds: Int64) -> Int64 {
        guard let changes else { return standard }
        let year = Timestamp.civil(day: Timestamp(microseconds: 0).adding(seconds: seconds).day).0
        let begin = Self.moment(changes.begin, year) - standard
        let end = Self.moment(changes.end, year) - summer
        let isSummer =
            begin < end ? (begin..<end).contains(seconds) : !(end..<begin).contains(seconds)
        return isSummer ? summer : standard
    }

    /// Seconds since 1970 on the wall.
    private static func moment(_ change: Change, _ year: Int64) -> Int64 {
        let january = Timestamp.days(year: year, month: 1, day: 1)
        let isLeap = Timestamp.days(year: year + 1, month: 1, day: 1) - january == 366
        let day: Int64
        switch change.day {
        case .day(let number): day = january + number
        case .leapless(let number): day = january + number - 1 + (isLeap && number > 59 ? 1 : 0)
        case .week(let month, let week, let weekday):
            let first = Timestamp.days(year: year, month: month, day: 1)
            let next =
                month == 12
                ? Timestamp.days(year: year + 1, month: 1, day: 1)
                : Timestamp.days(year: year, month: month + 1, day: 1)
            // 1970-01-01 was a Thursday.
            let weekdayOfFirst = ((first + 4) % 7 + 7) % 7
            var found = first + (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7
            if found >= next { found -= 7 }
            day = found
        }
        return day * 86_400 + change.seconds
    }
}

/// Reads the parts of a rule.
private struct RuleScan {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var peek: UInt8? { rest.first }
    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// `AEST` or `<+10>`.
    mutating func skipName() -> Bool {
        if skip(UInt8(ascii: "<")) {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[(end + 1)...]
            return true
        }
        let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    mutating func number() -> Int64? {
        let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return Int64(String(decoding: digits, as: UTF8.self))
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func offset() -> Int64? {
        let isNegative = skip(0x2D)
        if !isNegative { _ = skip(0x2B) }
        guard let hours = number(), hours <= 167 else { return nil }
        var seconds = hours * 3600
        for unit: Int64 in [60, 1] where skip(0x3A) {
            guard let part = number(), part < 60 else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }
}
