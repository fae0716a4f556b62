/// Whether there is more to do than can be done for longer than a moment (after RFC 8289's standing queue).
///
/// What waited longer than it should, or came while enough was under way, is late. One burst makes things late too
/// and is worked off; only lateness that comes again and again means too much work.
public struct LoadGauge: Sendable {
    /// Nanoseconds without a late request after which all is well again.
    private static let calm: UInt64 = 250_000_000

    private var lateSince: UInt64 = 0
    private var lastLate: UInt64 = 0

    /// A gauge that has seen nothing.
    public init() {}

    /// Takes note of something late at `now`; whether there has been for `patience`, all in nanoseconds.
    public mutating func noteLate(_ now: UInt64, patience: UInt64) -> Bool {
        if lastLate == 0 || now &- lastLate > Self.calm { lateSince = now }
        lastLate = now
        return now &- lateSince >= patience
    }
}
