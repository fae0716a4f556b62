import Access
public import HTTP
import JSON
import Synchronization
import Telemetry
import World

/// Where an issuer publishes its keys.
public struct RemoteKeySet: Sendable, Equatable {
    /// What `iss` says.
    public let issuer: String
    /// `https`, or `http` to this machine and in development.
    public let url: HTTPClientURL
}

/// Key sets of foreign issuers, fetched from the addresses they are configured with and from nowhere else.
///
/// Fetched at the start, again when the answer's `max-age` is over (5 minutes to a day, an hour without one), and when
/// a token names a key that is not there: then at most once in ten seconds for each issuer, whoever asks, and many
/// askers share one call. A fetch has 5 s and 256 KiB, follows no redirect, and changes nothing unless it brings a
/// whole set of public keys. Keys that can't be renewed count for a day more, then none of that issuer do.
final class RemoteKeySets: Sendable {
    /// Least time between two fetches that tokens cause.
    static let pauseSeconds: UInt64 = 10
    /// How long keys count that can't be renewed.
    static let staleSeconds: UInt64 = 86_400
    static let bytesMax = 256 << 10

    private struct Standing {
        var triedAt: UInt64?
        var fetchedAt: UInt64?
        var dueAt: UInt64 = 0
        var failures: UInt64 = 0
        var call: Task<Bool, Never>?
    }

    private let sets: [String: RemoteKeySet]
    private let verifier: TokenVerifier
    let client: HTTPClient
    private let logger: Logger
    private let world: World
    private let standing = Mutex<[String: Standing]>([:])

    init(
        _ sets: [RemoteKeySet],
        verifier: TokenVerifier,
        client: HTTPClient,
        logger: Logger,
        world: World
    ) {
        self.sets = Dictionary(
            sets.map { ($0.issuer, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.verifier = verifier
        self.client = client
        self.logger = logger
        self.world = world
    }

    /// Keeps the sets fresh until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            for issuer in sets.keys.sorted() where isDue(issuer) { _ = await fetch(issuer) }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Ends every call; before the loops are shut down.
    func stop() { client.shutdown() }

    /// Fetches an issuer's keys because a token names one that is not there; whether a set came.
    ///
    /// `false` at once when the last fetch was less than ten seconds ago.
    func refresh(_ issuer: String) async -> Bool {
        let now = world.monotonic()
        let mayTry = standing.withLock { standing in
            let known = standing[issuer]
            return known?.call != nil
                || known?.triedAt
                    .map { now.elapsed(since: $0) >= Self.pauseSeconds * 1_000_000_000 } ?? true
        }
        guard mayTry else { return false }
        return await fetch(issuer)
    }

    /// ``refresh(_:)`` as a value.
    var refreshing: @Sendable (String) async -> Bool { { await self.refresh($0) } }

    private func isDue(_ issuer: String) -> Bool {
        let now = world.monotonic()
        let (isDue, isStale) = standing.withLock { standing in
            let known = standing[issuer] ?? Standing()
            let age = known.fetchedAt.map { now.elapsed(since: $0) }
            let isStale = known.failures > 0 && age ?? 0 > Self.staleSeconds * 1_000_000_000
            if isStale { standing[issuer]?.fetchedAt = nil }
            return (now >= known.dueAt, isStale)
        }
        if isStale { verifier.replaceKeys(of: issuer, []) }
        return isDue
    }

    private func fetch(_ issuer: String) async -> Bool {
        guard let set = sets[issuer] else { return false }
        let call = standing.withLock { standing -> Task<Bool, Never> in
            if let call = standing[issuer]?.call { return call }
            standing[issuer, default: Standing()].triedAt = world.monotonic()
            let call = Task { await self.load(set) }
            standing[issuer]?.call = call
            return call
        }
        return await call.value
    }

    private func load(_ set: RemoteKeySet) async -> Bool {
        let outcome = await keys(set)
        let now = world.monotonic()
        switch outcome {
        case .success(let found):
            verifier.replaceKeys(of: set.issuer, found.keys)
            let hadFailed = standing.withLock { standing in
                defer {
                    standing[set.issuer] = Standing(
                        triedAt: standing[set.issuer]?.triedAt,
                        fetchedAt: now,
                        dueAt: now &+ found.seconds * 1_000_000_000
                    )
                }
                return standing[set.issuer]?.failures ?? 0 > 0
            }
            if hadFailed { tell(.info, "a key set is there again", set, "well") }
            return true
        case .failure(let fault):
            let isFirst = standing.withLock { standing in
                var known = standing[set.issuer] ?? Standing()
                known.failures = min(known.failures + 1, 7)
                // 10 s, 20 s, … 10 min.
                known.dueAt = now &+ min(5 << known.failures, 600) * 1_000_000_000
                known.call = nil
                standing[set.issuer] = known
                return known.failures == 1
            }
            if isFirst { tell(.warning, "a key set can't be fetched", set, fault.reason) }
            return false
        }
    }

    private struct Fault: Error {
        let reason: String
    }

    private func keys(
        _ set: RemoteKeySet
    ) async -> Result<(keys: [TrustedKey], seconds: UInt64), Fault> {
        var request = HTTPClientRequest("GET", set.url, headers: ["Accept": "application/json"])
        request.timeouts.connect = .seconds(3)
        request.timeouts.total = .seconds(5)
        request.bodyBytesMax = Self.bytesMax
        do throws(HTTPClientError) {
            let answer = try await client.send(request)
            guard answer.status == 200 else {
                return .failure(Fault(reason: "status \(answer.status)"))
            }
            let body = try await answer.body.collect()
            guard let json = try? JSON(parsing: body), let keys = TrustedIssuer.keys(ofSet: json),
                !keys.contains(where: { $0.algorithm == .hs256 })
            else { return .failure(Fault(reason: "no set of public keys")) }
            return .success((keys, Self.age(answer.headers["Cache-Control"])))
        } catch {
            return .failure(Fault(reason: "\(error)"))
        }
    }

    /// Seconds of `max-age`, within 5 minutes and a day; an hour without one.
    static func age(_ field: String?) -> UInt64 {
        for part in (field ?? "").lowercased().split(whereSeparator: { ", ;".contains($0) }) {
            if part.hasPrefix("max-age="), let seconds = UInt64(part.dropFirst(8)) {
                return min(max(seconds, 300), 86_400)
            }
        }
        return 3600
    }

    private func tell(
        _ level: LogLevel,
        _ text: StaticString,
        _ set: RemoteKeySet,
        _ reason: String
    ) {
        logger.log(
            level,
            room: "Anamnesis",
            text,
            ["issuer": .failure(set.issuer), "reason": .failure(reason)]
        )
    }
}
