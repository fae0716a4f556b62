import Synchronization
public import World

/// One sign-in that is alive.
public struct SignInSession: Sendable {
    /// `sid_…`.
    public let id: String
    /// Who signed in.
    public let principal: Principal
    /// When, on the clock that never steps.
    public let began: UInt64
    /// When it ends whatever happens.
    public let ends: UInt64
    /// The last act of the person.
    public internal(set) var seen: UInt64
    /// When they last proved themselves again, in seconds since 1970.
    public internal(set) var steppedUpAt: Int64?
    /// Refresh tokens of lower numbers were taken since the service started.
    var refreshed: UInt64 = 0
}

/// Sign-ins with their two ends: idle, and absolute.
///
/// Bounded at 50,000, and 32 of one person: who begins another ends the oldest. Only the timeouts are kept here; that a sign-in exists is a fact of the log.
public final class SignInSessions: Sendable {
    /// Most that are alive.
    public static let openMax = 50_000
    /// Most of one subject that are alive.
    public static let ownMax = 32
    /// How long before an end people are warned, in seconds.
    public static let warningSeconds: Int64 = 120

    /// How long an idle sign-in lasts, in seconds.
    public let idleSeconds: Int64
    /// How long any lasts, in seconds.
    public let absoluteSeconds: Int64
    private let world: World
    private let open = Mutex<[String: SignInSession]>([:])
    private let endings = Atomic<UInt64>(0)

    /// None yet.
    public init(idleSeconds: Int64, absoluteSeconds: Int64, world: World) {
        self.idleSeconds = idleSeconds
        self.absoluteSeconds = absoluteSeconds
        self.world = world
    }

    /// Opens a sign-in that began `age` seconds ago, for `seconds` at most; `nil` when there are too many.
    public func open(
        _ id: String,
        _ principal: Principal,
        age: Int64 = 0,
        seconds: Int64 = .max
    ) -> SignInSession? {
        let now = world.monotonic()
        let left = max(0, min(absoluteSeconds - age, seconds))
        let session = SignInSession(
            id: id,
            principal: principal,
            began: now,
            ends: now + Self.nanoseconds(left),
            seen: now
        )
        return open.withLock { open in
            guard open.count < Self.openMax else { return nil }
            open[id] = session
            return session
        }
    }

    /// Whether there is room for another.
    public var hasRoom: Bool { open.withLock { $0.count < Self.openMax } }

    /// Those of a subject that are more than ``ownMax``: the oldest.
    public func surplus(of principal: Principal) -> [SignInSession] {
        let own = open.withLock { open in
            open.values.filter {
                $0.principal.subject == principal.subject && $0.principal.issuer == principal.issuer
            }
        }
        return Array(own.sorted { $0.began < $1.began }.dropLast(Self.ownMax))
    }

    /// The sign-in `id`, if it is alive; `isActivity` puts off its idle end.
    public func find(_ id: String, isActivity: Bool) -> SignInSession? {
        let now = world.monotonic()
        return open.withLock { open in
            guard let session = open[id], !isOver(session, now) else { return nil }
            if isActivity { open[id]?.seen = now }
            return session
        }
    }

    /// Notes that somebody proved themselves again.
    public func stepUp(_ id: String, at now: Timestamp) {
        open.withLock { $0[id]?.steppedUpAt = now.seconds }
    }

    /// Takes the refresh token of a number; `false` when that one or a later one was taken, at the same moment too.
    public func takeRefresh(_ number: UInt64, of id: String) -> Bool {
        open.withLock { open in
            guard let session = open[id], number >= session.refreshed, number < .max else {
                return false
            }
            open[id]?.refreshed = number + 1
            return true
        }
    }

    /// Gives back the one taken last: what follows it could not be kept.
    public func giveBackRefresh(_ number: UInt64, of id: String) {
        open.withLock { open in
            if open[id]?.refreshed == number + 1 { open[id]?.refreshed = number }
        }
    }

    /// Seconds until a sign-in ends if nothing happens, and whether acting puts that off.
    public func secondsLeft(_ id: String) -> (seconds: Int64, isExtendable: Bool)? {
        let now = world.monotonic()
        return open.withLock { open in
            guard let session = open[id], !isOver(session, now) else { return nil }
            let idle = session.seen + Self.nanoseconds(idleSeconds)
            let end = min(idle, session.ends)
            return (Int64(clamping: (end - now) / 1_000_000_000), idle < session.ends)
        }
    }

    /// How often sign-ins were ended, one or several at a time; those whose time is over are by ``sweep()``.
    public var ended: UInt64 { endings.load(ordering: .acquiring) }

    /// Ends one; the one that was.
    @discardableResult
    public func end(_ id: String) -> SignInSession? {
        take { $0.removeValue(forKey: id).map { [$0] } ?? [] }.first
    }

    /// Ends all of one subject; those that were.
    public func endAll(of subject: String) -> [SignInSession] {
        take { open in
            let ended = open.values.filter { $0.principal.subject == subject }
            for session in ended { open[session.id] = nil }
            return ended
        }
    }

    /// Takes out those whose time is over.
    public func sweep() -> [SignInSession] {
        let now = world.monotonic()
        return take { open in
            let ended = open.values.filter { isOver($0, now) }
            for session in ended { open[session.id] = nil }
            return ended
        }
    }

    private func take(_ body: (inout [String: SignInSession]) -> [SignInSession]) -> [SignInSession]
    {
        let ended = open.withLock { body(&$0) }
        if !ended.isEmpty { endings.wrappingAdd(1, ordering: .releasing) }
        return ended
    }

    /// Every one that is alive.
    public var all: [SignInSession] { open.withLock { Array($0.values) } }

    private func isOver(_ session: SignInSession, _ now: UInt64) -> Bool {
        now >= session.ends || now >= session.seen + Self.nanoseconds(idleSeconds)
    }

    private static func nanoseconds(_ seconds: Int64) -> UInt64 {
        UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000).partialValue
    }
}
