import EventLog

/// How far a projection's rows have moved; equal marks mean equal rows.
public struct ProjectionMark: Sendable, Hashable {
    /// The position behind the last event that concerned the projection.
    public let position: UInt64
    /// How often the rows were made anew otherwise since the start, as after an erasure.
    public let generation: UInt64
}

/// Which events concern which projection, and the last that did.
struct Concerns {
    private var types: [String: Set<String>] = [:]
    private var positions: [String: UInt64] = [:]
    private var generation: UInt64 = 0

    init(_ files: [ProjectionFile], position: UInt64) {
        for file in files { set(file, position: position) }
    }

    /// A file's events, from a position on.
    mutating func set(_ file: ProjectionFile, position: UInt64) {
        types[file.name] = Set(file.eventNames)
        positions[file.name] = position
        generation += 1
    }

    /// Notes events that were taken in.
    mutating func note(_ events: [DecodedEvent]) {
        // From the end: in a long batch most projections find something among the last events.
        var unmet = types
        for event in events.reversed() {
            if unmet.isEmpty { return }
            for (name, types) in unmet
            where types.contains("*") || types.contains(event.event.type) {
                positions[name] = event.event.position + 1
                unmet[name] = nil
            }
        }
    }

    /// Notes that every row was made anew.
    mutating func remade() { generation += 1 }

    func mark(_ name: String) -> ProjectionMark {
        ProjectionMark(position: positions[name] ?? 0, generation: generation)
    }
}
