import Clinical
import EventLog
import JSON
import ProjectionEngine
import SQLite
import Synchronization
public import World

/// One thing to tell a program outside, as which try.
public struct WebhookDelivery: Sendable, Equatable {
    /// What a program can ask to hear of.
    public static let types = [
        "red_flag_alert", "alert_escalated", "alert_acknowledged", "alert_resolved", "sla_breach",
    ]

    /// `whd_…`, the same for every try.
    public let id: String
    /// What the record calls it.
    let key: String
    /// `whk_…`.
    public let webhook: String
    /// Where it goes.
    public let url: String
    /// One of ``types``.
    public let type: String
    /// From 1; goes on where it is ordered once more.
    public let attempt: Int64
    /// Whether it is the last one before it is given up.
    let isLast: Bool
    /// When it happened.
    public let happenedAt: Timestamp
    /// What is told: identifiers, no words.
    public let data: [UInt8]

    /// `whd_…` for what the record calls a delivery, `whd_<webhook>_<position>`; `nil` for anything else.
    ///
    /// The webhook's identifier with the position in its random part, so that it can be read back.
    public static func name(of key: String) -> String? {
        let parts = key.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "whd",
            let webhook = Identifier(base32: String(parts[1])),
            let position = UInt64(parts[2])
        else { return nil }
        return Identifier(high: webhook.high, low: webhook.low ^ position).text("whd")
    }

    /// What the record calls the delivery `name` to a webhook; `nil` for a name of another's.
    public static func key(of name: String, to webhook: Identifier) -> String? {
        guard let id = Identifier(name, prefix: "whd"), id.high == webhook.high else { return nil }
        return "whd_\(webhook.base32)_\(id.low ^ webhook.low)"
    }
}

/// Tells programs outside what they asked for, each delivery until one try succeeds or the last has failed.
///
/// Each try is on record before the next, so a service that ends in between sends at most once more, under the
/// same delivery. One that is down holds up nobody else: each has tries of its own.
public final class WebhookCourier: Sendable {
    /// Waits before the next try, in seconds; with the last, a delivery has failed.
    public static let pauses: [Int64] = [
        1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400, 28_800,
    ]
    /// Most tries under way at a time for one webhook.
    public static let tryMax = 8
    /// Tries whose time is kept by the clock that never steps; the rest follow them.
    private static let keptMax = 1024

    private let service: RecordService
    private let send: @Sendable (WebhookDelivery) async -> Int?
    /// Webhooks that are being told something.
    private let busy = Mutex<Set<String>>([])
    /// When each delivery's next try is due, wherever the wall clock steps.
    private let ends = Mutex(SteadyEnds<String>())

    /// A courier that sends by `send`, which gives the answer's status, if one came.
    public init(
        service: RecordService,
        send: @escaping @Sendable (WebhookDelivery) async -> Int?
    ) {
        self.service = service
        self.send = send
    }

    /// Goes until the task is cancelled; looks once a second while something is to be told, and otherwise only
    /// when something happened.
    ///
    /// A webhook that does not answer keeps its own tries waiting, and no other's.
    public func run() async {
        await withDiscardingTaskGroup { group in
            var seen: ProjectionMark?
            while !Task.isCancelled {
                let mark = service.projections.mark(of: "webhooks")
                if mark != seen, let due = due() {
                    for (webhook, deliveries) in due where take(webhook) {
                        group.addTask {
                            await self.tell(deliveries)
                            self.release(webhook)
                        }
                    }
                    if due.isEmpty, isSettled { seen = mark }
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func take(_ webhook: String) -> Bool { busy.withLock { $0.insert(webhook).inserted } }

    private func release(_ webhook: String) { busy.withLock { _ = $0.remove(webhook) } }

    /// What is to be told now, by webhook; `nil` when that can't be read.
    private func due() -> [String: [WebhookDelivery]]? {
        let pauses = JSON.array(Self.pauses.map { .integer($0) }).text
        let now = service.world.now().microseconds
        guard let over = over(now, pauses) else { return nil }
        let rows = try? service.projections.query(
            "webhooks",
            "due",
            [
                "now": .integer(now), "pauses": .text(pauses),
                "over": .text(JSON.array(over.map { .string($0) }).text),
                "limit": .integer(Int64(Self.tryMax)),
            ]
        )
        return rows.map { rows in
            Dictionary(
                grouping: rows.rows.compactMap { Self.delivery($0, rows) },
                by: \.webhook
            )
        }
    }

    /// Deliveries whose next try is due by the steady clock, although the wall clock has not come to it.
    private func over(_ now: Int64, _ pauses: String) -> [String]? {
        let found = try? service.projections.query(
            "webhooks",
            "later",
            ["now": .integer(now), "pauses": .text(pauses), "limit": .integer(Int64(Self.keptMax))]
        )
        guard let found else { return nil }
        let (id, tries, at) = (
            found.column("delivery_id"), found.column("tries"), found.column("attempt_at")
        )
        return ends.withLock { ends in
            var seen: Set<String> = []
            var over: [String] = []
            for row in found.rows {
                guard let key = row.text(id), let last = row.integer(at) else { continue }
                seen.insert(key)
                let place = max(Int(clamping: row.integer(tries) ?? 0), 1) - 1
                let pause = Self.pauses[min(place, Self.pauses.count - 1)]
                let end = Timestamp(microseconds: last).adding(seconds: pause)
                if ends.left(of: key, end: end, in: service.world, most: pause) == 0 {
                    over.append(key)
                }
            }
            ends.keep(seen)
            return over
        }
    }

    /// Whether nothing is left to try, now or later.
    private var isSettled: Bool {
        (try? service.projections.query("webhooks", "waiting"))?.rows.isEmpty == true
    }

    private func tell(_ deliveries: [WebhookDelivery]) async {
        await withTaskGroup(of: Void.self) { group in
            for delivery in deliveries { group.addTask { await self.tell(delivery) } }
        }
    }

    private static func delivery(_ row: Rows.Row, _ rows: Rows) -> WebhookDelivery? {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        func time(_ name: String) -> Timestamp? {
            row.integer(rows.column(name)).map { Timestamp(microseconds: $0) }
        }
        guard let key = text("delivery_id"), let id = WebhookDelivery.name(of: key),
            let webhook = text("webhook_id"),
            let url = text("url"), let type = text("type"), let happened = time("happened_at"),
            let session = row.blob(rows.column("session")).flatMap({ Identifier(bytes: $0) }),
            let told = text("data").flatMap({ try? JSON(parsing: Array($0.utf8)) })?.object
        else { return nil }
        var data = told
        data["session_id"] = .string(SessionID(session).text)
        data["link"] = .string("/nurse#/case/\(session.text("qe"))")
        return WebhookDelivery(
            id: id,
            key: key,
            webhook: webhook,
            url: url,
            type: type,
            attempt: (row.integer(rows.column("attempts")) ?? 0) &+ 1,
            isLast: (row.integer(rows.column("tries")) ?? 0) >= Int64(Self.pauses.count),
            happenedAt: happened,
            data: JSON.object(data).bytes
        )
    }

    private func tell(_ delivery: WebhookDelivery) async {
        let status = await send(delivery)
        let isTaken = status.map { (200..<300).contains($0) } ?? false
        let body = Fields().with("webhook_id", delivery.webhook).with("delivery_id", delivery.key)
            .with("attempt", .integer(delivery.attempt))
            .with("outcome", isTaken ? "delivered" : delivery.isLast ? "given_up" : "failed")
            .with("status", status.map { .integer(Int64($0)) } ?? .null).json
        guard let stream = Identifier(delivery.webhook, prefix: "whk") else { return }
        let event = NewEvent(
            id: service.world.identifier(),
            stream: stream,
            type: "webhook_attempted",
            actor: .zero,
            sealing: .day,
            body: body.bytes
        )
        if let done = try? await service.log.append([event]) {
            try? await service.projections.reached(done.position + 1)
        }
    }
}
