import Cryptography
import World

/// What is committed and served from memory: the head, the latest events, and where each stream's are.
struct Published: Sendable {
    var head: UInt64 = 0
    var ring = EventRing()
    /// Positions of each stream's events, in order.
    var streams: [Identifier: Positions] = [:]
    var types = TypeRegistry()
    var wakes: [@Sendable (UInt64) -> Void] = []

    mutating func publish(_ events: [RecordedEvent], types: TypeRegistry) {
        self.types = types
        for event in events {
            streams[event.stream, default: Positions()].append(event.position)
            ring.append(event)
            head = event.position + 1
        }
    }
}

/// The latest events, opened; bounded in number and in bytes of bodies.
struct EventRing: Sendable {
    static let countMax = 8192
    static let bytesMax = 8 << 20

    private var slots: [RecordedEvent] = []
    private var start = 0
    private var bytes = 0
    /// The position of the oldest event here.
    private(set) var first: UInt64 = 0

    var count: Int { slots.count - start }

    mutating func append(_ event: RecordedEvent) {
        if count == 0 { first = event.position }
        slots.append(event)
        bytes += event.body?.count ?? 0
        while count > Self.countMax || bytes > Self.bytesMax, count > 1 { dropFirst() }
        guard start > Self.countMax else { return }
        slots.removeFirst(start)
        start = 0
    }

    // Dropped events stay in `slots` until the next sweep, so at most twice the bound is held.
    private mutating func dropFirst() {
        bytes -= slots[start].body?.count ?? 0
        start += 1
        first += 1
    }

    /// The leaves of up to `limit` events from `position` on; `nil` when `position` is older than the ring.
    func leaves(from position: UInt64, limit: Int) -> [Digest]? {
        guard count > 0, position >= first else { return nil }
        let begin = start + Int(clamping: position - first)
        guard begin < slots.count else { return [] }
        return slots[begin..<min(slots.count, begin + max(0, limit))].map(\.leaf)
    }

    /// Up to `limit` events from `position` on; `nil` when `position` is older than the ring.
    func events(from position: UInt64, limit: Int) -> [RecordedEvent]? {
        guard count > 0, position >= first else { return nil }
        let offset = position - first
        guard offset < UInt64(count) else { return [] }
        let begin = start + Int(offset)
        return Array(slots[begin..<min(slots.count, begin + max(0, limit))])
    }
}
