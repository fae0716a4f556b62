import ProjectionEngine

/// How long something that was read from a projection's rows may be shown.
///
/// As long as the rows stay the same. What took long to make may be shown a little longer, so that making it
/// again takes a tenth of one core, for ``longest`` at most; but never to who asks for a position of the log
/// (`X-Min-Log-Seq`), and never across a remaking of the rows, which may follow an erasure.
struct Freshness: Sendable {
    /// What is made within so many nanoseconds is never shown past the next change.
    static let promptly: UInt64 = 20_000_000
    /// Nothing is shown longer than so many nanoseconds past the next change.
    static let longest: UInt64 = 5_000_000_000

    /// The rows it was made from.
    let mark: ProjectionMark
    /// When it was ready.
    let made: UInt64
    private let until: UInt64

    /// Of something made from rows marked `mark` between two moments of the clock that never steps, in nanoseconds.
    init(_ mark: ProjectionMark, began: UInt64, ended: UInt64) {
        self.mark = mark
        made = ended
        let cost = ended &- began
        let beyond = cost > Self.promptly ? min(cost - Self.promptly, Self.longest) : 0
        until = ended &+ min(10 * beyond, Self.longest)
    }

    /// Whether it may be shown at `time` while the rows are marked `now`.
    func serves(_ now: ProjectionMark, at time: UInt64, mayLag: Bool = true) -> Bool {
        mark == now || mayLag && mark.generation == now.generation && time < until
    }
}
