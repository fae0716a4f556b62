import Testing
import World

@Suite("Identifiers and times have one text each")
struct WorldTests {
    @Test("an identifier reads back from base32, hex and bytes")
    func identifiers() {
        let (world, _) = World.seeded(7, at: Timestamp(microseconds: 1_700_000_000_000_000))
        for _ in 0..<200 {
            let id = Identifier(high: world.random(), low: world.random())
            #expect(Identifier(base32: id.base32) == id)
            #expect(Identifier(hex: id.hex) == id)
            #expect(Identifier(bytes: id.bytes) == id)
            #expect(Identifier(id.text("ses"), prefix: "ses") == id)
        }
        let most = Identifier(high: .max, low: .max)
        #expect(most.base32 == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ")
        #expect(Identifier.zero.base32 == String(repeating: "0", count: 26))
    }

    @Test(
        "a text that no identifier prints is refused",
        arguments: [
            "", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "0000000000000000000000000",
            "000000000000000000000000000", "0000000000000000000000000O",
            "0000000000000000000000000a", "ééééééééééééé",
        ]
    )
    func refusedIdentifiers(text: String) {
        #expect(Identifier(base32: text) == nil)
        #expect(Identifier("ses_" + text, prefix: "ses") == nil)
        #expect(Identifier("pat_" + Identifier.zero.base32, prefix: "ses") == nil)
        #expect(Identifier("ses" + Identifier.zero.base32 + "0", prefix: "ses") == nil)
    }

    @Test("new identifiers are UUIDv7 and sort by time")
    func version7() {
        let (world, clock) = World.seeded(1, at: Timestamp(microseconds: 1_700_000_000_000_000))
        let first = world.identifier()
        clock.advance(seconds: 1)
        let second = world.identifier()
        #expect(first < second)
        #expect(first.bytes[6] >> 4 == 7)
        #expect(first.bytes[8] >> 6 == 2)
    }

    @Test("a time prints as RFC 3339 and reads back to the millisecond")
    func times() {
        #expect(Timestamp(microseconds: 0).text == "1970-01-01T00:00:00.000Z")
        #expect(Timestamp("2026-01-15T14:02:11.204Z")?.microseconds == 1_768_485_731_204_000)
        #expect(Timestamp("2000-02-29T23:59:59Z")?.date == "2000-02-29")
        for day in stride(from: Int64(0), to: 60_000, by: 37) {
            let time = Timestamp(microseconds: (day * 86_400 + 3723) * 1_000_000 + 45_000)
            #expect(Timestamp(time.text) == time)
        }
    }

    @Test(
        "a text that is no time in UTC is refused",
        arguments: [
            "", "2026-01-15", "2026-01-15T14:02:11", "2026-01-15T14:02:11+01:00",
            "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-15T24:00:00Z",
            "1969-12-31T23:59:59Z", "2026-01-15T14:02:11.Z", "2026-01-15T14:02:11.1234567Z",
            "20é6-01-15T14:02:1Z",
        ]
    )
    func refusedTimes(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test("adding seconds saturates instead of overflowing")
    func saturates() {
        #expect(Timestamp(microseconds: 5).adding(seconds: .max).microseconds == .max)
        #expect(Timestamp(microseconds: 5).adding(seconds: .min).microseconds == 0)
    }

    @Test("the same seed draws the same bytes")
    func seeded() {
        let time = Timestamp(microseconds: 1)
        #expect(World.seeded(3, at: time).0.bytes(33) == World.seeded(3, at: time).0.bytes(33))
        #expect(World.seeded(3, at: time).0.bytes(33) != World.seeded(4, at: time).0.bytes(33))
    }
}
