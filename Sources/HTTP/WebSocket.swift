/// What happens on one WebSocket; called one at a time, in order, on the connection's loop.
public protocol WebSocketHandler: Sendable {
    /// The handshake is done; messages follow.
    func opened(_ socket: WebSocket) async
    /// A whole text message, valid UTF-8.
    func received(_ text: [UInt8], on socket: WebSocket) async
    /// A whole binary message.
    func receivedBinary(_ bytes: [UInt8], on socket: WebSocket) async
    /// The socket is closed; called exactly once, last.
    ///
    /// `code` is the peer's close code, 1005 if it gave none, 1006 if the connection was lost, or
    /// the code with which this side gave up on a peer that broke the rules (RFC 6455 §7.4.1).
    func closed(_ socket: WebSocket, code: UInt16) async
}

/// Where a ``WebSocket`` puts what is sent on it.
protocol WebSocketTransport: AnyObject, Sendable {
    func send(frame: [UInt8]) -> Bool
    func closeWebSocket(code: UInt16, reason: String)
    var isWebSocketOpen: Bool { get }
    var webSocketWaitingBytes: Int { get }
    var executor: any TaskExecutor { get }
}

/// The sending side of one WebSocket; used from any thread.
public final class WebSocket: Sendable, Identifiable {
    /// The peer's numeric address.
    public let remoteAddress: String
    /// The subprotocol that was agreed on, if any.
    public let subprotocol: String?
    private let deflate: WebSocketDeflate?
    private let transport: any WebSocketTransport

    init(
        remoteAddress: String,
        subprotocol: String?,
        deflate: WebSocketDeflate?,
        transport: any WebSocketTransport
    ) {
        self.remoteAddress = remoteAddress
        self.subprotocol = subprotocol
        self.deflate = deflate
        self.transport = transport
    }

    /// Sends one text message; `text` must be UTF-8.
    ///
    /// Never blocks; messages leave in the order of the calls. Returns `false` and sends nothing
    /// when the socket is closed or closing, or when more than ``HTTPLimits/outgoingBytesMax`` wait
    /// for the peer: then the socket is closed with 4008 and what waited is dropped.
    @discardableResult
    public func send(_ text: [UInt8]) -> Bool {
        transport.send(frame: frame(.text, text))
    }

    /// Sends one binary message, as ``send(_:)-([UInt8])`` does a text.
    @discardableResult
    public func sendBinary(_ bytes: [UInt8]) -> Bool {
        transport.send(frame: frame(.binary, bytes))
    }

    private func frame(_ opcode: WebSocketFrame.Opcode, _ payload: [UInt8]) -> [UInt8] {
        deflate?.frame(opcode, payload) ?? WebSocketFrame.encode(opcode, payload)
    }

    /// Sends a message framed once for many sockets, as ``send(_:)-([UInt8])`` does a text; where compression was agreed
    /// on it is framed anew.
    @discardableResult
    public func send(_ message: WebSocketMessage) -> Bool {
        guard deflate != nil else { return transport.send(frame: message.frame) }
        return send(Array(message.frame[message.start...]))
    }

    /// Begins the closing handshake; nothing more is sent.
    ///
    /// Later calls change nothing. `code` must be one that may stand in a frame (1000…1003, 1007…1014, 3000…4999; others become
    /// 1000); `reason` is cut to 123 bytes at a character.
    public func close(code: UInt16, reason: String) {
        transport.closeWebSocket(code: code, reason: reason)
    }

    /// Whether messages can still be sent.
    public var isOpen: Bool { transport.isWebSocketOpen }

    /// The loop of its connection: what is sent from there leaves without another thread.
    public var executor: any TaskExecutor { transport.executor }

    /// Bytes that wait for the peer; whoever sends much waits until there are few.
    public var waitingBytes: Int { transport.webSocketWaitingBytes }
}

/// A text message framed once, so that sending it to many sockets shares its bytes.
public struct WebSocketMessage: Sendable {
    let frame: [UInt8]
    /// Where in the frame its text begins.
    let start: Int

    /// A message of UTF-8 text.
    public init(text: [UInt8]) {
        frame = WebSocketFrame.encode(.text, text)
        start = frame.count - text.count
    }
}
