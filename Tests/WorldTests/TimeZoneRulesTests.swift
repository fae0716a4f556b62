import Foundation
import Testing
import World

@Suite("Time zones follow the system's files")
struct TimeZoneRulesTests {
    /// Zone, seconds since 1970, offset: from Python's zoneinfo.
    static let known: [(String, Int64, Int64)] = [
        ("Australia/Melbourne", 159_019_200, 39600),
        ("Australia/Melbourne", 1_768_478_400, 39600),
        ("Australia/Melbourne", 1_784_116_800, 36000),
        ("Australia/Melbourne", 1_325_246_400, 39600),
        ("Australia/Melbourne", 2_683_627_200, 39600),
        ("Australia/Melbourne", 2_699_265_600, 36000),
        ("Australia/Melbourne", 4_108_795_200, 39600),
        ("America/New_York", 159_019_200, -18000),
        ("America/New_York", 1_768_478_400, -18000),
        ("America/New_York", 1_784_116_800, -14400),
        ("America/New_York", 1_325_246_400, -18000),
        ("America/New_York", 2_683_627_200, -18000),
        ("America/New_York", 2_699_265_600, -14400),
        ("America/New_York", 4_108_795_200, -14400),
        ("Europe/London", 159_019_200, 0),
        ("Europe/London", 1_768_478_400, 0),
        ("Europe/London", 1_784_116_800, 3600),
        ("Europe/London", 1_325_246_400, 0),
        ("Europe/London", 2_683_627_200, 0),
        ("Europe/London", 2_699_265_600, 3600),
        ("Europe/London", 4_108_795_200, 0),
        ("Asia/Kathmandu", 159_019_200, 19800),
        ("Asia/Kathmandu", 1_768_478_400, 20700),
        ("Asia/Kathmandu", 1_784_116_800, 20700),
        ("Asia/Kathmandu", 1_325_246_400, 20700),
        ("Asia/Kathmandu", 2_683_627_200, 20700),
        ("Asia/Kathmandu", 2_699_265_600, 20700),
        ("Asia/Kathmandu", 4_108_795_200, 20700),
        ("America/Sao_Paulo", 159_019_200, -10800),
        ("America/Sao_Paulo", 1_768_478_400, -10800),
        ("America/Sao_Paulo", 1_784_116_800, -10800),
        ("America/Sao_Paulo", 1_325_246_400, -7200),
        ("America/Sao_Paulo", 2_683_627_200, -10800),
        ("America/Sao_Paulo", 2_699_265_600, -10800),
        ("America/Sao_Paulo", 4_108_795_200, -10800),
        ("Pacific/Apia", 159_019_200, -39600),
        ("Pacific/Apia", 1_768_478_400, 46800),
        ("Pacific/Apia", 1_784_116_800, 46800),
        ("Pacific/Apia", 1_325_246_400, 50400),
        ("Pacific/Apia", 2_683_627_200, 46800),
        ("Pacific/Apia", 2_699_265_600, 46800),
        ("Pacific/Apia", 4_108_795_200, 46800),
    ]

    private func zone(_ name: String) -> TimeZoneRules? {
        let path = "/usr/share/zoneinfo/" + name
        return FileManager.default.contents(atPath: path)
            .flatMap { TimeZoneRules(name: name, file: Array($0)) }
    }

    @Test("offsets in past, summer, winter and far beyond the file are those of another reader")
    func offsets() throws {
        for (name, seconds, offset) in Self.known {
            guard let zone = zone(name) else { continue }
            let time = Timestamp(microseconds: seconds * 1_000_000)
            #expect(zone.offset(at: time) == offset, "\(name) at \(time.text)")
        }
    }

    @Test("days begin at midnight on the wall, through both changes of the clock")
    func days() throws {
        guard let zone = zone("Australia/Melbourne") else { return }
        for text in ["2026-04-05T12:00:00Z", "2026-10-03T20:00:00Z", "2026-10-04T03:00:00Z"] {
            let time = try #require(Timestamp(text))
            let start = zone.startOfDay(time)
            #expect(zone.local(start).text.hasSuffix("T00:00:00.000Z"))
            #expect(start <= time && time.seconds - start.seconds < 25 * 3600)
        }
        let local = try #require(Timestamp("2026-04-05T02:30:00Z"))
        #expect(zone.moment(local: local).text == "2026-04-04T15:30:00.000Z", "the first of two")
    }

    @Test("an hour begins when it is full, or where the clocks were changed within it")
    func hours() throws {
        guard let zone = zone("Pacific/Chatham") else { return }
        // 02:45 becomes 03:45, and 03:45 becomes 02:45.
        for (text, start) in [
            ("2027-09-25T13:50:00Z", "2027-09-25T13:15:00.000Z"),
            ("2027-09-25T14:00:00Z", "2027-09-25T14:00:00.000Z"),
            ("2027-09-25T14:05:00Z", "2027-09-25T14:00:00.000Z"),
            ("2027-09-25T14:20:00Z", "2027-09-25T14:15:00.000Z"),
            ("2027-04-03T13:59:59Z", "2027-04-03T13:15:00.000Z"),
            ("2027-04-03T14:05:00Z", "2027-04-03T14:00:00.000Z"),
            ("2027-04-03T14:15:00Z", "2027-04-03T14:15:00.000Z"),
        ] {
            #expect(zone.startOfHour(try #require(Timestamp(text))).text == start, "\(text)")
        }
        let odd = try #require(TimeZoneRules(offset: "-03:30"))
        #expect(odd.startOfHour(Timestamp(microseconds: 0)).text == "1970-01-01T00:00:00.000Z")
    }

    @Test("a zone that counts leap seconds is none of ours")
    func leapSeconds() {
        #expect(zone("right/Europe/London") == nil)
        #expect(zone("Europe/London") != nil)
    }

    @Test("fixed offsets are read, and what is no zone file is refused at every length")
    func faults() throws {
        #expect(TimeZoneRules(offset: "+10:30")?.offset(at: Timestamp(microseconds: 0)) == 37_800)
        #expect(TimeZoneRules(offset: "-03:00")?.offset(at: Timestamp(microseconds: 0)) == -10_800)
        for text in ["", "10:00", "+1000", "+99:00", "+10:60", "+a0:00"] {
            #expect(TimeZoneRules(offset: text) == nil, "\(text)")
        }
        let path = "/usr/share/zoneinfo/Europe/London"
        guard let file = FileManager.default.contents(atPath: path).map({ Array($0) }) else {
            return
        }
        for count in stride(from: 0, to: file.count, by: 7) {
            _ = TimeZoneRules(name: "cut", file: Array(file.prefix(count)))
        }
        for place in stride(from: 0, to: min(file.count, 4000), by: 3) {
            var changed = file
            changed[place] ^= 0xFF
            let zone = TimeZoneRules(name: "changed", file: changed)
            _ = zone?.offset(at: Timestamp(microseconds: 4_000_000_000_000_000))
        }
    }
}
