import Synchronization
public import World

/// Token buckets by key, in a bounded table.
///
/// Lazy refill: a bucket costs nothing while nobody asks. When the table is full, buckets that have filled up again go
/// first, since forgetting them changes nothing; then an eighth of the rest, so that a stranger who invents keys can't
/// wipe the whole table.
public final class RateLimiter: Sendable {
    /// What a caller has left.
    public struct Verdict: Sendable, Equatable {
        /// Whether this request passes.
        public let isAllowed: Bool
        /// Whole requests left.
        public let remaining: Int
        /// Seconds until the bucket is full, or until the next request passes when refused; rounded up.
        public let waitSeconds: Int

        /// `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
        public var header: String { "\"default\";r=\(remaining);t=\(waitSeconds)" }
    }

    private struct Bucket {
        var tokens: Double
        var updated: UInt64
    }

    /// Most buckets at once; about 16 MiB with keys of ordinary length.
    public static let bucketsMax = 100_000
    private let capacity: Double
    private let perSecond: Double
    private let world: World
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Buckets of `capacity` requests that refill at `perSecond`.
    public init(capacity: Int, perSecond: Double, world: World) {
        self.capacity = Double(max(1, capacity))
        self.perSecond = max(0.001, perSecond)
        self.world = world
    }

    /// `RateLimit-Policy`: the bucket's size, and the seconds in which it fills.
    public var policy: String {
        "\"default\";q=\(Int(capacity));w=\(Int((capacity / perSecond).rounded(.up)))"
    }

    /// How many keys are kept.
    public var count: Int { buckets.withLock { $0.count } }

    /// Takes one token from the bucket of `key`, if there is one.
    public func take(_ key: String) -> Verdict {
        let now = world.monotonic()
        return buckets.withLock { buckets in
            var bucket = buckets[key] ?? Bucket(tokens: capacity, updated: now)
            bucket.tokens = filled(bucket, now)
            bucket.updated = max(bucket.updated, now)
            let isAllowed = bucket.tokens >= 1
            if isAllowed { bucket.tokens -= 1 }
            if buckets.count >= Self.bucketsMax, buckets[key] == nil { trim(&buckets, now) }
            buckets[key] = bucket
            let missing = isAllowed ? capacity - bucket.tokens : 1 - bucket.tokens
            return Verdict(
                isAllowed: isAllowed,
                remaining: Int(bucket.tokens),
                waitSeconds: max(1, Int((missing / perSecond).rounded(.up)))
            )
        }
    }

    private func filled(_ bucket: Bucket, _ now: UInt64) -> Double {
        let seconds = Double(now.elapsed(since: bucket.updated)) / 1e9
        return min(capacity, bucket.tokens + seconds * perSecond)
    }

    private func trim(_ buckets: inout [String: Bucket], _ now: UInt64) {
        buckets = buckets.filter { filled($0.value, now) < capacity }
        guard buckets.count >= Self.bucketsMax else { return }
        // Those that were hardly used go first: forgetting them gives the least away.
        var left = Self.bucketsMax / 8
        for (key, bucket) in buckets where left > 0 && filled(bucket, now) >= capacity - 1.5 {
            buckets[key] = nil
            left -= 1
        }
        while left > 0, let any = buckets.keys.first {
            buckets[any] = nil
            left -= 1
        }
    }
}
