import Clinical
import EventLog
import ProjectionEngine
import SQLite
import Synchronization
import World

/// Tells somebody outside of alerts that have gone through the chain unseen; until one try succeeds.
///
/// Each try is on record before the next. A service that ends between sending and recording sends once
/// more when it is back, under the same delivery, so that the receiver knows it has it already.
public final class AlertCourier: Sendable {
    /// What is sent, and as which try of which delivery.
    public struct Delivery: Sendable {
        /// The alert as it stands.
        public let alert: QueueAlert
        /// `whd_…`, the same for every try.
        public let id: String
        /// From 1.
        public let attempt: Int64
    }

    /// Waits before the next try, in seconds; the last one from then on.
    public static let pauses: [Int64] = [1, 2, 5, 10, 30, 60]
    /// Most alerts told in one step.
    public static let batchMax = 32

    private let service: RecordService
    private let level: Int64
    private let send: @Sendable (Delivery) async -> Int?
    private let world: World
    /// When each alert's next try is due, wherever the wall clock steps.
    private let ends = Mutex(SteadyEnds<AlertID>())

    /// A courier for alerts at `level` and above; `send` gives the answer's status, if one came.
    public init(
        service: RecordService,
        level: Int64,
        send: @escaping @Sendable (Delivery) async -> Int?
    ) {
        self.service = service
        self.level = level
        self.send = send
        world = service.world
    }

    /// Goes until the task is cancelled; looks once a second while there is something to try, and
    /// otherwise only when an alert has moved.
    public func run() async {
        var seen: ProjectionMark?
        while !Task.isCancelled {
            let mark = service.projections.mark(of: "alerts")
            if mark != seen, await step() { seen = mark }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Tries whatever is due; `true` when nothing is left to try later.
    @discardableResult public func step() async -> Bool {
        let rows = try? service.projections.query(
            "alerts",
            "untold",
            ["level": .integer(level), "limit": .integer(Int64(Self.batchMax))]
        )
        guard let rows else { return false }
        let alerts = QueueAlert.all(rows)
        ends.withLock { $0.keep(Set(alerts.map(\.alert))) }
        await withTaskGroup(of: Void.self) { group in
            for alert in alerts where isDue(alert) {
                group.addTask { await self.tell(alert) }
            }
        }
        return alerts.isEmpty
    }

    private func isDue(_ alert: QueueAlert) -> Bool {
        guard let last = alert.attemptAt, alert.attempts > 0 else { return true }
        let pause = Self.pauses[min(Int(clamping: alert.attempts), Self.pauses.count) - 1]
        let end = last.adding(seconds: pause)
        return ends.withLock { $0.left(of: alert.alert, end: end, in: world, most: pause) } == 0
    }

    private func tell(_ alert: QueueAlert) async {
        // An alert that was raised again is another delivery.
        let raw = alert.alert.raw
        let since = UInt64(bitPattern: alert.waitsSince.microseconds)
        let id = Identifier(high: raw.high, low: raw.low ^ since).text("whd")
        let delivery = Delivery(alert: alert, id: id, attempt: alert.attempts &+ 1)
        let status = await send(delivery)
        let isTaken = status.map { (200..<300).contains($0) } ?? false
        let notified = DeskEvent.AlertNotified(
            alert: alert.alert,
            channel: EscalationChain.webhook,
            delivery: id,
            attempt: delivery.attempt,
            outcome: isTaken ? "delivered" : "failed",
            status: status.map { Int64($0) }
        )
        let done = try? await service.execute(
            .desk(.noteNotified(notified)),
            on: alert.session,
            by: UserID(.zero)
        )
        if let last = done?.events.last {
            try? await service.projections.reached(last.position + 1)
        }
    }
}
