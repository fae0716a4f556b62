/// What a server has done since it began; a copy, taken without stopping it.
public struct HTTPCounters: Sendable, Equatable {
    /// Connections open now, upgraded ones included.
    public var connectionsOpen = 0
    /// Connections ever accepted.
    public var connectionsTotal = 0
    /// Connections turned away at a bound.
    public var refused = 0
    /// Times that accepting stopped for a moment because descriptors or memory had run out.
    public var acceptsPaused = 0
    /// Requests handed to the responder.
    public var requests = 0
    /// Requests turned away because too much was asked for.
    public var shed = 0
    /// Requests refused by the transport itself: malformed, too large, too slow.
    public var faults = 0
    /// TLS connections that ended before their handshake did: garbage, no common protocol, too slow.
    public var handshakesFailed = 0
    /// WebSockets open now.
    public var webSocketsOpen = 0
    /// WebSockets ever opened.
    public var webSocketsTotal = 0
    /// Event streams open now.
    public var eventStreamsOpen = 0
    /// Event streams ever opened.
    public var eventStreamsTotal = 0
    /// WebSockets and event streams given up because their reader was too slow.
    public var slowReadersCut = 0
    /// Bytes read from sockets.
    public var bytesReceived = 0
    /// Bytes written to sockets.
    public var bytesSent = 0

    /// Nothing done yet.
    public init() {}

    mutating func add(_ other: HTTPCounters) {
        connectionsOpen += other.connectionsOpen
        connectionsTotal += other.connectionsTotal
        refused += other.refused
        acceptsPaused += other.acceptsPaused
        requests += other.requests
        shed += other.shed
        faults += other.faults
        handshakesFailed += other.handshakesFailed
        webSocketsOpen += other.webSocketsOpen
        webSocketsTotal += other.webSocketsTotal
        eventStreamsOpen += other.eventStreamsOpen
        eventStreamsTotal += other.eventStreamsTotal
        slowReadersCut += other.slowReadersCut
        bytesReceived += other.bytesReceived
        bytesSent += other.bytesSent
    }
}
