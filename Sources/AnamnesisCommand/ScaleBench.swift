import Access
import Anamnesis
import Clinical
import EventLog
import HTTP
import JSON
import Telemetry
import World

/// Measures a service over a long history: what people wait for when a year's events lie behind it.
enum ScaleBench {
    private static let asks = 300

    /// Makes a history of `records` events with `cases` open ones (unless `data` names one), then asks.
    ///
    /// - Returns: Milliseconds to the 50th and 99th percentile of each question, asked one at a time in this
    ///   process through the whole surface: proof, policy, access event, query, JSON.
    static func run(
        records: Int,
        cases: Int,
        directory: String?,
        data: String?,
        keeps: Bool
    ) async throws -> JSON {
        let path = data ?? BenchPlace(directory).directory
        let configuration = try ServeCommand.configuration([
            "APP_DATA_DIR": path, "APP_SERVING_PORT": "0", "APP_RATE_LIMITS": "off",
            "APP_LOG_LEVEL": "error", "APP_MASTER_KEY_FILE": path + ".key",
        ])
        defer {
            if data == nil, !keeps {
                EventLog.remove(directory: path)
                SystemCalls.remove(path + ".key")
            }
        }
        var history = ScaleHistory(endingBefore: World.system.now(), patients: records / 150)
        var figures: [(String, JSON)] = [
            ("bench", "scale"), ("directory", .string(data == nil && !keeps ? "" : path)),
        ]
        if SystemCalls.read(path + ".key") == nil {
            let spent = try await seconds {
                try DataStore.create(configuration, world: .system)
                let log = try EventLog(
                    directory: path,
                    masterKey: try MasterKey.read(configuration.masterKeyFile).bytes,
                    types: EventCatalogue.names,
                    world: .system,
                    onFatal: { _ in }
                )
                try await history.fill(log, records: records, open: cases)
                log.close()
            }
            figures.append(("fill_seconds", JSON(spent)))
        }
        figures += try await measure(configuration, history)
        return .object(JSONObject(figures.map { .init(name: $0.0, value: $0.1) }))
    }

    private static func measure(
        _ configuration: Configuration,
        _ history: ScaleHistory
    ) async throws -> [(String, JSON)] {
        let began = World.system.monotonic()
        let server = try await RecordServer(
            configuration: configuration,
            build: Command.version,
            logger: Logger(level: .error, world: .system) { SystemCalls.writeError($0) },
            onFatal: { _ in }
        )
        let started = Double(World.system.monotonic() - began) / 1e9
        let minter = TokenMinter(
            issuer: configuration.issuer,
            audience: configuration.audience,
            key: try DataStore.storedSigningKey(configuration)
        )
        func token(_ role: Role) -> String {
            minter.mint(
                subject: "scale-\(role.rawValue)",
                role: role,
                patient: nil,
                seconds: 7200,
                world: .system
            )
        }
        // Copies of the past are made in the background, at half a core.
        let ready = try await seconds {
            for _ in 0..<3000 where !server.isPastReady {
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        let asker = Asker(server: server, nurse: token(.nurse), officer: token(.compliance))
        let head = try await asker.head()
        let (patient, nurse) = try await asker.somebody()
        var figures: [(String, JSON)] = [
            ("events", JSON(Int64(head))), ("open_cases", try await asker.openCases()),
            ("start_seconds", JSON(started)), ("past_ready_seconds", JSON(ready)),
        ]
        figures += try await asker.time("queue") { number in
            "/api/nurse/queue?limit=50&offset=\(number * 6 % 1900)"
        }
        figures += try await asker.time("metrics") { _ in "/api/nurse/dashboard/metrics" }
        figures += try await asker.time("audit_by_patient") { _ in
            "/api/audit/events?limit=100&patient_id=\(patient)"
        }
        figures += try await asker.time("audit_by_actor") { _ in
            "/api/audit/events?limit=100&actor=\(nurse)"
        }
        figures += try await asker.travel(head)
        let rebuild = Task { try await seconds { try await server.rebuildReadModels() } }
        figures += try await asker.time("queue_while_rebuilding") { number in
            "/api/nurse/queue?limit=50&offset=\(number * 6 % 1900)"
        }
        figures.append(("rebuild_seconds", JSON(try await rebuild.value)))
        figures.append(("resident_mb", JSON(memory("VmRSS"))))
        figures.append(("resident_peak_mb", JSON(memory("VmHWM"))))
        await server.stop()
        return figures
    }

    static func seconds(_ body: () async throws -> Void) async throws -> Double {
        let start = World.system.monotonic()
        try await body()
        return Double(World.system.monotonic() - start) / 1e9
    }

    /// Megabytes by `/proc/self/status`.
    private static func memory(_ name: String) -> Double {
        let text = SystemCalls.read("/proc/self/status").map { String(decoding: $0, as: UTF8.self) }
        let line = text?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        let words = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }) ?? []
        return words.count > 1 ? (Double(words[1]) ?? 0) / 1000 : 0
    }

    /// Asks a server in this process, one question at a time.
    private struct Asker {
        let server: RecordServer
        let nurse: String
        let officer: String

        func head() async throws -> UInt64 {
            let answer = try await ask("/api/audit/events?limit=1")
            return UInt64(clamping: answer["as_of_seq"]?.integer ?? 0)
        }

        func openCases() async throws -> JSON {
            try await ask("/api/nurse/queue?limit=1")["total"] ?? .null
        }

        /// A patient and a nurse of the history.
        func somebody() async throws -> (patient: String, nurse: String) {
            let queue = try await ask("/api/nurse/queue?limit=1")
            let patient = queue["queue"]?.array?.first?["patient_id"]?.string ?? ""
            let looks = try await ask("/api/audit/events?limit=200&type=case_claimed")
            let nurse = looks["items"]?.array?.compactMap { $0["actor"]?["id"]?.string }.first
            return (patient, nurse ?? "")
        }

        /// Percentiles of a question; `null` when the service does not answer it.
        func time(
            _ name: String,
            asks: Int = ScaleBench.asks,
            _ path: (Int) -> String
        ) async throws -> [(String, JSON)] {
            var waits: [UInt64] = []
            for number in 0..<asks {
                let start = World.system.monotonic()
                guard (try? await answer(path(number))) != nil else { break }
                waits.append(World.system.monotonic() - start)
            }
            waits.sort()
            return [("p50", 0.5), ("p99", 0.99)]
                .map { suffix, part in
                    guard waits.count == asks else { return ("\(name)_\(suffix)_ms", .null) }
                    let place = Int(Double(waits.count - 1) * part)
                    return ("\(name)_\(suffix)_ms", JSON(Double(waits[place]) / 1e6))
                }
        }

        /// The queue as it was at ten places of history.
        func travel(_ head: UInt64) async throws -> [(String, JSON)] {
            let places = [37, 83, 11, 59, 97, 23, 71, 5, 47, 89].map { head / 100 * $0 }
            return try await time("time_travel", asks: places.count) { number in
                "/api/audit/replay?limit=50&seq=\(places[number])"
            }
        }

        func ask(_ target: String) async throws -> JSON {
            try JSON(parsing: try await answer(target))
        }

        /// The bytes of an answer.
        private func answer(_ target: String) async throws -> [UInt8] {
            let token = target.hasPrefix("/api/audit") ? officer : nurse
            guard
                let request = Request(
                    "GET",
                    target,
                    headers: ["Authorization": "Bearer \(token)"]
                )
            else { throw CommandError.failed("\(target) is no target") }
            let answer = await server.respond(to: request)
            guard answer.status == 200, case .bytes(let bytes) = answer.content else {
                throw CommandError.failed("\(target) answered \(answer.status)")
            }
            return bytes
        }
    }
}
