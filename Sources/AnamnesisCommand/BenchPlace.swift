import Clinical
import EventLog
import World

/// A data directory for one measurement.
struct BenchPlace {
    let directory: String
    private let master = World.system.bytes(32)

    init(_ parent: String?) {
        let root = parent ?? EventLog.temporaryDirectory ?? "."
        directory = "\(root)/anamnesis-bench-\(World.system.identifier().hex)"
    }

    func open() throws -> EventLog {
        try EventLog.create(
            directory: directory,
            masterKey: master,
            origin: "bench",
            environment: "development",
            world: .system
        )
        return try reopen()
    }

    func reopen() throws -> EventLog {
        try EventLog(
            directory: directory,
            masterKey: master,
            types: EventCatalogue.names,
            world: .system,
            onFatal: { _ in }
        )
    }

    func remove() {
        EventLog.remove(directory: directory)
    }
}
