import World

/// When each nurse had a case in hand, and when she was there: what no clock moves any more, put together once,
/// and what goes on.
public struct NurseTime: Sendable {
    private struct Nurse: Sendable {
        var held = PastTime([])
        var present = PastTime([])
        var holds: [FigureFacts.Hold] = []
        var duty: [FigureFacts.Duty] = []
    }

    private var nurses: [String: Nurse] = [:]

    /// Of nobody yet.
    public init() {}

    /// Adds the time of nurses as more facts of a window have it; good as long as these are.
    mutating func add(_ figures: Figures) {
        var held: [String: [PastTime.Span]] = [:]
        var looked: [String: [PastTime.Span]] = [:]
        for hold in figures.facts.holds {
            if !figures.isOver(hold) {
                nurses[hold.nurse, default: Nurse()].holds.append(hold)
            } else if let span = figures.clipped(hold.beganAt, figures.end(of: hold)) {
                held[hold.nurse, default: []].append(span)
            }
        }
        for look in figures.facts.duty {
            if !figures.isOver(look) {
                nurses[look.nurse, default: Nurse()].duty.append(look)
            } else if let span = figures.clipped(look.beganAt, figures.end(of: look)) {
                looked[look.nurse, default: []].append(span)
            }
        }
        for nurse in Set(held.keys).union(looked.keys) {
            let spans = held[nurse] ?? []
            nurses[nurse, default: Nurse()].held.add(spans)
            nurses[nurse, default: Nurse()].present.add(spans + (looked[nurse] ?? []))
        }
    }

    /// Time with a case in hand over time on duty, 0 to 1; `nil` when nobody was there.
    ///
    /// `figures` are of the same facts, now. Overlaps count once for each nurse.
    public func utilization(_ figures: Figures) -> Double? {
        var (held, present) = (0.0, 0.0)
        for nurse in nurses.values {
            let holds = nurse.holds.compactMap { hold in
                figures.clipped(hold.beganAt, figures.end(of: hold))
            }
            let duty = nurse.duty.compactMap { look in
                figures.clipped(look.beganAt, figures.end(of: look))
            }
            held += nurse.held.length(with: holds)
            present += nurse.present.length(with: holds + duty)
        }
        return present > 0 ? held / present : nil
    }
}

/// A union of intervals in seconds: disjoint, ascending, with the length of all before each.
struct PastTime: Sendable {
    typealias Span = (from: Double, to: Double)

    private var spans: [Span] = []
    private var before: [Double] = [0]

    init(_ intervals: [Span]) {
        for (from, to) in intervals.sorted(by: { $0 < $1 }) {
            if let last = spans.last, from <= last.to {
                spans[spans.count - 1].to = max(last.to, to)
            } else {
                spans.append((from, to))
            }
        }
        for span in spans { before.append(before[before.count - 1] + span.to - span.from) }
    }

    /// Takes in some more.
    mutating func add(_ more: [Span]) {
        guard !more.isEmpty else { return }
        self = PastTime(spans + more)
    }

    /// How long the union with some more intervals is; costs by those and by what lies behind their first.
    func length(with more: [Span]) -> Double {
        guard let first = more.map(\.from).min() else { return before[before.count - 1] }
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].to < first { low = middle + 1 } else { high = middle }
        }
        let tail = PastTime(Array(spans[low...]) + more)
        return before[low] + tail.length(with: [])
    }
}
