/// What the figures of a dashboard come to that no clock moves, summed up part by part.
///
/// Counted as ``Figures`` counts, from the same evidence in the same order; the facts need not be kept for it. What it
/// holds grows with how much the facts differ, and not with how many there are.
public struct FigureSums: Sendable {
    static let summed = [
        "reviewed_count", "avg_review_time_minutes", "decisions", "agreement", "left_unseen",
        "leases_returned", "ai_fallback", "patient_rating",
    ]
    // Figures that are shown as percentiles, and to how many parts of a second.
    private static let ranked = [
        "first_response_s": 10.0, "alert_ack_s": 10.0, "ai_first_words": 1000.0,
    ]

    private struct Sum {
        var all = Figures.Tally()
        var buckets = Figures.BucketTallies()
    }

    private var sums: [String: Sum] = [:]
    private var ranks: [String: Ranks] = [:]
    private var judgements = Figures.BucketTallies()
    /// When nurses were there and had cases in hand.
    public private(set) var nurseTime = NurseTime()

    /// Of nothing.
    public init() {}

    /// Adds what more facts come to.
    public mutating func add(_ figures: Figures) {
        for name in Self.summed {
            var sum = sums.removeValue(forKey: name) ?? Sum()
            _ = figures.each(name) { evidence in
                sum.all.add(evidence)
                sum.buckets.add(evidence)
            }
            sums[name] = sum
        }
        for (name, parts) in Self.ranked {
            var rank = ranks.removeValue(forKey: name) ?? Ranks(parts: parts)
            _ = figures.each(name) { if let value = $0.value { rank.add(value) } }
            ranks[name] = rank
        }
        figures.judge(into: &judgements)
        nurseTime.add(figures)
    }

    /// What lies behind a figure, in all.
    public func tally(_ name: String) -> Figures.Tally { sums[name]?.all ?? Figures.Tally() }

    /// What lies behind a figure, bucket by bucket.
    public func tallies(_ name: String) -> [String: Figures.Tally] {
        sums[name]?.buckets.all ?? [:]
    }

    /// The values behind a figure that is shown as percentiles.
    public func ranks(_ name: String) -> Ranks { ranks[name] ?? Ranks(parts: 1) }

    /// By level, whether nurses came in time, where that is settled.
    public var judged: [String: Figures.Tally] { judgements.all }
}

/// How often each value came, told to so many parts of one.
///
/// A percentile of these is the rounded percentile of the values themselves; there are no more of them than their
/// range has parts.
public struct Ranks: Sendable {
    private let parts: Double
    private var counts: [Double: Int] = [:]
    /// How many values.
    public private(set) var count = 0

    /// Of nothing yet; values are told to `parts` of one, halves away from zero.
    public init(parts: Double) {
        self.parts = parts
    }

    /// Adds a value.
    public mutating func add(_ value: Double) {
        counts[(value * parts).rounded(), default: 0] += 1
        count += 1
    }

    /// The value that `percent` of them do not exceed (nearest rank); `nil` without any.
    public func percentile(_ percent: Int) -> Double? {
        let rank = min(max((percent * count + 99) / 100, 1), count)
        var seen = 0
        for (value, times) in counts.sorted(by: { $0.key < $1.key }) {
            seen += times
            if seen >= rank { return value / parts }
        }
        return nil
    }
}
