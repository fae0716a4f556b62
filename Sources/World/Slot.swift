import Synchronization

/// A closure that is set now and then and looked up from any thread.
///
/// Closures stand in here, or in a field of a structure, and never in a `Mutex` of their own type: there each `withLock`
/// leaves the closure inside one more wrapper, 64 bytes of stack at each later call, until a thread has no stack left.
public final class Slot<Body: Sendable>: Sendable {
    private let held: Mutex<Body>

    /// Holds `body` until another is set.
    public init(_ body: Body) {
        held = Mutex(body)
    }

    /// The closure that was set last.
    public var body: Body {
        get { held.withLock { $0 } }
        set { held.withLock { $0 = newValue } }
    }
}
