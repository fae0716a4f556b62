import Cryptography
import Synchronization
public import World

/// One-use passes for sockets and streams that can't send a header: 30 s, one path, one origin.
///
/// Bounded at 10,000; past that the ones that ran out go first, then the oldest.
public final class Tickets: Sendable {
    /// How long a ticket counts, in seconds.
    public static let lifeSeconds: Int64 = 30
    private static let openMax = 10_000

    private struct Ticket {
        let principal: Principal
        let path: String
        let origin: String?
        let until: UInt64
    }

    private let world: World
    private let open = Mutex<[Digest: Ticket]>([:])

    /// No tickets yet.
    public init(world: World) {
        self.world = world
    }

    /// A ticket for `principal` to `path`, to be used from `origin`.
    public func issue(to principal: Principal, path: String, origin: String?) -> String {
        let text = "tk_" + Base64URL.encode(world.bytes(32))
        let now = world.monotonic()
        let ticket = Ticket(
            principal: principal,
            path: path,
            origin: origin,
            until: now + UInt64(Self.lifeSeconds) * 1_000_000_000
        )
        open.withLock { open in
            if open.count >= Self.openMax { open = open.filter { $0.value.until > now } }
            if open.count >= Self.openMax,
                let oldest = open.min(by: { $0.value.until < $1.value.until })
            {
                open[oldest.key] = nil
            }
            open[SHA256.hash(Array(text.utf8))] = ticket
        }
        return text
    }

    /// Takes a ticket; `nil` when it was used, ran out, or is for another path or origin.
    ///
    /// It is gone in any case. Requests of a page to its own origin may come without `Origin`; other origins always name themselves.
    public func take(_ text: String, path: String, origin: String?) -> Principal? {
        let key = SHA256.hash(Array(text.utf8))
        guard let ticket = open.withLock({ $0.removeValue(forKey: key) }),
            ticket.until > world.monotonic(), ticket.path == path,
            origin == nil || origin == ticket.origin
        else { return nil }
        return ticket.principal
    }
}
