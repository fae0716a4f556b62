import Cryptography
import Synchronization
public import World

/// Slows down guessing: for account and address together, for each address, for each account from anywhere.
///
/// An IPv6 address counts by its /64. Never a lock for good, and never longer than a minute for an account as a
/// whole, so that a stranger's guesses don't keep its owner out.
///
/// Names that belong to nobody are counted the same. Bounded: past 50,000 rows those that have calmed down go first.
public final class SignInGuard: Sendable {
    /// When failures begin to cost, and how much they may.
    private struct Rule {
        let free: Int
        let secondsMax: UInt64
    }

    private struct Row {
        var failures = 0
        var until: UInt64 = 0
        var last: UInt64 = 0
    }

    private static let rowsMax = 50_000
    /// A row without failures for this long is forgotten, in nanoseconds.
    private static let memory: UInt64 = 3600 * 1_000_000_000
    private static let pair = Rule(free: 5, secondsMax: 900)
    private static let address = Rule(free: 20, secondsMax: 900)
    private static let account = Rule(free: 50, secondsMax: 60)

    private let world: World
    private let rows = Mutex<[Digest: Row]>([:])

    /// A guard that has seen nothing.
    public init(world: World) {
        self.world = world
    }

    /// Seconds until this account may be tried again from this address; zero for now.
    public func wait(account: String, address: String) -> Int {
        let now = world.monotonic()
        return rows.withLock { rows in
            var until: UInt64 = 0
            for (key, _) in Self.keys(account, address) {
                until = max(until, rows[key]?.until ?? 0)
            }
            guard until > now else { return 0 }
            return Int(clamping: (until - now + 999_999_999) / 1_000_000_000)
        }
    }

    /// Counts a failure.
    public func failed(account: String, address: String) {
        let now = world.monotonic()
        rows.withLock { rows in
            if rows.count >= Self.rowsMax { Self.trim(&rows, now) }
            for (key, rule) in Self.keys(account, address) {
                var row = rows[key] ?? Row()
                if now.elapsed(since: row.last) > Self.memory { row = Row() }
                row.failures += 1
                row.last = max(row.last, now)
                let excess = row.failures - rule.free
                if excess >= 0 {
                    let seconds = min(UInt64(1) << UInt64(min(excess, 20)), rule.secondsMax)
                    row.until = now + seconds * 1_000_000_000
                }
                rows[key] = row
            }
        }
    }

    /// Forgets what an account did wrong from an address, once it got in.
    public func succeeded(account: String, address: String) {
        guard let key = Self.keys(account, address).first?.0 else { return }
        rows.withLock { $0[key] = nil }
    }

    private static func trim(_ rows: inout [Digest: Row], _ now: UInt64) {
        rows = rows.filter { now.elapsed(since: $0.value.last) <= memory && $0.value.until > now }
        while rows.count >= rowsMax, let any = rows.keys.first { rows[any] = nil }
    }

    private static func keys(_ account: String, _ address: String) -> [(Digest, Rule)] {
        func key(_ text: String) -> Digest { SHA256.hash(Array(text.utf8)) }
        let address = AddressBlock.key(address)
        return [
            (key("pair\u{0}\(account)\u{0}\(address)"), pair),
            (key("address\u{0}\(address)"), Self.address),
            (key("account\u{0}\(account)"), Self.account),
        ]
    }
}
