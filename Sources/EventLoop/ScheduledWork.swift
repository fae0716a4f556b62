import Synchronization

/// Work that a loop will do once at a time to come, unless it is cancelled before.
public final class ScheduledWork: Sendable {
    private struct State {
        var work: (@Sendable () -> Void)?
    }

    private let state: Mutex<State>

    init(_ work: @escaping @Sendable () -> Void) {
        state = Mutex(State(work: work))
    }

    /// Forgets the work; nothing happens if it was done or cancelled already; any thread.
    public func cancel() {
        _ = take()
    }

    func run() {
        take()?()
    }

    var isOver: Bool { state.withLock { $0.work == nil } }

    private func take() -> (@Sendable () -> Void)? {
        state.withLock { state in
            defer { state.work = nil }
            return state.work
        }
    }
}

/// Scheduled work, earliest first; equal times in the order they were added.
struct ScheduleQueue {
    private struct Entry {
        let deadline: UInt64
        let number: UInt64
        let work: ScheduledWork
    }

    private var heap: [Entry] = []
    private var added: UInt64 = 0
    private var sweepAt = 64

    var next: UInt64? { heap.first?.deadline }

    mutating func insert(_ work: ScheduledWork, at deadline: UInt64) {
        if heap.count >= sweepAt { sweep() }
        added += 1
        heap.append(Entry(deadline: deadline, number: added, work: work))
        rise(heap.count - 1)
    }

    mutating func popDue(_ now: UInt64) -> ScheduledWork? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink(0)
        }
        return first.work
    }

    /// Drops what was cancelled, so that cancelled work far in the future holds no memory.
    private mutating func sweep() {
        heap.removeAll { $0.work.isOver }
        heap.sort(by: Self.precedes)
        sweepAt = max(64, heap.count * 2)
    }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard Self.precedes(heap[index], heap[parent]) else { return }
            heap.swapAt(index, parent)
            index = parent
        }
    }

    private mutating func sink(_ start: Int) {
        var index = start
        while true {
            var least = index
            for child in [2 * index + 1, 2 * index + 2]
            where child < heap.count && Self.precedes(heap[child], heap[least]) {
                least = child
            }
            guard least != index else { return }
            heap.swapAt(index, least)
            index = least
        }
    }

    private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
        (left.deadline, left.number) < (right.deadline, right.number)
    }
}
