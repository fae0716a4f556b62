import Foundation
import SQLite
import Synchronization
import World

@testable import EventLog

/// A directory of its own for one test, removed with its content.
final class Place: Sendable {
    let path: String
    let master: [UInt8]

    init(master: [UInt8] = World.system.bytes(32)) throws {
        path = NSTemporaryDirectory() + "/event-log-tests-" + UUID().uuidString
        self.master = master
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where the data directory is.
    var data: String { path + "/data" }
    var events: String { data + "/events.db" }

    func create(_ world: World = .system) throws {
        try EventLog.create(
            directory: data,
            masterKey: master,
            origin: "clinic.example/records",
            environment: "development",
            world: world
        )
    }

    func open(
        _ directory: String? = nil,
        world: World = .system,
        disk: Disk = .system,
        onFatal: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> EventLog {
        try EventLog(
            directory: directory ?? data,
            masterKey: master,
            types: names,
            world: world,
            disk: disk,
            onFatal: onFatal
        )
    }

    /// Copies the data directory, or another one, as it is now, which is what a crash leaves.
    ///
    /// By another process: opening and closing a database's file here would drop SQLite's locks on it.
    func crash(_ name: String = "crashed", of directory: String? = nil) throws -> String {
        let target = path + "/" + name
        let copy = Process()
        copy.executableURL = URL(fileURLWithPath: "/bin/cp")
        copy.arguments = ["-r", directory ?? data, target]
        try copy.run()
        copy.waitUntilExit()
        return target
    }
}

/// The event names that tests append.
let names = ["message_posted", "triage_decided", "viewing_started"]

/// An event of a patient's stream.
func posted(
    _ text: String,
    in stream: Identifier,
    id: Identifier = World.system.identifier(),
    sealing: Sealing? = nil
) -> NewEvent {
    NewEvent(
        id: id,
        stream: stream,
        type: "message_posted",
        sealing: sealing ?? .subject(stream),
        body: Array(#"{"text":"\#(text)"}"#.utf8)
    )
}

extension EventLog {
    /// The events that tests appended, without the log's own.
    func appended() throws -> [RecordedEvent] {
        try read(from: 0, limit: 1 << 20).filter { names.contains($0.type) }
    }
}

/// Counts, from any thread.
final class Tally: Sendable {
    private let values = Mutex<[UInt64]>([])

    var all: [UInt64] { values.withLock { $0 } }

    func add(_ value: UInt64) {
        values.withLock { $0.append(value) }
    }
}

/// A value that must be there. (`#require` can't look into calls that take spans.)
func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}

/// A value was not there.
struct Missing: Error {}
