public import Cryptography

/// How much of anything one client may send, hold or delay.
///
/// Each bound's answer stands beside it. Defaults are those of a careful public server.
public struct HTTPLimits: Sendable {
    /// Bytes of the request line without its line end; more is 414.
    public var requestLineBytesMax = 8192
    /// Bytes of one field line without its line end; more is 431.
    public var fieldLineBytesMax = 8192
    /// Bytes of all header or trailer lines with their line ends; more is 431.
    public var headerBlockBytesMax = 65_536
    /// Field lines of a request, trailers included; more is 431.
    public var fieldCountMax = 100
    /// Bytes of a body; more is 413; a route may have its own.
    public var bodyBytesMax = 1_048_576
    /// Bytes of one chunk-size line; more is 400.
    public var chunkLineBytesMax = 256
    /// Bytes of a chunked body's extensions and leading zeros, besides as many as the body has so far; more is 400.
    public var chunkExtrasBytesMax = 16_384
    /// Items of a query; more is 400.
    public var queryItemsMax = 100
    /// Requests served on one connection; the last is answered with `Connection: close`.
    public var requestsPerConnection = 1000
    /// Requests one behind the other that had come before the one before them was answered; the last is answered with
    /// `Connection: close`.
    public var pipelinedMax = 100
    /// Connections in all; one more is answered 503.
    public var connectionsMax = 10_000
    /// Connections from one address; one more is answered 503.
    public var connectionsPerAddress = 256
    /// The last of ``connectionsMax``, for requests that ``HTTPResponder/isUrgent(_:)`` lets through; others
    /// are answered 503 there.
    public var connectionsReserved = 256
    /// So many more from one address than ``connectionsPerAddress``, for the same.
    public var reservedPerAddress = 8
    /// How long a connection in a reserved place may take for its head, and again for a body; then 408.
    public var reservedTimeout: Duration = .seconds(2)
    /// Bytes of all large bodies together, while they come and are worked on; more is 503.
    public var bodyBytesHeldMax = 268_435_456
    /// The same of one address.
    public var bodyBytesHeldPerAddress = 67_108_864
    /// How long a request may wait for its loop; if some do for ``delayPatience``, all but urgent ones are
    /// answered 503 once they waited so long.
    public var delayMax: Duration = .milliseconds(50)
    /// Requests that one loop answers at once.
    ///
    /// If there are more for ``delayPatience``, all but urgent ones beyond are answered 503: more at once would not be
    /// answered sooner, only each of them later.
    public var answeringMax = 64
    /// See ``delayMax`` and ``answeringMax``.
    public var delayPatience: Duration = .milliseconds(500)

    /// From a request's first byte to the end of its head, and for a handshake; then 408, or closed.
    ///
    /// Over within 10 s by the sender's clock, which began a little earlier, and though timers are coarse.
    public var headTimeout: Duration = .seconds(9)
    /// For a body, besides ``bodyBytesPerSecondMin``; then 408.
    ///
    /// Over within 20 s by the sender's clock, which began a little earlier.
    public var bodyTimeout: Duration = .seconds(19)
    /// A body may take one more second for each so many bytes that came.
    public var bodyBytesPerSecondMin = 1000
    /// For a body in all, and one more second for each ``wholeBodyBytesPerSecondMin`` that it may have; then 408.
    ///
    /// 100 s for 10 MiB.
    public var wholeBodyTimeout: Duration = .seconds(60)
    /// See ``wholeBodyTimeout``.
    public var wholeBodyBytesPerSecondMin = 262_144
    /// For an answer, from the complete request; then 503 and the task is cancelled.
    public var requestTimeout: Duration = .seconds(30)
    /// Between requests on one connection; then it is closed.
    public var keepAliveTimeout: Duration = .seconds(60)
    /// For the peer to take anything at all of what waits for it; then the connection is cut.
    ///
    /// Over within 30 s, as coarse as timers are.
    public var writeStallTimeout: Duration = .seconds(29)
    /// For the peer to close after the last answer or a close frame; then the connection is cut.
    public var lingerTimeout: Duration = .seconds(2)

    /// Bytes waiting for a slow WebSocket or event-stream reader; then close 4008, or cut.
    public var outgoingBytesMax = 131_072
    /// Bytes of one WebSocket message; more is close 1009.
    public var messageBytesMax = 1_048_576
    /// Frames of one WebSocket message; more is close 1008.
    public var messageFragmentsMax = 128
    /// Messages waiting for a WebSocket's handler; then the socket is not read until some are taken.
    public var inboxMessagesMax = 64
    /// Bytes of messages waiting for a WebSocket's handler; the same bound as above.
    public var inboxBytesMax = 32_768
    /// A WebSocket that owes a pong lives on while its frames come at this rate: inside of a frame nobody can answer.
    public var frameBytesPerSecondMin = 250

    /// The defaults.
    public init() {}
}

/// Where a server listens and what it allows.
public struct HTTPServerConfiguration: Sendable {
    /// A numeric address, or `localhost` for 127.0.0.1.
    public var host: String
    /// The port; zero for any free one.
    public var port: UInt16
    /// Speaks TLS on every connection; `nil` for plain HTTP.
    public var tls: TLSServer?
    /// Connections that may wait to be accepted, for each loop.
    public var backlog = 1024
    /// Bounds on what clients do.
    public var limits: HTTPLimits
    /// Between pings to a WebSocket; one that neither answered nor sent by the next is cut with 1006.
    public var webSocketPing: Duration = .seconds(15)
    /// Between heartbeats of an event stream.
    public var sseHeartbeat: Duration = .seconds(15)
    /// What the connections and bodies of a peer's address are counted by; `nil` where the bounds on one address do not
    /// count, as for a proxy that speaks for many.
    public var addressKey: @Sendable (_ address: String) -> String? = { $0 }
    /// Told when accepting has to pause because descriptors or memory ran out, once until every loop has recovered,
    /// and when they have; on a loop.
    public var onExhausted: (@Sendable (_ isExhausted: Bool) -> Void)?
    /// Makes a heartbeat, shared by streams of one loop that are due within 10 ms; `nil` for the comment `: hb`.
    public var heartbeat: (@Sendable () -> ServerSentEvent)?

    /// A configuration with default limits.
    public init(host: String = "127.0.0.1", port: UInt16 = 0, limits: HTTPLimits = HTTPLimits()) {
        self.host = host
        self.port = port
        self.limits = limits
    }
}
