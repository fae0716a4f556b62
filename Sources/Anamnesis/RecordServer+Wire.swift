import Access
import Cryptography
import EventLog
import EventLoop
import HTTP
import ProjectionEngine
import Telemetry
import World

extension RecordServer {
    /// What the transport is told by configuration.
    func wire(
        tls: TLSServer?,
        engine: ProjectionEngine,
        log: EventLog,
        logger: Logger,
        world: World,
        lag: @escaping @Sendable () -> Int64
    ) -> HTTPServerConfiguration {
        var wire = HTTPServerConfiguration(
            host: configuration.host == "localhost" ? "127.0.0.1" : configuration.host,
            port: configuration.port,
            limits: limits(logger)
        )
        wire.tls = tls
        let addresses = configuration.addresses
        wire.addressKey = { addresses.isTrusted($0) ? nil : AddressBlock.key($0) }
        wire.onExhausted = { isExhausted in
            if isExhausted {
                let text: StaticString = "descriptors or memory ran out; accepting pauses"
                logger.log(.error, room: "HTTP", text)
            } else {
                logger.log(.info, room: "HTTP", "accepting goes on again")
            }
        }
        wire.heartbeat = {
            let behind = log.head - min(log.head, engine.position)
            let data =
                #"{"timestamp":"\#(world.now().text)","lag_ms":\#(lag()),"behind_events":\#(behind)}"#
            return ServerSentEvent(event: "heartbeat", data: Array(data.utf8))
        }
        return wire
    }

    /// Descriptors for files and connections that the service opens itself.
    static let ownDescriptors = 64

    private func limits(_ logger: Logger) -> HTTPLimits {
        var limits = HTTPLimits()
        limits.connectionsMax = configuration.connectionsMax
        // Where descriptors ran out before places did, none would be left for emergencies.
        let room = max(8, SpareDescriptors.room(besides: Self.ownDescriptors))
        if room < limits.connectionsMax {
            limits.connectionsMax = room
            logger.log(
                .warning,
                room: "HTTP",
                "fewer connections than APP_CONNECTIONS_MAX: raise the limit of open files",
                ["connections": .number(Int64(room))]
            )
        }
        limits.connectionsReserved = min(256, limits.connectionsMax / 8)
        limits.connectionsPerAddress = configuration.connectionsPerAddress
        if !configuration.limitsRates {
            limits.connectionsPerAddress = limits.connectionsMax
            limits.bodyBytesHeldPerAddress = limits.bodyBytesHeldMax
            limits.requestsPerConnection = .max
            limits.pipelinedMax = .max
            limits.delayMax = .seconds(3600)
            limits.answeringMax = .max
        }
        return limits
    }
}
