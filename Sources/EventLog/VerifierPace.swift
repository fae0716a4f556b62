import Dispatch
import Glibc

/// How a verification makes way for others: of ten parts of time it works one, and holds no snapshot while it rests.
struct VerifierPace: Sendable {
    /// Records that are read in one snapshot: some hundredths of a second.
    static let rangeSize: UInt64 = 4096
    /// Signatures of checkpoints that are checked in one go.
    static let notesMax = 64

    /// Whether it need go on.
    let isWanted: @Sendable () -> Bool

    /// Rests nine times as long as it took since `began` (`DispatchTime`, in nanoseconds).
    ///
    /// - Returns: Whether it need go on.
    func rest(since began: UInt64) -> Bool {
        let now = DispatchTime.now().uptimeNanoseconds
        let end = now &+ min(9 &* (now &- began), 5_000_000_000)
        while isWanted() {
            let now = DispatchTime.now().uptimeNanoseconds
            guard now < end else { return true }
            usleep(UInt32(min((end &- now) / 1000 + 1, 100_000)))
        }
        return false
    }
}
