/// An answer: what the server sends is this, plus framing, `Date` and `Connection`.
///
/// Framing fields (`Content-Length`, `Transfer-Encoding`, `Connection`, `Date`) set here are
/// ignored; a field whose name or value could not stand on the wire is left out.
public struct HTTPResponse: Sendable {
    /// 200…599; anything else is sent as 500.
    public var status: Int
    /// Fields to send, in order.
    public var headers: HTTPHeaders
    /// What follows the head.
    public var content: HTTPContent

    /// An answer from its parts.
    public init(status: Int, headers: HTTPHeaders = [:], content: HTTPContent = .none) {
        self.status = status
        self.headers = headers
        self.content = content
    }
}

/// What follows the head of an answer.
public enum HTTPContent: Sendable {
    /// No body; `Content-Length: 0` where the status allows one.
    case none
    /// A whole body. To a `HEAD` only its length is told.
    case bytes([UInt8])
    /// A body that is made while it is sent: the head is written, then the closure is called once, on
    /// the connection's loop; the body ends when it returns.
    ///
    /// With a `length` exactly so many bytes must be written; one that writes fewer or more cuts the
    /// connection. To a `HEAD` only the head is sent and the closure is not called.
    case stream(length: Int?, @Sendable (BodyWriter) async -> Void)
    /// Server-sent events: the head is written, then the closure is called once, on the
    /// connection's loop. To a `HEAD` only the head is sent and the closure is not called.
    case events(@Sendable (EventStream) -> Void)
    /// Completes the handshake of RFC 6455 §4.2 and hands the socket to `handler`.
    ///
    /// `subprotocol` is told only if the client offered it. A request that is no handshake is
    /// answered 426, a faulty handshake 400; `handler` hears nothing then.
    case webSocket(
        subprotocol: String?,
        handler: any WebSocketHandler,
        options: WebSocketOptions = WebSocketOptions()
    )
}

/// What answers requests; called on a loop, for many connections at once.
public protocol HTTPResponder: Sendable {
    /// Answers one request; cancelled when the client goes away or the request's time is over.
    func respond(to request: HTTPRequest) async -> HTTPResponse

    /// The answer for a fault that the transport found itself; `code` is a stable snake_case word.
    ///
    /// `request` is what is known of the request, without its body: nothing, or as much as had been read.
    func problem(
        status: Int,
        code: String,
        detail: String,
        of request: HTTPRequest?
    ) -> HTTPResponse

    /// The largest body for this route in bytes; `nil` for ``HTTPLimits/bodyBytesMax``.
    ///
    /// Asked when the head is complete, before any `100 Continue`.
    func bodyBytesMax(method: String, path: String) -> Int?

    /// Whether the responder begins before the body is there and reads it by ``HTTPRequest/bodyStream``.
    ///
    /// Asked when the head is complete and a body within its bound follows. An answer that is ready before the
    /// body has come closes the connection behind it.
    func streamsBody(method: String, path: String) -> Bool

    /// Whether a client that waits for `100 Continue` is to send its body.
    ///
    /// `false` where the head alone decides the answer (RFC 9110 §10.1.1), which then closes the connection.
    func wantsBody(method: String, path: String, headers: HTTPHeaders) -> Bool

    /// Whether a request is served although there is too much to do, from what is kept for such.
    ///
    /// Asked only then, on the connection's loop.
    func isUrgent(_ request: HTTPRequest) -> Bool
}

extension HTTPResponder {
    /// No limit of its own for any route.
    public func bodyBytesMax(method: String, path: String) -> Int? { nil }

    /// Every body is read before its request is answered.
    public func streamsBody(method: String, path: String) -> Bool { false }

    /// Every body is wanted.
    public func wantsBody(method: String, path: String, headers: HTTPHeaders) -> Bool { true }

    /// Nothing is urgent.
    public func isUrgent(_ request: HTTPRequest) -> Bool { false }
}
