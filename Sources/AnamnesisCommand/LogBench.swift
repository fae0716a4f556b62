import EventLog
import EventLoop
import JSON
import Synchronization
import World

/// Measures the event log: durable appends and verification.
///
/// Its directories are removed afterwards.
enum LogBench {
    /// Appends single events from `producers` tasks for `seconds` and counts them.
    ///
    /// Each event goes to one of `streams` patients' streams, sealed under that patient's key, and is on
    /// disk (`synchronous=FULL`) before its producer goes on. The keys are made before the clock starts.
    /// The producers run on event loops, as everything does that appends in a service.
    /// - Parameters:
    ///   - seconds: How long.
    ///   - producers: How many tasks append, each one event at a time.
    ///   - loops: On how many event loops.
    ///   - streams: How many patients there are.
    ///   - bodyBytes: Bytes of each body.
    ///   - directory: Where the data directory is made; a real disk. `nil` for `$TMPDIR`, or the current
    ///     directory.
    /// - Returns: Events per second and how long each waited.
    /// - Throws: What the log refused.
    static func append(
        seconds: Double,
        producers: Int,
        loops: Int,
        streams: Int,
        bodyBytes: Int,
        directory: String?
    ) async throws -> JSON {
        let bench = BenchPlace(directory)
        defer { bench.remove() }
        let group = try EventLoopGroup(count: loops)
        defer { group.shutdown() }
        let log = try bench.open()
        let patients = (0..<max(1, streams)).map { _ in World.system.identifier() }
        let body = Self.body(bodyBytes)
        try await Self.warm(log, patients, body)
        let commits = Commits()
        log.onCommit { _ in commits.add() }
        let start = World.system.monotonic()
        let end = start + UInt64(max(0, seconds) * 1e9)
        let waits = try await withThrowingTaskGroup(of: [UInt64].self) { tasks in
            for producer in 0..<max(1, producers) {
                tasks.addTask(executorPreference: group.next()) {
                    try await produce(log, patients, body, producer, until: end)
                }
            }
            var waits: [UInt64] = []
            for try await part in tasks { waits += part }
            return waits.sorted()
        }
        let elapsed = Double(World.system.monotonic() - start) / 1e9
        log.close()
        return [
            "bench": "append", "producers": JSON(producers), "loops": JSON(loops),
            "streams": JSON(streams), "body_bytes": JSON(bodyBytes), "events": JSON(waits.count),
            "seconds": JSON(elapsed),
            "events_per_commit": JSON(Double(waits.count) / Double(max(1, commits.count))),
            "per_second": JSON(Double(waits.count) / elapsed),
            "p50_us": JSON(percentile(waits, 0.5)), "p99_us": JSON(percentile(waits, 0.99)),
            "max_us": JSON(percentile(waits, 1)),
        ]
    }

    /// Writes `records` events with bodies of `bodyBytes` bytes, closes the log, and times one verification.
    static func verify(records: Int, bodyBytes: Int, directory: String?) async throws -> JSON {
        let bench = BenchPlace(directory)
        defer { bench.remove() }
        let log = try bench.open()
        let patients = (0..<1000).map { _ in World.system.identifier() }
        try await warm(log, patients, body(bodyBytes))
        while log.head < UInt64(records) {
            _ = try await log.append(
                (0..<EventLog.eventsPerAppendMax).map { event(patients[$0], body(bodyBytes)) }
            )
        }
        log.close()
        let start = World.system.monotonic()
        var options = VerifyOptions()
        options.lanes = EventLoopGroup.usefulCount
        let verdict = Verifier.verify(path: bench.directory, options: options)
        let elapsed = Double(World.system.monotonic() - start) / 1e9
        return [
            "bench": "verify", "records": JSON(Int64(verdict.records)),
            "body_bytes": JSON(bodyBytes), "seconds": JSON(elapsed),
            "per_second": JSON(Double(verdict.records) / elapsed),
            "intact": JSON(verdict.result == .intact), "root": JSON(verdict.root),
            "bytes_per_event": JSON(
                try SQLiteBench.bytes(path: bench.directory + "/events.db")
                    / Double(max(1, verdict.records))
            ),
        ]
    }

    // MARK: Parts

    private static func produce(
        _ log: EventLog,
        _ patients: [Identifier],
        _ body: [UInt8],
        _ producer: Int,
        until end: UInt64
    ) async throws -> [UInt64] {
        var waits: [UInt64] = []
        var turn = producer
        while true {
            let start = World.system.monotonic()
            guard start < end else { return waits }
            _ = try await log.append([event(patients[turn % patients.count], body)])
            waits.append(World.system.monotonic() - start)
            turn += 7919
        }
    }

    private static func warm(
        _ log: EventLog,
        _ patients: [Identifier],
        _ body: [UInt8]
    ) async throws {
        for start in stride(from: 0, to: patients.count, by: 256) {
            let part = patients[start..<min(patients.count, start + 256)]
            _ = try await log.append(part.map { event($0, body) })
        }
    }

    static func event(_ patient: Identifier, _ body: [UInt8]) -> NewEvent {
        NewEvent(
            id: World.system.identifier(),
            stream: patient,
            type: "message_posted",
            sealing: .subject(patient),
            body: body
        )
    }

    static func body(_ count: Int) -> [UInt8] {
        let frame = Array(#"{"text":""}"#.utf8)
        let filling = [UInt8](repeating: 0x61, count: max(0, count - frame.count))
        return frame.dropLast(2) + filling + frame.suffix(2)
    }

    static func percentile(_ sorted: [UInt64], _ part: Double) -> Double {
        guard let last = sorted.indices.last else { return 0 }
        return Double(sorted[Int(Double(last) * part)]) / 1000
    }
}

/// Counts commits, from any thread.
private final class Commits: Sendable {
    private let number = Atomic<Int>(0)

    var count: Int { number.load(ordering: .relaxed) }

    func add() { number.wrappingAdd(1, ordering: .relaxed) }
}
