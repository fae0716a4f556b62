import Synchronization
import World

/// Reads the wall clock beside the monotonic one, and does not follow a jump ahead.
///
/// Recorded times never go back, so following one wrong jump would freeze time until the wall clock gets
/// there. Time goes on from the last believed reading instead, by the monotonic clock, until the wall clock
/// is back or a person confirms it. Nothing tells how long a log was closed: the first reading is believed unless
/// it is more than a year past the last record. One that is before the last record is not: a machine that starts in
/// 1970 is set right later, and that is no jump.
struct ClockGuard {
    /// The furthest that the wall clock may run ahead of the monotonic one.
    static let aheadMax: Int64 = 300_000_000

    /// The longest that a log is taken to have been closed.
    static let closedMax: Int64 = 366 * 86_400_000_000

    private let world: World
    /// When the last record before the opening was recorded; 0 once a person confirmed the clock.
    private var last: Timestamp
    private var believed: (wall: Int64, monotonic: UInt64)?
    /// How far the wall clock is ahead, in microseconds, while it is not followed.
    private(set) var ahead: Int64?
    /// The jump that was not recorded yet.
    var untold: (expected: Timestamp, observed: Timestamp)?

    /// The clocks of `world`, for a log whose last record is from `last`.
    init(_ world: World, last: Timestamp = Timestamp(microseconds: 0)) {
        self.world = world
        self.last = last
    }

    /// The time to record.
    mutating func read() -> Timestamp {
        let (wall, monotonic) = (world.now().microseconds, world.monotonic())
        guard let believed = believed ?? first(wall, monotonic) else {
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

    /// What the first reading is compared with from here on; `nil` while that tells nothing.
    private mutating func first(_ wall: Int64, _ monotonic: UInt64) -> (Int64, UInt64)? {
        let (gap, overflow) = wall.subtractingReportingOverflow(last.microseconds)
        guard gap >= 0 || overflow else { return nil }
        let isTooLate = last.microseconds > 0 && (gap > Self.closedMax || overflow)
        believed = (isTooLate ? last.microseconds : wall, monotonic)
        return believed
    }

    /// How far `now` is before the time of the last record, in seconds, when that is more than ``aheadMax``.
    static func behind(_ now: Timestamp, _ last: Timestamp) -> Int64? {
        let (gap, overflow) = last.microseconds.subtractingReportingOverflow(now.microseconds)
        return !overflow && gap > aheadMax ? gap / 1_000_000 : nil
    }

    /// Believes whatever the wall clock says next.
    mutating func confirm() {
        believed = nil
        last = Timestamp(microseconds: 0)
        ahead = nil
        untold = nil
    }
}

/// The clock of a log, for its writer and for whoever goes by the times of records.
final class LogClock: Sendable {
    private struct State {
        var guarded: ClockGuard
        /// When the last record was recorded.
        var last: Timestamp
    }

    private let state: Mutex<State>

    /// The clocks of `world`, for a log whose last record is from `last`.
    init(_ world: World, last: Timestamp) {
        state = Mutex(State(guarded: ClockGuard(world, last: last), last: last))
    }

    /// What the wall clock says, unless it jumped ahead.
    func read() -> Timestamp { state.withLock { $0.guarded.read() } }

    /// What a record would bear now: never before the last one.
    func now() -> Timestamp { state.withLock { max($0.guarded.read(), $0.last) } }

    /// Takes in when the last record was recorded.
    func reached(_ time: Timestamp) { state.withLock { $0.last = time } }

    /// How far the wall clock is ahead, in seconds, while it is not followed.
    var secondsAhead: Int64? { state.withLock { $0.guarded.ahead.map { $0 / 1_000_000 } } }

    /// The jump that was not recorded yet.
    var untold: (expected: Timestamp, observed: Timestamp)? {
        state.withLock { $0.guarded.untold }
    }

    /// Takes in that the jump was recorded.
    func told() { state.withLock { $0.guarded.untold = nil } }

    /// Believes whatever the wall clock says next.
    func confirm() { state.withLock { $0.guarded.confirm() } }
}
