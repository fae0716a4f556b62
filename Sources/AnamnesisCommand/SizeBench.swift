import Cryptography
import EventLog
import JSON
import World

/// Measures a large log beside a small one: opening, appending, proofs, verification.
enum SizeBench {
    /// Fills a log with `records` records under checkpoints, and measures it.
    ///
    /// - Parameters:
    ///   - records: How many.
    ///   - streams: How many streams they belong to.
    ///   - bodyBytes: Bytes of each body.
    ///   - directory: Where the data directories are made.
    ///   - keeps: Whether the large one stays, for a look from outside.
    /// - Returns: Seconds to open; appends a second by one producer of groups, small and large in turn, and the
    ///   median of their ratios; proofs.
    /// - Throws: What the log refused.
    static func run(
        records: Int,
        streams: Int,
        bodyBytes: Int,
        directory: String?,
        keeps: Bool
    ) async throws -> JSON {
        let small = BenchPlace(directory)
        defer { small.remove() }
        let fresh = try small.open()
        let streamIDs = (0..<max(1, streams)).map { _ in World.system.identifier() }
        let place = BenchPlace(directory)
        defer { if !keeps { place.remove() } }
        var log = try place.open()
        log.startCheckpoints()
        let fill = try await seconds {
            while log.head < UInt64(records) {
                _ = try await log.append(group(streamIDs, log.head, bodyBytes))
            }
        }
        _ = await log.checkpointNow()
        log.close()

        let open = try await seconds { log = try place.reopen() }
        let sign = await seconds {
            log.startCheckpoints()
            _ = await log.checkpointNow()
        }
        // What the filling left in the system's memory is written first, or it is in the way of the syncs.
        SystemCalls.syncAll()
        var rates: [(small: Double, large: Double)] = []
        for _ in 0..<rounds {
            let small = try await rate(fresh, streamIDs, bodyBytes)
            rates.append((small, try await rate(log, streamIDs, bodyBytes)))
        }
        fresh.close()
        rates.removeFirst()
        let ratios = rates.map { $0.large / max($0.small, 1) }.sorted()
        _ = await log.checkpointNow()
        // The first ones read what a full memory let go of; the others find the tiles there.
        let first = try proofs(log)
        for index in 0..<(log.latestCheckpoint?.size ?? 0) / 256 {
            _ = try log.tile(level: 0, index: index)
        }
        let proofs = try proofs(log)
        log.close()
        return [
            "bench": "size", "records": JSON(Int64(clamping: log.head)),
            "streams": JSON(streams), "body_bytes": JSON(bodyBytes),
            "directory": .string(keeps ? place.directory : ""),
            "fill_per_second": JSON(Double(records) / fill), "open_seconds": JSON(open),
            "signer_start_seconds": JSON(sign),
            "append_small_per_second": JSON(rates.map(\.small).reduce(0, +) / Double(rates.count)),
            "append_large_per_second": JSON(rates.map(\.large).reduce(0, +) / Double(rates.count)),
            "append_ratio": JSON(ratios[ratios.count / 2]),
            "inclusion_p50_us": JSON(proofs.inclusion.0),
            "inclusion_p99_us": JSON(proofs.inclusion.1),
            "consistency_p50_us": JSON(proofs.consistency.0),
            "consistency_p99_us": JSON(proofs.consistency.1),
            "inclusion_first_p99_us": JSON(first.inclusion.1),
            "consistency_first_p99_us": JSON(first.consistency.1),
            "proofs_checked": JSON(Int64(first.good + proofs.good)),
        ]
    }

    private static func seconds(_ body: () async throws -> Void) async rethrows -> Double {
        let start = World.system.monotonic()
        try await body()
        return Double(World.system.monotonic() - start) / 1e9
    }

    // Of small and large in turn, the first of which is not counted.
    private static let rounds = 6

    // Groups of 64 for a second.
    private static func rate(
        _ log: EventLog,
        _ streams: [Identifier],
        _ bodyBytes: Int
    ) async throws -> Double {
        var counted = 0
        let start = World.system.monotonic()
        while true {
            let elapsed = Double(World.system.monotonic() - start) / 1e9
            guard elapsed < 1 else { return Double(counted) / elapsed }
            _ = try await log.append(group(streams, log.head, bodyBytes, count: 64))
            counted += 64
        }
    }

    private static func group(
        _ streams: [Identifier],
        _ head: UInt64,
        _ bodyBytes: Int,
        count: Int = 256
    ) -> [NewEvent] {
        let body = LogBench.body(bodyBytes)
        return (0..<count)
            .map { index in
                let stream = streams[Int((head &* 7919 &+ UInt64(index)) % UInt64(streams.count))]
                return NewEvent(
                    id: World.system.identifier(),
                    stream: stream,
                    type: "message_posted",
                    sealing: .subject(stream),
                    body: body
                )
            }
    }

    private struct Proofs {
        var inclusion = (0.0, 0.0)
        var consistency = (0.0, 0.0)
        /// How many lead to the signed root.
        var good = 0
    }

    // Median and 99th percentile of a thousand proofs of each kind, in microseconds.
    private static func proofs(_ log: EventLog) throws -> Proofs {
        var out = Proofs()
        guard let signed = log.latestCheckpoint, signed.size > 1 else { return out }
        let size = signed.size
        let inclusion = try timed { ($0 % size, try log.inclusionProof(of: $0 % size, in: size)) }
        let consistency = try timed {
            let old = 1 + $0 % (size - 1)
            return (old, try log.consistencyProof(from: old, to: size))
        }
        (out.inclusion, out.consistency) = (inclusion.waits, consistency.waits)
        for (index, proof) in inclusion.proofs {
            let tile = try log.tile(level: 0, index: index / 256, width: Int(index % 256) + 1)
            guard let leaf = Digest(bytes: Array(tile.suffix(32))) else { continue }
            let root = Merkle.root(leaf: leaf, index: index, size: size, proof: proof)
            if root == signed.root { out.good += 1 }
        }
        for (old, proof) in consistency.proofs {
            let isGood = Merkle.isConsistent(
                proof,
                old: old,
                oldRoot: try log.root(at: old),
                new: size,
                newRoot: signed.root
            )
            if isGood { out.good += 1 }
        }
        return out
    }

    private static func timed(
        _ prove: (UInt64) throws -> (UInt64, [Digest])
    ) throws -> (waits: (Double, Double), proofs: [(UInt64, [Digest])]) {
        var (waits, proofs): ([UInt64], [(UInt64, [Digest])]) = ([], [])
        for _ in 0..<1000 {
            let place = World.system.random()
            let start = World.system.monotonic()
            proofs.append(try prove(place))
            waits.append(World.system.monotonic() - start)
        }
        waits.sort()
        return ((LogBench.percentile(waits, 0.5), LogBench.percentile(waits, 0.99)), proofs)
    }
}
