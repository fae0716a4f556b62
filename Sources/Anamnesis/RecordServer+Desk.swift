import API
import Access
import Clinical
import Cryptography
import EventLoop
import HTTP
import JSON
import RecordService
import World

/// The desk's clocks and the couriers that call out of the house: to the addresses administrators gave, and,
/// where one is configured, to that of alerts nobody answers.
struct Desk: Sendable {
    let clocks: DeskClocks
    let courier: AlertCourier?
    let webhooks: WebhookCourier
    let client: HTTPClient

    /// Begins all; each goes until it is cancelled.
    func tasks(on loop: EventLoop) -> [Task<Void, Never>] {
        var tasks = [
            Task(executorPreference: loop) { [clocks] in await clocks.run() },
            Task(executorPreference: loop) { [webhooks] in await webhooks.run() },
        ]
        if let courier {
            tasks.append(Task(executorPreference: loop) { await courier.run() })
        }
        return tasks
    }

    /// Ends every call; before the loops are shut down.
    func stop() { client.shutdown() }
}

extension RecordServer {
    func makeDesk(_ api: API, _ service: RecordService, _ loops: EventLoopGroup) -> Desk {
        let policy = configuration.desk
        let clocks = DeskClocks(service: service, policy: policy, listener: api)
        let client = HTTPClient(loops: loops, tls: try? TLSClient())
        api.outgoing.add("webhooks", client)
        let post = SignedPost(client: client, world: world, logger: logger)
        return Desk(
            clocks: clocks,
            courier: makeCourier(service, post),
            webhooks: WebhookCourier(service: service) { delivery in
                guard let id = Identifier(delivery.webhook, prefix: "whk"),
                    let secret = api.webhookSecret(id),
                    let data = try? JSON(parsing: delivery.data)
                else { return nil }
                let body: JSON = [
                    "id": .string(delivery.id), "type": .string(delivery.type),
                    "created": .string(delivery.happenedAt.text), "data": data,
                ]
                return await post.send(
                    body.bytes,
                    to: delivery.url,
                    secret: secret,
                    delivery: delivery.id,
                    attempt: delivery.attempt
                )
            },
            client: client
        )
    }

    private func makeCourier(_ service: RecordService, _ post: SignedPost) -> AlertCourier? {
        let names = configuration.desk.chain.hops.map(\.to)
        guard let address = configuration.webhook,
            let place = names.firstIndex(of: EscalationChain.webhook)
        else { return nil }
        let webhook = AlertWebhook(
            post: post,
            address: address,
            output: OutputPolicy(redacts: configuration.redacts)
        )
        return AlertCourier(
            service: service,
            level: Int64(place) + 1,
            send: { await webhook.send($0) }
        )
    }
}
