/// Coarse timers for many connections: 1,024 ticks of 100 ms, any number of entries.
///
/// Entries cannot be taken back; whoever is told too early looks at their own deadline and arms again.
/// So a deadline that only moves later costs one entry for each time it fires, not for each move.
struct TimerWheel {
    private struct Entry {
        let token: UInt64
        let tick: UInt64
    }

    /// Nanoseconds of one tick.
    static let tick: UInt64 = 100_000_000
    private static let slots: UInt64 = 1024

    private var wheel = [[Entry]](repeating: [], count: Int(slots))
    private var occupied = [UInt64](repeating: 0, count: Int(slots / 64))
    private var current: UInt64
    private var count = 0

    /// An empty wheel that stands at `now`, in nanoseconds.
    init(now: UInt64) {
        current = now / Self.tick
    }

    /// Tells `token` at the first tick at or after `deadline`, in nanoseconds.
    mutating func arm(_ token: UInt64, at deadline: UInt64) {
        let (padded, overflow) = deadline.addingReportingOverflow(Self.tick - 1)
        let tick = max(current + 1, (overflow ? UInt64.max : padded) / Self.tick)
        insert(Entry(token: token, tick: tick))
    }

    /// A deadline further off than the wheel is wide waits in the last slot and is put back from there.
    private mutating func insert(_ entry: Entry) {
        let tick = min(entry.tick, current + Self.slots - 1)
        let slot = Int(tick % Self.slots)
        wheel[slot].append(entry)
        occupied[slot / 64] |= 1 << UInt64(slot % 64)
        count += 1
    }

    /// Moves to `now` and appends the tokens that are due.
    mutating func advance(to now: UInt64, due: inout [UInt64]) {
        let target = now / Self.tick
        guard count > 0 else {
            current = max(current, target)
            return
        }
        while current < target {
            current += 1
            let slot = Int(current % Self.slots)
            guard !wheel[slot].isEmpty else { continue }
            let entries = wheel[slot]
            wheel[slot] = []
            occupied[slot / 64] &= ~(1 << UInt64(slot % 64))
            count -= entries.count
            for entry in entries {
                if entry.tick <= current { due.append(entry.token) } else { insert(entry) }
            }
        }
    }

    /// When ``advance(to:due:)`` has something to do next, in nanoseconds; `nil` when empty.
    var next: UInt64? {
        guard count > 0 else { return nil }
        var ahead: UInt64 = 1
        while ahead < Self.slots {
            let slot = Int((current + ahead) % Self.slots)
            let word = occupied[slot / 64] >> UInt64(slot % 64)
            if word != 0 {
                return (current + ahead + UInt64(word.trailingZeroBitCount)) * Self.tick
            }
            ahead += UInt64(64 - slot % 64)
        }
        return (current + Self.slots) * Self.tick
    }
}
