import World

/// The ids of the latest events, so that most appends learn without a look at the disk that theirs is new.
///
/// Ids are time-ordered but come from many threads, so a new one is often a little below the greatest. What
/// is above every id that was dropped from here is in the log only if it is here. Bounded by ``max``.
struct RecentIDs: Sendable {
    /// Most ids kept.
    static let max = 16_384

    private var older: Set<Identifier> = []
    private var newer: Set<Identifier> = []
    private var olderGreatest: Identifier
    private var newerGreatest: Identifier
    /// The greatest id that is kept no longer.
    private var floor: Identifier

    /// Of a log whose greatest id is `greatest`; none is kept yet.
    init(greatest: Identifier) {
        floor = greatest
        olderGreatest = greatest
        newerGreatest = greatest
    }

    /// Whether an id may be in the log; `false` is certain.
    func mayHold(_ id: Identifier) -> Bool {
        id <= floor || newer.contains(id) || older.contains(id)
    }

    mutating func insert(_ id: Identifier) {
        newer.insert(id)
        newerGreatest = Swift.max(newerGreatest, id)
        guard newer.count > Self.max / 2 else { return }
        floor = Swift.max(floor, olderGreatest)
        (older, olderGreatest) = (newer, newerGreatest)
        newer = []
        newer.reserveCapacity(Self.max / 2 + 1)
        newerGreatest = floor
    }
}
