import CLinux
import Glibc

/// One epoll set with the eventfd that wakes it.
///
/// Descriptors are watched edge-triggered for reading, writing and hang-up from the start, so that
/// there is one `epoll_ctl` in a connection's life.
@safe final class Poller: Sendable {
    static let wakeToken = UInt64.max
    // Large enough to see how much waits; see ``EventLoop/turnBegan``.
    private static let capacity = 4096

    private let descriptor: Int32
    private let wakeDescriptor: Int32
    // Only `wait` writes it and only `event` reads it, and both run on the one thread that owns the
    // loop; the pointer itself never changes.
    private nonisolated(unsafe) let events: UnsafeMutablePointer<epoll_event>

    init() throws(EventLoopError) {
        let poll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard poll >= 0 else { throw .descriptors(errno) }
        let wake = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard wake >= 0 else {
            let reason = errno
            Glibc.close(poll)
            throw .descriptors(reason)
        }
        descriptor = poll
        wakeDescriptor = wake
        unsafe events = .allocate(capacity: Self.capacity)
        unsafe events.initialize(repeating: epoll_event(), count: Self.capacity)
        try add(wake, token: Self.wakeToken, mask: EPOLLIN.rawValue | EPOLLET.rawValue)
    }

    deinit {
        unsafe events.deallocate()
        Glibc.close(wakeDescriptor)
        Glibc.close(descriptor)
    }

    /// Watches a descriptor until it is closed.
    func add(_ watched: Int32, token: UInt64) throws(EventLoopError) {
        let mask =
            EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        try add(watched, token: token, mask: mask)
    }

    private func add(_ watched: Int32, token: UInt64, mask: UInt32) throws(EventLoopError) {
        var event = unsafe epoll_event()
        unsafe event.events = mask
        unsafe event.data.u64 = token
        guard unsafe epoll_ctl(descriptor, EPOLL_CTL_ADD, watched, &event) == 0 else {
            throw .registration(errno)
        }
    }

    func remove(_ watched: Int32) {
        var event = unsafe epoll_event()
        unsafe epoll_ctl(descriptor, EPOLL_CTL_DEL, watched, &event)
    }

    /// Waits at most so long (-1: for ever) and returns how many events can be read.
    func wait(milliseconds: Int32) -> Int {
        let count = unsafe epoll_wait(descriptor, events, Int32(Self.capacity), milliseconds)
        return max(0, Int(count))
    }

    func event(_ index: Int) -> (token: UInt64, readiness: Readiness) {
        precondition(index >= 0 && index < Self.capacity)
        return unsafe (events[index].data.u64, Readiness(mask: events[index].events))
    }

    /// Makes a running or the next `wait` return; any thread.
    func wake() {
        eventfd_write(wakeDescriptor, 1)
    }
}

/// What has changed about a watched socket since it was last told.
public struct Readiness: Sendable, Equatable {
    /// Bytes, a connection, or the end may be read.
    public let readable: Bool
    /// There is room to write again.
    public let writable: Bool
    /// The peer will send no more.
    public let ended: Bool
    /// The connection is broken in both directions.
    public let broken: Bool

    init(mask: UInt32) {
        readable = mask & EPOLLIN.rawValue != 0
        writable = mask & EPOLLOUT.rawValue != 0
        ended = mask & EPOLLRDHUP.rawValue != 0
        broken = mask & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
    }
}
