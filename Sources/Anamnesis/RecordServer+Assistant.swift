import Access
import Assistant
import Cryptography
import EventLoop
import HTTP
import Pools
import World

/// The assistant of a configuration: its models in order, then the interviewer; and their client.
func makeAssistant(
    _ configuration: Configuration,
    _ loops: EventLoopGroup,
    _ world: World
) -> (assistant: Assistant, client: HTTPClient?) {
    let last: any ReplySource =
        configuration.demoModel.map { DemoModel(name: $0) } ?? Interviewer()
    guard !configuration.models.isEmpty else {
        let pool = Pool(
            size: configuration.answersMax ?? 64,
            waitingMax: 10_000,
            now: world.monotonic
        )
        return (Assistant(source: last, pool: pool), nil)
    }
    var limits = HTTPClientConfiguration()
    limits.callsMax = configuration.models.reduce(16) { $0 + $1.concurrentMax }
    let client = HTTPClient(loops: loops, tls: try? TLSClient(), configuration: limits)
    var sources: [ModelSource] = []
    for endpoint in configuration.models.sorted(by: { $0.priority < $1.priority }) {
        let isTrusted =
            !configuration.redacts || configuration.trustedModels.contains(endpoint.model)
        let output = OutputPolicy(redacts: !isTrusted)
        sources.append(
            ModelSource(
                endpoint,
                limits: configuration.modelLimits,
                client: client,
                world: world,
                redact: output.text
            )
        )
    }
    // Room for every call of every model, and 64 for the interviewer when all of them are slow.
    let pool = Pool(
        size: configuration.answersMax ?? limits.callsMax + 64,
        waitingMax: 10_000,
        now: world.monotonic
    )
    let chain = FallbackChain(sources, last: last)
    return (Assistant(source: chain, pool: pool, models: sources), client)
}
