import Glibc
import Synchronization

extension EventLoop {
    /// What one turn of the loop has to do; the arrays are kept from turn to turn.
    private struct Turn {
        var work: [Work] = []
        var scheduled: [ScheduledWork] = []
        var tokens: [UInt64] = []
        var expired: [any EventHandler] = []
        var ready: [(handler: any EventHandler, readiness: Readiness)] = []

        var isEmpty: Bool { work.isEmpty && scheduled.isEmpty && expired.isEmpty }

        mutating func clear() {
            work.removeAll(keepingCapacity: work.capacity <= 1024)
            scheduled.removeAll()
            tokens.removeAll()
            expired.removeAll()
            ready.removeAll(keepingCapacity: true)
        }
    }

    /// Runs on the loop's own thread until ``stop()``.
    func run() {
        owner.store(UInt(pthread_self()), ordering: .relaxed)
        var turn = Turn()
        while let milliseconds = collect(&turn) {
            for work in turn.work { perform(work) }
            for work in turn.scheduled { work.run() }
            for handler in turn.expired { handler.timedOut() }
            let count = poller.wait(milliseconds: milliseconds)
            resolve(count, &turn)
            self.turn.store(clock(), ordering: .relaxed)
            for (index, (handler, readiness)) in turn.ready.enumerated() {
                handler.ready(readiness)
                if index % Self.readyBatch == Self.readyBatch - 1 { performNew(&turn) }
            }
            turn.clear()
        }
    }

    /// Lets the loop end once it has nothing left to do; any thread.
    func stop() {
        change(before: 0) { $0.stopping = true }
    }

    /// Takes what is due; returns how long to wait for sockets afterwards, `nil` to end.
    private func collect(_ turn: inout Turn) -> Int32? {
        let now = clock()
        return inbox.withLock { inbox in
            swap(&turn.work, &inbox.work)
            while let work = inbox.schedule.popDue(now) { turn.scheduled.append(work) }
            inbox.wheel.advance(to: now, due: &turn.tokens)
            for token in turn.tokens {
                if let handler = inbox.watched.handler(token) { turn.expired.append(handler) }
            }
            guard turn.isEmpty else { return 0 }
            if inbox.stopping { return nil }
            let next = min(inbox.schedule.next ?? .max, inbox.wheel.next ?? .max)
            inbox.asleepUntil = next
            guard next != .max else { return -1 }
            let wait = next > now ? (next - now + 999_999) / 1_000_000 : 0
            return Int32(clamping: wait)
        }
    }

    /// Sockets told before work that they led to has its turn.
    private static let readyBatch = 64

    /// Does what was given meanwhile, so that many busy sockets don't keep it waiting.
    private func performNew(_ turn: inout Turn) {
        turn.work.removeAll(keepingCapacity: true)
        inbox.withLock { swap(&turn.work, &$0.work) }
        for work in turn.work { perform(work) }
    }

    private func resolve(_ count: Int, _ turn: inout Turn) {
        inbox.withLock { inbox in
            inbox.asleepUntil = 0
            for index in 0..<count {
                let (token, readiness) = poller.event(index)
                guard let handler = inbox.watched.handler(token) else { continue }
                turn.ready.append((handler, readiness))
            }
        }
    }

    private func perform(_ work: Work) {
        switch work {
        case .job(let job): unsafe job.runSynchronously(on: asUnownedTaskExecutor())
        case .closure(let closure): closure()
        }
    }
}

// MARK: - Executor

extension EventLoop {
    /// Takes a job of the concurrency runtime; any thread.
    public func enqueue(_ job: consuming ExecutorJob) {
        submit(.job(UnownedJob(job)))
    }

    /// Stops the program when the caller does not run on this loop.
    public func checkIsolated() {
        precondition(isCurrent, "not on this event loop")
    }
}

extension Duration {
    /// Whole nanoseconds, zero for negative ones; saturates.
    public var nanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflowed) = product.addingReportingOverflow(
            UInt64(attoseconds) / 1_000_000_000
        )
        return overflow || overflowed ? UInt64.max : sum
    }
}
