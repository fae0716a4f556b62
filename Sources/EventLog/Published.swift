import Cryptography
import World

/// What is committed and served from memory: the head, the latest events, and where each stream's are.
struct Published: Sendable {
    var head: UInt64 = 0
    var ring = EventRing()
    var streams = StreamIndex()
    var types = TypeRegistry()
    var wakes: [@Sendable (UInt64) -> Void] = []

    mutating func publish(_ events: [RecordedEvent], types: TypeRegistry) {
        self.types = types
        for event in events {
            streams.append(event.position, to: event.stream)
            ring.append(event)
            head = event.position + 1
        }
    }
}

/// The latest events, opened; bounded in number and in bytes of bodies.
struct EventRing: Sendable {
    static let countMax = 8192
    static let bytesMax = 8 << 20

    // Written over in turn once there are ``countMax``; those not in use are empty.
    private var slots: [RecordedEvent?] = []
    private var start = 0
    private var bytes = 0
    private(set) var count = 0
    /// The position of the oldest event here.
    private(set) var first: UInt64 = 0

    mutating func append(_ event: RecordedEvent) {
        if count == Self.countMax { dropFirst() }
        if count == 0 { first = event.position }
        let place = (start + count) % Self.countMax
        if place < slots.count { slots[place] = event } else { slots.append(event) }
        count += 1
        bytes += event.body?.count ?? 0
        while bytes > Self.bytesMax, count > 1 { dropFirst() }
    }

    private mutating func dropFirst() {
        bytes -= slots[start]?.body?.count ?? 0
        slots[start] = nil
        start = (start + 1) % Self.countMax
        first += 1
        count -= 1
    }

    /// The leaves of up to `limit` events from `position` on; `nil` when `position` is older than the ring.
    func leaves(from position: UInt64, limit: Int) -> [Digest]? {
        values(from: position, limit: limit) { $0.leaf }
    }

    /// Up to `limit` events from `position` on; `nil` when `position` is older than the ring.
    func events(from position: UInt64, limit: Int) -> [RecordedEvent]? {
        values(from: position, limit: limit) { $0 }
    }

    private func values<Value>(
        from position: UInt64,
        limit: Int,
        _ value: (RecordedEvent) -> Value
    ) -> [Value]? {
        guard count > 0, position >= first else { return nil }
        let skipped = Int(clamping: min(position - first, UInt64(count)))
        let number = min(count - skipped, max(0, limit))
        var out: [Value] = []
        out.reserveCapacity(number)
        for offset in skipped..<(skipped + number) {
            if let event = slots[(start + offset) % Self.countMax] { out.append(value(event)) }
        }
        return out
    }
}
