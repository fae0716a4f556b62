import EventLog
import EventLoop
import JSON
import World

/// Measures how long an acknowledgement takes while events are offered at a rate, whatever came of those
/// before: from the moment an event is due, so that a stall counts for everything it held up.
enum AckBench {
    /// Offers `rate` events a second for `seconds`; beside them 64 callers wait for a signed checkpoint each.
    ///
    /// - Returns: Percentiles of the wait for the disk and of the wait for a checkpoint over it, at the
    ///   standard cadence.
    /// - Throws: What the log refused.
    static func run(
        seconds: Double,
        rate: Int,
        bodyBytes: Int,
        directory: String?
    ) async throws -> JSON {
        let place = BenchPlace(directory)
        defer { place.remove() }
        let group = try EventLoopGroup(count: EventLoopGroup.usefulCount)
        defer { group.shutdown() }
        let log = try place.open()
        defer { log.close() }
        log.startCheckpoints()
        let patients = (0..<1000).map { _ in World.system.identifier() }
        let body = LogBench.body(bodyBytes)
        for start in stride(from: 0, to: patients.count, by: 250) {
            _ = try await log.append(patients[start..<start + 250].map { LogBench.event($0, body) })
        }
        let begun = World.system.monotonic() + 20_000_000
        let end = begun + UInt64(seconds * 1e9)
        let waits = try await withThrowingTaskGroup(of: Waits.self) { tasks in
            for number in 0..<producers {
                tasks.addTask(executorPreference: group.next()) {
                    try await offer(log, patients, body, number, rate, from: begun, until: end)
                }
                tasks.addTask(executorPreference: group.next()) {
                    try await seal(log, patients[number], body, until: end)
                }
            }
            return try await tasks.reduce(into: Waits()) { $0.add($1) }
        }
        return report(waits, rate: rate, elapsed: Double(World.system.monotonic() - begun) / 1e9)
    }

    private static let producers = 64

    // Every 64th event of those offered, each at its time.
    private static func offer(
        _ log: EventLog,
        _ patients: [Identifier],
        _ body: [UInt8],
        _ producer: Int,
        _ rate: Int,
        from begun: UInt64,
        until end: UInt64
    ) async throws -> Waits {
        var waits = Waits()
        var number = producer
        while true {
            let due = begun + UInt64(1e9 * Double(number) / Double(max(1, rate)))
            guard due < end else { return waits }
            let now = World.system.monotonic()
            if due > now { try await Task.sleep(nanoseconds: due - now) }
            _ = try await log.append([LogBench.event(patients[number % patients.count], body)])
            waits.durable.append(World.system.monotonic() - due)
            number += producers
        }
    }

    // One event after the other, each until a signed checkpoint covers it.
    private static func seal(
        _ log: EventLog,
        _ patient: Identifier,
        _ body: [UInt8],
        until end: UInt64
    ) async throws -> Waits {
        var waits = Waits()
        while true {
            let start = World.system.monotonic()
            guard start < end else { return waits }
            let done = try await log.append([LogBench.event(patient, body)], reaching: .sealed)
            guard done.level >= .sealed else { throw CommandError.failed("no checkpoint came") }
            waits.sealed.append(World.system.monotonic() - start)
        }
    }

    private struct Waits: Sendable {
        var durable: [UInt64] = []
        var sealed: [UInt64] = []

        mutating func add(_ more: Waits) {
            durable += more.durable
            sealed += more.sealed
        }
    }

    private static func report(_ waits: Waits, rate: Int, elapsed: Double) -> JSON {
        let durable = waits.durable.sorted()
        let sealed = waits.sealed.sorted()
        return [
            "bench": "acks", "rate_asked": JSON(rate), "events": JSON(durable.count),
            "seconds": JSON(elapsed), "per_second": JSON(Double(durable.count) / elapsed),
            "durable_p50_us": JSON(LogBench.percentile(durable, 0.5)),
            "durable_p99_us": JSON(LogBench.percentile(durable, 0.99)),
            "sealed_p50_us": JSON(LogBench.percentile(sealed, 0.5)),
            "sealed_p99_us": JSON(LogBench.percentile(sealed, 0.99)),
        ]
    }
}
