import Pools
import Synchronization
import Testing

/// What several tasks write down.
private final class Notes: Sendable {
    private let words = Mutex<[String]>([])
    private let most = Mutex(0)

    var all: [String] { words.withLock { $0 } }
    var peak: Int { most.withLock { $0 } }

    func add(_ word: String) { words.withLock { $0.append(word) } }
    func see(_ count: Int) { most.withLock { $0 = max($0, count) } }
}

@Suite("A pool gives a bounded number of leases")
struct PoolTests {
    @Test("never more leases are out than the pool has, and everybody gets one")
    func bounded() async throws {
        let pool = Pool(size: 3, waitingMax: 100)
        let notes = Notes()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await pool.withLease(.routine) {
                        notes.see(pool.counts.inUse)
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(notes.peak <= 3)
        #expect(pool.counts == (0, 0))
    }

    @Test("a caller past the bound is refused at once, an emergency never")
    func full() async throws {
        let pool = Pool(size: 1, waitingMax: 0)
        try await pool.withLease(.routine) {
            await #expect(throws: PoolError.full) { try await pool.withLease(.clinical) {} }
            let answer = try? await pool.withLease(.emergency) { 7 }
            #expect(answer == 7)
        }
        #expect(pool.counts == (0, 0))
    }

    @Test("the most pressing wait is served first, equals in the order they came")
    func priority() async throws {
        let pool = Pool(size: 1, waitingMax: 10)
        let notes = Notes()
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await pool.withLease(.routine) {
                for (index, name) in ["batch", "routine", "clinical", "routine2"].enumerated() {
                    let priority: PoolPriority =
                        name == "batch" ? .batch : name == "clinical" ? .clinical : .routine
                    group.addTask {
                        try await pool.withLease(priority) { notes.add(name) }
                    }
                    while pool.counts.waiting <= index { await Task.yield() }
                }
            }
            try await group.waitForAll()
        }
        #expect(notes.all == ["clinical", "routine", "routine2", "batch"])
    }

    @Test("a caller who is cancelled waits no more, and one who was before is given nothing")
    func cancelled() async throws {
        let pool = Pool(size: 1, waitingMax: 10)
        let notes = Notes()
        try await pool.withLease(.routine) {
            let waiter = Task { try await pool.withLease(.routine) { notes.add("waiter") } }
            while pool.counts.waiting < 1 { await Task.yield() }
            waiter.cancel()
            await #expect(throws: PoolError.cancelled) { try await waiter.value }
            let late = Task {
                while !Task.isCancelled { await Task.yield() }
                try await pool.withLease(.emergency) { notes.add("late") }
            }
            late.cancel()
            await #expect(throws: PoolError.cancelled) { try await late.value }
            #expect(pool.counts == (1, 0))
        }
        #expect(notes.all.isEmpty && pool.counts == (0, 0))
    }

    @Test("no lease is lost or given twice when callers are cancelled as others give theirs back")
    func cancelledInPassing() async throws {
        let pool = Pool(size: 2, waitingMax: 1000)
        let notes = Notes()
        for _ in 0..<200 {
            let tasks = (0..<12)
                .map { _ in
                    Task { () async -> Bool in
                        let lease: Void? = try? await pool.withLease(.routine) {
                            notes.see(pool.counts.inUse)
                            await Task.yield()
                        }
                        return lease != nil
                    }
                }
            for task in tasks.dropFirst(2).enumerated() where task.offset % 2 == 0 {
                task.element.cancel()
                await Task.yield()
            }
            for (number, task) in tasks.enumerated() where number < 2 || number % 2 == 1 {
                #expect(await task.value, "who is not cancelled is served")
            }
            for task in tasks { _ = await task.value }
            #expect(pool.counts == (0, 0))
        }
        #expect(notes.peak <= 2)
    }

    @Test("a larger pool serves those who wait, a smaller one takes leases back as they end")
    func resized() async throws {
        let pool = Pool(size: 1, waitingMax: 10)
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await pool.withLease(.routine) {
                group.addTask { try await pool.withLease(.routine) {} }
                while pool.counts.waiting < 1 { await Task.yield() }
                #expect(pool.waiting(.routine) == 1 && pool.waiting(.clinical) == 0)
                let change = pool.resize(to: 2)
                #expect(change.from == 1 && change.to == 2)
                #expect(pool.counts.waiting == 0)
                #expect(pool.resize(to: 0).to == 1)
            }
            try await group.waitForAll()
        }
        #expect(pool.counts == (0, 0) && pool.size == 1)
    }
}
