import Synchronization
public import World

/// One origin and what of the service its pages may use.
public struct AllowedOrigin: Sendable, Equatable {
    /// `scheme://host[:port]`, lower case.
    public let origin: String
    /// Path prefixes, each ending with a slash or meaning itself and what is below it; none for all.
    public let paths: [String]
    /// Methods; none for all.
    public let methods: Set<String>
    /// When it ends; `nil` for never.
    public let until: Timestamp?

    /// An origin with its bounds; `nil` when one of them has another form.
    public init?(_ origin: String, paths: [String], methods: [String] = [], until: Timestamp? = nil)
    {
        guard let parsed = OriginList.parse(origin), paths.count <= 32, methods.count <= 8,
            paths.allSatisfy(Self.isPath),
            methods.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } })
        else { return nil }
        self.origin = parsed
        self.paths = paths
        self.methods = Set(methods)
        self.until = until
    }

    /// Whether something is a path as requests have it: neither a pattern nor an address, which would never match.
    private static func isPath(_ text: String) -> Bool {
        text.hasPrefix("/") && text.utf8.count <= 256 && !text.contains("..")
            && !text.contains("//")
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
                default: false
                }
            }
    }

    /// Whether a path is within its bounds; `/api/x` does not admit `/api/xy`.
    func admits(path: String, method: String) -> Bool {
        guard methods.isEmpty || methods.contains(method) else { return false }
        if paths.isEmpty { return true }
        return paths.contains { prefix in
            let bare = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
            return path == bare || path.hasPrefix(bare + "/")
        }
    }
}

/// Which pages of other origins may use what: configured ones, and temporary ones of administrators.
///
/// Whole origins are compared, never parts of them. What was denied is counted for administrators: bounded at 1,000
/// origins, past which only the sum goes on.
public final class OriginPolicy: Sendable {
    /// What became of an origin.
    public enum Verdict: Sendable, Equatable {
        /// The service's own pages.
        case own
        /// A listed origin, for this path and method.
        case listed
        /// Nothing of it.
        case denied
    }

    /// An origin that was turned away.
    public struct Denied: Sendable {
        /// As it was sent, cut to 200 characters.
        public let origin: String
        /// The last path it asked for.
        public let path: String
        /// How often.
        public let count: Int
        /// When last.
        public let last: Timestamp
    }

    /// Most temporary origins at once.
    public static let temporaryMax = 100
    private static let deniedMax = 1000

    private struct State {
        var temporary: [String: AllowedOrigin] = [:]
        /// When they end, wherever the wall clock steps.
        var ends = SteadyEnds<String>()
        var denied: [String: Denied] = [:]
        var deniedCount = 0
    }

    private let configured: [String: AllowedOrigin]
    private let state = Mutex(State())

    /// A policy of the configured list.
    public init(_ list: OriginList) {
        configured = list.rules
    }

    /// Whether a page of `origin` may use a path by a method; `own` is the service's own origin, as the request names it.
    public func verdict(
        _ origin: String,
        own: String?,
        path: String,
        method: String,
        now: Timestamp
    ) -> Verdict {
        // As browsers write it, or it is none: they never send capitals (RFC 6454 §6.2).
        guard let parsed = OriginList.parse(origin), parsed == origin else { return .denied }
        if let rule = configured[parsed], rule.admits(path: path, method: method) { return .listed }
        let temporary = state.withLock { $0.temporary[parsed] }
        if let temporary, temporary.until.map({ $0 > now }) ?? true,
            temporary.admits(path: path, method: method)
        {
            return .listed
        }
        return parsed == own?.lowercased() ? .own : .denied
    }

    /// Whether a temporary origin could be taken in now.
    public func hasRoom(for origin: AllowedOrigin) -> Bool {
        state.withLock { state in
            state.temporary[origin.origin] != nil || state.temporary.count < Self.temporaryMax
        }
    }

    /// Takes a temporary origin in; `false` when there are too many.
    public func allow(_ origin: AllowedOrigin) -> Bool {
        state.withLock { state in
            guard state.temporary[origin.origin] != nil || state.temporary.count < Self.temporaryMax
            else {
                return false
            }
            state.temporary[origin.origin] = origin
            return true
        }
    }

    /// Takes a temporary origin out; which, if it was there.
    public func remove(_ origin: String) -> AllowedOrigin? {
        guard let parsed = OriginList.parse(origin) else { return nil }
        return state.withLock { $0.temporary.removeValue(forKey: parsed) }
    }

    /// Takes out those whose time is over by the clocks of `world`, which is before their `until` where the wall clock
    /// was set back.
    public func expire(by world: World) -> [String] {
        state.withLock { state in
            let ends = state.temporary.values.compactMap { origin in
                origin.until.map { (origin.origin, $0) }
            }
            state.ends.keep(Set(ends.map(\.0)))
            let over = ends.filter { state.ends.left(of: $0.0, end: $0.1, in: world) == 0 }
                .map(\.0)
            for origin in over { state.temporary[origin] = nil }
            return over
        }
    }

    /// Every origin, configured ones first.
    public var all: [(origin: AllowedOrigin, isTemporary: Bool)] {
        let temporary = state.withLock { Array($0.temporary.values) }
        return configured.values.sorted { $0.origin < $1.origin }.map { ($0, false) }
            + temporary.sorted { $0.origin < $1.origin }.map { ($0, true) }
    }

    /// Counts an origin that was turned away.
    public func denied(_ origin: String, path: String, at now: Timestamp) {
        let name = String(origin.prefix(200))
        state.withLock { state in
            state.deniedCount += 1
            let known = state.denied[name]
            guard known != nil || state.denied.count < Self.deniedMax else { return }
            state.denied[name] = Denied(
                origin: name,
                path: String(path.prefix(200)),
                count: (known?.count ?? 0) + 1,
                last: now
            )
        }
    }

    /// What was turned away, the latest first, and how often in all.
    public var denials: (origins: [Denied], count: Int) {
        state.withLock { state in
            (state.denied.values.sorted { $0.last > $1.last }, state.deniedCount)
        }
    }
}
