import Clinical
import Foundation
import ProjectionEngine
import Projections
import World

@testable import EventLog

/// A place for a log of its own, with a clock driven by hand.
struct LogPlace {
    let world: World
    let clock: SeededClock
    private let directory: String
    private static let key = [UInt8](repeating: 7, count: 32)

    init(seed: UInt64 = 5) throws {
        directory =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("anamnesis-test-\(UUID().uuidString)").path
        (world, clock) = World.seeded(seed, at: Timestamp(microseconds: 1_768_478_400_000_000))
        try EventLog.create(
            directory: directory,
            masterKey: Self.key,
            origin: "test",
            environment: "development",
            world: world
        )
    }

    /// The log, and read models over it that have taken in nothing yet.
    func open() throws -> (log: EventLog, engine: ProjectionEngine) {
        let log = try EventLog(
            directory: directory,
            masterKey: Self.key,
            types: EventCatalogue.names,
            world: world,
            onFatal: { _ in }
        )
        return (log, try Self.engine(over: log))
    }

    /// Other read models over the same log.
    static func engine(over log: EventLog) throws -> ProjectionEngine {
        try ProjectionEngine(
            source: log,
            events: EventCatalogue.events.map {
                DeclaredEvent(name: $0.name, fields: $0.fields.map(\.name))
            },
            files: Projections.files.map { try ProjectionFile(text: $0.text, origin: $0.name) }
        )
    }

    /// Ends the log and deletes it.
    func remove(_ log: EventLog) {
        log.close()
        try? FileManager.default.removeItem(atPath: directory)
    }
}
