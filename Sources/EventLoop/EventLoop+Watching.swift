import Synchronization

extension EventLoop {
    /// Tells `handler` about `socket` from now on; call on the loop's thread.
    ///
    /// The first word is that it can be written. Edge-triggered: after each word read until
    /// `wouldBlock`, or nothing more is told.
    public func register(
        _ socket: Socket,
        _ handler: any EventHandler
    ) throws(EventLoopError) -> Registration {
        let token = inbox.withLock { $0.watched.insert(handler) }
        do {
            try poller.add(socket.descriptor, token: token)
        } catch {
            inbox.withLock { $0.watched.remove(token) }
            throw error
        }
        return Registration(token: token)
    }

    /// Tells nothing more about a socket; close it afterwards; any thread.
    ///
    /// A word that is on its way already may still come.
    public func remove(_ registration: Registration) {
        inbox.withLock { $0.watched.remove(registration.token) }
    }

    /// Calls the handler's `timedOut` at `deadline` (on ``now``'s clock) or up to 100 ms later.
    ///
    /// Cannot be taken back; arm anew only for an earlier moment, and look at your own deadline when
    /// called. Any thread.
    public func arm(_ registration: Registration, at deadline: UInt64) {
        change(before: deadline) { $0.wheel.arm(registration.token, at: deadline) }
    }

    /// The handlers of all watched sockets; any thread.
    public var handlers: [any EventHandler] {
        inbox.withLock { $0.watched.handlers }
    }
}
