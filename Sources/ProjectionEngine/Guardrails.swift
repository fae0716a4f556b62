import SQLite

/// Bounds for the SQL of files that come from outside: what a statement may use, and for how long.
public struct Guardrails: Sendable {
    /// Most rows of an answer.
    static let rowsMax = 10_000
    /// Most bytes of an answer.
    static let answerBytesMax = 8 << 20
    /// How long one question may take.
    static let queryMilliseconds: UInt64 = 2_000
    /// How long one batch of events may take.
    static let batchMilliseconds: UInt64 = 5_000
    /// How long loading may take.
    static let loadMilliseconds: UInt64 = 2_000
    /// How much the process may grow meanwhile.
    static let growthBytes: Int64 = 64 << 20

    let limits: SQLLimits
    let writer: Budget
    let reader: Budget

    /// Bounds that look at a monotonic clock in nanoseconds, and at the process's resident bytes.
    public init(
        now: @escaping @Sendable () -> UInt64,
        resident: @escaping @Sendable () -> Int64?
    ) {
        limits = SQLLimits()
        writer = Budget(now: now, resident: resident)
        reader = Budget(now: now, resident: resident)
    }

    func begin(_ budget: Budget, _ milliseconds: UInt64) {
        budget.begin(milliseconds: milliseconds, growthBytes: Self.growthBytes)
    }
}
