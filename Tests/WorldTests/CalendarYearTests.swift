import Testing
import World

@Suite("Calendar years")
struct CalendarYearTests {
    @Test(
        "so many years later is the same day and time, or 1 March where there is no 29 February",
        arguments: [
            ("2026-11-28T03:22:01.500Z", 10, "2036-11-28T03:22:01.500Z"),
            ("2024-02-29T23:59:59.999Z", 10, "2034-03-01T23:59:59.999Z"),
            ("2024-02-29T00:00:00.000Z", 4, "2028-02-29T00:00:00.000Z"),
            ("2024-02-28T12:00:00.000Z", 1, "2025-02-28T12:00:00.000Z"),
            ("2099-12-31T00:00:00.000Z", 1, "2100-12-31T00:00:00.000Z"),
            ("2096-02-29T00:00:00.000Z", 4, "2100-03-01T00:00:00.000Z"),
            ("2026-01-01T00:00:00.000Z", 0, "2026-01-01T00:00:00.000Z"),
        ]
    )
    func later(start: String, years: Int64, end: String) throws {
        #expect(try #require(Timestamp(start)).adding(years: years).text == end)
    }

    @Test("what lies past the last moment is the last moment")
    func saturates() throws {
        let start = try #require(Timestamp("2026-01-01T00:00:00.000Z"))
        #expect(start.adding(years: .max).microseconds == .max)
        #expect(start.adding(years: -3000).microseconds == 0)
    }
}
