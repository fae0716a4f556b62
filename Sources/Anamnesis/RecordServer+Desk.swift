import API
import Access
import Clinical
import Cryptography
import EventLoop
import HTTP
import RecordService

/// The desk's clocks and, where an address is configured, the courier that calls out of the house.
struct Desk: Sendable {
    let clocks: DeskClocks
    let courier: AlertCourier?
    let client: HTTPClient?

    /// Begins both; each goes until it is cancelled.
    func tasks(on loop: EventLoop) -> [Task<Void, Never>] {
        var tasks = [Task(executorPreference: loop) { [clocks] in await clocks.run() }]
        if let courier {
            tasks.append(Task(executorPreference: loop) { await courier.run() })
        }
        return tasks
    }

    /// Ends every call; before the loops are shut down.
    func stop() { client?.shutdown() }
}

extension RecordServer {
    func makeDesk(_ api: API, _ service: RecordService, _ loops: EventLoopGroup) -> Desk {
        let policy = configuration.desk
        let clocks = DeskClocks(service: service, policy: policy, listener: api)
        let names = policy.chain.hops.map(\.to)
        guard let address = configuration.webhook,
            let place = names.firstIndex(of: EscalationChain.webhook)
        else { return Desk(clocks: clocks, courier: nil, client: nil) }
        let client = HTTPClient(loops: loops, tls: try? TLSClient())
        let webhook = AlertWebhook(
            client: client,
            address: address,
            output: OutputPolicy(redacts: configuration.redacts),
            world: world,
            logger: logger
        )
        let courier = AlertCourier(
            service: service,
            level: Int64(place) + 1,
            send: { await webhook.send($0) }
        )
        return Desk(clocks: clocks, courier: courier, client: client)
    }
}
