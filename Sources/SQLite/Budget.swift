import CSQLite
import Synchronization

/// What SQL that somebody else wrote may use of a connection (sqlite.org/security.html).
public struct SQLLimits: Sendable {
    /// Longest text or blob, and longest row, in bytes.
    public var valueBytesMax: Int32 = 1 << 20
    /// Longest statement, in bytes.
    public var statementBytesMax: Int32 = 1 << 17
    /// Most columns of a table, an index or an answer.
    public var columnsMax: Int32 = 100
    /// Deepest expression.
    public var depthMax: Int32 = 100
    /// Most SELECTs joined by UNION and its like.
    public var compoundMax: Int32 = 20
    /// Most instructions of one compiled statement.
    public var instructionsMax: Int32 = 20_000
    /// Longest pattern of LIKE and GLOB, in bytes.
    public var patternBytesMax: Int32 = 100
    /// Most arguments of a function.
    public var argumentsMax: Int32 = 32
    /// Most parameters of a statement.
    public var parametersMax: Int32 = 100
    /// Most pages of the database.
    public var pagesMax = 32_768

    /// Limits for a file that an officer wrote.
    public init() {}
}

/// How long a connection's statements may still run, and how much the process may grow meanwhile.
///
/// One operation at a time. What runs past it ends with SQLITE_INTERRUPT, and ``spent`` says why.
public final class Budget: Sendable {
    private let now: @Sendable () -> UInt64
    private let resident: @Sendable () -> Int64?
    private let deadline = Atomic<UInt64>(.max)
    private let residentMax = Atomic<Int64>(.max)
    private let reason = Mutex<String?>(nil)

    /// A budget without bounds until ``begin(milliseconds:growthBytes:)``.
    ///
    /// `now` is a monotonic clock in nanoseconds, `resident` the process's resident bytes.
    public init(
        now: @escaping @Sendable () -> UInt64,
        resident: @escaping @Sendable () -> Int64?
    ) {
        self.now = now
        self.resident = resident
    }

    /// From now on so much time and so much growth of the process.
    public func begin(milliseconds: UInt64, growthBytes: Int64) {
        reason.withLock { $0 = nil }
        deadline.store(now() &+ milliseconds &* 1_000_000, ordering: .relaxed)
        residentMax.store((resident() ?? 0) &+ growthBytes, ordering: .relaxed)
    }

    /// Why the latest operation was ended; `nil` when it was not.
    public var spent: String? { reason.withLock { $0 } }

    /// Whether to stop now; asked every few ten thousand instructions.
    func isSpent() -> Bool {
        if now() > deadline.load(ordering: .relaxed) {
            reason.withLock { $0 = "it took too long" }
            return true
        }
        if let resident = resident(), resident > residentMax.load(ordering: .relaxed) {
            reason.withLock { $0 = "it needed too much memory" }
            return true
        }
        return false
    }
}

extension Connection {
    /// How many instructions a statement runs between two looks at the budget.
    static let instructionsPerLook: Int32 = 10_000

    /// Bounds what this connection's SQL may use from now on, for good.
    public func bound(by limits: SQLLimits, _ budget: Budget) {
        let values = [
            (SQLITE_LIMIT_LENGTH, limits.valueBytesMax),
            (SQLITE_LIMIT_SQL_LENGTH, limits.statementBytesMax),
            (SQLITE_LIMIT_COLUMN, limits.columnsMax),
            (SQLITE_LIMIT_EXPR_DEPTH, limits.depthMax),
            (SQLITE_LIMIT_COMPOUND_SELECT, limits.compoundMax),
            (SQLITE_LIMIT_VDBE_OP, limits.instructionsMax),
            (SQLITE_LIMIT_FUNCTION_ARG, limits.argumentsMax), (SQLITE_LIMIT_ATTACHED, 0),
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, limits.patternBytesMax),
            (SQLITE_LIMIT_VARIABLE_NUMBER, limits.parametersMax),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
        ]
        for (limit, value) in values { unsafe sqlite3_limit(handle, limit, value) }
        setDefensive()
        self.budget = budget
        unsafe sqlite3_progress_handler(
            handle,
            Self.instructionsPerLook,
            { context in
                guard let context = unsafe context else { return 1 }
                let budget = unsafe Unmanaged<Budget>.fromOpaque(context).takeUnretainedValue()
                return budget.isSpent() ? 1 : 0
            },
            Unmanaged.passUnretained(budget).toOpaque()
        )
    }
}
