/// When things end, by both clocks: what was to end in a minute ends in a minute, wherever the wall clock steps meanwhile.
///
/// How long each has is reckoned by the wall clock when it is first seen, and by the steady one from then on. A wall
/// clock that gets to the end first ends it as well. What is not asked for any more has to be dropped by ``keep(_:)``.
public struct SteadyEnds<Key: Hashable & Sendable>: Sendable {
    private var known: [Key: (end: Timestamp, due: UInt64)] = [:]

    /// Nothing seen yet.
    public init() {}

    /// How long what ends at `end` has left, by the clocks of `world`.
    ///
    /// It has at most `most` seconds when it is first seen.
    /// - Returns: Microseconds; 0 when it is over.
    public mutating func left(
        of key: Key,
        end: Timestamp,
        in world: World,
        most: Int64 = .max
    ) -> Int64 {
        let (now, clock) = (world.now(), world.monotonic())
        let left = end > now ? end.microseconds - now.microseconds : 0
        if known[key]?.end != end {
            let (bound, isOver) = most.multipliedReportingOverflow(by: 1_000_000)
            let wait = UInt64(clamping: isOver ? left : min(left, bound))
            let (due, overflow) = clock.addingReportingOverflow(wait.multipliedOrMax(by: 1000))
            known[key] = (end, overflow ? .max : due)
        }
        guard let due = known[key]?.due, due > clock else { return 0 }
        // Rounded up: what has a nanosecond left is not over.
        return min(left, Int64(clamping: (due - clock - 1) / 1000 + 1))
    }

    /// Forgets all but `keys`.
    public mutating func keep(_ keys: Set<Key>) {
        guard known.count > keys.count else { return }
        known = known.filter { keys.contains($0.key) }
    }
}

extension UInt64 {
    fileprivate func multipliedOrMax(by factor: UInt64) -> UInt64 {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
