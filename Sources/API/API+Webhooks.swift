import Access
import Clinical
import Cryptography
import EventLog
import HTTP
import JSON
import ProjectionEngine
import RecordService
import SQLite
public import World

/// What the routes about webhooks do; see ``Route/webhooks``.
enum WebhookEndpoint: Sendable, Equatable {
    case list
    case add
    case remove
    case deliveries
    case redeliver
}

extension Route {
    private static let admins = Policy.roles([.admin])

    /// Programs outside that are told of what happens at the desk.
    static let webhooks: [Route] = [
        Route("GET", "/api/admin/webhooks", admins, "webhooks", .webhooks(.list)),
        Route("POST", "/api/admin/webhooks", admins, "add_webhook", .webhooks(.add)),
        Route("DELETE", "/api/admin/webhooks", admins, "remove_webhook", .webhooks(.remove)),
        Route("DELETE", "/api/admin/webhooks/{id}", admins, "remove_webhook", .webhooks(.remove)),
        Route(
            "GET",
            "/api/admin/webhooks/{id}/deliveries",
            admins,
            "webhooks",
            .webhooks(.deliveries)
        ),
        Route(
            "POST",
            "/api/admin/webhooks/{id}/deliveries/{delivery_id}/redeliver",
            admins,
            "redeliver",
            .webhooks(.redeliver)
        ),
    ]
}

extension API {
    /// Most that stand at a time.
    static let webhooksMax: Int64 = 20

    /// From the endpoint's name to what it does.
    func webhooks(_ endpoint: WebhookEndpoint, _ call: Call) async throws(Problem) -> HTTPResponse {
        switch endpoint {
        case .list: return try listWebhooks(call)
        case .add: return try await addWebhook(call)
        case .remove: return try await removeWebhook(call)
        case .deliveries: return try listDeliveries(call)
        case .redeliver: return try await redeliver(call)
        }
    }

    /// `GET /api/admin/webhooks`: those that stand; no secrets.
    private func listWebhooks(_ call: Call) throws(Problem) -> HTTPResponse {
        _ = try call.authenticated()
        let rows = try ask("webhooks", "standing", ["limit": .integer(Self.webhooksMax)])
        return .json([
            "items": .array(rows.rows.map { .object(Self.webhook($0, rows)) }),
            "next_cursor": .null, "has_more": false, "total": JSON(rows.rows.count),
            "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }

    /// `POST /api/admin/webhooks`: from now on an address is told; its secret is in this answer alone.
    private func addWebhook(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        let body = try call.body()
        let url = try checked(url: body.text("url", max: 2000))
        let wanted = try body.texts("types")
        let types = wanted.isEmpty ? ["red_flag_alert"] : wanted
        guard Set(types).isSubset(of: WebhookDelivery.types), Set(types).count == types.count else {
            throw Problem(
                422,
                "validation_failed",
                "`types` are of \(WebhookDelivery.types.joined(separator: ", "))."
            )
        }
        let key = try call.idempotencyKey()
        let derived = key.flatMap { key in
            let digest = SHA256.hash(Array("webhook \(caller.user.text) \(key)".utf8))
            return Identifier(bytes: Array(digest.bytes.prefix(16)))
        }
        let raw = derived ?? world.identifier()
        let id = raw.text("whk")
        if let known = try webhook(id) {
            guard known["url"]?.string == url,
                known["types"] == .array(types.map { .string($0) })
            else {
                throw Problem(422, "idempotency_mismatch", "The key was used for something else.")
            }
            return try added(known, raw)
        }
        let standing = try ask("webhooks", "standing", ["limit": .integer(Self.webhooksMax)])
        guard Int64(standing.rows.count) < Self.webhooksMax else {
            throw Problem(409, "conflict", "As many as can stand already.")
        }
        // The secret lies with the keys before the address is known to anybody.
        _ = try neededSecret(raw)
        let fact = Fields().with("webhook_id", id).with("url", url)
            .with("types", types.map { .string($0) }).with("by", caller.user.text).json
        let position = try await record("webhook_added", fact, of: raw, by: caller)
        guard var made = try webhook(id) else {
            throw Problem(
                503,
                "projection_behind",
                "It stands, but can't be shown yet.",
                headers: [("Retry-After", "1")]
            )
        }
        made["event_seq"] = .integer(Int64(clamping: position))
        return try added(made, raw)
    }

    private func added(_ webhook: JSONObject, _ id: Identifier) throws(Problem) -> HTTPResponse {
        var answer = webhook
        answer["secret"] = .string(try neededSecret(id))
        return .json(
            .object(answer),
            status: 201,
            headers: [
                ("Location", "/api/admin/webhooks/\(id.text("whk"))"),
                ("Cache-Control", "no-store"),
            ]
        )
    }

    private func checked(url text: String?) throws(Problem) -> String {
        guard let text, let url = HTTPClientURL(text) else {
            throw Problem(422, "validation_failed", "`url` is an http or https address.")
        }
        let isHere = AddressBlock.isLoopback(url.host)
        guard url.isSecure || isHere || settings.environment != "production" else {
            throw Problem(422, "validation_failed", "`url` must be https outside of this machine.")
        }
        return text
    }

    /// `DELETE /api/admin/webhooks/{id}`, or `?id=`: it is told nothing more, also nothing that waited.
    private func removeWebhook(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        let raw = try await standing(call)
        let fact = Fields().with("webhook_id", raw.text("whk")).with("by", caller.user.text).json
        _ = try await record("webhook_removed", fact, of: raw, by: caller)
        return HTTPResponse(status: 204)
    }

    /// `GET /api/admin/webhooks/{id}/deliveries`: what it was told and whether it took it, newest first.
    private func listDeliveries(_ call: Call) throws(Problem) -> HTTPResponse {
        _ = try call.authenticated()
        guard let raw = Identifier(call.parameter("id"), prefix: "whk") else {
            throw Self.noWebhook
        }
        let limit = try call.integer("limit", default: 100, in: 1...1000)
        var before = Int64.max
        if let cursor = call.request.query("cursor") {
            guard let place = Int64(cursor), place >= 0 else {
                throw Problem(422, "validation_failed", "`cursor` is what `next_cursor` told.")
            }
            before = place
        }
        let rows = try ask(
            "webhooks",
            "deliveries",
            [
                "webhook_id": .text(raw.text("whk")), "before": .integer(before),
                "limit": .integer(Int64(limit)),
            ]
        )
        let isFull = rows.rows.count == limit
        let last = rows.rows.last.flatMap { $0.integer(rows.column("position")) }
        return .json([
            "items": .array(rows.rows.map { Self.delivery($0, rows) }),
            "next_cursor": JSON(isFull ? last.map { "\($0)" } : nil), "has_more": .bool(isFull),
            "total": .null, "as_of_seq": .integer(Int64(clamping: rows.position)),
        ])
    }

    /// `POST …/deliveries/{delivery_id}/redeliver`: tells it once more, under the same delivery.
    private func redeliver(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        let raw = try await standing(call)
        let delivery = call.parameter("delivery_id")
        let key = WebhookDelivery.key(of: delivery, to: raw)
        let found = try ask("webhooks", "delivery", ["delivery_id": key.map { .text($0) } ?? .null])
        guard let row = found.rows.first,
            row.text(found.column("webhook_id")) == raw.text("whk")
        else { throw Problem(404, "not_found", "There is no such delivery.") }
        let fact = Fields().with("webhook_id", raw.text("whk")).with("delivery_id", key)
            .with("by", caller.user.text).json
        let position = try await record("webhook_redelivered", fact, of: raw, by: caller)
        return .json(
            [
                "delivery_id": .string(delivery), "status": "pending",
                "event_seq": .integer(Int64(clamping: position)),
            ],
            status: 202
        )
    }

    // MARK: Parts

    private static let noWebhook = Problem(404, "not_found", "There is no such webhook.")

    /// The webhook a path or query names, if it stands.
    private func standing(_ call: Call) async throws(Problem) -> Identifier {
        let named = call.parameter("id")
        let text = named.isEmpty ? call.request.query("id") ?? "" : named
        guard let raw = Identifier(text, prefix: "whk"), try webhook(text) != nil else {
            throw Self.noWebhook
        }
        return raw
    }

    private func webhook(_ id: String) throws(Problem) -> JSONObject? {
        let rows = try ask("webhooks", "by_id", ["webhook_id": .text(id)])
        return rows.rows.first.map { Self.webhook($0, rows) }
    }

    /// What signs all that one webhook is told; made when it is added, and kept with the keys.
    ///
    /// `nil` when the keys can't be read.
    public func webhookSecret(_ id: Identifier) -> String? {
        (try? service.log.secret("webhook/\(id.hex)")).map { Hexadecimal.text($0) }
    }

    private func neededSecret(_ id: Identifier) throws(Problem) -> String {
        guard let secret = webhookSecret(id) else {
            throw Problem(503, "degraded", "Its secret can't be read.")
        }
        return secret
    }

    private func record(
        _ type: String,
        _ fact: JSON,
        of webhook: Identifier,
        by caller: Caller
    ) async throws(Problem) -> UInt64 {
        let event = NewEvent(
            id: world.identifier(),
            stream: webhook,
            type: type,
            actor: caller.user.raw,
            sealing: .day,
            body: fact.bytes
        )
        do throws(AppendError) {
            let done = try await service.log.append([event])
            try? await reached(done.position + 1)
            return done.position
        } catch {
            throw Problem(error)
        }
    }

    private static func webhook(_ row: Rows.Row, _ rows: Rows) -> JSONObject {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        let types = text("types").flatMap { try? JSON(parsing: Array($0.utf8)) }
        let created = Timestamp(microseconds: row.integer(rows.column("created_at")) ?? 0)
        return JSONObject([
            .init(name: "id", value: JSON(text("webhook_id"))),
            .init(name: "url", value: JSON(text("url"))),
            .init(name: "types", value: types ?? .array([])),
            .init(name: "created_by", value: JSON(text("created_by"))),
            .init(name: "created_at", value: .string(created.text)),
        ])
    }

    private static func delivery(_ row: Rows.Row, _ rows: Rows) -> JSON {
        func text(_ name: String) -> String? { row.text(rows.column(name)) }
        func time(_ name: String) -> JSON {
            JSON(row.integer(rows.column(name)).map { Timestamp(microseconds: $0).text })
        }
        return [
            "delivery_id": JSON(text("delivery_id").flatMap { WebhookDelivery.name(of: $0) }),
            "webhook_id": JSON(text("webhook_id")),
            "type": JSON(text("type")), "event_seq": JSON(row.integer(rows.column("position"))),
            "created": time("happened_at"), "status": JSON(text("status")),
            "attempts": JSON(row.integer(rows.column("attempts"))),
            "last_attempt_at": time("attempt_at"),
            "response_status": JSON(row.integer(rows.column("answer"))),
            "delivered_at": time("delivered_at"),
        ]
    }
}
