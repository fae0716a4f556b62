import Glibc
import Synchronization
import World

/// What a loop tells about one watched socket; called on the loop's thread, never at the same time.
public protocol EventHandler: AnyObject, Sendable {
    /// The socket's state has changed.
    func ready(_ readiness: Readiness)
    /// A deadline given to ``EventLoop/arm(_:at:)`` has come, or one armed before it.
    func timedOut()
}

/// A socket that a loop watches.
public struct Registration: Sendable, Equatable {
    let token: UInt64
}

/// One thread that waits for sockets, timers and work, and is a Swift executor.
///
/// Tasks that prefer it and actors that name it run on its thread. Work runs in the order it came.
/// Nothing that blocks belongs here: every connection of the loop waits meanwhile.
public final class EventLoop: TaskExecutor, SerialExecutor, Sendable {
    enum Work {
        case job(UnownedJob)
        case closure(@Sendable () -> Void)
    }

    struct Inbox {
        var work: [Work] = []
        var schedule = ScheduleQueue()
        var wheel: TimerWheel
        var watched = WatchTable()
        /// When the thread will look again by itself; zero while it is awake.
        var asleepUntil: UInt64 = 0
        var stopping = false
    }

    let poller: Poller
    let inbox: Mutex<Inbox>
    let clock: @Sendable () -> UInt64
    let owner = Atomic<UInt>(0)
    let turn = Atomic<UInt64>(0)

    init(world: World) throws(EventLoopError) {
        poller = try Poller()
        clock = world.monotonic
        inbox = Mutex(Inbox(wheel: TimerWheel(now: world.monotonic())))
    }

    /// Nanoseconds on the loop's monotonic clock.
    public var now: UInt64 { clock() }

    /// When the loop last looked at its sockets, on ``now``'s clock: what it tells now has waited since then
    /// at least.
    public var turnBegan: UInt64 { turn.load(ordering: .relaxed) }

    /// Whether the caller runs on this loop's thread.
    public var isCurrent: Bool {
        owner.load(ordering: .relaxed) == UInt(pthread_self())
    }

    /// Does `work` on the loop's thread, after what was given before; any thread.
    public func execute(_ work: @escaping @Sendable () -> Void) {
        submit(.closure(work))
    }

    /// Does `work` on the loop's thread once `delay` has passed; any thread.
    @discardableResult
    public func schedule(
        after delay: Duration,
        _ work: @escaping @Sendable () -> Void
    ) -> ScheduledWork {
        let scheduled = ScheduledWork(work)
        let deadline = deadline(after: delay)
        change(before: deadline) { $0.schedule.insert(scheduled, at: deadline) }
        return scheduled
    }

    /// The moment `delay` from now on ``now``'s clock; saturates.
    public func deadline(after delay: Duration) -> UInt64 {
        let (sum, overflow) = now.addingReportingOverflow(delay.nanoseconds)
        return overflow ? UInt64.max : sum
    }

    func submit(_ work: Work) {
        change(before: 0) { $0.work.append(work) }
    }

    /// Changes the inbox and wakes the loop when it would sleep past `moment`.
    ///
    /// Wakes outside the lock, which the woken thread wants at once: it would spin while the waker is still in the
    /// kernel.
    func change(before moment: UInt64, _ body: (inout Inbox) -> Void) {
        let isAsleep = inbox.withLock { inbox in
            body(&inbox)
            guard inbox.asleepUntil != 0, moment < inbox.asleepUntil else { return false }
            inbox.asleepUntil = 0
            return true
        }
        if isAsleep { poller.wake() }
    }
}
