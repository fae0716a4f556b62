import ProjectionEngine

/// How long something that was read from a projection's rows may be shown.
///
/// As long as the rows stay the same. What took long to make may be shown a little longer, so that making it
/// again takes a tenth of one core at most; but never across a remaking of the rows, which may follow an erasure.
struct Freshness: Sendable {
    /// What is made within so many nanoseconds is never shown past the next change.
    static let promptly: UInt64 = 20_000_000

    /// The rows it was made from.
    let mark: ProjectionMark
    private let until: UInt64

    /// Of something made from rows marked `mark` between two moments of the clock that never steps, in nanoseconds.
    init(_ mark: ProjectionMark, began: UInt64, ended: UInt64) {
        self.mark = mark
        let cost = ended &- began
        until = ended &+ (cost > Self.promptly ? 10 * (cost - Self.promptly) : 0)
    }

    /// Whether it may be shown at `time` while the rows are marked `now`.
    func serves(_ now: ProjectionMark, at time: UInt64) -> Bool {
        mark == now || mark.generation == now.generation && time < until
    }
}
