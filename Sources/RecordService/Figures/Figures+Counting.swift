// How evidence becomes numbers: counts, means, shares and percentiles, `nil` where there is nothing.
extension Figures {
    /// Count, sum and greatest of what lies behind a figure.
    public struct Tally: Sendable {
        /// How many facts.
        public private(set) var count = 0
        /// The greatest value.
        public private(set) var greatest: Double?
        private var values = 0
        private var sum = 0.0

        /// Nothing.
        public init() {}

        /// The mean of the values.
        public var mean: Double? { values == 0 ? nil : sum / Double(values) }

        func adding(_ other: Tally) -> Tally {
            var sum = self
            sum.count += other.count
            sum.values += other.values
            sum.sum += other.sum
            if let theirs = other.greatest { sum.greatest = max(greatest ?? theirs, theirs) }
            return sum
        }

        mutating func add(_ evidence: FigureEvidence) {
            count += 1
            guard let value = evidence.value else { return }
            values += 1
            sum += value
            greatest = max(greatest ?? value, value)
        }
    }

    /// What lies behind a figure, in all.
    public func tally(_ name: String) -> Tally {
        var tally = Tally()
        _ = each(name) { tally.add($0) }
        return tally
    }

    /// What lies behind a figure, bucket by bucket.
    public func tallies(_ name: String) -> [String: Tally] {
        var tallies = BucketTallies()
        _ = each(name) { tallies.add($0) }
        return tallies.all
    }

    /// What such evidence comes to, bucket by bucket.
    func tallies(_ evidence: some Sequence<FigureEvidence>) -> [String: Tally] {
        var tallies = BucketTallies()
        for one in evidence { tallies.add(one) }
        return tallies.all
    }

    /// Most figures have a handful of buckets, which are found faster by looking than by hashing.
    struct BucketTallies: Sendable {
        private var few: [(bucket: String, tally: Tally)] = []
        private var many: [String: Tally] = [:]

        mutating func add(_ evidence: FigureEvidence) {
            if let place = few.firstIndex(where: { $0.bucket == evidence.bucket }) {
                few[place].tally.add(evidence)
            } else if few.count < 8 {
                few.append((evidence.bucket, Tally()))
                few[few.count - 1].tally.add(evidence)
            } else {
                many[evidence.bucket, default: Tally()].add(evidence)
            }
        }

        var all: [String: Tally] {
            var all = many
            for (bucket, tally) in few { all[bucket] = tally }
            return all
        }
    }

    /// How many facts lie behind a figure.
    public func count(_ name: String) -> Int { tally(name).count }

    /// The mean of the values behind a figure.
    public func mean(_ name: String) -> Double? { tally(name).mean }

    /// Which part of the facts behind a figure belongs to a bucket.
    public func share(of bucket: String, in name: String) -> Double? {
        var (part, all) = (0, 0)
        _ = each(name) { evidence in
            all += 1
            if evidence.bucket == bucket { part += 1 }
        }
        return all == 0 ? nil : Double(part) / Double(all)
    }

    /// The buckets of a figure with the facts in each, the fullest first, then by name.
    public func buckets(_ name: String) -> [(bucket: String, evidence: [FigureEvidence])] {
        Dictionary(grouping: evidence(name) ?? [], by: \.bucket)
            .sorted { left, right in
                left.value.count != right.value.count
                    ? left.value.count > right.value.count : left.key < right.key
            }
            .map { ($0.key, $0.value) }
    }

    /// How much more arrived than in the window before, in per cent; `nil` where nothing did.
    public var trendPercent: Double? {
        guard facts.arrivedBefore > 0 else { return nil }
        let change = facts.arrived.count - facts.arrivedBefore
        return Double(change) * 100 / Double(facts.arrivedBefore)
    }
}
