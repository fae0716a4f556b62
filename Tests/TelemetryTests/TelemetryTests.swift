import JSON
import Synchronization
import Telemetry
import Testing
import World

@Suite("What the service says about itself")
struct TelemetryTests {
    @Test("an entry is one JSON line, below the level nothing is written, and the level can change")
    func lines() throws {
        let lines = Mutex<[[UInt8]]>([])
        let (world, _) = World.seeded(1, at: Timestamp(microseconds: 0))
        let logger = Logger(level: .info, world: world) { line in
            lines.withLock { $0.append(line) }
        }
        logger.log(.debug, room: "Test", "hidden")
        logger.log(.info, room: "Test", "seen", ["path": .setting("a\nb\"c"), "n": .number(3)])
        logger.level = .error
        logger.log(.warning, room: "Test", "hidden")
        let written = lines.withLock { $0 }
        #expect(written.count == 1)
        let line = try #require(written.first)
        #expect(line.filter { $0 == 0x0A }.count == 1)
        let json = try JSON(parsing: Array(line.dropLast()))
        #expect(json["path"]?.string == "a\nb\"c")
        #expect(json["level"]?.string == "info")
    }

    @Test("an entry for people is one line too, whatever its texts hold, and they are redacted")
    func pretty() {
        let lines = Mutex<[[UInt8]]>([])
        let (world, _) = World.seeded(1, at: Timestamp(microseconds: 0))
        let logger = Logger(
            level: .info,
            format: .pretty,
            world: world,
            redact: { $0.replacing("Ann", with: "[NAME]") },
            write: { line in lines.withLock { $0.append(line) } }
        )
        logger.log(.warning, room: "Test", "seen", ["by": .setting("Ann\nb\"c"), "n": .number(3)])
        let written = lines.withLock { $0 }.map { String(decoding: $0, as: UTF8.self) }
        let line = #"1970-01-01T00:00:00.000Z WARNING Test: seen by="[NAME]\nb\"c" n=3"# + "\n"
        #expect(written == [line])
    }

    @Test("a figure without data is null in JSON and absent for Prometheus")
    func metrics() {
        let samples = [
            MetricSample(name: "a", help: "A.", kind: .counter, value: 3),
            MetricSample(name: "b", help: "B.", kind: .gauge, value: nil),
        ]
        #expect(String(decoding: MetricFormat.json(samples), as: UTF8.self) == #"{"a":3,"b":null}"#)
        let text = String(decoding: MetricFormat.prometheus(samples), as: UTF8.self)
        #expect(text == "# HELP a_total A.\n# TYPE a_total counter\na_total 3\n")
    }
}
