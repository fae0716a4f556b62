import World

/// Reads the wall clock beside the monotonic one, and does not follow a jump ahead.
///
/// Recorded times never go back, so following one wrong jump would freeze time until the wall clock gets
/// there. Time goes on from the last believed reading instead, by the monotonic clock, until the wall clock
/// is back or a person confirms it. Nothing tells how long a log was closed: the first reading is believed unless
/// it is more than a year past the last record.
struct ClockGuard {
    /// The furthest that the wall clock may run ahead of the monotonic one.
    static let aheadMax: Int64 = 300_000_000

    /// The longest that a log is taken to have been closed.
    static let closedMax: Int64 = 366 * 86_400_000_000

    private let world: World
    private var believed: (wall: Int64, monotonic: UInt64)?
    /// How far the wall clock is ahead, in microseconds, while it is not followed.
    private(set) var ahead: Int64?
    /// The jump that was not recorded yet.
    var untold: (expected: Timestamp, observed: Timestamp)?

    /// The clocks of `world`, for a log whose last record is from `last`.
    init(_ world: World, last: Timestamp = Timestamp(microseconds: 0)) {
        self.world = world
        let (gap, overflow) = world.now().microseconds
            .subtractingReportingOverflow(last.microseconds)
        guard last.microseconds > 0, gap > Self.closedMax || overflow else { return }
        believed = (last.microseconds, world.monotonic())
    }

    /// The time to record.
    mutating func read() -> Timestamp {
        let (wall, monotonic) = (world.now().microseconds, world.monotonic())
        guard let believed else {
            self.believed = (wall, monotonic)
            return Timestamp(microseconds: wall)
        }
        let passed = Int64(clamping: (monotonic &- believed.monotonic) / 1000)
        let expected = believed.wall.addingReportingOverflow(passed).partialValue
        let (jump, overflow) = wall.subtractingReportingOverflow(expected)
        if jump > Self.aheadMax || overflow {
            if ahead == nil {
                untold = (Timestamp(microseconds: expected), Timestamp(microseconds: wall))
            }
            ahead = jump
            return Timestamp(microseconds: expected)
        }
        ahead = nil
        // A clock that is behind is left to the log's clamp; a later return from there is no jump.
        if jump >= 0 { self.believed = (wall, monotonic) }
        return Timestamp(microseconds: wall)
    }

    /// How far `now` is before the time of the last record, in seconds, when that is more than ``aheadMax``.
    static func behind(_ now: Timestamp, _ last: Timestamp) -> Int64? {
        let (gap, overflow) = last.microseconds.subtractingReportingOverflow(now.microseconds)
        return !overflow && gap > aheadMax ? gap / 1_000_000 : nil
    }

    /// Believes whatever the wall clock says next.
    mutating func confirm() {
        believed = nil
        ahead = nil
        untold = nil
    }
}
