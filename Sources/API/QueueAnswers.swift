import Clinical
import ProjectionEngine
import RecordService
import Synchronization
import World

/// Answers about the queue that were made this second, for those who ask the same.
///
/// An answer is a function of the read model's rows, of the filter, and of the second: waits are told in
/// whole seconds. Who asks is no part of it; that they looked is recorded for each of them all the same.
final class QueueAnswers: Sendable {
    /// What makes two askers see the same.
    struct Key: Hashable {
        let filter: QueueFilter
        let mark: ProjectionMark
        let second: Int64
        /// How often nurses came to and left conversations.
        let joined: UInt64
    }

    /// An answer and whom it shows.
    struct Answer: Sendable {
        let body: [UInt8]
        let patients: Set<PatientID>
        let tag: String
    }

    /// Most answers of one moment kept; past it all are dropped.
    private static let max = 64
    private let answers = Mutex<[Key: Answer]>([:])

    /// The answer to the same question, if it was made already.
    func find(_ key: Key) -> Answer? { answers.withLock { $0[key] } }

    /// Keeps an answer, and drops those of other moments: what they show may be erased by now.
    func keep(_ answer: Answer, for key: Key) {
        answers.withLock { answers in
            answers = answers.filter { $0.key.second == key.second && $0.key.mark == key.mark }
            if answers.count >= Self.max { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
    }
}

/// The figures above the queue, of everything that one reach sees.
struct QueueCounts: Sendable {
    let open, emergency, urgent, redFlag, breached, snoozed: Int64
    let pending, inReview, moreInfo, escalated: Int64
    /// When time alone last changed a row, and when it will next, in µs since 1970.
    let turnedAt, turnsAt: Int64
    private let arrivedAtMean: Double?

    /// Reads the one row of `counts`.
    init(_ rows: Rows) {
        let row = rows.rows.first
        func figure(_ name: String) -> Int64 { Int64(row?.real(rows.column(name)) ?? 0) }
        open = figure("open")
        emergency = figure("emergency")
        urgent = figure("urgent")
        redFlag = figure("red_flag")
        breached = figure("breached")
        snoozed = figure("snoozed")
        pending = figure("pending")
        inReview = figure("in_review")
        moreInfo = figure("more_info")
        escalated = figure("escalated")
        turnedAt = row?.integer(rows.column("turned_at")) ?? 0
        turnsAt = row?.integer(rows.column("turns_at")) ?? .max
        arrivedAtMean = row?.real(rows.column("arrived_at_mean"))
    }

    /// How many cases there are: those put off, the others, or all.
    func count(snoozed isSnoozed: Bool?) -> Int64 {
        switch isSnoozed {
        case true: snoozed
        case false: open - snoozed
        default: open
        }
    }

    /// Mean wait of all open cases in minutes, one decimal; `nil` without any.
    func meanWait(at now: Timestamp) -> Double? {
        guard let arrivedAtMean else { return nil }
        let minutes = max(0, Double(now.microseconds) - arrivedAtMean) / 60e6
        return (minutes * 10).rounded() / 10
    }
}

/// The figures above the queue as they were last counted, for each reach: counting reads every open case.
final class QueueFigures: Sendable {
    private struct Known {
        let counts: QueueCounts
        let mark: ProjectionMark
    }

    /// Most reaches kept; there is one for each unit, and one for those on call.
    private static let max = 256
    private let known = Mutex<[Reach: Known]>([:])

    /// What was counted, if no row has changed since, by an event or by the clock.
    func find(_ reach: Reach, _ mark: ProjectionMark, now: Timestamp) -> QueueCounts? {
        known.withLock { known in
            guard let one = known[reach], one.mark == mark, now.microseconds < one.counts.turnsAt,
                now.microseconds >= one.counts.turnedAt
            else { return nil }
            return one.counts
        }
    }

    /// Keeps what was counted at `mark`.
    func keep(_ counts: QueueCounts, _ reach: Reach, _ mark: ProjectionMark) {
        known.withLock { known in
            if known.count >= Self.max { known.removeAll() }
            known[reach] = Known(counts: counts, mark: mark)
        }
    }
}
