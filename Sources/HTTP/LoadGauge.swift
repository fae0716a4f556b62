/// Whether a loop has more to do than it can for longer than a moment (after RFC 8289's standing queue).
///
/// A request that waited longer than the target since the loop last looked at its sockets is late. One burst makes
/// requests late too and is worked off; only lateness that comes again and again means too much work.
struct LoadGauge: Sendable {
    /// Nanoseconds without a late request after which all is well again.
    private static let calm: UInt64 = 1_000_000_000

    private var lateSince: UInt64 = 0
    private var lastLate: UInt64 = 0

    /// Takes note of a late request; whether it has been so for `patience` nanoseconds.
    mutating func noteLate(_ now: UInt64, patience: UInt64) -> Bool {
        if lastLate == 0 || now &- lastLate > Self.calm { lateSince = now }
        lastLate = now
        return now &- lateSince >= patience
    }
}
