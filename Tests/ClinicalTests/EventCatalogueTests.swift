import Clinical
import Testing

@Suite("Event names are for ever")
struct EventCatalogueTests {
    /// A checksum over every line: new ones, and fields that may be missing, go to the end; anything else changes stored history.
    @Test("the list of events and fields is the pinned one")
    func pinned() {
        let lines = EventCatalogue.events.map(\.line)
        var checksum: UInt64 = 14_695_981_039_346_656_037
        for byte in lines.joined(separator: "\n").utf8 {
            checksum = (checksum ^ UInt64(byte)) &* 1_099_511_628_211
        }
        #expect(lines.count == Self.count)
        #expect(checksum == Self.checksum)
    }

    @Test("names and fields are snake_case, names differ, and every line was read")
    func form() {
        let names = EventCatalogue.names
        #expect(Set(names).count == names.count)
        for event in EventCatalogue.events {
            let words = [event.name] + event.fields.map(\.name)
            for word in words {
                #expect(
                    word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F },
                    "\(word)"
                )
            }
            #expect(Set(event.fields.map(\.name)).count == event.fields.count, "\(event.name)")
        }
    }

    private static let count = 93
    private static let checksum: UInt64 = 16_216_526_387_938_187_871
}
