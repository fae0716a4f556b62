import Cryptography
import Dispatch
import Glibc
import SQLite
import Synchronization
import World

/// One verification: lanes take ranges one after the other, a join puts them in order.
final class VerifierRun: Sendable {
    /// How far a lane may be ahead of the join, in ranges.
    private static let aheadMax = 64

    struct State {
        var join: VerifierJoin
        var waiting: [UInt64: RangeSummary] = [:]
        var index: Result<RowCount, SQLiteError>?
    }

    /// Rows that an index lists.
    struct RowCount: Sendable {
        let count: UInt64
        let sum: UInt64
    }

    /// A lane behind its own lock.
    final class Slot: Sendable {
        let lane: Mutex<VerifierLane>

        init(_ lane: sending VerifierLane) {
            self.lane = Mutex(lane)
        }
    }

    private let slots: [Slot]
    private let end: UInt64
    private let extra: [UInt64]
    private let rangeSize: UInt64
    private let progress: (@Sendable (UInt64, UInt64) -> Void)?
    private let pace: VerifierPace?
    private let taken = Atomic<UInt64>(0)
    private let isOver = Atomic<Bool>(false)
    private let isIndexTaken = Atomic<Bool>(false)
    private let state: Mutex<State>

    /// A run over records `0 ..< end` with a thread for each of `slots`.
    ///
    /// A range has `rangeSize` records, a power of two of whole tiles; `progress` is called under a lock.
    init(
        slots: [Slot],
        end: UInt64,
        anchors: [Anchor],
        key: VerifierKey? = nil,
        rangeSize: UInt64 = RangeChecker.size,
        progress: (@Sendable (UInt64, UInt64) -> Void)?,
        pace: VerifierPace? = nil
    ) {
        self.slots = slots
        self.end = end
        self.rangeSize = rangeSize
        self.progress = progress
        self.pace = pace
        extra = anchors.map(\.checkpoint.size)
        state = Mutex(State(join: VerifierJoin(anchors: anchors, key: key)))
    }

    /// Reads everything; blocks until all lanes are done.
    func run() -> State {
        DispatchQueue.concurrentPerform(iterations: slots.count) { number in
            slots[number].lane.withLock { work($0) }
        }
        return state.withLock { $0 }
    }

    private func work(_ lane: VerifierLane) {
        if !isIndexTaken.exchange(true, ordering: .relaxed) { count(lane) }
        while !isOver.load(ordering: .relaxed) {
            let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
            let start = number &* rangeSize
            guard start < end else { return }
            let began = DispatchTime.now().uptimeNanoseconds
            deliver(lane.check(from: start, to: min(end, start + rangeSize), extra: extra))
            while state.withLock({ $0.waiting.count }) > Self.aheadMax,
                !isOver.load(ordering: .relaxed)
            { usleep(1000) }
            guard let pace else { continue }
            lane.renew()
            guard pace.rest(since: began) else { return }
        }
    }

    private func count(_ lane: VerifierLane) {
        let result: Result<RowCount, SQLiteError>
        do throws(SQLiteError) {
            let rows = try lane.index()
            result = .success(RowCount(count: rows.count, sum: rows.sum))
        } catch {
            result = .failure(error)
        }
        state.withLock { $0.index = result }
    }

    private func deliver(_ range: RangeSummary) {
        state.withLock { state in
            state.waiting[range.start] = range
            while let next = state.waiting.removeValue(forKey: state.join.next) {
                let before = state.join.next
                state.join.take(next)
                guard state.join.finding == nil, state.join.next > before else {
                    isOver.store(true, ordering: .relaxed)
                    break
                }
            }
            progress?(min(state.join.next, end), end)
        }
    }
}
