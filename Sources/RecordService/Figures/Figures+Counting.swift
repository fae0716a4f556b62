// How evidence becomes numbers: counts, means, shares and percentiles, `nil` where there is nothing.
extension Figures {
    /// How many facts lie behind a figure, of one bucket or of all.
    public func count(_ name: String, _ bucket: String? = nil) -> Int {
        chosen(name, bucket).count
    }

    /// The values behind a figure, ascending.
    public func values(_ name: String, _ bucket: String? = nil) -> [Double] {
        chosen(name, bucket).compactMap(\.value).sorted()
    }

    /// The mean of the values behind a figure.
    public func mean(_ name: String, _ bucket: String? = nil) -> Double? {
        let values = values(name, bucket)
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The value that `percent` of those behind a figure do not exceed (nearest rank).
    public func percentile(_ percent: Int, _ name: String, _ bucket: String? = nil) -> Double? {
        let values = values(name, bucket)
        guard !values.isEmpty else { return nil }
        let rank = (percent * values.count + 99) / 100
        return values[min(max(rank, 1), values.count) - 1]
    }

    /// Which part of the facts behind a figure belongs to a bucket.
    public func share(of bucket: String, in name: String) -> Double? {
        let all = chosen(name, nil)
        guard !all.isEmpty else { return nil }
        return Double(all.count { $0.bucket == bucket }) / Double(all.count)
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

    /// Nurses' time with a case in hand over their time on duty, 0 to 1.
    public var utilization: Double? {
        let seconds = nurseSeconds()
        return seconds.present > 0 ? seconds.held / seconds.present : nil
    }

    /// How much more arrived than in the window before, in per cent; `nil` where nothing did.
    public var trendPercent: Double? {
        guard facts.arrivedBefore > 0 else { return nil }
        let change = facts.arrived.count - facts.arrivedBefore
        return Double(change) * 100 / Double(facts.arrivedBefore)
    }

    private func chosen(_ name: String, _ bucket: String?) -> [FigureEvidence] {
        let all = evidence(name) ?? []
        guard let bucket else { return all }
        return all.filter { $0.bucket == bucket }
    }
}
