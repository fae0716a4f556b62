/// Names that were used, each known by 64 bits of it alone (FNV-1a).
///
/// Bounded: past ``max`` the older ones are forgotten, so the latest ``max`` are always known.
struct UsedNames: Sendable, Equatable {
    /// What one user may say in a day, by the limit of messages.
    static let max = 175_000
    /// Bytes that each takes.
    static let bytesEach = 16

    private var older: Set<UInt64> = []
    private var newer: Set<UInt64> = []

    /// How many are known.
    var count: Int { older.count + newer.count }

    /// Whether a name may have been used; `false` is certain of the latest ``max``.
    func mayHold(_ name: String) -> Bool {
        guard count > 0 else { return false }
        let mark = Self.mark(name)
        return newer.contains(mark) || older.contains(mark)
    }

    mutating func insert(_ name: String) {
        if newer.count >= Self.max { (older, newer) = (newer, []) }
        newer.insert(Self.mark(name))
    }

    private static func mark(_ name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
